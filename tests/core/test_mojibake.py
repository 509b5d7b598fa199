"""Letters that were encoded twice before the page was saved are as they were meant, and right ones are left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaneditor.core.decode import decode
from cleaneditor.core.model import Page, Source
from cleaneditor.core.mojibake import may_be_twice_encoded, mended, twice_encoded

RIGHT = [
    "Ein schöner Tag für Gärten – “wirklich” wahr…",
    "L’été à Genève : « où êtes-vous ? » Âme, Âge, ÂGE",
    "NÃO É ASSIM, SÃO PAULO; É UMA CANÇÃO",
    "Þetta er íslenska, það er ÐÆÖ.",
    "Tiếng Việt: Đường phố Hà Nội, ÂM NHẠC",
    "Привет, мир: «ёлка» № 5",
    "Ăsta e în România, ȘI ÂNCĂ",
    "日本語の文章です。「そう」…",
    "العربية هنا",
    "Zażółć gęślą jaźń",
    "It’s 5° — “quiet” · 20 € ½ µm",
]


def page(text: str, encoding: str | None = None) -> Page:
    return decode(f"<html><body><p>{text}</p></body></html>".encode(), Source("day.html"), encoding)


def twice(text: str, as_: str = "latin-1") -> str:
    return text.encode().decode(as_)


@pytest.mark.parametrize("text", RIGHT)
def test_right_letters_are_left_alone(text: str) -> None:
    found = page(text)
    assert text in found.text
    assert found.encoding.mended == 0


@pytest.mark.parametrize("as_", ["latin-1", "windows-1252"])
@pytest.mark.parametrize(
    "text",
    ["Don’t go: it’s late", "Ein schöner Tag für Gärten", "L’été passé — où ?", "“Quiet”, she said", "Über 20 € dafür"],
)
def test_letters_encoded_twice_are_as_they_were_meant(text: str, as_: str) -> None:
    try:
        damaged = twice(text, as_)
    except UnicodeDecodeError:  # five bytes stand for nothing in windows-1252
        damaged = twice(text)
    found = page(damaged)
    assert f"<p>{text}</p>" in found.text
    assert found.encoding.mended == 1
    assert twice_encoded(found.text) == 0


def test_only_the_damaged_paragraph_of_a_page_changes() -> None:
    found = page(f"Schöne Gärten</p><p>{twice('Schöne Häuser für Bücher')}</p><p>NÃO")
    assert "<p>Schöne Gärten</p><p>Schöne Häuser für Bücher</p><p>NÃO</p>" in found.text
    assert found.encoding.mended == 1


def test_a_choice_of_the_person_shows_the_letters_as_they_are() -> None:
    damaged = twice("Ein schöner Tag für Gärten")
    assert damaged in page(damaged, "utf-8").text


def test_text_scrapes_are_mended_too() -> None:
    found = decode(f"Day\n\n{twice('It’s late, don’t go.')}\n".encode(), Source("day.txt"))
    assert found.text == "Day\n\nIt’s late, don’t go.\n"


def test_scripts_of_any_length_cost_little() -> None:
    noise = "Ã¤" * 400_000
    assert mended(noise) == (noise, 0)
    many = "<b>Ã¤</b>" * 100_000
    assert len(mended(many)[0]) <= len(many)


@given(st.lists(st.sampled_from([*RIGHT, *map(twice, RIGHT), "<p>", "</p>", "\n", " "])).map("".join))
def test_tags_and_lines_stay_where_they_are(text: str) -> None:
    after, count = mended(text)
    assert [c for c in after if c in "<>\n"] == [c for c in text if c in "<>\n"]
    assert bool(count) == (after != text)
    assert after == text or may_be_twice_encoded(text.encode())


def test_a_text_that_becomes_shorter_is_no_empty_page() -> None:
    assert decode("Â¢ß".encode(), Source("note.txt")).text
