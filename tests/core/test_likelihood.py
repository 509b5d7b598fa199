"""How likely a block is part of the text, and what decides that."""

from __future__ import annotations

import itertools
import math
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from page_help import SENTENCE, document, pages

from cleaneditor.core.clean import changed_rows, judge
from cleaneditor.core.evidence import MEASURES
from cleaneditor.core.extractor import ExtractorSettings, extract
from cleaneditor.core.likelihood import SIDES, STOPS, Weights, doubtful, shipped, threshold, weigh
from cleaneditor.core.model import Document, Extraction
from cleaneditor.core.reasons import REASONS
from cleaneditor.core.ruleset import RuleSet
from cleaneditor.core.sums import Sums

PARAGRAPHS = "".join(f"<p>{number} {SENTENCE * 2}</p>" for number in range(8))
PAGE = f"""<title>The mill</title><nav><a href=/>Home</a></nav><main><article><h1>The mill</h1>
<div class=entry-content>{PARAGRAPHS}</div></article></main><footer><p>All rights reserved</p></footer>"""


def answered(read: Document, kept: set[int]) -> Extraction:
    shares = tuple(float(block.index in kept) for block in read.blocks)
    likely, sides = weigh(Sums(read), shares)
    return Extraction("done", shares, likely, sides, doubtful(likely))


def cleaned(read: Document, extraction: Extraction, focus: str | float = "balanced", previous=None):
    return judge(read, extraction, RuleSet("", (), ExtractorSettings(focus=focus)), previous=previous)


def test_a_paragraph_that_the_extractor_lost_among_its_like_is_kept_and_says_why() -> None:
    read = document(PAGE)
    prose = list(read.prose)
    lost = prose[4]
    cleaning = cleaned(read, answered(read, set(prose) - {lost}))
    verdict = cleaning.verdicts[lost]
    assert verdict.keep
    assert verdict.by == "extractor"
    assert verdict.reason.startswith("evidence.kept.")
    assert verdict.reason in REASONS
    assert verdict.confidence > 0.5


def test_a_footer_stays_removed() -> None:
    read = document(PAGE)
    cleaning = cleaned(read, answered(read, set(read.prose)))
    assert [read.blocks[index].text for index in cleaning.kept if "rights" in read.blocks[index].text] == []


def test_stricter_never_keeps_more_and_gentler_never_less() -> None:
    read = document(PAGE)
    extraction = answered(read, set(list(read.prose)[:3]))
    kept = [set(cleaned(read, extraction, focus).kept) for focus in (0.0, "gentle", 0.4, "balanced", "strict", 1.0)]
    assert all(later <= earlier for earlier, later in itertools.pairwise(kept))
    assert kept[0] > kept[-1]


@given(st.floats(0, 1), st.floats(0, 1), st.lists(st.floats(0, 1), min_size=3, max_size=3))
def test_moving_the_focus_gives_what_starting_there_gives(before: float, after: float, likely: list[float]) -> None:
    read = document("<p>one</p><p>two</p><p>three</p>")
    extraction = Extraction("done", (1.0, 0.0, 1.0), tuple(likely), ("near",) * 3, doubtful(likely))
    moved = cleaned(read, extraction, after, previous=cleaned(read, extraction, before))
    assert not changed_rows(moved, cleaned(read, extraction, after))


def test_doubtful_is_where_the_named_stops_disagree() -> None:
    read = document("<p>one</p><p>two</p><p>three</p>")
    extraction = Extraction("done", (1.0, 0.0, 1.0), (0.1, 0.5, 0.9), ("", "near", ""), doubtful((0.1, 0.5, 0.9)))
    assert cleaned(read, extraction).doubtful == (1,)
    assert [set(cleaned(read, extraction, focus).kept) for focus in STOPS] == [{1, 2}, {1, 2}, {2}]
    by_hand = judge(read, extraction, RuleSet("", ()), {1: False})
    assert by_hand.doubtful == ()


def test_readers_comments_that_count_as_content_are_judged_by_the_extractor_alone() -> None:
    talk = f"<div id=comments><div class=comment-body><p>{SENTENCE}</p></div></div>"
    read = document(PAGE.replace("</main>", f"{talk}</main>"))
    extraction = extract(read, ExtractorSettings(comments=True))
    comment = next(block.index for block in reversed(read.blocks) if block.text.startswith("The tide"))
    assert extraction.likely[comment] == extraction.shares[comment]


def test_the_weights_name_known_measures_and_every_side_has_its_sentences() -> None:
    weights = shipped()
    assert len(weights.usual) == len(MEASURES)
    assert all(len(table[-1]) == 16 for table in weights.tables)
    for side in SIDES:
        assert f"evidence.kept.{side}" in REASONS
        assert f"evidence.dropped.{side}" in REASONS


@given(st.lists(st.floats(-2, 12), min_size=len(MEASURES), max_size=len(MEASURES)), st.randoms(use_true_random=False))
def test_the_tables_are_worth_what_asking_each_in_turn_gives(values: list[float], random: Random) -> None:
    weights = shipped()
    asked = [pair for conditions, _ in weights.tables for pair in conditions]
    # Values that are just what a condition asks for are where one goes wrong.
    for at, above in random.sample(asked, 20):
        values[at] = above
    total = weights.bias
    for conditions, adds in weights.tables:
        total += adds[sum(2**place for place, (at, above) in enumerate(conditions) if values[at] > above)]
    assert weights.likely(tuple(values)) == pytest.approx(1 / (1 + math.exp(-total)), abs=1e-4)


@given(st.lists(st.floats(-2, 12), min_size=len(MEASURES), max_size=len(MEASURES)))
def test_a_side_left_out_is_a_side_as_usual(values: list[float]) -> None:
    weights = shipped()
    for side, chance in weights.likely_without(tuple(values)).items():
        row = tuple(
            usual if of == side else value
            for value, usual, (_, of) in zip(values, weights.usual, MEASURES, strict=True)
        )
        assert chance == weights.likely(row)


@pytest.mark.parametrize(("focus", "above"), [("gentle", 0.25), ("strict", 0.65), (0.6, 0.6), (0.0, 0.02), (1.0, 0.98)])
def test_focus_is_how_likely_a_block_must_be(focus: str | float, above: float) -> None:
    assert threshold(focus) == above


@given(pages())
def test_any_page_gets_a_likelihood_for_each_block(made: tuple[str, list[str]]) -> None:
    read = document(made[0])
    likely, sides = weigh(Sums(read), [float(block.index % 2) for block in read.blocks])
    assert len(likely) == len(sides) == len(read.blocks)
    assert all(0 <= chance <= 1 for chance in likely)
    assert set(sides) <= {"", *SIDES}


def test_a_long_text_keeps_its_last_paragraphs() -> None:
    read = document("<article><h1>The mill</h1>" + "".join(f"<p>{n} {SENTENCE * 2}</p>" for n in range(300)))
    extraction = answered(read, set(read.prose))
    assert set(read.prose) <= set(cleaned(read, extraction, "strict").kept)


@pytest.mark.parametrize(
    "rows",
    [
        "<table>"
        + "".join(f"<tr><td>Boat {n}</td><td>lost in {1800 + n % 90}</td></tr>" for n in range(3000))
        + "</table>",
        "<ul>" + "".join(f"<li>Boat {n}, built by the bridge</li>" for n in range(3000)) + "</ul>",
    ],
    ids=["table", "list"],
)
def test_a_long_table_and_a_long_list_stay_whole(rows: str) -> None:
    read = document(f"<article><h1>The boats</h1><p>{SENTENCE * 2}</p>{rows}</article>")
    extraction = answered(read, {block.index for block in read.blocks})
    assert {block.index for block in read.blocks[2:]} <= set(cleaned(read, extraction, "strict").kept)


def test_the_strict_focus_leaves_no_page_empty_that_the_balanced_one_keeps() -> None:
    page = document(f"<article><h1>A title</h1><p>{SENTENCE * 6}</p><p>{SENTENCE * 7}</p></article>")
    barely = Weights(math.log(0.45 / 0.55), (), shipped().usual)  # with the extractor's word for it 0.55
    likely, _ = weigh(Sums(page), [1.0] * len(page.blocks), barely)
    assert all(chance >= STOPS["strict"] for chance in likely)
    # What is not even likely stays so: nothing is kept for the sake of keeping.
    assert max(weigh(Sums(page), [0.0] * len(page.blocks), barely)[0]) < STOPS["gentle"] + 0.25


def test_a_heading_stays_with_the_text_that_it_stands_over() -> None:
    at = [name for name, _ in MEASURES].index("heading level")
    # All text is sure, a heading nearly unlikely enough to go.
    chances = {"sure": 4.0, "unlikely": math.log(0.3 / 0.7), "hopeless": math.log(0.1 / 0.9)}

    def likely(page: str, heading: str) -> dict[str, float]:
        table = (((at, 0.5), (0, 99.0), (0, 99.0), (0, 99.0)), (chances["sure"], chances[heading], *(0.0,) * 14))
        read = document(page)
        shares = tuple(float(block.level == 0) for block in read.blocks)
        found, sides = weigh(Sums(read), shares, Weights(0.0, (table,), (0.0,) * len(MEASURES)))
        assert all(
            side == "near"
            for block, chance, side in zip(read.blocks, found, sides, strict=True)
            if chance > 0.5 and block.level
        )
        return {block.text: chance for block, chance in zip(read.blocks, found, strict=True)}

    over = f"<h2>Dry ponds</h2><p>{SENTENCE * 3}</p>"
    assert likely(over, "unlikely")["Dry ponds"] >= STOPS["strict"]
    assert likely(over, "hopeless")["Dry ponds"] < STOPS["gentle"]
    assert likely(f"<h2>Dry ponds</h2><p>Ten days</p><p>{SENTENCE * 3}</p>", "unlikely")["Dry ponds"] < 0.5
    assert likely(f"<p>{SENTENCE * 3}</p><h2>Dry ponds</h2>", "unlikely")["Dry ponds"] < 0.5
