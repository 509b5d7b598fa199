"""The Help menu: what this program is. Plain text, nothing to load."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget


def show_about(parent: QWidget) -> QDialog:
    """The about page."""
    from cleaneditor.gui.about import About

    box = About(parent)
    box.open()
    return box
