"""Blocks that equal, start with or contain a phrase; phrases that are common in prose only in company."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import ClassVar, Literal

from cleaneditor.core import phrases as packs_of
from cleaneditor.core.model import Document, Kind, Match
from cleaneditor.core.rules.base import Field, Rule


class PhraseRule(Rule, frozen=True, kw_only=True, omit_defaults=True, tag="phrase"):
    """Phrases of packs by name, and phrases of its own."""

    packs: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    match: Literal["equals", "starts", "contains"] = "equals"
    """How the rule's own phrases are looked for."""
    languages: tuple[str, ...] = ()
    """Languages of the packs; none stands for all."""
    max_words: int = 30
    """A longer block neither starts with a phrase nor contains one."""
    cluster: int = 3
    """So many blocks of the rule's phrases must stand together before a weak one counts; 0: weak ones never do."""
    window: int = 12
    """Within so many blocks."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(name="phrases", label="Phrases", control="phrases", hint="One a line; {} stands for a name or number."),
        Field(name="match", label="The block", control="choice", choices=("equals", "starts", "contains")),
        Field(name="packs", label="Phrase packs", control="packs"),
        Field(name="max_words", label="Longest block, in words", control="number", low=1, high=200, step=1),
        Field(name="cluster", label="Weak phrases count from", control="slider", low=0, high=10, step=1),
    )

    def check(self) -> Iterable[tuple[str, str]]:
        """Unknown packs, no phrases at all, numbers out of range."""
        yield from check_packs(self.packs)
        if not self.packs and not self.phrases:
            yield "phrases", "the rule has neither phrases nor packs"
        if not 0 <= self.cluster <= 100:
            yield "cluster", "must be from 0 to 100"
        if not 1 <= self.window <= 1000:
            yield "window", "must be from 1 to 1000"

    def matches(self, document: Document) -> Iterator[Match]:
        """Strong phrases wherever they stand, weak ones in a cluster or after the last paragraph of prose."""
        own = {name: self.phrases if self.match == name else () for name in ("equals", "starts", "contains")}
        whole = packs_of.pack_finder(self.packs, "equals", self.languages, own["equals"])
        heading = packs_of.pack_finder(self.packs, "heading", self.languages)
        starts = packs_of.pack_finder(self.packs, "starts", self.languages, own["starts"])
        inside = packs_of.pack_finder(self.packs, "contains", self.languages, own["contains"])
        weak = packs_of.pack_finder(self.packs, "weak", self.languages)
        blocks = document.blocks
        strong = whole.equal(document) | heading.equal(document)
        for index in strong:
            yield Match(index, "phrase.equals", blocks[index].text[:200], 0.95)
        candidates = []
        company = set(strong)
        for index in weak.equal(document) - strong:
            company.add(index)
            if blocks[index].kind is Kind.CONTROL:
                yield Match(index, "phrase.equals", blocks[index].text[:200], 0.9)
            else:
                candidates.append(index)
        for reason, found, sure in (
            ("phrase.starts", starts.start(document), 0.9),
            ("phrase.contains", inside.inside(document), 0.85),
        ):
            for index, phrase in found.items():
                if index not in company and blocks[index].words <= self.max_words:
                    company.add(index)
                    yield Match(index, reason, phrase, sure)
        # Markup parts what scrapers run together; looking for it on web pages would cost a quarter of all rules' time.
        if not document.page.is_html:
            for index, phrase in packs_of.pack_glue(self.packs, self.languages).run_together(document).items():
                if index not in company:
                    company.add(index)
                    yield Match(index, "phrase.glued", phrase, 0.85)
        if candidates and self.cluster:
            yield from self._in_company(document, sorted(company), sorted(candidates))

    def _in_company(self, document: Document, company: list[int], candidates: list[int]) -> Iterator[Match]:
        end = document.prose[-1] if document.prose else None
        for index in candidates:
            near = company[bisect_right(company, index - self.window) : bisect_left(company, index + self.window)]
            # The window slides: any run of `window` blocks that holds this one may hold the company.
            crowded = any(
                sum(start <= other < start + self.window for other in near) >= self.cluster
                for start in near
                if start <= index
            )
            if crowded:
                yield Match(index, "phrase.cluster", document.blocks[index].text[:200], 0.85)
            elif end is not None and index > end:
                yield Match(index, "phrase.position", document.blocks[index].text[:200], 0.75)


def check_packs(names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """A finding for each pack that does not ship."""
    for name in names:
        if name not in packs_of.pack_names():
            yield "packs", f"there is no pack {name!r}; there are {', '.join(packs_of.pack_names())}"
