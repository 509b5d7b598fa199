"""How long a page of 100 KB takes from the drop to the panes, in CPU milliseconds, the extractor's own time apart.

A real file is dropped on the real window, with its real worker processes. The CPU time of the window and of its
workers is added up: how they share the work is theirs. What trafilatura's own call takes is taken off.
"""

from __future__ import annotations

import multiprocessing
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from benchmarks.figures import Figure
from benchmarks.pages import about, made_page, real_pages
from benchmarks.window import drag, paint, settled, shown, silence_flashes, until
from cleaneditor.core.extractor import ExtractorSettings
from cleaneditor.core.model import Document, Extraction, Source
from cleaneditor.gui.crew import Crew
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.workers import jobs
from cleaneditor.workers.pool import Job, Workers

KILOBYTES = 100
RAW_MS, CLEANED_MS = 30.0, 60.0
PAGES = 16
ROUNDS = 3


def extract(document: Document | str, settings: ExtractorSettings) -> Extraction | None:
    """``jobs.extract``, whose answer tells the CPU seconds of trafilatura alone. Runs in the worker."""
    import trafilatura

    own, spent = trafilatura.bare_extraction, 0.0

    def clocked(*args: Any, **options: Any) -> Any:
        nonlocal spent
        start = time.process_time()
        try:
            return own(*args, **options)
        finally:
            spent += time.process_time() - start

    trafilatura.bare_extraction = clocked
    try:
        answer = jobs.extract(document, settings)
        return replace(answer, seconds=spent) if answer is not None else None
    finally:
        trafilatura.bare_extraction = own


class Clocked:
    """The workers of the program, with the extractor on a clock."""

    def __init__(self, workers: Workers) -> None:
        self._workers = workers

    def submit(self, function: Callable[..., Any], /, *args: Any, timeout: float | None = None) -> Job:
        """Starts the job."""
        return self._workers.submit(extract if function is jobs.extract else function, *args, timeout=timeout)

    def close(self) -> None:
        """Ends the processes."""
        self._workers.close()


def of_workers() -> float:
    """CPU seconds of all worker processes so far."""
    # The clock of another process, numbered as clock_getcpuclockid(3) does on Linux.
    pids = [process.pid for process in multiprocessing.active_children() if process.pid is not None]
    return sum(time.clock_gettime((~pid << 3) | 2) for pid in pids)


def cpu() -> float:
    """CPU seconds of this process and of its workers so far."""
    return time.process_time() + of_workers()


def open_one(window: MainWindow, path: Path) -> tuple[float, float, float, float]:
    """Drops *path*: CPU seconds to the raw pane and to the cleaned one, and the same by the clock on the wall."""
    session = window.session
    loaded: list[float] = []

    def take(document: Document | None) -> None:
        # Called last, when all panes have been filled; the extractor is only asked after this.
        if document is not None and document.page.source.path == str(path):
            loaded.append(of_workers())

    drop = drag(window, [path])
    before, begun, clock = of_workers(), cpu(), time.perf_counter()
    here = time.process_time()
    session.documentChanged.connect(take)
    drop()
    until(lambda: bool(loaded))
    paint()
    raw = time.process_time() - here + loaded[0] - before
    raw_wall = time.perf_counter() - clock
    until(lambda: settled(session))
    paint()
    session.documentChanged.disconnect(take)
    cleaning = session.cleaning
    assert cleaning is not None
    own = cleaning.extraction.seconds
    return raw, cpu() - begun - own, raw_wall, time.perf_counter() - clock - own


def figures(folder: str) -> list[Figure]:
    """To the raw pane, and to the cleaned pane."""
    pages = about(real_pages(folder), KILOBYTES, PAGES)
    what = f"{len(pages)} real pages" if pages else "pages made here"
    pages = pages or [(f"{blocks}.html", made_page(blocks, KILOBYTES)) for blocks in range(120, 240, 20)]
    times: list[tuple[float, float, float, float]] = []
    with tempfile.TemporaryDirectory() as place, Crew() as crew:
        files = []
        for number, (_, data) in enumerate(pages):
            files.append(Path(place) / f"{number}.html")
            files[-1].write_bytes(data)
        with shown(lambda role: Clocked(crew.workers(role))) as window:
            silence_flashes(window)
            window.session.warm_up()
            # The page that was open before; with it, the desk has taken the start page's place.
            window.session.open_sources([Source("before.html", data=made_page(100))])
            until(lambda: settled(window.session))
            for number in range(ROUNDS + 1):
                for path in files:
                    took = open_one(window, path)
                    window.session.close_pages([str(path)])
                    until(lambda: settled(window.session))
                    paint()
                    # In the first round workers and modules warm up.
                    if number:
                        times.append(took)
    raw, cleaned, raw_wall, cleaned_wall = (statistics.median(column) * 1000 for column in zip(*times, strict=True))
    note = f"CPU of window and workers, median of {len(times)} drops of {what}"
    return [
        Figure("page of 100 KB, drop to raw pane", raw, RAW_MS, "ms", f"{note}; wall {raw_wall:.0f}"),
        Figure("page of 100 KB, drop to cleaned pane", cleaned, CLEANED_MS, "ms", f"{note}; wall {cleaned_wall:.0f}"),
    ]
