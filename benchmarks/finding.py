"""Finding text: a letter typed into the find bar, in CPU milliseconds until both panes are painted, and all pages.

The real window over pages made here, or over the pages of a folder for the search in all of them.
"""

from __future__ import annotations

import statistics
import time
from functools import partial

from PySide6.QtWidgets import QApplication

from benchmarks.figures import Figure
from benchmarks.pages import made_page, made_pages, real_pages, some
from benchmarks.window import paint, settled, shown, silence_flashes, until
from cleaneditor.core.finding import Query
from cleaneditor.core.model import Source
from cleaneditor.gui.crew import Crew
from cleaneditor.gui.find_search import Total
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.pages import State

BARS = {560: 10.0, 2_000: 16.0, 20_000: 50.0}
"""Blocks of a page, and CPU milliseconds of one letter: those of a key typed into a pattern."""
PIECE_MS = 50.0
"""Longest that the window may be busy at a time while matches are counted."""
PAGES = 200
FIRST_S, AGAIN_S = 20.0, 2.0
TYPED = "harbour lamp"


def figures(folder: str) -> list[Figure]:
    """The figures; *folder* has the pages that are searched together, empty: pages made here."""
    found: list[Figure] = []
    with Crew() as crew, shown(crew.workers) as window:
        silence_flashes(window)
        for blocks, bar in BARS.items():
            found.append(_typing(window, blocks, bar))
        found.append(_counting(window))
        found += _all_pages(window, folder)
    return found


def _open(window: MainWindow, name: str, data: bytes) -> None:
    session = window.session
    session.open_sources([Source(name, data=data)])
    until(lambda: session.current_key == name and session.document is not None and settled(session))
    paint()


def _typing(window: MainWindow, blocks: int, bar: float) -> Figure:
    """The median over the letters of some words, typed one by one; what is counted later is counted in pieces."""
    _open(window, f"find-{blocks}.html", made_page(blocks))
    window.raw_view.setFocus()
    window.actions_.find.trigger()
    field, marks = window.find_bar.field, window.find_bar.marks
    spent = []
    for _ in range(3):
        field.clear()
        paint()
        for letter in TYPED:
            before = time.process_time()
            field.insert(letter)
            QApplication.processEvents()
            spent.append(1000 * (time.process_time() - before))
            until(lambda: all(each.done for each in marks))
    window.find_bar.leave()
    note = f"median of {len(spent)} letters, slowest {max(spent):.0f}"
    return Figure(f"letter in the find field, {blocks:,} blocks", statistics.median(spent), bar, "ms", note)


def _counting(window: MainWindow) -> Figure:
    """The longest piece while a hundred thousand matches are counted."""
    window.actions_.find.trigger()
    bar = window.find_bar
    bar.field.setText("e")
    longest = 0.0
    while not all(each.done for each in bar.marks):
        before = time.process_time()
        QApplication.processEvents()
        longest = max(longest, time.process_time() - before)
    count = len(bar.marks[0].places)
    bar.leave()
    return Figure("longest piece of counting", 1000 * longest, PIECE_MS, "ms", f"{count:,} matches in 20,000 blocks")


def _all_pages(window: MainWindow, folder: str) -> list[Figure]:
    """By the wall, with the one worker of the background: for the first time, when pages must be read, and again."""
    session = window.session
    pages = some(real_pages(folder), PAGES) or made_pages(PAGES)
    session.close_pages([entry.key for entry in session.pages])
    session.open_sources([Source(f"{at} {name}", data=data) for at, (name, data) in enumerate(pages)], show=False)
    until(lambda: all(entry.state in (State.CLEANED, State.FAILED) for entry in session.pages))
    search = window.find_pages.panel.search
    found = []
    for what, query, bar in (
        ("first", Query("with"), FIRST_S),
        ("again", Query("morning"), AGAIN_S),
        ("again, pattern", Query(r"\bm\w+ing\b", pattern=True), AGAIN_S),
    ):
        first: list[float] = []
        before = time.perf_counter()
        took = search.advanced.connect(partial(_note, first))
        search.start(query, cleaned=False)
        until(lambda: not search.running)
        search.advanced.disconnect(took)
        spent = time.perf_counter() - before
        total = search.total
        note = f"first page after {1000 * (first[0] - before):.0f} ms; {total.matches} on {total.with_matches} pages"
        found.append(Figure(f"find in {len(pages)} pages, {what}", spent, bar, "s", note))
    return found


def _note(times: list[float], total: Total) -> None:
    if total.looked_at:
        times.append(time.perf_counter())
