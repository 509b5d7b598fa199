"""The tabs in a pane's header: words, the one that is shown underlined. Flat, so that a header stays a line."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QWidget

from cleaneditor.gui import theme

_LINE = 2


class ViewTabs(QTabBar):
    """A tab bar that paints itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setMouseTracking(True)
        self._over = -1

    def tabSizeHint(self, index: int) -> QSize:
        fm = self.fontMetrics()
        return QSize(fm.horizontalAdvance(self.tabText(index)) + 2 * theme.GAP, fm.height() + 3 * theme.SPACE)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point_at(self.tabAt(event.position().toPoint()))

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)  # type: ignore[arg-type]
        self._point_at(-1)

    def _point_at(self, index: int) -> None:
        if index != self._over:
            self._over = index
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.palette()
        ink, accent = look.color(look.ColorRole.WindowText), look.color(look.ColorRole.Accent)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for index in range(self.count()):
                rect = QRectF(self.tabRect(index))
                current = index == self.currentIndex()
                painter.setPen(ink if current or index == self._over else theme.muted(look))
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic, self.tabText(index))
                if current:
                    under = rect.adjusted(theme.SPACE, rect.height() - _LINE, -theme.SPACE, 0)
                    painter.fillRect(under, accent)
                    if self.hasFocus():
                        painter.setPen(QPen(accent, 1.5))
                        painter.drawRoundedRect(rect.adjusted(2, 2, -2, -_LINE - 1), 3, 3)
