"""The thin marks of the cleaned pane, where something was taken: folded, or with what was taken unfolded below."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple
from weakref import ref

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF, QTextBlock

from cleaneditor.gui import theme, wording
from cleaneditor.gui.panes.page_text import CORNER
from cleaneditor.gui.panes.strike import fade, strike
from cleaneditor.gui.panes.takers import taker

if TYPE_CHECKING:
    from cleaneditor.gui.panes.cleaned_view import CleanedView

CHIP = 15
_CHEVRON = 12.0
_BAR = 3.0

Visible = Sequence[tuple[QTextBlock, QRectF]]


class Mark(NamedTuple):
    """One mark in view: the number of its gap, its strip of the viewport, what is folded there and what is not."""

    gap: int
    rect: QRectF
    folded: list[int]
    unfolded: list[int]

    @property
    def rows(self) -> list[int]:
        """All the blocks that the mark stands for."""
        return self.folded + self.unfolded


class Marks:
    """Paints marks and what is unfolded, and knows what of them is where."""

    def __init__(self, view: CleanedView) -> None:
        # Weakly: in a circle of references a widget would wait for Python's collector, which runs in any thread.
        self._of = ref(view)

    @property
    def _view(self) -> CleanedView:
        view = self._of()
        assert view is not None, "outlived by its marks"
        return view

    def among(self, visible: Iterable[tuple[QTextBlock, QRectF]]) -> list[Mark]:
        """The marks of the text blocks *visible*."""
        view = self._view
        found = [Mark(gap, rect, view.taken_at(gap), view.unfolded_at(gap)) for gap, rect in view.gaps_among(visible)]
        return [mark for mark in found if mark.folded or mark.unfolded]

    def at(self, point: QPoint) -> Mark | None:
        """The mark at *point* of the viewport."""
        for mark in self.among(self._view.visible_blocks()):
            if mark.rect.top() - 2 <= point.y() <= mark.rect.bottom() + 2:
                return mark
        return None

    def restore_at(self, point: QPoint) -> int | None:
        """The unfolded block whose word “Restore” is at *point*."""
        for row, rect in self._captions(self._view.visible_blocks()):
            if self._restore_rect(rect).adjusted(-2, -2, 2, 2).contains(QPointF(point)):
                return row
        return None

    def restore_rect(self, row: int) -> QRectF:
        """Where the word “Restore” of the unfolded block *row* stands; empty if it is out of view."""
        for each, rect in self._captions(self._view.visible_blocks()):
            if each == row:
                return self._restore_rect(rect)
        return QRectF()

    # --- painting ---------------------------------------------------------------------------------------------

    def paint_ground(self, painter: QPainter, visible: Visible) -> None:
        """Below the text: the tinted cards of what is unfolded."""
        look = self._view.palette()
        painter.setPen(Qt.PenStyle.NoPen)
        for row, rect, _ in self._ghosts(visible):
            who = taker(self._view.cleaning, row) or "mine"
            ground = theme.tint(who, look)
            if lit := self._view.flash.strength(row):
                ground = theme.blend(look.color(look.ColorRole.Highlight), ground, 0.25 * lit)
            painter.setBrush(ground)
            painter.drawRoundedRect(rect, CORNER, CORNER)

    def paint(self, painter: QPainter, visible: Visible) -> None:
        """Over the text: the strokes through what is unfolded, the marks, the names of the rules."""
        view = self._view
        look = view.palette()
        dark = theme.is_dark(look)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        foot = view.viewport().height()
        for row, rect, blocks in self._ghosts(visible):
            who = taker(view.cleaning, row) or "mine"
            colour, ground = theme.group_colour(who, dark), theme.tint(who, look)
            fade(painter, rect, ground)
            for block, top in blocks:
                strike(painter, block, top, foot, colour, ground)
            bar = QRectF(rect.left() - _BAR - 1, rect.top(), _BAR, rect.height())
            if view.isRightToLeft():
                bar.moveLeft(rect.right() + 1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(bar, 1.5, 1.5)
        painter.setFont(self._small())
        chips = {mark.gap: self._paint_mark(painter, mark) for mark in self.among(visible)}
        for row, rect in self._captions(visible):
            self._paint_caption(painter, row, rect, chips)

    def _paint_mark(self, painter: QPainter, mark: Mark) -> QRectF:
        """Paints *mark* with its dotted line, and says where its chip is."""
        view = self._view
        look = view.palette()
        rows = mark.rows
        who = Counter(taker(view.cleaning, row) or "mine" for row in rows).most_common(1)[0][0]
        middle = round(mark.rect.center().y()) + 0.5
        # Written from the left wherever it stands: the sign belongs before the number.
        count = f"\u200e−{len(rows)}"
        wide = max(CHIP + 6.0, painter.fontMetrics().horizontalAdvance(count) + 10.0) + _CHEVRON - 2
        chip = self._side(QRectF(mark.rect.left() + theme.SPACE, middle - CHIP / 2, wide, CHIP))
        edge = theme.blend(theme.group_colour(who, theme.is_dark(look)), look.color(look.ColorRole.Base), 0.45)
        accent = look.color(look.ColorRole.Highlight)
        if not mark.unfolded:
            painter.setPen(QPen(edge, 1, Qt.PenStyle.DotLine))
            line = QRectF(chip.right() + 4, middle, mark.rect.right() - theme.GAP - chip.right() - 4, 0)
            if view.isRightToLeft():
                line = QRectF(theme.GAP, middle, chip.left() - 4 - theme.GAP, 0)
            painter.drawLine(line.topLeft(), line.topRight())
        picked = view.is_chosen(rows)
        lit = max((view.flash.strength(row) for row in rows), default=0.0)
        painter.setPen(QPen(accent if picked else edge, 1.5 if picked else 1))
        painter.setBrush(theme.blend(accent, theme.tint(who, look), 0.35 * lit))
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        painter.setPen(QPen(look.color(look.ColorRole.Text), 1.1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        mirrored = view.isRightToLeft()
        x = chip.right() - 9 if mirrored else chip.left() + 9
        painter.drawPolyline(_chevron(x, middle, unfolded=not mark.folded, mirrored=mirrored))
        text = chip.adjusted(0, 0, -_CHEVRON + 2, 0) if mirrored else chip.adjusted(_CHEVRON - 2, 0, 0, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter, count)
        view.paint_preview(painter, rows, chip)
        return chip

    def _paint_caption(self, painter: QPainter, row: int, rect: QRectF, chips: dict[int, QRectF]) -> None:
        """Paints above the unfolded block *row* who took it, and the word that restores it."""
        view = self._view
        look = view.palette()
        cleaning = view.cleaning
        if cleaning is None:
            return
        gap = view.gap_above(row)
        before = view.row_before(gap)
        ghostly = before is not None and view.is_ghost(before)
        restore = self._restore_rect(rect)
        if gap in chips or not ghostly or before is None or cleaning.verdicts[before].by != cleaning.verdicts[row].by:
            left = rect.left() + view.margin_width
            right = restore.left() - theme.GAP
            if view.isRightToLeft():
                left, right = restore.right() + theme.GAP, rect.right() - view.margin_width
            if (chip := chips.get(gap)) is not None:
                left, right = (left, chip.left() - 6) if view.isRightToLeft() else (chip.right() + 6, right)
            name = wording.rule_name(cleaning.verdicts[row].by, cleaning.rules)
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, max(0, int(right - left)))
            painter.setPen(theme.muted(look))
            align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(QRectF(left, rect.top(), right - left, rect.height()), align, shown)
        painter.setPen(look.color(look.ColorRole.Link))
        font = painter.font()
        if view.hovered_restore == row:
            under = QFont(font)
            under.setUnderline(True)
            painter.setFont(under)
        painter.drawText(restore, Qt.AlignmentFlag.AlignCenter, restore_word())
        painter.setFont(font)

    # --- places -----------------------------------------------------------------------------------------------

    def _captions(self, visible: Visible) -> list[tuple[int, QRectF]]:
        """The unfolded blocks with the strip above each, for its caption."""
        found = []
        if self._view.is_unfolded:
            for gap, rect in self._view.gaps_among(visible):
                row = self._view.row_before(gap + 1)
                if row is not None and self._view.is_ghost(row):
                    found.append((row, rect))
        return found

    def _ghosts(self, visible: Visible) -> list[tuple[int, QRectF, list[tuple[QTextBlock, float]]]]:
        """The unfolded blocks in view, each with its card and its lines."""
        cards: dict[int, tuple[QRectF, list[tuple[QTextBlock, float]]]] = {}
        view = self._view
        if not view.is_unfolded:
            return []
        for block, rect in visible:
            row = view.row_at_line(block.blockNumber())
            if row is None or not view.is_ghost(row):
                continue
            tall = block.layout().boundingRect().height()
            line = QRectF(rect.left() + view.margin_width - 3, rect.top() - 1, 0, tall + 2)
            line.setRight(rect.right() - view.margin_width + 3)
            card, lines = cards.get(row, (line, []))
            cards[row] = (card.united(line), [*lines, (block, rect.top())])
        return [(row, card, lines) for row, (card, lines) in cards.items()]

    def _restore_rect(self, rect: QRectF) -> QRectF:
        """Where in the strip *rect* the word “Restore” stands."""
        wide = QFontMetricsF(self._small()).horizontalAdvance(restore_word()) + 4
        if self._view.isRightToLeft():
            return QRectF(rect.left() + self._view.margin_width - 2, rect.top(), wide, rect.height())
        return QRectF(rect.right() - self._view.margin_width - wide + 2, rect.top(), wide, rect.height())

    def _small(self) -> QFont:
        small = self._view.font()
        small.setPointSizeF(small.pointSizeF() * 0.82)
        return small

    def _side(self, rect: QRectF) -> QRectF:
        """*rect* as it stands where people write from the right."""
        if self._view.isRightToLeft():
            rect.moveLeft(self._view.viewport().width() - rect.right())
        return rect


def restore_word() -> str:
    """What stands beside an unfolded block."""
    return QCoreApplication.translate("marks", "Restore")


def _chevron(x: float, y: float, *, unfolded: bool, mirrored: bool) -> QPolygonF:
    if unfolded:
        return QPolygonF([QPointF(x - 3, y - 1.5), QPointF(x, y + 1.5), QPointF(x + 3, y - 1.5)])
    tip = -1.5 if mirrored else 1.5
    return QPolygonF([QPointF(x - tip, y - 3), QPointF(x + tip, y), QPointF(x - tip, y + 3)])
