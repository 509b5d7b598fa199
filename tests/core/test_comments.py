"""Readers' comments: what they wrote and under which name, without the form around it, and how many there are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from page_help import SENTENCE, document, pages

from cleaneditor.core.comments import comments
from cleaneditor.core.discussion import discussion
from cleaneditor.core.model import Kind

ARTICLE = f"<article><h1>The mill</h1><p>{SENTENCE}</p></article>"
WORDPRESS = """<div id="comments"><h2>2 Responses to “The mill”</h2><ol class="commentlist">
<li class="comment even depth-1" id="comment-17"><div id="div-comment-17" class="comment-body">
<div class="comment-author vcard">Mara says:</div><div class="comment-meta"><a href="#">4 May 2012 at 10:02</a></div>
<p>My uncle was the last miller there.</p><a class="comment-reply-link" href="#">Reply</a></div>
<ul class="children"><li class="comment odd depth-2" id="comment-18"><div id="div-comment-18" class="comment-body">
<div class="comment-author vcard">Piet says:</div><p>Then you will know the song.</p></div></li></ul></li></ol>
<div id="respond"><h3>Leave a Reply</h3><p>We read everything.</p>
<form id="commentform"><label>Name</label><button>Post Comment</button></form></div></div>"""


def said(page: str, is_html: bool = True) -> list[str]:
    """What the readers wrote."""
    read = document(page, is_html)
    return [read.blocks[index].text for index in comments(read).blocks]


def count(page: str) -> int:
    return comments(document(page)).count


def test_comments_are_what_was_written_by_whom_and_when_and_not_the_form_around_them() -> None:
    assert said(ARTICLE + WORDPRESS) == [
        "Mara says:",
        "4 May 2012 at 10:02",
        "My uncle was the last miller there.",
        "Piet says:",
        "Then you will know the song.",
    ]


def test_an_answer_to_a_comment_is_a_comment_and_a_wrapper_is_none() -> None:
    assert count(ARTICLE + WORDPRESS) == 2


def test_a_list_named_after_the_pictures_of_its_readers_is_still_one() -> None:
    # So does Blogger print it.
    assert said(
        f"{ARTICLE}<div class='comments' id='comments'><h4>2 comments:</h4><div id='Blog1_comments-block-wrapper'>"
        "<dl class='avatar-comment-indent' id='comments-block'>"
        "<dt class='comment-author' id='c5551234'><div class='avatar-image-container'></div>Mara said...</dt>"
        "<dd class='comment-body'><p>My uncle was the last miller there.</p></dd>"
        "<dt class='comment-author' id='c5551235'>Piet said...</dt><dd class='comment-body'><p>So he was.</p></dd>"
        "</dl></div></div>"
    ) == ["Mara said...", "My uncle was the last miller there.", "Piet said...", "So he was."]


@pytest.mark.parametrize(
    "one",
    [
        "<div class='comment'><p>Well said, number {}.</p></div>",
        "<article class='comment-body'><p class='comment-author'>Ann</p><p>Well said, number {}.</p></article>",
        "<div class='comment'><div class='comment'><p>Well said, number {}.</p></div></div>",
        "<div id='comment-6a00d83452050c69e2017d3d12ebbc{}'><p>Well said.</p></div>",
        "<dl><dt id='c87654321{}'>Ann said...</dt><dd>Well said.</dd></dl>",
    ],
)
def test_comments_are_counted_by_what_each_is_called(one: str) -> None:
    page = ARTICLE + "<div id='comments'>" + "".join(one.format(number) for number in range(12, 17)) + "</div>"
    assert count(page) == 5


def test_without_such_names_the_blocks_are_counted() -> None:
    assert count(f"{ARTICLE}<div id='disqus_thread'><p>Well said.</p><p>Indeed it is.</p></div>") == 2


def test_lists_of_comments_in_several_places_are_one_discussion() -> None:
    one = "<ol class='commentlist'><li class='comment' id='comment-{0}'><p>Well said, {0}.</p></li></ol>"
    page = f"{ARTICLE}<div id='comments'>{one.format(1)}</div><p>{SENTENCE}</p><div class='pings'>{one.format(2)}</div>"
    assert said(page) == ["Well said, 1.", "Well said, 2."]
    assert count(page) == 2


def test_a_heading_over_one_comment_names_its_reader_and_one_over_the_list_does_not() -> None:
    one = "<li class='comment'><h3>Courtney writes</h3><p>Yes!</p></li>"
    assert said(f"{ARTICLE}<div id='comments'><h3>What you think</h3><ul>{one}</ul></div>") == [
        "Courtney writes",
        "Yes!",
    ]


def test_three_thousand_comments_are_counted_and_none_is_lost() -> None:
    one = "<li class='comment' id='comment-{0}'><cite>Reader {0} says:</cite><p>I read this {0} times.</p></li>"
    page = ARTICLE + "<ol class='commentlist'>" + "".join(one.format(number) for number in range(3000)) + "</ol>"
    found = comments(document(page))
    assert (found.count, len(found.blocks)) == (3000, 6000)


def test_answers_to_answers_are_found_however_deep() -> None:
    page = "".join(
        f"<ul class='children'><li class='comment' id='comment-{depth}'><p>No, {depth} times no.</p>"
        for depth in range(90)
    )
    assert count(f"{ARTICLE}<div id='comments'>{page}</div>") == 90


def test_the_article_quoted_in_a_comment_is_part_of_the_comment() -> None:
    page = f"{ARTICLE}<div id='comments'><blockquote>{SENTENCE}</blockquote><p>Was it barley?</p></div>"
    assert said(page) == [SENTENCE.strip(), "Was it barley?"]


@pytest.mark.parametrize(
    "empty",
    [
        "<div id='respond'><h3>Leave a Reply</h3><p>We read everything that you write.</p></div>",
        "<div id='comments'><p>No comments yet</p></div>",
        "<div id='comments'><p class='comment-footer'>Posted by: |</p></div>",
        "<div id='comments'><h3>3 Comments</h3><p class='nocomments'>Comments are closed.</p></div>",
        "<div id='comments'><div class='comment-notice'><p>Be polite and stay with the matter at hand.</p></div></div>",
        "<div class='comments'><div class='most_commented'><p>The ferry and its passengers</p></div></div>",
    ],
)
def test_a_frame_without_comments_holds_none(empty: str) -> None:
    assert said(ARTICLE + empty) == []
    assert count(ARTICLE + empty) == 0


def test_a_page_that_is_nothing_but_a_thread_has_its_comments() -> None:
    assert said("<div id='comments'><div class='comment'><p>Who wound the clock?</p></div></div>") == [
        "Who wound the clock?"
    ]


def test_what_is_dated_below_the_form_is_no_comment() -> None:
    lines = ["The mill", SENTENCE, "3 Comments", "Mara says:", "The miller was my uncle.", "Piet says:", "So he was."]
    sidebar = ["Recent Posts", "Hello world", "Archives", "May 2020"]
    written = said("\n\n".join([*lines, "Leave a Reply", "Name", "Email", *sidebar]), is_html=False)
    assert written == ["Mara says:", "The miller was my uncle.", "Piet says:", "So he was."]


def test_a_text_scrape_has_the_comments_that_its_lines_tell() -> None:
    scrape = (
        f"The mill\n\n{SENTENCE}\n\n{SENTENCE}\n\n2 comments\n\nMara says:\n\nMy uncle was the last miller there."
        "\n\nReply\n\nPiet says:\n\nThen you will know the song.\n\nLeave a Reply\n\nName\n"
    )
    assert said(scrape, is_html=False) == [
        "Mara says:",
        "My uncle was the last miller there.",
        "Piet says:",
        "Then you will know the song.",
    ]
    assert comments(document(scrape, is_html=False)).count == 2


@given(pages(), st.sampled_from(["comments", "respond", "disqus_thread", "commentlist"]))
def test_comments_are_part_of_the_discussion_and_never_of_its_form(made: tuple[str, list[str]], name: str) -> None:
    page, _ = made
    read = document(f"<p>{SENTENCE}</p><div id='{name}'>{page}</div>")
    found = comments(read)
    assert set(found.blocks) <= discussion(read).keys()
    assert list(found.blocks) == sorted(set(found.blocks))
    assert bool(found.count) == bool(found.blocks)
    assert found.count <= len(found.blocks)
    assert not any(read.blocks[index].kind is Kind.CONTROL for index in found.blocks)
