"""The pencil in the margin of a paragraph that the person has edited."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen, QPolygonF, QTextBlock

from cleaneditor.gui import theme

if TYPE_CHECKING:
    from cleaneditor.gui.panes.cleaned_view import CleanedView

SIZE = 9.0


def paint_edited(painter: QPainter, view: CleanedView, visible: Iterable[tuple[QTextBlock, QRectF]]) -> None:
    """Paints it beside the first line of each edited paragraph in view."""
    cleaning = view.cleaning
    if cleaning is None or not cleaning.edits:
        return
    seen = -1
    for block, rect in visible:
        row = view.row_at_line(block.blockNumber())
        if row is None or row == seen or row not in cleaning.edits:
            continue
        seen = row
        height = block.layout().lineAt(0).height() if block.layout().lineCount() else rect.height()
        left = rect.right() - SIZE - 2 if view.isRightToLeft() else 2.0
        paint_pencil(painter, view.palette(), QPointF(left, rect.top() + (height - SIZE) / 2))


def paint_pencil(painter: QPainter, look: QPalette, at: QPointF) -> None:
    """Paints a pencil of `SIZE` whose upper left corner is *at*."""
    colour = theme.group_colour("person", theme.is_dark(look))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(at)
    painter.setPen(QPen(colour, 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(theme.blend(colour, look.color(look.ColorRole.Base), 0.35))
    painter.drawPolygon(
        QPolygonF([QPointF(0.5, 8.5), QPointF(1.2, 5.8), QPointF(6.3, 0.7), QPointF(8.3, 2.7), QPointF(3.2, 7.8)])
    )
    painter.restore()
