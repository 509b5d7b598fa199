"""How long the program takes until its window is on the screen, by the clock on the wall.

The program is started anew each time, as ``cleaneditor`` without a page, and ended at its first paint. The first start,
which reads everything from the disk, does not count.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

from benchmarks.figures import Figure

SECONDS = 1.0
ROUNDS = 9
_SELF = "from benchmarks.startup import first_paint; first_paint()"


def first_paint() -> None:
    """Runs the program until its window has been painted; prints the time. Runs in a process of its own."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Watch(QObject):
        """Waits for the first paint of the window."""

        seen = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
            """Called for every event of the program."""
            if not self.seen and event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
                self.seen = True
                # Once this event and those that wait beside it are done, the window is there.
                QTimer.singleShot(0, finish)
            return False

    def finish() -> None:
        print(time.monotonic(), time.process_time(), "trafilatura" in sys.modules, flush=True)
        app.closeAllWindows()
        app.quit()

    app = QApplication(sys.argv[:1])
    watch = Watch()
    app.installEventFilter(watch)
    from cleaneditor.__main__ import main

    sys.exit(main([]))


def start() -> tuple[float, float]:
    """Seconds from the start of a process to the first paint of its window, by the wall and of CPU time.

    Raises AssertionError where the window's process has imported trafilatura by then.
    """
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "XDG_CONFIG_HOME": home, "XDG_STATE_HOME": home}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        begun = time.monotonic()
        done = subprocess.run(
            [sys.executable, "-c", _SELF], env=environment, capture_output=True, text=True, check=True
        )
    painted, cpu, imported = done.stdout.split()
    assert imported == "False", "the window's process imports trafilatura before it shows the window"
    return float(painted) - begun, float(cpu)


def figures(folder: str) -> list[Figure]:
    """The start without a page, whatever is in *folder*."""
    del folder
    start()
    times, cpu = zip(*(start() for _ in range(ROUNDS)), strict=True)
    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    spread = f"{min(times):.2f} to {max(times):.2f}"
    own = f"CPU {statistics.median(cpu):.2f}; trafilatura not imported by then"
    note = f"wall, median of {ROUNDS} warm starts ({platform}), {spread}; {own}"
    return [Figure("window on screen", statistics.median(times), SECONDS, "s", note)]
