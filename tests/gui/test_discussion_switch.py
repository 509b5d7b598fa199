"""One switch for the discussion: how many comments the page has, and what becomes of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot
from window_help import BLOG, settle

from cleaneditor.core.ruleset import RuleSet, builtin_rules
from cleaneditor.gui import wording
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.panes.discussion_switch import DiscussionSwitch
from cleaneditor.gui.session import Session
from cleaneditor.gui.status import Status

Opener = Callable[..., None]
TALK = """<div id="comments"><h3>2 comments</h3><div class="comment"><p>Mara says:</p><p>Mine was burnt.</p></div>
<div class="comment"><p>Piet says:</p><p>And mine was not.</p></div></div>"""
PAGE = BLOG.replace("<h3>Leave a Reply</h3>", f"{TALK}<h3>Leave a Reply</h3>")


@pytest.fixture
def switch(session: Session, qtbot: QtBot, open_page: Opener) -> DiscussionSwitch:
    made = DiscussionSwitch(session)
    qtbot.addWidget(made)
    session.choicesChanged.connect(lambda choices: made.show_rules(choices.rules))
    session.cleaned.connect(lambda cleaning, _: made.show_cleaning(cleaning))
    open_page(session, PAGE)
    return made


def choose(switch: DiscussionSwitch, qtbot: QtBot, text: str) -> None:
    """As a person does with the arrow keys."""
    switch.box.setFocus()
    while switch.box.currentText() != text:
        way = Qt.Key.Key_Down if switch.box.findText(text) > switch.box.currentIndex() else Qt.Key.Key_Up
        qtbot.keyClick(switch.box, way)


def kept(session: Session) -> str:
    return " ".join(session.cleaning.text_of(index) for index in session.cleaning.kept)


def test_the_number_of_comments_is_shown_and_read_out(switch: DiscussionSwitch) -> None:
    assert switch.label.whole() == "Discussion: 2 comments"
    assert switch.box.accessibleDescription() == "Discussion: 2 comments"
    assert switch.box.currentText() == "removed"


def test_comments_are_kept_exported_apart_and_removed_each_undone(
    switch: DiscussionSwitch, session: Session, qtbot: QtBot
) -> None:
    assert "burnt" not in kept(session)
    choose(switch, qtbot, "kept")
    settle(qtbot, session)
    assert "Mine was burnt." in kept(session)
    assert session.undo.undoText() == "Discussion: kept"
    choose(switch, qtbot, "exported apart")
    settle(qtbot, session)
    assert "burnt" not in kept(session)
    assert [session.cleaning.text_of(index) for index in session.cleaning.apart] == [
        "Mara says:",
        "Mine was burnt.",
        "Piet says:",
        "And mine was not.",
    ]
    session.undo.undo()
    assert switch.box.currentText() == "kept"
    session.undo.undo()
    settle(qtbot, session)
    assert switch.box.currentText() == "removed"
    assert session.cleaning.apart == ()
    assert session.choices.rules == builtin_rules().rules


def test_the_extractor_is_not_asked_again_where_its_answer_is_the_same(
    switch: DiscussionSwitch, session: Session, qtbot: QtBot
) -> None:
    before = session.cleaning.extraction
    choose(switch, qtbot, "exported apart")
    settle(qtbot, session)
    assert session.cleaning.extraction is before


def test_a_comment_says_why_it_is_not_in_the_text(switch: DiscussionSwitch, session: Session, qtbot: QtBot) -> None:
    choose(switch, qtbot, "exported apart")
    settle(qtbot, session)
    index = session.cleaning.apart[1]
    verdict = session.cleaning.verdicts[index]
    assert wording.sentence(verdict, session.choices.rules) == (
        "exported apart by “Discussion”: is what a reader wrote, in a part of the page called “comments”"
    )
    last = session.cleaning.trail(index)[-1]
    assert wording.said(last, session.choices.rules).startswith("“Discussion” has it exported apart: ")


def test_the_foot_of_the_window_tells_removed_from_exported_apart(
    window: MainWindow, qtbot: QtBot, open_page: Opener
) -> None:
    session = window.session
    open_page(session, PAGE)
    status = window.findChild(Status)
    removed = session.cleaning.removed_count
    assert f" {removed} removed · " in status.text()
    box = window.findChild(QComboBox, "choice-comments")
    box.setCurrentIndex(box.findData("apart"))
    settle(qtbot, session)
    assert f" {removed} removed, of these 4 exported apart · " in status.text()
    assert window.findChild(QLabel, "discussionCount").text() == "Discussion: 2 comments"


def test_a_page_without_comments_says_so(switch: DiscussionSwitch, session: Session, open_page: Opener) -> None:
    open_page(session, BLOG, "other.html")
    assert switch.label.whole() == "Discussion: no comments"
    switch.show_cleaning(None)
    assert switch.label.whole() == "Discussion"


def test_without_the_rule_there_is_nothing_to_switch(switch: DiscussionSwitch, session: Session) -> None:
    rule = session.choices.rules.rule("discussion")
    off = session.choices.rules.replace_rule(type(rule)(id=rule.id, name=rule.name, enabled=False))
    switch.show_rules(off)
    assert not switch.box.isEnabled()
    assert "is off" in switch.box.toolTip()
    switch.show_rules(session.choices.rules)
    assert switch.box.isEnabled()
    switch.show_rules(replace(RuleSet(), name="empty"))
    assert switch.isHidden()
