"""What the person has decided: one frozen value, all that undo has to put back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from cleaneditor.core.model import NO_OVERRIDES, Overrides
from cleaneditor.core.ruleset import RuleSet


@dataclass(frozen=True)
class Choices:
    """A rule set, the person's own verdicts on every page, and the pages that were accepted."""

    rules: RuleSet
    overrides: Mapping[str, Overrides] = field(default_factory=dict)
    """By the key of the page's source. Never changed in place."""
    accepted: Mapping[str, str] = field(default_factory=dict)
    """By the key of the page's source: the fingerprint of what the person accepted. Never changed in place."""

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

    def with_accepted(self, fingerprints: Mapping[str, str | None]) -> Choices:
        """These choices with pages accepted as they are, by key, or (None) not accepted any more."""
        accepted = {**self.accepted, **fingerprints}
        return replace(self, accepted={key: given for key, given in accepted.items() if given is not None})
