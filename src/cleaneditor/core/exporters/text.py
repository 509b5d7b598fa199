"""Plain text: the kept blocks, one a paragraph, an empty line between."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cleaneditor.core.clean import Cleaning
from cleaneditor.core.fold import plain
from cleaneditor.core.model import Kind

# Not text in any format: C0 and C1 controls, noncharacters, lone surrogates.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]")


def printable(text: str) -> str:
    """*text* without characters that no format may hold."""
    return _CONTROL.sub("", text)


def line_of(text: str, kind: Kind) -> str:
    """A block's *text* as it is exported: every space a plain single one; in code, lines and indents are kept."""
    text = printable(text)
    if kind is not Kind.CODE:
        return plain(text)
    lines = (re.sub(r"[^\S\n]", " ", line.expandtabs(4)).rstrip() for line in text.splitlines())
    return "\n".join(lines).strip("\n")


def paragraphs(cleaning: Cleaning, blocks: Iterable[int] | None = None) -> Iterator[tuple[int, str]]:
    """Index and text of each of the *blocks*, by default those that are kept, that has anything to print."""
    for index in cleaning.kept if blocks is None else blocks:
        if line := line_of(cleaning.text_of(index), cleaning.document.blocks[index].kind):
            yield index, line


def as_text(cleaning: Cleaning) -> str:
    """The cleaned page: paragraphs with an empty line between, one newline at the end; empty if nothing is kept."""
    return _joined(line for _, line in paragraphs(cleaning))


def as_body(cleaning: Cleaning) -> str:
    """As `as_text`, without the title's block."""
    return _joined(line for index, line in paragraphs(cleaning) if index != cleaning.title_block)


def comments_text(cleaning: Cleaning) -> str:
    """The readers' comments that are exported apart, as `as_text` has the page; empty if there are none."""
    return _joined(line for _, line in paragraphs(cleaning, cleaning.apart))


def _joined(lines: Iterable[str]) -> str:
    text = "\n\n".join(lines)
    return text + "\n" if text else ""
