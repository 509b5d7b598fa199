"""Repeats of the title: what does not hide one, what is not one, and which wording stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rule_help import MORE, PAGES, PROSE, matches, taken, wrong

from cleaneditor.core.examples import example_document
from cleaneditor.core.rules.title import DuplicateTitleRule

TITLE = 'The Keeper\'s "Lost" Lighthouse'


def rule(threshold: float = 0.90) -> DuplicateTitleRule:
    return DuplicateTitleRule(id="title", name="Title", threshold=threshold)


KEEPS = DuplicateTitleRule(id="title", name="Title", action="keep")


def page(*blocks: str, title: str = "The Keeper's &quot;Lost&quot; Lighthouse") -> str:
    body = "".join(f"<p>{block}</p>" for block in blocks)
    return f"<html><head><title>{title}</title></head><body><h1>{TITLE}</h1>{body}<p>{PROSE}</p></body></html>"


@pytest.mark.parametrize(
    "repeat",
    [
        'The Keeper\'s "Lost" Lighthouse',
        "The Keeper’s “Lost” Lighthouse",
        "The Keeper‘s „Lost“ Lighthouse",
        "THE KEEPER’S «LOST» LIGHTHOUSE",
        'the  keeper\'s\u00a0"lost"\u2003lighthouse',
        "“The Keeper’s ‘Lost’ Lighthouse”",
    ],
)
def test_quotes_case_and_spacing_do_not_hide_a_repeat(repeat: str) -> None:
    assert len(taken(rule(), page(repeat))) == 1


@pytest.mark.parametrize("separator", ["|", "-", "–", "—", "·", "»"])
def test_a_site_name_behind_the_declared_title_does_not_hide_a_repeat(separator: str) -> None:
    declared = f"The Keeper’s “Lost” Lighthouse {separator} Harbour News"
    shown = page(TITLE, declared, title=declared)
    assert taken(rule(), shown) == [TITLE, declared]
    assert [match.block for match in matches(KEEPS, shown)] == [0], "the page's heading is the best wording"
    scrape = f"{declared}\n\n{TITLE}\n\n{PROSE}\n"
    assert taken(rule(), scrape) == [declared]
    assert taken(KEEPS, scrape) == [TITLE]


def test_a_heading_that_names_the_site_stays_and_the_same_without_it_goes() -> None:
    declared = "The lost lighthouse | Harbour News"
    text = (
        f"<html><head><title>{declared}</title></head><body><h1>{declared}</h1><p>The lost lighthouse</p></body></html>"
    )
    assert taken(rule(), text) == ["The lost lighthouse"]


def test_the_same_words_are_a_better_wording_than_nearly_the_same() -> None:
    text = f"<title>The lost lighthouse</title><h1>The last lighthouse</h1><h1>The lost lighthouse</h1><p>{PROSE}</p>"
    assert taken(KEEPS, text) == ["The lost lighthouse"]
    assert taken(rule(), text) == ["The last lighthouse"]


def test_the_sites_name_alone_is_not_the_title() -> None:
    declared = "The brig | The Harbour News of the North Coast"
    text = (
        f"<html><head><title>{declared}</title></head><body><h1>The Harbour News of the North Coast</h1>"
        f"<h2>{declared}</h2><p>{PROSE}</p></body></html>"
    )
    assert taken(rule(), text) == []
    assert taken(KEEPS, text) == [declared]


def test_the_first_heading_of_the_highest_rank_stays_whatever_stands_before_it() -> None:
    text = (
        f"<html><head><title>{TITLE} | Harbour News</title></head><body><p>{TITLE}</p><h2>{TITLE}</h2><h1>{TITLE}</h1>"
        f"<h1>{TITLE}</h1><p>{PROSE}</p></body></html>"
    )
    assert [match.block for match in matches(rule(), text)] == [0, 1, 3]
    (kept,) = matches(KEEPS, text)
    assert (kept.block, kept.reason) == (2, "title.kept")


def test_a_scrapes_first_line_is_its_title() -> None:
    text = f"The lost lighthouse\n\n{PROSE}\n\nTHE LOST LIGHTHOUSE\n\n{MORE}\n"
    assert taken(rule(), text) == ["THE LOST LIGHTHOUSE"]
    assert taken(KEEPS, text) == ["The lost lighthouse"]


def test_the_threshold_moves_what_counts_as_a_repeat() -> None:
    near = 'The Keeper\'s "Lost" Lighthouses Again'
    assert taken(rule(1.0), page(TITLE, near)) == [TITLE]
    assert taken(rule(0.95), page(TITLE, near)) == [TITLE]
    assert taken(rule(0.80), page(TITLE, near)) == [TITLE, near]


def test_it_says_whether_the_title_is_repeated_or_nearly_so() -> None:
    found = matches(rule(0.8), page(TITLE, 'The Keeper\'s "Lost" Lighthouses'))
    assert [match.reason for match in found] == ["title.repeat", "title.similar"]
    assert found[0].confidence > found[1].confidence


def test_a_sentence_that_speaks_of_the_title_is_not_a_repeat() -> None:
    assert taken(rule(), page(f"{TITLE} was the first of three books.", "The lighthouse", "Lost")) == []


def test_a_page_without_a_title_keeps_everything() -> None:
    assert taken(rule(), f"<p>{PROSE}</p><p>{MORE}</p>") == []
    assert taken(KEEPS, f"<p>{PROSE}</p>") == []
    assert taken(rule(), "") == []


def test_a_threshold_out_of_range_is_said() -> None:
    assert wrong(rule(0.4)) == ["threshold"]
    assert wrong(rule(1.1)) == ["threshold"]
    assert wrong(rule(0.5)) == wrong(rule(1.0)) == []


@given(PAGES, st.floats(0.5, 1.0), st.floats(0.5, 1.0))
def test_the_wording_that_stays_is_never_taken(text: str, one: float, other: float) -> None:
    document = example_document(text)
    best = [match.block for match in KEEPS.matches(document)]
    removed = {match.block for match in DuplicateTitleRule(id="t", name="T").matches(document)}
    assert not removed & set(best)
    assert not removed or best
    if not document.page.is_html:
        low, high = sorted((one, other))
        strict = {match.block for match in rule(high).matches(document)}
        assert strict <= {match.block for match in rule(low).matches(document)}
