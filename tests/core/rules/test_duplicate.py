"""Repeats of an earlier block: the first one stays."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rule_help import MORE, PAGES, PROSE, matches, taken, wrong

from cleaneditor.core.examples import example_document
from cleaneditor.core.rules.duplicate import DuplicateRule


def rule(threshold: float = 1.0, min_words: int = 4) -> DuplicateRule:
    return DuplicateRule(id="twice", name="Twice", threshold=threshold, min_words=min_words)


def test_the_first_of_several_stays() -> None:
    text = f"<p>{PROSE}</p><p>{MORE}</p><blockquote>{PROSE}</blockquote><p>{PROSE}</p>"
    found = matches(rule(), text)
    assert [(match.block, match.reason) for match in found] == [(2, "duplicate.exact"), (3, "duplicate.exact")]
    assert found[0].matched == PROSE[:200]


def test_case_quotes_and_spacing_do_not_hide_a_repeat() -> None:
    text = '<p>He said “come in” at last</p><p>HE  SAID "COME IN" AT LAST.</p>'
    assert len(taken(rule(), text)) == 1


def test_short_lines_such_as_refrains_are_left_alone() -> None:
    text = "<p>Row, row, row</p><p>Row, row, row</p>"
    assert taken(rule(), text) == []
    assert taken(rule(min_words=3), text) == ["Row, row, row"]


def test_code_and_rows_of_tables_are_left_alone() -> None:
    code = "<pre>x = x + 1 + y</pre>"
    row = "<table><tr><td>one two three</td><td>four five six</td></tr></table>"
    assert taken(rule(), code + row + code + row) == []


def test_near_repeats_count_below_a_threshold_of_one() -> None:
    near = PROSE.replace("forty years", "fourty years")
    assert taken(rule(), f"{PROSE}\n\n{near}") == []
    (match,) = matches(rule(0.9), f"{PROSE}\n\n{near}")
    assert (match.block, match.reason) == (1, "duplicate.near")
    assert taken(rule(0.9), f"{PROSE}\n\n{MORE}") == []


def test_numbers_out_of_range_are_said() -> None:
    assert wrong(rule(0.5, 0)) == ["threshold", "min_words"]
    assert wrong(rule(0.7, 1)) == []


@given(PAGES, st.floats(0.7, 1.0))
def test_something_always_stays_of_what_is_repeated(text: str, threshold: float) -> None:
    document = example_document(text)
    removed = {match.block for match in rule(threshold, 1).matches(document)}
    assert {document.folded[index] for index in removed} <= set(document.folded)
    exact = {match.block for match in rule(1.0, 1).matches(document)}
    assert {document.folded[index] for index in exact} == {
        document.folded[index] for index in exact if document.folded.index(document.folded[index]) not in exact
    }
    assert exact <= removed


def test_a_repeat_of_a_repeat_is_told_by_what_stands_first() -> None:
    near = f"{PROSE.rstrip('.')} indeed."
    found = matches(rule(threshold=0.8), f"<p>{PROSE}</p><p>{near}</p><p>{near}</p>")
    assert [(match.block, match.reason, match.first) for match in found] == [
        (1, "duplicate.near", 0),
        (2, "duplicate.exact", 0),
    ]
