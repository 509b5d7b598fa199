"""TEI XML (P5): one document a page, its blocks as heads, paragraphs, items, quotes, rows and code; readers'
comments that are exported apart are a division of their own at the end."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import cast

from lxml import etree

from cleaneditor.core.clean import Cleaning
from cleaneditor.core.exporters.text import line_of, printable
from cleaneditor.core.fold import plain
from cleaneditor.core.model import Block, Kind

NAMESPACE = "http://www.tei-c.org/ns/1.0"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def as_tei(cleaning: Cleaning) -> str:
    """One whole TEI document in UTF-8."""
    page = cleaning.document.page
    root = etree.Element("TEI", nsmap=cast(dict[str, str], {None: NAMESPACE}))
    if language := _text(page.language):
        root.set(_LANGUAGE, language)
    description = _add(_add(root, "teiHeader"), "fileDesc")
    _add(_add(description, "titleStmt"), "title", page.title or page.source.name)
    _add(_add(description, "publicationStmt"), "p", "Cleaned text of a web page.")
    source = _add(_add(description, "sourceDesc"), "bibl")
    _add(source, "title", page.title or page.source.name)
    if url := _text(page.url):
        _add(source, "ptr").set("target", url)
    if date := _text(page.date):
        _add(source, "date", date).set("when", date)
    body = _add(_add(root, "text"), "body")
    _blocks(body, cleaning, cleaning.kept)
    if cleaning.apart:
        discussion = _add(body, "div")
        discussion.set("type", "comments")
        _blocks(discussion, cleaning, cleaning.apart)
        if not len(discussion):
            body.remove(discussion)
    if not len(body):
        _add(body, "p")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + etree.tostring(root, encoding="unicode") + "\n"


def _blocks(into: etree._Element, cleaning: Cleaning, indexes: Iterable[int]) -> None:
    """Adds those of the blocks *indexes* that have anything to print."""
    around: etree._Element | None = None
    for index in indexes:
        block = cleaning.document.blocks[index]
        if text := line_of(cleaning.text_of(index), block.kind):
            around = _block(into, around, block, text)


def _block(body: etree._Element, around: etree._Element | None, block: Block, text: str) -> etree._Element | None:
    """Adds one block; gives the list or table that the next one may belong to."""
    if block.kind is Kind.LIST_ITEM:
        holder = around if around is not None and around.tag == "list" else _add(body, "list")
        _add(holder, "item", text)
        return holder
    if block.kind is Kind.TABLE_ROW:
        holder = around if around is not None and around.tag == "table" else _add(body, "table")
        row = _add(holder, "row")
        for cell in text.split(" | "):
            _add(row, "cell", cell)
        return holder
    if block.kind is Kind.QUOTE:
        _add(_add(body, "quote"), "p", text)
    elif block.kind is Kind.CODE:
        _add(body, "ab", text).set("type", "code")
    elif block.kind is Kind.HEADING:
        # A head may only open a division; between paragraphs it is an anonymous block of that type.
        _add(body, "ab", text).set("type", "head")
    else:
        _add(body, "p", text)
    return None


def _add(parent: etree._Element, tag: str, text: str = "") -> etree._Element:
    child = etree.SubElement(parent, tag)
    if text:
        child.text = _text(text)
    return child


def _text(text: str) -> str:
    return _NOT_XML.sub("", printable(text)) if "\n" in text else plain(_NOT_XML.sub("", printable(text)))
