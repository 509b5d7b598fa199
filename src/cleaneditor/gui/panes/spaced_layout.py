"""The layout of the raw pane: that of a plain text, with air between blocks."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

AIR = 8
"""Pixels below each block."""


class SpacedLayout(QPlainTextDocumentLayout):
    """Lays a plain text out as its base does, each block *AIR* pixels taller.

    A plain text edit knows no paragraph spacing, but asks its layout for the height of every block it shows, and of
    these alone.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        rect = super().blockBoundingRect(block)
        if rect.height() > 0:
            rect.setHeight(rect.height() + AIR)
        return rect
