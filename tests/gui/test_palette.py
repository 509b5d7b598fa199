"""The command palette: everything is found by name and done by keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_help import BLOG, page, settle

from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.palette import Palette, found
from cleaneditor.gui.palette_entries import entries

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(window: MainWindow, open_page: Callable[..., None], qtbot: QtBot) -> Palette:
    open_page(window.session, BLOG, "bread.html")
    window.session.open_sources([page(BLOG, "rye.html")], show=False)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.raw_view.setFocus()
    qtbot.keyClick(window.raw_view, Qt.Key.Key_P, BOTH)
    assert window.palette_.field.hasFocus()
    return window.palette_


def texts(palette: Palette) -> list[str]:
    return [entry.text for entry in palette.shown]


def test_every_action_of_every_menu_is_in_it(window: MainWindow) -> None:
    among = entries(window, window.actions_, window.session, lambda _: None)
    missing = {action.objectName() for action in window.actions_.all()} - {entry.word for entry in among}
    assert missing == set()
    assert all(entry.why_not == "" or entry.why_not.strip() for entry in among)


def test_a_line_says_where_the_action_is_and_its_keys(opened: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(opened.field, "removed block")
    first = opened.shown[0]
    assert (first.text, first.where, first.keys) == ("Next Removed Block", "Review", "N")
    assert opened.field.accessibleDescription() == "Next Removed Block, Review, N"


def test_enter_does_it_and_gives_the_focus_back_first(opened: Palette, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(opened.field, "next removed")
    qtbot.keyClick(opened.field, Qt.Key.Key_Return)
    assert not opened.isVisible()
    assert window.raw_view.hasFocus()
    assert not window.session.cleaning.verdicts[window.session.selection[0]].keep


def test_escape_leaves_all_as_it_was(opened: Palette, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(opened.field, Qt.Key.Key_Escape)
    assert not opened.isVisible()
    assert window.raw_view.hasFocus()
    assert window.session.undo.count() == 0


def test_the_same_keys_close_it_and_so_does_going_elsewhere(opened: Palette, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(opened.field, Qt.Key.Key_P, BOTH)
    assert not opened.isVisible()
    opened.start()
    window.documents.filter.setFocus()
    assert not opened.isVisible()
    assert QApplication.focusWidget() is window.documents.filter


def test_arrows_move_and_come_round(opened: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(opened.field, "next")
    count = len(opened.shown)
    qtbot.keyClick(opened.field, Qt.Key.Key_Up)
    assert opened.list.currentIndex().row() == count - 1
    qtbot.keyClick(opened.field, Qt.Key.Key_Down)
    assert opened.list.currentIndex().row() == 0


def test_a_page_is_opened_by_its_name(opened: Palette, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(opened.field, "rye")
    assert opened.shown[0].where == "Page"
    qtbot.keyClick(opened.field, Qt.Key.Key_Return)
    assert window.session.current_key == "rye.html"
    settle(qtbot, window.session)


def test_pages_of_equal_names_are_told_apart(opened: Palette, window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    for folder in ("news", "blog"):
        path = tmp_path / folder / "spelt.html"
        path.parent.mkdir()
        path.write_text(BLOG, encoding="utf-8")
        window.opening.open_paths([str(path)])
        qtbot.waitUntil(lambda path=path: str(path) in window.session.pages)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    window.palette_.start()
    qtbot.keyClicks(window.palette_.field, "spelt")
    shown = [entry.text for entry in window.palette_.shown if entry.where == "Page"]
    assert sorted(shown) == ["spelt.html · blog", "spelt.html · news"]
    settle(qtbot, window.session)


def test_a_rule_is_shown_where_it_can_be_changed(opened: Palette, window: MainWindow, qtbot: QtBot) -> None:
    rule = next(each for each in window.session.choices.rules.rules if each.group == "newsletter")
    qtbot.keyClicks(opened.field, rule.name)
    entry = next(each for each in opened.shown if each.word == f"rule:{rule.id}")
    opened.list.setCurrentIndex(opened.list.model().index(opened.shown.index(entry), 0))
    qtbot.keyClick(opened.field, Qt.Key.Key_Return)
    assert window.rules.row(rule.id).fold.isChecked()


def test_what_cannot_be_done_now_stands_last_and_says_why(opened: Palette, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(opened.field, "block")
    states = [bool(entry.why_not) for entry in opened.shown]
    assert states == sorted(states)
    entry = next(each for each in opened.shown if each.text == "Remove Block")
    assert entry.why_not == "select a block first"
    opened.list.setCurrentIndex(opened.list.model().index(opened.shown.index(entry), 0))
    qtbot.keyClick(opened.field, Qt.Key.Key_Return)
    assert opened.isVisible()
    assert window.session.undo.count() == 0


def test_what_was_done_last_comes_first_next_time(opened: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(opened.field, "next doubtful")
    qtbot.keyClick(opened.field, Qt.Key.Key_Return)
    opened.start()
    assert texts(opened)[0] == "Next Doubtful Block"


def test_recent_files_are_found(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "old bread.html"
    path.write_text(BLOG, encoding="utf-8")
    window.memory.change(window.memory.settings.with_recent(str(path)))
    window.palette_.start()
    qtbot.keyClicks(window.palette_.field, "old bread")
    assert window.palette_.shown[0].where == "File › Open Recent"
    qtbot.keyClick(window.palette_.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.current_key == str(path))
    settle(qtbot, window.session)


def test_nothing_found_says_so(opened: Palette, qtbot: QtBot) -> None:
    qtbot.keyClicks(opened.field, "zzqq")
    assert opened.nothing.isVisible()
    qtbot.keyClick(opened.field, Qt.Key.Key_Return)
    assert opened.isVisible()


def test_while_nothing_is_typed_pages_and_rules_stay_out_of_the_way(opened: Palette) -> None:
    assert {entry.kind for entry in found("", opened.shown)} == {"action"}


def test_in_a_mirrored_window_name_and_menu_stand_beside_each_other_from_the_right(
    opened: Palette, qtbot: QtBot
) -> None:
    qtbot.keyClicks(opened.field, "about")
    assert (opened.shown[0].text, opened.shown[0].keys) == ("About CleanEditor", "")

    def inked(mirrored: bool) -> list[int]:
        """The columns of the first row that are written on, counted from where people begin to read."""
        viewport = opened.list.viewport()
        image = viewport.grab(opened.list.visualRect(opened.list.model().index(0, 0))).toImage()
        ground = image.pixel(image.width() // 2, image.height() - 2)
        written = [
            x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in range(3, image.height() - 3))
        ]
        return [image.width() - 1 - x for x in reversed(written)] if mirrored else written

    usual = inked(False)
    try:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        mirrored = inked(True)
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert usual[-1] < opened.list.viewport().width() / 2
    assert mirrored[0] == pytest.approx(usual[0], abs=3)
    assert mirrored[-1] == pytest.approx(usual[-1], abs=3)
