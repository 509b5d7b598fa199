"""Blocks of a plain-text scrape, by blank lines, line lengths and end marks alone."""

from __future__ import annotations

import re
from itertools import pairwise

from cleaneditor.core.fold import UNSPACED, count_words
from cleaneditor.core.model import Block, Kind

_WRAP = range(50, 101)
"""Widths, in characters, at which mailers, terminals and text browsers wrap."""
_END = re.compile(r"[.!?…:;。！？｡؟।]['\"”’»)\]]*$")
_LINE = re.compile(r"\r\n|[\r\n\f\v\x1c-\x1e\x85\u2028\u2029]")
_SPACE = re.compile(r"[ \t]+")
# Ends a line after which a script without spaces goes on at once: one of its characters, or a full-width mark.
_CLOSE = re.compile(rf"(?:{UNSPACED.pattern}|[\u3000-\u303f\uff00-\uffef])$")


def scrape_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a plain *text*: a paragraph between blank lines is one if it was wrapped at a fixed width, and
    one for each of its lines otherwise. Nothing that looks like a tag is taken for one.
    """
    blocks: list[Block] = []
    paragraph: list[str] = []
    start = 1

    def close() -> None:
        if not paragraph:
            return
        wrapped = _is_wrapped(paragraph)
        for offset, line in enumerate([_joined(paragraph)] if wrapped else paragraph):
            blocks.append(_block(len(blocks), line, start + offset, alone=len(paragraph) == 1))
        paragraph.clear()

    for number, raw in enumerate(_LINE.split(text), start=1):
        line = _SPACE.sub(" ", raw).strip()
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
        first = after[:1] if UNSPACED.match(after) else after.split(" ", 1)[0]
        if len(line) + 1 + len(first) < width - 4:
            return False
    return len(set(lines)) == len(lines)


def _joined(lines: list[str]) -> str:
    """The *lines* of one paragraph as one; scripts without spaces get none between their lines."""
    text = lines[0]
    for line in lines[1:]:
        text += line if _CLOSE.search(text) and UNSPACED.match(line) else f" {line}"
    return text


def _block(index: int, text: str, line: int, alone: bool) -> Block:
    words = count_words(text)
    heading = alone and 0 < words <= 14 and not _END.search(text)
    return Block(index, Kind.HEADING if heading else Kind.PARAGRAPH, text, -1, line, 2 if heading else 0, False, words)
