"""What the tests of all kinds of rules need: small pages, and what a rule takes of them."""

from __future__ import annotations

from hypothesis import strategies as st

from cleaneditor.core.examples import example_document
from cleaneditor.core.model import Match
from cleaneditor.core.rules.base import Rule

PROSE = (
    "The lighthouse keeper wrote down every ship that passed, with its colours and its hour, and in forty years he "
    "missed only two of them, both on the night when his daughter was born."
)
MORE = (
    "When the lamp was changed for an electric one, the book went to the harbour office, where it lay under a kettle "
    "until somebody asked what had become of a brig from the north."
)


def matches(rule: Rule, page: str) -> list[Match]:
    """What *rule* finds on *page*, in the order of the blocks."""
    return sorted(rule.matches(example_document(page)), key=lambda match: match.block)


def taken(rule: Rule, page: str) -> list[str]:
    """The texts of the blocks that *rule* finds on *page*."""
    document = example_document(page)
    return [document.blocks[index].text for index in sorted({match.block for match in rule.matches(document)})]


def reasons(rule: Rule, page: str) -> list[str]:
    """Why *rule* takes each of them."""
    return [match.reason for match in matches(rule, page)]


def wrong(rule: Rule) -> list[str]:
    """The keys of which *rule* says that they are wrong."""
    return [key for key, _ in rule.check()]


LINES = st.sampled_from(
    [
        PROSE,
        MORE,
        "Leave a Reply",
        "“Leave a reply”",
        "Share",
        "Tweet",
        "Related Posts",
        "The brig from the north",
        "The brig from the north | Harbour News",
        "aaaa",
        "Read more…",
        "x",
        "=1+1",
        "soft\u00adhyphen",
        "two  spaces",
    ]
)
ELEMENTS = st.sampled_from(["p", "h1", "h2", "li", "button", "div", "blockquote", "pre", "td"])


def _html(blocks: list[tuple[str, str]]) -> str:
    inside = "".join(f"<{tag}>{line}</{tag}>" for tag, line in blocks)
    return f"<html><head><title>The brig from the north - Harbour News</title></head><body>{inside}</body></html>"


PAGES = st.one_of(
    st.lists(st.tuples(ELEMENTS, LINES), max_size=14).map(_html),
    st.lists(LINES, max_size=14).map("\n\n".join),
)
