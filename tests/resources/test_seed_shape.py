"""A news article scraped as text: three wordings of its title, no-break spaces, a reply form, a blog footer.

And the same article in the WordPress page that it may have come from.
"""

from __future__ import annotations

from html import escape
from pathlib import Path

import pytest

from cleaneditor import resources
from cleaneditor.core.clean import Cleaning, clean
from cleaneditor.core.exporters import as_text, explain_rows
from cleaneditor.core.ruleset import builtin_rules

SCRAPE = resources.read_text("samples", "tide-mill-scrape.txt")
TITLE = "Estuary town’s tide mill to grind flour again after ninety years: council"
GONE = [TITLE.replace("’", "'")] * 2 + [
    "Leave a Reply",
    "Your email address will not be published.",
    "Latest from Blog",
]
SUBHEADS = [
    "How a mill runs on the moon",
    "Six oak teeth and a borrowed crane",
    "What the flour will cost",
    "A door that opens twice a day",
]


def plain(line: str) -> str:
    return " ".join(line.split())


WANTED = [plain(line) for line in SCRAPE.splitlines() if line.strip() and plain(line) not in GONE]


@pytest.fixture(scope="module")
def cleaned() -> Cleaning:
    return clean(SCRAPE)


def test_the_title_stays_once_in_its_first_wording(cleaned: Cleaning) -> None:
    text = as_text(cleaned)
    assert text.startswith(TITLE + "\n\n")
    assert text.count("tide mill to grind flour again") == 1


def test_every_paragraph_and_subhead_stays_and_nothing_else(cleaned: Cleaning) -> None:
    assert as_text(cleaned) == "\n\n".join(WANTED) + "\n"
    assert len(WANTED) == 23
    assert set(SUBHEADS) <= set(WANTED)


def test_every_space_is_a_plain_single_one(cleaned: Cleaning) -> None:
    assert "\u00a0" in SCRAPE
    for line in as_text(cleaned).splitlines():
        assert line == " ".join(line.split())


def test_explain_names_a_rule_for_each_removed_line(cleaned: Cleaning) -> None:
    rules = {rule.id for rule in builtin_rules().rules.rules}
    removed = [row for row in explain_rows(cleaned) if row["verdict"] == "remove"]
    assert [row["text"] for row in removed] == GONE
    for row in removed:
        assert row["by"] in rules
        assert row["matched"]
        assert "“" in row["why"]


@pytest.mark.parametrize("heading", ["h2", "h3", "h4"])
def test_the_same_article_in_a_wordpress_page_gives_the_same_text(cleaned: Cleaning, heading: str) -> None:
    template = (Path(__file__).parent / "pages" / "wordpress.html").read_text(encoding="utf-8")
    paragraphs = [line for line in SCRAPE.splitlines() if plain(line) in WANTED[1:]]
    tags = [heading if plain(line) in SUBHEADS else "p" for line in paragraphs]
    content = "\n".join(
        f"<{tag}>{escape(line).replace(chr(0xA0), '&nbsp;')}</{tag}>"
        for tag, line in zip(tags, paragraphs, strict=True)
    )
    page = template.replace("{{ title }}", escape(TITLE)).replace("{{ content }}", content)
    assert as_text(clean(page)) == as_text(cleaned)
