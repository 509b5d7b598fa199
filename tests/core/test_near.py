"""Near misses: what a rule almost takes, and why it does not."""

from __future__ import annotations

from page_help import SENTENCE, document

from cleaneditor.core.model import Kind
from cleaneditor.core.near import MOST, near_misses
from cleaneditor.core.rules.base import Rule
from cleaneditor.core.rules.density import DensityRule
from cleaneditor.core.rules.pattern import PatternRule
from cleaneditor.core.rules.phrase import PhraseRule
from cleaneditor.core.rules.repeated import RepeatedRule
from cleaneditor.core.rules.section import SectionRule
from cleaneditor.core.rules.selector import SelectorRule


def near(rule: Rule, html: str) -> dict[str, str]:
    """The near misses by their text."""
    page = document(html)
    hits = {match.block for match in rule.matches(page)}
    return {page.blocks[each.block].text: each.why for each in near_misses(page, rule, hits)}


def phrase(*phrases: str, match: str = "equals", max_words: int = 30) -> PhraseRule:
    return PhraseRule(id="p", name="p", phrases=phrases, match=match, max_words=max_words)  # type: ignore[arg-type]


def test_a_whole_text_almost_takes_what_has_it_or_is_like_it() -> None:
    html = "<p>Share this post</p><p>Share this post now</p><p>Please share this post!</p><p>Share these posts</p>"
    assert near(phrase("Share this post"), f"{html}<p>{SENTENCE}</p>") == {
        "Share this post now": "goes-on",
        "Please share this post!": "within",
        "Share these posts": "alike",
    }


def test_a_beginning_almost_takes_what_has_it_later_or_is_too_long() -> None:
    html = f"<p>Photo by Anna</p><p>A photo by Otto</p><p>Photo by {SENTENCE}</p><p>Photo byline</p>"
    assert near(phrase("Photo by", match="starts", max_words=10), html) == {
        "A photo by Otto": "within",
        f"Photo by {SENTENCE.strip()}": "long",
        "Photo byline": "word",
    }


def test_a_part_of_a_word_is_named_as_such() -> None:
    assert near(phrase("ad", match="contains"), "<p>An ad here</p><p>Adam was here</p>") == {"Adam was here": "word"}


def test_a_section_almost_begins_at_similar_headings() -> None:
    html = "<h2>Related posts</h2><p>One</p><h2>Related post</h2><p>Two</p><p>related posts here</p>"
    assert near(SectionRule(id="s", name="s", phrases=("Related posts",)), html) == {"Related post": "alike"}


def test_a_part_of_the_page_almost_takes_parts_of_similar_names() -> None:
    html = "<div class=share-bar>a</div><div class='share-bars x'>b</div><div class=shares>c</div><div id=menu>d</div>"
    assert near(SelectorRule(id="c", name="c", css=".share-bar"), html) == {"b": "name"}


def test_a_line_of_the_site_almost_counts_at_other_places() -> None:
    html = "<ul class=menu><li>Home</li></ul><p>Home</p>"
    assert near(RepeatedRule(id="r", name="r", lines=("Home",), places=("ul.menu > li",)), html) == {"Home": "place"}


def test_a_measure_that_is_just_missed_is_named() -> None:
    rule = DensityRule(id="d", name="d", kinds=(Kind.LIST_ITEM,), link_density=0.9, max_words=2)
    html = """<ul><li><a href=x>One two</a></li><li><a href=x>One two three four</a></li><li><a href=x>Onetwothree</a> x
    </li></ul><p><a href=x>One</a></p><p>Nothing of it holds here</p>"""
    assert near(rule, html) == {"One two three four": "words", "Onetwothree x": "links", "One": "kind"}


def test_where_it_stands_can_be_all_that_is_missing() -> None:
    rule = DensityRule(id="d", name="d", max_words=2, where="after")
    assert near(rule, f"<p>Before it</p><p>{SENTENCE}</p><p>After it</p>") == {"Before it": "where"}


def test_kinds_of_which_nothing_is_known_have_none_and_others_not_too_many() -> None:
    assert near(PatternRule(id="x", name="x", pattern="a"), "<p>a</p><p>b</p>") == {}
    page = document("<p>Tip</p>" + "".join(f"<p>Tips {number}</p>" for number in range(3 * MOST)))
    assert len(near_misses(page, phrase("Tips"), ())) == MOST
