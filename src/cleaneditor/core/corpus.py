"""The pages opened together: which of them are of one site, and which lines repeat on it.

Learned from what the pages are alone: no language, no training, nothing that is looked up. How, and with what result,
is told in ``docs/decisions/repeated.md``.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from cleaneditor.core.fold import fold
from cleaneditor.core.model import Document
from cleaneditor.core.outlines import Outline, SiteLine, outline
from cleaneditor.core.repeats_scrape import scrape_lines
from cleaneditor.core.repeats_web import web_lines
from cleaneditor.core.rules.base import Scope
from cleaneditor.core.rules.repeated import GAP, RepeatedRule
from cleaneditor.core.ruleset import RuleSet

FEWEST = 5
"""Pages from which anything can be said of a site."""
MOST = 200
"""Pages of a site that are looked at; measured, more find nothing more."""


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
    found = web_lines(same_kind) if same_kind is marked else scrape_lines(same_kind)
    return tuple(sorted(found, key=lambda line: (-line.pages, line.where, line.text)))
