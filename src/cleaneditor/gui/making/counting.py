"""Counts what offers would do on all open pages, slice by slice in the worker that has them on its shelf."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from cleaneditor.core.rules.base import Rule
from cleaneditor.gui.pages import Entry, State
from cleaneditor.gui.session import Session
from cleaneditor.workers.counting import SLICE_SECONDS, Asked, Counted, count

AT_ONCE = 64
"""Pages that a question names at most; the worker answers as many as its time allows."""
_BYTES_AT_ONCE = 2_000_000
"""Of pages that have no file and travel with the question."""


class Counting(QObject):
    """One count at a time. A new one, or ``stop``, lets the old one end with the slice that is under way: to end the
    worker would cost what it has on its shelf."""

    counted = Signal(object)
    """``tuple[Counted, ...]``: some more pages."""
    finished = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ticket = 0
        self._waiting: deque[Entry] = deque()
        self._rules: tuple[Rule, ...] = ()
        self._later: tuple[frozenset[str], ...] = ()
        self.total = 0
        self.done = 0
        """Pages counted, of so many in ``total``."""

    @property
    def busy(self) -> bool:
        """Whether pages are still to be counted."""
        return self.done < self.total

    def start(self, rules: Sequence[Rule], later: Sequence[frozenset[str]], but: str) -> None:
        """Counts what each of *rules* would do, with those of *later* speaking after it, on every page of the list but
        the one of the key *but*."""
        session = self._session
        self._ticket += 1
        entries = [entry for entry in session.pages if entry.key != but and entry.state is not State.FAILED]
        # Pages that were surveyed are on the shelf, so they come first.
        known = [entry for entry in entries if entry.state is State.CLEANED]
        rest = [entry for entry in entries if entry.state is not State.CLEANED]
        self._waiting = deque((*known, *rest))
        self._rules, self._later = tuple(rules), tuple(later)
        self.total, self.done = len(entries), 0
        self._next()

    def stop(self) -> None:
        """Drops what is under way."""
        self._ticket += 1
        self._waiting.clear()
        self.total = self.done = 0

    def _next(self) -> None:
        if not self._waiting or not self._rules:
            self.done = self.total
            self.finished.emit()
            return
        asked: list[Asked] = []
        size = 0
        for entry in self._waiting:
            if len(asked) == AT_ONCE or size > _BYTES_AT_ONCE:
                break
            size += len(entry.source.data or b"")
            asked.append(Asked(entry.source, entry.encoding, self._session.kept_on(entry.key)))
        ticket = self._ticket

        def take(result: object) -> None:
            if ticket == self._ticket:
                self._take(result, ticket)

        if self._session.ask(take, count, tuple(asked), self._rules, SLICE_SECONDS, self._later) is None:
            self.stop()

    def _take(self, result: object, ticket: int) -> None:
        if not isinstance(result, tuple) or not result:
            # The worker ended on a page: that one is left out, and the next worker reads the others again.
            result = (Counted(self._waiting[0].key),)
        for _ in result:
            self._waiting.popleft()
        self.done += len(result)
        self.counted.emit(result)
        # Whoever hears of the pages may have asked for other ones.
        if ticket == self._ticket:
            self._next()
