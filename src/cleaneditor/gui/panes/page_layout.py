"""The layout of the raw page's text: that of a plain text, with air between blocks."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout


class PageLayout(QPlainTextDocumentLayout):
    """Lays a plain text out as its base does, each block *air* pixels taller.

    A plain text edit knows no paragraph spacing, but it asks its layout for the rectangle of every block that it shows,
    and of these alone. It asks some hundred times a change: what needs no air is better served by the base itself.
    """

    def __init__(self, document: QTextDocument, air: int) -> None:
        super().__init__(document)
        self._air = air

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        rect = super().blockBoundingRect(block)
        if (height := rect.height()) > 0:
            rect.setHeight(height + self._air)
        return rect
