"""Repeats of an earlier block of the same page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

from cleaneditor.core.fold import words
from cleaneditor.core.model import Document, Kind, Match
from cleaneditor.core.rules.base import Field, Rule
from cleaneditor.core.rules.similar import LONGEST, Alike

_SHINGLE = 3
_CANDIDATES = 8


class DuplicateRule(Rule, frozen=True, kw_only=True, omit_defaults=True, tag="duplicate"):
    """The first of several stays; where it does not stay, by whomever it was taken, the next does. Below a threshold of
    1.0 near repeats count too."""

    threshold: float = 1.0
    min_words: int = 4
    """Shorter blocks (refrains, labels, cells) are left alone."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(name="threshold", label="How alike", control="slider", low=0.7, high=1.0, step=0.01),
        Field(name="min_words", label="From so many words", control="number", low=1, high=100, step=1),
    )

    def check(self) -> Iterable[tuple[str, str]]:
        """Numbers out of range."""
        if not 0.7 <= self.threshold <= 1.0:
            yield "threshold", f"is {self.threshold}; allowed is 0.7 to 1.0"
        if self.min_words < 1:
            yield "min_words", "must be 1 or more"

    def matches(self, document: Document) -> Iterator[Match]:
        """Each block that repeats an earlier one. Only pairs that share three words in a row are compared."""
        seen: dict[str, int] = {}
        repeated: dict[int, int] = {}
        by_shingle: dict[tuple[str, ...], list[int]] = {}
        for block, folded in zip(document.blocks, document.folded, strict=True):
            if block.words < self.min_words or block.kind in (Kind.CODE, Kind.TABLE_ROW) or len(block.text) > 4000:
                continue
            if folded in seen:
                earlier = seen[folded]
                first = repeated.get(earlier, earlier)
                yield Match(block.index, "duplicate.exact", document.blocks[earlier].text[:200], 0.9, first=first)
                continue
            seen[folded] = block.index
            if self.threshold >= 1.0 or len(folded) > LONGEST:
                continue
            tokens = words(folded)
            shingles = {tuple(tokens[at : at + _SHINGLE]) for at in range(max(1, len(tokens) - _SHINGLE + 1))}
            near: dict[int, int] = {}
            for shingle in shingles:
                for other in by_shingle.get(shingle, ())[-_CANDIDATES:]:
                    near[other] = near.get(other, 0) + 1
            alike = Alike(folded)
            for other in sorted(near, key=lambda each: (-near[each], each))[:_CANDIDATES]:
                if alike.reaches(document.folded[other], self.threshold):
                    yield Match(block.index, "duplicate.near", document.blocks[other].text[:200], 0.75, first=other)
                    repeated[block.index] = other
                    break
            else:
                for shingle in shingles:
                    by_shingle.setdefault(shingle, []).append(block.index)
