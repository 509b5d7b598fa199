"""What the documents tell people to write and to type works as it stands there."""

from __future__ import annotations

import io
import re
import shlex
from pathlib import Path

import msgspec
import pytest

from cleaneditor.cli.main import main
from cleaneditor.core.clean import clean
from cleaneditor.core.exporters import FORMATS
from cleaneditor.core.model import Kind
from cleaneditor.core.rules.base import Rule
from cleaneditor.core.ruleset import GROUPS, KINDS, load_rules

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
GUIDE = (ROOT / "docs" / "guide.md").read_text("utf-8")
RULES_FILE = (ROOT / "docs" / "rules-file.md").read_text("utf-8")


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def commands() -> list[list[str]]:
    lines = [line for block in blocks(README, "sh") + blocks(GUIDE, "sh") for line in block.splitlines()]
    found = [shlex.split(line, comments=True) for line in lines if "cleaneditor " in line]
    return [words[words.index("cleaneditor") + 1 :] for words in found]


def test_the_example_of_a_rules_file_is_right_and_passes_its_own_check(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (example,) = blocks(RULES_FILE, "toml")
    path = tmp_path / "example.cleanrules.toml"
    path.write_text(example, "utf-8")
    assert load_rules(example).problems == ()
    assert main(["check-rules", str(path)]) == 0, capsys.readouterr().err


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_the_table_of_kinds_names_every_key_of_a_kind_and_no_other(kind: str) -> None:
    row = next(line for line in RULES_FILE.splitlines() if line.startswith(f"| `{kind}` |"))
    told = set(re.findall(r"`([a-z_]+)`", row.split("|")[-2]))
    common = {field.encode_name for field in msgspec.structs.fields(Rule)}
    assert told == {field.encode_name for field in msgspec.structs.fields(KINDS[kind])} - common


def test_the_manual_names_every_group_and_every_kind_of_block() -> None:
    row = next(line for line in RULES_FILE.splitlines() if line.startswith("| `group` |"))
    assert row.split("|")[2].strip() == ", ".join(GROUPS)
    assert f"`kinds` are {', '.join(kind.value for kind in Kind)}." in RULES_FILE
    for group in GROUPS.values():
        assert f"| {group.name} |" in GUIDE


def test_the_guide_has_a_row_for_every_export_format() -> None:
    rows = re.findall(r"^\| ([^|]+?) \|", GUIDE, re.MULTILINE)
    assert {each.label for each in FORMATS.values()} <= set(rows)


@pytest.mark.parametrize("command", commands(), ids=" ".join)
def test_every_command_in_the_documents_is_one_that_the_program_takes(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = (ROOT / "resources" / "samples" / "tide-mill-scrape.txt").read_bytes()
    (tmp_path / "page.html").write_bytes(page)
    (tmp_path / "scraped").mkdir()
    (tmp_path / "scraped" / "one.txt").write_bytes(page)
    (tmp_path / "scraped" / "blog").mkdir()
    (tmp_path / "sites").mkdir()
    (tmp_path / "sites" / "news.example.txt").write_text("body: //article\nstrip: //aside\n", "utf-8")
    for number in range(5):
        (tmp_path / "scraped" / "blog" / f"{number}.txt").write_bytes(page)
    (tmp_path / "mine.cleanrules.toml").write_text('format = 1\nname = "Mine"\n', "utf-8")
    monkeypatch.chdir(tmp_path)
    with (tmp_path / "page.html").open("rb") as binary, io.TextIOWrapper(binary) as standard_input:
        monkeypatch.setattr("sys.stdin", standard_input)
        assert main(command) == 0


def test_the_readmes_lines_of_python_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    main_job, *more = blocks(README, "python")
    (tmp_path / "page.html").write_bytes((ROOT / "resources" / "samples" / "slow-kitchen.html").read_bytes())
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    exec(compile(main_job, "README.md", "exec"), names)
    expected = clean((tmp_path / "page.html").read_text("utf-8"))
    assert names["cleaning"].verdicts == expected.verdicts  # type: ignore[attr-defined]
    for code in more:
        exec(compile(code, "README.md", "exec"), names)
