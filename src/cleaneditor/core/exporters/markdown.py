"""Markdown, made from the HTML of the kept blocks by markdownify."""

from __future__ import annotations

import re

from markdownify import MarkdownConverter

from cleaneditor.core.clean import Cleaning
from cleaneditor.core.exporters.html_page import body_html

_EMPTY_LINES = re.compile(r"\n{3,}")
# What Markdown reads as markup wherever it stands: tags and references only where they could be some.
_ANYWHERE = re.compile(r"[\\`*\[\]~]|(?<![^\W_])_|_(?![^\W_])|<(?=[A-Za-z/!?]|\Z)|&(?=#?[0-9A-Za-z]+;)")
# What it reads as markup at the beginning of a line only: a quote, a heading, an item, a line under a heading.
_AT_START = re.compile(
    r"^([ \t]*)(>|(?:\+|-+|=+|#{1,6})(?=[ \t]|$))|^([ \t]*[0-9]{1,9})([.)])(?=[ \t]|$)", re.MULTILINE
)
_CLOSING_HASHES = re.compile(r"(?<=[ \t])(#+[ \t]*)\Z")


class _Markdown(MarkdownConverter):
    """Escapes what would be read as markup and nothing else, so that prose stays as people write it.

    Follows CommonMark 0.31 (sections 2.4, 4 to 6) and GitHub's tables and strikethrough. A piece of text between two
    tags counts as a line, which escapes a little too much and never too little.
    """

    def escape(self, text: str, parent_tags: set[str]) -> str:
        text = _AT_START.sub(lambda found: f"{found[1] or found[3] or ''}\x00{found[2] or found[4]}", text)
        if any(tag in parent_tags for tag in ("h1", "h2", "h3", "h4", "h5", "h6")):
            text = _CLOSING_HASHES.sub("\x00\\1", text)
        text = _ANYWHERE.sub(r"\\\g<0>", text)
        if "table" in parent_tags:
            text = text.replace("|", "\\|")
        return text.replace("\x00", "\\")


def as_markdown(cleaning: Cleaning) -> str:
    """One whole Markdown file; empty if nothing is kept."""
    return _converted(body_html(cleaning))


def comments_markdown(cleaning: Cleaning) -> str:
    """The readers' comments that are exported apart, as a file of their own; empty if there are none."""
    return _converted(body_html(cleaning, cleaning.apart))


def _converted(html: str) -> str:
    text = _Markdown(heading_style="ATX", bullets="-", table_infer_header=True).convert(html)
    text = _EMPTY_LINES.sub("\n\n", "\n".join(line.rstrip() for line in text.splitlines())).strip("\n")
    return text + "\n" if text else ""
