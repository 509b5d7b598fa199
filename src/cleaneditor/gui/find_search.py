"""Looks for text in all pages of the session, through the workers."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from cleaneditor.core.finding import Findings, Query
from cleaneditor.core.model import NO_EDITS
from cleaneditor.gui.session import Session

IN_FLIGHT = 4
"""Pages that workers are asked for at a time; surveys of other pages go on between them."""


@dataclass(frozen=True, slots=True)
class Total:
    """How a search stands."""

    pages: int = 0
    """Pages there are."""
    looked_at: int = 0
    with_matches: int = 0
    matches: int = 0
    complete: bool = True
    failed: int = 0


class PagesSearch(QObject):
    """Looks through the pages of the session, one after the other, in the order of the list."""

    found = Signal(str, object)
    """Key, ``Findings`` with at least one match."""
    advanced = Signal(object)
    """``Total``"""
    finished = Signal(object)
    """``Total``; does not come after ``stop``."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: deque[str] = deque()
        self._asked: dict[int, Callable[[], object]] = {}
        self._ready: dict[str, Findings | None] = {}
        self._order: deque[str] = deque()
        self._query = Query("")
        self._rules: bytes | None = None
        self._number = 0
        self.total = Total()
        self.running = False

    def start(self, query: Query, cleaned: bool) -> None:
        """Begins anew. *cleaned*: only in the cleaned texts, under the rules of now."""
        from cleaneditor.workers import jobs

        self.stop()
        keys = [entry.key for entry in self._session.pages]
        self._query = query
        self._rules = jobs.pack(self._session.choices.acting) if cleaned else None
        self._waiting, self._order = deque(keys), deque(keys)
        self._ready = {}
        self.total = Total(len(keys))
        self.running = True
        self._next()

    def stop(self) -> None:
        """Ends the search; what was found stays."""
        self.running = False
        asked, self._asked = self._asked, {}
        for take_back in asked.values():
            take_back()

    def _next(self) -> None:
        from cleaneditor.workers.searching import find_page

        while self.running and self._waiting and len(self._asked) < IN_FLIGHT:
            key = self._waiting.popleft()
            entry = self._session.pages.get(key)
            if entry is None:
                self._take(key, None)
                continue
            number = self._number = self._number + 1
            choices = self._session.choices
            mine = (choices.of(key), choices.edits_of(key), choices.originals.get(key, NO_EDITS))

            def answered(result: object, key: str = key, number: int = number) -> None:
                if self._asked.pop(number, None) is not None:
                    self._take(key, result if isinstance(result, Findings) else None)
                    self._next()

            take_back = self._session.ask(
                answered, find_page, entry.source, entry.encoding, self._query, self._rules, *mine
            )
            if take_back is not None:
                self._asked[number] = take_back
        if self.running and not self._waiting and not self._asked:
            self.running = False
            self.finished.emit(self.total)

    def _take(self, key: str, result: Findings | None) -> None:
        """Tells the results in the order of the list, however they come."""
        self._ready[key] = result
        while self._order and self._order[0] in self._ready:
            first = self._order.popleft()
            self._count(first, self._ready.pop(first))
        self.advanced.emit(self.total)

    def _count(self, key: str, result: Findings | None) -> None:
        now = self.total
        self.total = Total(
            now.pages,
            now.looked_at + 1,
            now.with_matches + bool(result and result.count),
            now.matches + (result.count if result is not None else 0),
            now.complete and (result is None or result.complete),
            now.failed + (result is None),
        )
        if result is not None and result.count:
            self.found.emit(key, result)
