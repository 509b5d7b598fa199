"""When much of a text is taken at once, somebody is told."""

from __future__ import annotations

from page_help import SENTENCE, document

from cleaneditor.core.clean import clean, judge
from cleaneditor.core.extractor import ExtractorSettings
from cleaneditor.core.guard import losses
from cleaneditor.core.model import Extraction, Loss
from cleaneditor.core.rules.discussion import DiscussionRule
from cleaneditor.core.rules.pattern import PatternRule
from cleaneditor.core.rules.surroundings import SurroundingsRule
from cleaneditor.core.ruleset import RuleSet

SILENT = Extraction("off")
MANY = "".join(f"<p>{name}: {SENTENCE}</p>" for name in ("One", "Two", "Three", "Four", "Five", "Six"))
SECTIONS = "".join(
    f"<h2>{name}</h2><p>{name} a: {SENTENCE * 2}</p><p>{name} b: {SENTENCE * 2}</p>"
    for name in ("Mill", "Pond", "Gate", "Quay", "Lamp")
)


def rule(pattern: str, name: str = "mine") -> PatternRule:
    return PatternRule(id=name, name=name, pattern=pattern)


def lost(page: str, *rules: PatternRule, overrides: dict[int, bool] | None = None) -> tuple[Loss, ...]:
    return losses(judge(document(page), SILENT, RuleSet("", rules), overrides or {}))


def test_a_page_of_which_nothing_is_taken_has_no_losses() -> None:
    assert lost(MANY) == ()
    assert lost("") == ()


def test_a_rule_that_takes_more_than_a_third_of_the_prose_is_named() -> None:
    (loss,) = lost(MANY, rule("^(One|Two|Three):"))
    assert (loss.by, loss.code, loss.blocks, loss.share) == ("mine", "share", (0, 1, 2), 0.5)
    assert loss.words == 3 * len(f"One: {SENTENCE}".split())


def test_a_third_and_no_more_is_nothing_to_speak_of() -> None:
    assert lost(MANY, rule("^(One|Two):")) == ()


def test_menus_and_lists_of_links_are_no_loss_however_many() -> None:
    menu = f"<nav>{'<a href=x>A link in a menu</a> ' * 40}</nav><footer><p>{SENTENCE * 9}</p></footer>"
    assert lost(f"{menu}<p>{SENTENCE}</p>", rule("menu|One|last sack")) == ()


def test_a_page_of_little_text_raises_no_alarm() -> None:
    assert lost(f"<p>{SENTENCE}</p><p>{SENTENCE}</p>", rule("sack")) == ()


def test_readers_comments_are_no_loss_beside_an_article_but_are_where_they_were_all_there_was() -> None:
    talk = f"<div id='comments'><h3>Ann</h3>{MANY}</div>"
    rules = RuleSet("", (DiscussionRule(id="talk", name="Talk"),))
    assert losses(judge(document(f"<p>{SENTENCE}</p>{talk}<p>{SENTENCE}</p>"), SILENT, rules)) == ()
    (loss,) = losses(judge(document(talk), SILENT, rules))
    assert (loss.by, loss.share) == ("talk", 1.0)


def test_comments_that_are_exported_apart_are_no_loss() -> None:
    talk = f"<div id='comments'><h3>Ann</h3>{MANY}</div>"
    rules = RuleSet("", (DiscussionRule(id="talk", name="Talk"),), ExtractorSettings(comments="apart"))
    assert losses(judge(document(talk), SILENT, rules)) == ()


def test_the_extractor_is_watched_like_any_rule() -> None:
    read = document(MANY)
    cleaning = judge(read, Extraction("done", (1.0, 1.0, 0.0, 0.0, 0.0, 1.0)), RuleSet())
    assert [(loss.by, loss.code, loss.blocks) for loss in losses(cleaning)] == [("extractor", "share", (2, 3, 4))]


def test_a_whole_section_taken_from_the_middle_is_told_with_its_heading() -> None:
    (loss,) = lost(SECTIONS, rule("^Gate"))
    assert (loss.by, loss.code, loss.heading, loss.blocks) == ("mine", "section", "Gate", (6, 7, 8))


def test_the_first_and_the_last_section_are_surroundings() -> None:
    assert lost(SECTIONS, rule("^Mill")) == ()
    assert lost(SECTIONS, rule("^Lamp")) == ()


def test_a_section_of_which_something_stays_is_no_loss() -> None:
    assert lost(SECTIONS, rule("^Gate a")) == ()


def test_a_section_taken_by_two_rules_is_nobodys_loss() -> None:
    assert lost(SECTIONS, rule("^Gate a", "one"), rule("^Gate b", "two")) == ()


def test_a_rule_is_named_once_for_all_it_took() -> None:
    found = lost(SECTIONS, rule("^(Pond|Gate|Quay) [ab]"))
    assert [(loss.by, loss.code) for loss in found] == [("mine", "share")]


def test_the_largest_loss_comes_first() -> None:
    found = lost(SECTIONS, rule("^Gate", "small"), rule("^(Pond|Quay) [ab]", "large"))
    assert [(loss.by, loss.code) for loss in found] == [("large", "share"), ("small", "section")]


def test_what_the_person_takes_or_restores_is_no_loss() -> None:
    everything = dict.fromkeys(range(6), False)
    assert lost(MANY, overrides=everything) == ()
    assert lost(MANY, rule("."), overrides={0: True, 1: True, 2: True, 3: True}) == ()
    assert lost(SECTIONS, rule("^Gate"), overrides={7: True, 8: True}) == ()


def test_a_discussion_under_the_text_of_a_scrape_is_no_loss_either() -> None:
    said = (
        "I made it with barley instead of rice and it was gone within the hour, so next time there will be more of it."
    )
    text = [
        "The soup keeps for three days in a cold place, and it is better on the second day than at once.",
        "Those who cannot get leeks may use spring onions, and those who get neither should come to supper on Sundays.",
        "3 Comments",
        *["Mara on 3 May at 6:32 pm", said, "Reply"] * 3,
    ]
    rules = RuleSet("", (SurroundingsRule(id="talk", name="Talk", part="discussion"),))
    cleaning = clean("\n".join(text), rules)
    assert cleaning.removed_count == 10
    assert losses(cleaning) == ()
