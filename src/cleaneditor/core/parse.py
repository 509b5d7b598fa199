"""A page becomes a document: blocks in reading order, each with its kind, text, place and measures.

One loop over the tree, no recursion: pages nest as they like. A block ends at every block element and at every
``<br>``; text that lies directly in a container is a block too (whole sites write articles as one ``div``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from html import escape
from urllib.parse import urlsplit

from lxml import etree, html

from cleaneditor.core import metadata
from cleaneditor.core.fold import WORD, count_words
from cleaneditor.core.markup import tree_of, visible_text
from cleaneditor.core.model import Block, Document, Element, Kind, Note, Page
from cleaneditor.core.scrape import scrape_blocks

_SKIP = frozenset({"script", "style", "template", "head", "svg", "iframe", "canvas", "datalist"})
_BREAKING = frozenset(
    [
        "address",
        "article",
        "aside",
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
# What these hold is a block of its own kind again, whatever they stand in.
_RESET = frozenset({"table", "td", "th", "article", "section", "aside", "nav", "footer", "header", "form", "main"})
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
_ROW_CHARS = 600
"""A table row of more characters is taken for layout, not for data."""
_ATTRIBUTE_CHARS = 200
_ATTRIBUTES_LEFT_OUT = ("style", "src", "srcset", "content", "value", "d", "alt", "title", "ping")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_NEWLINES = re.compile(r"\r\n?")


def parse(page: Page) -> Document:
    """The document of a decoded *page*; its metadata are filled in from the page itself.

    What had to be repaired, and words that were visible in the source but are in no block, are in ``notes``. Never
    raises for what a page holds; a page without any text gives a document without blocks.
    """
    if not page.is_html:
        blocks = scrape_blocks(page.text)
        title = blocks[0].text if blocks and blocks[0].words <= metadata.TITLE_WORDS else ""
        found = metadata.of_text(page, title)
        return Document(found, blocks, titles=(title,) if title else ())
    tree = tree_of(page.text)
    builder = _Builder()
    builder.walk(tree.root)
    meta = metadata.of_tree(tree.root, page.text)
    blocks = tuple(builder.blocks)
    found = replace(
        page,
        url=page.url or meta.url,
        language=page.language or meta.language,
        date=page.date or meta.date,
        title=page.title or metadata.best_title(meta.titles, blocks),
    )
    notes = (*tree.notes, *_lost(page.text, blocks))
    return Document(found, blocks, tuple(builder.elements), notes, meta.titles)


def _lost(text: str, blocks: tuple[Block, ...]) -> Iterator[Note]:
    """What is visible in the source and in no block; a few words more or less are not worth a person's time."""
    visible, unclosed = visible_text(text)
    if unclosed:
        yield Note(
            "unclosed", f"a {unclosed} is never closed; as in a browser, what follows it is not part of the page"
        )
    seen = count_words(visible) if not visible.isascii() else len(WORD.findall(visible))
    have = sum(block.words for block in blocks)
    missing = seen - have
    if missing > 40 and missing > seen * 0.1:
        yield Note("lost", f"about {missing} of {seen} words could not be read by the parser")


@dataclass(slots=True)
class _Frame:
    """An open element on the way through the tree."""

    node: html.HtmlElement
    tag: str
    parent: _Frame | None
    position: int
    kind: Kind | None
    level: int
    ordered: bool
    hidden: bool
    link: bool
    code: bool
    row: bool
    index: int = -1
    counts: dict[str, int] = field(default_factory=dict)


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
        self._line = 0
        self._empty = True

    def walk(self, root: html.HtmlElement) -> None:
        """Goes through the whole tree."""
        node: html.HtmlElement | None = root
        while node is not None:
            if isinstance(node.tag, str) and self._enter(node):
                if node.text:
                    self._piece(node.text)
                if len(node):
                    node = node[0]
                    continue
                self._leave()
            while node is not None:
                if node is root:
                    node = None
                    break
                if node.tail:
                    self._piece(node.tail)
                after = node.getnext()
                if after is not None:
                    node = after
                    break
                node = node.getparent()
                self._leave()
        self._flush()

    def _enter(self, node: html.HtmlElement) -> bool:
        """Opens *node*; False where nothing inside it is to be read."""
        tag = node.tag.lower() if isinstance(node.tag, str) else ""
        parent = self._stack[-1] if self._stack else None
        position = 1
        if parent is not None:
            position = parent.counts.get(tag, 0) + 1
            parent.counts[tag] = position
        if tag in _SKIP:
            if tag in _BREAKING:
                self._flush()
            return False
        if tag == "br":
            self._break()
            return False
        row = parent.row if parent is not None else False
        if tag in _BREAKING:
            if not row:
                self._flush()
            elif tag not in ("td", "th"):
                self._space()
            if tag == "input":
                self._input(node, parent, position)
                return False
        frame = self._frame(node, tag, parent, position)
        self._stack.append(frame)
        if tag == "tr" and not row and _is_data_row(node):
            frame.row = True
            frame.kind = Kind.TABLE_ROW
        elif row and tag in ("td", "th"):
            self._cell(tag)
        elif tag in _INLINE:
            self._open_inline(node, tag)
        return True

    def _frame(self, node: html.HtmlElement, tag: str, parent: _Frame | None, position: int) -> _Frame:
        kind = parent.kind if parent is not None else None
        level = parent.level if parent is not None else 0
        ordered = parent.ordered if parent is not None else False
        if parent is not None and parent.row:
            pass
        elif tag in _KINDS:
            kind = _KINDS[tag]
            if kind is Kind.HEADING:
                level = int(tag[1]) if tag[0] == "h" else 6
        elif tag in ("ul", "ol", "dl", "menu", "dir"):
            level = level + 1 if kind is Kind.LIST_ITEM else 1
            ordered = tag == "ol"
            kind = None
        elif tag in _RESET:
            kind, level = None, 0
        hidden = parent.hidden if parent is not None else False
        if not hidden:
            style = node.get("style")
            hidden = node.get("hidden") is not None or bool(
                style and re.search(r"display\s*:\s*none|visibility\s*:\s*hidden", style[:500], re.IGNORECASE)
            )
            hidden = hidden or tag == "noscript"
        return _Frame(
            node,
            tag,
            parent,
            position,
            kind,
            level,
            ordered,
            hidden,
            (parent is not None and parent.link) or tag == "a",
            (parent is not None and parent.code) or kind is Kind.CODE,
            parent is not None and parent.row,
        )

    def _leave(self) -> None:
        frame = self._stack.pop()
        if frame.tag in _BREAKING and not (frame.row and frame.tag != "tr"):
            # The block was inside: it is flushed with the frame still known as its innermost element.
            self._stack.append(frame)
            self._flush()
            self._stack.pop()
        elif frame.row and frame.tag in _BREAKING:
            if frame.tag in ("td", "th"):
                self._end_cell(frame.tag)
            else:
                self._space()
        elif frame.tag in _INLINE and self._open and self._open[-1] == frame.tag:
            self._open.pop()
            if not self._empty:
                self._markup.append(f"</{frame.tag}>")
        self._low = min(self._low, len(self._stack))

    def _piece(self, text: str) -> None:
        """Takes in a run of text as it stands in the tree."""
        frame = self._stack[-1] if self._stack else None
        if frame is None or (self._empty and not frame.code and not text.strip(" \t\r\n\f")):
            return
        if self._empty and text.strip():
            self._begin(frame)
        elif text.strip():
            self._depth = min(self._depth, self._low)
            self._low = len(self._stack)
        self._text.append(text)
        self._markup.append(escape(text, quote=False))
        if frame.link:
            self._links += len(_SPACE.sub(" ", text).strip())

    def _begin(self, frame: _Frame) -> None:
        self._empty = False
        self._first = frame
        self._first_depth = self._depth = self._low = len(self._stack)
        self._line = int(frame.node.sourceline or 0)
        inline: list[str] = []
        at: _Frame | None = frame
        while at is not None and at.tag not in _BREAKING:
            if at.tag in _INLINE:
                inline.append(_start_tag(at.node, at.tag))
            at = at.parent
        self._markup = [*reversed(inline), *([f"<{frame.tag}>"] if frame.row and frame.tag in ("td", "th") else [])]
        self._rich = self._rich or bool(inline)

    def _space(self) -> None:
        if not self._empty:
            self._text.append(" ")
            self._markup.append(" ")

    def _break(self) -> None:
        frame = self._stack[-1] if self._stack else None
        if frame is None:
            return
        if frame.code:
            if not self._empty:
                self._text.append("\n")
                self._markup.append("\n")
        elif frame.row or frame.kind is Kind.HEADING:
            self._space()
        else:
            self._flush()

    def _cell(self, tag: str) -> None:
        if self._empty:
            return
        self._text.append("\x00")
        self._markup.append(f"<{tag}>")
        self._rich = True

    def _end_cell(self, tag: str) -> None:
        if not self._empty:
            self._markup.append(f"</{tag}>")
            self._rich = True

    def _open_inline(self, node: html.HtmlElement, tag: str) -> None:
        self._open.append(tag)
        if not self._empty:
            self._markup.append(_start_tag(node, tag))
            self._rich = True

    def _input(self, node: html.HtmlElement, parent: _Frame | None, position: int) -> None:
        """A button's or a field's own words are what a person sees of it."""
        shown = node.get("value") if node.get("type", "").lower() in ("submit", "button", "reset") else None
        if parent is None or not shown or not shown.strip():
            return
        frame = self._frame(node, "input", parent, position)
        frame.kind = Kind.CONTROL
        self._stack.append(frame)
        self._piece(shown[:1000])
        self._flush()
        self._stack.pop()

    def _flush(self) -> None:
        """Ends the block that was being collected."""
        if self._empty:
            self._text.clear()
            self._markup.clear()
            self._rich = False
            self._links = 0
            return
        first = self._first
        assert first is not None
        owner = first
        for _ in range(self._first_depth - self._depth):
            assert owner.parent is not None
            owner = owner.parent
        code = first.code
        raw = "".join(self._text)
        text = _NEWLINES.sub("\n", raw).strip("\n").rstrip() if code else _SPACE.sub(" ", raw).strip()
        kind = first.kind or Kind.PARAGRAPH
        if kind is Kind.TABLE_ROW:
            text = " | ".join(cell.strip() for cell in text.split("\x00") if cell.strip())
        text = text.replace("\x00", " ")
        if text.strip():
            markup = ""
            if self._rich and not code:
                closing = "".join(f"</{tag}>" for tag in reversed(self._open))
                markup = _SPACE.sub(" ", "".join(self._markup) + closing).strip()
            index = self._materialise(owner)
            level = first.level if kind in (Kind.HEADING, Kind.LIST_ITEM) else 0
            self.blocks.append(
                Block(
                    index=len(self.blocks),
                    kind=kind,
                    text=text,
                    element=index,
                    line=self._line,
                    level=level,
                    ordered=first.ordered and kind is Kind.LIST_ITEM,
                    words=count_words(text),
                    link_chars=min(self._links, len(text)),
                    markup=markup,
                    hidden=first.hidden,
                )
            )
        self._text.clear()
        self._markup.clear()
        self._empty = True
        self._rich = False
        self._links = 0

    def _materialise(self, frame: _Frame) -> int:
        """The index of the frame's element, which is entered with its ancestors when the first block needs it."""
        missing: list[_Frame] = []
        at: _Frame | None = frame
        while at is not None and at.index < 0:
            missing.append(at)
            at = at.parent
        for each in reversed(missing):
            each.index = len(self.elements)
            parent = each.parent.index if each.parent is not None else -1
            self.elements.append(
                Element(each.tag, parent, each.position, _attributes(each.node), int(each.node.sourceline or 0))
            )
        return frame.index


def _attributes(node: html.HtmlElement) -> tuple[tuple[str, str], ...]:
    """The attributes that selectors ask for; long values are cut, as are elements with very many."""
    found: list[tuple[str, str]] = []
    for name, value in node.attrib.items():
        if len(found) >= 40:
            break
        key = str(name)
        if key in _ATTRIBUTES_LEFT_OUT or key.startswith("on") or not re.fullmatch(r"[A-Za-z_][\w.-]*", key):
            continue
        found.append((key, str(value)[:_ATTRIBUTE_CHARS]))
    return tuple(found)


def _start_tag(node: html.HtmlElement, tag: str) -> str:
    if tag != "a":
        return f"<{tag}>"
    href = (node.get("href") or "").strip()
    try:
        scheme = urlsplit(href).scheme.lower()
    except ValueError:
        return "<a>"
    if not href or len(href) > 2000 or scheme not in ("", "http", "https", "mailto") or "\\" in href:
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
