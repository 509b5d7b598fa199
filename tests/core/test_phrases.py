"""Phrase packs: what a pack file may hold, and how its phrases are looked up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaneditor.core.errors import RulesError
from cleaneditor.core.examples import example_document
from cleaneditor.core.fold import fold
from cleaneditor.core.phrases import finder, pack_finder, pack_glue, pack_names, read_pack, shipped_pack

PACK = """format = 1
pack = "ferry"
name = "Ferries"
note = "What ferries print."
[en]
equals = ["Mind the gap", "Tickets, please"]
weak = ["Deck"]
[de-at]
equals = ["Fahrscheine, bitte"]
"""


def test_a_pack_has_phrases_by_language_and_role() -> None:
    pack = read_pack(PACK)
    assert (pack.id, pack.name, pack.note) == ("ferry", "Ferries", "What ferries print.")
    assert list(pack.phrases("equals")) == ["Mind the gap", "Tickets, please", "Fahrscheine, bitte"]
    assert list(pack.phrases("equals", ["en"])) == ["Mind the gap", "Tickets, please"]
    assert list(pack.phrases("equals", ["de"])) == list(pack.phrases("equals", ["de-at"])) == ["Fahrscheine, bitte"]
    assert list(pack.phrases("weak")) == ["Deck"]
    assert list(pack.phrases("starts")) == []


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("format = [", "not TOML"),
        ("format = 2\n", "format: is 2; this version reads format 1"),
        ("", "format: is None"),
        ("format = 1\n[English]\nequals = []\n", "English: is not a language tag"),
        ("format = 1\n[en]\nequal = []\n", "en.equal: unknown; allowed are heading"),
        ("format = 1\n[en]\nequals = 'one'\n", "en.equals: must be a list of strings"),
        ("format = 1\n[en]\nequals = ['one', 2]\n", "en.equals: must be a list of strings"),
    ],
)
def test_what_is_no_pack_is_said_with_its_key(text: str, why: str) -> None:
    with pytest.raises(RulesError) as caught:
        read_pack(text)
    assert str(caught.value).startswith(why)


def test_packs_that_ship_are_known_by_name() -> None:
    assert pack_names() == tuple(sorted(pack_names()))
    for name in pack_names():
        assert shipped_pack(name).id == name
    with pytest.raises(KeyError):
        shipped_pack("../rules/builtin")


def test_a_pack_that_does_not_ship_finds_nothing() -> None:
    assert pack_finder(("nonsense",), "equals").equal(example_document("Leave a Reply")) == set()


def test_the_longest_phrase_that_begins_a_block_is_named() -> None:
    document = example_document("Leave a reply to Ada")
    assert finder(["leave", "Leave a Reply", "leave a"]).start(document) == {0: "leave a reply"}


def test_a_shipped_phrase_between_two_gaps_is_not_looked_for_and_a_persons_own_is() -> None:
    document = example_document("<p>The miller uses a lamp</p><p>The miller</p>")
    assert finder((), ["{} uses {}"]).equal(document) == set()
    assert finder(["{} uses {}"]).equal(document) == {0}


def test_phrases_of_chinese_are_found_by_two_characters() -> None:
    document = example_document("<p>评论 3</p><p>评论</p><p>发表评论</p>")
    assert finder(["评论 {}"]).equal(document) == {0}
    assert finder(["发表评论"]).equal(document) == {2}


WORDS = st.text("ab c'’-“.", max_size=12)


@given(st.lists(WORDS, max_size=6), st.lists(WORDS, min_size=1, max_size=6))
def test_looking_up_finds_what_going_through_all_would_find(phrases: list[str], lines: list[str]) -> None:
    document = example_document("".join(f"<p>{line}</p>" for line in lines))
    folded = {fold(phrase) for phrase in phrases if phrase.strip()}
    ready = finder(phrases)
    assert ready.equal(document) == {index for index, text in enumerate(document.folded) if text in folded}
    assert set(ready.start(document)) >= ready.equal(document)
    assert set(ready.inside(document)) >= {
        index for index in ready.equal(document) if document.folded[index][:1].isalnum()
    }


@given(st.lists(st.sampled_from("abcdefgh"), max_size=16), st.sampled_from(["says {}", "{} says", "on {} says"]))
def test_a_gap_is_filled_by_one_to_twelve_words(words: list[str], phrase: str) -> None:
    document = example_document(f"<p>{phrase.replace('{}', ' '.join(words))}</p>")
    assert finder([phrase]).equal(document) == ({0} if 1 <= len(words) <= 12 else set())


def test_a_gap_ends_inside_of_a_word_where_the_phrase_ties_an_ending_to_it() -> None:
    document = example_document("<p>민수에게 댓글 남기기</p><p>에게 댓글 남기기</p><p>Mara saysthat</p>")
    assert finder(["{}에게 댓글 남기기", "{} that"]).equal(document) == {0}


def test_what_stands_between_two_gaps_may_stand_in_what_fills_them_too() -> None:
    document = example_document("<p>Theme: Byron by Ada Byron</p><p>Theme: Byron</p>")
    assert finder(["Theme: {} by {}"]).equal(document) == {0}


def test_a_mark_at_the_end_of_a_phrase_does_not_count_beside_a_gap_either() -> None:
    assert finder(["Read on: {}."]).equal(example_document("<p>Read on: the mill</p><p>Read on: the bay.</p>")) == {
        0,
        1,
    }


@pytest.mark.parametrize(
    ("phrase", "begins", "tears"),
    [
        ("ມັກນີ້", "ມັກນີ້ໂດຍ", "ມັກນີ"),
        ("แสดงความเห็น", "แสดงความเห็นที่นี่", "แสดงความเห็"),
        ("コメントを残す", "コメントを残すには", "コメントを残"),
        ("اترك تعليقا", "اترك تعليقا هنا", "اترك تعليقات"),
        ("השארת תגובה", "השארת תגובה כאן", "השארת תגובהשלי"),
    ],
)
def test_a_phrase_begins_a_text_of_its_script(phrase: str, begins: str, tears: str) -> None:
    document = example_document(f"<p>{begins}</p><p>{tears}</p>")
    assert set(finder([phrase]).start(document)) == {0}


@pytest.mark.parametrize(
    ("pack", "line"),
    [
        ("navigation", "Skip to contentSkip to navigation"),
        ("navigation", "← Previous Post | Next Post →"),
        ("navigation", "上一篇文章下一篇文章阅读更多"),
        ("navigation", "نوشتهٔ پیشیننوشتهٔ بعدی"),
        ("sharing", "ShareTweetPin it"),
        ("footers", "Terms of Use · Privacy Policy · Sitemap"),
        ("comments", "Leave a ReplyCancel reply"),
    ],
)
def test_phrases_that_were_run_together_are_found(pack: str, line: str) -> None:
    assert set(pack_glue((pack,)).run_together(example_document(line))) == {0}


@pytest.mark.parametrize(
    ("pack", "line"),
    [
        ("navigation", "Homepage"),
        ("navigation", "Home"),
        ("navigation", "Home, next door"),
        ("sharing", "Share and share alike"),
        ("comments", "Leave a Reply"),
        ("comments", "Leave a reply on my door"),
    ],
)
def test_a_word_that_is_made_of_phrases_and_a_phrase_with_more_behind_are_not_run_together(
    pack: str, line: str
) -> None:
    assert not pack_glue((pack,)).run_together(example_document(line))
