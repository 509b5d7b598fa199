"""Kinds of place: where a block stands, told by the names that a site's template gives its elements.

A kind of place is written as a short path, ``div#sidebar > ul > li``: the block's own element last, before it those
that hold it, up to the first that has a name. Pages of one template share it, whatever their text is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from cleaneditor.core.model import Element

DEEPEST = 6
"""Steps of a path at most: what is so far from any name is told by its tags alone."""
_NAME = re.compile(r"[A-Za-z_-]+")
_STEP = re.compile(r"([a-zA-Z][a-zA-Z0-9:_-]*)((?:[.#][A-Za-z_-]+)*)")
_MARKED = re.compile(r"[.#][A-Za-z_-]+")

Step = tuple[str, frozenset[str]]
"""A tag, and names with their mark: ``#`` for an id, ``.`` for a class."""


def names_of(element: Element) -> tuple[str, ...]:
    """The marked names of *element*, sorted. Names with digits are left out: they tell one page from another."""
    found = set()
    for key, value in element.attributes:
        if key == "id" or key == "class":
            mark = "#" if key == "id" else "."
            found.update([mark + name for name in value.split() if _NAME.fullmatch(name)])
    return tuple(sorted(found))


def parse_place(text: str) -> tuple[Step, ...]:
    """The steps of a written kind of place, outermost first. Raises ValueError where it cannot be read."""
    steps = []
    for part in text.split(">"):
        step = _STEP.fullmatch(part.strip())
        if step is None:
            raise ValueError(f"{part.strip() or text!r:.60} is not an element such as div.name")
        steps.append((step[1], frozenset(_MARKED.findall(step[2]))))
    return tuple(steps)


def place_of(
    elements: Sequence[tuple[int, str, tuple[str, ...]]], element: int, is_known: Callable[[str], bool]
) -> str:
    """The kind of place of what stands in *element*, an index in *elements* (parent, tag, marked names)."""
    steps: list[str] = []
    while element >= 0 and len(steps) < DEEPEST:
        parent, tag, names = elements[element]
        known = "".join([name for name in names if is_known(name)])
        steps.append(tag + known)
        if known:
            break
        element = parent
    return " > ".join(reversed(steps))


class Places:
    """Some kinds of place, made quick to look for."""

    def __init__(self, written: Sequence[str]) -> None:
        self._by_tag: dict[str, list[tuple[Step, ...]]] = {}
        for text in written:
            try:
                steps = parse_place(text)
            except ValueError:
                continue
            self._by_tag.setdefault(steps[-1][0], []).append(tuple(reversed(steps)))

    def holding(self, elements: Sequence[Element]) -> Callable[[int], bool]:
        """What tells of an index in *elements* whether that is such a place."""
        names: dict[int, set[str]] = {}

        def fits(path: tuple[Step, ...], element: int) -> bool:
            for tag, wanted in path:
                if element < 0 or elements[element].tag != tag:
                    return False
                if wanted:
                    if element not in names:
                        names[element] = _all_names(elements[element])
                    if not wanted <= names[element]:
                        return False
                element = elements[element].parent
            return True

        known: dict[int, bool] = {-1: False}

        def hold(element: int) -> bool:
            if element not in known:
                paths = self._by_tag.get(elements[element].tag, ())
                known[element] = any(fits(path, element) for path in paths)
            return known[element]

        return hold


def _all_names(element: Element) -> set[str]:
    """The marked names of *element*, those with digits too."""
    names: set[str] = set()
    for key, value in element.attributes:
        if key == "id":
            names.update(["#" + name for name in value.split()])
        elif key == "class":
            names.update(["." + name for name in value.split()])
    return names


@lru_cache(maxsize=64)
def places(written: tuple[str, ...]) -> Places:
    """The places of a rule; what cannot be read is none."""
    return Places(written)
