"""The person's own texts of blocks: they keep their block, go out in every format, and follow it about."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from page_help import SENTENCE, document, scrapes

from cleaneditor.core.clean import Cleaning, changed_rows, clean, judge
from cleaneditor.core.edits import fitting, placed
from cleaneditor.core.exporters import render
from cleaneditor.core.exporters.records import explain_rows
from cleaneditor.core.model import Extraction
from cleaneditor.core.rules.phrase import PhraseRule
from cleaneditor.core.rules.replace import ReplaceRule
from cleaneditor.core.ruleset import RuleSet

SILENT = Extraction("off")
PAGE = f"<h1>The mill</h1><p>{SENTENCE}</p><p>Share <b>this</b></p><pre>one\n  two</pre><table><tr><td>a<td>b</table>"
SHARE = PhraseRule(id="share", name="Share bar", phrases=("share this",))
HOSTILE = "Read <b>this</b> & *that* | [it](x) `now` # _you_"


def cleaned(edits: dict[int, str], *rules: PhraseRule | ReplaceRule, **known: object) -> Cleaning:
    return judge(document(PAGE), SILENT, RuleSet("", rules), edits=edits, **known)  # type: ignore[arg-type]


def test_an_edited_block_reads_as_the_person_wrote_it() -> None:
    cleaning = cleaned({1: "The tide mill ground barley."})
    assert cleaning.text_of(1) == "The tide mill ground barley."
    assert "tide mill ground barley.\n" in render(cleaning, "text")
    assert SENTENCE.strip() not in render(cleaning, "text")
    assert cleaning.kept_words == cleaned({}).kept_words - len(SENTENCE.split()) + 5


def test_the_python_api_takes_edits() -> None:
    assert "Written anew." in render(clean(PAGE, RuleSet(), edits={1: "Written anew."}), "text")


def test_what_a_person_writes_is_text_and_no_markup_in_every_format() -> None:
    cleaning = cleaned({2: HOSTILE})
    assert HOSTILE in render(cleaning, "text")
    assert "&lt;b&gt;this&lt;/b&gt; &amp; *that*" in render(cleaning, "html")
    assert "<b>this</b>" not in render(cleaning, "html")
    assert r"Read \<b>this\</b> & \*that\* | \[it\](x) \`now\` # \_you\_" in render(cleaning, "markdown")
    assert HOSTILE in json.loads(render(cleaning, "jsonl"))["text"]
    assert HOSTILE in "".join(etree.fromstring(render(cleaning, "tei").encode()).itertext())
    assert "Read <b>this</b> & *that*" in render(cleaning, "csv")


def test_a_line_of_code_and_a_row_of_a_table_stay_what_they_are() -> None:
    cleaning = cleaned({3: "one\n    three", 4: "c | d"})
    assert "one\n    three" in render(cleaning, "text")
    assert "<pre>one\n    three</pre>" in render(cleaning, "html")
    assert "<td>c</td><td>d</td>" in render(cleaning, "html")


def test_rules_that_tidy_leave_the_persons_words_alone() -> None:
    tidy = ReplaceRule(id="tidy", name="Tidy", pattern="barley", replacement="corn")
    assert "corn" in cleaned({}, tidy).text_of(1)
    assert cleaned({1: "Barley, barley."}, tidy).text_of(1) == "Barley, barley."


def test_a_rule_that_would_take_an_edited_block_is_told_of_and_does_not() -> None:
    cleaning = cleaned({2: "Share it with the miller"}, SHARE)
    assert cleaning.verdicts[2].keep
    assert cleaning.verdicts[2].reason == "person.edited"
    assert [(row, verdict.by) for row, verdict in cleaning.contested.items()] == [(2, "share")]
    assert [said.verdict.by for said in cleaning.trail(2)] == ["extractor", "share", "person"]
    assert not cleaned({1: "Another"}, SHARE).contested


def test_the_persons_verdict_on_an_edited_block_is_the_last_word() -> None:
    gone = cleaned({2: "Share it"}, SHARE, overrides={2: False})
    assert not gone.verdicts[2].keep
    stays = cleaned({2: "Share it"}, SHARE, overrides={2: True})
    assert stays.verdicts[2].reason == "person.restored"
    assert not gone.contested
    assert not stays.contested


def test_without_edits_the_explanation_is_what_it_was() -> None:
    assert list(explain_rows(cleaned({}, SHARE))) == list(
        explain_rows(judge(document(PAGE), SILENT, RuleSet("", (SHARE,))))
    )


def test_an_edit_follows_its_block_when_the_page_has_moved_it() -> None:
    edits, originals = {1: "Anew"}, {1: SENTENCE.strip()}
    assert fitting(document(PAGE), edits, originals) == {1: "Anew"}
    moved = document("<p>News</p>" + PAGE)
    assert fitting(moved, edits, originals) == {2: "Anew"}
    assert placed(moved, edits, originals) == {1: 2}


def test_an_edit_of_a_block_that_is_gone_or_there_twice_has_no_place() -> None:
    edits, originals = {1: "Anew", 9: "Far out"}, {1: SENTENCE.strip(), 9: "Something"}
    assert fitting(document("<h1>The mill</h1><p>All is new here.</p>"), edits, originals) == {}
    twice = f"<h1>The mill</h1><h2>News</h2><p>{SENTENCE}</p><p>{SENTENCE}</p>"
    assert fitting(document(twice), edits, originals) == {}


_EDITS = st.dictionaries(st.integers(0, 12), st.sampled_from(("Anew", "Share this", "x\ny", "été | <p>")), max_size=4)
_OVERRIDES = st.dictionaries(st.integers(0, 12), st.booleans(), max_size=3)


@given(scrapes, _EDITS, _EDITS, _OVERRIDES, st.booleans())
def test_editing_gives_what_starting_anew_gives(
    text: str, before: dict[int, str], after: dict[int, str], overrides: dict[int, bool], rule: bool
) -> None:
    page = document(text, is_html=False)
    rules = RuleSet("", (SHARE,) if rule else ())
    first = judge(page, SILENT, RuleSet("", (SHARE,)), edits=before)
    tweaked = judge(page, SILENT, rules, overrides, previous=first, edits=after)
    anew = judge(page, SILENT, rules, overrides, edits=after)
    assert tweaked.verdicts == anew.verdicts
    assert tweaked.texts == anew.texts
    assert changed_rows(first, tweaked) == changed_rows(first, anew)
    for index, verdict in enumerate(tweaked.verdicts):
        assert tweaked.trail(index)[-1].verdict == verdict
        if index in after and overrides.get(index, True):
            assert verdict.keep


@given(scrapes, st.data())
def test_edits_of_a_page_as_it_was_are_all_in_place(text: str, data: st.DataObject) -> None:
    page = document(text, is_html=False)
    rows = st.integers(0, max(0, len(page.blocks) - 1))
    edits = data.draw(st.dictionaries(rows, st.text(max_size=5), max_size=5)) if page.blocks else {}
    originals = {row: page.blocks[row].text for row in edits}
    assert fitting(page, edits, originals) == edits
