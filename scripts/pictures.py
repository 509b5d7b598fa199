"""Takes pictures of the real window over the sample pages: for the documentation, for the tests, or to be looked at.

``make pictures`` runs it without a screen and fills ``docs/pictures/``; ``ARGS=--looks`` makes the pictures that
``tests/gui/test_looks.py`` compares with; ``ARGS="--all FOLDER"`` saves every state, light and dark, at full size.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QPoint, QRect, QSize, Qt, qVersion
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication

from cleaneditor.core.model import Source
from cleaneditor.gui import theme
from cleaneditor.gui.app import make_window
from cleaneditor.gui.crew import Crew
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.pages import State
from cleaneditor.gui.settings import Store

ROOT = Path(__file__).parents[1]
SAMPLES = ROOT / "resources" / "samples"
PICTURES = ROOT / "docs" / "pictures"
LOOKS = ROOT / "tests" / "gui" / "looks"
SIZE = (1440, 860)
LOOKS_SIZE = (1024, 640)
MODES = ("light", "dark")
FONT = "DejaVu Sans"


@dataclass
class Stage:
    """A window with the sample pages, and what it takes to bring it into a state."""

    app: QApplication
    window: MainWindow

    def wait_for(self, done: Callable[[], bool]) -> None:
        """Lets the window work until *done*; raises TimeoutError after a minute."""
        deadline = QDeadlineTimer(60_000)
        while not done():
            if deadline.hasExpired():
                raise TimeoutError("the window did not get there")
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)

    def settle(self, quiet_ms: int = 250) -> None:
        """Lets everything be laid out and painted."""
        quiet = QDeadlineTimer(quiet_ms)
        while not quiet.hasExpired():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def open(self, *sources: Source) -> None:
        """Opens the sample pages and *sources* and waits until all are cleaned, or have failed."""
        window, samples = self.window, sorted(path.name for path in SAMPLES.glob("*-*"))
        window.opening.open_paths(samples)
        self.wait_for(lambda: len(window.session.pages) == len(samples))
        if sources:
            window.session.open_sources(sources, show=False)
        self.wait_for(lambda: all(entry.state in (State.CLEANED, State.FAILED) for entry in window.session.pages))

    def judged(self) -> None:
        """Waits until the open page is judged under the choices of now."""
        session = self.window.session
        self.wait_for(lambda: session.cleaning is not None and not session.busy)

    def show(self, page: str, text: str = "") -> None:
        """Opens a page and selects its first block that begins with *text*."""
        session = self.window.session
        key = next(entry.key for entry in session.pages if Path(entry.name).name == page)
        session.open_page(key)
        self.wait_for(lambda: session.document is not None and session.document.page.source.key == key)
        self.judged()
        # Where a pane scrolls to depends on its size, which the legend below it changes.
        self.settle()
        if text:
            assert session.document is not None
            session.select((next(block.index for block in session.document.blocks if block.text.startswith(text)),))
            self.settle()

    def picture(self) -> QImage:
        """What the window shows, without the figure that is another one each time."""
        self.settle()
        window = self.window
        image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        figures = window.status.figures
        if figures.isVisible():
            place = QRect(figures.mapTo(window, QPoint()), figures.size())
            with QPainter(image) as painter:
                painter.fillRect(place, window.palette().color(window.palette().ColorRole.Window))
        return image


# --- the states ---------------------------------------------------------------------------------------------------


def start(stage: Stage) -> None:
    """Nothing is open."""


def page(stage: Stage) -> None:
    """A page with a removed block selected."""
    stage.open()
    stage.show("slow-kitchen.html", "Share this")


def why(stage: Stage) -> None:
    """Everybody who spoke of a block, in a text scrape."""
    stage.open()
    stage.show("tide-mill-scrape.txt", "Leave a Reply")
    stage.window.why.why.setChecked(True)


def bars(stage: Stage) -> None:
    """Bars that tell something."""
    stage.open()
    stage.show("night-train.html")
    tell = stage.window.notices.tell
    tell("one", "info", "6 pages exported to texts", ("Open folder", lambda: None))
    tell("two", "warning", "about 20 of 400 words could not be read")
    tell("three", "error", "“mine.cleanrules.toml” cannot be used as a rules file")


def find(stage: Stage) -> None:
    """All matches marked, one of them current."""
    stage.open()
    stage.show("slow-kitchen.html", "My aunt")
    stage.window.raw_view.setFocus()
    stage.window.actions_.find.trigger()
    stage.window.find_bar.field.setText("soup")


def find_all(stage: Stage) -> None:
    """Matches on all pages."""
    stage.open()
    stage.show("bicycle-forum.html")
    panel = stage.window.find_pages.panel
    stage.window.actions_.find_all.trigger()
    panel.what.words.setChecked(True)
    panel.what.field.setText("water")
    panel.start()
    stage.wait_for(lambda: not panel.search.running)


def rule(stage: Stage) -> None:
    """A rule unfolded, with all that can be changed."""
    stage.open()
    stage.show("slow-kitchen.html")
    row = stage.window.rules.row("repeated-title")
    assert row is not None
    row.fold.setChecked(True)


def nothing_left(stage: Stage) -> None:
    """A page of which all is removed."""
    stage.open()
    stage.show("pencil-blog.txt")
    session = stage.window.session
    assert session.document is not None
    session.override(range(len(session.document.blocks)), False)
    stage.judged()


def failed(stage: Stage) -> None:
    """A page that cannot be opened."""
    stage.open(Source("holiday.html", data=b"\x89PNG\r\n\x1a\n"))
    # The page that opened first counts among the others' figures only once it is judged.
    stage.judged()
    stage.settle()
    stage.window.session.open_page("holiday.html")
    stage.wait_for(lambda: stage.window.session.document is None and not stage.window.session.busy)


def arabic(stage: Stage) -> None:
    """A page written from the right."""
    stage.open()
    stage.show("arabic-garden.html")
    session = stage.window.session
    assert session.cleaning is not None
    session.select((session.cleaning.kept[1],))


STATES: dict[str, Callable[[Stage], None]] = {
    each.__name__.replace("_", "-"): each
    for each in (start, page, why, bars, find, find_all, rule, nothing_left, failed, arabic)
}
"""Every state by its name."""


# --- taking them --------------------------------------------------------------------------------------------------


@contextmanager
def stage_of(app: QApplication, crew: Crew, size: tuple[int, int]) -> Iterator[Stage]:
    """A fresh window of *size* with settings of its own."""
    # So that no folder of this machine is in the picture.
    before = Path.cwd()
    os.chdir(SAMPLES)
    app.setFont(QFont(FONT, 9))
    app.setCursorFlashTime(0)
    try:
        with tempfile.TemporaryDirectory() as folder:
            window = make_window(crew, Store(Path(folder) / "settings.ini"))
            for view in (window.raw.blocks, window.cleaned.text):
                view.flash.enabled = False
            window.resize(*size)
            window.show()
            yield Stage(app, window)
            window.find_pages.close()
            window.session.close()
            window.hide()
            window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    finally:
        os.chdir(before)


def look(image: QImage) -> QImage:
    """A picture at half its size, in fewer colours: a third of the weight, and a hair of difference in a letter's edge
    is none."""
    half = QSize(image.width() // 2, image.height() // 2)
    small = image.scaled(half, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return small.convertToFormat(QImage.Format.Format_RGB16).convertToFormat(QImage.Format.Format_RGB32)


def made_with() -> dict[str, str]:
    """What decides how letters look: pictures can only be compared where all of it is the same."""
    font = QFont(FONT, 9)
    metrics = QFontMetrics(font)
    pangram = "The quick brown fox jumps over the lazy dog, 0123456789"
    return {
        "qt": ".".join(qVersion().split(".")[:2]),
        "font": QFontInfo(font).family() if FONT in QFontDatabase.families() else "",
        "metrics": f"{metrics.height()} {metrics.horizontalAdvance(pangram)}",
        "arabic": str(metrics.horizontalAdvance("حديقة في الصباح")),
    }


def shots(app: QApplication, crew: Crew, name: str, size: tuple[int, int]) -> Iterator[tuple[str, QImage]]:
    """One state in both looks."""
    with stage_of(app, crew, size) as stage:
        theme.apply(app, "light")
        STATES[name](stage)
        for mode in MODES:
            theme.apply(app, mode)  # type: ignore[arg-type]
            yield mode, stage.picture()
        theme.apply(app, "light")


def _save(image: QImage, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(path), quality=0):
        raise OSError(f"{path}: could not be written")
    print(path.relative_to(ROOT) if path.is_relative_to(ROOT) else path)


def _documentation(app: QApplication, crew: Crew) -> None:
    """The pictures of README and guide."""
    for name, mode, file in (
        ("page", "light", "window-light.png"),
        ("why", "dark", "window-dark.png"),
        ("find-all", "light", "find-all-light.png"),
        ("find-all", "dark", "find-all-dark.png"),
        ("start", "light", "start.png"),
    ):
        for taken, image in shots(app, crew, name, SIZE if name in ("page", "why") else LOOKS_SIZE):
            if taken == mode:
                _save(image, PICTURES / file)
    for mode, sample, text in (
        ("light", "slow-kitchen.html", "Share this"),
        ("dark", "tide-mill-scrape.txt", "Leave a"),
    ):
        with stage_of(app, crew, SIZE) as stage:
            theme.apply(app, mode)  # type: ignore[arg-type]
            stage.open()
            stage.show(sample, text)
            stage.window.why.why.setChecked(True)
            stage.settle()
            _save(stage.window.why.grab().toImage(), PICTURES / f"why-{mode}.png")
            theme.apply(app, "light")


def main() -> int:
    """Saves the pictures. Returns the exit status."""
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    arguments.add_argument("--looks", action="store_true", help="the pictures that the tests compare with")
    arguments.add_argument("--all", metavar="FOLDER", type=Path, help="every state, light and dark, into FOLDER")
    arguments.add_argument("--size", default="1366x768", help="of the window, with --all")
    wanted = arguments.parse_args()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("CleanEditor")
    folder = wanted.all.resolve() if wanted.all is not None else None
    width, height = map(int, wanted.size.split("x"))
    with Crew() as crew:
        if wanted.looks:
            for name in STATES:
                for mode, image in shots(app, crew, name, LOOKS_SIZE):
                    _save(look(image), LOOKS / f"{name}-{mode}.png")
            (LOOKS / "made-with.json").write_text(json.dumps(made_with(), indent=1) + "\n", encoding="utf-8")
        elif folder is not None:
            for name in STATES:
                for mode, image in shots(app, crew, name, (width, height)):
                    _save(image, folder / f"{name}-{mode}.png")
        else:
            _documentation(app, crew)
    return 0


if __name__ == "__main__":
    sys.exit(main())
