"""The pages opened together: which of them are of one site, and which lines repeat on it.

Learned from what the pages are alone: no language, no training, nothing that is looked up. How, and with what result,
is told in ``docs/decisions/repeated.md``.
"""

from __future__ import annotations

import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

import msgspec

from cleaneditor.core.fold import fold
from cleaneditor.core.lines import common_line
from cleaneditor.core.model import Document, Kind, Page
from cleaneditor.core.places import names_of, place_of
from cleaneditor.core.rules.base import Scope
from cleaneditor.core.rules.repeated import GAP, LINK_WORDS, NEAR, RepeatedRule, is_dated
from cleaneditor.core.ruleset import RuleSet
from cleaneditor.core.titles import title_parts

FEWEST = 5
"""Pages from which anything can be said of a site."""
MOST = 200
"""Pages of a site that are looked at; measured, more find nothing more."""
_AT_LEAST = 3
"""Pages that a line must stand on."""
_MANY, _HALF = 0.10, 0.50
"""Shares of the pages: from the first on a line among others of its like is proposed, from the second any other."""
_FEW = 0.02
_MENU = 0.5
"""Share of the blocks at a kind of place that repeat, from which it is a place of the template."""
_TEXT = 0.1
"""Below this share it is a place of the text."""
_LONGEST = 2000
"""Characters of the longest line that can be a site's; blocks beyond are text."""
_NAMED = 0.2
"""Share of the pages from which a name is the template's."""
_FITS, _NEARLY = 0.8, 0.9
_ROUNDS = 4
_A_LIST = 5
"""Lines a page, at one kind of place, from which they are a list or a discussion and not one line that differs."""

Where = Literal["around", "within", "varies"]


class Line(msgspec.Struct, frozen=True, gc=False):
    """What is looked at of a block."""

    folded: str
    """Empty where the block is too long to be a line of the site."""
    text: str
    element: int = -1
    """Index in `Outline.elements`."""
    is_prose: bool = False
    is_fixed: bool = False
    """Code, a heading, a quotation or prose: in the midst of the text never a line of the site."""
    is_code: bool = False
    is_quote: bool = False
    is_link: bool = False
    is_title: bool = False
    words: int = 0


class Outline(msgspec.Struct, frozen=True, gc=False):
    """What is looked at of a page: small, so that those of a whole site fit in memory."""

    name: str
    site: str
    folder: str
    lines: tuple[Line, ...]
    elements: tuple[tuple[int, str, tuple[str, ...]], ...] = ()
    """Parent, tag and marked names of each element."""


@dataclass(frozen=True, slots=True)
class SiteLine:
    """A line that is proposed, with what it was found on."""

    text: str
    """As it is read; ``{}`` stands for what differs, and alone for whatever stands at the place."""
    pages: int
    where: Where
    """``around`` the text, ``within`` it, or at a place where each page has something of its own (``varies``)."""
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Site:
    """Some pages of one site and the lines that repeat on them, most pages first."""

    name: str
    """Host or folder, or what the person calls it."""
    scope: Scope
    pages: int
    lines: tuple[SiteLine, ...] = field(default=())

    @property
    def is_enough(self) -> bool:
        """Whether there were pages enough to say anything."""
        return self.pages >= FEWEST


class Corpus:
    """Takes in outlines one by one and keeps at most *most* of each site, chosen by name alone: the same pages give
    the same lines in whatever order they come."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._groups: dict[tuple[str, str], list[tuple[int, str, Outline]]] = {}
        self._counts: Counter[tuple[str, str]] = Counter()

    def add(self, outline: Outline, group: str = "") -> None:
        """Takes a page in; *group* is the person's own name for its site, otherwise its host or its folder is."""
        key = ("group", group) if group else ("site", outline.site) if outline.site else ("folder", outline.folder)
        self._counts[key] += 1
        kept = self._groups.setdefault(key, [])
        kept.append((*turn(outline.name), outline))
        if len(kept) > 2 * self._most:
            kept.sort(key=lambda one: one[:2])
            del kept[self._most :]

    def sites(self) -> tuple[Site, ...]:
        """What repeats on each site, those with most pages first."""
        order = sorted(self._groups, key=lambda key: (-self._counts[key], key))
        found = []
        for kind, name in order:
            kept = sorted(self._groups[kind, name], key=lambda one: one[:2])[: self._most]
            lines = lines_of([outline for _, _, outline in kept])
            found.append(Site(name or ".", scope_of(kind, name), self._counts[kind, name], lines))
        return tuple(found)


def turn(name: str) -> tuple[int, str]:
    """Where the page of this name stands in the order in which those of a site are taken when they are too many."""
    return zlib.crc32(name.encode("utf-8", "replace")), name


def same_site(one: Outline, other: Outline) -> bool:
    """Whether two pages are of one site, by host or, where neither tells it, by folder."""
    return one.site == other.site and (bool(one.site) or one.folder == other.folder)


def scope_of(kind: str, name: str) -> Scope:
    """The scope of a ``site`` (a host) or of a ``folder`` of the name *name*; any other kind is everywhere."""
    if kind == "site":
        return Scope(sites=(name,))
    if kind == "folder" and name:
        # fnmatch has no way to escape but a set of one.
        plain = "".join(f"[{each}]" if each in "*?[" else each for each in name)
        return Scope(paths=(f"{plain}/*", f"*/{plain}/*"))
    return Scope()


def folder_of(page: Page) -> str:
    """The folder of the page's source as it was given; empty where it has none."""
    name = page.source.name.replace("\\", "/")
    return name.rpartition("/")[0].removeprefix("./").strip("/") if page.source.path else ""


def outline(document: Document) -> Outline:
    """What is looked at of *document*."""
    titles = {fold(part) for title in (*document.titles, document.page.title) for part in (title, *title_parts(title))}
    prose = set(document.prose)
    lines = []
    for block, folded in zip(document.blocks, document.folded, strict=True):
        short = len(folded) <= _LONGEST
        lines.append(
            Line(
                folded if short else "",
                " ".join(block.text.split()) if short else "",
                block.element,
                block.index in prose,
                block.index in prose or block.kind in (Kind.CODE, Kind.HEADING, Kind.QUOTE),
                block.kind is Kind.CODE,
                block.kind is Kind.QUOTE,
                block.link_density >= 0.9,
                folded in titles,
                block.words,
            )
        )
    elements = tuple((each.parent, each.tag, names_of(each)) for each in document.elements)
    return Outline(document.page.source.key, document.page.site, folder_of(document.page), tuple(lines), elements)


def repeated_lines(documents: Iterable[Document], group: str = "") -> tuple[Site, ...]:
    """The lines that repeat on the sites of *documents*: by host where the pages tell it, else by folder; with
    *group*, all of them are pages of one site of that name."""
    corpus = Corpus()
    for document in documents:
        corpus.add(outline(document), group)
    return corpus.sites()


def rules_of(site: Site, rules: RuleSet, lines: Sequence[SiteLine] | None = None) -> tuple[RepeatedRule, ...]:
    """*lines* of *site* (all of them by default) as rules, at most three, with ids that are free in *rules*."""
    made: list[RepeatedRule] = []
    chosen = site.lines if lines is None else lines
    for where, name, note in (
        ("around", "Lines around the text", "menus, sidebars and footers"),
        ("within", "Lines in the text", "what stands at the text's edge or in it"),
        ("varies", "Lines that differ", "links to other posts, dates and the like"),
    ):
        some = [line for line in chosen if line.where == where]
        if not some:
            continue
        pages = [line.pages for line in some]
        on = str(min(pages)) if min(pages) == max(pages) else f"{min(pages)} to {max(pages)}"
        places = {place for line in some for place in line.places}
        texts = [line.text for line in some]
        if where == "varies":
            # The lines that tell a place in a text scrape may stand beside nothing else of the site.
            around = {fold(part) for place in places if GAP in place for part in place.split(GAP)}
            texts += [line.text for line in chosen if line.where == "around" and fold(line.text) in around]
        rule = RepeatedRule(
            id=rules.free_id(f"repeated-{site.name}-{where}"),
            name=f"{name} – {site.name}",
            note=f"Takes {note}: {len(some)} {'line' if len(some) == 1 else 'lines'}, "
            f"each on {on} of {min(site.pages, MOST)} pages.",
            scope=site.scope,
            lines=tuple(dict.fromkeys(texts)),
            places=tuple(sorted(places)),
        )
        rules = rules.added(rule)
        made.append(rule)
    return tuple(made)


def lines_of(outlines: Sequence[Outline]) -> tuple[SiteLine, ...]:
    """The lines that repeat on *outlines*, the pages of one site; none where those are fewer than `FEWEST`."""
    marked = [one for one in outlines if one.elements]
    plain = [one for one in outlines if not one.elements]
    same_kind = marked if len(marked) >= len(plain) else plain
    if len(same_kind) < FEWEST:
        return ()
    found = _Marked(same_kind).lines() if same_kind is marked else _plain_lines(same_kind)
    return tuple(sorted(found, key=lambda line: (-line.pages, line.where, line.text)))


def _need(share: float, pages: int) -> float:
    return max(_AT_LEAST, share * pages)


def _shown(outlines: Sequence[Outline], wanted: set[str]) -> dict[str, str]:
    """The wording in which each folded line stands most often."""
    wordings: dict[str, Counter[str]] = defaultdict(Counter)
    for one in outlines:
        for line in one.lines:
            if line.folded in wanted and GAP not in line.text:
                wordings[line.folded][line.text] += 1
    return {folded: min(each, key=lambda text: (-each[text], text)) for folded, each in wordings.items()}


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
        self.many = _need(_MANY, self.count)
        names: Counter[str] = Counter()
        for one in outlines:
            names.update({name for _, _, marked in one.elements for name in marked})
        known = {name for name, pages in names.items() if pages >= _need(_NAMED, self.count)}
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
        shown = _shown(self.outlines, {folded for folded, _ in chosen})
        found = [
            SiteLine(shown[folded], len(on), where, tuple(sorted(at)))
            for (folded, where), (on, at) in chosen.items()
            if folded in shown
        ]
        return found + self._varying(taken)

    def _needed(self, region: str, place: str, is_fixed: bool, is_prose: bool) -> float:
        """On how many pages a line must stand, by where it stands; on more than there are where it is none."""
        share = self.at[place].share
        if region == "in" and (is_fixed or share < _NEARLY):
            return self.count + 1
        # What has no name of its own among the text's own blocks may be the writer's headings and lists.
        if region == "edge" and is_fixed and place.split(" > ", 1)[0] == self.best:
            return self.count + 1
        if region != "out" or share < _TEXT:
            return _need(_HALF, self.count)
        if region == "out" and share >= _MENU and not is_prose:
            return _need(_FEW, self.count)
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
            if here.region != "out" or len(on) < self.many or len(some) > _A_LIST * self.count:
                continue
            lines = [self.outlines[page].lines[index] for page, index in some]
            if any(line.is_code or not line.folded for line in lines):
                continue
            words, left = common_line([line.folded for line in lines], _AT_LEAST)
            if words and len(left) <= (1 - _FITS) * here.blocks:
                for text, which in words:
                    held = {some[index][0] for index in which}
                    if len(held) >= self.many:
                        found.append(SiteLine(text, len(held), "around", (place,)))
            elif self._is_frame(place, some):
                found.append(SiteLine(GAP, len(on), "varies", (place,)))
        return found

    def _is_frame(self, place: str, some: Sequence[tuple[int, int]]) -> bool:
        """Whether what differs at *place* is a line of few words with a number (a date, a count), or a link that
        stands close between lines of the template; and not the title."""
        if len(self.at[place].pages) < _need(_HALF, self.count):
            return False
        held = 0
        for page, index in some:
            line = self.outlines[page].lines[index]
            if line.is_title:
                continue
            held += is_dated(line.words, line.folded) or (
                line.is_link and line.words <= LINK_WORDS and self._is_amid(page, index)
            )
        return held >= _NEARLY * len(some)

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


def _plain_lines(outlines: Sequence[Outline]) -> list[SiteLine]:
    """Text scrapes: a line counts in the company of such lines, and a rarer one in that of one on most pages."""
    count = len(outlines)
    pages: Counter[str] = Counter()
    for one in outlines:
        pages.update({line.folded for line in one.lines if any(map(str.isalnum, line.folded))})
    few, half = _need(_MANY, count), _need(_HALF, count)
    candidates = {folded for folded, number in pages.items() if number >= few}
    strong = {folded for folded in candidates if pages[folded] >= half}
    prose = {line.folded for one in outlines for line in one.lines if line.is_prose}
    candidates -= prose - strong
    seen = Counter(line.folded for one in outlines for line in one.lines)
    # Alone in the text, or among rarer lines, is how quotations, refrains and a writer's own headings stand.
    beside: Counter[str] = Counter()
    for one in outlines:
        marks = [True, *(line.folded in strong for line in one.lines), True]
        for at, line in enumerate(one.lines):
            beside[line.folded] += marks[at] or marks[at + 2]
    kept = {folded for folded in strong if beside[folded] >= _HALF * seen[folded]}
    kept |= _at_fixed_distance(outlines, strong - kept - prose, kept, seen)
    together: Counter[str] = Counter()
    for one in outlines:
        for start, end in _runs([line.folded in candidates for line in one.lines]):
            run = [line.folded for line in one.lines[start:end]]
            if not kept.isdisjoint(run):
                together.update(run)
    kept |= {folded for folded in candidates - strong if together[folded] >= _HALF * seen[folded]}
    once = {folded for folded in kept if pages[folded] >= half and seen[folded] <= pages[folded] / _NEARLY}
    kept |= _beside_often(outlines, once) - prose
    shown = _shown(outlines, kept)
    found = [SiteLine(shown[folded], pages[folded], "around") for folded in kept if folded in shown]
    varying, labels = _plain_varying(outlines, kept, few)
    often = {folded: shown[folded] for folded in once if folded in shown}
    again = {folded: shown[folded] for folded in kept if pages[folded] >= half and folded in shown}
    return [*found, *varying, *_plain_places(outlines, labels, often), *_plain_below(outlines, labels, again)]


def _beside_often(outlines: Sequence[Outline], once: set[str]) -> set[str]:
    """Lines that stand on few pages, where nearly all pages have a line of the site: right before or right after the
    same one of *once*, lines that stand once on most pages. So do the categories of a post under its author."""
    beside: dict[tuple[str, int], list[str]] = defaultdict(list)
    for one in outlines:
        for at, line in enumerate(one.lines):
            if line.folded in once:
                for step in (-1, 1):
                    other = one.lines[at + step] if 0 <= at + step < len(one.lines) else None
                    is_line = other is not None and not other.is_code and other.words <= LINK_WORDS
                    beside[line.folded, step].append(other.folded if other is not None and is_line else "")
    found: set[str] = set()
    for lines in beside.values():
        pages = Counter(lines)
        again = {folded for folded, number in pages.items() if folded and number >= _need(_FEW, len(outlines))}
        if sum(pages[folded] for folded in again) >= _FITS * len(lines):
            found |= again
    return found


def _at_fixed_distance(
    outlines: Sequence[Outline], wanted: set[str], kept: set[str], seen: Mapping[str, int]
) -> set[str]:
    """Those of *wanted* that stand, mostly, equally few lines from the same one of *kept*: what differs from
    page to page may be between them, but no text."""
    distances: Counter[tuple[str, str, int]] = Counter()
    for one in outlines:
        for at, line in enumerate(one.lines):
            if line.folded in wanted:
                for other in range(max(0, at - NEAR), min(len(one.lines), at + NEAR + 1)):
                    between = one.lines[min(at, other) + 1 : max(at, other)]
                    if one.lines[other].folded in kept and not any(line.is_prose for line in between):
                        distances[line.folded, one.lines[other].folded, other - at] += 1
    return {folded for (folded, _, _), number in distances.items() if number >= _HALF * seen[folded]}


def _plain_varying(outlines: Sequence[Outline], kept: set[str], few: float) -> tuple[list[SiteLine], list[list[str]]]:
    """What is the same but for some words, right after or right before the same line of the site; and the line of the
    site that each line of the pages is, or an empty string."""
    labels = [[line.folded if line.folded in kept else "" for line in one.lines] for one in outlines]
    found: dict[str, set[int]] = {}
    for _ in range(_ROUNDS):
        beside: dict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)
        blocks: Counter[tuple[str, int]] = Counter()
        for page, marks in enumerate(labels):
            for at, mark in enumerate(marks):
                for step in (-2, -1, 1, 2):
                    if 0 <= at + step < len(marks) and marks[at + step]:
                        key = (marks[at + step], step)
                        blocks[key] += 1
                        if not mark and outlines[page].lines[at].folded:
                            beside[key].append((page, at))
        new: dict[str, set[tuple[int, int]]] = defaultdict(set)
        for key, some in sorted(beside.items()):
            if len(some) > _A_LIST * len(outlines):
                continue
            words, left = common_line([outlines[page].lines[at].folded for page, at in some], _AT_LEAST)
            if words and len(left) <= (1 - _FITS) * blocks[key]:
                for text, which in words:
                    new[text].update(some[index] for index in which)
        for text, places in sorted(new.items()):
            on = {page for page, _ in places}
            # Without its place, a line that begins with anything might be any sentence that has the words.
            if len(on) >= few and not text.startswith(GAP) and len(text.replace(GAP, "").split()) > 1:
                found[text] = found.get(text, set()) | on
                for page, at in places:
                    labels[page][at] = labels[page][at] or text
        if not new:
            break
    return [SiteLine(text, len(on), "around") for text, on in found.items()], labels


def _plain_places(
    outlines: Sequence[Outline], labels: Sequence[Sequence[str]], often: Mapping[str, str]
) -> list[SiteLine]:
    """Places at which most pages have something of their own: after the text a few lines between two of *often* (lines
    of the site that stand once on a page, and their wording), and a line with a number right before one of them, under
    another line of the page's own, or right after one of them, after the text."""
    between: dict[str, list[int]] = defaultdict(list)
    """How many lines stand there, by page; -1 where what stands there is no such thing."""
    for one, marks in zip(outlines, labels, strict=True):
        held = [at for at, mark in enumerate(marks) if mark]
        ends = [-1, *held, len(marks)]
        words = [sum(line.words for line in one.lines[start + 1 : end]) for start, end in pairwise(ends)]
        text_ends = ends[words.index(max(words)) + 1]
        for at in held:
            if marks[at] not in often:
                continue
            known = often[marks[at]]
            before, after = one.lines[at - 1 : at], one.lines[at + 1 : at + 2]
            own = at > 1 and not marks[at - 1] and (not marks[at - 2] or at > text_ends)
            between[f"{GAP} {known}"].append(1 if own and _is_dated(before[0]) else -1)
            own = at >= text_ends and bool(after) and not marks[at + 1]
            between[f"{known} {GAP}"].append(1 if own and _is_dated(after[0]) else -1)
        for start, end in pairwise(held):
            if start >= text_ends and marks[start] in often and marks[end] in often:
                some = one.lines[start + 1 : end]
                is_own = len(some) <= NEAR and all(
                    line.words <= LINK_WORDS and not line.is_code and not line.is_title for line in some
                )
                between[f"{often[marks[start]]} {GAP} {often[marks[end]]}"].append(len(some) if is_own else -1)
    return _places(between, len(outlines), _NEARLY)


def _plain_below(
    outlines: Sequence[Outline], labels: Sequence[Sequence[str]], again: Mapping[str, str]
) -> list[SiteLine]:
    """Places at which most pages have a line with a number two or three lines below one of *again* (lines of the site,
    and their wording), under a line of the page's own: so stands the date under the title."""
    below: dict[str, list[int]] = defaultdict(list)
    for one, marks in zip(outlines, labels, strict=True):
        for at, mark in enumerate(marks):
            if mark not in again:
                continue
            for steps in range(2, NEAR + 1):
                over, last = one.lines[at + 1 : at + steps], one.lines[at + steps : at + steps + 1]
                is_under = not all(marks[at + 1 : at + steps]) and not any(line.is_prose for line in over)
                # Where another line of the site stands, nothing is taken that was not taken anyway.
                if last and not marks[at + steps]:
                    place = f"{again[mark]}{f' {GAP}' * steps}"
                    below[place].append(1 if is_under and _is_dated(last[0]) else -1)
    # Only what looks like a date goes there at a rule's work, too, so that a page without one loses nothing.
    return _places(below, len(outlines), _FITS)


def _places(held: Mapping[str, Sequence[int]], pages: int, share: float) -> list[SiteLine]:
    """Those of the places at which something of the page's own stands on half of *pages*, and in *share* of all cases
    such a thing or nothing (-1 where it is another)."""
    found = []
    for place, numbers in sorted(held.items()):
        filled, fitting = sum(number > 0 for number in numbers), sum(number >= 0 for number in numbers)
        if filled >= _need(_HALF, pages) and fitting >= share * len(numbers):
            found.append(SiteLine(GAP, filled, "varies", (place,)))
    return found


def _is_dated(line: Line) -> bool:
    """Whether a line is one of few words with a number, as dates and counts are."""
    return not (line.is_prose or line.is_code or line.is_title) and is_dated(line.words, line.folded)


def _runs(marks: Sequence[bool]) -> list[tuple[int, int]]:
    """Where stretches of true *marks* begin and end."""
    found = []
    start = -1
    for at, mark in enumerate([*marks, False]):
        if mark and start < 0:
            start = at
        elif not mark and start >= 0:
            found.append((start, at))
            start = -1
    return found
