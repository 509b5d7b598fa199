"""Where an error stands in a pattern, and what it is made of."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cleaneditor.core.pattern_help import read_pattern
from cleaneditor.core.rules.pattern import compiled


def refused(pattern: str) -> str:
    """What the engine says of a pattern that it does not take."""
    try:
        compiled(pattern, True)
    except ValueError as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    ("pattern", "code", "start", "text"),
    [
        ("ab(cd", "open-group", 2, "("),
        ("(a(b)", "open-group", 0, "("),
        ("a[bc", "open-class", 1, "["),
        ("ab)c", "closing", 2, ")"),
        ("ab**", "repeat-twice", 3, "*"),
        ("ab++", "possessive", 3, "+"),
        ("*ab", "nothing-to-repeat", 0, "*"),
        ("a|+", "nothing-to-repeat", 2, "+"),
        ("a{2,1001}", "count", 1, "{2,1001}"),
        ("a{3,2}", "count-order", 1, "{3,2}"),
        ("a(?=b)", "look-ahead", 1, "(?="),
        ("(?<!b)a", "look-behind", 0, "(?<!"),
        ("(?>b)a", "atomic", 0, "(?>"),
        (r"(a)\1", "back-reference", 3, r"\1"),
        (r"a\Z", "escape", 1, r"\Z"),
        ("ab\\", "last-backslash", 2, "\\"),
        ("x[z-a]", "range", 2, "z-a"),
        ("(?x)a", "group-kind", 0, "(?x"),
        (r"a\p{Foo}b", "engine", 1, r"\p{Foo}"),
        ("a[[:foo:]]", "engine", 2, "[:foo:]"),
    ],
)
def test_an_error_is_found_where_it_stands(pattern: str, code: str, start: int, text: str) -> None:
    trouble = read_pattern(pattern, refused(pattern)).trouble
    assert trouble is not None
    assert (trouble.code, trouble.start, trouble.text) == (code, start, text)


def test_groups_are_told_with_their_depth() -> None:
    groups = [(span.start, span.depth) for span in read_pattern(r"(a(?:b|c)\()").spans if span.part == "group"]
    assert groups == [(0, 0), (2, 1), (6, 2), (8, 1), (11, 0)]


def test_what_is_quoted_or_in_a_class_is_no_group() -> None:
    parts = [(span.part, span.start, span.length) for span in read_pattern(r"[()]\Q(*\E\)").spans]
    assert parts == [("class", 0, 4), ("escape", 4, 6), ("escape", 10, 2)]


_PIECES = st.sampled_from(
    [
        *"()[]ab-*+?|^$.:{},\\é",
        "{2}",
        "{2,1}",
        "{1001}",
        r"\d",
        r"\1",
        r"\Q",
        r"\E",
        "(?:",
        "(?=",
        "(?i)",
        "[^",
        "[:alpha:]",
    ]
)


@given(st.lists(_PIECES, max_size=8).map("".join))
@example("a(?i)*")
@example("a*(?i)*")
@example("(?i)*")
def test_trouble_is_found_in_exactly_the_patterns_that_the_engine_refuses(pattern: str) -> None:
    said = refused(pattern)
    reading = read_pattern(pattern, said)
    assert (reading.trouble is not None) == bool(said)
    if not said:
        assert read_pattern(pattern).trouble is None


@given(st.text(max_size=40))
def test_spans_stand_in_the_pattern_one_after_the_other(pattern: str) -> None:
    reading = read_pattern(pattern, refused(pattern))
    end = 0
    for span in reading.spans:
        assert span.start >= end
        assert span.length > 0
        end = span.start + span.length
    assert end <= len(pattern)
    if reading.trouble is not None:
        assert 0 <= reading.trouble.start <= len(pattern)
