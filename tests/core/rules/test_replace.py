"""Rules that tidy: the text of a kept block changes, no block goes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rule_help import PAGES, PROSE, matches, wrong

from cleaneditor.core.clean import judge
from cleaneditor.core.examples import example_document
from cleaneditor.core.fold import plain
from cleaneditor.core.model import Extraction
from cleaneditor.core.rules.replace import ReplaceRule
from cleaneditor.core.ruleset import RuleSet


def rule(pattern: str = "", replacement: str = "", **settings: object) -> ReplaceRule:
    return ReplaceRule(id="tidy", name="Tidy", pattern=pattern, replacement=replacement, **settings)  # type: ignore[arg-type]


def becomes(rule: ReplaceRule, page: str) -> list[str]:
    """The texts of *page* under *rule*."""
    document = example_document(page)
    cleaning = judge(document, Extraction("off"), RuleSet("", (rule,)))
    assert cleaning.removed_count == 0
    return [cleaning.text_of(block.index) for block in document.blocks]


def test_a_tail_is_cut_off() -> None:
    text = f"<p>{PROSE} Continue reading…</p><p>Continue reading is his motto.</p>"
    assert becomes(rule(r"\s*Continue reading…$"), text) == [PROSE, "Continue reading is his motto."]


def test_a_group_is_put_in() -> None:
    assert becomes(rule(r"(\d+)\s*km", r"\1 kilometres"), "<p>It is 12km and 3 km</p>") == [
        "It is 12 kilometres and 3 kilometres"
    ]
    assert becomes(rule(r"(?P<day>\d+)/(?P<month>\d+)", r"\g<month>/\g<day>"), "<p>on 31/12</p>") == ["on 12/31"]


def test_ready_tidyings() -> None:
    assert becomes(rule(tidy=("soft-hyphens",)), "<p>light\u00adhouse</p>") == ["lighthouse"]
    assert becomes(rule(tidy=("invisible",)), "<p>light\u200bhouse\ufeff</p>") == ["lighthouse"]
    assert becomes(rule(tidy=("spaces",)), "<p>a\u00a0\u2003b</p>") == ["a b"]
    assert becomes(rule(tidy=("spaces",)), "<pre>a\n    b</pre>") == ["a\n    b"], "the indents of code stay"
    both = rule("b$", "c", tidy=("soft-hyphens", "spaces"))
    assert becomes(both, "<p>a\u00ad\u00a0\u2003b</p>") == ["a c"]


def test_joiners_that_scripts_need_stay() -> None:
    persian = "می\u200cخواهم"
    assert becomes(rule(tidy=("invisible", "soft-hyphens")), f"<p>{persian}</p>") == [persian]


@pytest.mark.parametrize(
    ("pattern", "replacement", "text"),
    [
        ("brig", "Brigg – größer", "a Brigg – größer at sea"),
        (r"(a) (?P<ship>\w+)", r"\g<ship>, \1", "brig, a at sea"),
        ("brig", r"\g<0>\\\u00E9\x21", "a brig\\é! at sea"),
        (r"(x)?brig", r"[\1]", "a [] at sea"),
        (r"(a) (brig)", r"\20", "a brig at sea"),
        ("brig", "😀帆船", "a 😀帆船 at sea"),
    ],
)
def test_what_stands_in_its_place_is_any_text_and_parts_of_what_was_found(
    pattern: str, replacement: str, text: str
) -> None:
    assert becomes(rule(pattern, replacement), "<p>a brig at sea</p>") == [text]


def test_a_block_is_never_emptied() -> None:
    assert becomes(rule(".*"), "<p>all of it</p>") == ["all of it"]


def test_it_finds_only_blocks_that_change_and_says_the_new_text() -> None:
    (match,) = matches(rule("brig", "ship"), "<p>a brig</p><p>a kettle</p>")
    assert (match.block, match.reason, match.matched, match.replacement) == (0, "replace.text", "a brig", "a ship")


def test_several_rules_tidy_one_after_another() -> None:
    first = ReplaceRule(id="one", name="One", pattern="a", replacement="b")
    second = ReplaceRule(id="two", name="Two", pattern="bb", replacement="c")
    document = example_document("<p>ab</p>")
    cleaning = judge(document, Extraction("off"), RuleSet("", (first, second)))
    assert cleaning.texts == {0: "c"} or cleaning.texts == {0: "bb"}
    assert cleaning.text_of(0) == "c"


@pytest.mark.parametrize(
    ("wanted", "key"),
    [
        (rule(), "pattern"),
        (rule("("), "pattern"),
        (rule("(?=a)"), "pattern"),
        (rule("(a)", r"\2"), "replacement"),
        (rule("a", r"\g<nobody>"), "replacement"),
        (rule("a", "\\"), "replacement"),
        (rule("a", r"\:"), "replacement"),
        (rule("a", r"\g<"), "replacement"),
        (rule("a", r"\u00"), "replacement"),
        (rule("a", r"\uDBFF"), "replacement"),
    ],
)
def test_a_wrong_rule_says_which_key_and_changes_nothing(wanted: ReplaceRule, key: str) -> None:
    assert wrong(wanted) == [key]
    assert becomes(wanted, "<p>a brig</p>") == ["a brig"]


@given(PAGES, st.text(max_size=12), st.text(max_size=12))
def test_any_pattern_and_replacement_run_or_are_refused(page: str, pattern: str, replacement: str) -> None:
    texts = becomes(rule(pattern, replacement), page)
    assert all(text.strip() for text in texts)


@given(PAGES)
def test_tidied_spaces_are_plain_and_tidying_again_changes_nothing(page: str) -> None:
    document = example_document(page)
    for block in document.blocks:
        once = rule(tidy=("spaces", "soft-hyphens", "invisible")).rewrite(block, block.text)
        assert block.kind == "code" or once == plain(once)
        assert rule(tidy=("spaces", "soft-hyphens", "invisible")).rewrite(block, once) == once
