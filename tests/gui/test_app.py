"""Starting the window: what takes long waits until it can be seen."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cleaneditor.gui.app import FirstPaint


def test_what_takes_long_begins_once_when_the_window_has_been_painted(qtbot: QtBot) -> None:
    painted = []

    class Window(QWidget):
        def paintEvent(self, event: object) -> None:
            painted.append(event)

    window = Window()
    qtbot.addWidget(window)
    seen = []
    FirstPaint(window).come.connect(lambda: seen.append(len(painted)))
    window.show()
    assert not seen
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [1]
    window.repaint()
    QApplication.processEvents()
    assert seen == [1]


def test_it_begins_too_where_the_window_is_started_out_of_sight(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitSignal(FirstPaint(window).come, timeout=30_000):
        pass
    assert not window.isVisible()
