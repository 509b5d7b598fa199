"""How good the cleaning is: labelled pages cleaned with the built-in rules, and scored by the collection's own scorer.

``make quality DATA=FOLDER``. The folder holds ``data/dev/SET/html/ID.html.gz`` and the scorers ``evaluate.py`` and
``residue.py``, which take a file of predictions (``{ID: text}``) and the name ``dev``. Pages of the set ``drag`` are
scored by their whole text, since their labels hold the titles, all others by their body.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

WITH_TITLE = frozenset({"drag"})


def predictions(data: Path, options: list[str]) -> Iterator[tuple[str, str]]:
    """The id and the cleaned text of every page below *data*, cleaned by the command line with *options*."""
    with tempfile.TemporaryDirectory() as folder:
        for pages in sorted((data / "data" / "dev").glob("*/html")):
            result = Path(folder) / f"{pages.parent.name}.jsonl"
            command = [sys.executable, "-m", "cleaneditor", "clean", str(pages), "--format", "jsonl"]
            subprocess.run([*command, "--output", str(result), *options], check=False)
            field = "text" if pages.parent.name in WITH_TITLE else "body"
            with result.open(encoding="utf-8") as lines:
                for line in lines:
                    page = json.loads(line)
                    yield Path(page["source"]).name.removesuffix(".gz").removesuffix(".html"), page[field]


def main() -> int:
    """Prints what the scorers say; 2 where the pages or the scorers are not there."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.quality", description=__doc__)
    parser.add_argument("data", type=Path, help="the folder with data/dev and the scorers")
    parser.add_argument("options", nargs="*", help="for `cleaneditor clean`, for example --set extractor.focus=strict")
    arguments, more = parser.parse_known_args()
    data: Path = arguments.data
    scorers = [data / name for name in ("evaluate.py", "residue.py") if (data / name).is_file()]
    if not scorers or not (data / "data" / "dev").is_dir():
        print(f"{data}: no labelled pages with their scorer here (data/dev, evaluate.py)", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "predictions.json"
        file.write_text(json.dumps(dict(predictions(data, [*arguments.options, *more]))), encoding="utf-8")
        for scorer in scorers:
            subprocess.run([sys.executable, str(scorer), str(file), "dev"], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
