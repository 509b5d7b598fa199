"""A job that hangs, dies or eats memory costs itself alone, and no process outlives the program."""

from __future__ import annotations

import multiprocessing
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest

from cleaneditor.workers.pool import CancelledError, Job, WorkerError, Workers

BACKTRACKS = (r"(a+)+$", "a" * 40 + "!")
"""Arguments that keep re.match busy in C for ever: no signal handler of Python's gets a turn."""


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    with Workers(timeout=30) as pool:
        yield pool


def test_a_job_gives_its_result(workers: Workers) -> None:
    assert workers.submit(divmod, 17, 5).result() == (3, 2)


def test_a_job_that_raises_gives_its_exception(workers: Workers) -> None:
    with pytest.raises(ZeroDivisionError):
        workers.submit(divmod, 1, 0).result()


@pytest.mark.parametrize("hang", [(signal.pause,), (re.match, *BACKTRACKS)])
def test_a_job_that_hangs_is_stopped_and_the_next_one_runs(workers: Workers, hang: tuple) -> None:  # type: ignore[type-arg]
    hanging = workers.submit(*hang, timeout=0.2)
    with pytest.raises(TimeoutError, match=r"^took longer than 0\.2 s and was stopped$"):
        hanging.result()
    assert workers.submit(divmod, 17, 5).result() == (3, 2)


def test_a_worker_that_dies_costs_its_own_job_alone(workers: Workers) -> None:
    dying = workers.submit(os._exit, 3)
    after = [workers.submit(divmod, number, 5) for number in range(5)]
    with pytest.raises(WorkerError, match=r"^made its worker process end \(status 3\)$"):
        dying.result()
    assert [job.result()[1] for job in after] == [0, 1, 2, 3, 4]


def test_a_worker_that_is_killed_is_said(workers: Workers) -> None:
    with pytest.raises(WorkerError, match="SIGSEGV"):
        workers.submit(signal.raise_signal, signal.SIGSEGV).result()


def test_a_job_that_wants_too_much_memory_is_refused(workers: Workers) -> None:
    with pytest.raises(MemoryError, match="needs more memory than one page may use"):
        workers.submit(bytes, 4 << 30).result()


def test_a_running_job_can_be_taken_back(workers: Workers) -> None:
    job = workers.submit(signal.pause)
    assert not job.wait(0)
    job.cancel()
    with pytest.raises(CancelledError):
        job.result()
    assert workers.submit(divmod, 17, 5).result() == (3, 2)


def test_a_callback_gets_the_job_when_it_is_done(workers: Workers) -> None:
    called: Future[Job] = Future()
    job = workers.submit(divmod, 17, 5)
    job.add_done_callback(called.set_result)
    assert called.result(30) is job
    assert job.done()


def test_closing_does_not_wait_for_a_hanging_job() -> None:
    pool = Workers()
    job = pool.submit(re.match, *BACKTRACKS)
    pool.submit(divmod, 1, 1)
    deadline = time.monotonic() + 2.5
    pool.close()
    pool.close()
    assert time.monotonic() < deadline
    assert not job.done() or job.future.cancelled() or job.future.exception() is not None
    with pytest.raises(RuntimeError, match="closed"):
        pool.submit(divmod, 1, 1)


@pytest.mark.parametrize("jobs", [1, 3])
def test_workers_that_are_closed_while_they_start_leave_nobody_behind(jobs: int) -> None:
    others = set(multiprocessing.active_children())
    with Workers(jobs=jobs) as pool:
        pool.submit(divmod, 17, 5)
    assert set(multiprocessing.active_children()) <= others


def test_workers_never_import_qt(workers: Workers) -> None:
    from cleaneditor.workers import jobs

    workers.submit(jobs.warm_up).result()
    assert not [name for name in workers.submit(module_names).result() if name.startswith(("PySide6", "shiboken"))]


def module_names() -> list[str]:
    return sorted(sys.modules)


OUTLIVED = """
import os, re, sys
from cleaneditor.workers.pool import Workers
if __name__ == "__main__":
    pool = Workers(2)
    print(pool.submit(os.getpid).result(), flush=True)
    pool.submit(re.match, *{hang!r})
    pool.submit(re.match, *{hang!r})
    sys.stdin.read()
"""


def children(pid: int) -> set[int]:
    found = set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if int(fields[1]) == pid and fields[0] != "Z":
            found.add(int(stat.parent.name))
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_no_idle_worker_outlives_a_program_that_was_killed(tmp_path: Path) -> None:
    script = tmp_path / "program.py"
    script.write_text(OUTLIVED.replace("{hang!r}", "('a', 'a')"))
    with subprocess.Popen([sys.executable, str(script)], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stdout.readline()
        workers_of_it = children(program.pid)
        assert len(workers_of_it) >= 2
        program.kill()
    deadline = time.monotonic() + 20
    while any(Path(f"/proc/{pid}").exists() for pid in workers_of_it):
        assert time.monotonic() < deadline
        os.sched_yield()
