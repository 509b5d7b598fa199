"""Selectors that people can read and other pages have."""

from __future__ import annotations

import pytest
from page_help import document

from cleaneditor.core.part_names import is_stable, selectors


def found(html: str, *texts: str) -> list[str]:
    page = document(f"<html><body>{html}</body></html>")
    return list(selectors(page, [block.index for block in page.blocks if block.text in texts]))


def test_from_the_element_itself_to_what_holds_it() -> None:
    html = "<div id=content><div class=entry-footer><p class=tags>Tags</p><p>x</p></div></div>"
    assert found(html, "Tags") == [".tags", ".entry-footer", "#content"]


def test_an_element_without_a_name_is_one_of_its_kind_in_the_part_that_has_one() -> None:
    assert found("<ul class=menu><li>Home</li></ul>", "Home")[0] == ".menu > li"
    assert found("<div class=menu><ul><li>Home</li></ul></div>", "Home")[0] == ".menu li"


def test_the_rarest_class_says_most() -> None:
    html = "<p class='text credit'>a</p><p class=text>b</p><p class=text>c</p>"
    assert found(html, "a")[0] == ".credit"


def test_what_tells_one_article_from_another_comes_last() -> None:
    html = "<article class='tag-steam-and-coal entry'><p>a</p></article>"
    assert found(html, "a")[-1] == ".entry"


def test_a_tag_that_tells_something_is_a_name() -> None:
    assert found("<footer><p>Legal</p></footer>", "Legal") == ["footer > p", "footer"]


def test_several_blocks_are_in_what_holds_all_of_them() -> None:
    html = "<div class=box><p class=one>a</p><p class=two>b</p></div>"
    assert found(html, "a", "b") == [".box"]


def test_a_text_scrape_has_no_parts() -> None:
    page = document("Home\n\nAbout", is_html=False)
    assert list(selectors(page, [0])) == []


@pytest.mark.parametrize("name", ["post-4711", "active", "css-kEqTxZ", "bdVaJaKq", "col", "x", "ns:name"])
def test_names_of_one_page_or_one_state_are_passed_over(name: str) -> None:
    assert not is_stable(name)


@pytest.mark.parametrize("name", ["entry-footer", "shareBar", "post_meta", "comments"])
def test_names_of_a_template_are_not(name: str) -> None:
    assert is_stable(name)
