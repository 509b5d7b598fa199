"""The figures of a page that is not open. Runs in a worker process, so it knows no Qt."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from cleaneditor.core.errors import Failure
from cleaneditor.core.model import NO_EDITS, Document, Edits, Extraction, Loss, Overrides, Source
from cleaneditor.core.ruleset import RuleSet
from cleaneditor.gui.shelf import packed, unpacked

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning


@dataclass(frozen=True, slots=True)
class Survey:
    """What the list of documents says of a page."""

    words_before: int
    words_after: int
    removed: int
    losses: tuple[Loss, ...] = ()
    doubtful: int = 0
    fingerprint: str = ""
    """Of the cleaned text."""
    packed: bytes = b""
    """The document for the shelf; empty where the shelf gave it and nothing was added."""
    hits: Mapping[str, int] = field(default_factory=dict)
    """How many blocks each rule matched, by rule id."""
    taken: int = 0
    """The blocks removed, a bit for each."""


def survey(
    source: Source,
    encoding: str | None,
    rules_packed: bytes,
    overrides: Overrides,
    shelved: bytes | None = None,
    edits: Edits = NO_EDITS,
    originals: Edits = NO_EDITS,
) -> Survey | Failure:
    """Cleans one page, which the worker keeps on its own shelf. *rules_packed* is the rule set as
    ``workers.jobs.pack`` gives it, *shelved* the document where it was read before, should this worker not have it."""
    from cleaneditor.core.clean import judge
    from cleaneditor.core.edits import fitting
    from cleaneditor.core.guard import losses
    from cleaneditor.workers.page_shelf import SHELF

    rules = _unpacked(rules_packed)
    asked = rules.extractor.asked
    known = unpacked(shelved) if shelved is not None and not SHELF.has(source, encoding) else None
    new = b""
    if shelved is None:
        SHELF.drop(source)  # the window has not got the document: it must be read in full

    def judged(document: Document, extraction: Extraction, last: Cleaning | None) -> Cleaning:
        nonlocal new
        if last is None:
            others = unpacked(shelved)[1] if shelved is not None else {}
            new = packed(document, {**others, asked: extraction})
        mine = fitting(document, edits, originals)
        return judge(document, extraction, rules, overrides, previous=last, edits=mine)

    cleaning: Cleaning | Failure
    if known is not None and asked in known[1]:
        mine = fitting(known[0], edits, originals)
        cleaning = SHELF.put(source, encoding, judge(known[0], known[1][asked], rules, overrides, edits=mine))
    else:
        cleaning = SHELF.clean(source, encoding, rules.extractor, judged)
    if isinstance(cleaning, Failure):
        return cleaning
    return Survey(
        cleaning.document.words,
        cleaning.kept_words,
        cleaning.removed_count,
        losses(cleaning),
        len(cleaning.doubtful),
        cleaning.fingerprint,
        new,
        dict(cleaning.hits),
        taken(cleaning),
    )


def taken(cleaning: Cleaning) -> int:
    """The blocks that *cleaning* removes, a bit for each, the first block being the lowest."""
    return int("".join(["0" if verdict.keep else "1" for verdict in reversed(cleaning.verdicts)]) or "0", 2)


@lru_cache(maxsize=2)
def _unpacked(packed: bytes) -> RuleSet:
    # One object for a whole run of pages, so that what a rule has prepared is found again.
    rules: RuleSet = pickle.loads(packed)
    return rules
