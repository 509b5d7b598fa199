"""A session on the disk: private, held by one window, and never a reason to fail."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from cleaneditor.core.model import Source
from cleaneditor.gui.journal import FORMAT, Journal, JournalError, JournalInUseError, KeptPage
from cleaneditor.gui.journals import ASIDE, CLOSED_AT_MOST, Journals
from cleaneditor.gui.packing import Change


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "one.session"


def written(path: Path, **words: str) -> Path:
    """A journal that some program has left."""
    journal = Journal(path)
    for name, value in {"current": "a.html", **words}.items():
        journal.put_about(name, value)
    journal.close()
    return path


def test_what_is_written_is_there_for_the_next_program(path: Path) -> None:
    journal = Journal(path)
    pages = [
        KeptPage(source=Source("a.html", "/a.html", inner="in/a.html"), encoding="koi8-r"),
        KeptPage(source=Source("Pasted 1", data=b"\xff<p>bytes</p>\x00", media_type="text/html")),
        KeptPage(source=Source("b\udcff.html", "/b\udcff.html"), failure=""),
        KeptPage(source=Source("x.html"), failure="is a folder"),
    ]
    change = Change("edits", "a.html", None, '{"3":"new"}')
    with journal.writing():
        for page in pages:
            journal.put_page(page)
        journal.put_about("current", "b\udcff.html")
        journal.put_text("rules_file", "format = 1\n# ünï \ud800\n")
        journal.put_choices([change])
        journal.put_step(0, "Edit block 4", [change])
        journal.put_checkpoint(7, "Before", [change])
    journal.close()
    again = Journal(path)
    assert again.pages() == pages
    assert again.about("current") == "b\udcff.html"
    assert again.text("rules_file") == "format = 1\n# ünï \ud800\n"
    assert again.choices() == {("edits", "a.html"): '{"3":"new"}'}
    assert [(step.words, step.changes) for step in again.steps()] == [("Edit block 4", (change,))]
    assert again.checkpoints() == [(7, "Before", {("edits", "a.html"): '{"3":"new"}'})]
    again.put_choices([Change("edits", "a.html", '{"3":"new"}', None)])
    again.drop_steps(0)
    again.drop_checkpoint(7)
    again.drop_page("/a.html")
    assert (again.choices(), again.steps(), again.checkpoints(), len(again.pages())) == ({}, [], [], 3)
    again.close()


def test_looking_for_a_journal_makes_no_file(path: Path) -> None:
    assert Journal(path).is_new
    assert not path.parent.exists()


def test_nobody_else_may_read_it(path: Path) -> None:
    before = os.umask(0)
    try:
        journal = Journal(path)
        journal.put_about("current", "a.html")
        modes = {stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()}
        assert modes == {0o600}
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        journal.close()
    finally:
        os.umask(before)


def test_what_fails_half_way_leaves_nothing_behind(path: Path) -> None:
    journal = Journal(written(path))

    def fail() -> None:
        with journal.writing():
            journal.put_about("current", "b.html")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert journal.about("current") == "a.html"
    journal.close()


def test_one_window_at_a_time_has_it(path: Path) -> None:
    journal = Journal(written(path))
    with pytest.raises(JournalInUseError):
        Journal(path)
    journal.close()
    Journal(path).close()


def test_a_killed_program_lets_it_go(path: Path) -> None:
    script = f"""
import os, signal
from pathlib import Path
from cleaneditor.gui.journal import Journal
journal = Journal(Path({str(path)!r}))
for number in range(50):
    journal.put_about("current", f"{{number}}.html")
os.kill(os.getpid(), signal.SIGKILL)
"""
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode < 0
    journal = Journal(path)
    assert journal.about("current") == "49.html"
    journal.close()


def test_texts_that_nothing_names_any_more_go_when_it_is_tidied(path: Path) -> None:
    journal = Journal(path)
    journal.put_text("rules_file", "old")
    journal.put_text("rules_file", "new")
    journal.put_page(KeptPage(source=Source("Pasted 1", data=b"words")))
    journal.tidy()
    assert journal.text("rules_file") == "new"
    assert journal.pages()[0].source.data == b"words"
    journal.close()
    with sqlite3.connect(path) as base:
        assert base.execute("SELECT count(*) FROM piece").fetchone() == (2,)
    base.close()


def test_it_can_be_written_out_for_good_while_it_is_written_to(path: Path) -> None:
    journal = Journal(path)
    journal.put_about("current", "a.html")
    journal.checkpoint()
    journal.put_about("current", "b.html")
    with pytest.raises(JournalInUseError):
        Journal(path)
    journal.close()
    again = Journal(path)
    assert again.about("current") == "b.html"
    again.close()


@pytest.mark.parametrize("how", ["text", "cut", "strange", "newer", "noise", "hollow", "babble"])
def test_what_is_no_journal_of_ours_is_put_aside_and_told_of(path: Path, how: str) -> None:
    journals = Journals(path.parent)
    written(path)
    if how == "text":
        path.write_text("not a database at all, but long enough to be taken for one " * 40)
    elif how == "cut":
        path.write_bytes(path.read_bytes()[:5000])
    elif how == "noise":
        data = bytearray(path.read_bytes())
        data[4096:12288] = os.urandom(8192)
        path.write_bytes(bytes(data))
    else:
        base = sqlite3.connect(path)
        base.execute(
            {
                "newer": f"PRAGMA user_version = {FORMAT + 1}",
                "strange": "PRAGMA application_id = 1",
                "hollow": "DROP TABLE about",
                "babble": "INSERT INTO about VALUES ('ended', 'no json')",
            }[how]
        )
        base.commit()
        base.close()
    assert journals.killed() is None
    ((aside, why),) = journals.troubles
    assert aside.name == f"one.session{ASIDE}"
    assert aside.exists()
    assert not path.exists()
    assert why
    assert "\n" not in why
    assert journals.killed() is None
    assert len(journals.troubles) == 1


def test_a_folder_where_nothing_can_be_written_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(JournalError):
        Journal(tmp_path / "file" / "one.session").put_about("current", "")


def test_the_newest_session_that_nobody_uses_is_found(tmp_path: Path) -> None:
    journals = Journals(tmp_path)
    for number, name in enumerate(("a", "b", "c")):
        path = written(tmp_path / f"{name}.session", ended="" if name == "a" else "1")
        os.utime(path, (number, number))
    killed = journals.killed()
    assert killed is not None
    assert killed.path.name == "a.session"
    last = journals.last()
    assert last is not None
    assert last.path.name == "c.session"
    second = journals.last()
    assert second is not None
    assert second.path.name == "b.session"
    assert journals.killed() is None
    for journal in (killed, last, second):
        journal.close()


def test_old_sessions_go_and_killed_ones_stay(tmp_path: Path) -> None:
    journals = Journals(tmp_path)
    for number in range(CLOSED_AT_MOST + 3):
        path = written(tmp_path / f"{number}.session", ended="1" if number else "")
        os.utime(path, (number, number))
    journals.tidy()
    left = {path.stem for path in tmp_path.glob("*.session")}
    assert left == {"0", *(str(number) for number in range(3, CLOSED_AT_MOST + 3))}


def test_sessions_that_begin_in_the_same_second_have_journals_of_their_own(tmp_path: Path) -> None:
    one, other = Journals(tmp_path), Journals(tmp_path)
    journals = [one.new(), one.new()]
    for journal in journals:
        journal.put_about("current", "")
    journals.append(other.new())
    journals[-1].put_about("current", "")
    assert len({journal.path for journal in journals}) == 3
    for journal in journals:
        journal.close()
