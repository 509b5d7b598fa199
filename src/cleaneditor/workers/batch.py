"""Many pages through the workers and into an output, in order, with one failing page costing no other."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, wait
from dataclasses import dataclass, field, replace

from cleaneditor.core.errors import Failure, OutputError
from cleaneditor.core.model import Edits, Overrides, Source
from cleaneditor.core.output import Output
from cleaneditor.core.ruleset import RuleSet
from cleaneditor.workers import jobs as work
from cleaneditor.workers.pool import TIMEOUT, CancelledError, Job, WorkerError, Workers, fault

_AHEAD = 24
"""Pages for each worker that may be done before one that is slow; their results wait in memory."""
_POLL_SECONDS = 0.1
"""How soon ``stop`` is noticed."""


@dataclass(frozen=True, slots=True)
class Task:
    """One page of a batch, with the person's own verdicts on it and texts of its blocks (see ``fitting``)."""

    source: Source
    encoding: str | None = None
    overrides: Overrides = field(default_factory=dict)
    edits: Edits = field(default_factory=dict)
    originals: Edits = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one page."""

    source: Source
    failure: Failure | None = None
    notes: tuple[str, ...] = ()
    written: str | None = None
    """Where the result stands; None if there is none."""
    words_before: int = 0
    words_after: int = 0
    removed: int = 0
    """Blocks removed."""
    comments: str = ""
    """Where the comments of the page stand, if they have a file of their own."""
    left_out: bool = False
    """There are comments for a file of their own, and the output has no place for one."""
    renamed: bool = False
    """The name was taken, so the result has another one than its source asks for; a note says which."""


@dataclass(slots=True)
class _Pending:
    """A page on its way: running, or known already."""

    order: work.Order | None
    job: Job | None
    outcome: Outcome | None = None
    result: work.Result | None = None

    @property
    def settled(self) -> bool:
        return self.outcome is not None or self.result is not None


def run_batch(
    tasks: Iterable[Task | Failure],
    rules: RuleSet,
    format: str,  # noqa: A002 - the word of the command line
    output: Output,
    *,
    jobs: int = 1,
    timeout: float = TIMEOUT,
    stop: Callable[[], bool] = lambda: False,
) -> Iterator[Outcome]:
    """Cleans each task, writes it to *output*, and yields what became of it, in the order of *tasks*.

    A Failure among the tasks comes through as such. A page on which the extractor hangs or dies is cleaned again by
    the rules alone. When *stop* says so, or the iterator is closed, the workers are ended at once and *output* is
    discarded; otherwise it is finished. Raises OutputError where an output of one file cannot be written.
    """
    packed = work.pack(rules)
    pending: deque[_Pending] = deque()
    waiting = iter(tasks)
    exhausted = False
    try:
        with Workers(jobs, timeout, warm_up=work.warm_up) as workers:
            while not stop():
                while not exhausted and len(pending) < _AHEAD * max(1, jobs):
                    task = next(waiting, None)
                    if task is None:
                        exhausted = True
                    else:
                        pending.append(_start(task, workers, packed, format, output.joined))
                if not pending:
                    output.finish()
                    return
                for one in pending:
                    _settle(one, workers)
                if pending[0].settled:
                    yield _finish(pending.popleft(), output)
                else:
                    running = {one.job.future for one in pending if one.job is not None and not one.settled}
                    wait(running, _POLL_SECONDS, FIRST_COMPLETED)
    finally:
        output.discard()


def _start(task: Task | Failure, workers: Workers, rules: bytes, format_id: str, joined: bool) -> _Pending:
    if isinstance(task, Failure):
        return _Pending(None, None, Outcome(Source(task.source), task))
    order = work.Order(
        task.source,
        rules,
        format_id,
        joined,
        task.encoding,
        dict(task.overrides),
        edits=dict(task.edits),
        originals=dict(task.originals),
    )
    return _Pending(order, workers.submit(work.clean, order))


def _settle(one: _Pending, workers: Workers) -> None:
    """Takes the result of a page that is done; gives it a second chance where the extractor may be to blame."""
    if one.settled or one.job is None or one.order is None or not one.job.done():
        return
    source = one.order.source
    try:
        result = one.job.result()
    except (TimeoutError, WorkerError, MemoryError) as error:
        if one.order.extractor:
            one.order = replace(one.order, extractor=False)
            one.job = workers.submit(work.clean, one.order)
            return
        one.outcome = Outcome(source, Failure(source.name, str(error)))
    except CancelledError:
        one.outcome = Outcome(source, Failure(source.name, "was cancelled"))
    except Exception as error:  # noqa: BLE001 - a fault of ours on one page must not cost the others theirs
        one.outcome = Outcome(source, Failure(source.name, fault(error)))
    else:
        if isinstance(result, Failure):
            one.outcome = Outcome(source, result)
        else:
            one.result = result


def _finish(one: _Pending, output: Output) -> Outcome:
    """Writes the result of the page whose turn it is."""
    if one.outcome is not None:
        return one.outcome
    assert one.order is not None
    assert one.result is not None
    source, result = one.order.source, one.result
    try:
        written = output.put(source, result.text, result.comments)
    except OutputError as error:
        if output.joined:
            raise
        return Outcome(source, Failure(source.name, str(error)))
    return Outcome(
        source,
        notes=(written.note, *result.notes) if written.note else result.notes,
        written=written.path,
        words_before=result.words_before,
        words_after=result.words_after,
        removed=result.removed,
        comments=written.comments,
        left_out=bool(result.comments) and not written.comments,
        renamed=written.renamed,
    )
