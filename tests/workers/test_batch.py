"""Many pages at once: in order, each for itself, stopped when told, and nothing lost on the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleaneditor.core.errors import Failure, OutputError
from cleaneditor.core.model import Source
from cleaneditor.core.output import Folder, OneFile
from cleaneditor.core.ruleset import RuleSet, builtin_rules
from cleaneditor.workers.batch import Task, run_batch

RULES = builtin_rules().rules
PROSE = "The oldest ferry on the lake was to be scrapped in spring, but its passengers asked for the timetable first."


def page(number: int, more: str = "") -> Source:
    text = f"<html><body><article><h1>Page {number}</h1><p>{PROSE}</p><p>Number {number}. {PROSE}</p>{more}</article>"
    return Source(f"page{number:02}.html", data=text.encode(), inner=f"page{number:02}.html")


def folder(path: Path) -> Folder:
    out = Folder(str(path), ".txt")
    out.prepare()
    return out


def test_pages_come_out_in_their_order_and_a_bad_one_costs_no_other(tmp_path: Path) -> None:
    tasks: list[Task | Failure] = [Task(page(number)) for number in range(6)]
    tasks[1] = Failure("absent.html", "is not there")
    tasks[3] = Task(Source("photo.html", data=b"\xff\xd8\xff\xe0\0\x10JFIF\0"))
    outcomes = list(run_batch(tasks, RULES, "text", folder(tmp_path), jobs=2))
    assert [outcome.source.name for outcome in outcomes] == [
        "page00.html",
        "absent.html",
        "page02.html",
        "photo.html",
        "page04.html",
        "page05.html",
    ]
    assert [str(outcome.failure) for outcome in outcomes if outcome.failure] == [
        "absent.html: is not there",
        "photo.html: is a JPEG image",
    ]
    assert sorted(each.name for each in tmp_path.iterdir()) == ["page00.txt", "page02.txt", "page04.txt", "page05.txt"]
    assert "Number 4." in (tmp_path / "page04.txt").read_text()
    assert outcomes[0].written == str(tmp_path / "page00.txt")
    assert outcomes[0].words_after > 40


def test_one_worker_and_two_write_the_same_bytes(tmp_path: Path) -> None:
    for jobs in (1, 2):
        out = OneFile(str(tmp_path / f"{jobs}.jsonl"))
        assert len(list(run_batch([Task(page(number)) for number in range(5)], RULES, "jsonl", out, jobs=jobs))) == 5
    assert (tmp_path / "1.jsonl").read_bytes() == (tmp_path / "2.jsonl").read_bytes()
    assert len((tmp_path / "1.jsonl").read_text().splitlines()) == 5


def test_a_page_on_which_the_extractor_does_not_end_is_cleaned_by_the_rules_alone(tmp_path: Path) -> None:
    slow = page(0, "<p>" + "<b>x</b> y " * 40_000 + "</p>")
    slow_outcome, quick = run_batch([Task(slow), Task(page(1))], RULES, "text", folder(tmp_path))
    assert slow_outcome.failure is None
    assert slow_outcome.notes == ("cleaned by the rules alone: the extractor did not come to an end",)
    assert PROSE in (tmp_path / "page00.txt").read_text()
    assert quick.notes == ()


def test_a_page_that_is_not_done_in_its_time_is_one_failure(tmp_path: Path) -> None:
    long = Source("long.txt", data=("\n\n".join(f"{PROSE} {number}" for number in range(60_000))).encode())
    (outcome,) = run_batch([Task(long)], RULES, "text", folder(tmp_path), timeout=0.1)
    assert outcome.failure == Failure("long.txt", "took longer than 0.1 s and was stopped")
    assert list(tmp_path.iterdir()) == []


def test_a_batch_that_is_told_to_stop_stops_and_leaves_whole_files_only(tmp_path: Path) -> None:
    tasks = [Task(page(number)) for number in range(50)]
    stop = lambda: any(tmp_path.iterdir())  # noqa: E731 - from the first result on
    assert 1 <= len(list(run_batch(tasks, RULES, "text", folder(tmp_path), stop=stop))) < 50
    written = list(tmp_path.iterdir())
    assert 1 <= len(written) < 50
    assert all(path.read_text().count(PROSE) == 2 for path in written)


def test_a_batch_into_one_file_that_is_stopped_leaves_no_file(tmp_path: Path) -> None:
    batch = run_batch([Task(page(number)) for number in range(9)], RULES, "jsonl", OneFile(str(tmp_path / "all.jsonl")))
    assert next(batch).failure is None
    batch.close()  # type: ignore[attr-defined]
    assert list(tmp_path.iterdir()) == []


def test_a_result_that_cannot_be_written_is_its_pages_failure(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("mine")
    blocked = Source("a/page.html", data=page(0).data, inner="a/page.html")
    first, second = run_batch([Task(blocked), Task(page(1))], RULES, "text", folder(tmp_path))
    assert first.failure is not None
    assert "a file stands where a folder is needed" in first.failure.why
    assert second.written == str(tmp_path / "page01.txt")


def test_a_file_of_many_that_cannot_be_written_ends_the_batch(tmp_path: Path) -> None:
    (tmp_path / "all.jsonl").write_text("mine")
    with pytest.raises(OutputError, match="exists already"):
        list(run_batch([Task(page(0))], RULES, "jsonl", OneFile(str(tmp_path / "all.jsonl"))))
    assert (tmp_path / "all.jsonl").read_text() == "mine"


def test_a_name_that_is_taken_is_said(tmp_path: Path) -> None:
    (tmp_path / "page00.txt").write_text("mine")
    (outcome,) = run_batch([Task(page(0))], RULES, "text", folder(tmp_path))
    assert outcome.renamed
    assert "page00.txt exists already: the result is in page00 (2).txt" in outcome.notes


def test_no_pages_is_no_work(tmp_path: Path) -> None:
    assert list(run_batch([], RuleSet(), "text", folder(tmp_path))) == []
