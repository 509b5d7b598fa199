"""What a person waits for while reading a page: a mark unfolded, the card of a block, an overview painted anew.

CPU milliseconds of the whole process until all is painted, on a page where every few blocks something is taken.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication

from benchmarks.figures import Figure
from benchmarks.pages import made_page
from benchmarks.tweak import Here
from benchmarks.window import paint, settled, shown, silence_flashes, until
from cleaneditor.core.decode import decode
from cleaneditor.core.model import Document, Source
from cleaneditor.core.parse import parse
from cleaneditor.core.rules.pattern import PatternRule
from cleaneditor.gui.panes.overview import Overview

SIZES = (560, 2_000, 20_000)
BAR = 8.0
"""Milliseconds for what the hand does."""
FRAME = 16.0
"""Milliseconds for a picture of the whole page."""
ROUNDS = 30


def measure(document: Document) -> dict[str, list[float]]:
    """CPU milliseconds of each of the three on *document*."""
    with shown(lambda _role: Here(document)) as window:
        session, raw, text = window.session, window.raw, window.cleaned.text
        silence_flashes(window)
        rule = PatternRule(id="bench", name="Posted by", pattern="^Posted by")
        session.put(session.choices.with_rules(session.choices.rules.added(rule)))
        session.open_sources([document.page.source])
        until(lambda: settled(session))
        text.verticalScrollBar().setValue(text.verticalScrollBar().maximum() // 2)
        paint()
        times: dict[str, list[float]] = {}

        def timed(what: str, step: Callable[[], object]) -> None:
            start = time.process_time()
            step()
            paint()
            times.setdefault(what, []).append((time.process_time() - start) * 1000)

        for number in range(ROUNDS):
            text.verticalScrollBar().setValue(text.verticalScrollBar().maximum() // 2)
            paint()
            seen = [text.mark_rect(gap) for gap, _ in text.gaps_among(text.visible_blocks())]
            mark = text.mark_at(next(rect for rect in seen if not rect.isEmpty()).center())
            assert mark is not None
            timed("unfold", lambda mark=mark: text.toggle_mark(mark))  # type: ignore[misc]
            rows = [block.blockNumber() for block, _ in raw.blocks.visible_blocks()][2:-2]
            row = rows[number % len(rows)]
            timed("select", lambda row=row: session.select((row,)))  # type: ignore[misc]
            place = raw.blocks.block_rect(row).center()
            rest = QHelpEvent(QEvent.Type.ToolTip, place, raw.blocks.viewport().mapToGlobal(place))
            timed("card", lambda rest=rest: QApplication.sendEvent(raw.blocks.viewport(), rest))  # type: ignore[misc]
            assert raw.hover.card is not None
            raw.hover.hide()
            paint()
            for overview in (raw.overview, window.cleaned.overview):
                timed("overview", lambda overview=overview: _anew(overview))  # type: ignore[misc]
    return times


def _anew(overview: Overview) -> None:
    assert overview.cleaning is not None
    overview.show_cleaning(overview.cleaning, None)
    overview.grab()


def figures(folder: str) -> list[Figure]:
    """One figure for each size of page and each of the three; pages are made here."""
    del folder
    found = []
    for blocks in SIZES:
        document = parse(decode(made_page(blocks), Source(f"made-{blocks}.html")))
        for what, times in measure(document).items():
            bar = FRAME if what == "overview" else BAR
            note = f"CPU, median of {len(times)}; max {max(times):.0f}"
            found.append(Figure(f"{what}, page of {blocks:,} blocks", statistics.median(times), bar, "ms", note))
    return found
