"""What speaks for and against each block: its own measures, the extractor's answer for it and for what is like it or
near it, the elements that hold it, its place.

All measures are counts and shares that a person could check. Logarithms are of one more than the count. The article is
taken to stand where readability (Arc90, 2009) looks for it: in the element whose paragraphs hold most words, with half
of them counted for the parent and a quarter for the next.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import accumulate
from math import log1p
from statistics import median
from typing import Any

import re2

from cleaneditor.core.fold import fold
from cleaneditor.core.model import Element, Kind
from cleaneditor.core.sums import Sums
from cleaneditor.core.titles import title_block

MEASURES: tuple[tuple[str, str], ...] = (
    # The block itself.
    ("words", "itself"),
    ("links", "itself"),
    ("heading level", "itself"),
    ("ends a sentence", "itself"),
    ("sentences", "itself"),
    ("paragraph element", "itself"),
    ("capitals", "itself"),
    ("digits", "itself"),
    ("begins bold", "itself"),
    ("emphasised", "itself"),
    ("words of the title", "itself"),
    ("words beside usual prose", "itself"),
    # What the extractor kept of it, and of how much it is sure on this page.
    ("extracted", "extractor"),
    ("extracted of the page", "extractor"),
    # Blocks of the same kind, in elements of the same names at the same depth.
    ("alike", "alike"),
    ("alike words", "alike"),
    ("alike extracted", "alike"),
    ("alike links", "alike"),
    ("alike prose", "alike"),
    ("copies", "alike"),
    # Where it stands.
    ("words before", "place"),
    ("prose before", "place"),
    ("extracted before", "place"),
    ("blocks of the page", "page"),
    ("words of the page", "page"),
    ("usual words of prose", "page"),
    ("after the extracted", "place"),
    ("after the title", "place"),
    ("before it in the grandparent", "place"),
    ("after it in the grandparent", "place"),
    # What is near it.
    ("extracted within 2", "near"),
    ("prose before it", "near"),
    ("prose after it", "near"),
    ("words of the previous", "near"),
    ("links of the previous", "near"),
    ("words of the next", "near"),
    ("links of the next", "near"),
    # What the page calls the elements that hold it.
    ("called related", "names"),
    ("called newsletter", "names"),
    ("inside the body text", "names"),
    ("called details", "names"),
    ("called media", "names"),
    ("inside main", "names"),
    ("inside article", "names"),
    # The elements that hold it.
    ("steps to the title's element", "around"),
    ("prose beside the title", "around"),
    ("steps to the article", "around"),
    ("depth", "around"),
    ("own words", "around"),
    ("own links", "around"),
    ("own extracted", "around"),
    ("parent's words", "around"),
    ("parent's links", "around"),
    ("parent's extracted", "around"),
    ("parent's share of prose", "around"),
    ("parent's prose", "around"),
    ("grandparent's share of prose", "around"),
    ("grandparent's prose", "around"),
    ("third parent's words", "around"),
    ("third parent's extracted", "around"),
    ("third parent's share of prose", "around"),
    ("branch's words", "around"),
    ("branch's links", "around"),
    ("branch's extracted", "around"),
    ("branch's prose", "around"),
)
"""Each measure of a block in the order of its row, with the side of the evidence that it belongs to."""

Row = tuple[float, ...]

_END = frozenset(".!?…。！？｡؟।:;\"”’')»」")
_BEGINNING = 80
"""Characters of a block in which capitals and digits are counted."""
# What is left of bytes without these is counted several times as fast as character by character.
_NO_CAPITALS = bytes(byte for byte in range(128) if not chr(byte).isupper())
_NO_DIGITS = bytes(byte for byte in range(128) if not chr(byte).isdigit())
_BOLD = ("<strong>", "<b>")
_EMPHASIS = ("<em>", "<i>", "<small>")
_EMPHASIS_ENDS = ("</em>", "</i>", "</small>", "</em></strong>", "</i></strong>")
_PUNCTUATION = " .,:;!?…()[]\"”’'»"
_PROSE_OF_NO_PAGE = 20.0
"""Words that prose is taken to have usually where a page has none."""
# What themes call parts of a page, as found in ids, classes, roles and itemprops of many of them.
_RELATED, _NEWSLETTER, _BODY, _DETAILS, _MEDIA = 1, 2, 4, 8, 16
_NAMES = (
    (
        _RELATED,
        (
            r"related|recommend|more-|morefrom|read-?more|readnext|also|similar|popular|trending|recirc|outbrain|taboola"
            r"|latest|recent|most-|teaser|promo|upsell|suggest|zergnet|newsfeed|prev|next|card|inline-?link"
        ),
    ),
    (
        _NEWSLETTER,
        (
            r"newsletter|subscri|sign-?up|opt-?in|mailing|mc4wp|mailchimp|paywall|register|login|cta|call-to-action|popup"
            r"|modal|overlay|lightbox|cookie|consent|gdpr|notice|alert"
        ),
    ),
    (
        _BODY,
        (
            r"(?:entry|post|article|story|blog|page|main|news|single)[-_]*(?:content|body|text|copy|inner)|articlebody"
            r"|storycontent|rich-?text|prose|wysiwyg|markdown|body-?text|text-?body|content-?body"
            r"|^(?:content|entry|story|article|text|body|e-content)$"
        ),
    ),
    (
        _DETAILS,
        (
            r"meta|byline|author|date|time|publish|posted|credit|source|categor|tags?-|label|kicker|eyebrow|rubric"
            r"|info|utility"
        ),
    ),
    (_MEDIA, r"caption|gallery|slide|carousel|image|img|photo|figure|video|player|audio|embed|media|quote"),
)
_BITS = tuple(bit for bit, _ in _NAMES)
_BESIDE = frozenset({"nav", "footer", "aside", "form"})
_LOGS = tuple(log1p(count) for count in range(4001))


def measures(sums: Sums, shares: Sequence[float]) -> Callable[[int], Row | None]:
    """For the document of *sums*, of whose blocks the extractor kept *shares*: what gives the row of one block by its
    index.

    The row has a number for each of `MEASURES`; None stands for a block that nothing speaks for: the extractor kept
    nothing of it, of its like, or beside it, and it is no prose. Blocks that are aside count as having no words.
    """
    return _Page(sums, shares).row


def is_called_body(element: Element) -> bool:
    """Whether ids, classes and the like of *element* call it the page's text."""
    return bool(_called(_names_of(element)) & _BODY)


def _names_of(element: Element) -> str:
    return " ".join([v for k, v in element.attributes if k in ("class", "id", "itemprop", "role")])


class _Page:
    """Sums over the page and its elements, from which the rows of single blocks are read."""

    def __init__(self, sums: Sums, shares: Sequence[float]) -> None:
        document = sums.document
        self.blocks = document.blocks
        self.elements = document.elements
        self.shares = shares
        self.words, self.links, self.chars, self.prose = sums.words, sums.links, sums.chars, sums.prose
        self.is_prose = sums.reads
        self._elements()
        self._blocks(sums.sizes)
        self._sum_up(sums.own_prose)
        self._title(sums)

    def _elements(self) -> None:
        """What each element stands in."""
        count = len(self.elements)
        self.in_main = [0] * count
        self.in_article = [0] * count
        self.beside = [False] * count
        self.depth = [0] * count
        self.signature: list[tuple[str, str]] = []
        self._told: list[tuple[int, int, int] | None] = [None] * count
        beside, depth, in_main, in_article = self.beside, self.depth, self.in_main, self.in_article
        for index, element in enumerate(self.elements):
            tag = element.tag
            self.signature.append((tag, _names_of(element)))
            parent = element.parent
            if parent >= 0:
                depth[index] = depth[parent] + 1
                in_main[index] = 1 if tag == "main" else in_main[parent]
                in_article[index] = 1 if tag == "article" else in_article[parent]
                beside[index] = tag in _BESIDE or beside[parent]

    def _names(self, index: int) -> tuple[int, int, int]:
        """What the names of the element *index* say, as bits; what they and those of all around it say; and how many
        elements up one is called the body text, from 1, or 0. Asked only where a row is wanted: most elements stand
        where nothing speaks for their blocks."""
        known = self._told
        way: list[int] = []
        while index >= 0 and known[index] is None:
            way.append(index)
            index = self.elements[index].parent
        found = known[index] if index >= 0 else None
        for at in reversed(way):
            tag, names = self.signature[at]
            own = _called(names) if names else 0
            if found is None or tag == "body":
                found = (own, 0, 0)
            else:
                _, around, in_body = found
                found = (own, around | own, 1 if own & _BODY else in_body + 1 if in_body else 0)
            known[at] = found
        return found or (0, 0, 0)

    def _blocks(self, sizes: list[int]) -> None:
        """Counts of the blocks that are alike, and how much the extractor kept of each element's own."""
        shares, elements, is_prose = self.shares, self.elements, self.is_prose
        extracted = self.extracted = [0.0] * len(elements)
        self.keys: list[object] = []
        self.alike: dict[object, list[float]] = {}
        kept: list[float] = []
        grands: list[int] = []
        counts: dict[int, int] = {}
        self.in_grand: list[int] = []
        for block in self.blocks:
            index, element = block.index, block.element
            share = shares[index]
            held = sizes[index] * share
            kept.append(held)
            key: object = block.kind
            grand = -1
            if element >= 0:
                if held:
                    extracted[element] += held
                parent = elements[element].parent
                grand = elements[parent].parent if parent >= 0 else -1
                key = (key, self.signature[element], self.signature[parent] if parent >= 0 else "", self.depth[element])
            self.keys.append(key)
            grands.append(grand)
            self.in_grand.append(counts.get(grand, 0))
            counts[grand] = self.in_grand[-1] + 1
            alike = self.alike.get(key)
            if alike is None:
                alike = self.alike[key] = [0.0] * 6
            alike[0] += 1
            alike[1] += block.words
            alike[2] += share * block.words
            alike[3] += block.link_chars
            alike[4] += len(block.text)
            if is_prose[index]:
                alike[5] += 1
        self.words_to = [0, *accumulate(sizes)]
        self.kept_to = [0.0, *accumulate(kept)]
        self.prose_to = [0, *accumulate(is_prose)]
        self.after_in_grand = [counts[grand] - 1 - at for grand, at in zip(grands, self.in_grand, strict=True)]
        self.last = max((at for at, size in enumerate(sizes) if size >= 8 and shares[at] >= 0.5), default=-1)
        prose = [size for size in is_prose if size]
        self.usual = float(median(prose)) if prose else _PROSE_OF_NO_PAGE

    def _sum_up(self, direct: list[int]) -> None:
        """Sums the counts up the tree, and finds the way from the article's element to the top."""
        elements, extracted = self.elements, self.extracted
        count = len(elements)
        score = [0.0] * count
        for index in range(count - 1, 0, -1):
            parent = elements[index].parent
            if parent < 0:
                continue
            extracted[parent] += extracted[index]
            if direct[index]:
                worth = direct[index] * (0.3 if self.beside[index] else 1.0)
                for part in (1.0, 0.5, 0.25):
                    if parent < 0:
                        break
                    score[parent] += worth * part
                    parent = elements[parent].parent
        way: dict[int, int] = {}
        at = max(range(count), key=score.__getitem__) if count else -1
        while at >= 0:
            way[at] = len(way)
            at = elements[at].parent
        self.up = [0] * count
        self.branch = [-1] * count
        for index in range(count):
            if index in way:
                self.up[index], self.branch[index] = way[index], index
            elif (parent := elements[index].parent) >= 0:
                self.up[index] = self.up[parent]
                self.branch[index] = index if parent in way else self.branch[parent]

    def _title(self, sums: Sums) -> None:
        """Where the title stands, and how far up the elements it and another share one."""
        elements = self.elements
        self.folded = sums.document.folded
        self.copies = Counter(self.folded)
        self.title_words = {word for title in sums.document.titles for word in fold(title).split(" ")}
        at_title = title_block(sums.document)
        self.title = -1 if at_title is None else at_title
        self.title_up = [9] * len(elements)
        self.shared = [0] * len(elements)
        at = self.blocks[self.title].element if self.title >= 0 else -1
        if at < 0:
            return
        way: dict[int, int] = {}
        while at >= 0:
            way[at] = len(way)
            at = elements[at].parent
        for index in range(len(elements)):
            if index in way:
                self.title_up[index], self.shared[index] = way[index], index
            elif (parent := elements[index].parent) >= 0:
                self.title_up[index], self.shared[index] = self.title_up[parent], self.shared[parent]

    def row(self, index: int) -> Row | None:
        """The measures of one block, see `measures`."""
        block, shares, elements = self.blocks[index], self.shares, self.elements
        element = block.element
        if element < 0:
            return None
        alike = self.alike[self.keys[index]]
        parent = elements[element].parent
        grand = elements[parent].parent if parent >= 0 else -1
        third = elements[grand].parent if grand >= 0 else -1
        if (
            not alike[2]
            and not self.is_prose[index]
            and not (parent >= 0 and self.extracted[parent])
            and not (grand >= 0 and self.extracted[grand])
        ):
            return None
        count = len(self.blocks)
        words_to, kept_to, prose_to = self.words_to, self.kept_to, self.prose_to
        total, kept, prose = words_to[count] or 1, kept_to[count] or 1.0, prose_to[count] or 1
        text, markup = block.text, block.markup
        start = text[:_BEGINNING]
        if start.isascii():
            data = start.encode()
            capitals, digits = len(data.translate(None, _NO_CAPITALS)), len(data.translate(None, _NO_DIGITS))
        else:
            capitals, digits = sum(map(str.isupper, start)), sum(map(str.isdigit, start))
        said = set(self.folded[index].split(" "))
        low2, high2 = max(index - 2, 0), min(index + 3, count)
        size, held = words_to[index + 1] - words_to[index], kept_to[index + 1] - kept_to[index]
        near2 = words_to[high2] - words_to[low2] - size
        before = self.blocks[index - 1] if index else None
        after = self.blocks[index + 1] if index + 1 < count else None
        close, names, in_body = self._names(element)
        if parent >= 0:
            close |= self._names(parent)[0]
        if grand >= 0:
            close |= self._names(grand)[0]
        branch = self.branch[element]
        shared = self.shared[element]
        return (
            _log(block.words),
            block.link_density,
            float(block.level if block.kind is Kind.HEADING else 0),
            float(text[-1:] in _END),
            _log(text.count(".") + text.count("!") + text.count("?") + text.count("。")),
            float(elements[element].tag == "p"),
            capitals / (len(start) or 1),
            digits / (len(start) or 1),
            float(markup.startswith(_BOLD)),
            float(_is_emphasised(markup)),
            len(said & self.title_words) / len(said),
            min(block.words / self.usual, 5.0),
            shares[index],
            kept_to[count] / total,
            _log(alike[0]),
            _log(alike[1] / alike[0]),
            alike[2] / (alike[1] or 1),
            alike[3] / (alike[4] or 1),
            alike[5] / alike[0],
            float(min(self.copies[self.folded[index]], 5)),
            words_to[index] / total,
            prose_to[index] / prose,
            kept_to[index] / kept,
            _log(count),
            _log(words_to[count]),
            self.usual,
            float(index > self.last),
            float(min(index - self.title, 40) if 0 <= self.title <= index else -1 if self.title >= 0 else -2),
            float(min(self.in_grand[index], 60)),
            float(min(self.after_in_grand[index], 60)),
            (kept_to[high2] - kept_to[low2] - held) / (near2 or 1),
            _log(prose_to[index] - prose_to[max(index - 6, 0)]),
            _log(prose_to[min(index + 7, count)] - prose_to[index + 1]),
            _log(before.words) if before else -1.0,
            before.link_density if before else -1.0,
            _log(after.words) if after else -1.0,
            after.link_density if after else -1.0,
            float(names & _RELATED > 0),
            float(names & _NEWSLETTER > 0),
            float(min(in_body, 12)),
            float(close & _DETAILS > 0),
            float(close & _MEDIA > 0),
            float(self.in_main[element]),
            float(self.in_article[element]),
            float(min(self.title_up[element], 12)),
            self.prose[shared] / prose,
            float(self.up[element]),
            float(self.depth[element]),
            _log(self.words[element]),
            self._links(element),
            self._extracted(element),
            _log(self.words[parent]) if parent >= 0 else -1.0,
            self._links(parent),
            self._extracted(parent),
            self.prose[parent] / prose if parent >= 0 else -1.0,
            self._prose(parent),
            self.prose[grand] / prose if grand >= 0 else -1.0,
            self._prose(grand),
            _log(self.words[third]) if third >= 0 else -1.0,
            self._extracted(third),
            self.prose[third] / prose if third >= 0 else -1.0,
            _log(self.words[branch]) if branch >= 0 else -1.0,
            self._links(branch),
            self._extracted(branch),
            self._prose(branch),
        )

    def _links(self, element: int) -> float:
        return self.links[element] / (self.chars[element] or 1) if element >= 0 else -1.0

    def _extracted(self, element: int) -> float:
        return self.extracted[element] / (self.words[element] or 1) if element >= 0 else -1.0

    def _prose(self, element: int) -> float:
        return self.prose[element] / (self.words[element] or 1) if element >= 0 else -1.0


def _is_emphasised(markup: str) -> bool:
    """Whether a block's inline HTML is one emphasis, or begins and ends with one."""
    return markup.removeprefix("<strong>").startswith(_EMPHASIS) and markup.rstrip(_PUNCTUATION).endswith(
        _EMPHASIS_ENDS
    )


def _log(count: float) -> float:
    return _LOGS[int(count)] if count <= 4000 else log1p(int(count))


@lru_cache(maxsize=20_000)
def _called(names: str) -> int:
    """What a string of ids and classes says of its element, as bits."""
    names = names.lower()
    bits = _DETAILS if names.endswith(("tag", "tags")) else 0
    for name in names.split():
        bits |= _called_one(name)
    return bits


@lru_cache(maxsize=20_000)
def _called_one(name: str) -> int:
    """What one name in lower case says: names come again in ever new company."""
    return sum([_BITS[number] for number in _all_names().Match(name) or ()])


@lru_cache(maxsize=1)
def _all_names() -> Any:
    """All patterns of `_NAMES` as one automaton: three times as quick as one after the other."""
    options = re2.Options()
    options.log_errors = False
    together = re2.Set.SearchSet(options)
    for _, pattern in _NAMES:
        together.Add(pattern)
    together.Compile()
    return together
