"""Messages: one line, nothing in it that a terminal or a list would obey."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaneditor.core.errors import (
    LINE_LIMIT,
    CleanEditorError,
    Failure,
    OutputError,
    PageError,
    Problem,
    RulesError,
    one_line,
)

ANY_TEXT = st.text(st.characters(codec=None), max_size=400)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("plain", "plain"),
        ("a\nb", "a\\x0ab"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("gpj.\u202eexe", "gpj.\\u202eexe"),
        ("\ud800", "\\ud800"),
        ("\U000e0041", "\\U000e0041"),
        ("naïve 漢字 🚢", "naïve 漢字 🚢"),
    ],
)
def test_what_a_terminal_would_obey_is_escaped(text: str, line: str) -> None:
    assert one_line(text) == line


@given(ANY_TEXT, st.integers(1, 400))
def test_a_line_is_one_line_within_its_length_that_can_be_printed(text: str, limit: int) -> None:
    line = one_line(text, limit)
    assert len(line) <= limit
    assert len(line.splitlines()) <= 1
    assert line.encode("utf-8").decode("utf-8") == line
    assert not [each for each in line if unicodedata.category(each) in ("Cc", "Cs")]


@given(ANY_TEXT)
def test_a_line_made_again_is_the_same(text: str) -> None:
    assert one_line(one_line(text)) == one_line(text)


def test_a_problem_says_where_and_what() -> None:
    assert str(Problem(7, "patern", "is unknown")) == "line 7: patern: is unknown"
    assert str(Problem(0, "patern", "is unknown")) == "patern: is unknown"
    assert str(Problem(7, "", "is unknown")) == "line 7: is unknown"


def test_an_error_of_a_rules_file_says_its_first_problem_and_holds_them_all() -> None:
    problems = (Problem(1, "format", "is missing"), Problem(2, "name", "must be text"))
    error = RulesError(problems)
    assert (str(error), error.problems) == ("line 1: format: is missing", problems)
    assert str(RulesError(())) == "the rules file is wrong"


def test_every_error_is_caught_by_one_name() -> None:
    for kind in (PageError, OutputError, RulesError):
        assert issubclass(kind, CleanEditorError)


@given(ANY_TEXT, ANY_TEXT)
def test_a_failure_is_one_line_whatever_the_page_is_called(source: str, why: str) -> None:
    line = str(Failure(source, why))
    assert len(line.splitlines()) == 1
    assert ": " in line
    assert len(line) <= len(one_line(source, 4096)) + 2 + LINE_LIMIT
