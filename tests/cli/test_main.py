"""The command line as a person uses it: what it prints, where results go, and how it ends."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import os
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from cleaneditor.cli.main import main

PROSE = "The oldest ferry on the lake was to be scrapped in spring, but its passengers asked for the timetable first."
PAGE = (
    f"<html lang=en><head><title>The last ferry</title></head><body><article><h1>The last ferry</h1><p>{PROSE}</p>"
    f"<p>Again: {PROSE}</p><p>At last: {PROSE}</p></article><h3>Leave a Reply</h3></body></html>"
)
TEXT = f"The last ferry\n\n{PROSE}\n\nAgain: {PROSE}\n\nAt last: {PROSE}\n"
RULES = """format = 1
name = "Mine"
[[rule]]
id = "again"
name = "Again"
kind = "pattern"
pattern = '^Again'
"""


@dataclass
class Ran:
    status: int
    out: str
    lines: list[str]


Run = Callable[..., Ran]


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command line in this process, in an empty folder with one page."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "page.html").write_text(PAGE)

    def call(*arguments: str) -> Ran:
        status = main([*arguments])
        sys.stdout.flush()
        out, error = capfdbinary.readouterr()
        return Ran(status, out.decode(), error.decode().splitlines())

    return call


def pages(*names: str) -> None:
    for name in names:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(PAGE.replace("Again", name.replace("/", " ")))


# --- clean ---------------------------------------------------------------------------------------------------------


def test_one_page_goes_to_standard_output(run: Run) -> None:
    assert run("clean", "page.html") == Ran(0, TEXT, [])


@pytest.mark.parametrize(
    ("name", "begins"),
    [("all.jsonl", '{"source"'), ("all.CSV", "source,"), ("all.md", "# "), ("all.out", "The last ferry")],
)
def test_the_name_of_the_file_says_the_format(run: Run, name: str, begins: str) -> None:
    assert run("clean", "page.html", "--output", name).status == 0
    assert Path(name).read_text("utf-8-sig").startswith(begins)


def test_a_format_that_is_asked_for_outranks_the_name_of_the_file(run: Run) -> None:
    assert run("clean", "page.html", "--output", "all.csv", "--format", "jsonl").status == 0
    assert Path("all.csv").read_text().startswith('{"source"')


@pytest.mark.parametrize("name", ["text", "markdown", "html", "jsonl", "csv", "tei"])
def test_every_format_of_the_contract_is_written(run: Run, name: str) -> None:
    ran = run("clean", "page.html", "--format", name)
    assert (ran.status, ran.lines) == (0, [])
    assert PROSE in ran.out
    assert "Leave a Reply" not in ran.out


def test_json_lines_has_the_fields_of_the_contract(run: Run) -> None:
    record = json.loads(run("clean", "page.html", "--format", "jsonl").out)
    assert record["source"] == "page.html"
    assert record["text"] == TEXT
    assert record["body"] == TEXT.removeprefix("The last ferry\n\n")
    assert record["title"] == "The last ferry"
    assert record["removed"] == 1
    assert {"url", "language", "date"} <= set(record)


def test_a_folder_goes_into_a_folder_that_mirrors_it(run: Run) -> None:
    pages("in/a.html", "in/deep/b.html", "in/style.css")
    ran = run("clean", "in", "--output", "out")
    assert (ran.status, ran.out) == (0, "")
    assert ran.lines == ["cleaneditor: 1 other file passed over (1 .css)"]
    assert sorted(str(path) for path in Path("out").rglob("*.txt")) == ["out/a.txt", "out/deep/b.txt"]


def test_the_number_of_jobs_changes_nothing_of_what_is_written(run: Run) -> None:
    pages("in/a.html", "in/b.html", "in/c/d.html", "in/e.html")
    Path("in/bad.html").write_bytes(b"%PDF-1.7 binary")
    one, three = (run("clean", "in", "--output", "-", "--format", "jsonl", "--jobs", jobs) for jobs in "13")
    assert one == three
    assert one.status == 1
    assert [json.loads(line)["source"] for line in one.out.splitlines()] == [
        "in/a.html",
        "in/b.html",
        "in/c/d.html",
        "in/e.html",
    ]


def test_pages_and_folders_can_be_given_together_and_standard_input_among_them(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages("in/a.html")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PAGE.encode())))
    lines = run("clean", "page.html", "-", "in", "--output", "-", "--format", "jsonl").out.splitlines()
    assert [json.loads(line)["source"] for line in lines] == ["page.html", "standard input", "in/a.html"]


def test_plain_text_has_plain_spaces_only(run: Run) -> None:
    Path("page.html").write_text(PAGE.replace(" in spring", "&nbsp;\u2003in&#x2028;spring"))
    assert run("clean", "page.html").out == TEXT


def test_several_pages_need_a_place_and_are_told_so(run: Run) -> None:
    pages("in/a.html", "in/b.html")
    ran = run("clean", "in")
    assert (ran.status, ran.out) == (2, "")
    assert ran.lines == [
        "cleaneditor: 2 pages need a place: --output DIR for one file each, --output - for standard output"
    ]


def test_several_pages_go_into_one_file_or_standard_output(run: Run) -> None:
    pages("in/a.html", "in/b.html")
    assert run("clean", "in", "--output", "all.csv", "--format", "csv") == Ran(0, "", [])
    rows = list(csv.reader(io.StringIO(Path("all.csv").read_text())))
    assert [row[0] for row in rows] == ["source", "in/a.html", "in/b.html"]
    lines = run("clean", "in", "--output", "-", "--format", "jsonl").out.splitlines()
    assert [json.loads(line)["source"] for line in lines] == ["in/a.html", "in/b.html"]
    text = run("clean", "in", "--output", "-").out
    assert text.index("===== in/a.html =====") < text.index("in a.html: ") < text.index("===== in/b.html =====")


def test_formats_of_one_page_a_file_want_a_folder(run: Run) -> None:
    pages("in/a.html", "in/b.html")
    for name in ("html", "tei"):
        ran = run("clean", "in", "--output", "all.xml", "--format", name)
        assert ran.status == 2
        assert "--output must be a folder" in ran.lines[0]
    assert not Path("all.xml").exists()


def test_standard_input_is_a_page(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PAGE.encode())))
    assert run("clean", "-") == Ran(0, TEXT, [])


def test_a_bad_page_is_one_line_and_the_others_are_written(run: Run) -> None:
    pages("in/a.html", "in/c.html")
    Path("in/b.html").write_bytes(b"%PDF-1.7 binary")
    Path("in/d\x1b[31m\nx.html").write_text("")
    ran = run("clean", "in", "--output", "out")
    assert ran.status == 1
    assert ran.lines == [
        "cleaneditor: in/b.html: is a PDF document: save or print it as text first",
        "cleaneditor: in/d\\x1b[31m\\x0ax.html: is empty (0 bytes)",
    ]
    assert len(list(Path("out").iterdir())) == 2


def test_a_path_that_is_not_there_is_one_line(run: Run) -> None:
    ran = run("clean", "absent.html", "--output", "out")
    assert ran.status == 1
    assert len(ran.lines) == 1
    assert ran.lines[0].startswith("cleaneditor: absent.html: is not there")


def test_a_folder_without_pages_is_said(run: Run) -> None:
    Path("empty").mkdir()
    assert run("clean", "empty", "--output", "out").lines == ["cleaneditor: empty: no pages there"]


def test_a_reason_is_cut_and_a_long_path_is_not(run: Run) -> None:
    name = "n" * 240 + ".html"
    Path(name).write_text("")
    (line,) = run("clean", name).lines
    assert line == f"cleaneditor: {name}: is empty (0 bytes)"


def test_files_of_the_persons_own_are_kept_and_said(run: Run) -> None:
    pages("in/a.html", "in/b.html")
    Path("out").mkdir()
    Path("out/a.txt").write_text("MY NOTES")
    ran = run("clean", "in", "--output", "out", "--quiet")
    assert ran.status == 1
    assert ran.lines == ["cleaneditor: in/a.html: a.txt exists already: the result is in a (2).txt"]
    assert Path("out/a.txt").read_text() == "MY NOTES"
    again = run("clean", "in", "--output", "out").lines
    assert (
        again[-1] == "cleaneditor: one result has another name, beside what was there before; --overwrite replaces that"
    )
    assert run("clean", "in", "--output", "out", "--overwrite").status == 0
    assert PROSE in Path("out/a.txt").read_text()


def test_a_file_that_is_there_is_not_replaced_by_all_results(run: Run) -> None:
    pages("in/a.html", "in/b.html")
    Path("all.txt").write_text("MY NOTES")
    ran = run("clean", "in", "--output", "all.txt")
    assert ran.status == 2
    assert "exists already" in ran.lines[0]
    assert "--overwrite replaces it" in ran.lines[0]
    assert Path("all.txt").read_text() == "MY NOTES"
    assert run("clean", "in", "--output", "all.txt", "--overwrite").status == 0
    assert run("clean", "in", "--output", "out").status == 0


def test_results_among_their_pages_are_refused(run: Run) -> None:
    for target in ("page.html", "./page.html"):
        ran = run("clean", "page.html", "--output", target, "--overwrite")
        assert ran.status == 2
        assert "--output must be another place" in ran.lines[0]
    assert Path("page.html").read_text() == PAGE


def test_results_inside_the_folder_of_pages_are_not_read_again(run: Run) -> None:
    pages("in/a.html", "in/b.html")
    for _ in range(2):
        assert run("clean", "in", "--output", "in/out").status == 0
    assert len(list(Path("in/out").rglob("*"))) == 2


@pytest.mark.parametrize(
    "command", [["clean"], ["explain"], ["clean", "page.html", "--format", "docx"], ["frobnicate"]]
)
def test_wrong_usage_ends_with_2_and_writes_nothing(run: Run, command: list[str]) -> None:
    ran = run(*command)
    assert (ran.status, ran.out) == (2, "")
    assert ran.lines


@pytest.mark.parametrize("option", [("--jobs", "0"), ("--jobs", "x"), ("--timeout", "0"), ("--timeout", "nan")])
def test_numbers_out_of_range_are_refused(run: Run, option: tuple[str, str]) -> None:
    ran = run("clean", "page.html", *option)
    assert ran.status == 2
    assert "must be a number" in ran.lines[-1]


def test_the_persons_encoding_is_used(run: Run) -> None:
    Path("page.txt").write_bytes("Привет, старый паром".encode("koi8-r"))
    assert run("clean", "page.txt", "--encoding", "koi8-r").out == "Привет, старый паром\n"
    ran = run("clean", "page.txt", "--encoding", "nonsense")
    assert ran.status == 1
    assert "there is no encoding named “nonsense”" in ran.lines[0]


# --- rules ---------------------------------------------------------------------------------------------------------


def test_rules_of_a_file_are_used_instead_of_the_built_in_ones(run: Run) -> None:
    Path("mine.cleanrules.toml").write_text(RULES)
    ran = run("clean", "page.html", "--rules", "mine.cleanrules.toml", "--set", "extractor.enabled=false")
    assert ran.status == 0
    assert "Again: " not in ran.out
    assert "Leave a Reply" in ran.out


def test_one_value_of_the_rules_can_be_set(run: Run) -> None:
    Path("mine.toml").write_text(RULES)
    assert "Again: " in run("clean", "page.html", "--rules", "mine.toml", "--set", "again.enabled=false").out


@pytest.mark.parametrize("value", ["extractor.focus", "extractor.focus=hard", "nobody.threshold=1", "again.patern=x"])
def test_a_value_that_cannot_be_set_is_said_and_nothing_is_written(run: Run, value: str) -> None:
    Path("mine.toml").write_text(RULES)
    ran = run("clean", "page.html", "--rules", "mine.toml", "--set", value)
    assert (ran.status, ran.out) == (2, "")
    assert ran.lines[0].startswith("cleaneditor: --set: ")


def test_a_wrong_rules_file_names_line_and_key_and_nothing_is_written(run: Run) -> None:
    Path("mine.toml").write_text(RULES + 'patern = "x"\n[[rule]]\nid = "two"\nname = "Two"\nkind = "magic"\n')
    for command in (["clean", "page.html", "--rules", "mine.toml"], ["check-rules", "mine.toml"]):
        ran = run(*command)
        assert (ran.status, ran.out) == (2, "")
        assert len(ran.lines) == 2
        assert ran.lines[0].startswith("cleaneditor: mine.toml: line 8: patern: ")
        assert "did you mean pattern?" in ran.lines[0]
        assert ran.lines[1].startswith("cleaneditor: mine.toml: line 12: kind: ")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("format = 99\n", "format: is 99"),
        ("name = 'x'\n", "format: is missing"),
        ("format = [\n", "not TOML"),
        ("[" * 100_000, "not TOML"),
        ("\x00" * 100, "not TOML"),
        ("format = 1\n#\udcff", "line 2: is not UTF-8"),
    ],
)
def test_what_is_no_rules_file_is_one_line(run: Run, text: str, why: str) -> None:
    Path("mine.toml").write_bytes(text.encode("utf-8", "surrogateescape"))
    ran = run("clean", "page.html", "--rules", "mine.toml")
    assert (ran.status, ran.out) == (2, "")
    assert len(ran.lines) == 1
    assert ran.lines[0].startswith("cleaneditor: mine.toml: ")
    assert why in ran.lines[0]


def test_a_rules_file_that_is_not_there_is_one_line(run: Run) -> None:
    ran = run("check-rules", "absent.toml")
    assert ran.status == 2
    assert len(ran.lines) == 1
    assert "is not there" in ran.lines[0]


def test_a_pattern_that_cannot_be_run_costs_its_rule_alone(run: Run) -> None:
    Path("mine.toml").write_text(RULES + "[[rule]]\nid = 'two'\nname = 'Two'\nkind = 'pattern'\npattern = '(?=a)'\n")
    ran = run("clean", "page.html", "--rules", "mine.toml")
    assert ran.status == 1
    assert PROSE in ran.out
    assert "Again: " not in ran.out
    assert len(ran.lines) == 1
    assert "line 12: pattern: " in ran.lines[0]
    assert ran.lines[0].endswith("this rule is off")


def test_check_rules_says_that_all_is_well(run: Run) -> None:
    Path("mine.toml").write_text(RULES + "[rule.examples]\nremoves = ['Again and again.']\nkeeps = ['Never again.']\n")
    assert run("check-rules", "mine.toml") == Ran(0, "mine.toml: 1 rule, 2 examples, 0 tests: all well\n", [])


def test_check_rules_runs_examples_and_tests(run: Run) -> None:
    Path("mine.toml").write_text(
        RULES + "[rule.examples]\nremoves = ['Never again.']\n[[test]]\npage = 'Again.'\ncontains = ['Again.']\n"
    )
    ran = run("check-rules", "mine.toml")
    assert ran.status == 1
    assert len(ran.lines) == 2
    assert all(line.startswith("cleaneditor: mine.toml: ") for line in ran.lines)


# --- explain -------------------------------------------------------------------------------------------------------


def test_explain_gives_one_row_a_block(run: Run) -> None:
    ran = run("explain", "page.html")
    rows = ran.out.splitlines()
    assert (ran.status, ran.lines, len(rows)) == (0, [], 6)
    assert rows[0].split() == ["VERDICT", "RULE", "WHY", "TEXT"]
    assert [row.split()[0] for row in rows[1:]] == ["keep", "keep", "keep", "keep", "remove"]
    column = rows[0].index("TEXT")
    assert rows[5][column:] == "Leave a Reply"
    assert max(map(len, rows)) <= 120


def test_explain_does_not_cut_the_reason(run: Run) -> None:
    ran = run("explain", "page.html")
    why, text = (ran.out.splitlines()[0].index(head) for head in ("WHY", "TEXT"))
    reasons = [row[why:text].strip() for row in ran.out.splitlines()[1:]]
    told = [json.loads(line)["why"] for line in run("explain", "page.html", "--format", "jsonl").out.splitlines()]
    assert all(whole.endswith(reason) and reason for whole, reason in zip(told, reasons, strict=True))
    assert not any(reason.startswith(("kept", "removed")) for reason in reasons)


def test_explain_as_json_lines_has_the_fields_of_the_contract(run: Run) -> None:
    rows = [json.loads(line) for line in run("explain", "page.html", "--format", "jsonl").out.splitlines()]
    assert [row["index"] for row in rows] == [0, 1, 2, 3, 4]
    assert {"index", "kind", "text", "verdict", "by", "reason", "matched"} <= set(rows[0])
    assert {row["verdict"] for row in rows} == {"keep", "remove"}
    assert rows[4]["text"] == "Leave a Reply"


def test_explain_names_who_spoke_last_with_a_stable_code_and_what_matched(run: Run) -> None:
    Path("mine.toml").write_text(RULES)
    rows = [
        json.loads(line)
        for line in run("explain", "page.html", "--rules", "mine.toml", "--format", "jsonl").out.splitlines()
    ]
    assert [row["by"] for row in rows] == ["extractor", "extractor", "again", "extractor", "extractor"]
    assert (rows[0]["reason"], rows[0]["matched"]) == ("extractor.kept", None)
    assert (rows[2]["verdict"], rows[2]["reason"], rows[2]["matched"]) == ("remove", "pattern.matches", "Again")
    assert rows[2]["text"] == f"Again: {PROSE}"


def test_explain_reads_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = run("explain", "page.html").out
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PAGE.encode())))
    assert run("explain", "-") == Ran(0, expected, [])


def test_explain_with_a_wrong_rules_file_says_so_and_nothing_else(run: Run) -> None:
    Path("mine.toml").write_text("format = 7\n")
    ran = run("explain", "page.html", "--rules", "mine.toml")
    assert (ran.status, ran.out) == (2, "")
    assert ran.lines == ["cleaneditor: mine.toml: line 1: format: is 7; this version reads format 1"]


def test_explain_takes_one_page(run: Run) -> None:
    pages("in/a.html", "in/b.html")
    assert run("explain", "in").status == 2
    ran = run("explain", "absent.html")
    assert (ran.status, len(ran.lines)) == (1, 1)


# --- the program itself --------------------------------------------------------------------------------------------


def program(*arguments: str, **options: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "cleaneditor", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, **options)  # type: ignore[call-overload,no-any-return]


@pytest.mark.installed
def test_the_program_says_its_version() -> None:
    ran = program("--version")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith("cleaneditor 0.")


@pytest.mark.installed
def test_the_program_tests_itself_without_a_display() -> None:
    ran = program("self-test", env={key: value for key, value in os.environ.items() if "DISPLAY" not in key})
    assert ran.stderr == ""
    assert ran.returncode == 0
    assert "self-test passed" in ran.stdout


@pytest.mark.installed
def test_a_name_that_looks_like_an_option_is_a_name(tmp_path: Path) -> None:
    (tmp_path / "-rf.html").write_text(PAGE)
    assert program("clean", "--", "-rf.html", cwd=tmp_path).stdout == TEXT
    assert program("clean", ".", cwd=tmp_path).stdout == TEXT


@pytest.mark.installed
def test_a_reader_that_has_enough_is_no_error(tmp_path: Path) -> None:
    for number in range(40):
        (tmp_path / f"{number}.html").write_text(PAGE.replace("</article>", f"<p>{PROSE}</p>" * 200 + "</article>"))
    command = f"{sys.executable} -m cleaneditor clean . --output - | head -n 1"
    ran = subprocess.run(command, shell=True, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=True)
    assert ran.stdout == "===== ./0.html =====\n"
    assert ran.stderr == ""


@pytest.mark.installed
def test_long_work_shows_a_bar_on_a_terminal_and_the_result_is_clean_of_it(tmp_path: Path) -> None:
    source = tmp_path / "in"
    source.mkdir()
    for number in range(60):
        (source / f"{number}.html").write_text(PAGE.replace("</article>", f"<p>{PROSE}</p>" * 200 + "</article>"))
    shown, terminal = os.openpty()
    termios.tcsetwinsize(terminal, (24, 80))
    command = [sys.executable, "-m", "cleaneditor", "clean", ".", "--output", "-", "--jobs", "1", "--format", "jsonl"]
    seen = b""
    with (
        (tmp_path / "out").open("wb") as out,
        subprocess.Popen(command, cwd=source, stdout=out, stderr=terminal) as ran,
    ):
        os.close(terminal)
        with contextlib.suppress(OSError):  # Linux says so when the other end is closed
            while piece := os.read(shown, 65536):
                seen += piece
    os.close(shown)
    assert ran.returncode == 0
    assert b"/60 [" in seen
    assert len([json.loads(line) for line in (tmp_path / "out").read_text().splitlines()]) == 60


@pytest.mark.installed
def test_the_command_line_never_imports_qt(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE)
    code = (
        "import sys\nfrom cleaneditor.__main__ import main\n"
        "if __name__ == '__main__':\n    main(['clean', 'page.html'])\n    print(*sys.modules)"
    )
    (tmp_path / "program.py").write_text(code)
    ran = subprocess.run(
        [sys.executable, "program.py"], cwd=tmp_path, capture_output=True, text=True, timeout=120, check=True
    )
    assert ran.stdout.startswith(TEXT)
    assert "PySide6" not in ran.stdout
    assert " trafilatura" not in ran.stdout


@pytest.mark.installed
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_told_to_stop_the_program_ends_soon_and_leaves_whole_files(tmp_path: Path, number: signal.Signals) -> None:
    source, out = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    for page in range(400):
        (source / f"{page:03}.html").write_text(PAGE.replace("</article>", f"<p>{PROSE}</p>" * 200 + "</article>"))
    command = [sys.executable, "-m", "cleaneditor", "clean", str(source), "--output", str(out), "--jobs", "1"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True) as running:
        while not (out.is_dir() and any(out.iterdir())):
            assert running.poll() is None
            os.sched_yield()
        asked = time.monotonic()
        # To the whole group, as a terminal does it.
        os.killpg(running.pid, number) if number == signal.SIGINT else running.send_signal(number)
        _, lines = running.communicate(timeout=30)
        assert time.monotonic() - asked < 3
    assert running.returncode == 1
    assert lines.count("\n") == 1
    assert lines.startswith("cleaneditor: stopped: ")
    assert 1 <= len(list(out.iterdir())) < 400
    assert all(path.read_text().endswith("\n") for path in out.iterdir())


TALK = PAGE.replace(
    "<h3>Leave a Reply</h3>",
    "<div id=comments><h3>1 comment</h3><div class=comment><p>Mara says:</p><p>I was on it.</p></div></div>",
)
SAID = "Mara says:\n\nI was on it.\n"
APART = ("--set", "extractor.comments=apart")


def test_comments_are_kept_or_exported_apart_on_demand(run: Run, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(TALK)
    assert run("clean", "page.html").out == TEXT
    assert run("clean", "page.html", "--set", "extractor.comments=keep").out == f"{TEXT}\n{SAID}"
    found = json.loads(run("clean", "page.html", "--format", "jsonl", *APART).out)
    assert (found["text"], found["comments"]) == (TEXT, SAID)


@pytest.mark.parametrize(("name", "suffix"), [("text", ".txt"), ("markdown", ".md"), ("html", ".html")])
def test_formats_without_records_have_comments_in_a_second_file(
    run: Run, tmp_path: Path, name: str, suffix: str
) -> None:
    (tmp_path / "page.html").write_text(TALK)
    for target, stem in (("out/", "page"), (f"one{suffix}", "one")):
        assert run("clean", "page.html", "--format", name, "--output", target, *APART) == Ran(0, "", [])
        folder = tmp_path / "out" if target == "out/" else tmp_path
        assert "I was on it." in (folder / f"{stem}.comments{suffix}").read_text()
        assert "I was on it." not in (folder / f"{stem}{suffix}").read_text()


def test_a_page_without_comments_has_no_second_file(run: Run, tmp_path: Path) -> None:
    run("clean", "page.html", "--output", "out/", *APART)
    assert [each.name for each in (tmp_path / "out").iterdir()] == ["page.txt"]


def test_standard_output_has_the_text_alone_and_that_is_said(run: Run, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(TALK)
    ran = run("clean", "page.html", *APART)
    assert (ran.status, ran.out) == (0, TEXT)
    assert ran.lines == [
        "cleaneditor: the comments of one page have no place here: give --output, or --format jsonl, csv or tei"
    ]
    assert run("clean", "page.html", "--quiet", *APART).lines == []


def test_a_page_is_never_replaced_by_the_comments_of_another(run: Run, tmp_path: Path) -> None:
    (tmp_path / "page.comments.html").write_text(TALK)
    ran = run("clean", "page.comments.html", "--format", "html", "--output", "page.html", "--overwrite", *APART)
    assert ran.status == 2
    assert (tmp_path / "page.comments.html").read_text() == TALK
    assert (tmp_path / "page.html").read_text() == PAGE


def test_a_page_that_is_nothing_but_a_thread_says_where_its_text_went(run: Run, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(
        "<div id=comments>"
        + "".join(f"<div class=comment><p>Reader {number}: {PROSE}</p></div>" for number in range(3))
        + "</div>"
    )
    ran = run("clean", "page.html", "--format", "jsonl", *APART)
    assert json.loads(ran.out)["comments"].count("ferry") == 3
    assert ran.lines == [
        "cleaneditor: page.html: nothing is left: all 3 blocks are removed, 3 of them are exported as comments"
    ]
