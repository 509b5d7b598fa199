"""Rule sets as files: new, open, save, and what is told of a wrong one."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from cleaneditor.core.ruleset import load_rules
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.rules_files import PROBLEMS

RULES = """# My own rules; this remark stays.
format = 1
name = "Mine"
later = "a key of a later version"

[[rule]]
id = "adverts"
name = "Adverts"
kind = "phrase"
phrases = ["Advertisement"]
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "mine.cleanrules.toml"
    made.write_text(RULES, encoding="utf-8")
    return made


def press(button: str, seen: list[str] | None = None) -> None:
    """Presses *button* in the next message box."""

    def look() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, look)
            return
        if seen is not None:
            seen.append(box.text())
        next(each for each in box.buttons() if each.text().replace("&", "") == button).click()

    QTimer.singleShot(0, look)


def choose(path: Path) -> None:
    """Names *path* in the next file dialog."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(20, look)
            return
        dialog.selectFile(str(path))
        dialog.accept()

    QTimer.singleShot(0, look)


def change(window: MainWindow) -> None:
    rule = window.session.choices.rules.rules[0]
    window.session.change_rule(msgspec.structs.replace(rule, enabled=not rule.enabled), f"Switch “{rule.name}”")


def test_an_opened_file_is_in_use_and_in_the_title(window: MainWindow, path: Path) -> None:
    assert window.rules_files.open(str(path))
    assert [rule.id for rule in window.session.choices.rules.rules] == ["adverts"]
    assert "mine[*]" in window.windowTitle()
    window.rules_files.fill_recent(window.actions_.recent_rules_menu)
    assert [each.data() for each in window.actions_.recent_rules_menu.actions()] == [str(path)]
    window.actions_.new_rules.trigger()
    assert len(window.session.choices.rules.rules) > 10
    assert "Built-in rules[*]" in window.windowTitle()


def test_a_rules_file_given_as_a_path_is_taken_into_use(window: MainWindow, path: Path) -> None:
    window.opening.open_paths([str(path)])
    assert window.session.rules_path == str(path)
    assert len(window.session.pages) == 0


def test_saving_changes_only_what_was_changed(window: MainWindow, path: Path) -> None:
    window.rules_files.open(str(path))
    change(window)
    assert window.isWindowModified()
    window.actions_.save_rules.trigger()
    text = path.read_text(encoding="utf-8")
    assert text.startswith(RULES.rstrip("\n"))
    assert "enabled = false" in text
    assert not window.isWindowModified()
    window.actions_.undo.trigger()
    assert window.isWindowModified()


def test_saved_under_another_name(window: MainWindow, path: Path, tmp_path: Path) -> None:
    window.rules_files.open(str(path))
    change(window)
    choose(tmp_path / "other")
    window.actions_.save_rules_as.trigger()
    other = tmp_path / "other.cleanrules.toml"
    assert window.session.rules_path == str(other)
    assert not load_rules(other.read_text(encoding="utf-8")).rules.rules[0].enabled
    assert path.read_text(encoding="utf-8") == RULES


def test_the_builtin_rules_are_saved_into_a_file_of_ones_own(window: MainWindow, tmp_path: Path) -> None:
    change(window)
    choose(tmp_path / "own.cleanrules.toml")
    window.actions_.save_rules.trigger()
    saved = load_rules((tmp_path / "own.cleanrules.toml").read_text(encoding="utf-8"))
    assert saved.rules.rules == window.session.choices.rules.rules
    assert saved.problems == ()


def test_a_file_changed_by_another_program_is_not_replaced_silently(window: MainWindow, path: Path) -> None:
    window.rules_files.open(str(path))
    change(window)
    path.write_text(RULES + "# changed elsewhere\n", encoding="utf-8")
    seen: list[str] = []
    press("Cancel", seen)
    assert not window.rules_files.save()
    assert seen == ["“mine.cleanrules.toml” was changed by another program. Replace it?"]
    assert path.read_text(encoding="utf-8").endswith("# changed elsewhere\n")
    press("Replace")
    assert window.rules_files.save()


def test_unsaved_rules_are_not_lost_by_opening_others(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    change(window)
    before = window.session.choices
    press("Cancel")
    assert not window.rules_files.open(str(path))
    assert window.session.choices == before
    press("Discard")
    assert window.rules_files.open(str(path))


def test_a_wrong_rule_is_told_with_line_and_key_and_the_rest_runs(window: MainWindow, path: Path) -> None:
    path.write_text(RULES + '\n[[rule]]\nid = "b"\nname = "B"\nkind = "phrase"\nphrases = ["x"]\nmax_wrods = 3\n')
    assert window.rules_files.open(str(path))
    text = window.notices.bar(PROBLEMS).label.text()
    head, first, second = text.split("\n")
    assert head == (
        "“mine.cleanrules.toml” has mistakes. What is wrong is left out or switched off, the rest is in use:"
    )
    assert first.startswith("line 4: later: is unknown")
    assert second.startswith("line 17: max_wrods: is unknown; did you mean max_words?")
    assert window.session.choices.rules.rule("adverts").enabled


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"format = 99\n", "line 1: format"),
        (b"what is this", "line 1: not TOML"),
        (b"\xff\xfe\xfa", "is not UTF-8 text"),
    ],
)
def test_a_file_that_cannot_be_used_leaves_the_rules_as_they_are(
    window: MainWindow, path: Path, data: bytes, line: str
) -> None:
    path.write_bytes(data)
    before = window.session.choices
    assert not window.rules_files.open(str(path))
    text = window.notices.bar(PROBLEMS).label.text()
    assert text.split("\n")[0] == "“mine.cleanrules.toml” cannot be used as a rules file:"
    assert text.split("\n")[1].startswith(line)
    assert window.session.choices == before


def test_a_folder_that_takes_no_file_is_told(window: MainWindow, path: Path, tmp_path: Path) -> None:
    window.rules_files.open(str(path))
    change(window)
    window.session.rules_path = str(tmp_path / "nowhere" / "x.cleanrules.toml")
    assert not window.rules_files.save()
    assert window.notices.bar(PROBLEMS).label.text().startswith("The rules were not saved: ")
    assert window.isWindowModified()
