"""This Python and this Qt get on with each other."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot


def test_calls_into_qt_leave_the_count_of_none_alone(qtbot: QtBot) -> None:
    # PySide6 6.12.0 on Python 3.11 takes one reference from None at every call, until the program aborts.
    label = QLabel()
    qtbot.addWidget(label)
    label.setText("warm")
    before = sys.getrefcount(None)
    for count in range(300):
        label.setText(str(count))
    assert sys.getrefcount(None) > before - 150


@pytest.mark.x11
def test_a_window_on_a_display_is_shown_and_made_active(qtbot: QtBot) -> None:
    assert QApplication.platformName() == "xcb"
    window = QWidget()
    window.setWindowTitle("CleanEditor, a trial")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=20_000)
