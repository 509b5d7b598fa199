"""What the extractor need not look at: lists of links, and the readers' discussion.

Nearly half of a page's blocks are menus, archives and lists of what else there is. No extractor takes them for text,
but every one of its passes goes over them; without them it takes a third less time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from lxml import html

from cleaneditor.core.evidence import is_called_body
from cleaneditor.core.model import Document, Element
from cleaneditor.core.sums import Sums
from cleaneditor.core.titles import title_block

_BLOCKS = 3
"""A list of fewer blocks is not worth leaving out."""
_LINKED = 0.6
"""Share of the characters of a list that are links."""
_LOOSE = 300
"""Characters beside the links, at most: with more there may be something to read."""
_BESIDE = 2
"""How many steps up from a paragraph of prose what stands beside it is left alone: it may be a list of its own."""
_NEVER = frozenset({"html", "body", "main", "article", "p", "tr"})


def link_lists(sums: Sums) -> list[int]:
    """The elements, by index, that hold nothing but lists of links or what is aside; none stands in another.

    None of them holds prose or the title, is called the text or stands in what is, or beside prose.
    """
    document = sums.document
    elements = document.elements
    kept = [False] * len(elements)
    for block, reads in zip(document.blocks, sums.reads, strict=True):
        at = block.element if reads else -1
        for _ in range(_BESIDE):
            if at >= 0:
                kept[at] = True
                at = elements[at].parent
    title = title_block(document)
    holds_title: set[int] = set()
    at = document.blocks[title].element if title is not None else -1
    while at >= 0:
        holds_title.add(at)
        at = elements[at].parent
    found: list[int] = []
    inside = [False] * len(elements)
    for index, element in enumerate(elements):
        parent = element.parent
        if parent >= 0 and inside[parent]:
            inside[index] = True
        elif (
            not sums.prose[index]
            and (sums.blocks[index] >= _BLOCKS or not sums.words[index])
            and sums.links[index] >= _LINKED * sums.chars[index]
            and sums.chars[index] - sums.links[index] <= _LOOSE
            and sums.blocks[index]
            and parent >= 0
            and not kept[parent]
            and element.tag not in _NEVER
            and index not in holds_title
            and not is_called_body(element)
            and not is_called_body(elements[parent])
        ):
            inside[index] = True
            found.append(index)
    return found


@contextmanager
def left_out(document: Document, root: html.HtmlElement, lists: Sequence[int]) -> Iterator[frozenset[int]]:
    """Takes the elements *lists* of *document* out of its tree *root* for as long as this lasts; gives the indexes of
    the blocks that are gone with them. An empty element of the same name stands for each."""
    find = _Finder(document, root)
    gone: set[int] = set()
    places: list[tuple[html.HtmlElement, html.HtmlElement, html.HtmlElement]] = []
    for index in lists:
        node = find.node(index)
        parent = None if node is None else node.getparent()
        if node is not None and parent is not None:
            empty = root.makeelement(node.tag)
            empty.tail = node.tail
            places.append((parent, empty, node))
            gone.add(index)
    try:
        for parent, empty, node in places:
            parent.replace(node, empty)
        yield _blocks_in(document, gone)
    finally:
        for parent, empty, node in places:
            if empty.getparent() is parent:
                parent.replace(empty, node)


class _Finder:
    """Finds the nodes of a document's elements in its tree, by the names and places of those around them."""

    def __init__(self, document: Document, root: html.HtmlElement) -> None:
        self._elements = document.elements
        self._root = root
        self._children: dict[tuple[html.HtmlElement, str], list[html.HtmlElement]] = {}

    def node(self, index: int) -> html.HtmlElement | None:
        """The node of the element *index*; None where the tree has none such."""
        way: list[Element] = []
        while (element := self._elements[index]).parent >= 0:
            way.append(element)
            index = element.parent
        at = self._root
        for step in reversed(way):
            # Counted once: a hostile page may have ten thousand lists in one element.
            children = self._children.get((at, step.tag))
            if children is None:
                children = self._children[at, step.tag] = list(at.iterchildren(step.tag))
            if len(children) < step.position:
                return None
            at = children[step.position - 1]
        return at


def _blocks_in(document: Document, gone: set[int]) -> frozenset[int]:
    inside: list[bool] = []
    for index, element in enumerate(document.elements):
        inside.append(index in gone or (element.parent >= 0 and inside[element.parent]))
    return frozenset([block.index for block in document.blocks if block.element >= 0 and inside[block.element]])
