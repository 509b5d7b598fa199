"""The Help menu: what the keys do, and what this program is. Plain text, nothing to load."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cleaneditor.gui.actions import Actions
from cleaneditor.gui.notices import plain_buttons


def show_about(parent: QWidget) -> QDialog:
    """The about page."""
    from cleaneditor.gui.about import About

    box = About(parent)
    box.open()
    return box


def show_keys(actions: Actions, parent: QWidget) -> QDialog:
    """A table of every action that has keys."""
    dialog = QDialog(parent)
    dialog.setObjectName("keysDialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(_tr("Keyboard keys"))
    rows = [
        (_name(action), action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        for action in actions.all()
        if not action.shortcut().isEmpty()
    ]
    table = QTableWidget(len(rows), 2)
    table.setAccessibleName(_tr("Actions and their keys"))
    table.setHorizontalHeaderLabels([_tr("Action"), _tr("Keys")])
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    for row, (text, keys) in enumerate(rows):
        table.setItem(row, 0, QTableWidgetItem(text))
        table.setItem(row, 1, QTableWidgetItem(keys))
    table.setColumnWidth(1, 130)
    buttons = plain_buttons(QDialogButtonBox(QDialogButtonBox.StandardButton.Close))
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(table, 1)
    layout.addWidget(buttons)
    dialog.resize(420, 520)
    dialog.open()
    return dialog


def _name(action: QAction) -> str:
    """An action's text without its marks; of undo and redo not the step that they name just now."""
    if action.objectName() in ("actionUndo", "actionRedo"):
        return action.iconText()
    return action.text().replace("&", "").rstrip("…")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Help", text)
