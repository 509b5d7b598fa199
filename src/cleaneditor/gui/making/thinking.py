"""Finds the offers for the open page in a thread: one question at a time, the newest wins."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal


class Thinking(QObject):
    """Runs one function at a time; while one runs, of those that are asked for only the last is kept."""

    _done = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._running = False
        self._next: tuple[Callable[[], Any], Callable[[Any], None]] | None = None
        self._ticket = object()
        self._done.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._running

    def ask(self, function: Callable[[], Any], take: Callable[[Any], None]) -> None:
        """Runs *function* in the thread; *take* gets what it returns, or None if it raised, unless something
        else was asked meanwhile."""
        self._ticket = object()
        if self._running:
            self._next = (function, take)
            return
        self._running = True
        ticket = self._ticket
        self._pool.start(lambda: self._done.emit(ticket, take, _attempt(function)))

    def drop(self) -> None:
        """Nobody waits any more."""
        self._ticket = object()
        self._next = None

    def close(self) -> None:
        """Waits for what runs."""
        self.drop()
        self._pool.waitForDone()

    def _take(self, ticket: object, take: Callable[[Any], None], result: object) -> None:
        self._running = False
        waiting, self._next = self._next, None
        if waiting is not None:
            self.ask(*waiting)
        elif ticket is self._ticket:
            take(result)


def _attempt(function: Callable[[], Any]) -> Any:
    # Nothing may be raised in a pool's thread; a page on which this fails has no offers.
    try:
        return function()
    except Exception:  # noqa: BLE001
        return None
