"""The raw page as source: fills itself when it is first looked at, and follows the session from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cleaneditor.gui.panes.source_view import SourceView

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning
    from cleaneditor.core.model import Document
    from cleaneditor.gui.session import Session


class SourceTab(QWidget):
    """The source of the open page."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: Document | None = None
        self.view = SourceView()
        self.setFocusProxy(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.view.chosen.connect(session.select)
        session.documentChanged.connect(lambda _document: self._follow())
        session.cleaned.connect(self._take_cleaning)
        session.selectionChanged.connect(self._take_selection)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def _follow(self) -> None:
        """Shows the open page, if this tab is looked at."""
        document = self._session.document
        if not self.isVisible() or document is self._shown:
            return
        self._shown = document
        self.view.show_source(document)
        if document is None:
            return
        if self._session.cleaning is not None:
            self.view.show_cleaning(self._session.cleaning, None)
        self.view.show_selection(self._session.selection)
        # Brings along what only this tab needs.
        from cleaneditor.core.source_map import SourceMap, source_map

        def take(found: object) -> None:
            if document is self._shown and isinstance(found, SourceMap):
                self.view.show_map(found)

        self._session.ask(take, source_map, document)

    def _take_cleaning(self, cleaning: Cleaning, rows: list[int] | None) -> None:
        if cleaning.document is self._shown:
            self.view.show_cleaning(cleaning, rows)

    def _take_selection(self, indexes: tuple[int, ...]) -> None:
        if self._shown is not None and self._shown is self._session.document:
            self.view.show_selection(indexes)
