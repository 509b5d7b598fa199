"""Blocks that match a regular expression, in time linear in the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, ClassVar

import re2

from cleaneditor.core.model import Block, Document, Match
from cleaneditor.core.rules.base import Field, Rule

MAY_NOT = "look-ahead and look-behind (?=…) (?<=…), back-references \\1, and counts over 1000 are not available"
"""What a pattern may not use, as RE2 cannot do it in linear time (google/re2, ``Syntax``)."""

_WINDOW = 8_000
"""Bytes that one search may look at: what it finds is only known when no longer find is possible, which may be far."""
# Such a beginning only says where a match may start; searched with it, every place of a text is tried as one.
_ANY_START = re.compile(r"\^?\.(?:\*|\{\d+(?:,\d*)?\})\??(?![*+?{])")
_ONE_LINE = re.compile(r"\(\?[a-zA-Z]*-[a-zA-Z]*m")
_MEMORY = 16 << 20
_SEVERAL = 6
"""From so many patterns on one search for all is worth to be made ready."""


@lru_cache(maxsize=512)
def compiled(pattern: str, ignore_case: bool) -> Any:
    """The compiled RE2 *pattern*. Raises ValueError with one line that says what is wrong."""
    options = _options()
    options.case_sensitive = not ignore_case
    if len(pattern) > 10_000:
        raise ValueError("longer than 10,000 characters")
    try:
        return re2.compile(pattern, options=options)
    except re2.error as error:
        said = error.args[0] if error.args else ""
        text = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)
        unavailable = any(mark in pattern for mark in ("(?=", "(?!", "(?<=", "(?<!")) or "escape sequence" in text
        raise ValueError(f"{text}; {MAY_NOT}" if unavailable or "repetition" in text else text) from None


def _options() -> Any:
    options = re2.Options()
    options.never_nl = False
    options.log_errors = False
    options.max_mem = _MEMORY
    return options


def finding_nothing(rules: Iterable[Rule], document: Document) -> frozenset[Rule]:
    """Those of *rules* whose patterns are nowhere in *document*, by one search for all of them at once: on most pages
    that is almost every one, and to look for each would cost four times as much. May leave out some."""
    sought = tuple(rule for rule in rules if isinstance(rule, PatternRule) and rule.pattern)
    if len(sought) < _SEVERAL:
        return frozenset()
    known, among = _together(tuple((rule.pattern, rule.ignore_case, rule.whole) for rule in sought))
    if among is None:
        return frozenset()
    try:
        found = frozenset(among.Match(document.encoded))
    except UnicodeEncodeError:
        return frozenset()
    # The last one is found in any text: without it the search was given up, for want of memory.
    if len(known) not in found:
        return frozenset()
    return frozenset(sought[number] for order, number in enumerate(known) if order not in found)


@lru_cache(maxsize=16)
def _together(patterns: tuple[tuple[str, bool, bool], ...]) -> tuple[tuple[int, ...], Any]:
    """Which of *patterns* (with whether case is ignored, and the whole block meant) can be looked for at once, and what
    does so, with one more pattern that is found everywhere; None where there is nothing to look for."""
    among = re2.Set.SearchSet(_options())
    known = []
    for number, (pattern, ignore_case, whole) in enumerate(patterns):
        expression = _in_joined(pattern, whole)
        if expression is None:
            continue
        try:
            compiled(pattern, ignore_case)
            among.Add(f"(?{'i' if ignore_case else '-i'}){expression}")
        except (ValueError, re2.error):
            continue
        known.append(number)
    try:
        among.Add("")
        among.Compile()
    except re2.error:
        return (), None
    return tuple(known), among


def _in_joined(pattern: str, whole: bool) -> str | None:
    """The expression that finds, in the joined texts of a page, at least where *pattern* is in one of them, or begins
    one if it is *whole*; None where only the single text tells."""
    if r"\A" in pattern or r"\z" in pattern or _ONE_LINE.search(pattern):
        return None
    start = _ANY_START.match(pattern)
    rest = pattern[start.end() :] if start else ""
    # Before the pattern and not around it: a \Q may be open at its end. Of "a|b" the anchor holds for "a" alone, which
    # finds too much rather than too little.
    return f"(?m){rest or ('^' if whole else '') + pattern}"


def candidates(document: Document, pattern: str, ignore_case: bool, *, whole: bool = False) -> Iterator[Block]:
    """The blocks of *document* that may match, with *whole* from their beginning, in order: found by searches through
    all the texts at once, since a search of its own for each block costs more than the matching. Raises ValueError as
    `compiled` does.

    What matches in a block matches in the joined texts too, where ``^`` and ``$`` also hold at line ends; only the
    anchors of the whole text, and ``(?-m)``, do not carry over.
    """
    if (joined := _in_joined(pattern, whole)) is not None:
        expression = compiled(joined, ignore_case)
        at = 0
        # As bytes, which the matcher takes as they are: a text it would encode anew for each search.
        text, starts = document.encoded, document.encoded_starts
        count = len(starts)
        while at < count:
            stop = max(bisect_right(starts, starts[at] + _WINDOW) - 1, at + 1)
            end = starts[stop] - 1 if stop < count else len(text)
            if (found := expression.search(text, starts[at], end)) is None:
                at = stop
            else:
                at = max(at, bisect_right(starts, found.start()) - 1)
                yield document.blocks[at]
                at += 1
        return
    yield from document.blocks


class PatternRule(Rule, frozen=True, kw_only=True, omit_defaults=True, tag="pattern"):
    """An RE2 pattern over the text of each block."""

    pattern: str = ""
    whole: bool = False
    """The pattern must match the whole block, not only some of it."""
    ignore_case: bool = True

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(name="pattern", label="Pattern", control="pattern", hint=MAY_NOT),
        Field(name="whole", label="Must match the whole block", control="switch"),
        Field(name="ignore_case", label="Ignore case", control="switch"),
    )

    def check(self) -> Iterable[tuple[str, str]]:
        """An empty pattern, and one that RE2 does not take."""
        if not self.pattern:
            yield "pattern", "is empty"
            return
        try:
            compiled(self.pattern, self.ignore_case)
        except ValueError as error:
            yield "pattern", str(error)

    def matches(self, document: Document) -> Iterator[Match]:
        """Each block in which the pattern is found; none if the pattern is wrong."""
        if not self.pattern:
            return
        try:
            expression = compiled(self.pattern, self.ignore_case)
            find = expression.fullmatch if self.whole else expression.search
            for block in candidates(document, self.pattern, self.ignore_case, whole=self.whole):
                if found := find(block.text):
                    yield Match(block.index, "pattern.matches", found.group()[:200], 0.9)
        except ValueError:
            return
