"""``cleaneditor check-rules``: what is wrong with a rules file, and whether it does what it says."""

from __future__ import annotations

import argparse

from cleaneditor.cli.inputs import in_file, read_rules
from cleaneditor.cli.report import FAILED, USAGE, say
from cleaneditor.core.errors import one_line
from cleaneditor.workers import jobs
from cleaneditor.workers.pool import WorkerError, Workers, fault

_SECONDS = 120.0
"""For all examples and tests of one file."""


def run(arguments: argparse.Namespace) -> int:
    """Validates; returns 0 where all is well, 1 where an example or a test fails, 2 where the file is wrong."""
    path: str = arguments.file
    file = read_rules(path)
    for problem in file.problems:
        say(str(in_file(path, problem)))
    if file.fatal:
        return USAGE
    try:
        with Workers(timeout=_SECONDS) as workers:
            failures = workers.submit(jobs.check, jobs.pack(file.rules)).result()
    except (TimeoutError, WorkerError, MemoryError) as error:
        say(f"{one_line(path)}: checking its examples {error}")
        return FAILED
    except Exception as error:  # noqa: BLE001 - a fault of ours is one line too
        say(f"{one_line(path)}: {fault(error, 'its examples could not be checked')}")
        return FAILED
    for problem in failures:
        say(str(in_file(path, problem)))
    if failures:
        return FAILED
    examples = sum(
        len(rule.examples.removes) + len(rule.examples.keeps) + len(rule.examples.becomes) for rule in file.rules.rules
    )
    print(
        f"{one_line(path)}: {_number(len(file.rules.rules), 'rule')}, {_number(examples, 'example')}, "
        f"{_number(len(file.rules.tests), 'test')}: all well"
    )
    return 0


def _number(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
