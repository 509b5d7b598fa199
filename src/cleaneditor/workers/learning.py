"""Many pages through the workers to what is looked at of each, small values from which a site's lines are told."""

from __future__ import annotations

import pickle
import zlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, wait

import msgspec

from cleaneditor.core.corpus import Site
from cleaneditor.core.errors import Failure
from cleaneditor.core.model import Source
from cleaneditor.core.outlines import Outline
from cleaneditor.workers.pool import TIMEOUT, CancelledError, Job, WorkerError, Workers, fault

_AHEAD = 8
"""Pages for each worker that wait for it or for their turn."""
_POLL_SECONDS = 0.1

PackedOutline = tuple[Outline, bytes]
"""An outline without its lines, which says of which page and site it is, and all of it packed: to read or write the
lines of hundreds of pages would hold up a window for a second."""


def outline_page(source: Source, encoding: str | None = None) -> Outline | Failure:
    """Runs in a worker: *source* read, decoded, parsed, and what is looked at of it."""
    from cleaneditor.core.outlines import outline
    from cleaneditor.workers.jobs import load

    document = load(source, encoding)
    return document if isinstance(document, Failure) else outline(document)


def packed_outline(source: Source, encoding: str | None = None) -> PackedOutline | Failure:
    """Runs in a worker: as ``outline_page``, for one who has nothing to read in it, only to hand it on."""
    result = outline_page(source, encoding)
    if isinstance(result, Failure):
        return result
    head = msgspec.structs.replace(result, lines=(), elements=())
    return head, zlib.compress(pickle.dumps(result, pickle.HIGHEST_PROTOCOL), 1)


def sites_of(outlines: Sequence[PackedOutline]) -> tuple[Site, ...]:
    """Runs in a worker: what repeats on the sites of *outlines*."""
    from cleaneditor.core.corpus import Corpus

    corpus = Corpus()
    for _, data in outlines:
        corpus.add(pickle.loads(zlib.decompress(data)))
    return corpus.sites()


def warm_up() -> None:
    """Imports what the first page would wait for."""
    import cleaneditor.core.corpus
    import cleaneditor.core.decode
    import cleaneditor.core.parse  # noqa: F401


def run_outlines(
    sources: Iterable[Source | Failure],
    encoding: str | None = None,
    *,
    jobs: int = 1,
    timeout: float = TIMEOUT,
    stop: Callable[[], bool] = lambda: False,
) -> Iterator[Outline | Failure]:
    """The outline of each of *sources*, in their order, or why there is none; a Failure among them comes through.

    When *stop* says so, or the iterator is closed, the workers are ended at once.
    """
    pending: deque[tuple[Source, Job] | Failure] = deque()
    waiting = iter(sources)
    exhausted = False
    with Workers(jobs, timeout, warm_up=warm_up) as workers:
        while not stop():
            while not exhausted and len(pending) < _AHEAD * max(1, jobs):
                source = next(waiting, None)
                if source is None:
                    exhausted = True
                elif isinstance(source, Failure):
                    pending.append(source)
                else:
                    pending.append((source, workers.submit(outline_page, source, encoding)))
            if not pending:
                return
            first = pending[0]
            if isinstance(first, Failure):
                pending.popleft()
                yield first
            elif first[1].done():
                pending.popleft()
                yield outline_of(*first)
            else:
                wait([first[1].future], _POLL_SECONDS, FIRST_COMPLETED)


def outline_of(source: Source, job: Job) -> Outline | Failure:
    """What became of one page, whose *job* of ``outline_page`` is done."""
    try:
        result: Outline | Failure = job.result()
    except (TimeoutError, WorkerError, MemoryError) as error:
        return Failure(source.name, str(error))
    except CancelledError:
        return Failure(source.name, "was cancelled")
    except Exception as error:  # noqa: BLE001 - a fault of ours on one page must not cost the others theirs
        return Failure(source.name, fault(error, "could not be read"))
    return result
