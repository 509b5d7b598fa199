"""Three hints for the first time: on the start page, and over the sample that the very first start shows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFont, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from cleaneditor.core.model import Document
from cleaneditor.gui import icons, theme
from cleaneditor.gui.actions import Actions
from cleaneditor.gui.plain_label import plain_label
from cleaneditor.gui.sign import Sign


class Hints(QWidget):
    """The three in a row, with the keys that *actions* have."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = (
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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.MARGIN)
        for card in self.cards:
            row.addWidget(card, 1)


class Welcome(QFrame):
    """What stands over the sample at the very first start: what this is, the hints, the way to one's own pages."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        title = _bold(self.tr("A sample to try things on"), wraps=False)
        text = plain_label(
            self.tr("Your own pages: drop files or folders anywhere on the window."), quiet=True, wrap=True
        )
        self.open_button = QPushButton(self.tr("Open files…"))
        self.open_button.setAccessibleName(self.open_button.text())
        self.open_button.setIcon(icons.icon(icons.OF_ACTIONS[actions.open.objectName()]))
        self.open_button.clicked.connect(actions.open.trigger)
        self.close_button = QToolButton()
        self.close_button.setIcon(icons.icon("close"))
        self.close_button.setIconSize(QSize(14, 14))
        self.close_button.setAutoRaise(True)
        self.close_button.setAccessibleName(self.tr("Close these hints"))
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.clicked.connect(self.hide)
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.addWidget(title)
        head.addWidget(text, 1)
        head.addWidget(self.open_button)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.GAP, theme.MARGIN, theme.GAP)
        column.setSpacing(theme.GAP)
        column.addLayout(head)
        column.addWidget(Hints(actions))
        self.hide()

    def follow(self, document: Document | None) -> None:
        """Goes when the person's own pages come: samples have no path."""
        if document is not None and document.page.source.path:
            self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground that the hints stand out from."""
        look = self.palette()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), look.color(QPalette.ColorRole.Base))
            painter.fillRect(0, self.height() - 1, self.width(), 1, theme.line(look))


class _Hint(QFrame):
    """A picture, a line in bold, and a sentence."""

    def __init__(self, icon: str, title: str, text: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.MARGIN] * 4)
        column.setSpacing(theme.SPACE)
        column.addWidget(Sign(icon, 24))
        column.addSpacing(theme.SPACE)
        column.addWidget(_bold(title))
        column.addWidget(plain_label(text, wrap=True))
        column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.palette()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color(QPalette.ColorRole.Window))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)


def _bold(text: str, wraps: bool = True) -> QLabel:
    label = plain_label(text, wrap=wraps)
    font = QFont(label.font())
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    return label


def _key(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
