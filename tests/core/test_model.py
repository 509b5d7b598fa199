"""The values that everything else speaks of."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import example, given, settings
from page_help import SENTENCE, articles, document, pages

from cleaneditor.core.fold import fold
from cleaneditor.core.model import LOOKUP_LONGEST, Block, Kind, Page, Source, reads_as_prose


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.Example.org/a/b?c#d", "example.org"),
        ("http://someone:secret@example.org:8080/", "example.org"),
        ("https://example.org", "example.org"),
        ("https://example.org?page=1", "example.org"),
        ("https://example.org#top", "example.org"),
        ("https://example.org/login?as=me@home.example", "example.org"),
        ("http://[::1]:8000/x", "[::1]"),
        ("https://wwwhat.example/", "wwwhat.example"),
        ("file:///srv/pages/page.html", ""),
        ("example.org/a", ""),
        ("", ""),
    ],
)
def test_the_site_of_an_address(url: str, site: str) -> None:
    assert Page(Source("x"), "", True, url=url).site == site


def test_a_source_is_known_by_its_file_or_by_its_name() -> None:
    assert Source("page.html", "/srv/pages/page.html").key == "/srv/pages/page.html"
    assert Source("clipboard", data=b"x").key == "clipboard"


def test_link_density_is_a_share() -> None:
    assert Block(0, Kind.PARAGRAPH, "12345678", link_chars=2).link_density == 0.25
    assert Block(0, Kind.PARAGRAPH, "1234", link_chars=9).link_density == 1.0
    assert Block(0, Kind.PARAGRAPH, "").link_density == 0.0


def test_nothing_can_be_changed_in_place() -> None:
    read = document("<p>text")
    with pytest.raises(AttributeError):
        read.blocks[0].text = "other"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        read.blocks = ()  # type: ignore[misc]
    with pytest.raises(AttributeError):
        read.page.title = "other"  # type: ignore[misc]


def test_documents_of_one_page_are_two_documents() -> None:
    one, other = document("<p>text"), document("<p>text")
    assert one.blocks == other.blocks
    assert one != other
    assert len({one, other}) == 2


def test_ancestors_lead_from_a_block_to_the_root() -> None:
    read = document("<body><main><section id=x><p>text</p></section></main>")
    tags = [read.elements[at].tag for at in read.ancestors(read.blocks[0].element)]
    assert tags == ["p", "section", "main", "body", "html"]
    assert document("text", False).ancestors(-1) == []


def test_names_are_all_ids_and_classes_around_blocks() -> None:
    read = document("<div id=post class='entry  wide'><p class=lead>text</p></div><div class=empty></div>")
    assert read.names == {"post", "entry", "wide", "lead"}


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        (f"<p>{SENTENCE}</p>", True),
        (f"<ul><li>{SENTENCE}</li></ul>", True),
        (f"<blockquote>{SENTENCE}</blockquote>", True),
        ("<p>老燈夫每天晚上仍然沿著碼頭走一圈，把路燈一盞一盞地點亮。</p>", True),
        ("<p>Too short to tell.</p>", False),
        (f"<h2>{SENTENCE}</h2>", False),
        (f"<p><a href=x>{SENTENCE}</a></p>", False),
        (f"<p hidden>{SENTENCE}</p>", False),
        (f"<form><p>{SENTENCE}</p></form>", False),
        (f"<footer><div><p>{SENTENCE}</p></div></footer>", False),
        (f"<pre>{SENTENCE}</pre>", False),
    ],
)
def test_prose_is_running_text_in_the_page_itself(text: str, prose: bool) -> None:
    read = document(text)
    assert reads_as_prose(read, read.blocks[0]) is prose
    assert read.prose == ((0,) if prose else ())


@example("<a>" + "The mill at the mouth of the river ground its last sack of barley. " * 5 + "</a>")
@given(pages().map(lambda page: page[0]) | articles)
@settings(max_examples=100, deadline=None)
def test_texts_are_found_again_in_the_joined_text_and_in_the_lookup(text: str) -> None:
    read = document(text)
    assert len(read.starts) == len(read.blocks)
    for block, start, folded in zip(read.blocks, read.starts, read.folded, strict=True):
        assert read.joined[start : start + len(block.text)] == block.text
        assert folded == fold(block.text)
        assert block.index in read.lookup.whole[folded]
        assert block.index in read.lookup.starts[folded[:2]]
        # No phrase is longer, so nobody asks for the end of a long text.
        assert (block.index in read.lookup.ends.get(folded[-2:], ())) == (len(folded) <= LOOKUP_LONGEST)
    assert read.words == sum(block.words for block in read.blocks)


@given(pages().map(lambda page: page[0]) | articles)
@settings(max_examples=50, deadline=None)
def test_blocks_and_elements_travel_to_another_process_and_back(text: str) -> None:
    read = document(text)
    pack, there = msgspec.msgpack.encode, msgspec.msgpack.decode
    assert there(pack(read.blocks), type=tuple[Block, ...]) == read.blocks
    assert there(pack(read.elements), type=tuple[type(read.elements[0]), ...] if read.elements else tuple[()]) == (
        read.elements
    )
