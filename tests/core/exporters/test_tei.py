"""TEI XML: well-formed whatever the page held, each kind of block in its element."""

from __future__ import annotations

from xml.etree import ElementTree as Standard

from export_help import cleaned, cleanings, with_comments
from hypothesis import given
from lxml import etree

from cleaneditor.core.clean import Cleaning
from cleaneditor.core.exporters.tei import NAMESPACE, as_tei
from cleaneditor.core.exporters.text import paragraphs
from cleaneditor.core.model import Kind

STRICT = etree.XMLParser(resolve_entities=False, no_network=True, recover=False)


def tree(cleaning: Cleaning) -> etree._Element:
    return etree.fromstring(as_tei(cleaning).encode("utf-8"), STRICT)


def shape(cleaning: Cleaning) -> str:
    """The body as nested elements, without the namespace."""
    body = tree(cleaning).find(f".//{{{NAMESPACE}}}body")
    assert body is not None
    return etree.tostring(body, encoding="unicode").replace(f' xmlns="{NAMESPACE}"', "")


def test_each_kind_of_block_has_its_element() -> None:
    page = (
        "<h1>The brig</h1><p>It &amp; I.</p><ul><li>a</li><li>b</li></ul><blockquote>Ahoy</blockquote>"
        "<table><tr><td>c</td><td>d</td></tr></table><pre>go()\n  now()</pre>"
    )
    assert shape(cleaned(page)) == (
        '<body><ab type="head">The brig</ab><p>It &amp; I.</p><list><item>a</item><item>b</item></list>'
        "<quote><p>Ahoy</p></quote><table><row><cell>c</cell><cell>d</cell></row></table>"
        '<ab type="code">go()\n  now()</ab></body>'
    )


def test_the_header_says_where_the_page_is_from() -> None:
    page = "<title>The brig</title><h1>The brig</h1><p>It came.</p>"
    root = tree(cleaned(page, url="https://n.example/?a=1&b=2", language="en-gb", date="2024-05-31"))
    assert root.tag == f"{{{NAMESPACE}}}TEI"
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "en-gb"
    names = {"t": NAMESPACE}
    assert root.xpath("string(//t:titleStmt/t:title)", namespaces=names) == "The brig"
    assert root.xpath("string(//t:sourceDesc//t:ptr/@target)", namespaces=names) == "https://n.example/?a=1&b=2"
    assert root.xpath("string(//t:sourceDesc//t:date/@when)", namespaces=names) == "2024-05-31"


def test_a_page_of_which_nothing_is_kept_is_a_document_all_the_same() -> None:
    assert shape(cleaned("<p>x</p>", removed=(0,))) == "<body><p/></body>"


@given(cleanings())
def test_every_document_is_well_formed_for_strict_parsers(cleaning: Cleaning) -> None:
    text = as_tei(cleaning)
    assert text.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<TEI ')
    assert text.endswith("\n")
    root = tree(cleaning)
    assert Standard.fromstring(text.encode("utf-8")).tag == root.tag
    header, body = root
    assert (header.tag, body.tag) == (f"{{{NAMESPACE}}}teiHeader", f"{{{NAMESPACE}}}text")


@given(cleanings())
def test_its_text_is_that_of_the_kept_blocks(cleaning: Cleaning) -> None:
    body = tree(cleaning).find(f".//{{{NAMESPACE}}}body")
    assert body is not None
    kinds = {block.index: block.kind for block in cleaning.document.blocks}
    expected = "".join(
        line.replace(" | ", "") if kinds[index] is Kind.TABLE_ROW else line for index, line in paragraphs(cleaning)
    )
    assert "".join("".join(body.itertext()).split()) == "".join(expected.split())


def test_comments_are_a_division_at_the_end() -> None:
    assert shape(with_comments()) == (
        '<body><p>The mill ground its last sack.</p><div type="comments"><p>Mara says:</p>'
        "<quote><p>Its last sack?</p></quote><list><item>Barley.</item></list></div></body>"
    )
    assert shape(with_comments(comments="remove")) == "<body><p>The mill ground its last sack.</p></body>"
