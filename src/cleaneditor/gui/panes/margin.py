"""The strip at the left of the raw pane: a bar in the colour of whoever took a block, and a sign for its kind
or, where the verdict is doubtful, a question mark; a pencil where the person has edited it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication

from cleaneditor.core.model import Block, Kind
from cleaneditor.gui import theme
from cleaneditor.gui.panes.edited_sign import SIZE, paint_pencil
from cleaneditor.gui.panes.page_text import AIR
from cleaneditor.gui.panes.strip import Strip
from cleaneditor.gui.panes.takers import saver, taker

if TYPE_CHECKING:
    from cleaneditor.gui.panes.blocks_view import BlocksView

_SIGNS = {
    Kind.LIST_ITEM: "•",
    Kind.QUOTE: "❝",
    Kind.CODE: "{ }",
    Kind.TABLE_ROW: "▤",
    Kind.CAPTION: "❐",
    Kind.CONTROL: "▭",
}
_BAR = theme.SPACE


def sign(block: Block) -> str:
    """A short sign for the kind of *block*; none for a paragraph."""
    return f"H{block.level or ''}" if block.kind is Kind.HEADING else _SIGNS.get(block.kind, "")


class Margin(Strip):
    """Paints beside the blocks of *view* that are in view; a click picks the block, a drag several."""

    def __init__(self, view: BlocksView) -> None:
        super().__init__(view)
        self._view = view
        self._anchor = -1
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("H6") + 4 * theme.SPACE + _BAR, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        document = self._view.shown
        look = self.palette()
        dark = theme.is_dark(look)
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), look.color(look.ColorRole.Base))
            if document is None:
                return
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            small = self.font()
            small.setPointSizeF(small.pointSizeF() * 0.82)
            painter.setFont(small)
            column = QRectF(theme.SPACE, 0, self.width() - 3 * theme.SPACE - _BAR, 0)
            left = self.width() - _BAR - theme.SPACE
            doubtful = self._doubtful()
            for block, rect in self._view.visible_blocks():
                if rect.bottom() < event.rect().top() or rect.top() > event.rect().bottom():
                    continue
                row = block.blockNumber()
                if row >= len(document.blocks):
                    break
                layout = block.layout()
                bar = QRectF(left, rect.top() - 3, _BAR, layout.boundingRect().height() + 6)
                taken, saved = taker(self._view.cleaning, row), saver(self._view.cleaning, row)
                if taken is not None:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(theme.group_colour(taken, dark))
                    painter.drawRoundedRect(bar, 1.5, 1.5)
                elif saved is not None:
                    painter.setPen(QPen(theme.group_colour(saved, dark), 1))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5)
                painter.setPen(theme.muted(look))
                column.moveTop(rect.top())
                column.setHeight(layout.lineAt(0).height() if layout.lineCount() else rect.height() - AIR)
                unsure = row in doubtful
                if unsure:
                    painter.setPen(look.color(look.ColorRole.Text))
                if self._view.cleaning is not None and row in self._view.cleaning.edits:
                    at = QPointF(column.center().x() - SIZE / 2, column.center().y() - SIZE / 2)
                    paint_pencil(painter, look, at)
                    continue
                painter.drawText(column, Qt.AlignmentFlag.AlignCenter, "?" if unsure else sign(document.blocks[row]))

    def _doubtful(self) -> tuple[int, ...]:
        """The blocks whose verdict somebody should look at."""
        cleaning = self._view.cleaning
        return cleaning.doubtful if cleaning is not None else ()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            row = self._view.index_at(event.position().toPoint())
            extends = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            start = self._view.document().findBlock(self._view.textCursor().anchor()).blockNumber()
            self._anchor = start if extends else row
            self._pick(row, whole=bool(extends))
            self._view.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._anchor >= 0 and event.buttons() & Qt.MouseButton.LeftButton:
            self._pick(self._view.index_at(event.position().toPoint()), whole=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._anchor = -1

    def wheelEvent(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self._view.viewport(), event)

    def _pick(self, row: int, *, whole: bool) -> None:
        document = self._view.document()
        here, anchor = document.findBlockByNumber(row), document.findBlockByNumber(self._anchor)
        if row < 0 or not here.isValid() or not anchor.isValid():
            return
        if not whole or here == anchor:
            self._view.setTextCursor(QTextCursor(here))
            return
        first, last = sorted((here, anchor), key=lambda block: block.blockNumber())
        start, end = first.position(), last.position() + last.length() - 1
        cursor = QTextCursor(document)
        cursor.setPosition(start if anchor == first else end)
        cursor.setPosition(end if anchor == first else start, QTextCursor.MoveMode.KeepAnchor)
        self._view.setTextCursor(cursor)

    def point_of(self, row: int) -> QPoint:
        """A point of the margin beside the block *row*."""
        return QPoint(self.width() // 2, self._view.block_rect(row).center().y())
