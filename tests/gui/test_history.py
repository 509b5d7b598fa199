"""The history: steps in words, states by name, and what differs between two of them."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_help import WAIT, page, settle

from cleaneditor.core.rules.pattern import PatternRule
from cleaneditor.core.ruleset import RuleSet, builtin_rules
from cleaneditor.gui.choices import Choices
from cleaneditor.gui.compare_states import CompareStates
from cleaneditor.gui.comparing import changed_words, choices_differ
from cleaneditor.gui.main_window import MainWindow

BUILTIN = builtin_rules().rules


@pytest.fixture
def worked(window: MainWindow, open_page: Callable[..., None], qtbot: QtBot) -> MainWindow:
    """A window in which three things were done."""
    open_page(window.session)
    session = window.session
    session.override((5,), False)
    rule = session.choices.rules.rules[0]
    session.change_rule(msgspec.structs.replace(rule, enabled=not rule.enabled), "Switch a rule")
    session.override((4,), False)
    settle(qtbot, session)
    return window


def lines(window: MainWindow, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> list[str]:
    model = window.history_panel.steps.view.model()
    return [model.index(row, 0).data(role).strip() for row in range(model.rowCount(QModelIndex()))]


def differ(before: Choices, after: Choices) -> list[str]:
    return [each.text for each in choices_differ(before, after)]


def test_all_steps_are_listed_in_words_and_the_current_one_is_marked(worked: MainWindow) -> None:
    worked.actions_.history.trigger()
    assert lines(worked) == ["Beginning", "Remove block 6", "Switch a rule", "▸ Remove block 5"]
    worked.session.undo.undo()
    assert lines(worked) == ["Beginning", "Remove block 6", "▸ Switch a rule", "Remove block 5"]
    told = lines(worked, Qt.ItemDataRole.AccessibleTextRole)
    assert told == ["Beginning", "Remove block 6", "Switch a rule, the state of now", "Remove block 5, undone"]


def test_a_click_jumps_to_any_step_and_back(worked: MainWindow, qtbot: QtBot) -> None:
    worked.actions_.history.trigger()
    view = worked.history_panel.steps.view
    states = [worked.history.state(number) for number in range(4)]
    puts: list[object] = []
    worked.session.choicesChanged.connect(puts.append)
    for number in (0, 3, 1, 2):
        view.clicked.emit(view.model().index(number, 0))
        assert worked.history.current == number
        assert worked.session.choices == states[number]
        settle(qtbot, worked.session)
    # Each jump is one change, however many steps it leaps over.
    assert puts == [states[0], states[3], states[1], states[2]]
    assert view.currentIndex().row() == 2


def test_keys_open_walk_and_close_it(worked: MainWindow, qtbot: QtBot) -> None:
    worked.activateWindow()
    qtbot.waitUntil(worked.isActiveWindow)
    worked.cleaned_view.setFocus()
    worked.actions_.history.trigger()
    view = worked.history_panel.steps.view
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert worked.history.current == 2
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not worked.history_panel.isVisible()
    assert worked.cleaned_view.hasFocus()


def test_a_jump_shows_the_page_that_changes(worked: MainWindow, qtbot: QtBot) -> None:
    worked.session.open_sources([page(name="other.html")])
    settle(qtbot, worked.session)
    worked.history.go_to(2)
    settle(qtbot, worked.session)
    assert worked.session.current_key == "bread.html"


def test_a_remembered_state_is_found_again_and_going_back_is_a_step(worked: MainWindow, qtbot: QtBot) -> None:
    worked.actions_.remember_state.trigger()
    steps = worked.history_panel.steps
    assert steps.name.hasFocus() or not worked.isActiveWindow()
    QTest.keyClicks(steps.name, "  Before   lunch ")
    QTest.keyClick(steps.name, Qt.Key.Key_Return)
    assert not steps.name.isVisible()
    assert lines(worked)[-1] == "▸ Remove block 5  ⚑ Before lunch"
    state = worked.session.choices
    worked.history.go_to(0)
    worked.session.override((1,), True)  # and the steps that were undone are gone
    assert worked.session.undo.count() == 1
    steps.states.itemActivated.emit(steps.states.item(0))
    assert worked.session.choices == state
    assert worked.session.undo.undoText() == "Back to “Before lunch”"
    worked.session.undo.undo()
    assert worked.session.choices.of("bread.html") == {1: True}
    settle(qtbot, worked.session)


def test_a_remembered_state_can_be_forgotten(worked: MainWindow) -> None:
    worked.history.remember("One")
    worked.history.remember("Two")
    worked.actions_.history.trigger()
    states = worked.history_panel.steps.states
    states.setCurrentRow(0)
    QTest.keyClick(states, Qt.Key.Key_Delete)
    assert [each.words for each in worked.checkpoints.all] == ["Two"]
    assert worked.session.undo.count() == 3


def test_a_name_can_be_given_up(worked: MainWindow) -> None:
    worked.actions_.remember_state.trigger()
    steps = worked.history_panel.steps
    QTest.keyClicks(steps.name, "Before")
    QTest.keyClick(steps.name, Qt.Key.Key_Escape)
    assert not worked.checkpoints.all
    assert not steps.name.isVisible()
    assert worked.history_panel.isVisible()


def test_two_states_are_compared_in_words_and_by_block(worked: MainWindow, qtbot: QtBot) -> None:
    worked.actions_.compare_states.trigger()
    dialog = worked.findChild(CompareStates)
    assert dialog is not None
    assert [dialog.before.currentText(), dialog.after.currentText()] == ["Beginning", "Now"]
    qtbot.waitUntil(lambda: "differ" in dialog.word.text(), timeout=WAIT)
    told = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    rule = worked.session.choices.rules.rules[0]
    assert f"“{rule.name}” is switched {'on' if rule.enabled else 'off'}" in told
    assert "Your own verdicts: 2 blocks on 1 page" in told
    assert any(text.startswith("Block 6: removed by you") for text in told)
    item = next(
        dialog.list.item(row)
        for row in range(dialog.list.count())
        if dialog.list.item(row).text().startswith("Block 6:")
    )
    dialog.list.itemActivated.emit(item)
    assert worked.session.selection == (5,)
    dialog.before.setCurrentText("2. Switch a rule")
    qtbot.waitUntil(lambda: "1 block differs" in dialog.word.text(), timeout=WAIT)
    dialog.before.setCurrentText("Now")
    assert dialog.word.text() == "The two states are the same."
    dialog.close()


def test_what_is_done_meanwhile_is_in_the_comparison(worked: MainWindow, qtbot: QtBot) -> None:
    worked.actions_.compare_states.trigger()
    dialog = worked.findChild(CompareStates)
    assert dialog is not None
    dialog.before.setCurrentText("3. Remove block 5")
    worked.session.override((3,), False)
    settle(qtbot, worked.session)
    qtbot.waitUntil(lambda: "differs" in dialog.word.text(), timeout=WAIT)
    assert dialog.before.currentText() == "3. Remove block 5"
    assert "Your own verdicts: 1 block on 1 page" in [
        dialog.list.item(row).text() for row in range(dialog.list.count())
    ]
    dialog.close()


def test_rules_are_compared_one_by_one() -> None:
    rule = next(rule for rule in BUILTIN.rules if rule.kind == "duplicate-title")
    phrases = next(rule for rule in BUILTIN.rules if rule.kind == "phrase")
    now = BUILTIN.replace_rule(msgspec.structs.replace(rule, threshold=0.8, enabled=False))
    now = now.replace_rule(msgspec.structs.replace(phrases, phrases=(*phrases.phrases, "sign the guest book")))
    now = now.without(BUILTIN.rules[-1].id).added(PatternRule(id="mine", name="Mine", pattern="x"))
    now = RuleSet(now.name, now.rules, msgspec.structs.replace(now.extractor, focus="strict"))
    told = differ(Choices(BUILTIN), Choices(now))
    assert told == [
        f"“{rule.name}” is switched off",
        next(text for text in told if text.endswith("→ 0.80")),
        next(text for text in told if text.endswith("+ “sign the guest book”")),
        "New rule “Mine”",
        f"The rule “{BUILTIN.rules[-1].name}” is gone",
        "Extractor, focus: “balanced” → “strict”",
    ]


def test_another_order_names_what_was_moved() -> None:
    moved = BUILTIN.moved(BUILTIN.rules[0].id, 4)
    assert differ(Choices(BUILTIN), Choices(moved)) == [f"Another order of the rules: “{BUILTIN.rules[0].name}”"]


def test_verdicts_and_edits_are_counted() -> None:
    before = Choices(BUILTIN).with_override("a", (1, 2), True).with_edit("a", 3, "x", "y")
    after = before.with_override("a", (2,), False).with_override("b", (1,), True).without_edits("a", (3,))
    assert differ(before, after) == ["Your own verdicts: 2 blocks on 2 pages", "Your edits: 1 block on 1 page"]
    assert differ(before, before) == []


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("the old mill stood", "the new mill stood", "“old” → “new”"),
        ("the old mill stood", "the mill stood", "− “old”"),
        ("the mill stood", "the mill still stood", "+ “still”"),
        ("all else", "is different now", "“all else” → “is different now”"),
        ("same", "same", ""),
    ],
)
def test_texts_are_compared_word_by_word(before: str, after: str, words: str) -> None:
    assert changed_words(before, after) == words
