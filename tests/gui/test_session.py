"""The window's state: pages, choices, undo, and answers that come late."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import msgspec
from pytestqt.qtbot import QtBot
from window_help import WAIT, page, settle

from cleaneditor.core.errors import Failure
from cleaneditor.core.model import Source
from cleaneditor.gui.crew import Crew
from cleaneditor.gui.loading import FRONT
from cleaneditor.gui.pages import State
from cleaneditor.gui.session import Session

Opener = Callable[..., None]


def end_of_this_process() -> None:
    os._exit(1)


def round_trip(qtbot: QtBot, session: Session, edit: Callable[[], None]) -> None:
    """Does *edit*, takes it back, does it again, twice over; the page follows each time."""
    before = session.choices
    edit()
    after = session.choices
    assert after != before
    settle(qtbot, session)
    for step, expected in ((session.undo.undo, before), (session.undo.redo, after)) * 2:
        step()
        assert session.choices == expected
        settle(qtbot, session)


def texts(session: Session) -> list[str]:
    assert session.cleaning is not None
    return [session.cleaning.text_of(index) for index in session.cleaning.kept]


def test_a_page_is_shown_before_it_is_cleaned(session: Session, qtbot: QtBot) -> None:
    order = []
    session.documentChanged.connect(lambda document: order.append("document"))
    session.cleaned.connect(lambda *_: order.append("cleaned"))
    with qtbot.waitSignal(session.cleaned, timeout=WAIT):
        session.open_sources([page()])
    assert order == ["document", "cleaned"]
    assert "Leave a Reply" not in texts(session)
    assert texts(session)[0] == "How to bake bread"
    entry = session.pages.at(0)
    assert entry.state is State.CLEANED
    assert entry.removed == session.cleaning.removed_count
    assert 0 < entry.words_after < entry.words_before


def test_removing_blocks_is_named_and_undone(session: Session, qtbot: QtBot, open_page: Opener) -> None:
    open_page(session)
    first = session.cleaning.kept[1]
    round_trip(qtbot, session, lambda: session.override((first,), False))
    assert session.undo.undoText() == f"Remove block {first + 1}"
    assert first not in session.cleaning.kept
    gone = tuple(index for index in range(len(session.document.blocks)) if index not in session.cleaning.kept)[:3]
    round_trip(qtbot, session, lambda: session.override(gone, True))
    assert session.undo.undoText() == "Restore 3 blocks"
    round_trip(qtbot, session, lambda: session.override((gone[0],), None))
    assert session.undo.undoText() == f"Let the rules decide on block {gone[0] + 1}"


def test_only_the_blocks_that_changed_are_told(session: Session, qtbot: QtBot, open_page: Opener) -> None:
    open_page(session)
    first = session.cleaning.kept[1]
    with qtbot.waitSignal(session.cleaned, timeout=WAIT) as told:
        session.override((first,), False)
    assert told.args[1] == [first]


def test_the_same_verdict_twice_is_one_step(session: Session, open_page: Opener) -> None:
    open_page(session)
    session.override((2,), False)
    session.override((2,), False)
    assert session.undo.count() == 1


def test_a_rule_switched_off_gives_its_blocks_back(session: Session, qtbot: QtBot, open_page: Opener) -> None:
    open_page(session)
    by = {verdict.by for verdict in session.cleaning.verdicts if not verdict.keep} - {"extractor"}
    rule = session.choices.rules.rule(sorted(by)[0])
    off = msgspec.structs.replace(rule, enabled=False)
    round_trip(qtbot, session, lambda: session.change_rule(off, f"Switch off “{rule.name}”"))
    assert session.undo.undoText() == f"Switch off “{rule.name}”"
    assert rule.id not in {verdict.by for verdict in session.cleaning.verdicts}


def test_a_slider_dragged_is_one_step(session: Session, qtbot: QtBot, open_page: Opener) -> None:
    open_page(session)
    rule = next(rule for rule in session.choices.rules.rules if rule.kind == "duplicate-title")
    before = session.choices
    for step in range(20):
        value = round(0.95 - step / 100, 2)
        session.change_rule(msgspec.structs.replace(rule, threshold=value), f"Threshold {value}", merge="threshold")
    assert session.undo.count() == 1
    assert session.undo.undoText() == "Threshold 0.76"
    settle(qtbot, session)
    assert session.cleaning.rules.rule(rule.id).threshold == 0.76
    session.undo.undo()
    assert session.choices == before
    assert not session.rules_modified


def test_a_slider_dragged_there_and_back_is_no_step(session: Session) -> None:
    rule = next(rule for rule in session.choices.rules.rules if rule.kind == "duplicate-title")
    for value in (0.5, rule.threshold):
        session.change_rule(msgspec.structs.replace(rule, threshold=value), "Threshold", merge="threshold")
    assert not session.undo.canUndo()


def test_other_extractor_settings_ask_the_extractor_again(session: Session, qtbot: QtBot, open_page: Opener) -> None:
    open_page(session)
    rules = session.choices.rules
    off = msgspec.structs.replace(rules.extractor, enabled=False)
    changed = session.choices.with_rules(type(rules)(rules.name, rules.rules, off, rules.tests))
    round_trip(qtbot, session, lambda: session.do(changed, "Switch off the extractor"))
    assert session.cleaning.extraction.status == "off"
    session.undo.undo()
    settle(qtbot, session)
    assert session.cleaning.extraction.status == "done"


def test_a_page_is_asked_about_again_although_the_process_that_read_it_was_killed(
    session: Session, crew: Crew, qtbot: QtBot, open_page: Opener
) -> None:
    open_page(session)
    before = session.cleaning.extraction
    for role in FRONT:
        killing = crew.workers(role).submit(end_of_this_process)
        qtbot.waitUntil(killing.done, timeout=WAIT)
    rules = session.choices.rules
    without = msgspec.structs.replace(rules.extractor, tables=False)
    changed = session.choices.with_rules(type(rules)(rules.name, rules.rules, without, rules.tests))
    with qtbot.waitSignal(session.cleaned, timeout=WAIT):
        session.do(changed, "Without tables")
    settle(qtbot, session)
    assert session.cleaning.extraction is not before
    assert session.cleaning.extraction.status == "done"


def test_a_page_overtaken_while_it_loads_is_not_shown(session: Session, qtbot: QtBot) -> None:
    shown = []
    session.documentChanged.connect(lambda document: shown.append(document.page.source.name if document else None))
    session.open_sources([page(name="a.html"), page(name="b.html")])
    session.open_page("b.html")
    qtbot.waitUntil(lambda: session.pages.get("a.html").state is State.CLEANED, timeout=WAIT)
    settle(qtbot, session)
    assert session.document.page.source.name == "b.html"
    assert "a.html" not in shown


def test_an_answer_for_a_page_that_was_left_is_dropped(session: Session, qtbot: QtBot, open_page: Opener) -> None:
    open_page(session, name="a.html")
    open_page(session, name="b.html")
    told = []
    session.cleaned.connect(lambda cleaning, _: told.append(cleaning.document.page.source.name))
    session.override((1,), False)  # is judged in the thread while…
    session.open_page("a.html")
    settle(qtbot, session)
    session.open_page("b.html")
    settle(qtbot, session)
    assert set(told) == {"a.html", "b.html"}
    assert told[-1] == "b.html"
    assert session.cleaning.overrides == {1: False}


def test_undo_of_a_verdict_on_another_page_opens_that_page(session: Session, qtbot: QtBot, open_page: Opener) -> None:
    open_page(session, name="a.html")
    session.override((2,), False)
    open_page(session, name="b.html")
    session.undo.undo()
    settle(qtbot, session)
    assert session.current_key == "a.html"
    assert session.cleaning.overrides == {}


def test_pages_behind_the_open_one_are_counted(session: Session, qtbot: QtBot) -> None:
    session.open_sources([page(name=f"{number}.html") for number in range(5)])
    qtbot.waitUntil(lambda: all(session.state(entry) is State.CLEANED for entry in session.pages), timeout=WAIT)
    assert len({(entry.removed, entry.words_after) for entry in session.pages}) == 1


def test_figures_of_other_rules_are_out_of_date_until_counted_again(session: Session, qtbot: QtBot) -> None:
    session.open_sources([page(name=f"{number}.html") for number in range(3)])
    qtbot.waitUntil(lambda: all(session.state(entry) is State.CLEANED for entry in session.pages), timeout=WAIT)
    rules = session.choices.rules
    session.do(session.choices.with_rules(rules.without(rules.rules[0].id)), "Remove a rule")
    assert session.state(session.pages.at(1)) is State.CHANGED
    qtbot.waitUntil(lambda: all(session.state(entry) is State.CLEANED for entry in session.pages), timeout=WAIT)


def test_a_page_that_cannot_be_read_has_a_row_with_its_reason(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    empty = tmp_path / "empty.html"
    empty.write_bytes(b"")
    gone = tmp_path / "gone.html"
    session.open_sources(
        [
            Source(str(empty), path=str(empty)),
            Source(str(gone), path=str(gone)),
            Failure("folder/x.html", "is a folder"),
            page(),
        ]
    )
    qtbot.waitUntil(
        lambda: [entry.state for entry in session.pages] == [State.FAILED, State.FAILED, State.FAILED, State.CLEANED],
        timeout=WAIT,
    )
    assert all(entry.reason and "\n" not in entry.reason for entry in list(session.pages)[:3])
    assert session.document is None
    session.open_page("bread.html")
    settle(qtbot, session)


def test_a_page_that_was_mended_can_be_tried_again(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "late.html"
    session.open_sources([Source("late.html", path=str(path))])
    qtbot.waitUntil(lambda: session.pages.at(0).state is State.FAILED, timeout=WAIT)
    path.write_bytes(page().data)
    session.open_page(str(path))
    settle(qtbot, session)
    assert session.pages.at(0).state is State.CLEANED
    assert session.pages.at(0).reason == ""


def test_a_page_on_which_the_extractor_gives_up_is_cleaned_by_the_rules(session: Session, qtbot: QtBot) -> None:
    session.open_sources([Source("scrape.txt", data=b"A title\n\nSome words of a text.\n\nLeave a Reply\n")])
    settle(qtbot, session)
    assert session.cleaning.extraction.status == "not-html"
    assert "Leave a Reply" not in texts(session)


def test_the_persons_choice_of_encoding_is_used(session: Session, qtbot: QtBot) -> None:
    text = "<p>Ein schöner Tag für alle Gärten und Wiesen.</p>" * 3
    session.open_sources([Source("day.html", data=text.encode("windows-1252"))])
    settle(qtbot, session)
    with qtbot.waitSignal(session.cleaned, timeout=WAIT):
        session.set_encoding("day.html", "windows-1251")
    assert session.document.page.encoding.name == "windows-1251"
    assert session.document.page.encoding.how == "person"
    with qtbot.waitSignal(session.cleaned, timeout=WAIT):
        session.set_encoding("day.html", None)
    assert "schöner" in session.document.blocks[0].text


def test_closing_the_open_page_opens_its_neighbour(session: Session, qtbot: QtBot, open_page: Opener) -> None:
    for name in ("a.html", "b.html", "c.html"):
        open_page(session, name=name)
    session.open_page("b.html")
    settle(qtbot, session)
    session.close_pages(["b.html"])
    settle(qtbot, session)
    assert session.current_key == "c.html"
    session.close_pages(["a.html", "c.html"])
    assert session.current_key == ""
    assert session.document is None


def test_a_page_that_comes_back_has_its_verdicts_again(session: Session, qtbot: QtBot, open_page: Opener) -> None:
    open_page(session)
    session.override((2,), False)
    settle(qtbot, session)
    session.close_pages(["bread.html"])
    open_page(session)
    assert session.cleaning.overrides == {2: False}


def test_the_same_page_twice_is_one_row(session: Session, open_page: Opener) -> None:
    open_page(session)
    session.open_sources([page()])
    assert len(session.pages) == 1


def test_another_rules_file_clears_what_can_be_undone(session: Session, open_page: Opener) -> None:
    open_page(session)
    session.override((2,), False)
    session.use_rules(session.rules_file)
    assert not session.undo.canUndo()
    assert session.choices.of("bread.html") == {2: False}
