"""Lines that stand on many pages of the same site, as they were learned from its pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import ClassVar

from cleaneditor.core.fold import fold, fold_line
from cleaneditor.core.model import Document, Kind, Match
from cleaneditor.core.places import parse_place, places
from cleaneditor.core.rules.base import Field, Rule
from cleaneditor.core.titles import title_block

GAP = "{}"
NEAR = 3
"""Lines of a site are beside one another within so many blocks: what differs from page to page may stand between."""
_DATE_WORDS, LINK_WORDS = 6, 30
_BEFORE, _AFTER = "«‹←", "»›→"
"""Arrows that stand before the title of the previous post and after that of the next one."""
_BOTH = ("← {} →", "‹ {} ›")
_ARROWED = frozenset({*(f"{arrow} {GAP}" for arrow in _BEFORE), *(f"{GAP} {arrow}" for arrow in _AFTER), *_BOTH})
_LONGEST = 600
"""Characters of the longest block that a line with a gap is looked for in."""


class RepeatedRule(Rule, frozen=True, kw_only=True, omit_defaults=True, tag="repeated"):
    """On a web page a line counts at the kinds of place where it was learned; where there are none, as in a text
    scrape, beside another such line or at the very beginning or end.

    A kind of place of a text scrape is told by the lines around it, with ``{}`` for what stands there: between two
    lines, at most `NEAR` of at most `LINK_WORDS` words; before or after one line, a line of few words with a number.
    With ``{}`` several times after a line, that is meant which stands so many lines below it.

    A line such as ``« {}`` or ``{} →`` is one of at most `LINK_WORDS` words with this arrow alone, and a space.
    """

    lines: tuple[str, ...] = ()
    """``{}`` stands for what differs from page to page."""
    places: tuple[str, ...] = ()

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(name="lines", label="Lines", control="phrases", hint="One a line; {} stands for what differs."),
        Field(
            name="places",
            label="Kinds of place",
            control="phrases",
            hint="For example div.sidebar > ul > li; in a text scrape Share {} About",
        ),
    )

    def check(self) -> Iterable[tuple[str, str]]:
        """No lines, a line without words, a gap that takes everything everywhere, a place that cannot be read."""
        if not self.lines:
            yield "lines", "the rule has no lines"
        for line in self.lines:
            if not line.strip():
                yield "lines", "a line is empty"
            elif not line.replace(GAP, "").strip() and not self.places:
                yield "lines", f"{line!r:.40} stands for every line: say at which places"
        for place in self.places:
            if GAP in place:
                line, _, after = place.partition(GAP)
                if (GAP in after or not f"{line}{after}".strip()) and not 0 < _steps_below(line, after) <= NEAR:
                    yield "places", f"{place!r:.60} has to be one {GAP} and a line before or after it, or both"
                continue
            try:
                parse_place(place)
            except ValueError as error:
                yield "places", str(error)

    def matches(self, document: Document) -> Iterator[Match]:
        """The blocks that are such lines, where such lines stand."""
        if not self.lines:
            return
        blocks = document.blocks
        if self.places and document.elements:
            stands = places(self.places).holding(document.elements)
            found = {
                index: line
                for index, line in _finder(self.lines).found(document).items()
                if stands(blocks[index].element)
            }
        else:
            # A gap alone says nothing without its place.
            lines = tuple([line for line in self.lines if line.replace(GAP, "").strip()])
            every = _finder(lines).found(document)
            spots = _around(self.places).found(document) if GAP in self.lines else set()
            beside = every | {index: GAP for index in spots if index not in every}
            found = {index: line for index, line in every.items() if _in_company(document, index, beside)}
            found |= {index: GAP for index in spots if index not in found}
        for index, line in found.items():
            if blocks[index].kind is Kind.CODE:
                continue
            if line == GAP:
                yield Match(index, "repeated.place", "", 0.85)
            elif GAP in line:
                yield Match(index, "repeated.varies", line[:200], 0.85)
            else:
                yield Match(index, "repeated.line", blocks[index].text[:200], 0.9)


def _in_company(document: Document, index: int, every: Mapping[int, str]) -> bool:
    """Whether a line of the site stands at an end of the page or near another one, with no prose between them. Lines
    that differ from page to page are company for nothing but a line that does not."""
    if index in (0, len(document.blocks) - 1):
        return True
    prose = set(document.prose)
    differs = _differs(every[index])
    for step in (-1, 1):
        for other in range(index + step, index + (NEAR + 1) * step, step):
            if other in every and not (differs and _differs(every[other])):
                return True
            if other in prose:
                break
    return False


def _differs(line: str) -> bool:
    """Whether *line* is one that differs from page to page; arrows are as sure a sign as words."""
    return GAP in line and line not in _ARROWED


def _steps_below(line: str, after: str) -> int:
    """How many lines below *line* what is meant stands, for a place of it, a gap, and what is *after* that: 0 where the
    place is told by a line after the gap, too, or by that alone."""
    return after.count(GAP) + 1 if line.strip() and not after.replace(GAP, "").strip() else 0


class _Around:
    """Kinds of place of a text scrape, made quick to look for."""

    def __init__(self, places: Sequence[str]) -> None:
        self._pairs: set[tuple[str, str]] = set()
        self._below: dict[str, set[int]] = {}
        """How many lines below a line what is meant stands."""
        for place in places:
            line, gap, after = place.partition(GAP)
            if gap and (steps := _steps_below(line, after)):
                self._below.setdefault(fold(line), set()).add(steps)
            elif gap:
                self._pairs.add((fold(line), fold(after)))
        self._firsts = {first for first, _ in self._pairs} - {""}
        self._lasts = {last for first, last in self._pairs if not first}

    def found(self, document: Document) -> set[int]:
        """The blocks at such a place; never the title."""
        found: set[int] = set()
        if not self._pairs and not self._below:
            return found
        folded, blocks, title = document.folded, document.blocks, title_block(document)
        for index, text in enumerate(folded):
            if text in self._lasts and index and self._is_dated(document, index - 1):
                found.add(index - 1)
            for steps in self._below.get(text, ()):
                meant = index + steps
                is_there = meant < len(folded) and self._is_dated(document, meant)
                if is_there and not any(at in document.prose for at in range(index + 1, meant)):
                    found.add(meant)
            if text not in self._firsts:
                continue
            for end in range(index + 1, min(len(folded), index + NEAR + 2)):
                if (text, folded[end]) in self._pairs:
                    found.update(range(index + 1, end))
                    break
                if blocks[end].words > LINK_WORDS:
                    break
        return found - {title}

    def _is_dated(self, document: Document, index: int) -> bool:
        return is_dated(document.blocks[index].words, document.folded[index]) and index not in document.prose


class _Finder:
    """Lines made quick to look for."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._whole = {fold(line) for line in lines if GAP not in line} - {""}
        self._arrows = _ARROWED.intersection(lines)
        self._gaps = [(line, [fold_line(part) for part in line.split(GAP)]) for line in lines if _differs(line)]

    def found(self, document: Document) -> dict[int, str]:
        """The line that each block is, by block."""
        found: dict[int, str] = {}
        for index, text in enumerate(document.folded):
            if text in self._whole:
                found[index] = text
            elif text and self._gaps and len(text) <= _LONGEST:
                for line, parts in self._gaps:
                    if _fits(parts, text):
                        found[index] = line
                        break
            if index not in found and self._arrows:
                block = document.blocks[index]
                line = arrowed(block.text, block.words)
                if line in self._arrows:
                    found[index] = line
        return found


def arrowed(text: str, words: int) -> str:
    """What a line is that leads to the previous or the next post, such as ``« {}``, or to both, such as ``← {} →``;
    empty where *text*, of so many *words*, is none. Quotations have signs at both ends, or without a space."""
    if not 0 < words <= LINK_WORDS:
        return ""
    before = text[0] if text[0] in _BEFORE and text[1:2].isspace() else ""
    after = text[-1] if text[-1] in _AFTER and text[-2:-1].isspace() else ""
    line = " ".join(filter(None, (before, GAP, after)))
    return line if line in _ARROWED and sum(map(text.count, _BEFORE + _AFTER)) == len(before + after) else ""


def _fits(parts: Sequence[str], text: str) -> bool:
    """Whether *text* has the folded *parts* in this order, the first at its beginning and the last at its end."""
    if not text.startswith(parts[0]) or not text.endswith(parts[-1]):
        return False
    at, end = len(parts[0]), len(text) - len(parts[-1])
    for part in parts[1:-1]:
        at = text.find(part, at, end)
        if at < 0:
            return False
        at += len(part)
    return at <= end


def is_dated(words: int, folded: str) -> bool:
    """Whether a folded line of so many *words* is one of few with a number, as dates and counts are."""
    return words <= _DATE_WORDS and any(map(str.isdigit, folded))


@lru_cache(maxsize=128)
def _around(places: tuple[str, ...]) -> _Around:
    return _Around(places)


@lru_cache(maxsize=128)
def _finder(lines: tuple[str, ...]) -> _Finder:
    return _Finder(lines)
