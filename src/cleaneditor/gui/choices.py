"""What the person has decided: one frozen value, all that undo has to put back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from cleaneditor.core.model import NO_OVERRIDES, Overrides
from cleaneditor.core.ruleset import RuleSet


@dataclass(frozen=True)
class Choices:
    """A rule set and the person's own verdicts on every page."""

    rules: RuleSet
    overrides: Mapping[str, Overrides] = field(default_factory=dict)
    """By the key of the page's source. Never changed in place."""

    def of(self, key: str) -> Overrides:
        """The person's own verdicts on the page *key*."""
        return self.overrides.get(key, NO_OVERRIDES)

    def with_rules(self, rules: RuleSet) -> Choices:
        """These choices under another rule set."""
        return replace(self, rules=rules)

    def with_override(self, key: str, indexes: Iterable[int], keep: bool | None) -> Choices:
        """These choices with the blocks *indexes* of page *key* kept, removed, or (None) given back to the rules."""
        own = dict(self.of(key))
        for index in indexes:
            if keep is None:
                own.pop(index, None)
            else:
                own[index] = keep
        everyone = {other: theirs for other, theirs in self.overrides.items() if other != key}
        if own:
            everyone[key] = own
        return replace(self, overrides=everyone)
