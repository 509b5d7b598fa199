"""Which rule groups took blocks from this page, each with its colour and its count."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from cleaneditor.gui import theme, wording
from cleaneditor.gui.counting import grouped
from cleaneditor.gui.panes.text import plain_tip

_SQUARE = 10
_PAD = theme.SPACE


class Legend(QWidget):
    """One line of colour, name and count for each group that took something; wraps to as many rows as it needs.

    ``picked`` tells that the person wants to see the next block of one group.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("legend")
        self.setAccessibleName(self.tr("What was removed, by whom"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        self._counts: dict[str, int] = {}
        self._current = 0

    def show_counts(self, counts: dict[str, int]) -> None:
        """Show *counts* by group, in the order of the groups."""
        wanted = {group: counts[group] for group in theme.GROUPS if counts.get(group)}
        if wanted == self._counts:
            return
        grows = self.heightForWidth(self.width())
        self._counts = wanted
        self._current = min(self._current, max(0, len(wanted) - 1))
        self.setAccessibleDescription(wording.listed(*self.entries()) or self.tr("nothing was removed"))
        if self.heightForWidth(self.width()) != grows:
            self.updateGeometry()
        self.update()

    def entries(self) -> list[str]:
        """What is shown, as text."""
        return [self._label(group) for group in self._counts]

    def entry_rect(self, group: str) -> QRect:
        """Where the entry of *group* is painted; empty if it is not there."""
        return next((rect for name, rect in self._places(self.width()) if name == group), QRect())

    def _label(self, group: str) -> str:
        return f"{wording.group_word(group)} {grouped(self._counts[group])}"

    # --- geometry ---------------------------------------------------------------------------------------------

    def _row(self) -> int:
        return self.fontMetrics().height() + theme.SPACE

    def _places(self, width: int) -> list[tuple[str, QRect]]:
        places = []
        x, y = 0, _PAD
        for group in self._counts:
            wide = theme.GAP + _SQUARE + 5 + self.fontMetrics().horizontalAdvance(self._label(group)) + 2
            if x and x + wide > width:
                x, y = 0, y + self._row()
            place = QRect(x, y, wide, self._row())
            if self.isRightToLeft():
                place.moveRight(width - x)
            places.append((group, place))
            x += wide
        return places

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return (places[-1][1].bottom() + 1 if places else self._row() + _PAD) + _PAD

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._row() + 2 * _PAD)

    # --- painting and picking ---------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.palette()
        dark = theme.is_dark(look)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            places = self._places(self.width())
            if not places:
                painter.setPen(theme.muted(look))
                place = self.rect().adjusted(theme.GAP, 0, 0, 0)
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.tr("Nothing removed"))
            for number, (group, place) in enumerate(places):
                square = QRectF(0, 0, _SQUARE, _SQUARE)
                square.moveCenter(QRectF(place).center())
                text = place.adjusted(theme.GAP + _SQUARE + 5, 0, 0, 0)
                square.moveLeft(place.left() + theme.GAP)
                if self.isRightToLeft():
                    square.moveRight(place.right() - theme.GAP)
                    text = place.adjusted(0, 0, -theme.GAP - _SQUARE - 6, 0)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.group_colour(group, dark))
                painter.drawRoundedRect(square, 2, 2)
                painter.setPen(look.color(look.ColorRole.WindowText))
                painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self._label(group))
                if self.hasFocus() and number == self._current:
                    painter.setPen(QPen(look.color(look.ColorRole.Highlight), 1.5))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRoundedRect(QRectF(place).adjusted(2, 1, -2, -1), 3, 3)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            group = next((name for name, place in self._places(self.width()) if place.contains(event.pos())), None)
            text = ""
            if group is not None:
                text = f"{wording.group_name(group)}: {wording.blocks(self._counts[group])}"
            QToolTip.showText(event.globalPos(), plain_tip(text), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for number, (group, place) in enumerate(self._places(self.width())):
            if place.contains(event.position().toPoint()):
                self._current = number
                self.picked.emit(group)
                self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        groups = list(self._counts)
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if step and groups:
            self._current = (self._current + (-step if self.isRightToLeft() else step)) % len(groups)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and groups:
            self.picked.emit(groups[self._current])
        else:
            super().keyPressEvent(event)
