"""What the window shows while no page is open: what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cleaneditor.gui.actions import Actions


class StartPage(QWidget):
    """A sheet with a dashed frame, a sentence and three buttons."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startPage")
        title = QLabel(self.tr("Drop web pages or texts here"), textFormat=Qt.TextFormat.PlainText)
        font = QFont(title.font())
        font.setPointSizeF(font.pointSizeF() * 1.8)
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        text = QLabel(
            self.tr(
                "Files, folders, or text and HTML from a browser. CleanEditor shows what is boilerplate and why, "
                "and you decide what goes."
            ),
            textFormat=Qt.TextFormat.PlainText,
            wordWrap=True,
        )
        quiet = QLabel(
            self.tr("Nothing leaves this computer, and your files are never changed."),
            textFormat=Qt.TextFormat.PlainText,
        )
        quiet.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        for label in (title, text, quiet):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text.setFixedWidth(min(560, 60 * text.fontMetrics().averageCharWidth()))
        text.setFixedHeight(text.heightForWidth(text.width()))
        self.buttons = tuple(
            self._button(action, name)
            for action, name in (
                (actions.open, self.tr("Open files…")),
                (actions.open_folder, self.tr("Open folder…")),
                (actions.sample, self.tr("Try the sample")),
            )
        )
        self.buttons[0].setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 48, 48, 48)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(title)
        column.addWidget(text, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addLayout(row)
        column.addSpacing(6)
        column.addWidget(quiet)
        column.addStretch(1)
        self.setFocusProxy(self.buttons[0])

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame that says: here."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 2, Qt.PenStyle.DashLine))
            painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
            painter.drawRoundedRect(self.rect().adjusted(20, 20, -20, -20), 12, 12)

    def _button(self, action: QAction, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(f"start.{action.objectName()}")
        button.setAccessibleName(text)
        button.setMinimumHeight(32)
        button.setMinimumWidth(120)
        button.setAutoDefault(True)
        button.clicked.connect(action.trigger)
        return button
