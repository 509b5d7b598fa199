"""Readable selectors for the part of a page in which blocks stand, from narrow to wide.

A selector is made of one name that the site's template gave an element: an id, a class, or a tag that says what it
holds. Names that tell one page or one state from another (``post-4711``, ``active``) and those that style sheets make
up (``css-x1a2``) are passed over, as they are on no other page.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from cleaneditor.core.model import Document

_STABLE = re.compile(r"[A-Za-z][A-Za-z_-]{1,39}")
_MADE_UP = re.compile(r"(?:css|sc|jsx|svelte|emotion|styled)-|.*[a-z][A-Z].*[a-z][A-Z]")
_STATES = ("active", "current", "open", "closed", "collapsed", "expanded", "hidden", "visible", "show", "hide")
_SIDES = ("selected", "disabled", "first", "last", "odd", "even", "left", "right", "row", "col", "column")
_BOXES = ("container", "wrap", "wrapper", "inner", "outer", "no-js", "js", "clearfix", "clear", "row-fluid")
_PASSING = frozenset((*_STATES, *_SIDES, *_BOXES))
# What blogs print on an article to tell which one it is; only where there is nothing better.
_OF_A_PAGE = re.compile(r"(?:tag|category|cat|author|status|type|format|term|lang)-")
_TELLING = frozenset({"nav", "aside", "footer", "header", "form", "figure", "figcaption", "address", "menu"})
_TOP = frozenset({"html", "body"})


def names_on(document: Document) -> Counter[str]:
    """How many elements of *document* have each id and each class, marked ``#`` or ``.``."""
    names: Counter[str] = Counter()
    for element in document.elements:
        for key, value in element.attributes:
            if key == "id" or key == "class":
                names.update({("#" if key == "id" else ".") + name for name in value.split()})
    return names


def selectors(document: Document, blocks: Sequence[int]) -> Iterator[str]:
    """CSS selectors of elements that hold all of *blocks*, the innermost first; none in a text scrape."""
    chain = _holding_all(document, blocks)
    names = names_on(document)
    tag = ""
    for depth, at in enumerate(chain):
        element = document.elements[at]
        if element.tag in _TOP:
            return
        step = _step(document, at, names)
        if step and tag:
            # What holds the block has no name of its own: all that are of its kind in the part that has one.
            yield f"{step} > {tag}" if depth == 1 else f"{step} {tag}"
            tag = ""
        if step:
            yield step
        elif depth == 0:
            tag = element.tag


def is_stable(name: str) -> bool:
    """Whether other pages of the site are likely to have the id or class *name*."""
    return bool(_STABLE.fullmatch(name)) and name.lower() not in _PASSING and not _MADE_UP.match(name)


def _step(document: Document, at: int, names: Counter[str]) -> str:
    """How the element *at* is best called: by its id, else by its rarest class, else by a tag that tells something."""
    element = document.elements[at]
    found = dict(element.attributes)
    for name in found.get("id", "").split():
        if is_stable(name):
            return f"#{name}"
    classes = [name for name in found.get("class", "").split() if is_stable(name)]
    if classes:
        return "." + min(classes, key=lambda name: (bool(_OF_A_PAGE.match(name)), names["." + name], -len(name), name))
    return element.tag if element.tag in _TELLING else ""


def _holding_all(document: Document, blocks: Sequence[int]) -> list[int]:
    """The elements that hold all of *blocks*, the innermost first."""
    chains = [document.ancestors(document.blocks[index].element) for index in blocks]
    if not chains or not all(chains):
        return []
    others = [set(chain) for chain in chains[1:]]
    return [at for at in chains[0] if all(at in other for other in others)]
