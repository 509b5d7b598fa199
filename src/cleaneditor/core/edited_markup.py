"""An edited block keeps its links and its emphasis where its words stay.

The words before and after are matched by difflib. A word that stays keeps the tags it stood in; a new one is put into
those that both its neighbours stand in, or that all the words had whose place it takes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from html import escape, unescape
from itertools import takewhile
from typing import NamedTuple

from cleaneditor.core.fold import plain

WORDS_AT_MOST = 4_000
"""Words before and after of a block that is looked at; difflib's worst case is quadratic."""
_PIECE = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*>|[^<]+|<")


class _Tag(NamedTuple):
    """One element that is open: which one of all, its name and its whole start tag."""

    number: int
    name: str
    start: str


_Within = tuple[_Tag, ...]
"""The elements around a character, outermost first."""
_Word = list[tuple[str, _Within]]
"""A word: its characters, each with what is around it."""


def edited_markup(markup: str, text: str, edited: str) -> str | None:
    """The inline HTML *markup* of a block, whose text is *text*, with the words of *edited*; None where it cannot be
    told which of them the tags belong to, and then the text alone is what there is."""
    before = _words(markup)
    if [_read(word) for word in before] != text.split():
        return None
    words = edited.split()
    if not words or len(before) + len(words) > WORDS_AT_MOST:
        return None
    after: list[_Word | None] = [None] * len(words)
    spoken = [_read(word) for word in before]
    for what, low, high, at, to in SequenceMatcher(None, spoken, words, autojunk=False).get_opcodes():
        if what == "equal":
            after[at:to] = before[low:high]
        elif what == "replace":
            around = _common([within for word in before[low:high] for _, within in word])
            for number in range(at, to):
                after[number] = [(char, around) for char in words[number]]
        elif what == "insert":
            sides = [before[low - 1][-1][1] if low else (), before[low][0][1] if low < len(before) else ()]
            around = _common(sides)
            for number in range(at, to):
                after[number] = [(char, around) for char in words[number]]
    return _written([word for word in after if word is not None])


def _words(markup: str) -> list[_Word]:
    """The words of *markup*, each character with the elements around it."""
    words: list[_Word] = []
    word: _Word = []
    within: list[_Tag] = []
    for number, piece in enumerate(_PIECE.finditer(markup)):
        name = piece[2]
        if name is None:
            for char in unescape(piece[0]):
                if char.isspace():
                    words += [word] if word else []
                    word = []
                else:
                    word.append((char, tuple(within)))
        elif not piece[1]:
            within.append(_Tag(number, name, piece[0]))
        elif any(tag.name == name for tag in within):
            while within.pop().name != name:
                pass
    return [*words, word] if word else words


def _read(word: _Word) -> str:
    return "".join([char for char, _ in word])


def _common(many: Sequence[_Within]) -> _Within:
    """What all have around them."""
    if not many:
        return ()
    shared = takewhile(lambda tags: all(tag == tags[0] for tag in tags), zip(*many, strict=False))
    return tuple(tags[0] for tags in shared)


def _written(words: Sequence[_Word]) -> str:
    """The HTML of *words* with a space between."""
    chars: _Word = []
    for word in words:
        if chars:
            chars.append((" ", _common([chars[-1][1], word[0][1]])))
        chars += word
    pieces: list[str] = []
    opened: _Within = ()
    for char, within in [*chars, ("", ())]:
        if within != opened:
            stay = len(_common([opened, within]))
            pieces += [f"</{tag.name}>" for tag in reversed(opened[stay:])]
            pieces += [tag.start for tag in within[stay:]]
            opened = within
        pieces.append(escape(char, quote=False))
    return plain("".join(pieces))
