"""Every block is found in the source as it stands, whatever the source looks like."""

from __future__ import annotations

from html import escape, unescape
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaneditor import resources
from cleaneditor.core.decode import decode
from cleaneditor.core.model import Document, Page, Source
from cleaneditor.core.parse import parse
from cleaneditor.core.source_map import CODE, COMMENT, MARKUP, SourceMap, source_map

SAMPLES = sorted(
    path for path in Path(str(resources.root().joinpath("samples"))).iterdir() if path.suffix in (".html", ".txt")
)


def read(text: str, is_html: bool = True) -> Document:
    return parse(Page(Source("made"), text, is_html))


def element_of(document: Document, found: SourceMap, text: str) -> str:
    row = next(block.index for block in document.blocks if block.text.startswith(text))
    four = found.of(row)
    assert four is not None
    return document.page.text[four[0] : four[3]]


def squeezed(text: str) -> str:
    return "".join(unescape(text).split())


def test_a_block_is_found_with_the_tags_of_its_element() -> None:
    document = read('<body>\n<p class="a">One &amp; two</p>\n<ul><li><a href="/x">Home</a></li></ul>\n</body>')
    found = source_map(document)
    assert element_of(document, found, "One & two") == '<p class="a">One &amp; two</p>'
    assert element_of(document, found, "Home") == '<a href="/x">Home</a>'


def test_of_two_blocks_in_one_element_each_is_found_by_itself() -> None:
    document = read("<body><div>first line<br>second line<br>third line</div></body>")
    found = source_map(document)
    assert [element_of(document, found, each) for each in ("first", "second", "third")] == [
        "first line",
        "second line",
        "third line",
    ]


def test_a_title_in_the_head_is_not_taken_for_the_heading() -> None:
    document = read("<html><head><title>Bread</title></head><body><nav>Menu</nav><h1>Bread</h1></body></html>")
    assert element_of(document, source_map(document), "Bread") == "<h1>Bread</h1>"


def test_a_text_that_stands_twice_is_found_where_each_one_is() -> None:
    document = read("<body><p>Home</p><p>Text of the page</p><footer><p>Home</p></footer></body>")
    found = source_map(document)
    first, last = found.of(0), found.of(2)
    assert first is not None
    assert last is not None
    assert first[0] < document.page.text.index("Text") < last[0]


def test_text_in_scripts_comments_and_attributes_is_not_the_block() -> None:
    text = '<body><script>"<p>Real text</p>"</script><!-- Real text --><img alt="Real text"><p>Real text</p></body>'
    document = read(text)
    found = source_map(document)
    four = found.of(0)
    assert four is not None
    assert text[four[0] :].startswith("<p>Real text</p></body>")
    kinds = {text[a:b]: kind for a, b, kind in zip(found.starts, found.ends, found.kinds, strict=True)}
    assert kinds['"<p>Real text</p>"'] == CODE
    assert kinds["<!-- Real text -->"] == COMMENT
    assert kinds['<img alt="Real text">'] == MARKUP


def test_the_words_of_a_button_are_found_in_its_attribute() -> None:
    document = read('<body><p>Write to us</p><input type="submit" value="Send it"><p>Bye</p></body>')
    assert "Send it" in element_of(document, source_map(document), "Send it")


def test_a_tag_over_several_lines_is_one_span() -> None:
    text = "<body>\n<p\n  class='x'\n  title='a > b'\n>Text</p>\n</body>"
    document = read(text)
    assert element_of(document, source_map(document), "Text") == "<p\n  class='x'\n  title='a > b'\n>Text</p>"


def test_lines_of_a_text_scrape_are_found() -> None:
    document = read("How to bake\n\nMix the flour\nand the water.\n\nLeave a reply\n", is_html=False)
    found = source_map(document)
    shown = [element_of(document, found, block.text) for block in document.blocks]
    assert [squeezed(each) for each in shown] == [squeezed(block.text) for block in document.blocks]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_all_blocks_of_the_samples_are_found_with_their_very_text(path: Path) -> None:
    document = parse(decode(path.read_bytes(), Source(path.name)))
    found = source_map(document)
    for block in document.blocks:
        four = found.of(block.index)
        assert four is not None, block.text
        assert four[0] <= four[1] < four[2] <= four[3]
        text = document.page.text[four[1] : four[2]]
        assert squeezed(text).startswith(squeezed(block.text[:1]))


@pytest.mark.parametrize(
    "text",
    [
        "<!-- never closed",
        "<script>never closed",
        "<p title='x",
        "<",
        "</",
        "<p>a<b",
        "<head><p>text",
        "\x00<p>\ud800</p>",
    ],
)
def test_broken_markup_is_taken_as_far_as_it_goes(text: str) -> None:
    document = read(text)
    found = source_map(document)
    assert all(a < b <= len(text) for a, b in zip(found.starts, found.ends, strict=True))


WORDS = st.text(alphabet="abcdé中שلא🦉 &<>\"'", min_size=1, max_size=30).filter(str.strip)


@settings(max_examples=150, deadline=None)
@given(texts=st.lists(WORDS, min_size=1, max_size=12), joined=st.sampled_from(["", "\n", "<!-- x -->", "<hr>"]))
def test_spans_are_in_order_and_every_block_is_found(texts: list[str], joined: str) -> None:
    document = read("<body>" + joined.join(f"<p>{escape(text)}</p>" for text in texts) + "</body>")
    found = source_map(document)
    assert list(found.starts) == sorted(found.starts)
    assert all(end <= start for end, start in zip(found.ends[:-1], found.starts[1:], strict=True))
    for block in document.blocks:
        four = found.of(block.index)
        assert four is not None
        assert squeezed(document.page.text[four[1] : four[2]]) == "".join(block.text.split())
