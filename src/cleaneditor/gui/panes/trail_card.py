"""The card that says, while the pointer rests on a block, who spoke of it, what matched and how sure that is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QToolTip, QWidget

from cleaneditor.gui import theme, wording
from cleaneditor.gui.counting import grouped
from cleaneditor.gui.panes.takers import speaker

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning
    from cleaneditor.gui.panes.page_text import PageText

_WIDTH = 400
_MOST = 8
"""Lines of a trail that a card shows; the strip below the panes has them all."""
_BAR = 4


class TrailCard(QFrame):
    """A small sheet of plain text over the window *parent*, which never takes the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("trailCard")
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._who = ""
        self._keep = True
        self._title = _plain()
        bold = QFont(self._title.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(bold)
        self._sure = _plain()
        self._sure.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._lines: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.MARGIN + _BAR, theme.GAP, theme.MARGIN, theme.GAP)
        self._grid.setHorizontalSpacing(theme.MARGIN)
        self._grid.setVerticalSpacing(theme.SPACE)
        self._grid.addWidget(self._title, 0, 0)
        self._grid.addWidget(self._sure, 0, 1, Qt.AlignmentFlag.AlignRight)
        self._grid.setColumnStretch(0, 1)

    def tell(self, cleaning: Cleaning, row: int, at: QPoint) -> None:
        """Show the trail of the block *row* near the place *at* of the window."""
        verdict = cleaning.verdicts[row]
        number = grouped(row + 1)
        title = self.tr("Block {0}").replace("{0}", number)
        self._title.setText(f"{title} · {wording.kind_name(cleaning.document.blocks[row])}")
        self._sure.setText(wording.sureness(verdict))
        self._who, self._keep = speaker(verdict, cleaning.rules), verdict.keep
        trail = cleaning.trail(row)
        said = [wording.said(entry, cleaning.rules) for entry in trail[-_MOST:]]
        loud = [entry.changed or entry is trail[-1] for entry in trail[-_MOST:]]
        if row in cleaning.doubtful:
            said.append(self.tr("Doubtful: gentle and strict do not agree"))
            loud.append(True)
        for line in self._lines[len(said) :]:
            line.hide()
        for number_of, (text, strong) in enumerate(zip(said, loud, strict=True)):
            line = self._line(number_of)
            line.setText(text)
            line.setForegroundRole(QPalette.ColorRole.Text if strong else QPalette.ColorRole.PlaceholderText)
            line.show()
        self.setAccessibleName("\n".join([self._title.text(), *said]))
        self._grid.activate()
        room = self.window().rect()
        width = min(_WIDTH, room.width() - 2 * theme.GAP)
        self.resize(width, self._grid.totalHeightForWidth(width))
        self.move(_beside(at, self.size(), room))
        self.update()
        self.raise_()
        self.show()

    def text(self) -> str:
        """All that the card says."""
        labels = (self._title, self._sure, *self._lines)
        return "\n".join(label.text() for label in labels if label.isVisibleTo(self) and label.text())

    def _line(self, number: int) -> QLabel:
        while len(self._lines) <= number:
            label = _plain()
            label.setWordWrap(True)
            self._grid.addWidget(label, 1 + len(self._lines), 0, 1, 2)
            self._lines.append(label)
        return self._lines[number]

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.palette()
        colour = theme.group_colour(self._who, theme.is_dark(look))
        with QPainter(self) as painter:
            painter.setPen(QPen(theme.blend(look.color(look.ColorRole.Text), look.color(look.ColorRole.Base), 0.35), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            x = self.width() - 1 - _BAR if self.isRightToLeft() else 1
            if self._keep:
                painter.setPen(QPen(colour, 1))
                painter.drawRect(x, 1, _BAR - 1, self.height() - 3)
            else:
                painter.fillRect(x, 1, _BAR, self.height() - 2, colour)


class Hover(QObject):
    """Shows the card of the block that the pointer rests on in *view*; *row_at* says which that is."""

    def __init__(self, view: PageText, row_at: Callable[[QPoint], int | None]) -> None:
        super().__init__(view)
        self._view, self._row_at = view, row_at
        self._card: TrailCard | None = None
        self._row: int | None = None
        view.viewport().installEventFilter(self)
        view.verticalScrollBar().valueChanged.connect(lambda _value: self.hide())
        view.shown_changed.connect(self.hide)

    @property
    def card(self) -> TrailCard | None:
        """The card, while it is shown."""
        return self._card if self._card is not None and self._card.isVisible() else None

    def hide(self) -> None:
        """Put the card away."""
        if self._row is not None:
            self._view.removeEventFilter(self)
        self._row = None
        if self._card is not None:
            self._card.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees the pointer rest, move and leave, and whatever else means that the card is in the way."""
        kind = event.type()
        if kind == QEvent.Type.ToolTip and watched is self._view.viewport() and isinstance(event, QHelpEvent):
            return self._rest(event)
        if self._row is not None:
            if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
                if self._row_at(event.position().toPoint()) != self._row:
                    self.hide()
            elif kind in _AWAY:
                self.hide()
        return False

    def _rest(self, event: QHelpEvent) -> bool:
        cleaning = self._view.cleaning
        row = self._row_at(event.pos())
        if cleaning is None or row is None or row >= len(cleaning.verdicts):
            self.hide()
            return False
        QToolTip.hideText()
        if self._card is None:
            self._card = TrailCard(self._view.window())
        self._card.tell(cleaning, row, self._view.viewport().mapTo(self._view.window(), event.pos()))
        if self._row is None:
            # Only now: every event of the text would come by here.
            self._view.installEventFilter(self)
        self._row = row
        return True


_AWAY = frozenset(
    [
        QEvent.Type.Leave,
        QEvent.Type.Wheel,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.KeyPress,
        QEvent.Type.FocusOut,
        QEvent.Type.Hide,
        QEvent.Type.WindowDeactivate,
    ]
)


def _plain() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _beside(at: QPoint, size: QSize, room: QRect) -> QPoint:
    """Where a card of *size* stands that is to be read at *at*: below the pointer, above it at the foot of *room*."""
    x = min(max(at.x() + 8, room.left()), room.right() - size.width())
    y = at.y() + 18
    if y + size.height() > room.bottom():
        y = max(room.top(), at.y() - 8 - size.height())
    return QPoint(x, y)
