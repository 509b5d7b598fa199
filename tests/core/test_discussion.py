"""The readers' discussion: found by what pages call it, never taken together with the article."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from page_help import SENTENCE, document, pages

from cleaneditor.core.discussion import discussion
from cleaneditor.core.extractor import align

ARTICLE = f"<article><h1>The mill</h1><p>{SENTENCE}</p></article>"


def talk(page: str) -> list[str]:
    """The texts of the blocks that are discussion."""
    read = document(page)
    return [read.blocks[index].text for index in sorted(discussion(read))]


@pytest.mark.parametrize(
    "area",
    [
        "<div id='comments'>{}</div>",
        "<ol class='commentlist'><li class='comment even depth-1'>{}</li></ol>",
        "<div class='disqus_thread'>{}</div>",
        "<dl class='comments-block' id='Blog1_comments-block-wrapper'><dd>{}</dd></dl>",
        "<section class='post-comments clear'>{}</section>",
        "<div id='kommentare'>{}</div>",
        "<div id='respond'>{}</div>",
        "<ul class='pingbacks'><li>{}</li></ul>",
    ],
)
def test_what_blogs_call_their_comments_is_discussion(area: str) -> None:
    assert talk(ARTICLE + area.format("<p>Well said.</p>")) == ["Well said."]


@pytest.mark.parametrize(
    "page",
    [
        f"<div class='post comments-open'><div class='entry-content'><p>{SENTENCE}</p></div></div>",
        f"<div id='comments-and-text'>{ARTICLE}</div>",
        f"<body class='single has-comments'>{ARTICLE}</body>",
        f"<div class='commentary'><p>{SENTENCE}</p></div>",
        f"{ARTICLE}<p class='comments-link'>3 Comments</p><div class='recent-comments'>Ann on The mill</div>",
        f"<h2 id='comment-from-the-cook'>A comment from the cook</h2><p>{SENTENCE}</p>",
    ],
)
def test_what_only_speaks_of_comments_is_none(page: str) -> None:
    assert talk(page) == []


def test_in_a_text_scrape_its_lines_tell_it() -> None:
    scrape = f"{SENTENCE}\n\n1 comment\n\nMara says:\n\nWell said.\n\nLatest posts"
    read = document(scrape, is_html=False)
    assert discussion(read) == dict.fromkeys((1, 2, 3), "1 comment")
    assert not discussion(document("Comments\n\nWell said.", is_html=False))


OLD_ENGINE = f"""<div class="entry"><h3>The mill</h3><p>{SENTENCE}</p><p>{SENTENCE}</p>
<h2><a id="comments"></a>{{heading}}</h2>
<p>We walked there in May, and the wheel stood still.</p><p>Is it for sale?</p>
<p class="posted">Posted by: Mara Lind | May 4, 2007 9:12:06 PM</p>
<p>It is not.</p><p class="posted">Posted by: <a href="x">Old Tom</a> | May 4, 2007 9:40:11 PM</p>
<p>A pity.</p><p class="posted">Posted by: Yusra | May 5, 2007 7:02:30 AM</p>
<p>The comments to this entry are closed.</p></div>"""


def test_comments_of_an_old_engine_that_stand_under_a_heading_beside_the_article_are_discussion() -> None:
    told = talk(OLD_ENGINE.format(heading="Comments"))
    assert told[0] == "Comments"
    assert told[-1].startswith("Posted by: Yusra")
    assert "Is it for sale?" in told
    assert SENTENCE not in told


@pytest.mark.parametrize("heading", ["Answers", "3 replies", "The diary of the mill"])
def test_entries_with_a_time_under_another_heading_are_the_page(heading: str) -> None:
    assert not talk(OLD_ENGINE.format(heading=heading).replace("The comments to this entry are closed.", ""))


def test_an_article_quoted_in_a_comment_is_found_in_the_article() -> None:
    read = document(
        f"<div class='entry'><p>{SENTENCE}</p></div><div id='comments'><p>{SENTENCE}</p><p>Indeed!</p></div>"
    )
    assert align(read, SENTENCE, discussion(read))[0] == (1.0, 0.0, 0.0)


@given(pages(), st.sampled_from(["comments", "respond", "disqus_thread", "commentlist"]))
def test_a_page_in_a_discussion_is_all_discussion_unless_it_is_the_article(
    made: tuple[str, list[str]], name: str
) -> None:
    page, _ = made
    read = document(f"<div id='{name}'>{page}</div>")
    if any(element.tag in ("h1", "article", "body") for element in read.elements[1:]):
        return
    assert set(discussion(read)) == {block.index for block in read.blocks if block.element >= 0}
