"""A learned line is taken where such lines stand, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaneditor.core.rules.repeated import RepeatedRule
from core.page_help import document, scrapes

PAGE = (
    '<div class="entry"><p>Home</p><p>She walked home.</p></div>'
    '<ul id="menu" class="top bar"><li>Home</li><li>Contact us</li><li>Something else</li></ul>'
)


def rule(*lines: str, places: tuple[str, ...] = ()) -> RepeatedRule:
    return RepeatedRule(id="site", name="Site", lines=lines, places=places)


def taken(one: RepeatedRule, text: str) -> list[str]:
    page = document(text, text.startswith("<"))
    return [page.blocks[index].text for index in sorted(match.block for match in one.matches(page))]


def test_on_a_web_page_a_line_counts_at_its_kind_of_place() -> None:
    assert taken(rule("Home", "Contact us", places=("ul#menu > li",)), PAGE) == ["Home", "Contact us"]


def test_a_place_may_have_more_names_than_were_learned_but_not_fewer() -> None:
    assert taken(rule("Home", places=("ul.top > li",)), PAGE) == ["Home"]
    assert taken(rule("Home", places=("ul.top.wide > li",)), PAGE) == []


def test_case_quotes_and_spaces_do_not_hide_a_line() -> None:
    assert taken(rule("contact  US!", places=("ul#menu > li",)), PAGE) == ["Contact us"]


def test_in_a_text_scrape_a_line_counts_beside_another_or_at_an_end() -> None:
    one = rule("Home", "Contact us", "Imprint")
    text = "Home\n\nOne.\n\nTwo.\n\nThree.\n\nHome\n\nFour.\n\nFive.\n\nSix.\n\nContact us\n\nMonday\n\nHome\n\nSeven."
    page = document(text, is_html=False)
    assert sorted(match.block for match in one.matches(page)) == [0, 8, 10]


def test_a_gap_stands_for_any_words() -> None:
    one = rule("Posted on {} by {}", "Imprint")
    assert taken(one, "Posted on Monday by the miller\n\nImprint\n\nHe posted on Monday by boat") == [
        "Posted on Monday by the miller",
        "Imprint",
    ]


AROUND = "Mill papers\n\nThe tide mill\n\n3 May 2021\n\nadmin\n\nShe ground barley.\n\nShare\n\n{}\n\nAbout"


@pytest.mark.parametrize(
    ("line", "text", "is_taken"),
    [
        ("« {}", "« The old ferry", True),
        ("« {}", "« The old ferry »", False),
        ("« {}", "«Ferry» and barge", False),
        ("« {}", "The old ferry »", False),
        ("{} →", "The old ferry →", True),
        ("{} →", "Salt → water → steam", False),
        ("← {} →", "← The old ferry The new one →", True),
        ("« {}", "« " + "long ago " * 20, False),
    ],
)
def test_an_arrow_is_one_beside_a_few_words_and_no_quotation(line: str, text: str, is_taken: bool) -> None:
    page = f"Home\n\n{text}\n\nShe rowed over to the mill, and nobody asked her why she had come so late."
    assert taken(rule("Home", line), page) == ["Home", *[text.strip()] * is_taken]


def test_arrows_of_which_no_other_line_of_the_site_is_near_are_left_alone() -> None:
    prose = "She rowed over to the mill, and nobody asked her why she had come so late."
    assert taken(rule("Home", "« {}"), f"Home\n\n{prose}\n\n« The old ferry\n\n{prose} Nobody.") == ["Home"]


def test_in_a_text_scrape_a_place_is_told_by_the_lines_around_it() -> None:
    one = rule("{}", places=("share {} About", "div > p"))
    page = AROUND.format("The cook's bread\n\nThe sea wall")
    assert taken(one, page) == ["The cook's bread", "The sea wall"]
    assert {match.reason for match in one.matches(document(page, is_html=False))} == {"repeated.place"}
    assert taken(one, AROUND.format("\n\n".join(f"Line {number}" for number in range(4)))) == []
    assert taken(one, AROUND.format("word " * 31)) == []


def test_before_or_after_one_line_only_a_short_line_with_a_number_goes_and_never_the_title() -> None:
    assert taken(rule("{}", places=("{} admin",)), AROUND) == ["3 May 2021"]
    assert taken(rule("{}", places=("{} 3 May 2021",)), AROUND) == []
    assert taken(rule("{}", places=("Share {}",)), AROUND.format("12 notes")) == ["12 notes"]
    page = "Week 12\n\nadmin\n\nShe ground barley in the old mill until the evening came."
    titled = document(page, is_html=False, title="Week 12")
    assert list(rule("{}", places=("{} admin",)).matches(titled)) == []


def test_several_gaps_below_a_line_mean_the_last_of_them_and_no_prose_over_it() -> None:
    one = rule("{}", places=("mill papers {} {}",))
    assert not list(one.check())
    assert taken(one, AROUND) == ["3 May 2021"]
    assert taken(one, AROUND.replace("3 May 2021", "Of barley")) == []
    prose = "She ground barley in the old mill until the evening came and the miller went home."
    assert taken(one, AROUND.replace("The tide mill", prose)) == []
    assert taken(one, "Mill papers\n\nThe tide mill") == []


def test_a_line_that_stands_beside_nothing_but_what_differs_is_in_company() -> None:
    prose = "She ground barley in the old mill until the evening came and the miller went home."
    page = f"{prose}\n\n{prose}!\n\nShare\n\nOne\n\nTwo\n\nThree\n\nAbout\n\n{prose}?\n\n{prose}."
    assert taken(rule("{}", "Share", "About", places=("Share {} About",)), page) == [
        *("Share", "One", "Two", "Three", "About")
    ]
    assert taken(rule("Share", "About"), page) == []


@pytest.mark.parametrize(
    "place", ["{}", " {} ", "{} {}", "One {} two {} three", "One {} {} two", "{} {} One", "One {} {} {} {}"]
)
def test_a_place_of_a_text_scrape_needs_a_line_and_one_gap(place: str) -> None:
    assert [key for key, _ in rule("{}", places=(place,)).check()] == ["places"]


def test_a_gap_alone_takes_all_that_stands_at_the_place_and_nothing_in_a_scrape() -> None:
    one = rule("{}", places=("ul#menu > li",))
    assert taken(one, PAGE) == ["Home", "Contact us", "Something else"]
    assert taken(one, "Home\n\nContact us") == []


def test_code_is_left_alone() -> None:
    assert taken(rule("Home", places=("pre.code",)), '<pre class="code">Home</pre>') == []


def test_a_line_with_a_gap_says_so() -> None:
    page = document("Page 3\n\nImprint", is_html=False)
    found = {match.block: match for match in rule("Page {}", "Imprint").matches(page)}
    assert (found[0].reason, found[0].matched) == ("repeated.varies", "Page {}")
    assert (found[1].reason, found[1].matched) == ("repeated.line", "Imprint")


@pytest.mark.parametrize(
    ("one", "key"),
    [
        (rule(), "lines"),
        (rule("Home", " "), "lines"),
        (rule("{}"), "lines"),
        (rule("Home", places=("div >",)), "places"),
        (rule("Home", places=("",)), "places"),
    ],
)
def test_what_is_wrong_with_a_rule_is_said(one: RepeatedRule, key: str) -> None:
    assert [name for name, _ in one.check()] == [key]


@given(scrapes, st.lists(st.sampled_from(("Share this", "{}", "{} {}", "", "Posted on {}", "1234", "…")), max_size=4))
def test_whatever_it_is_given_each_block_is_matched_once_at_most(text: str, lines: list[str]) -> None:
    blocks = [match.block for match in rule(*lines).matches(document(text, is_html=False))]
    assert len(blocks) == len(set(blocks))
