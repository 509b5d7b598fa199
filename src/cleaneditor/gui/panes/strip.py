"""A strip beside a pane's text that scrolls with it."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget


class Strip(QWidget):
    """What stands beside the lines of a text; its view calls `follow` from ``updateRequest``."""

    def follow(self, rect: QRect, dy: int) -> None:
        """Keep up with the view: it scrolled by *dy* pixels or painted *rect* anew."""
        if dy:
            self.scroll(0, dy)
        else:
            self.update(0, rect.y(), self.width(), rect.height())
