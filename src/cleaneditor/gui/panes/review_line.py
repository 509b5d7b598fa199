"""The line at the foot of the documents pane: how many pages are accepted, as a bar and in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from cleaneditor.gui import theme
from cleaneditor.gui.concerns import Progress
from cleaneditor.gui.counting import grouped

_BAR = theme.SPACE


class ReviewLine(QWidget):
    """A thin bar over a line of text; the accepted pages green, those that have changed since amber."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewLine")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._now = Progress(0, 0, 0)
        self.show_progress(self._now)

    def show_progress(self, now: Progress) -> None:
        """Shows how far the review is; nothing while there are no pages."""
        self._now = now
        text = self.text()
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setVisible(now.pages > 0)
        self.update()

    def text(self) -> str:
        """For example ``12 of 40 accepted · 3 changed``."""
        now = self._now
        text = self.tr("{0} of {1} accepted").format(grouped(now.accepted), grouped(now.pages))
        if now.changed:
            text += " · " + self.tr("{0} changed").format(grouped(now.changed))
        return text

    def sizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().height() + _BAR + 3 * theme.SPACE)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, look = self._now, self.palette()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.line(look))
            painter.drawLine(0, 0, self.width(), 0)
            track = QRectF(theme.MARGIN, 1.5 * theme.SPACE, self.width() - 2 * theme.MARGIN, _BAR)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.line(look))
            painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
            done = track.width() * now.accepted / max(1, now.pages)
            changed = track.width() * now.changed / max(1, now.pages)
            rtl = self.isRightToLeft()
            for start, width, colour in ((0.0, done, accepted_colour(look)), (done, changed, changed_colour(look))):
                if width:
                    left = track.right() - start - width if rtl else track.left() + start
                    painter.setBrush(colour)
                    painter.drawRoundedRect(QRectF(left, track.top(), max(width, 2.0), _BAR), 1.5, 1.5)
            painter.setPen(look.color(QPalette.ColorRole.Text))
            below = QRectF(
                theme.MARGIN, track.bottom() + theme.SPACE / 2, track.width(), self.height() - track.bottom() - 2
            )
            painter.setFont(smaller(self.font()))
            text = QFontMetrics(painter.font()).elidedText(
                self.text(), Qt.TextElideMode.ElideRight, round(below.width())
            )
            painter.drawText(below, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, text)


def smaller(font: QFont) -> QFont:
    """*font* for a second line."""
    made = QFont(font)
    made.setPointSizeF(max(7.0, font.pointSizeF() * 0.88))
    return made


def accepted_colour(look: QPalette) -> QColor:
    """For what was accepted, as text."""
    return QColor("#7bd88f") if theme.is_dark(look) else QColor("#1b6e35")


def changed_colour(look: QPalette) -> QColor:
    """For what has changed since, as text; warnings have it too."""
    return QColor("#ffc857") if theme.is_dark(look) else QColor("#8a5a00")
