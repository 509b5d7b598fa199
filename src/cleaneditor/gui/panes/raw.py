"""The raw pane: the whole page, block by block, with what is removed tinted and struck."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QTabWidget, QVBoxLayout, QWidget

from cleaneditor.gui import wording
from cleaneditor.gui.counting import counted
from cleaneditor.gui.pages import State
from cleaneditor.gui.panes.block_menu import add_verdicts
from cleaneditor.gui.panes.blocks_view import BlocksView
from cleaneditor.gui.panes.header import PaneHeader
from cleaneditor.gui.panes.legend import Legend
from cleaneditor.gui.panes.overview import Overview, beside
from cleaneditor.gui.panes.page_tab import PageTab
from cleaneditor.gui.panes.picking import PickMany
from cleaneditor.gui.panes.source_tab import SourceTab
from cleaneditor.gui.panes.takers import Tally, taker
from cleaneditor.gui.panes.trail_card import Hover
from cleaneditor.gui.panes.view_tabs import ViewTabs
from cleaneditor.gui.sign import EmptyState

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning
    from cleaneditor.core.model import Document
    from cleaneditor.gui.session import Session

_NATIVE = QKeySequence.SequenceFormat.NativeText


class RawPane(QWidget):
    """The views of the page as it came, in tabs, and the legend of the colours."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rawPane")
        self._session = session
        self._tally = Tally()
        self.header = PaneHeader(self.tr("Raw"), "raw")
        self.blocks = BlocksView()
        self.hover = Hover(self.blocks, self.blocks.row_at_point)
        self.legend = Legend()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().hide()
        self.tabs.setAccessibleName(self.tr("Ways to see the raw page"))
        self.overview = Overview(self.blocks, self.blocks, self.tr("Overview of the raw page"), gaps=False)
        self.tabs.addTab(beside(self.blocks, self.overview), self.tr("Blocks"))
        self.source = SourceTab(session)
        self.tabs.addTab(self.source, self.tr("Source"))
        self.page = PageTab(session)
        self.tabs.addTab(self.page, self.tr("Page"))
        # In the header, so that the texts of both panes begin at the same height.
        self.bar = ViewTabs()
        self.bar.setAccessibleName(self.tr("Ways to see the raw page"))
        for number in range(self.tabs.count()):
            self.bar.addTab(self.tabs.tabText(number))
            self.bar.setTabToolTip(number, QKeySequence(f"Ctrl+{number + 1}").toString(_NATIVE))
        self.header.add_tabs(self.bar)
        self.bar.currentChanged.connect(self.tabs.setCurrentIndex)
        self.tabs.currentChanged.connect(self.bar.setCurrentIndex)
        self.setFocusProxy(self.blocks)
        self.empty = EmptyState(self.blocks, "raw")

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.legend)

        self.blocks.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.blocks.customContextMenuRequested.connect(self._show_menu)
        self.blocks.chosen.connect(session.select)
        self.pick_many = PickMany(session, self.blocks, self.blocks.index_at)
        self.legend.picked.connect(self._next_of)
        session.documentChanged.connect(self._take_document)
        session.cleaned.connect(self._take_cleaning)
        session.selectionChanged.connect(self._take_selection)
        session.pageChanged.connect(lambda key: self._describe() if key == session.current_key else None)
        self._take_document(session.document)
        if session.cleaning is not None:
            self._take_cleaning(session.cleaning, None)
        self._take_selection(session.selection)

    # --- following the session --------------------------------------------------------------------------------

    def _take_document(self, document: Document | None) -> None:
        self.blocks.show_document(document)
        self.overview.show_document(document)
        self.legend.show_counts(self._tally.take(None, None))
        self.legend.setVisible(document is not None)
        self._describe()

    def _take_cleaning(self, cleaning: Cleaning, rows: list[int] | None) -> None:
        self.blocks.show_cleaning(cleaning, rows)
        self.overview.show_cleaning(cleaning, rows)
        self.legend.show_counts(self._tally.take(cleaning, rows))
        self._describe()

    def _take_selection(self, indexes: tuple[int, ...]) -> None:
        self.blocks.show_selection(indexes)
        self.overview.show_selection(indexes)
        self._describe()

    def _describe(self) -> None:
        """Says in words what is otherwise only painted."""
        document, cleaning, picked = self._session.document, self._session.cleaning, self._session.selection
        self._tell_empty()
        if document is None:
            self.header.set_word("")
            return
        total = wording.blocks(len(document.blocks))
        removed = counted(cleaning.removed_count, "{0} removed", "{0} removed") if cleaning is not None else ""
        self.header.set_word(wording.listed(total, removed))
        if cleaning is not None and picked and picked[0] < len(cleaning.verdicts):
            self.blocks.setAccessibleDescription(wording.block_sentence(cleaning, picked[0]))

    def _tell_empty(self) -> None:
        """What stands in the place of a page that is not there."""
        entry = self._session.pages.get(self._session.current_key)
        if self._session.document is not None or entry is None:
            self.empty.tell("")
        elif entry.state is State.FAILED:
            self.empty.tell(self.tr("This page could not be opened"), entry.reason, "failed")
        else:
            self.empty.tell(self.tr("Loading the page…"), "", "loading")

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
        add_verdicts(menu, session)
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
