"""How a removed block looks, in whatever pane it is shown: faded into the ground of its group, and struck."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock

from cleaneditor.gui import theme


def fade(painter: QPainter, card: QRectF, ground: QColor) -> None:
    """Lays a veil of *ground* over the text on *card*."""
    veil = QColor(ground)
    veil.setAlphaF(theme.VEIL)
    painter.fillRect(card.adjusted(1, 1, -1, -1), veil)


def strike(painter: QPainter, block: QTextBlock, top: float, foot: float, colour: QColor, ground: QColor) -> None:
    """Strikes the lines of *block*, whose first begins at *top*, as far as the viewport's *foot*."""
    painter.setPen(QPen(theme.blend(colour, ground, 0.75), 1))
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        above = top + line.y()
        if above > foot:
            break
        if above + line.height() >= 0:
            text = line.naturalTextRect()
            middle = round(above + line.ascent() * 0.7) + 0.5
            painter.drawLine(QPointF(text.left(), middle), QPointF(text.right(), middle))
