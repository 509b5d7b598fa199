"""Finding a rule: by what it is called and what it does, and by what it does here."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_help import settle

from cleaneditor.core.rules.pattern import PatternRule
from cleaneditor.core.ruleset import builtin_rules
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.panes.rule_search import says, search_words
from cleaneditor.gui.panes.rules import RulesPane

Opener = Callable[..., None]


@pytest.fixture
def pane(window: MainWindow, open_page: Opener) -> RulesPane:
    open_page(window.session)
    return window.rules


def shown(pane: RulesPane) -> set[str]:
    return {rule.id for rule in pane._session.choices.rules.rules if pane.row(rule.id).isVisibleTo(pane)}


def test_the_key_goes_to_the_field_and_typing_shows_only_what_matches(
    pane: RulesPane, window: MainWindow, qtbot: QtBot
) -> None:
    window.activateWindow()
    everything = shown(pane)
    qtbot.keyClick(window.raw_view, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert pane.search.line.hasFocus()
    qtbot.keyClicks(pane.search.line, "SOFT Hyph")
    assert shown(pane) == {"soft-hyphens"}
    assert not pane._groups["titles"].fold.isVisibleTo(pane)
    qtbot.keyClick(pane.search.line, Qt.Key.Key_Down)
    assert pane.row("soft-hyphens").fold.hasFocus()
    pane.search.line.setFocus()
    qtbot.keyClick(pane.search.line, Qt.Key.Key_Escape)
    assert pane.search.line.text() == ""
    assert shown(pane) == everything


@pytest.mark.parametrize(
    ("words", "rule_id"),
    [
        ("reply form", "leave-a-reply"),
        ("Schreibe einen Kommentar", "leave-a-reply"),
        ("pattern footers copyright", "copyright"),
        ("navigation density control", "controls"),
        ("“follow” us", "follow-us"),
    ],
)
def test_a_rule_is_found_by_name_phrase_kind_and_group(words: str, rule_id: str) -> None:
    rule = builtin_rules().rules.rule(rule_id)
    assert rule is not None
    assert says(rule, search_words(words))
    assert not says(rule, (*search_words(words), "zebra"))


def test_a_pattern_is_found_by_what_stands_in_it() -> None:
    assert says(PatternRule(id="x", name="x", pattern=r"^Seen\s"), (r"seen\s",))


def test_closed_groups_show_what_was_found_and_close_again(pane: RulesPane) -> None:
    pane._groups["navigation"].fold.setChecked(False)
    pane.search.line.setText("breadcrumb")
    assert "breadcrumb" in shown(pane)
    pane.search.clear()
    assert "breadcrumb" not in shown(pane)


def test_nothing_found_says_so(pane: RulesPane) -> None:
    pane.search.line.setText("zebra zebra")
    assert shown(pane) == set()
    assert pane.nothing.isVisibleTo(pane)
    pane.search.clear()
    assert not pane.nothing.isVisibleTo(pane)


def test_rules_with_hits_on_this_page(pane: RulesPane, window: MainWindow, qtbot: QtBot) -> None:
    pane.search.filters["hits"].click()
    hits = {rule_id for rule_id, count in window.session.cleaning.hits.items() if count}
    assert shown(pane) == hits
    assert hits
    gone = next(rule_id for rule_id in hits if rule_id != "title")
    pane.row(gone).switch.click()
    settle(qtbot, window.session)
    qtbot.waitUntil(lambda: gone not in shown(pane))


def test_rules_that_were_changed_and_rules_that_are_off(pane: RulesPane, window: MainWindow) -> None:
    session = window.session
    pane.search.filters["changed"].click()
    assert shown(pane) == set()
    rule = session.choices.rules.rule("repeated-title")
    session.change_rule(msgspec.structs.replace(rule, threshold=0.8), "Change")
    assert shown(pane) == {"repeated-title"}
    assert pane.row("repeated-title").fold.badge() == "changed"
    pane.grant("repeated-title", "reset")
    assert shown(pane) == set()
    assert pane.row("repeated-title").fold.badge() == ""
    pane.search.filters["changed"].click()
    pane.search.filters["off"].click()
    assert shown(pane) == {rule.id for rule in session.choices.rules.rules if not rule.enabled}
    pane.silence_one("breadcrumb", "Breadcrumb", "mute")
    assert "breadcrumb" in shown(pane)


def test_a_rule_that_is_gone_to_is_shown_whatever_is_searched(pane: RulesPane) -> None:
    pane.search.line.setText("breadcrumb")
    pane.reveal("repeated-title")
    assert pane.row("repeated-title").isVisibleTo(pane)
