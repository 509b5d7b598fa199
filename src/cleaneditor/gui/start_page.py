"""What the window shows while no page is open: what to do, and three hints for the first time."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cleaneditor.gui import icons, theme
from cleaneditor.gui.actions import Actions
from cleaneditor.gui.hints import Hints
from cleaneditor.gui.plain_label import plain_label

_WIDEST = 760


class StartPage(QWidget):
    """A sheet with a dashed frame: a sentence, three buttons, three hints. *first*: nothing was opened before, so the
    sample is what Enter opens."""

    def __init__(self, actions: Actions, first: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startPage")
        title = plain_label(self.tr("Drop web pages or texts here"), wrap=True)
        font = QFont(title.font())
        font.setPointSizeF(font.pointSizeF() * 1.8)
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        text = plain_label(
            self.tr(
                "Files, folders, or text and HTML from a browser. CleanEditor shows what is boilerplate and why, "
                "and you decide what goes."
            ),
            wrap=True,
        )
        promise = self.tr("Nothing leaves this computer, and your files are never changed.")
        quiet = plain_label(promise, quiet=True, wrap=True)
        for label in (title, text, quiet):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.buttons = tuple(
            self._button(action, name)
            for action, name in (
                (actions.open, self.tr("Open files…")),
                (actions.open_folder, self.tr("Open folder…")),
                (actions.sample, self.tr("Try the sample")),
            )
        )
        wanted = self.buttons[2 if first else 0]
        wanted.setDefault(True)
        cards = Hints(actions)
        self.hints = cards.cards

        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addStretch(1)
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.MARGIN)
        column.addStretch(2)
        column.addWidget(title)
        column.addWidget(text)
        column.addSpacing(theme.SPACE)
        column.addLayout(row)
        column.addSpacing(theme.MARGIN)
        column.addWidget(cards)
        column.addSpacing(theme.SPACE)
        column.addWidget(quiet)
        column.addStretch(3)
        # In a low window, or with long words, the sheet scrolls instead of squeezing its lines.
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sheet = QWidget()
        middle = QHBoxLayout(sheet)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(inside, 100)
        middle.addStretch(1)
        area.setWidget(sheet)
        for widget in (area.viewport(), sheet):
            widget.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*[10 * theme.SPACE] * 4)
        outer.addWidget(area)
        self.setFocusProxy(wanted)

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
        button.setIcon(icons.icon(icons.OF_ACTIONS[action.objectName()]))
        button.setIconSize(QSize(18, 18))
        button.setMinimumHeight(9 * theme.SPACE)
        button.setMinimumWidth(120)
        button.setAutoDefault(True)
        button.clicked.connect(action.trigger)
        return button
