"""Pages that make parsers drop text: it is kept, or what is missing is said; and no false alarm on good pages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaneditor.core.markup import visible_chars
from cleaneditor.core.model import Document, Page, Source
from cleaneditor.core.parse import parse

PROSE = "The oldest ferry on the lake was to be scrapped in spring, but its passengers asked for the timetable first."


def read(html: str) -> Document:
    return parse(Page(Source("page.html"), html, is_html=True))


def texts(html: str) -> list[str]:
    return [block.text for block in read(html).blocks]


@pytest.mark.parametrize(
    "page",
    [
        "<html lang='en' /><head><title>Ferry</title></head><body><p>{}</p><p>Last words.</p></body></html>",
        "<html/><body/><p>{}</p><p>Last words.</p>",
        "<html><head></head></html><body><p>{}</p><p>Last words.</p></body>",
        "<html><body><p>{}</p></body></html><p>Last words.</p>",
        "<html><body><p>{}</p></BODY ></HTML\n><html><body><p>Last words.</p></body></html>",
        "<html><body><p>{}</p></body><div><p>Last words.</p></div></html>",
    ],
)
def test_what_follows_the_end_of_the_page_is_read_as_browsers_do(page: str) -> None:
    assert texts(page.format(PROSE)) == [PROSE, "Last words."]


def test_the_language_of_a_page_that_closes_itself_is_known() -> None:
    assert read(f"<html lang='en' /><body><p>{PROSE}</p>").page.language == "en"


@pytest.mark.parametrize("tag", ["div", "b", "span", "blockquote", "section", "font"])
def test_nesting_of_any_depth_loses_no_words(tag: str) -> None:
    page = f"<p>First.</p>{f'<{tag}>' * 20_000}Innermost.{f'</{tag}>' * 20_000}<p>{PROSE}</p>"
    assert texts(page) == ["First.", "Innermost.", PROSE]


def test_nesting_with_signs_of_tags_in_attributes_loses_no_words() -> None:
    page = "<p>First.</p>" + "<div title='a <b> c' data-x=\"1 > 2\">" * 3_000 + f"<p>{PROSE}</p>"
    assert texts(page) == ["First.", PROSE]


@pytest.mark.parametrize(
    "tag",
    [
        "<video data-x='<p>Not <i>read</i></p>'></video>",
        "<button x-data=\"{wide: innerWidth > 900, text: 'a < b'}\"></button>",
        "<div\n title='it is \"> here'></div>",
    ],
)
def test_markup_in_attributes_is_not_taken_for_lost_words(tag: str) -> None:
    assert read(f"<html><body>{tag * 60}<p>{PROSE}</p></body></html>").notes == ()


def test_characters_that_stand_for_nothing_are_not_taken_for_lost_words() -> None:
    page = f"<html><body><p>{PROSE}</p></body></html>".replace(" ", " \0\0\0\x01\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0")
    document = read(page)
    assert [block.text for block in document.blocks] == [PROSE]
    assert document.notes == ()


def test_words_that_no_block_holds_are_said() -> None:
    page = f"<html><body><p>{PROSE}</p><svg>" + f"<text>{PROSE}</text>" * 9 + "</svg>"
    # What a drawing holds is not text of the page; the same in an unknown place of the source is.
    assert read(page).notes == ()
    (note,) = read(f"<p>{PROSE}</p><canvas>" + f"<p>{PROSE}</p>" * 9 + "</canvas>").notes
    assert note.code == "lost"


@given(
    st.lists(st.sampled_from(["word", " ", "\n", "é", "\u3000", "<b>", "</b>", "<p title='x > y'>", "&amp;", "it's"]))
)
def test_characters_are_counted_as_a_person_sees_them(pieces: list[str]) -> None:
    shown = {"&amp;": "&"}
    seen = "".join(shown.get(piece, piece) for piece in pieces if not piece.startswith("<"))
    assert visible_chars("".join(pieces)) == (len("".join(seen.split())), "")


@given(st.lists(st.sampled_from(["<a ", "<p", ">", '"', "'", "=", "/", "x", " ", "<!--x-->", "<", "</b"])))
def test_any_soup_of_quotes_and_brackets_is_counted(pieces: list[str]) -> None:
    count, unclosed = visible_chars("".join(pieces))
    assert 0 <= count <= sum(map(len, pieces))
    assert unclosed == ""
