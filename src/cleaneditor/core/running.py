"""Where the running text of a scrape stands among menus, discussion and footer, when no markup says it.

Every line is weighed by what can be measured: its length, its end mark, what the phrase packs know of it, whether it
tells an hour. Long sentences speak for a stretch of lines, everything else against it; the stretch with the highest
sum is the text. No line decides by itself, so a short one amid paragraphs stays and a long one amid teasers goes.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal

from cleaneditor.core.fold import ENDED, fold
from cleaneditor.core.model import Block, Document
from cleaneditor.core.phrases import pack_finder, pack_names

GAP = 7
"""So many words of prose outweigh one short line."""
_SENTENCE_WORDS = 10
"""From so many words a line with an end mark is prose."""
_LONG_WORDS = 20
"""From so many words any line is; without an end mark it counts for less, as it may be a row of links."""
_ENDLESS = 0.3
_CAP = 60
"""A longer paragraph weighs no more: one long imprint is no article."""
_SURE, _STAMP, _MAYBE = 100, 60, 20
"""What a sure phrase, an hour and a common word of interfaces weigh against a stretch."""
_NOTICE_WORDS = 60
"""A longer line is no interface, whatever it begins with; consent banners may be."""
_LATE = 0.1
"""Share of its weight that a stretch under a discussion keeps: readers often write more than the author."""
_BEGUN = 20
"""So much prose must have been before a discussion can begin."""
_NEAR = 12
_MORE, _MORE_GAP, _MOST_STRETCHES = 0.1, 140, 50
"""A further stretch belongs to the text if it has this share of its weight and no more short lines, together, part
the two."""
_MOST_LINES = 100_000
"""More lines are no page, and take seconds to weigh."""
_LEAST = 40
"""Less prose in one place is no text to speak of."""
_ROW = 4
"""Fewer short lines than this around the text are no menu, and stay."""
TITLE_WITHIN = 3
"""A title that so many lines part from the text may be the first line of all; more lines are a menu."""
_TITLE_LINES, _TITLE_WORDS = 2, range(2, 21)
_BYLINES = 2
"""Lines that name who wrote when, beside those between a title and its text."""
_LAST_WORDS = 2
"""Lines under the text of which one may be its last sentence, the other a subheading."""
_FEW_WORDS = 5
_TWICE_WITHIN = 40
"""Lines between two sayings of a title: a breadcrumb, a menu, a share bar."""

_CLOCK = re.compile(r"\b\d{1,2}[:.h]\d\d(?::\d\d)?\b(?! ?%)|\b\d{1,2} ?[ap]\.?m\b", re.IGNORECASE)
_SPOKE = re.compile(
    r"\b(?:says|said|writes|wrote|ago|schreibt|sagt|dit|a dit|dice|diz|disse|zegt|schreef|пишет|говорит)\W*$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b\d[\d,.]* (?:comments?|responses?|replies|reactions?|thoughts? on)\b|\bcomments? ?[(:]? ?\d|\(\d+ responses?",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"^\W*(?:by|von|par|por|di|door|posted|published|written|submitted)\b|\b(?:19|20)\d\d\b", re.I)
_DIGIT = re.compile(r"\d")

_Sort = Literal["prose", "sure", "stamp", "maybe", "short"]


@dataclass(frozen=True, slots=True)
class Running:
    """Indexes of blocks: the running text from `first` to `last`, both in it."""

    first: int
    last: int
    title: int | None
    """The line over the text that may be its title; before `first`, or none."""
    talk: range
    """The discussion; empty where there is none. Never part of the text."""

    def before(self, document: Document) -> Iterator[int]:
        """The blocks before the text and its title; none where they are too few to be a menu."""
        if self.first < _ROW:
            return
        top = self.first if self.title is None else self.title
        yield from range(top)
        # A date or a name between title and text is the text's own; a row of them is not.
        if self.first - top - 1 >= _TITLE_LINES:
            yield from range(top + 1, self.first)

    def after(self, document: Document) -> Iterator[int]:
        """The blocks after the text that are no discussion; none where they are too few to be a footer."""
        rest = [index for index in range(self.last + 1, len(document.blocks)) if index not in self.talk]
        return iter(rest if len(rest) >= _ROW or self.talk else ())


def running_text(document: Document, gap: int = GAP) -> Running | None:
    """Where the running text of the scrape *document* stands; None where there is too little to go by.

    *gap* is how many words of prose outweigh a short line between them: the more, the less is kept.
    """
    if len(document.blocks) > _MOST_LINES:
        return None
    lines = _Lines.of(document, gap)
    split = lines.discussion()
    weights = lines.weights
    count = len(weights)
    best = _best(weights, 0, count if split is None else split)
    if split is not None:
        under = _best(weights, split + 1, count)
        if under[0] * _LATE > best[0]:
            best = under
    score, first, last = best
    if score < _LEAST:
        return None
    low, high = (0, count) if split is None else (0, split) if last < split else (split + 1, count)
    last = lines.last_words(_further(lines, score, last, high, 1), high)
    first = _further(lines, score, first, low - 1, -1)
    talk = range(0)
    if split is not None and last < split:
        # To its last sign of being one: what follows is the footer.
        signs = (
            index for index in range(split, count) if index in lines.stamps or "comments" in lines.hits.get(index, ())
        )
        talk = range(split, max(signs, default=split) + 1)
    return Running(first, last, lines.title(first), talk)


@dataclass(frozen=True, slots=True)
class _Lines:
    """What is known of each line."""

    blocks: tuple[Block, ...]
    hits: Mapping[int, Mapping[str, bool]]
    """For lines that packs know: which, and whether surely."""
    stamps: frozenset[int]
    """Lines that tell an hour or end as “Ada says” does."""
    sorts: tuple[_Sort, ...]
    weights: tuple[float, ...]
    gap: int

    @classmethod
    def of(cls, document: Document, gap: int) -> _Lines:
        blocks = document.blocks
        hits: defaultdict[int, dict[str, bool]] = defaultdict(dict)
        for name in pack_names():
            for role in ("heading", "equals", "weak"):
                for index in pack_finder((name,), role).equal(document):
                    hits[index].setdefault(name, role != "weak")
            for index in pack_finder((name,), "starts").start(document):
                if blocks[index].words <= _NOTICE_WORDS or name == "cookies":
                    hits[index][name] = True
        stamps = frozenset(block.index for block in blocks if _is_stamp(block))
        notices = any(each.get("cookies") for each in hits.values())
        sorts: list[_Sort] = []
        weights: list[float] = []
        for block in blocks:
            ended = bool(ENDED.search(block.text))
            prose = (block.words >= _SENTENCE_WORDS and ended) or block.words >= _LONG_WORDS
            known = hits.get(block.index)
            if known and any(known.values()):
                sorts.append("sure")
                weights.append(-_SURE)
            elif known and not prose:
                sorts.append("maybe")
                weights.append(-_MAYBE)
            elif block.index in stamps:
                sorts.append("stamp")
                weights.append(-_STAMP)
            elif prose:
                sorts.append("prose")
                # A consent notice goes on in sentences of its own, in every language about the same thing.
                notice = notices and "cookie" in block.text.lower()
                weights.append(-gap if notice else min(block.words, _CAP) * (1.0 if ended else _ENDLESS))
            else:
                sorts.append("short")
                weights.append(-gap)
        return cls(blocks, dict(hits), stamps, tuple(sorts), tuple(weights), gap)

    def discussion(self) -> int | None:
        """Where the discussion begins under some prose: at a sure phrase, at a count of comments, or at the first of
        two lines that tell who wrote when, near a word of reply forms."""
        before = 0.0
        words = sorted(index for index, known in self.hits.items() if "comments" in known)
        stamped = sorted(self.stamps)
        word = stamp = 0
        for index, block in enumerate(self.blocks):
            if self.sorts[index] == "prose":
                before += max(0.0, self.weights[index])
            while word < len(words) and words[word] < index - 2:
                word += 1
            while stamp < len(stamped) and stamped[stamp] <= index:
                stamp += 1
            if before < _BEGUN:
                continue
            if self.hits.get(index, {}).get("comments") or (
                block.words <= _SENTENCE_WORDS and _COUNTED.search(block.text)
            ):
                return index
            near = index + _NEAR
            if (
                index in self.stamps
                and stamp < len(stamped)
                and stamped[stamp] <= near
                and word < len(words)
                and words[word] <= near
            ):
                return index
        return None

    def title(self, first: int) -> int | None:
        """The line close over *first* that reads as a title, rather than as a date."""
        found = None
        others = bylines = 0
        for index in range(first - 1, -1, -1):
            block = self.blocks[index]
            byline = self.sorts[index] != "sure" and bool(_BYLINE.search(block.text))
            bylines += byline
            # Name and date in lines of their own part a title from its text no further.
            others += not byline or bylines > _BYLINES
            if others > _TITLE_LINES or self.sorts[index] == "sure":
                break
            if self.sorts[index] == "short" and block.words in _TITLE_WORDS and not byline:
                if not _DIGIT.search(block.text):
                    return index
                found = found or index
        return found if found is not None else self._said_twice(first)

    def last_words(self, last: int, limit: int) -> int:
        """*last*, or the short sentence close under it, before *limit*, with which the text ends: under a subheading,
        or by itself."""
        for index in range(last + 1, min(limit, last + 1 + _LAST_WORDS)):
            block = self.blocks[index]
            if self.sorts[index] != "short" or _BYLINE.search(block.text):
                break
            if block.words >= _FEW_WORDS and ENDED.search(block.text):
                return self.last_words(index, limit)
        return last

    def _said_twice(self, first: int) -> int | None:
        """The line over *first* that only known phrases part from the text, such as a share bar, and that a scrape says
        twice, or begins with: its title."""
        for index in range(first - 1, -1, -1):
            if self.sorts[index] in ("sure", "maybe"):
                continue
            block = self.blocks[index]
            if self.sorts[index] != "short" or block.words not in _TITLE_WORDS or _BYLINE.search(block.text):
                return None
            said = fold(block.text)
            twice = any(fold(other.text) == said for other in self.blocks[max(0, index - _TWICE_WITHIN) : index])
            return index if twice or index == 0 else None
        return None


def _is_stamp(block: Block) -> bool:
    if block.words > _LONG_WORDS:
        return False
    return bool(_CLOCK.search(block.text)) or (block.words <= 8 and bool(_SPOKE.search(block.text)))


def _best(weights: Sequence[float], start: int, stop: int) -> tuple[float, int, int]:
    """The stretch of highest sum from *start* to before *stop*: its sum, its first and its last line."""
    best, found = 0.0, (start, start - 1)
    total, begun = 0.0, start
    for index in range(start, stop):
        if total <= 0:
            total, begun = 0.0, index
        total += weights[index]
        if total > best:
            best, found = total, (begun, index)
    return best, *found


def _further(lines: _Lines, score: float, edge: int, limit: int, step: Literal[1, -1]) -> int:
    """The end of the text from *edge* on in the direction of *step*, with further stretches of it, before *limit*."""
    for _ in range(_MOST_STRETCHES):
        at = edge + step
        parted = 0
        while at != limit and lines.weights[at] <= 0:
            if lines.sorts[at] in ("sure", "stamp") or parted >= _MORE_GAP:
                return edge
            parted += lines.gap
            at += step
        if at == limit:
            return edge
        # The best sum of lines that begins here; it ends for good where it has lost what it had.
        sums = accumulate(lines.weights[index] for index in range(at, limit, step))
        best, end = 0.0, at
        for offset, total in enumerate(sums):
            if total <= 0:
                break
            if total > best:
                best, end = total, at + step * offset
        if best < _MORE * score:
            return edge
        edge = end
    return edge
