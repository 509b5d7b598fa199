"""Finds names by typed words, the way people type them: beginnings of words, initials, with a slip of the finger."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

CLOSE = 0.74
"""Likeness from which a typed word of four letters or more counts as a misspelt one."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name that can be found, folded once for many searches."""

    text: str
    words: tuple[str, ...]
    """None for a name of which there are thousands: then only what stands in it is found."""
    beside: tuple[str, ...]
    """Words that help to find it but are not in it: the menu it is in."""


def fold(text: str) -> str:
    """*text* without case and accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join([letter for letter in apart if not unicodedata.combining(letter)])


def plain_name_of(text: str) -> Name:
    """*text* ready to be found by what stands in it, without slips: for names of which there are thousands."""
    return Name(fold(text), (), ())


def name_of(text: str, beside: str = "") -> Name:
    """*text* ready to be found."""
    folded = fold(text)
    return Name(folded, _words(folded), _words(fold(beside)))


def score(typed: Sequence[str], name: Name) -> int:
    """How well *name* answers the folded words *typed*, 0 where one of them has nothing to do with it."""
    total = 0
    for word in typed:
        found = _score(word, name)
        if not found:
            return 0
        total += found
    # Of two that answer alike, the one with less else in it is meant.
    return total * 100 - min(99, len(name.text)) if typed else 1


def _score(word: str, name: Name) -> int:
    if name.text.startswith(word):
        return 100
    if not name.words:
        return 60 if word in name.text else 0
    if any(each.startswith(word) for each in name.words):
        return 80
    if word in name.text:
        return 60
    if len(word) > 1 and "".join(each[0] for each in name.words).startswith(word):
        return 50
    if any(each.startswith(word) for each in name.beside):
        return 30
    if len(word) > 1 and _in_order(word, name.text):
        return 10
    if len(word) > 3 and word.isalpha() and difflib.get_close_matches(word, name.words, n=1, cutoff=CLOSE):
        return 5
    return 0


def _in_order(letters: str, text: str) -> bool:
    """Whether *letters* stand in *text* in this order, the first at the beginning of a word, none far from the last."""
    for start in range(len(text)):
        if text[start] != letters[0] or (start and text[start - 1].isalnum()):
            continue
        at = start
        for letter in letters[1:]:
            at = text.find(letter, at + 1, at + 12)
            if at < 0:
                break
        else:
            return True
    return False


def _words(text: str) -> tuple[str, ...]:
    return tuple("".join([letter if letter.isalnum() else " " for letter in text]).split())
