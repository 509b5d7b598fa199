"""Finding words: as they are typed, as a pattern, whole words, upper and lower case."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaneditor import clean
from cleaneditor.core.finding import MOST, Query, cleaned_texts, find_in, raw_texts


def found(text: str, *args: object, **options: bool) -> list[str]:
    return [text[start:end] for start, end in Query(str(args[0]), **options).spans(text)]


def test_upper_and_lower_case_make_no_difference_unless_asked() -> None:
    assert found("Tea, tea and TEA", "tea") == ["Tea", "tea", "TEA"]
    assert found("Tea, tea and TEA", "tea", case=True) == ["tea"]
    assert found("ÄPFEL und Äpfel", "äpfel") == ["ÄPFEL", "Äpfel"]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("A cat, a concat, cats.", "cat", ["cat"]),
        ("naïve and naïvely", "naïve", ["naïve"]),
        ("Straße, Straßen", "straße", ["Straße"]),
        ("catcat cat", "cat", ["cat"]),
        ("e\u0301t e\u0301t", "e", []),  # the accent belongs to the letter
        ("C++ and C", "C++", ["C++"]),
        ("кот и котик", "кот", ["кот"]),
    ],
)
def test_whole_words_end_where_no_letter_adjoins(text: str, word: str, expected: list[str]) -> None:
    assert found(text, word, words=True) == expected


def test_what_is_typed_is_no_pattern() -> None:
    assert found("a.c abc (a.c)", "a.c") == ["a.c", "a.c"]
    assert found("50% [1] \\d", "\\d") == ["\\d"]


def test_any_space_is_a_space() -> None:
    assert found("good\u00a0night, good\nnight, good  night", "good night") == [
        "good\u00a0night",
        "good\nnight",
        "good  night",
    ]
    assert found("a tea", " tea") == [" tea"]


def test_patterns() -> None:
    assert found("in 1987 and 2024", r"\d{4}", pattern=True) == ["1987", "2024"]
    assert found("in 1987 and 20240", r"\d{4}", pattern=True, words=True) == ["1987"]
    assert found("aaa", "b*", pattern=True) == []
    assert Query("(", pattern=True).problem
    assert "not available" in Query("(?=a)", pattern=True).problem
    assert not Query("(").problem
    assert found("a ( b", "(", pattern=True) == []


def test_places_count_characters() -> None:
    text = "𝒳 – tea 😀 tea"
    assert list(Query("tea").spans(text)) == [(4, 7), (10, 13)]


def test_a_match_across_a_window_is_whole() -> None:
    text = "x" * 7_990 + " " + "y" * 600 + " end"
    assert list(Query("y+", pattern=True).spans(text)) == [(7_991, 8_591)]
    long = ("word " * 5_000).strip()
    assert len(list(Query("word").spans(long))) == 5_000
    assert len(list(Query("ö").spans("ö-" * 20_000))) == 20_000


def test_anchors_mean_the_text() -> None:
    text = "tea " * 5_000
    assert list(Query("^tea", pattern=True).spans(text)) == [(0, 3)]


@given(st.text(alphabet="abAB é.ß😀", max_size=60), st.text(alphabet="abAB é.", min_size=1, max_size=3))
def test_all_that_stands_there_is_found(text: str, needle: str) -> None:
    spans = list(Query(needle, case=True).spans(text))
    words = r"[\s]+".join(map(re.escape, needle.split()))
    before = r"\s+" if needle[0].isspace() and words else ""
    after = r"\s+" if needle[-1].isspace() and words else ""
    assert spans == [found.span() for found in re.finditer(before + words + after or r"\s+", text)]


@given(st.text(max_size=80), st.text(min_size=1, max_size=4), st.booleans(), st.booleans())
def test_matches_are_in_order_apart_and_inside(text: str, needle: str, pattern: bool, words: bool) -> None:
    at = 0
    for start, end in Query(needle, pattern=pattern, words=words).spans(text):
        assert at <= start < end <= len(text)
        at = end


PIECES = st.sampled_from(["a", "b", "ab", "é", "😀", " ", "\n", "\u00a0", "\u2028", ".", "a b"])
PATTERNS = st.sampled_from(
    [
        "a",
        "^a",
        "b$",
        "a.b",
        r"a\sb",
        "[^b]+",
        r"\s+",
        r"\Aa",
        r"b\z",
        "(?-m)^a",
        "a*",
        r"\ba",
        "b+|a",
        "(",
        ".+",
        "é?b",
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join), PATTERNS, st.booleans(), st.booleans())
def test_lines_searched_together_give_what_each_of_them_gives(text: str, what: str, pattern: bool, words: bool) -> None:
    query = Query(what, pattern=pattern, words=words)
    expected, at = [], 0
    for line in text.split("\n"):
        expected += [(at + start, at + end) for start, end in query.spans(line)]
        at += len(line) + 1
    assert [span for span in query.walk(text, lines=True) if span is not None] == expected


def test_a_long_text_without_a_match_can_be_left_in_between() -> None:
    steps = list(Query("nowhere").walk("a line of words\n" * 10_000, lines=True))
    assert len(steps) > 10
    assert set(steps) == {None}


def test_a_hit_shows_its_line() -> None:
    text = "first line\nthe quick brown fox jumps\nlast line"
    (hit,) = find_in([(3, text)], Query("brown")).hits
    assert (hit.block, hit.before, hit.matched, hit.after) == (3, "the quick ", "brown", " fox jumps")


def test_many_matches_are_counted_and_the_first_ones_told() -> None:
    findings = find_in([(0, "tea " * 1_000)], Query("tea"))
    assert findings.count == 1_000
    assert len(findings.hits) == MOST
    assert findings.complete


def test_a_search_that_takes_too_long_is_given_up() -> None:
    findings = find_in([(0, "tea " * 1_000)], Query("tea"), seconds=-1.0)
    assert not findings.complete
    assert findings.count == 1


PAGE = """<html><head><title>Tea</title></head><body><article><h1>Tea</h1>
<p>A pot of tea is made with water that has just boiled, and with more leaves than one would think at first sight.</p>
<p>Then it stands for four minutes, no longer, while somebody warms the cups and finds the biscuits in the tin.</p>
</article><div class="sharedaddy"><h3>Share this:</h3><ul><li>Share tea on Facebook</li></ul></div></body></html>"""


def test_raw_has_all_and_cleaned_what_is_kept() -> None:
    cleaning = clean(PAGE)
    raw = find_in(raw_texts(cleaning.document), Query("tea"))
    cleaned = find_in(cleaned_texts(cleaning), Query("tea"))
    assert raw.count == 3
    assert cleaned.count == 2
    assert {hit.block for hit in cleaned.hits} < {hit.block for hit in raw.hits}
