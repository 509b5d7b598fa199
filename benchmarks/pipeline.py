"""What the whole pipeline costs beside a bare extraction of the same bytes.

Both run in this process, page by page, and take turns in going first, so that whatever the machine does to one it
does to the other.
"""

from __future__ import annotations

import logging
import statistics
import time
from collections.abc import Callable

import trafilatura

from benchmarks.figures import Figure
from benchmarks.pages import made_pages, real_pages
from cleaneditor.core.clean import judge
from cleaneditor.core.decode import decode
from cleaneditor.core.errors import PageError
from cleaneditor.core.exporters.text import as_text
from cleaneditor.core.extractor import extract
from cleaneditor.core.model import Source
from cleaneditor.core.parse import parse
from cleaneditor.core.ruleset import builtin_rules

TIMES = 1.25


def pipeline(data: bytes) -> str:
    """Bytes to text: decode, parse, ask the extractor, judge by the built-in rules, export."""
    rules = builtin_rules().rules
    document = parse(decode(data, Source("page.html")))
    return as_text(judge(document, extract(document, rules.extractor), rules))


def bare(data: bytes) -> object:
    """The extractor alone, asked for what our default settings ask it for."""
    return trafilatura.bare_extraction(data, include_comments=False)


def clocked(function: Callable[[bytes], object], data: bytes) -> float:
    """CPU seconds of one call."""
    start = time.process_time()
    function(data)
    return time.process_time() - start


def figures(folder: str) -> list[Figure]:
    """The ratio over all pages together."""
    logging.disable(logging.CRITICAL)
    pages = real_pages(folder)
    what = f"{len(pages)} real pages" if pages else "pages made here"
    pages = pages or made_pages(60)
    for _, data in pages[:3]:
        pipeline(data)
        bare(data)
    ours: list[float] = []
    theirs: list[float] = []
    for number, (_, data) in enumerate(pages):
        took: dict[Callable[[bytes], object], float] = {}
        try:
            for function in (pipeline, bare) if number % 2 else (bare, pipeline):
                took[function] = clocked(function, data)
        except PageError:
            continue
        ours.append(took[pipeline])
        theirs.append(took[bare])
    middle = statistics.median(one / other for one, other in zip(ours, theirs, strict=True))
    means = f"{1000 * statistics.mean(ours):.1f} against {1000 * statistics.mean(theirs):.1f} ms a page"
    return [
        Figure(
            "whole pipeline, beside the bare extractor",
            sum(ours) / sum(theirs),
            TIMES,
            "times",
            f"CPU of all of {what}: {means}; median page {middle:.2f}",
        )
    ]
