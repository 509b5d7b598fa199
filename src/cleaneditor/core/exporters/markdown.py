"""Markdown, made from the HTML of the kept blocks by markdownify."""

from __future__ import annotations

import re

from markdownify import markdownify

from cleaneditor.core.clean import Cleaning
from cleaneditor.core.exporters.html_page import body_html

_EMPTY_LINES = re.compile(r"\n{3,}")


def as_markdown(cleaning: Cleaning) -> str:
    """One whole Markdown file; empty if nothing is kept."""
    text = markdownify(body_html(cleaning), heading_style="ATX", bullets="-", escape_misc=True, table_infer_header=True)
    text = _EMPTY_LINES.sub("\n\n", "\n".join(line.rstrip() for line in text.splitlines())).strip("\n")
    return text + "\n" if text else ""
