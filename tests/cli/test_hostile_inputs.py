"""Whatever a folder holds: one clear line for each bad file, the good ones are written, no source is touched."""

from __future__ import annotations

import gzip
import hashlib
import os
import random
import re
import shlex
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cleaneditor.cli.main import main

PROSE = "The oldest ferry on the lake was to be scrapped in spring, but its passengers asked for the timetable first."
GOOD = (
    f"<html lang=en><head><title>The last ferry</title></head><body><article><h1>The last ferry</h1><p>{PROSE}</p>"
    f"<p>Again: {PROSE}</p></article></body></html>"
).encode()

REFUSED: dict[str, tuple[bytes, str]] = {
    "empty.html": (b"", "is empty (0 bytes)"),
    "blank.html": (b" \r\n\t", "is empty: nothing but white space"),
    "shell.html": (b"<html><body><script>render()</script></body></html>", "nothing to clean: there is no text in it"),
    "noise.html": (random.Random(1).randbytes(5_000), "is not text: "),
    "photo.html": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "is a PNG image"),
    "nothing.html": (b"\0" * 1_000, "is empty: only NUL bytes"),
    "cut.html.gz": (gzip.compress(GOOD, mtime=0)[:-20], "is cut off: its gzip data end too early"),
    "bomb.html.gz": (gzip.compress(b" " * 30_000_000, mtime=0), "unpacks to more than 200 times its size"),
    "wide\x1b[31m\n\u202e.html": (b"", "is empty (0 bytes)"),
}
CLEANED: dict[str, bytes] = {
    "good.html": GOOD,
    "packed.html.gz": gzip.compress(GOOD, mtime=0),
    "truncated.html": GOOD[:-50],
    "cut-in-a-character.html": GOOD + "é".encode()[:1],
    "wrongly-declared.html": b"<meta charset=utf-8><p>" + f"{PROSE} Größe, Maß und Öl.".encode("cp1252"),
    "nobody-knows.html": b"<meta charset=klingon-8>" + GOOD,
    "nul-bytes.html": GOOD.replace(b" ", b" \0"),
    "surrogates.html": GOOD.replace(b"ferry", "fer\ud800\udc80ry".encode("utf-8", "surrogatepass")),
    "references.html": GOOD.replace(b"Again", b"&#1;&#xD800;&#0;&#99999999999999999999;Again"),
    "deep.html": b"<p>First.</p>" + b"<div>" * 100_000 + GOOD[6:],
    "closed-at-once.html": GOOD.replace(b"lang=en", b"lang='en' /"),
    "after-the-end.html": b"<html><head></head></html>" + GOOD[6:],
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    pages = Path("in")
    pages.mkdir()
    for name, data in {**CLEANED, **{name: data for name, (data, _) in REFUSED.items()}}.items():
        (pages / name).write_bytes(data)
    return pages


Run = Callable[..., tuple[int, list[str]]]


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    def call(*arguments: str) -> tuple[int, list[str]]:
        status = main([*arguments])
        sys.stdout.flush()
        return status, capfdbinary.readouterr()[1].decode().splitlines()

    return call


def digests(folder: Path) -> dict[str, str]:
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.rglob("*") if path.is_file()}


def reasons(lines: list[str]) -> dict[str, str]:
    """Why, by path; every line must have the contract's form."""
    found = {}
    for line in lines:
        match = re.fullmatch(r"cleaneditor: (in/\S.*?): (.{5,300})", line)
        assert match, line
        assert line.isprintable()
        assert match[1] not in found
        found[match[1]] = match[2]
    return found


@pytest.mark.parametrize("form", ["text", "markdown", "tei"])
def test_every_bad_file_is_one_line_and_every_good_one_is_written(folder: Path, run: Run, form: str) -> None:
    before = digests(folder)
    status, lines = run("clean", "in", "--output", "out", "--format", form)
    assert status == 1
    why = reasons(lines)
    assert len(why) == len(REFUSED)
    for name, (_, reason) in REFUSED.items():
        shown = name.replace("\x1b", "\\x1b").replace("\n", "\\x0a").replace("\u202e", "\\u202e")
        assert why[f"in/{shown}"].startswith(reason)
    written = {path.name.split(".")[0]: path.read_text() for path in Path("out").iterdir()}
    assert written.keys() == {name.split(".")[0] for name in CLEANED}
    for name, text in written.items():
        assert "timetable" in text, name
    assert "Größe, Maß und Öl." in written["wrongly-declared"]
    assert digests(folder) == before


def test_what_is_no_file_is_one_line_and_stops_nothing(folder: Path, run: Run) -> None:
    for path in folder.iterdir():
        path.unlink()
    (folder / "x.html").mkdir()
    (folder / "x.html" / "page.html").write_bytes(GOOD)
    (folder / "loop-a.html").symlink_to("loop-b.html")
    (folder / "loop-b.html").symlink_to("loop-a.html")
    (folder / "dangling.html").symlink_to("absent.html")
    (folder / "around").symlink_to(".")
    Path("secret.html").write_bytes(GOOD)
    (folder / "out-of-here.html").symlink_to("../secret.html")
    os.mkfifo(folder / "pipe.html")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("in/socket.html")
        status, lines = run("clean", "in", "--output", "out", "--quiet")
    assert status == 1
    assert reasons(lines) == {
        "in/dangling.html": "is not there (or is a link to something that is not)",
        "in/loop-a.html": "is a link that leads to itself",
        "in/loop-b.html": "is a link that leads to itself",
        "in/out-of-here.html": "is a link that leads out of the folder: not followed",
        "in/pipe.html": "is a named pipe, not a file",
        "in/socket.html": "is a socket, not a file",
    }
    assert [str(path) for path in Path("out").rglob("*.txt")] == ["out/x.html/page.txt"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_one_line(folder: Path, run: Run) -> None:
    (folder / "good.html").chmod(0)
    (folder / "closed").mkdir(mode=0)
    try:
        _, lines = run("clean", "in", "--output", "out", "--quiet")
    finally:
        (folder / "closed").chmod(0o700)
    why = reasons(lines)
    assert why["in/good.html"] == why["in/closed"] == "may not be read: permission denied"


@pytest.mark.parametrize("name", ["photo.html", "wide\x1b[31m\n\u202e.html", "deep.html", "surrogates.html"])
def test_explain_says_as_much(folder: Path, run: Run, name: str) -> None:
    status, lines = run("explain", str(folder / name))
    if name in REFUSED:
        assert status == 1
        assert len(reasons(lines)) == 1
    else:
        assert (status, lines) == (0, [])


@pytest.mark.parametrize("pattern", [r"(a+)+$", r"(\w+\s?)*$", r"(.*a){20}$", r"\s+$", r"(a|a?)+$"])
def test_a_pattern_that_runs_away_elsewhere_does_not_here(folder: Path, run: Run, pattern: str) -> None:
    bait = "a" * 5_000 + "! " + " " * 20_000 + "x"
    (folder / "good.html").write_bytes(GOOD.replace(b"Again: ", f"Again: {bait} ".encode()))
    Path("mine.toml").write_text(
        f"format = 1\nname = 'M'\n[[rule]]\nid = 'mine'\nname = 'Mine'\nkind = 'pattern'\npattern = '''{pattern}'''\n"
    )
    status, _ = run("clean", "in/good.html", "--output", "out/", "--rules", "mine.toml", "--timeout", "5")
    assert status == 0
    assert Path("out/good.txt").exists()


@pytest.mark.parametrize("command", ["clean", "check-rules"])
def test_a_rules_file_that_is_a_pipe_or_a_folder_is_one_line(folder: Path, run: Run, command: str) -> None:
    os.mkfifo("pipe.toml")
    for path, why in (("pipe.toml", "is a named pipe, not a file"), ("in", "is a folder, not a file")):
        arguments = ["in", "--output", "out", "--rules", path] if command == "clean" else [path]
        assert run(command, *arguments) == (2, [f"cleaneditor: {path}: {why}"])
    assert not Path("out").exists()


def test_results_never_take_the_place_of_a_device_or_a_pipe(folder: Path, run: Run) -> None:
    os.mkfifo("pipe")
    line = "cleaneditor: pipe: is a device, a pipe or a socket, not a file"
    assert run("clean", "in/good.html", "--output", "pipe", "--overwrite") == (2, [line])
    Path("out").mkdir()
    os.mkfifo("out/good.txt")
    status, lines = run("clean", "in/good.html", "--output", "out", "--overwrite")
    assert (status, Path("out/good.txt").is_fifo()) == (1, True)
    assert lines == ["cleaneditor: in/good.html: good.txt exists already: the result is in good (2).txt"]


def shell(command: str) -> subprocess.CompletedProcess[str]:
    """Runs *command* by a shell, which is what can start a program without its streams; ``$PROGRAM`` is ours."""
    program = f"{shlex.quote(sys.executable)} -m cleaneditor"
    return subprocess.run(
        command.replace("$PROGRAM", program), shell=True, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.mark.installed
@pytest.mark.parametrize("command", ["clean", "explain"])
@pytest.mark.parametrize(
    ("stream", "why"), [(">&-", "is closed"), (">/dev/full", "cannot be written: No space left on device")]
)
def test_a_standard_output_that_takes_nothing_is_one_line(folder: Path, command: str, stream: str, why: str) -> None:
    ran = shell(f"$PROGRAM {command} in/good.html {stream}")
    assert ran.stderr == f"cleaneditor: standard output: {why}\n"
    assert ran.returncode in (1, 2)


@pytest.mark.installed
def test_a_program_started_without_any_stream_still_writes_its_files(folder: Path) -> None:
    assert shell("$PROGRAM clean in/good.html --output out/ <&- >&- 2>&-").returncode == 0
    assert PROSE in Path("out/good.txt").read_text()
    ran = shell("$PROGRAM clean - <&-")
    assert (ran.returncode, ran.stderr) == (1, "cleaneditor: standard input: is closed\n")


@pytest.mark.installed
def test_a_system_that_lends_no_more_handles_is_one_line_a_page(folder: Path) -> None:
    ran = shell("ulimit -n 12; $PROGRAM clean in/good.html in/truncated.html --output out --jobs 1")
    why = "no worker process could be started: Too many open files"
    assert ran.returncode == 1
    assert reasons(ran.stderr.splitlines()) == {"in/good.html": why, "in/truncated.html": why}
