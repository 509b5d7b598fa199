"""CSS selectors and XPaths over the page's own elements."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rule_help import PAGES, PROSE, matches, taken, wrong

from cleaneditor.core.examples import example_document
from cleaneditor.core.rules.selector import SelectorRule, expression, nested_search

PAGE = (
    '<div class="share md:flex"><p>one two</p></div>'
    '<div class="b"><p class="c" data-x="].foo">three</p><ul><li>item</li></ul></div>'
    '<div id="x.y" class="ünï" role="note"><p>four</p></div>'
)


def css(text: str) -> SelectorRule:
    return SelectorRule(id="mine", name="Mine", css=text)


def xpath(text: str) -> SelectorRule:
    return SelectorRule(id="mine", name="Mine", xpath=text)


@pytest.mark.parametrize(
    ("selector", "found"),
    [
        (".share", ["one two"]),
        (r".md\:flex", ["one two"]),
        (".b", ["three", "item"]),
        (".b > p", ["three"]),
        ("div:has(li)", ["three", "item"]),
        ("div:not(.nowhere)", ["one two", "three", "item", "four"]),
        ("div:not(.b)", ["one two", "four"]),
        (":is(.share, .nowhere) p", ["one two"]),
        (".nowhere, #x\\.y", ["four"]),
        ('[data-x="].foo"]', ["three"]),
        ("[role=note]", ["four"]),
        (".ünï", ["four"]),
        ("p:contains('thre')", ["three"]),
        (".nowhere", []),
        (".SHARE", []),
    ],
)
def test_a_css_selector_takes_all_blocks_inside_of_what_it_finds(selector: str, found: list[str]) -> None:
    assert taken(css(selector), PAGE) == found
    assert wrong(css(selector)) == []


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("//p", ["one two", "three", "four"]),
        ("//div[@role='note']", ["four"]),
        ("/html/body/div[2]/p", ["three"]),
        ("//p[.='four']", ["four"]),
        ("//p[text()='four']", ["four"]),
        ("//div[p='three']", ["three", "item"]),
        ("//p[starts-with(normalize-space(), 'one')]", ["one two"]),
        ("//li/ancestor::div", ["three", "item"]),
        ("//p/@class", []),
        ("//article", []),
    ],
)
def test_an_xpath_takes_all_blocks_inside_of_what_it_finds(path: str, found: list[str]) -> None:
    assert taken(xpath(path), PAGE) == found
    assert wrong(xpath(path)) == []


def test_it_says_which_selector_points_there() -> None:
    (match,) = matches(css(".share"), PAGE)
    assert (match.reason, match.matched) == ("selector.matches", ".share")


def test_a_text_scrape_has_no_elements() -> None:
    assert taken(css("*"), PROSE) == taken(xpath("//*"), PROSE) == []


@pytest.mark.parametrize(
    ("rule", "key", "why"),
    [
        (SelectorRule(id="a", name="A"), "css", "give either css or xpath"),
        (SelectorRule(id="a", name="A", css="p", xpath="//p"), "css", "give either css or xpath"),
        (css("p["), "css", "not a CSS selector"),
        (css("p::before"), "css", "not a CSS selector"),
        (css(":not(" * 500), "css", "not a CSS selector"),
        (xpath("//p["), "xpath", "not an XPath"),
        (xpath("//q:p"), "xpath", "Undefined namespace prefix"),
        (xpath("frob(//p)"), "xpath", "cannot be searched for"),
        (xpath("count(//p)"), "xpath", "not elements of the page"),
        (xpath("//p[//a[//b]]"), "xpath", "can take for ever"),
    ],
)
def test_a_wrong_selector_is_said_in_one_line_and_finds_nothing(rule: SelectorRule, key: str, why: str) -> None:
    ((where, message),) = rule.check()
    assert where == key
    assert why in message
    assert "\n" not in message
    assert taken(rule, PAGE) == []


def test_searches_inside_of_conditions_are_counted_and_not_those_in_quotes() -> None:
    assert nested_search("//div[.//a]//p[.//b]") == 1
    assert nested_search("//p[//a[//b]]") == 2
    assert nested_search("//a[@href='http://x[//y']") == 0


def test_one_page_with_ten_thousand_paragraphs_is_searched() -> None:
    text = "<div class=a>" + "<p>x</p>" * 10_000 + "</div><div class=b><p>y</p></div>"
    assert taken(css(".b"), text) == ["y"]


@given(PAGES, st.sampled_from(["p", "li", "h1, h2", "div", "body > *", "td", "p:first-child", "button + p"]))
def test_css_and_the_xpath_that_it_means_find_the_same(text: str, selector: str) -> None:
    assert taken(css(selector), text) == taken(xpath(expression(selector, "").path), text)


@given(st.text(max_size=25))
def test_every_text_is_a_selector_or_is_refused(text: str) -> None:
    for rule in (css(text), xpath(text)):
        for key, message in rule.check():
            assert key in ("css", "xpath")
            assert message
        document = example_document(PAGE)
        assert {match.block for match in rule.matches(document)} <= set(range(len(document.blocks)))
