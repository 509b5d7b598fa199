"""The line above a pane: its name, and a word on what it shows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabBar, QWidget

from cleaneditor.gui import theme
from cleaneditor.gui.panes.why import ElidedLabel
from cleaneditor.gui.sign import Sign


class PaneHeader(QWidget):
    """A name in bold and a quieter word at the other end. Both are plain text."""

    def __init__(self, name: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: QTabBar | None = None
        self._name = _plain(name)
        bold = QFont(self._name.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self._name.setFont(bold)
        self._word = ElidedLabel()
        self._word.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._word.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(theme.MARGIN, 0, theme.GAP, 0)
        # The same height above every pane, whether it has a button or not.
        self.setFixedHeight(self.fontMetrics().height() + 3 * theme.SPACE)
        row.setSpacing(theme.GAP)
        if icon:
            row.addWidget(Sign(icon))
        row.addWidget(self._name)
        row.addWidget(self._word, 1)

    def add_tabs(self, tabs: QTabBar) -> None:
        """Put *tabs* beside the name, which goes where there is no room for both."""
        self._tabs = tabs
        self._row.insertWidget(self._row.indexOf(self._word), tabs)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._tabs is not None:
            needed = self._row.minimumSize().width()
            if self._name.isHidden():
                needed += self._name.minimumSizeHint().width() + theme.GAP
            self._name.setVisible(needed <= event.size().width())

    def add_widget(self, widget: QWidget) -> None:
        """Put a small button at the end."""
        self._row.addWidget(widget)

    def set_name(self, text: str) -> None:
        """Give the pane another name."""
        self._name.setText(text)

    def set_word(self, text: str) -> None:
        """Set the quiet word, for example ``23 of 60 blocks removed``."""
        self._word.set_whole(text)

    def word(self) -> str:
        """The quiet word."""
        return self._word.whole()


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
