"""The figures of a page that is not open. Runs in a worker process, so it knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass

from cleaneditor.core.errors import Failure
from cleaneditor.core.model import Loss, Overrides, Source
from cleaneditor.core.ruleset import RuleSet


@dataclass(frozen=True, slots=True)
class Survey:
    """What the list of documents says of a page."""

    words_before: int
    words_after: int
    removed: int
    losses: tuple[Loss, ...] = ()


def survey(source: Source, encoding: str | None, rules: RuleSet, overrides: Overrides) -> Survey | Failure:
    """Reads, cleans and forgets one page."""
    from cleaneditor.core.clean import judge
    from cleaneditor.core.guard import losses
    from cleaneditor.workers import jobs

    document = jobs.load(source, encoding)
    if isinstance(document, Failure):
        return document
    cleaning = judge(document, jobs.extract(document.page, rules.extractor), rules, overrides)
    return Survey(document.words, cleaning.kept_words, cleaning.removed_count, losses(cleaning))
