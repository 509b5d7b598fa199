"""How long the window does not answer while workers extract and a runaway pattern is typed.

A precise timer ticks every 5 ms in the window's own event loop; what counts is the longest time between two ticks. A
machine has such gaps without any of our work: those are measured in the same run and taken off. One long gap by chance
decides nothing: idle and busy times take turns, and of each the median of its longest gaps is taken. The CPU time of
the window's own thread between two ticks tells how much of a gap was its own work, and not waiting for a processor.
"""

from __future__ import annotations

import itertools
import statistics
import time

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from benchmarks.figures import Figure
from benchmarks.pages import made_pages, real_pages, some
from benchmarks.window import paint, settled, shown, until
from cleaneditor.core.model import Source
from cleaneditor.core.rules.pattern import PatternRule
from cleaneditor.gui.crew import Crew
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.pages import State

MORE_MS = 50.0
PAGES = 50
ROUNDS = 7
IDLE_SECONDS = 1.5
KEY_MS = 60
RUNAWAY = ("(a+)+$", "(a|aa)+$", "(.*a){20}$", "([a-z]+)*=")
"""Patterns for which matchers that try every way need longer than anybody waits."""
PAGE = "<html><body><article>" + "".join(f"<p>{'a' * 3000} {number}!</p>" for number in range(60)) + "</article>"


class Gaps(QObject):
    """Measures how long the event loop keeps a timer waiting."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=5, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = self._spent = 0.0
        self.longest = self.work = 0.0
        """Seconds: the longest gap, and the most CPU time of this thread in one."""

    def start(self) -> None:
        """Forgets what was, and begins."""
        self.longest = self.work = 0.0
        self._last, self._spent = time.perf_counter(), time.thread_time()
        self._timer.start()

    def stop(self) -> float:
        """The longest gap in milliseconds."""
        self._tick()
        self._timer.stop()
        return self.longest * 1000

    def _tick(self) -> None:
        now, spent = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self.work = max(self.work, spent - self._spent)
        self._last, self._spent = now, spent


class Typist(QObject):
    """Types runaway patterns into a field, key by key, over and over."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__()
        self._line = line
        self._keys = itertools.cycle("".join(f"{pattern}\n" for pattern in RUNAWAY))
        self._timer = QTimer(self, interval=KEY_MS)
        self._timer.timeout.connect(self._press)

    def start(self) -> None:
        """Begins to type."""
        self._timer.start()

    def stop(self) -> None:
        """Rests."""
        self._timer.stop()

    def _press(self) -> None:
        key = next(self._keys)
        if key == "\n":
            self._line.selectAll()
        else:
            QTest.keyClicks(self._line, key)


def pattern_field(window: MainWindow) -> QLineEdit:
    """The field of a rule of the person's own."""
    window.rules.reveal("bench-typed")
    paint()
    row = window.rules.row("bench-typed")
    assert row is not None
    line = row.findChild(QLineEdit, "pattern-pattern")
    assert isinstance(line, QLineEdit)
    line.selectAll()
    return line


def figures(folder: str) -> list[Figure]:
    """The longest gap under work beyond the longest one without."""
    pages = some(real_pages(folder), PAGES)
    what = "real pages" if pages else "pages made here"
    pages = pages or made_pages(PAGES)
    idle: list[float] = []
    busy: list[float] = []
    work: list[float] = []
    with Crew() as crew, shown(crew.workers) as window:
        session = window.session
        session.warm_up()
        rule = PatternRule(id="bench-typed", name="Typed", pattern="^Nothing")
        session.put(session.choices.with_rules(session.choices.rules.added(rule)))
        session.open_sources([Source("runaway.html", data=PAGE.encode())])
        until(lambda: settled(session))
        typist, gaps = Typist(pattern_field(window)), Gaps()
        for number in range(ROUNDS + 1):
            gaps.start()
            rest = time.perf_counter() + IDLE_SECONDS
            until(lambda: time.perf_counter() > rest)  # noqa: B023 - asked in this very round
            without = gaps.stop()
            keys = [f"{number}-{name}" for name, _ in pages]
            gaps.start()
            typist.start()
            session.open_sources(
                [Source(key, data=data) for key, (_, data) in zip(keys, pages, strict=True)], show=False
            )
            until(lambda: all(_done(window, key) for key in keys))  # noqa: B023
            typist.stop()
            within = gaps.stop()
            until(lambda: settled(session))
            session.close_pages(keys)
            paint()
            # The first round is for what is made only once.
            if number:
                idle.append(without)
                busy.append(within)
                work.append(gaps.work * 1000)
    middles, own = (statistics.median(idle), statistics.median(busy)), statistics.median(work)
    note = (
        f"wall, medians of the longest gaps in {ROUNDS} runs of {len(pages)} {what}: idle {middles[0]:.0f}, "
        f"busy {middles[1]:.0f}, of it own work {own:.0f}; worst {max(idle):.0f} and {max(busy):.0f}"
    )
    return [Figure("longest gap of the window, more than idle", middles[1] - middles[0], MORE_MS, "ms", note)]


def _done(window: MainWindow, key: str) -> bool:
    entry = window.session.pages.get(key)
    return entry is None or entry.state in (State.CLEANED, State.FAILED)
