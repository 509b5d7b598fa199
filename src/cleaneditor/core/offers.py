"""From an example to a rule: the rules that would take, or rescue, what the person points at, from narrow to wide.

Every offer takes all of the selected blocks; what else it takes on the page, and what it almost takes, comes with it.
What it does on other pages is ``effect``'s to say.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import msgspec

from cleaneditor.core.corpus import scope_of
from cleaneditor.core.errors import one_line
from cleaneditor.core.fold import WORD
from cleaneditor.core.model import Block, Document, Kind, Page
from cleaneditor.core.near import Near, near_misses
from cleaneditor.core.outlines import folder_of
from cleaneditor.core.part_names import selectors
from cleaneditor.core.places import names_of, place_of
from cleaneditor.core.rules.base import EVERYWHERE, Action, Rule, Scope
from cleaneditor.core.rules.density import DensityRule
from cleaneditor.core.rules.phrase import PhraseRule
from cleaneditor.core.rules.repeated import GAP, RepeatedRule
from cleaneditor.core.rules.section import SectionRule
from cleaneditor.core.rules.selector import SelectorRule
from cleaneditor.core.ruleset import RuleSet

LONGEST_BLOCK = 200
"""Words; the largest ``max_words`` of a phrase rule."""
_BEGINNINGS = (4, 2)
"""Words of the beginnings that are offered, narrow and wide; of a script without spaces each character is one."""
_HEADING_WORDS = 12
_HEADS = (Kind.HEADING, Kind.PARAGRAPH, Kind.CONTROL)
_PARTS = 3
"""Selectors that are offered."""
_SHORT = (3, 6, 12, 25)
"""Words up to which a kind of block is called short."""
_LINKS = 0.5
"""Link density from which a block is one of links."""
SITE_PAGES = 3
"""Pages on which a line must stand to be one of the site, at least; fewer prove nothing."""


@dataclass(frozen=True, eq=False)
class Subject:
    """What the person points at: blocks of a page, or a piece of text in one of them."""

    document: Document
    blocks: tuple[int, ...]
    text: str = ""
    """A part of the one block's text; empty for whole blocks."""
    action: Action = "remove"
    by: str = ""
    """The rule that removed the blocks, where a ``keep`` is asked for: an exception to it is the narrowest offer."""

    @cached_property
    def quote(self) -> str:
        """What is pointed at, in one line."""
        return " ".join((self.text or self.document.blocks[self.blocks[0]].text).split())


@dataclass(frozen=True, eq=False)
class Offer:
    """One rule that would do it."""

    code: str
    """How wide it is: ``never`` (an exception to the rule that took it), ``text``, ``block`` (the whole text
    of which a piece was selected), ``numbers`` (with other numbers),
    ``contains``, ``starts``, ``section``, ``part``, ``repeated``, ``kind``, ``kind-there``, ``hidden``."""
    words: str
    """What of the page it goes by: a phrase, a heading, a selector; for an exception the name of the other rule."""
    rule: Rule
    hits: tuple[int, ...]
    """Blocks of the page that it takes, those that the person points at among them."""
    near: tuple[Near, ...]
    after: str = ""
    """The rule behind which it stands; empty: at the end, where it has the last word."""

    def joined(self, rules: RuleSet, rule: Rule) -> RuleSet:
        """*rules* with *rule*, this offer's own or a version of it, in its place."""
        at = next((number for number, each in enumerate(rules.rules, 1) if each.id == self.after), None)
        return rules.added(rule, at)

    def later(self, rules: RuleSet) -> frozenset[str]:
        """Which of *rules* speak after it, by id."""
        ids = [each.id for each in rules.rules]
        return frozenset(ids[ids.index(self.after) + 1 :] if self.after in ids else ())


@dataclass(frozen=True, slots=True)
class Place:
    """A scope that can be chosen for a page."""

    code: str
    """``everywhere``, ``site``, ``folder`` or ``language``."""
    name: str
    scope: Scope


def places_for(page: Page) -> tuple[Place, ...]:
    """The scopes that can be chosen for a rule made from *page*: those that it is known to be in."""
    found = [Place("everywhere", "", EVERYWHERE)]
    if page.site:
        found.append(Place("site", page.site, scope_of("site", page.site)))
    if folder := folder_of(page):
        found.append(Place("folder", folder, scope_of("folder", folder)))
    if language := page.language.split("-")[0]:
        found.append(Place("language", language, Scope(languages=(language,))))
    return tuple(found)


def offers(subject: Subject, rules: RuleSet, scope: Scope = EVERYWHERE) -> tuple[Offer, ...]:
    """The rules that would take what *subject* points at, from narrow to wide, with ids that are free in *rules*."""
    if not subject.blocks:
        return ()
    document = subject.document
    wanted = set(subject.blocks)
    found: list[Offer] = []
    parts: set[frozenset[int]] = set()
    seen: set[tuple[Rule, str]] = set()
    for code, words, after, rule in _candidates(subject, rules):
        rule = msgspec.structs.replace(rule, scope=scope)
        if (rule, after) in seen or next(iter(rule.check()), None) is not None or not scope.covers(document.page):
            continue
        seen.add((rule, after))
        hits = tuple(sorted({match.block for match in rule.matches(document)}))
        if not wanted.issubset(hits) or (code == "section" and len(hits) == len(wanted)):
            continue
        if code == "part":
            # A box around a box with the same in it tells nothing new, and a box around everything is no part.
            if frozenset(hits) in parts or len(parts) == _PARTS or len(hits) == len(document.blocks):
                continue
            parts.add(frozenset(hits))
        found.append(Offer(code, words, rule, hits, near_misses(document, rule, hits), after))
    return tuple(found)


_Candidate = tuple[str, str, str, Rule]
"""Code, words, the rule behind which it stands, the rule."""


def _candidates(subject: Subject, rules: RuleSet) -> Iterator[_Candidate]:
    document, action = subject.document, subject.action
    blocks = [document.blocks[index] for index in subject.blocks]
    name = one_line(subject.quote, 40)
    id_ = rules.free_id(name)
    text = " ".join(subject.text.split())
    whole = tuple(dict.fromkeys(" ".join(block.text.split()) for block in blocks))
    longest = min(LONGEST_BLOCK, max(30, *(block.words for block in blocks)))

    def phrase(phrases: tuple[str, ...], match: str = "equals") -> PhraseRule:
        own = {} if match == "equals" else {"max_words": longest}
        return PhraseRule(id=id_, name=name, action=action, phrases=phrases, match=match, **own)  # type: ignore[arg-type]

    taker = rules.rule(subject.by)
    if action == "keep" and taker is not None:
        yield "never", taker.name, taker.id, phrase(whole)
    piece = bool(text) and len(blocks) == 1 and text != whole[0]
    yield "block" if piece else "text", whole[0], "", phrase(whole)
    numbered = tuple(dict.fromkeys(_numberless(each) for each in whole))
    if numbered != whole:
        yield "numbers", numbered[0], "", phrase(numbered)
    if piece:
        if whole[0].startswith(text):
            yield "starts", text, "", phrase((text,), "starts")
        yield "contains", text, "", phrase((text,), "contains")
    for count in _BEGINNINGS:
        beginnings = tuple(dict.fromkeys(_beginning(each, count) for each in whole))
        if all(beginnings):
            yield "starts", beginnings[0], "", phrase(beginnings, "starts")
    for heading in _headings(document, blocks):
        yield "section", heading, "", SectionRule(id=id_, name=name, action=action, phrases=(heading,))
    for css in selectors(document, subject.blocks):
        yield "part", css, "", SelectorRule(id=id_, name=name, action=action, css=css)
    if action == "remove" and not any(GAP in each for each in whole):
        yield (
            "repeated",
            whole[0],
            "",
            RepeatedRule(id=id_, name=name, lines=whole, places=_places(document, blocks)),
        )
    yield from _kinds(document, blocks, id_, name, action)


def whole_words(text: str, piece: str) -> str:
    """*piece* of *text* with the words in full of which it has only the end or the beginning."""
    text, piece = " ".join(text.split()), " ".join(piece.split())
    start = text.find(piece) if piece else -1
    if start < 0:
        return piece
    end = start + len(piece)
    for word in WORD.finditer(text):
        if word.start() < start < word.end():
            start = word.start()
        if word.start() < end < word.end():
            end = word.end()
    return text[start:end]


def _numberless(text: str) -> str:
    """*text* with a gap for each number in it, if enough is left to go by."""
    words = text.split()
    kept = [GAP if any(map(str.isdigit, word)) else word for word in words]
    pieces = [word for at, word in enumerate(kept) if word != GAP or at == 0 or kept[at - 1] != GAP]
    letters = sum(map(str.isalpha, "".join(pieces)))
    return " ".join(pieces) if letters >= 3 and len(words) <= _HEADING_WORDS else text


def _beginning(text: str, count: int) -> str:
    """The first *count* words of *text* as they stand there; empty where it has hardly more."""
    ends = [match.end() for match in WORD.finditer(text[:400])]
    return text[: ends[count - 1]] if len(ends) > count else ""


def _headings(document: Document, blocks: list[Block]) -> Iterator[str]:
    """What may head the section that is meant: the block itself, or the heading above it."""
    first = blocks[0]
    if len(blocks) == 1 and first.words <= _HEADING_WORDS and first.kind in _HEADS:
        yield " ".join(first.text.split())
    if first.kind is Kind.HEADING and len(blocks) == 1:
        return
    for block in reversed(document.blocks[: min(block.index for block in blocks)]):
        if block.kind is Kind.HEADING:
            if block.words <= _HEADING_WORDS:
                yield " ".join(block.text.split())
            return


def _places(document: Document, blocks: list[Block]) -> tuple[str, ...]:
    """The kinds of place at which *blocks* stand."""
    if not document.elements:
        return ()
    elements = [(each.parent, each.tag, names_of(each)) for each in document.elements]
    return tuple(sorted({place_of(elements, block.element, lambda _: True) for block in blocks} - {""}))


def _kinds(document: Document, blocks: list[Block], id_: str, name: str, action: Action) -> Iterator[_Candidate]:
    """Blocks that measure the same: of their kinds, as short, as full of links, and first those in the same place."""
    kinds = tuple(sorted({block.kind for block in blocks}))
    links = min(block.link_density for block in blocks)
    most = max(block.words for block in blocks)
    short = next((limit for limit in _SHORT if most <= limit), 0)
    density = 0.9 if links >= 0.9 else _LINKS if links >= _LINKS else 0.0
    words = ", ".join(kinds)
    if density or 0 < short < _SHORT[-1] or set(kinds) & {Kind.CONTROL, Kind.CAPTION}:
        rule = DensityRule(id=id_, name=name, action=action, kinds=kinds, link_density=density, max_words=short)
        place = _place_in(document, blocks)
        if place in ("before", "after"):
            yield "kind-there", words, "", msgspec.structs.replace(rule, where=place)
        yield "kind", words, "", rule
    if all(block.hidden for block in blocks):
        yield "hidden", words, "", DensityRule(id=id_, name=name, action=action, hidden=True)


def _place_in(document: Document, blocks: list[Block]) -> str:
    """Where all of *blocks* stand relative to the page's prose; empty where it has none or they differ."""
    if not document.prose:
        return ""
    first, last = document.prose[0], document.prose[-1]
    found = {"before" if block.index < first else "after" if block.index > last else "inside" for block in blocks}
    return found.pop() if len(found) == 1 else ""
