"""How much stands in each element of a document: blocks, words, links, prose."""

from __future__ import annotations

from collections.abc import Collection

from cleaneditor.core.model import PROSE_WORDS, Document, Kind

_PROSE_KINDS = frozenset({Kind.PARAGRAPH, Kind.QUOTE, Kind.LIST_ITEM})
_LINKED = 0.4
"""Share of a block's characters from which links make it no prose."""


class Sums:
    """Counts over *document*. Blocks *aside*, by index, count as having no words."""

    __slots__ = (
        *("document", "aside", "sizes", "reads"),
        *("blocks", "words", "links", "chars", "prose", "own_prose"),
    )

    def __init__(self, document: Document, aside: Collection[int] = ()) -> None:
        elements = document.elements
        count = len(elements)
        self.document = document
        self.aside = aside
        self.sizes: list[int] = []
        """Words of each block."""
        self.reads: list[int] = []
        """The same of those that read as prose, and 0 of the others."""
        # Of each element, with all that stands in it:
        self.blocks = [0] * count
        self.words = [0] * count
        self.links = [0] * count
        """Characters that are links."""
        self.chars = [0] * count
        self.prose = [0] * count
        """Words of prose."""
        blocks, words, links, chars, prose = self.blocks, self.words, self.links, self.chars, self.prose
        for block in document.blocks:
            element = block.element
            size = 0 if block.index in aside else block.words
            reads = (
                size
                if size >= PROSE_WORDS
                and block.kind in _PROSE_KINDS
                and block.link_chars < _LINKED * len(block.text)
                and not block.hidden
                else 0
            )
            self.sizes.append(size)
            self.reads.append(reads)
            if element >= 0:
                blocks[element] += 1
                if size:
                    words[element] += size
                    links[element] += block.link_chars
                    chars[element] += len(block.text)
                    prose[element] += reads
        self.own_prose = prose[:]
        """Words of prose that stand in it directly."""
        for index in range(count - 1, 0, -1):
            parent = elements[index].parent
            if parent >= 0:
                blocks[parent] += blocks[index]
                words[parent] += words[index]
                links[parent] += links[index]
                chars[parent] += chars[index]
                prose[parent] += prose[index]
