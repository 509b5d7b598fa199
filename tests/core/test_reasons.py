"""Why a block stays or goes, said to a person."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleaneditor.core
from cleaneditor.core.clean import clean, judge
from cleaneditor.core.examples import example_document
from cleaneditor.core.model import Extraction, Verdict
from cleaneditor.core.reasons import REASONS, reason, sentence, within_quotes
from cleaneditor.core.rules.phrase import PhraseRule
from cleaneditor.core.ruleset import RuleSet, builtin_rules

CORE = Path(cleaneditor.core.__file__).parent
REPLY = PhraseRule(id="reply", name="Reply form", phrases=("leave a reply",), match="starts")
RULES = RuleSet("", (REPLY,))


def verdicts(page: str, overrides: dict[int, bool] | None = None) -> list[str]:
    document = example_document(page)
    return [sentence(verdict, RULES) for verdict in judge(document, Extraction("off"), RULES, overrides or {}).verdicts]


def test_a_rule_is_named_with_what_it_saw() -> None:
    assert verdicts("<p>Leave a Reply to Ada</p>") == ["removed by “Reply form”: begins “leave a reply”"]


def test_the_extractor_and_the_person_speak_for_themselves() -> None:
    page = "<p>A brig</p><p>Leave a reply</p>"
    assert verdicts(page, {0: False, 1: True}) == ["removed by you", "restored by you"]
    assert verdicts(page)[0] == "kept: the extractor is off: everything stays that no rule takes"


def test_a_rule_that_is_gone_is_named_by_its_id() -> None:
    verdict = Verdict(False, "gone", "title.repeat")
    assert sentence(verdict, RULES) == "removed by “gone”: repeats the title"


def test_a_code_without_a_sentence_is_shown_as_it_is() -> None:
    assert reason(Verdict(True, "later", "later.kind")) == "later.kind"


def test_what_matched_is_cut_and_on_one_line() -> None:
    said = reason(Verdict(False, "a", "pattern.matches", "a\n\n  b" + " long" * 100))
    assert said.startswith("matches the pattern with “a b long long")
    assert said.endswith("…”")
    assert len(said) < 100


def test_braces_in_what_matched_are_text() -> None:
    assert reason(Verdict(False, "a", "phrase.equals", "{matched} {0}")) == "says “{matched} {0}”"


@pytest.mark.parametrize("path", sorted(CORE.rglob("*.py")), ids=lambda path: path.stem)
def test_every_reason_that_the_code_gives_has_a_sentence(path: Path) -> None:
    families = {code.partition(".")[0] for code in REASONS}
    given = set(re.findall(rf'"((?:{"|".join(families)})\.[a-z-]+)"', path.read_text("utf-8")))
    assert given <= set(REASONS)


@pytest.mark.parametrize("status", ["not-html", "nothing", "failed", "timeout", "off"])
def test_every_answer_of_the_extractor_has_a_sentence(status: str) -> None:
    (verdict,) = judge(example_document("<p>A brig</p>"), Extraction(status), RULES).verdicts
    assert verdict.reason in REASONS


@given(st.text(max_size=200), st.sampled_from(sorted(REASONS)))
def test_every_sentence_is_one_short_line(matched: str, code: str) -> None:
    said = reason(Verdict(False, "a", code, matched))
    assert len(said.splitlines()) == 1
    assert len(said) < 160


def test_every_block_of_a_page_has_a_sentence() -> None:
    cleaning = clean("<h1>The brig</h1><p>A brig came in.</p><h3>Leave a Reply</h3><p>Powered by WordPress</p>")
    for verdict in cleaning.verdicts:
        assert verdict.reason in REASONS
        assert sentence(verdict, builtin_rules().rules)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Reply form", "Reply form"),
        ("“Filed under: …”", "Filed under: …"),
        ("„Abgelegt unter: …“", "Abgelegt unter: …"),
        ("“Continue reading” and “[edit]” tails", "‘Continue reading’ and ‘[edit]’ tails"),
        ("“Yes” or “no”", "‘Yes’ or ‘no’"),
        ("”", "’"),
    ],
)
def test_a_name_with_quotation_marks_of_its_own_gets_no_second_ones(name: str, shown: str) -> None:
    assert within_quotes(name) == shown
