"""Which blocks are the readers' discussion of an article, told by what web pages call its elements, and where that
tells nothing, as in a text scrape, by its lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from weakref import WeakKeyDictionary

from cleaneditor.core.comment_lines import discussion_lines
from cleaneditor.core.model import Document, Element

# What blog engines and comment widgets call the discussion, its comments and its form (WordPress, Blogger, Movable
# Type, Drupal, Disqus, Livefyre, Isso and their like), in ids and classes.
_PARTS = (
    *("comment", "kommentar", "comentario", "commento", "disqus", "livefyre", "hyvor", "isso-thread"),
    *("trackback", "pingback", "reply", "replies", "respon", "discussion"),
)
_NAME = re.compile(
    r"comment(?!ary|ator)|kommentar|comentario|commento|disqus|livefyre|hyvor|isso-thread"
    r"|trackback|pingback|reply-?list|(?<!press)discussion(?!s?-?link)|^(?:respond|responses?|replies)$",
    re.IGNORECASE,
)
# What speaks of comments without holding any: links to them, their number, the state of a whole page.
_NOT_NAME = re.compile(
    r"comments?[-_]?(?:link|count|number|icon|open|closed|status|off|on|meta|info|bubble|total|num|toggle|button|btn"
    r"|feed|rss|popup|guidelines|policy)s?$"
    r"|(?:no|has|with|without|recent|latest|num|total|add|show|view|disabled?|jump|go-?to|to|read|load|leave|write"
    r"|top|enabled?)[-_]?comments?$"
    r"|recent[-_]?comment|comments?[-_]?(?:widget|sidebar)|widget.*comment",
    re.IGNORECASE,
)
# What engines and themes call the article's own text; a discussion does not hold that.
_ARTICLE = re.compile(
    r"(?:^|[_-])(?:entry|post|article|story|blog)[-_]*(?:content|body|text)(?:$|[_-])|articlebody|storycontent"
    r"|^h-?entry$",
    re.IGNORECASE,
)
_known: WeakKeyDictionary[Document, tuple[Sequence[str], Mapping[int, str]]] = WeakKeyDictionary()
_NEVER = frozenset({"html", "body", "main", "h1", "h2", "h3", "h4", "h5", "h6", "a", "span", "p", "label", "button"})


def discussion(document: Document) -> Mapping[int, str]:
    """The blocks of *document* that hold comments, pingbacks or the form for one, each with the id or class that gave
    its part away; where no element is called so, as in a text scrape, with the line that opens it.

    An element that holds the article as well is no discussion, whatever it is called: some pages say in the class of
    all their text that it may be commented on.
    """
    return _both(document)[1]


def discussed_elements(document: Document) -> Sequence[str]:
    """For each element of *document* the id or class by which it is part of the discussion, or an empty string; no
    entries at all where there is none."""
    return _both(document)[0]


def _both(document: Document) -> tuple[Sequence[str], Mapping[int, str]]:
    known = _known.get(document)
    if known is None:
        named = frozenset(_named(document.names))
        inside = _inside(document, named) if named else ()
        found = {
            block.index: inside[block.element]
            for block in (document.blocks if inside else ())
            if block.element >= 0 and inside[block.element]
        }
        if not found and (lines := discussion_lines(document)) is not None:
            inside = ()
            found = dict.fromkeys(range(lines.opening, lines.stop), document.blocks[lines.opening].text[:200])
        known = _known[document] = (inside, found)
    return known


def _named(names: frozenset[str]) -> Iterator[str]:
    """Those of a page's ids and classes that stand for a discussion."""
    everything = "\n".join(names).lower()
    # Searches of this kind are a hundred times quicker than a pattern over every name, and most pages have none.
    parts = [part for part in _PARTS if part in everything]
    for name in names if parts else ():
        low = name.lower()
        if any(part in low for part in parts) and _NAME.search(name) and not _NOT_NAME.search(name):
            yield name


def _inside(document: Document, named: frozenset[str]) -> Sequence[str]:
    elements = document.elements
    known: dict[str, str] = {}
    names = [
        _discussed(element, named, known) if element.attributes and element.tag not in _NEVER else ""
        for element in elements
    ]
    within: list[bool] = []
    holds: list[bool] = []
    for element, name in zip(elements, names, strict=True):
        parent = element.parent
        outer = parent >= 0 and within[parent]
        within.append(outer or bool(name))
        holds.append(outer and not name and (element.tag == "h1" or _is_article(element)))
    for index in range(len(elements) - 1, 0, -1):
        if holds[index]:
            holds[elements[index].parent] = True
    inside: list[str] = []
    for index, element in enumerate(elements):
        outer_name = inside[element.parent] if element.parent >= 0 else ""
        inside.append(outer_name or ("" if holds[index] else names[index]))
    return inside if any(inside) else ()


def _discussed(element: Element, named: frozenset[str], known: dict[str, str]) -> str:
    """The id or class by which *element* is called a discussion, or an empty string; *known* remembers the answer for
    each value, as most classes stand on many elements."""
    for key, value in element.attributes:
        if key == "class" or key == "id":
            found = known.get(value)
            if found is None:
                found = known[value] = next((name for name in value.split() if name in named), "")
            if found:
                return found
    return ""


def _is_article(element: Element) -> bool:
    """Whether *element* is marked as the article, or as the article's text."""
    return element.tag == "article" or any(
        (key == "itemprop" and value == "articleBody") or ((key == "class" or key == "id") and _article_name(value))
        for key, value in element.attributes
    )


@lru_cache(maxsize=8192)
def _article_name(value: str) -> bool:
    return any(_ARTICLE.search(name) for name in value.split())
