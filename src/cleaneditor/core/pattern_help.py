"""Regular expressions looked at piece by piece: where an error stands, what is written there, which groups there are.

The engine (RE2) says what is wrong but not where. This reads a pattern as RE2 does (google/re2, *Syntax*) far enough to
point at the first thing that cannot be; what it does not know it leaves to the engine. Nothing here matches anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Part = Literal["group", "class", "escape", "repeat", "anchor"]
LARGEST_COUNT = 1000
_COUNT = re.compile(r"\{(\d+)(,(\d*))?\}")
_OPENINGS = re.compile(r"\(\?(?:P?<(?P<name>[^<>()]*)>|(?P<flags>[imsU]*(?:-[imsU]+)?)(?P<end>[:)]))")
_LOOKS = (("(?<=", "look-behind"), ("(?<!", "look-behind"), ("(?=", "look-ahead"), ("(?!", "look-ahead"))
_KNOWN_LETTERS = frozenset("abBAzCdDsSwWpPtnrfvxQ")


@dataclass(frozen=True, slots=True)
class Trouble:
    """The first thing in a pattern that cannot be: a stable *code*, and where it stands."""

    code: str
    """``look-ahead``, ``look-behind``, ``back-reference``, ``atomic``, ``possessive``, ``open-group``, ``open-class``,
    ``closing``, ``nothing-to-repeat``, ``repeat-twice``, ``count``, ``count-order``, ``escape``, ``last-backslash``,
    ``range``, ``group-kind``; ``engine`` for what only the engine knows."""
    start: int
    length: int
    text: str
    """What is written there."""


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a pattern that is worth a colour."""

    start: int
    length: int
    part: Part
    depth: int = 0
    """Of a group: in how many others it stands."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a pattern is made of, and the first thing wrong with it."""

    spans: tuple[Span, ...]
    trouble: Trouble | None = None


def read_pattern(pattern: str, refused: str = "") -> Reading:
    """Reads *pattern* from left to right; *refused* is what the engine says of it, if it does not take it. Takes time
    linear in its length."""
    reader = _Reader(pattern)
    troubles = list(reader.run())
    trouble = troubles[0] if troubles else _said(pattern, refused) if refused else None
    return Reading(tuple(reader.spans), trouble)


def _said(pattern: str, refused: str) -> Trouble:
    """What only the engine knows: it quotes the piece that it does not take."""
    quoted = refused.partition("; ")[0].partition(": ")[2]
    while quoted and quoted not in pattern:
        quoted = quoted[:-1]
    at = pattern.rfind(quoted) if quoted else 0
    return Trouble("engine", at, len(quoted) or len(pattern), quoted or pattern)


class _Reader:
    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.spans: list[Span] = []
        self._open: list[int] = []
        self._at = 0
        self._repeatable = False
        self._repeated = False

    def run(self) -> Iterator[Trouble]:
        pattern = self.pattern
        while self._at < len(pattern):
            at, sign = self._at, pattern[self._at]
            if sign == "\\":
                yield from self._escape()
            elif sign == "[":
                yield from self._class()
            elif sign == "(":
                yield from self._group()
            elif sign == ")":
                if not self._open:
                    yield self._trouble("closing", at, 1)
                else:
                    self._open.pop()
                self._mark(at, 1, "group", len(self._open))
                self._atom(1)
            elif sign in "*+?" or (sign == "{" and _COUNT.match(pattern, at)):
                yield from self._repeat()
            elif sign in "^$":
                self._mark(at, 1, "anchor")
                self._atom(1)
            elif sign == "|":
                self._mark(at, 1, "group", len(self._open))
                self._at += 1
                self._repeatable = self._repeated = False
            else:
                self._atom(1)
        if self._open:
            yield self._trouble("open-group", self._open[-1], 1)

    def _trouble(self, code: str, start: int, length: int) -> Trouble:
        return Trouble(code, start, length, self.pattern[start : start + length])

    def _mark(self, start: int, length: int, part: Part, depth: int = 0) -> None:
        self.spans.append(Span(start, length, part, depth))

    def _atom(self, length: int) -> None:
        self._at += length
        self._repeatable, self._repeated = True, False

    def _escape(self) -> Iterator[Trouble]:
        at, pattern = self._at, self.pattern
        if at + 1 == len(pattern):
            yield self._trouble("last-backslash", at, 1)
            self._at += 1
            return
        letter = pattern[at + 1]
        if letter == "Q":
            end = pattern.find(r"\E", at + 2)
            length = (len(pattern) if end < 0 else end + 2) - at
        else:
            length = self._escape_length(at)
        if letter in "123456789" and not (letter in "1234567" and pattern[at + 2 : at + 3] in tuple("01234567")):
            yield self._trouble("back-reference", at, 2)
        elif letter == "k" and pattern[at + 2 : at + 3] in ("<", "{", "'"):
            yield self._trouble("back-reference", at, length)
        elif not letter.isdigit() and (letter.isalpha() or not letter.isascii()) and letter not in _KNOWN_LETTERS:
            yield self._trouble("escape", at, 2)
        self._mark(at, length, "anchor" if letter in "AbBz" else "escape")
        self._atom(length)

    def _escape_length(self, at: int) -> int:
        found = re.compile(
            r"\\(?:[pP](?:\{\^?[A-Za-z_]*\}|[A-Za-z])|x(?:\{[0-9A-Fa-f]+\}|[0-9A-Fa-f]{2})|[0-7]{1,3}|.)", re.DOTALL
        ).match(self.pattern, at)
        return len(found[0]) if found else 2

    def _class(self) -> Iterator[Trouble]:
        start, pattern = self._at, self.pattern
        at = start + 1
        if pattern.startswith("^", at):
            at += 1
        first = True
        low = ""
        while at < len(pattern) and (first or pattern[at] != "]"):
            first = False
            if pattern.startswith("[:", at) and (end := pattern.find(":]", at + 2)) >= 0:
                at, low = end + 2, ""
                continue
            length = self._escape_length(at) if pattern[at] == "\\" else 1
            one = pattern[at : at + length]
            if low and one == "-" and pattern[at + 1 : at + 2] not in ("]", ""):
                high_at = at + 1
                high_length = self._escape_length(high_at) if pattern[high_at] == "\\" else 1
                high = pattern[high_at : high_at + high_length]
                if (len(low) == len(high) == 1 and low > high) or (len(high) == 2 and high[1] in "dDsSwW"):
                    yield self._trouble("range", at - 1, 2 + high_length)
                at, low = high_at + high_length, ""
                continue
            if len(one) == 2 and one[1].isalpha() and one[1].isascii() and one[1] not in _KNOWN_LETTERS:
                yield self._trouble("escape", at, 2)
            at, low = at + length, one
        if at >= len(pattern):
            yield self._trouble("open-class", start, 1)
        self._mark(start, min(at + 1, len(pattern)) - start, "class")
        self._atom(min(at + 1, len(pattern)) - start)

    def _group(self) -> Iterator[Trouble]:
        at, pattern = self._at, self.pattern
        length = 1
        if pattern.startswith("(?", at):
            looks = next((code for sign, code in _LOOKS if pattern.startswith(sign, at)), "")
            found = _OPENINGS.match(pattern, at)
            if looks:
                yield self._trouble(looks, at, 4 if looks == "look-behind" else 3)
            elif pattern.startswith("(?>", at):
                yield self._trouble("atomic", at, 3)
            elif pattern.startswith("(?P=", at):
                yield self._trouble("back-reference", at, 4)
            elif found is None:
                yield self._trouble("group-kind", at, min(3, len(pattern) - at))
            length = len(found[0]) if found is not None else min(3, len(pattern) - at)
            if found is not None and found["end"] == ")":
                self._mark(at, length, "group", len(self._open))
                self._at += length
                # Flags are no expression of their own: a repetition behind them is of what stands before.
                self._repeated = False
                return
        self._mark(at, length, "group", len(self._open))
        self._open.append(at)
        self._at += length
        self._repeatable = self._repeated = False

    def _repeat(self) -> Iterator[Trouble]:
        at, pattern = self._at, self.pattern
        count = _COUNT.match(pattern, at) if pattern[at] == "{" else None
        length = len(count[0]) if count else 1
        if self._repeated:
            yield self._trouble("possessive" if pattern[at] == "+" else "repeat-twice", at, length)
        elif not self._repeatable:
            yield self._trouble("nothing-to-repeat", at, length)
        elif count is not None:
            low, high = int(count[1][:9]), int((count[3] or count[1])[:9])
            if max(low, high) > LARGEST_COUNT:
                yield self._trouble("count", at, length)
            elif high < low:
                yield self._trouble("count-order", at, length)
        if pattern.startswith("?", at + length):
            length += 1
        self._mark(at, length, "repeat")
        self._at += length
        self._repeatable, self._repeated = True, True


__all__ = ["LARGEST_COUNT", "Reading", "Span", "Trouble", "read_pattern"]
