"""An edited block keeps its links and emphasis where its words stay."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from page_help import document, pages

from cleaneditor.core.clean import judge
from cleaneditor.core.edited_markup import edited_markup
from cleaneditor.core.exporters import render
from cleaneditor.core.fold import plain
from cleaneditor.core.model import Extraction, Kind
from cleaneditor.core.ruleset import RuleSet

MARKUP = 'The <a href="/m">old <em>mill</em></a> stood &amp; <b>ground</b>, 1 &lt; 2.'
TEXT = "The old mill stood & ground, 1 < 2."


@pytest.mark.parametrize(
    ("edited", "markup"),
    [
        (TEXT, MARKUP),
        ("The new mill stood & ground, 1 < 2.", MARKUP.replace("old", "new")),
        ("The old water mill stood & ground, 1 < 2.", MARKUP.replace("old ", "old water ")),
        ("The very old mill stood & ground, 1 < 2.", MARKUP.replace("The ", "The very ")),
        ("The mill stood.", 'The <a href="/m"><em>mill</em></a> stood.'),
        ("All else is different", "All else is different"),
        ("The old <b>mill</b> & more", 'The <a href="/m">old</a> &lt;b&gt;mill&lt;/b&gt; &amp; more'),
    ],
)
def test_tags_stay_around_the_words_that_stay(edited: str, markup: str) -> None:
    assert edited_markup(MARKUP, TEXT, edited) == markup


def test_links_side_by_side_stay_two() -> None:
    assert edited_markup("<a href=1>x</a> <a href=2>y</a> z", "x y z", "x y") == "<a href=1>x</a> <a href=2>y</a>"


def test_markup_that_says_something_else_than_the_text_is_left_alone() -> None:
    assert edited_markup("<b>one</b>", "two", "three") is None


def test_links_of_an_edited_paragraph_go_out_in_html_and_markdown() -> None:
    page = document(f"<p>{MARKUP}</p>")
    cleaning = judge(page, Extraction("off"), RuleSet(), edits={0: "The old mill stood & ground nothing."})
    assert '<p>The <a href="/m">old <em>mill</em></a> stood &amp; <b>ground</b>' not in render(cleaning, "html")
    assert '<a href="/m">old <em>mill</em></a> stood &amp; ground nothing.' in render(cleaning, "html")
    assert "[old *mill*](/m) stood & ground nothing." in render(cleaning, "markdown")


_WORDS = st.lists(
    st.sampled_from(("word1", "word2", "new", "<b>", "&amp;", "a<i>b", "été", "'\"", "\U0001f34e")), max_size=8
)


@given(pages(), _WORDS)
def test_it_reads_exactly_as_the_person_wrote_it(page_and_words: tuple[str, list[str]], words: list[str]) -> None:
    page, _ = page_and_words
    for block in document(page).blocks:
        if not block.markup or block.kind in (Kind.CODE, Kind.TABLE_ROW):
            continue
        same = edited_markup(block.markup, block.text, block.text)
        assert same is not None
        assert re.sub(r"<[^>]*>", "", same) == plain(re.sub(r"<[^>]*>", "", block.markup))
        mixed = [*block.text.split()[:3], *words, *block.text.split()[4:]]
        made = edited_markup(block.markup, block.text, " ".join(mixed))
        if mixed:
            assert made is not None
            assert unescape(re.sub(r"</?[a-z][^>]*>", "", made)) == " ".join(mixed)
            assert made.count("</") == len(re.findall(r"<[a-z]", made))
