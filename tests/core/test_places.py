"""A kind of place is the same on every page of a template."""

from __future__ import annotations

import pytest

from cleaneditor.core.places import Places, names_of, parse_place, place_of
from core.page_help import document


def place(html: str, text: str) -> str:
    page = document(html)
    block = next(each for each in page.blocks if each.text == text)
    elements = [(each.parent, each.tag, names_of(each)) for each in page.elements]
    return place_of(elements, block.element, lambda name: True)


def test_it_goes_up_to_the_first_element_that_has_a_name() -> None:
    assert place('<div id="all"><ul class="menu top"><li>Home</li></ul></div>', "Home") == "ul.menu.top > li"


def test_names_with_digits_are_left_out_for_they_are_of_one_page() -> None:
    assert place('<div class="post post-123"><p id="p7">Text</p></div>', "Text") == "div.post > p"


def test_without_names_the_tags_alone_tell() -> None:
    assert place("<html><body><div><p>Text</p></div></body></html>", "Text") == "html > body > div > p"


def test_what_is_written_finds_its_place_again() -> None:
    page = document('<div class="side bar"><p>One</p></div><div class="side"><p>Two</p></div>')
    stands = Places(("div.side.bar > p", "not a place")).holding(page.elements)
    assert [stands(block.element) for block in page.blocks] == [True, False]
    assert not stands(-1)


@pytest.mark.parametrize("wrong", ["", "div >", "> p", "div..x", "div p", "12", "div.a1"])
def test_what_is_no_place_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="is not an element"):
        parse_place(wrong)
