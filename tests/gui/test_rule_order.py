"""Rules are moved by mouse and by keys; the order is that of the file, and one move is one step."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cleaneditor.core.rules.phrase import PhraseRule
from cleaneditor.core.ruleset import GROUPS, RuleSet, builtin_rules
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.panes.rules import RulesPane
from cleaneditor.gui.rule_order import peers, placed, stepped

Opener = Callable[..., None]


def own(number: int, group: str = "mine") -> PhraseRule:
    return PhraseRule(id=f"own-{number}", name=f"Own {number}", phrases=("x",), group=group)


@pytest.fixture
def pane(window: MainWindow, open_page: Opener) -> RulesPane:
    open_page(window.session)
    rules = window.session.choices.rules
    for number in (1, 2, 3):
        rules = rules.added(own(number))
    window.session.put(window.session.choices.with_rules(rules))
    return window.rules


def mine(pane: RulesPane, group: str = "mine") -> list[str]:
    return [rule.id for rule in peers(pane._session.choices.rules, group)]


def drag(qtbot: QtBot, pane: RulesPane, rule_id: str, to: str, *, below: bool = False) -> None:
    """Drags a rule by its name to the upper or lower part of another one's."""
    fold, target = pane.row(rule_id).fold, pane.row(to).fold
    pane.area.ensureWidgetVisible(fold)
    pane.area.ensureWidgetVisible(target)
    start = fold.rect().center()
    end = fold.mapFromGlobal(target.mapToGlobal(QPoint(40, target.height() - 2 if below else 2)))
    QTest.mousePress(fold, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(fold, start + QPoint(0, 15))
    QTest.mouseMove(fold, end)
    assert pane.drag.dragging
    QTest.mouseRelease(fold, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    assert not pane.drag.dragging


def test_an_own_rule_is_dragged_before_and_behind_another(pane: RulesPane, qtbot: QtBot) -> None:
    drag(qtbot, pane, "own-3", "own-1")
    assert mine(pane) == ["own-3", "own-1", "own-2"]
    assert not pane.row("own-3").fold.isChecked()
    assert pane._session.undo.count() == 1
    assert pane._session.undo.undoText() == "Move “Own 3”"
    qtbot.waitUntil(lambda: pane.row("own-3").y() < pane.row("own-1").y() < pane.row("own-2").y())
    drag(qtbot, pane, "own-3", "own-2", below=True)
    assert mine(pane) == ["own-1", "own-2", "own-3"]
    pane._session.undo.undo()
    assert mine(pane) == ["own-3", "own-1", "own-2"]


def test_a_rule_dragged_to_where_it_is_changes_nothing(pane: RulesPane, qtbot: QtBot) -> None:
    drag(qtbot, pane, "own-2", "own-1", below=True)
    assert mine(pane) == ["own-1", "own-2", "own-3"]
    assert not pane._session.undo.canUndo()


def test_an_own_rule_is_dragged_into_another_group_and_speaks_there(pane: RulesPane, qtbot: QtBot) -> None:
    for name, group in pane._groups.items():
        if name not in ("navigation", "mine"):
            group.fold.setChecked(False)
    qtbot.waitUntil(lambda: pane._groups["related"].body.isHidden())
    drag(qtbot, pane, "own-1", "breadcrumb")
    rules = pane._session.choices.rules
    assert rules.rule("own-1").group == "navigation"
    ids = [rule.id for rule in rules.rules]
    assert ids.index("own-1") + 1 == ids.index("breadcrumb")
    assert mine(pane) == ["own-2", "own-3"]


def test_a_built_in_rule_stays_where_it_is(pane: RulesPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane._session.messageChanged) as told:
        drag(qtbot, pane, "tails", "plain-spaces", below=True)
    assert told.args[0].startswith("Built-in rules stay where they are.")
    assert [rule for rule in pane._session.choices.rules.rules if not rule.id.startswith("own-")] == list(
        builtin_rules().rules.rules
    )
    assert not pane._session.undo.canUndo()


def test_escape_gives_a_drag_up(pane: RulesPane, qtbot: QtBot) -> None:
    fold = pane.row("own-3").fold
    pane.area.ensureWidgetVisible(fold)
    QTest.mousePress(fold, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, fold.rect().center())
    QTest.mouseMove(fold, fold.rect().center() - QPoint(0, 30))
    assert pane.drag.dragging
    QTest.keyClick(fold, Qt.Key.Key_Escape)
    assert not pane.drag.dragging
    QTest.mouseRelease(fold, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, fold.rect().center())
    assert mine(pane) == ["own-1", "own-2", "own-3"]


def test_a_click_still_opens_the_rule(pane: RulesPane, qtbot: QtBot) -> None:
    qtbot.mouseClick(pane.row("own-1").fold, Qt.MouseButton.LeftButton)
    assert pane.row("own-1").fold.isChecked()


def test_alt_and_the_arrows_move_the_rule_that_has_the_focus(pane: RulesPane, window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    fold = pane.row("own-2").fold
    fold.setFocus()
    qtbot.waitUntil(lambda: window.actions_.rule_up.isEnabled())
    qtbot.keyClick(fold, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert mine(pane) == ["own-2", "own-1", "own-3"]
    qtbot.keyClick(fold, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(fold, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert mine(pane) == ["own-1", "own-3", "own-2"]
    assert fold.hasFocus()
    assert pane._session.undo.count() == 3


def test_built_in_rules_are_neither_moved_deleted_nor_renamed_by_the_menu(
    pane: RulesPane, window: MainWindow, qtbot: QtBot
) -> None:
    actions = window.actions_
    menu = window.rule_actions.menu_of(pane.row("tails"))
    shown = {action for action in menu.actions() if action.isVisible()}
    assert actions.delete_rule not in shown
    assert actions.rename_rule not in shown
    assert not actions.rule_up.isEnabled()
    assert actions.duplicate_rule.isEnabled()
    assert not actions.reset_rule.isEnabled()
    window.rule_actions.menu_of(pane.row("own-2"))
    assert actions.delete_rule.isVisible()
    assert actions.rule_up.isEnabled()
    actions.delete_rule.trigger()
    assert mine(pane) == ["own-1", "own-3"]


def test_keys_open_the_menu_of_a_rule_and_of_a_group(pane: RulesPane, window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    # A platform without a screen complains of menus that open.
    pane.menuWanted.disconnect(window.rule_actions.open_menu)
    for widget, first in ((pane.row("own-2").fold, "Solo This Rule"), (pane._groups["mine"].fold, "Solo This Group")):
        widget.setFocus()
        with qtbot.waitSignal(pane.menuWanted) as wanted:
            qtbot.keyClick(widget, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        assert window.rule_actions.menu_of(wanted.args[0]).actions()[0].text().replace("&", "") == first


def test_rename_goes_to_the_name(pane: RulesPane, window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.rule_actions.menu_of(pane.row("own-2"))
    window.actions_.rename_rule.trigger()
    line = pane.row("own-2").editor.controls["name"].line
    qtbot.waitUntil(line.hasFocus)
    assert line.selectedText() == "Own 2"


_RULES = st.lists(st.sampled_from(list(GROUPS)), min_size=1, max_size=8).map(
    lambda groups: RuleSet(rules=tuple(own(number, group) for number, group in enumerate(groups)))
)


@given(_RULES, st.integers(0, 7), st.sampled_from(list(GROUPS)), st.integers(0, 9))
def test_a_rule_lands_where_it_was_let_go_and_the_others_keep_their_order(
    rules: RuleSet, number: int, group: str, at: int
) -> None:
    rule = rules.rules[number % len(rules.rules)]
    there = [each.id for each in peers(rules, group)]
    after = placed(rules, rule.id, group, at)
    rest = [each.id for each in rules.rules if each.id != rule.id]
    assert [each.id for each in after.rules if each.id != rule.id] == rest
    assert after.rule(rule.id).group == group
    wanted = [each for each in there if each != rule.id]
    wanted.insert(len([each for each in there[:at] if each != rule.id]), rule.id)
    assert [each.id for each in peers(after, group)] == wanted


@given(_RULES, st.integers(0, 7), st.sampled_from([-1, 1]))
def test_a_step_and_a_step_back_is_no_step_for_the_group(rules: RuleSet, number: int, step: int) -> None:
    rule = rules.rules[number % len(rules.rules)]
    there = [each.id for each in peers(rules, rule.group)]
    once = stepped(rules, rule.id, step)
    if once is not rules:
        assert [each.id for each in peers(stepped(once, rule.id, -step), rule.group)] == there
    else:
        assert there[0 if step < 0 else -1] == rule.id
