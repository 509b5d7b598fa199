"""What a session was, it is again: after a crash, after closing, in another window."""

from __future__ import annotations

import os
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_help import BLOG, WAIT, page, remembering, settle, shut

from cleaneditor.core.errors import Failure
from cleaneditor.core.ruleset import load_rules, new_rules_file
from cleaneditor.gui.app import make_window
from cleaneditor.gui.crew import Crew
from cleaneditor.gui.journals import Journals
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.pages import State
from cleaneditor.gui.past import past
from cleaneditor.gui.remembering import RESTORED, TROUBLE, Remembering
from cleaneditor.gui.settings import Store

Start = Callable[[], tuple[MainWindow, Remembering]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "sessions"


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, crew: Crew, store: Store, folder: Path) -> Iterator[Start]:
    """Starts the program: a window whose session is kept. What was started before is taken for killed."""
    made: list[tuple[MainWindow, Remembering]] = []

    def started() -> tuple[MainWindow, Remembering]:
        if made:
            made[-1][1].stop()
        window = make_window(crew, store)
        made.append((window, remembering(window, folder)))
        return made[-1]

    yield started
    for window, kept in made:
        kept.stop()
        shut(window)


def worked(window: MainWindow, qtbot: QtBot) -> None:
    """A session in the middle of its work."""
    session = window.session
    session.open_sources([page(name="a.html"), page(name="b.html"), Failure("folder/x.html", "is a folder")])
    settle(qtbot, session)
    first = session.cleaning.kept[1]
    session.override((first,), False)
    rule = session.choices.rules.rules[3]
    session.change_rule(msgspec.structs.replace(rule, enabled=not rule.enabled), "Switch a rule")
    kept = next(row for row in session.cleaning.kept if row != first)
    original = session.document.blocks[kept].text
    session.do(session.choices.with_edit("a.html", kept, "Written anew", original), "Edit a block")
    session.override((first,), True)
    session.undo.undo()
    window.checkpoints.add("Before lunch", session.choices)
    session.set_encoding("b.html", "windows-1252")
    session.select((first,))
    settle(qtbot, session)
    # The selection is written once it has rested.
    qtbot.wait(300)


def test_a_killed_program_comes_back_as_it_was(start: Start, qtbot: QtBot) -> None:
    window, kept = start()
    assert not kept.begin()
    worked(window, qtbot)
    before = window.session
    words = [before.undo.text(number) for number in range(before.undo.count())]

    again, restored = start()
    assert restored.begin()
    session = again.session
    assert session.choices == before.choices
    assert [(entry.key, entry.encoding) for entry in session.pages] == [
        ("a.html", None),
        ("b.html", "windows-1252"),
        ("folder/x.html", None),
    ]
    assert session.pages.at(2).state is State.FAILED
    assert session.pages.at(2).reason == "is a folder"
    assert session.current_key == before.current_key == "a.html"
    assert [session.undo.text(number) for number in range(session.undo.count())] == words
    assert session.undo.index() == before.undo.index() == 3
    assert session.rules_modified
    assert [(each.words, each.choices) for each in again.checkpoints.all] == [("Before lunch", before.choices)]
    settle(qtbot, session)
    assert session.selection == before.selection
    assert session.cleaning.verdicts == before.cleaning.verdicts
    assert session.cleaning.texts == before.cleaning.texts
    bar = again.notices.bar(RESTORED)
    assert bar is not None
    assert "3 pages, 3 steps that can be undone" in bar.label.text()


def test_its_steps_can_be_undone_and_done_again(start: Start, qtbot: QtBot) -> None:
    window, kept = start()
    kept.begin()
    worked(window, qtbot)
    states = [window.history.state(number) for number in range(len(window.history))]
    again, restored = start()
    restored.begin()
    assert [again.history.state(number) for number in range(len(again.history))] == states
    again.session.undo.redo()
    assert again.session.choices == states[4]
    while again.session.undo.canUndo():
        again.session.undo.undo()
    assert again.session.choices == states[0]
    assert not again.session.rules_modified


def test_it_is_kept_on_from_there(start: Start, qtbot: QtBot, folder: Path) -> None:
    window, kept = start()
    kept.begin()
    worked(window, qtbot)
    for _ in range(3):
        before = window.session.choices
        window, kept = start()
        assert kept.begin()
        assert window.session.choices == before
        settle(qtbot, window.session)
        window.session.override((2, 3), not window.session.choices.of("a.html").get(2, False))
    assert len(list(folder.glob("*.session"))) == 1
    assert window.session.undo.count() == 6


def test_what_a_later_version_kept_survives_this_one(start: Start, qtbot: QtBot, folder: Path) -> None:
    window, kept = start()
    kept.begin()
    worked(window, qtbot)
    kept.stop()
    journal = Journals(folder).killed()
    journal._write("INSERT INTO choice VALUES ('moods', '\"a.html\"', '\"sunny\"')")
    journal.close()
    again, restored = start()
    assert restored.begin()
    settle(qtbot, again.session)
    again.session.override((2, 3), False)
    restored.stop()
    journal = Journals(folder).killed()
    assert journal.choices()["moods", "a.html"] == '"sunny"'
    journal.close()


def test_a_drag_of_a_slider_is_one_step_after_a_crash_too(start: Start, qtbot: QtBot, open_page: Callable) -> None:
    window, kept = start()
    kept.begin()
    session = window.session
    open_page(session)
    rule = next(rule for rule in session.choices.rules.rules if rule.kind == "duplicate-title")
    for step in range(10):
        value = round(0.95 - step / 100, 2)
        session.change_rule(msgspec.structs.replace(rule, threshold=value), f"Threshold {value}", merge="threshold")
    again, restored = start()
    restored.begin()
    assert again.session.undo.count() == 1
    assert again.session.undo.undoText() == "Threshold 0.86"
    assert again.session.choices.rules.rule(rule.id).threshold == 0.86
    again.session.undo.undo()
    assert not again.session.rules_modified


def test_steps_that_another_one_cut_off_do_not_come_back(start: Start, open_page: Callable, qtbot: QtBot) -> None:
    window, kept = start()
    kept.begin()
    open_page(window.session)
    for number in range(5):
        window.session.override((number,), number % 2 == 0)
    for _ in range(3):
        window.session.undo.undo()
    window.session.override((6,), False)
    again, restored = start()
    restored.begin()
    stack = again.session.undo
    assert [stack.text(number) for number in range(stack.count())] == [
        "Restore block 1",
        "Remove block 2",
        "Remove block 7",
    ]


def test_a_rules_file_with_changes_that_are_not_saved_comes_back(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    window, kept = start()
    kept.begin()
    text = "# mine\n" + new_rules_file(window.session.choices.rules).text
    window.session.use_rules(load_rules(text), str(tmp_path / "mine.cleanrules.toml"))
    rule = window.session.choices.rules.rules[0]
    window.session.change_rule(msgspec.structs.replace(rule, note="Another note"), "Note")
    window.session.open_sources([page()])
    settle(qtbot, window.session)
    again, restored = start()
    restored.begin()
    session = again.session
    assert session.rules_file.text == text
    assert session.rules_path == str(tmp_path / "mine.cleanrules.toml")
    assert session.rules_modified
    assert session.choices.rules.rules[0].note == "Another note"
    session.undo.undo()
    assert not session.rules_modified


def test_what_was_being_typed_becomes_an_edit(start: Start, open_page: Callable, qtbot: QtBot) -> None:
    window, kept = start()
    kept.begin()
    open_page(window.session)
    row = window.session.cleaning.kept[1]
    window.edits.edit(row)
    window.edits.editor.setPlainText("Half a sent")
    again, restored = start()
    restored.begin()
    assert again.session.choices.edits_of("bread.html") == {row: "Half a sent"}
    assert again.session.undo.undoText() == f"Edit block {row + 1}"
    third, once = start()
    once.begin()
    assert third.session.undo.count() == 1


def test_what_was_typed_and_given_up_does_not_come_back(start: Start, open_page: Callable, qtbot: QtBot) -> None:
    window, kept = start()
    kept.begin()
    open_page(window.session)
    window.edits.edit(window.session.cleaning.kept[1])
    window.edits.editor.setPlainText("Half a sent")
    window.edits.editor.end(False)
    again, restored = start()
    restored.begin()
    assert not again.session.choices.edits


def test_a_closed_session_waits_until_it_is_asked_for(start: Start, qtbot: QtBot) -> None:
    window, kept = start()
    kept.begin()
    worked(window, qtbot)
    choices = window.session.choices
    kept.close()
    again, asked = start()
    assert not asked.begin()
    assert not len(again.session.pages)
    assert again.notices.bar(RESTORED) is None
    action = again.findChild(QAction, "actionReopenSession")
    action.trigger()
    assert again.session.choices == choices
    settle(qtbot, again.session)


def test_it_is_reopened_at_the_start_where_the_person_wants_it(start: Start, qtbot: QtBot, store: Store) -> None:
    window, kept = start()
    kept.begin()
    worked(window, qtbot)
    window.findChild(QAction, "actionReopenAtStart").trigger()
    assert store.load().reopen
    kept.close()
    again, asked = start()
    assert asked.begin()
    assert again.session.choices == window.session.choices
    assert again.actions_.reopen_at_start.isChecked()
    asked.close()
    with_files, another = start()
    assert not another.begin(reopen=False)
    assert not len(with_files.session.pages)


def test_reopening_swaps_two_sessions_and_loses_neither(start: Start, open_page: Callable, qtbot: QtBot) -> None:
    window, kept = start()
    kept.begin()
    open_page(window.session, name="first.html")
    kept.close()
    again, swapped = start()
    swapped.begin()
    open_page(again.session, name="second.html")
    again.session.override((2,), False)
    assert swapped.reopen_last()
    assert [entry.key for entry in again.session.pages] == ["first.html"]
    assert again.session.undo.count() == 0
    settle(qtbot, again.session)
    assert swapped.reopen_last()
    assert [entry.key for entry in again.session.pages] == ["second.html"]
    assert again.session.choices.of("second.html") == {2: False}


def test_starting_afresh_keeps_what_was_there(start: Start, qtbot: QtBot) -> None:
    window, kept = start()
    kept.begin()
    worked(window, qtbot)
    choices = window.session.choices
    again, restored = start()
    restored.begin()
    bar = again.notices.bar(RESTORED)
    bar.buttons[0].click()
    assert not len(again.session.pages)
    assert not again.session.undo.count()
    assert not again.session.rules_modified
    assert again.session.document is None
    assert again.notices.bar(RESTORED) is None
    assert restored.reopen_last()
    assert again.session.choices == choices


def test_starting_and_closing_leaves_nothing_on_the_disk(start: Start, folder: Path) -> None:
    window, kept = start()
    kept.begin()
    window.close()
    assert not folder.exists()


def test_a_session_whose_pages_were_all_closed_is_not_kept(start: Start, folder: Path, open_page: Callable) -> None:
    window, kept = start()
    kept.begin()
    open_page(window.session)
    window.session.close_pages(["bread.html"])
    kept.close()
    assert not list(folder.iterdir())


def test_a_second_window_has_a_session_of_its_own(
    start: Start, qtbot: QtBot, crew: Crew, store: Store, folder: Path
) -> None:
    window, kept = start()
    kept.begin()
    worked(window, qtbot)
    second = make_window(crew, store)
    own = remembering(second, folder)
    assert not own.begin()
    assert not own.reopen_last()
    second.session.open_sources([page(name="other.html")])
    settle(qtbot, second.session)
    second.session.override((1,), False)
    window.session.override((4, 5), False)
    own.stop()
    shut(second)
    kept.stop()
    journals = [Journals(folder).killed(), Journals(folder).last()]
    found = {tuple(entry.key for entry in past(journal).pages): past(journal) for journal in journals}
    assert found[("other.html",)].choices.of("other.html") == {1: False}
    assert found[("a.html", "b.html", "folder/x.html")].choices == window.session.choices
    for journal in journals:
        journal.close()


def test_of_two_windows_that_were_killed_neither_is_forgotten(
    start: Start, qtbot: QtBot, crew: Crew, store: Store, folder: Path
) -> None:
    window, kept = start()
    kept.begin()
    worked(window, qtbot)
    second = make_window(crew, store)
    own = remembering(second, folder)
    second.session.open_sources([page(name="other.html")])
    settle(qtbot, second.session)
    own.stop()
    shut(second)
    back, again = start()
    assert again.begin()
    one = {entry.key for entry in back.session.pages}
    bar = back.notices.bar(RESTORED)
    assert "Another window was open too." in bar.label.text()
    bar.buttons[0].click()
    two = {entry.key for entry in back.session.pages}
    assert sorted((one, two), key=len) == [{"other.html"}, {"a.html", "b.html", "folder/x.html"}]
    assert "Another window" not in back.notices.bar(RESTORED).label.text()
    assert again.reopen_last(), "and the first can be had again"
    assert {entry.key for entry in back.session.pages} == one
    settle(qtbot, back.session)


def test_a_journal_that_makes_no_sense_is_put_aside_in_one_line(start: Start, qtbot: QtBot, folder: Path) -> None:
    window, kept = start()
    kept.begin()
    worked(window, qtbot)
    kept.stop()
    journal = Journals(folder).killed()
    journal._write("UPDATE choice SET value = '{\"rules\": 1}' WHERE field = 'rules'")
    journal.close()
    again, restored = start()
    assert not restored.begin()
    bar = again.notices.bar(TROUBLE)
    assert bar is not None
    assert "\n" not in bar.label.text()
    assert ".aside" in bar.label.text()
    assert not len(again.session.pages)
    # And what is done now is kept as ever.
    again.session.open_sources([page()])
    settle(qtbot, again.session)
    third, fine = start()
    assert fine.begin()
    assert len(third.session.pages) == 1


def test_steps_that_cannot_be_read_cost_the_steps_alone(start: Start, qtbot: QtBot, folder: Path) -> None:
    window, kept = start()
    kept.begin()
    worked(window, qtbot)
    kept.stop()
    journal = Journals(folder).killed()
    journal._write('UPDATE step SET changes = \'[["rules","","{}","{}"]]\' WHERE number = 1')
    journal.close()
    again, restored = start()
    assert restored.begin()
    assert again.session.choices == window.session.choices
    assert not again.session.undo.count()
    assert "the steps to undo are lost" in again.notices.bar(RESTORED).label.text()


def test_a_full_disk_is_told_once_and_work_goes_on(start: Start, open_page: Callable, folder: Path) -> None:
    window, kept = start()
    kept.begin()
    folder.parent.mkdir(exist_ok=True)
    folder.write_text("a file where the folder should be")
    open_page(window.session)
    assert window.notices.bar(TROUBLE) is not None
    window.notices.clear(TROUBLE)
    window.session.override((1,), False)
    assert window.notices.bar(TROUBLE) is None
    assert window.session.undo.count() == 1


def test_a_session_that_ends_the_program_again_and_again_is_not_opened_unasked(
    start: Start, qtbot: QtBot, folder: Path
) -> None:
    window, kept = start()
    kept.begin()
    worked(window, qtbot)
    for _ in range(3):
        window, kept = start()
        assert kept.begin()
    last, careful = start()
    assert not careful.begin()
    assert "several times" in last.notices.bar(RESTORED).label.text()
    last.notices.bar(RESTORED).buttons[0].click()
    assert len(last.session.pages) == 3
    settle(qtbot, last.session)


@pytest.mark.installed
def test_the_program_itself_comes_back_after_kill_9(tmp_path: Path, qtbot: QtBot) -> None:
    web = tmp_path / "bread.html"
    web.write_text(BLOG)
    homes = {name: str(tmp_path / name) for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")}
    # Addresses of sockets are short.
    homes["XDG_RUNTIME_DIR"] = tempfile.mkdtemp(prefix="ce-")
    for home in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        Path(homes[home]).mkdir()
    state = tmp_path / "XDG_STATE_HOME" / "CleanEditor" / "sessions"
    command = [sys.executable, "-m", "cleaneditor"]
    quiet = {"stderr": subprocess.DEVNULL, "env": {**os.environ, **homes}}
    program = subprocess.Popen([*command, str(web)], **quiet)
    try:
        qtbot.waitUntil(lambda: bool(list(state.glob("*.session-wal"))), timeout=WAIT)
        # A second start hands its page over and ends by itself.
        other = tmp_path / "other.html"
        other.write_text(BLOG)
        socket = Path(homes["XDG_RUNTIME_DIR"])
        qtbot.waitUntil(lambda: any(stat.S_ISSOCK(each.stat().st_mode) for each in socket.iterdir()), timeout=WAIT)
        assert subprocess.run([*command, str(other)], timeout=60, check=False, **quiet).returncode == 0

        def two_pages() -> bool:
            with_wal = next(iter(state.glob("*.session-wal")))
            return b"other.html" in with_wal.read_bytes()

        qtbot.waitUntil(two_pages, timeout=WAIT)
        # One that wants a window of its own gets it, and a session of its own.
        second = subprocess.Popen([*command, "--new-window", str(other)], **quiet)
        try:
            qtbot.waitUntil(lambda: len(list(state.glob("*.session-wal"))) == 2, timeout=WAIT)
        finally:
            second.send_signal(signal.SIGTERM)
            second.wait()
    finally:
        program.send_signal(signal.SIGKILL)
        program.wait()
        shutil.rmtree(homes["XDG_RUNTIME_DIR"])
    folder_of = Journals(state)
    journals = [folder_of.killed(), folder_of.killed()]
    found = [[entry.key for entry in past(journal).pages] for journal in journals]
    assert sorted(found) == [[str(web), str(other)], [str(other)]]
    for journal in journals:
        journal.close()
