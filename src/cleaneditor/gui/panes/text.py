"""How a block's text is put into a text widget: one line, of bounded length, with nothing that would split it."""

from __future__ import annotations

import html

from cleaneditor.core.model import Block
from cleaneditor.gui.counting import counted

LONGEST = 10_000
"""Characters of one line that a pane shows. Qt's time to wrap a line grows with the square of its length."""

_LINE_SEPARATOR = "\u2028"
# Qt ends a text block at each of these; all are one UTF-16 unit, so that positions stay what they are.
_BREAKS = {0x0A: _LINE_SEPARATOR, 0x0D: _LINE_SEPARATOR, 0x2029: _LINE_SEPARATOR}
_STRAY = {0x00: "\ufffd", 0xFDD0: "\ufffd", 0xFDD1: "\ufffd"} | dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
_ONE_LINE = _BREAKS | _STRAY
_SOURCE = dict.fromkeys((0x0A, 0x0B, 0x0C, 0x0D, 0x2028, 0x2029), " ") | _STRAY
_MANY_LINES = {0x0D: " ", 0x2028: " ", 0x2029: " "} | _STRAY


def cut_note(left_out: int) -> str:
    """What stands at the end of a line that was cut in view: *left_out* characters follow."""
    return counted(
        left_out,
        " … [{0} more character, kept but not shown]",
        " … [{0} more characters, kept but not shown]",
    )


def row_text(block: Block) -> str:
    """*block* as one line of the raw pane: line breaks inside become U+2028, a long text is cut with a note."""
    text = block.text
    if len(text) > LONGEST:
        return text[:LONGEST].translate(_ONE_LINE) + cut_note(len(text) - LONGEST)
    return text.translate(_ONE_LINE)


def one_line(text: str) -> str:
    """A line of source with nothing in it at which Qt would end it; as many characters as before."""
    return text.translate(_SOURCE)


def paragraph_text(text: str) -> str:
    """A paragraph of the export as the cleaned pane shows it: lines stay, each cut with a note if it is too long."""
    shown = text.translate(_MANY_LINES)
    if len(shown) <= LONGEST:
        return shown
    return "\n".join(
        part if len(part) <= LONGEST else part[:LONGEST] + cut_note(len(part) - LONGEST) for part in shown.split("\n")
    )


def plain_tip(text: str) -> str:
    """*text* for a tool tip, which Qt would otherwise read as rich text when it looks like it."""
    return f"<qt>{html.escape(text)}</qt>" if text else ""
