"""What the person has decided: one frozen value, all that undo has to put back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from cleaneditor.core.edits import fitting
from cleaneditor.core.model import NO_EDITS, NO_OVERRIDES, Document, Edits, Overrides
from cleaneditor.core.ruleset import RuleSet
from cleaneditor.gui.silence import NOBODY, Names, acting, still_there


@dataclass(frozen=True)
class Choices:
    """A rule set, the person's own verdicts on every page, and the pages that were accepted."""

    rules: RuleSet
    overrides: Mapping[str, Overrides] = field(default_factory=dict)
    """By the key of the page's source. Never changed in place."""
    edits: Mapping[str, Edits] = field(default_factory=dict)
    """The person's own texts of blocks, by page."""
    originals: Mapping[str, Edits] = field(default_factory=dict)
    """For each edit the block's own text at that time: it tells whether the page still has the block."""
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

    def edits_of(self, key: str) -> Edits:
        """The person's own texts of blocks of the page *key*, whether the page still has those or not."""
        return self.edits.get(key, NO_EDITS)

    def fitted(self, document: Document) -> Edits:
        """The edits of *document* whose blocks it has."""
        key = document.page.source.key
        return fitting(document, self.edits_of(key), self.originals.get(key, NO_EDITS))

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
        return replace(self, overrides=_with(self.overrides, key, own))

    def with_accepted(self, fingerprints: Mapping[str, str | None]) -> Choices:
        """These choices with pages accepted as they are, by key, or (None) not accepted any more."""
        accepted = {**self.accepted, **fingerprints}
        return replace(self, accepted={key: given for key, given in accepted.items() if given is not None})

    def with_edit(self, key: str, index: int, text: str, original: str) -> Choices:
        """These choices with *text* in the place of the block's own, which is *original*."""
        edits = {**self.edits_of(key), index: text}
        originals = {**self.originals.get(key, NO_EDITS), index: original}
        return replace(self, edits=_with(self.edits, key, edits), originals=_with(self.originals, key, originals))

    def without_edits(self, key: str, indexes: Iterable[int]) -> Choices:
        """These choices with the blocks *indexes* of page *key* in their own words again."""
        gone = set(indexes)
        edits = {index: text for index, text in self.edits_of(key).items() if index not in gone}
        originals = {index: text for index, text in self.originals.get(key, NO_EDITS).items() if index not in gone}
        return replace(self, edits=_with(self.edits, key, edits), originals=_with(self.originals, key, originals))


T = TypeVar("T")


def _with(everyone: Mapping[str, Mapping[int, T]], key: str, own: Mapping[int, T]) -> Mapping[str, Mapping[int, T]]:
    """*everyone* with *own* under *key*, and without the key where it is empty."""
    others = {other: theirs for other, theirs in everyone.items() if other != key}
    return {**others, key: own} if own else others
