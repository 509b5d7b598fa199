"""The figures of a page that is not open. Runs in a worker process, so it knows no Qt."""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from functools import lru_cache

from cleaneditor.core.errors import Failure
from cleaneditor.core.model import NO_EDITS, Edits, Loss, Overrides, Source
from cleaneditor.core.ruleset import RuleSet


@dataclass(frozen=True, slots=True)
class Survey:
    """What the list of documents says of a page."""

    words_before: int
    words_after: int
    removed: int
    losses: tuple[Loss, ...] = ()


def survey(
    source: Source,
    encoding: str | None,
    packed: bytes,
    overrides: Overrides,
    edits: Edits = NO_EDITS,
    originals: Edits = NO_EDITS,
) -> Survey | Failure:
    """Reads, cleans and forgets one page. *packed* is the rule set as ``workers.jobs.pack`` gives it."""
    from cleaneditor.core.clean import judge
    from cleaneditor.core.edits import fitting
    from cleaneditor.core.guard import losses
    from cleaneditor.workers import jobs

    rules = _unpacked(packed)
    document = jobs.load(source, encoding)
    if isinstance(document, Failure):
        return document
    extraction = jobs.bounded_extraction(document, rules.extractor, jobs.EXTRACTOR_SECONDS)
    cleaning = judge(document, extraction, rules, overrides, edits=fitting(document, edits, originals))
    return Survey(document.words, cleaning.kept_words, cleaning.removed_count, losses(cleaning))


@lru_cache(maxsize=2)
def _unpacked(packed: bytes) -> RuleSet:
    # One object for a whole run of pages, so that what a rule has prepared is found again.
    rules: RuleSet = pickle.loads(packed)
    return rules
