"""The offers as a list from narrow to wide, each with what it would do on a second line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cleaneditor.gui import theme
from cleaneditor.gui.panes.text import plain_tip

COUNTS = Qt.ItemDataRole.UserRole
ALARM = Qt.ItemDataRole.UserRole + 1
_INSET = theme.GAP
_Index = QModelIndex | QPersistentModelIndex


class _Rows(QStyledItemDelegate):
    """Paints a title, below it the counts, and before it a bar that grows from offer to offer."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(120, 2 * option.fontMetrics.height() + 3 * theme.SPACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        view = self.parent()
        assert isinstance(view, QListWidget)
        look = option.palette
        chosen = view.currentIndex() == index
        card = QRectF(option.rect).adjusted(2, 1, -2, -1)
        base = look.color(QPalette.ColorRole.Base)
        accent = look.color(QPalette.ColorRole.Highlight)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(theme.blend(accent, base, 0.16))
            painter.drawRoundedRect(card, 4, 4)
            painter.setBrush(accent)
            bar = QRectF(card.left(), card.top() + 4, 3, card.height() - 8)
            if view.isRightToLeft():
                bar.moveRight(card.right())
            painter.drawRoundedRect(bar, 1.5, 1.5)
            if view.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(accent)
                painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        alarm = index.data(ALARM)
        room = option.rect.adjusted(_INSET + 4, theme.SPACE, -_INSET, -theme.SPACE)
        line = option.fontMetrics.height() + 2
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        top = QRect(room.left(), room.top(), room.width(), line)
        below = top.translated(0, line)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(look.color(QPalette.ColorRole.Text))
        title = str(index.data(Qt.ItemDataRole.DisplayRole))
        painter.drawText(top, align, QFontMetrics(font).elidedText(title, Qt.TextElideMode.ElideRight, top.width()))
        painter.setFont(option.font)
        counts = str(index.data(COUNTS) or "")
        painter.setPen(theme.alarm(look) if alarm else theme.muted(look))
        text = f"⚠ {counts}" if alarm else counts
        painter.drawText(below, align, option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, below.width()))
        painter.restore()


class OfferList(QListWidget):
    """Arrows choose, Enter accepts."""

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offersList")
        self.setAccessibleName(self.tr("Rules that are offered"))
        self.setItemDelegate(_Rows(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.itemDoubleClicked.connect(lambda _: self.accepted.emit())

    def show_titles(self, titles: list[str]) -> None:
        """Shows other offers; none is chosen."""
        self.blockSignals(True)
        self.clear()
        for title in titles:
            item = QListWidgetItem(title, self)
            item.setToolTip(plain_tip(title))
        self.blockSignals(False)
        self.fit()

    def say(self, row: int, counts: str, spoken: str, alarm: bool) -> None:
        """Shows what an offer would do; *spoken* is what a screen reader says of it."""
        item = self.item(row)
        if item is not None and (item.data(COUNTS), item.data(ALARM)) != (counts, alarm):
            item.setData(COUNTS, counts)
            item.setData(ALARM, alarm)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)

    def set_shown(self, row: int, shown: bool) -> None:
        """Shows or hides an offer."""
        item = self.item(row)
        if item is not None and item.isHidden() == shown:
            item.setHidden(not shown)
            self.fit()

    def fit(self) -> None:
        """As high as the offers are, up to a share of the screen that leaves room for what they take."""
        rows = sum(not self.isRowHidden(row) for row in range(self.count()))
        height = max(1, rows) * max(self.sizeHintForRow(0), 2 * self.fontMetrics().height()) + 2 * theme.SPACE
        self.setMaximumHeight(height)
        self.setMinimumHeight(min(height, 3 * max(self.sizeHintForRow(0), 36)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A warning that comes up below takes room; what it is about stays in view.
        if (item := self.currentItem()) is not None:
            self.scrollToItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
            event.accept()
        else:
            super().keyPressEvent(event)
