"""What can go wrong, each in one line that says what, where and what to do."""

from __future__ import annotations

import re
from dataclasses import dataclass

LINE_LIMIT = 300
"""Longest message in characters, without the name of the page it is about."""

_UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)


def one_line(text: str, limit: int = LINE_LIMIT) -> str:
    """*text* on one line: control, direction and lone surrogate characters escaped, cut at *limit* characters."""

    def escape(match: re.Match[str]) -> str:
        code = ord(match[0])
        return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"

    line = _UNPRINTABLE.sub(escape, text)
    return line if len(line) <= limit else line[: limit - 1] + "…"


class CleanEditorError(Exception):
    """The base of every error that this program raises on purpose; its text is one line for a person."""


class PageError(CleanEditorError):
    """A page that cannot be read, decoded or parsed. The text says why and, where there is a way, what to do."""


class OutputError(CleanEditorError):
    """A result that cannot be written. The text says where and why."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in a rules file: where (line from 1, 0 if unknown; key) and what is allowed instead."""

    line: int
    key: str
    message: str
    rule: str = ""
    fatal: bool = True
    """False for what may stay: the rule runs all the same."""

    def __str__(self) -> str:
        where = f"line {self.line}: " if self.line else ""
        what = f"{self.key}: " if self.key else ""
        return one_line(f"{where}{what}{self.message}")


class RulesError(CleanEditorError):
    """A rules file that cannot be used. ``problems`` holds every finding, the first one is the text."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(str(problems[0]) if problems else "the rules file is wrong")
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Failure:
    """A page that was left out, as a value: which source, and why in one line."""

    source: str
    why: str

    def __str__(self) -> str:
        return f"{one_line(self.source, 4096)}: {one_line(self.why)}"
