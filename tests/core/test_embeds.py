"""A post of a network that an article quotes belongs to its text."""

from __future__ import annotations

import pytest

from cleaneditor.core.clean import clean
from cleaneditor.core.embeds import embedded_posts
from core.page_help import document

POST = "<blockquote class='{}'><p>The bell is back on its rope.</p>— The ferry (@ferry) May 3, 2021</blockquote>"
PARTS = [
    f"<p>In the {year} season the ferry carried more sheep than people, and the keeper wrote both down, one line each, "
    "in a ledger that the parish still owns and shows to whoever asks for it in writing.</p>"
    for year in ("first", "second", "third", "fourth")
]


def page(before: str = "", between: str = "", after: str = "") -> str:
    text = f"{PARTS[0]}{PARTS[1]}{between}{PARTS[2]}{PARTS[3]}"
    return f"<body>{before}<article><h1>The ferry</h1>{text}</article>{after}</body>"


@pytest.mark.parametrize("name", ["twitter-tweet", "twitter-tweet tw-align-center", "bluesky-embed", "mastodon-embed"])
def test_a_post_is_known_by_what_its_network_calls_it(name: str) -> None:
    parsed = document(page(between=POST.format(name)))
    assert [parsed.blocks[index].text for index in embedded_posts(parsed)] == [
        "The bell is back on its rope.",
        "— The ferry (@ferry) May 3, 2021",
    ]
    assert embedded_posts(document(page(between=POST.format("quote")))) == []


def test_in_the_text_a_post_stays_with_the_name_of_who_wrote_it() -> None:
    cleaning = clean(page(between=POST.format("twitter-tweet")))
    kept = {
        block.text for block, verdict in zip(cleaning.document.blocks, cleaning.verdicts, strict=True) if verdict.keep
    }
    assert kept >= {"The bell is back on its rope.", "— The ferry (@ferry) May 3, 2021"}


def test_beside_the_text_its_name_alone_does_not_keep_a_post() -> None:
    side = f"<aside class='sidebar'><h3>Latest posts</h3>{POST.format('twitter-tweet')}</aside>"
    cleaning = clean(page(before=side, after="<p>x</p>" * 3 + side))
    assert not any(
        verdict.keep
        for block, verdict in zip(cleaning.document.blocks, cleaning.verdicts, strict=True)
        if "ferry)" in block.text
    )
