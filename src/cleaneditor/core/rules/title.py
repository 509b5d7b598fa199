"""Repeats of the page's title, and the one wording of it that stays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

from cleaneditor.core.fold import fold
from cleaneditor.core.model import Document, Match
from cleaneditor.core.rules.base import Field, Rule
from cleaneditor.core.rules.similar import Alike
from cleaneditor.core.titles import headline, is_short, title_block


class DuplicateTitleRule(Rule, frozen=True, kw_only=True, omit_defaults=True, tag="duplicate-title"):
    """Quotes, case, spacing and a trailing site name do not hide a repeat. With action ``keep`` the rule rescues the
    best wording: the page's own heading of the highest rank, else the first."""

    threshold: float = 0.90
    """difflib's ratio from which two wordings are one title."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(name="threshold", label="How alike", control="slider", low=0.5, high=1.0, step=0.01),
    )

    def check(self) -> Iterable[tuple[str, str]]:
        """A threshold out of range."""
        if not 0.5 <= self.threshold <= 1.0:
            yield "threshold", f"is {self.threshold}; allowed is 0.5 to 1.0"

    def matches(self, document: Document) -> Iterator[Match]:
        """All wordings but the best; or the best alone, where the rule keeps."""
        best = title_block(document, self.threshold)
        if best is None:
            return
        if self.action == "keep":
            yield Match(best, "title.kept", document.blocks[best].text[:200], 0.9)
            return
        titles = [*document.titles, document.page.title]
        wordings = {document.folded[best], *(fold(part) for title in titles for part in (title, headline(title)))}
        full = [Alike(wording) for wording in wordings if wording]
        bounds = [wording.lengths(self.threshold) for wording in full]
        low, high = min(low for low, _ in bounds), max(high for _, high in bounds)
        for block, folded in zip(document.blocks, document.folded, strict=True):
            if not low <= len(folded) <= high or block.index == best or not is_short(block):
                continue
            if folded in wordings:
                yield Match(block.index, "title.repeat", block.text[:200], 0.95)
            elif any(wording.reaches(folded, self.threshold) for wording in full):
                yield Match(block.index, "title.similar", block.text[:200], 0.85)
