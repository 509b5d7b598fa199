"""Phrase rules: how a phrase is looked for, what does not hide it, and when a common word counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rule_help import MORE, PROSE, matches, reasons, taken, wrong

from cleaneditor.core.fold import fold
from cleaneditor.core.rules.phrase import PhraseRule


def rule(*phrases: str, **settings: object) -> PhraseRule:
    return PhraseRule(id="mine", name="Mine", phrases=phrases, **settings)  # type: ignore[arg-type]


# Four blocks of words that are common in prose, as a share bar prints them.
BAR = "<div><p>Share</p><p>Tweet</p><p>Email</p><p>Print</p></div>"
WEAK = PhraseRule(id="bar", name="Bar", packs=("sharing",))


@pytest.mark.parametrize(
    "shown",
    [
        "Don't miss - our news",
        "DON’T MISS – OUR NEWS",
        "  Don‘t   miss\u00a0—\u2003our\tnews ",
        "Ｄｏｎ＇ｔ ｍｉｓｓ － ｏｕｒ ｎｅｗｓ",
        "»Don`t miss ‑ our news«",
        "Don't\u200b miss\u2060 - our ne\u00adws",
        "→ Don't miss - our news…",
        "“Don't miss - our news”",
    ],
)
def test_case_quotes_dashes_width_and_spacing_do_not_hide_a_phrase(shown: str) -> None:
    assert len(taken(rule("Don’t miss — our news"), f"<p>{shown}</p><p>{PROSE}</p>")) == 1


def test_a_phrase_is_found_in_every_script() -> None:
    for phrase, shown in (
        ("Αφήστε μια απάντηση", "ΑΦΉΣΤΕ ΜΙΑ ΑΠΆΝΤΗΣΗ"),
        ("Поделиться ссылкой", "ПОДЕЛИТЬСЯ ССЫЛКОЙ"),
        ("コメントを残す", "ｺﾒﾝﾄを残す"),
        ("Straße teilen", "STRASSE TEILEN"),
        ("اترك تعليقا", "اترك\u200f تعليقا"),
    ):
        assert taken(rule(phrase), f"<p>{shown}</p>") == [shown]


def test_equals_takes_the_whole_block_and_no_part_of_one() -> None:
    page = "<p>Read on</p><p>Read on below</p><p>You may read on</p>"
    assert taken(rule("read on"), page) == ["Read on"]
    assert taken(rule("read on", match="starts"), page) == ["Read on", "Read on below"]
    assert taken(rule("read on", match="contains"), page) == ["Read on", "Read on below", "You may read on"]


@pytest.mark.parametrize("match", ["starts", "contains"])
def test_a_phrase_ends_where_a_word_ends(match: str) -> None:
    page = "<p>Share</p><p>Shareholders met</p><p>Share: now</p>"
    assert taken(rule("share", match=match), page) == ["Share", "Share: now"]


def test_contains_begins_where_a_word_begins() -> None:
    assert taken(rule("art", match="contains"), "<p>a cart here</p><p>this art here</p>") == ["this art here"]


def test_a_long_block_only_equals() -> None:
    page = f"<p>{PROSE}</p>"
    start = " ".join(PROSE.split()[:3])
    assert taken(rule(start, match="starts", max_words=200), page) == [PROSE]
    assert taken(rule(start, match="starts", max_words=5), page) == []
    assert taken(rule(start, match="contains", max_words=5), page) == []
    assert taken(rule(PROSE, max_words=5), page) == [PROSE]


@pytest.mark.parametrize(
    ("phrase", "shown", "found"),
    [
        ("Posted by {}", "Posted by Ada", True),
        ("Posted by {}", "Posted by Ada of the Harbour", True),
        ("Posted by {}", "Posted by", False),
        ("Posted by {}", "Posted bystanders", False),
        ("Posted by {}", "Posted by a b c d e f g h i j k l m", False),
        ("{} comments", "12 comments", True),
        ("{} comments", "comments", False),
        ("{} comments", "12 comments more", False),
        ("Share on {} (opens in new window)", "Share on Facebook (Opens in new window)", True),
        ("{} thoughts on {}", "3 thoughts on “The brig”", True),
        ("{} at {}", "Ada at the harbour", True),
        ("{} at {}", "Ada attends the harbour", False),
        ("a {} b", "A kettle B", True),
        ("{}", "Anything at all", False),
    ],
)
def test_a_gap_stands_for_one_to_twelve_words(phrase: str, shown: str, found: bool) -> None:
    assert taken(rule(phrase), f"<p>{shown}</p>") == ([shown] if found else [])


def test_it_says_which_phrase_matched_and_how() -> None:
    (equal,) = matches(rule("leave a reply"), "<p>LEAVE A REPLY</p>")
    assert (equal.reason, equal.matched) == ("phrase.equals", "LEAVE A REPLY")
    (start,) = matches(rule("leave a", "leave a reply", match="starts"), "<p>Leave a reply to Ada</p>")
    assert (start.reason, start.matched) == ("phrase.starts", "leave a reply")
    (inside,) = matches(rule("a reply", match="contains"), "<p>Leave a reply to Ada</p>")
    assert (inside.reason, inside.matched) == ("phrase.contains", "a reply")
    assert equal.confidence > start.confidence > inside.confidence


def test_a_pack_can_be_held_to_some_languages() -> None:
    page = "<p>Leave a Reply</p><p>Schreibe einen Kommentar</p>"
    pack = PhraseRule(id="c", name="C", packs=("comments",))
    assert taken(pack, page) == ["Leave a Reply", "Schreibe einen Kommentar"]
    assert taken(PhraseRule(id="c", name="C", packs=("comments",), languages=("en",)), page) == ["Leave a Reply"]


# --- words that are common in prose --------------------------------------------------------------------------------


@pytest.mark.parametrize("word", ["Share", "Tweet", "Email", "Print"])
def test_a_weak_phrase_among_paragraphs_never_fires_alone(word: str) -> None:
    for page in (f"<p>{PROSE}</p><p>{word}</p><p>{MORE}</p>", f"{PROSE}\n\n{word}\n\n{MORE}"):
        assert taken(WEAK, page) == []


def test_weak_phrases_that_stand_together_go_together() -> None:
    page = f"<p>{PROSE}</p>{BAR}<p>{MORE}</p>"
    assert taken(WEAK, page) == ["Share", "Tweet", "Email", "Print"]
    assert reasons(WEAK, page) == ["phrase.cluster"] * 4


def test_how_many_weak_phrases_make_a_cluster_is_the_persons_choice() -> None:
    page = f"<p>{PROSE}</p>{BAR}<p>{MORE}</p>"
    for cluster, count in ((1, 4), (4, 4), (5, 0), (0, 0)):
        assert len(taken(PhraseRule(id="b", name="B", packs=("sharing",), cluster=cluster), page)) == count


def test_weak_phrases_far_from_one_another_are_no_cluster() -> None:
    paragraphs = "".join(f"<p>{PROSE}</p>" for _ in range(6))
    page = f"<p>{PROSE}</p><p>Share</p>{paragraphs}<p>Tweet</p>{paragraphs}<p>Email</p><p>{MORE}</p>"
    assert taken(WEAK, page) == []
    assert len(taken(PhraseRule(id="b", name="B", packs=("sharing",), window=20), page)) == 3


def test_a_strong_phrase_is_company_for_weak_ones() -> None:
    page = f"<p>{PROSE}</p><p>Share this article</p><p>Tweet</p><p>Print</p><p>{MORE}</p>"
    assert taken(PhraseRule(id="b", name="B", packs=("sharing",), phrases=("share this article",)), page) == [
        "Share this article",
        "Tweet",
        "Print",
    ]


def test_a_weak_phrase_counts_after_the_last_paragraph_and_on_a_button() -> None:
    assert reasons(WEAK, f"<p>{PROSE}</p><p>Share</p>") == ["phrase.position"]
    assert reasons(WEAK, f"<p>{PROSE}</p><button>Share</button><p>{MORE}</p>") == ["phrase.equals"]
    assert taken(WEAK, "<p>Share</p>") == [], "a page without prose has no end of it"


# --- what is wrong with a rule -------------------------------------------------------------------------------------


def test_a_wrong_rule_says_which_key() -> None:
    assert wrong(rule()) == ["phrases"]
    assert wrong(PhraseRule(id="a", name="A", packs=("nonsense",))) == ["packs"]
    assert wrong(rule("a", cluster=-1, window=0)) == ["cluster", "window"]
    assert wrong(rule("a")) == []


# --- what always holds ---------------------------------------------------------------------------------------------


@given(st.lists(st.text(max_size=40), max_size=8), st.text(max_size=20))
def test_a_block_equals_a_phrase_where_their_folded_texts_are_the_same(lines: list[str], phrase: str) -> None:
    page = "\n\n".join(line.replace("<", " ") for line in lines)
    found = taken(rule(phrase), page)
    if "{}" not in phrase:
        assert all(fold(text) == fold(phrase) for text in found)
    assert set(found) <= set(taken(rule(phrase, match="starts", max_words=200), page)) | set(found)


@given(st.sampled_from(["equals", "starts", "contains"]), st.text(max_size=30), st.text(max_size=30))
def test_more_phrases_never_find_less(match: str, phrase: str, other: str) -> None:
    page = f"{phrase.replace('<', ' ')}\n\n{PROSE}\n\nx {phrase.replace('<', ' ')} y"
    few, many = taken(rule(phrase, match=match), page), taken(rule(phrase, other, match=match), page)
    assert set(few) <= set(many)
