"""Labels whose text is text: names of files and of rules may look like markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel


def plain_label(text: str = "", *, quiet: bool = False, wrap: bool = False) -> QLabel:
    """A label that never reads its text as rich text."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    if quiet:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
