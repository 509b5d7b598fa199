"""Measures the program and prints one table: each figure, its bar, and whether it holds.

``make bench``, or ``python -m benchmarks``. Real pages come from the folder that ``--pages`` or ``CLEANEDITOR_PAGES``
names. The exit status is 1 where a figure misses its bar.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import platform
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor

from benchmarks.figures import Figure, measured, table

PARTS = ("startup", "pipeline", "tweak", "reading", "opening", "gaps", "repeated", "review", "offers", "kills")


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures, prints, and returns the exit status."""
    parser = argparse.ArgumentParser(prog="benchmarks", description="Measures the program's speed.")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"what to measure (all): {', '.join(PARTS)}")
    parser.add_argument("--pages", default=os.environ.get("CLEANEDITOR_PAGES", ""), help="folder of real pages")
    parser.add_argument("--sites", default=os.environ.get("CLEANEDITOR_SITES", ""), help="folder of labelled sites")
    given = parser.parse_args(arguments)
    if unknown := set(given.parts) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}")
    if given.pages and not os.path.isdir(given.pages):
        parser.error(f"there is no folder {given.pages}")
    if given.sites and not os.path.isdir(given.sites):
        parser.error(f"there is no folder {given.sites}")
    os.environ["CLEANEDITOR_SITES"] = given.sites
    if not given.pages:
        print("No real pages (--pages FOLDER or CLEANEDITOR_PAGES): pages made here are measured.", file=sys.stderr)
    figures: list[Figure] = []
    # A process for each part: what one leaves behind in memory must not slow down the next.
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), max_tasks_per_child=1) as processes:
        for part in given.parts or PARTS:
            print(f"measuring {part} …", file=sys.stderr, flush=True)
            figures += processes.submit(measured, part, given.pages).result()
    load = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"
    print(f"{os.cpu_count()} processors, load {load}, Python {platform.python_version()}\n")
    print(table(figures))
    return 0 if all(each.holds for each in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
