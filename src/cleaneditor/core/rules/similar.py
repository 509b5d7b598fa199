"""How alike two folded lines are: stdlib difflib behind cheap bounds, so that most pairs cost nothing."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher

LONGEST = 400
"""Longer texts are compared by equality alone: difflib is quadratic in the worst case."""


class Alike:
    """Compares many texts with one, as difflib keeps what it learned of the second text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._matcher: SequenceMatcher[str] | None = None
        self._counts = tuple(Counter(text).items())

    def lengths(self, threshold: float) -> tuple[int, int]:
        """The shortest and the longest text that can reach *threshold*: 2·shorter/(both) bounds the ratio (difflib,
        ``real_quick_ratio``)."""
        length = len(self._text)
        return int(length * threshold / (2 - threshold)), int(length * (2 - threshold) / threshold) + 1

    def reaches(self, other: str, threshold: float) -> bool:
        """Whether difflib's ratio of *other* and the text is at least *threshold*."""
        if other == self._text:
            return True
        if threshold >= 1.0 or not other or max(len(other), len(self._text)) > LONGEST:
            return False
        # 2·shorter/(both) bounds the ratio (difflib, real_quick_ratio).
        if 2 * min(len(other), len(self._text)) < threshold * (len(other) + len(self._text)):
            return False
        # Characters in common, whatever their order, bound it too (difflib, quick_ratio; counted here in C).
        shared = len(self._text)
        for character, count in self._counts:
            if count > (there := other.count(character)):
                shared -= count - there
                if 2.0 * shared / (len(other) + len(self._text)) < threshold:
                    return False
        if self._matcher is None:
            # Made late: to learn the text costs more than all the bounds, and most texts never come so far.
            self._matcher = SequenceMatcher(None, "", self._text, autojunk=False)
        self._matcher.set_seq1(other)
        return self._matcher.ratio() >= threshold
