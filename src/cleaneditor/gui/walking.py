"""Finds the pages below folders in a thread, in batches, so that the window goes on while thousands come in."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QThreadPool, Signal

from cleaneditor.core.errors import Failure, one_line
from cleaneditor.core.model import Source

BATCH_SECONDS = 0.1
BATCH_PAGES = 1000


class Walk(QObject):
    """Walks folders, one order after the other."""

    found = Signal(object, bool)
    """A list of ``Source | Failure``, and whether it is the first of its order."""
    ended = Signal(int)
    """An order is done: how many pages and failures it gave."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def start(self, paths: Sequence[str]) -> None:
        """Finds what stands under *paths*; ``found`` brings it."""
        self._pool.start(lambda: self._run(tuple(paths)))

    def close(self) -> None:
        """Stops and waits."""
        self._stop.set()
        self._pool.clear()
        self._pool.waitForDone()

    def _run(self, paths: tuple[str, ...]) -> None:
        batch: list[Source | Failure] = []
        count, first, since = 0, True, time.monotonic()
        try:
            from cleaneditor.core.sources import find_sources

            for one in find_sources(paths):
                if self._stop.is_set():
                    return
                batch.append(one)
                count += 1
                if len(batch) >= BATCH_PAGES or time.monotonic() - since > BATCH_SECONDS:
                    self.found.emit(batch, first)
                    batch, first, since = [], False, time.monotonic()
        except Exception as error:  # noqa: BLE001 - nothing may be raised in a pool's thread
            batch.append(Failure(paths[0] if paths else "", one_line(f"{type(error).__name__}: {error}")))
        if self._stop.is_set():
            return
        if batch:
            self.found.emit(batch, first)
        self.ended.emit(count)
