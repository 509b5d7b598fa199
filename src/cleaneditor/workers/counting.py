"""What some rules would do to many pages, counted in slices, so that a question that nobody has any more ends soon.

Runs in the worker that surveys the pages, since that one has them on its shelf.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from itertools import zip_longest

import msgspec

from cleaneditor.core.effect import Effect, effect_of, settled_by
from cleaneditor.core.errors import Failure
from cleaneditor.core.model import Source
from cleaneditor.core.rules.base import Rule
from cleaneditor.workers.page_shelf import SHELF, Shelf

SLICE_SECONDS = 0.08
"""After so long the pages counted come home, and the rest is asked for again."""


class Asked(msgspec.Struct, frozen=True):
    """One page to count on."""

    source: Source
    encoding: str | None = None
    kept: bytes = b""
    """For each block whether it is kept now, where the asker knows; otherwise the last survey says."""


class Counted(msgspec.Struct, frozen=True):
    """What the rules would do on one page, an effect a rule; none where the page cannot be read."""

    key: str
    effects: tuple[Effect, ...] = ()


def count(
    pages: Sequence[Asked], rules: Sequence[Rule], seconds: float = SLICE_SECONDS, later: Sequence[frozenset[str]] = ()
) -> tuple[Counted, ...]:
    """The first of *pages*, as many as the time allows but at least one, with what each of *rules* would do there;
    *later* says for each of them which rules speak after it."""
    return count_on(SHELF, pages, rules, seconds, later)


def count_on(
    shelf: Shelf,
    pages: Sequence[Asked],
    rules: Sequence[Rule],
    seconds: float = SLICE_SECONDS,
    later: Sequence[frozenset[str]] = (),
) -> tuple[Counted, ...]:
    """``count`` on a shelf of one's own."""
    late = time.perf_counter() + seconds
    found: list[Counted] = []
    for page in pages:
        if found and time.perf_counter() > late:
            break
        shelved = shelf.get(page.source, page.encoding)
        if isinstance(shelved, Failure):
            found.append(Counted(page.source.key))
            continue
        document = shelved.document
        kept = page.kept if len(page.kept) == len(document.blocks) else shelved.kept
        settled = {who: settled_by(shelved.cleaning, who) for who in later}
        effects = [
            effect_of(rule, document, kept, settled=settled[who] if who is not None else ())
            for rule, who in zip_longest(rules, later)
        ]
        found.append(Counted(page.source.key, tuple(effects)))
    return tuple(found)


def texts_of(page: Asked, blocks: Sequence[int]) -> tuple[str, ...]:
    """Excerpts of *blocks* of a page, each as a page of its own: for examples."""
    from cleaneditor.core.excerpts import excerpt

    shelved = SHELF.get(page.source, page.encoding)
    if isinstance(shelved, Failure):
        return ()
    return tuple(excerpt(shelved.document, [index]) for index in blocks if index < len(shelved.document.blocks))
