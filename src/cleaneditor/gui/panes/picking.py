"""Ctrl+click takes a block into the selection, or out of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QPlainTextEdit

from cleaneditor.gui.steps import toggled

if TYPE_CHECKING:
    from cleaneditor.gui.session import Session


class PickMany(QObject):
    """Sees the mouse of a view before the view does. *at* says which page block stands at a point of its viewport, -1
    for none."""

    def __init__(self, session: Session, view: QPlainTextEdit, at: Callable[[QPoint], int]) -> None:
        super().__init__(view)
        self._session = session
        self._at = at
        self._held = False
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes a click with Ctrl, until its button is up again."""
        if isinstance(event, QMouseEvent):
            if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
                held = event.modifiers() == Qt.KeyboardModifier.ControlModifier
                self._held = held and event.button() == Qt.MouseButton.LeftButton
                if self._held:
                    index = self._at(event.position().toPoint())
                    if index >= 0:
                        self._session.select(toggled(self._session.selection, index))
                    return True
            elif self._held and event.type() in (QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease):
                self._held = event.type() == QEvent.Type.MouseMove
                return True
        return super().eventFilter(watched, event)
