"""What the window shows while no page is open: what to do, and three hints for the first time."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFont, QKeySequence, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cleaneditor.gui import icons, theme
from cleaneditor.gui.actions import Actions
from cleaneditor.gui.sign import Sign

_WIDEST = 760


class StartPage(QWidget):
    """A sheet with a dashed frame: a sentence, three buttons, three hints. *first*: nothing was opened before, so the
    sample is what Enter opens."""

    def __init__(self, actions: Actions, first: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startPage")
        title = _label(self.tr("Drop web pages or texts here"))
        font = QFont(title.font())
        font.setPointSizeF(font.pointSizeF() * 1.8)
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        text = _label(
            self.tr(
                "Files, folders, or text and HTML from a browser. CleanEditor shows what is boilerplate and why, "
                "and you decide what goes."
            )
        )
        quiet = _label(self.tr("Nothing leaves this computer, and your files are never changed."))
        quiet.setForegroundRole(QPalette.ColorRole.PlaceholderText)
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
        self.hints = (
            _Hint(
                "raw",
                self.tr("See what goes, and why"),
                self.tr(
                    "Every removed block is tinted in the colour of the rule that took it. Click one: the strip below "
                    "the panes says why."
                ),
            ),
            _Hint(
                "restore",
                self.tr("Put it right with one key"),
                self.tr(
                    "{0} removes a block, {1} restores it, {2} takes back any step. Your word outranks all rules."
                ).format(*(_key(action) for action in (actions.remove_block, actions.restore_block, actions.undo))),
            ),
            _Hint(
                "rule",
                self.tr("Make it a rule"),
                self.tr(
                    "{0} turns a correction into a rule for all your pages. The rules can be switched, and the panes "
                    "follow at once."
                ).format(_key(actions.make_rule)),
            ),
        )

        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addStretch(1)
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)
        cards = QHBoxLayout()
        cards.setSpacing(theme.MARGIN)
        for hint in self.hints:
            cards.addWidget(hint, 1)
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
        column.addLayout(cards)
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


class _Hint(QFrame):
    """A picture, a line in bold, and a sentence."""

    def __init__(self, icon: str, title: str, text: str) -> None:
        super().__init__()
        head = _label(title)
        bold = QFont(head.font())
        bold.setWeight(QFont.Weight.DemiBold)
        head.setFont(bold)
        body = _label(text)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.MARGIN] * 4)
        column.setSpacing(theme.SPACE)
        column.addWidget(Sign(icon, 24))
        column.addSpacing(theme.SPACE)
        column.addWidget(head)
        column.addWidget(body)
        column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.palette()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color(QPalette.ColorRole.Window))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)


def _label(text: str) -> QLabel:
    return QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)


def _key(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
