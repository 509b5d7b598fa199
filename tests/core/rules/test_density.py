"""Blocks by what can be measured: links, words, kind, place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rule_help import MORE, PAGES, PROSE, reasons, taken, wrong

from cleaneditor.core.examples import example_document
from cleaneditor.core.model import Kind
from cleaneditor.core.rules.density import DensityRule


def rule(**settings: object) -> DensityRule:
    return DensityRule(id="mine", name="Mine", **settings)  # type: ignore[arg-type]


PAGE = (
    f"<body><p>Top line</p><p><a href=/a>All a link</a></p><p>{PROSE}</p><p>A mid line</p><p>{MORE}</p>"
    "<p>Half of it <a href=/b>is a link</a></p><button>Send</button><p hidden>Not shown</p></body>"
)


def test_links_are_measured_by_their_share_of_the_text() -> None:
    assert taken(rule(link_density=0.9), PAGE) == ["All a link"]
    assert taken(rule(link_density=0.4), PAGE) == ["All a link", "Half of it is a link"]
    assert reasons(rule(link_density=0.9), PAGE) == ["density.links"]


def test_short_blocks_are_found_by_their_words() -> None:
    assert taken(rule(max_words=2), PAGE) == ["Top line", "Send", "Not shown"]
    assert taken(rule(min_words=20), PAGE) == [PROSE, MORE]


@pytest.mark.parametrize(
    ("where", "found"),
    [
        ("before", ["Top line", "All a link"]),
        ("inside", ["A mid line"]),
        ("after", ["Half of it is a link", "Send", "Not shown"]),
        ("anywhere", ["Top line", "All a link", "A mid line", "Half of it is a link", "Send", "Not shown"]),
    ],
)
def test_the_place_is_told_from_the_first_and_the_last_paragraph(where: str, found: list[str]) -> None:
    assert taken(rule(max_words=6, where=where), PAGE) == found


def test_a_page_without_prose_has_no_before_and_no_after() -> None:
    page = "<p>One</p><p>Two</p>"
    assert taken(rule(max_words=3, where="before"), page) == taken(rule(max_words=3, where="after"), page) == []
    assert taken(rule(max_words=3), page) == ["One", "Two"]


def test_kinds_of_block_and_what_the_page_hides() -> None:
    assert taken(rule(kinds=(Kind.CONTROL,)), PAGE) == ["Send"]
    assert taken(rule(hidden=True), PAGE) == ["Not shown"]


def test_everything_that_is_asked_must_hold() -> None:
    assert taken(rule(link_density=0.9, where="after"), PAGE) == []
    assert taken(rule(kinds=(Kind.CONTROL,), max_words=1, where="after"), PAGE) == ["Send"]


def test_a_rule_that_asks_for_nothing_is_wrong() -> None:
    assert wrong(rule()) == wrong(rule(where="after")) == ["link_density"]
    assert wrong(rule(link_density=1.5)) == ["link_density"]
    assert wrong(rule(hidden=True)) == wrong(rule(kinds=(Kind.CODE,))) == []


@given(PAGES, st.integers(1, 40), st.integers(1, 40), st.floats(0.0, 1.0), st.floats(0.0, 1.0))
def test_asking_for_more_never_finds_more(text: str, one: int, other: int, first: float, second: float) -> None:
    document = example_document(text)

    def found(**settings: object) -> set[int]:
        return {match.block for match in rule(**settings).matches(document)}

    assert found(max_words=min(one, other)) <= found(max_words=max(one, other))
    assert found(link_density=max(first, second)) <= found(link_density=min(first, second))
    parts = [found(max_words=one, where=where) for where in ("before", "inside", "after")]
    if document.prose:
        assert set().union(*parts) == found(max_words=one)
        assert sum(map(len, parts)) == len(found(max_words=one))
