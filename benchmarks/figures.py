"""What a measurement says: a number, and the bar that it is held against."""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure."""

    what: str
    value: float
    at_most: float
    unit: str
    note: str = ""
    """How it came about: what was measured, how often, what else was seen."""

    @property
    def holds(self) -> bool:
        """Whether the figure is within its bar."""
        return self.value <= self.at_most


def measured(part: str, folder: str) -> list[Figure]:
    """The figures of one module of this room, with the pages of *folder*, or with its own if that is empty."""
    found: list[Figure] = importlib.import_module(f"benchmarks.{part}").figures(folder)
    return found


def table(figures: Iterable[Figure]) -> str:
    """*figures* as lines of text, aligned."""
    rows = [("what", "measured", "at most", "", "how")]
    for each in figures:
        digits = 2 if each.at_most < 10 else 1
        rows.append(
            (
                each.what,
                f"{each.value:.{digits}f} {each.unit}",
                f"{each.at_most:g} {each.unit}",
                "holds" if each.holds else "MISSES",
                each.note,
            )
        )
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    return "\n".join(
        f"{what:<{widths[0]}}  {value:>{widths[1]}}  {bar:>{widths[2]}}  {word:<{widths[3]}}  {note}".rstrip()
        for what, value, bar, word, note in rows
    )
