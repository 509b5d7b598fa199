"""A rule's examples, made of the page on which it was made: small pages cut from it, each tried before it is stored."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from cleaneditor.core.examples import example_document, failing
from cleaneditor.core.fold import plain
from cleaneditor.core.model import Block, Document, Element, Kind
from cleaneditor.core.rules.base import Example, Examples, Rule

MOST = 4
"""Examples of each side that are stored with a new rule."""
_CHARS = 2_000
"""The longest example; a rules file is for reading."""
_AROUND = 1
_PROSE_WORDS = 40
_CARRIED = ("id", "class", "hidden", "role")
_TOP = frozenset({"html", "body", "head"})


def excerpt(document: Document, indexes: Iterable[int], bare: bool = False) -> str:
    """The blocks *indexes* as a page of their own, with the elements that hold them (*bare*: with none but their own);
    of a text scrape the lines."""
    blocks = [document.blocks[index] for index in sorted(set(indexes))]
    if not document.elements:
        lines = "\n\n".join(plain(block.text) for block in blocks)
        return lines if not lines.startswith("<") else "".join(f"<p>{html.escape(block.text)}</p>" for block in blocks)
    parts: list[str] = []
    opened: list[int] = []
    for block in blocks:
        chain = [at for at in reversed(document.ancestors(block.element)) if document.elements[at].tag not in _TOP]
        chain = chain[-1:] if bare else chain
        same = 0
        # The innermost element is the block's own: two blocks in it stay two only in two of it.
        while same < min(len(chain) - 1, len(opened)) and chain[same] == opened[same]:
            same += 1
        parts += [f"</{document.elements[at].tag}>" for at in reversed(opened[same:])]
        opened = chain
        parts += [_tag(document.elements[at]) for at in chain[same:]]
        plainly = not block.markup or document.elements[block.element].tag == "a"
        inside = html.escape(block.text, quote=False) if plainly else block.markup
        parts.append(inside if chain else f"<p>{inside}</p>")
    parts += [f"</{document.elements[at].tag}>" for at in reversed(opened)]
    return "".join(parts)


def _tag(element: Element) -> str:
    carried = "".join(f' {key}="{html.escape(value)}"' for key, value in element.attributes if key in _CARRIED)
    link = ' href="#"' if element.tag == "a" else ""
    return f"<{element.tag}{carried}{link}>"


def examples_for(
    rule: Rule, document: Document, hits: Sequence[int], marked: Sequence[int], stays: Sequence[str | int]
) -> Examples:
    """The examples that *rule*, made on *document* from the blocks *marked* and matching *hits* there, bears out.

    *stays* must stay what it is: blocks of the page, or excerpts of others. What the rule does not bear out is left
    out; so no rule begins with an example that fails.
    """
    own: list[str | Example] = []
    bare = True
    for index in marked[:MOST]:
        for example in _tries(document, hits, index):
            if _holds(rule, example, own=True):
                own.append(example)
                # A rule that needs to see where its example stands must see that of the others, too.
                bare = bare and example == excerpt(document, [index], bare=True)
                break
    other: list[str | Example] = []
    for stay in stays:
        text = stay if isinstance(stay, str) else excerpt(document, [stay], bare)
        if len(other) < MOST and text not in other and len(text) <= _CHARS and _holds(rule, text, own=False):
            other.append(text)
    if rule.action == "keep":
        own, other = other, own
    return Examples(removes=tuple(dict.fromkeys(own)), keeps=tuple(other))


def neighbours(document: Document, hits: Sequence[int], kept: Sequence[int], marked: int, most: int = 2) -> list[int]:
    """Of the blocks *kept*, those that are not hit and stand closest to *marked*: short counter-examples."""
    taken = set(hits)
    near = [index for index in kept if index not in taken and 0 < document.blocks[index].words <= _PROSE_WORDS]
    return sorted(sorted(near, key=lambda index: (abs(index - marked), index))[:most])


def _tries(document: Document, hits: Sequence[int], index: int) -> Iterator[str | Example]:
    """Ways to write the block *index* down as an example, the shortest first."""
    alone = excerpt(document, [index])
    if len(alone) > _CHARS:
        return
    yield excerpt(document, [index], bare=True)
    yield alone
    taken = set(hits)
    first, last = max(0, index - _AROUND), min(len(document.blocks), index + _AROUND + 1)
    prose = [each for each in document.prose if each not in taken][:2]
    inside = [each for each in range(index, min(len(document.blocks), index + 3)) if each in taken]
    # What heads the section that the block is in.
    head = index
    while head - 1 in taken:
        head -= 1
    for some in (
        range(first, last),
        # A section is never more than half of its page, and what stands after the prose needs some before it.
        [*prose, *inside],
        [*prose, *range(first, last)],
        [*inside, *prose],
        [*prose, head, index],
        [head, index, *prose],
    ):
        blocks = sorted(set(some) | {index})
        page = excerpt(document, blocks)
        if len(page) <= _CHARS:
            yield Example(
                page=page, gone=tuple(dict.fromkeys(_text(document.blocks[at]) for at in blocks if at in taken))
            )


def _text(block: Block) -> str:
    return plain(block.text) if block.kind is not Kind.CODE else block.text


def _holds(rule: Rule, example: str | Example, own: bool) -> bool:
    removes = own == (rule.action == "remove")
    examples = Examples(removes=(example,)) if removes else Examples(keeps=(example,))
    page = example if isinstance(example, str) else example.page
    tried = msgspec.structs.replace(rule, examples=examples)
    return bool(example_document(page).blocks) and next(failing(tried), None) is None
