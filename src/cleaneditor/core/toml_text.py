"""Where things stand in a TOML text, which its readers do not tell: lines of keys, and pieces that can be edited alone.

Editing a piece and leaving the rest as text is what keeps everything else in a person's file byte for byte.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

# Strings and comments whole, so that nothing in them is taken for a bracket or a header; then what nests, and ends.
_TOKEN = re.compile(
    r'"""(?:[^"\\]++|\\.|"(?!""))*+"{3,5}'
    r"|'''(?:[^']++|'(?!''))*+'{3,5}"
    r'|"(?:[^"\\\n]++|\\.)*+"'
    r"|'[^'\n]*+'"
    r"|#[^\n]*+"
    r"|[\[\]{}\n]",
    re.DOTALL,
)
_NAME = r"""(?:[\w-]+|"[^"\n]*"|'[^'\n]*')"""
_DOTTED = rf"{_NAME}(?:[ \t]*\.[ \t]*{_NAME})*"
_HEADER = re.compile(rf"[ \t]*\[(\[)?[ \t]*({_DOTTED})[ \t]*\]")
_KEY = re.compile(rf"[ \t]*({_DOTTED})[ \t]*=")
_EACH = re.compile(_NAME)


@dataclass(frozen=True, slots=True)
class Line:
    """A line that begins outside of all values: its number from 1, where it begins, and what it says."""

    number: int
    start: int
    text: str


def open_lines(text: str) -> Iterator[Line]:
    """The lines of a valid TOML *text* that begin neither inside of a string nor of a list or an inline table."""
    # TOML counts no other character as the end of a line, unlike str.splitlines.
    depth, number = 0, 1
    line, start, is_open = 1, 0, True
    for token in _TOKEN.finditer(text):
        mark = token[0]
        if mark == "\n":
            if is_open:
                yield Line(line, start, text[start : token.start()])
            number += 1
            line, start, is_open = number, token.end(), depth == 0
        elif mark in "[{":
            depth += 1
        elif mark in "]}":
            depth -= 1
        else:
            number += mark.count("\n")
    if is_open:
        yield Line(line, start, text[start:])


def _names(dotted: str) -> list[str]:
    return [name.strip("\"'") for name in _EACH.findall(dotted)]


class Lines:
    """The lines at which the keys of a TOML text stand."""

    def __init__(self, text: str) -> None:
        self._lines: dict[tuple[str, int, str], int] = {}
        counts: dict[str, int] = {}
        table, number, below = "", 0, ""
        for line in open_lines(text):
            if header := _HEADER.match(line.text):
                table, *names = _names(header[2])
                if header[1] and not names:
                    counts[table] = counts.get(table, -1) + 1
                number, below = counts.get(table, 0), ".".join(names)
                self._lines.setdefault((table, number, below), line.number)
                self._lines.setdefault(("", 0, table), line.number)
            elif key := _KEY.match(line.text):
                names = [below, *_names(key[1])] if below else _names(key[1])
                for end in range(1, len(names) + 1):
                    self._lines.setdefault((table, number, ".".join(names[:end])), line.number)

    def of(self, key: str, table: str = "", number: int = 0) -> int:
        """The line of *key*, for example ``scope.sites[0]``; else of what holds it; 0 where neither is known."""
        while key:
            if found := self._lines.get((table, number, key)):
                return found
            key = key[: max(key.rfind("."), key.rfind("["), 0)]
        return self._lines.get((table, number, "")) or self._lines.get(("", 0, table), 0)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a TOML text that can be read alone: all before the first header, or a table with what is below it."""

    table: str
    """The table's name; empty for the beginning of the text."""
    is_item: bool
    """One of a list of tables, ``[[table]]``."""
    text: str
    """As it stands, with the comment lines right above the header."""


def pieces(text: str) -> list[Piece]:
    """The pieces of a valid TOML *text*; joined they are the text."""
    starts: list[tuple[int, str, bool]] = [(0, "", False)]
    lead: int | None = None
    for line in open_lines(text):
        if header := _HEADER.match(line.text):
            table, *below = _names(header[2])
            if table != starts[-1][1] or (header[1] and not below):
                starts.append((line.start if lead is None else lead, table, bool(header[1]) and not below))
        if not line.text.lstrip().startswith("#"):
            lead = None
        elif lead is None:
            lead = line.start
    ends = [start for start, _, _ in starts[1:]] + [len(text)]
    return [Piece(table, is_item, text[start:end]) for (start, table, is_item), end in zip(starts, ends, strict=True)]


def join(texts: Sequence[tuple[int, str]]) -> str:
    """A TOML text of pieces, each with the number that it had (-1 for a new one). Pieces that were not neighbours are
    parted by an empty line."""
    parts: list[str] = []
    before = -2
    for number, text in texts:
        if parts and text and (number < 0 or number != before + 1):
            end = "\r\n" if parts[-1].endswith("\r\n") else "\n"
            parts[-1] = parts[-1].rstrip("\r\n") + 2 * end
        if text:
            parts.append(text)
        before = number if number >= 0 else -2
    return "".join(parts)
