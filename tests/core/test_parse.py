"""A page becomes blocks: all its words, in reading order, each block of the right kind and in its place."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from page_help import SENTENCE, document, pages, soups, texts

from cleaneditor.core.fold import count_words
from cleaneditor.core.markup import tree_of
from cleaneditor.core.model import Block, Kind


def only(text: str) -> Block:
    (block,) = document(text).blocks
    return block


@pytest.mark.parametrize(
    ("text", "kind", "level"),
    [
        ("<h1>x</h1>", Kind.HEADING, 1),
        ("<h6><span>x</span></h6>", Kind.HEADING, 6),
        ("<details><summary>x</summary></details>", Kind.HEADING, 6),
        ("<p>x</p>", Kind.PARAGRAPH, 0),
        ("<div>x</div>", Kind.PARAGRAPH, 0),
        ("x", Kind.PARAGRAPH, 0),
        ("<ul><li>x</li></ul>", Kind.LIST_ITEM, 1),
        ("<ul><li><ol><li>x</li></ol></li></ul>", Kind.LIST_ITEM, 2),
        ("<ul><li><p>x</p></li></ul>", Kind.LIST_ITEM, 1),
        ("<dl><dd>x</dd></dl>", Kind.LIST_ITEM, 1),
        ("<blockquote><p>x</p></blockquote>", Kind.QUOTE, 0),
        ("<pre>x</pre>", Kind.CODE, 0),
        ("<table><tr><td>x</td><td>y</td></tr></table>", Kind.TABLE_ROW, 0),
        ("<table><caption>x</caption></table>", Kind.CAPTION, 0),
        ("<figure><figcaption>x</figcaption></figure>", Kind.CAPTION, 0),
        ("<button>x</button>", Kind.CONTROL, 0),
        ("<label>x</label>", Kind.CONTROL, 0),
        ("<textarea>x</textarea>", Kind.CONTROL, 0),
        ("<select><option>x</option></select>", Kind.CONTROL, 0),
        ('<input type=submit value="x">', Kind.CONTROL, 0),
        ("<blockquote><section><p>x</p></section></blockquote>", Kind.PARAGRAPH, 0),
        ("<ul><li><nav>x</nav></li></ul>", Kind.PARAGRAPH, 0),
    ],
)
def test_a_block_is_what_it_looks_like(text: str, kind: Kind, level: int) -> None:
    assert (only(text).kind, only(text).level) == (kind, level)


def test_numbered_and_unnumbered_items_are_told_apart() -> None:
    blocks = document("<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>").blocks
    assert [(block.text, block.ordered) for block in blocks] == [("a", True), ("b", False), ("c", True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>one <b>two</b>three</p>", ["one twothree"]),
        ("<p>one<br>two</p>", ["one", "two"]),
        ("<h1>one<br>two</h1>", ["one two"]),
        ("<div>one<p>two</p>three</div>", ["one", "two", "three"]),
        ("<b>one<div>two</div>three</b>", ["one", "two", "three"]),
        ("<p>one\n  two\t three</p>", ["one two three"]),
        ("<p>a\u00a0b \u3000c\u2028d</p>", ["a\u00a0b \u3000c\u2028d"]),
        ("<p>un<wbr>split</p><p>soft\u00adhyphen</p>", ["unsplit", "soft\u00adhyphen"]),
        ("<ul><li>one<ul><li>two</li></ul>three</li></ul>", ["one", "two", "three"]),
        ("<dl><dt>term<dd>meaning</dl>", ["term", "meaning"]),
        ("<p>Search <input value=typed> <input type=submit value=Go> now", ["Search", "Go", "now"]),
        ("<p>&lt;b&gt; &amp; &#8211; &#150; &bogus;</p>", ["<b> & – – &bogus;"]),
        ("<p>a&#0;b&#xD800;c&#x1F600;d&#99999999999;e</p>", ["a b c\U0001f600d e"]),
        ("one <embed src=x> two <p>three", ["one two", "three"]),
        ("<p>a<script>b</script>c<!-- d --><style>e</style></p>", ["ac"]),
        ("<template><p>a</p></template><svg><text>b</text></svg><canvas>c</canvas><iframe>d</iframe>e", ["e"]),
        ("<plaintext>a <b>c</b>", ["a <b>c</b>"]),
        ("<frameset><noframes>one</noframes></frameset>", ["one"]),
        ("<title>not read</title><p>read", ["read"]),
        ("", []),
        ("<html><body> \n\u00a0 </body></html>", []),
    ],
)
def test_words_are_read_as_a_browser_shows_them(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>本<ruby>土<rp>(</rp><rt>ど</rt></ruby>の<ruby>体罰<rt><i>たいばつ</i></rt></ruby></p>", "本土の体罰"),
        # Never closed: who knows what else is in it.
        ("<p><ruby>漢<rt>かん<rb>字</ruby>です</p>", "漢かん字です"),
        ("<p>漢字<rt>かんじ</rt>です</p>", "漢字かんじです"),
    ],
)
def test_readings_beside_characters_are_no_words_of_the_text(text: str, expected: str) -> None:
    read = document(text)
    assert [block.text for block in read.blocks] == [expected]
    assert [note.code for note in read.notes] == (["ruby"] if "<ruby>" in text and "<rb>" not in text else [])
    assert not any(note.code == "lost" for note in document(text * 200).notes)


def test_code_keeps_its_lines_and_indents() -> None:
    assert only("<pre>\nif a:\n    <b>go</b>()\n\n  # end\n</pre>").text == "if a:\n    go()\n\n  # end"
    assert only("<pre>one\r\ntwo<br>three</pre>").text == "one\ntwo\nthree"


def test_a_row_of_data_is_one_block_and_a_layout_table_is_not() -> None:
    data = "<table><tr><th>Lamp</th><th>Oil</th></tr><tr><td>Quay <i>one</i></td><td></td><td>3 l</td></tr></table>"
    assert texts(data) == ["Lamp | Oil", "Quay one | 3 l"]
    assert texts(f"<pre>{data}</pre>") == ["Lamp | Oil", "Quay one | 3 l"]
    long = SENTENCE * 6
    assert texts(f"<table><tr><td>Menu</td><td>{long}</td></tr></table>") == ["Menu", long.strip()]
    assert texts("<table><tr><td>Menu</td><td><h2>News</h2>Today</td></tr></table>") == ["Menu", "News", "Today"]


@pytest.mark.parametrize(
    "hiding",
    [
        '<p style="color:red; Display : NONE">{}</p>',
        "<div hidden><p>{}</p></div>",
        '<div style="visibility:hidden"><ul><li>{}</li></ul></div>',
        "<noscript><p>{}</p></noscript>",
        "<video>{}</video>",
        "<audio>{}</audio>",
        "<form hidden><input type=submit value='{}'></form>",
    ],
)
def test_what_the_page_hides_is_read_and_marked(hiding: str) -> None:
    blocks = document(f"<p>before</p>{hiding.format('in secret')}<p>after</p>").blocks
    assert [(block.text, block.hidden) for block in blocks] == [
        ("before", False),
        ("in secret", True),
        ("after", False),
    ]


def test_links_are_measured_and_written_down_safely() -> None:
    block = only('<p>See <a href="/a?b=1&c=2">the mill</a>, <a href="JavaScript:x()">now</a></p>')
    assert block.link_chars == len("the mill") + len("now")
    assert block.link_density == pytest.approx(11 / 17)
    assert block.markup == 'See <a href="/a?b=1&amp;c=2">the mill</a>, <a>now</a>'
    assert only("<p>No <font>more</font> than text: 1 &lt; 2</p>").markup == ""


def test_a_block_knows_its_place_in_the_page() -> None:
    text = "<html><body>\n<div><p>one</p>\n<p class=x>two <b>words</b></p></div>\n<div><i>three</i></div></body></html>"
    read = document(text)
    assert [(read.path(block), block.line) for block in read.blocks] == [
        ("/html/body[1]/div[1]/p[1]", 2),
        ("/html/body[1]/div[1]/p[2]", 3),
        ("/html/body[1]/div[2]/i[1]", 4),
    ]
    assert read.elements[read.blocks[1].element].attributes == (("class", "x"),)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("<p><b>one</b></p>", "b"),
        ("<p><b>one</b> <i>two</i></p>", "p"),
        ("<p><b>one</b> two</p>", "p"),
        ("<p><a><b>one</b> <i>two</i></a></p>", "a"),
        ("<div><p><b>one</b></p><i>two</i></div>", "b"),
        ("<table><tr><td><b>one</b></td><td>two</td></tr></table>", "tr"),
    ],
)
def test_its_element_is_the_innermost_that_holds_all_of_it(text: str, tag: str) -> None:
    read = document(text)
    assert read.elements[read.blocks[0].element].tag == tag


def test_what_a_page_declares_is_taken_over_and_what_is_known_already_stays() -> None:
    text = '<html lang=de><title>Die Mühle</title><link rel=canonical href="http://a.example/x"><p>Text'
    page = document(text).page
    assert (page.title, page.language, page.url) == ("Die Mühle", "de", "http://a.example/x")
    page = document(text, title="The mill", language="en", url="http://b.example/").page
    assert (page.title, page.language, page.url) == ("The mill", "en", "http://b.example/")


@pytest.mark.parametrize(
    "tags",
    [
        ["div"],
        ["span"],
        ["ul", "li"],
        ["ol", "li", "p"],
        ["dl", "dd"],
        ["blockquote", "p"],
        ["p", "span"],
        ["table", "tr", "td"],
        ["select", "option"],
        ["a", "b"],
        ["x-card"],
    ],
    ids="-".join,
)
@pytest.mark.parametrize("closed", [True, False])
def test_three_thousand_elements_inside_one_another_lose_no_word(tags: list[str], closed: bool) -> None:
    start = "".join(f"<{tag}>" for tag in tags)
    end = "".join(f"</{tag}>" for tag in reversed(tags)) if closed else ""
    text = "<p>before</p>" + f"{start}in " * 3000 + "deepest " + f"{end}out " * 3000 + "<p>after</p>"
    read = document(text)
    words = " ".join(block.text for block in read.blocks).replace("|", "").split()
    assert words == ["before", *["in"] * 3000, "deepest", *["out"] * 3000, "after"]
    assert "lost" not in {note.code for note in read.notes}


@pytest.mark.parametrize("step", ["<ul><li></b></b>", "<div id=x/>", "<i></p>"])
def test_ends_that_end_nothing_do_not_hide_how_deep_a_page_is(step: str) -> None:
    assert "".join(texts(step * 3000 + "deepest<p>after")).replace(" ", "") == "deepestafter"


def test_a_page_nested_too_deep_says_so() -> None:
    assert [note.code for note in document("<div>" * 3000 + "deepest").notes] == ["nesting"]
    assert document("<div>" * 200 + "deep").notes == ()


@pytest.mark.parametrize("opener", ["<script>", "<!-- ", "<style>"])
def test_a_page_cut_short_says_what_was_never_closed(opener: str) -> None:
    read = document(f"<p>before</p>{opener}" + SENTENCE * 10)
    assert [block.text for block in read.blocks] == ["before"]
    assert [note.code for note in read.notes] == ["unclosed"]


@given(pages())
@settings(max_examples=300, deadline=None)
def test_every_visible_word_is_in_exactly_one_block_in_reading_order(page: tuple[str, list[str]]) -> None:
    text, words = page
    assert " ".join(texts(text)).replace("|", " ").split() == words


@given(soups)
@settings(max_examples=400, deadline=None)
@example("\ud800<p>\udfff")
@example("&#" + "9" * 5000 + ";")
@example("<" * 3000)
@example("<!DOCTYPE [" * 100)
def test_no_text_is_too_broken_to_be_read(text: str) -> None:
    for is_html in (True, False):
        document(text, is_html)


@given(soups | pages().map(lambda page: page[0]))
@settings(max_examples=300, deadline=None)
def test_blocks_and_elements_always_hang_together(text: str) -> None:
    for is_html in (True, False):
        read = document(text, is_html)
        assert [block.index for block in read.blocks] == list(range(len(read.blocks)))
        assert all(-1 <= element.parent < number for number, element in enumerate(read.elements))
        assert [number for number, element in enumerate(read.elements) if element.parent < 0] in ([], [0])
        for block in read.blocks:
            assert block.text.strip()
            assert block.kind is Kind.CODE or block.text == re.sub(r"[ \t\r\n\f]+", " ", block.text).strip(" ")
            assert block.words == count_words(block.text)
            assert 0 <= block.link_chars <= len(block.text)
            assert (block.element >= 0) is is_html
            assert block.element < len(read.elements)
            assert bool(read.path(block)) is is_html


@given(soups | pages().map(lambda page: page[0]))
@settings(max_examples=150, deadline=None)
def test_the_same_page_is_read_the_same_twice(text: str) -> None:
    one = document(text)
    tree_of.cache_clear()
    other = document(text)
    assert (one.page, one.blocks, one.elements, one.notes, one.titles) == (
        other.page,
        other.blocks,
        other.elements,
        other.notes,
        other.titles,
    )


@given(pages())
@settings(max_examples=150, deadline=None)
def test_no_two_elements_have_one_path(page: tuple[str, list[str]]) -> None:
    read = document(page[0])
    places = [(element.parent, element.tag, element.position) for element in read.elements]
    assert len(set(places)) == len(places)
