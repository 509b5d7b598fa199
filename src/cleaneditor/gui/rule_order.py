"""Where a rule goes when a person moves it. The last word wins, so a place is a matter of meaning."""

from __future__ import annotations

import msgspec

from cleaneditor.core.rules.base import Rule
from cleaneditor.core.ruleset import RuleSet, builtin_rules
from cleaneditor.gui.silence import group_of


def may_move(rule: Rule) -> bool:
    """Built-in rules stay where they are: they are tuned to one another. Own rules can be put before or after them."""
    return builtin_rules().rules.rule(rule.id) is None


def peers(rules: RuleSet, group: str) -> list[Rule]:
    """The rules of a group in their order."""
    return [rule for rule in rules.rules if group_of(rule) == group]


def placed(rules: RuleSet, rule_id: str, group: str, at: int) -> RuleSet:
    """*rules* with the rule in *group*, before the one that is number *at* of it now, or behind its last one."""
    rule = rules.rule(rule_id)
    if rule is None:
        return rules
    there = peers(rules, group)
    before = there[at] if at < len(there) else None
    if before is not None and before.id == rule_id:
        return rules
    if group_of(rule) != group:
        rule = msgspec.structs.replace(rule, group=group)
    elif before is None and there and there[-1].id == rule_id:
        return rules
    rest = rules.without(rule_id)
    ids = [each.id for each in rest.rules]
    last = [each.id for each in there if each.id != rule_id]
    at = ids.index(before.id) if before is not None else ids.index(last[-1]) + 1 if last else len(ids)
    moved = rest.added(rule, at)
    # Between two neighbours there may be rules of other groups: where nothing moves on screen, nothing moves.
    return rules if [each.id for each in peers(moved, group)] == [each.id for each in there] else moved


def stepped(rules: RuleSet, rule_id: str, step: int) -> RuleSet:
    """*rules* with the rule before (-1) or behind (1) its neighbour of the same group."""
    rule = rules.rule(rule_id)
    if rule is None:
        return rules
    group = group_of(rule)
    ids = [each.id for each in peers(rules, group)]
    at = ids.index(rule_id) + step
    if not 0 <= at < len(ids):
        return rules
    return placed(rules, rule_id, group, at if step < 0 else at + 1)
