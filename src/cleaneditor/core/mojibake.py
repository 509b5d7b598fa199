"""Letters that were encoded twice: UTF-8 that was read as windows-1252 and saved as UTF-8 again (“Ã¤” for “ä”).

The damage was done before the page was saved, so no choice of encoding mends it. ftfy can undo it (R. Speer, 2019,
doi:10.5281/zenodo.2591652): it looks for sequences that are UTF-8 and that no language writes. It is asked about the
pieces between tags that have such a sequence, which seven of 138 articles of these years had, and no others.
"""

from __future__ import annotations

import re

# What the bytes 0x80 to 0xBF become when they are read as windows-1252 or as Latin-1.
_REST = "\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122"
_TWICE = re.compile(f"[ÃÂ][{_REST}]|â[\u0080€][{_REST}]")
_SUSPECT = re.compile(f"[\u0080-\u009f]|[Â-ô][{_REST}]")
_PIECE = re.compile(r"[^<>\n]+")
_HINTS = tuple(hint.encode() for hint in ("Ã", "Â", "Ð", "â€", "Ñ€", "å", "ã€"))
_C1 = re.compile(rb"\xc2[\x80-\x9f]")
_ASCII = bytes(range(128))
_SAMPLE = 200_000
_PIECE_CHARS = 20_000
"""A longer piece without a tag is a script or noise; it stays as it is."""
_MOST_CHARS = 1_000_000
"""So many characters of suspected pieces are looked at: ftfy reads five million a second."""


def twice_encoded(text: str) -> int:
    """How many letters of the first part of *text* look like UTF-8 read as windows-1252: “Ã¤” for “ä”."""
    sample = text[:_SAMPLE]
    if "Ã" not in sample and "â€" not in sample and "â\u0080" not in sample and "Â" not in sample:
        return 0
    return len(_TWICE.findall(sample))


def may_be_twice_encoded(data: bytes) -> bool:
    """Whether a page in UTF-8 has any of what twice encoded letters are made of; quick, and often true in vain."""
    # The few bytes beyond ASCII, which most pages have little of, are soon looked through.
    high = data.translate(None, _ASCII)
    return any(hint in high for hint in _HINTS) or _C1.search(high) is not None


def mended(text: str) -> tuple[str, int]:
    """*text* with letters that were encoded twice as they were meant, and in how many pieces there were any."""
    left = _MOST_CHARS
    count = 0

    def mend(match: re.Match[str]) -> str:
        nonlocal left, count
        piece = match[0]
        if len(piece) > _PIECE_CHARS or not _SUSPECT.search(piece):
            return piece
        left -= len(piece)
        if left < 0:
            return piece
        # Imported late: few pages need it.
        from ftfy import fix_encoding

        fixed = fix_encoding(piece)
        if fixed == piece or "<" in fixed or ">" in fixed or "\n" in fixed:
            return piece
        count += 1
        return fixed

    return _PIECE.sub(mend, text), count
