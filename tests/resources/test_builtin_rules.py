"""The rules that ship: each keeps the promises of its own examples, and none takes what people write."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest

from cleaneditor.core.clean import judge
from cleaneditor.core.examples import check_examples, example_document
from cleaneditor.core.model import Document, Extraction
from cleaneditor.core.rules.base import Example, Rule
from cleaneditor.core.ruleset import GROUPS, RuleSet, builtin_rules

RULES = builtin_rules().rules.rules
WITHOUT_EXTRACTOR = Extraction("off")


def examples() -> Iterator[tuple[Rule, str, str | Example | tuple[str, str]]]:
    for rule in RULES:
        for side in ("removes", "keeps", "becomes"):
            for example in getattr(rule.examples, side):
                yield rule, side, example


EXAMPLES = list(examples())


def only(rule: Rule, side: str, example: object) -> RuleSet:
    alone = type(rule.examples)(**{side: (example,)})
    return RuleSet("one example", (msgspec.structs.replace(rule, examples=alone),))


@pytest.mark.parametrize(
    ("rule", "side", "example"),
    EXAMPLES,
    ids=[f"{rule.id}-{side}-{number}" for number, (rule, side, _) in enumerate(EXAMPLES)],
)
def test_rule_does_what_its_example_says(rule: Rule, side: str, example: object) -> None:
    assert not [str(problem) for problem in check_examples(only(rule, side, example))]


def test_file_has_no_problems() -> None:
    assert not [str(problem) for problem in builtin_rules().problems]


def test_ids_are_unique() -> None:
    ids = [rule.id for rule in RULES]
    assert sorted(ids) == sorted(set(ids))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rule_says_what_it_does_and_shows_it(rule: Rule) -> None:
    assert rule.name
    assert rule.note.endswith(".")
    assert rule.group in GROUPS
    assert rule.group != "mine"
    if rule.kind == "replace":
        assert rule.examples.becomes
    else:
        assert rule.examples.removes
        assert rule.examples.keeps, "what a rule must not take is the valuable half"


def test_every_group_of_the_window_has_rules() -> None:
    assert {rule.group for rule in RULES} == set(GROUPS) - {"mine"}


def test_the_titles_own_rule_has_the_last_word_on_the_title() -> None:
    assert RULES[-1].kind == "duplicate-title"
    assert RULES[-1].action == "keep"


# Words that stand on buttons and in menus, and just as well over a chapter.
COMMON = """Next|Previous|Share|Home|Reply|Related|Print|Details|Listen|Comments|Comment|Name|Email|Website|Categories
Tags|Archives|Meta|Search|Menu|Follow|Subscribe|Like this:|Loading…|Read more|More|Save|Edit|Contact|About|About us
Privacy Policy|Terms|Help|Latest News|Most popular|Trending|Settings|Preferences|OK|Accept|Performance|Marketing
Weiter|Zurück|Teilen|Antworten|Kommentare|Suivant|Partager|Contact|Siguiente|Compartir|Далее|Поделиться|次|共有""".replace(
    "\n", "|"
).split("|")

PROSE = (
    "The miller said that he had never in his life seen such a tide, and that he did not wish to see another one, "
    "since it had carried off the gate and two of his best hens before the bell rang for dinner."
)


@pytest.mark.parametrize("word", COMMON)
def test_a_common_word_over_a_paragraph_stays(word: str) -> None:
    page = f"<h1>The tide</h1><p>{PROSE}</p><h2>{word}</h2><p>{PROSE[4:]}</p><p>{PROSE[20:]}</p>"
    assert word in kept_texts(example_document(page))


@pytest.mark.parametrize("word", COMMON)
def test_a_common_word_on_a_line_of_its_own_in_a_text_stays(word: str) -> None:
    scrape = f"The tide\n\n{PROSE}\n\n{word}\n\n{PROSE[4:]}\n"
    assert word in kept_texts(example_document(scrape))


@pytest.mark.parametrize(
    "line",
    [
        "Please leave a reply with your own recipe.",
        "Growing calls to allow the old gate",
        "Comments on the margin of a letter",
        "We use cookies for the crust, the plain kind.",
        "Share this bread with somebody you like.",
        "Subscribe to nothing that you have not read.",
        "Powered by the wind alone",
        "Home is where the kettle is",
        "You may also like the walk back",
        "Related by marriage",
        "Follow me into the garden",
        "Copyright and the common reader",
        "Skip to the good part, she said.",
        "All rights, no duties",
        "No comment.",
        "Posted to the north at the age of nineteen",
        "The post was late, and the letter appeared first on the doorstep.",
        "Join us for dinner on Sunday",
        "Accept all invitations, he used to say.",
        "Table 3. Tides at the bar",
        "Facebook, Twitter and the rest",
    ],
)
def test_what_people_write_stays(line: str) -> None:
    for page in (f"<p>{PROSE}</p><p>{line}</p><p>{PROSE[4:]}</p>", f"{PROSE}\n\n{line}\n\n{PROSE[4:]}\n"):
        assert line in kept_texts(example_document(page))


def test_a_list_of_networks_in_an_article_stays() -> None:
    page = f"<p>{PROSE}</p><ul><li>Facebook</li><li>Twitter</li><li>Instagram</li></ul><p>{PROSE[4:]}</p>"
    assert {"Facebook", "Twitter", "Instagram"} <= set(kept_texts(example_document(page)))


def test_an_interview_keeps_the_names_of_those_who_speak() -> None:
    turns = "".join(
        f"<p>Mara says:</p><p>{PROSE[at:]}</p><p>Piet says:</p><p>{PROSE[at + 5 :]}</p>" for at in (0, 4, 9)
    )
    kept = kept_texts(example_document(turns))
    assert kept.count("Mara says:") == 3


def test_a_song_keeps_its_refrain() -> None:
    verse = "Row, row across the bay,\nthe tide is going out.\n\n"
    song = (
        "The ferry\n\n"
        + "".join(f"{verse}The {what} is in the hold.\n\n" for what in ("barley", "salt", "coal", "rum"))
        + verse
    )
    kept = kept_texts(example_document(song))
    assert kept.count("Row, row across the bay,") == 5


@pytest.mark.parametrize("title", ["Comments", "Related Posts", "Privacy Policy", "Leave a Reply", "Next"])
def test_a_page_keeps_a_title_that_sounds_like_a_button(title: str) -> None:
    page = f"<html><head><title>{title} - The Tide</title></head><body><h1>{title}</h1><p>{PROSE}</p></body></html>"
    assert title in kept_texts(example_document(page))


def kept_texts(document: Document) -> list[str]:
    cleaning = judge(document, WITHOUT_EXTRACTOR, builtin_rules().rules)
    return [document.blocks[index].text for index in cleaning.kept]
