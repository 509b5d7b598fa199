"""Choices as rows of text and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from cleaneditor.core.rules.pattern import PatternRule
from cleaneditor.core.ruleset import RuleSet, builtin_rules
from cleaneditor.gui.choices import Choices
from cleaneditor.gui.packing import Packer, Unpacker, digest

BUILTIN = builtin_rules().rules
_PAGES = st.sampled_from(("a.html", "/b/ä.html", "broken\udcff.html"))
_TEXTS = st.one_of(st.text(max_size=8), st.sampled_from(("lone \ud800", "nul \x00", "–")))
_OVERRIDES = st.dictionaries(_PAGES, st.dictionaries(st.integers(0, 99), st.booleans(), min_size=1, max_size=3))
_EDITS = st.dictionaries(_PAGES, st.dictionaries(st.integers(0, 99), _TEXTS, min_size=1, max_size=3))


@st.composite
def _rules(draw: st.DrawFn) -> RuleSet:
    rules = list(draw(st.permutations(BUILTIN.rules[:6])))[: draw(st.integers(0, 6))]
    rules = [msgspec.structs.replace(rule, enabled=draw(st.booleans())) for rule in rules]
    if draw(st.booleans()):
        rules.append(PatternRule(id="mine", name=draw(_TEXTS), pattern=draw(_TEXTS)))
    extractor = msgspec.structs.replace(BUILTIN.extractor, focus=draw(st.sampled_from(("strict", 0.25, 1.0))))
    return RuleSet(draw(_TEXTS), tuple(rules), extractor)


CHOICES = st.builds(Choices, _rules(), _OVERRIDES, _EDITS, _EDITS)


def packed(*states: Choices) -> tuple[Packer, Unpacker]:
    kept: dict[str, str] = {}

    def keep(known: str, text: str) -> None:
        assert text.isascii()
        assert digest(text) == known
        kept[known] = text

    return Packer(keep), Unpacker(kept.__getitem__)


@given(CHOICES)
def test_choices_come_back_as_they_were(choices: Choices) -> None:
    packer, unpacker = packed()
    rows = {(change.field, change.page): change.after for change in packer.changes(None, choices)}
    assert unpacker.choices(rows) == choices


@given(CHOICES, CHOICES)
def test_a_step_leads_from_one_state_to_the_other_and_back(before: Choices, after: Choices) -> None:
    packer, unpacker = packed()
    changes = packer.changes(before, after)
    assert unpacker.after(before, {(each.field, each.page): each.after for each in changes}) == after
    assert unpacker.after(after, {(each.field, each.page): each.before for each in changes}) == before
    assert not packer.changes(after, after)


def test_all_built_in_rules_come_back() -> None:
    packer, unpacker = packed()
    (row,) = packer.changes(None, Choices(BUILTIN))[:1]
    assert unpacker.value("rules", row.after) == BUILTIN


def test_a_step_that_changes_one_rule_keeps_one_rule() -> None:
    kept: list[str] = []
    packer = Packer(lambda known, text: kept.append(known))
    packer.changes(None, Choices(BUILTIN))
    kept.clear()
    off = msgspec.structs.replace(BUILTIN.rules[3], enabled=False)
    packer.changes(Choices(BUILTIN), Choices(BUILTIN.replace_rule(off)))
    assert len(kept) == 1


@dataclass(frozen=True)
class Later(Choices):
    """Choices of a later version."""

    accepted: Mapping[str, str] = field(default_factory=dict)
    solo: frozenset[str] = frozenset()


def test_a_field_that_comes_later_is_kept_without_another_line() -> None:
    kept: dict[str, str] = {}
    packer, unpacker = Packer(kept.__setitem__), Unpacker(kept.__getitem__, Later)
    before = Later(BUILTIN, accepted={"a.html": "f1"}, solo=frozenset({"titles"}))
    after = Later(BUILTIN, accepted={"a.html": "f2", "b.html": "f3"})
    rows = {(each.field, each.page): each.after for each in packer.changes(None, before)}
    assert unpacker.choices(rows) == before
    changes = packer.changes(before, after)
    assert [(each.field, each.page) for each in changes] == [
        ("accepted", "a.html"),
        ("accepted", "b.html"),
        ("solo", ""),
    ]
    assert unpacker.after(before, {(each.field, each.page): each.after for each in changes}) == after
    assert unpacker.after(after, {(each.field, each.page): each.before for each in changes}) == before
    # What was kept before it came has its default.
    assert unpacker.choices({("rules", ""): rows["rules", ""]}) == Later(BUILTIN)


def test_rows_that_a_later_version_wrote_are_passed_over() -> None:
    packer, unpacker = packed()
    rows = {(change.field, change.page): change.after for change in packer.changes(None, Choices(BUILTIN))}
    assert unpacker.choices({**rows, ("moods", "a.html"): json.dumps("sunny")}) == Choices(BUILTIN)
