"""A page to be looked at has every text marked with its block, and nothing that runs, loads or leads elsewhere."""

from __future__ import annotations

import re

import pytest
from lxml import html

from cleaneditor.core.model import Document, Page, Source
from cleaneditor.core.page_view import MARK, POLICY, page_view
from cleaneditor.core.parse import parse


def read(text: str, is_html: bool = True) -> Document:
    return parse(Page(Source("made"), text, is_html))


def marked(shown: str) -> dict[int, str]:
    texts: dict[int, str] = {}
    for node in html.document_fromstring(shown).iter(MARK):
        row = int(node.get("data-bx"))
        texts[row] = texts.get(row, "") + node.text_content()
    return texts


def test_every_text_is_marked_with_its_block() -> None:
    document = read("<body><h1>A <em>fine</em> title</h1><ul><li><a href='/'>Home</a></li></ul>one<br>two</body>")
    texts = marked(page_view(document))
    assert {row: " ".join(text.split()) for row, text in texts.items()} == {
        block.index: block.text for block in document.blocks
    }


def test_only_texts_are_wrapped_so_that_tints_do_not_add_up() -> None:
    shown = html.document_fromstring(page_view(read("<body><div><p>one <b>two</b> three</p></div></body>")))
    assert all(len(mark) == 0 for mark in shown.iter(MARK))
    assert [node.tag for node in shown.iter("div", "p", "b")] == ["div", "p", "b"]


def test_buttons_and_choices_are_marked_themselves() -> None:
    document = read("<body><p>Say</p><select><option>Red<option>Blue</select><input type=submit value=Send></body>")
    shown = html.document_fromstring(page_view(document))
    rows = {node.get("data-bx") for node in shown.iter("option", "input")}
    assert rows == {str(block.index) for block in document.blocks if block.text != "Say"}


HOSTILE = """<html><head><base href="http://elsewhere.example/"><link rel="preconnect" href="http://elsewhere.example">
<link rel="stylesheet" href="http://elsewhere.example/a.css"><meta http-equiv="refresh" content="0;url=http://x.example">
<script src="http://elsewhere.example/a.js"></script><style>p { color: red }</style></head>
<body onload="alert(1)" background="http://elsewhere.example/b.png">
<p onclick="alert(2)">Text of the page</p><a href="javascript:alert(3)" ping="http://elsewhere.example/p">Away</a>
<iframe src="http://elsewhere.example"></iframe><object data="http://elsewhere.example/o"></object>
<embed src="http://elsewhere.example/e"><img src="http://elsewhere.example/i.png" srcset="http://elsewhere.example/j">
<svg><image href="http://elsewhere.example/s" xlink:href="http://elsewhere.example/s"></image><script>alert(4)</script></svg>
<video src="http://elsewhere.example/v" poster="http://elsewhere.example/w"><source src="http://elsewhere.example/x"></video>
<form action="http://elsewhere.example/f"><button formaction="http://elsewhere.example/g">Send</button></form>
<template><img src="http://elsewhere.example/t"></template><img src="data:image/png;base64,AAAA">
</body></html>"""


def test_nothing_runs_loads_or_leads_elsewhere() -> None:
    shown = page_view(read(HOSTILE))
    assert "elsewhere" not in shown
    assert "alert" not in shown
    assert "javascript" not in shown
    assert re.search(r"<(script|iframe|object|embed|base|link|template)\b", shown) is None
    assert re.search(r"\son\w+=", shown) is None
    assert f'content="{POLICY}"' in shown
    assert shown.count("<meta") == 2


def test_what_the_page_brings_along_stays() -> None:
    shown = page_view(read(HOSTILE))
    assert "p { color: red }" in shown
    assert "data:image/png;base64,AAAA" in shown


def test_our_style_comes_last() -> None:
    shown = page_view(read("<body><style>p { color: red }</style><p>Text</p></body>"), "b { color: blue }")
    assert shown.index("color: red") < shown.index("color: blue")


def test_a_style_cannot_end_its_element() -> None:
    shown = page_view(read("<body><style>p { }</style ><p>one</p><!--</style><script>x</script>--></body>"))
    assert "<script" not in shown


def test_a_text_scrape_is_shown_paragraph_by_paragraph() -> None:
    document = read("How to bake <bread>\n\nMix the flour.\n", is_html=False)
    shown = page_view(document)
    assert marked(shown) == {block.index: block.text for block in document.blocks}
    assert "<bread>" not in shown


@pytest.mark.parametrize("text", ["<", "<frameset><frame src=x></frameset>", "<p>" * 3000 + "deep", "<b>a<p>b</b>c"])
def test_any_markup_gives_a_page(text: str) -> None:
    assert page_view(read(text)).startswith("<!doctype html>")
