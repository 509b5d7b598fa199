"""Finds the text of blocks again in the pieces of text that a page's source, or its tree, is made of.

Blocks and pieces stand in the same order and hold the same characters but for spaces, with a few more pieces than
blocks. So each block is looked for a little way on from where the last one ended; only long texts are looked for
further away, as short ones would be found where they do not belong, and everything after them would be lost.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from cleaneditor.core.model import Block, Kind

NEAR = 600
"""Characters within which a block of any length is looked for."""
_TELLING = 24
"""Characters from which a text is looked for everywhere."""
_PROBE = 120


class Placed:
    """Where blocks were found: for each its first and last piece."""

    def __init__(self, blocks: Sequence[Block], pieces: Sequence[str]) -> None:
        """Places *blocks* in *pieces*, texts as they are read (references resolved)."""
        bare = ["".join(piece.split()) for piece in pieces]
        self._starts = list(accumulate(map(len, bare), initial=0))
        self.spans = _spans(blocks, "".join(bare))

    def piece_at(self, place: int) -> tuple[int, int]:
        """The piece that holds the character *place* of a span, and how many characters, spaces apart, are before it
        in the piece."""
        piece = min(bisect_right(self._starts, place), len(self._starts) - 1) - 1
        return piece, place - self._starts[piece]

    def owners(self) -> list[int]:
        """For each piece the block that its text belongs to; -1 where it is no block's."""
        found = [-1] * (len(self._starts) - 1)
        for row, span in enumerate(self.spans):
            if span is not None:
                first, last = self.piece_at(span[0])[0], self.piece_at(span[1] - 1)[0]
                for piece in range(first, last + 1):
                    if found[piece] < 0:
                        found[piece] = row
        return found


def bare(block: Block) -> str:
    """The characters of *block* as its page has them: without spaces, and without what was put between cells."""
    text = block.text.replace(" | ", " ") if block.kind is Kind.TABLE_ROW else block.text
    return "".join(text.split())


def _spans(blocks: Sequence[Block], page: str) -> list[tuple[int, int] | None]:
    """Where in *page*, which has no spaces, each block begins and ends; None where it was not found."""
    found: list[tuple[int, int] | None] = []
    at = 0
    texts = [bare(block) for block in blocks]
    for row, text in enumerate(texts):
        if not text:
            found.append(None)
            continue
        probe = text[:_PROBE]
        start = page.find(probe, at, at + NEAR + len(probe))
        if start < 0 and len(probe) >= _TELLING:
            start = page.find(probe, at)
            # What follows has to be there too: the same text may stand further down once more.
            following = next((other[:_PROBE] for other in texts[row + 1 : row + 4] if other), "")
            end = start + len(text)
            if start >= 0 and page.find(following, end, end + NEAR + len(following)) < 0:
                start = -1
        if start < 0:
            found.append(None)
            continue
        end = start + len(text)
        if not page.startswith(text, start):
            end = start + _common(text, page[start : start + len(text)])
        found.append((start, end))
        at = end
    return found


def _common(one: str, other: str) -> int:
    """How many characters two texts begin alike."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one.startswith(other[:middle]):
            low = middle
        else:
            high = middle - 1
    return low
