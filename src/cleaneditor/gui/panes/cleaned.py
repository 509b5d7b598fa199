"""The cleaned pane: what will be exported, as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cleaneditor.gui import wording
from cleaneditor.gui.panes.cleaned_view import CleanedView
from cleaneditor.gui.panes.header import PaneHeader
from cleaneditor.gui.panes.picking import PickMany

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
        self.header = PaneHeader(self.tr("Cleaned"))
        self.text = CleanedView()
        self.setFocusProxy(self.text)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.text, 1)

        self.text.chosen.connect(session.select)
        self.pick_many = PickMany(session, self.text, self._row_at)
        session.documentChanged.connect(self._take_document)
        session.cleaned.connect(self._take_cleaning)
        session.selectionChanged.connect(self._take_selection)
        self._take_document(session.document)
        if session.cleaning is not None:
            self._take_cleaning(session.cleaning, None)
        self._take_selection(session.selection)

    def _take_document(self, document: Document | None) -> None:
        self.text.clear_page()
        self.header.set_word(self.tr("cleaning …") if document is not None else "")

    def _take_cleaning(self, cleaning: Cleaning, rows: list[int] | None) -> None:
        self.text.show_cleaning(cleaning, rows)
        self.header.set_word(wording.words(cleaning.kept_words))
        self._describe()

    def _take_selection(self, indexes: tuple[int, ...]) -> None:
        self.text.show_selection(indexes)
        self._describe()

    def _row_at(self, point: QPoint) -> int:
        row = self.text.row_at_line(self.text.cursorForPosition(point).blockNumber())
        return -1 if row is None else row

    def _describe(self) -> None:
        cleaning, picked = self._session.cleaning, self._session.selection
        if cleaning is not None and picked and picked[0] < len(cleaning.verdicts):
            self.text.setAccessibleDescription(wording.block_sentence(cleaning, picked[0]))
