"""The cleaned pane: what will be exported, as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from cleaneditor.gui import wording
from cleaneditor.gui.panes.block_menu import add_verdicts, add_window_action
from cleaneditor.gui.panes.cleaned_view import CleanedView
from cleaneditor.gui.panes.header import PaneHeader
from cleaneditor.gui.panes.marks import Mark
from cleaneditor.gui.panes.overview import Overview, beside
from cleaneditor.gui.panes.picking import PickMany
from cleaneditor.gui.panes.trail_card import Hover
from cleaneditor.gui.sign import EmptyState

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning
    from cleaneditor.core.model import Document
    from cleaneditor.gui.session import Session


class CleanedPane(QWidget):
    """The export as text, following the session."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cleanedPane")
        self._session = session
        self.header = PaneHeader(self.tr("Cleaned"), "cleaned")
        self.text = CleanedView()
        self.hover = Hover(self.text, self.text.row_at_point)
        self.overview = Overview(self.text, self.text, self.tr("Overview of the cleaned text"), gaps=True)
        self.setFocusProxy(self.text)
        self.empty = EmptyState(self.text, "cleaned")

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(beside(self.text, self.overview), 1)

        self.text.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.text.customContextMenuRequested.connect(self._show_menu)
        self.text.chosen.connect(session.select)
        self.text.restoring.connect(lambda rows: session.override(rows, True))
        self.pick_many = PickMany(session, self.text, self._row_at)
        session.documentChanged.connect(self._take_document)
        session.cleaned.connect(self._take_cleaning)
        session.selectionChanged.connect(self._take_selection)
        self._take_document(session.document)
        if session.cleaning is not None:
            self._take_cleaning(session.cleaning, None)
        self._take_selection(session.selection)

    def _take_document(self, document: Document | None) -> None:
        self.text.clear_page(coming=document is not None)
        self.empty.tell("")
        self.overview.show_document(document)
        self.header.set_word(self.tr("cleaning …") if document is not None else "")

    def _take_cleaning(self, cleaning: Cleaning, rows: list[int] | None) -> None:
        self.text.show_cleaning(cleaning, rows)
        self.overview.show_cleaning(cleaning, rows)
        self.header.set_word(wording.words(cleaning.kept_words))
        if cleaning.kept:
            self.empty.tell("")
        else:
            self.empty.tell(
                self.tr("Nothing is left of this page"),
                self.tr("Select blocks in the raw page and press Insert to restore them, or switch off a rule."),
            )
        self._describe()

    def _take_selection(self, indexes: tuple[int, ...]) -> None:
        self.text.show_selection(indexes)
        self.overview.show_selection(indexes)
        self._describe()

    def _row_at(self, point: QPoint) -> int:
        row = self.text.row_at_line(self.text.cursorForPosition(point).blockNumber())
        return -1 if row is None else row

    def _describe(self) -> None:
        cleaning, picked = self._session.cleaning, self._session.selection
        if cleaning is not None and picked and picked[0] < len(cleaning.verdicts):
            self.text.setAccessibleDescription(wording.block_sentence(cleaning, picked[0]))

    # --- what can be done here --------------------------------------------------------------------------------

    def menu(self, mark: Mark | None = None) -> QMenu:
        """The context menu for the blocks that are selected, and for *mark*, or the mark at the cursor."""
        menu = QMenu(self)
        add_verdicts(menu, self._session)
        menu.addSeparator()
        if (mark := mark or self.text.nearest_mark()) is not None:
            toggle = menu.addAction(self.tr("Unfold What Was Taken Here") if mark.folded else self.tr("Fold It Again"))
            toggle.triggered.connect(lambda _checked=False, mark=mark: self.text.toggle_mark(mark))
        for name in ("actionUnfoldAll", "actionFoldAll"):
            add_window_action(menu, name)
        menu.addSeparator()
        copy = menu.addAction(self.tr("Copy"))
        copy.triggered.connect(self.text.copy)
        copy.setEnabled(self.text.textCursor().hasSelection())
        menu.addAction(self.tr("Select All")).triggered.connect(self.text.selectAll)
        return menu

    def _show_menu(self, point: QPoint) -> None:
        row = self.text.row_at_point(point)
        if row is not None and row not in self._session.selection:
            self._session.select((row,))
        menu = self.menu(self.text.mark_at(point))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.text.viewport().mapToGlobal(point))
