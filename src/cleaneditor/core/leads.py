"""The lead of an article: the paragraph under its title that says what it is about, and begins its text.

Many pages print it in the header, between title and author, where an extractor takes it for one of those. It is known
by what the page calls it. A subtitle (deck, standfirst) is another thing, more of a title than of the text: what is
called so is left to the other evidence.
"""

from __future__ import annotations

import re

from cleaneditor.core.model import Block, Document, Kind
from cleaneditor.core.titles import title_block

# What page templates call it, in the words of the newsrooms that they are made for (English, German, Spanish, French,
# Scandinavian): a whole name, or what is left of one without the word for the article.
_NAME = re.compile(
    r"(?<![a-z])(?:article|artikel|entry|post|story|news|page|text)?[-_]*"
    r"(?:lead|lede|lead-?text|lead-?in|vorspann|anleser|teaser|intro|introduction|abstract|excerpt|bajada|copete"
    r"|entradilla|chapo|chapeau|ingress)(?![a-z])",
    re.IGNORECASE,
)
_NAMING = frozenset({"class", "id", "itemprop"})
_BELOW = 4
"""So many blocks below the title at most: a date, an author and a caption may stand between."""
_UP = 3
"""Elements from its own upwards that may be called so."""
_WORDS, _LINKS, _DIGITS = 10, 0.3, 0.1
"""A lead has this many words or more, and less than these shares of links and of digits: who wrote when is none."""
_KINDS = frozenset({Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.HEADING})


def leads(document: Document) -> list[int]:
    """The blocks right below the title of *document* that the page calls its lead, by index; mostly one or none."""
    title = title_block(document)
    if title is None:
        return []
    return [block.index for block in document.blocks[title + 1 : title + 1 + _BELOW] if _is_lead(document, block)]


def _is_lead(document: Document, block: Block) -> bool:
    """Whether *block* is called the lead, and may be one."""
    if block.kind not in _KINDS or block.words < _WORDS or block.link_density >= _LINKS or block.hidden:
        return False
    if sum(map(str.isdigit, block.text)) >= _DIGITS * len(block.text):
        return False
    return any(
        key in _NAMING and _NAME.search(value)
        for at in document.ancestors(block.element)[:_UP]
        for key, value in document.elements[at].attributes
    )
