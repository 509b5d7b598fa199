"""Lines that repeat on a site are found from its pages alone, and nothing that somebody wrote is taken for one."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaneditor.core.corpus import FEWEST, Corpus, repeated_lines, rules_of
from cleaneditor.core.model import Document
from cleaneditor.core.outlines import outline
from cleaneditor.core.parse import parse
from cleaneditor.core.rules.base import EVERYWHERE, Scope
from cleaneditor.core.ruleset import RuleSet, load_rules, new_rules_file
from core.page_help import pages as any_page
from core.site_help import dumped, only, own_words, page, post, site, taken

MENU = {"Home", "About the parish", "Walks and maps"}
FOOTER = {"Parish papers, kept in the vestry", "Printed with Ledger"}
QUOTED = "The river keeps what the river takes, the old people say, and the mill pays for it twice in a good year."


def test_menu_and_footer_are_found_with_the_number_of_their_pages() -> None:
    found = only(site(12))
    counts = {line.text: line.pages for line in found.lines}
    assert found.pages == 12
    assert set(counts) >= MENU | FOOTER
    assert all(counts[text] == 12 for text in MENU | FOOTER)


def test_a_page_that_was_not_among_them_is_cleaned_of_the_same_lines() -> None:
    found = only(site(12))
    new = page(99, post(33))
    assert taken(found, new) >= MENU | FOOTER
    assert not any(text.startswith(("In the year", "The ")) for text in taken(found, new))


def test_a_text_scrape_is_learned_from_like_a_web_page() -> None:
    found = only([dumped(each) for each in site(12)])
    assert taken(found, dumped(page(99, post(33)))) >= MENU | FOOTER
    assert not any(line.places for line in found.lines)
    assert not any(line.text.startswith("In the year") for line in found.lines)


def test_what_was_learned_on_web_pages_works_on_their_text_scrapes() -> None:
    assert taken(only(site(12)), dumped(page(99, post(33)))) >= MENU | FOOTER


def test_what_is_the_same_but_for_some_words_is_one_line_with_gaps() -> None:
    found = only(site(12))
    assert "older post: the {} and the {} of {}" in {line.text for line in found.lines}
    assert any(text.startswith("Older post") for text in taken(found, page(99, post(33))))


@pytest.mark.parametrize("scraped", [False, True])
def test_prose_that_is_quoted_on_many_pages_is_no_line_of_the_site(scraped: bool) -> None:
    pages = site(12, inside=f"<blockquote><p>{QUOTED}</p></blockquote>")
    found = only([dumped(each) for each in pages] if scraped else pages)
    assert QUOTED not in {line.text for line in found.lines}
    assert {line.text for line in found.lines} >= MENU


@pytest.mark.parametrize("scraped", [False, True])
def test_a_heading_that_the_writer_puts_into_each_post_stays(scraped: bool) -> None:
    pages = site(12, inside="<h2>What was found</h2>")
    found = only([dumped(each) for each in pages] if scraped else pages)
    assert "What was found" not in {line.text for line in found.lines}


STAPLES = ("salt", "two eggs", "a cup of flour", "a pound of butter", "yeast", "milk")


@pytest.mark.parametrize(("scraped", "many"), [(False, True), (False, False), (True, False)])
def test_what_recipes_have_in_common_stays(scraped: bool, many: bool) -> None:
    pages = []
    for number in range(24):
        staples = "".join(f"<li>{text}</li>" for at, text in enumerate(STAPLES) if bool((number + at) % 3) is many)
        list_ = f"<h3>Ingredients</h3><ul>{staples}<li>{number + 2} spoons of thing {number}</li></ul>"
        steps = f"<h3>Directions</h3><ol><li>Take thing {number} and mix.</li><li>Bake until brown</li></ol>"
        pages.append(page(number, post(number, list_).replace("</div></article>", f"{list_}{steps}</div></article>")))
    found = only([dumped(each) for each in pages] if scraped else pages)
    texts = {line.text for line in found.lines}
    assert texts >= MENU | FOOTER
    assert texts.isdisjoint({"Ingredients", "Directions", *STAPLES})


def test_a_word_of_the_menu_stays_where_it_stands_in_the_text() -> None:
    found = only(site(12))
    new = page(99, post(33, inside="<p>Home</p>"))
    at = [block.index for block in new.blocks if block.text == "Home"]
    matched = {match.block for rule in rules_of(found, RuleSet()) for match in rule.matches(new)}
    assert len(at) == 2
    assert [index in matched for index in at] == [True, False]


def test_the_title_of_a_page_is_never_proposed() -> None:
    found = only(site(12))
    for each in site(12):
        assert each.page.title not in taken(found, each)


def test_titles_that_have_words_in_common_are_none_either() -> None:
    documents = [
        page(number, post(number).replace("The ", "Letters from the parish: the "), name=f"letters/{number}.html")
        for number in range(12)
    ]
    found = only(documents)
    for each in documents:
        assert each.page.title.startswith("Letters from the parish")
        assert each.page.title not in taken(found, each)


def test_links_to_the_neighbours_are_found_wherever_all_pages_have_them() -> None:
    # Above the title nothing of the template stands beside them, and the arrows are not in the links.
    titles = [
        "Eel pots",
        "Dry ponds",
        "Low tide",
        "Old ropes",
        "Salt pans",
        "Wet hay",
        "Two kilns",
        "Lime dust",
        "Bad roads",
        "Late frost",
    ]

    def with_neighbours(number: int, older: str, newer: str) -> Document:
        links = (
            f'<div class="to-older">« <a href="/{number}">{older}</a></div>'
            f'<div class="to-newer"><a href="/{number + 2}">{newer}</a> »</div>'
        )
        return page(number, post(number).replace("</nav>", "</nav><hr>" + links), name=f"neighbours/{number}.html")

    found = only([with_neighbours(at, older, newer) for at, (older, newer) in enumerate(pairwise(titles))])
    assert {"« Green wood", "High water »"} <= taken(found, with_neighbours(77, "Green wood", "High water"))


def test_a_tag_of_one_page_is_found_where_others_have_theirs() -> None:
    tags = ["boats", "boats", "boats", "mills", "mills", "mills", "inns", "bells", "weirs", "ovens", "kilns", "locks"]

    def tagged(number: int, tag: str, label: str = "") -> Document:
        tags = f'<p class="filed-under">{label}{tag}</p>'
        return page(number, post(number).replace("</article>", f"{tags}</article>"), name=f"tagged/{number}.html")

    for label, unseen in (("", "locks"), ("Tag: ", "eels")):
        found = only([tagged(number, tag, label) for number, tag in enumerate(tags)])
        assert label + unseen in taken(found, tagged(11, unseen, label))


def test_code_is_never_proposed() -> None:
    found = only(site(12, inside="<pre><code>import os</code></pre>"))
    assert "import os" not in {line.text for line in found.lines}


@pytest.mark.parametrize("pages", range(FEWEST))
def test_too_few_pages_say_nothing(pages: int) -> None:
    found = repeated_lines(site(pages))
    assert all(not one.lines and not one.is_enough for one in found)


def test_pages_that_have_nothing_in_common_give_nothing() -> None:
    found = only([page(number, f"<p>{own_words(number)}</p>") for number in range(8)])
    assert found.lines == ()
    assert rules_of(found, RuleSet()) == ()


def test_pages_are_grouped_by_host_where_they_tell_it() -> None:
    found = repeated_lines([*site(6, url="https://www.parish.example"), *site(7, url="http://other.example")])
    assert [(one.name, one.pages) for one in found] == [("other.example", 7), ("parish.example", 6)]
    assert found[0].scope == Scope(sites=("other.example",))


def test_pages_of_no_known_host_are_grouped_by_folder() -> None:
    found = only(site(6))
    assert found.name == "papers"
    (rule, *_) = rules_of(found, RuleSet())
    assert rule.scope.covers(site(1)[0].page)
    assert not rule.scope.covers(page(1, post(1), name="letters/001.html").page)


def test_a_folder_with_signs_of_patterns_in_its_name_is_meant_as_it_is_written() -> None:
    pages = [page(number, post(number), name=f"[a]*/{number}.html") for number in range(6)]
    (rule, *_) = rules_of(only(pages), RuleSet())
    assert rule.scope.covers(pages[0].page)
    assert not rule.scope.covers(page(1, post(1), name="ab/1.html").page)


def test_a_persons_own_grouping_counts_more_than_hosts() -> None:
    pages = [*site(3, url="https://www.parish.example"), *site(3, url="http://other.example")]
    found = only(pages, "Parish")
    assert (found.name, found.pages, found.scope) == ("Parish", 6, EVERYWHERE)
    assert found.lines


def test_the_order_of_the_pages_changes_nothing() -> None:
    pages = site(12)
    assert only(pages) == only(pages[::-1])


def test_of_a_large_site_as_many_pages_are_kept_as_are_looked_at() -> None:
    corpus = Corpus(most=10)
    for each in site(50):
        corpus.add(outline(each))
    (found,) = corpus.sites()
    assert found.pages == 50
    assert {line.pages for line in found.lines if line.text in MENU} == {10}


def test_rules_of_a_site_are_saved_and_read_again() -> None:
    rules = RuleSet("Parish")
    for rule in rules_of(only(site(12)), rules):
        rules = rules.added(rule)
    file = load_rules(new_rules_file(rules).text)
    assert file.problems == ()
    assert file.rules == rules
    assert "12 of 12 pages" in file.rules.rules[0].note


def test_ids_that_are_taken_are_not_taken_again() -> None:
    found = only(site(12))
    rules = RuleSet()
    for _ in range(2):
        for rule in rules_of(found, rules):
            rules = rules.added(rule)
    assert len({rule.id for rule in rules.rules}) == 2 * len(rules_of(found, RuleSet()))


@settings(max_examples=60)
@given(st.lists(any_page(), min_size=5, max_size=8))
def test_whatever_the_pages_are_rules_are_valid_and_the_same_each_time(pages: list[tuple[str, list[str]]]) -> None:
    documents = [page(number, text) for number, (text, _) in enumerate(pages)]
    found = repeated_lines(documents)
    assert found == repeated_lines([parse(each.page) for each in documents])
    for one in found:
        for rule in rules_of(one, RuleSet()):
            assert list(rule.check()) == []
            assert {match.block for each in documents for match in rule.matches(each)}
