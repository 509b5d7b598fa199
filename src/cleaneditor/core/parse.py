"""A page becomes a document: blocks in reading order, each with its kind, text, place and measures.

One loop over the tree, no recursion: pages nest as they like. A block ends at every block element and at every
``<br>``; text that lies directly in a container is a block too (whole sites write articles as one ``div``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from html import escape

import msgspec
from lxml import etree, html

from cleaneditor.core import metadata
from cleaneditor.core.fold import count_words
from cleaneditor.core.markup import chars_of, tree_of
from cleaneditor.core.model import Block, Document, Element, Kind, Note, Page
from cleaneditor.core.running import TITLE_WITHIN, running_text
from cleaneditor.core.scrape import scrape_blocks
from cleaneditor.core.titles import TITLE_WORDS, printed_title

_SKIP = frozenset({"script", "style", "template", "head", "svg", "iframe", "canvas", "datalist", "img"})
_BREAKING = frozenset(
    [
        "address",
        "article",
        "aside",
        "audio",
        "blockquote",
        "body",
        "button",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "frameset",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "input",
        "label",
        "legend",
        "li",
        "listing",
        "main",
        "menu",
        "nav",
        "noframes",
        "noscript",
        "ol",
        "optgroup",
        "option",
        "p",
        "plaintext",
        "pre",
        "search",
        "section",
        "select",
        "summary",
        "table",
        "tbody",
        "td",
        "textarea",
        "tfoot",
        "th",
        "thead",
        "title",
        "tr",
        "ul",
        "video",
        "xmp",
    ]
)
_KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), Kind.HEADING),
    **dict.fromkeys(("li", "dt", "dd"), Kind.LIST_ITEM),
    **dict.fromkeys(("figcaption", "caption"), Kind.CAPTION),
    **dict.fromkeys(("button", "label", "legend", "option", "optgroup", "select", "textarea"), Kind.CONTROL),
    **dict.fromkeys(("pre", "listing", "xmp", "plaintext"), Kind.CODE),
    "blockquote": Kind.QUOTE,
    "summary": Kind.HEADING,
}
_LISTS = frozenset({"ul", "ol", "dl", "menu", "dir"})
# What these hold is a block of its own kind again, whatever they stand in.
_RESET = frozenset({"table", "td", "th", "article", "section", "aside", "nav", "footer", "header", "form", "main"})
_CHANGING = frozenset({"a", *_KINDS, *_LISTS, *_RESET})
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "cite",
        "code",
        "del",
        "em",
        "i",
        "ins",
        "kbd",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "strong",
        "sub",
        "sup",
        "u",
        "var",
    ]
)
_ROW_BREAKERS = frozenset(
    [
        "table",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "dl",
        "blockquote",
        "form",
        "pre",
        "article",
        "section",
        "aside",
        "nav",
        "header",
        "footer",
    ]
)
_LOST_CHARS = 250
_WORD_CHARS = 6
_ROW_CHARS = 600
"""A table row of more characters is taken for layout, not for data."""
_STYLE_CHARS = 500
_ATTRIBUTE_CHARS = 200
_ATTRIBUTES = 40
_ATTRIBUTES_LEFT_OUT = frozenset(
    ("style", "src", "srcset", "content", "value", "d", "alt", "title", "ping", "onclick", "onload")
)
_TAG = "\x02"
"""Marks a piece of markup among pieces of text, which cannot hold this character."""
_SCHEME = re.compile(r"[^/?#]*?:")
# What audio and video hold is shown only by browsers that can play neither, as with noscript.
_INSTEAD = frozenset({"noscript", "audio", "video"})
# What an element's name says of it, as bits: one look into a dict for each element instead of one into every set.
_SKIPS, _BREAKS, _CHANGES, _CELLS, _STYLES, _STANDS_IN = (1 << bit for bit in range(6))
_TRAITS = {
    tag: sum(
        bit
        for bit, tags in (
            (_SKIPS, _SKIP),
            (_BREAKS, _BREAKING),
            (_CHANGES, _CHANGING),
            (_CELLS, ("td", "th")),
            (_STYLES, _INLINE),
            (_STANDS_IN, _INSTEAD),
        )
        if tag in tags
    )
    for tag in _SKIP | _BREAKING | _CHANGING | _INLINE | _INSTEAD
}
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NEWLINES = re.compile(r"\r\n?")


def _first_line(page: Page, blocks: tuple[Block, ...]) -> str:
    """The title of a text scrape: its first line if that is short, or the one over its text where a menu is first."""
    found = running_text(Document(page, blocks))
    if found is not None and found.first > TITLE_WITHIN:
        return "" if found.title is None else blocks[found.title].text
    return blocks[0].text if blocks and blocks[0].words <= TITLE_WORDS else ""


def parse(page: Page) -> Document:
    """The document of a decoded *page*; its metadata are filled in from the page itself.

    What had to be repaired, and words that were visible in the source but are in no block, are in ``notes``. Never
    raises for what a page holds; a page without any text gives a document without blocks.
    """
    if not page.is_html:
        blocks = scrape_blocks(page.text)
        title = _first_line(page, blocks)
        found = metadata.of_text(page, title)
        return Document(found, blocks, titles=(title,) if title else ())
    tree = tree_of(page.text)
    builder = _Builder()
    builder.walk(tree.root)
    meta = tree.metadata
    blocks = tuple(builder.blocks)
    found = replace(
        page,
        url=page.url or meta.url,
        language=page.language or meta.language,
        date=page.date or meta.date,
        title=page.title or printed_title(meta.titles, blocks, builder.elements, page.url or meta.url),
    )
    notes = (*tree.notes, *_lost(tree.visible, tree.readings, blocks))
    return Document(found, blocks, tuple(builder.elements), notes, meta.titles)


def _lost(visible: tuple[int, str], readings: int, blocks: tuple[Block, ...]) -> Iterator[Note]:
    """What is *visible* in the source and in no block, *readings* apart; a few words more or less are not worth a
    person's time."""
    seen, unclosed = visible
    seen -= readings
    if unclosed:
        yield Note(
            "unclosed", f"a {unclosed} is never closed; as in a browser, what follows it is not part of the page"
        )
    have = chars_of("".join([block.text for block in blocks]))
    missing = seen - have
    if missing > _LOST_CHARS and missing > seen * 0.1:
        yield Note("lost", f"about {missing // _WORD_CHARS} of {seen // _WORD_CHARS} words could not be read")


class _Context(msgspec.Struct, frozen=True, cache_hash=True):
    """What an element hands down to what stands in it."""

    kind: Kind | None = None
    level: int = 0
    ordered: bool = False
    hidden: bool = False
    link: bool = False
    row: bool = False


class _Frame(msgspec.Struct, eq=False):
    """An open element on the way through the tree."""

    node: html.HtmlElement
    tag: str
    parent: _Frame | None
    position: int
    context: _Context
    traits: int = 0
    index: int = -1
    counts: dict[str, int] | None = None


class _Builder:
    """Collects text pieces into blocks while the loop goes through the tree."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.elements: list[Element] = []
        self._stack: list[_Frame] = []
        self._text: list[str] = []
        self._markup: list[str] = []
        self._open: list[str] = []
        self._rich = False
        self._links = 0
        # The innermost element that holds all pieces so far is the ancestor of the first piece at this depth.
        self._first_depth = self._depth = self._low = 0
        self._first: _Frame | None = None
        self._empty = True

    def walk(self, root: html.HtmlElement) -> None:
        """Goes through the whole tree."""
        events = etree.iterwalk(root, events=("start", "end"))
        stack = self._stack
        for event, node in events:
            if event == "start":
                if not self._enter(node):
                    events.skip_subtree()
                    # The walk still ends this element: it is put on the stack as nothing.
                    stack.append(_NOTHING)
                    continue
                text = node.text
                if text and not (self._empty and text.isspace()):
                    self._piece(text)
            else:
                if stack[-1] is _NOTHING:
                    stack.pop()
                else:
                    self._leave()
                tail = node.tail
                if tail and stack and not (self._empty and tail.isspace()):
                    self._piece(tail)
        self._flush()

    def _enter(self, node: html.HtmlElement) -> bool:
        """Opens *node*; False where nothing inside it is to be read."""
        tag: str = node.tag
        traits = _TRAITS.get(tag, 0)
        position = 1
        if self._stack:
            parent = self._stack[-1]
            context = parent.context
            counts = parent.counts
            if counts is None:
                parent.counts = {tag: 1}
            else:
                position = counts[tag] = counts.get(tag, 0) + 1
        else:
            parent, context = None, _Context()
        if traits & _SKIPS:
            return False
        if traits & _BREAKS:
            if not context.row:
                if not self._empty:
                    self._flush()
            elif not traits & _CELLS:
                self._space()
            if tag == "input":
                self._input(node, parent, position)
                return False
        elif tag == "br":
            self._break()
            return False
        style = node.get("style")
        hides = (
            traits & _STANDS_IN
            or node.get("hidden") is not None
            or (style is not None and _hides(style[:_STYLE_CHARS]))
        )
        inner = _derived(tag, context, bool(hides)) if hides or traits & _CHANGES else context
        if tag == "tr" and not context.row and _is_data_row(node):
            inner = msgspec.structs.replace(inner, kind=Kind.TABLE_ROW, row=True)
        self._stack.append(_Frame(node, tag, parent, position, inner, traits))
        if traits & _STYLES:
            self._open.append(tag)
            if not self._empty:
                self._markup.append(_TAG + _start_tag(node, tag))
                self._rich = True
        elif traits & _CELLS and context.row:
            self._cell(tag)
        return True

    def _leave(self) -> None:
        """Closes the innermost open element."""
        stack = self._stack
        frame = stack[-1]
        traits = frame.traits
        if traits & _BREAKS:
            # The element of a row carries the row's context itself; its cells and paragraphs inherit it.
            if not frame.context.row or frame.tag == "tr":
                if not self._empty:
                    self._flush()
            elif traits & _CELLS:
                if not self._empty:
                    self._markup.append(f"{_TAG}</{frame.tag}>")
                    self._rich = True
            else:
                self._space()
        elif traits & _STYLES and self._open and self._open[-1] == frame.tag:
            self._open.pop()
            if not self._empty:
                self._markup.append(f"{_TAG}</{frame.tag}>")
        stack.pop()
        if len(stack) < self._low:
            self._low = len(stack)

    def _piece(self, text: str) -> None:
        """Takes in a run of text as it stands in the tree."""
        if not text.isspace():
            frame = self._stack[-1]
            if self._empty:
                self._begin(frame)
            else:
                if self._low < self._depth:
                    self._depth = self._low
                self._low = len(self._stack)
            if frame.context.link:
                self._links += len(_collapsed(text))
        elif self._empty:
            return
        self._text.append(text)
        self._markup.append(text)

    def _begin(self, frame: _Frame) -> None:
        self._empty = False
        self._first = frame
        self._first_depth = self._depth = self._low = len(self._stack)
        if self._open:
            inline: list[str] = []
            at: _Frame | None = frame
            while at is not None and not at.traits & _BREAKS:
                if at.traits & _STYLES:
                    inline.append(_TAG + _start_tag(at.node, at.tag))
                at = at.parent
            self._markup.extend(reversed(inline))
            self._rich = bool(inline)
        if frame.traits & _CELLS and frame.context.row:
            self._markup.append(f"{_TAG}<{frame.tag}>")

    def _space(self) -> None:
        if not self._empty:
            self._text.append(" ")
            self._markup.append(" ")

    def _break(self) -> None:
        if self._empty or not self._stack:
            return
        context = self._stack[-1].context
        if context.kind is Kind.CODE:
            self._text.append("\n")
            self._markup.append("\n")
        elif context.row or context.kind is Kind.HEADING:
            self._space()
        else:
            self._flush()

    def _cell(self, tag: str) -> None:
        if not self._empty:
            self._text.append("\x00")
            self._markup.append(f"{_TAG}<{tag}>")
            self._rich = True

    def _input(self, node: html.HtmlElement, parent: _Frame | None, position: int) -> None:
        """A button's own words are what a person sees of it."""
        if node.get("type", "").lower() not in ("submit", "button", "reset"):
            return
        shown = (node.get("value") or "")[:1000]
        if parent is None or not shown.strip():
            return
        if not self._empty:
            self._flush()
        hidden = (
            parent.context.hidden or node.get("hidden") is not None or _hides((node.get("style") or "")[:_STYLE_CHARS])
        )
        self._stack.append(_Frame(node, "input", parent, position, _Context(Kind.CONTROL, hidden=hidden), _BREAKS))
        self._piece(shown)
        self._flush()
        self._stack.pop()

    def _flush(self) -> None:
        """Ends the block that was being collected."""
        first = self._first
        if self._empty or first is None:
            return
        owner = first
        depth = self._first_depth
        while depth > self._depth and owner.parent is not None:
            owner = owner.parent
            depth -= 1
        context = first.context
        kind = context.kind or Kind.PARAGRAPH
        raw = self._text[0] if len(self._text) == 1 else "".join(self._text)
        if context.kind is Kind.CODE:
            text = _NEWLINES.sub("\n", raw).strip("\n").rstrip()
        else:
            text = _collapsed(raw)
            if "\x00" in text:
                cells = [cell.strip() for cell in text.split("\x00")]
                text = (" | " if kind is Kind.TABLE_ROW else " ").join(cell for cell in cells if cell)
        markup = ""
        if self._rich and kind is not Kind.CODE:
            closing = "".join(f"</{tag}>" for tag in reversed(self._open))
            inside = [
                part[1:]
                if part[0] == _TAG
                # Few pieces have any of these, and the call costs more than to look.
                else (escape(part, quote=False) if "&" in part or "<" in part or ">" in part else part)
                for part in self._markup
            ]
            markup = _collapsed("".join(inside) + closing)
        self.blocks.append(
            Block(
                len(self.blocks),
                kind,
                text,
                owner.index if owner.index >= 0 else self._materialise(owner),
                first.node.sourceline or 0,
                context.level if kind is Kind.HEADING or kind is Kind.LIST_ITEM else 0,
                context.ordered and kind is Kind.LIST_ITEM,
                count_words(text),
                min(self._links, len(text)),
                markup,
                context.hidden,
            )
        )
        self._text.clear()
        self._markup.clear()
        self._empty = True
        self._rich = False
        self._links = 0

    def _materialise(self, frame: _Frame) -> int:
        """The index of the frame's element, which is entered with its ancestors as the first block needs it."""
        missing: list[_Frame] = []
        at: _Frame | None = frame
        while at is not None and at.index < 0:
            missing.append(at)
            at = at.parent
        for each in reversed(missing):
            each.index = len(self.elements)
            parent = each.parent.index if each.parent is not None else -1
            node = each.node
            self.elements.append(Element(each.tag, parent, each.position, _attributes(node), node.sourceline or 0))
        return frame.index


@lru_cache(maxsize=4096)
def _derived(tag: str, context: _Context, hides: bool) -> _Context:
    """What holds inside of an element."""
    if hides:
        context = msgspec.structs.replace(context, hidden=True)
    if tag == "a":
        return msgspec.structs.replace(context, link=True)
    if context.row:
        return context
    kind = _KINDS.get(tag)
    if kind is not None:
        level = context.level
        if kind is Kind.HEADING:
            level = int(tag[1]) if tag[0] == "h" else 6
        return msgspec.structs.replace(context, kind=kind, level=level)
    if tag in _LISTS:
        level = context.level + 1 if context.kind is Kind.LIST_ITEM else 1
        return msgspec.structs.replace(context, kind=None, level=level, ordered=tag == "ol")
    if tag in _RESET:
        return msgspec.structs.replace(context, kind=None, level=0)
    return context


_NOTHING = _Frame(html.HtmlElement(), "", None, 0, _Context())
"""Stands for an element of which nothing is read."""


@lru_cache(maxsize=512)
def _hides(style: str) -> bool:
    """Whether an element of this style asks browsers not to show it."""
    return _HIDING.search(style) is not None


def _collapsed(text: str) -> str:
    """*text* with runs of ASCII space made one space, and none at the ends."""
    if text.isascii():
        return " ".join(text.split())
    # Not split(), which knows of more spaces than HTML; and no pattern, which is ten times as slow.
    for space in "\n\t\r\f":
        if space in text:
            text = text.replace(space, " ")
    while "  " in text:
        text = text.replace("  ", " ")
    return text.strip(" ")


def _attributes(node: html.HtmlElement) -> tuple[tuple[str, str], ...]:
    """The attributes that selectors ask for; long values are cut, as are elements with very many."""
    return tuple(
        [
            pair if len(pair[1]) <= _ATTRIBUTE_CHARS else (pair[0], pair[1][:_ATTRIBUTE_CHARS])
            for pair in node.items()[:_ATTRIBUTES]
            if pair[0] not in _ATTRIBUTES_LEFT_OUT
        ]
    )


def _start_tag(node: html.HtmlElement, tag: str) -> str:
    if tag != "a":
        return f"<{tag}>"
    href = (node.get("href") or "").strip()
    if not href or len(href) > 2000 or "\\" in href:
        return "<a>"
    if not href.startswith(("http:", "https:", "/", "#", "?")):
        scheme = _SCHEME.match(href)
        if scheme and scheme[0].lower() not in ("http:", "https:", "mailto:"):
            return "<a>"
    return f'<a href="{escape(href)}">'


def _is_data_row(node: html.HtmlElement) -> bool:
    """Whether a ``tr`` is a row of data: two cells or more with text, short, no blocks inside but paragraphs."""
    cells = 0
    chars = 0
    filled = False
    for event, inner in etree.iterwalk(node, events=("start", "end")):
        if not isinstance(inner.tag, str) or inner is node:
            continue
        tag = inner.tag.lower()
        if event == "end":
            if tag in ("td", "th"):
                cells += filled
            chars += len((inner.tail or "").strip())
            filled = filled or bool((inner.tail or "").strip() and tag not in ("td", "th"))
        else:
            if tag in _ROW_BREAKERS:
                return False
            if tag in ("td", "th"):
                filled = False
            if tag in _SKIP:
                continue
            text = (inner.text or "").strip()
            chars += len(text)
            filled = filled or bool(text)
        if chars > _ROW_CHARS:
            return False
    return cells >= 2
