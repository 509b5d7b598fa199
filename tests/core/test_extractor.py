"""trafilatura's answer, found again in the blocks; whatever it does, the page is still cleaned."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from page_help import SENTENCE, articles, document, line, pages, scrapes, soups

from cleaneditor.core.extractor import ExtractorSettings, align, extract
from cleaneditor.core.fold import fold
from cleaneditor.core.markup import tree_of

DEFAULT = ExtractorSettings()
MENU = "".join(f"<li><a href=/{name}>{name}</a></li>" for name in ("Home", "About", "Contact"))
STORY = [f"{name} came to the quay. {SENTENCE * 2}".strip() for name in ("Anna", "Bela", "Cato", "Dora")]
BLOG = (
    f"<html><head><title>The tide mill</title></head><body><nav><ul>{MENU}</ul></nav><article><h1>The tide mill</h1>"
    f"{''.join(f'<p>{each}</p>' for each in STORY)}</article>"
    "<footer><p>Copyright by nobody. All rights reserved.</p></footer></body></html>"
)


def shares(page: str, answer: str) -> list[float]:
    return list(align(document(page), answer)[0])


def test_the_story_is_content_and_the_menu_is_not() -> None:
    read = document(BLOG)
    answer = extract(read, DEFAULT)
    assert answer.status == "done"
    by_text = dict(zip([block.text for block in read.blocks], answer.shares, strict=True))
    assert all(by_text[each] == 1.0 for each in STORY)
    assert all(by_text[name] == 0.0 for name in ("Home", "About", "Contact"))


def test_asked_again_and_again_it_says_the_same() -> None:
    read = document(BLOG)
    assert len({extract(read, DEFAULT).shares for _ in range(5)}) == 1


def test_the_shared_tree_is_left_as_it_was() -> None:
    read = document(BLOG)
    before = [(node.tag, node.text, node.tail) for node in tree_of(BLOG).root.iter()]
    extract(read, DEFAULT)
    assert [(node.tag, node.text, node.tail) for node in tree_of(BLOG).root.iter()] == before


@pytest.mark.parametrize(
    ("page", "is_html", "wanted", "status"),
    [
        ("The tide mill\n\nText", False, DEFAULT, "not-html"),
        (BLOG, True, ExtractorSettings(enabled=False), "off"),
        ("<html><body></body></html>", True, DEFAULT, "nothing"),
        ("", True, DEFAULT, "nothing"),
    ],
)
def test_where_there_is_no_answer_it_says_why(page: str, is_html: bool, wanted: ExtractorSettings, status: str) -> None:
    answer = extract(document(page, is_html), wanted)
    assert (answer.status, answer.shares) == (status, ())


def test_comments_exported_apart_are_left_out_by_the_extractor_like_removed_ones() -> None:
    assert DEFAULT.asked == ExtractorSettings(comments="apart").asked


def test_settings_that_concern_the_export_alone_give_the_same_answer() -> None:
    assert DEFAULT.asked == ExtractorSettings(links=False, images=True, focus="strict").asked
    for other in ({"enabled": False}, {"comments": "keep"}, {"tables": False}):
        assert DEFAULT.asked != ExtractorSettings(**other).asked


@given(soups)
@settings(max_examples=60, deadline=None)
def test_no_page_is_too_broken_for_an_answer(text: str) -> None:
    read = document(text)
    answer = extract(read, DEFAULT)
    assert answer.status in ("done", "nothing", "failed")
    assert len(answer.shares) == (len(read.blocks) if answer.status == "done" else 0)


def test_a_block_is_found_in_other_clothes() -> None:
    assert shares("<p>“The  mill” — it’s late</p><p>Menu</p>", '- "The mill" - it\'s late.') == [1.0, 0.0]


def test_blocks_that_were_joined_or_split_are_found_by_their_words() -> None:
    one, two = "The miller kept two cats and a ledger.", "Nobody came to the fair that year."
    assert shares(f"<p>{one}<br>{two}</p><p>Menu</p>", f"{one} {two}") == [1.0, 1.0, 0.0]
    assert shares(f"<p>{one} {two}</p><p>Menu</p>", f"{one}\n{two}") == [1.0, 0.0]


def test_a_block_of_which_half_was_kept_says_so() -> None:
    (share,) = shares("<p>one two three four five six seven eight</p>", "one two three four")
    assert share == 0.5


def test_a_word_in_passing_is_no_answer() -> None:
    assert shares("<p>the miller kept a ledger in the mill</p>", "the fair was over by noon") == [0.0]


def test_of_two_copies_the_one_beside_the_content_counts() -> None:
    page = f"<li>The mill</li><li>About</li><h1>The mill</h1><p>{STORY[0]}</p>"
    assert shares(page, f"The mill\n{STORY[0]}") == [0.0, 0.0, 1.0, 1.0]


def test_words_that_stand_in_no_block_are_counted() -> None:
    _, elsewhere = align(document("<p>one two</p>"), "one two\nthree four five")
    assert elsewhere == 3


@pytest.mark.parametrize("count", [300, 1500])
def test_long_pages_are_matched_too(count: int) -> None:
    blocks = [f"Line {number % 7} of {number}" for number in range(count)]
    page = "".join(f"<p>{text}</p><li>Menu</li>" for text in blocks)
    assert shares(page, "\n".join(blocks)) == [1.0, 0.0] * count


@given((articles | pages().map(lambda page: page[0])).map(document) | scrapes.map(lambda text: document(text, False)))
@settings(max_examples=100, deadline=None)
def test_an_answer_that_kept_everything_is_found_in_every_block(read) -> None:
    found, elsewhere = align(read, "\n".join(" ".join(block.text.split()) for block in read.blocks))
    assert list(found) == [1.0] * len(read.blocks)
    assert elsewhere == 0


@given(st.lists(line, unique=True, min_size=1), st.data())
@settings(max_examples=150, deadline=None)
def test_of_different_blocks_exactly_those_are_found_that_the_answer_has(lines: list[str], data: st.DataObject) -> None:
    kept = [data.draw(st.booleans()) for _ in lines]
    answer = "\n".join(text for text, keep in zip(lines, kept, strict=True) if keep)
    found, elsewhere = align(document("".join(f"<p>{text}</p>" for text in lines)), answer)
    assert [share == 1.0 for share in found] == kept
    assert elsewhere == 0


@given(articles.map(document), st.text(max_size=300) | scrapes)
@settings(max_examples=100, deadline=None)
def test_any_answer_gives_a_share_to_each_block(read, answer: str) -> None:
    found, elsewhere = align(read, answer)
    assert len(found) == len(read.blocks)
    assert all(0.0 <= share <= 1.0 for share in found)
    assert 0 <= elsewhere <= sum(len(fold(each).split(" ")) for each in answer.splitlines())
