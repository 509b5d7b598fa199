"""The lines that repeat on a site are looked for beside the work, proposed, and taken in one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_help import WAIT, page, settle

from cleaneditor.gui import site_lines
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.site_lines import RepeatedDialog
from core.site_help import post


def opened(window: MainWindow, qtbot: QtBot, pages: int) -> None:
    window.session.open_sources([page(post(number), f"{number}.html") for number in range(pages)])
    settle(qtbot, window.session)
    window.session.undo.clear()


def searched(window: MainWindow, qtbot: QtBot) -> RepeatedDialog:
    window.actions_.find_repeated.trigger()
    dialog = window.learning.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.bar.isHidden, timeout=WAIT)
    return dialog


def rows(dialog: RepeatedDialog) -> dict[str, tuple[str, bool]]:
    items = [dialog.lines.topLevelItem(row) for row in range(dialog.lines.topLevelItemCount())]
    return {item.text(0): (item.text(1), item.checkState(0) == Qt.CheckState.Checked) for item in items}


@pytest.fixture
def site(window: MainWindow, qtbot: QtBot) -> MainWindow:
    opened(window, qtbot, 6)
    return window


def test_lines_are_proposed_with_the_number_of_their_pages(site: MainWindow, qtbot: QtBot) -> None:
    dialog = searched(site, qtbot)
    assert not dialog.isModal()
    assert rows(dialog)["Printed with Ledger"] == ("6", True)
    assert not any(text.startswith("In the year") for text in rows(dialog))
    dialog.reject()
    assert not site.session.undo.canUndo()


def test_what_is_ticked_becomes_rules_in_one_step_that_can_be_undone(site: MainWindow, qtbot: QtBot) -> None:
    dialog = searched(site, qtbot)
    before = site.session.choices.rules
    item = next(
        dialog.lines.topLevelItem(row)
        for row in range(dialog.lines.topLevelItemCount())
        if dialog.lines.topLevelItem(row).text(0) == "Home"
    )
    item.setCheckState(0, Qt.CheckState.Unchecked)
    dialog.button.click()
    settle(qtbot, site.session)
    (rule,) = site.session.choices.rules.rules[len(before.rules) :]
    assert (rule.kind, rule.group) == ("repeated", "mine")
    assert "Printed with Ledger" in rule.lines
    assert "Home" not in rule.lines
    cleaning = site.session.cleaning
    taken = {cleaning.document.blocks[index].text for index, each in enumerate(cleaning.verdicts) if each.by == rule.id}
    assert "Printed with Ledger" in taken
    site.actions_.undo.trigger()
    assert site.session.choices.rules == before
    assert not site.session.undo.canUndo()


def test_nothing_ticked_is_nothing_to_add(site: MainWindow, qtbot: QtBot) -> None:
    dialog = searched(site, qtbot)
    assert dialog.button.isEnabled()
    dialog.tick_none.click()
    assert not dialog.button.isEnabled()
    assert dialog.button.text() == "Add to My Rules"
    dialog.tick_all.click()
    assert dialog.button.isEnabled()
    count = dialog.lines.topLevelItemCount()
    assert len(dialog.chosen()) == count
    assert dialog.button.text() == f"Add {count} Lines to My Rules"
    dialog.reject()


def test_lines_that_the_rules_have_already_are_not_proposed_again(site: MainWindow, qtbot: QtBot) -> None:
    dialog = searched(site, qtbot)
    everything = set(rows(dialog))
    dialog.tick_none.click()
    for text in ("Home", "Printed with Ledger"):
        dialog.lines.findItems(text, Qt.MatchFlag.MatchExactly)[0].setCheckState(0, Qt.CheckState.Checked)
    dialog.button.click()
    dialog = searched(site, qtbot)
    assert set(rows(dialog)) == everything - {"Home", "Printed with Ledger"}
    assert dialog.says.text().endswith("2 more lines are in your rules already.")
    dialog.tick_all.click()
    dialog.button.click()
    dialog = searched(site, qtbot)
    assert rows(dialog) == {}
    assert dialog.says.text() == "6 pages of this site, and every line that repeats is in your rules already."
    dialog.reject()


def test_of_a_large_site_it_is_said_how_many_pages_were_looked_at(
    site: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(site_lines, "MOST", 5)
    dialog = searched(site, qtbot)
    assert "many of the 5 pages that were looked at, 6 in all." in dialog.says.text()
    assert rows(dialog)["Printed with Ledger"] == ("5", True)
    dialog.reject()


def test_too_few_pages_are_said(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot, 2)
    dialog = searched(window, qtbot)
    assert dialog.says.text() == "Too few to tell what repeats: 2 pages of this site, and at least 5 are needed."
    assert not dialog.button.isEnabled()
    dialog.reject()


def test_a_search_can_be_left_and_begun_again(site: MainWindow, qtbot: QtBot) -> None:
    site.actions_.find_repeated.trigger()
    first = site.learning.dialog
    site.actions_.find_repeated.trigger()
    assert site.learning.dialog is first
    first.reject()
    assert site.learning.dialog is None
    dialog = searched(site, qtbot)
    assert rows(dialog)
    dialog.reject()


def test_without_a_page_there_is_nothing_to_look_for(window: MainWindow) -> None:
    assert not window.actions_.find_repeated.isEnabled()
