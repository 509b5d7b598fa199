"""What speaks for and against a block."""

from __future__ import annotations

from hypothesis import given
from page_help import SENTENCE, document, pages

from cleaneditor.core.evidence import MEASURES, measures
from cleaneditor.core.sums import Sums

NAMES = [name for name, _ in MEASURES]
ARTICLE = (
    "<title>The mill | Coast News</title><nav><ul><li><a href=/a>Home</a><li><a href=/b>Sports</a></ul></nav>"
    f"<main><h1>The mill</h1><div class=entry-content><p>{SENTENCE}</p><p>{SENTENCE}</p>"
    "<p>Photo: A. Keel</p></div></main>"
    "<div class=related-posts><p>The bakery is to close in spring</p></div>"
)


def rows(page: str, kept: tuple[str, ...] = ()) -> dict[str, dict[str, float]]:
    read = document(page)
    shares = [1.0 if block.text.startswith(kept) and kept else 0.0 for block in read.blocks]
    row_of = measures(Sums(read), shares)
    return {
        block.text[:8]: dict(zip(NAMES, row, strict=True))
        for block in read.blocks
        if (row := row_of(block.index)) is not None
    }


def test_a_line_beside_kept_paragraphs_shows_what_surrounds_it() -> None:
    line = rows(ARTICLE, ("The tide",))["Photo: A"]
    assert line["extracted"] == 0
    assert line["extracted within 2"] > 0.8
    assert line["inside the body text"] > 0
    assert line["called related"] == 0
    assert line["alike"] > 0
    assert line["alike extracted"] > 0.8


def test_nothing_speaks_for_the_menu() -> None:
    found = rows(ARTICLE, ("The tide",))
    assert "Home" not in found
    assert "Sports" not in found


def test_names_of_the_elements_count() -> None:
    page = ARTICLE.replace("The bakery is to close in spring", f"Elsewhere. {SENTENCE}")
    found = rows(page, ("The tide",))
    assert found["Elsewher"]["called related"] == 1
    assert found["The tide"]["called related"] == 0


@given(pages())
def test_every_row_has_a_number_for_each_measure(made: tuple[str, list[str]]) -> None:
    read = document(made[0])
    row_of = measures(Sums(read, {0}), [float(block.index % 2) for block in read.blocks])
    for block in read.blocks:
        row = row_of(block.index)
        assert row is None or (len(row) == len(MEASURES) and all(isinstance(value, float) for value in row))
