"""A post of a network that an article quotes belongs to its text."""

from __future__ import annotations

import pytest

from cleaneditor.core.clean import clean
from cleaneditor.core.embeds import embedded_posts
from cleaneditor.core.likelihood import weigh
from cleaneditor.core.sums import Sums
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


def test_in_the_text_a_post_is_likely_though_the_extractor_left_it_out() -> None:
    for name, least in (("twitter-tweet", 0.75), ("quote", 0.0)):
        parsed = document(page(between=POST.format(name)))
        shares = [0.0 if "ferry)" in block.text or "bell" in block.text else 1.0 for block in parsed.blocks]
        likely, sides = weigh(Sums(parsed), shares)
        post = [at for at, share in enumerate(shares) if not share]
        assert len(post) == 2
        assert all(least <= likely[at] < least + 0.25 for at in post)
        assert not least or {sides[at] for at in post} == {"names"}


def test_beside_the_text_its_name_alone_does_not_keep_a_post() -> None:
    side = f"<aside class='sidebar'><h3>Latest posts</h3>{POST.format('twitter-tweet')}</aside>"
    cleaning = clean(page(before=side, after="<p>x</p>" * 3 + side))
    assert not any(
        verdict.keep
        for block, verdict in zip(cleaning.document.blocks, cleaning.verdicts, strict=True)
        if "ferry)" in block.text
    )
