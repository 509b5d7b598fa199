"""The lead of an article belongs to its text, wherever the page prints it."""

from __future__ import annotations

import pytest

from cleaneditor.core.clean import clean
from cleaneditor.core.leads import leads
from core.page_help import document

LEAD = "For forty years the ferry to the island ran on a bell, a rope and the patience of one family."
BODY = "".join(
    f"<p>In the {year} season the ferry carried more sheep than people, and the keeper wrote both down, one line each, "
    "in a ledger that the parish still owns and shows to whoever asks for it in writing.</p>"
    for year in ("first", "second", "third", "fourth", "fifth", "sixth")
)


def page(lead: str, title: str = "The ferry that ran on a bell") -> str:
    return (
        f"<html><head><title>{title}</title></head><body><article><header class='head'><h1>{title}</h1>{lead}"
        f"<p class='byline'>By Ruth Wren</p></header><div class='story-body'>{BODY}</div></article></body></html>"
    )


def found(text: str) -> list[str]:
    parsed = document(text)
    return [parsed.blocks[index].text for index in leads(parsed)]


@pytest.mark.parametrize(
    "name",
    [
        "lead",
        "article__lead",
        "entry-excerpt",
        "article-intro",
        "text-intro",
        "Artikel-Vorspann",
        "texto-bajada",
        "chapo",
    ],
)
def test_a_lead_is_known_by_what_the_page_calls_it(name: str) -> None:
    assert found(page(f"<div class='{name}'><p>{LEAD}</p></div>")) == [LEAD]


@pytest.mark.parametrize(
    "name", ["subtitle", "deck", "standfirst", "leading-normal", "leaderboard", "introvert", "misleading"]
)
def test_a_subtitle_and_other_names_are_none(name: str) -> None:
    assert found(page(f"<p class='{name}'>{LEAD}</p>")) == []


@pytest.mark.parametrize(
    "lead",
    [
        "<p class='lead'>Six words are not a lead</p>",
        "<p class='lead'>Posted on 12.03.2021 at 10:45, changed on 14.03.2021 at 08:15 by the desk, page 3</p>",
        f"<p class='lead'><a href='/other'>{LEAD}</a></p>",
        f"<p class='lead' hidden>{LEAD}</p>",
        f"<button class='lead'>{LEAD}</button>",
    ],
)
def test_what_is_short_or_a_date_or_a_link_or_unseen_is_no_lead(lead: str) -> None:
    assert found(page(lead)) == []


def test_only_what_stands_right_below_the_title_is_a_lead() -> None:
    far = page("".join(f"<p>Note {number}</p>" for number in range(5)) + f"<p class='lead'>{LEAD}</p>")
    assert found(far) == []
    assert found(f"<p class='lead'>{LEAD}</p>") == []


def test_a_lead_stays_and_says_that_its_name_kept_it() -> None:
    cleaning = clean(page(f"<div class='head__abstract'>{LEAD}</div>"))
    (verdict,) = [
        verdict
        for block, verdict in zip(cleaning.document.blocks, cleaning.verdicts, strict=True)
        if block.text == LEAD
    ]
    assert verdict.keep
    assert verdict.reason == "evidence.kept.names"
