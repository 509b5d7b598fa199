"""What a rule finds on the open page: how many blocks, and the first of them, live."""

from __future__ import annotations

from dataclasses import dataclass
from heapq import nsmallest
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cleaneditor.core.errors import one_line
from cleaneditor.gui import theme, wording
from cleaneditor.gui.counting import grouped
from cleaneditor.gui.panes.rule_editors import labels

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning

SHOWN = 3
SLOW_SECONDS = 0.05
"""A rule that takes longer on one page holds up every keystroke."""
_BEFORE = 18
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Hit:
    """One block that was found: its text before what matched, that, and the rest."""

    before: str
    matched: str
    after: str


def hits_of(cleaning: Cleaning, rule_id: str) -> tuple[int, tuple[Hit, ...], float] | None:
    """How many blocks the rule finds, the first of them, and the seconds that it took; None where it does not run."""
    for rule, found in cleaning.found.items():
        if rule.id == rule_id:
            blocks = cleaning.document.blocks
            first = (_hit(blocks[index].text, found[index].matched or "") for index in nsmallest(SHOWN, found))
            return len(found), tuple(first), cleaning.spent.get(rule, 0.0)
    return None


def _hit(text: str, matched: str) -> Hit:
    at = text.find(matched) if matched and len(matched) < len(text) else -1
    if at < 0:
        return Hit("", one_line(" ".join(text[:_LONGEST].split()), _LONGEST), "")
    start = max(0, at - _BEFORE)
    before = ("…" if start else "") + one_line(text[start:at], _LONGEST)
    end = at + len(matched)
    return Hit(before, one_line(matched, _LONGEST), one_line(text[end : end + _LONGEST], _LONGEST))


class Matches(QWidget):
    """Paints itself, and grows with what is found but never shrinks on the same page: a keystroke costs one small
    repaint and hardly ever a layout, and nothing below jumps up and down while a pattern is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ruleMatches")
        self.setAccessibleName(labels.tr("What it finds on this page"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._head = ""
        self._hits: tuple[Hit, ...] = ()
        self._slow = ""
        self._page = ""
        self._room = 0
        """Lines below the first."""

    def show_hits(self, cleaning: Cleaning | None, rule_id: str) -> None:
        """Show what the rule finds in *cleaning*."""
        found = hits_of(cleaning, rule_id) if cleaning is not None else None
        head, slow = labels.tr("Does not run on this page"), ""
        hits: tuple[Hit, ...] = ()
        if found is not None:
            count, hits, seconds = found
            head = labels.tr("Finds nothing on this page")
            if count:
                head = labels.tr("Finds {0} on this page").replace("{0}", wording.blocks(count))
            if seconds > SLOW_SECONDS:
                slow = labels.tr("Slow: takes {0} ms on this page").replace("{0}", grouped(round(seconds * 1000)))
        page = cleaning.document.page.source.key if cleaning is not None else ""
        room = len(hits) if page != self._page else max(self._room, len(hits))
        self._page = page
        if room != self._room:
            self._room = room
            self.updateGeometry()
        if (head, hits, slow) != (self._head, self._hits, self._slow):
            self._head, self._hits, self._slow = head, hits, slow
            self.setAccessibleDescription("\n".join(self.lines()))
            self.update()

    def lines(self) -> list[str]:
        """What is shown, line by line."""
        head = f"{self._head} · {self._slow}" if self._slow else self._head
        return [head, *(f"{hit.before}{hit.matched}{hit.after}" for hit in self._hits)]

    def sizeHint(self) -> QSize:
        return QSize(160, (self._room + 1) * self.fontMetrics().lineSpacing() + theme.SPACE)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look = self.palette()
        ink, quiet = look.color(look.ColorRole.WindowText), theme.muted(look)
        metrics = QFontMetrics(self.font())
        step = metrics.lineSpacing()
        with QPainter(self) as painter:
            painter.setPen(ink)
            head = metrics.elidedText(self._head, Qt.TextElideMode.ElideRight, self.width())
            self._draw(painter, 0, 0, head)
            if self._slow:
                at = metrics.horizontalAdvance(f"{self._head} · ")
                painter.setPen(theme.alarm(look))
                rest = metrics.elidedText(self._slow, Qt.TextElideMode.ElideRight, self.width() - at)
                self._draw(painter, at, 0, rest)
            for row, hit in enumerate(self._hits, start=1):
                x = theme.GAP
                for text, colour in ((hit.before, quiet), (hit.matched, ink), (hit.after, quiet)):
                    if text and x < self.width():
                        painter.setPen(colour)
                        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width() - x)
                        self._draw(painter, x, row * step, shown)
                        x += metrics.horizontalAdvance(text)

    def _draw(self, painter: QPainter, x: int, y: int, text: str) -> None:
        room = QRect(x, y, self.width() - x, self.fontMetrics().lineSpacing())
        if self.isRightToLeft():
            room = QRect(0, y, self.width() - x, room.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, text)
