"""A plain-text scrape becomes the blocks that a reader sees in it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from page_help import document, scrapes, texts

from cleaneditor.core.model import Kind
from cleaneditor.core.scrape import scrape_blocks

MAIL = """\
The tide mill stands where the river meets the bay, and twice a day
the water does the work that elsewhere needs a wind. A gate lets the
flood in, a pond holds it, and when the ebb has run for an hour the
miller opens the sluice.
"""
CHINESE = "虽然城市早已改用电灯老灯夫每天晚上仍然沿着码头走一圈把路灯一盏一盏地点亮"


def test_paragraphs_stand_between_empty_lines() -> None:
    assert texts("One stands here.\n\n \t\nAnother stands there.\n", False) == [
        "One stands here.",
        "Another stands there.",
    ]


def test_lines_that_were_cut_at_a_width_are_one_paragraph_again() -> None:
    assert texts(f"{MAIL}\n{MAIL.replace('tide', 'wind')}", False) == [
        " ".join(MAIL.split()),
        " ".join(MAIL.replace("tide", "wind").split()),
    ]


def test_lines_of_their_own_stay_apart() -> None:
    verses = "The lamp is out,\nthe quay is grey,\nand no one calls the boat today.\n"
    assert texts(verses, False) == verses.splitlines()


def test_a_line_that_had_room_for_the_next_word_was_not_cut() -> None:
    lines = ["This is a line of sixty characters, more or less, that ends here.", "Short one.", "Another short one."]
    assert texts("\n".join(lines), False) == lines


def test_paragraphs_of_a_wrapped_text_are_joined_without_empty_lines_between_them() -> None:
    lines = ["Menu", "About the mill", *MAIL.splitlines(), *MAIL.replace("the", "our").splitlines(), "Contact"]
    assert texts("\n".join(lines), False) == [
        "Menu",
        "About the mill",
        " ".join(MAIL.split()),
        " ".join(MAIL.replace("the", "our").split()),
        "Contact",
    ]


def test_a_list_of_titles_of_nearly_one_length_is_no_wrapped_text() -> None:
    lines = [
        f"{number}. {'How the mill was mended after the long winter, and by whom'[: 40 + number % 20].strip()}"
        for number in range(30)
    ]
    assert texts("\n".join(lines), False) == lines


def test_one_line_again_and_again_is_no_wrapped_text() -> None:
    lines = ["Home", "It was a sentence of ten words or a bit more, was it not?"] * 20
    assert texts("\n".join(lines), False) == lines


def test_the_same_line_over_and_over_is_no_paragraph() -> None:
    line = "Share this post with everybody you know and some you do not know"
    assert texts(f"{line}\n{line}\n", False) == [line, line]


def test_paragraphs_in_a_script_without_spaces_are_not_joined() -> None:
    lines = [f"{CHINESE}{CHINESE}。", f"{CHINESE}{CHINESE[:15]}。", f"{CHINESE}{CHINESE[:28]}。"]
    assert texts("\n".join(lines), False) == lines


def test_lines_cut_in_a_script_without_spaces_are_joined_without_one() -> None:
    text = (CHINESE * 5)[:130] + "。"
    cut = "\n".join(text[at : at + 60] for at in range(0, len(text), 60))
    assert texts(cut, False) == [text]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_lines_end_in_every_way_that_programs_end_them(end: str) -> None:
    assert texts(f"First things first.{end}{end}Then the rest.", False) == ["First things first.", "Then the rest."]


def test_a_short_line_alone_without_an_end_mark_is_a_heading() -> None:
    blocks = scrape_blocks("How the mill works\n\nIt turns.\n\nLeave a Reply\n\n老燈夫\n\n真的嗎？\n\nأين؟\n")
    assert [block.text for block in blocks if block.kind is Kind.HEADING] == [
        "How the mill works",
        "Leave a Reply",
        "老燈夫",
    ]


def test_each_block_knows_its_line() -> None:
    lines = [block.line for block in scrape_blocks(f"\n\nA title\n\n{MAIL}\nOne.\nTwo.\nThree.")]
    assert lines == [3, 5, 10, 11, 12]


def test_what_looks_like_a_tag_is_text() -> None:
    assert texts("If a <b> then c, & so on.", False) == ["If a <b> then c, & so on."]


@pytest.mark.parametrize("text", ["", "\n\n", " \t\r\n", "\u00a0\n\u3000"])
def test_a_scrape_of_nothing_has_no_blocks(text: str) -> None:
    assert scrape_blocks(text) == ()


def test_the_first_line_is_the_title_if_it_is_short() -> None:
    assert document("A night train\n\nIt left at nine.", False).page.title == "A night train"
    assert document(MAIL, False).page.title == ""


@given(st.one_of(scrapes, st.text(max_size=300)))
@settings(max_examples=300, deadline=None)
def test_every_character_is_in_exactly_one_block_in_order(text: str) -> None:
    blocks = scrape_blocks(text)
    assert "".join("".join(block.text.split()) for block in blocks) == "".join(text.split())
    assert [block.index for block in blocks] == list(range(len(blocks)))
    assert [block.line for block in blocks] == sorted({block.line for block in blocks})
    assert all(block.text and block.element == -1 for block in blocks)
