"""What is looked at of the pages of a site, to find the lines that repeat on it, and what is proposed of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import msgspec

from cleaneditor.core.fold import fold
from cleaneditor.core.model import Document, Kind, Page
from cleaneditor.core.places import names_of
from cleaneditor.core.rules.repeated import GAP, arrowed
from cleaneditor.core.titles import title_parts

AT_LEAST = 3
"""Pages that a line must stand on."""
MANY, HALF = 0.10, 0.50
"""Shares of the pages: from the first on a line among others of its like is proposed, from the second any other."""
FEW = 0.02
"""The share of the pages from which one is proposed that stands where nearly all others are the template's."""
FITS, NEARLY = 0.8, 0.9
"""Shares of the cases in which what is learned has to hold."""
A_LIST = 5
"""Lines a page, at one kind of place, from which they are a list or a discussion and not one line that differs."""
_LINKED = 0.8
"""Share of a line's characters from which it is a link."""
_ARROW = 2
"""Characters beside a link that are no words of their own: an arrow and a space."""
_LONGEST = 2000
"""Characters of the longest line that can be a site's; blocks beyond are text."""

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
    arrow: str = ""
    """See `arrowed`."""


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
                block.link_density >= _LINKED or 0 < len(block.text) - block.link_chars <= _ARROW < block.link_chars,
                folded in titles,
                block.words,
                arrowed(block.text, block.words),
            )
        )
    elements = tuple((each.parent, each.tag, names_of(each)) for each in document.elements)
    return Outline(document.page.source.key, document.page.site, folder_of(document.page), tuple(lines), elements)


def need(share: float, pages: int) -> float:
    """On how many of so many pages a line must stand that has to stand on a *share* of them."""
    return max(AT_LEAST, share * pages)


def shown_as(outlines: Sequence[Outline], wanted: set[str]) -> dict[str, str]:
    """The wording in which each folded line stands most often."""
    wordings: dict[str, Counter[str]] = defaultdict(Counter)
    for one in outlines:
        for line in one.lines:
            if line.folded in wanted and GAP not in line.text:
                wordings[line.folded][line.text] += 1
    return {folded: min(each, key=lambda text: (-each[text], text)) for folded, each in wordings.items()}
