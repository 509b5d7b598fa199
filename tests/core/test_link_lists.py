"""Lists of links that the extractor need not look at: which those are, and that the page's tree is whole afterwards."""

from __future__ import annotations

from hypothesis import given
from lxml import etree
from page_help import SENTENCE, document, pages, soups

from cleaneditor.core.discussion import discussion
from cleaneditor.core.link_lists import left_out, link_lists
from cleaneditor.core.markup import tree_of
from cleaneditor.core.model import Document
from cleaneditor.core.sums import Sums


def links(*names: str) -> str:
    return "<ul>" + "".join(f"<li><a href=/{name}>{name}</a></li>" for name in names) + "</ul>"


MENU = f"<div id=menu>{links('Home', 'Harbour', 'Weather', 'Contact')}</div>"
STORY = f"<article><h1>The mill</h1><p>{SENTENCE}</p><p>{SENTENCE}</p></article>"


def unasked(read: Document) -> list[str]:
    """What is left out of the page, a text a block."""
    with left_out(read, tree_of(read.page.text).root, link_lists(Sums(read, discussion(read)))) as blocks:
        return [read.blocks[index].text for index in sorted(blocks)]


def test_menus_are_left_out_and_the_story_is_not() -> None:
    read = document(f"<body>{MENU}{STORY}<div id=archive>{links('May', 'June', 'July')}</div></body>")
    assert unasked(read) == ["Home", "Harbour", "Weather", "Contact", "May", "June", "July"]


def test_links_in_the_story_stay() -> None:
    beside = f"<body><div><p>{SENTENCE}</p>{links('Sluice', 'Wheel', 'Quay')}<p>{SENTENCE}</p></div></body>"
    assert unasked(document(beside)) == []
    called = f"<body>{MENU}<section class=entry-content>{links('Sluice', 'Wheel', 'Quay')}</section></body>"
    assert unasked(document(called)) == ["Home", "Harbour", "Weather", "Contact"]


def test_a_list_with_something_to_read_stays() -> None:
    notes = "".join(f"<li><a href=/{name}>{name * 9}</a> reads this note.</li>" for name in ("Anna", "Bela", "Cato"))
    assert unasked(document(f"<body><div><ul>{notes}</ul></div>{STORY}</body>")) != []
    long = notes + f"<li>{'Quiet water. ' * 40}</li>"
    assert "Quiet" not in " ".join(unasked(document(f"<body><div><ul>{long}</ul></div>{STORY}</body>")))


def test_the_title_among_links_stays() -> None:
    read = document(f"<title>The mill</title><body><div id=top>{links('Home', 'Quay')}<h2>The mill</h2></div></body>")
    assert "The mill" not in unasked(read)


def test_the_discussion_is_left_out_unless_it_belongs_to_the_text() -> None:
    talk = f"<div id=comments><div class=comment><p>{SENTENCE}</p></div></div>"
    read = document(f"<body><div>{STORY}</div>{talk}</body>")
    assert unasked(read) == [SENTENCE.strip()]
    assert link_lists(Sums(read)) == []


def test_ten_thousand_lists_side_by_side_are_found() -> None:
    lists = "".join(f"<div>{links('May', 'June', 'July')}</div>" for _ in range(3_000))
    assert len(unasked(document(f"<body>{lists}</body>"))) == 9_000


@given(pages())
def test_afterwards_the_tree_is_as_it_was(made: tuple[str, list[str]]) -> None:
    whole(made[0])


@given(soups)
def test_the_tree_of_tag_soup_is_as_it_was_too(soup: str) -> None:
    whole(soup)


def whole(page: str) -> None:
    read = document(page)
    root = tree_of(page).root
    before = etree.tostring(root)
    words = len(" ".join(root.itertext()).split())
    lists = link_lists(Sums(read, discussion(read)))
    with left_out(read, root, lists) as blocks:
        shown = len(" ".join(root.itertext()).split())
        gone = sum(len(read.blocks[index].text.split()) for index in blocks)
        assert bool(gone) == bool(lists)
        assert (shown < words) == bool(lists)
    assert etree.tostring(root) == before
