"""Lines that repeat on a site: how many of a template's are found, and how many of the text are taken for one.

    CLEANEDITOR_SITES=FOLDER python -m benchmarks repeated

The folder holds one folder of pages a site, each with a ``site.json``: ``body_xpath`` points to the text of a page,
``exclude_inside_body`` (a condition, may be empty) to what in it is none, ``template_lines_inside_body`` names lines
in it that are the template's. What stands outside is the template's, but for the discussion, which is the readers',
and the page's own title. Both are asked for web pages and for the same pages as text scrapes.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.figures import Figure
from cleaneditor.core.corpus import Corpus, repeated_lines, rules_of
from cleaneditor.core.decode import decode
from cleaneditor.core.model import Document, Page, Source
from cleaneditor.core.outlines import outline
from cleaneditor.core.parse import parse
from cleaneditor.core.rules.discussion import DiscussionRule
from cleaneditor.core.rules.selector import SelectorRule
from cleaneditor.core.ruleset import RuleSet
from cleaneditor.core.titles import title_block

_PAGES = 1000


@dataclass(frozen=True)
class _Labelled:
    document: Document
    text: frozenset[int]
    """Blocks of the page's text."""
    neither: frozenset[int]
    """The discussion and the title."""


@dataclass
class _Count:
    template: int = 0
    found: int = 0
    text: int = 0
    wrong: int = 0

    @property
    def missed(self) -> float:
        """Per cent of the template's lines."""
        return 100 * (1 - self.found / max(1, self.template))

    @property
    def lost(self) -> float:
        """Per cent of the text's lines."""
        return 100 * self.wrong / max(1, self.text)


def figures(folder: str) -> list[Figure]:
    """The figures of each site, and of 1,000 pages made here; *folder*, other parts' pages, is not read."""
    del folder
    found = [*_cost()]
    sites = os.environ.get("CLEANEDITOR_SITES", "")
    names = sorted(path.parent for path in Path(sites).glob("*/site.json")) if sites else []
    if not names:
        print("No sites (--sites FOLDER or CLEANEDITOR_SITES): what is found is not measured.", file=sys.stderr)
    for site in names:
        pages = _labelled(site)
        for kind, some in (("web", pages), ("text", [_dumped(page) for page in pages])):
            whole, halves = _of_site(some, some), _Count()
            for learned, rest in ((some[::2], some[1::2]), (some[1::2], some[::2])):
                part = _of_site(learned, rest)
                halves.template += part.template
                halves.found += part.found
                halves.text += part.text
                halves.wrong += part.wrong
            note = f"{whole.template} lines, {len(some)} pages; learned on the other half: {halves.missed:.2f} %"
            found.append(Figure(f"repeated, {site.name}, {kind}: missed", whole.missed, 0.5, "%", note))
            note = f"{whole.wrong} of {whole.text} lines; learned on the other half: {halves.wrong}"
            found.append(Figure(f"repeated, {site.name}, {kind}: lost", whole.lost, 0.05, "%", note))
    return found


def _of_site(learned: Sequence[_Labelled], pages: Sequence[_Labelled]) -> _Count:
    count = _Count()
    rules = [
        rule
        for site in repeated_lines([page.document for page in learned], "site")
        for rule in rules_of(site, RuleSet())
    ]
    for page in pages:
        matched = {match.block for rule in rules for match in rule.matches(page.document)}
        for block in page.document.blocks:
            if block.index in page.text:
                count.text += 1
                count.wrong += block.index in matched
            elif block.index not in page.neither:
                count.template += 1
                count.found += block.index in matched
    return count


def _labelled(site: Path) -> list[_Labelled]:
    says = json.loads((site / "site.json").read_text("utf-8"))
    body = SelectorRule(id="body", name="body", xpath=says["body_xpath"])
    except_for = says.get("exclude_inside_body")
    out = SelectorRule(id="out", name="out", xpath=f"{says['body_xpath']}/descendant-or-self::*[{except_for}]")
    discussion = DiscussionRule(id="discussion", name="discussion")
    template = set(says.get("template_lines_inside_body", ()))
    found = []
    for path in sorted(site.glob("*.html")):
        document = parse(decode(path.read_bytes(), Source(path.name, str(path)), None))
        text = {match.block for match in body.matches(document)}
        if except_for:
            text -= {match.block for match in out.matches(document)}
        title = title_block(document)
        neither = {match.block for match in discussion.matches(document)} | ({title} if title is not None else set())
        text = {index for index in text if document.blocks[index].text not in template}
        found.append(_Labelled(document, frozenset(text), frozenset(neither)))
    return found


def _dumped(page: _Labelled) -> _Labelled:
    """The same page as a text scrape of all its blocks."""
    text = "\n\n".join(" ".join(block.text.split()) for block in page.document.blocks)
    document = parse(Page(page.document.page.source, text, False))
    if len(document.blocks) != len(page.document.blocks):
        raise ValueError(f"{page.document.page.source.name}: the scrape has other blocks than the page")
    return _Labelled(document, page.text, page.neither)


def _made(number: int) -> bytes:
    menu = "".join(f'<li><a href="/part-{part}">Part {part} of the archive</a></li>' for part in range(120))
    words = " ".join(f"word{number * 31 + at}" for at in range(40))
    body = "".join(f"<p>{part} {words} and so on for a while.</p>" for part in range(40))
    return (
        f"<html><head><title>Post {number}</title></head><body><ul class=menu>{menu}</ul>"
        f"<div class=entry><h1>Post {number}</h1>{body}</div><footer class=foot><p>All rights reserved</p></footer>"
    ).encode()


def _cost() -> list[Figure]:
    """What learning from a thousand pages costs, after they are parsed."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    corpus, spent = Corpus(), 0.0
    for number in range(_PAGES):
        document = parse(decode(_made(number), Source(f"{number}.html"), None))
        start = time.process_time()
        corpus.add(outline(document), "made")
        spent += time.process_time() - start
    start = time.process_time()
    sites = corpus.sites()
    end = time.process_time() - start
    memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    lines = len(sites[0].lines)
    return [
        Figure("repeated, 1,000 pages: outlines", spent, 10.0, "s", "162 blocks each; parsing not counted"),
        Figure("repeated, 1,000 pages: lines", end, 10.0, "s", f"{lines} lines found, once"),
        Figure("repeated, 1,000 pages: memory", memory, 300.0, "MB", "more than before, at most"),
    ]
