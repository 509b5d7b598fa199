"""From the bytes' text to a tree that lxml and trafilatura can both take, with what had to be repaired on the way.

libxml2 stops at a depth of 256 (2,048 with ``huge_tree``), drops what follows, and raises nothing; references to
characters that XML forbids make trafilatura return nothing; ``<embed>`` and its like swallow what follows them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from html import unescape

from lxml import etree, html

from cleaneditor.core.model import Note

DEPTH_LIMIT = 1500
"""Nesting from which tags without meaning of their own are left out; libxml2 itself stops at 2,048."""

_REFERENCE = re.compile(r"&#(?:[xX]0*([0-9a-fA-F]{1,6})|0*([0-9]{1,7}));?")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>")
# Elements that never have an end tag; libxml2 takes some of the newer ones for containers.
_NO_CONTENT = ("embed", "source", "track", "wbr", "keygen", "param", "area", "col", "base")
_NO_END = frozenset({"br", "hr", "img", "input", "link", "meta", "p", "li", "dt", "dd", "option", *_NO_CONTENT})


@dataclass(frozen=True, eq=False)
class Tree:
    """A parsed page. The tree is shared and must not be changed; whoever wants to change it copies it first."""

    root: html.HtmlElement
    notes: tuple[Note, ...]


def _reference(match: re.Match[str]) -> str:
    code = int(match[1], 16) if match[1] else int(match[2])
    if 0x80 <= code < 0xA0:
        # HTML reads these as windows-1252 (WHATWG, numeric character reference end state).
        return bytes((code,)).decode("cp1252", "ignore") or " "
    forbidden = code in (0x7F, 0xFFFE, 0xFFFF) or 0xD800 <= code < 0xE000 or code > 0x10FFFF
    return " " if forbidden or (code < 0x20 and code not in (9, 10, 13)) else match[0]


def _without_doctype(text: str) -> str:
    """*text* without XML declaration and doctype; found by hand, as patterns for them are quadratic."""
    start = len(text) - len(text.lstrip("\ufeff \t\r\n"))
    text = text[start:]
    if text[:5].lower() == "<?xml":
        end = text.find(">")
        text = text[end + 1 :] if end >= 0 else text
    at = text[:100_000].lower().find("<!doctype")
    if at < 0 or text[:at].lower().find("<html") >= 0:
        return text
    end = text.find(">", at)
    subset = text.find("[", at, end if end >= 0 else None)
    if subset >= 0:
        close = text.find("]", subset)
        end = text.find(">", close) if close >= 0 else end
    return text[:at] + text[end + 1 :] if end >= 0 else text


def _flattened(text: str, limit: int) -> str:
    """*text* without the tags that are nested deeper than *limit*; text is never taken."""
    depth = 0

    def keep(match: re.Match[str]) -> str:
        nonlocal depth
        name = match[2].lower()
        if name in _NO_END or match[3].endswith("/"):
            return match[0]
        if match[1]:
            depth = max(0, depth - 1)
            return match[0] if depth < limit else " "
        depth += 1
        return match[0] if depth <= limit else " "

    return _TAG.sub(keep, text)


def _parse(text: str) -> tuple[html.HtmlElement | None, bool]:
    """The tree, and whether the parser hit one of its limits."""
    parser = html.HTMLParser(
        encoding="utf-8",
        huge_tree=True,
        collect_ids=False,
        default_doctype=False,  # type: ignore[call-arg]
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError):
        return None, False
    limits = any(
        entry.type_name == "ERR_RESOURCE_LIMIT" or "depth" in entry.message.lower() for entry in parser.error_log
    )
    return root, limits


@lru_cache(maxsize=2)
def tree_of(text: str) -> Tree:
    """The tree of an HTML page's *text*, repaired where the parser would silently drop something.

    The last two are remembered, so that blocks and extractor read one tree. Nesting of any depth is taken in.
    """
    notes: list[Note] = []
    clean = _REFERENCE.sub(_reference, text) if "&#" in text else text
    clean = _without_doctype(_FORBIDDEN.sub(" ", clean))
    root, limited = _parse(clean)
    if limited:
        root, still = _parse(_flattened(clean, DEPTH_LIMIT))
        notes.append(Note("nesting", "nested too deep for a parser; some inner tags were left out, no text"))
        if still:
            notes.append(Note("limit", "the parser stopped at one of its limits; text after it may be missing"))
    if root is None:
        root = html.document_fromstring("<html><body></body></html>")
    etree.strip_tags(root, *_NO_CONTENT)
    return Tree(root, tuple(notes))


_UNSEEN = re.compile(r"<!--|<(script|style|template|svg|head|noscript|iframe|title|textarea)(?=[\s>/])", re.IGNORECASE)
_INLINE = re.compile(
    r"</?(?:a|abbr|b|code|em|font|i|mark|s|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]*)?>", re.IGNORECASE
)
_ANY_TAG = re.compile(r"</?[a-zA-Z!?][^<>]*>")


def visible_text(text: str) -> tuple[str, str]:
    """What of an HTML *text* stands outside of tags, scripts and styles, found without a parser; and what was never
    closed (``comment``, ``script``, ``style``), or an empty string. Linear in the length of *text*.
    """
    unclosed = ""
    parts: list[str] = []
    low: str | None = None
    at = 0
    while opener := _UNSEEN.search(text, at):
        parts.append(text[at : opener.start()])
        low = text.lower() if low is None else low
        if len(low) != len(text):  # a few letters change their length with their case
            low = text
        name = (opener[1] or "").lower()
        end = low.find(f"</{name}" if name else "-->", opener.end() - (0 if name else 2))
        if end < 0:
            if name not in ("", "script", "style"):
                at = opener.end()
                continue
            unclosed = name or "comment"
            at = len(text)
            break
        at = end + 3 if not name else end
    parts.append(text[at:])
    seen = _ANY_TAG.sub(" ", _INLINE.sub("", "".join(parts)))
    return (unescape(seen) if "&" in seen else seen), unclosed
