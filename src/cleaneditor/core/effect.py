"""What one more rule would do to a page, told without applying it: hits, near misses, and what would be lost."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import msgspec

from cleaneditor.core.clean import Cleaning
from cleaneditor.core.guard import LEAST_WORDS, SECTION_SENTENCES, SECTION_WORDS, SHARE
from cleaneditor.core.model import Document
from cleaneditor.core.near import near_misses
from cleaneditor.core.rules.base import Rule

SAMPLES = 6
"""Hits of a page, and near misses, whose texts come along."""
_CHARS = 160


class Sample(msgspec.Struct, frozen=True, gc=False):
    """One block, as a list shows it."""

    block: int
    text: str
    fresh: bool = True
    """Whether the rule would change its verdict."""
    why: str = ""
    """Of a near miss: what keeps it apart, see ``near``."""
    detail: str = ""


class Effect(msgspec.Struct, frozen=True, gc=False):
    """What a rule finds on one page, and what would change by it."""

    hits: int = 0
    fresh: int = 0
    """Hits whose verdict it would change: for a rule that removes, those that are kept now."""
    near: int = 0
    samples: tuple[Sample, ...] = ()
    nearly: tuple[Sample, ...] = ()
    words: int = 0
    """Words of prose that would newly be removed."""
    share: float = 0.0
    """The same as a share of the prose that is kept now."""
    headings: tuple[str, ...] = ()
    """Headed sections that would go whole, with two long sentences or more."""

    @property
    def loss(self) -> bool:
        """Whether somebody should look before saying yes: the bars are those of ``guard``."""
        return bool(self.headings) or (self.words >= LEAST_WORDS and self.share > SHARE)


NOTHING = Effect()


def effect_of(
    rule: Rule,
    document: Document,
    kept: Sequence[bool] | bytes,
    hits: Collection[int] | None = None,
    settled: Collection[int] = (),
) -> Effect:
    """What *rule* would do on *document*, of whose blocks *kept* says which are kept now (empty: all of them). *hits*
    spares asking the rule where they are known; what is *settled* stays as it is, see ``settled_by``."""
    if not rule.scope.covers(document.page):
        return NOTHING
    found = sorted({match.block for match in rule.matches(document)} if hits is None else hits)
    near = near_misses(document, rule, found)
    if not found and not near:
        return NOTHING
    keeps = rule.action == "keep"
    fresh = {index for index in found if index not in settled and (not kept or bool(kept[index]) != keeps)}
    words, share, headings = (0, 0.0, ()) if keeps else _lost(document, fresh, kept)
    # What would change is what somebody wants to see first.
    order = sorted(found, key=lambda index: (index not in fresh, index))[:SAMPLES]
    blocks = document.blocks
    return Effect(
        len(found),
        len(fresh),
        len(near),
        tuple(Sample(index, _short(blocks[index].text), index in fresh) for index in order),
        tuple(
            Sample(each.block, _short(blocks[each.block].text), True, each.why, each.detail) for each in near[:SAMPLES]
        ),
        words,
        share,
        headings,
    )


def settled_by(cleaning: Cleaning | None, later: Collection[str]) -> frozenset[int]:
    """The blocks on which one of *later* has the last word: the ids of rules that speak after the one in question."""
    if cleaning is None or not later:
        return frozenset()
    return frozenset(index for index, verdict in enumerate(cleaning.verdicts) if verdict.by in later)


def _lost(
    document: Document, fresh: Collection[int], kept: Sequence[bool] | bytes
) -> tuple[int, float, tuple[str, ...]]:
    """Words of prose among *fresh*, their share of what is kept, and the headed sections all of whose prose goes."""
    blocks = document.blocks
    prose = [index for index in document.prose if not kept or kept[index]]
    gone = [index for index in prose if index in fresh]
    if not gone:
        return 0, 0.0, ()
    words = sum(blocks[index].words for index in gone)
    total = sum(blocks[index].words for index in prose)
    headings = []
    for heading, inside in document.sections:
        own = [index for index in inside if not kept or kept[index]]
        long = len(own) >= SECTION_SENTENCES and sum(blocks[index].words for index in own) >= SECTION_WORDS
        if long and all(index in fresh for index in own):
            headings.append(_short(blocks[heading].text))
    return words, words / total, tuple(headings)


def _short(text: str) -> str:
    line = " ".join(text[: 2 * _CHARS].split())
    return line if len(line) <= _CHARS else line[: _CHARS - 1] + "…"
