"""Menus of what was opened before."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from cleaneditor.gui.recent import LONGEST, fill_recent, short


def test_a_long_path_keeps_its_end_and_home_is_short() -> None:
    path = "/" + "very/long/" * 20 + "page.html"
    assert len(short(path)) == LONGEST
    assert short(path).startswith("…")
    assert short(path).endswith("/very/long/page.html")
    assert short(str(Path.home() / "a.html")) == "~/a.html"


def test_a_choice_opens_the_whole_path(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    opened: list[str] = []
    paths = ["/" + "deep/" * 40 + "a & b.html", "/c.html"]
    fill_recent(menu, paths, opened.append, "Nothing opened yet")
    for action in menu.actions():
        action.trigger()
    assert opened == paths
    assert menu.actions()[0].text().endswith("a && b.html")


def test_an_empty_menu_says_so(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    fill_recent(menu, [], print, "Nothing opened yet")
    assert [(action.text(), action.isEnabled()) for action in menu.actions()] == [("Nothing opened yet", False)]
