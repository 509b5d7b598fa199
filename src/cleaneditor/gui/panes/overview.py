"""The column beside a pane's scroll bar: the whole page at a glance, with the colour of whoever took each part.

Painted into a picture that is made anew when verdicts or the size change; scrolling only moves the frame over it.
"""

from __future__ import annotations

import re
import time
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import accumulate
from operator import mul
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QToolTip, QWidget

from cleaneditor.gui import theme, wording
from cleaneditor.gui.counting import grouped
from cleaneditor.gui.panes.takers import speaker
from cleaneditor.gui.panes.text import plain_tip

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning
    from cleaneditor.core.model import Document
    from cleaneditor.gui.panes.page_text import PageText

WIDTH = 13
_LINE = 60
"""Characters that are taken for one line: the true number depends on the width, and need not be known."""
_TICK = 2
_SOON_MS = 50
_LATE_SECONDS = 0.2
"""Changes that follow one another put it off no longer than this."""
_CODES = {name: code for code, name in enumerate(theme.GROUPS, 1)}
_KEPT = bytes([1]) + bytes(255)
"""Turns codes into a mask of what is kept."""
_RUN = re.compile(rb"([^\0])\1*")


class Span(NamedTuple):
    """What a view shows: the first and last block, and how much of each is above the view and in it, 0.0 to 1.0."""

    first: int
    above: float
    last: int
    within: float


class Strip(Protocol):
    """What an overview needs to know of its view."""

    def span_in_view(self) -> Span | None:
        """What is in view; None if nothing is."""

    def scroll_to_row(self, index: int, share: float = 0.0) -> None:
        """Makes a block the first in view, with *share* of it above."""

    def ghosts(self) -> Iterable[int]:
        """Removed blocks that have room in the view."""


class Overview(QWidget):
    """The whole page of *view* in one column. With *gaps* what is removed has no room of its own, only a tick."""

    def __init__(self, view: PageText, strip: Strip, name: str, *, gaps: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view, self._strip, self._gaps = view, strip, gaps
        self._document: Document | None = None
        self._cleaning: Cleaning | None = None
        self._weights: list[int] = []
        self._codes = bytearray()
        self._ends: list[int] = []
        self._groups: dict[str, int] = {}
        self._rules: object = None
        self._chosen: tuple[int, ...] = ()
        self._picture: QPixmap | None = None
        self._stale = self._unmeasured = True
        self._since = 0.0
        # The panes come first; what changes again before its turn is painted once.
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.update)
        view.verticalScrollBar().valueChanged.connect(lambda _value: self.update())
        view.shown_changed.connect(self._later)

    # --- what is shown ----------------------------------------------------------------------------------------

    def show_document(self, document: Document | None) -> None:
        """Show *document*, without verdicts for now."""
        self._document, self._cleaning, self._chosen = document, None, ()
        extra = 1 if self._gaps else 0
        self._weights = [2 + extra + 2 * (len(block.text) // _LINE) for block in document.blocks] if document else []
        self._codes = bytearray(len(self._weights))
        self._changed()

    def show_cleaning(self, cleaning: Cleaning, rows: list[int] | None) -> None:
        """Show the verdicts of *cleaning*; *rows* changed since the last one (None: all)."""
        if cleaning.document is not self._document:
            self.show_document(cleaning.document)
        if cleaning.rules is not self._rules:
            self._groups, self._rules = {}, cleaning.rules
        whole = rows is None or self._cleaning is None
        self._cleaning = cleaning
        codes, groups, verdicts = self._codes, self._groups, cleaning.verdicts
        changed = False
        for row in range(len(verdicts)) if whole or rows is None else rows:
            verdict = verdicts[row]
            if verdict.keep:
                code = 0
            else:
                known = groups.get(verdict.by)
                if known is None:
                    group = speaker(verdict, cleaning.rules)
                    known = groups[verdict.by] = _CODES.get(group, _CODES["mine"])
                code = known
            if codes[row] != code:
                codes[row] = code
                changed = True
        if whole:
            self._changed()
        elif changed:
            self._later()

    def show_selection(self, indexes: tuple[int, ...]) -> None:
        """Point at the blocks *indexes*."""
        if indexes != self._chosen:
            self._chosen = indexes
            self.update()

    @property
    def cleaning(self) -> Cleaning | None:
        """The cleaning that is shown, or None."""
        return self._cleaning

    @property
    def is_fresh(self) -> bool:
        """Whether what is painted is what is so."""
        return not self._stale

    def _changed(self) -> None:
        """Has the column painted anew, at once."""
        self._stale = self._unmeasured = True
        self._soon.stop()
        self.update()

    def _later(self) -> None:
        """Has the column painted anew in a moment; while a slider is dragged, now and then."""
        self._stale = True
        self._unmeasured = self._unmeasured or self._gaps
        now = time.monotonic()
        if not self._soon.isActive():
            self._since = now
            self._soon.start()
        elif now - self._since < _LATE_SECONDS:
            self._soon.start()

    # --- places -----------------------------------------------------------------------------------------------

    def row_at(self, y: float) -> int:
        """The block at the height *y*; -1 if there is none."""
        self._measure()
        if not self._ends or not self._ends[-1]:
            return -1
        place = y / max(1, self.height()) * self._ends[-1]
        return min(bisect_right(self._ends, max(0.0, place)), len(self._ends) - 1)

    def place_of(self, row: int, share: float = 0.0) -> float:
        """The height at which *share* of the block *row* is above."""
        self._measure()
        return self._place(row, share)

    def _place(self, row: int, share: float = 0.0) -> float:
        """As `place_of`, by what was measured last: what moves on the picture goes by what is painted there."""
        if not self._ends or not self._ends[-1]:
            return 0.0
        row = min(row, len(self._ends) - 1)
        start = self._ends[row - 1] if row else 0
        return (start + share * (self._ends[row] - start)) / self._ends[-1] * self.height()

    def _measure(self) -> None:
        """Works out where each block ends, if that is not known."""
        if not self._unmeasured:
            return
        self._unmeasured = False
        weights: Iterable[int] = self._weights
        if self._gaps:
            mask = bytearray(self._codes.translate(_KEPT))
            for row in self._strip.ghosts():
                mask[row] = 1
            weights = map(mul, self._weights, mask)
        self._ends = list(accumulate(weights))

    # --- painting ---------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 100)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.palette()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), look.color(look.ColorRole.Window))
            if not self._codes:
                return
            if self._picture is None or (self._stale and not self._soon.isActive()):
                self._picture = self._painted()
                self._stale = False
            painter.drawPixmap(0, 0, self._picture)
            self._paint_frame(painter)
            self._paint_chosen(painter)

    def _painted(self) -> QPixmap:
        """The column without what moves on it."""
        self._measure()
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        look = self.palette()
        ground = look.color(look.ColorRole.Base)
        picture.fill(look.color(look.ColorRole.Window))
        if not self._ends or not self._ends[-1]:
            return picture
        dark = theme.is_dark(look)
        solid = [ground, *(theme.group_colour(name, dark) for name in theme.GROUPS)]
        faint = [theme.blend(colour, ground, 0.45) for colour in solid]
        wide = self.width() - 3
        with QPainter(picture) as painter:
            painter.fillRect(2, 0, wide, self.height(), ground)
            for top, tall, code, whole in self._bars():
                painter.fillRect(2, top, wide - 3, tall, (solid if whole else faint)[code])
            if self._cleaning is not None:
                self._paint_doubts(painter, wide - 1, look.color(look.ColorRole.Text))
        return picture

    def _bars(self) -> Iterator[tuple[int, int, int, bool]]:
        """What is to be painted: from where, how tall, whose colour, and whether it is most of what is there."""
        ends, codes, height = self._ends, self._codes, self.height()
        if not any(codes):
            return
        scale = height / ends[-1]
        runs = list(_RUN.finditer(codes)) if len(codes) < 4 * height else []
        if runs and len(runs) < height:
            for run in runs:
                first, last = run.span()
                top = round(ends[first - 1] * scale) if first else 0
                tall = max(round(ends[last - 1] * scale) - top, _TICK)
                yield min(top, height - tall), tall, codes[first], True
            return
        before = -1
        for top in range(0, height, _TICK):
            first = bisect_right(ends, top / scale)
            last = bisect_right(ends, (top + _TICK) / scale) if top + _TICK < height else len(codes) - 1
            # What has no room stands at the end of what is before it, and belongs to one tick alone.
            piece = codes[max(first, before + 1) if self._gaps else first : last + 1]
            before = last
            if removed := len(piece) - piece.count(0):
                code = max(piece)
                if removed > 1 and piece.count(code) < removed:
                    code = max(set(piece) - {0}, key=piece.count)
                yield top, _TICK, code, self._gaps or 2 * removed >= len(piece)

    def _paint_doubts(self, painter: QPainter, left: float, colour: QColor) -> None:
        done = -2.0
        for row in self._cleaning.doubtful if self._cleaning is not None else ():
            top = self._place(row)
            if top >= done + _TICK:
                painter.fillRect(QRectF(left, min(top, self.height() - _TICK), 2.0, _TICK), colour)
                done = top

    def _paint_frame(self, painter: QPainter) -> None:
        """Where the pane is."""
        span = self._strip.span_in_view()
        if span is None:
            return
        look = self.palette()
        frame = self._frame_of(span)
        ink = look.color(look.ColorRole.Text)
        veil = QColor(ink)
        veil.setAlphaF(0.10)
        painter.fillRect(frame, veil)
        edge = QColor(ink)
        edge.setAlphaF(0.45)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5))

    def _frame_of(self, span: Span) -> QRectF:
        top, bottom = self._place(span.first, span.above), self._place(span.last, span.within)
        top, bottom = _tick(top, bottom, self.height(), 6.0)
        return QRectF(1, top, self.width() - 2, bottom - top)

    def _paint_chosen(self, painter: QPainter) -> None:
        look = self.palette()
        colour = look.color(look.ColorRole.Highlight)
        for row in self._chosen[:1]:
            if row < len(self._codes):
                top, bottom = _tick(self._place(row), self._place(row, 1.0), self.height(), 3.0)
                painter.fillRect(QRectF(0, top, 2, bottom - top), colour)
                painter.fillRect(QRectF(self.width() - 2, top, 2, bottom - top), colour)

    # --- the pointer ------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().y())

    def wheelEvent(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self._view.viewport(), event)

    def _go(self, y: float) -> None:
        """Has the pane show what is at *y* in its middle."""
        span = self._strip.span_in_view()
        tall = self._frame_of(span).height() if span is not None else 0.0
        row = self.row_at(y - tall / 2)
        if row >= 0:
            self._strip.scroll_to_row(row)
            self._view.scrolled.emit()

    def tip_at(self, y: float) -> str:
        """What is told of the height *y*."""
        cleaning = self._cleaning
        first, last = self.row_at(y - 1), self.row_at(y + 1)
        if cleaning is None or first < 0:
            return ""
        if self._gaps:
            while first and not self._weight(first - 1):
                first -= 1
        if first == last:
            return wording.block_sentence(cleaning, first)
        text = self.tr("Blocks {0} to {1}").replace("{0}", grouped(first + 1)).replace("{1}", grouped(last + 1))
        counts = Counter(code for code in self._codes[first : last + 1] if code)
        if not counts:
            return text
        parts = [f"{wording.group_word(theme.GROUPS[code - 1])} {grouped(n)}" for code, n in counts.most_common()]
        removed = self.tr("{0} removed").replace("{0}", grouped(sum(counts.values())))
        return f"{text}: {removed} ({', '.join(parts)})"

    def _weight(self, row: int) -> int:
        return self._ends[row] - (self._ends[row - 1] if row else 0)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(event.pos().y())), self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._changed()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_picture"):
            self._changed()


def _tick(top: float, bottom: float, height: float, least: float = _TICK) -> tuple[float, float]:
    """From *top* to *bottom*, made at least *least* tall and kept within *height*."""
    if bottom - top < least:
        middle = (top + bottom) / 2
        top, bottom = middle - least / 2, middle + least / 2
    if top < 0:
        return 0.0, max(least, bottom)
    return (height - least, height) if bottom > height and bottom - top <= least else (top, min(bottom, height))


def beside(view: QWidget, overview: Overview) -> QWidget:
    """*view* with its *overview* at the side of its scroll bar."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(view, 1)
    row.addWidget(overview)
    both.setFocusProxy(view)
    return both
