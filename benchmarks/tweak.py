"""How long a tweak takes from the person's hand to both panes repainted, in CPU milliseconds.

A tweak goes the whole way through the real window: ``Session.do``, judging in its thread, the cleaned pane's text
edited, and whatever shows verdicts or figures painted. CPU time of the whole process is measured, all threads
together.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from benchmarks.figures import Figure
from benchmarks.pages import made_page, real_pages
from benchmarks.window import paint, settled, shown, silence_flashes, until
from cleaneditor.core.decode import decode
from cleaneditor.core.errors import Failure, PageError
from cleaneditor.core.model import Document, Extraction, Source
from cleaneditor.core.parse import parse
from cleaneditor.core.rules.pattern import PatternRule
from cleaneditor.gui.session import Session
from cleaneditor.workers import jobs

BARS = ((560, 10.0), (2_000, 16.0), (20_000, 50.0))
"""Blocks of the document, and milliseconds that a tweak may take."""
ROUNDS = 24
_LARGEST_FILES = 40


class Done:
    """An answer that is already there."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def add_done_callback(self, callback: Callable[[Any], object], /) -> None:
        """Calls back at once."""
        callback(self)

    def result(self) -> Any:
        """The answer."""
        return self.value

    def cancel(self) -> None:
        """Too late."""


class Here:
    """Stands for the workers: has the document already, and lets every block be content."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def submit(self, function: Callable[..., Any], /, *args: Any, timeout: float | None = None) -> Done:
        """Answers at once."""
        if function is jobs.load:
            return Done(self._document)
        if function is jobs.extract:
            return Done(Extraction("done", tuple(1.0 for _ in self._document.blocks)))
        return Done(Failure("", "not measured"))

    def close(self) -> None:
        """Nothing to end."""


def switch(session: Session, number: int) -> None:
    """A person switches a rule on or off."""
    del number
    rule = session.choices.rules.rule("bench-pattern")
    assert rule is not None
    session.change_rule(msgspec.structs.replace(rule, enabled=not rule.enabled), "switch")


def slide(session: Session, number: int) -> None:
    """A person drags a threshold."""
    rule = session.choices.rules.rule("repeated-title")
    assert rule is not None
    session.change_rule(msgspec.structs.replace(rule, threshold=0.6 + (number % 40) / 100), "slide", "slide")


def type_in(session: Session, number: int) -> None:
    """A person types into a pattern: each keystroke takes and gives back other lines."""
    rule = session.choices.rules.rule("bench-typed")
    assert rule is not None
    pattern = rf"^Posted by keeper \d*{number % 10} at"
    session.change_rule(msgspec.structs.replace(rule, pattern=pattern), "type", "type")


def measure(document: Document) -> dict[str, list[float]]:
    """CPU milliseconds of each kind of tweak on *document*."""
    with shown(lambda _role: Here(document)) as window:
        session = window.session
        silence_flashes(window)
        rules = session.choices.rules.added(
            PatternRule(id="bench-pattern", name="Posted by", pattern="^Posted by", enabled=False)
        )
        rules = rules.added(PatternRule(id="bench-typed", name="Typed", pattern="^Nothing"))
        session.put(session.choices.with_rules(rules))
        session.open_sources([document.page.source])
        until(lambda: settled(session))
        paint()
        scroll = window.raw.blocks.verticalScrollBar()
        scroll.setValue(scroll.maximum() // 2)
        session.select((len(document.blocks) // 2,))
        paint()
        times: dict[str, list[float]] = {}
        for number in range(ROUNDS):
            for step in (switch, slide, type_in):
                start = time.process_time()
                step(session, number)
                until(lambda: settled(session))
                paint()
                times.setdefault(step.__name__, []).append((time.process_time() - start) * 1000)
    return times


def largest(pages: Sequence[tuple[str, bytes]]) -> Document | None:
    """The page with the most blocks among the largest files."""
    found: Document | None = None
    for name, data in sorted(pages, key=lambda page: -len(page[1]))[:_LARGEST_FILES]:
        try:
            document = parse(decode(data, Source(name)))
        except PageError:
            continue
        if found is None or len(document.blocks) > len(found.blocks):
            found = document
    return found


def figures(folder: str) -> list[Figure]:
    """One figure for each size of page, and one for the page of *folder* with the most blocks."""
    cases = []
    for blocks, bar in BARS:
        document = parse(decode(made_page(blocks), Source(f"made-{blocks}.html")))
        assert len(document.blocks) == blocks
        cases.append((f"tweak, page of {blocks:,} blocks", document, bar))
    page = largest(real_pages(folder))
    if page is not None:
        count = len(page.blocks)
        bar = next((bar for blocks, bar in BARS if count <= blocks), BARS[-1][1])
        cases.append((f"tweak, real page of {count:,} blocks", page, bar))
    found = []
    for what, document, bar in cases:
        times = measure(document)
        middles = {name: statistics.median(each) for name, each in times.items()}
        every = [each for kind in times.values() for each in kind]
        parts = ", ".join(f"{name} {value:.1f}" for name, value in middles.items())
        # The slowest kind: a median over all of them would tell of how many of each there are.
        note = f"CPU, slowest of the medians of {ROUNDS}: {parts}; all together {statistics.median(every):.1f}"
        found.append(Figure(what, max(middles.values()), bar, "ms", f"{note}; max {max(every):.0f}"))
    return found
