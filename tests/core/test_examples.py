"""Rules tried on what they say of themselves."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cleaneditor.core.examples import check_examples, example_document
from cleaneditor.core.extractor import ExtractorSettings
from cleaneditor.core.rules.base import Example, Examples
from cleaneditor.core.rules.pattern import PatternRule
from cleaneditor.core.rules.replace import ReplaceRule
from cleaneditor.core.ruleset import PageTest, RuleSet

PROSE = "The ferryman counted his passengers twice that evening, and each time one of them was a dog."
OFF = ExtractorSettings(enabled=False)


def said(examples: Examples, pattern: str = "^Share", action: str = "remove") -> list[str]:
    rule = PatternRule(id="share", name="Share", pattern=pattern, examples=examples, action=action)  # type: ignore[arg-type]
    problems = check_examples(RuleSet("", (rule,)))
    assert all(problem.rule == "share" and not problem.fatal for problem in problems)
    return [problem.message for problem in problems]


def failures(*tests: PageTest) -> list[str]:
    rule = PatternRule(id="share", name="Share", pattern="^Share")
    return [problem.message for problem in check_examples(RuleSet("", (rule,), OFF, tests))]


def test_an_example_is_html_if_it_begins_with_a_bracket() -> None:
    assert [block.text for block in example_document(" <p>a</p><p>b &amp; c</p>").blocks] == ["a", "b & c"]
    assert [block.text for block in example_document("a < b\n\nc").blocks] == ["a < b", "c"]


def test_examples_that_hold_say_nothing() -> None:
    assert said(Examples(removes=("<p>Share this</p>", "Share"), keeps=("<p>Do share it</p>", PROSE))) == []


def test_an_example_that_does_not_hold_is_quoted() -> None:
    assert said(Examples(removes=("<p>Tell others</p>",))) == ["share: does not match 'Tell others'"]
    assert said(Examples(keeps=("<p>Share of the catch</p>",))) == ["share: matches 'Share of the catch'"]


def test_every_block_of_a_plain_example_must_go() -> None:
    assert said(Examples(removes=("<p>Share</p><p>Tweet</p>",))) == ["share: does not match 'Tweet'"]


def test_an_example_can_name_exactly_what_goes() -> None:
    page = f"<p>{PROSE}</p><p>Share</p><p>Share it</p>"
    assert said(Examples(removes=(Example(page=page, gone=("Share", "Share  it")),))) == []
    assert said(Examples(removes=(Example(page=page, gone=("Share",)),))) == ["share: matches 'Share it'"]
    assert said(Examples(removes=(Example(page=page, gone=("Share", "Share it", "Tweet")),))) == [
        "share: the example has no block 'Tweet'"
    ]


def test_for_a_rule_that_keeps_the_sides_are_the_other_way_round() -> None:
    examples = Examples(keeps=("<p>Share of the catch</p>",), removes=("<p>Tweet</p>",))
    assert said(examples, action="keep") == []
    assert said(examples, action="remove") == ["share: does not match 'Tweet'", "share: matches 'Share of the catch'"]


def test_what_a_tidying_rule_makes_of_a_text_is_compared() -> None:
    rule = ReplaceRule(
        id="tail",
        name="Tail",
        pattern=" more…$",
        examples=Examples(becomes=(("<p>A dog more…</p>", "A dog"), ("<p>A cat</p>", "A dog"))),
    )
    assert [problem.message for problem in check_examples(RuleSet("", (rule,)))] == [
        "tail: '<p>A cat</p>' becomes 'A cat', not 'A dog'"
    ]


def test_a_files_tests_run_all_of_its_rules_on_a_page() -> None:
    page = f"<p>{PROSE}</p><p>Share this</p>"
    assert failures(PageTest(page=page, contains=("a dog",), lacks=("Share",))) == []
    assert failures(
        PageTest(page=page, contains=("a cat",)), PageTest(page=page, name="the dog", lacks=("a dog",))
    ) == [
        "test 1: lacks 'a cat'",
        "the dog: contains 'a dog'",
    ]


@given(st.text(max_size=60))
def test_no_example_is_too_odd_to_be_tried(page: str) -> None:
    for message in said(Examples(removes=(page,), keeps=(page,), becomes=((page, page),))):
        assert len(message.splitlines()) == 1
