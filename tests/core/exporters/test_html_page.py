"""HTML: a plain page of the kept blocks that runs nothing and loads nothing, whatever the page held."""

from __future__ import annotations

import re

import pytest
from export_help import cleaned, cleanings, with_comments
from hypothesis import given
from lxml import html

from cleaneditor.core.clean import Cleaning
from cleaneditor.core.exporters.html_page import TAGS, as_html, body_html, comments_html
from cleaneditor.core.extractor import ExtractorSettings
from cleaneditor.core.fold import plain
from cleaneditor.core.model import Kind
from cleaneditor.core.ruleset import RuleSet


def test_a_whole_page_with_title_and_language() -> None:
    page = "<html lang=de><title>Ahoi &amp; so</title><h1>Ahoi &amp; so</h1><p>Die <i>Brigg</i> kam.</p></html>"
    assert as_html(cleaned(page)) == (
        '<!DOCTYPE html>\n<html lang="de">\n<head>\n<meta charset="utf-8">\n<title>Ahoi &amp; so</title>\n</head>\n'
        "<body>\n<h1>Ahoi &amp; so</h1>\n<p>Die <i>Brigg</i> kam.</p>\n</body>\n</html>\n"
    )


def test_a_page_without_a_title_is_called_as_its_source() -> None:
    assert "<title>a &lt;b&gt;.html</title>" in as_html(cleaned("<p>x y</p>", name="a <b>.html"))


def test_runs_of_items_rows_and_quotes_are_held_together() -> None:
    page = (
        "<ul><li>a</li><li>b</li></ul><p>c</p><ol><li>d</li></ol><blockquote>e</blockquote>"
        "<table><tr><td>f</td><td>g</td></tr><tr><td>h</td><td>i</td></tr></table><p>j</p>"
    )
    assert re.sub(r"\s*\n\s*", "", body_html(cleaned(page))) == (
        "<ul><li>a</li><li>b</li></ul><p>c</p><ol><li>d</li></ol><blockquote><p>e</p></blockquote>"
        "<table><tbody><tr><td>f</td><td>g</td></tr><tr><td>h</td><td>i</td></tr></tbody></table><p>j</p>"
    )


def test_a_list_in_a_list_stands_in_the_item_above_it() -> None:
    page = "<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul><ol><li>e</li></ol>"
    assert re.sub(r"\s*\n\s*", "", body_html(cleaned(page))) == (
        "<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul><ol><li>e</li></ol>"
    )
    assert re.sub(r"\s*\n\s*", "", body_html(cleaned(page, removed=(0,)))) == (
        "<ol><li><ol><li>b</li><li>c</li></ol></li></ol><ul><li>d</li></ul><ol><li>e</li></ol>"
    )


def test_links_stay_unless_the_person_does_not_want_them() -> None:
    page = "<p>See <a href='https://n.example/?a=1&amp;b=2' onclick='x()' title=t>the north</a>.</p>"
    assert '<p>See <a href="https://n.example/?a=1&amp;b=2">the north</a>.</p>' in body_html(cleaned(page))
    plain_rules = RuleSet(extractor=ExtractorSettings(links=False))
    assert body_html(cleaned(page, plain_rules)) == "<p>See the north.</p>\n"


@pytest.mark.parametrize(
    "href",
    ["javascript:alert(1)", "JAVASCRIPT:alert(1)", " java\tscript:alert(1)", "\x01javascript:x", "data:text/html,x"],
)
def test_a_link_that_would_run_something_leads_nowhere(href: str) -> None:
    assert body_html(cleaned(f'<p><a href="{href}">go</a></p>')) == "<p><a>go</a></p>\n"


def test_markup_that_is_shown_as_text_stays_text() -> None:
    page = "<p>Write &lt;script&gt;alert(1)&lt;/script&gt;</p>"
    assert body_html(cleaned(page)) == "<p>Write &lt;script&gt;alert(1)&lt;/script&gt;</p>\n"
    assert body_html(cleaned("Write <script>alert(1)</script>")) == body_html(cleaned(page)).replace("p>", "h2>")


@given(cleanings())
def test_nothing_in_it_runs_or_is_loaded_whatever_the_page_held(cleaning: Cleaning) -> None:
    text = as_html(cleaning)
    root = html.document_fromstring(text.encode("utf-8"), html.HTMLParser(encoding="utf-8"))
    for element in root.iter():
        assert element.tag in TAGS | {"html", "head", "meta", "title", "body"}
        allowed = {"a": {"href"}, "html": {"lang"}, "meta": {"charset"}}.get(str(element.tag), set())
        assert set(element.attrib) <= allowed
        scheme = re.match(r"[^/?#]*?:", "".join((element.get("href") or "").split()))
        assert scheme is None or scheme[0].lower() in ("http:", "https:", "mailto:")
    assert len(root.findall(".//title")) == 1


@given(cleanings())
def test_the_words_of_the_kept_blocks_are_all_there_in_their_order(cleaning: Cleaning) -> None:
    root = html.document_fromstring(as_html(cleaning).encode("utf-8"), html.HTMLParser(encoding="utf-8"))
    shown = "".join(plain(root.find("body").text_content()).split())
    at = 0
    for index in cleaning.kept:
        block = cleaning.document.blocks[index]
        if block.kind is Kind.TABLE_ROW:
            continue
        for word in re.findall(r"[a-zA-Z0-9]+", cleaning.text_of(index)):
            at = shown.find(word, at)
            assert at >= 0, word
            at += len(word)


def test_comments_are_a_page_of_their_own() -> None:
    page = comments_html(with_comments(title="The mill"))
    assert "<title>The mill</title>" in page
    assert "<blockquote>\n<p>Its <b>last</b> sack?</p>\n</blockquote>" in page
    assert "The mill ground" not in page
    assert "Barley" not in as_html(with_comments())
    assert comments_html(with_comments(comments="remove")) == ""


def test_comments_are_as_safe_as_the_page() -> None:
    page = "<div id='comments'><p onclick='x()'>See <a href='javascript:x()'>this</a><script>x()</script>.</p></div>"
    assert "<p>See <a>this</a>.</p>" in comments_html(with_comments(page))
