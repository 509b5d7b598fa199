"""The pages that are measured: those of a folder, or pages that are made here."""

from __future__ import annotations

import random
from collections.abc import Sequence

from cleaneditor.core.errors import PageError
from cleaneditor.core.model import Source
from cleaneditor.core.sources import find_sources, read

_TEXT = (
    "the harbour lamp keeper walked slowly over wet stones while gulls argued about bread and a boat came in late "
    "with salt on its ropes and nobody asked where it had been since the morning bell"
)


def real_pages(folder: str) -> list[tuple[str, bytes]]:
    """Name and bytes of every page below *folder* that can be read, in the order of their paths."""
    found = []
    for source in find_sources([folder] if folder else []):
        if isinstance(source, Source):
            try:
                found.append((source.name, read(source)))
            except PageError:
                continue
    return found


def some(pages: Sequence[tuple[str, bytes]], count: int) -> list[tuple[str, bytes]]:
    """At most *count* of *pages*, spread evenly over them."""
    if len(pages) <= count:
        return list(pages)
    return [pages[at * len(pages) // count] for at in range(count)]


def about(pages: Sequence[tuple[str, bytes]], kilobytes: int, count: int) -> list[tuple[str, bytes]]:
    """At most *count* of *pages* of about *kilobytes* kilobytes, a tenth more or less."""
    near = [page for page in pages if 0.9 <= len(page[1]) / (1000 * kilobytes) <= 1.1]
    return some(near, count)


def made_page(blocks: int, kilobytes: int = 0) -> bytes:
    """A page of *blocks* blocks, one in twelve of them a line as blogs print it, with a menu and a footer around.

    Scripts, as pages have them, make it about *kilobytes* kilobytes large where its text alone is smaller.
    """
    chance = random.Random(blocks)
    words = _TEXT.split()
    menu = [f'<li class="menu-item"><a href="/part-{number}/">Part {number}</a></li>' for number in range(8)]
    body = ["<article><h1>A made page</h1>"]
    for number in range(blocks - len(menu) - 2):
        if number % 12 == 5:
            body.append(f'<p class="byline">Posted by keeper {number} at noon</p>')
        elif number % 12 == 9:
            body.append(f"<h2>Part {number}</h2>")
        else:
            text = " ".join(chance.choices(words, k=chance.randint(8, 45)))
            body.append(f"<p>{text} {number}.</p>")
    body.append("</article><footer><p>All rights reserved.</p></footer>")
    inside = "\n".join(["<nav><ul>", *menu, "</ul></nav>", *body])
    line = 'window.data.push({"key": "value", "list": [1, 2, 3]});\n'
    script = line * max(0, (1000 * kilobytes - len(inside)) // len(line))
    head = f"<head><title>A made page</title><script>{script}</script></head>"
    return f"<!doctype html><html lang=en>{head}<body>{inside}</body></html>".encode()


def made_pages(count: int) -> list[tuple[str, bytes]]:
    """*count* pages of 40 to 240 blocks, as sites have them."""
    return [(f"made-{number}.html", made_page(40 + 200 * number // count, 100)) for number in range(count)]
