"""``cleaneditor self-test``: whether the program works where it is installed, without a display."""

from __future__ import annotations

import argparse

from cleaneditor.cli.report import FAILED, say, say_failure
from cleaneditor.core.errors import Failure
from cleaneditor.core.model import Source
from cleaneditor.core.ruleset import builtin_rules
from cleaneditor.resources import root
from cleaneditor.workers import jobs
from cleaneditor.workers.pool import WorkerError, Workers


def run(arguments: argparse.Namespace) -> int:
    """Cleans every sample page in a worker process; returns 0 if each lost something and kept something."""
    del arguments
    samples = sorted(root().joinpath("samples").iterdir(), key=lambda sample: sample.name)
    pages = [sample for sample in samples if sample.is_file() and sample.name != "README.txt"]
    if not pages:
        say("the sample pages are not installed")
        return FAILED
    rules = jobs.pack(builtin_rules().rules)
    failed = False
    with Workers() as workers:
        for page in pages:
            source = Source(page.name, data=page.read_bytes())
            try:
                result = workers.submit(jobs.clean, jobs.Order(source, rules, "text")).result()
            except (TimeoutError, WorkerError, MemoryError) as error:
                result = Failure(source.name, str(error))
            if isinstance(result, jobs.Result) and not (result.removed and result.words_after):
                result = Failure(source.name, f"removed {result.removed} blocks, kept {result.words_after} words")
            if isinstance(result, Failure):
                say_failure(result)
                failed = True
            else:
                print(f"{page.name}: {result.words_before} → {result.words_after} words, {result.removed} removed")
    print("self-test failed" if failed else f"self-test passed: {len(pages)} pages")
    return FAILED if failed else 0
