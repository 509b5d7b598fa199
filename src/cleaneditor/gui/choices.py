"""What the person has decided: one frozen value, all that undo has to put back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from cleaneditor.core.model import NO_OVERRIDES, Overrides
from cleaneditor.core.ruleset import RuleSet
from cleaneditor.gui.silence import NOBODY, Names, acting, still_there


@dataclass(frozen=True)
class Choices:
    """A rule set, the person's own verdicts on every page, and the pages that were accepted."""

    rules: RuleSet
    overrides: Mapping[str, Overrides] = field(default_factory=dict)
    """By the key of the page's source. Never changed in place."""
    accepted: Mapping[str, str] = field(default_factory=dict)
    """By the key of the page's source: the fingerprint of what the person accepted. Never changed in place."""
    solo: Names = NOBODY
    """Rules and groups that alone are heard, see `silence`; nobody: all are. Never part of a rules file."""
    muted: Names = NOBODY
    """Rules and groups that are not heard. Never part of a rules file."""

    @property
    def acting(self) -> RuleSet:
        """The rules as they act now: those of the file, without what is silenced."""
        return acting(self.rules, self.solo, self.muted) if self.solo or self.muted else self.rules

    def of(self, key: str) -> Overrides:
        """The person's own verdicts on the page *key*."""
        return self.overrides.get(key, NO_OVERRIDES)

    def with_rules(self, rules: RuleSet) -> Choices:
        """These choices under another rule set. Of those who are silenced, only who is there still is."""
        if not self.solo and not self.muted:
            return replace(self, rules=rules)
        return replace(self, rules=rules, solo=still_there(self.solo, rules), muted=still_there(self.muted, rules))

    def with_silence(self, solo: Names, muted: Names) -> Choices:
        """These choices with other rules silenced."""
        return replace(self, solo=solo, muted=muted)

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
