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


@pytest.mark.parametrize(
    "name",
    [
        "<nav class='tab-bar'><a href='javascript:void(0)'><span>The Parish Mill Post</span></a></nav>",
        "<div id='sidebar'><div class='site-info'><h1>The Parish Mill Post</h1></div></div>",
    ],
)
@pytest.mark.parametrize("title", ["Dry ponds", "水车小屋"])
def test_the_name_of_the_site_in_a_menu_or_a_sidebar_is_not_the_title(title: str, name: str) -> None:
    assert said(f"{title} - The Parish Mill Post", f"{name}<h1>{title}</h1>") == title


def test_a_title_that_only_the_trail_of_links_says_is_said_by_that() -> None:
    trail = "<nav><ul><li><a href='/'>Front</a></li><li>Dry ponds in August</li></ul></nav>"
    assert said("Dry ponds in August", trail + "<p>No heading.</p>") == "Dry ponds in August"


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


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("10 tips for dry ponds in 2012 | The Mill Post", "Tips for a pond that is dry: what helps against dry ponds"),
        ("Dry ponds of the valley", "What nobody tells you of the valley and its dry ponds"),
        ("Wenn Teiche ihr Wasser verlieren", "Trockene Teiche: Wie Mühlen ihr Wasser verlieren"),
        ("干旱的池塘和磨坊", "山谷里干旱的池塘"),
    ],
)
def test_a_heading_worded_otherwise_than_what_the_page_declares_is_the_title(title: str, heading: str) -> None:
    assert said(title, f"<h1>{heading}</h1>") == heading
    aside = "<nav><h1>Everything about dry ponds of the valley and the mill</h1></nav>"
    assert said(title, f"{aside}<h1>The weather</h1><h1>{heading}</h1>") == heading


def test_the_address_spells_the_title_out_too() -> None:
    body = "<h1>Soups</h1><h1>A soup for cold days and longer nights</h1>"
    url = "https://a.example/2012/05/a-soup-for-cold-days/"
    assert said("The Mill Post", body, url) == "A soup for cold days and longer nights"


def test_the_only_heading_of_the_first_rank_is_the_title_whatever_it_says() -> None:
    assert said("Home", "<h1>Time to say goodbye</h1><h2>Contact</h2>") == "Time to say goodbye"
    assert said("", "<h1>Time to say goodbye</h1><h2>Contact</h2>") == "Time to say goodbye"
    assert said("Home", "<h1>Time to say goodbye</h1><h1>Contact</h1>") is None
    assert said("Home", "<aside><h1>Time to say goodbye</h1></aside>") is None


def test_a_heading_of_the_second_rank_must_say_most_of_what_is_declared() -> None:
    declared = "Seven ways to dry ponds | The Mill Post"
    assert said(declared, "<h2>Seven ways to help you dry your ponds</h2>") == "Seven ways to help you dry your ponds"
    assert said(declared, "<h2>Seven ponds that were lost</h2>") is None
    # Where there is one of the first rank, that is what the page calls itself.
    assert said(declared, "<h1>Weather</h1><h1>Wind</h1><h2>Seven ways to help you dry your ponds</h2>") is None


@pytest.mark.parametrize("behind", ["_新闻_磨坊网", "-磨坊网", "--磨坊网"])
def test_scripts_without_spaces_put_none_around_separators(behind: str) -> None:
    assert said(f"干旱的池塘和磨坊{behind}", "<h1>新闻中心要闻</h1><h1>干旱的池塘和磨坊</h1>") == "干旱的池塘和磨坊"


def test_a_title_may_have_more_characters_than_words_where_each_is_counted() -> None:
    long = "山谷里的池塘在夏天干涸以后，磨坊主们才第一次坐在一起商量，谁可以在哪一天从上游的水库里放多少水"
    assert said(f"{long}_磨坊网", f"<h1>{long}</h1>") == long


def test_a_headline_is_none_the_less_one_inside_what_themes_call_the_blogs_title() -> None:
    body = "<div class='section-title blog-title'><h1 class=entry-title>The complete guide to dry ponds</h1></div>"
    assert said("Dry ponds: complete guide", body) == "The complete guide to dry ponds"
