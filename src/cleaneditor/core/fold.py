"""Texts made comparable, and words counted, in every script."""

from __future__ import annotations

import re
import unicodedata

_QUOTES = "‘’‚‛′`´ʼʻ＇"
_DOUBLE_QUOTES = "“”„‟″«»〝〞＂"
_DASHES = "‐‑‒–—―−﹘﹣－"
_UNSEEN = "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_SAME = str.maketrans(
    {
        **dict.fromkeys(_QUOTES, "'"),
        **dict.fromkeys(_DOUBLE_QUOTES, '"'),
        **dict.fromkeys(_DASHES, "-"),
        **dict.fromkeys(_UNSEEN),
        "…": "...",
    }
)
# Scripts written without spaces: each character counts as a word.
_UNSPACED = (
    "\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
WORD = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+(?:['’][^\W{_UNSPACED}]+)*")
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_SPACE = re.compile(r"\s+")


def words(text: str) -> list[str]:
    """The words of *text*; each character of a script without spaces is one."""
    return WORD.findall(text)


def count_words(text: str) -> int:
    """How many words *text* has."""
    return len(WORD.findall(text))


def fold_line(text: str) -> str:
    """*text* for comparing: compatibility forms (NFKC), case, quotes, dashes, unseen characters and spacing folded."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.translate(_SAME)).translate(_SAME)
    return " ".join(text.casefold().replace("`", "'").split())


def fold(text: str) -> str:
    """As `fold_line`, with punctuation, arrows and bullets at both ends taken off.

    A text of nothing but punctuation stays as it is.
    """
    line = fold_line(text)
    if line[:1].isalnum() and line[-1:].isalnum():
        return line
    return _EDGES.sub("", line) or line


def plain(text: str) -> str:
    """*text* on one line with no space other than U+0020 and none at the ends; nothing else changed."""
    return _SPACE.sub(" ", text).strip()
