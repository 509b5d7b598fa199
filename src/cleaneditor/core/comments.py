"""The readers' comments in a discussion: what they wrote and under which name, without the form, the headings and the
buttons around it; and how many comments these are."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from weakref import WeakKeyDictionary

from cleaneditor.core.comment_lines import discussion_lines
from cleaneditor.core.discussion import discussed_elements, discussion
from cleaneditor.core.model import Document, Element, Kind
from cleaneditor.core.phrases import pack_finder

# What stands around comments, in ids and classes: the form and its parts, ways to reply, to share and to log in,
# votes, notices of the house, and lists of what was said elsewhere.
_ASIDE = re.compile(
    r"respond|form(?!at)|preview|captcha|log-?in|sign-?in|trackbacks?-(?:info|header|link)|error|nav|pagination"
    r"|shar(?:e|ing)|^hidden|intro|closed|policy|header$|^h-|^avatar(?!.*comment)|reply-?link|comment-reply|^reply$|rss|feed"
    r"|subscri|count|vote|rating|report|flag|moderat|sort|tools|actions|legend|toolbar|notice|select|about"
    r"|comments?-info"
    r"|open-(?:header|content|data|footer|text|moderated|login)"
    r"|(?:more|most|recent|latest|popular|top|load)[-_]?(?:comment|discuss)",
    re.IGNORECASE,
)
# What the list of comments is called: inside of it, the names of what is around the list count no more.
_LIST = re.compile(r"comments?|comment-?list|comments-?block|all-comments|disqus_thread", re.IGNORECASE)
_HEADINGS = frozenset({"h1", "h2", "h3"})
_TAGS_ASIDE = frozenset({"form", "nav", "label", "button", "select", *_HEADINGS})
_PACKS = ("comments", "navigation", "sharing")
_NUMBER = re.compile(r"\W*\d{1,4}\W*")
_FRAME = (":", "|")
"""Where every line ends like “Posted by: |”, it is the empty frame for a comment to come."""
_NOTICE_WORDS = 30
"""A longer block is not the house's notice, however it begins."""
# One comment: by a number of its own (comment-12, li-comment-12, comment-6a00d83…, Blogger's c1234567), or by a name
# that is given to each.
_NUMBERED = re.compile(
    r"(?:comment|kommentar|comentario|reply|post)[a-z_-]*?(?:[-_]?(\d+)|[-_]([0-9a-f]{8,}))(?![0-9a-z])|^c(\d{5,})",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"(?:comment|kommentar|comentario|reply|pingback)"
    r"(?:[-_]?(?:item|entry|body|author|meta|container|block|box|wrap(?:per)?|content|text))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Comments:
    """The readers' comments of one page."""

    blocks: tuple[int, ...] = ()
    """The blocks that readers wrote, and the lines that name them and the time, in reading order."""
    count: int = 0
    """How many comments these are, as far as the page's elements tell; otherwise, how many blocks."""


NO_COMMENTS = Comments()
_known: WeakKeyDictionary[Document, Comments] = WeakKeyDictionary()


def comments(document: Document) -> Comments:
    """The readers' comments in the discussion of *document*."""
    found = _known.get(document)
    if found is None:
        part = discussion(document)
        found = _known[document] = _found(document, part) if part else NO_COMMENTS
    return found


def _found(document: Document, part: Iterable[int]) -> Comments:
    phrases: set[int] = set()
    for role in ("heading", "equals", "weak"):
        phrases |= pack_finder(_PACKS, role).equal(document)
    notices = pack_finder(("comments",), "starts").start(document)
    lines = None if discussed_elements(document) else discussion_lines(document)
    aside = {lines.opening} if lines is not None else _aside(document)
    blocks = tuple(
        index
        for index in sorted(part)
        if (block := document.blocks[index]).kind is not Kind.CONTROL
        and index not in phrases
        and not (index in notices and block.words < _NOTICE_WORDS)
        and not block.hidden
        and (block.element if lines is None else index) not in aside
        and not _NUMBER.fullmatch(block.text)
    )
    if all(document.blocks[index].text.rstrip().endswith(_FRAME) for index in blocks):
        return NO_COMMENTS
    return Comments(blocks, _count(document, blocks) if lines is None else lines.count)


def _aside(document: Document) -> Container[int]:
    """The elements that stand in the discussion without being part of a comment."""
    aside: set[int] = set()
    in_one: set[int] = set()
    for index, name in enumerate(discussed_elements(document)):
        if not name:
            continue
        element = document.elements[index]
        beside, is_list, is_one = _told(element)
        # Some themes make the name of who wrote a comment its heading.
        names_reader = element.tag in _HEADINGS and element.parent in in_one
        if is_one or element.parent in in_one:
            in_one.add(index)
        if beside or (element.tag in _TAGS_ASIDE and not names_reader) or (not is_list and element.parent in aside):
            aside.add(index)
    return aside


def _told(element: Element) -> tuple[bool, bool, bool]:
    """Whether *element* is called something beside the comments, the list of them, or one of them."""
    told = [_names(value) for key, value in element.attributes if key == "class" or key == "id"]
    return any(each[0] for each in told), any(each[1] for each in told), any(each[2] for each in told)


@lru_cache(maxsize=8192)
def _names(value: str) -> tuple[bool, bool, bool]:
    names = value.split()
    return (
        any(_ASIDE.search(name) for name in names),
        any(_LIST.fullmatch(name) for name in names),
        any(_NUMBERED.search(name) or _EACH.fullmatch(name) for name in names),
    )


def _count(document: Document, blocks: Sequence[int]) -> int:
    """How many comments the *blocks* are."""
    inside = discussed_elements(document)
    first: dict[int, int] = {}
    for index in blocks:
        at = document.blocks[index].element
        while at >= 0 and inside[at] and at not in first:
            first[at] = index
            at = document.elements[at].parent
    numbers: set[str] = set()
    # Elements that begin with the same block are one comment in two wrappers.
    each: dict[str, set[int]] = defaultdict(set)
    for at, index in first.items():
        for key, value in document.elements[at].attributes:
            if key == "class" or key == "id":
                for name in value.split():
                    if number := _NUMBERED.search(name):
                        numbers.add(number[1] or number[2] or number[3])
                    elif _EACH.fullmatch(name):
                        each[name].add(index)
    return len(numbers) or max((len(found) for found in each.values()), default=len(blocks))
