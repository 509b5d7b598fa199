"""Judges a document away from the window's thread: one job at a time, the newest wish wins."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal

from cleaneditor.core.model import (
    NO_OVERRIDES,
    Block,
    Document,
    Edits,
    Extraction,
    Kind,
    Loss,
    Overrides,
    Page,
    Source,
)
from cleaneditor.core.ruleset import RuleSet

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning


@dataclass(frozen=True, eq=False)
class Wish:
    """What is to be judged, and the last cleaning that the panes have shown of the same document."""

    ticket: int
    document: Document
    extraction: Extraction
    rules: RuleSet
    overrides: Overrides
    previous: Cleaning | None = None
    accepted: bool = False
    """Whether the page was accepted, so that the window wants to know if it is still the same."""
    edits: Edits = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Answer:
    """A cleaning with all the panes need beside it; or why there is none."""

    wish: Wish
    cleaning: Cleaning | None = None
    changed: list[int] | None = None
    """Blocks whose verdict or text differs from ``wish.previous``; None: everything."""
    losses: tuple[Loss, ...] = ()
    seconds: float = 0.0
    error: str = ""


def answer(wish: Wish) -> Answer:
    """Judges. Never raises: nothing may be raised in a pool's thread."""
    try:
        from cleaneditor.core.clean import changed_rows, judge
        from cleaneditor.core.comments import comments
        from cleaneditor.core.guard import losses

        start = time.perf_counter()
        cleaning = judge(
            wish.document, wish.extraction, wish.rules, wish.overrides, previous=wish.previous, edits=wish.edits
        )
        seconds = time.perf_counter() - start
        # The window shows all these, and should not have to count.
        comments(wish.document)
        _ = cleaning.kept_words, cleaning.doubtful, cleaning.apart
        if wish.accepted:
            _ = cleaning.fingerprint
        changed = changed_rows(wish.previous, cleaning) if wish.previous is not None else None
        return Answer(wish, cleaning, changed, losses(cleaning), seconds)
    except Exception as error:  # noqa: BLE001 - becomes a value that the window shows
        return Answer(wish, error=f"{type(error).__name__}: {error}")


def _warm_up(rules: RuleSet) -> None:
    """Judges a page of one block. The panes need the formats' modules too, and would import them while they paint."""
    with contextlib.suppress(Exception):
        import cleaneditor.core.exporters  # noqa: F401

        text = "Leave a reply"
        page = Page(Source("first"), text, is_html=False)
        block = Block(0, Kind.PARAGRAPH, text, words=3)
        answer(Wish(0, Document(page, (block,)), Extraction("off"), rules, NO_OVERRIDES))


class Recompute(QObject):
    """Grants one wish at a time in a thread of its own. *wish* is asked for the newest one when there is room."""

    answered = Signal(object)
    """An ``Answer``, in the window's thread."""
    _done = Signal(object)

    def __init__(self, wish: Callable[[], Wish | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wish = wish
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._running = False
        self._again = False
        self._done.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._running

    def request(self) -> None:
        """Says that the last answer is out of date. While a job runs, many requests are one."""
        self._again = self._running
        if self._running or (wish := self._wish()) is None:
            return
        self._running = True
        self._pool.start(lambda: self._done.emit(answer(wish)))

    def warm_up(self, rules: RuleSet) -> None:
        """Has the thread import and prepare what the first page would otherwise wait for."""
        self._pool.start(lambda: _warm_up(rules))

    def close(self) -> None:
        """Waits for the job that runs."""
        self._again = False
        self._pool.waitForDone()

    def _take(self, result: Answer) -> None:
        self._running = False
        again, self._again = self._again, False
        self.answered.emit(result)
        # The next wish is made only now: it builds on the cleaning that was just shown.
        if again:
            self.request()
