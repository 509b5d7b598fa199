"""The pool: worker processes with a deadline and a memory limit for every job."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, CancelledError, Future, wait
from multiprocessing.context import SpawnContext, SpawnProcess
from typing import Any
from weakref import WeakSet

from pebble import ProcessExpired, ProcessPool

from cleaneditor.core.errors import CleanEditorError, one_line

TIMEOUT = 15.0
"""Seconds that one job may take."""
MEMORY_MB = 1000
"""Address space of one worker. Two of them and the program itself stay below 2,000 MB of resident memory."""


class WorkerError(CleanEditorError):
    """The worker process ended in the middle of a job; the text says how."""


class Job:
    """What ``Workers.submit`` gives back at once: the result to come of one job."""

    def __init__(self, future: Future[Any], seconds: float) -> None:
        self.future = future
        self._seconds = seconds

    def add_done_callback(self, callback: Callable[[Job], object], /) -> None:
        """Calls *callback* with this job when it is done, in a thread of the pool."""
        self.future.add_done_callback(lambda _: callback(self))

    def done(self) -> bool:
        """Whether there is a result, an exception, or the job was cancelled."""
        return self.future.done()

    def wait(self, seconds: float) -> bool:
        """Waits at most *seconds*; whether the job is done."""
        return bool(wait([self.future], seconds).done)

    def result(self) -> Any:
        """Waits for the result. Raises what the job raised; TimeoutError where it took too long, WorkerError where its
        process ended, CancelledError after ``cancel``. The texts are lines for a person.
        """
        try:
            return self.future.result()
        except TimeoutError:
            raise TimeoutError(f"took longer than {self._seconds:g} s and was stopped") from None
        except ProcessExpired as error:
            if error.exitcode == -getattr(signal, "SIGVTALRM", 0):
                raise TimeoutError("took too much processor time and was stopped") from None
            raise WorkerError(_end_of(error)) from None
        except BrokenExecutor:
            raise WorkerError("no worker process stays alive here; there may be too little memory") from None
        except MemoryError:
            raise MemoryError("needs more memory than one page may use") from None

    def cancel(self) -> bool:
        """Takes the job back, or ends the worker that runs it; another worker takes its place."""
        return bool(self.future.cancel())


class _Process(SpawnProcess):
    """A process that starts unless the pool is being closed."""

    def __init__(self, spawning: _Spawning, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._spawning: _Spawning | None = spawning

    def __getstate__(self) -> dict[str, Any]:
        # The process itself gets this object, and has no use for what is ours.
        return {**self.__dict__, "_spawning": None}

    def start(self) -> None:
        """Raises OSError while the pool is being closed."""
        assert self._spawning is not None
        with self._spawning.lock:
            if self._spawning.ended:
                raise OSError("the workers are closed")
            super().start()
            self._spawning.started.add(self)


class _Spawning(SpawnContext):
    """Starts processes as its kind does, and knows all that it started.

    One that is still starting while its pool stops would complain on standard error of what it finds gone: so they are
    ended before the pool.
    """

    def __init__(self) -> None:
        super().__init__()
        self.lock = threading.Lock()
        self.started: WeakSet[_Process] = WeakSet()
        self.ended = False

    def Process(self, *args: Any, **kwargs: Any) -> SpawnProcess:  # type: ignore[override]  # noqa: N802 - its name
        """A process that is not started yet."""
        return _Process(self, *args, **kwargs)

    def end(self) -> None:
        """Ends every process, and lets no other start."""
        with self.lock:
            self.ended = True
            for process in tuple(self.started):
                if process.is_alive():
                    process.kill()
                    process.join()


class Workers:
    """A pool of *jobs* worker processes, each job with *timeout* seconds and *memory_mb* megabytes of address space.

    The processes start with the first job; each runs *warm_up*, a picklable function, before the time of its first
    job begins. Use as a context manager, or call ``close``.
    """

    def __init__(
        self,
        jobs: int = 1,
        timeout: float = TIMEOUT,
        memory_mb: int = MEMORY_MB,
        warm_up: Callable[[], None] | None = None,
    ) -> None:
        self._jobs = max(1, jobs)
        self._timeout = timeout
        self._memory_mb = memory_mb
        self._warm_up = warm_up
        self._lock = threading.Lock()
        self._pool: ProcessPool | None = None
        self._spawning = _Spawning()
        self._closed = False

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def submit(self, function: Callable[..., Any], /, *args: Any, timeout: float | None = None) -> Job:
        """Starts ``function(*args)`` in a worker as soon as one is free; both must be picklable.

        *timeout* in seconds counts from the moment at which a worker takes the job. Where no process can be started,
        for want of file handles for example, the job comes back failed. Raises RuntimeError after close.
        """
        seconds = self._timeout if timeout is None else timeout
        with self._lock:
            if self._closed:
                raise RuntimeError("the workers are closed")
            # A pool breaks as a whole where its processes cannot be started; the next job tries with a new one.
            try:
                if self._pool is None or not self._pool.active:
                    self._pool = self._start()
                return Job(self._pool.schedule(function, args=args, timeout=seconds), seconds)
            except (OSError, RuntimeError) as error:
                reason = error.__cause__ or error
                failed: Future[Any] = Future()
                failed.set_exception(
                    WorkerError(f"no worker process could be started: {getattr(reason, 'strerror', None) or reason}")
                )
                return Job(failed, seconds)

    def close(self) -> None:
        """Ends the processes at once, whatever they do; jobs that were not done are cancelled. May be called again."""
        with self._lock:
            self._closed = True
            pool, self._pool = self._pool, None
        if pool is not None:
            self._spawning.end()
            pool.stop()  # type: ignore[no-untyped-call]
            pool.join()

    def _start(self) -> ProcessPool:
        # Ctrl-C in a terminal reaches every process of its group. Workers must not answer it, not even while they
        # start, and a process inherits which signals the thread that started it had blocked.
        with _interrupts_blocked():
            pool = ProcessPool(
                max_workers=self._jobs,
                initializer=prepare,
                initargs=(self._memory_mb, self._warm_up),
                context=self._spawning,
            )
            _ = pool.active  # starts it
        return pool


@contextlib.contextmanager
def _interrupts_blocked() -> Iterator[None]:
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def prepare(memory_mb: int, warm_up: Callable[[], None] | None = None) -> None:
    """Runs first in every worker: limits, silence, and an end when the program ends."""
    import logging
    import warnings

    # The pool's own handler for this signal waits for Python code to go on, which a hanging library call never does.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        limit = memory_mb << 20
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    # What libraries print about a page would land between the lines that are ours to print.
    quiet = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):
            os.dup2(quiet, stream.fileno())
    os.close(quiet)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if warm_up is not None:
        warm_up()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def fault(error: Exception, what: str = "could not be cleaned") -> str:
    """The line for what a job raised and nobody foresaw."""
    return one_line(f"{what} because of a fault in CleanEditor ({type(error).__name__}: {error})")


def _end_of(error: ProcessExpired) -> str:
    code = error.exitcode
    if code is not None and code < 0:
        with contextlib.suppress(ValueError):
            name = signal.Signals(-code).name
            hint = ", perhaps for want of memory" if name == "SIGKILL" else ""
            return f"made its worker process end ({name}{hint})"
    return f"made its worker process end (status {code})"


__all__ = ["MEMORY_MB", "TIMEOUT", "CancelledError", "Job", "WorkerError", "Workers", "fault"]
