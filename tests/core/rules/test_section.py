"""From a heading to the end of its section, and not into what reads as content again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rule_help import MORE, PAGES, PROSE, matches, taken, wrong

from cleaneditor.core.examples import example_document
from cleaneditor.core.rules.section import SectionRule

ARTICLE = f"<p>{PROSE}</p><p>{MORE}</p><p>{PROSE[4:]}</p>"


def rule(*phrases: str, **settings: object) -> SectionRule:
    return SectionRule(id="mine", name="Mine", phrases=phrases or ("Related posts",), **settings)  # type: ignore[arg-type]


def test_in_a_page_the_section_is_the_element_that_holds_the_heading() -> None:
    text = (
        f"<body>{ARTICLE}<div class=box><h3>Related posts</h3><ul><li>The brig</li><li>The kettle</li></ul>"
        f"<p>See all</p></div><p>By Ada</p></body>"
    )
    assert taken(rule(), text) == ["Related posts", "The brig", "The kettle", "See all"]


def test_without_an_element_of_its_own_it_ends_at_the_next_heading_of_its_rank() -> None:
    text = (
        f"<body>{ARTICLE}<h3>Related posts</h3><p>The brig</p><h4>Older</h4><p>The kettle</p>"
        f"<h3>Sources</h3><p>The harbour book</p></body>"
    )
    assert taken(rule(), text) == ["Related posts", "The brig", "Older", "The kettle"]


def test_it_ends_where_content_begins_again() -> None:
    text = f"<body>{ARTICLE}<h3>Related posts</h3><p>The brig</p><p>{MORE}</p><p>The end</p></body>"
    assert taken(rule(), text) == ["Related posts", "The brig"]


def test_in_a_scrape_it_ends_at_the_next_block_that_reads_as_content() -> None:
    boxed = "Related posts\n\nThe brig, part two.\n\nA kettle."
    text = f"The keeper\n\n{PROSE}\n\n{MORE}\n\n{boxed}\n\n{PROSE[9:]}\n\nThe end.\n"
    assert taken(rule(), text) == ["Related posts", "The brig, part two.", "A kettle."]


def test_a_teaser_made_of_links_is_no_content() -> None:
    teaser = " ".join(["a teaser that goes on"] * 8)
    text = f"<body>{ARTICLE}{ARTICLE}<h3>Related posts</h3><p><a href=/b>{teaser}</a></p></body>"
    assert taken(rule(), text) == ["Related posts", teaser]


def test_a_section_that_is_much_of_the_page_loses_its_heading_alone() -> None:
    text = f"<body><p>{PROSE}</p><div><h3>Related posts</h3>{ARTICLE}</div></body>"
    assert taken(rule(), text) == ["Related posts"]
    assert len(taken(rule(max_share=1.0), text)) == 4


def test_what_opens_a_section_is_the_whole_block() -> None:
    text = f"<body>{ARTICLE}<h3>Related posts of the railway</h3><p>A porter.</p></body>"
    assert taken(rule(), text) == []
    assert taken(rule("Related posts of {}"), text) == ["Related posts of the railway", "A porter."]


def test_case_and_quotes_do_not_hide_a_heading() -> None:
    text = f"<body>{ARTICLE}<h3>READERS’  COMMENTS:</h3><p>Nice.</p></body>"
    assert taken(rule("Readers' comments"), text) == ["READERS’  COMMENTS:".replace("  ", " "), "Nice."]


def test_it_says_which_heading_opened_the_section() -> None:
    text = f"<body>{ARTICLE}<h3>Related posts</h3><p>The brig</p></body>"
    found = matches(rule(), text)
    assert [match.reason for match in found] == ["section.heading", "section.content"]
    assert {match.matched for match in found} == {"Related posts"}
    assert found[0].confidence > found[1].confidence


def test_a_section_in_a_section_is_taken_once() -> None:
    text = (
        f"<body>{ARTICLE}<div><h3>Related posts</h3><p>The brig</p><h4>Related posts</h4><p>A kettle</p></div></body>"
    )
    assert taken(rule(), text) == ["Related posts", "The brig", "Related posts", "A kettle"]
    assert len(matches(rule(), text)) == 4


def test_a_wrong_rule_says_which_key() -> None:
    assert wrong(SectionRule(id="a", name="A")) == ["phrases"]
    assert wrong(SectionRule(id="a", name="A", packs=("nonsense",))) == ["packs"]
    assert wrong(rule(max_share=0.0)) == ["max_share"]
    assert wrong(rule(max_share=1.0)) == []


@given(PAGES, st.floats(0.05, 1.0))
def test_a_section_begins_with_its_heading_and_never_takes_more_than_its_share(text: str, share: float) -> None:
    document = example_document(text)
    found = {match.block: match for match in rule("Related posts", "Leave a reply", max_share=share).matches(document)}
    headings = [index for index, match in found.items() if match.reason == "section.heading"]
    for index, match in found.items():
        if match.reason == "section.content":
            assert any(heading < index and document.blocks[heading].text == match.matched for heading in headings)
    for heading in headings:
        assert document.folded[heading] in ("related posts", "leave a reply")
