"""Buttons beside one another, or below one another where a pane is too narrow for that."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from cleaneditor.gui import theme


class ButtonRow(QWidget):
    """*buttons*, of which the first gets what room is left. A long word in one language makes no pane wider."""

    def __init__(self, *buttons: QPushButton) -> None:
        super().__init__()
        self._buttons = buttons
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.GAP)
        for number, button in enumerate(buttons):
            self._box.addWidget(button, 0 if number else 1)

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest button."""
        widest = max(button.minimumSizeHint().width() for button in self._buttons)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widths = [button.minimumSizeHint().width() for button in self._buttons]
        fits = sum(widths) + theme.GAP * (len(widths) - 1) <= event.size().width()
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
