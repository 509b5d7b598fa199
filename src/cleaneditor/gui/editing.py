"""Changes to the open page that the menus offer: remove, restore, walk the removed blocks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from cleaneditor.gui.actions import Actions
from cleaneditor.gui.session import Session
from cleaneditor.gui.steps import extended, next_stop


class Editing(QObject):
    """Connects the actions of the Edit menu with the session."""

    def __init__(
        self, session: Session, actions: Actions, raw: QPlainTextEdit, cleaned: QPlainTextEdit, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._views = (raw, cleaned)
        self._window = parent
        actions.remove_block.triggered.connect(lambda: session.override(session.selection, False))
        actions.restore_block.triggered.connect(lambda: session.override(session.selection, True))
        actions.release_block.triggered.connect(lambda: session.override(session.selection, None))
        actions.next_block.triggered.connect(lambda: self.step_block(1))
        actions.previous_block.triggered.connect(lambda: self.step_block(-1))
        actions.extend_next.triggered.connect(lambda: self.extend(1))
        actions.extend_previous.triggered.connect(lambda: self.extend(-1))
        actions.next_removed.triggered.connect(lambda: self.step_removed(1))
        actions.previous_removed.triggered.connect(lambda: self.step_removed(-1))
        actions.next_doubtful.triggered.connect(lambda: self.step_doubtful(1))
        actions.previous_doubtful.triggered.connect(lambda: self.step_doubtful(-1))
        for signal in (session.documentChanged, session.selectionChanged, session.choicesChanged):
            signal.connect(lambda _: self._enable())
        session.cleaned.connect(lambda *_: self._enable())
        session.pagesChanged.connect(self._enable)
        session.currentChanged.connect(lambda _: self._enable())
        self._enable()

    def step_block(self, by: int) -> None:
        """Selects the next (1) or previous (-1) block. In the cleaned pane, what was taken out between two paragraphs
        is one stop, as it is one mark there."""
        session = self._session
        if session.document is None:
            return
        cleaning = session.cleaning if self._in_cleaned() else None
        stop = next_stop(len(session.document.blocks), cleaning, session.selection, by)
        if stop:
            self._select(stop)
        elif session.document.blocks:
            first = self.tr("This is the first block.") if by < 0 else self.tr("This is the last block.")
            session.messageChanged.emit(first)

    def extend(self, by: int) -> None:
        """Takes the next (1) or previous (-1) block into the selection, or out of it again on the way back."""
        session = self._session
        if session.document is None or not session.selection:
            self.step_block(by)
            return
        self._select(extended(session.selection, by, len(session.document.blocks)))

    def step_removed(self, by: int) -> None:
        """Selects the next (1) or previous (-1) removed block, round the end. A run of removed blocks is one stop."""
        cleaning = self._session.cleaning
        if cleaning is None:
            return
        verdicts = cleaning.verdicts
        stops = [
            index
            for index, verdict in enumerate(verdicts)
            if not verdict.keep and (index == 0 or verdicts[index - 1].keep or verdicts[index - 1].by != verdict.by)
        ]
        if not stops:
            self._session.messageChanged.emit(self.tr("Nothing is removed from this page."))
            return
        self._step(stops, by, len(verdicts))

    def step_doubtful(self, by: int) -> None:
        """Selects the next (1) or previous (-1) block whose verdict is doubtful, round the end."""
        cleaning = self._session.cleaning
        if cleaning is None:
            return
        if not cleaning.doubtful:
            self._session.messageChanged.emit(self.tr("No verdict on this page is doubtful."))
            return
        self._step(cleaning.doubtful, by, len(cleaning.verdicts))

    def _step(self, stops: Sequence[int], by: int, count: int) -> None:
        """Selects the stop that is next from the selected block, round the end."""
        at = self._session.selection[0] if self._session.selection else (-1 if by > 0 else count)
        ahead = [stop for stop in stops if (stop > at if by > 0 else stop < at)]
        near = (ahead or stops)[0 if by > 0 else -1]
        if not ahead:
            round_ = (
                self.tr("Round the end: on from the top.") if by > 0 else self.tr("Round the top: on from the end.")
            )
            self._session.messageChanged.emit(round_)
        self._select((near,))

    def _select(self, selection: tuple[int, ...]) -> None:
        """Selects blocks. From the list of documents the focus follows: there, Delete would mean the page."""
        self._session.select(selection)
        focus = QApplication.focusWidget()
        if focus is not None and focus.objectName() == "documentsView":
            # (The raw page may be shown as source just now.)
            view = self._views[0] if self._views[0].isVisible() else self._views[1]
            view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _in_cleaned(self) -> bool:
        return self._views[1].hasFocus()

    def _enable(self) -> None:
        session, actions = self._session, self._actions
        there = session.document is not None
        chosen = there and bool(session.selection)
        own = session.choices.of(session.document.page.source.key) if session.document is not None else {}
        for action in (actions.remove_block, actions.restore_block):
            action.setEnabled(chosen)
        actions.release_block.setEnabled(chosen and any(index in own for index in session.selection))
        for action in (
            actions.find,
            actions.find_next,
            actions.find_previous,
            actions.next_block,
            actions.previous_block,
            actions.extend_next,
            actions.extend_previous,
        ):
            action.setEnabled(there)
        for action in (
            actions.next_removed,
            actions.previous_removed,
            actions.next_doubtful,
            actions.previous_doubtful,
            actions.copy_cleaned,
        ):
            action.setEnabled(session.cleaning is not None)
        actions.export.setEnabled(len(session.pages) > 0)
        actions.remove_page.setEnabled(bool(session.current_key))
        for encoding in actions.encodings.actions():
            encoding.setEnabled(bool(session.current_key))
