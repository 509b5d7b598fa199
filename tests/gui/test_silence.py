"""Solo and mute: who is heard, that it is seen and undone, and that the rules file never learns of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from window_help import WAIT, page

from cleaneditor.core.ruleset import builtin_rules
from cleaneditor.gui.exporting import RESULT
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.orders import Order
from cleaneditor.gui.panes.rules import RulesPane
from cleaneditor.gui.session import Session
from cleaneditor.gui.silence import NOBODY, acting

Opener = Callable[..., None]


@pytest.fixture
def pane(window: MainWindow, open_page: Opener) -> RulesPane:
    open_page(window.session)
    return window.rules


def speakers(session: Session) -> set[str]:
    assert session.cleaning is not None
    return {verdict.by for verdict in session.cleaning.verdicts if not verdict.keep}


def test_nobody_silenced_leaves_the_rules_the_very_same() -> None:
    rules = builtin_rules().rules
    assert acting(rules, NOBODY, NOBODY) is rules


def test_a_soloed_rule_acts_alone_even_if_it_is_off() -> None:
    rules = builtin_rules().rules
    assert rules.rule("hidden") is not None
    assert not rules.rule("hidden").enabled
    heard = acting(rules, frozenset({"hidden"}), NOBODY)
    assert [rule.id for rule in heard.rules if rule.enabled] == ["hidden"]
    assert not heard.extractor.enabled
    assert acting(rules, frozenset({"hidden"}), NOBODY) is heard


def test_a_soloed_group_hears_its_rules_but_not_those_that_are_off() -> None:
    rules = builtin_rules().rules
    heard = acting(rules, frozenset({"group:navigation"}), frozenset({"breadcrumb"}))
    on = {rule.id for rule in heard.rules if rule.enabled}
    assert on == {
        rule.id for rule in rules.rules if rule.group == "navigation" and rule.enabled and rule.id != "breadcrumb"
    }


def test_a_muted_group_and_a_muted_extractor_say_nothing() -> None:
    rules = builtin_rules().rules
    heard = acting(rules, NOBODY, frozenset({"group:comments", "group:extractor"}))
    assert not heard.extractor.enabled
    assert {rule.group for rule in rules.rules if rule.enabled} - {
        rule.group for rule in heard.rules if rule.enabled
    } == {"comments"}


def test_solo_is_live_seen_in_a_bar_and_undone(pane: RulesPane, window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    before = session.cleaning.verdicts
    assert len(speakers(session)) > 1
    row = pane.row("leave-a-reply")
    row.fold.click()
    row.editor.buttons["solo"].click()
    qtbot.waitUntil(lambda: speakers(session) == {"leave-a-reply"}, timeout=WAIT)
    assert pane.silence.text("solo") == "Solo: Reply form"
    assert row.fold.badge() == "solo"
    assert pane.row("repeated-title").silent
    assert session.undo.undoText() == "Solo “Reply form”"
    session.undo.undo()
    qtbot.waitUntil(lambda: session.cleaning.verdicts == before, timeout=WAIT)
    assert pane.silence.isHidden()
    assert row.fold.badge() == ""


def test_the_cross_of_the_bar_lets_all_rules_act_again(pane: RulesPane, window: MainWindow, qtbot: QtBot) -> None:
    pane.silence_group("comments", "mute")
    assert pane.silence.text("muted") == "Muted: Comments and reply forms"
    qtbot.waitUntil(lambda: "leave-a-reply" not in speakers(window.session), timeout=WAIT)
    pane.silence.findChild(QAbstractButton, "end-muted").click()
    qtbot.waitUntil(lambda: "leave-a-reply" in speakers(window.session), timeout=WAIT)
    assert pane.silence.isHidden()


def test_a_solo_takes_the_place_of_the_one_before(pane: RulesPane, window: MainWindow) -> None:
    pane.silence_one("leave-a-reply", "Reply form", "solo")
    pane.silence_one("share-bar", "Share bar", "solo")
    assert window.session.choices.solo == {"share-bar"}
    pane.silence_one("share-bar", "Share bar", "mute")
    assert (window.session.choices.solo, window.session.choices.muted) == (frozenset(), {"share-bar"})


def test_a_solo_ends_with_the_rule_that_it_is_about(pane: RulesPane, window: MainWindow) -> None:
    session = window.session
    pane.grant("leave-a-reply", "duplicate")
    copy = session.choices.rules.rules[-1].id
    pane.silence_one(copy, "x", "solo")
    pane.grant(copy, "delete")
    assert not session.choices.solo
    assert session.choices.acting is session.choices.rules
    session.undo.undo()
    assert session.choices.solo == {copy}


def test_what_is_silenced_is_neither_a_change_nor_saved(
    pane: RulesPane, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.session
    pane.silence_one("leave-a-reply", "Reply form", "solo")
    pane.silence_one("repeated-title", "Repeated title", "mute")
    assert not session.rules_modified
    path = tmp_path / "mine.cleanrules.toml"
    assert window.rules_files._write(str(path))
    assert path.read_text("utf-8") == builtin_rules().text
    window.rules_files.open(str(path))
    assert not session.choices.solo
    assert not session.choices.muted


def test_other_pages_follow_a_solo_too(pane: RulesPane, window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.open_sources([page(name="second.html")], show=False)
    entry = lambda: session.pages.get("second.html")  # noqa: E731
    qtbot.waitUntil(lambda: entry().removed > 0 and entry().rules is session.choices.acting, timeout=WAIT)
    before = entry().removed
    pane.silence_one("leave-a-reply", "Reply form", "solo")
    qtbot.waitUntil(lambda: entry().rules is session.choices.acting, timeout=WAIT)
    assert 0 < entry().removed < before
    assert entry().hits == {"leave-a-reply": entry().removed}


def test_keys_solo_the_rule_that_has_the_focus(pane: RulesPane, window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    pane.row("leave-a-reply").fold.setFocus()
    qtbot.waitUntil(lambda: window.actions_.solo_rule.isEnabled())
    qtbot.keyClick(
        pane.row("leave-a-reply").fold,
        Qt.Key.Key_S,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    )
    assert window.session.choices.solo == {"leave-a-reply"}
    assert window.actions_.solo_rule.isChecked()
    window.raw_view.setFocus()
    assert window.actions_.rule_menu.title() == "Rule “Reply form”"
    window.actions_.end_silence.trigger()
    assert not window.session.choices.solo
    assert not window.actions_.end_silence.isEnabled()


def test_an_export_under_a_solo_says_so(pane: RulesPane, window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    pane.silence_one("leave-a-reply", "Reply form", "solo")
    qtbot.waitUntil(lambda: speakers(window.session) == {"leave-a-reply"}, timeout=WAIT)
    with qtbot.waitSignal(window.exporting.exporter.finished, timeout=WAIT):
        window.exporting.start(Order(False, "text", str(tmp_path / "page.txt"), True, False))
    assert "About" in (tmp_path / "page.txt").read_text("utf-8")
    assert "not all rules acted" in window.notices.bar(RESULT).label.text()
