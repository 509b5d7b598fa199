"""Title, address, language and date are what the page declares, in the best wording there is."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from page_help import document, soups

from cleaneditor.core.model import Page


def page(head: str, body: str = "<p>text", html: str = "") -> Page:
    return document(f"<html{html}><head>{head}</head><body>{body}</body></html>").page


def linked(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("<title> The tide\n mill </title>", "The tide mill"),
        ("<title>The mill | My blog</title><meta property=og:title content='The tide mill'>", "The tide mill"),
        ("<title>Blog</title><meta name=twitter:title content='The tide mill'>", "The tide mill"),
        ("<title>Blog</title>" + linked({"@type": "Article", "headline": "The tide mill"}), "The tide mill"),
        (linked({"@graph": [{"@type": "WebSite"}, {"headline": "The tide mill"}]}), "The tide mill"),
        ("<title>Caf&eacute; &amp; mill</title>", "Café & mill"),
        ("<meta property=og:title content=''><title>The mill</title>", "The mill"),
        (f"<title>{'much too long ' * 20}</title>", ""),
        ("", ""),
    ],
)
def test_the_title_a_page_declares(head: str, title: str) -> None:
    assert page(head).title == title


def test_the_heading_that_says_the_declared_title_is_its_best_wording() -> None:
    head = "<title>the tide-mill – My Blog</title>"
    assert page(head, "<h2>Menu</h2><h1>The Tide‑Mill</h1><p>text").title == "The Tide‑Mill"
    assert page(head, "<h1>My mills</h1>").title == "the tide-mill – My Blog"


def test_without_a_declaration_the_highest_heading_is_the_title() -> None:
    assert page("", "<h3>Menu</h3><h2>The mill</h2><h2>Its pond</h2>").title == "The mill"


def test_the_title_of_a_drawing_is_not_the_pages() -> None:
    assert page("", "<svg><title>Close</title></svg><p>text").title == ""


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ("<link rel=canonical href='https://a.example/mill'>", "https://a.example/mill"),
        (
            "<link rel=canonical href='/mill'><meta property=og:url content='https://a.example/m'>",
            "https://a.example/m",
        ),
        ("<!-- saved from url=(0026)https://a.example/saved -->", "https://a.example/saved"),
        ("<!-- Mirrored from https://a.example/x by a copier -->", "https://a.example/x"),
        ("<link rel=canonical href='/mill'>", ""),
        ("", ""),
    ],
)
def test_the_address(head: str, url: str) -> None:
    assert page(head).url == url


@pytest.mark.parametrize(
    ("html", "head", "language"),
    [
        (" lang=en", "", "en"),
        (" lang=pt_BR", "", "pt-br"),
        (" xml:lang='ZH-Hant-TW'", "", "zh-hant-tw"),
        ("", "<meta http-equiv=content-language content='de, en'>", "de"),
        ("", "<meta property=og:locale content=fr_FR>", "fr-fr"),
        (" lang=''", "<meta property=og:locale content=fr_FR>", "fr-fr"),
        (" lang='?'", "", ""),
        ("", "", ""),
    ],
)
def test_the_language(html: str, head: str, language: str) -> None:
    assert page(head, html=html).language == language


@pytest.mark.parametrize(
    ("head", "date"),
    [
        ("<meta property=article:published_time content='2024-05-31T23:30:00+02:00'>", "2024-05-31"),
        ("<meta name=date content=20240531>", "2024-05-31"),
        (linked({"headline": "x", "datePublished": "2024-05-31"}), "2024-05-31"),
        (linked({"headline": "x", "datePublished": 20240531}), ""),
        ("<meta name=date content='31 May 2024'><meta name=dc.date content=2023-01-02>", "2023-01-02"),
        ("<meta name=date content=2024-13-31>", ""),
        ("<meta name=date content=0001-01-01>", ""),
        ("", ""),
    ],
)
def test_the_date(head: str, date: str) -> None:
    assert page(head).date == date


def test_a_time_in_the_text_is_the_date_only_if_it_says_so() -> None:
    assert page("", "<time datetime=2024-05-31 pubdate>yesterday</time>").date == "2024-05-31"
    assert page("", "<time datetime=2024-05-31>the fair</time>").date == ""


@pytest.mark.parametrize("broken", ['{"headline": ', "[" * 100_000, '"x"', "null", '{"headline": 5}', "[[[]]]", ""])
def test_broken_data_on_a_page_is_passed_over(broken: str) -> None:
    head = f'<title>The mill</title><script type="application/ld+json">{broken}</script>'
    assert page(head).title == "The mill"


@given(soups, soups)
@settings(max_examples=150, deadline=None)
def test_whatever_a_page_declares_metadata_are_single_lines(declared: str, data: str) -> None:
    value = declared.replace('"', "")
    found = page(
        f'<title>{value}</title><meta property="og:title" content="{value}"><meta name=date content="{value}">'
        f'<link rel=canonical href="{value}"><script type="application/ld+json">{data}</script>',
        html=f' lang="{value}"',
    )
    for text in (found.title, found.language, found.date):
        assert text == " ".join(text.split())
