"""Blocks of a plain-text scrape, by blank lines, line lengths and end marks alone."""

from __future__ import annotations

import re
from itertools import pairwise

from cleaneditor.core.fold import ENDED, UNSPACED, count_words
from cleaneditor.core.model import Block, Kind

_WRAP = range(50, 101)
"""Widths, in characters, at which mailers, terminals and text browsers wrap."""
_FULL_LINES = 5
_FULL_SHARE = 0.75
_LINE = re.compile(r"\r\n|[\r\n\f\v\x1c-\x1e\x85\u2028\u2029]")
_SPACE = re.compile(r"[ \t]+")
# Ends a line after which a script without spaces goes on at once: one of its characters, or a full-width mark.
_CLOSE = re.compile(rf"(?:{UNSPACED.pattern}|[\u3000-\u303f\uff00-\uffef])$")


def scrape_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a plain *text*: a paragraph between blank lines is one if it was wrapped at a fixed width, and
    one for each of its lines otherwise; where the whole text was wrapped and nothing parts its paragraphs, lines that
    had no room for the next word go on in the next. Nothing that looks like a tag is taken for one.
    """
    blocks: list[Block] = []
    lines = [_SPACE.sub(" ", raw).strip() for raw in _LINE.split(text)]
    width = _width(lines)
    paragraph: list[str] = []
    start = 1

    def close() -> None:
        if not paragraph:
            return
        at = 0
        for run in [paragraph] if _is_wrapped(paragraph) else _runs(paragraph, width):
            blocks.append(_block(len(blocks), _joined(run), start + at, alone=len(paragraph) == 1))
            at += len(run)
        paragraph.clear()

    for number, line in enumerate(lines, start=1):
        if line and not line.isspace():
            if not paragraph:
                start = number
            paragraph.append(line)
        else:
            close()
    close()
    return tuple(blocks)


def _is_wrapped(lines: list[str]) -> bool:
    """Whether these lines are one paragraph that was cut at a fixed width."""
    if len(lines) < 2:
        return False
    width = max(len(line) for line in lines)
    if width not in _WRAP:
        return False
    for line, after in pairwise(lines):
        # A line is full when the next line's first word would not have fitted on it.
        if len(line) + 1 + len(_first(after)) < width - 4:
            return False
    return len(set(lines)) == len(lines)


def _first(line: str) -> str:
    """What would have had to fit on the line before."""
    return line[:1] if UNSPACED.match(line) else line.split(" ", 1)[0]


def _width(lines: list[str]) -> int:
    """The width at which the whole text was wrapped; 0 where it was not.

    Then nearly every line that is about as long as the longest had no room for the next line's first word. In a list
    of titles half of such lines had.
    """
    width = max(map(len, lines), default=0)
    if width not in _WRAP:
        return 0
    long = {pair[0]: pair for pair in pairwise(lines) if len(pair[0]) > width - 10 and pair[1]}.values()
    full = sum(len(line) + 1 + len(_first(after)) > width for line, after in long)
    return width if full >= _FULL_LINES and full >= _FULL_SHARE * len(long) else 0


def _runs(lines: list[str], width: int) -> list[list[str]]:
    """The *lines*, those together of which each but the last had no room for the next one's first word."""
    runs = [lines[:1]]
    for line, after in pairwise(lines):
        if width and len(line) + 1 + len(_first(after)) > width:
            runs[-1].append(after)
        else:
            runs.append([after])
    return runs


def _joined(lines: list[str]) -> str:
    """The *lines* of one paragraph as one; scripts without spaces get none between their lines."""
    text = lines[0]
    for line in lines[1:]:
        text += line if _CLOSE.search(text) and UNSPACED.match(line) else f" {line}"
    return text


def _block(index: int, text: str, line: int, alone: bool) -> Block:
    words = count_words(text)
    heading = alone and 0 < words <= 14 and not ENDED.search(text)
    return Block(index, Kind.HEADING if heading else Kind.PARAGRAPH, text, -1, line, 2 if heading else 0, False, words)
