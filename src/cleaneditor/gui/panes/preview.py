"""What a rule that is not made yet would take or rescue, painted on both panes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPalette, QPen

from cleaneditor.core.model import Document
from cleaneditor.gui import theme

CORNER = 3.0


@dataclass(frozen=True, eq=False)
class Preview:
    """Blocks of one document that a rule would hit, and those that it nearly would."""

    document: Document
    hits: frozenset[int]
    near: frozenset[int]

    def paint(self, painter: QPainter, row: int, rect: QRectF, look: QPalette) -> None:
        """Paint the block *row* at *rect*: hatched with an outline if it is hit, with a dotted outline if nearly.
        Told apart by form, so that colours may stay those of the verdicts."""
        hit = row in self.hits
        if not hit and row not in self.near:
            return
        colour = theme.group_colour("mine", theme.is_dark(look))
        painter.save()
        if hit:
            hatch = QColor(colour)
            hatch.setAlphaF(0.5)
            painter.setBrush(QBrush(hatch, Qt.BrushStyle.BDiagPattern))
            painter.setPen(QPen(colour, 1.5))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DotLine))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
        painter.restore()
