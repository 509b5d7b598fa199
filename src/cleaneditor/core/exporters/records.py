"""One record a page (JSON Lines, CSV), and one row a block (explain)."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from typing import Any

from cleaneditor.core.clean import Cleaning
from cleaneditor.core.exporters.text import as_body, as_text, comments_text, line_of, printable
from cleaneditor.core.fold import plain
from cleaneditor.core.reasons import sentence
from cleaneditor.core.ruleset import RuleSet

COLUMNS = ("source", "title", "url", "language", "date", "removed", "text", "body")
PLAIN = RuleSet()
COMMENTS = "comments"
"""One column more where comments are exported apart."""
_FORMULA = re.compile(r"[=+\-@\t\r＝＋－＠]")


def _name(text: str) -> str:
    """A source's name as text: bytes of a file name that are not UTF-8 are escaped."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def record(cleaning: Cleaning) -> dict[str, Any]:
    """One page as a JSON object: ``source``, ``title``, ``url``, ``language``, ``date`` (empty where the page has
    none), ``removed`` (blocks), ``text`` (what the text format gives) and ``body`` (without the title's block). Where
    the rule set has comments exported apart also ``comments``, in the manner of ``text``, empty if there are none."""
    page = cleaning.document.page
    apart = {COMMENTS: comments_text(cleaning)} if cleaning.rules.extractor.comments == "apart" else {}
    return {
        "source": printable(_name(page.source.name)),
        "title": plain(printable(page.title)),
        "url": printable(page.url),
        "language": page.language,
        "date": page.date,
        "removed": cleaning.removed_count,
        "text": as_text(cleaning),
        "body": as_body(cleaning),
        **apart,
    }


def as_jsonl(cleaning: Cleaning) -> str:
    """One line of JSON."""
    return json.dumps(record(cleaning), ensure_ascii=False) + "\n"


def csv_header(rules: RuleSet = PLAIN) -> str:
    """The table's first line under *rules*."""
    return _csv(_columns(rules))


def csv_row(cleaning: Cleaning) -> str:
    """One page as a row that no spreadsheet takes for a formula (OWASP, CSV injection: an apostrophe goes before)."""
    values = record(cleaning)
    return _csv([_cell(values[column]) for column in _columns(cleaning.rules)])


def explain_rows(cleaning: Cleaning) -> Iterator[dict[str, Any]]:
    """One row a block: ``index``, ``kind``, ``text``, ``verdict``, ``by``, ``reason``, ``matched``; and for people the
    rule's ``name``, ``why`` in a sentence and ``confidence``."""
    for block, verdict in zip(cleaning.document.blocks, cleaning.verdicts, strict=True):
        rule = cleaning.rules.rule(verdict.by)
        yield {
            "index": block.index,
            "kind": str(block.kind),
            "text": line_of(cleaning.text_of(block.index), block.kind),
            "verdict": "keep" if verdict.keep else "remove",
            "by": verdict.by,
            "reason": verdict.reason,
            "matched": None if verdict.matched is None else printable(verdict.matched),
            "name": rule.name if rule is not None else verdict.by,
            "why": printable(sentence(verdict, cleaning.rules)),
            "confidence": round(verdict.confidence, 2),
        }


def _columns(rules: RuleSet) -> list[str]:
    return [*COLUMNS, COMMENTS] if rules.extractor.comments == "apart" else list(COLUMNS)


def _cell(value: Any) -> str:
    text = str(value)
    return "'" + text if _FORMULA.match(text) else text


def _csv(cells: list[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue()
