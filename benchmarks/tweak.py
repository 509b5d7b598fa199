"""How long a tweak takes from the person's hand to both panes repainted, in CPU milliseconds.

A tweak goes the whole way: ``Session.do``, judging in its thread, the cleaned pane's text edited, both panes and the
hits beside the rules painted. CPU time of the whole process is measured (``process_time``), all threads together.

The documents are made here. With ``CLEANEDITOR_PAGES`` naming a folder, the page in it with the most blocks is
measured as well.
"""

from __future__ import annotations

import gzip
import os
import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import msgspec
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from cleaneditor.core.decode import decode
from cleaneditor.core.errors import Failure, PageError
from cleaneditor.core.model import Document, Extraction, Page, Source
from cleaneditor.core.parse import parse
from cleaneditor.core.rules.pattern import PatternRule
from cleaneditor.core.ruleset import builtin_rules
from cleaneditor.gui import theme
from cleaneditor.gui.panes.cleaned import CleanedPane
from cleaneditor.gui.panes.raw import RawPane
from cleaneditor.gui.panes.rules import RulesPane
from cleaneditor.gui.panes.scrolling import ScrollTogether
from cleaneditor.gui.panes.why import WhyStrip
from cleaneditor.gui.session import Session
from cleaneditor.workers import jobs

BUDGETS = ((560, 10.0), (2_000, 16.0), (20_000, 50.0))
"""Blocks of the document, and milliseconds a tweak may take."""
ROUNDS = 24
_TEXT = (
    "the harbour lamp keeper walked slowly over wet stones while gulls argued about bread and a boat came in late "
    "with salt on its ropes and nobody asked where it had been since the morning bell"
)


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
    """Stands for the workers: parses in this process, and lets every block be content."""

    def __init__(self, documents: dict[str, Document]) -> None:
        self._documents = documents

    def submit(self, function: Callable[..., Any], /, *args: Any, timeout: float | None = None) -> Done:
        """Answers for the documents that were made beforehand."""
        if function is jobs.load:
            return Done(self._documents[args[0].key])
        if function is jobs.extract:
            document = self._documents[args[0].source.key]
            return Done(Extraction("done", tuple(1.0 for _ in document.blocks)))
        return Done(Failure("", "not measured"))

    def close(self) -> None:
        """Nothing to end."""


def made_page(blocks: int) -> Page:
    """A page of about *blocks* blocks, one in twelve of them a line as blogs print it."""
    chance = random.Random(blocks)
    words = _TEXT.split()
    parts = ["<html><head><title>A made page</title></head><body><article><h1>A made page</h1>"]
    for number in range(blocks - 1):
        if number % 12 == 5:
            parts.append(f"<p>Posted by keeper {number} at noon</p>")
        elif number % 12 == 9:
            parts.append(f"<h2>Part {number}</h2>")
        else:
            text = " ".join(chance.choices(words, k=chance.randint(8, 45)))
            parts.append(f"<p>{text} {number}.</p>")
    parts.append("</article></body></html>")
    return Page(Source(f"made-{blocks}.html"), "\n".join(parts), is_html=True)


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


def settle(app: QApplication, session: Session) -> None:
    """Let the window do all it has to do. Waits asleep, so that waiting costs no CPU time."""
    for _ in range(2):
        app.processEvents()
        while session.busy:
            time.sleep(0.0005)
            app.processEvents()
    app.processEvents()


def measure(app: QApplication, document: Document) -> dict[str, list[float]]:
    """CPU milliseconds of each kind of tweak on *document*."""
    file = builtin_rules()
    rules = file.rules.added(PatternRule(id="bench-pattern", name="Posted by", pattern="^Posted by", enabled=False))
    rules = rules.added(PatternRule(id="bench-typed", name="Typed", pattern="^Nothing"))
    session = Session(lambda _role: Here({document.page.source.key: document}), file)
    session.put(session.choices.with_rules(rules))
    window = QWidget()
    window.resize(1360, 800)
    row = QHBoxLayout(window)
    raw, cleaned, panel, why = RawPane(session), CleanedPane(session), RulesPane(session), WhyStrip(session)
    for pane in (raw, cleaned, panel, why):
        row.addWidget(pane)
    ScrollTogether(raw, cleaned)
    window.show()
    session.open_sources([document.page.source])
    settle(app, session)
    for view in (raw.blocks, cleaned.text):
        view.flash.enabled = False
    raw.blocks.verticalScrollBar().setValue(raw.blocks.verticalScrollBar().maximum() // 2)
    session.select((len(document.blocks) // 2,))
    settle(app, session)
    times: dict[str, list[float]] = {}
    for number in range(ROUNDS):
        for step in (switch, slide, type_in):
            start = time.process_time()
            step(session, number)
            settle(app, session)
            times.setdefault(step.__name__, []).append((time.process_time() - start) * 1000)
    window.close()
    session.close()
    return times


def largest(folder: Path) -> Document | None:
    """The page of *folder* with the most blocks."""
    found: Document | None = None
    for path in sorted(folder.rglob("*.htm*"), key=lambda each: -each.stat().st_size)[:40]:
        data = path.read_bytes()
        data = gzip.decompress(data) if path.suffix == ".gz" else data
        try:
            document = parse(decode(data, Source(path.name, str(path))))
        except PageError:
            continue
        if found is None or len(document.blocks) > len(found.blocks):
            found = document
    return found


def main() -> int:
    """Measures, prints a table, and says by the exit status whether every budget was kept."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme.apply(app, "light")
    cases = [(str(blocks), parse(made_page(blocks)), budget) for blocks, budget in BUDGETS]
    if folder := os.environ.get("CLEANEDITOR_PAGES"):
        page = largest(Path(folder))
        if page is not None:
            cases.append((f"real page of {len(page.blocks)}", page, BUDGETS[0][1]))
    print(f"{'blocks':>20}  {'switch':>8} {'slider':>8} {'typing':>8} {'median':>8} {'at most':>8}   CPU ms")
    kept = True
    for name, document, budget in cases:
        times = measure(app, document)
        every = [each for kind in times.values() for each in kind]
        middle = statistics.median(every)
        row = " ".join(f"{statistics.median(times[kind]):8.1f}" for kind in ("switch", "slide", "type_in"))
        print(f"{name:>20}  {row} {middle:8.1f} {budget:8.0f}")
        kept = kept and middle <= budget
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
