"""Texts made comparable, and words counted, in every script."""

from __future__ import annotations

import re
import unicodedata

_QUOTES = "‘’‚‛′`´ʼʻ＇"
_DOUBLE_QUOTES = "“”„‟″«»〝〞＂"
_DASHES = "‐‑‒–—―−﹘﹣－"
# With the tatweel, which only makes an Arabic word longer.
_UNSEEN = (
    "\u0640\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
_SAME = {
    **dict.fromkeys(_QUOTES, "'"),
    **dict.fromkeys(_DOUBLE_QUOTES, '"'),
    **dict.fromkeys(_DASHES, "-"),
    **dict.fromkeys(_UNSEEN, ""),
}
_ASCII_ENDS = "".join(char for char in map(chr, range(128)) if not char.isalnum())
# A search for the few that are there is several times quicker than str.translate over every character.
_SPECIAL = re.compile(f"[{re.escape(''.join(_SAME))}]")
# Scripts written without spaces: each character counts as a word.
_UNSPACED = (
    "\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
UNSPACED = re.compile(f"[{_UNSPACED}]")
# What stands inside of words and is no letter to Python: vowel signs, accents of their own, soft hyphens, joiners.
_MARKS = "\u00ad\u200c\u200d" + "".join(
    mark for mark in map(chr, (*range(0x300, 0x1E00), *range(0xA600, 0xAC00))) if unicodedata.category(mark)[0] == "M"
)
_SPACED = rf"[^\W{_UNSPACED}]+(?:[{_MARKS}]+[^\W{_UNSPACED}]*)*"
WORD = re.compile(rf"[{_UNSPACED}]|{_SPACED}(?:['’]{_SPACED})*")
# The same words where only some of the characters can occur; counting is a large part of parsing. As bytes of
# windows-1252, which has the letters and the typographic marks of Western languages; it cannot read all 256.
_WESTERN = "cp1252"
_WESTERN_GAPS = b"".join(
    b"'" if char in "'’" else bytes((byte,)) if char.isalnum() or char == "_" else b" "
    for byte, char in enumerate(bytes(range(256)).decode(_WESTERN, "replace"))
)
_SPACED_WORD = re.compile(rf"\w+(?:[{_MARKS}]+\w*)*(?:['’]\w+(?:[{_MARKS}]+\w*)*)*")


ENDED = re.compile(r"[.!?…:;。！？｡؟।]['\"”’»)\]]*$")
"""At the end of a text that reads as a sentence."""


def words(text: str) -> list[str]:
    """The words of *text*; each character of a script without spaces is one."""
    return WORD.findall(text)


def count_words(text: str) -> int:
    """How many words *text* has."""
    if text.isascii():
        data = text.encode("ascii")
    else:
        try:
            data = text.encode(_WESTERN)
        except UnicodeEncodeError:
            return len((WORD if UNSPACED.search(text) else _SPACED_WORD).findall(text))
        if "\u00ad" in text:
            return len(_SPACED_WORD.findall(text))
    # What is left when all else is space; several times as quick as a pattern.
    data = data.translate(_WESTERN_GAPS)
    if b"'" not in data:
        return len(data.split())
    if b"''" in data:
        return len(_SPACED_WORD.findall(text))
    found = data.split()
    return len(found) - found.count(b"'")


def _same(match: re.Match[str]) -> str:
    return _SAME[match[0]]


def fold_line(text: str) -> str:
    """*text* for comparing: compatibility forms (NFKC), case, quotes, dashes, unseen characters and spacing folded."""
    if not text.isascii():
        text = _SPECIAL.sub(_same, text)
        if not unicodedata.is_normalized("NFKC", text):
            # Compatibility forms are made of such characters too: a superscript minus, three primes in one.
            text = _SPECIAL.sub(_same, unicodedata.normalize("NFKC", text))
        # Persian keyboards and Arabic ones write the same letters with other code points.
        text = text.replace("\u064a", "\u06cc").replace("\u0649", "\u06cc").replace("\u0643", "\u06a9")
    return " ".join(text.casefold().replace("`", "'").split())


def fold(text: str) -> str:
    """As `fold_line`, with punctuation, arrows and bullets at both ends taken off.

    A text of nothing but punctuation stays as it is.
    """
    line = fold_line(text)
    if line[:1].isalnum() and line[-1:].isalnum():
        return line
    inner = line.strip(_ASCII_ENDS)
    if inner[:1].isalnum() and inner[-1:].isalnum():
        return inner
    # By hand: a pattern anchored at the end is tried at every dot of a long row of dots.
    start, end = 0, len(line)
    while start < end and not line[start].isalnum():
        start += 1
    while end > start and not line[end - 1].isalnum():
        last = end
        while last > start and unicodedata.category(line[last - 1])[0] == "M":
            last -= 1
        if line[last - 1].isalnum():
            break
        end = last - 1
    return line[start:end] or line


def plain(text: str) -> str:
    """*text* on one line with no space other than U+0020 and none at the ends; nothing else changed."""
    return " ".join(text.split())
