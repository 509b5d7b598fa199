"""Two rule sets side by side: what differs is named, and taking it over makes them the same."""

from __future__ import annotations

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from cleaneditor.core.extractor import ExtractorSettings
from cleaneditor.core.rules.pattern import PatternRule
from cleaneditor.core.rules.phrase import PhraseRule
from cleaneditor.core.rules_diff import EXTRACTOR, Change, differences, with_theirs
from cleaneditor.core.ruleset import RuleSet, builtin_rules


def rule(name: str, **values: object) -> PhraseRule:
    return msgspec.structs.replace(PhraseRule(id=name, name=name, phrases=("x",)), **values)


def test_equal_sets_do_not_differ() -> None:
    assert differences(builtin_rules().rules, builtin_rules().rules) == ()


def test_a_changed_rule_is_named_with_what_changed() -> None:
    (found,) = differences(RuleSet(rules=(rule("a"), rule("b"))), RuleSet(rules=(rule("a"), rule("b", max_words=9))))
    assert (found.id, found.changes, found.moved) == ("b", (Change("max_words", 30, 9),), False)


def test_rules_that_only_one_set_has_are_named() -> None:
    here, there = RuleSet(rules=(rule("a"), rule("b"))), RuleSet(rules=(rule("c"), rule("b")))
    assert [(each.id, each.here is None, each.there is None) for each in differences(here, there)] == [
        ("a", False, True),
        ("c", True, False),
    ]


def test_a_moved_rule_is_named_alone() -> None:
    here = RuleSet(rules=tuple(rule(name) for name in "abcde"))
    there = RuleSet(rules=tuple(rule(name) for name in "bcdae"))
    (found,) = differences(here, there)
    assert (found.id, found.moved, found.changes) == ("a", True, ())


def test_another_kind_and_the_extractor_are_told() -> None:
    here = RuleSet(rules=(rule("a"),))
    there = RuleSet(rules=(PatternRule(id="a", name="a", pattern="x"),), extractor=ExtractorSettings(tables=False))
    extractor, kind = differences(here, there)
    assert (extractor.id, extractor.changes) == (EXTRACTOR, (Change("tables", True, False),))
    assert kind.changes == (Change("kind", "phrase", "pattern"),)
    assert with_theirs(here, there, EXTRACTOR).extractor == there.extractor


_SETS = st.lists(
    st.tuples(st.sampled_from("abcdefg"), st.integers(1, 3)), max_size=7, unique_by=lambda each: each[0]
).map(lambda each: RuleSet(rules=tuple(rule(name, max_words=number) for name, number in each)))


@given(_SETS, _SETS)
def test_one_rule_taken_over_is_as_it_is_there_and_no_other_changes(here: RuleSet, there: RuleSet) -> None:
    for difference in differences(here, there):
        taken = with_theirs(here, there, difference.id)
        assert taken.rule(difference.id) == there.rule(difference.id)
        rest = [each for each in here.rules if each.id != difference.id]
        assert [each for each in taken.rules if each.id != difference.id] == rest


@given(_SETS, _SETS)
def test_taking_all_over_makes_both_the_same(here: RuleSet, there: RuleSet) -> None:
    for _ in range(60):
        found = differences(here, there)
        if not found:
            break
        here = with_theirs(here, there, found[0].id)
    assert here.rules == there.rules
