"""A person reviews pages by keyboard: accepts them, goes on to what needs eyes, and hears of what changes later."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot
from window_help import BLOG, WAIT, page, settle

from cleaneditor.core.errors import Failure
from cleaneditor.core.model import Source
from cleaneditor.gui.concerns import Concern, concern
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.models.documents import GLYPH
from cleaneditor.gui.pages import Acceptance, State
from cleaneditor.gui.panes.documents import Shown
from cleaneditor.gui.review import CHANGED

PLAIN = """<!doctype html><html lang="en"><head><title>A walk</title></head><body><article><h1>A walk</h1>
<p>We went along the river in the morning and came back over the hill before the rain began, wet only at the feet.</p>
<p>Nobody met us but a man with two dogs, and he had seen the heron that we had been looking for since the spring.</p>
</article></body></html>"""


@pytest.fixture
def three(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Three pages, the first of them open: two with a reply form, one with nothing to take."""
    window.session.open_sources([page(BLOG, "a.html"), page(PLAIN, "b.html"), page(BLOG, "c.html")])
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    all_known(window, qtbot)
    window.raw_view.setFocus()
    return window


def all_known(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    qtbot.waitUntil(
        lambda: session.up_to_date and all(session.state(each) is not State.WAITING for each in session.pages),
        timeout=WAIT,
    )


def all_counted(window: MainWindow, qtbot: QtBot) -> None:
    """Until the figures of every page are of the rules of now."""
    session = window.session
    settled = (State.CLEANED, State.FAILED)
    qtbot.waitUntil(
        lambda: session.up_to_date and all(session.state(each) in settled for each in session.pages), timeout=WAIT
    )
    window.review.follow()


def enter(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.session.up_to_date, timeout=WAIT)
    qtbot.keyClick(window.raw_view, Qt.Key.Key_Return)


def acceptances(window: MainWindow) -> dict[str, Acceptance]:
    return {entry.key: window.session.acceptance(entry) for entry in window.session.pages}


def keep_the_form(window: MainWindow) -> None:
    """A rule of the person's own that lets the reply form stay, on every page that has one."""
    from cleaneditor.core.rules.phrase import PhraseRule

    session = window.session
    rule = PhraseRule(id="form", name="Form stays", phrases=("Leave a Reply",), action="keep")
    session.do(session.choices.with_rules(session.choices.rules.added(rule)), "Make rule “Form stays”")


def test_enter_accepts_the_page_and_opens_the_next_that_needs_eyes(three: MainWindow, qtbot: QtBot) -> None:
    session = three.session
    enter(three, qtbot)
    assert acceptances(three)["a.html"] is Acceptance.ACCEPTED
    assert session.undo.undoText() == "Accept “a.html”"
    first = session.current_key
    assert first != "a.html"
    enter(three, qtbot)
    assert session.current_key not in ("a.html", first)
    assert three.statusBar().currentMessage().startswith("2 of 3 accepted")
    enter(three, qtbot)
    assert three.statusBar().currentMessage() == "All 3 pages are accepted."
    qtbot.waitUntil(lambda: three.documents.review.text() == "3 of 3 accepted")


def test_enter_works_in_the_list_and_in_the_cleaned_pane_too(three: MainWindow, qtbot: QtBot) -> None:
    for view in (three.documents.view, three.cleaned_view):
        qtbot.waitUntil(lambda: three.session.up_to_date, timeout=WAIT)
        key = three.session.current_key
        view.setFocus()
        qtbot.keyClick(view, Qt.Key.Key_Return)
        assert acceptances(three)[key] is Acceptance.ACCEPTED


def test_nothing_is_accepted_while_rules_are_silenced(three: MainWindow, qtbot: QtBot) -> None:
    three.rules.silence_one("leave-a-reply", "Reply form", "solo")
    enter(three, qtbot)
    assert "silenced for now" in three.statusBar().currentMessage()
    assert not three.session.choices.accepted
    three.session.undo.undo()
    enter(three, qtbot)
    assert list(three.session.choices.accepted) == ["a.html"]


def test_an_acceptance_is_undone_where_it_was_given(three: MainWindow, qtbot: QtBot) -> None:
    session = three.session
    enter(three, qtbot)
    assert session.current_key != "a.html"
    three.actions_.undo.trigger()
    assert session.current_key == "a.html"
    assert set(acceptances(three).values()) == {Acceptance.NONE}
    three.actions_.redo.trigger()
    assert acceptances(three)["a.html"] is Acceptance.ACCEPTED


def test_nothing_is_accepted_before_it_could_be_seen(window: MainWindow, qtbot: QtBot) -> None:
    window.session.open_sources([page()])
    window.actions_.accept.trigger()
    assert not window.session.choices.accepted
    assert "still being cleaned" in window.statusBar().currentMessage()
    settle(qtbot, window.session)
    window.actions_.accept.trigger()
    assert window.session.choices.accepted


def test_a_later_rule_that_changes_accepted_pages_is_told_and_undone(three: MainWindow, qtbot: QtBot) -> None:
    for _ in range(3):
        enter(three, qtbot)
    three.session.open_page("b.html")
    keep_the_form(three)
    all_counted(three, qtbot)
    assert acceptances(three) == {
        "a.html": Acceptance.CHANGED,
        "b.html": Acceptance.ACCEPTED,
        "c.html": Acceptance.CHANGED,
    }
    bar = three.notices.bar(CHANGED)
    assert bar.label.text() == "2 accepted pages changed by this edit."
    assert three.documents.review.text() == "1 of 3 accepted · 2 changed"
    glyphs = [three.documents.model.index(row).data(GLYPH) for row in range(3)]
    assert glyphs == ["≠", "✓", "≠"]
    spoken = three.documents.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "changed since it was accepted" in spoken
    qtbot.mouseClick(bar.buttons[0], Qt.MouseButton.LeftButton)
    assert three.session.current_key == "a.html"
    assert shown(three) == ["a.html", "c.html"]
    three.actions_.undo.trigger()
    all_counted(three, qtbot)
    assert set(acceptances(three).values()) == {Acceptance.ACCEPTED}
    assert three.notices.bar(CHANGED) is None
    assert three.session.current_key == "a.html"


def test_enter_walks_the_changed_pages_that_are_shown_and_then_shows_all_again(three: MainWindow, qtbot: QtBot) -> None:
    session = three.session
    enter(three, qtbot)
    session.open_page("c.html")
    enter(three, qtbot)
    session.open_page("b.html")
    keep_the_form(three)
    all_counted(three, qtbot)
    three.review.show_changed()
    visited = []
    for _ in range(2):
        visited.append(session.current_key)
        enter(three, qtbot)
    assert visited == ["a.html", "c.html"]
    assert set(acceptances(three).values()) == {Acceptance.ACCEPTED, Acceptance.NONE}
    assert shown(three) == ["a.html", "b.html", "c.html"]
    assert three.statusBar().currentMessage() == "All changed pages are accepted again."


def test_a_rule_that_changes_no_result_leaves_all_accepted(three: MainWindow, qtbot: QtBot) -> None:
    from cleaneditor.core.rules.phrase import PhraseRule

    for _ in range(3):
        enter(three, qtbot)
    session = three.session
    rule = PhraseRule(id="none", name="Nowhere", phrases=("words that stand nowhere",))
    session.do(session.choices.with_rules(session.choices.rules.added(rule)), "Make rule “Nowhere”")
    all_counted(three, qtbot)
    assert set(acceptances(three).values()) == {Acceptance.ACCEPTED}
    assert three.notices.bar(CHANGED) is None


def test_changed_pages_are_accepted_as_they_are_in_one_step(three: MainWindow, qtbot: QtBot) -> None:
    for _ in range(3):
        enter(three, qtbot)
    keep_the_form(three)
    all_counted(three, qtbot)
    three.actions_.accept_changed.trigger()
    assert set(acceptances(three).values()) == {Acceptance.ACCEPTED}
    assert three.session.undo.undoText() == "Accept 2 changed pages"
    three.actions_.undo.trigger()
    assert list(acceptances(three).values()).count(Acceptance.CHANGED) == 2


def test_ones_own_verdict_on_an_accepted_page_is_not_silent(three: MainWindow, qtbot: QtBot) -> None:
    session = three.session
    enter(three, qtbot)
    session.open_page("a.html")
    qtbot.waitUntil(lambda: session.up_to_date, timeout=WAIT)
    kept = session.cleaning.kept[1]
    session.override((kept,), False)
    # The person goes on at once, before the page has been judged again.
    session.open_page("b.html")
    all_counted(three, qtbot)
    assert acceptances(three)["a.html"] is Acceptance.CHANGED
    session.undo.undo()
    all_counted(three, qtbot)
    assert acceptances(three)["a.html"] is Acceptance.ACCEPTED


def test_accepting_again_makes_a_changed_page_accepted(three: MainWindow, qtbot: QtBot) -> None:
    session = three.session
    three.actions_.accept.trigger()
    session.open_page("a.html")
    qtbot.waitUntil(lambda: session.up_to_date, timeout=WAIT)
    session.override((session.cleaning.kept[1],), False)
    settle(qtbot, session)
    assert "changed since it was accepted" in three.status.text()
    enter(three, qtbot)
    assert acceptances(three)["a.html"] is Acceptance.ACCEPTED


def test_acceptance_is_taken_back(three: MainWindow, qtbot: QtBot) -> None:
    enter(three, qtbot)
    three.session.open_page("a.html")
    three.review.follow()
    three.actions_.take_back.trigger()
    assert set(acceptances(three).values()) == {Acceptance.NONE}
    assert three.session.undo.undoText() == "Take back that “a.html” is accepted"


def test_that_a_page_failed_is_accepted_and_told_of_when_it_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.open_sources([page(BLOG, "a.html"), Failure("x.html", "is empty")])
    all_known(window, qtbot)
    window.actions_.accept.trigger()
    assert session.current_key == "x.html"
    qtbot.waitUntil(lambda: session.pages.get("x.html").state is State.FAILED, timeout=WAIT)
    window.actions_.accept.trigger()
    assert acceptances(window)["x.html"] is Acceptance.ACCEPTED
    assert window.statusBar().currentMessage() == "All 2 pages are accepted."


def test_what_is_worst_comes_first(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.open_sources([page(PLAIN, "plain.html"), page(BLOG, "blog.html"), Failure("broken.html", "is empty")])
    all_known(window, qtbot)
    entries = {entry.key: entry for entry in session.pages}
    assert concern(entries["broken.html"], Acceptance.NONE) is Concern.FAILED
    assert concern(entries["blog.html"], Acceptance.CHANGED) is Concern.CHANGED
    assert concern(entries["blog.html"], Acceptance.ACCEPTED) is Concern.NONE
    window.actions_.accept.trigger()
    assert session.current_key == "broken.html"


def test_a_page_that_is_passed_over_comes_back_when_all_others_are_done(three: MainWindow, qtbot: QtBot) -> None:
    session = three.session
    three.raw_view.setFocus()
    qtbot.keyClick(three.raw_view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert session.current_key != "a.html"
    assert not session.choices.accepted
    enter(three, qtbot)
    assert session.current_key != "a.html"
    enter(three, qtbot)
    assert session.current_key == "a.html"


# --- the list -----------------------------------------------------------------------------------------------------


def shown(window: MainWindow) -> list[str]:
    model = window.documents.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_list_shows_what_needs_eyes_or_is_accepted(three: MainWindow, qtbot: QtBot) -> None:
    enter(three, qtbot)
    three.documents.show_only(Shown.ACCEPTED)
    assert shown(three) == ["a.html"]
    assert three.documents.header.word() == "1 of 3"
    three.documents.show_only(Shown.EYES)
    assert shown(three) == ["b.html", "c.html"]
    three.documents.show_only(Shown.CHANGED)
    assert shown(three) == []
    assert three.documents.nothing.text() == "No accepted page has changed."
    three.documents.show_only(Shown.ALL)
    assert shown(three) == ["a.html", "b.html", "c.html"]


def test_a_page_leaves_the_filtered_list_and_no_other_is_opened_by_that(three: MainWindow, qtbot: QtBot) -> None:
    session = three.session
    three.documents.show_only(Shown.EYES)
    session.do(session.choices.with_accepted({"a.html": session.cleaning.fingerprint}), "Accept")
    qtbot.waitUntil(lambda: shown(three) == ["b.html", "c.html"])
    assert session.current_key == "a.html"
    qtbot.waitUntil(lambda: not three.documents.view.currentIndex().isValid())
    three.documents.step(1)
    assert session.current_key == "b.html"


def test_enter_stays_within_what_the_name_filter_shows(three: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(three.documents.filter, "a.h")
    enter(three, qtbot)
    assert three.session.current_key == "a.html"
    assert three.statusBar().currentMessage() == "All pages that the list shows are accepted."


def test_a_filtered_row_that_looks_current_can_be_clicked(three: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(three.documents.filter, "c.h")
    where = three.documents.view.visualRect(three.documents.view.model().index(0, 0)).center()
    qtbot.mouseClick(three.documents.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert three.session.current_key == "c.html"


# --- keys and blocks ----------------------------------------------------------------------------------------------


def test_j_and_k_walk_every_block_of_the_raw_pane(three: MainWindow, qtbot: QtBot) -> None:
    session = three.session
    for index in range(3):
        qtbot.keyClick(three.raw_view, Qt.Key.Key_J)
        assert session.selection == (index,)
    qtbot.keyClick(three.raw_view, Qt.Key.Key_K)
    assert session.selection == (1,)


def test_in_the_cleaned_pane_what_was_taken_out_is_one_stop(three: MainWindow, qtbot: QtBot) -> None:
    session = three.session
    three.cleaned_view.setFocus()
    removed = tuple(at for at, verdict in enumerate(session.cleaning.verdicts) if not verdict.keep)
    stops = []
    for _ in range(len(session.cleaning.kept) + 2):
        qtbot.keyClick(three.cleaned_view, Qt.Key.Key_J)
        stops.append(session.selection)
    assert all(len(stop) == 1 for stop in stops if stop[0] in session.cleaning.kept)
    assert sorted(at for stop in dict.fromkeys(stops) for at in stop) == list(range(len(session.document.blocks)))
    assert {at for stop in stops if len(stop) > 1 for at in stop} <= set(removed)


def test_shift_j_takes_more_blocks_and_delete_removes_them_all(three: MainWindow, qtbot: QtBot) -> None:
    session = three.session
    session.select((3,))
    for _ in range(2):
        qtbot.keyClick(three.raw_view, Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    assert session.selection == (5, 4, 3)
    qtbot.keyClick(three.raw_view, Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
    assert session.selection == (4, 3)
    qtbot.keyClick(three.raw_view, Qt.Key.Key_Delete)
    settle(qtbot, session)
    assert session.undo.undoText() == "Remove 2 blocks"
    assert not {3, 4} & set(session.cleaning.kept)


def test_n_and_d_walk_and_f8_and_f9_do_the_same(three: MainWindow, qtbot: QtBot) -> None:
    session = three.session
    qtbot.keyClick(three.raw_view, Qt.Key.Key_N)
    first = session.selection
    assert not session.cleaning.verdicts[first[0]].keep
    qtbot.keyClick(three.raw_view, Qt.Key.Key_F8)
    qtbot.keyClick(three.raw_view, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert session.selection == first


def test_from_the_list_the_keys_lead_into_the_page_so_that_delete_means_the_block(
    three: MainWindow, qtbot: QtBot
) -> None:
    session = three.session
    three.documents.view.setFocus()
    qtbot.keyClick(three.documents.view, Qt.Key.Key_J)
    assert session.selection == (0,)
    assert three.raw_view.hasFocus()
    qtbot.keyClick(three.raw_view, Qt.Key.Key_Delete)
    assert len(session.pages) == 3
    assert session.choices.of("a.html") == {0: False}


def test_a_walk_round_the_end_says_so(three: MainWindow, qtbot: QtBot) -> None:
    three.session.select((len(three.session.document.blocks) - 1,))
    three.actions_.next_removed.trigger()
    assert three.statusBar().currentMessage() == "Round the end: on from the top."
    three.session.select((0,))
    three.actions_.previous_removed.trigger()
    assert three.statusBar().currentMessage() == "Round the top: on from the end."
    qtbot.keyClick(three.raw_view, Qt.Key.Key_J)
    three.session.select((len(three.session.document.blocks) - 1,))
    qtbot.keyClick(three.raw_view, Qt.Key.Key_J)
    assert three.statusBar().currentMessage() == "This is the last block."


def test_ctrl_click_takes_single_blocks_in_both_panes(three: MainWindow, qtbot: QtBot) -> None:
    session = three.session
    session.select((2,))
    for index, expected in ((4, (4, 2)), (2, (4,))):
        where = three.raw_view.block_rect(index).center()
        qtbot.mouseClick(
            three.raw_view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, where
        )
        assert session.selection == expected
    row = session.cleaning.kept[0]
    cursor = three.cleaned_view.textCursor()
    cursor.setPosition(three.cleaned_view.paragraph_span(row)[0])
    where = three.cleaned_view.cursorRect(cursor).center()
    qtbot.mouseClick(
        three.cleaned_view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, where
    )
    assert session.selection == (row, 4)


def test_no_key_of_a_review_fires_while_somebody_types(three: MainWindow, qtbot: QtBot) -> None:
    session = three.session
    session.select((1,))
    field = three.documents.filter
    field.setFocus()
    qtbot.keyClicks(field, "jkndJKND")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Insert):
        qtbot.keyClick(field, key)
    assert field.text() == "jkndJKND"
    assert session.selection == (1,)
    assert not session.choices.accepted
    assert session.undo.count() == 0


def test_a_letter_in_a_list_of_choices_chooses_there(three: MainWindow, qtbot: QtBot) -> None:
    three.documents.shown.setFocus()
    qtbot.keyClick(three.documents.shown, Qt.Key.Key_N)
    assert three.documents.shown.currentText() == "Needs eyes"
    assert three.session.selection == ()


def test_letters_go_into_a_rule_that_is_edited(three: MainWindow, qtbot: QtBot) -> None:
    session = three.session
    rule = next(each for each in session.choices.rules.rules if each.kind == "phrase")
    three.rules.reveal(rule.id)
    box = next(each for each in three.rules.row(rule.id).findChildren(QPlainTextEdit) if not each.isReadOnly())
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "Jan nods")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.toPlainText() == "Jan nods\n"
    assert session.selection == ()
    assert not session.choices.accepted


def test_reading_in_another_encoding_changes_an_accepted_page(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.open_sources([Source("a.html", data=PLAIN.replace("heron", "Héron").encode()), page(PLAIN, "b.html")])
    all_known(window, qtbot)
    window.actions_.accept.trigger()
    session.set_encoding("a.html", "windows-1252")
    all_counted(window, qtbot)
    assert acceptances(window)["a.html"] is Acceptance.CHANGED
    session.set_encoding("a.html", None)
    all_counted(window, qtbot)
    assert acceptances(window)["a.html"] is Acceptance.ACCEPTED


def test_going_to_the_list_opens_no_page_while_the_open_one_is_filtered_away(three: MainWindow, qtbot: QtBot) -> None:
    three.documents.filter.setText("c.h")
    three.documents.view.setFocus()
    assert three.session.current_key == "a.html"


def test_a_page_judged_long_ago_under_the_rules_of_now_is_not_out_of_date(three: MainWindow, qtbot: QtBot) -> None:
    session = three.session
    enter(three, qtbot)
    keep_the_form(three)
    all_counted(three, qtbot)
    assert acceptances(three)["a.html"] is Acceptance.CHANGED
    session.undo.undo()
    session.open_page("a.html")
    qtbot.waitUntil(lambda: session.up_to_date, timeout=WAIT)
    assert session.state(session.pages.get("a.html")) is State.CLEANED
    assert acceptances(three)["a.html"] is Acceptance.ACCEPTED


def test_in_a_list_too_long_to_count_again_accepted_pages_still_are(
    three: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cleaneditor.gui.session.SURVEY_AGAIN_AT_MOST", 0)
    session = three.session
    enter(three, qtbot)
    session.open_page("b.html")
    qtbot.waitUntil(lambda: session.up_to_date, timeout=WAIT)
    keep_the_form(three)
    qtbot.waitUntil(lambda: acceptances(three)["a.html"] is Acceptance.CHANGED, timeout=WAIT)
    assert session.state(session.pages.get("c.html")) is State.CHANGED


def test_both_enter_keys_accept(three: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(three.raw_view, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert acceptances(three)["a.html"] is Acceptance.ACCEPTED
    assert three.actions_.accept.toolTip() == "Accept Page (Enter)"
