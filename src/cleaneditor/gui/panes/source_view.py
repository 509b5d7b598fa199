"""The page's source, coloured, with the place of the selected block marked; a click selects the block it is in.

Pages of megabytes, and of one line, are ordinary. So the text comes in slices, long lines are broken in view, only
lines that are in view get colours, and what is where is worked out by a worker process (``core.source_map``).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from cleaneditor.gui import theme
from cleaneditor.gui.panes.blocks_view import MONOSPACE
from cleaneditor.gui.panes.page_text import PageText
from cleaneditor.gui.panes.strip import Strip
from cleaneditor.gui.panes.takers import taker
from cleaneditor.gui.panes.text import one_line

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning
    from cleaneditor.core.model import Document
    from cleaneditor.core.source_map import SourceMap

BREAK_AT = 400
"""Characters of a source line that stand in one line of the view, about: what is longer goes on in the next."""
SLICE = 400
"""Lines that are put into the view at once."""

_NEWLINE = re.compile(r"\r\n|\r|\n")
_NAME = re.compile(r"</?[a-zA-Z][^\s/>]*|/?>")
_VALUE = re.compile(r""""[^"]*"?|'[^']*'?""")
_REFERENCE = re.compile(r"&(?:#\w{1,8}|[a-zA-Z]\w{1,31});?")
_LIGHT = {"tag": "#1f55b5", "value": "#2f6f2a", "quiet": "#646b76", "reference": "#8a4b08"}
_DARK = {"tag": "#8ab4ff", "value": "#8fd08a", "quiet": "#9aa2ae", "reference": "#f0b36a"}


def colours(dark: bool) -> dict[str, str]:
    """The colours of tags, values of attributes, what is not read, and character references."""
    return _DARK if dark else _LIGHT


def display_lines(text: str) -> Iterator[tuple[int, int, int]]:
    """The lines that stand in the view: where each begins and ends in *text*, and the number of its source line from
    1, or 0 where it goes on with the one before."""
    at, number = 0, 0
    while at <= len(text):
        newline = _NEWLINE.search(text, at)
        end, following = newline.span() if newline is not None else (len(text), len(text) + 1)
        number += 1
        shown = number
        while end - at > 2 * BREAK_AT:
            cut = text.find("<", at + BREAK_AT, at + 2 * BREAK_AT)
            if cut < 0:
                cut = text.find(" ", at + BREAK_AT, at + 2 * BREAK_AT)
            cut = cut if cut > 0 else at + 2 * BREAK_AT
            yield at, cut, shown
            at, shown = cut, 0
        yield at, end, shown
        at = following


_Ranges = list[tuple[int, int, QColor, QColor | None]]
"""Parts of the source, in characters: a colour for the text, or one for the ground."""


class SourceView(PageText):
    """Shows the source of one page at a time, once it is looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._map: SourceMap | None = None
        super().__init__(parent=parent)
        self.setObjectName("rawSourceView")
        self.setAccessibleName(self.tr("Source of the page"))
        font = QFont(self.font())
        font.setFamilies(MONOSPACE)
        font.setPointSizeF(font.pointSizeF() * 0.94)
        self.document().setDefaultFont(font)
        # Markup reads from the left, whatever the page's language is.
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)
        self._text = ""
        self._cleaning: Cleaning | None = None
        self._chosen: tuple[int, ...] = ()
        self._starts: list[int] = []
        self._numbers: list[int] = []
        self._ends: list[int] = []
        self._coming: Iterator[tuple[int, int, int]] | None = None
        self._order: list[int] = []
        self._order_starts: list[int] = []
        self._dressed: set[int] = set()
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._take_slice)
        self._gutter = _Gutter(self)
        self._reserve()
        self.updateRequest.connect(self._gutter.follow)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._dress())
        self.cursorPositionChanged.connect(self._tell_picked)

    # --- what is shown ----------------------------------------------------------------------------------------

    @property
    def cleaning(self) -> Cleaning | None:
        """The cleaning whose verdicts are tinted, or None."""
        return self._cleaning

    def show_source(self, document: Document | None) -> None:
        """Show the source of *document* from its beginning, without colours for now."""
        self._more.stop()
        self._text = document.page.text if document is not None else ""
        self._map, self._cleaning, self._chosen = None, None, ()
        self._starts, self._numbers, self._ends = [], [], []
        self._dressed.clear()
        self._coming = display_lines(self._text) if self._text else None
        with self.silent():
            self.clear()
        self._take_slice()

    def show_map(self, found: SourceMap) -> None:
        """Colour the source by *found*, and mark the selected block."""
        self._map = found
        starts, ends = found.blocks[0::4], found.blocks[3::4]
        self._order = [row for row, (start, end) in enumerate(zip(starts, ends, strict=True)) if end > start]
        self._order_starts = [starts[row] for row in self._order]
        self._fresh()
        self._go_to_chosen()

    def show_cleaning(self, cleaning: Cleaning, rows: list[int] | None) -> None:
        """Tint what is removed; *rows* changed since the last time (None: all)."""
        self._cleaning = cleaning
        if rows is None or rows:
            self._fresh()
            self.shown_changed.emit()

    def show_selection(self, indexes: tuple[int, ...]) -> None:
        """Mark the blocks *indexes* and bring the first of them into view. Says nothing back."""
        if indexes != self._chosen:
            self._chosen = indexes
            self._fresh()
            if not self.is_silent:
                self._go_to_chosen()

    @property
    def is_whole(self) -> bool:
        """Whether all of the source is there."""
        return self._coming is None

    def _take_slice(self) -> None:
        """Puts the next lines of the source behind those that are there."""
        if self._coming is None:
            return
        lines: list[str] = []
        room = SLICE * 100
        for start, end, number in self._coming:
            self._starts.append(start)
            self._ends.append(end)
            self._numbers.append(number)
            lines.append(one_line(self._text[start:end]))
            room -= end - start
            if len(lines) >= SLICE or room < 0:
                break
        else:
            self._coming = None
        fresh = len(self._starts) == len(lines)
        with self.silent():
            if fresh:
                self.setPlainText("\n".join(lines))
            elif lines:
                cursor = QTextCursor(self.document())
                cursor.movePosition(QTextCursor.MoveOperation.End)
                cursor.insertText("\n" + "\n".join(lines))
        self._dress()
        if self._coming is not None:
            self._more.start()
        self._go_to_chosen()
        self._gutter.update()

    # --- places -----------------------------------------------------------------------------------------------

    def line_of(self, offset: int) -> int:
        """The line of the view that holds the character *offset* of the source."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def block_at(self, offset: int) -> int | None:
        """The innermost block whose element holds the character *offset* of the source."""
        if self._map is None:
            return None
        at = bisect_right(self._order_starts, offset) - 1
        for row in self._order[max(0, at - 2) : at + 1][::-1]:
            four = self._map.of(row)
            if four is not None and four[0] <= offset <= four[3]:
                return row
        return None

    def row_at(self, line: int, column: int) -> int | None:
        """The block at a place of the view; *column* counts as Qt does, in UTF-16 units."""
        if line >= len(self._starts):
            return None
        shown = self._text[self._starts[line] : self._ends[line]]
        before = shown.encode("utf-16-le", "replace")[: 2 * column].decode("utf-16-le", "ignore")
        return self.block_at(self._starts[line] + len(before))

    def top_row(self) -> int:
        """The first block that begins at or after the first line in view, or the last one; -1 while none is known."""
        line = self.firstVisibleBlock().blockNumber()
        if not self._order or line >= len(self._starts):
            return -1
        return self._order[min(bisect_left(self._order_starts, self._starts[line]), len(self._order) - 1)]

    def scroll_to_row(self, index: int) -> None:
        """Make the line where the block *index* begins the first one in view. Says nothing back."""
        four = self._map.of(index) if self._map is not None else None
        if four is not None:
            with self.silent():
                self.scroll_into(self.document().findBlockByNumber(self.line_of(four[0])), 0.0)
            self._dress()

    def marked(self, row: int) -> str:
        """The source of the element of the block *row*, as far as it is known."""
        four = self._map.of(row) if self._map is not None else None
        return self._text[four[0] : four[3]] if four is not None else ""

    def number_of(self, line: int) -> int:
        """The number of the source line that begins in *line* of the view; 0 if it goes on there."""
        return self._numbers[line] if line < len(self._numbers) else 0

    def _go_to_chosen(self) -> None:
        """Brings the first of the selected blocks into view, once its place is known and there."""
        four = self._map.of(self._chosen[0]) if self._map is not None and self._chosen else None
        if four is None or (self._coming is not None and (not self._starts or self._starts[-1] <= four[0])):
            return
        first, last = self.line_of(four[0]), self.line_of(four[2])
        block = self.document().findBlockByNumber(first)
        seen = [each.blockNumber() for each, rect in self.visible_blocks() if rect.bottom() <= self.viewport().height()]
        with self.silent():
            here = self.textCursor()
            if not first <= here.blockNumber() <= last:
                here.setPosition(block.position())
                self.setTextCursor(here)
            if first not in seen:
                self.verticalScrollBar().setValue(max(0, block.firstLineNumber() - 3))
        self._dress()

    def _tell_picked(self) -> None:
        if self.is_silent:
            return
        cursor = self.textCursor()
        row = self.row_at(cursor.blockNumber(), cursor.positionInBlock())
        if row is not None:
            with self.silent():
                self.chosen.emit((row,))

    # --- colours ----------------------------------------------------------------------------------------------

    def _fresh(self) -> None:
        """Colours what is in view anew, and the rest when it comes into view."""
        self._dressed.clear()
        self._dress()
        self.viewport().update()

    def _dress(self) -> None:
        """Gives colours to the lines in view that have none yet."""
        if self._map is None or not self.isVisible():
            return
        todo = [block for block, _ in self.visible_blocks() if block.blockNumber() not in self._dressed]
        if not todo:
            return
        tones = {name: QColor(value) for name, value in colours(theme.is_dark(self.palette())).items()}
        with self.silent():
            for block in todo:
                self._dress_line(block, tones)

    def _dress_line(self, block: QTextBlock, tones: dict[str, QColor]) -> None:
        found = self._map
        line = block.blockNumber()
        if found is None or line >= len(self._starts):
            return
        start, end = self._starts[line], self._ends[line]
        ranges: _Ranges = []
        for begin, stop, ground in self._grounds(start, end):
            ranges.append((begin, stop, QColor(), ground))
        at = max(0, bisect_right(found.starts, start) - 1)
        last_end = start
        while at < len(found.starts) and found.starts[at] < end:
            begin, stop, kind = found.starts[at], found.ends[at], found.kinds[at]
            if stop > start:
                self._references(last_end, begin, end, tones, ranges)
                self._colour_span(begin, stop, kind, (start, end), tones, ranges)
                last_end = max(last_end, stop)
            at += 1
        self._references(last_end, end, end, tones, ranges)
        self._set_formats(block, start, end, ranges)
        self._dressed.add(line)

    def _references(
        self,
        begin: int,
        stop: int,
        end: int,
        tones: dict[str, QColor],
        ranges: _Ranges,
    ) -> None:
        found = _REFERENCE.finditer(self._text, begin, max(begin, min(stop, end)))
        ranges.extend((match.start(), match.end(), tones["reference"], None) for match in found)

    def _colour_span(
        self,
        begin: int,
        stop: int,
        kind: int,
        line: tuple[int, int],
        tones: dict[str, QColor],
        ranges: _Ranges,
    ) -> None:
        start, end = max(begin, line[0]), min(stop, line[1])
        if kind != 1:
            ranges.append((start, end, tones["quiet"], None))
            return
        # A tag may reach over many lines: its quotes pair from its own beginning, within reason.
        origin = begin if start - begin < 20_000 else start
        for pattern, tone in ((_NAME, "tag"), (_VALUE, "value")):
            found = pattern.finditer(self._text, origin, min(stop, end))
            ranges.extend(
                (max(match.start(), start), min(match.end(), end), tones[tone], None)
                for match in found
                if match.end() > start
            )

    def _grounds(self, start: int, end: int) -> Iterator[tuple[int, int, QColor]]:
        """The tinted parts of a line: what is removed, and the elements of the selected blocks."""
        found = self._map
        if found is None:
            return
        look = self.palette()
        base = look.color(QPalette.ColorRole.Base)
        at = max(0, bisect_right(self._order_starts, start) - 3)
        for row in self._order[at : bisect_left(self._order_starts, end)]:
            four = found.of(row)
            if four is None or four[3] <= start:
                continue
            who = taker(self._cleaning, row)
            ground = theme.tint(who, look) if who is not None else base
            if row in self._chosen:
                accent = theme.blend(look.color(QPalette.ColorRole.Highlight), ground, 0.30)
                yield max(four[0], start), min(four[3], end), accent
            elif who is not None:
                yield max(four[1], start), min(four[2], end), ground

    def _set_formats(self, block: QTextBlock, start: int, end: int, ranges: _Ranges) -> None:
        shown = self._text[start:end]
        plain = len(shown) == block.length() - 1  # no character outside the basic plane: one unit each
        spans = []
        for begin, stop, colour, ground in ranges:
            first, last = begin - start, stop - start
            if not plain:
                first, last = _units(shown[:first]), _units(shown[:last])
            if last <= first:
                continue
            form = QTextCharFormat()
            if ground is not None:
                form.setBackground(ground)
            else:
                form.setForeground(colour)
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = first, last - first, form
            spans.append(span)
        block.layout().setFormats(spans)

    # --- the rest ---------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_gutter()
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._reserve()
            self._place_gutter()
        elif event.type() == QEvent.Type.PaletteChange and self._map is not None:
            self._fresh()

    def _reserve(self) -> None:
        width = self._gutter.sizeHint().width()
        self.setViewportMargins(*((0, 0, width, 0) if self.isRightToLeft() else (width, 0, 0, 0)))

    def _place_gutter(self) -> None:
        inside = self.contentsRect()
        width = self._gutter.sizeHint().width()
        left = inside.right() - width + 1 if self.isRightToLeft() else inside.left()
        self._gutter.setGeometry(left, inside.top(), width, self.viewport().height())


class _Gutter(Strip):
    """The numbers of the source's lines."""

    def __init__(self, view: SourceView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("0") * 5 + 2 * theme.SPACE, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.palette()
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), look.color(look.ColorRole.Base))
            small = self.font()
            small.setPointSizeF(small.pointSizeF() * 0.82)
            painter.setFont(small)
            painter.setPen(theme.muted(look))
            for block, rect in self._view.visible_blocks():
                if number := self._view.number_of(block.blockNumber()):
                    place = QRect(0, round(rect.top()), self.width() - 2 * theme.SPACE, self.fontMetrics().height())
                    painter.drawText(place, Qt.AlignmentFlag.AlignTrailing, str(number))

    def wheelEvent(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self._view.viewport(), event)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "replace")) // 2
