"""The discussion as one rule, and what becomes of the comments in it: removed, kept, or exported apart."""

from __future__ import annotations

import pytest
from rule_help import PROSE, matches, taken

from cleaneditor.core.clean import Cleaning, judge
from cleaneditor.core.examples import example_document
from cleaneditor.core.extractor import ExtractorSettings
from cleaneditor.core.model import NO_OVERRIDES, Extraction, Overrides
from cleaneditor.core.reasons import sentence
from cleaneditor.core.rules.discussion import DiscussionRule
from cleaneditor.core.rules.pattern import PatternRule
from cleaneditor.core.ruleset import RuleSet

TALK = DiscussionRule(id="talk", name="Talk")
PAGE = f"""<article><p>{PROSE}</p></article><div id="comments"><h3>2 comments</h3>
<div class="comment"><p>Mara says:</p><p>I knew him well.</p></div>
<div class="comment"><p>Share your own story with us, Piet!</p></div>
<div id="respond"><p>We read everything.</p><button>Send</button></div></div>"""
WRITTEN = ["Mara says:", "I knew him well.", "Share your own story with us, Piet!"]


def judged(
    comments: str, *more: PatternRule, overrides: Overrides = NO_OVERRIDES, rule: DiscussionRule = TALK
) -> Cleaning:
    rules = RuleSet("", (rule, *more), ExtractorSettings(comments=comments))
    return judge(example_document(PAGE), Extraction("off"), rules, overrides)


def texts(cleaning: Cleaning, indexes: tuple[int, ...]) -> list[str]:
    return [cleaning.text_of(index) for index in indexes]


def test_removed_is_the_whole_discussion() -> None:
    cleaning = judged("remove")
    assert texts(cleaning, cleaning.kept) == [PROSE]
    assert cleaning.apart == ()
    assert {match.reason for match in matches(TALK, PAGE)} == {"discussion.part"}


def test_kept_is_what_readers_wrote_whatever_the_extractor_thinks() -> None:
    document = example_document(PAGE)
    nothing = Extraction("done", (1.0, *[0.0] * (len(document.blocks) - 1)))
    cleaning = judge(document, nothing, RuleSet("", (TALK,), ExtractorSettings(comments="keep")))
    assert texts(cleaning, cleaning.kept) == [PROSE, *WRITTEN]
    assert {cleaning.verdicts[index].reason for index in cleaning.kept[1:]} == {"discussion.kept"}


def test_apart_is_what_readers_wrote_and_the_text_is_as_if_it_were_removed() -> None:
    cleaning = judged("apart")
    assert texts(cleaning, cleaning.kept) == [PROSE]
    assert texts(cleaning, cleaning.apart) == WRITTEN
    assert cleaning.removed_count == judged("remove").removed_count


def test_a_sentence_says_that_a_comment_is_exported_apart() -> None:
    cleaning = judged("apart")
    assert sentence(cleaning.verdicts[cleaning.apart[0]], cleaning.rules) == (
        "exported apart by “Talk”: is what a reader wrote, in a part of the page called “comments”"
    )


def test_the_number_of_comments_does_not_depend_on_what_becomes_of_them() -> None:
    assert {judged(each).discussion.count for each in ("remove", "keep", "apart")} == {2}


def test_what_a_later_rule_takes_of_a_comment_is_not_exported() -> None:
    cleaning = judged("apart", PatternRule(id="share", name="Share", pattern="^Share"))
    assert texts(cleaning, cleaning.apart) == WRITTEN[:2]


def test_the_person_may_drop_a_comment_or_take_it_into_the_text() -> None:
    document = example_document(PAGE)
    first, second = (next(b.index for b in document.blocks if b.text == text) for text in WRITTEN[:2])
    cleaning = judged("apart", overrides={first: True, second: False})
    assert texts(cleaning, cleaning.kept) == [PROSE, WRITTEN[0]]
    assert texts(cleaning, cleaning.apart) == WRITTEN[2:]


@pytest.mark.parametrize("comments", ["remove", "keep", "apart"])
def test_a_rule_that_is_off_says_nothing(comments: str) -> None:
    off = DiscussionRule(id="talk", name="Talk", enabled=False)
    cleaning = judged(comments, rule=off)
    assert len(cleaning.kept) == len(cleaning.verdicts)
    assert cleaning.apart == ()


@pytest.mark.parametrize("comments", ["remove", "keep", "apart"])
def test_a_rule_that_keeps_the_discussion_keeps_all_of_it(comments: str) -> None:
    cleaning = judged(comments, rule=DiscussionRule(id="talk", name="Talk", action="keep"))
    assert len(cleaning.kept) == len(cleaning.verdicts)


def test_switching_to_and_fro_gives_the_same_as_judging_anew() -> None:
    document = example_document(PAGE)
    silent = Extraction("off")
    now: Cleaning | None = None
    for comments in ("remove", "apart", "keep", "apart", "remove", "keep", "remove"):
        rules = RuleSet("", (TALK,), ExtractorSettings(comments=comments))
        now = judge(document, silent, rules, previous=now)
        assert now.verdicts == judge(document, silent, rules).verdicts


def test_in_a_text_scrape_the_line_that_opens_it_is_named() -> None:
    scrape = f"{PROSE}\n\n2 comments\n\nMara says:\n\nI knew him well.\n\nPiet says:\n\nSo did I.\n"
    assert taken(TALK, scrape) == ["2 comments", "Mara says:", "I knew him well.", "Piet says:", "So did I."]
    assert {(match.reason, match.matched) for match in matches(TALK, scrape)} == {("discussion.line", "2 comments")}
