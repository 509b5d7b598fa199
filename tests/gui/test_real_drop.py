"""Drops by the display's own protocol: another program is the source, a real pointer drags."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from window_help import BLOG, WAIT, settle

from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.opening import ADDRESS

pytestmark = pytest.mark.x11

SOURCE = """
import sys
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QWidget

class Source(QWidget):
    def mouseMoveEvent(self, event):
        mime = QMimeData()
        mime.setUrls([QUrl(address) for address in sys.argv[1:]])
        drag = QDrag(self)
        drag.setMimeData(mime)
        # It must live on: the target fetches the data only now.
        print("done", drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction).name, flush=True)

app = QApplication([])
window = Source()
window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
window.setGeometry(0, 0, 120, 120)
window.show()
print("window", int(window.winId()), flush=True)
app.exec()
"""


def xdotool(*arguments: object) -> None:
    subprocess.run(["xdotool", *map(str, arguments)], check=True, timeout=20)


@pytest.fixture
def drag(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., str]]:
    """Drags addresses from another program onto a widget; the action that the source was told in the end."""
    started: list[subprocess.Popen[bytes]] = []
    said = tmp_path / "said"

    def word(of: str) -> str:
        """What the source said after *of*; this program goes on meanwhile, since the two talk to each other."""
        qtbot.waitUntil(lambda: f"{of} " in said.read_text() and said.read_text().endswith("\n"), timeout=WAIT)
        return said.read_text().split(f"{of} ")[1].split("\n")[0]

    def dragged(target: QWidget, *addresses: str) -> str:
        with said.open("wb") as output:
            started.append(subprocess.Popen([sys.executable, "-c", SOURCE, *addresses], stdout=output))
        window = word("window")
        place = target.mapToGlobal(target.rect().center())
        xdotool("mousemove", "--sync", "--window", window, 60, 60)
        xdotool("mousedown", 1)
        for step in range(1, 5):
            xdotool("mousemove", "--window", window, 60 + 10 * step, 60)
            qtbot.wait(50)
        # A protocol of two programs: each move must be answered before the next means anything.
        for at in (place - QPoint(20, 20), place - QPoint(10, 10), place, place + QPoint(2, 2)):
            xdotool("mousemove", "--sync", at.x(), at.y())
            qtbot.wait(100)
        xdotool("mouseup", 1)
        return word("done")

    yield dragged
    for source in started:
        source.kill()
        source.wait()


@pytest.fixture
def placed(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.setGeometry(200, 160, 900, 560)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    return window


def test_files_and_folders_dragged_from_another_program(
    placed: MainWindow, qtbot: QtBot, drag: Callable[..., str], tmp_path: Path
) -> None:
    folder = tmp_path / "Ordner mit Ümlaut"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.html").write_text(BLOG, encoding="utf-8")
    one = tmp_path / "one page.HTM"
    one.write_text(BLOG, encoding="utf-8")
    assert drag(placed.start_page, folder.as_uri(), one.as_uri()) == "CopyAction"
    qtbot.waitUntil(lambda: len(placed.session.pages) == 4, timeout=WAIT)
    settle(qtbot, placed.session)
    assert not placed.drops.overlay.isVisible()


def test_a_file_dragged_onto_a_pane(
    placed: MainWindow, qtbot: QtBot, drag: Callable[..., str], open_page: Callable[..., None], tmp_path: Path
) -> None:
    open_page(placed.session)
    path = tmp_path / "two.html"
    path.write_text(BLOG, encoding="utf-8")
    assert drag(placed.raw_view.viewport(), path.as_uri()) == "CopyAction"
    qtbot.waitUntil(lambda: placed.session.current_key == str(path), timeout=WAIT)
    assert path.exists()


def test_a_web_address_dragged_from_another_program(placed: MainWindow, qtbot: QtBot, drag: Callable[..., str]) -> None:
    drag(placed.start_page, "https://example.org/page.html")
    qtbot.waitUntil(lambda: placed.notices.bar(ADDRESS) is not None, timeout=WAIT)
    assert len(placed.session.pages) == 0
