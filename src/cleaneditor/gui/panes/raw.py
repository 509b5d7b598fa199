"""The raw pane: the whole page, block by block, with what is removed tinted and struck."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTabWidget, QVBoxLayout, QWidget

from cleaneditor.gui import wording
from cleaneditor.gui.counting import counted
from cleaneditor.gui.panes.blocks_view import BlocksView
from cleaneditor.gui.panes.header import PaneHeader
from cleaneditor.gui.panes.legend import Legend
from cleaneditor.gui.panes.takers import Tally, taker

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning
    from cleaneditor.core.model import Document
    from cleaneditor.gui.session import Session


class RawPane(QWidget):
    """The views of the page as it came, in tabs, and the legend of the colours."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rawPane")
        self._session = session
        self._tally = Tally()
        self.header = PaneHeader(self.tr("Raw"))
        self.blocks = BlocksView()
        self.legend = Legend()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Views of the raw page"))
        self.tabs.setTabBarAutoHide(True)
        self.tabs.addTab(self.blocks, self.tr("Blocks"))
        self.setFocusProxy(self.blocks)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.legend)

        self.blocks.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.blocks.customContextMenuRequested.connect(self._show_menu)
        self.blocks.chosen.connect(session.select)
        self.legend.picked.connect(self._next_of)
        session.documentChanged.connect(self._take_document)
        session.cleaned.connect(self._take_cleaning)
        session.selectionChanged.connect(self._take_selection)
        self._take_document(session.document)
        if session.cleaning is not None:
            self._take_cleaning(session.cleaning, None)
        self._take_selection(session.selection)

    # --- following the session --------------------------------------------------------------------------------

    def _take_document(self, document: Document | None) -> None:
        self.blocks.show_document(document)
        self.legend.show_counts(self._tally.take(None, None))
        self.legend.setVisible(document is not None)
        self._describe()

    def _take_cleaning(self, cleaning: Cleaning, rows: list[int] | None) -> None:
        self.blocks.show_cleaning(cleaning, rows)
        self.legend.show_counts(self._tally.take(cleaning, rows))
        self._describe()

    def _take_selection(self, indexes: tuple[int, ...]) -> None:
        self.blocks.show_selection(indexes)
        self._describe()

    def _describe(self) -> None:
        """Says in words what is otherwise only painted."""
        document, cleaning, picked = self._session.document, self._session.cleaning, self._session.selection
        if document is None:
            self.header.set_word("")
            self.blocks.setAccessibleDescription("")
            return
        total = wording.blocks(len(document.blocks))
        removed = counted(cleaning.removed_count, "{0} removed", "{0} removed") if cleaning is not None else ""
        self.header.set_word(wording.listed(total, removed))
        if cleaning is not None and picked and picked[0] < len(cleaning.verdicts):
            self.blocks.setAccessibleDescription(wording.block_sentence(cleaning, picked[0]))

    # --- what can be done here --------------------------------------------------------------------------------

    def _next_of(self, group: str) -> None:
        """Select the next block that *group* took, from the current one on and round."""
        cleaning = self.blocks.cleaning
        if cleaning is None:
            return
        count = len(cleaning.verdicts)
        start = self._session.selection[0] + 1 if self._session.selection else 0
        for row in (*range(start, count), *range(start)):
            if row < count and taker(cleaning, row) == group:
                self._session.select((row,))
                return

    def menu(self) -> QMenu:
        """The context menu for the blocks that are selected."""
        session = self._session
        menu = QMenu(self)
        picked = session.selection
        cleaning = session.cleaning
        verdicts = [cleaning.verdicts[row] for row in picked] if cleaning is not None else []
        own = session.choices.of(session.document.page.source.key) if session.document is not None else {}
        for text, keep, possible in (
            (self.tr("Remove"), False, any(verdict.keep for verdict in verdicts)),
            (self.tr("Restore"), True, any(not verdict.keep for verdict in verdicts)),
            (self.tr("Let the rules decide"), None, any(row in own for row in picked)),
        ):
            action = menu.addAction(text)
            action.setEnabled(possible)
            action.triggered.connect(lambda _checked=False, keep=keep: session.override(picked, keep))
        window_action = self.window().findChild(QAction, "actionMakeRule")
        if isinstance(window_action, QAction):
            menu.addSeparator()
            menu.addAction(window_action)
        menu.addSeparator()
        copy = menu.addAction(self.tr("Copy"))
        copy.triggered.connect(self.blocks.copy_picked)
        copy.setEnabled(bool(picked))
        return menu

    def _show_menu(self, point: QPoint) -> None:
        row = self.blocks.index_at(point)
        if row >= 0 and row not in self._session.selection:
            self._session.select((row,))
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.blocks.viewport().mapToGlobal(point))
