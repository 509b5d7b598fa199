"""Repeats of the page's title, and the one wording of it that stays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

from cleaneditor.core.fold import fold
from cleaneditor.core.metadata import TITLE_WORDS, heading_within, title_parts
from cleaneditor.core.model import Document, Kind, Match
from cleaneditor.core.rules.base import Field, Rule
from cleaneditor.core.rules.similar import Alike


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
        best = best_wording(document, self.threshold)
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
            if not low <= len(folded) <= high or block.index == best or block.words > TITLE_WORDS:
                continue
            if folded in wordings:
                yield Match(block.index, "title.repeat", block.text[:200], 0.95)
            elif any(wording.reaches(folded, self.threshold) for wording in full):
                yield Match(block.index, "title.similar", block.text[:200], 0.85)


def best_wording(document: Document, threshold: float) -> int | None:
    """The block that says the title best: the first of the highest-ranked headings that say what the page declares,
    in the order of its declarations, to the letter rather than nearly; None where no block says it."""
    short = [
        block
        for block, folded in zip(document.blocks, document.folded, strict=True)
        if folded and block.words <= TITLE_WORDS and not block.hidden and block.kind is not Kind.CONTROL
    ]
    folded_texts = document.folded
    for title in document.titles:
        # With and without the site's name are one wording: the heading wins, whichever it says.
        together = [part for part in (headline(title), title) if part]
        for parts in (together, *([part] for part in title_parts(title) if part not in together)):
            said: list[tuple[int, int, bool, int]] = []
            for order, part in enumerate(parts):
                wording = fold(part)
                if part != title and not _tells(wording):
                    continue
                alike = Alike(wording)
                low, high = alike.lengths(threshold)
                said += [
                    (
                        block.level if block.kind is Kind.HEADING else 9,
                        order,
                        folded_texts[block.index] != wording,
                        block.index,
                    )
                    for block in short
                    if low <= len(folded_texts[block.index]) <= high
                    and alike.reaches(folded_texts[block.index], threshold)
                ]
            if said:
                return min(said)[-1]
    named = heading_within(document.titles, [block for block in short if block.kind is Kind.HEADING])
    return named.index if named is not None else None


def headline(title: str) -> str:
    """*title* without the site's name behind it; empty where it has none, or none that can be told from a headline."""
    parts = title_parts(title)
    found = parts[1] if len(parts) > 1 else ""
    return found if title.startswith(found) and _tells(fold(found)) else ""


def _tells(wording: str) -> bool:
    """Whether part of a title is long enough to be known again."""
    return len(wording.split()) >= 2 or len(wording) >= 8
