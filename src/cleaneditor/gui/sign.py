"""Small pictures beside words, and what a pane says while it has nothing to show."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QSizePolicy, QWidget

from cleaneditor.gui import icons, theme

KINDS = {"info": "info", "warning": "warning", "error": "failed"}
"""The picture of each kind of notice."""


class Sign(QWidget):
    """One icon, in a colour that follows the look. *kind*: a kind of notice, or empty for a quiet sign."""

    def __init__(self, icon: str, size: int = 16, kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._size, self._kind = icon, size, kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(size, size)

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.palette()
        colour = {"warning": theme.warning, "error": theme.alarm}.get(self._kind, theme.muted)(look)
        with QPainter(self) as painter:
            place = QRectF(0, 0, self._size, self._size)
            place.moveCenter(QRectF(self.rect()).center())
            icons.draw(self._icon, painter, place, colour)


class EmptyState(QWidget):
    """Lies over a pane that has nothing to show: a picture, what is so, and what can be done."""

    def __init__(self, over: QAbstractScrollArea, icon: str) -> None:
        super().__init__(over.viewport())
        self._icon = icon
        self.title = ""
        self.text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        over.viewport().installEventFilter(self)
        self._over = over
        self.hide()

    def tell(self, title: str, text: str = "", icon: str = "") -> None:
        """Shows both; without a title it goes."""
        if (title, text) == (self.title, self.text):
            return
        self.title, self.text = title, text
        self._icon = icon or self._icon
        self.setGeometry(self._over.viewport().rect())
        self.setVisible(bool(title))
        # Painted words are read to nobody.
        self._over.setAccessibleDescription(self.words())
        self.update()

    def words(self) -> str:
        """What it says, in one line."""
        return f"{self.title}. {self.text}" if self.title and self.text else self.title

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps to the size of the pane."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.viewport().rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.palette()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        wrap = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        with QPainter(self) as painter:
            width = min(360, self.width() - 4 * theme.MARGIN)
            column = QRect((self.width() - width) // 2, 0, width, self.height())
            painter.setFont(bold)
            title = painter.boundingRect(column, wrap, self.title)
            painter.setFont(self.font())
            text = painter.boundingRect(column, wrap, self.text)
            picture = 32 if self._icon else 0
            top = max(theme.MARGIN, (self.height() - picture - title.height() - text.height() - 3 * theme.MARGIN) // 3)
            place = QPoint(column.center().x() - picture // 2, top)
            if picture:
                icons.draw(self._icon, painter, QRectF(place.x(), place.y(), picture, picture), _quiet(look))
            painter.setFont(bold)
            painter.setPen(look.color(QPalette.ColorRole.Text))
            column.setTop(top + picture + theme.MARGIN)
            painter.drawText(column, wrap, self.title)
            painter.setFont(self.font())
            painter.setPen(theme.muted(look))
            column.setTop(column.top() + title.height() + theme.SPACE)
            painter.drawText(column, wrap, self.text)


def _quiet(look: QPalette) -> QColor:
    return theme.blend(theme.muted(look), look.color(QPalette.ColorRole.Base), 0.7)
