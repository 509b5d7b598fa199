"""How much stands in each element."""

from __future__ import annotations

from hypothesis import given
from page_help import SENTENCE, document, pages

from cleaneditor.core.sums import Sums

PAGE = f"<body><div id=a><p>{SENTENCE}</p><p><a href=/x>One two</a></p></div><div id=b><p>{SENTENCE}</p></div></body>"


def test_an_element_has_what_stands_in_it() -> None:
    read = document(PAGE)
    sums = Sums(read)
    named = {dict(element.attributes).get("id"): index for index, element in enumerate(read.elements)}
    size = read.blocks[0].words
    assert (sums.blocks[named["a"]], sums.words[named["a"]], sums.links[named["a"]]) == (2, size + 2, len("One two"))
    assert (sums.prose[named["a"]], sums.prose[named["b"]], sums.prose[0]) == (size, size, 2 * size)
    assert sums.own_prose[named["a"]] == 0


def test_what_is_aside_has_no_words_but_is_there() -> None:
    read = document(PAGE)
    sums = Sums(read, {0})
    assert (sums.sizes[0], sums.reads[0], sums.blocks[0]) == (0, 0, 3)
    assert sums.words[0] == read.words - read.blocks[0].words


@given(pages())
def test_the_page_has_all_words(made: tuple[str, list[str]]) -> None:
    read = document(made[0])
    if read.elements:
        assert Sums(read).words[0] == read.words
