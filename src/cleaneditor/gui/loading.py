"""Brings pages in through worker processes, so that no page can stop or kill the window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any, Protocol
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal

from cleaneditor.core.errors import Failure, one_line
from cleaneditor.core.extractor import ExtractorSettings
from cleaneditor.core.model import NO_EDITS, Document, Edits, Extraction, Overrides, Source
from cleaneditor.core.ruleset import RuleSet
from cleaneditor.gui.survey import survey


class Future(Protocol):
    """What a worker hands back at once."""

    def add_done_callback(self, callback: Callable[[Any], object], /) -> object:
        """Calls *callback* with this future when it is done, in any thread."""

    def result(self) -> Any:
        """The result; raises what the job raised, TimeoutError where it took too long."""

    def cancel(self) -> object:
        """Takes the job back, or ends it."""


class Executor(Protocol):
    """What runs jobs: ``workers.Workers``."""

    def submit(self, function: Callable[..., Any], /, *args: Any, timeout: float | None = None) -> Future:
        """Starts ``function(*args)`` in a worker process."""

    def close(self) -> None:
        """Ends the worker processes."""


FRONT = ("first", "second")
"""The roles of the two workers for the page that is open: while one is caught in a page that does not end, the next
page has the other."""


class Loader(QObject):
    """Asks the workers and turns their answers into signals of the window's thread.

    *workers* is called with one of `FRONT` or ``"background"`` at the first use of each, since starting them costs
    more than showing the window.
    """

    loaded = Signal(str, int, object)
    """Key, ticket, ``Document`` or ``Failure``."""
    extracted = Signal(str, object, object, object)
    """Key, document, settings, ``Extraction``."""
    surveyed = Signal(str, object, object)
    """Key, rule set, ``Survey`` or ``Failure``."""

    _home = Signal(object, str, object)

    def __init__(self, workers: Callable[[str], Executor], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start = workers
        self._workers: dict[str, Executor] = {}
        self._futures: set[Future] = set()
        self._busy: Counter[str] = Counter()
        self._held: WeakKeyDictionary[Document, tuple[str, str]] = WeakKeyDictionary()
        self._loads = 0
        self._closed = False
        self._packed: tuple[RuleSet, bytes] | None = None
        self._home.connect(self._take)

    def warm_up(self) -> None:
        """Starts the workers, so that the first page does not wait for them."""
        from cleaneditor.workers import jobs

        for role in (*FRONT, "background"):
            self._submit(role, lambda _: None, jobs.warm_up)

    def load(self, source: Source, encoding: str | None, ticket: int) -> None:
        """Reads, decodes and parses one page; ``loaded`` brings the answer."""
        from cleaneditor.workers import jobs

        self._loads += 1
        role, name = self._freest(), str(self._loads)

        def take(result: object) -> None:
            if isinstance(result, BaseException):
                result = Failure(source.name, _why(result))
            elif isinstance(result, Document):
                self._held[result] = (role, name)
            self.loaded.emit(source.key, ticket, result)

        self._submit(role, take, jobs.load, source, encoding, name)

    def extract(self, key: str, document: Document, settings: ExtractorSettings) -> None:
        """Asks the extractor about a document; ``extracted`` brings the answer, also where there is none.

        The worker that read the document still has it, with the page's tree, if nothing came in between; to send it
        back there would cost as much as half of its parsing.
        """
        from cleaneditor.workers import jobs

        def take(result: object) -> None:
            if isinstance(result, BaseException):
                status = "timeout" if isinstance(result, TimeoutError) else "failed"
                result = Extraction(status, detail=_why(result))
            if result is None:
                self._submit(self._freest(), take, jobs.extract, document, settings)
            else:
                self.extracted.emit(key, document, settings, result)

        role, name = self._held.get(document, ("", ""))
        if role and not self._busy[role]:
            self._submit(role, take, jobs.extract, name, settings)
        else:
            self._submit(self._freest(), take, jobs.extract, document, settings)

    def survey(
        self,
        source: Source,
        encoding: str | None,
        rules: RuleSet,
        overrides: Overrides,
        shelved: bytes | None = None,
        edits: Edits = NO_EDITS,
        originals: Edits = NO_EDITS,
    ) -> None:
        """Cleans a page that is not open, for its figures only; ``surveyed`` brings the answer."""

        from cleaneditor.workers import jobs

        def take(result: object) -> None:
            if isinstance(result, BaseException):
                result = Failure(source.name, _why(result))
            self.surveyed.emit(source.key, rules, result)

        if self._packed is None or self._packed[0] is not rules:
            self._packed = (rules, jobs.pack(rules))
        packed = self._packed[1]
        self._submit("background", take, survey, source, encoding, packed, overrides, shelved, edits, originals)

    def ask(
        self, take: Callable[[object], None], function: Callable[..., Any], *args: Any
    ) -> Callable[[], object] | None:
        """Runs ``function(*args)`` behind what is open; *take* gets its result, or what it raised. What is given back
        takes the question back; None where all is closed."""
        future = self._submit("background", take, function, *args)
        return future.cancel if future is not None else None

    def close(self) -> None:
        """Drops all answers that are still to come. The workers belong to whoever made them."""
        self._closed = True
        for future in list(self._futures):
            future.cancel()
        self._futures.clear()

    def _freest(self) -> str:
        """The worker for what is open that has least to do."""
        return min(FRONT, key=self._busy.__getitem__)

    def _submit(
        self, role: str, take: Callable[[object], None], function: Callable[..., Any], *args: Any
    ) -> Future | None:
        if self._closed:
            return None
        if role not in self._workers:
            self._workers[role] = self._start(role)
        future = self._workers[role].submit(function, *args)
        self._futures.add(future)
        self._busy[role] += 1
        # The callback comes in a thread of the pool; the signal carries it home.
        future.add_done_callback(lambda done: None if self._closed else self._home.emit(done, role, take))
        return future

    def _take(self, future: Future, role: str, take: Callable[[object], None]) -> None:
        self._futures.discard(future)
        self._busy[role] -= 1
        if self._closed:
            return
        try:
            result = future.result()
        except BaseException as error:  # noqa: BLE001 - becomes the page's reason
            result = error
        take(result)


def _why(error: BaseException) -> str:
    return one_line(str(error) or type(error).__name__)
