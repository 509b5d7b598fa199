"""The sheet of keys: listed, found, changed, told of when two want the same, and kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from window_help import shut

from cleaneditor.gui.app import make_window
from cleaneditor.gui.crew import Crew
from cleaneditor.gui.keys_sheet import KeysSheet
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.settings import Store


@pytest.fixture
def sheet(window: MainWindow, open_page: Callable[..., None], qtbot: QtBot) -> Iterator[KeysSheet]:
    open_page(window.session)
    window.session.override((1,), False)
    window.actions_.keys.trigger()
    made = window.findChild(KeysSheet, "keysDialog")
    qtbot.waitUntil(made.isVisible)
    yield made
    if isValid(made):
        made.reject()


def give(qtbot: QtBot, sheet: KeysSheet, name: str, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """Presses keys in the field of an action, and goes on to the next field."""
    field = sheet.row(name).field
    field.setFocus()
    held = Qt.KeyboardModifier.NoModifier
    for each in modifiers:
        held |= each
    qtbot.keyClick(field, key, held)
    field.editingFinished.emit()


def test_every_action_of_the_menus_is_listed_with_its_keys(sheet: KeysSheet, window: MainWindow) -> None:
    listed = {row.action.objectName(): row.field.keySequence().toString() for row in sheet.rows}
    assert listed["actionNextPane"] == "F6"
    assert listed["actionUndo"] == QKeySequence(QKeySequence.StandardKey.Undo).toString()
    assert set(listed) == {action.objectName() for action in window.actions_.all()}
    assert sheet.row("actionNextRemoved").also.text() == "also F8"
    assert sheet.row("actionUndo").label.text() == "Undo"


def test_an_action_is_found_by_its_name_or_by_keys(sheet: KeysSheet, qtbot: QtBot) -> None:
    qtbot.keyClicks(sheet.search, "doubtful")
    shown = [row.label.text() for row in sheet.rows if row.isVisible()]
    assert shown == ["Next Doubtful Block", "Previous Doubtful Block"]
    sheet.search.clear()
    qtbot.keyClicks(sheet.search, "ctrl+e")
    assert "Export" in [row.label.text() for row in sheet.rows if row.isVisible()]
    sheet.search.setText("zzqq")
    assert sheet.nothing.isVisible()


def test_new_keys_work_at_once_and_show_in_menu_and_tool_tip(
    sheet: KeysSheet, window: MainWindow, qtbot: QtBot
) -> None:
    give(qtbot, sheet, "actionExport", Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    assert window.actions_.export.shortcut().toString() == "Alt+E"
    assert window.actions_.export.toolTip() == "Export… (Alt+E)"
    give(qtbot, sheet, "actionNextBlock", Qt.Key.Key_Y)
    sheet.reject()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.raw_view.setFocus()
    qtbot.keyClick(window.raw_view, Qt.Key.Key_Y)
    assert window.session.selection == (0,)
    qtbot.keyClick(window.raw_view, Qt.Key.Key_J)
    assert window.session.selection == (0,)


def test_keys_that_another_action_has_are_told_of_and_taken_only_on_request(
    sheet: KeysSheet, window: MainWindow, qtbot: QtBot
) -> None:
    actions = window.actions_
    give(qtbot, sheet, "actionExport", Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert sheet.bar.label.text() == "Ctrl+R are the keys of “Make a Rule”."
    assert actions.export.shortcut().toString() == "Ctrl+E"
    assert actions.make_rule.shortcut().toString() == "Ctrl+R"
    qtbot.mouseClick(sheet.bar.buttons[0], Qt.MouseButton.LeftButton)
    assert actions.export.shortcut().toString() == "Ctrl+R"
    assert actions.make_rule.shortcut().isEmpty()
    assert not sheet.bar.isVisible()
    qtbot.mouseClick(sheet.row("actionMakeRule").reset, Qt.MouseButton.LeftButton)
    assert actions.make_rule.shortcut().toString() == "Ctrl+R"
    assert actions.export.shortcut().isEmpty()


def test_one_of_two_keys_of_an_action_can_be_taken(sheet: KeysSheet, window: MainWindow, qtbot: QtBot) -> None:
    give(qtbot, sheet, "actionNextPage", Qt.Key.Key_F8)
    qtbot.mouseClick(sheet.bar.buttons[0], Qt.MouseButton.LeftButton)
    assert window.actions_.next_page.shortcut().toString() == "F8"
    assert [keys.toString() for keys in window.actions_.next_removed.shortcuts()] == ["N"]


def test_an_action_can_do_without_keys_and_all_come_back_at_once(
    sheet: KeysSheet, window: MainWindow, qtbot: QtBot
) -> None:
    row = sheet.row("actionNextDoubtful")
    row.field.clear()
    row.field.editingFinished.emit()
    assert window.actions_.next_doubtful.shortcuts() == []
    assert window.actions_.next_doubtful.toolTip() == "Next Doubtful Block"
    assert row.reset.isVisible()
    qtbot.mouseClick(sheet.reset_all, Qt.MouseButton.LeftButton)
    assert [keys.toString() for keys in window.actions_.next_doubtful.shortcuts()] == ["D", "F9"]
    assert not sheet.reset_all.isEnabled()


def test_chosen_keys_are_there_again_next_time(
    sheet: KeysSheet, window: MainWindow, qtbot: QtBot, crew: Crew, store: Store
) -> None:
    give(qtbot, sheet, "actionExport", Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    row = sheet.row("actionQuit")
    row.field.clear()
    row.field.editingFinished.emit()
    again = make_window(crew, store)
    assert again.actions_.export.shortcut().toString() == "Alt+E"
    assert again.actions_.quit.shortcuts() == []
    assert again.actions_.open.shortcuts() == window.actions_.open.shortcuts()
    shut(again)


def test_every_field_says_of_which_action_it_is(sheet: KeysSheet) -> None:
    assert all(row.field.accessibleName() == f"Keys of {row.label.text()}" for row in sheet.rows)
    assert len(sheet.findChildren(QKeySequenceEdit)) == len(sheet.rows)


def test_enter_can_be_pressed_as_a_key_and_does_not_close_the_sheet(
    sheet: KeysSheet, window: MainWindow, qtbot: QtBot
) -> None:
    give(qtbot, sheet, "actionNextEyes", Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert sheet.isVisible()
    assert window.actions_.next_eyes.shortcut().toString() == "Alt+Return"
