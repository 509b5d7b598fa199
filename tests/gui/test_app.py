"""Starting the window: what takes long waits until it can be seen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cleaneditor.gui.app import FirstPaint, show
from cleaneditor.gui.main_window import MainWindow


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


def test_the_first_window_is_not_larger_than_the_screen(window: MainWindow) -> None:
    window.hide()
    room = window.screen().availableSize()
    window.resize(room - QSize(10, 10))
    show(window)
    assert not window.isMaximized()
    window.hide()
    window.resize(room + QSize(10, 10))
    show(window)
    assert window.isMaximized()
