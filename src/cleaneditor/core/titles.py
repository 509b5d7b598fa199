"""Which block says the title of a page best, and which only says the name of its site.

A page declares its title in several wordings, of which most hold the site's name too. The headline is told from that
name by what the page makes of it: a name is linked to the site's front page, stands in an element that themes call the
banner or the site's title, or is spelled out in the address. Many pages declare one wording for search engines and
print another: then the heading of the highest rank says it, if it shares words with what is declared or stands alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from cleaneditor.core.fold import UNSPACED, fold, plain, words
from cleaneditor.core.model import Block, Document, Element, Kind
from cleaneditor.core.rules.similar import Alike

TITLE_WORDS = 40
"""A longer line is not a title."""
TITLE_CHARS = 80
"""Nor is a longer one where each character counts as a word, as in scripts without spaces."""
ALIKE = 0.9
"""difflib's ratio from which two wordings are one title."""
# Scripts without spaces put none around separators either.
_SEPARATOR = re.compile(
    r"\s+[|\-–—·•»«›‹:/]+\s+|\s*[|»«›‹]\s*"
    rf"|(?<={UNSPACED.pattern})(?:_+|-+)|(?:_+|-+)(?={UNSPACED.pattern})"
)
_FRONT = re.compile(r"/?(?:(?:index|default|home)\.\w{2,5})?", re.IGNORECASE)
# What WordPress, Blogger, Typepad, Drupal and their themes call the parts that name the site.
_BANNER = re.compile(
    r"(?:site|blog)[-_]?(?:title|name|heading|description|tagline|branding|logo|info)|logo|brand|branding|masthead"
    r"|tagline|banner(?:-header|-inner)?|titlewrapper|side-?bar|colophon",
    re.IGNORECASE,
)
_HEADLINE = re.compile(r"(?:entry|post|article|story|page|news)[-_]?(?:title|headline|heading)|headline", re.IGNORECASE)
_BESIDE = frozenset({"nav", "footer", "aside", "form"})
_NAME_LETTERS = 5
"""A shorter name is in too many addresses by chance."""
_TELLING_LETTERS = 4
"""Shorter words (articles, prepositions) are shared by any two titles."""
_SHARED_WORDS, _SHARED, _MOSTLY_SHARED = 2, 0.5, 0.8
"""Telling words that a heading shares with a declared title that it only resembles; or their share of the shorter of
both, for a heading of the first rank and of the second."""
_known: WeakKeyDictionary[Document, tuple[_Page, dict[float, int | None]]] = WeakKeyDictionary()


def title_parts(title: str) -> list[str]:
    """*title* and the parts that its separators make (``Headline | Site``), longest part first."""
    parts = [part.strip() for part in _SEPARATOR.split(title) if part and part.strip()]
    return [title, *sorted(parts, key=len, reverse=True)] if len(parts) > 1 else [title]


def headline(title: str) -> str:
    """*title* without the site's name behind it; empty where it has none, or none that can be told from a headline."""
    return next((part for part in _heads(title) if 2 * len(part) >= len(title) and _tells(fold(part))), "")


def title_block(document: Document, threshold: float = ALIKE) -> int | None:
    """The block that says the title best: the first of the highest-ranked headings that say what the page declares,
    in the order of its declarations, to the letter rather than nearly; None where no block says it."""
    if document not in _known:
        _known[document] = _Page(document.blocks, document.folded, document.elements, document.page.url), {}
    page, known = _known[document]
    if threshold not in known:
        known[threshold] = page.title(document.titles, threshold)
    return known[threshold]


def printed_title(
    titles: tuple[str, ...], blocks: tuple[Block, ...], elements: Sequence[Element] = (), url: str = ""
) -> str:
    """The title as the page itself prints it: the heading that says what the page declares (*titles*), else the
    declaration, else the first heading of the highest rank. *url* is the page's address, if it is known."""
    headings = [block for block in blocks if block.kind is Kind.HEADING and is_short(block)]
    page = _Page(headings, [fold(block.text) for block in headings], elements, url)
    if (found := page.title(titles, 1.0, alone=False)) is not None:
        return plain(blocks[found].text)
    if titles:
        return titles[0]
    return plain(min(headings, key=lambda block: block.level).text) if headings else ""


def is_short(block: Block) -> bool:
    """Whether *block* is short enough to be a title."""
    return len(block.text) <= TITLE_CHARS or block.words <= TITLE_WORDS


class _Page:
    """The blocks of a page that may be its title, and what tells the name of the site from one."""

    def __init__(self, blocks: Sequence[Block], folded: Sequence[str], elements: Sequence[Element], url: str) -> None:
        self._elements = elements
        self._url = url
        self._host = _letters(_host_of(url))
        self._short = [
            (block, text)
            for block, text in zip(blocks, folded, strict=True)
            if text and is_short(block) and not block.hidden and block.kind is not Kind.CONTROL
        ]
        self._by_length = sorted(self._short, key=_length)

    def title(self, titles: Sequence[str], threshold: float, alone: bool = True) -> int | None:
        """The index of the block that says one of *titles* best; with *alone* also one that resembles none of them, if
        it is the only one that can be the title."""
        said = next((found for title in titles if (found := self._said(title, threshold)) is not None), None)
        if said is not None:
            return said
        found = self._within(titles)
        return self._headed(titles, alone) if found is None else found

    def _said(self, title: str, threshold: float) -> int | None:
        """The index of the block that says *title* best, with the name of the site or without."""
        whole = fold(title)
        beside: int | None = None
        for wordings in _wordings(title):
            said = [
                (
                    self._is_beside(block),
                    block.level if block.kind is Kind.HEADING else 9,
                    order,
                    text != wording,
                    block.index,
                )
                for order, wording in enumerate(wordings)
                for block, text in self._like(wording, threshold)
                if wording == whole or not self._is_name(block, text)
                # A line that is nearly a part of the title is a copyright notice as easily.
                if whole in wordings or text == wording or block.kind is Kind.HEADING
            ]
            if said:
                is_beside, *_, index = min(said)
                if not is_beside:
                    return index
                # A part of the title in a menu is the name of the site, if another part stands elsewhere.
                beside = index if beside is None else beside
        return beside

    def _headed(self, titles: Sequence[str], alone: bool) -> int | None:
        """The first heading of the first rank that shares most with a declared title or with the page's address, or,
        with *alone*, the only one there is; where there is none, one of the second rank that says most of it."""
        wordings = (*titles, *map(headline, titles), _slug(self._url))
        declared = [telling for wording in wordings if (telling := _telling(wording))]
        for level in (1, 2):
            there = [
                (block, text)
                for block, text in self._short
                if block.kind is Kind.HEADING
                and block.level == level
                and not self._is_beside(block)
                and not self._is_name(block, text)
            ]
            scored = [
                (len(own & other) >= _SHARED_WORDS, _letters_of(own & other) / size, -block.index)
                for block, text in there
                if (own := _telling(text))
                for other in declared
                if (size := min(_letters_of(own), _letters_of(other)))
            ]
            several, share, order = max(scored, key=lambda each: each[1:], default=(False, 0.0, 0))
            if (several or share >= _SHARED) if level == 1 else (several and share >= _MOSTLY_SHARED):
                return -order
            if level == 1 and alone and len({text for _, text in there}) == 1:
                return there[0][0].index
            if there:
                break
        return None

    def _is_beside(self, block: Block) -> bool:
        """Whether *block* stands in an element that holds no text of a page."""
        index = block.element
        while index >= 0:
            if self._elements[index].tag in _BESIDE:
                return True
            index = self._elements[index].parent
        return False

    def _like(self, wording: str, threshold: float) -> Iterator[tuple[Block, str]]:
        """The blocks that say *wording* or nearly, in no order."""
        alike = Alike(wording)
        low, high = alike.lengths(threshold)
        near = self._by_length
        for block, text in near[bisect_left(near, low, key=_length) : bisect_right(near, high, key=_length)]:
            if alike.reaches(text, threshold):
                yield block, text

    def _within(self, titles: Sequence[str]) -> int | None:
        """The heading whose words begin or end a declared title that no separator parts from the site's name, as in
        ``Site: Headline`` or ``HeadlineSite``; or that goes on behind it, with a date for example. What follows a colon
        comes first."""
        found: list[tuple[bool, int, int]] = []
        for title in map(fold, titles):
            for block, wording in self._short:
                if block.kind is not Kind.HEADING or len(wording) * 4 < len(title) or len(wording) == len(title):
                    continue
                named = title.endswith(wording) and title[: -len(wording)].rstrip().endswith(":")
                more = wording.startswith(f"{title} ") and len(wording) <= 2 * len(title)
                if (
                    (named or more or title.startswith(wording))
                    and _tells(wording)
                    and (len(wording.split()) >= 2 or named)
                    and not self._is_name(block, wording)
                ):
                    found.append((not named, block.level, block.index))
            if found:
                return min(found)[-1]
        return None

    def _is_name(self, block: Block, text: str) -> bool:
        """Whether *block*, which says part of a declared title, says the name of the site."""
        letters = _letters(text)
        if len(letters) >= _NAME_LETTERS and letters in self._host:
            return True
        index = block.element
        for _ in range(4):
            if index < 0:
                break
            element = self._elements[index]
            for key, value in element.attributes:
                if key == "class" and any(map(_HEADLINE.fullmatch, value.split())):
                    return False
                if (key == "href" and element.tag == "a" and self._is_front(value, letters)) or (
                    key in ("id", "class") and any(map(_BANNER.fullmatch, value.split()))
                ):
                    return True
            index = element.parent
        return False

    def _is_front(self, href: str, letters: str) -> bool:
        """Whether a link leads to the front page of the site, or of its part: an address that the page's begins with,
        or one that is all host."""
        if self._url and href.rstrip("/") == self._url.rstrip("/"):
            return False
        if href not in ("", "#") and self._url.startswith(href.rstrip("/") + "/"):
            return True
        try:
            parts = urlsplit(href)
        except ValueError:
            return False
        if parts.query or href.startswith("#") or not href:
            return False
        host = _letters(parts.hostname or "")
        return bool(_FRONT.fullmatch(parts.path)) or (len(letters) >= _NAME_LETTERS and letters in host)


def _length(each: tuple[Block, str]) -> int:
    """The length of a block's folded text."""
    return len(each[1])


def _wordings(title: str) -> Iterator[list[str]]:
    """The folded wordings to look for, group by group: with and without the site's name are one, so that a heading
    wins whichever it says; then the title's other parts, the longest first."""
    whole = fold(title)
    together = [fold(head)] if (head := headline(title)) else []
    yield [*together, whole]
    parts = {fold(part) for part in (*_heads(title), *_tails(title), *title_parts(title)) if part}
    for part in sorted(parts - {whole, *together}, key=lambda each: (-len(each), each)):
        if _tells(part):
            yield [part]


def _heads(title: str) -> Iterator[str]:
    """What stands before each separator of *title*, the longest first."""
    for found in reversed(list(_SEPARATOR.finditer(title))):
        if head := title[: found.start()].strip():
            yield head


def _tails(title: str) -> Iterator[str]:
    """What stands behind each separator of *title*, the longest first."""
    for found in _SEPARATOR.finditer(title):
        if tail := title[found.end() :].strip():
            yield tail


def _tells(wording: str) -> bool:
    """Whether part of a title is long enough to be known again."""
    # In scripts without spaces a character says as much as two letters.
    return len(wording.split()) >= 2 or len(wording) + len(UNSPACED.findall(wording)) >= 8


def _telling(text: str) -> set[str]:
    """The words of *text* by which it can be known again; of scripts without spaces, every two characters that stand
    together."""
    found = words(fold(text))
    pairs = {a + b for a, b in pairwise(found) if UNSPACED.match(a) and UNSPACED.match(b)}
    return pairs | {word for word in found if len(word) >= _TELLING_LETTERS}


def _letters_of(telling: set[str]) -> int:
    return sum(map(len, telling))


def _slug(url: str) -> str:
    """The words that the last part of an address spells out, as in ``/2012/08/a-robot-plays``; may be empty."""
    try:
        path = urlsplit(url).path
    except ValueError:
        return ""
    return " ".join(re.split(r"[-_+.]|%20", path.rstrip("/").rpartition("/")[2]))


def _letters(text: str) -> str:
    """The letters and digits of *text*, small."""
    return "".join(filter(str.isalnum, text.casefold()))


def _host_of(url: str) -> str:
    """The host of *url*; empty where there is none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
