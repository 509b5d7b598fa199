"""Rules from other files and into others: a part imported, a part exported, site rules, two sets compared."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cleaneditor.core.rules.phrase import PhraseRule
from cleaneditor.core.ruleset import RuleSet, builtin_rules, load_rules, new_rules_file
from cleaneditor.gui.choose_rules import ChooseRules
from cleaneditor.gui.compare_dialog import CompareDialog
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.rules_files import PROBLEMS


def own(name: str, *phrases: str) -> PhraseRule:
    return PhraseRule(id=name.lower(), name=name, phrases=phrases)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Somebody's rules: a new one, a built-in one as it ships, and a changed one."""
    shipped = builtin_rules().rules
    changed = msgspec.structs.replace(shipped.rule("repeated-title"), threshold=0.75)
    rules = RuleSet("Theirs", (own("Adverts", "Advertisement"), shipped.rule("share-bar"), changed))
    made = tmp_path / "theirs.cleanrules.toml"
    made.write_text(new_rules_file(rules).text, "utf-8")
    return made


def choose(act: Callable[[ChooseRules], None]) -> None:
    """Does something in the next dialog."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ChooseRules):
            act(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def test_chosen_rules_of_another_file_join_in_one_step(window: MainWindow, path: Path) -> None:
    said: list[str] = []

    def act(dialog: ChooseRules) -> None:
        assert [rule.name for rule in dialog.chosen()] == ["Adverts"]
        dialog.tick("share-bar", True)
        said.append(dialog.button.text())
        dialog.tick("repeated-title", True)
        said.append(dialog.button.text())
        dialog.button.click()

    choose(act)
    before = window.session.choices.rules
    window.rule_exchange.import_from(str(path))
    rules = window.session.choices.rules
    assert rules.rule("adverts") == own("Adverts", "Advertisement")
    assert rules.rule("repeated-title") == before.rule("repeated-title")
    assert rules.rule("repeated-title-2").threshold == 0.75
    assert window.session.undo.undoText().endswith("from theirs")
    assert window.session.undo.count() == 1
    window.session.undo.undo()
    assert window.session.choices.rules == before
    assert said[-1].startswith("Add ")


def test_a_rule_that_is_there_already_cannot_be_added(window: MainWindow, path: Path) -> None:
    def act(dialog: ChooseRules) -> None:
        dialog._tick(dialog._items["adverts"].checkState(0).Checked)
        assert [rule.id for rule in dialog.chosen()] == ["adverts", "repeated-title"]
        dialog.reject()

    choose(act)
    window.rule_exchange.import_from(str(path))
    assert not window.session.undo.canUndo()


def test_a_file_that_is_none_is_told_of(window: MainWindow, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.cleanrules.toml"
    wrong.write_text("format = 7", "utf-8")
    window.rule_exchange.import_from(str(wrong))
    assert "format 1" in window.notices.bar(PROBLEMS).label.text()


@pytest.mark.parametrize(
    ("text", "said"),
    [("format = 1\n", "“empty” has no rules to add."), ("format = 1\n[[rules]]\nid = 'x'\n", "rules: is unknown")],
)
def test_a_file_without_a_rule_opens_no_empty_dialog(window: MainWindow, tmp_path: Path, text: str, said: str) -> None:
    empty = tmp_path / "empty.cleanrules.toml"
    empty.write_text(text, "utf-8")
    window.rule_exchange.import_from(str(empty))
    assert said in window.notices.bar(PROBLEMS).label.text()


def test_site_rules_are_offered_with_what_could_not_be_carried_over(window: MainWindow, tmp_path: Path) -> None:
    config = tmp_path / "ledger.example.txt"
    config.write_text("body: //article\nstrip: //aside\nstrip: //img/@alt\nprune: no\n", "utf-8")
    (tmp_path / "notes.txt").write_text("strip: //p", "utf-8")
    lines: list[str] = []

    def act(dialog: ChooseRules) -> None:
        lines.extend(dialog.lines.toPlainText().splitlines())
        dialog.button.click()

    choose(act)
    window.rule_exchange.import_site_rules([str(config), str(tmp_path / "notes.txt")])
    (line,) = lines
    assert line.startswith("ledger.example.txt, line 3: strip: //img/@alt: ")
    rules = window.session.choices.rules.rules
    assert [rule.name for rule in rules[:2]] == ["ledger.example: around the text", "ledger.example: the text"]
    assert rules[-1].name == "ledger.example: parts by place"
    assert {rule.scope.sites for rule in (*rules[:2], rules[-1])} == {("ledger.example",)}
    assert window.session.undo.undoText() == "Import 3 rules from ledger.example"
    assert "notes.txt" in window.notices.bar(PROBLEMS).label.text()


def test_chosen_rules_are_exported_into_a_file_of_their_own(window: MainWindow, tmp_path: Path) -> None:
    target = tmp_path / "some"
    chosen = (builtin_rules().rules.rule("share-bar"), own("Adverts", "Advertisement"))
    assert window.rule_exchange.export_to(str(target), chosen)
    file = load_rules((tmp_path / "some.cleanrules.toml").read_text("utf-8"))
    assert file.problems == ()
    assert (file.rules.name, file.rules.rules) == ("some", chosen)
    assert not window.rule_exchange.export_to(str(tmp_path / "no such folder" / "x"), chosen)
    assert window.notices.bar(PROBLEMS) is not None


def lines(dialog: CompareDialog) -> dict[str, list[str]]:
    found = {}
    for row in range(dialog.tree.topLevelItemCount()):
        item = dialog.tree.topLevelItem(row)
        found[item.text(0)] = [item.child(at).text(0) for at in range(item.childCount())]
    return found


def test_two_sets_are_compared_in_words_and_one_rule_is_taken_over(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    rules = session.choices.rules
    title = msgspec.structs.replace(rules.rule("repeated-title"), threshold=0.8)
    reply = msgspec.structs.replace(rules.rule("leave-a-reply"), enabled=False, phrases=("Seen an error?",))
    rules = rules.replace_rule(title).replace_rule(reply).without("pingbacks").added(own("Adverts", "Advertisement"))
    session.put(session.choices.with_rules(rules))
    window.rule_exchange.compare()
    dialog = window.rule_exchange.compared
    assert lines(dialog) == {
        "Repeated title": ["How alike: here 0.80, there 0.97"],
        "Reply form": ["Off here, on there", "Phrases: only here “Seen an error?”"],
        "Adverts": ["Only here"],
        "Pingbacks": ["Only there"],
    }
    assert dialog.says.text().startswith("4 rules differ.")
    dialog.buttons["repeated-title"].click()
    qtbot.waitUntil(lambda: "Repeated title" not in lines(dialog))
    assert session.choices.rules.rule("repeated-title") == builtin_rules().rules.rule("repeated-title")
    assert session.undo.undoText() == "Take “Repeated title” from Built-in rules"
    session.undo.undo()
    assert "Repeated title" in lines(dialog)
    for rule_id in ("repeated-title", "leave-a-reply", "adverts", "pingbacks"):
        dialog.take(rule_id)
    assert session.choices.rules == builtin_rules().rules
    assert dialog.says.text() == "Both are the same."
    dialog.reject()
    assert window.rule_exchange.compared is None


def test_the_file_as_saved_is_offered_first(window: MainWindow, path: Path) -> None:
    window.rules_files.open(str(path))
    window.session.change_rule(own("Adverts", "Advert"), "Change")
    window.rule_exchange.compare()
    dialog = window.rule_exchange.compared
    assert dialog.choice.currentText() == "theirs, as saved"
    assert lines(dialog) == {"Adverts": ["Phrases: only here “Advert”; only there “Advertisement”"]}
    dialog.reject()
