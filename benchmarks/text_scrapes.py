"""Makes plain-text scrapes of web pages, as naive scrapers write them: every block of the page, one a line, no markup.

``python -m benchmarks.text_scrapes PAGES OUT`` writes ``OUT/lines/NAME.txt`` with a line for each block and
``OUT/wrapped/NAME.txt`` with the same lines cut at 80 columns, and nothing between blocks in either. PAGES is a folder
of web pages. Neither says where the article is; the pages' titles are in neither.
"""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path

from benchmarks.pages import real_pages
from cleaneditor.core.decode import decode
from cleaneditor.core.errors import PageError
from cleaneditor.core.fold import plain
from cleaneditor.core.model import Source
from cleaneditor.core.parse import parse

COLUMNS = 80


def scraped(data: bytes) -> list[str]:
    """The text of every block of a page, in order, one line each. Raises PageError where there is no page."""
    document = parse(decode(data, Source("page.html", media_type="text/html")))
    return [line for block in document.blocks if (line := plain(block.text))]


def wrapped(lines: Sequence[str]) -> list[str]:
    """The *lines*, each cut where it is longer than `COLUMNS`."""
    return [part for line in lines for part in textwrap.wrap(line, COLUMNS, break_on_hyphens=False)]


def main(arguments: Sequence[str]) -> int:
    """Writes the scrapes and returns the exit status."""
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    pages, out = arguments
    for kind in ("lines", "wrapped"):
        (Path(out) / kind).mkdir(parents=True, exist_ok=True)
    for name, data in real_pages(pages):
        try:
            lines = scraped(data)
        except PageError as error:
            print(f"{name}: {error}", file=sys.stderr)
            continue
        for kind, text in (("lines", lines), ("wrapped", wrapped(lines))):
            path = Path(out) / kind / f"{Path(name).stem}.txt"
            path.write_text("\n".join(text) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
