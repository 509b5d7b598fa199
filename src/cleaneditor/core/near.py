"""Near misses: the blocks that a rule almost matches, each with what keeps it apart. They show where a rule ends."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from functools import lru_cache, singledispatch
from itertools import islice

import msgspec

from cleaneditor.core.fold import fold
from cleaneditor.core.model import Block, Document, Kind
from cleaneditor.core.rules.base import Rule
from cleaneditor.core.rules.density import DensityRule
from cleaneditor.core.rules.phrase import PhraseRule
from cleaneditor.core.rules.repeated import GAP, RepeatedRule
from cleaneditor.core.rules.section import SectionRule
from cleaneditor.core.rules.selector import SelectorRule
from cleaneditor.core.rules.similar import Alike

MOST = 40
"""Near misses of one page that are looked for."""
_ALIKE = 0.72
_COMPARED = 120
"""Characters of the longest phrase that is compared with others; two long texts are alike by chance or are one."""
_SHARED = 3
"""One in so many of a phrase's words, at least, is in a text that is like it: sooner told than by comparing letters."""
_EFFORT = 60_000
"""Pairs of letters that one phrase is compared by on a page: on a page of many like it the first ones say enough."""
_PHRASES = 6
"""So many phrases of a rule are compared; the rest of a long list is not worth the time."""
_SHORTEST = 4
"""Characters of a phrase or name that tells something where it is only a part of another."""
_SAME_NAME = 0.5
"""Share of the longer name that the shorter one, which it begins with, must be to count as similar."""


class Near(msgspec.Struct, frozen=True, gc=False):
    """A block that a rule almost matches."""

    block: int
    why: str
    """A stable code: ``alike`` (differs in some letters or words), ``goes-on`` (begins so and goes on), ``within`` (has
    it in its midst), ``long`` (longer than the rule looks at), ``word`` (has it as a part of a word), ``name`` (stands
    in a part with a similar name), ``place`` (is such a line at another place), ``links`` (has fewer links), ``words``
    (has more words), ``kind`` (is of another kind), ``where`` (stands elsewhere in the page)."""
    detail: str = ""
    """The name, for ``name``."""


def near_misses(document: Document, rule: Rule, hits: Collection[int]) -> tuple[Near, ...]:
    """The blocks of *document* that *rule*, which matches *hits*, almost matches, in reading order; at most `MOST`."""
    found = sorted(islice(_near(rule, document, frozenset(hits)), MOST), key=lambda near: near.block)
    return tuple(found)


@singledispatch
def _near(rule: Rule, document: Document, hits: frozenset[int]) -> Iterator[Near]:
    del rule, document, hits
    yield from ()


@_near.register
def _(rule: PhraseRule, document: Document, hits: frozenset[int]) -> Iterator[Near]:
    if rule.match == "equals":
        yield from _like(rule.phrases, document, hits, lambda _: True)
        return
    for index, text in enumerate(document.folded):
        if index in hits:
            continue
        for phrase in _folded(rule.phrases):
            at = text.find(phrase)
            if at < 0:
                continue
            if rule.match == "starts" and at > 0:
                yield Near(index, "within")
            elif document.blocks[index].words > rule.max_words:
                yield Near(index, "long")
            else:
                yield Near(index, "word")
            break


@_near.register
def _(rule: SectionRule, document: Document, hits: frozenset[int]) -> Iterator[Near]:
    yield from _like(rule.phrases, document, hits, lambda block: block.kind is Kind.HEADING)


@_near.register
def _(rule: RepeatedRule, document: Document, hits: frozenset[int]) -> Iterator[Near]:
    wanted = {fold(line) for line in rule.lines if GAP not in line}
    for index, text in enumerate(document.folded):
        if text in wanted and index not in hits:
            yield Near(index, "place")


@_near.register
def _(rule: SelectorRule, document: Document, hits: frozenset[int]) -> Iterator[Near]:
    first = rule.css.split(" ", 1)[0]
    name = first[1:]
    if first[:1] not in (".", "#") or len(name) < _SHORTEST:
        return
    alike = {each for each in document.names if each != name and _similar(each, name)}
    if not alike:
        return
    inside: list[str] = []
    for element in document.elements:
        own = ""
        for key, value in element.attributes:
            if key == "id" or key == "class":
                own = next((each for each in value.split() if each in alike), own)
        inside.append(own or (inside[element.parent] if element.parent >= 0 else ""))
    for block in document.blocks:
        if block.index not in hits and block.element >= 0 and inside[block.element]:
            yield Near(block.index, "name", inside[block.element])


@_near.register
def _(rule: DensityRule, document: Document, hits: frozenset[int]) -> Iterator[Near]:
    first, last = (document.prose[0], document.prose[-1]) if document.prose else (0, -1)
    for block in document.blocks:
        if block.index in hits or (rule.hidden and not block.hidden):
            continue
        off = []
        if block.link_density < rule.link_density:
            off.append("links" if block.link_density >= rule.link_density - 0.25 else "")
        if rule.max_words and block.words > rule.max_words:
            off.append("words" if block.words <= 1.5 * rule.max_words + 2 else "")
        if rule.kinds and block.kind not in rule.kinds:
            off.append("kind")
        place = "before" if block.index < first else "after" if block.index > last else "inside"
        if rule.where not in ("anywhere", place):
            off.append("where")
        if len(off) == 1 and off[0]:
            yield Near(block.index, off[0])


def _like(
    phrases: tuple[str, ...], document: Document, hits: frozenset[int], may: Callable[[Block], bool]
) -> Iterator[Near]:
    """The blocks that have one of *phrases* among other words, or are nearly one."""
    wanted = _folded(phrases)
    seen: set[int] = set()
    everything = document.folded_joined
    texts = document.folded
    for phrase in wanted:
        if len(phrase) < _SHORTEST or phrase not in everything:
            continue
        for index, text in enumerate(texts):
            if phrase in text and index not in hits and index not in seen and may(document.blocks[index]):
                seen.add(index)
                yield Near(index, "goes-on" if text.startswith(phrase) else "within")
    for phrase in wanted:
        if not _SHORTEST <= len(phrase) <= _COMPARED:
            continue
        alike = Alike(phrase)
        low, high = alike.lengths(_ALIKE)
        words = set(phrase.split())
        effort = 0
        for index, text in enumerate(texts):
            if not low <= len(text) <= high or index in hits or index in seen or not may(document.blocks[index]):
                continue
            if len(words) > 2 and _SHARED * len(words.intersection(text.split())) < len(words):
                continue
            effort += len(phrase) * len(text)
            if effort > _EFFORT:
                break
            if alike.reaches(text, _ALIKE):
                seen.add(index)
                yield Near(index, "alike")


def _similar(one: str, other: str) -> bool:
    if not (one.startswith(other) or other.startswith(one)):
        return False
    short, long = sorted((len(one), len(other)))
    return short >= max(_SHORTEST, _SAME_NAME * long)


@lru_cache(maxsize=64)
def _folded(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """The first few of *phrases*, folded; of one with a gap its longest part."""
    found = [fold(max(phrase.split(GAP), key=len)) for phrase in phrases[:_PHRASES]]
    return tuple([each for each in found if each])
