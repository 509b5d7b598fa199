"""Finds words in texts: as they are typed or as a pattern, whole words or not, in time linear in the text."""

from __future__ import annotations

import re
import time
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from cleaneditor.core.clean import Cleaning
from cleaneditor.core.model import Document
from cleaneditor.core.rules.pattern import compiled

MOST = 200
"""Matches of one page that are told one by one; the others are only counted."""
SECONDS = 4.0
"""Processor time after which a page is given up and what was found so far is told."""
_CONTEXT = 120
_WINDOW = 8_000
"""Bytes that one search looks at. A pattern such as ``(?:a.*b)|a`` reads on to the end of the text for each match."""
_OVERLAP = 1_000
_SPACE = r"[\s\pZ]+"
_WHOLE_TEXT = re.compile(r"\\[Az]|\(\?[a-zA-Z]*-[a-zA-Z]*m")
"""What means the ends of the whole text, so that each line must be one."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for."""

    text: str
    pattern: bool = False
    """It is a regular expression, in the dialect of the rules (RE2)."""
    words: bool = False
    """Only whole words: no letter, digit or mark may adjoin."""
    case: bool = False
    """Upper and lower case count."""

    @property
    def problem(self) -> str:
        """What is wrong with the pattern, in one line; empty where nothing is."""
        try:
            self._expression()
        except ValueError as error:
            return str(error)
        return ""

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Where it stands in *text*, from the left, each as start and end; empty matches are left out, and a wrong
        pattern has none.
        """
        return (span for span in self.walk(text) if span is not None)

    def walk(self, text: str, lines: bool = False) -> Iterator[tuple[int, int] | None]:
        """As `spans`, with None now and then, so that whoever searches a long text can stop there for a while: a step
        takes bounded time, however long the text is and whatever the pattern. With *lines*, each line is a text of
        its own, and nothing is found across their ends.
        """
        if not self.text:
            return
        if lines and self.pattern and _WHOLE_TEXT.search(self.text):
            yield from self._line_by_line(text)
            return
        try:
            expression = _expression(self.text, self.pattern, self.case, lines)
        except ValueError:
            return
        # As bytes, which the matcher takes as they are: a text it would encode anew for each search.
        data = text.encode("utf-8", "replace")
        ascii_only = len(data) == len(text)
        at = counted = characters = 0
        limit = len(data)
        while at < len(data):
            if at > limit:
                limit = len(data)
            end = min(limit, at + _WINDOW)
            for found in expression.finditer(data, at, end):
                start, stop = found.span()
                if lines and data.find(b"\n", start, stop) >= 0:
                    # Once more, to the end of the line that it begins in.
                    at, limit = start, data.index(b"\n", start)
                    break
                if stop == end < limit and start > at:
                    # It may go on beyond the window.
                    at = start
                    break
                at = stop
                if stop == start:
                    continue
                if ascii_only:
                    first, last = start, stop
                else:
                    first = characters + len(data[counted:start].decode("utf-8", "replace"))
                    last = first + len(data[start:stop].decode("utf-8", "replace"))
                    counted, characters = start, first
                if self.words and not _is_whole_word(text, first, last):
                    at = _whole(data, start + 1)
                    break
                yield first, last
            else:
                if end < limit:
                    at = max(at, _whole(data, end - _OVERLAP))
                elif limit < len(data):
                    at, limit = limit + 1, len(data)
                else:
                    return
            yield None

    def _line_by_line(self, text: str) -> Iterator[tuple[int, int] | None]:
        at = 0
        for line in text.split("\n"):
            for start, end in self.spans(line):
                yield at + start, at + end
            yield None
            at += len(line) + 1

    def _expression(self) -> Any:
        return _expression(self.text, self.pattern, self.case)


@lru_cache(maxsize=64)
def _expression(text: str, pattern: bool, case: bool, lines: bool = False) -> Any:
    if pattern:
        # Before the pattern and not around it: a \Q may be open at its end.
        return compiled(f"(?m){text}" if lines else text, not case)
    words = [_escaped(word) for word in text.split()]
    # Any space stands for any other: no-break spaces look the same, and a line may end there.
    inner = _SPACE.join(words)
    before = _SPACE if text[:1].isspace() and inner else ""
    after = _SPACE if text[-1:].isspace() and inner else ""
    return compiled(before + inner + after or _SPACE, not case)


def _escaped(word: str) -> str:
    return "".join(f"\\{char}" if char.isascii() and not char.isalnum() and char != "_" else char for char in word)


def _whole(data: bytes, at: int) -> int:
    """*at*, or the first place after it where a character begins."""
    while at < len(data) and data[at] & 0xC0 == 0x80:
        at += 1
    return at


def _is_whole_word(text: str, start: int, end: int) -> bool:
    return not (
        (start > 0 and _of_word(text[start - 1]) and _of_word(text[start]))
        or (end < len(text) and _of_word(text[end]) and _of_word(text[end - 1]))
    )


def _of_word(char: str) -> bool:
    return char.isalnum() or char == "_" or unicodedata.category(char)[0] == "M"


@dataclass(frozen=True, slots=True)
class Hit:
    """One match in its line."""

    block: int
    start: int
    """Where it begins in the block's text."""
    before: str
    matched: str
    after: str


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found on one page."""

    count: int = 0
    hits: tuple[Hit, ...] = ()
    """The first ones."""
    complete: bool = True
    """False where the search was given up, so that there may be more."""


def find_in(texts: Iterable[tuple[int, str]], query: Query, most: int = MOST, seconds: float = SECONDS) -> Findings:
    """What *query* finds in *texts*, each with the index of its block; the first *most* matches with their lines.

    After *seconds* of processor time it is given up.
    """
    late = time.process_time() + seconds
    count = 0
    hits: list[Hit] = []
    for block, text in texts:
        for start, end in query.spans(text):
            count += 1
            if len(hits) < most:
                hits.append(_hit(block, text, start, end))
            if time.process_time() > late:
                return Findings(count, tuple(hits), complete=False)
    return Findings(count, tuple(hits))


def raw_texts(document: Document) -> tuple[tuple[int, str], ...]:
    """The texts of the whole page, whatever becomes of them, each with its block's index."""
    return tuple((block.index, block.text) for block in document.blocks)


def cleaned_texts(cleaning: Cleaning) -> tuple[tuple[int, str], ...]:
    """The paragraphs of the cleaned text, as the text export writes them, each with its block's index."""
    from cleaneditor.core.exporters.text import paragraphs

    return tuple(paragraphs(cleaning))


def _hit(block: int, text: str, start: int, end: int) -> Hit:
    before = " ".join(text[max(0, start - _CONTEXT) : start].split("\n")[-1].split())
    after = " ".join(text[end : end + _CONTEXT].split("\n")[0].split())
    if text[max(0, start - 1) : start].isspace() and before:
        before += " "
    if text[end : end + 1].isspace() and after:
        after = " " + after
    matched = " ".join(text[start : min(end, start + _CONTEXT)].split())
    return Hit(
        block,
        start,
        ("…" if start > _CONTEXT else "") + before,
        matched + ("…" if end - start > _CONTEXT else ""),
        after + ("…" if end + _CONTEXT < len(text) else ""),
    )
