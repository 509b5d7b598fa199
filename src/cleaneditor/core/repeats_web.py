"""The lines that repeat on the web pages of a site: counted at each kind of place."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from cleaneditor.core.lines import LETTERS, common_line
from cleaneditor.core.outlines import (
    A_LIST,
    AT_LEAST,
    FEW,
    FITS,
    HALF,
    MANY,
    NEARLY,
    Outline,
    SiteLine,
    Where,
    need,
    shown_as,
)
from cleaneditor.core.places import place_of
from cleaneditor.core.rules.repeated import GAP, LINK_WORDS, NEAR, is_dated

_MENU = 0.5
"""Share of the blocks at a kind of place that repeat, from which it is a place of the template."""
_TEXT = 0.1
"""Below this share it is a place of the text."""
_LABEL = 3
"""Letters of the shortest label, such as "Tag", that tells a line at its kind of place."""
_NAMED = 0.2
"""Share of the pages from which a name is the template's."""


def web_lines(outlines: Sequence[Outline]) -> list[SiteLine]:
    """The lines that repeat on *outlines*, web pages of one site, in no order."""
    return _Marked(outlines).lines()


@dataclass(slots=True)
class _AtPlace:
    """What stands at one kind of place on all pages."""

    blocks: int = 0
    repeated: int = 0
    pages: set[int] = field(default_factory=set)
    regions: Counter[str] = field(default_factory=Counter)

    @property
    def share(self) -> float:
        return self.repeated / self.blocks

    @property
    def region(self) -> str:
        return max(sorted(self.regions), key=lambda region: self.regions[region])


class _Marked:
    """Web pages of one site: lines are counted at each kind of place."""

    def __init__(self, outlines: Sequence[Outline]) -> None:
        self.outlines = outlines
        self.count = len(outlines)
        self.many = need(MANY, self.count)
        names: Counter[str] = Counter()
        for one in outlines:
            names.update({name for _, _, marked in one.elements for name in marked})
        known = {name for name, pages in names.items() if pages >= need(_NAMED, self.count)}
        self.where: list[list[str]] = []
        for one in outlines:
            of: dict[int, str] = {}
            for line in one.lines:
                if line.element not in of:
                    of[line.element] = place_of(one.elements, line.element, known.__contains__)
            self.where.append([of[line.element] for line in one.lines])
        pages: Counter[str] = Counter()
        for one in outlines:
            pages.update({line.folded for line in one.lines if line.folded and not line.is_code})
        self.frequent = {folded for folded, number in pages.items() if number >= self.many}
        self.regions = self._regions()
        self.at: dict[str, _AtPlace] = {}
        for page, one in enumerate(outlines):
            for line, place, region in zip(one.lines, self.where[page], self.regions[page], strict=True):
                at = self.at.setdefault(place, _AtPlace())
                at.blocks += 1
                at.repeated += line.folded in self.frequent
                at.pages.add(page)
                at.regions[region] += 1

    def _regions(self) -> list[list[str]]:
        """For each block whether it stands in the midst of the page's text, at its edge, or outside.

        The text is what the kind of place holds at which most pages have prose of their own.
        """
        prose: dict[str, tuple[set[int], int]] = {}
        own: list[list[int]] = []
        for page, one in enumerate(self.outlines):
            own.append([at for at, line in enumerate(one.lines) if line.is_prose and line.folded not in self.frequent])
            for at in own[-1]:
                head = self.where[page][at].split(" > ", 1)[0]
                pages, words = prose.get(head, (set(), 0))
                pages.add(page)
                prose[head] = (pages, words + one.lines[at].words)
        self.best = best = max(prose, key=lambda head: (len(prose[head][0]), prose[head][1], head), default="")
        regions = []
        for page, one in enumerate(self.outlines):
            main = [at for at in own[page] if self.where[page][at].split(" > ", 1)[0] == best]
            if not main:
                regions.append(["out"] * len(one.lines))
                continue
            holds = _holder(one, [one.lines[at].element for at in main])
            inside = _below(one, holds)
            regions.append(
                [
                    "out" if not inside[line.element] else "in" if main[0] < at < main[-1] else "edge"
                    for at, line in enumerate(one.lines)
                ]
            )
        return regions

    def lines(self) -> list[SiteLine]:
        """All that is proposed."""
        pages: dict[tuple[str, str], set[int]] = defaultdict(set)
        regions: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        fixed: set[tuple[str, str]] = set()
        prose: set[str] = set()
        for page, one in enumerate(self.outlines):
            for line, place, region in zip(one.lines, self.where[page], self.regions[page], strict=True):
                if line.folded and not line.is_code and not (line.is_quote and region != "out"):
                    key = (line.folded, place)
                    pages[key].add(page)
                    regions[key][region] += 1
                    if line.is_fixed:
                        fixed.add(key)
                    if line.is_prose:
                        prose.add(line.folded)
        chosen: dict[tuple[str, Where], tuple[set[int], set[str]]] = {}
        taken: set[tuple[str, str]] = set()
        for key, on in pages.items():
            folded, place = key
            seen = regions[key]
            region = "in" if seen["in"] * 2 >= sum(seen.values()) else "edge" if seen["edge"] > seen["out"] else "out"
            share = self.at[place].share
            if len(on) < self._needed(region, place, key in fixed, folded in prose):
                continue
            taken.add(key)
            where: Where = "around" if share >= _TEXT and region != "in" else "within"
            entry = chosen.setdefault((folded, where), (set(), set()))
            entry[0].update(on)
            entry[1].add(place)
        shown = shown_as(self.outlines, {folded for folded, _ in chosen})
        found = [
            SiteLine(shown[folded], len(on), where, tuple(sorted(at)))
            for (folded, where), (on, at) in chosen.items()
            if folded in shown
        ]
        return found + self._varying(taken)

    def _needed(self, region: str, place: str, is_fixed: bool, is_prose: bool) -> float:
        """On how many pages a line must stand, by where it stands; on more than there are where it is none."""
        share = self.at[place].share
        if region == "in" and (is_fixed or share < NEARLY):
            return self.count + 1
        # What has no name of its own among the text's own blocks may be the writer's headings and lists.
        if region == "edge" and is_fixed and place.split(" > ", 1)[0] == self.best:
            return self.count + 1
        if region != "out" or share < _TEXT:
            return need(HALF, self.count)
        if region == "out" and share >= _MENU and not is_prose:
            return need(FEW, self.count)
        return self.many

    def _varying(self, taken: set[tuple[str, str]]) -> list[SiteLine]:
        """Lines that are the same but for some words, and places at which each page has a link of its own."""
        rest: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for page, one in enumerate(self.outlines):
            for at, (line, place) in enumerate(zip(one.lines, self.where[page], strict=True)):
                if (line.folded, place) not in taken:
                    rest[place].append((page, at))
        found = []
        for place, some in sorted(rest.items()):
            here = self.at[place]
            on = {page for page, _ in some}
            is_rare = len(on) < self.many and here.share < _MENU
            if here.region != "out" or is_rare or len(some) > A_LIST * self.count:
                continue
            lines = [self.outlines[page].lines[index] for page, index in some]
            if any(line.is_code or not line.folded for line in lines):
                continue
            if sum(line.is_title for line in lines) * 2 > len(lines):
                continue
            letters = LETTERS if any(line.is_fixed for line in lines) else _LABEL
            words, left = common_line([line.folded for line in lines], AT_LEAST, letters)
            alike = [(text, {some[index][0] for index in which}) for text, which in words]
            alike = [(text, held) for text, held in alike if len(held) >= self.many]
            # Lines that have words in common by chance, as titles have, are told by their place.
            if not (alike and not left) and self._is_frame(place, some):
                found.append(SiteLine(GAP, len(on), "varies", (place,)))
            elif alike and len(left) <= (1 - FITS) * here.blocks:
                found += [SiteLine(text, len(held), "around", (place,)) for text, held in alike]
        return found

    def _is_frame(self, place: str, some: Sequence[tuple[int, int]]) -> bool:
        """Whether what differs at *place* is a line of few words with a number (a date, a count), a link that stands
        close between lines of the template or that nearly all pages have outside of the text, or a line of few words
        where mostly lines of the template stand; and not the title."""
        here = self.at[place]
        if len(here.pages) < need(HALF, self.count):
            return False
        is_on_all = len(here.pages) >= NEARLY * self.count
        held = 0
        for page, index in some:
            line = self.outlines[page].lines[index]
            if line.is_title or line.words > LINK_WORDS:
                continue
            held += (
                is_dated(line.words, line.folded)
                or (line.is_link and self._is_amid(page, index))
                or (not line.is_fixed and (here.share >= _MENU or (line.is_link and is_on_all)))
            )
        return held >= NEARLY * len(some)

    def _is_amid(self, page: int, at: int) -> bool:
        lines = self.outlines[page].lines
        before, after = lines[max(0, at - NEAR) : at], lines[at + 1 : at + 1 + NEAR]
        return all(len(side) < NEAR or any(line.folded in self.frequent for line in side) for side in (before, after))


def _holder(one: Outline, elements: Sequence[int]) -> int:
    """The innermost element that holds all of *elements*; of a single one its parent."""
    chains = []
    for element in set(elements):
        chain = []
        at = element
        while at >= 0:
            chain.append(at)
            at = one.elements[at][0]
        chains.append(chain[::-1])
    common = -1
    for level in zip(*chains, strict=False):
        if len(set(level)) > 1:
            break
        common = level[0]
    return max(0, one.elements[common][0]) if common in elements and common > 0 else max(0, common)


def _below(one: Outline, holder: int) -> list[bool]:
    """For each element whether it is in *holder*; for no element (-1), no."""
    inside: list[bool] = []
    for index, (parent, _, _) in enumerate(one.elements):
        inside.append(index == holder or (parent >= 0 and inside[parent]))
    return [*inside, False]
