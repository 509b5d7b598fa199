"""What this program is, which versions it runs on, and under which licences they stand."""

from __future__ import annotations

import platform

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QFont, QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cleaneditor import resources
from cleaneditor.gui import theme
from cleaneditor.gui.notices import plain_buttons
from cleaneditor.gui.plain_label import plain_label

LICENCES = {
    "PySide6-Essentials": "LGPL-3.0",
    "trafilatura": "Apache-2.0",
    "lxml": "BSD-3-Clause",
    "lxml-html-clean": "BSD-3-Clause",
    "cssselect": "BSD-3-Clause",
    "ftfy": "Apache-2.0",
    "google-re2": "BSD-3-Clause",
    "chardet": "0BSD",
    "msgspec": "BSD-3-Clause",
    "tomlkit": "MIT",
    "markdownify": "MIT",
    "nh3": "MIT",
    "pebble": "LGPL-3.0",
    "tqdm": "MPL-2.0, MIT",
}
"""The packages that the program is built on, as ``pyproject.toml`` names them."""


class About(QDialog):
    """Name and version, what it does, and a table of what it is built on, which can be copied."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("aboutBox")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About CleanEditor"))
        picture = QLabel()
        picture.setTextFormat(Qt.TextFormat.PlainText)
        shipped = QIcon(str(resources.root().joinpath("icons", "cleaneditor.svg")))
        picture.setPixmap(shipped.pixmap(QSize(64, 64), self.devicePixelRatioF()))
        picture.setFixedSize(64, 64)
        name = plain_label(f"CleanEditor {version_of('cleaneditor')}".strip(), wrap=True)
        name.setObjectName("aboutName")
        font = QFont(name.font())
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setWeight(QFont.Weight.DemiBold)
        name.setFont(font)
        self.text = plain_label(
            self.tr(
                "Shows what is boilerplate in scraped web pages, says why, and lets you decide.\n"
                "Works on this computer only: it never goes online and never changes your files."
            ),
            wrap=True,
        )
        self.text.setObjectName("aboutText")
        licence = plain_label(
            self.tr("CleanEditor is free software under the Apache License 2.0."), quiet=True, wrap=True
        )
        self._parts = (
            ("Python", platform.python_version(), "PSF-2.0"),
            ("Qt", qVersion(), "LGPL-3.0"),
            *((package, version_of(package), licence) for package, licence in LICENCES.items()),
        )
        self.table = self._table()
        buttons = plain_buttons(QDialogButtonBox(QDialogButtonBox.StandardButton.Close))
        copy = buttons.addButton(self.tr("Copy Versions"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.versions()))
        buttons.rejected.connect(self.reject)
        words = QVBoxLayout()
        words.setSpacing(theme.SPACE)
        for label in (name, self.text, licence):
            words.addWidget(label)
        top = QHBoxLayout()
        top.setSpacing(theme.MARGIN + theme.SPACE)
        top.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[4 * theme.SPACE] * 4)
        column.setSpacing(theme.MARGIN)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        self.resize(520, 520)

    def versions(self) -> str:
        """The table as lines, for a report of a fault."""
        first = f"CleanEditor {version_of('cleaneditor')} ({platform.platform()})"
        return "\n".join([first, *(f"{part} {version}".strip() for part, version, _ in self._parts)])

    def _table(self) -> QTableWidget:
        rows = self._parts
        table = QTableWidget(len(rows), 3)
        table.setObjectName("aboutParts")
        table.setAccessibleName(self.tr("What the program is built on"))
        table.setHorizontalHeaderLabels([self.tr("Built on"), self.tr("Version"), self.tr("Licence")])
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setAlternatingRowColors(True)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        for row, cells in enumerate(rows):
            for at, cell in enumerate(cells):
                table.setItem(row, at, QTableWidgetItem(cell))
        return table


def version_of(package: str) -> str:
    """The version of an installed package; empty where it does not say."""
    # Not needed by the window to start.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(package)
    except PackageNotFoundError:
        return ""
