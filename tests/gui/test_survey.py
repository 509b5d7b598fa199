"""What the list of documents learns of a page that is not open."""

from __future__ import annotations

from window_help import page

from cleaneditor.core.clean import clean
from cleaneditor.core.model import Page, Source
from cleaneditor.core.rules.pattern import PatternRule
from cleaneditor.core.ruleset import RuleSet
from cleaneditor.gui.survey import Survey, survey, taken
from cleaneditor.workers import jobs

RULES = RuleSet(rules=(PatternRule(id="own", name="Own", pattern="^(one|three)"),))


def test_each_block_that_is_removed_is_a_bit_the_first_being_the_lowest() -> None:
    cleaning = clean(Page(Source("x"), "one\n\ntwo\n\nthree\n\nfour", False), RULES)
    assert taken(cleaning) == 0b0101
    assert taken(clean(Page(Source("x"), "", False), RULES)) == 0


def test_a_survey_tells_each_rules_hits_and_the_blocks_removed() -> None:
    found = survey(page("<p>one</p><p>two</p><p>three</p>"), None, jobs.pack(RULES), {1: False})
    assert isinstance(found, Survey)
    assert found.hits == {"own": 2}
    assert found.taken == 0b111
    assert found.removed == 3
