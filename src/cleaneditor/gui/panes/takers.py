"""Who took a block, or saved it: the rule group, the extractor or the person, by which everything is coloured."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from cleaneditor.core.clean import Cleaning
from cleaneditor.core.model import Verdict
from cleaneditor.core.ruleset import RuleSet


def speaker(verdict: Verdict, rules: RuleSet) -> str:
    """The colour's name of who spoke *verdict*: a group's id, ``extractor`` or ``person``."""
    if verdict.by in ("extractor", "person"):
        return verdict.by
    rule = rules.rule(verdict.by)
    return rule.group if rule else "mine"


def taker(cleaning: Cleaning | None, row: int) -> str | None:
    """Who took the block *row*; None if it is kept."""
    if cleaning is None or row >= len(cleaning.verdicts):
        return None
    verdict = cleaning.verdicts[row]
    return None if verdict.keep else speaker(verdict, cleaning.rules)


def saver(cleaning: Cleaning | None, row: int) -> str | None:
    """Who kept the block *row* although it need not have been: a rule or the person; None for all others."""
    if cleaning is None or row >= len(cleaning.verdicts):
        return None
    verdict = cleaning.verdicts[row]
    return speaker(verdict, cleaning.rules) if verdict.keep and verdict.by != "extractor" else None


class Tally:
    """How many blocks each group took on this page, kept current by the rows that changed."""

    def __init__(self) -> None:
        self._by: Counter[str] = Counter()
        self._before: Cleaning | None = None

    def take(self, cleaning: Cleaning | None, rows: Iterable[int] | None) -> dict[str, int]:
        """Counts by group after *cleaning*, of which *rows* changed (None: all)."""
        if cleaning is None:
            self._by.clear()
        elif rows is None or self._before is None or self._before.document is not cleaning.document:
            self._by = Counter(verdict.by for verdict in cleaning.verdicts if not verdict.keep)
        else:
            for row in rows:
                old, new = self._before.verdicts[row], cleaning.verdicts[row]
                self._by[old.by] -= not old.keep
                self._by[new.by] += not new.keep
        self._before = cleaning
        counts: Counter[str] = Counter()
        for by, count in self._by.items():
            if count and cleaning:
                rule = None if by in ("extractor", "person") else cleaning.rules.rule(by)
                counts[by if by in ("extractor", "person") else rule.group if rule else "mine"] += count
        return dict(counts)
