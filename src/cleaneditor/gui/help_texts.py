"""The Help menu: what this program is. Plain text, nothing to load."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox, QWidget


def show_about(parent: QWidget) -> QMessageBox:
    """The About box."""
    # Not needed by the window to start.
    from importlib.metadata import PackageNotFoundError, version

    box = QMessageBox(parent)
    box.setObjectName("aboutBox")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(_tr("About CleanEditor"))
    try:
        number = version("cleaneditor")
    except PackageNotFoundError:
        number = ""
    box.setText(f"CleanEditor {number}".strip())
    box.setInformativeText(
        _tr(
            "Shows what is boilerplate in scraped web pages, says why, and lets you decide.\n\n"
            "Works on this computer only: it never goes online and never changes your files.\n\n"
            "Licence: Apache-2.0. Built on Qt, trafilatura and lxml."
        )
    )
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.button(QMessageBox.StandardButton.Close).setIcon(QIcon())
    box.open()
    return box


def _tr(text: str) -> str:
    return QCoreApplication.translate("Help", text)
