"""The discussion of a text scrape: opened by a line that says how many comments there are, told by who wrote when."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from page_help import SENTENCE, document, line

from cleaneditor.core.comment_lines import discussion_lines

ARTICLE = ("The mill", SENTENCE, SENTENCE)


def talk(*lines: str) -> list[str]:
    """The lines of the discussion, with the one that opens it."""
    read = document("\n\n".join([*ARTICLE, *lines]), is_html=False)
    found = discussion_lines(read)
    return [] if found is None else [block.text for block in read.blocks[found.opening : found.stop]]


def count(*lines: str) -> int | None:
    found = discussion_lines(document("\n\n".join([*ARTICLE, *lines]), is_html=False))
    return None if found is None else found.count


@pytest.mark.parametrize(
    "lines",
    [
        ("2 comments", "Mara says:", "I was there.", "Piet says:", "So was I."),
        ("Comments (2)", "Mara said...", "I was there.", "Piet said...", "So was I."),
        (
            "There are 2 comments. Add yours.",
            "Mara, May 4, 2012 at 10:02 am",
            "I was there.",
            "Piet, 3 days ago",
            "So?",
        ),
        ("2 Responses to “The mill”", "May 4, 2012", "I was there.", "May 5, 2012", "So was I."),
        ("2 Kommentare", "Mara sagt:", "Ich war dabei.", "Piet schreibt: 4. Mai 2012 um 10:02", "Ich auch."),
        ("Комментарии", "Мара пишет:", "Я там была.", "Пит говорит:", "И я."),
        ("Comments", "Mara | Friday, May 4, 2012 at 10:02 AM", "I was there.", "Piet | 5/4/12 11:30 am", "So was I."),
        ("One comment", "Mara says:", "I was there."),
    ],
)
def test_a_line_that_counts_and_lines_that_say_who_wrote_are_a_discussion(lines: tuple[str, ...]) -> None:
    assert talk(*lines) == list(lines)
    assert count(*lines) == len(lines) // 2


def test_it_ends_where_the_form_for_a_reply_begins() -> None:
    lines = ("2 comments", "Mara says:", "I was there", "Piet says:", "So was I")
    assert talk(*lines, "Leave a Reply", "Name", "Latest posts") == list(lines)


def test_without_a_form_it_ends_with_the_sentences_of_the_last_comment() -> None:
    lines = ("2 comments", "Mara says:", "I was there.", "Piet says:", "So was I.", "Twice!")
    assert talk(*lines, "Latest posts", "How to wind a clock") == list(lines)


def test_no_more_comments_follow_than_the_opening_line_says() -> None:
    lines = ("2 comments", "Mara says:", "I was there.", "Piet says:", "So was I.")
    assert talk(*lines, "Archive", "May 4, 2012", "The clock.", "May 5, 2012", "The ferry.") == list(lines)


def test_a_name_and_a_time_in_two_lines_are_one_comment() -> None:
    lines = ("2 comments", "Mara says:", "May 4, 2012 at 10:02 am", "I was there.", "Piet says:", "May 4, 2012", "So?")
    assert count(*lines) == 2


@pytest.mark.parametrize(
    "lines",
    [
        ("Mara said:", "“I was there.”", "Piet said:", "“So was I.”"),
        ("2 comments", "Share this", "Latest posts"),
        ("0 comments", "May 4, 2012", "The clock", "May 5, 2012", "The ferry"),
        ("No comments:", "Post a Comment", "May 4, 2012", "May 5, 2012"),
        ("Latest posts", "May 4, 2012 at 10:02 am", "The clock", "May 5, 2012 at 10:02 am", "The ferry"),
        ("He had 2 comments to make before the meeting could go on to the matter of the gate and the pond.",),
        ("Comments", "The council heard what people had to say.", "May 4, 2012 at 10:02 am", "The meeting closed."),
    ],
)
def test_talk_in_a_report_and_times_in_a_list_are_no_discussion(lines: tuple[str, ...]) -> None:
    assert talk(*lines) == []


def test_a_thread_without_an_article_is_the_page() -> None:
    scrape = "2 comments\n\nMara says:\n\nI was there.\n\nPiet says:\n\nSo was I.\n"
    assert discussion_lines(document(scrape, is_html=False)) is None


def test_on_a_web_page_the_elements_tell() -> None:
    page = f"<p>{SENTENCE}</p><p>2 comments</p><p>Mara says:</p><p>I was.</p><p>Piet says:</p><p>So was I.</p>"
    assert discussion_lines(document(page)) is None


_TALK = st.sampled_from(("2 comments", "Comments", "Mara says:", "May 4, 2012", "3 days ago", "Leave a Reply"))


@given(st.lists(st.one_of(_TALK, line), max_size=20))
def test_the_article_before_the_discussion_is_never_part_of_it(lines: list[str]) -> None:
    read = document("\n\n".join([*ARTICLE, *lines]), is_html=False)
    found = discussion_lines(read)
    if found is not None:
        assert len(ARTICLE) <= found.opening < found.stop <= len(read.blocks)
        assert 1 <= found.count < found.stop - found.opening
