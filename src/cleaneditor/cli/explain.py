"""``cleaneditor explain``: of every block whether it stays, and why."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

from cleaneditor.cli.inputs import Inputs, rules_for
from cleaneditor.cli.report import FAILED, USAGE, Stop, say, say_failure, say_of, standard_output
from cleaneditor.core.errors import Failure, one_line
from cleaneditor.core.output import Stream
from cleaneditor.core.reasons import reason_of
from cleaneditor.workers import jobs
from cleaneditor.workers.pool import WorkerError, Workers, fault

_WIDTH = 120
_COLUMNS = ("verdict", "by", "why", "text")
_LIMITS = {"verdict": 7, "by": 24, "why": 56}


def run(arguments: argparse.Namespace) -> int:
    """Explains one page; returns the exit status."""
    loaded = rules_for(arguments.rules, arguments.set)
    found = Inputs([arguments.path]).found
    if len(found) != 1:
        say(f"{one_line(arguments.path)}: explain takes one page, here are {len(found)}")
        return USAGE if found else FAILED
    source = found[0]
    if isinstance(source, Failure):
        say_failure(source)
        return FAILED
    order = jobs.Order(source, jobs.pack(loaded.rules), "text", encoding=arguments.encoding)
    try:
        with Stop().listening() as stop, Workers(timeout=arguments.timeout, warm_up=jobs.warm_up) as workers:
            job = workers.submit(jobs.explain, order)
            while not job.wait(0.1):
                if stop():
                    say("stopped")
                    return FAILED
            answer = job.result()
    except (TimeoutError, WorkerError, MemoryError) as error:
        answer = Failure(source.name, str(error))
    except Exception as error:  # noqa: BLE001 - a fault of ours is one line too, as it is in a batch
        answer = Failure(source.name, fault(error))
    if isinstance(answer, Failure):
        say_failure(answer)
        return FAILED
    rows, notes = answer
    output = Stream(standard_output())
    text = _as_jsonl(rows) if arguments.format == "jsonl" else as_table(rows, _width())
    output.put(source, text)
    output.finish()
    if notes:
        say_of(source.name, "; ".join(notes))
    return 0 if loaded.complete else FAILED


def as_table(rows: Sequence[dict[str, Any]], width: int = _WIDTH) -> str:
    """*rows* in aligned columns of at most *width* cells; only the text is cut to fit."""
    # The verdict and the rule have columns of their own.
    rows = [{**row, "why": reason_of(row["reason"], row["matched"])} for row in rows]
    cells = [[one_line(str(row[column]), 2000) for column in _COLUMNS] for row in rows]
    heads = ["VERDICT", "RULE", "WHY", "TEXT"]
    widths = [
        min(_LIMITS[column], max((_cells(row[number]) for row in [heads, *cells]), default=0))
        for number, column in enumerate(_COLUMNS[:-1])
    ]
    room = max(20, width - sum(widths) - 2 * len(widths))
    lines = []
    for row in [heads, *cells]:
        parts = [_padded(text, size) for text, size in zip(row, widths, strict=False)]
        lines.append("  ".join([*parts, _cut(row[-1], room)]).rstrip())
    return "\n".join(lines) + "\n"


def _as_jsonl(rows: Iterable[dict[str, Any]]) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def _width() -> int:
    return shutil.get_terminal_size((_WIDTH, 24)).columns if sys.stdout.isatty() else _WIDTH


def _cells(text: str) -> int:
    """How many cells of a terminal *text* takes: wide characters two, combining ones none."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(each) else 2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in text
    )


def _cut(text: str, room: int) -> str:
    if _cells(text) <= room:
        return text
    text = text[:room]
    while _cells(text) > room - 1:
        text = text[:-1]
    return text + "…"


def _padded(text: str, size: int) -> str:
    text = _cut(text, size)
    return text + " " * (size - _cells(text))
