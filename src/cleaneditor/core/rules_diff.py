"""Two rule sets side by side: which rules differ, and in what."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from cleaneditor.core.rules.base import Rule
from cleaneditor.core.ruleset import RuleSet

EXTRACTOR = "extractor"
"""Stands for the extractor's settings where else the id of a rule stands; no rule is called so in a difference."""


@dataclass(frozen=True, slots=True)
class Change:
    """One parameter that has another value there than here."""

    name: str
    """The attribute; ``kind`` where the rules are of two kinds."""
    here: Any
    there: Any


@dataclass(frozen=True, slots=True)
class Difference:
    """One rule that is not the same in both sets, or the extractor's settings."""

    id: str
    here: Rule | None
    there: Rule | None
    changes: tuple[Change, ...] = ()
    moved: bool = False
    """Whether it speaks at another place among the rules that both have."""


def differences(here: RuleSet, there: RuleSet) -> tuple[Difference, ...]:
    """What differs, the extractor first, then rules in the order of *here*, then those that only *there* has."""
    found: list[Difference] = []
    if settings := _changes(here.extractor, there.extractor):
        found.append(Difference(EXTRACTOR, None, None, settings))
    mine = {rule.id: rule for rule in here.rules}
    other = {rule.id: rule for rule in there.rules}
    moved = _moved([id for id in mine if id in other], [id for id in other if id in mine])  # noqa: A001
    for rule in here.rules:
        theirs = other.get(rule.id)
        if theirs is None:
            found.append(Difference(rule.id, rule, None))
        elif (changes := _changes(rule, theirs)) or rule.id in moved:
            found.append(Difference(rule.id, rule, theirs, changes, rule.id in moved))
    found += [Difference(rule.id, None, rule) for rule in there.rules if rule.id not in mine]
    return tuple(found)


def with_theirs(here: RuleSet, there: RuleSet, id: str) -> RuleSet:  # noqa: A002
    """*here* with the rule of that id as it is *there*: its parameters, its place, or that there is none."""
    if id == EXTRACTOR:
        return replace(here, extractor=there.extractor)
    theirs = there.rule(id)
    if theirs is None:
        return here.without(id)
    if here.rule(id) is not None:
        changed = here.replace_rule(theirs)
        if all(each.id != id or not each.moved for each in differences(changed, there)):
            return changed
        here = changed.without(id)
    ids = [rule.id for rule in here.rules]
    before: list[str] = []
    for rule in there.rules:
        if rule.id == id:
            break
        before.append(rule.id)
    at = next((ids.index(each) + 1 for each in reversed(before) if each in ids), 0)
    return here.added(theirs, at)


def _changes(here: msgspec.Struct, there: msgspec.Struct) -> tuple[Change, ...]:
    if here == there:
        return ()
    if type(here) is not type(there):
        return (Change("kind", getattr(here, "kind", ""), getattr(there, "kind", "")),)
    pairs = ((name, getattr(here, name), getattr(there, name)) for name in here.__struct_fields__)
    return tuple(Change(name, mine, other) for name, mine, other in pairs if mine != other)


def _moved(here: list[str], there: list[str]) -> frozenset[str]:
    """As few ids as explain that the same ids stand in two orders."""
    blocks = difflib.SequenceMatcher(None, here, there, False).get_matching_blocks()
    stay = {id for block in blocks for id in here[block.a : block.a + block.size]}  # noqa: A001
    return frozenset(here) - stay
