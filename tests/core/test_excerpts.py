"""Examples cut from the page on which a rule was made."""

from __future__ import annotations

import msgspec
from hypothesis import assume, given
from hypothesis import strategies as st
from page_help import SENTENCE, articles, document, scrapes

from cleaneditor.core.examples import example_document, failing
from cleaneditor.core.excerpts import examples_for, excerpt, neighbours
from cleaneditor.core.model import Document
from cleaneditor.core.offers import Subject, offers
from cleaneditor.core.rules.base import Example, Examples, Rule
from cleaneditor.core.rules.phrase import PhraseRule
from cleaneditor.core.rules.section import SectionRule
from cleaneditor.core.rules.selector import SelectorRule
from cleaneditor.core.ruleset import RuleSet, load_rules, new_rules_file

PAGE = f"""<body><div class="post"><p>{SENTENCE}</p><p class="credit">Photo: <em>Anna</em> &amp; Otto</p></div>
<div class="more"><h3>Related</h3><p>One thing</p><p>Another thing</p></div></body>"""


def at(page: Document, start: str) -> int:
    return next(block.index for block in page.blocks if block.text.startswith(start))


def made(rule: Rule, page: Document, start: str, *stays: str) -> Examples:
    hits = sorted(match.block for match in rule.matches(page))
    return examples_for(rule, page, hits, [at(page, start)], [at(page, stay) for stay in stays])


def test_an_excerpt_is_a_page_with_what_holds_its_blocks() -> None:
    page = document(PAGE)
    text = excerpt(page, [at(page, "Photo")])
    assert text == '<div class="post"><p class="credit">Photo: <em>Anna</em> &amp; Otto</p></div>'
    assert excerpt(page, [at(page, "Photo")], bare=True) == '<p class="credit">Photo: <em>Anna</em> &amp; Otto</p>'
    assert [block.text for block in example_document(text).blocks] == ["Photo: Anna & Otto"]


def test_blocks_of_one_part_stay_in_one_part() -> None:
    page = document(PAGE)
    text = excerpt(page, [at(page, "One"), at(page, "Another")])
    assert text == '<div class="more"><p>One thing</p><p>Another thing</p></div>'


def test_a_phrase_needs_nothing_around_it() -> None:
    page = document(PAGE)
    rule = PhraseRule(id="p", name="p", phrases=("One thing",))
    assert made(rule, page, "One thing", "Another") == Examples(
        removes=("<p>One thing</p>",), keeps=("<p>Another thing</p>",)
    )


def test_a_part_of_the_layout_takes_its_names_along() -> None:
    page = document(PAGE)
    rule = SelectorRule(id="s", name="s", css=".more > p")
    examples = made(rule, page, "One thing", "Related")
    assert examples.removes == ('<div class="more"><p>One thing</p></div>',)
    assert examples.keeps == ('<div class="more"><h3>Related</h3></div>',)


def test_a_section_comes_with_some_text_that_stays() -> None:
    page = document(PAGE)
    rule = SectionRule(id="s", name="s", phrases=("Related",))
    (example,) = made(rule, page, "Another thing").removes
    assert isinstance(example, Example)
    assert SENTENCE.strip() in example.page
    assert "Another thing" in example.gone


def test_for_a_rule_that_keeps_the_sides_are_the_other_way_round() -> None:
    page = document(PAGE)
    rule = PhraseRule(id="p", name="p", action="keep", phrases=("One thing",))
    assert made(rule, page, "One thing", "Another") == Examples(
        keeps=("<p>One thing</p>",), removes=("<p>Another thing</p>",)
    )


def test_what_does_not_hold_is_not_stored() -> None:
    page = document(PAGE)
    rule = PhraseRule(id="p", name="p", phrases=("thing",), match="contains")
    assert made(rule, page, "One thing", "Another").keeps == ()


def test_neighbours_are_short_and_are_not_taken_themselves() -> None:
    page = document(PAGE)
    everything = range(len(page.blocks))
    assert neighbours(page, [at(page, "One")], everything, at(page, "One")) == [
        at(page, "Related"),
        at(page, "Another"),
    ]


pages = st.one_of(articles.map(lambda text: (text, True)), scrapes.map(lambda text: (text, False)))


@given(pages, st.data())
def test_no_rule_begins_with_an_example_that_fails(page: tuple[str, bool], data: st.DataObject) -> None:
    found = document(*page)
    assume(found.blocks)
    index = data.draw(st.integers(0, len(found.blocks) - 1))
    action = data.draw(st.sampled_from(("remove", "keep")))
    for offer in offers(Subject(found, (index,), action=action), RuleSet()):
        examples = examples_for(offer.rule, found, offer.hits, [index], range(len(found.blocks)))
        rule = msgspec.structs.replace(offer.rule, examples=examples)
        assert list(failing(rule)) == []
        rules = RuleSet("", (rule,))
        assert load_rules(new_rules_file(rules).text).rules == rules
