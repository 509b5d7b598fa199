"""``cleaneditor learn``: what repeats on a site becomes a rules file that ``clean`` takes."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from cleaneditor.cli.main import main
from cleaneditor.core.ruleset import builtin_rules, load_rules
from core.site_help import post

Ran = tuple[int, str, list[str]]


class Runner:
    def __init__(self, capture: pytest.CaptureFixture[bytes]) -> None:
        self._capture = capture

    def __call__(self, *arguments: str) -> Ran:
        status = main([*arguments])
        sys.stdout.flush()
        out, error = self._capture.readouterr()
        return status, out.decode(), error.decode().splitlines()


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Runner:
    """Runs the command line in this process, in a folder with a small site."""
    monkeypatch.chdir(tmp_path)
    folder("papers", 8)
    return Runner(capfdbinary)


def folder(name: str, pages: int) -> None:
    Path(name).mkdir()
    for number in range(pages):
        Path(name, f"{number}.html").write_text(post(number))


def test_what_repeats_is_written_as_rules_that_clean_a_page_of_the_site(run: Runner) -> None:
    status, out, lines = run("learn", "papers", "--output", "site.cleanrules.toml", "--jobs", "1")
    assert (status, out) == (0, "")
    assert lines == ["cleaneditor: papers: 6 lines repeat, of 8 pages"]
    Path("papers/new.html").write_text(post(33))
    assert "Printed with Ledger" in run("clean", "papers/new.html", "--set", "extractor.enabled=false")[1]
    status, out, _ = run(
        *("clean", "papers/new.html", "--rules", "site.cleanrules.toml", "--set", "extractor.enabled=false")
    )
    assert status == 0
    assert "In the year 1733" in out
    assert not any(text in out for text in ("Printed with Ledger", "Walks and maps", "Older post"))


def test_without_a_file_the_rules_go_to_standard_output_with_their_counts(run: Runner) -> None:
    status, out, _ = run("learn", "papers", "--quiet")
    file = load_rules(out)
    assert status == 0
    assert file.problems == ()
    assert {rule.kind for rule in file.rules.rules} == {"repeated"}
    assert "6 lines, each on 8 of 8 pages" in file.rules.rules[0].note


def test_the_number_of_jobs_changes_nothing(run: Runner) -> None:
    assert run("learn", "papers", "--jobs", "1") == run("learn", "papers", "--jobs", "3")


def test_the_built_in_rules_are_written_before_them_where_that_is_asked(run: Runner) -> None:
    rules = load_rules(run("learn", "papers", "--built-in")[1]).rules.rules
    built_in = builtin_rules().rules.rules
    assert rules[: len(built_in)] == built_in
    assert [rule.kind for rule in rules[len(built_in) :]] == ["repeated"]


def test_too_few_pages_give_no_rules_and_say_so(run: Runner) -> None:
    folder("few", 4)
    status, out, lines = run("learn", "few", "--output", "new.toml")
    assert (status, out) == (1, "")
    assert lines == [
        "cleaneditor: few: 4 pages: at least 5 are needed to tell what repeats",
        "cleaneditor: no lines were found that repeat on a site; nothing was written",
    ]
    assert not Path("new.toml").exists()


def test_pages_of_two_folders_are_of_one_site_where_the_person_says_so(run: Runner) -> None:
    folder("few", 3)
    folder("fewer", 2)
    status, out, lines = run("learn", "few", "fewer", "--site", "Parish")
    assert status == 0
    assert lines == ["cleaneditor: Parish: 6 lines repeat, of 5 pages"]
    assert load_rules(out).rules.rules[0].name == "Lines around the text – Parish"


def test_a_page_that_cannot_be_read_costs_no_other(run: Runner) -> None:
    Path("papers/bad.html").write_bytes(b"%PDF-1.7 binary")
    status, out, lines = run("learn", "papers", "--quiet")
    assert status == 1
    assert len(lines) == 1
    assert lines[0].startswith("cleaneditor: papers/bad.html: ")
    assert load_rules(out).rules.rules


def test_a_file_that_is_there_is_only_replaced_when_that_is_allowed(run: Runner) -> None:
    Path("site.toml").write_text("mine")
    status, _, lines = run("learn", "papers", "--output", "site.toml")
    assert status == 2
    assert lines[0].endswith("--overwrite replaces it")
    assert Path("site.toml").read_text() == "mine"
    assert run("learn", "papers", "--output", "site.toml", "--overwrite")[0] == 0
    assert load_rules(Path("site.toml").read_text()).rules.rules


def test_a_page_that_is_read_is_never_written_over(run: Runner) -> None:
    page = os.path.join("papers", "1.html")
    status, _, lines = run("learn", "papers/0.html", page, "--output", page, "--overwrite")
    assert (status, len(lines)) == (2, 1)
    assert Path(page).read_text() == post(1)


def test_a_place_without_pages_is_said(run: Runner) -> None:
    Path("empty").mkdir()
    assert run("learn", "empty") == (1, "", ["cleaneditor: empty: no pages there"])
