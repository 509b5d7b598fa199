"""HTML: the page's own markup of the kept blocks, a safe subset of it, in a plain page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape
from itertools import accumulate

import nh3

from cleaneditor.core.clean import Cleaning
from cleaneditor.core.edited_markup import edited_markup
from cleaneditor.core.exporters.text import line_of, printable
from cleaneditor.core.fold import plain
from cleaneditor.core.model import Block, Kind

TAGS = frozenset(
    [
        "a",
        "abbr",
        "b",
        "blockquote",
        "cite",
        "code",
        "del",
        "em",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "i",
        "ins",
        "kbd",
        "li",
        "mark",
        "ol",
        "p",
        "pre",
        "q",
        "s",
        "samp",
        "small",
        "strong",
        "sub",
        "sup",
        "table",
        "tbody",
        "td",
        "th",
        "tr",
        "u",
        "ul",
        "var",
    ]
)


_INLINE_DEPTH = 60
_OPENING_OR_CLOSING = re.compile(r"<(/?)")


def as_html(cleaning: Cleaning) -> str:
    """One whole HTML page in UTF-8, without scripts, styles, forms, frames or anything that is loaded."""
    return _page(cleaning, body_html(cleaning))


def comments_html(cleaning: Cleaning) -> str:
    """The readers' comments that are exported apart, as a page of their own; empty if there are none."""
    body = body_html(cleaning, cleaning.apart)
    return _page(cleaning, body) if body else ""


def _page(cleaning: Cleaning, body: str) -> str:
    page = cleaning.document.page
    language = f' lang="{escape(page.language)}"' if page.language else ""
    title = escape(plain(printable(page.title or page.source.name)))
    return (
        f'<!DOCTYPE html>\n<html{language}>\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n</head>\n'
        f"<body>\n{body}</body>\n</html>\n"
    )


def body_html(cleaning: Cleaning, blocks: Iterable[int] | None = None) -> str:
    """The *blocks*, by default those that are kept, as HTML elements, one a line, sanitised by an allow-list."""
    links = cleaning.rules.extractor.links
    raw = "".join(_elements(cleaning, cleaning.kept if blocks is None else blocks))
    return nh3.clean(
        printable(raw),
        tags=set(TAGS if links else TAGS - {"a"}),
        attributes={"a": {"href"}},
        url_schemes={"http", "https", "mailto"},
        link_rel=None,
    )


def _elements(cleaning: Cleaning, blocks: Iterable[int]) -> Iterator[str]:
    """The HTML of the *blocks*; runs of list items, rows and quotes are put into what holds them."""
    lists: list[str] = []
    around = ""
    for index in blocks:
        block = cleaning.document.blocks[index]
        inner = _inner(cleaning, block)
        if not inner:
            continue
        if block.kind is Kind.LIST_ITEM:
            if around:
                yield f"</{around}>\n"
                around = ""
            depth = min(max(1, block.level), 8)
            tag = "ol" if block.ordered else "ul"
            # The last item of each open list is open, so that a list below it stands in it.
            while len(lists) > depth or (len(lists) == depth and lists[-1] != tag):
                yield f"</li>\n</{lists.pop()}>\n"
            if len(lists) == depth:
                yield "</li>\n"
            while len(lists) < depth:
                lists.append(tag)
                yield f"<{tag}>\n" + ("<li>" if len(lists) < depth else "")
            yield f"<li>{inner}"
            continue
        while lists:
            yield f"</li>\n</{lists.pop()}>\n"
        wanted = {Kind.TABLE_ROW: "table", Kind.QUOTE: "blockquote"}.get(block.kind, "")
        if around != wanted:
            yield (f"</{around}>\n" if around else "") + (f"<{wanted}>\n" if wanted else "")
            around = wanted
        if block.kind is Kind.HEADING:
            level = min(max(1, block.level), 6)
            yield f"<h{level}>{inner}</h{level}>\n"
        elif block.kind is Kind.TABLE_ROW:
            yield f"<tr>{inner}</tr>\n"
        elif block.kind is Kind.CODE:
            yield f"<pre>{inner}</pre>\n"
        else:
            yield f"<p>{inner}</p>\n"
    while lists:
        yield f"</li>\n</{lists.pop()}>\n"
    if around:
        yield f"</{around}>\n"


def _inner(cleaning: Cleaning, block: Block) -> str:
    """The block's inline HTML: its own markup, around the words that stay where the person has edited it; or its text
    where it has none or a rule has tidied it; also where tags are nested beyond all sense, which those who read the
    result need not be able to take."""
    if block.markup and _nesting(block.markup) <= _INLINE_DEPTH:
        if block.index not in cleaning.texts:
            return plain(block.markup)
        if block.index in cleaning.edits and block.kind not in (Kind.TABLE_ROW, Kind.CODE):
            edited = edited_markup(block.markup, block.text, printable(cleaning.edits[block.index]))
            if edited is not None:
                return edited
    text = line_of(cleaning.text_of(block.index), block.kind)
    if block.kind is Kind.TABLE_ROW:
        return "".join(f"<td>{escape(cell, quote=False)}</td>" for cell in text.split(" | "))
    return escape(text, quote=False)


def _nesting(markup: str) -> int:
    """How many inline elements of a block stand in one another at most."""
    if markup.count("</") <= _INLINE_DEPTH:
        return 0
    return max(accumulate(-1 if tag[1] else 1 for tag in _OPENING_OR_CLOSING.finditer(markup)))
