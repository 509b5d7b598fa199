"""Blocks by measurable properties: link density, length, kind, place in the page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar, Literal

from cleaneditor.core.model import Document, Kind, Match
from cleaneditor.core.rules.base import Field, Rule


class DensityRule(Rule, frozen=True, kw_only=True, omit_defaults=True, tag="density"):
    """Every property that is given must hold."""

    link_density: float = 0.0
    """At least this share of the text is links."""
    min_words: int = 0
    max_words: int = 0
    """0: any length."""
    kinds: tuple[Kind, ...] = ()
    """Kinds of block; none stands for all."""
    where: Literal["anywhere", "before", "inside", "after"] = "anywhere"
    """Where the block stands relative to the page's prose, from its first to its last paragraph."""
    hidden: bool = False
    """Only blocks that the page hides."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(name="link_density", label="Link density from", control="slider", low=0.0, high=1.0, step=0.05),
        Field(name="min_words", label="Words from", control="number", low=0, high=1000, step=1),
        Field(name="max_words", label="Words up to (0: any)", control="number", low=0, high=1000, step=1),
        Field(name="where", label="Where", control="choice", choices=("anywhere", "before", "inside", "after")),
        Field(name="hidden", label="Only what the page hides", control="switch"),
    )

    def check(self) -> Iterable[tuple[str, str]]:
        """A rule that asks for nothing, and numbers out of range."""
        if not (self.link_density or self.min_words or self.max_words or self.kinds or self.hidden):
            yield "link_density", "the rule asks for nothing; give link_density, words, kinds or hidden"
        if not 0.0 <= self.link_density <= 1.0:
            yield "link_density", f"is {self.link_density}; allowed is 0.0 to 1.0"

    def matches(self, document: Document) -> Iterator[Match]:
        """The blocks of which all that is asked holds."""
        first, last = (document.prose[0], document.prose[-1]) if document.prose else (None, None)
        reason = "density.links" if self.link_density else "density.short" if self.max_words else "density.place"
        for block in document.blocks:
            if (
                block.link_density < self.link_density
                or block.words < self.min_words
                or (self.max_words and block.words > self.max_words)
                or (self.kinds and block.kind not in self.kinds)
                or (self.hidden and not block.hidden)
            ):
                continue
            if self.where != "anywhere":
                if first is None or last is None:
                    continue
                place = "before" if block.index < first else "after" if block.index > last else "inside"
                if place != self.where:
                    continue
            yield Match(block.index, reason, None, 0.7)
