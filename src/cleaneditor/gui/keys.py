"""Whose a key is: a text field's, a pane's, or an action's."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from cleaneditor.gui.actions import Actions
from cleaneditor.gui.panes.documents import DocumentsPane

_OF_TEXT = frozenset({"Ctrl+C", "Ctrl+A"})
"""What a read-only text does better itself."""
_TYPING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class KeyOrder(QObject):
    """Gives each key to who may have it: while somebody types, a key without Ctrl or Alt is never a shortcut; a
    read-only text or a list has no keys that mean something of ours."""

    def __init__(
        self, actions: Actions, documents: DocumentsPane, views: Sequence[QPlainTextEdit], window: QWidget
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._documents = documents
        self._window = window
        for widget in (window, documents.view, *views):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Decides before Qt looks for a shortcut."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                # The window is asked last: whoever has the focus has not spoken.
                if watched is self._window:
                    if typed(event) and takes_typing(QApplication.focusWidget()):
                        event.accept()
                        return True
                elif not takes_typing(watched) and self._is_taken(event):
                    event.ignore()
                    return True
            elif (
                event.type() == QEvent.Type.KeyPress
                and watched is self._documents.view
                and event.key() == Qt.Key.Key_Delete
            ):
                self._documents.remove_selected()
                return True
        return super().eventFilter(watched, event)

    def _is_taken(self, event: QKeyEvent) -> bool:
        if not event.keyCombination().key():
            return False
        keys = QKeySequence(event.keyCombination()).toString()
        taken = {key.toString() for action in self._actions.all() for key in action.shortcuts()}
        return keys in taken and keys not in _OF_TEXT


def typed(event: QKeyEvent) -> bool:
    """Whether a key writes or edits when a text field has it, rather than being a command."""
    key = event.key()
    if event.modifiers() & ~_TYPING or Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return False
    return key not in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


def takes_typing(widget: QObject | None) -> bool:
    """Whether keys go into *widget* as text, or choose something in it by its first letter."""
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        return not widget.isReadOnly()
    return isinstance(widget, QAbstractSpinBox | QComboBox | QKeySequenceEdit)


__all__ = ["KeyOrder", "takes_typing", "typed"]
