"""What all kinds of rules have in common: where they apply, and that a page and a rule decide alone."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rule_help import PAGES

from cleaneditor.core.examples import example_document
from cleaneditor.core.model import Kind, Page, Source
from cleaneditor.core.reasons import REASONS
from cleaneditor.core.rules.base import Rule, Scope
from cleaneditor.core.ruleset import KINDS, builtin_rules

RULES: tuple[Rule, ...] = (
    *builtin_rules().rules.rules,
    KINDS["pattern"](id="pattern", name="Pattern", pattern="a+$"),  # type: ignore[call-arg]
    KINDS["selector"](id="selector", name="Selector", css="div, button"),  # type: ignore[call-arg]
    KINDS["selector"](id="xpath", name="XPath", xpath="//p[starts-with(., 'The')]"),  # type: ignore[call-arg]
    KINDS["density"](id="density", name="Density", max_words=3, where="after"),  # type: ignore[call-arg]
    KINDS["duplicate"](id="duplicate", name="Duplicate", threshold=0.8, min_words=1),  # type: ignore[call-arg]
)


def page(name: str = "page.html", url: str = "", language: str = "", inner: str = "") -> Page:
    return Page(Source(name, inner=inner), "", True, url=url, language=language)


def test_a_rule_without_a_scope_applies_everywhere() -> None:
    assert Scope().covers(page())
    assert Scope().covers(page(url="https://news.example/a", language="el"))


@pytest.mark.parametrize(
    ("url", "covered"),
    [
        ("https://news.example/today", True),
        ("https://www.news.example/today", True),
        ("https://NEWS.example:8443/today", True),
        ("https://sport.news.example/today", True),
        ("https://oldnews.example/today", False),
        ("https://news.example.org/today", False),
        ("https://other.example/?from=news.example", False),
        ("", False),
    ],
)
def test_a_site_stands_for_its_subdomains_and_for_no_neighbour(url: str, covered: bool) -> None:
    assert Scope(sites=("news.example",)).covers(page(url=url)) == covered


@pytest.mark.parametrize(("language", "covered"), [("de", True), ("de-at", True), ("den", False), ("", False)])
def test_a_language_stands_for_its_regions(language: str, covered: bool) -> None:
    assert Scope(languages=("de",)).covers(page(language=language)) == covered


def test_a_path_is_looked_for_in_the_name_and_below_the_folder_that_was_opened() -> None:
    scope = Scope(paths=("archive/2012/*",))
    assert scope.covers(page("archive/2012/may/a.html"))
    assert scope.covers(page("archive\\2012\\a.html"))
    assert scope.covers(page("/srv/pages/archive/2012/a.html", inner="archive/2012/a.html"))
    assert not scope.covers(page("archive/2013/a.html"))


def test_everything_that_a_scope_names_must_hold() -> None:
    scope = Scope(sites=("news.example",), languages=("en",))
    assert scope.covers(page(url="https://news.example/", language="en"))
    assert not scope.covers(page(url="https://news.example/", language="fr"))


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_field_of_the_form_is_a_key_of_the_rule(kind: str) -> None:
    names = {field.name for field in KINDS[kind].FIELDS}
    # A discussion has nothing that could be adjusted: it is there or not.
    assert names or kind == "discussion"
    assert names <= {field.name for field in msgspec.structs.fields(KINDS[kind])}
    assert KINDS[kind](id="a", name="A").kind == kind


@given(st.sampled_from(RULES), PAGES)
def test_what_a_rule_finds_depends_on_the_page_and_on_the_rule_alone(rule: Rule, text: str) -> None:
    document = example_document(text)
    first = list(rule.matches(document))
    again = msgspec.structs.replace(rule, enabled=False, name="Other", note="other", scope=Scope(languages=("xx",)))
    other = example_document(text)
    for neighbour in RULES[:5]:
        list(neighbour.matches(other))
    assert list(again.matches(other)) == first
    assert list(rule.matches(document)) == first
    named = replace(document, page=replace(document.page, url="https://x.example/", source=Source("other.html")))
    assert list(rule.matches(named)) == first


@given(st.sampled_from(RULES), PAGES)
def test_a_rule_finds_blocks_of_the_page_each_once(rule: Rule, text: str) -> None:
    document = example_document(text)
    found = [match.block for match in rule.matches(document)]
    assert len(set(found)) == len(found)
    assert set(found) <= set(range(len(document.blocks)))
    for match in rule.matches(document):
        assert match.reason in REASONS
        assert 0.0 <= match.confidence <= 1.0
        assert (match.replacement is not None) == (rule.kind == "replace")


@given(PAGES)
def test_buttons_and_headings_are_named_for_what_they_are(text: str) -> None:
    for block in example_document(text).blocks:
        assert block.kind in Kind
        assert block.text.strip()
