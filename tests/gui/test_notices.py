"""Bars tell something in whatever width they are given, with all their words and buttons."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cleaneditor.gui.notices import Bar, Notices

TEXT = "The rule “Reply form” now removes block 12, which you edited. 3 more."


@pytest.mark.parametrize(
    "buttons", [("Show", "Keep It", "Remove It"), ("Anzeigen", "Block behalten", "Block entfernen")]
)
@pytest.mark.parametrize("width", [1000, 700, 530, 510, 400, 330, 260, 240])
def test_no_word_and_no_button_is_cut(width: int, buttons: tuple[str, ...], qtbot: QtBot) -> None:
    room = QWidget()
    column = QVBoxLayout(room)
    column.setContentsMargins(0, 0, 0, 0)
    notices = Notices()
    column.addWidget(notices)
    column.addStretch(1)
    qtbot.addWidget(room)
    bar: Bar = notices.tell("asked", "warning", TEXT, *((name, lambda: None) for name in buttons))
    room.resize(width, 600)
    with qtbot.waitExposed(room):
        room.show()

    def all_is_seen() -> None:
        assert bar.width() == width
        assert bar.label.height() >= bar.label.heightForWidth(bar.label.width())
        for button in bar.buttons:
            assert button.width() >= button.sizeHint().width()
            assert bar.rect().contains(button.geometry())
            assert not button.geometry().intersects(bar.label.geometry())
            assert not button.geometry().intersects(bar.close_button.geometry())

    qtbot.waitUntil(all_is_seen)
