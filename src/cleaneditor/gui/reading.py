"""The ways of looking at the page that is open: what is unfolded, which view of the raw page, why a block goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from cleaneditor.gui.actions import Actions
    from cleaneditor.gui.panes.cleaned import CleanedPane
    from cleaneditor.gui.panes.raw import RawPane
    from cleaneditor.gui.panes.why import WhyStrip
    from cleaneditor.gui.session import Session


class Reading(QObject):
    """Connects the actions of reading with the panes."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        raw: RawPane,
        cleaned: CleanedPane,
        why: WhyStrip,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._actions, self._raw, self._why = session, actions, raw, why
        actions.unfold_all.triggered.connect(cleaned.text.unfold_all)
        actions.fold_all.triggered.connect(cleaned.text.fold_all)
        actions.why.triggered.connect(self.show_why)
        for number, action in enumerate(actions.views.actions()):
            action.triggered.connect(lambda _checked=False, number=number: self.show_view(number))
        raw.tabs.currentChanged.connect(lambda number: actions.views.actions()[number].setChecked(True))
        for view in (raw.source.view, raw.page):
            view.addActions([actions.remove_block, actions.restore_block, actions.release_block])
        # Before the find bar opens: it looks in the blocks.
        actions.find.triggered.connect(self._show_what_is_found)
        session.cleaned.connect(lambda *_: self._enable())
        session.documentChanged.connect(lambda _: self._enable())
        session.selectionChanged.connect(lambda _: self._enable())
        self._enable()

    def show_view(self, number: int) -> None:
        """Shows the raw page as blocks (0), as source (1) or as a browser would (2), and goes there."""
        self._raw.tabs.setCurrentIndex(number)
        self._raw.tabs.currentWidget().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_why(self) -> None:
        """Unfolds who spoke of the selected block, or folds it again."""
        if self._why.why.isVisible():
            self._why.why.toggle()

    def _show_what_is_found(self) -> None:
        """Shows the blocks, where the person is about to look for something in another view of the raw page."""
        shown = self._raw.tabs.currentWidget()
        focus = QApplication.focusWidget()
        if self._raw.tabs.currentIndex() and focus is not None and shown.isAncestorOf(focus):
            self.show_view(0)

    def _enable(self) -> None:
        there = self._session.cleaning is not None
        for action in (self._actions.unfold_all, self._actions.fold_all):
            action.setEnabled(there)
        for action in self._actions.views.actions():
            action.setEnabled(self._session.document is not None)
        self._actions.why.setEnabled(there and len(self._session.selection) == 1)
