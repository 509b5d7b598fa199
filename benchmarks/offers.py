"""How soon *Make a rule…* has its numbers, with 200 pages open, and how long the window does not answer meanwhile.

The pages are files, opened in the real window and surveyed by its real workers first, as they are when a person comes
to make a rule. Then blocks all over some of them are selected, and the panel is asked for. The CPU time of the window
and of its workers is added up, until the first numbers are painted, and until all are.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.gaps import Gaps
from benchmarks.opening import cpu
from benchmarks.pages import made_pages, real_pages, some
from benchmarks.window import paint, settled, shown, silence_flashes, until
from cleaneditor.core.model import Source
from cleaneditor.gui.crew import Crew
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.pages import State

PAGES = 200
OPENED = 6
BLOCKS = 4
"""Pages that are opened, and blocks of each that are pointed at."""
FIRST_MS, ALL_MS, GAP_MS = 100.0, 1000.0, 50.0


def ask(window: MainWindow, block: int) -> tuple[float, float, float, float]:
    """Points at *block*: CPU seconds to the first numbers and to all of them, the same by the clock on the wall."""
    making = window.making
    making.close()
    window.session.select((block,))
    paint()
    begun, clock = cpu(), time.perf_counter()
    window.actions_.make_rule.trigger()
    until(lambda: making.panel.offers.count() > 0)
    paint()
    first, first_wall = cpu() - begun, time.perf_counter() - clock
    until(lambda: not making.busy)
    paint()
    return first, cpu() - begun, first_wall, time.perf_counter() - clock


def figures(folder: str) -> list[Figure]:
    """To the first numbers, to all numbers, and the longest gap of the window in between."""
    pages = some(real_pages(folder), PAGES)
    what = "real pages" if pages else "pages made here"
    pages = pages or made_pages(PAGES)
    times: list[tuple[float, float, float, float]] = []
    longest: list[float] = []
    work: list[float] = []
    with tempfile.TemporaryDirectory() as place, Crew() as crew, shown(crew.workers) as window:
        silence_flashes(window)
        session = window.session
        session.warm_up()
        files = []
        for number, (name, data) in enumerate(pages):
            suffix = ".html.gz" if name.endswith(".gz") and data[:2] == b"\x1f\x8b" else ".html"
            files.append(Path(place) / f"{number:03}{suffix}")
            files[-1].write_bytes(data)
        session.open_sources([Source(str(path), str(path), inner=path.name) for path in files])
        until(lambda: all(entry.state in (State.CLEANED, State.FAILED) for entry in session.pages))
        good = [entry.key for entry in session.pages if entry.state is State.CLEANED]
        gaps = Gaps()
        for opened in range(OPENED):
            session.open_page(good[opened * len(good) // OPENED])
            until(lambda: settled(session))
            document = session.document
            if document is None:
                continue
            for number in range(BLOCKS):
                block = (2 * number + 1) * len(document.blocks) // (2 * BLOCKS)
                gaps.start()
                took = ask(window, block)
                gap = gaps.stop()
                # In the first question modules are imported and offers' lists made.
                if opened or number:
                    times.append(took)
                    longest.append(gap)
                    work.append(gaps.work * 1000)
            window.making.close()
    first, every, first_wall, every_wall = (statistics.median(column) * 1000 for column in zip(*times, strict=True))
    worst = [max(column) * 1000 for column in zip(*times, strict=True)]
    note = f"CPU of window and workers, median of {len(times)} questions over {len(good)} {what}"
    return [
        Figure(
            "make a rule, first numbers", first, FIRST_MS, "ms", f"{note}; wall {first_wall:.0f}, worst {worst[0]:.0f}"
        ),
        Figure("make a rule, all numbers", every, ALL_MS, "ms", f"{note}; wall {every_wall:.0f}, worst {worst[1]:.0f}"),
        Figure(
            "make a rule, longest work of the window",
            statistics.median(work),
            GAP_MS,
            "ms",
            f"CPU of its thread between two ticks; worst {max(work):.0f}; by the wall {statistics.median(longest):.0f}",
        ),
    ]
