"""Solo and mute: rules that the person silences for a while, without a word of it in the rules file.

What is silenced is named by the rule's id, or by ``group:`` and a group's id, so that a rule that joins the group later
is silenced or heard with it; ``group:extractor`` stands for the extractor.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import msgspec

from cleaneditor.core.rules.base import Rule
from cleaneditor.core.ruleset import GROUPS, RuleSet

Names = frozenset[str]
NOBODY: Names = frozenset()
EXTRACTOR = "group:extractor"


def group_of(rule: Rule) -> str:
    """The group that a rule stands in on screen."""
    return rule.group if rule.group in GROUPS else "mine"


def group_token(group: str) -> str:
    """What stands for a whole group among the silenced."""
    return f"group:{group}"


def still_there(names: Names, rules: RuleSet) -> Names:
    """Those of *names* that *rules* still has; a solo of nobody would silence all."""
    ids = {rule.id for rule in rules.rules}
    return frozenset(name for name in names if name in ids or name.startswith("group:"))


def acts(rule: Rule, solo: Names, muted: Names) -> bool:
    """Whether *rule* is heard. The one that is soloed by its own name is heard even if its group is muted."""
    names = {rule.id, group_token(group_of(rule))}
    if rule.id in muted:
        return False
    if solo:
        return bool(names & solo)
    return not names & muted


@lru_cache(maxsize=8)
def acting(rules: RuleSet, solo: Names, muted: Names) -> RuleSet:
    """*rules* with all that is silenced switched off, and a rule that is soloed by its own name switched on. Equal
    arguments give the same object back."""
    if not solo and not muted:
        return rules
    heard = tuple(
        rule if rule.enabled is on else msgspec.structs.replace(rule, enabled=on)
        for rule in rules.rules
        for on in (acts(rule, solo, muted) and (rule.enabled or rule.id in solo),)
    )
    asked = rules.extractor.enabled and EXTRACTOR not in muted and (not solo or EXTRACTOR in solo)
    extractor = msgspec.structs.replace(rules.extractor, enabled=asked)
    return _one(replace(rules, rules=heard, extractor=extractor))


@lru_cache(maxsize=8)
def _one(rules: RuleSet) -> RuleSet:
    """The same object for equal ones: to mute a rule that another one's solo silences is no change."""
    return rules
