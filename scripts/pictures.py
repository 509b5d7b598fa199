"""Takes the pictures of the documentation: drives the real window over the sample pages and saves what it shows.

``make pictures`` runs it without a screen; the pictures go to ``docs/pictures/``.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from cleaneditor.gui import theme
from cleaneditor.gui.app import make_window
from cleaneditor.gui.crew import Crew
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.pages import State
from cleaneditor.gui.settings import Store

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs" / "pictures"
SIZE = (1440, 860)


def wait_for(app: QApplication, done: Callable[[], bool]) -> None:
    """Lets the window work until *done*; raises TimeoutError after a minute."""
    deadline = QDeadlineTimer(60_000)
    while not done():
        if deadline.hasExpired():
            raise TimeoutError("the window did not get there")
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def settle(app: QApplication) -> None:
    """Lets everything be laid out and painted, the flash over changed blocks included."""
    quiet = QDeadlineTimer(1_500)
    while not quiet.hasExpired():
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def show_block(app: QApplication, window: MainWindow, page: str, text: str) -> None:
    """Opens the sample *page* and selects its first block that begins with *text*."""
    session = window.session
    key = next(entry.key for entry in session.pages if Path(entry.name).name == page)
    session.open_page(key)
    wait_for(app, lambda: session.current_key == key and session.cleaning is not None and not session.busy)
    assert session.document is not None
    block = next(block for block in session.document.blocks if block.text.startswith(text))
    session.select((block.index,))


def save(widget: QWidget, name: str) -> None:
    """Writes what *widget* shows; raises OSError where that cannot be."""
    path = PICTURES / name
    if not widget.grab().save(str(path), "PNG", 0):
        raise OSError(f"{path}: could not be written")
    print(path.relative_to(ROOT))


def main() -> int:
    """Saves the pictures. Returns the exit status."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("CleanEditor")
    app.setFont(QFont("DejaVu Sans", 9))
    samples = sorted(path.name for path in (ROOT / "resources" / "samples").glob("*-*"))
    os.chdir(ROOT / "resources" / "samples")  # so that no folder of this machine is in the picture
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, Crew() as crew:
        window = make_window(crew, Store(Path(folder) / "settings.ini"))
        window.resize(*SIZE)
        theme.apply(app, "light")
        window.show()
        window.opening.open_paths(samples)
        wait_for(app, lambda: len(window.session.pages) == len(samples))
        wait_for(app, lambda: all(entry.state is State.CLEANED for entry in window.session.pages))
        for mode, page, text in (
            ("light", "slow-kitchen.html", "Share this"),
            ("dark", "tide-mill-scrape.txt", "Leave a Reply"),
        ):
            theme.apply(app, mode)  # type: ignore[arg-type]
            show_block(app, window, page, text)
            settle(app)
            save(window, f"window-{mode}.png")
            window.why.why.setChecked(True)
            settle(app)
            save(window.why, f"why-{mode}.png")
            window.why.why.setChecked(False)
        window.session.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
