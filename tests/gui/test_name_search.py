"""Names are found by what people type of them."""

from __future__ import annotations

import pytest

from cleaneditor.gui.name_search import fold, name_of, plain_name_of, score

NAMES = ("Next Removed Block", "Next Page", "Export", "Remove Block", "Über CleanEditor", "Écrire", "windows-1252")


def best(typed: str) -> str | None:
    words = fold(typed).split()
    scored = [(score(words, name_of(name)), name) for name in NAMES]
    points, name = max(scored)
    return name if points else None


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("exp", "Export"),
        ("exprot", "Export"),
        ("nrb", "Next Removed Block"),
        ("removed", "Next Removed Block"),
        ("page next", "Next Page"),
        ("nxt pg", "Next Page"),
        ("uber", "Über CleanEditor"),
        ("ÉCRIRE", "Écrire"),
        ("ecr", "Écrire"),
        ("1252", "windows-1252"),
        ("zebra", None),
        ("1251", None),
    ],
)
def test_words_initials_slips_and_accents(typed: str, name: str | None) -> None:
    assert best(typed) == name


def test_of_two_that_answer_the_shorter_is_meant() -> None:
    assert best("remove") == "Remove Block"


def test_every_typed_word_must_have_to_do_with_it() -> None:
    assert score(["next", "zebra"], name_of("Next Page")) == 0


def test_the_menu_it_is_in_helps() -> None:
    dark = name_of("Dark", "View › Colours")
    assert score(["colours"], dark)
    assert score(["dark"], dark) > score(["colours"], dark)


def test_a_name_of_thousands_is_found_by_what_stands_in_it() -> None:
    name = plain_name_of("2019/Old-Bread.html")
    assert score(["bread", "2019"], name)
    assert not score(["braed"], name)
