"""From the bytes' text to a tree that lxml and trafilatura can both take, with what had to be repaired on the way.

libxml2 stops at a depth of 256 (2,048 with ``huge_tree``), drops what follows, and raises nothing; references to
characters that XML forbids make trafilatura return nothing; ``<embed>`` and its like swallow what follows them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from html import unescape
from itertools import groupby
from operator import itemgetter

from lxml import etree, html

from cleaneditor.core.metadata import LINKED_DATA, Metadata, of_tree
from cleaneditor.core.model import Note

DEPTH_LIMIT = 1500
"""Nesting from which tags without meaning of their own are left out; libxml2 itself stops at 2,048."""

# Nearly all references are to characters that are beyond doubt: they are not looked at one by one.
_HARMLESS = r"(?:3[2-9]|[4-9]\d|[2-9]\d\d|[1-9]\d{3}|[xX]2[0-9a-fA-F]{1,3});"
_REFERENCE = re.compile(rf"&#(?!{_HARMLESS})(?:[xX]0*([0-9a-fA-F]+)|0*([0-9]+));?")
_DOCTYPE = re.compile(r"<!doctype|<html", re.IGNORECASE)
# As bytes of UTF-8, where these stand for nothing else and a table is a hundred times quicker than a pattern.
_TO_SPACES = bytes(32 if (byte < 32 and byte not in (9, 10, 13)) or byte == 127 else byte for byte in range(256))
_NONCHARACTERS = ("\ufffe", "\uffff")
# A value in quotes may hold “>”; where quotes do not pair, the next “>” ends the tag. Linear whatever the page holds:
# each quote swaps two of the scan's three states, so at most two earlier scans are under way where a new one begins.
_TAG_REST = r"""(?:(?:[^<>"']++|"[^"]*+"|'[^']*+')*+(?=>)|[^<>]*)"""
TAG = re.compile(rf"<(/?)([a-zA-Z][a-zA-Z0-9]*)({_TAG_REST})>")
# Elements that never have an end tag; libxml2 takes some of the newer ones for containers.
NO_CONTENT = ("embed", "source", "track", "wbr", "keygen", "param", "area", "col", "base")
_EMPTY = frozenset({"br", "hr", "img", "input", "link", "meta", *NO_CONTENT})
_NO_END = frozenset({"p", "li", "dt", "dd", "option", *_EMPTY})


@dataclass(frozen=True, eq=False)
class Tree:
    """A parsed page. The tree is shared: whoever changes it works on a copy, or puts all back as `left_out` does."""

    root: html.HtmlElement
    metadata: Metadata
    notes: tuple[Note, ...]
    visible: tuple[int, str]
    """See `visible_chars`."""
    readings: int = 0
    """Characters of ruby annotations, which are not in the tree: they say how characters are read, and would stand
    between them as if they were words."""


def _reference(match: re.Match[str]) -> str:
    digits = match[1] or match[2]
    # Python refuses to read a number of thousands of digits.
    code = 0x110000 if len(digits) > 9 else int(digits, 16 if match[1] else 10)
    if 0x80 <= code < 0xA0:
        # HTML reads these as windows-1252 (WHATWG, numeric character reference end state).
        return bytes((code,)).decode("cp1252", "ignore") or " "
    forbidden = code in (0x7F, 0xFFFE, 0xFFFF) or 0xD800 <= code < 0xE000 or code > 0x10FFFF
    return " " if forbidden or (code < 0x20 and code not in (9, 10, 13)) else match[0]


# To a browser these end nothing: what follows is in the page all the same. libxml2 stops at them.
_IDLE = re.compile(r"</(?:html|body)\s*>|<(?:html|body)(?=[\s/])[^<>]*/>", re.IGNORECASE)


def _without_idle(match: re.Match[str]) -> str:
    return " " if match[0].startswith("</") else f"{match[0][:-2]}>"


def _without_doctype(text: str) -> str:
    """*text* without XML declaration and doctype; found by hand, as patterns for them are quadratic."""
    text = text.lstrip("\ufeff \t\r\n")
    if text[:5].lower() == "<?xml":
        end = text.find(">")
        text = text[end + 1 :] if end >= 0 else text
    found = _DOCTYPE.search(text, 0, 100_000)
    if found is None or found[0][1] != "!":
        return text
    at = found.start()
    end = text.find(">", at)
    subset = text.find("[", at, end if end >= 0 else None)
    if subset >= 0:
        close = text.find("]", subset)
        end = text.find(">", close) if close >= 0 else end
    return text[:at] + text[end + 1 :] if end >= 0 else text


def _flattened(text: str, limit: int, unnested: frozenset[str], ends: bool = True) -> str:
    """*text* without the tags that are nested deeper than *limit*; text is never taken. *unnested* tags do not count,
    and end tags only with *ends*."""
    depth = 0

    def keep(match: re.Match[str]) -> str:
        nonlocal depth
        name = match[2].lower()
        # (Where end tags do not count, this one may belong to the value of an attribute: `<a href=x/>`.)
        if name in unnested or (ends and match[3].endswith("/")):
            return match[0]
        if match[1]:
            if not ends:
                return match[0] if depth < limit else " "
            depth = max(0, depth - 1)
            return match[0] if depth < limit else " "
        depth += 1
        return match[0] if depth <= limit else " "

    return TAG.sub(keep, text)


_ONE_CLASS = etree.ElementDefaultClassLookup(element=html.HtmlElement)


def _bytes(text: str) -> bytes:
    """*text* in UTF-8, with spaces for what XML forbids."""
    for character in _NONCHARACTERS:
        text = text.replace(character, " ")
    return text.encode("utf-8", "replace").translate(_TO_SPACES)


def _parse(data: bytes) -> tuple[html.HtmlElement | None, bool]:
    """The tree of *data* in UTF-8, and whether the parser hit one of its limits."""
    parser = html.HTMLParser(
        encoding="utf-8",
        huge_tree=True,
        collect_ids=False,
        default_doctype=False,  # type: ignore[call-arg]
        remove_comments=True,
        remove_pis=True,
    )
    # The usual lookup asks a Python function for every element that is touched: an eighth of the extractor's time.
    parser.set_element_class_lookup(_ONE_CLASS)
    try:
        root = html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError):
        return None, False
    limits = any(
        entry.type_name == "ERR_RESOURCE_LIMIT" or "depth" in entry.message.lower() for entry in parser.error_log
    )
    return root, limits


_READING_STYLES = frozenset({"span", "small", "b", "i", "font"})
_OF_HEAD = frozenset({"title", "meta", "link", "script", "style", "base", "noscript", "template", "object", "bgsound"})


def _out_of_head(root: html.HtmlElement) -> None:
    """Takes content out of the head. Where a page leaves out its body's tag, as it may, the parser ends the head only
    at an element that it knows, and ``nav``, ``main`` or ``article`` are none of those."""
    head, body = root.find("head"), root.find("body")
    if head is None:
        return
    first = next((at for at, node in enumerate(head) if node.tag not in _OF_HEAD), None)
    if first is None:
        return
    if body is None:
        body = etree.SubElement(root, "body")
    for at, node in enumerate(head[first:]):
        body.insert(at, node)


def _drop_unread(root: html.HtmlElement) -> None:
    """Takes out what neither blocks nor extractor read. The extractor copies the tree several times, and half of most
    pages is scripts; the one kind that it reads is the page's own description of itself."""
    for node in root.iter("script"):
        if (node.get("type") or "").lower() != LINKED_DATA:
            node.tag = "style"
    etree.strip_elements(root, "style", "svg", "template", "iframe", "canvas", "link", "meta", with_tail=False)


def _drop_readings(root: html.HtmlElement) -> int:
    """Takes ruby annotations out and says how many characters they had. One that was never closed may hold text of the
    page, so those stay that hold more than a few styles, and so do those beside no character."""
    found = 0
    for node in list(root.iter("rt", "rp")):
        beside = next(node.iterancestors("ruby"), None) is not None
        if beside and all(inner.tag in _READING_STYLES for inner in node.iterdescendants()):
            found += chars_of(node.text_content())
            node.drop_tree()
    return found


@lru_cache(maxsize=2)
def tree_of(text: str) -> Tree:
    """The tree of an HTML page's *text*, repaired where the parser would silently drop something.

    The last two are remembered, so that blocks and extractor read one tree. Nesting of any depth is taken in.
    """
    root, notes, data = _read(text)
    metadata = of_tree(root, text)
    etree.strip_tags(root, *NO_CONTENT)
    _drop_unread(root)
    readings = _drop_readings(root)
    if readings:
        notes.append(Note("ruby", "what is written beside characters to say how they are read was left out"))
    return Tree(root, metadata, tuple(notes), _visible(data), readings)


def whole_tree(text: str) -> tuple[html.HtmlElement, list[Note]]:
    """The tree of an HTML page's *text* with all that is in it, style sheets and scripts included, and what was
    repaired. Belongs to whoever asks."""
    root, notes, _ = _read(text)
    return root, notes


def _read(text: str) -> tuple[html.HtmlElement, list[Note], bytes]:
    """As `whole_tree`, and the bytes that the parser was given."""
    notes: list[Note] = []
    clean = _REFERENCE.sub(_reference, text) if "&#" in text else text
    clean = _IDLE.sub(_without_idle, _without_doctype(clean))
    data = _bytes(clean)
    root, limited = _parse(data)
    if limited:
        # Each way of counting takes out more tags than the one before: mostly these elements stand beside one another,
        # but they can be nested too; and end tags that end nothing make the nesting look flatter than it is.
        for unnested, ends in ((_NO_END, True), (_EMPTY, True), (_EMPTY, False)):
            root, still = _parse(_bytes(_flattened(clean, DEPTH_LIMIT, unnested, ends)))
            if not still:
                break
        notes.append(Note("nesting", "nested too deep for a parser; some inner tags were left out, no text"))
        if still:
            notes.append(Note("limit", "the parser stopped at one of its limits; text after it may be missing"))
    if root is None:
        root = html.document_fromstring("<html><body></body></html>")
    _out_of_head(root)
    return root, notes, data


# The sign that all begin with stands before the choice: it is looked for without trying each.
_UNSEEN = re.compile(
    rb"<(?:!--|(script|style|template|svg|head|noscript|iframe|title|textarea)(?=[\s>/]))", re.IGNORECASE
)
# As `_TAG_REST`, with what is before a quote taken at once; a sixth of the time less.
_ANY_TAG = re.compile(rb"""</?[a-zA-Z!?][^<>"']*+(?:>|(?:(?:"[^"]*+"|'[^']*+')[^<>"']*+)++>|[^<>]*>)""")
_ASCII_SPACES = "".join(filter(str.isspace, map(chr, range(128)))).encode()
_UNCOUNTED = _ASCII_SPACES + bytes(range(0x80, 0xC0))
"""These, and the bytes of UTF-8 that begin no character."""
_OTHER_SPACES = {
    start: frozenset(each[-1:] for each in same)
    for start, same in groupby(
        (space.encode() for space in filter(str.isspace, map(chr, range(128, 0x3001)))), key=itemgetter(slice(-1))
    )
}
"""All other spaces in UTF-8, their last bytes by those before: to look for each would be a search through the page."""
_AT_ONCE = 1_000_000


def visible_chars(text: str) -> tuple[int, str]:
    """How many characters of an HTML *text* stand outside of tags, scripts and styles, spaces apart, counted without
    a parser; and what was never closed (``comment``, ``script``, ``style``), or an empty string. Linear in *text*.
    """
    return _visible(_bytes(text))


def _visible(data: bytes) -> tuple[int, str]:
    unclosed = ""
    parts: list[bytes] = []
    low: bytes | None = None
    endless: set[bytes] = set()
    at = 0
    while opener := _UNSEEN.search(data, at):
        parts.append(data[at : opener.start()])
        name = (opener[1] or b"").lower()
        if name in endless:
            at = opener.end()
            continue
        end = (low or data).find(b"</" + name if name else b"-->", opener.end() - (0 if name else 2))
        if end < 0 and name and low is None:
            low = data.lower()
            end = low.find(b"</" + name, opener.end())
        if end < 0:
            if name not in (b"", b"script", b"style"):
                endless.add(name)
                at = opener.end()
                continue
            unclosed = name.decode() or "comment"
            at = len(data)
            break
        at = end + 3 if not name else end
    parts.append(data[at:])
    seen = _ANY_TAG.sub(b"", b"".join(parts)).decode("utf-8")
    if "&" in seen:
        seen = unescape(_REFERENCE.sub(_reference, seen))
    return chars_of(seen), unclosed


def chars_of(text: str) -> int:
    """How many characters of *text* are no spaces. Counted in pieces: the split words of 50 MB need ten times the
    memory."""
    count = 0
    for at in range(0, len(text), _AT_ONCE):
        data = text[at : at + _AT_ONCE].encode("utf-8", "replace")
        count += len(data.translate(None, _UNCOUNTED))
        if not data.isascii():
            for start, ends in _OTHER_SPACES.items():
                count -= sum(after[:1] in ends for after in data.split(start)[1:])
    return count
