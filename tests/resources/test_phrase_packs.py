"""The phrase packs that ship: readable, in many languages, careful with what people write in prose."""

from __future__ import annotations

import unicodedata

import pytest

from cleaneditor import resources
from cleaneditor.core.examples import example_document
from cleaneditor.core.fold import fold
from cleaneditor.core.phrases import ROLES, Pack, pack_finder, pack_names, read_pack
from cleaneditor.core.rules.phrase import PhraseRule
from cleaneditor.core.rules.section import SectionRule
from cleaneditor.core.ruleset import builtin_rules

NAMES = ("comments", "cookies", "footers", "navigation", "newsletter", "related", "sharing")
LANGUAGES = {
    *("ar", "cs", "de", "el", "en", "es", "fa", "fr", "he", "id", "it"),
    *("ja", "ko", "nl", "pl", "pt", "ru", "sv", "tr", "uk", "vi", "zh"),
}
FOUR = ("comments", "related", "sharing", "footers")
STRONG = ("heading", "equals", "starts", "contains")

# Interface strings that were found as whole lines of wanted text too, on real pages: [lines in the interface, in the
# wanted text] Next 162/10, Name * 140/13, Details 47/11, {} Comments 118/7, Category: {} 23/6, Comments 71/5, Print
# 42/4, Email * 300/4, Read more 172/4, Previous 104/4, Categories 124/4, {} min read 95/4, Table of contents 136/4.
FOUND_IN_PROSE = [
    "Next",
    "Previous",
    "Name *",
    "Email *",
    "Details",
    "{} Comments",
    "Category: {}",
    "Comments",
    "Print",
    "Read more",
    "Categories",
    "{} min read",
    "Table of contents",
    "More from {}",
    "Latest News",
    "Posted on {}",
    "Listen",
    "Share",
    "Home",
    "Reply",
    "Related",
    "Follow",
    "Subscribe",
    "Like this:",
    "About the Author",
    "Email Address",
    "Δ",
]


def pack(name: str) -> Pack:
    return read_pack(resources.read_text("phrases", f"{name}.toml"))


def roles(name: str) -> dict[tuple[str, str], tuple[str, ...]]:
    return {(language, role): phrases for language, each in pack(name).languages for role, phrases in each}


def test_the_packs_are_those_the_rules_speak_of() -> None:
    assert pack_names() == NAMES
    used = {
        name
        for rule in builtin_rules().rules.rules
        if isinstance(rule, PhraseRule | SectionRule)
        for name in rule.packs
    }
    assert used == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_pack_says_what_it_is(name: str) -> None:
    read = pack(name)
    assert read.id == name
    assert read.name
    assert read.note.endswith(".")
    assert resources.read_text("phrases", f"{name}.toml").startswith("# Phrase pack of CleanEditor")


@pytest.mark.parametrize("name", NAMES)
def test_pack_speaks_many_languages(name: str) -> None:
    spoken = {language for language, _ in pack(name).languages}
    assert len(spoken) >= 21
    assert not LANGUAGES - spoken


def test_sixty_languages_and_more_have_what_stands_around_most_articles() -> None:
    """A reply form, other articles, a share bar and a footer."""
    spoken = [{language for language, _ in pack(name).languages} for name in FOUR]
    assert len(set.intersection(*spoken)) >= 72
    assert {"af", "ckb", "he", "fa", "ug", "ur", "zh", "ja", "th", "lo", "my"} <= set.intersection(*spoken)


@pytest.mark.parametrize("name", NAMES)
def test_every_phrase_can_be_found(name: str) -> None:
    """In every script, with its gaps filled, between the marks that direct a text from right to left, decomposed."""
    for role in ROLES:
        phrases = list(pack(name).phrases(role))
        filled = [phrase.replace("{}", "Ada Byron") + (" 1815" if role == "starts" else "") for phrase in phrases]
        for dressed in (
            filled,
            [f"\u200f{text}\u200e" for text in filled],
            [unicodedata.normalize("NFD", text) for text in filled],
        ):
            document = example_document("\n\n".join(dressed))
            assert len(document.blocks) == len(phrases)
            ready = pack_finder((name,), role)
            by = {"starts": ready.start, "contains": ready.inside}.get(role, ready.equal)
            missing = set(range(len(phrases))) - set(by(document))
            assert not [phrases[index] for index in missing], role


@pytest.mark.parametrize("name", NAMES)
def test_a_phrase_stands_once_in_its_language(name: str) -> None:
    for language, each in pack(name).languages:
        whole = [phrase.strip().casefold() for role, phrases in each if role != "starts" for phrase in phrases]
        twice = {phrase for phrase in whole if whole.count(phrase) > 1}
        assert not twice, f"{name}, {language}"


@pytest.mark.parametrize("name", NAMES)
def test_no_phrase_is_both_sure_and_weak(name: str) -> None:
    """One language's sure phrase must not be another one's common word."""
    by_role = roles(name)
    weak = {fold(phrase) for (_, role), phrases in by_role.items() if role == "weak" for phrase in phrases}
    sure = {
        fold(phrase)
        for (_, role), phrases in by_role.items()
        if role in ("heading", "equals")
        for phrase in phrases
        if "{}" not in phrase
    }
    assert not weak & sure


@pytest.mark.parametrize("name", NAMES)
def test_phrases_are_short_and_say_something(name: str) -> None:
    for (language, role), phrases in roles(name).items():
        assert role in ROLES
        for phrase in phrases:
            where = f"{name}, {language}, {role}: {phrase!r}"
            assert phrase == " ".join(phrase.split()), where
            assert len(phrase.split()) <= 16, where
            assert fold(phrase.replace("{}", " ")).strip(), where
            if role == "starts":
                assert len(fold(phrase)) >= 10, where


@pytest.mark.parametrize("name", NAMES)
def test_phrases_are_sorted_for_those_who_read_them(name: str) -> None:
    for (language, role), phrases in roles(name).items():
        assert list(phrases) == sorted(phrases, key=lambda phrase: (fold(phrase), phrase)), (
            f"{name}, {language}, {role}"
        )


@pytest.mark.parametrize("phrase", FOUND_IN_PROSE)
def test_what_also_stands_in_wanted_text_is_weak_at_most(phrase: str) -> None:
    for name in NAMES:
        sure = {
            fold(each.replace("{}", "0"))
            for (_, role), phrases in roles(name).items()
            if role in STRONG
            for each in phrases
        }
        assert fold(phrase.replace("{}", "0")) not in sure, name
