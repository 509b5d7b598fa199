"""From an example to a rule: what is offered for a block or a piece of text."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from page_help import SENTENCE, articles, document, scrapes

from cleaneditor.core.clean import judge
from cleaneditor.core.extractor import no_extraction
from cleaneditor.core.model import Document
from cleaneditor.core.offers import Offer, Subject, offers, places_for, whole_words
from cleaneditor.core.rules.base import Scope
from cleaneditor.core.rules.phrase import PhraseRule
from cleaneditor.core.ruleset import RuleSet, load_rules, new_rules_file

PAGE = f"""<html lang="de"><body><nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/a">About</a></li></ul>
</nav><main><article class="post"><h1>The mill</h1><p>{SENTENCE}</p>
<p class="credit">Photo by Anna Lind, all rights reserved.</p><p>{SENTENCE.replace("mill", "lock")}</p>
<p class="credit">Photo by Otto Berg, all rights reserved.</p>
<h2>What readers say</h2><p>A fine mill.</p><p>My uncle ground there.</p></article>
<aside class="post-footer active"><h2>More</h2><p>12 comments</p><p>3 comments</p></aside></main></body></html>"""


@pytest.fixture(scope="module")
def mill() -> Document:
    return document(PAGE, name="mill.html", url="https://www.mills.example/a")


def at(page: Document, start: str) -> int:
    return next(block.index for block in page.blocks if block.text.startswith(start))


def offered(page: Document, *starts: str, text: str = "", **more: str) -> dict[str, Offer]:
    """The offers by their code and words."""
    found = offers(Subject(page, tuple(at(page, start) for start in starts), text, **more), RuleSet())  # type: ignore[arg-type]
    return {f"{offer.code}: {offer.words}": offer for offer in found}


def texts(page: Document, offer: Offer) -> list[str]:
    return [page.blocks[index].text for index in offer.hits]


def test_offers_go_from_the_very_text_to_all_that_measure_the_same(mill: Document) -> None:
    assert list(offered(mill, "Photo by Anna")) == [
        "text: Photo by Anna Lind, all rights reserved.",
        "starts: Photo by Anna Lind",
        "starts: Photo by",
        "part: .credit",
        "part: .post",
        "repeated: Photo by Anna Lind, all rights reserved.",
        "kind: paragraph",
    ]


def test_the_wider_an_offer_the_more_it_takes(mill: Document) -> None:
    found = offered(mill, "Photo by Anna")
    assert texts(mill, found["starts: Photo by Anna Lind"]) == ["Photo by Anna Lind, all rights reserved."]
    assert len(found["starts: Photo by"].hits) == len(found["part: .credit"].hits) == 2
    assert len(found["part: .post"].hits) == 8


def test_selected_text_is_looked_for_inside_of_blocks(mill: Document) -> None:
    found = offered(mill, "Photo by Otto", text="rights reserved")
    assert len(found["contains: rights reserved"].hits) == 2
    assert "starts: Photo" in offered(mill, "Photo by Otto", text="Photo")


def test_a_word_that_was_cut_is_meant_in_full() -> None:
    assert whole_words("Photo by Anna  Lind, 2012.", "oto by An") == "Photo by Anna"
    assert whole_words("Photo by Anna  Lind, 2012.", "Anna Lind,") == "Anna Lind,"
    assert whole_words("Photo by Anna", "Otto") == "Otto"
    assert whole_words("Photo by Anna", " ") == ""


def test_numbers_may_differ(mill: Document) -> None:
    assert texts(mill, offered(mill, "12 comments")["numbers: {} comments"]) == ["12 comments", "3 comments"]


def test_a_heading_takes_its_section(mill: Document) -> None:
    section = offered(mill, "What readers say")["section: What readers say"]
    assert texts(mill, section) == ["What readers say", "A fine mill.", "My uncle ground there."]
    # And so does what stands in the section.
    assert "section: What readers say" in offered(mill, "My uncle")


def test_a_part_is_called_by_a_name_that_other_pages_have(mill: Document) -> None:
    assert "part: .post-footer > p" in offered(mill, "3 comments")
    assert not [code for code in offered(mill, "3 comments") if "active" in code]
    assert "part: .menu a" in offered(mill, "Home")


def test_several_blocks_are_all_taken(mill: Document) -> None:
    found = offered(mill, "Photo by Anna", "Photo by Otto")
    whole = found["text: Photo by Anna Lind, all rights reserved."].rule
    assert isinstance(whole, PhraseRule)
    assert len(whole.phrases) == 2
    assert {at(mill, "Photo by Anna"), at(mill, "Photo by Otto")} <= set(found["part: .post"].hits)


def test_near_misses_come_with_what_keeps_them_apart(mill: Document) -> None:
    found = offered(mill, "Photo by Anna")
    assert [near.why for near in found["text: Photo by Anna Lind, all rights reserved."].near] == ["alike"]
    near = found["starts: Photo by Anna Lind"].near
    assert [near.why for near in near] == []


def test_an_exception_stands_right_behind_the_rule_that_took_it(mill: Document) -> None:
    taker = PhraseRule(id="credits", name="Credits", phrases=("Photo by",), match="starts")
    after = PhraseRule(id="last", name="Last", phrases=("nothing",))
    rules = RuleSet("", (taker, after))
    anna, otto = at(mill, "Photo by Anna"), at(mill, "Photo by Otto")
    found = offers(Subject(mill, (anna,), action="keep", by="credits"), rules)
    assert (found[0].code, found[0].words) == ("never", "Credits")
    assert {offer.rule.action for offer in found} == {"keep"}
    joined = found[0].joined(rules, found[0].rule)
    assert [rule.id for rule in joined.rules] == ["credits", found[0].rule.id, "last"]
    verdicts = judge(mill, no_extraction(mill, "off"), joined).verdicts
    assert verdicts[anna].keep
    assert not verdicts[otto].keep


def test_a_rule_can_be_for_what_the_page_is_known_to_be_in(mill: Document) -> None:
    assert [(place.code, place.name) for place in places_for(mill.page)] == [
        ("everywhere", ""),
        ("site", "mills.example"),
        ("language", "de"),
    ]
    there = Scope(sites=("mills.example",))
    subject = Subject(mill, (at(mill, "Photo by Anna"),))
    assert {offer.rule.scope for offer in offers(subject, RuleSet(), there)} == {there}
    assert offers(subject, RuleSet(), Scope(sites=("elsewhere.example",))) == ()


def test_ids_are_free_in_the_rule_set(mill: Document) -> None:
    subject = Subject(mill, (at(mill, "Photo by Anna"),))
    first = offers(subject, RuleSet())[0].rule
    again = offers(subject, RuleSet("", (first,)))[0].rule
    assert again.id != first.id


def test_nothing_is_offered_for_nothing(mill: Document) -> None:
    assert offers(Subject(mill, ()), RuleSet()) == ()


pages = st.one_of(articles.map(lambda text: (text, True)), scrapes.map(lambda text: (text, False)))


@given(pages, st.data())
def test_what_is_offered_takes_what_is_selected_and_does_what_it_says(
    page: tuple[str, bool], data: st.DataObject
) -> None:
    found = document(*page)
    assume(found.blocks)
    indexes = st.integers(0, len(found.blocks) - 1)
    chosen = tuple(data.draw(st.lists(indexes, min_size=1, max_size=3, unique=True)))
    words = found.blocks[chosen[0]].text.split()
    start = data.draw(st.integers(0, len(words)))
    text = " ".join(words[start : data.draw(st.integers(start, len(words)))]) if len(chosen) == 1 else ""
    nothing = no_extraction(found, "off")
    for offer in offers(Subject(found, chosen, text), RuleSet()):
        assert set(chosen) <= set(offer.hits)
        rules = offer.joined(RuleSet(), offer.rule)
        verdicts = judge(found, nothing, rules).verdicts
        assert [index for index, verdict in enumerate(verdicts) if not verdict.keep] == list(offer.hits)
        assert not {near.block for near in offer.near} & set(offer.hits)
        # It can be written into a rules file and read back.
        assert load_rules(new_rules_file(rules).text).rules == rules
