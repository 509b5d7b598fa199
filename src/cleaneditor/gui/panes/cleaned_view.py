"""The export as text, paragraph by paragraph, with a thin mark wherever something was taken."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QToolTip, QWidget

from cleaneditor.gui import theme
from cleaneditor.gui.counting import counted, less
from cleaneditor.gui.panes.page_text import PageText
from cleaneditor.gui.panes.takers import taker
from cleaneditor.gui.panes.text import paragraph_text, plain_tip

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning

T = TypeVar("T")

MOST_RUNS = 2_500
"""With more changed runs than this, or with half of the page changed, filling the pane anew costs less (measured)."""
_CHIP = 15
_EDGE = 3.0 * theme.SPACE + 4


@dataclass(slots=True)
class _Run:
    """Paragraphs *first* to before *last* of the pane give way to those of the blocks *rows*."""

    first: int
    last: int
    rows: list[int]


class CleanedView(PageText):
    """Shows the kept paragraphs of a cleaning, an empty line between, exactly as the text export writes them.

    A paragraph is ``_rows[j]``'s; it begins at line ``_starts[j]`` and has ``_heights[j] - 1`` lines. The gap after
    it is number *j*, the one before the first is -1.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=_EDGE, parent=parent)
        self.setObjectName("cleanedView")
        self.setAccessibleName(self.tr("Cleaned text"))
        self._cleaning: Cleaning | None = None
        self._chosen: frozenset[int] = frozenset()
        self._rows: list[int] = []
        self._heights: list[int] = []
        self._starts: list[int] = []
        self._texts: dict[int, str] = {}
        self._on_mark = False
        self.viewport().setMouseTracking(True)
        self.cursorPositionChanged.connect(self._tell_picked)
        self.selectionChanged.connect(self._tell_picked)

    # --- what is shown ----------------------------------------------------------------------------------------

    @property
    def cleaning(self) -> Cleaning | None:
        """The cleaning that is shown, or None."""
        return self._cleaning

    def clear_page(self) -> None:
        """Show nothing."""
        self._cleaning, self._chosen = None, frozenset()
        self._texts.clear()
        self.flash.stop()
        self._fill([])

    def show_cleaning(self, cleaning: Cleaning, rows: list[int] | None) -> None:
        """Show *cleaning*, of which *rows* differ from the last one (None: everything)."""
        before = self._cleaning
        known = before is not None and before.document is cleaning.document
        self._cleaning = cleaning
        if rows is None or before is None or not known:
            self._texts.clear()
            self.flash.stop()
            anchor = self._anchor() if known else None
            self._fill(self._wanted(cleaning, range(len(cleaning.verdicts))))
            self._return_to(anchor)
        elif rows:
            anchor = self._anchor()
            for row in rows:
                if before.texts.get(row) != cleaning.texts.get(row):
                    self._texts.pop(row, None)
            runs = self._runs(cleaning, rows)
            if len(runs) > MOST_RUNS or len(rows) * 2 > len(cleaning.verdicts) + 40:
                self._fill(self._spliced(self._rows, runs, [run.rows for run in runs]))
            else:
                self._edit(runs)
            self._return_to(anchor)
            self.flash.light(rows)
        self.viewport().update()

    def show_selection(self, indexes: tuple[int, ...]) -> None:
        """Frame the paragraphs of the blocks *indexes*, or the marks where they were taken. Says nothing back."""
        self._chosen = frozenset(indexes)
        if indexes and not self.is_silent:
            self.reveal(indexes[0])
        self.viewport().update()

    def reveal(self, index: int) -> None:
        """Bring the paragraph of the block *index* into view, or the mark where it was taken."""
        line = self._line_of(index)
        if line is None or (self.textCursor().blockNumber() == line and self._in_view(line)):
            return
        block = self.document().findBlockByNumber(line)
        seen = self._in_view(line)
        with self.silent():
            self.setTextCursor(QTextCursor(block))
        if not seen:
            self.centerCursor()

    # --- which block is where ---------------------------------------------------------------------------------

    def row_at_line(self, line: int) -> int | None:
        """The page block whose paragraph has the text line *line*; None for the gaps between."""
        at = bisect_right(self._starts, line) - 1
        if at < 0 or line - self._starts[at] >= self._heights[at] - 1:
            return None
        return self._rows[at]

    def taken_at(self, gap: int) -> list[int]:
        """The page blocks that were taken out between paragraph *gap* and the next; -1: before the first."""
        if self._cleaning is None:
            return []
        first = self._rows[gap] + 1 if gap >= 0 else 0
        last = self._rows[gap + 1] if gap + 1 < len(self._rows) else len(self._cleaning.verdicts)
        return [row for row in range(first, last) if not self._cleaning.verdicts[row].keep]

    def paragraph_span(self, row: int) -> tuple[int, int] | None:
        """Where the paragraph of block *row* begins and ends, as Qt counts: UTF-16 units. None if it is not there."""
        at = bisect_left(self._rows, row)
        if at == len(self._rows) or self._rows[at] != row:
            return None
        first = self.document().findBlockByNumber(self._starts[at])
        last = self.document().findBlockByNumber(self._starts[at] + self._heights[at] - 2)
        return first.position(), last.position() + last.length() - 1

    def picked(self) -> tuple[int, ...]:
        """The page blocks under the text selection, the one with the cursor first; none in a gap."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            row = self.row_at_line(cursor.blockNumber())
            return () if row is None else (row,)
        first = self.document().findBlock(cursor.selectionStart()).blockNumber()
        end = self.document().findBlock(cursor.selectionEnd())
        last = end.blockNumber() - (cursor.selectionEnd() == end.position() and end.blockNumber() > first)
        low = bisect_right(self._starts, first) - 1
        high = bisect_right(self._starts, last) - 1
        if low >= 0 and self.row_at_line(first) is None:
            low += 1
        rows = self._rows[max(low, 0) : high + 1]
        current = self.row_at_line(cursor.blockNumber())
        if current not in rows:
            current = rows[-1] if rows and cursor.position() > cursor.anchor() else rows[0] if rows else None
        return () if current is None else (current, *(row for row in rows if row != current))

    def top_row(self) -> int:
        """The page block of the first paragraph in view, or of the next one; -1 if there is none."""
        at = bisect_left(self._starts, self.firstVisibleBlock().blockNumber())
        if at and self.row_at_line(self.firstVisibleBlock().blockNumber()) is not None:
            at = bisect_right(self._starts, self.firstVisibleBlock().blockNumber()) - 1
        return self._rows[at] if at < len(self._rows) else -1

    def scroll_to_row(self, index: int) -> None:
        """Make the paragraph of block *index*, or the gap where it was, the first one in view. Says nothing back."""
        line = self._line_of(index)
        if line is not None:
            with self.silent():
                self.verticalScrollBar().setValue(self.document().findBlockByNumber(line).firstLineNumber())

    def mark_rect(self, gap: int) -> QRect:
        """Where the mark after paragraph *gap* (-1: before the first) is painted; empty if it is out of view."""
        for number, rect in self._visible_marks():
            if number == gap:
                return rect.toAlignedRect()
        return QRect()

    def _line_of(self, index: int) -> int | None:
        if not self._rows:
            return None
        at = bisect_left(self._rows, index)
        if at < len(self._rows) and self._rows[at] == index:
            return self._starts[at]
        if at == 0:
            return 0
        if at == len(self._rows):
            return self._starts[-1] + self._heights[-1] - 2
        return self._starts[at] - 1

    def _in_view(self, line: int) -> bool:
        for block, rect in self.visible_blocks():
            if block.blockNumber() == line:
                return rect.top() >= -1 and rect.bottom() <= self.viewport().height() + 1
        return False

    # --- keeping the text -------------------------------------------------------------------------------------

    def _wanted(self, cleaning: Cleaning, rows: Iterable[int]) -> list[int]:
        """Those of *rows* that the export writes."""
        verdicts = cleaning.verdicts
        return [row for row in rows if verdicts[row].keep and self._text(row)]

    def _text(self, row: int) -> str:
        """The paragraph of the block *row*, were it kept; empty if there is nothing to write of it."""
        known = self._texts.get(row)
        if known is None:
            known = paragraph_text(_export_text(self._cleaning, row)) if self._cleaning is not None else ""
            self._texts[row] = known
        return known

    def _runs(self, cleaning: Cleaning, rows: list[int]) -> list[_Run]:
        """Groups *rows*, ascending, so that no unchanged paragraph lies inside a group."""
        runs: list[_Run] = []
        wanted = set(self._wanted(cleaning, rows))
        old = self._rows
        size = len(old)
        before = -1
        first = 0
        for row in rows:
            first = bisect_left(old, row, first)
            last = first + (first < size and old[first] == row)
            if first == before:
                runs[-1].last = last
            else:
                runs.append(_Run(first, last, []))
            before = last
            if row in wanted:
                runs[-1].rows.append(row)
        return [run for run in runs if run.rows or run.first != run.last]

    def _spliced(self, old: list[T], runs: list[_Run], new: list[list[T]]) -> list[T]:
        """*old* with the part of each run replaced by its part of *new*, in one pass."""
        pieces: list[T] = []
        at = 0
        for run, part in zip(runs, new, strict=True):
            pieces += old[at : run.first]
            pieces += part
            at = run.last
        return pieces + old[at:]

    def _fill(self, rows: list[int]) -> None:
        texts = [self._text(row) for row in rows]
        self._rows = rows
        self._heights = [text.count("\n") + 2 for text in texts]
        self._count()
        with self.silent():
            self.setPlainText("\n\n".join(texts))

    def _edit(self, runs: list[_Run]) -> None:
        """Writes *runs* into the text, from the last one to the first, so that places ahead stay what they are."""
        texts = [[self._text(row) for row in run.rows] for run in runs]
        # The text has one edit for each of these ranges: Qt lays out anew all that lies between the first and the last
        # change of an edit, and what is in view it then has to paint.
        low, high = self._in_sight(runs)
        edits = [range(high, len(runs)), *(range(at, at + 1) for at in range(high - 1, low - 1, -1)), range(low)]
        with self.silent():
            cursor = QTextCursor(self.document())
            for edit in filter(None, edits):
                cursor.beginEditBlock()
                for at in reversed(edit):
                    self._write(cursor, runs[at], texts[at])
                cursor.endEditBlock()
        self._rows = self._spliced(self._rows, runs, [run.rows for run in runs])
        heights = [[text.count("\n") + 2 for text in new] for new in texts]
        self._heights = self._spliced(self._heights, runs, heights)
        self._count()

    def _in_sight(self, runs: list[_Run]) -> tuple[int, int]:
        """Which of *runs* change what may be in view: the first one, and the one after the last."""
        top = self.firstVisibleBlock().blockNumber()
        foot = top + self.viewport().height() // max(1, self.fontMetrics().lineSpacing()) + 1
        first, last = bisect_right(self._starts, top) - 1, bisect_right(self._starts, foot)
        low = bisect_left(runs, first, key=lambda run: run.last)
        return low, max(low, bisect_right(runs, last, key=lambda run: run.first))

    def _write(self, cursor: QTextCursor, run: _Run, new: list[str]) -> None:
        """Has *cursor* put the paragraphs *new* in the place of *run*."""
        document = self.document()
        if run.last < len(self._rows):
            start = document.findBlockByNumber(self._starts[run.first]).position()
            end = document.findBlockByNumber(self._starts[run.last]).position() if run.last > run.first else start
            inserted = "".join([text + "\n\n" for text in new])
        elif run.first > 0:
            line = self._starts[run.first - 1] + self._heights[run.first - 1] - 2
            before = document.findBlockByNumber(line)
            start = before.position() + before.length() - 1
            end = document.characterCount() - 1
            inserted = "".join(["\n\n" + text for text in new])
        else:
            start, end = 0, document.characterCount() - 1
            inserted = "\n\n".join(new)
        cursor.setPosition(start)
        if end > start:
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(inserted)

    def _count(self) -> None:
        self._starts = list(accumulate(self._heights, initial=0))[:-1]

    def _anchor(self) -> int | None:
        return self.top_row() if self.verticalScrollBar().value() else None

    def _return_to(self, row: int | None) -> None:
        """Scroll so that what was in view stays in view, and put the cursor where the picked block is."""
        if row is not None and row >= 0:
            self.scroll_to_row(row)

    # --- picking ----------------------------------------------------------------------------------------------

    def _tell_picked(self) -> None:
        if not self.is_silent and self._cleaning is not None and (rows := self.picked()):
            with self.silent():
                self.chosen.emit(rows)

    def _tell_taken(self, gap: int) -> bool:
        rows = tuple(self.taken_at(gap))
        if rows:
            with self.silent():
                self.chosen.emit(rows)
        return bool(rows)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        gap = self._gap_at(event.position().toPoint())
        self._on_mark = gap is not None and event.button() == Qt.MouseButton.LeftButton
        if gap is None or not self._on_mark:
            super().mousePressEvent(event)
            return
        with self.silent():
            self.setTextCursor(self.cursorForPosition(event.position().toPoint()))
        self._tell_taken(gap)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._on_mark:
            super().mouseMoveEvent(event)
        over = not event.buttons() and self._gap_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._on_mark:
            super().mouseReleaseEvent(event)
        self._on_mark = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._open_nearest_mark():
            event.accept()
            return
        super().keyPressEvent(event)

    def _open_nearest_mark(self) -> bool:
        """Opens the mark at the cursor: in a gap its own, in a paragraph the one after it, else the one before."""
        at = bisect_right(self._starts, self.textCursor().blockNumber()) - 1
        return self._tell_taken(at) or (
            self.row_at_line(self.textCursor().blockNumber()) is not None and self._tell_taken(at - 1)
        )

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            gap = self._gap_at(event.pos())
            QToolTip.showText(event.globalPos(), plain_tip(self._tip(gap)) if gap is not None else "", self)
            return True
        return super().viewportEvent(event)

    def _tip(self, gap: int) -> str:
        rows = self.taken_at(gap)
        texts = [self._cleaning.document.blocks[row].text[:40] for row in rows[:4]] if self._cleaning else []
        more = " …" if len(rows) > len(texts) else ""
        return counted(len(rows), "{0} block removed here: ", "{0} blocks removed here: ") + " · ".join(texts) + more

    def _gap_at(self, point: QPoint) -> int | None:
        for gap, rect in self._visible_marks():
            if rect.top() - 2 <= point.y() <= rect.bottom() + 2:
                return gap
        return None

    # --- painting ---------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            self._paint_ground(painter)
        super().paintEvent(event)
        visible = list(self.visible_blocks())
        with QPainter(self.viewport()) as painter:
            for rect in self._visible_frames(visible):
                self._frame(painter, rect)
            self._paint_marks(painter, visible)

    def _paint_ground(self, painter: QPainter) -> None:
        if not self.flash.running:
            return
        look = self.palette()
        for block, rect in self.visible_blocks():
            row = self.row_at_line(block.blockNumber())
            lit = self.flash.strength(row) if row is not None else 0.0
            if lit:
                ground = theme.blend(look.color(look.ColorRole.Highlight), look.color(look.ColorRole.Base), 0.25 * lit)
                painter.fillRect(rect.adjusted(theme.SPACE, 0, -theme.SPACE, 0), ground)

    def _paint_marks(self, painter: QPainter, visible: list[tuple[QTextBlock, QRectF]]) -> None:
        look = self.palette()
        dark = theme.is_dark(look)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for gap, rect in self._marks_among(visible):
            rows = self.taken_at(gap)
            who = Counter(taker(self._cleaning, row) or "mine" for row in rows).most_common(1)[0][0]
            colour = theme.group_colour(who, dark)
            picked = not self._chosen.isdisjoint(rows)
            lit = max((self.flash.strength(row) for row in rows), default=0.0)
            middle = round(rect.center().y()) + 0.5
            chip = QRectF(rect.left() + theme.SPACE, middle - _CHIP / 2, 0, _CHIP)
            small = self.font()
            small.setPointSizeF(small.pointSizeF() * 0.82)
            painter.setFont(small)
            count = less(len(rows))
            chip.setWidth(max(_CHIP + 6.0, painter.fontMetrics().horizontalAdvance(count) + 10.0))
            base = look.color(look.ColorRole.Base)
            edge = theme.blend(colour, base, 0.45)
            painter.setPen(QPen(edge, 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(chip.right() + 4, middle), QPointF(rect.right() - theme.GAP, middle))
            accent = look.color(look.ColorRole.Highlight)
            painter.setPen(QPen(accent if picked else edge, 1.5 if picked else 1))
            painter.setBrush(theme.blend(accent, theme.tint(who, look), 0.35 * lit))
            painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
            painter.setPen(look.color(look.ColorRole.Text))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, count)

    def _visible_marks(self) -> list[tuple[int, QRectF]]:
        """The marks in view: the number of each gap, and the strip of the viewport that it has."""
        return self._marks_among(self.visible_blocks())

    def _marks_among(self, visible: Iterable[tuple[QTextBlock, QRectF]]) -> list[tuple[int, QRectF]]:
        marks: list[tuple[int, QRectF]] = []
        if self._cleaning is None:
            return marks
        if not self._rows:
            whole = QRectF(0, theme.GAP, self.viewport().width(), 2.0 * _CHIP)
            return [(-1, whole)] if self.taken_at(-1) else marks
        for block, rect in visible:
            line = block.blockNumber()
            at = bisect_right(self._starts, line) - 1
            if line == 0 and self.taken_at(-1):
                marks.append((-1, QRectF(0, rect.top() - _EDGE, rect.width(), _EDGE)))
            last = line - self._starts[at] == self._heights[at] - 2
            if self.row_at_line(line) is None:
                if self.taken_at(at):
                    marks.append((at, rect))
            elif last and at == len(self._rows) - 1 and self.taken_at(at):
                # The rectangle of the last line holds the margin below it.
                marks.append((at, QRectF(0, rect.bottom() - _EDGE, rect.width(), _EDGE)))
        return marks

    def _visible_frames(self, visible: Iterable[tuple[QTextBlock, QRectF]]) -> list[QRectF]:
        """The outlines of the picked paragraphs in view."""
        frames: dict[int, QRectF] = {}
        if self._chosen:
            for block, rect in visible:
                row = self.row_at_line(block.blockNumber())
                if row is not None and row in self._chosen:
                    frames[row] = frames[row].united(rect) if row in frames else rect
        return [rect.adjusted(theme.SPACE + 0.5, -1.5, -theme.SPACE - 0.5, 1.5) for rect in frames.values()]


def _export_text(cleaning: Cleaning, row: int) -> str:
    # Imported late: the exporters bring libraries along that the window does not need to start.
    from cleaneditor.core.exporters.text import line_of

    return line_of(cleaning.text_of(row), cleaning.document.blocks[row].kind)
