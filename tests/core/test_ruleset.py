"""Rule sets and their files: what a save leaves alone, and what is said of a wrong file."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaneditor.core.clean import clean
from cleaneditor.core.errors import RulesError
from cleaneditor.core.extractor import ExtractorSettings
from cleaneditor.core.model import Kind
from cleaneditor.core.rules.base import Example, Examples, Rule, Scope
from cleaneditor.core.rules.density import DensityRule
from cleaneditor.core.rules.duplicate import DuplicateRule
from cleaneditor.core.rules.pattern import PatternRule
from cleaneditor.core.rules.phrase import PhraseRule
from cleaneditor.core.rules.replace import ReplaceRule
from cleaneditor.core.rules.section import SectionRule
from cleaneditor.core.rules.selector import SelectorRule
from cleaneditor.core.rules.title import DuplicateTitleRule
from cleaneditor.core.ruleset import (
    GROUPS,
    KINDS,
    SIZE_LIMIT,
    PageTest,
    RuleSet,
    RulesFile,
    builtin_rules,
    load_rules,
    new_rules_file,
    save_rules,
    set_value,
)

TEXT = """# Rules of the harbour news; ask Ada before changing them.
format = 1 # of the file, not of us
name = 'Harbour'
x-desk = "north"
later = { key = "of a later version" }

[extractor] # what the page is asked for
# strict, as the tables of tides are long
focus = "strict" # since May

# --- what the desk adds ---
[[rule]]
id = "tides" # never change it
name = "Tide table"
kind = "phrase"
x-owner = "Ada"
phrases = [
  "High water",  # in the box
  "Low water",
  # and one of the old paper
  "Neap tide",
]

# only here
[rule.scope]
sites = ["harbour.example"] # not the blog
x-since = 2019

[[test]]
page = "High water\\n\\nThe brig came in."
contains = ["The brig"]

# the second one
[[rule]]
id = "tail"
name = "Tail"
kind = "replace"
pattern = '\\s*More…$'
with = ""
frobnicate = 3

[[rule]]
id = "odd"
name = "Of a later version"
kind = "oracle"
"""


def file(text: str = TEXT) -> RulesFile:
    return load_rules(text)


def change(id: str, **values: object) -> tuple[RulesFile, RulesFile]:  # noqa: A002
    """The file before and after one rule of it is changed and it is saved."""
    before = file()
    rule = before.rules.rule(id)
    assert rule is not None
    after = save_rules(before, before.rules.replace_rule(msgspec.structs.replace(rule, **values)))
    assert load_rules(after.text).rules == after.rules
    return before, after


def changed_lines(before: RulesFile, after: RulesFile) -> tuple[list[str], list[str]]:
    """The lines that only one of the two has."""
    old, new = before.text.splitlines(), after.text.splitlines()
    return [line for line in old if line not in new], [line for line in new if line not in old]


def remarks(text: str) -> list[str]:
    return sorted(line[line.index("#") :] for line in text.splitlines() if "#" in line)


# --- saving leaves alone what it does not change -------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        TEXT.rstrip("\n"),
        TEXT.replace("\n", "\r\n"),
        TEXT.replace("    ", "\t"),
        "format=1",
        "format = 1\nrule = [ {id='a', name = \"A\", kind=\"pattern\", pattern = '''a'''} ] # one line\n",
        builtin_rules().text,
    ],
    ids=["all", "no last line end", "windows", "tabs", "bare", "inline", "built-in"],
)
def test_a_file_saved_unchanged_is_byte_for_byte_the_same(text: str) -> None:
    assert save_rules(load_rules(text), load_rules(text).rules).text == text


def test_a_new_value_changes_its_line_alone() -> None:
    assert changed_lines(*change("tides", name="Tides")) == (['name = "Tide table"'], ['name = "Tides"'])
    assert changed_lines(*change("tail", pattern="More$")) == (["pattern = '\\s*More…$'"], ['pattern = "More$"'])
    assert changed_lines(*change("tides", scope=Scope(sites=("a.example",)))) == (
        ['sites = ["harbour.example"] # not the blog'],
        ['sites = ["a.example"] # not the blog'],
    )


def test_one_phrase_more_or_less_leaves_the_others_and_their_remarks() -> None:
    phrases = ("High water", "Low water", "Neap tide")
    assert changed_lines(*change("tides", phrases=(*phrases, "Spring tide"))) == ([], ['  "Spring tide",'])
    assert changed_lines(*change("tides", phrases=("High water", "Neap tide"))) == (['  "Low water",'], [])


def test_a_value_that_becomes_the_usual_one_keeps_its_remark() -> None:
    before = file()
    after = save_rules(before, replace(before.rules, extractor=ExtractorSettings()))
    assert changed_lines(before, after) == (['focus = "strict" # since May'], ['focus = "balanced" # since May'])
    assert load_rules(after.text).rules == after.rules
    _, everywhere = change("tides", scope=Scope())
    assert "x-since = 2019" in everywhere.text
    assert remarks(everywhere.text) == remarks(TEXT)


def test_a_rule_that_goes_takes_only_what_is_about_it() -> None:
    before = file()
    after = save_rules(before, before.rules.without("tides"))
    assert load_rules(after.text).rules == after.rules
    start, end = TEXT.index("# --- what the desk adds"), TEXT.index("[[test]]")
    assert after.text == TEXT[:start] + TEXT[end:]


def test_rules_that_change_places_take_their_remarks_along() -> None:
    before = file()
    after = save_rules(before, before.rules.moved("tail", 0))
    assert [rule.id for rule in load_rules(after.text).rules.rules] == ["tail", "tides"]
    assert '# the second one\n[[rule]]\nid = "tail"' in after.text
    assert '# --- what the desk adds ---\n[[rule]]\nid = "tides"' in after.text
    assert remarks(after.text) == remarks(TEXT)
    assert "frobnicate = 3" in after.text
    assert 'kind = "oracle"' in after.text


@pytest.mark.parametrize("index", [0, 1, 2])
def test_a_new_rule_stands_where_it_was_put(index: int) -> None:
    before = file()
    after = save_rules(before, before.rules.added(PatternRule(id="new", name="New", pattern="n"), index))
    loaded = load_rules(after.text)
    assert loaded.rules == after.rules
    assert [rule.id for rule in loaded.rules.rules].index("new") == index
    assert changed_lines(before, after)[0] == []
    assert after.text.count('\n\n[[rule]]\nid = "new"') == 1


def test_a_wrong_rule_stays_as_it_was_written() -> None:
    text = TEXT + '\n[[rule]]\nid = "broken"\nname = "Broken"\nkind = "pattern"\npattern = "(" # to be mended\n'
    before = load_rules(text)
    assert before.rules.rule("broken") is not None
    after = save_rules(before, before.rules.without("tail"))
    assert text[text.index('[[rule]]\nid = "odd"') :] in after.text


def test_rules_in_one_line_can_be_changed_too() -> None:
    text = (
        "# mine\nformat = 1\nrule = [ { id = 'a', name = 'A', kind = 'pattern', pattern = 'a', x-why = 'so' } ] # one\n"
    )
    before = load_rules(text)
    rule = before.rules.rules[0]
    after = save_rules(before, before.rules.replace_rule(msgspec.structs.replace(rule, name="B")))
    assert load_rules(after.text).rules == after.rules
    assert "# mine" in after.text
    assert "x-why" in after.text


def test_windows_line_ends_stay_windows_line_ends() -> None:
    before = load_rules(TEXT.replace("\n", "\r\n"))
    rules = before.rules.added(PatternRule(id="new", name="New", pattern="n"))
    rules = replace(rules.moved("tail", 0), name="Other", extractor=ExtractorSettings(comments="apart"))
    text = save_rules(before, rules).text
    assert load_rules(text).rules == rules
    assert text.count("\n") == text.count("\r\n")


# --- what always holds ---------------------------------------------------------------------------------------------

WORDS = st.text(max_size=12)
LISTS = st.lists(WORDS, max_size=3).map(tuple)
SCOPES = st.builds(Scope, sites=LISTS, paths=LISTS, languages=LISTS)
SMALL_PAGES = st.one_of(WORDS, st.builds(Example, page=WORDS, gone=LISTS))
EXAMPLES = st.builds(
    Examples,
    removes=st.lists(SMALL_PAGES, max_size=2).map(tuple),
    keeps=st.lists(SMALL_PAGES, max_size=2).map(tuple),
    becomes=st.lists(st.tuples(WORDS, WORDS), max_size=2).map(tuple),
)
PHRASES = st.lists(st.text(min_size=1, max_size=9), min_size=1, max_size=4).map(tuple)
SHARES = st.floats(0.5, 1.0)
OF_KIND = (
    (PhraseRule, {"phrases": PHRASES, "match": st.sampled_from(["equals", "contains"]), "cluster": st.integers(0, 9)}),
    (PatternRule, {"pattern": st.sampled_from(["a", r"\d \"x\"", "'''", '"""', "^é$"]), "whole": st.booleans()}),
    (DuplicateTitleRule, {"threshold": SHARES}),
    (DuplicateRule, {"threshold": st.floats(0.7, 1.0), "min_words": st.integers(1, 9)}),
    (SectionRule, {"phrases": PHRASES, "max_share": SHARES}),
    (SelectorRule, {"css": st.sampled_from(["p", "a[href='#']", ".ü"])}),
    (DensityRule, {"link_density": SHARES, "kinds": st.lists(st.sampled_from(Kind), max_size=2).map(tuple)}),
    (ReplaceRule, {"pattern": st.just("a"), "replacement": st.text("ab \t\"'é", max_size=5)}),
)


def rules_named(id: str, *kinds: str) -> st.SearchStrategy[Rule]:  # noqa: A002
    """Rules of that id, of *kinds* if any are given."""
    common = {
        "id": st.just(id),
        "name": st.text(min_size=1, max_size=12).filter(lambda name: bool(name.strip())),
        "action": st.sampled_from(["remove", "keep"]),
        "enabled": st.booleans(),
        "group": st.sampled_from(sorted(GROUPS)),
        "note": WORDS,
        "scope": SCOPES,
        "examples": EXAMPLES,
    }
    return st.one_of(
        [
            st.builds(kind, **common, **own)  # type: ignore[arg-type]
            for kind, own in OF_KIND
            if not kinds or kind.__struct_config__.tag in kinds
        ]
    )


SETTINGS = st.builds(
    ExtractorSettings,
    enabled=st.booleans(),
    focus=st.sampled_from(["gentle", "balanced", "strict"]),
    links=st.booleans(),
)
RULES = st.lists(st.sampled_from(["a", "b", "c.1", "d-2"]), unique=True, max_size=3).flatmap(
    lambda ids: st.tuples(*map(rules_named, ids))
)
SETS = st.builds(
    RuleSet,
    name=WORDS,
    rules=RULES,
    extractor=SETTINGS,
    tests=st.lists(st.builds(PageTest, page=WORDS, contains=LISTS), max_size=2, unique=True).map(tuple),
)


@given(SETS)
def test_what_was_saved_is_what_is_loaded(rules: RuleSet) -> None:
    loaded = load_rules(new_rules_file(rules).text)
    assert loaded.rules == rules
    assert loaded.problems == ()


@settings(max_examples=50)
@given(SETS, SETS)
def test_any_change_of_a_file_is_loaded_as_it_was_saved(before: RuleSet, after: RuleSet) -> None:
    start = load_rules(new_rules_file(before).text)
    saved = save_rules(start, after)
    assert load_rules(saved.text).rules == after
    assert save_rules(load_rules(saved.text), before).rules == before


@given(st.data())
def test_remarks_and_unknown_keys_survive_a_change_of_one_rule(data: st.DataObject) -> None:
    before = file()
    old = data.draw(st.sampled_from(before.rules.rules))
    new = data.draw(rules_named(old.id, old.kind))
    if isinstance(new, PhraseRule):
        # An entry that goes takes its own remark along.
        new = msgspec.structs.replace(new, phrases=("High water", "Low water", "Neap tide", *new.phrases))
    after = save_rules(before, before.rules.replace_rule(new))
    assert load_rules(after.text).rules == after.rules
    assert [remark for remark in remarks(TEXT) if remark not in after.text] == []
    for line in ('x-desk = "north"', "later = {", 'x-owner = "Ada"', "x-since = 2019", "frobnicate = 3", "oracle"):
        assert line in after.text
    assert {(problem.key, problem.rule) for problem in load_rules(after.text).problems} == {
        (problem.key, problem.rule) for problem in before.problems
    }


@given(st.permutations(["tides", "tail", "new"]), st.sets(st.sampled_from(["tides", "tail", "new"])))
def test_rules_in_any_order_are_saved_in_that_order(order: list[str], without: set[str]) -> None:
    before = file()
    every = before.rules.added(PatternRule(id="new", name="New", pattern="n"))
    rules = tuple(rule for id in order if id not in without if (rule := every.rule(id)) is not None)  # noqa: A001
    after = save_rules(before, replace(before.rules, rules=rules))
    assert load_rules(after.text).rules.rules == rules
    assert "oracle" in after.text


@given(st.text("[]{}=\"'#\n\\ format1rule.id", max_size=80))
def test_no_text_is_too_odd_to_be_told_what_is_wrong_with_it(text: str) -> None:
    text = "format = 1\n" + text
    try:
        found = load_rules(text)
    except RulesError as error:
        said = [str(problem) for problem in error.problems]
    else:
        said = [str(problem) for problem in found.problems]
        assert save_rules(found, found.rules).text == text
    assert all(len(line.splitlines()) == 1 for line in said)


# --- what is wrong with a file -------------------------------------------------------------------------------------

GOOD = """format = 1
name = "Mine"

[[rule]]
id = "good"
name = "Good"
kind = "pattern"
pattern = "^Share"

"""
BAD = '[[rule]]\nid = "bad"\nname = "Bad"\n'


@pytest.mark.parametrize(
    ("text", "line", "key", "why"),
    [
        (BAD + 'kind = "pattern"\npattern = "("\n', 14, "pattern", "missing )"),
        (BAD + 'kind = "pattern"\npattern = "a"\nwhole = 1\n', 15, "whole", "expected true or false"),
        (BAD + 'kind = "pattern"\npattern = "zebra"\nwhoel = true\n', 15, "whoel", "did you mean whole?"),
        (BAD + 'kind = "oracle"\n', 13, "kind", "allowed are phrase, pattern"),
        (BAD, 10, "kind", "is missing; allowed are phrase"),
        (BAD + 'kind = "phrase"\nphrases = ["a", 2]\n', 14, "phrases[1]", "expected text, got a whole number"),
        (BAD + 'kind = "phrase"\nphrases = []\n', 14, "phrases", "neither phrases nor packs"),
        (BAD + 'kind = "phrase"\npacks = ["nonsense"]\n', 14, "packs", "there are comments"),
        (BAD + 'kind = "duplicate-title"\nthreshold = 2.0\n', 14, "threshold", "allowed is 0.5 to 1.0"),
        (BAD + 'kind = "duplicate"\ngroup = "others"\n', 14, "group", "allowed are titles"),
        (BAD + 'kind = "duplicate"\naction = "delete"\n', 14, "action", "'delete' is none of remove, keep"),
        (BAD + 'kind = "replace"\npattern = "(a)"\nwith = "\\\\2"\n', 15, "with", "cannot be used"),
        (BAD + 'kind = "selector"\nxpath = "//p["\n', 14, "xpath", "not an XPath"),
        (BAD + 'kind = "duplicate"\n[rule.scope]\nsite = ["a"]\n', 15, "scope.site", "did you mean sites?"),
        (BAD + 'kind = "duplicate"\nscope.sites = "a"\n', 14, "scope.sites", "expected a list, got text"),
        (BAD + 'kind = "duplicate"\n[rule.examples]\nremove = ["a"]\n', 15, "examples.remove", "did you mean removes?"),
        ('[[rule]]\nid = "bad"\nkind = "duplicate"\n', 10, "name", "is missing"),
        ('[[rule]]\nid = "Bad one"\n', 11, "id", "small letters"),
        ('[[rule]]\nname = "No id"\n', 10, "id", "is missing"),
        ('[[rule]]\nid = "good"\n', 11, "id", "is there twice"),
        ("[extractor]\nfocus = 'hard'\n", 11, "focus", "'hard' is none of gentle, balanced, strict, a number"),
        ("[extractor]\nfocuss = 'strict'\n", 11, "focuss", "did you mean focus?"),
        ("[[test]]\npage = 3\n", 11, "page", "expected text"),
        ("[rules]\n", 10, "rules", "did you mean rule?"),
    ],
)
def test_what_is_wrong_is_said_with_line_and_key_and_the_rest_runs(text: str, line: int, key: str, why: str) -> None:
    found = load_rules(GOOD + text)
    (problem, *others) = found.problems
    assert (problem.line, problem.key) == (line, key)
    assert why in problem.message
    assert str(problem).startswith(f"line {line}: {key}: ")
    assert others == []
    assert found.fatal == found.problems
    bad = found.rules.rule("bad")
    # An unknown key may be of a later version: the rule is as good as what is known of it.
    assert bad is None or bad.enabled == (key in ("whoel", "examples.remove"))
    cleaning = clean("Share\n\nThe brig came in.\n", found.rules)
    assert cleaning.hits["good"] == 1
    assert cleaning.removed_count == 1


def test_every_wrong_rule_is_said_not_only_the_first() -> None:
    text = GOOD + (BAD + 'kind = "pattern"\npattern = "("\n') + BAD.replace("bad", "worse") + 'kind = "oracle"\n'
    assert [(problem.line, problem.rule) for problem in load_rules(text).problems] == [(14, "bad"), (18, "worse")]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("format = 2\n", "line 1: format: is 2; this version reads format 1"),
        ("name = 'x'\nformat = 17\n", "line 2: format: is 17; this version reads format 1"),
        ("format = true\n", "line 1: format: is True; this version reads format 1"),
        ("format = '1'\n", "line 1: format: is '1'; this version reads format 1"),
        ("name = 'x'\n", "line 1: format: is missing"),
        ("format = 1\nname = \n", "line 2: not TOML"),
        ("a = " + "[" * 50_000, "not TOML"),
        ("#" * (SIZE_LIMIT + 1), "larger than 5,000,000 characters"),
    ],
    ids=["2", "17", "true", "text", "missing", "not toml", "deep", "large"],
)
def test_a_file_of_which_nothing_can_be_used_is_refused(text: str, why: str) -> None:
    with pytest.raises(RulesError) as caught:
        load_rules(text)
    assert str(caught.value).startswith(why)


def test_keys_of_ones_own_begin_with_x() -> None:
    assert load_rules(GOOD + "x-mine = 1\n[x-tool]\na = 1\n").problems == ()


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    text = "format = 1\nname = '\u2028 \x85'\n[[rule]]\nid = 'a'\nname = 'A'\nkind = 'duplicate'\nmin_words = 0\n"
    (problem,) = load_rules(text).problems
    assert (problem.line, problem.key) == (7, "min_words")


# --- the set itself ------------------------------------------------------------------------------------------------

ONE, TWO, THREE = (PatternRule(id=name, name=name, pattern=name) for name in ("one", "two", "three"))
SET = RuleSet("", (ONE, TWO))


def test_rules_are_added_moved_and_taken_out() -> None:
    assert SET.added(THREE).rules == (ONE, TWO, THREE)
    assert SET.added(THREE, 0).rules == (THREE, ONE, TWO)
    assert SET.moved("two", 0).rules == (TWO, ONE)
    assert SET.moved("nobody", 0) is SET
    assert SET.without("one").rules == (TWO,)
    assert SET.rule("two") is TWO
    assert SET.rule("nobody") is None
    with pytest.raises(ValueError, match="'one' already"):
        SET.added(ONE)


def test_a_new_id_is_free_and_allowed() -> None:
    assert SET.free_id("One") == "one-2"
    assert SET.free_id("Leave a Reply!") == "leave-a-reply"
    assert SET.free_id("…") == "rule"
    assert SET.free_id("Οδηγός") == "rule"


@given(st.text(max_size=100))
def test_a_rule_of_a_free_id_can_be_saved(wish: str) -> None:
    rule = PatternRule(id=SET.free_id(wish), name="New", pattern="a")
    assert load_rules(new_rules_file(SET.added(rule)).text).problems == ()


# --- one value on the command line ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "value", "rule", "expected"),
    [
        ("one.pattern", "b", "one", "b"),
        ("one.pattern", "'b'", "one", "b"),
        ("one.enabled", "false", "one", False),
        ("one.name", "7 seas", "one", "7 seas"),
    ],
)
def test_a_value_of_a_rule_is_set(key: str, value: str, rule: str, expected: object) -> None:
    found = set_value(SET, key, value).rule(rule)
    assert getattr(found, key.rpartition(".")[2]) == expected


def test_a_value_of_the_extractor_is_set() -> None:
    assert set_value(SET, "extractor.focus", "gentle").extractor.focus == "gentle"
    assert not set_value(SET, "extractor.enabled", "false").extractor.enabled


@pytest.mark.parametrize(
    ("key", "value", "why"),
    [
        ("oen.pattern", "b", "did you mean one?"),
        ("pattern", "b", "there is no rule 'pattern'"),
        ("one.patern", "b", "one.patern: is unknown; did you mean pattern?"),
        ("one.enabled", "maybe", "one.enabled: expected true or false"),
        ("one.pattern", "(", "one.pattern: missing )"),
        ("extractor.focus", "hard", "extractor.focus: 'hard' is none of gentle, balanced, strict, a number"),
    ],
)
def test_a_value_that_cannot_be_set_is_said_with_its_key(key: str, value: str, why: str) -> None:
    with pytest.raises(RulesError) as caught:
        set_value(SET, key, value)
    assert why in str(caught.value)


def test_every_kind_has_its_own_name() -> None:
    assert {kind(id="a", name="A").kind for kind in KINDS.values()} == set(KINDS)


@pytest.mark.parametrize(
    ("written", "read"),
    [("true", "keep"), ("false", "remove"), ('"remove"', "remove"), ('"keep"', "keep"), ('"apart"', "apart")],
)
def test_what_becomes_of_comments_may_be_said_as_earlier_versions_did(written: str, read: str) -> None:
    file = load_rules(f"format = 1\n[extractor]\ncomments = {written} # mine\n")
    assert (file.problems, file.rules.extractor.comments) == ((), read)
    other = replace(file.rules, extractor=ExtractorSettings(comments="apart" if read != "apart" else "keep"))
    saved = save_rules(file, other)
    assert load_rules(saved.text).rules == other
    assert "# mine" in saved.text


def test_comments_are_set_from_the_command_line_by_word_or_as_before() -> None:
    for value, expected in (("apart", "apart"), ("keep", "keep"), ("true", "keep"), ("false", "remove")):
        assert set_value(RuleSet(), "extractor.comments", value).extractor.comments == expected
    for wrong in ("elsewhere", "3"):
        with pytest.raises(RulesError, match=r"extractor\.comments"):
            set_value(RuleSet(), "extractor.comments", wrong)
