"""A page's source told apart: what is markup and what is not, and where in it each block stands.

The source is looked at as it is, not as a parser repairs it: what a person sees in it must be where it is said to be.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from itertools import islice

from cleaneditor.core.markup import TAG
from cleaneditor.core.model import Document
from cleaneditor.core.placing import Placed

MARKUP, COMMENT, CODE, DECLARATION = 1, 2, 3, 4
"""Kinds of spans: a tag, a comment, the inside of a script or a style sheet, a doctype or a processing instruction."""

_OPENING = re.compile(r"<(?:!--|[!?]|/?[a-zA-Z])")
# What these hold is no markup.
_RAW = frozenset({"script", "style"})
# What these hold is in no block.
_UNREAD = frozenset({"title", "template", "svg", "iframe", "canvas", "datalist", "textarea"})
# Pages mostly leave out the end tags of these, or may.
_NEVER_ENDED = frozenset({"p", "li", "dt", "dd", "option", "td", "th", "tr"})
_VALUE = re.compile(r"""\bvalue\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_UNIT = re.compile(r"&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});?|\S")
_LINE = re.compile(r"[^\r\n]+")
_STEPS = 24
"""Tags around a block's text that are looked at for the one of its element."""


@dataclass(frozen=True, slots=True)
class SourceMap:
    """Offsets in a page's text, in characters."""

    starts: array[int]
    """Where each span of markup begins, in order."""
    ends: array[int]
    kinds: bytes
    blocks: array[int]
    """For each block four offsets: its element's beginning, its text's beginning and end, its element's end. All four
    are the same where it was not found."""

    def of(self, row: int) -> tuple[int, int, int, int] | None:
        """The four offsets of the block *row*; None where it was not found."""
        four = self.blocks[4 * row : 4 * row + 4]
        return (four[0], four[1], four[2], four[3]) if len(four) == 4 and four[3] > four[0] else None


@dataclass(slots=True)
class _Piece:
    start: int
    end: int
    span: int
    """How many spans of markup are before it."""


def source_map(document: Document) -> SourceMap:
    """The map of the source of *document*."""
    text = document.page.text
    starts, ends, kinds = array("L"), array("L"), bytearray()
    pieces: list[_Piece] = []
    if document.page.is_html:
        names: list[str] = []
        for start, end, kind, name in _scan(text, pieces):
            starts.append(start)
            ends.append(end)
            kinds.append(kind)
            names.append(name)
    else:
        names = []
        pieces = [_Piece(match.start(), match.end(), 0) for match in _LINE.finditer(text)]
    placed = Placed(document.blocks, [unescape(text[piece.start : piece.end]) for piece in pieces])
    blocks = array("L")
    for block, span in zip(document.blocks, placed.spans, strict=True):
        if span is None:
            blocks.extend((0, 0, 0, 0))
            continue
        first, skipped = placed.piece_at(span[0])
        last, taken = placed.piece_at(span[1] - 1)
        begin, _ = _unit(text, pieces[first], skipped)
        _, end = _unit(text, pieces[last], taken)
        tag = document.elements[block.element].tag if block.element >= 0 else ""
        before = _opening(text, starts, ends, names, pieces[first].span, begin, tag)
        after = _closing(text, starts, ends, names, pieces[last].span, end, tag)
        if (before < begin) != (end < after) and tag not in _NEVER_ENDED:
            # The element holds more than this block.
            before, after = begin, end
        blocks.extend((before, begin, end, after))
    return SourceMap(starts, ends, bytes(kinds), blocks)


def _scan(text: str, pieces: list[_Piece]) -> Iterator[tuple[int, int, int, str]]:
    """The spans of markup in *text*: start, end, kind, and the tag's name (with ``/`` if it closes). Collects in
    *pieces* what is between them and read."""
    at = 0
    count = 0
    unread_until = 0
    while (found := _OPENING.search(text, at)) is not None:
        start = found.start()
        if start > at and at >= unread_until and not text[at:start].isspace():
            pieces.append(_Piece(at, start, count))
        name = ""
        kind = MARKUP
        if found[0] == "<!--":
            close = text.find("-->", start + 4)
            end = close + 3 if close >= 0 else len(text)
            kind = COMMENT
        elif found[0][1] in "!?":
            close = text.find(">", start)
            end = close + 1 if close >= 0 else len(text)
            kind = DECLARATION
        else:
            tag = TAG.match(text, start)
            end = tag.end() if tag is not None else start + 2
            name = (tag[1] + tag[2]).lower() if tag is not None else ""
        yield start, end, kind, name
        count += 1
        at = end
        if name in _RAW:
            close = _end_of(name, text, end)
            inside = close if close >= 0 else len(text)
            if inside > end:
                yield end, inside, CODE, ""
                count += 1
            at = inside
        elif start >= unread_until:
            if name in _UNREAD or name == "head":
                # (A head may be left open: the body ends it.)
                close = _end_of(name, text, end)
                if name == "head" and (body := _BODY.search(text, end)) is not None:
                    close = body.start() if close < 0 else min(close, body.start())
                unread_until = max(unread_until, close)
            elif name == "input" and (value := _VALUE.search(text, start, end)) is not None:
                group = value.lastindex or 0
                pieces.append(_Piece(value.start(group), value.end(group), count - 1))
    if at < len(text) and at >= unread_until and not text[at:].isspace():
        pieces.append(_Piece(at, len(text), count))


_BODY = re.compile(r"<body[\s>]", re.IGNORECASE)
_ENDS = {name: re.compile(rf"</{name}[\s/>]", re.IGNORECASE) for name in (*_RAW, *_UNREAD, "head")}


def _end_of(name: str, text: str, at: int) -> int:
    """Where the end tag of *name* begins; -1 where there is none."""
    found = _ENDS[name].search(text, at)
    return found.start() if found is not None else -1


def _unit(text: str, piece: _Piece, number: int) -> tuple[int, int]:
    """Where in *text* the character begins and ends that has *number* others before it in *piece*, spaces apart."""
    found = (piece.start, piece.start)
    for unit in islice(_UNIT.finditer(text, piece.start, piece.end), number + 1):
        found = unit.span()
    return found


def _opening(text: str, starts: array[int], ends: array[int], names: list[str], span: int, begin: int, tag: str) -> int:
    """Where the start tag *tag* begins that stands right before the text that begins at *begin*; else *begin*."""
    at = begin
    for number in range(span - 1, max(-1, span - 1 - _STEPS), -1):
        if names[number].startswith("/") or (ends[number] <= at and text[ends[number] : at].strip()):
            break
        at = starts[number]
        if names[number] == tag:
            return at
    return begin


def _closing(text: str, starts: array[int], ends: array[int], names: list[str], span: int, end: int, tag: str) -> int:
    """Where the end tag *tag* ends that stands right after the text that ends at *end*; else *end*."""
    at = end
    first = bisect_left(starts, end, lo=min(span, len(starts)))
    for number in range(first, min(first + _STEPS, len(names))):
        if not names[number].startswith("/") or text[at : starts[number]].strip():
            break
        at = ends[number]
        if names[number][1:] == tag:
            return at
    return end
