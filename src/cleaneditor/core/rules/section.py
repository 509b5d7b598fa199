"""From a heading phrase to the end of its section."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

from cleaneditor.core import phrases as packs_of
from cleaneditor.core.model import Block, Document, Kind, Match
from cleaneditor.core.rules.base import Field, Rule
from cleaneditor.core.rules.phrase import check_packs

_HEADING_WORDS = 12
_CONTENT_WORDS = 25
"""In a text scrape a block of so many words ends a section: it reads as content again."""


class SectionRule(Rule, frozen=True, kw_only=True, omit_defaults=True, tag="section"):
    """The section is the element that holds the heading and more, where there is one; otherwise it runs to the next
    heading of the same rank or to the next block that reads as content."""

    packs: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    max_share: float = 0.5
    """Never more than this share of the page's words; then only the heading goes."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(name="phrases", label="Headings", control="phrases", hint="One a line; {} stands for a name or number."),
        Field(name="packs", label="Phrase packs", control="packs"),
        Field(
            name="max_share", label="At most this share of the page", control="slider", low=0.05, high=1.0, step=0.05
        ),
    )

    def check(self) -> Iterable[tuple[str, str]]:
        """Unknown packs, no phrases at all, a share out of range."""
        yield from check_packs(self.packs)
        if not self.packs and not self.phrases:
            yield "phrases", "the rule has neither phrases nor packs"
        if not 0.0 < self.max_share <= 1.0:
            yield "max_share", f"is {self.max_share}; allowed is over 0 up to 1"

    def matches(self, document: Document) -> Iterator[Match]:
        """The headings, and the blocks of their sections."""
        opening = packs_of.pack_finder(self.packs, "heading", self.languages, self.phrases).equal(document)
        if not opening:
            return
        taken = -1
        prosaic = frozenset(document.prose)
        prose = sum(document.blocks[index].words for index in prosaic)
        for block in (document.blocks[index] for index in sorted(opening)):
            if block.index <= taken or block.words > _HEADING_WORDS:
                continue
            if block.kind not in (Kind.HEADING, Kind.PARAGRAPH, Kind.CONTROL, Kind.LIST_ITEM):
                continue
            section = _section(document, block)
            content = sum(each.words for each in section if each.index in prosaic)
            words = sum(each.words for each in section)
            yield Match(block.index, "section.heading", block.text[:200], 0.9)
            if words <= self.max_share * document.words and (content <= self.max_share * prose or not prose):
                for each in section:
                    yield Match(each.index, "section.content", block.text[:200], 0.8)
                taken = section[-1].index if section else block.index


def _section(document: Document, heading: Block) -> list[Block]:
    """The blocks after *heading* that belong to it."""
    after = document.blocks[heading.index + 1 :]
    holder = _holder(document, heading)
    if holder is not None:
        section = []
        for block in after:
            if holder not in document.ancestors(block.element):
                break
            section.append(block)
        return section
    section = []
    rank = heading.level if heading.kind is Kind.HEADING else 7
    for block in after:
        if block.kind is Kind.HEADING and block.level <= rank and heading.element >= 0:
            break
        if block.words >= _CONTENT_WORDS and block.link_density < 0.4:
            break
        if heading.element < 0 and block.kind is Kind.HEADING:
            break
        section.append(block)
    return section


def _holder(document: Document, heading: Block) -> int | None:
    """The outermost element in which *heading* is the first block and is not alone; None where there is none."""
    before = document.blocks[heading.index - 1] if heading.index else None
    after = document.blocks[heading.index + 1] if heading.index + 1 < len(document.blocks) else None
    outside = set(document.ancestors(before.element)) if before is not None else set()
    beyond = set(document.ancestors(after.element)) if after is not None else set()
    found = None
    for at in document.ancestors(heading.element):
        if at in outside or document.elements[at].tag in ("body", "html", "main", "article"):
            break
        if at in beyond:
            found = at
    return found
