"""``cleaneditor import-site-rules``: public site rules become a rules file that ``clean`` takes."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleaneditor.cli.main import main
from cleaneditor.core.ruleset import builtin_rules, load_rules

PAGE = """<html lang="en"><head><title>The mill</title><link rel="canonical" href="https://ledger.example/mill"></head>
<body><p>Above the story.</p><div id="story"><p>The mill stood by the river.</p><aside>An aside.</aside></div>
</body></html>"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with two files of site rules and a page."""
    monkeypatch.chdir(tmp_path)
    Path("configs").mkdir()
    Path("configs/ledger.example.txt").write_text("body: //div[@id='story']\nstrip: //aside\nprune: no\n", "utf-8")
    Path("configs/other.example.txt").write_text("strip: //nav\nreplace_string(<b>): <i>\n", "utf-8")
    Path("page.html").write_text(PAGE, "utf-8")


def test_a_file_becomes_a_rules_file_that_cleans_the_pages_of_its_site(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import-site-rules", "configs/ledger.example.txt", "--output", "site.cleanrules.toml"]) == 0
    assert capsys.readouterr().err == "cleaneditor: 3 rules of 1 file, 1 read in full\n"
    assert main(["check-rules", "site.cleanrules.toml"]) == 0
    capsys.readouterr()
    assert main(["clean", "page.html", "--rules", "site.cleanrules.toml"]) == 0
    assert capsys.readouterr().out == "The mill stood by the river.\n"


def test_a_folder_stands_for_its_files_and_each_line_that_is_lost_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import-site-rules", "configs", "--built-in"]) == 1
    captured = capsys.readouterr()
    rules = load_rules(captured.out).rules
    assert [rule.name for rule in rules.rules[:2]] == ["ledger.example: around the text", "ledger.example: the text"]
    assert len(rules.rules) == len(builtin_rules().rules.rules) + 4
    lost, told = captured.err.splitlines()
    assert lost.startswith("cleaneditor: configs/other.example.txt: line 2: replace_string(<b>): <i>: ")
    assert told == "cleaneditor: 4 rules of 2 files, 1 read in full"


def test_what_is_not_needed_is_named_when_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import-site-rules", "configs/ledger.example.txt", "--verbose", "--quiet"]) == 0
    assert "line 3: prune: no: " in capsys.readouterr().err


def test_a_file_that_cannot_be_read_is_named_and_the_others_go_on(capsys: pytest.CaptureFixture[str]) -> None:
    Path("notes.txt").write_text("strip: //p", "utf-8")
    assert main(["import-site-rules", "notes.txt", "missing.example.txt", "configs/ledger.example.txt"]) == 1
    captured = capsys.readouterr()
    assert "ledger.example: the text" in captured.out
    assert captured.err.count("\n") == 3
    assert main(["import-site-rules", "notes.txt"]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "nothing was written" in captured.err


def test_a_file_that_is_there_is_not_replaced_unasked() -> None:
    Path("site.cleanrules.toml").write_text("mine", "utf-8")
    command = ["import-site-rules", "configs/ledger.example.txt", "--output", "site.cleanrules.toml"]
    assert main(command) == 2
    assert Path("site.cleanrules.toml").read_text("utf-8") == "mine"
    assert main([*command, "--overwrite"]) == 0
