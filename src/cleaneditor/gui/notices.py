"""Bars that tell something without stopping anybody: a text, some buttons, a cross."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cleaneditor.gui import icons, theme
from cleaneditor.gui.sign import KINDS, Sign

NARROW = 520
"""Pixels: below, a bar puts its buttons under its text."""
_TEXT = 100
"""Pixels: what the text has at least."""

Button = tuple[str, Callable[[], object]]
"""Text and what a click does."""


class Bar(QFrame):
    """One bar. *kind* is ``info``, ``warning`` or ``error``; a sign in front says it without colour."""

    def __init__(self, kind: str = "info", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", kind)
        self._kind = kind
        self._sign = Sign(KINDS[kind], kind=kind)
        self._sign.setFixedHeight(self.fontMetrics().height() + theme.GAP)
        kinds = {"info": self.tr("Note"), "warning": self.tr("Warning"), "error": self.tr("Error")}
        self._sign.setAccessibleName(kinds[kind])
        self.label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons: list[QPushButton] = []
        self.close_button = QToolButton()
        self.close_button.setIcon(icons.icon("close"))
        self.close_button.setIconSize(QSize(14, 14))
        self.close_button.setAutoRaise(True)
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.clicked.connect(self.hide)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(theme.GAP)
        self._flow = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._flow.setSpacing(theme.GAP)
        self._flow.addWidget(self.label, 1)
        self._flow.addLayout(self._row)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.SPACE, theme.GAP, theme.SPACE)
        layout.setSpacing(theme.GAP)
        for widget in (self._sign, self.close_button):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        layout.insertLayout(1, self._flow, 1)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground and an edge in the colour of its kind."""
        look = self.palette()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.notice(self._kind, look))
            edge = QRect(self.width() - 3 if self.isRightToLeft() else 0, 0, 3, self.height())
            painter.fillRect(edge, theme.notice_edge(self._kind, look))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow pane the buttons stand below the text, and below one another where a row of them does not fit."""
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the widest button: a row of them is no reason to be cut by a narrow pane."""
        widest = max([_TEXT, *(button.sizeHint().width() for button in self._buttons)])
        return QSize(self._beside() + widest, super().minimumSizeHint().height())

    def _beside(self) -> int:
        """What the sign, the cross and the margins take of the width."""
        around = theme.MARGIN + theme.GAP + 2 * theme.GAP
        return around + self._sign.sizeHint().width() + self.close_button.sizeHint().width()

    def _arrange(self, width: int) -> None:
        widths = [button.sizeHint().width() for button in self._buttons]
        row, room = sum(widths) + theme.GAP * max(0, len(widths) - 1), width - self._beside()
        narrow, stacked = width < NARROW or 2 * row > room, row > room
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._flow.setDirection(down if narrow else across)
        self._row.setDirection(down if stacked else across)
        self._row.setAlignment(Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignRight)

    def tell(self, text: str, *buttons: Button) -> None:
        """Shows *text* with *buttons* after it."""
        self.label.setText(text)
        self.label.setAccessibleName(text)
        for old in self._buttons:
            self._row.removeWidget(old)
            old.deleteLater()
        self._buttons = []
        for name, act in buttons:
            button = QPushButton(name)
            button.setAccessibleName(name)
            button.clicked.connect(act)
            self._row.addWidget(button)
            self._buttons.append(button)
        self._arrange(self.width())
        self.show()

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons, in order."""
        return tuple(self._buttons)


def plain_buttons(box: QDialogButtonBox) -> QDialogButtonBox:
    """*box* without the little pictures that the style puts on some of its buttons."""
    for button in box.buttons():
        button.setIcon(QIcon())
    return box


class Notices(QWidget):
    """Bars under one another, each known by a word, so that a newer one of the same word replaces it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self._bars: dict[str, Bar] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)

    def tell(self, word: str, kind: str, text: str, *buttons: Button) -> Bar:
        """Shows a bar of *kind* under the name *word*."""
        self.clear(word)
        bar = Bar(kind, self)
        bar.setObjectName(word)
        self._bars[word] = bar
        self._column.addWidget(bar)
        bar.tell(text, *buttons)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(bar, text))
        return bar

    def clear(self, word: str) -> None:
        """Takes the bar *word* away, if there is one."""
        bar = self._bars.pop(word, None)
        if bar is not None:
            self._column.removeWidget(bar)
            bar.hide()
            bar.deleteLater()

    def bar(self, word: str) -> Bar | None:
        """The bar *word* while it is shown."""
        bar = self._bars.get(word)
        return bar if bar is not None and not bar.isHidden() else None


class Progress(QFrame):
    """The bar at the foot of the window while something long runs."""

    def __init__(self, cancel: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progressBar")
        self._label = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setMaximumHeight(12)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAccessibleName(self.tr("Cancel the export"))
        self.cancel_button.clicked.connect(cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.SPACE, theme.GAP, theme.SPACE)
        layout.addWidget(self._label)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self.cancel_button)
        self.hide()

    def tell(self, text: str, done: int, all_: int) -> None:
        """Shows how far it is; *all_* of 0 means that nobody knows."""
        self._label.setText(text)
        self._bar.setRange(0, all_)
        self._bar.setValue(done)
        self.cancel_button.setEnabled(True)
        self.show()
