"""A page is repaired before it is parsed, so that neither parser nor extractor silently drops some of it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from page_help import SENTENCE, document, soups

from cleaneditor.core.markup import tree_of, visible_chars


def read(text: str) -> str:
    return " ".join(" ".join(tree_of(text).root.itertext()).split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>a &#0; b &#x0; c &#8; d &#xFFFF; e", "a b c d e"),
        ("<p>&#xD800; &#55357;x", "x"),
        ("<p>&#x110000; &#99999999999999999999; x", "x"),
        ("<p>&#147;quoted&#148; &#x80;5", "“quoted” €5"),
        ("<p>&#0000065; &#x0041; &#65 &#9; &#10; &#128512;", "A A A \U0001f600"),
        ("<p>a\0b\x08c\x7fd\uffffe\ufffef", "a b c d e f"),
        ("<p>a\ud800b", "a?b"),
    ],
)
def test_characters_that_no_parser_takes_cost_no_text(text: str, expected: str) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "head",
    [
        "<!DOCTYPE html>",
        '<!doctype HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">',
        '<?xml version="1.0" encoding="shift_jis"?><!DOCTYPE html>',
        "\ufeff  <!-- saved --> <!DOCTYPE html>",
        '<!DOCTYPE html [<!ENTITY a "<!-- "><!ENTITY b "bomb">]>',
        "<!DOCTYPE " + "/" * 200_000 + ">",
    ],
    ids=["html5", "html4", "xhtml", "after a comment", "with a subset", "endless"],
)
def test_no_doctype_stands_in_the_way(head: str) -> None:
    assert read(f"{head}<html><body><p>the text</body></html>") == "the text"


def test_a_doctype_in_the_text_is_text_of_the_page() -> None:
    assert "how to begin" in read("<html><body><p>On &lt;!DOCTYPE and how to begin</body></html>")


@pytest.mark.parametrize("tag", ["embed", "source", "track", "wbr", "keygen", "param", "area", "col", "base"])
def test_elements_without_an_end_swallow_nothing(tag: str) -> None:
    text = f"<div><{tag} id=x>one <p>two</p></div><p>three"
    assert read(text) == "one two three"
    assert not tree_of(text).root.xpath(f"//{tag}")


@pytest.mark.parametrize("text", ["", " ", "\0", "<", "<!--", "<!DOCTYPE html>", "<?xml ?>", "\ufeff"])
def test_a_page_of_nothing_still_has_a_tree(text: str) -> None:
    assert tree_of(text).root.tag == "html"


def test_blocks_and_extractor_share_one_tree() -> None:
    text = "<p>read once"
    assert tree_of(text).root is tree_of(text).root


@pytest.mark.parametrize(("depth", "notes"), [(1000, []), (2500, ["nesting"]), (20_000, ["nesting"])])
def test_deep_pages_lose_tags_and_no_text_and_say_so(depth: int, notes: list[str]) -> None:
    text = "<div>x " * depth + "<p>deepest" + "</div>y " * depth
    assert read(text).split() == ["x"] * depth + ["deepest"] + ["y"] * depth
    assert [note.code for note in tree_of(text).notes] == notes


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("<p>one two</p>", "one two"),
        ("<head><title>t</title></head><body>one", "one"),
        ("<p title='not this'>one<!-- nor this -->two<script>nor()</script><style>x</style>", "one two"),
        ("one <noscript>two</noscript><svg>three</svg> four", "one four"),
        ("İ<SCRIPT>not this</Script>one<STYLE>nor this</style>", "İone"),
        ("1 &lt; 2 &amp;amp; 3", "1 < 2 &amp; 3"),
        ("a < b and c > d", "a < b and c > d"),
        ("&#" + "9" * 5000 + ";one", "one"),
    ],
)
def test_what_should_be_read_is_counted_without_a_parser(text: str, seen: str) -> None:
    assert visible_chars(text) == (len("".join(seen.split())), "")


@pytest.mark.parametrize(
    ("text", "unclosed"),
    [
        ("one<!-- two", "comment"),
        ("one<SCRIPT>two", "script"),
        ("one<style>two</styl>", "style"),
        ("one<noscript>two", ""),
        ("one<!-- two --><script>x</script>", ""),
    ],
)
def test_what_is_never_closed_is_named(text: str, unclosed: str) -> None:
    assert visible_chars(text)[1] == unclosed


def test_counting_takes_no_longer_than_reading() -> None:
    # Searched for from every opening anew, some of these take minutes; a hang is the failure.
    for piece in ("<!--", "<script>", "<noscript>", "<textarea><", "<TITLE></TITLE>", "&#9", "<a ", "<"):
        assert visible_chars(SENTENCE + piece * 100_000)[0] >= 0


@given(soups)
@settings(max_examples=300, deadline=None)
def test_any_text_has_a_tree_and_a_count(text: str) -> None:
    assert tree_of(text).root.tag == "html"
    count, _ = visible_chars(text)
    assert 0 <= count <= len(text)


@pytest.mark.parametrize("tag", ["nav", "main", "article", "section", "x-card"])
def test_content_before_a_body_that_has_no_tag_is_no_part_of_the_head(tag: str) -> None:
    page = document(f"<title>A title</title><{tag}><span>one</span> two</{tag}><p>three</p>")
    assert [block.text for block in page.blocks] == ["one two", "three"]
    assert page.page.title == "A title"
