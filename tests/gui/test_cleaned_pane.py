"""The cleaned pane shows the very text that is exported, and a mark where something was taken."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_help import settle

from cleaneditor.core.clean import Cleaning, changed_rows, judge
from cleaneditor.core.exporters import as_text
from cleaneditor.core.extractor import no_extraction
from cleaneditor.core.model import Document, Page, Source
from cleaneditor.core.parse import parse
from cleaneditor.core.rules.replace import ReplaceRule
from cleaneditor.core.ruleset import RuleSet
from cleaneditor.gui.panes.cleaned import CleanedPane
from cleaneditor.gui.panes.cleaned_view import CleanedView
from cleaneditor.gui.session import Session

Opener = Callable[..., None]


@pytest.fixture
def pane(session: Session, qtbot: QtBot, open_page: Opener) -> CleanedPane:
    made = CleanedPane(session)
    qtbot.addWidget(made)
    made.text.flash.enabled = False
    made.resize(500, 700)
    with qtbot.waitExposed(made):
        made.show()
    open_page(session)
    return made


def exported(session: Session) -> str:
    assert session.cleaning is not None
    return as_text(session.cleaning).removesuffix("\n")


def row_of(session: Session, text: str) -> int:
    assert session.document is not None
    return next(block.index for block in session.document.blocks if block.text.startswith(text))


def click_on_row(qtbot: QtBot, view: CleanedView, row: int) -> None:
    span = view.paragraph_span(row)
    assert span is not None
    cursor = QTextCursor(view.document())
    cursor.setPosition(span[0] + 2)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.cursorRect(cursor).center())


def made_document(paragraphs: list[str]) -> Document:
    return parse(Page(Source("made"), "<body>" + "".join(paragraphs) + "</body>", is_html=True))


def test_the_text_is_what_the_export_writes(pane: CleanedPane, session: Session) -> None:
    assert pane.text.toPlainText() == exported(session)
    assert "Leave a Reply" not in pane.text.toPlainText()


def test_the_text_follows_every_verdict_and_its_undo(pane: CleanedPane, session: Session, qtbot: QtBot) -> None:
    before = pane.text.toPlainText()
    session.override((row_of(session, "Then add"),), False)
    settle(qtbot, session)
    assert "Then add" not in pane.text.toPlainText()
    assert pane.text.toPlainText() == exported(session)
    session.undo.undo()
    settle(qtbot, session)
    assert pane.text.toPlainText() == before


def test_a_click_on_a_paragraph_selects_its_block(pane: CleanedPane, session: Session, qtbot: QtBot) -> None:
    for text in ("Bake it", "Mix the flour"):
        click_on_row(qtbot, pane.text, row_of(session, text))
        assert session.selection == (row_of(session, text),)


def test_a_text_selection_selects_all_its_blocks(pane: CleanedPane, session: Session, qtbot: QtBot) -> None:
    click_on_row(qtbot, pane.text, row_of(session, "Mix the flour"))
    qtbot.keyClick(pane.text, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
    assert sorted(session.selection) == [row_of(session, each) for each in ("Mix", "Then add", "Bake it")]
    assert session.selection[0] == row_of(session, "Bake it")


def test_a_click_on_the_mark_selects_what_was_taken_there(pane: CleanedPane, session: Session, qtbot: QtBot) -> None:
    row = row_of(session, "Then add")
    session.override((row,), False)
    settle(qtbot, session)
    gap = 1  # after the title and the first paragraph
    assert pane.text.taken_at(gap) == [row]
    qtbot.mouseClick(pane.text.viewport(), Qt.MouseButton.LeftButton, pos=pane.text.mark_rect(gap).center())
    assert session.selection == (row,)


def test_marks_stand_before_the_first_and_after_the_last_paragraph(
    pane: CleanedPane, session: Session, qtbot: QtBot
) -> None:
    last = len(session.cleaning.kept) - 1
    home, form = row_of(session, "Home"), row_of(session, "Leave a Reply")
    for gap, taken in ((-1, home), (last, form)):
        rect = pane.text.mark_rect(gap)
        assert not rect.isEmpty()
        qtbot.mouseClick(pane.text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, rect.center().y()))
        assert taken in session.selection
        pane.text.fold_all()


def test_enter_opens_the_mark_at_the_cursor(pane: CleanedPane, session: Session, qtbot: QtBot) -> None:
    row = row_of(session, "Then add")
    session.override((row,), False)
    settle(qtbot, session)
    click_on_row(qtbot, pane.text, row_of(session, "Mix the flour"))
    qtbot.keyClick(pane.text, Qt.Key.Key_Return)
    assert session.selection == (row,)


def test_the_pane_shows_where_a_removed_block_would_be(pane: CleanedPane, session: Session, qtbot: QtBot) -> None:
    row = row_of(session, "Then add")
    session.override((row,), False)
    settle(qtbot, session)
    session.select((row,))
    assert pane.text.row_at_line(pane.text.textCursor().blockNumber()) is None
    assert session.selection == (row,)


def test_positions_are_right_behind_characters_outside_the_basic_plane(qapp: QApplication) -> None:
    view = CleanedView()
    document = made_document(["<p>A 🐦 and a 🦆</p>", "<p>said 𝔥𝔢𝔩𝔩𝔬</p>", "<pre>one 🦉\ntwo</pre>", "<p>end</p>"])
    view.show_cleaning(judge(document, no_extraction(document, "off"), RuleSet()), None)
    text = view.toPlainText().encode("utf-16-le")
    for block in document.blocks:
        start, end = view.paragraph_span(block.index)
        assert text[2 * start : 2 * end].decode("utf-16-le") == block.text.strip()


def test_a_very_long_line_is_cut_in_view_and_says_so(qapp: QApplication) -> None:
    view = CleanedView()
    document = made_document([f"<p>{'x' * 50_000}</p>", "<p>end</p>"])
    view.show_cleaning(judge(document, no_extraction(document, "off"), RuleSet()), None)
    first, _, last = view.toPlainText().split("\n")
    assert len(first) < 10_200
    assert re.search(r"40\D?000 more characters", first)
    assert last == "end"


def test_the_text_in_view_stays_in_view_when_something_above_it_goes(qapp: QApplication, qtbot: QtBot) -> None:
    view = CleanedView()
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show()
    document = made_document([f"<p>Paragraph {number}</p>" for number in range(200)])
    before = judge(document, no_extraction(document, "off"), RuleSet())
    view.show_cleaning(before, None)
    view.scroll_to_row(150)
    for overrides in ({3: False, 4: False, 5: False}, dict.fromkeys(range(149), False)):
        after = judge(document, before.extraction, RuleSet(), overrides, previous=before)
        view.show_cleaning(after, changed_rows(before, after))
        assert view.top_row() == 150
        before = after


def test_what_changes_above_in_and_below_the_view_at_once_is_shown_as_exported(
    qapp: QApplication, qtbot: QtBot
) -> None:
    view = CleanedView()
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show()
    document = made_document([f"<p>Paragraph {number}</p>" for number in range(200)])
    before = judge(document, no_extraction(document, "off"), RuleSet())
    view.show_cleaning(before, None)
    view.scroll_to_row(100)
    for step in (3, 2, 5):
        after = judge(
            document, before.extraction, RuleSet(), dict.fromkeys(range(0, 200, step), False), previous=before
        )
        view.show_cleaning(after, changed_rows(before, after))
        view.grab()
        assert view.toPlainText() == as_text(after).removesuffix("\n")
        assert view.top_row() in range(100, 100 + step)
        before = after


def test_a_restored_text_from_the_right_begins_at_the_right(qapp: QApplication, qtbot: QtBot) -> None:
    view = CleanedView()
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show()
    document = made_document(["<p>one</p>", "<p>שלום עולם</p>", "<p>three</p>"])
    without = judge(document, no_extraction(document, "off"), RuleSet(), {1: False})
    view.show_cleaning(without, None)
    view.grab()
    whole = judge(document, without.extraction, RuleSet(), {}, previous=without)
    view.show_cleaning(whole, changed_rows(without, whole))
    view.grab()
    lefts = [view.document().findBlockByNumber(line).layout().lineAt(0).naturalTextRect().left() for line in (0, 2, 4)]
    assert lefts[1] > view.viewport().width() / 2 > max(lefts[0], lefts[2])


def test_the_scroll_bar_waits_for_the_next_page_and_goes_where_it_needs_none(qapp: QApplication, qtbot: QtBot) -> None:
    view = CleanedView()
    qtbot.addWidget(view)
    view.resize(300, 200)
    with qtbot.waitExposed(view):
        view.show()
    long, short = (made_document([f"<p>line {n}</p>" for n in range(count)]) for count in (80, 2))

    def show(document: Document) -> None:
        view.show_cleaning(judge(document, no_extraction(document, "off"), RuleSet()), None)
        qapp.processEvents()

    show(long)
    wide = view.viewport().width()
    view.clear_page(coming=True)
    qapp.processEvents()
    assert (view.toPlainText(), view.viewport().width()) == ("", wide)
    show(long)
    assert view.viewport().width() == wide
    view.clear_page(coming=True)
    show(short)
    assert view.viewport().width() > wide
    show(long)
    view.clear_page()
    qapp.processEvents()
    assert view.viewport().width() > wide


BLOCKS = 24
ROWS = st.dictionaries(st.integers(0, BLOCKS - 1), st.booleans(), max_size=BLOCKS)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.tuples(ROWS, st.booleans()), min_size=1, max_size=6))
def test_any_row_of_toggles_leaves_exactly_the_export(
    qapp: QApplication, steps: list[tuple[dict[int, bool], bool]]
) -> None:
    def block(number: int) -> str:
        if number % 5 == 3:
            return f"<pre>line {number}\n\n  🦉 two</pre>"
        return f"<p>Paragraph\u00a0{number}\u2003of 🐦 many </p>"

    document = made_document([block(number) for number in range(BLOCKS)])
    assert len(document.blocks) == BLOCKS
    tidy = ReplaceRule(id="tidy", name="Tidy", pattern="Paragraph.*[13579].*")  # empties some blocks
    extraction = no_extraction(document, "off")
    view = CleanedView()
    before: Cleaning = judge(document, extraction, RuleSet())
    view.show_cleaning(before, None)
    for overrides, tidied in steps:
        after = judge(document, extraction, RuleSet(rules=(tidy,) if tidied else ()), overrides, previous=before)
        view.show_cleaning(after, changed_rows(before, after))
        assert view.toPlainText() == as_text(after).removesuffix("\n")
        spans = [view.paragraph_span(row) for row in range(BLOCKS)]
        units = view.toPlainText().encode("utf-16-le")
        shown = [units[2 * span[0] : 2 * span[1]].decode("utf-16-le") for span in spans if span is not None]
        assert "\n\n".join(shown) == view.toPlainText()
        before = after


# --- unfolding ------------------------------------------------------------------------------------------------


def without(session: Session, qtbot: QtBot, *texts: str) -> tuple[int, ...]:
    """Removes blocks by hand and says which."""
    rows = tuple(row_of(session, text) for text in texts)
    session.override(rows, False)
    settle(qtbot, session)
    return rows


def lines(view: CleanedView) -> list[str]:
    return [line for line in view.toPlainText().split("\n") if line]


def begins(line: str) -> str:
    return " ".join(line.split()[:2])


def test_a_click_on_a_mark_shows_what_was_taken_and_another_folds_it_again(
    pane: CleanedPane, session: Session, qtbot: QtBot
) -> None:
    without(session, qtbot, "Then add")
    before = pane.text.toPlainText()
    place = pane.text.mark_rect(1).center()
    qtbot.mouseClick(pane.text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [begins(line) for line in lines(pane.text)] == ["How to", "Mix the", "Then add", "Bake it"]
    qtbot.mouseClick(pane.text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert pane.text.toPlainText() == before == exported(session)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_keys_unfold_and_fold(pane: CleanedPane, session: Session, qtbot: QtBot, key: Qt.Key) -> None:
    without(session, qtbot, "Then add")
    click_on_row(qtbot, pane.text, row_of(session, "Mix the flour"))
    qtbot.keyClick(pane.text, key)
    assert "Then add" in pane.text.toPlainText()
    # From inside of what is unfolded too.
    click_on_row(qtbot, pane.text, row_of(session, "Then add"))
    qtbot.keyClick(pane.text, key)
    assert pane.text.toPlainText() == exported(session)


def test_what_is_unfolded_is_selected_as_a_block_and_restored_where_it_stands(
    pane: CleanedPane, session: Session, qtbot: QtBot
) -> None:
    (row,) = without(session, qtbot, "Then add")
    pane.text.unfold_all()
    click_on_row(qtbot, pane.text, row)
    assert session.selection == (row,)
    place = pane.text.restore_rect(row).center()
    qtbot.mouseClick(pane.text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle(qtbot, session)
    assert session.cleaning.verdicts[row].keep
    assert not pane.text.is_ghost(row)
    assert session.undo.undoText() == f"Restore block {row + 1}"
    session.undo.undo()
    settle(qtbot, session)
    assert pane.text.is_ghost(row)
    assert "Then add" in pane.text.toPlainText()


def test_what_is_unfolded_is_never_copied(pane: CleanedPane, session: Session, qtbot: QtBot) -> None:
    without(session, qtbot, "Then add")
    pane.text.unfold_all()
    pane.text.selectAll()
    pane.text.copy()
    assert QApplication.clipboard().text() == exported(session)


def test_a_selection_that_begins_and_ends_in_what_is_unfolded_gives_what_is_between(
    pane: CleanedPane, session: Session, qtbot: QtBot
) -> None:
    first, last = without(session, qtbot, "How to", "Then add")
    pane.text.unfold_all()
    cursor = QTextCursor(pane.text.document())
    cursor.setPosition(pane.text.paragraph_span(first)[0] + 3)
    cursor.setPosition(pane.text.paragraph_span(last)[1] - 3, QTextCursor.MoveMode.KeepAnchor)
    pane.text.setTextCursor(cursor)
    pane.text.copy()
    copied = QApplication.clipboard().text()
    assert copied.startswith("Mix the flour")
    assert copied.endswith("drinks it all.")


def test_rules_that_change_leave_unfolded_what_they_still_remove(
    pane: CleanedPane, session: Session, qtbot: QtBot
) -> None:
    (row,) = without(session, qtbot, "Then add")
    pane.text.unfold((row,))
    without(session, qtbot, "Bake it")
    assert [begins(line) for line in lines(pane.text)] == ["How to", "Mix the", "Then add"]
    assert pane.text.taken_at(2)[0] == row_of(session, "Bake it")
    session.undo.undo()
    settle(qtbot, session)
    assert [begins(line) for line in lines(pane.text)] == ["How to", "Mix the", "Then add", "Bake it"]


def test_with_everything_unfolded_what_goes_next_is_shown_too(
    pane: CleanedPane, session: Session, qtbot: QtBot
) -> None:
    pane.text.unfold_all()
    assert "Leave a Reply" in pane.text.toPlainText()
    (row,) = without(session, qtbot, "Then add")
    assert pane.text.is_ghost(row)
    assert "Then add" in pane.text.toPlainText()
    pane.text.fold_all()
    assert pane.text.toPlainText() == exported(session)


def test_the_mark_of_what_is_unfolded_stands_above_it(pane: CleanedPane, session: Session, qtbot: QtBot) -> None:
    rows = without(session, qtbot, "Mix the", "Then add")
    pane.text.unfold_all()
    gap = pane.text.gap_above(rows[0])
    assert pane.text.unfolded_at(gap) == list(rows)
    assert pane.text.unfolded_at(gap + 1) == []
    assert not pane.text.mark_rect(gap).isEmpty()
    assert pane.text.mark_rect(gap + 1).isEmpty()


def test_what_is_in_view_stays_when_something_above_is_unfolded(qapp: QApplication, qtbot: QtBot) -> None:
    view = CleanedView()
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show()
    document = made_document([f"<p>Paragraph {number}</p>" for number in range(200)])
    cleaning = judge(document, no_extraction(document, "off"), RuleSet(), dict.fromkeys(range(20, 60), False))
    view.show_cleaning(cleaning, None)
    view.scroll_to_row(150)
    view.unfold(range(20, 60))
    assert view.top_row() == 150
    view.fold(range(20, 60))
    assert view.top_row() == 150


def test_a_mark_at_the_top_of_the_view_unfolds_below_it(qapp: QApplication, qtbot: QtBot) -> None:
    view = CleanedView()
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show()
    document = made_document([f"<p>Paragraph {number}</p>" for number in range(200)])
    cleaning = judge(document, no_extraction(document, "off"), RuleSet(), {100: False})
    view.show_cleaning(cleaning, None)
    view.scroll_to_row(100)
    view.unfold([100])
    shown = [view.row_at_line(block.blockNumber()) for block, _ in view.visible_blocks()]
    assert 100 in shown


def test_another_page_is_folded(pane: CleanedPane, session: Session, open_page: Opener) -> None:
    pane.text.unfold_all()
    open_page(session, name="other.html")
    assert pane.text.toPlainText() == exported(session)


def test_the_context_menu_unfolds_the_mark_at_the_cursor(pane: CleanedPane, session: Session, qtbot: QtBot) -> None:
    without(session, qtbot, "Then add")
    click_on_row(qtbot, pane.text, row_of(session, "Mix the flour"))
    offered = {action.text(): action for action in pane.menu().actions()}
    assert offered["Remove"].isEnabled()
    offered["Unfold What Was Taken Here"].trigger()
    assert "Then add" in pane.text.toPlainText()
    offered = {action.text(): action for action in pane.menu().actions()}
    offered["Fold It Again"].trigger()
    assert pane.text.toPlainText() == exported(session)


def test_doubtful_paragraphs_have_a_question_mark_in_the_margin(qapp: QApplication, qtbot: QtBot) -> None:
    view = CleanedView()
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show()
    document = made_document(["<p>Sure</p>", "<p>Doubtful</p>", "<p>Sure again</p>"])
    sure = no_extraction(document, "done")
    extraction = replace(sure, shares=(1.0,) * 3, likely=(0.9, 0.55, 0.9), sides=("",) * 3, doubtful=(1,))

    def inked() -> list[bool]:
        picture = view.viewport().grab().toImage()
        base = view.palette().color(view.palette().ColorRole.Base)
        found = []
        for row in range(3):
            line = view.document().findBlock(view.paragraph_span(row)[0])
            rect = next(rect for block, rect in view.visible_blocks() if block == line)
            spots = [(x, y) for x in range(12) for y in range(int(rect.top()), int(rect.top()) + 14)]
            found.append(any(picture.pixelColor(x, y) != base for x, y in spots))
        return found

    view.show_cleaning(judge(document, extraction, RuleSet()), None)
    assert inked() == [False, True, False]
    view.show_cleaning(judge(document, replace(extraction, doubtful=()), RuleSet()), None)
    assert inked() == [False, False, False]


FOLDS = st.tuples(st.sampled_from(["unfold", "fold", "all", "none", "toggle"]), st.sets(st.integers(0, BLOCKS - 1)))


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.tuples(ROWS, FOLDS), min_size=1, max_size=6))
def test_whatever_is_unfolded_the_export_is_what_is_left_without_it(
    qapp: QApplication, steps: list[tuple[dict[int, bool], tuple[str, set[int]]]]
) -> None:
    document = made_document(
        [f"<pre>line {number}\n\n two</pre>" if number % 5 == 3 else f"<p>No {number}</p>" for number in range(BLOCKS)]
    )
    extraction = no_extraction(document, "off")
    view = CleanedView()
    before: Cleaning = judge(document, extraction, RuleSet())
    view.show_cleaning(before, None)
    for overrides, (what, rows) in steps:
        after = judge(document, extraction, RuleSet(), overrides, previous=before)
        view.show_cleaning(after, changed_rows(before, after))
        before = after
        if what == "unfold":
            view.unfold(rows)
        elif what == "fold":
            view.fold(rows)
        elif what == "all":
            view.unfold_all()
        elif what == "none":
            view.fold_all()
        elif (mark := view.nearest_mark()) is not None:
            view.toggle_mark(mark)
        shown = [row for row in range(BLOCKS) if view.paragraph_span(row) is not None]
        assert set(after.kept) <= set(shown)
        whole = judge(document, extraction, RuleSet(), {row: row in shown for row in range(BLOCKS)})
        assert view.toPlainText() == as_text(whole).removesuffix("\n")
        view.selectAll()
        assert view.selected_export() == as_text(after).removesuffix("\n")
        exported_lines = [
            line for number, line in enumerate(view.toPlainText().split("\n")) if view.is_exported(number)
        ]
        assert [line for line in exported_lines if line] == [line for line in as_text(after).split("\n") if line]
        folded = [row for gap in range(-1, len(shown)) for row in view.taken_at(gap)]
        assert sorted([*folded, *shown]) == list(range(BLOCKS))
