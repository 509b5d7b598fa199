"""The headings that open and close what is below them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cleaneditor.gui import theme

_LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
_TRAILING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing


class Fold(QAbstractButton):
    """A line with a triangle, a name, and a word at its end; checked means open.

    It paints itself, so that a new word (the hits of a rule at every tweak) costs one small repaint and no layout.
    """

    def __init__(self, text: str, *, strong: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strong = strong
        self._group = ""
        self._word = ""
        self._said = ""
        self._lively = True
        self._badge = ""
        self._dim = False
        self._cut = ""
        self._cut_for: object = None
        self.setCheckable(True)
        self.set_text(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggled.connect(lambda _on: self.update())

    def set_text(self, text: str) -> None:
        """Show *text*, which may hold ``&``."""
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def whole_text(self) -> str:
        """The text, whatever of it fits."""
        return self._text

    def set_group(self, group: str) -> None:
        """Show the colour of *group* before the text."""
        self._group = group
        self.update()

    def set_word(self, word: str, *, lively: bool = True, said: str = "") -> None:
        """Show *word* at the end, quieter if not *lively*; *said* is what a screen reader reads for it."""
        if (word, lively) != (self._word, self._lively):
            self._word, self._lively = word, lively
            self.update()
        if (said or word) != self._said:
            self._said = said or word
            self._describe()

    def set_badge(self, text: str) -> None:
        """Show a small *text* before the word, for example ``changed``."""
        if text != self._badge:
            self._badge = text
            self._describe()
            self.update()

    def badge(self) -> str:
        """The small text before the word."""
        return self._badge

    def set_dim(self, on: bool) -> None:
        """Show the name as that of something that does not act."""
        if on is not self._dim:
            self._dim = on
            self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(", ".join(part for part in (self._badge, self._said) if part))

    def word(self) -> str:
        """The word at the end."""
        return self._word

    def sizeHint(self) -> QSize:
        return QSize(160, self.fontMetrics().height() + (10 if self._strong else 8))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Not every platform lets Enter press a button.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.palette()
        ink = look.color(look.ColorRole.WindowText)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.underMouse():
                painter.setPen(Qt.PenStyle.NoPen)
                hover = QColor(ink)
                hover.setAlphaF(0.06)
                painter.setBrush(hover)
                painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
            if self.hasFocus():
                painter.setPen(QPen(look.color(look.ColorRole.Highlight), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)
            painter.setPen(QPen(theme.muted(look), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(self._triangle())
            x = 22
            if self._group:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.group_colour(self._group, theme.is_dark(look)))
                painter.drawRoundedRect(QRectF(self._side(QRect(x, (self.height() - 10) // 2, 10, 10))), 2, 2)
                x += 10 + theme.GAP - 2
            font = painter.font()
            metrics = painter.fontMetrics()
            end = metrics.horizontalAdvance(self._word) + theme.GAP
            badge = 0
            if self._badge:
                small = QFont(font)
                small.setPointSizeF(max(1.0, small.pointSizeF() * 0.85))
                badge = QFontMetrics(small).horizontalAdvance(self._badge) + theme.GAP + theme.SPACE
            room = QRect(x, 0, self.width() - x - end - badge - theme.GAP, self.height())
            if self._strong:
                bold = QFont(font)
                bold.setWeight(QFont.Weight.DemiBold)
                painter.setFont(bold)
                metrics = painter.fontMetrics()
            painter.setPen(ink if self.isEnabled() else look.color(look.ColorGroup.Disabled, look.ColorRole.WindowText))
            if self._dim:
                painter.setPen(theme.muted(look))
            key = (self._text, room.width(), painter.font().key())
            if key != self._cut_for:
                self._cut = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, room.width())
                self._cut_for = key
            painter.drawText(self._side(room), _LEADING, self._cut)
            if self._badge:
                height = QFontMetrics(small).height()
                box = QRect(self.width() - end - badge - theme.SPACE, (self.height() - height) // 2, badge, height)
                self._side(box)
                painter.setPen(QPen(theme.line(look), 1))
                painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
                painter.setFont(small)
                painter.setPen(theme.muted(look))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._badge)
            painter.setFont(font)
            painter.setPen(ink if self._lively else theme.muted(look))
            place = QRect(self.width() - end - theme.SPACE, 0, end, self.height())
            painter.drawText(self._side(place), _TRAILING, self._word)

    def _side(self, rect: QRect) -> QRect:
        """*rect* as it stands where people write from the right."""
        if self.isRightToLeft():
            rect.moveLeft(self.width() - rect.right() - 1)
        return rect

    def _triangle(self) -> QPolygonF:
        middle = self.height() / 2
        if self.isChecked():
            points = [(8.0, middle - 2), (12.0, middle + 2), (16.0, middle - 2)]
        else:
            points = [(10.0, middle - 4), (14.0, middle), (10.0, middle + 4)]
        mirror = self.isRightToLeft()
        return QPolygonF([QPointF(self.width() - x if mirror else x, y) for x, y in points])
