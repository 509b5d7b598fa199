"""The layout of the page's text: that of a plain text, with air between blocks and each block from its own side."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextOption
from PySide6.QtWidgets import QPlainTextDocumentLayout


class PageLayout(QPlainTextDocumentLayout):
    """Lays a plain text out as its base does, each block *air* pixels taller, blocks written from the right at the
    right.

    A plain text edit knows neither paragraph spacing nor the direction of a single block, but it asks its layout for
    the rectangle of every block that it shows, and of these alone.
    """

    def __init__(self, document: QTextDocument, air: int = 0) -> None:
        super().__init__(document)
        self._air = air
        self._from_right = QTextOption(document.defaultTextOption())
        self._from_right.setAlignment(Qt.AlignmentFlag.AlignRight)

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        layout = block.layout()
        fresh = layout is not None and layout.lineCount() == 0
        rect = super().blockBoundingRect(block)
        if fresh and block.textDirection() == Qt.LayoutDirection.RightToLeft:
            # The lines are as wide as the pane; where in them the text begins is only asked for when it is drawn.
            layout.setTextOption(self._from_right)
        if self._air and rect.height() > 0:
            rect.setHeight(rect.height() + self._air)
        return rect
