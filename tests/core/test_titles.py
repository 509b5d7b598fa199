"""Which block is the page's title, and which only names its site."""

from __future__ import annotations

import pytest
from page_help import SENTENCE, document

from cleaneditor.core.titles import headline, title_block, title_parts


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("The mill", ["The mill"]),
        ("The mill | My blog", ["The mill | My blog", "The mill", "My blog"]),
        ("Blog » 2012 » The tide mill", ["Blog » 2012 » The tide mill", "The tide mill", "Blog", "2012"]),
        ("The mill - a history – My blog", ["The mill - a history – My blog", "a history", "The mill", "My blog"]),
        ("A well-known mill", ["A well-known mill"]),
        ("1:0 for the mill", ["1:0 for the mill"]),
    ],
)
def test_a_title_comes_apart_at_its_separators(title: str, parts: list[str]) -> None:
    assert title_parts(title) == parts


def said(title: str, body: str, url: str = "") -> str | None:
    link = f"<link rel=canonical href='{url}'>" if url else ""
    page = document(f"<html><head><title>{title}</title>{link}</head><body>{body}<p>{SENTENCE}</p></body></html>")
    found = title_block(page)
    return page.blocks[found].text if found is not None else None


@pytest.mark.parametrize(
    "title", ["The Mill Post – Dry ponds", "Dry ponds | The Mill Post", "The Mill Post › Dry ponds"]
)
@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("<h1><a href='https://a.example/'>The Mill Post</a></h1>", ""),
        ("<h1><a href='/'>The Mill Post</a></h1>", ""),
        ("<h1><a href='https://a.example/blog/'>The Mill Post</a></h1>", "https://a.example/blog/2012/dry-ponds"),
        ("<div id=header><h1 class='site-title'>The Mill Post</h1></div>", ""),
        ("<div class='banner'><h1>The Mill Post</h1></div>", ""),
        ("<h1>The Mill Post</h1>", "https://www.themillpost.example/2012/dry-ponds"),
    ],
)
def test_the_name_of_the_site_is_not_the_title_whatever_its_rank(title: str, name: str, url: str) -> None:
    assert said(title, f"{name}<h3>Dry ponds</h3>", url) == "Dry ponds"


def test_a_headline_with_separators_in_it_is_known_again() -> None:
    declared = "Dry ponds - the second year | The Mill Post"
    assert said(declared, "<h1>The Mill Post</h1><h2>Dry ponds - the second year</h2>") == "Dry ponds - the second year"


def test_a_headline_that_links_to_its_own_page_stays_the_title() -> None:
    body = "<h2><a href='https://a.example/dry-ponds/'>Dry ponds</a></h2>"
    assert said("Dry ponds | The Mill Post", body, "https://a.example/dry-ponds/") == "Dry ponds"


def test_on_the_front_page_the_name_of_the_site_is_the_title() -> None:
    assert said("The Mill Post", "<h1 class=site-title><a href='/'>The Mill Post</a></h1>") == "The Mill Post"


def test_a_page_that_prints_its_sites_name_alone_has_no_title_block() -> None:
    assert said("Dry ponds - The Mill Post", "<h1><a href='/'>The Mill Post</a></h1>") is None
    assert said("Dry ponds - The Mill Post", "<p>© 2012 The Mill Post</p>") is None


def test_a_heading_that_goes_on_behind_the_title_says_it() -> None:
    assert said("The dry ponds", "<h2>The dry ponds 9 December</h2>") == "The dry ponds 9 December"
    assert (
        said("The Mill Post: Backwards!", "<h1><a href='/'>The Mill Post</a></h1><h3>Backwards!</h3>") == "Backwards!"
    )


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Dry ponds of the valley | The Mill Post", "Dry ponds of the valley"),
        ("Dry ponds - year two - The Mill", "Dry ponds - year two"),
        ("The Mill Post of the valley | Dry", "The Mill Post of the valley"),
        ("Mill | Dry ponds of the valley", ""),
        ("Dry ponds", ""),
    ],
)
def test_the_headline_is_what_stands_before_the_sites_name(title: str, found: str) -> None:
    assert headline(title) == found
