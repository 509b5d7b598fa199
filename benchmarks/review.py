"""How long the keys of a review take from the press to the painted window, in CPU milliseconds.

Going to the next block, selecting many, hovering, and turning to another page of a list of a thousand that are cleaned
already. CPU time of the window's whole process is measured, all its threads together; the pages that are turned to
were read by worker processes before, as they are for a person who has had the list open for a while.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from itertools import cycle, islice

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.figures import Figure
from benchmarks.pages import made_page, real_pages
from benchmarks.tweak import Here
from benchmarks.window import paint, settled, shown, silence_flashes, until
from cleaneditor.core.decode import decode
from cleaneditor.core.model import Source
from cleaneditor.core.parse import parse
from cleaneditor.core.rules.pattern import PatternRule
from cleaneditor.gui.crew import Crew
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.pages import State

STEP_MS = 8.0
JUMP_MS = 8.0
"""One frame of the screen: what comes into view is laid out for the first time, in two panes."""
SWITCH_MS = 50.0
BLOCKS = (560, 2_000, 20_000)
STEPS = 60
PAGES = 1_000
SWITCHES = 60
LARGEST = 150_000
"""Bytes of the largest real page that is in the list."""


def press(window: MainWindow, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A person presses a key in the raw pane."""
    QTest.keyClick(window.raw_view, key, keys)


def hover(window: MainWindow, number: int) -> None:
    """A person moves the mouse over the raw pane."""
    viewport = window.raw_view.viewport()
    at = QPoint(viewport.width() // 2, (number * 37) % viewport.height())
    QApplication.sendEvent(
        viewport,
        QMouseEvent(
            QMouseEvent.Type.MouseMove,
            QPointF(at),
            QPointF(viewport.mapToGlobal(at)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    )


def steps(blocks: int) -> dict[str, list[float]]:
    """CPU milliseconds of each kind of step on a page of *blocks* blocks."""
    document = parse(decode(made_page(blocks), Source(f"made-{blocks}.html")))
    kinds: dict[str, Callable[[MainWindow, int], None]] = {
        "next block": lambda window, _: press(window, Qt.Key.Key_J),
        "next removed": lambda window, _: press(window, Qt.Key.Key_N),
        "select too": lambda window, _: press(window, Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier),
        "hover": hover,
    }
    with shown(lambda _role: Here(document)) as window:
        session = window.session
        silence_flashes(window)
        window.activateWindow()
        # One line in twelve goes, so that there is something to walk.
        rule = PatternRule(id="bench-pattern", name="Posted by", pattern="^Posted by")
        session.put(session.choices.with_rules(session.choices.rules.added(rule)))
        session.open_sources([document.page.source])
        until(lambda: settled(session))
        window.raw_view.setFocus()
        times: dict[str, list[float]] = {}
        for kind, act in kinds.items():
            session.select((len(document.blocks) // 2,))
            paint()
            for number in range(STEPS):
                before = session.selection
                start = time.process_time()
                act(window, number)
                paint()
                times.setdefault(kind, []).append((time.process_time() - start) * 1000)
                assert kind == "hover" or session.selection != before, kind
    return times


def switches(folder: str) -> tuple[list[float], int]:
    """CPU milliseconds of turning to another page, until it is cleaned and painted, and the number of pages."""
    pages = [(name, data) for name, data in real_pages(folder) if len(data) <= LARGEST] or [
        (f"{blocks}.html", made_page(blocks)) for blocks in (60, 120, 250, 400)
    ]
    sources = [
        Source(f"{number:04}-{name}", data=data) for number, (name, data) in enumerate(islice(cycle(pages), PAGES))
    ]
    with Crew() as crew, shown(crew.workers) as window:
        session = window.session
        silence_flashes(window)
        session.open_sources(sources)
        until(lambda: settled(session))
        # In parts: patience is for one of them.
        for row in (*range(0, PAGES, 100), PAGES - 1):
            until(lambda row=row: session.pages.at(row).state in (State.CLEANED, State.FAILED))  # type: ignore[misc]
        paint()
        good = [entry.key for entry in session.pages if entry.state is State.CLEANED]
        times = []
        # Far apart, so that none of them is held in memory because it was open before.
        for number in range(SWITCHES):
            key = good[(number * 16 + 7) % len(good)]
            start = time.process_time()
            session.open_page(key)
            until(lambda: session.up_to_date)
            paint()
            times.append((time.process_time() - start) * 1000)
    return times, len(good)


def figures(folder: str) -> list[Figure]:
    """The next block, a larger selection and a hover on pages of three sizes; the next page of a long list."""
    found = []
    for blocks in BLOCKS:
        times = steps(blocks)
        middles = {kind: statistics.median(each) for kind, each in times.items()}
        jump = middles.pop("next removed")
        parts = ", ".join(f"{kind} {value:.1f}" for kind, value in middles.items())
        note = f"CPU, slowest of the medians of {STEPS}: {parts}"
        found.append(Figure(f"step by key, page of {blocks:,} blocks", max(middles.values()), STEP_MS, "ms", note))
        note = f"CPU, median of {STEPS}: both panes scroll to a place that was never in view"
        found.append(Figure(f"jump to what was removed, {blocks:,} blocks", jump, JUMP_MS, "ms", note))
    times_, there = switches(folder)
    note = f"CPU, median of {SWITCHES}; largest {max(times_):.0f}; {'real' if folder else 'made'} pages"
    found.append(Figure(f"next page of {there:,} cleaned", statistics.median(times_), SWITCH_MS, "ms", note))
    return found
