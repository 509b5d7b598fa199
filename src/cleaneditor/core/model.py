"""The values that everything else speaks of, in the order in which they come to be.

A source is decoded into a page, a page is parsed into a document of blocks, the extractor answers for each block,
rules match blocks, and a cleaning holds the verdicts. All of them are immutable; none knows how it was made. What a
page has hundreds of is a msgspec struct: made and sent to another process ten times as fast as a frozen dataclass.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import accumulate
from typing import Any

import msgspec

from cleaneditor.core.fold import fold


class Kind(StrEnum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    QUOTE = "quote"
    CODE = "code"
    TABLE_ROW = "table-row"
    CAPTION = "caption"
    CONTROL = "control"


@dataclass(frozen=True, slots=True)
class Source:
    """Where bytes come from."""

    name: str
    """What the person sees and what messages say: the path as given, or a word such as ``clipboard``."""
    path: str = ""
    """The file, or empty when the bytes are here."""
    data: bytes | None = None
    """The bytes themselves, for what has no file: the clipboard, standard input, dropped text."""
    inner: str = ""
    """The path below the folder that was given, with ``/``; outputs mirror it. Empty for a file given by itself."""
    media_type: str = ""
    """``text/html`` or ``text/plain`` where the giver said so (clipboard), else empty: then the content decides."""
    language: str = ""
    """The person's word on the language; empty where the page's own declaration stands."""

    @property
    def key(self) -> str:
        """What tells this source from every other one of a corpus."""
        return self.path or self.name


@dataclass(frozen=True, slots=True)
class Encoding:
    """How bytes became text."""

    name: str
    """The codec's usual name in lower case, for example ``utf-8`` or ``windows-1251``."""
    how: str
    """How it was found: ``bom``, ``nul-pattern``, ``escapes``, ``utf-8``, ``declared``, ``detected``, ``person``."""
    replaced: int = 0
    """Bytes that did not fit and became U+FFFD."""
    mended: int = 0
    """Pieces of the page in which letters had been encoded twice (“Ã¤” for “ä”) and are now as they were meant."""


@dataclass(frozen=True, slots=True)
class Page:
    """One source decoded. The metadata are empty until the page is parsed, and where the page has none."""

    source: Source
    text: str
    is_html: bool
    encoding: Encoding = Encoding("utf-8", "utf-8")
    url: str = ""
    title: str = ""
    language: str = ""
    """BCP 47, lower case primary language first, as the page declares it; for example ``en`` or ``pt-br``."""
    date: str = ""
    """ISO 8601 date of publication as the page declares it, for example ``2024-05-31``."""

    @property
    def site(self) -> str:
        """The host of the URL without ``www.``, in lower case; empty where the URL is unknown."""
        if "://" not in self.url:
            return ""
        host = re.split(r"[/?#]", self.url.split("://", 1)[1], maxsplit=1)[0].rsplit("@", 1)[-1].lower()
        return re.sub(r":\d*$", "", host).removeprefix("www.")


class Element(msgspec.Struct, frozen=True, gc=False):
    """One element of the page that holds blocks: enough of the page's tree for selectors and sections."""

    tag: str
    parent: int
    """Index of the parent in ``Document.elements``, always smaller than its own; -1 for the root."""
    position: int
    """1 for the first child of its parent with this tag, and so on, as in XPath."""
    attributes: tuple[tuple[str, str], ...] = ()
    line: int = 0


class Block(msgspec.Struct, frozen=True, gc=False):
    """The smallest unit that is kept or removed."""

    index: int
    kind: Kind
    text: str
    """What is read: runs of ASCII space collapsed (not in code), nothing else changed."""
    element: int = -1
    """Index in ``Document.elements`` of the innermost element that holds the whole block; -1 in a text scrape."""
    line: int = 0
    """Line of the source where it starts, from 1; 0 if unknown."""
    level: int = 0
    """Heading level 1 to 6; nesting depth of a list item from 1; 0 otherwise."""
    ordered: bool = False
    """A list item of a numbered list."""
    words: int = 0
    """Words; each Chinese, Japanese, Thai or similar character counts as one."""
    link_chars: int = 0
    """Characters of ``text`` that are links."""
    markup: str = ""
    """The block's own inline HTML, a safe subset (``a[href]``, ``em``, ``strong``, ``code``, …; cells of a row as
    ``td`` and ``th``). Empty where it would say no more than ``text``."""
    hidden: bool = False
    """The page asks browsers not to show it."""

    @property
    def link_density(self) -> float:
        """Share of the text that is links, 0.0 to 1.0."""
        return min(1.0, self.link_chars / len(self.text)) if self.text else 0.0


class Note(msgspec.Struct, frozen=True, gc=False):
    """Something a person should know of how a document came to be; ``code`` is stable, ``message`` one line."""

    code: str
    message: str


LOOKUP_CHARS = 2
"""As long as the shortest fixed part of a phrase with a gap, in Chinese for example."""
LOOKUP_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Lookup:
    """Folded texts made quick to find: a set of phrases meets a page's texts in one intersection."""

    whole: Mapping[str, list[int]]
    """Blocks by their folded text."""
    texts: frozenset[str]
    """The folded texts, ready to meet another set."""
    starts: Mapping[str, list[int]]
    """Blocks by the first `LOOKUP_CHARS` characters."""
    ends: Mapping[str, list[int]]
    """Blocks of at most `LOOKUP_LONGEST` characters by their last `LOOKUP_CHARS`."""

    @classmethod
    def of(cls, folded: tuple[str, ...]) -> Lookup:
        """The lookup of a document's folded texts."""
        whole: dict[str, list[int]] = {}
        starts: dict[str, list[int]] = {}
        ends: dict[str, list[int]] = {}
        for index, text in enumerate(folded):
            if text:
                whole.setdefault(text, []).append(index)
                starts.setdefault(text[:LOOKUP_CHARS], []).append(index)
                if len(text) <= LOOKUP_LONGEST:
                    ends.setdefault(text[-LOOKUP_CHARS:], []).append(index)
        return cls(whole, frozenset(whole), starts, ends)


@dataclass(frozen=True, eq=False)
class Document:
    """A page parsed into blocks, in reading order. Compares by identity, so that it can key a memory of matches."""

    page: Page
    blocks: tuple[Block, ...]
    elements: tuple[Element, ...] = ()
    notes: tuple[Note, ...] = ()
    titles: tuple[str, ...] = ()
    """Wordings of the title that the page declares (``<title>``, Open Graph, JSON-LD), best first."""

    def __getstate__(self) -> dict[str, Any]:
        # What was worked out is left behind where a document goes to another process: most is not asked for there.
        return {name: self.__dict__[name] for name in self.__dataclass_fields__}

    @cached_property
    def words(self) -> int:
        """Words of all blocks together."""
        return sum(block.words for block in self.blocks)

    @cached_property
    def folded(self) -> tuple[str, ...]:
        """The text of each block, folded for comparing."""
        return tuple([fold(block.text) for block in self.blocks])

    @cached_property
    def folded_joined(self) -> str:
        """The folded texts, a line each."""
        return "\n".join(self.folded)

    @cached_property
    def names(self) -> frozenset[str]:
        """All ids and classes of the page's elements."""
        values = {
            value for element in self.elements for key, value in element.attributes if key == "class" or key == "id"
        }
        return frozenset(" ".join(values).split())

    @cached_property
    def lookup(self) -> Lookup:
        """The folded texts by their whole, their beginning and their end."""
        return Lookup.of(self.folded)

    @cached_property
    def joined(self) -> str:
        """The texts of all blocks, a line each: for finding out quickly that something is in none of them."""
        return "\n".join([block.text for block in self.blocks])

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each block begins in `joined`."""
        return (0, *accumulate([len(block.text) + 1 for block in self.blocks[:-1]])) if self.blocks else ()

    @cached_property
    def encoded(self) -> bytes:
        """`joined` in UTF-8. Raises UnicodeEncodeError where a text cannot be encoded."""
        return self.joined.encode()

    @cached_property
    def encoded_starts(self) -> tuple[int, ...]:
        """Where each block begins in `encoded`."""
        if self.joined.isascii() or not self.blocks:
            return self.starts
        return (0, *accumulate([len(block.text.encode()) + 1 for block in self.blocks[:-1]]))

    @cached_property
    def prose(self) -> tuple[int, ...]:
        """Indexes of the blocks that read as content: sentences, not links, not parts of a form or a menu."""
        return tuple(
            [block.index for block in self.blocks if block.words >= PROSE_WORDS and reads_as_prose(self, block)]
        )

    @cached_property
    def sections(self) -> tuple[tuple[int, list[int]], ...]:
        """Each heading that has prose under it, up to the next heading, with the indexes of that prose."""
        prose = frozenset(self.prose)
        found: list[tuple[int, list[int]]] = []
        heading, under = -1, list[int]()
        for block in self.blocks:
            if block.kind is Kind.HEADING:
                if heading >= 0 and under:
                    found.append((heading, under))
                heading, under = block.index, []
            elif block.index in prose:
                under.append(block.index)
        if heading >= 0 and under:
            found.append((heading, under))
        return tuple(found)

    def path(self, block: Block) -> str:
        """DOM path of the block, for example ``/html/body/div[2]/p[3]``; empty in a text scrape."""
        steps: list[str] = []
        at = block.element
        while at >= 0:
            element = self.elements[at]
            steps.append(f"{element.tag}[{element.position}]" if element.parent >= 0 else element.tag)
            at = element.parent
        return "/" + "/".join(reversed(steps)) if steps else ""

    def ancestors(self, index: int) -> list[int]:
        """Indexes of the element *index* and of all that contain it, innermost first."""
        found: list[int] = []
        while index >= 0:
            found.append(index)
            index = self.elements[index].parent
        return found


PROSE_WORDS = 15
"""Words from which a block of few links reads as prose; the sentences of forms and notices are mostly shorter."""

_BESIDE = frozenset({"nav", "footer", "aside", "form", "button", "label", "select"})


def reads_as_prose(document: Document, block: Block) -> bool:
    """Whether *block* is a sentence or more of running text, by its own measures and by where it stands."""
    return (
        block.kind in (Kind.PARAGRAPH, Kind.QUOTE, Kind.LIST_ITEM)
        and block.words >= PROSE_WORDS
        and block.link_density < 0.4
        and not block.hidden
        and not any(document.elements[at].tag in _BESIDE for at in document.ancestors(block.element))
    )


KEPT_FROM = 0.5
"""Share of a block's words that the extractor must have kept for it to count as kept by the extractor."""


@dataclass(frozen=True, slots=True)
class Extraction:
    """The extractor's answer for one document: how much of each block it kept."""

    status: str
    """``done``; or why there is none: ``not-html``, ``nothing``, ``failed``, ``timeout``, ``off``."""
    shares: tuple[float, ...] = ()
    """For each block the share of its words that the extractor kept, 0.0 to 1.0; empty unless ``done``."""
    likely: tuple[float, ...] = ()
    """For each block how likely it is part of the text, all evidence weighed; empty where nothing was weighed, and then
    the shares decide."""
    sides: tuple[str, ...] = ()
    """For each block the side of the evidence that speaks loudest against the extractor; see ``likelihood``."""
    doubtful: tuple[int, ...] = ()
    """Indexes of the blocks that are neither likely nor unlikely to be part of the text."""
    detail: str = ""
    """One line on a failure."""
    elsewhere: int = 0
    """Words of its answer that stand in no block (text from scripts or metadata)."""
    seconds: float = 0.0


class Match(msgspec.Struct, frozen=True, gc=False):
    """One rule's finding on one block, before the fold makes it a verdict."""

    block: int
    reason: str
    """A stable code, for example ``phrase.equals``."""
    matched: str | None = None
    """The text that matched."""
    confidence: float = 0.9
    replacement: str | None = None
    """The block's new text, from rules that tidy instead of removing."""
    first: int | None = None
    """The block that this one repeats: the finding counts as long as the text stays there."""


APART = "discussion.apart"
"""The reason of a verdict that takes a block out of the text to export it beside it."""


class Verdict(msgspec.Struct, frozen=True, gc=False):
    """Keep or remove, for one block, by whoever had the last word."""

    keep: bool
    by: str
    """A rule's id, ``extractor`` or ``person``."""
    reason: str
    matched: str | None = None
    confidence: float = 0.5
    """How sure, 0.0 to 1.0."""

    @property
    def apart(self) -> bool:
        """Whether the block is exported beside the text, which it is not part of."""
        return not self.keep and self.reason == APART


Overrides = Mapping[int, bool]
"""The person's own verdicts on one document: block index to keep (True) or remove (False). Never changed in place."""

NO_OVERRIDES: Overrides = {}

Edits = Mapping[int, str]
"""The person's own texts of blocks of one document, by block index. Never changed in place."""

NO_EDITS: Edits = {}


class Said(msgspec.Struct, frozen=True, gc=False):
    """One entry of a block's trail: who spoke, what they wanted and why."""

    verdict: Verdict
    changed: bool
    """False where the block already had this verdict."""


@dataclass(frozen=True, slots=True)
class Loss:
    """Much of a page's prose taken at once: see ``guard``."""

    by: str
    """Rule id or ``extractor``."""
    code: str
    """``share`` (more than a third of the prose) or ``section`` (a whole headed section of long sentences)."""
    blocks: tuple[int, ...] = field(default=())
    words: int = 0
    share: float = 0.0
    heading: str = ""
