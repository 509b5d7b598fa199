"""What comes out of a cleaning: one small module a format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from cleaneditor.core.clean import Cleaning
from cleaneditor.core.exporters.html_page import as_html, comments_html
from cleaneditor.core.exporters.markdown import as_markdown, comments_markdown
from cleaneditor.core.exporters.records import as_jsonl, csv_header, csv_row, explain_rows, record
from cleaneditor.core.exporters.tei import as_tei
from cleaneditor.core.exporters.text import as_body, as_text, comments_text
from cleaneditor.core.ruleset import RuleSet


def _nothing(rules: RuleSet) -> str:
    del rules
    return ""


@dataclass(frozen=True, slots=True)
class Format:
    """One format: its name on the command line, its label in the window, and how one page is written in it."""

    id: str
    label: str
    suffix: str
    render: Callable[[Cleaning], str]
    """The whole of one page's file; for formats of many pages, one page's part."""
    many: bool = False
    """All pages of a run may go into one file."""
    header: Callable[[RuleSet], str] = _nothing
    """What stands once at the beginning of such a file."""
    comments: Callable[[Cleaning], str] | None = None
    """The readers' comments that are exported apart as a file of their own, empty if there are none; None where the
    page's own file has a place for them."""


FORMATS: Mapping[str, Format] = {
    each.id: each
    for each in (
        Format("text", "Plain text", ".txt", as_text, comments=comments_text),
        Format("markdown", "Markdown", ".md", as_markdown, comments=comments_markdown),
        Format("html", "HTML", ".html", as_html, comments=comments_html),
        Format("jsonl", "JSON Lines", ".jsonl", as_jsonl, many=True),
        Format("csv", "CSV table", ".csv", csv_row, many=True, header=csv_header),
        Format("tei", "TEI XML", ".xml", as_tei),
    )
}


def render(cleaning: Cleaning, format: str) -> str:  # noqa: A002 - the option's name
    """One page's whole file in *format*. Raises KeyError for an unknown one."""
    chosen = FORMATS[format]
    return chosen.header(cleaning.rules) + chosen.render(cleaning)


def render_comments(cleaning: Cleaning, format: str) -> str:  # noqa: A002
    """The file in *format* with the comments of one page that are exported apart; empty if there are none, and for
    formats whose own file has them. Raises KeyError for an unknown one."""
    chosen = FORMATS[format].comments
    return "" if chosen is None else chosen(cleaning)


__all__ = [
    "FORMATS",
    "Format",
    "as_body",
    "as_html",
    "as_jsonl",
    "as_markdown",
    "as_tei",
    "as_text",
    "comments_html",
    "comments_markdown",
    "comments_text",
    "csv_header",
    "csv_row",
    "explain_rows",
    "record",
    "render",
    "render_comments",
]
