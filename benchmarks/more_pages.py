"""Pages for `benchmarks.learn` beyond those of the collections: most were marked by selectors, written for the sites by
people who know them.

``python -m benchmarks.more_pages OUT --fundus CHECKOUT --parser CHECKOUT --magic CHECKOUT`` writes
``OUT/data/dev/SET/html/ID.html.gz`` and ``OUT/data/dev/SET/gold.json.gz`` from checkouts of flairNLP/fundus (MIT: news
of 30 countries, with what its parsers make of each page), of jocmp/mercury-parser (MIT, Apache-2.0: pages with the
selectors of their text; the kept-up fork of postlight/parser) and of opendatalab/magic-html (Apache-2.0: articles of
many languages, most of them Chinese and English, with their text).
"""

from __future__ import annotations

import argparse
import ast
import gzip
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from lxml import html
from lxml.cssselect import CSSSelector, SelectorError

from cleaneditor.core.decode import decode
from cleaneditor.core.errors import PageError
from cleaneditor.core.extractor import align
from cleaneditor.core.model import Source
from cleaneditor.core.parse import parse

COVERED = 0.94
"""Share of a page's marked words that must be found in its blocks."""
FEW_WORDS, FEW_CHARS = 120, 400
"""A shorter text is the teaser of one that the page does not have (either is enough: not all scripts part words)."""
UNMARKED = ("quote", "table-row", "code", "caption", "list-item")
"""What fundus leaves out of a text although it belongs to it, on some sites."""


@dataclass(frozen=True)
class Marked:
    """A page and the text that is wanted of it."""

    id: str
    data: bytes
    gold: dict[str, Any]


def of_fundus(checkout: Path) -> Iterator[Marked]:
    """The test pages of flairNLP/fundus, each under the version of its parser whose answer is in the page."""
    for page in sorted((checkout / "tests/resources/parser/test_data").rglob("*.html.gz")):
        name = re.sub(r"_\d{4}_\d\d_\d\d.*", "", page.name)
        answers = page.parent / f"{name}.json"
        if not answers.is_file():
            continue
        data = gzip.decompress(page.read_bytes())
        known = json.loads((page.parent / "meta.info").read_text(encoding="utf-8")).get(page.name, {})
        found = []
        for version in json.loads(answers.read_text(encoding="utf-8")).values():
            if body := version.get("body"):
                lead = "\n".join(body["summary"])
                parts = [line for part in body["sections"] for line in (*part["headline"], *part["paragraphs"])]
                text = "\n".join((lead, *parts))
                found.append((covered(data, text), lead, text))
        if found:
            _, lead, text = max(found)
            site = (urlsplit(known.get("url", "")).hostname or name).removeprefix("www.")
            gold = {"text": text, "site": site, "lead": lead, "unmarked": UNMARKED}
            yield Marked(f"{page.parent.name}-{page.name.removesuffix('.html.gz')}", data, gold)


def of_parser(checkout: Path) -> Iterator[Marked]:
    """The fixtures of postlight/parser or a fork of it, with what the selectors for their site choose."""
    known: dict[str, tuple[list[Any], list[Any]]] = {}
    for script in sorted((checkout / "src/extractors/custom").glob("*/index.js")):
        source = re.sub(r"(?m)^\s*//.*$", "", script.read_text(encoding="utf-8"))
        content = source[source.find("content: {") :]
        selectors = (array_of(content, "selectors"), array_of(content, "clean"))
        for name in (*re.findall(r"domain: '([^']+)'", source), *array_of(source, "supportedDomains")):
            known[name] = selectors
    fixtures = checkout / "fixtures"
    for page in sorted(fixtures.rglob("*.html")):
        path = page.relative_to(fixtures).with_suffix("")
        name = path.parts[0].split("--")[0]
        chosen, dropped = known.get(name, ([], []))
        if not all(isinstance(each, str) for each in dropped):
            continue
        data = page.read_bytes()
        try:
            text = selected(data, chosen, dropped)
        except SelectorError:  # jQuery knows more of them than CSS has
            continue
        yield Marked("-".join(path.parts), data, {"text": text, "site": name.removeprefix("www.")})


def of_magic(checkout: Path) -> Iterator[Marked]:
    """The articles of opendatalab/magic-html's benchmark."""
    folder = checkout / "benchmark/data/article"
    for name, page in json.loads((folder / "base.json").read_text(encoding="utf-8")).items():
        if (file := folder / "htmls" / f"{name}.html").is_file():
            site = (urlsplit(page["url"]).hostname or name).removeprefix("www.")
            yield Marked(name[:16], file.read_bytes(), {"text": page["content"], "site": site})


def array_of(source: str, name: str) -> list[Any]:
    """The first array called *name* in a script, whose values are strings or arrays of them; empty where none is."""
    start = source.find(f"{name}: [")
    if start < 0:
        return []
    start = end = source.find("[", start)
    depth = 0
    for end in range(start, len(source)):
        depth += (source[end] == "[") - (source[end] == "]")
        # Brackets of selectors pair too.
        if not depth:
            break
    try:
        found: list[Any] = ast.literal_eval(source[start : end + 1])
    except (SyntaxError, ValueError):
        return []
    return found


def selected(data: bytes, chosen: list[Any], dropped: list[str]) -> str:
    """The text of what the first of the selectors *chosen* finds that finds something, a block a line, without what
    those *dropped* find. A list of selectors finds something where each of them does."""
    root = html.document_fromstring(data, parser=html.HTMLParser(encoding="utf-8"))
    nodes: list[Any] = []
    for each in chosen:
        found = [_find(root, selector) for selector in (each if isinstance(each, list) else [each])]
        if all(found):
            nodes = [node for part in found for node in part]
            break
    wanted = set(nodes)
    outer = [node for node in root.iter() if node in wanted and not wanted.intersection(node.iterancestors())]
    for selector in dropped:
        for node in _find(root, selector):
            if node.getparent() is not None:
                node.drop_tree()
    markup = "".join(html.tostring(node, encoding="unicode") for node in outer)
    page = f'<html><head><meta charset="utf-8"></head><body>{markup}</body></html>'.encode()
    return "\n".join(block.text for block in parse(decode(page, Source("chosen.html"))).blocks if not block.hidden)


def _find(root: html.HtmlElement, selector: str) -> list[Any]:
    return list(CSSSelector(selector)(root))  # type: ignore[arg-type]


def covered(data: bytes, text: str) -> float:
    """The share of the words of *text* that the page's blocks hold."""
    try:
        document = parse(decode(data, Source("page.html")))
    except PageError:
        return 0.0
    return 1 - align(document, text)[1] / max(1, len(text.split()))


def write(folder: Path, pages: Iterator[Marked]) -> int:
    """Writes those *pages* that can be learnt from; how many."""
    (folder / "html").mkdir(parents=True, exist_ok=True)
    golds = {}
    for page in pages:
        text = page.gold["text"]
        if (len(text.split()) >= FEW_WORDS or len(text) >= FEW_CHARS) and covered(page.data, text) >= COVERED:
            golds[page.id] = page.gold
            (folder / "html" / f"{page.id}.html.gz").write_bytes(gzip.compress(page.data, mtime=0))
    (folder / "gold.json.gz").write_bytes(gzip.compress(json.dumps(golds).encode(), mtime=0))
    return len(golds)


def main() -> int:
    """Writes the sets that there is a checkout of."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.more_pages", description=__doc__)
    parser.add_argument("output", type=Path)
    parser.add_argument("--fundus", type=Path, help="a checkout of flairNLP/fundus")
    parser.add_argument("--parser", type=Path, help="a checkout of jocmp/mercury-parser or postlight/parser")
    parser.add_argument("--magic", type=Path, help="a checkout of opendatalab/magic-html")
    arguments = parser.parse_args()
    for name, read in (("fundus", of_fundus), ("parser", of_parser), ("magic", of_magic)):
        if checkout := getattr(arguments, name):
            print(f"{name}: {write(arguments.output / 'data' / 'dev' / name, read(checkout))} pages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
