"""Pattern rules: regular expressions over blocks, in time linear in the text."""

from __future__ import annotations

import pytest
import re2
from hypothesis import given
from hypothesis import strategies as st
from rule_help import PAGES, PROSE, matches, taken, wrong

from cleaneditor.core.examples import example_document
from cleaneditor.core.rules.pattern import PatternRule, finding_nothing

PAGE = "<p>foo bar</p><p>bar foo</p><p>foo</p><p>FOO, too</p>"


def rule(pattern: str, **settings: bool) -> PatternRule:
    return PatternRule(id="mine", name="Mine", pattern=pattern, **settings)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("foo", ["foo bar", "bar foo", "foo", "FOO, too"]),
        ("^foo", ["foo bar", "foo", "FOO, too"]),
        ("foo$", ["bar foo", "foo"]),
        ("^foo$", ["foo"]),
        (r"\Afoo\z", ["foo"]),
        ("(?-i)FOO", ["FOO, too"]),
        ("(?-m:^foo)", ["foo bar", "foo", "FOO, too"]),
        ("^bar|^foo$", ["bar foo", "foo"]),
        (r"\Qfoo, t", ["FOO, too"]),
        (r"\bto", ["FOO, too"]),
        ("(?s)foo.+foo", []),
        ("nothing", []),
    ],
)
def test_a_pattern_is_looked_for_in_each_block_by_itself(pattern: str, found: list[str]) -> None:
    assert taken(rule(pattern), PAGE) == found


def test_case_counts_where_the_person_says_so() -> None:
    assert taken(rule("FOO", ignore_case=False), PAGE) == ["FOO, too"]


def test_the_whole_block_must_match_where_the_person_says_so() -> None:
    assert taken(rule("foo", whole=True), PAGE) == ["foo"]
    assert taken(rule("foo|bar foo", whole=True), PAGE) == ["bar foo", "foo"]


def test_it_says_what_matched() -> None:
    (match,) = matches(rule(r"\d+ comments?"), "<p>There are 12 comments here</p>")
    assert (match.reason, match.matched) == ("pattern.matches", "12 comments")


@pytest.mark.parametrize(
    "pattern", ["(a+)+$", "(a|aa)+$", "(a*)*b", "^(([a-z])+.)+[A-Z]([a-z])+$", "(.*)(.*)(.*)(.*)[0-9]"]
)
def test_a_pattern_that_runs_away_elsewhere_returns(pattern: str) -> None:
    assert taken(rule(pattern), "a" * 5_000 + "!") == []


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        ("", "is empty"),
        ("(", "missing )"),
        ("[a", "missing ]"),
        ("*", "no argument for repetition operator"),
        ("(?=a)", "look-ahead"),
        ("(?<!a)b", "look-behind"),
        (r"(a)\1", "back-references"),
        ("a{2000}", "counts over 1000"),
        ("x" * 10_001, "longer than 10,000 characters"),
    ],
)
def test_a_wrong_pattern_says_why_in_one_line_and_finds_nothing(pattern: str, why: str) -> None:
    ((key, message),) = rule(pattern).check()
    assert key == "pattern"
    assert why in message
    assert "\n" not in message
    assert taken(rule(pattern), PAGE) == []


def test_blocks_past_the_first_dozen_finds_are_found_too() -> None:
    page = "\n\n".join(f"Line {number} {'odd' if number % 2 else 'even'}" for number in range(100))
    assert len(taken(rule("odd$"), page)) == 50
    assert len(taken(rule(r"\Aline"), page)) == 100


PATTERNS = st.sampled_from(
    ["a", "^a", "a$", "^a+$", r"\bthe\b", ".", "^$", "[^a]+$", "(?s)a.*b", "(?-s:a.b)", r"\W$", "e{2}", "the|reply"]
) | st.sampled_from([".*", ".*a", ".{0,9}the", "^.{1,2}e.*", r".*?\bre", ".*|b", ".{2}", "a.*|.*b"])


@given(PATTERNS, PAGES, st.booleans(), st.booleans())
def test_the_quick_way_over_all_blocks_finds_what_a_search_of_each_finds(
    pattern: str, page: str, whole: bool, ignore_case: bool
) -> None:
    options = re2.Options()
    options.case_sensitive = not ignore_case
    expression = re2.compile(pattern, options=options)
    find = expression.fullmatch if whole else expression.search
    expected = [block.index for block in example_document(page).blocks if find(block.text)]
    assert [match.block for match in matches(rule(pattern, whole=whole, ignore_case=ignore_case), page)] == expected


@given(st.lists(st.tuples(PATTERNS, st.booleans(), st.booleans()), min_size=6, max_size=12), PAGES)
def test_only_rules_that_find_nothing_are_passed_over(patterns: list[tuple[str, bool, bool]], page: str) -> None:
    rules = [rule(pattern, whole=whole, ignore_case=ignore_case) for pattern, whole, ignore_case in patterns]
    for each in finding_nothing(rules, example_document(page)):
        assert not matches(each, page)


def test_most_rules_of_a_page_are_passed_over_by_one_search() -> None:
    rules = [rule(pattern) for pattern in ("kettle", "^the", "(", r"\Akettle", "(?i)LIGHT", "brig", "of$", "ship")]
    passed = finding_nothing(rules, example_document(f"<p>{PROSE}</p>"))
    assert {each.pattern for each in passed} == {"kettle", "brig", "of$"}
    assert not finding_nothing(rules[:3], example_document(f"<p>{PROSE}</p>"))


@given(st.text(max_size=30))
def test_every_text_is_a_pattern_or_is_refused_with_one_line(pattern: str) -> None:
    for key, message in rule(pattern).check():
        assert key == "pattern"
        assert message
    assert wrong(rule(pattern)) in ([], ["pattern"])
    assert set(taken(rule(pattern), f"{PROSE}\n\nfoo")) <= {PROSE, "foo"}
