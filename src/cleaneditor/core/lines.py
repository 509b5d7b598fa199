"""What lines have in common, word by word: "Posted on {} in {}"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise

_WORDS = 60
"""A longer line is text."""
LETTERS = 6
"""Letters that the words in common must have together: fewer tell nothing where nothing else tells the lines' place."""


def common_line(
    lines: Sequence[str], fewest: int, letters: int = LETTERS
) -> tuple[list[tuple[str, list[int]]], list[int]]:
    """Lines with gaps that *lines* are, each with the indexes of those it stands for, and the indexes of the rest.

    Lines are put together by two neighbouring words that at least *fewest* different ones share, the most frequent
    first, then by one word at their beginning; the words in common have *letters* together at least.
    """
    split = [line.split() for line in lines]
    left = [index for index, words in enumerate(split) if 0 < len(words) <= _WORDS]
    too_long = [index for index, words in enumerate(split) if not 0 < len(words) <= _WORDS]
    found: list[tuple[str, list[int]]] = []
    for _ in range(8):
        shared: dict[tuple[str, ...], set[str]] = defaultdict(set)
        for index in left:
            words = split[index]
            for pair in {*pairwise(words), (words[0],)}:
                shared[pair].add(lines[index])
        best = max(
            (pair for pair in shared if len(shared[pair]) >= fewest),
            key=lambda pair: (len(shared[pair]), len(pair), pair),
            default=None,
        )
        if best is None:
            break
        some = [index for index in left if lines[index] in shared[best]]
        common = _in_all([split[index] for index in some])
        left = [index for index in left if lines[index] not in shared[best]]
        if sum(map(str.isalpha, "".join(common))) >= letters:
            found.append((gaps_filled(common, [split[index] for index in some]), some))
        else:
            too_long += some
    return found, left + too_long


def _in_all(lines: Sequence[Sequence[str]]) -> list[str]:
    """Words that all *lines* have in the same order."""
    common = list(lines[0])
    for line in lines[1:]:
        if not common:
            break
        blocks = SequenceMatcher(None, common, line, autojunk=False).get_matching_blocks()
        common = [word for block in blocks for word in common[block.a : block.a + block.size]]
    return common


def gaps_filled(common: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    """The words in *common* with ``{}`` wherever some of *lines* has another word."""
    open_at = [False] * (len(common) + 1)
    for line in lines:
        at = 0
        for word in line:
            if at < len(common) and word == common[at]:
                at += 1
            else:
                open_at[at] = True
    parts: list[str] = []
    for at in range(len(common) + 1):
        if open_at[at]:
            parts.append("{}")
        if at < len(common):
            parts.append(common[at])
    return " ".join(parts)
