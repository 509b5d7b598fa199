"""The figures of a page that is not open. Runs in a worker process, so it knows no Qt."""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from cleaneditor.core.errors import Failure
from cleaneditor.core.model import Document, Extraction, Loss, Overrides, Source
from cleaneditor.core.ruleset import RuleSet

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning


@dataclass(frozen=True, slots=True)
class Survey:
    """What the list of documents says of a page."""

    words_before: int
    words_after: int
    removed: int
    losses: tuple[Loss, ...] = ()


def survey(source: Source, encoding: str | None, packed: bytes, overrides: Overrides) -> Survey | Failure:
    """Cleans one page, which the worker keeps on its shelf. *packed* is the rule set as ``workers.jobs.pack`` gives
    it."""
    from cleaneditor.core.clean import judge
    from cleaneditor.core.guard import losses
    from cleaneditor.workers.shelf import SHELF

    rules = _unpacked(packed)

    def judged(document: Document, extraction: Extraction, last: Cleaning | None) -> Cleaning:
        return judge(document, extraction, rules, overrides, previous=last)

    cleaning = SHELF.clean(source, encoding, rules.extractor, judged)
    if isinstance(cleaning, Failure):
        return cleaning
    return Survey(cleaning.document.words, cleaning.kept_words, cleaning.removed_count, losses(cleaning))


@lru_cache(maxsize=2)
def _unpacked(packed: bytes) -> RuleSet:
    # One object for a whole run of pages, so that what a rule has prepared is found again.
    rules: RuleSet = pickle.loads(packed)
    return rules
