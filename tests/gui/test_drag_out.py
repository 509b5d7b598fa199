"""Dragging out by the display's own protocol: another program is the target, a real pointer drags."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from window_help import WAIT

from cleaneditor.core.exporters import as_text
from cleaneditor.core.exporters.html_page import as_html
from cleaneditor.gui.main_window import MainWindow

pytestmark = pytest.mark.x11

TARGET = """
import json, sys
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

class Target(QWidget):
    def dragEnterEvent(self, event):
        event.acceptProposedAction()
    def dropEvent(self, event):
        mime = event.mimeData()
        print(json.dumps([mime.text(), mime.html(), event.dropAction().name]), flush=True)
        event.acceptProposedAction()

app = QApplication([])
window = Target()
window.setAcceptDrops(True)
window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
window.setGeometry(0, 0, 160, 120)
window.show()
print("ready", flush=True)
app.exec()
"""

POINTER = """
import subprocess, sys, time
def xdotool(*words):
    subprocess.run(["xdotool", *map(str, words)], check=True, timeout=20)
x, y = map(int, sys.argv[1:])
xdotool("mousemove", "--sync", x, y)
time.sleep(0.2)
xdotool("mousedown", 1)
for step in range(1, 6):
    xdotool("mousemove", x - 6 * step, y - 4 * step)
    time.sleep(0.1)
# A protocol of two programs: each move must be answered before the next means anything.
for at in ((120, 100), (90, 80), (80, 60), (82, 62)):
    xdotool("mousemove", "--sync", *at)
    time.sleep(0.15)
xdotool("mouseup", 1)
"""


@pytest.fixture
def drag_out(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[QWidget, QPoint], tuple[str, str, str]]]:
    """Drags from a place of a widget onto another program; text, HTML and action that it got."""
    started: list[subprocess.Popen[bytes]] = []
    said = tmp_path / "said"

    def lines(count: int) -> list[str]:
        qtbot.waitUntil(lambda: said.read_text("utf-8").count("\n") >= count, timeout=WAIT)
        return said.read_text("utf-8").splitlines()

    def dragged(widget: QWidget, at: QPoint) -> tuple[str, str, str]:
        with said.open("wb") as output:
            started.append(subprocess.Popen([sys.executable, "-c", TARGET], stdout=output))
        lines(1)
        place = widget.mapToGlobal(at)
        # In a process of its own: while it drags, this one answers.
        started.append(subprocess.Popen([sys.executable, "-c", POINTER, str(place.x()), str(place.y())]))
        text, html, action = json.loads(lines(2)[1])
        return text, html, action

    yield dragged
    for process in started:
        process.kill()
        process.wait()


@pytest.fixture
def placed(window: MainWindow, open_page: Callable[..., None], qtbot: QtBot) -> MainWindow:
    window.setGeometry(240, 180, 1000, 600)
    open_page(window.session)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    return window


def test_the_cleaned_text_is_dragged_out_by_its_handle(
    placed: MainWindow, drag_out: Callable[[QWidget, QPoint], tuple[str, str, str]]
) -> None:
    text, html, action = drag_out(placed.handle, placed.handle.rect().center())
    assert text + "\n" == as_text(placed.session.cleaning)
    assert html == as_html(placed.session.cleaning)
    assert action == "CopyAction"


def test_a_selection_is_dragged_out_of_a_pane(
    placed: MainWindow, drag_out: Callable[[QWidget, QPoint], tuple[str, str, str]]
) -> None:
    view = placed.cleaned_view
    words = view.toPlainText()
    cursor = QTextCursor(view.document())
    start = words.index("Mix the flour")
    cursor.setPosition(start)
    cursor.setPosition(words.index("half hour"), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    inside = QTextCursor(view.document())
    inside.setPosition(start + 6)
    text, html, action = drag_out(view.viewport(), view.cursorRect(inside).center())
    assert text.startswith("Mix the flour")
    assert text.endswith("fold the dough every ")
    assert html.startswith("<p>Mix the flour and the water")
    assert action == "CopyAction"
    assert view.toPlainText() == words
