"""Lines on standard error, the progress bar, and the person's wish to stop."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import BinaryIO, NoReturn

from tqdm import tqdm

from cleaneditor.core.errors import LINE_LIMIT, Failure, OutputError, one_line

USAGE = 2
FAILED = 1
_PREFIX = "cleaneditor: "
_LEAST = 120
"""Characters that are left for the reason, however long the path is."""


def say(message: str) -> None:
    """Prints one line on standard error, above a progress bar if there is one."""
    tqdm.write(_PREFIX + message, file=sys.stderr)


def say_of(page: str, why: str) -> None:
    """Prints one line about one page, cut so that path and reason together stay readable."""
    name = one_line(page, 4096)
    say(f"{name}: {one_line(why, max(_LEAST, LINE_LIMIT - len(_PREFIX) - 2 - len(name)))}")


def say_failure(failure: Failure) -> None:
    """Prints the line for a page that was left out."""
    say_of(failure.source, failure.why)


def standard_output() -> BinaryIO:
    """Where results without a file go. Raises OutputError where the program was started without it."""
    if sys.stdout is None:
        raise OutputError("standard output: is closed")
    return sys.stdout.buffer


@contextmanager
def progress(total: int, *, quiet: bool) -> Iterator[tqdm[NoReturn]]:
    """A bar over *total* pages on standard error, where that is a terminal and the work is long."""
    with tqdm(
        total=total,
        unit=" page",
        file=sys.stderr,
        leave=False,
        delay=0.5,
        dynamic_ncols=True,
        disable=quiet or not sys.stderr.isatty(),
    ) as bar:
        yield bar


class Stop:
    """Remembers that somebody asked the program to end; called, it says so. A second request ends it at once."""

    def __init__(self) -> None:
        self.asked = False

    def __call__(self) -> bool:
        return self.asked

    def _take(self, number: int, _: FrameType | None) -> None:
        if self.asked:
            os._exit(128 + number)
        self.asked = True

    @contextmanager
    def listening(self) -> Iterator[Stop]:
        """Listens to Ctrl-C and to the system's request to end while the block runs."""
        signals = [number for number in (signal.SIGINT, signal.SIGTERM, getattr(signal, "SIGHUP", None)) if number]
        before = {number: signal.signal(number, self._take) for number in signals}
        try:
            yield self
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
