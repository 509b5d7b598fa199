"""Markdown that says the same as the page when it is read, and looks like prose where it is prose."""

from __future__ import annotations

from html import escape

import pytest

from cleaneditor.core.clean import Cleaning, judge
from cleaneditor.core.exporters.markdown import as_markdown
from cleaneditor.core.extractor import no_extraction
from cleaneditor.core.model import Page, Source
from cleaneditor.core.parse import parse
from cleaneditor.core.ruleset import RuleSet


def cleaned(html: str) -> Cleaning:
    document = parse(Page(Source("page.html"), f"<html><body>{html}</body></html>", is_html=True))
    return judge(document, no_extraction(document, "off"), RuleSet())


def markdown(html: str) -> str:
    return as_markdown(cleaned(html)).removesuffix("\n")


@pytest.mark.parametrize(
    "text",
    [
        "Fish & chips at AT&T, a < b and c > d",
        "The last ferry | Lake News — 5 - 3 = 2",
        "C++ and C# and snake_case",
        "It was built in 1902. It was 9) metres long.",
        "https://example.org/a_b?c=d&e=f#g",
    ],
)
def test_prose_stays_as_people_write_it(text: str) -> None:
    assert markdown(f"<p>{escape(text)}</p>") == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("<not a tag> and </b>", r"\<not a tag> and \</b>"),
        ("&amp; &#35; stay references", r"\&amp; \&#35; stay references"),
        ("*one* _two_ `three` ~~four~~", r"\*one\* \_two\_ \`three\` \~\~four\~\~"),
        ("[text](link) ![image](link)", r"\[text\](link) !\[image\](link)"),
        ("C:\\Users\\*", r"C:\\Users\\\*"),
        ("> said she", r"\> said she"),
        ("# first", r"\# first"),
        ("- so", r"\- so"),
        ("+ more", r"\+ more"),
        ("12. day", r"12\. day"),
        ("3) things", r"3\) things"),
        ("---", r"\---"),
        ("====", r"\===="),
    ],
)
def test_what_would_be_read_as_markup_is_escaped(text: str, written: str) -> None:
    assert markdown(f"<p>{escape(text)}</p>") == written


def test_hashes_at_the_end_of_a_heading_are_not_lost() -> None:
    assert markdown("<h2>Notes on F #</h2>") == r"## Notes on F \#"
    assert markdown("<p>Notes on F #</p>") == "Notes on F #"


def test_a_bar_in_a_table_does_not_make_a_cell() -> None:
    rows = "<tr><th>Name</th><th>Uses</th></tr><tr><td>or</td><td>a <b>| b</b></td></tr>"
    assert r"| or | a **\| b** |" in markdown(f"<table>{rows}</table>").splitlines()


@pytest.mark.parametrize("depth", [3, 20, 1_400])
def test_inline_tags_in_one_another_cost_no_text(depth: int) -> None:
    page = "<p>" + "<b><i>" * (depth // 2) + "the innermost words" + "</i></b>" * (depth // 2) + " and the rest</p>"
    text = markdown(page)
    assert text.replace("*", "") == "the innermost words and the rest"
    assert ("*" in text) == (depth < 60)
