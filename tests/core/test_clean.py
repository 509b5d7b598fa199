"""Verdicts: the extractor first, then the rules from top to bottom, then the person; the last word wins."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from page_help import SENTENCE, articles, document, scrapes

from cleaneditor import resources
from cleaneditor.core.clean import Cleaning, changed_rows, clean, judge
from cleaneditor.core.exporters.text import as_text
from cleaneditor.core.model import Document, Extraction, Kind, Page, Source
from cleaneditor.core.rules.base import Rule, Scope
from cleaneditor.core.rules.density import DensityRule
from cleaneditor.core.rules.duplicate import DuplicateRule
from cleaneditor.core.rules.pattern import PatternRule
from cleaneditor.core.rules.phrase import PhraseRule
from cleaneditor.core.rules.replace import ReplaceRule
from cleaneditor.core.rules.section import SectionRule
from cleaneditor.core.ruleset import RuleSet

SILENT = Extraction("off")
PAGE = f"<h1>The mill</h1><p>{SENTENCE}</p><p>Share this</p><h2>Leave a Reply</h2><p>Name</p>"


def phrase(*phrases: str, **known: Any) -> PhraseRule:
    return PhraseRule(**{"id": "rule", "name": "A rule", "phrases": phrases, **known})


def cleaned(text: str, *rules: Rule, **known: Any) -> Cleaning:
    return judge(document(text), SILENT, RuleSet("", rules), **known)


def kept(cleaning: Cleaning) -> list[str]:
    return [cleaning.text_of(index) for index in cleaning.kept]


def test_without_rules_everything_stays() -> None:
    assert kept(cleaned(PAGE)) == ["The mill", SENTENCE.strip(), "Share this", "Leave a Reply", "Name"]


def test_a_rule_takes_what_it_matches_and_says_why() -> None:
    cleaning = cleaned(PAGE, phrase("share this"))
    assert kept(cleaning) == ["The mill", SENTENCE.strip(), "Leave a Reply", "Name"]
    verdict = cleaning.verdicts[2]
    assert (verdict.keep, verdict.by, verdict.reason, verdict.matched) == (False, "rule", "phrase.equals", "Share this")
    assert (cleaning.removed_count, cleaning.hits) == (1, {"rule": 1})


def test_the_rule_further_down_has_the_last_word() -> None:
    taking, saving = phrase("name", id="taking"), phrase("name", id="saving", action="keep")
    assert "Name" in kept(cleaned(PAGE, taking, saving))
    assert "Name" not in kept(cleaned(PAGE, saving, taking))


def test_a_repeat_of_what_is_gone_stays() -> None:
    read = document(f"<p>{SENTENCE}</p><p>The miller</p><p>{SENTENCE}</p><p>{SENTENCE}</p>")
    twice = RuleSet("", (DuplicateRule(id="twice", name="Twice"),))
    shown = judge(read, SILENT, twice)
    assert shown.kept == (0, 1)
    # A preview above the paywall that the extractor left out, and the same in the text behind it.
    preview = Extraction("done", (0.0, 1.0, 1.0, 1.0))
    cleaning = judge(read, preview, twice)
    assert cleaning.kept == (1, 2)
    assert [said.verdict.by for said in cleaning.trail(2)] == ["extractor"]
    assert cleaning.verdicts[3].by == "twice"
    # Whoever takes a text by hand does not wish to see it come back further down.
    assert judge(read, SILENT, twice, {0: False}).kept == (1,)
    assert judge(read, SILENT, twice, {0: False}, previous=shown).kept == (1,)
    # One that is taken by hand though it stayed makes room for nothing either.
    assert judge(read, preview, twice, {2: False}, previous=cleaning).kept == (1,)
    assert judge(read, preview, twice, {0: True}, previous=cleaning).kept == (0, 1)


def test_a_rule_can_save_what_the_extractor_left_out() -> None:
    read = document(PAGE)
    nothing = Extraction("done", (0.0,) * len(read.blocks))
    assert kept(judge(read, nothing, RuleSet("", (phrase("the mill", action="keep"),)))) == ["The mill"]


@pytest.mark.parametrize("keep", [True, False])
def test_the_person_overrules_everybody(keep: bool) -> None:
    rules = (phrase("name", "share this"), phrase("the mill", id="saving", action="keep"))
    cleaning = cleaned(PAGE, *rules, overrides=dict.fromkeys(range(5), keep))
    assert [verdict.keep for verdict in cleaning.verdicts] == [keep] * 5
    assert {verdict.by for verdict in cleaning.verdicts} == {"person"}
    assert {verdict.confidence for verdict in cleaning.verdicts} == {1.0}


def test_an_override_on_a_block_that_is_no_longer_there_is_passed_over() -> None:
    assert kept(cleaned("<p>one", overrides={7: False, 0: True})) == ["one"]


def test_a_rule_that_is_off_or_for_another_place_says_nothing() -> None:
    elsewhere = Scope(sites=("other.example",))
    for rule in (phrase("name", enabled=False), phrase("name", scope=elsewhere)):
        cleaning = cleaned(PAGE, rule)
        assert "Name" in kept(cleaning)
        assert cleaning.hits == {}
    here = Page(Source("x"), PAGE, True, url="https://www.other.example/1")
    assert "Name" not in as_text(clean(here, RuleSet("", (phrase("name", scope=elsewhere),))))


def test_a_rule_switched_off_and_on_again_does_not_look_again() -> None:
    rule = phrase("Leave a Reply")
    rules = RuleSet("", (rule,))
    first = cleaned("<p>Some text</p><p>Leave a Reply</p>", rule)
    off = judge(
        first.document, first.extraction, RuleSet("", (msgspec.structs.replace(rule, enabled=False),)), {}, first
    )
    assert kept(off) == ["Some text", "Leave a Reply"]
    on = judge(first.document, first.extraction, rules, {}, off)
    assert kept(on) == ["Some text"]
    assert on.found[rule] is first.found[rule]


def test_the_trail_tells_of_all_who_spoke_in_order() -> None:
    rules = (phrase("name", id="one"), phrase("name", id="two"), phrase("name", id="three", action="keep"))
    trail = cleaned(PAGE, *rules, overrides={4: False}).trail(4)
    assert [(said.verdict.by, said.verdict.keep, said.changed) for said in trail] == [
        ("extractor", True, True),
        ("one", False, True),
        ("two", False, False),
        ("three", True, True),
        ("person", False, True),
    ]


def test_tidying_changes_texts_and_no_verdicts() -> None:
    tidy = ReplaceRule(id="tidy", name="tidy", pattern=r"\bmill\b", replacement="lamp")
    cleaning = cleaned(PAGE, tidy)
    assert kept(cleaning)[0] == "The lamp"
    assert all(verdict.by == "extractor" for verdict in cleaning.verdicts)
    assert [said.verdict.by for said in cleaning.trail(0)] == ["extractor"]
    assert cleaning.document.blocks[0].text == "The mill"


def test_rules_that_tidy_work_one_after_the_other() -> None:
    one = ReplaceRule(id="one", name="one", pattern="mill", replacement="lamp")
    two = ReplaceRule(id="two", name="two", pattern="lamp", replacement="quay")
    assert kept(cleaned(PAGE, one, two))[0] == "The quay"
    assert kept(cleaned(PAGE, two, one))[0] == "The lamp"
    before = cleaned(PAGE, one)
    after = judge(before.document, SILENT, RuleSet("", (one, two)), previous=before)
    assert kept(after)[0] == "The quay"
    assert kept(judge(before.document, SILENT, RuleSet("", (one,)), previous=after))[0] == "The lamp"


def test_a_text_is_cleaned_by_one_call() -> None:
    cleaning = clean(PAGE, RuleSet("", (phrase("share this"),)))
    assert cleaning.document.page.is_html
    assert "Share this" not in as_text(cleaning)
    assert not clean("Share this\n\nA text", RuleSet()).document.page.is_html
    assert "Leave a Reply" not in as_text(clean(f"The mill\n\n{SENTENCE}\n\nLeave a Reply"))


@pytest.mark.parametrize(
    "sample", [entry.name for entry in (resources.root() / "samples").iterdir() if entry.suffix == ".txt"]
)
def test_cleaning_a_sample_again_takes_nothing_more(sample: str) -> None:
    once = as_text(clean((resources.root() / "samples" / sample).read_text(encoding="utf-8")))
    assert as_text(clean(Page(Source("x"), once, False))) == once


@given(articles | scrapes)
@settings(max_examples=150, deadline=None)
def test_exported_text_reads_the_same_again(text: str) -> None:
    once = as_text(judge(document(text, text.startswith("<")), SILENT, RuleSet()))
    again = document(once, is_html=False)
    assert as_text(judge(again, SILENT, RuleSet())) == once


# What holds for every page, every extractor's answer, all rules and all that a person decides:


def _each_way(rule: Rule) -> list[Rule]:
    """*rule* as it takes, as it saves, and switched off; what tidies does not save."""
    ways = [{}, {"enabled": False}] if isinstance(rule, ReplaceRule) else [{}, {"action": "keep"}, {"enabled": False}]
    return [msgspec.structs.replace(rule, **way) for way in ways]


_PHRASES = ("share this", "leave a reply", "related posts", "nobody came to the fair that year", "1234")


def _variants(name: str) -> list[Rule]:
    """Rules of every kind under one *name*: two rule sets that differ in one of them have changed that rule."""
    number = int(name[-1])
    known: dict[str, Any] = {"id": name, "name": name}
    return [
        PhraseRule(phrases=(*_PHRASES[:number], "…"), **known),
        PhraseRule(phrases=(_PHRASES[number % 5],), match="starts", **known),
        PatternRule(pattern=("miller", "^n", r"\d", "ever(y|ybody)", ".", "^The")[number], **known),
        DensityRule(max_words=2 * number + 1, **known),
        DensityRule(kinds=(list(Kind)[number],), **known),
        DuplicateRule(min_words=number + 1, **known),
        SectionRule(phrases=(_PHRASES[number % 5],), max_share=0.9, **known),
        ReplaceRule(pattern="miller|Share", replacement=("Nobody", "", "cat")[number % 3], **known),
        ReplaceRule(pattern="Nobody|cat", replacement=("share the miller", "…")[number % 2], **known),
        ReplaceRule(tidy=("spaces",), **known),
    ]


_RULES = [each for number in range(6) for rule in _variants(f"rule{number}") for each in _each_way(rule)]
rule_sets = st.lists(st.sampled_from(_RULES), unique_by=lambda rule: rule.id, max_size=5).map(
    lambda rules: RuleSet("", tuple(rules))
)
all_overrides = st.dictionaries(st.integers(0, 14), st.booleans(), max_size=3)
read_pages = (articles | scrapes).map(lambda text: document(text, text.startswith("<")))


@st.composite
def questions(draw: st.DrawFn) -> tuple[Document, Extraction]:
    """A document and what an extractor might have said of it."""
    read = draw(read_pages)
    share = st.sampled_from((0.0, 0.2, 0.5, 0.8, 1.0))
    shares = draw(st.lists(share, min_size=len(read.blocks), max_size=len(read.blocks)))
    return read, draw(st.sampled_from((SILENT, Extraction("nothing"), Extraction("done", tuple(shares)))))


@given(questions(), rule_sets, all_overrides)
@settings(max_examples=200, deadline=None)
def test_cleaning_only_takes_away(
    question: tuple[Document, Extraction], rules: RuleSet, overrides: dict[int, bool]
) -> None:
    rules = RuleSet("", tuple(rule for rule in rules.rules if not isinstance(rule, ReplaceRule)))
    cleaning = judge(*question, rules, overrides)
    words = iter(" ".join(block.text for block in question[0].blocks).split())
    # `in` moves on: every word of the export is found after the one before it.
    assert all(word in words for word in as_text(cleaning).split())
    assert len(cleaning.verdicts) == len(question[0].blocks)
    assert cleaning.removed_count + len(cleaning.kept) == len(cleaning.verdicts)


@given(questions(), rule_sets, all_overrides)
@settings(max_examples=200, deadline=None)
def test_the_trail_ends_with_the_verdict_and_the_person_wins(
    question: tuple[Document, Extraction], rules: RuleSet, overrides: dict[int, bool]
) -> None:
    cleaning = judge(*question, rules, overrides)
    for index, verdict in enumerate(cleaning.verdicts):
        trail = cleaning.trail(index)
        assert trail[-1].verdict == verdict
        wanted = [said.verdict.keep for said in trail]
        assert [said.changed for said in trail[1:]] == [now != then for then, now in pairwise(wanted)]
        assert all(0.0 <= said.verdict.confidence <= 1.0 for said in trail)
        if index in overrides:
            assert (verdict.keep, verdict.by) == (overrides[index], "person")
        else:
            assert verdict.by != "person"


@given(questions(), rule_sets, all_overrides)
@settings(max_examples=200, deadline=None)
def test_what_no_rule_matches_is_left_as_the_extractor_left_it(
    question: tuple[Document, Extraction], rules: RuleSet, overrides: dict[int, bool]
) -> None:
    alone = judge(*question, RuleSet())
    cleaning = judge(*question, rules, overrides)
    spoken = {index for found in cleaning.found.values() for index in found}
    for index in range(len(cleaning.verdicts)):
        if index not in spoken | overrides.keys():
            assert cleaning.verdicts[index] == alone.verdicts[index]
        if index not in spoken:
            assert cleaning.text_of(index) == question[0].blocks[index].text


@given(questions(), rule_sets, all_overrides)
@settings(max_examples=200, deadline=None)
def test_something_stays_of_all_that_is_taken_as_a_repeat(
    question: tuple[Document, Extraction], rules: RuleSet, overrides: dict[int, bool]
) -> None:
    cleaning = judge(*question, rules, overrides)
    folded = question[0].folded
    stays = {folded[at] for at, verdict in enumerate(cleaning.verdicts) if verdict.keep or verdict.by == "person"}
    assert {
        text
        for text, verdict in zip(folded, cleaning.verdicts, strict=True)
        if verdict.reason == "duplicate.exact" and not verdict.keep
    } <= stays


@given(questions(), rule_sets, rule_sets, all_overrides, all_overrides)
@settings(max_examples=300, deadline=None)
def test_a_tweak_gives_what_starting_anew_gives(
    question: tuple[Document, Extraction],
    before: RuleSet,
    after: RuleSet,
    decided: dict[int, bool],
    decided_later: dict[int, bool],
) -> None:
    previous = judge(*question, before, decided)
    anew = judge(*question, after, decided_later)
    tweaked = judge(*question, after, decided_later, previous=previous)
    assert (tweaked.verdicts, tweaked.texts) == (anew.verdicts, anew.texts)
    assert list(tweaked.found.items()) == list(anew.found.items())
    for index in range(len(anew.verdicts)):
        assert tweaked.trail(index) == anew.trail(index)


@given(questions(), rule_sets, rule_sets)
@settings(max_examples=150, deadline=None)
def test_the_rows_that_changed_are_those_that_look_different(
    question: tuple[Document, Extraction], before: RuleSet, after: RuleSet
) -> None:
    old, new = judge(*question, before), judge(*question, after)
    rows = changed_rows(old, new)
    for index in range(len(old.verdicts)):
        same = old.verdicts[index] == new.verdicts[index] and old.text_of(index) == new.text_of(index)
        assert (index not in rows) is same
    assert rows == sorted(rows)


@given(articles | scrapes, rule_sets, all_overrides)
@settings(max_examples=100, deadline=None)
def test_the_same_page_and_rules_give_the_same_verdicts(text: str, rules: RuleSet, overrides: dict[int, bool]) -> None:
    one, other = (judge(document(text, text.startswith("<")), SILENT, rules, dict(overrides)) for _ in range(2))
    assert (one.verdicts, one.texts) == (other.verdicts, other.texts)
    assert as_text(one) == as_text(other)


# --- fingerprints -------------------------------------------------------------------------------------------------


def test_the_fingerprint_is_of_the_result_and_not_of_the_way_to_it() -> None:
    by_rule = cleaned(PAGE, phrase("Share this"))
    by_person = cleaned(PAGE, overrides={2: False})
    assert by_rule.fingerprint == by_person.fingerprint
    assert by_rule.fingerprint != cleaned(PAGE).fingerprint


def test_a_text_that_is_tidied_has_another_fingerprint() -> None:
    tidy = ReplaceRule(id="tidy", name="Tidy", pattern="this", replacement="that")
    assert cleaned(PAGE, tidy).fingerprint != cleaned(PAGE).fingerprint


@given(articles)
@settings(max_examples=30)
def test_two_results_have_one_fingerprint_exactly_when_they_keep_the_same_texts(text: str) -> None:
    whole = cleaned(text)
    for index in range(len(whole.verdicts)):
        less = cleaned(text, overrides={index: False})
        assert (less.fingerprint == whole.fingerprint) is (kept(less) == kept(whole))
