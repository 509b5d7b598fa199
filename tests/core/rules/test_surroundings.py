"""The rule for what stands around the text of a scrape leaves web pages and the text itself alone."""

from __future__ import annotations

from cleaneditor.core.clean import clean
from cleaneditor.core.examples import example_document
from cleaneditor.core.extractor import ExtractorSettings
from cleaneditor.core.rules.surroundings import SurroundingsRule
from cleaneditor.core.ruleset import RuleSet

LINES = """\
The Slow Kitchen
Soups
Bread
Drinks
Log in
The soup keeps for three days in a cold place, and like most soups it is better on the second day than on the first.
Those who cannot get leeks may use spring onions, and those who can get neither should come to supper on a Sunday.
2 Comments
Mara on 3 May at 6:32 pm
I made it with barley instead of rice and it was gone within the hour, so next time there will have to be more of it.
Reply
Ten soups for winter
Sitemap
"""
AROUND = SurroundingsRule(id="around", name="Around")
TALK = SurroundingsRule(id="talk", name="Talk", part="discussion")


def test_each_part_is_a_rule_of_its_own() -> None:
    document = example_document(LINES)
    reasons = {match.block: match.reason for match in AROUND.matches(document)}
    assert reasons == {
        **dict.fromkeys(range(5), "surroundings.before"),
        **dict.fromkeys(range(11, 13), "surroundings.after"),
    }
    assert {match.block: match.matched for match in TALK.matches(document)} == dict.fromkeys(range(7, 11), "2 Comments")


def test_a_web_page_has_markup_and_is_left_to_the_extractor() -> None:
    document = example_document("".join(f"<p>{line}</p>" for line in LINES.splitlines()))
    assert not list(AROUND.matches(document))
    assert not list(TALK.matches(document))


def test_a_gap_out_of_range_is_said() -> None:
    assert [key for key, _ in SurroundingsRule(id="a", name="A", gap=0).check()] == ["gap"]
    assert not list(AROUND.check())


def test_the_discussion_stays_where_comments_count_as_content() -> None:
    for comments in (False, True):
        rules = RuleSet(rules=(AROUND, TALK), extractor=ExtractorSettings(comments=comments))
        kept = {cleaned.document.blocks[index].text for cleaned in [clean(LINES, rules)] for index in cleaned.kept}
        assert ("Mara on 3 May at 6:32 pm" in kept) == comments
        assert "Sitemap" not in kept
