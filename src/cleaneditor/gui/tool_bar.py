"""The tool bar: pictures and words where there is room for both, else pictures."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QActionEvent, QResizeEvent
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

from cleaneditor.gui import theme

_STYLE = Qt.ToolButtonStyle


class ToolBar(QToolBar):
    """Actions of low priority are pictures alone; the others lose their words where the window is narrow."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setIconSize(QSize(20, 20))
        self.setToolButtonStyle(_STYLE.ToolButtonTextBesideIcon)
        self.setContentsMargins(theme.SPACE, theme.SPACE // 2, theme.SPACE, theme.SPACE // 2)
        self._full = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words or no words, as they fit."""
        super().resizeEvent(event)
        self._fit()

    def actionEvent(self, event: QActionEvent) -> None:
        """What an action is called decides how much room all of them need."""
        super().actionEvent(event)
        self._full = 0
        for button in self.findChildren(QToolButton):
            if button.defaultAction() is not None:
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def changeEvent(self, event: QEvent) -> None:
        """Fonts and languages are not all of one width."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LanguageChange):
            self._full = 0

    def _fit(self) -> None:
        if not self._full:
            self._full = self._width_with_words()
        wanted = _STYLE.ToolButtonTextBesideIcon if self._full <= self.width() else _STYLE.ToolButtonIconOnly
        if self.toolButtonStyle() != wanted:
            self.setToolButtonStyle(wanted)

    def _width_with_words(self) -> int:
        width = 2 * theme.MARGIN
        for action in self.actions():
            widget = self.widgetForAction(action)
            if not isinstance(widget, QToolButton):
                width += widget.sizeHint().width() if widget is not None else theme.GAP
                continue
            now = widget.toolButtonStyle()
            if action.priority() != action.Priority.LowPriority:
                widget.setToolButtonStyle(_STYLE.ToolButtonTextBesideIcon)
            width += widget.sizeHint().width() + theme.SPACE
            widget.setToolButtonStyle(now)
        return width
