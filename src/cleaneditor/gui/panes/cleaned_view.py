"""The export as text, paragraph by paragraph, with a thin mark wherever something was taken.

A mark unfolds: what was taken then stands in the pane too, struck, without ever being part of what is exported.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QToolTip, QWidget

from cleaneditor.gui import theme
from cleaneditor.gui.counting import counted
from cleaneditor.gui.panes.edited_sign import paint_edited
from cleaneditor.gui.panes.marks import CHIP, Mark, Marks
from cleaneditor.gui.panes.overview import Span
from cleaneditor.gui.panes.page_text import PageText
from cleaneditor.gui.panes.preview import Preview
from cleaneditor.gui.panes.text import paragraph_text, plain_tip
from cleaneditor.gui.panes.unfolding import Unfolded

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning

T = TypeVar("T")

MOST_RUNS = 2_500
"""With more changed runs than this, or with half of the page changed, filling the pane anew costs less (measured)."""
_EDGE = 3.0 * theme.SPACE + 4


@dataclass(slots=True)
class _Run:
    """Paragraphs *first* to before *last* of the pane give way to those of the blocks *rows*."""

    first: int
    last: int
    rows: list[int]


class CleanedView(PageText):
    """Shows the kept paragraphs of a cleaning, an empty line between, exactly as the text export writes them.

    Where a mark is unfolded, the paragraphs of removed blocks, the ghosts, stand among them; see `is_ghost`.
    A paragraph is ``_rows[j]``'s; it begins at line ``_starts[j]`` and has ``_heights[j] - 1`` lines. The gap after
    it is number *j*, the one before the first is -1.
    """

    restoring = Signal(object)
    """``tuple[int, ...]`` of removed blocks that the person wants back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=_EDGE, parent=parent)
        self.setObjectName("cleanedView")
        self.setAccessibleName(self.tr("Cleaned text"))
        self._cleaning: Cleaning | None = None
        self._chosen: frozenset[int] = frozenset()
        self._current = -1
        self._rows: list[int] = []
        self._heights: list[int] = []
        self._starts: list[int] = []
        self._texts: dict[int, str] = {}
        self._unfolded = Unfolded()
        self._marks = Marks(self)
        self.hovered_restore: int | None = None
        """The unfolded block whose word “Restore” is under the pointer."""
        self._on_mark = False
        self._preview: Preview | None = None
        self.viewport().setMouseTracking(True)
        self.cursorPositionChanged.connect(self._tell_picked)
        self.selectionChanged.connect(self._tell_picked)

    # --- what is shown ----------------------------------------------------------------------------------------

    @property
    def cleaning(self) -> Cleaning | None:
        """The cleaning that is shown, or None."""
        return self._cleaning

    def clear_page(self, *, coming: bool = False) -> None:
        """Show nothing; with *coming* another page's text follows in a moment, and what there is of a scroll bar stays
        for it: else it would go and come, and the text be wrapped twice."""
        bar, policy = self.verticalScrollBar(), Qt.ScrollBarPolicy
        always = coming and bar.isVisibleTo(self)
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOn if always else policy.ScrollBarAsNeeded)
        self._cleaning, self._chosen = None, frozenset()
        self._texts.clear()
        self._unfolded.set_all(False)
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
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            self._return_to(anchor)
        elif rows:
            anchor = self._anchor()
            tidied = before.texts.keys() | cleaning.texts.keys()
            retold = {row for row in tidied if before.texts.get(row) != cleaning.texts.get(row)}
            for row in retold:
                self._texts.pop(row, None)
            runs = self._runs(cleaning, rows, retold)
            if len(runs) > MOST_RUNS or len(rows) * 2 > len(cleaning.verdicts) + 40:
                self._fill(self._spliced(self._rows, runs, [run.rows for run in runs]))
            else:
                self._edit(runs)
            self._return_to(anchor)
            self.flash.light(rows)
        self.shown_changed.emit()
        self.viewport().update()

    def show_selection(self, indexes: tuple[int, ...]) -> None:
        """Frame the paragraphs of the blocks *indexes*, or the marks where they were taken. Says nothing back."""
        self._chosen = frozenset(indexes)
        self._current = indexes[0] if indexes else -1
        if indexes and not self.is_silent:
            self.reveal(indexes[0])
        self.viewport().update()

    def show_preview(self, preview: Preview | None) -> None:
        """Paint what a rule that is not made yet would do; None: no more."""
        self._preview = preview
        self.viewport().update()

    def paint_preview(self, painter: QPainter, rows: Iterable[int], rect: QRectF) -> None:
        """Paint around the mark at *rect* that one of the removed blocks *rows* would be hit: an exception, say, would
        bring it back, and it has no paragraph yet."""
        if self._preview is not None and self._cleaning and self._preview.document is self._cleaning.document:
            for row in [row for row in rows if row in self._preview.hits][:1]:
                self._preview.paint(painter, row, rect.adjusted(-3, -3, 3, 3), self.palette())

    # --- unfolding --------------------------------------------------------------------------------------------

    @property
    def is_unfolded(self) -> bool:
        """Whether anything that was removed may be in the pane."""
        return bool(self._unfolded)

    def is_ghost(self, row: int) -> bool:
        """Whether the block *row*, if it stands in the pane, is a removed one that was unfolded."""
        return self._cleaning is not None and not self._cleaning.verdicts[row].keep

    def unfold(self, rows: Iterable[int]) -> None:
        """Show the removed blocks *rows* in their places, struck."""
        found = sorted(rows)
        self._unfolded.unfold(found)
        self._show_again(found)

    def fold(self, rows: Iterable[int]) -> None:
        """Leave a mark of the removed blocks *rows* alone."""
        found = sorted(rows)
        self._unfolded.fold(found)
        self._show_again(found)

    def unfold_all(self) -> None:
        """Show everything that was removed, and what will be."""
        self._unfolded.set_all(True)
        self._show_again(self._removed())

    def fold_all(self) -> None:
        """Leave marks alone."""
        self._unfolded.set_all(False)
        self._show_again(self._removed())

    def toggle_mark(self, mark: Mark) -> None:
        """Unfold *mark*, or fold it again, and pick its blocks."""
        rows = tuple(mark.rows)
        if mark.folded:
            self.unfold(mark.folded)
        else:
            self.fold(mark.unfolded)
        with self.silent():
            self.chosen.emit(rows)

    def _removed(self) -> list[int]:
        if self._cleaning is None:
            return []
        return [row for row, verdict in enumerate(self._cleaning.verdicts) if not verdict.keep]

    def _show_again(self, rows: list[int]) -> None:
        """Have the removed blocks *rows* in the text or not, as they are unfolded or not. What is in view stays."""
        cleaning = self._cleaning
        if cleaning is None or not rows:
            return
        top = self.firstVisibleBlock().blockNumber()
        runs = self._runs(cleaning, rows, set())
        above = any(self._line_before(run.first) < top for run in runs)
        anchor = self.top_row() if above and self.verticalScrollBar().value() else None
        if len(runs) > MOST_RUNS:
            self._fill(self._spliced(self._rows, runs, [run.rows for run in runs]))
        elif runs:
            self._edit(runs)
        self._return_to(anchor)
        self.viewport().update()
        self.shown_changed.emit()

    def _line_before(self, at: int) -> int:
        """The line of the gap before paragraph *at*; before the first one there is none."""
        return self._starts[at - 1] + self._heights[at - 1] - 1 if at else -1

    def reveal_current(self) -> None:
        """Bring the selected block into view, wherever it was selected."""
        if self._current >= 0:
            self.reveal(self._current)

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

    def row_at_point(self, point: QPoint) -> int | None:
        """The page block whose paragraph is at *point* of the viewport; None for the gaps and the marks in them."""
        if self.mark_at(point) is not None:
            return None
        for block, rect in self.visible_blocks():
            if rect.top() <= point.y() < rect.bottom():
                return self.row_at_line(block.blockNumber()) if self._rows else None
        return None

    def mark_at(self, point: QPoint) -> Mark | None:
        """The mark at *point* of the viewport."""
        return self._marks.at(point)

    def taken_at(self, gap: int) -> list[int]:
        """The page blocks that were taken out between paragraph *gap* and the next; -1: before the first."""
        if self._cleaning is None:
            return []
        first = self._rows[gap] + 1 if gap >= 0 else 0
        last = self._rows[gap + 1] if gap + 1 < len(self._rows) else len(self._cleaning.verdicts)
        return [row for row in range(first, last) if not self._cleaning.verdicts[row].keep]

    def unfolded_at(self, gap: int) -> list[int]:
        """The removed blocks that stand unfolded below the mark in the gap *gap*: none if others stand above it."""
        if not self._unfolded or gap + 1 >= len(self._rows) or (gap >= 0 and self.is_ghost(self._rows[gap])):
            return []
        end = gap + 1
        while end < len(self._rows) and self.is_ghost(self._rows[end]):
            end += 1
        return self._rows[gap + 1 : end]

    def gap_above(self, row: int) -> int:
        """The gap above the paragraph of block *row*."""
        return bisect_left(self._rows, row) - 1

    def row_before(self, gap: int) -> int | None:
        """The block whose paragraph stands before the gap *gap*."""
        return self._rows[gap] if 0 <= gap < len(self._rows) else None

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

    def scroll_to_row(self, index: int, share: float = 0.0) -> None:
        """Make the paragraph of block *index*, with *share* of it above, or the gap where it was, the first one in
        view. Says nothing back."""
        line = self._line_of(index)
        if line is not None:
            kept = self.row_at_line(line) == index
            with self.silent():
                self.scroll_into(self.document().findBlockByNumber(line), share if kept else 0.0)

    def mark_rect(self, gap: int) -> QRect:
        """Where the mark after paragraph *gap* (-1: before the first) is painted; empty if it is out of view."""
        for mark in self._marks.among(self.visible_blocks()):
            if mark.gap == gap:
                return mark.rect.toAlignedRect()
        return QRect()

    def restore_rect(self, row: int) -> QRect:
        """Where the word “Restore” of the unfolded block *row* is painted; empty if it is out of view."""
        return self._marks.restore_rect(row).toAlignedRect()

    @property
    def margin_width(self) -> float:
        """How far the text stands from the edge of the pane."""
        return _EDGE

    def span_in_view(self) -> Span | None:
        """What of the page is in view."""
        lines = self.lines_in_view() if self._rows else None
        if lines is None:
            return None
        first, above, last, within = lines
        rows = [max(bisect_right(self._starts, line) - 1, 0) for line in (first, last)]
        if first - self._starts[rows[0]] >= self._heights[rows[0]] - 1:
            above = 1.0
        return Span(self._rows[rows[0]], above, self._rows[rows[1]], within)

    def ghosts(self) -> Iterable[int]:
        """The removed blocks that are unfolded."""
        if not self._unfolded or self._cleaning is None:
            return ()
        verdicts = self._cleaning.verdicts
        return [row for row in self._rows if not verdicts[row].keep]

    def is_chosen(self, rows: Iterable[int]) -> bool:
        """Whether one of *rows* is selected."""
        return not self._chosen.isdisjoint(rows)

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
        """Those of *rows* that the export writes, and those that are unfolded."""
        verdicts = cleaning.verdicts
        if unfolded := self._unfolded:
            return [row for row in rows if (verdicts[row].keep or row in unfolded) and self._text(row)]
        return [row for row in rows if verdicts[row].keep and self._text(row)]

    def _text(self, row: int) -> str:
        """The paragraph of the block *row*, were it kept; empty if there is nothing to write of it."""
        known = self._texts.get(row)
        if known is None:
            known = paragraph_text(_export_text(self._cleaning, row)) if self._cleaning is not None else ""
            self._texts[row] = known
        return known

    def _runs(self, cleaning: Cleaning, rows: list[int], retold: set[int]) -> list[_Run]:
        """Groups *rows*, ascending, so that no unchanged paragraph lies inside a group. The text of *retold* is
        another one now."""
        runs: list[_Run] = []
        wanted = set(self._wanted(cleaning, rows))
        old = self._rows
        size = len(old)
        before = -1
        first = 0
        for row in rows:
            first = bisect_left(old, row, first)
            last = first + (first < size and old[first] == row)
            if last > first and row in wanted and row not in retold:
                continue
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
        text = "\n\n".join(texts)
        self.note_direction(text)
        with self.silent():
            self.setPlainText(text)

    def _edit(self, runs: list[_Run]) -> None:
        """Writes *runs* into the text, from the last one to the first, so that places ahead stay what they are."""
        texts = [[self._text(row) for row in run.rows] for run in runs]
        self.note_direction("".join([text for new in texts for text in new]), more=True)
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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        restore = self._marks.restore_at(point) if left and self._unfolded else None
        mark = self._marks.at(point) if left and restore is None else None
        self._on_mark = restore is not None or mark is not None
        if restore is not None:
            self.restoring.emit((restore,))
        elif mark is not None:
            with self.silent():
                self.setTextCursor(self.cursorForPosition(point))
            self.toggle_mark(mark)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._on_mark:
            super().mouseMoveEvent(event)
        point = event.position().toPoint()
        hovered = self._marks.restore_at(point) if self._unfolded and not event.buttons() else None
        if hovered != self.hovered_restore:
            self.hovered_restore = hovered
            self.viewport().update()
        over = not event.buttons() and (hovered is not None or self._marks.at(point) is not None)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._on_mark:
            super().mouseReleaseEvent(event)
        self._on_mark = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in keys and plain and (mark := self.nearest_mark()) is not None:
            self.toggle_mark(mark)
            event.accept()
            return
        super().keyPressEvent(event)

    def nearest_mark(self) -> Mark | None:
        """The mark at the cursor: in a gap its own, in what is unfolded that which it belongs to, in a paragraph the
        one after it, else the one before."""
        line = self.textCursor().blockNumber()
        at = bisect_right(self._starts, line) - 1
        row = self.row_at_line(line)
        if at >= 0 and self._unfolded and self.is_ghost(self._rows[at]) and (row is not None or not self.taken_at(at)):
            while at >= 0 and self.is_ghost(self._rows[at]):
                at -= 1
            return Mark(at, QRectF(), [], self.unfolded_at(at))
        for gap in (at, at - 1) if row is not None else (at,):
            mark = Mark(gap, QRectF(), self.taken_at(gap), self.unfolded_at(gap))
            if gap >= -1 and mark.rows:
                return mark
        return None

    def selected_export(self) -> str:
        """The selected text, as far as it is exported: without what is unfolded."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        parts = []
        for row in sorted(self.picked()):
            span = self.paragraph_span(row)
            if span is not None and not self.is_ghost(row):
                piece = QTextCursor(self.document())
                piece.setPosition(max(start, span[0]))
                piece.setPosition(max(piece.position(), min(end, span[1])), QTextCursor.MoveMode.KeepAnchor)
                parts.append(piece.selectedText().replace("\u2029", "\n"))
        return "\n\n".join(parts)

    def is_exported(self, line: int) -> bool:
        """Whether the text line *line* is exported: whether it is not one of what is unfolded."""
        row = self.row_at_line(line) if self._unfolded else None
        return row is None or not self.is_ghost(row)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self._marks.at(event.pos())
            QToolTip.showText(event.globalPos(), plain_tip(self._tip(mark)) if mark is not None else "", self)
            return True
        return super().viewportEvent(event)

    def _tip(self, mark: Mark) -> str:
        rows = mark.rows
        texts = [self._cleaning.document.blocks[row].text[:40] for row in rows[:4]] if self._cleaning else []
        more = " …" if len(rows) > len(texts) else ""
        return counted(len(rows), "{0} block removed here: ", "{0} blocks removed here: ") + " · ".join(texts) + more

    # --- painting ---------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        visible = self.visible_blocks()
        with QPainter(self.viewport()) as painter:
            self._paint_ground(painter, visible)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            self._paint_doubts(painter, visible)
            self._marks.paint(painter, visible)
            if self._preview is not None and self._cleaning and self._preview.document is self._cleaning.document:
                for row, rect in self._outlines(visible, self._preview.hits | self._preview.near).items():
                    self._preview.paint(painter, row, rect, self.palette())
            for rect in self._outlines(visible, self._chosen).values():
                self._frame(painter, rect)
            paint_edited(painter, self, visible)

    def _paint_ground(self, painter: QPainter, visible: list[tuple[QTextBlock, QRectF]]) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._marks.paint_ground(painter, visible)
        if not self.flash.running:
            return
        look = self.palette()
        for block, rect in visible:
            row = self.row_at_line(block.blockNumber())
            lit = self.flash.strength(row) if row is not None and not self.is_ghost(row) else 0.0
            if lit:
                ground = theme.blend(look.color(look.ColorRole.Highlight), look.color(look.ColorRole.Base), 0.25 * lit)
                painter.fillRect(rect.adjusted(theme.SPACE, 0, -theme.SPACE, 0), ground)

    def _paint_doubts(self, painter: QPainter, visible: list[tuple[QTextBlock, QRectF]]) -> None:
        """A question mark beside what is kept, or unfolded, and might as well be removed, or kept."""
        if self._cleaning is None or not self._cleaning.doubtful:
            return
        doubtful = self._cleaning.doubtful
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.82)
        painter.setFont(font)
        painter.setPen(theme.muted(self.palette()))
        for block, rect in visible:
            line = block.blockNumber()
            row = self.row_at_line(line)
            if row is None or self._starts[bisect_right(self._starts, line) - 1] != line:
                continue
            at = bisect_left(doubtful, row)
            if at < len(doubtful) and doubtful[at] == row and row not in self._cleaning.edits:
                tall = block.layout().lineAt(0).height() if block.layout().lineCount() else rect.height()
                left = rect.right() - _EDGE + 3 if self.isRightToLeft() else rect.left() + 2
                place = QRectF(left, rect.top(), _EDGE - 8, tall)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "?")

    def gaps_among(self, visible: Iterable[tuple[QTextBlock, QRectF]]) -> list[tuple[int, QRectF]]:
        """The gaps between the text blocks *visible*: each one's number, and the strip of the viewport that it has."""
        gaps: list[tuple[int, QRectF]] = []
        if self._cleaning is None:
            return gaps
        if not self._rows:
            return [(-1, QRectF(0, theme.GAP, self.viewport().width(), 2.0 * CHIP))]
        for block, rect in visible:
            line = block.blockNumber()
            at = bisect_right(self._starts, line) - 1
            if line == 0:
                gaps.append((-1, QRectF(0, rect.top() - _EDGE, rect.width(), _EDGE)))
            last = line - self._starts[at] == self._heights[at] - 2
            if line - self._starts[at] >= self._heights[at] - 1:
                gaps.append((at, rect))
            elif last and at == len(self._rows) - 1:
                # The rectangle of the last line holds the margin below it.
                gaps.append((at, QRectF(0, rect.bottom() - _EDGE, rect.width(), _EDGE)))
        return gaps

    def _outlines(self, visible: Iterable[tuple[QTextBlock, QRectF]], rows: frozenset[int]) -> dict[int, QRectF]:
        """The outlines of those paragraphs of the page blocks *rows* that are in view."""
        frames: dict[int, QRectF] = {}
        if rows:
            for block, rect in visible:
                row = self.row_at_line(block.blockNumber())
                if row is not None and row in rows:
                    frames[row] = frames[row].united(rect) if row in frames else rect
        inset = theme.SPACE + 0.5
        return {row: rect.adjusted(inset, -1.5, -inset, 1.5) for row, rect in frames.items()}


def _export_text(cleaning: Cleaning, row: int) -> str:
    # Imported late: the exporters bring libraries along that the window does not need to start.
    from cleaneditor.core.exporters.text import line_of

    return line_of(cleaning.text_of(row), cleaning.document.blocks[row].kind)
