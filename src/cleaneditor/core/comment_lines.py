"""The discussion where no element tells it, in a text scrape or on a page of an old blog engine: by the line that opens
it and by those that say who wrote when."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from cleaneditor.core.model import Block, Document, Kind
from cleaneditor.core.phrases import Finder, finder, pack_finder, shipped_pack

_OPENING_WORDS = 14
_BYLINE_WORDS = 16
_NEAR, _NEAR_ON_PAGES = 8, 20
"""The first byline stands within so many blocks of the opening line; on pages it may follow the comment."""
_GAP = 60
"""More blocks between two bylines, and the second is of something else."""
_TAIL = 20
"""The form for a reply stands within so many blocks of the last byline, or it is not where the comments end."""
_LEAST_BYLINES, _LEAST_ON_PAGES = 2, 3
_DATE_WORDS = 7
_STEM = 8
_WORDS = {"one": 1, "two": 2, "three": 3}

# In English the opening line comes in more wordings than a phrase pack can list; all give the number.
_OPENING = re.compile(
    r"\W*(?:there (?:is|are) )?(?P<number>\d[\d.,]*|one|two|three) (?:reader |user )?"
    r"(?:comments?|responses?|replies|reply|thoughts?|reactions?)\b"
    r"|\W*(?:reader |user )?comments? ?\((?P<after>\d[\d.,]*)\)",
    re.IGNORECASE,
)
# “Mara says:”, “Mara said...”, alone in its line or with the time behind it.
_SAYS = re.compile(
    r"\S.{0,60}?\s(?:says|said|wrote|writes|sagt|schreibt|schrieb|meint|a dit|dit|a écrit|dice|dijo|ha detto|scrive"
    r"|escribió|disse|diz|escreveu|zegt|schreef|säger|skriver|siger|sier|sanoo|mówi|pisze|napisał|говорит|пишет)"
    r"\s?(?::|\.\.\.|…)(?P<more>.*)",
    re.IGNORECASE,
)
# Web pages head other things with numbers as well: answers, a thread's posts, reactions.
_ON_PAGES = re.compile(
    r"comment|kommentar|comentári|comentario|koment|коммент|комент|hozzászól|yorum|σχόλι|bình luận|コメント|评论|評論"
    r"|留言|댓글|تعليق|نظر|תגובות|टिप्पणी|ความคิดเห็น",
    re.IGNORECASE,
)
_TIME = re.compile(r"\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2} ?[ap]\.?m\b", re.IGNORECASE)
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2}\b|\d年")
_AGO = re.compile(r"\b\d+ (?:second|minute|hour|day|week|month|year)s? ago\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Lines:
    """The discussion of a text scrape."""

    opening: int
    """The block that opens it; it is no comment."""
    stop: int
    """The block after it."""
    count: int
    """Comments, by who wrote when."""


def discussion_lines(document: Document) -> Lines | None:
    """The discussion in a text scrape; None unless a line opens it (“3 comments”) and bylines follow. On a web page
    that line must be a heading that speaks of comments, and three bylines must follow.

    Both are asked for: reports and interviews have lines such as “she said:”, and lists of articles have times. Where
    no prose stands before, the thread is the page.
    """
    blocks = document.blocks
    if not document.prose:
        return None
    on_page = bool(document.elements)
    headings = {block.index for block in blocks if block.kind is Kind.HEADING and _ON_PAGES.search(block.text)}
    if on_page and not headings:
        return None
    sure = [block.index for block in blocks if _is_byline(block)]
    dated = [block.index for block in blocks if _is_date(block)]
    all_lines = sorted({*sure, *dated})
    if not all_lines:
        return None
    opens = _openings().equal(document)
    for opening in range(document.prose[0] + 1, all_lines[-1]):
        block = blocks[opening]
        told = _OPENING.match(block.text)
        if block.words > _OPENING_WORDS or not (told or opening in opens) or (on_page and opening not in headings):
            continue
        # Where the number stands, bare dates are enough, and no more comments can follow than it says.
        number = _number(told[1] or told[2]) if told else None
        near = _NEAR_ON_PAGES if on_page else _NEAR
        form = _form(document)
        starts, last = _run(opening, sure if number is None else all_lines, number, near, form)
        if starts >= _LEAST_ON_PAGES if on_page else starts and (starts >= _LEAST_BYLINES or starts == number):
            return Lines(opening, _stop(document, last, form), starts)
    return None


def _is_byline(block: Block) -> bool:
    """Whether *block* says who wrote, or when to the minute, and nothing else."""
    if block.words > _BYLINE_WORDS:
        return False
    text = block.text
    if found := _SAYS.match(text):
        return not found["more"].strip() or bool(_TIME.search(found["more"]))
    return bool(_TIME.search(text) and _DATE.search(text)) or (block.words <= 8 and bool(_AGO.search(text)))


def _is_date(block: Block) -> bool:
    return block.words <= _DATE_WORDS and bool(_DATE.search(block.text)) and not _is_sentence(block)


def _number(text: str) -> int:
    """The number that an opening line gives."""
    digits = re.sub(r"\D", "", text)
    return int(digits[:6]) if digits else _WORDS[text.lower()]


def _form(document: Document) -> list[int]:
    """The lines by which the form for a reply is known, in order."""
    found = set(pack_finder(("comments",), "starts").start(document))
    return sorted(found | pack_finder(("comments",), "heading").equal(document))


def _run(opening: int, bylines: Sequence[int], most: int | None, near: int, form: Sequence[int]) -> tuple[int, int]:
    """How many comments, at most *most*, the *bylines* begin that follow the block *opening*, within *near* blocks, and
    one another without a great gap or the *form*; and the last of those lines. Name and time may stand in two lines."""
    count, last = 0, opening
    for at in range(bisect_right(bylines, opening), len(bylines)):
        index = bylines[at]
        if index - last > (_GAP if count else near):
            break
        # What is dated below the form is the archive in the sidebar.
        if count and bisect_right(form, index) > bisect_right(form, last):
            break
        if not count or index - last > 1:
            if count == most:
                break
            count += 1
        last = index
    return count, last


@lru_cache(maxsize=1)
def _openings() -> Finder:
    """The lines that say how many comments there are, in every language, with the number or without."""
    weak = list(shipped_pack("comments").phrases("weak"))
    counted = [phrase for phrase in weak if phrase.startswith("{}")]
    bare = {phrase.removeprefix("{}").strip().casefold() for phrase in counted}
    # After a number many languages have another ending than in a heading: “2 комментария”, “Комментарии”.
    stems = tuple(word[:-2] for word in bare if len(word) >= _STEM)
    alike = [phrase for phrase in weak if phrase.casefold().startswith(stems) and len(phrase) >= _STEM]
    return finder((), [*counted, *bare, *alike])


def _stop(document: Document, last: int, form: Sequence[int]) -> int:
    """Where the comment ends that the byline *last* belongs to: at the form for a reply, or after its sentences."""
    blocks = document.blocks
    after = bisect_right(form, last)
    if after < len(form) and form[after] < last + _TAIL:
        return form[after]
    named = pack_finder(("comments",), "equals").equal(document)
    stop = last + 1
    while stop < len(blocks) and stop not in named and _is_sentence(blocks[stop]):
        stop += 1
    return stop


def _is_sentence(block: Block) -> bool:
    return block.text.rstrip("\"'”’)»").endswith((".", "!", "?", "…", "。", "！", "？", "।", "؟"))
