"""One page in a worker: read, decoded, parsed, extracted within its time, cleaned, rendered."""

from __future__ import annotations

import pickle
import signal
from pathlib import Path

import pytest

from cleaneditor.core.clean import judge
from cleaneditor.core.errors import Failure
from cleaneditor.core.extractor import ExtractorSettings, no_extraction
from cleaneditor.core.model import Document, Source
from cleaneditor.core.ruleset import RuleSet, builtin_rules, set_value
from cleaneditor.workers import jobs

PROSE = [
    "The oldest ferry on the lake was to be scrapped in spring, but its passengers asked for the timetable first.",
    "Nobody at the pier could say who had kept the engine running for so long, or who had paid for the paint.",
    "In the end the council bought it for the price of its bell, and the bell was then given to the school.",
]
PAGE = (
    "<html lang=en><head><title>The last ferry</title></head><body><nav><a href=/>Home</a></nav><article>"
    "<h1>The last ferry</h1>" + "".join(f"<p>{each}</p>" for each in PROSE) + "</article>"
    "<h3>Leave a Reply</h3><p>Your email address will not be published.</p></body></html>"
)
RULES = jobs.pack(builtin_rules().rules)


def source(text: str = PAGE, name: str = "page.html") -> Source:
    return Source(name, data=text.encode())


def cleaned(order: jobs.Order) -> jobs.Result:
    result = jobs.clean(order)
    assert isinstance(result, jobs.Result)
    return result


def test_a_page_comes_back_as_a_document() -> None:
    document = jobs.load(source(), None)
    assert isinstance(document, Document)
    assert document.page.title == "The last ferry"
    assert pickle.loads(pickle.dumps(document)).blocks == document.blocks


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "empty"),
        ("<html><head><title>Shell</title></head><body></body></html>", "nothing to clean: there is no text in it"),
        ("<!-- only a comment --><!-- and one more -->", "nothing to clean"),
        ("%PDF-1.4", "a PDF document"),
    ],
)
def test_a_page_that_cannot_be_cleaned_comes_back_as_a_failure(text: str, why: str) -> None:
    for answer in (jobs.load(source(text)), jobs.clean(jobs.Order(source(text), RULES, "text"))):
        assert isinstance(answer, Failure)
        assert answer.source == "page.html"
        assert why in answer.why


def test_the_persons_encoding_is_used() -> None:
    data = "<p>Привет, старый паром</p>".encode("koi8-r")
    document = jobs.load(Source("page.html", data=data), "koi8-r")
    assert isinstance(document, Document)
    assert document.blocks[0].text == "Привет, старый паром"


def test_a_page_from_bytes_to_result() -> None:
    result = cleaned(jobs.Order(source(), RULES, "text"))
    assert result.text == "The last ferry\n\n" + "\n\n".join(PROSE) + "\n"
    assert result.notes == ()
    assert result.words_before > result.words_after > 40
    assert result.removed >= 3


def test_a_page_for_a_file_of_many_has_no_header() -> None:
    alone = cleaned(jobs.Order(source(), RULES, "csv")).text
    piece = cleaned(jobs.Order(source(), RULES, "csv", joined=True)).text
    assert alone.endswith(piece)
    assert alone.startswith("source,")
    assert not piece.startswith("source,")


def test_comments_exported_apart_come_beside_the_text() -> None:
    page = PAGE.replace("<h3>", "<div id=comments><div class=comment><p>Ann says: I rang it once.</p></div></div><h3>")
    apart = jobs.pack(set_value(builtin_rules().rules, "extractor.comments", "apart"))
    assert cleaned(jobs.Order(source(page), apart, "text")).comments == "Ann says: I rang it once.\n"
    assert cleaned(jobs.Order(source(page), apart, "tei")).comments == ""
    assert cleaned(jobs.Order(source(page), RULES, "text")).comments == ""


def test_the_persons_verdicts_are_in_the_result() -> None:
    document = jobs.load(source())
    assert isinstance(document, Document)
    reply = next(block.index for block in document.blocks if block.text == "Leave a Reply")
    title = next(block.index for block in document.blocks if block.text == "The last ferry")
    result = cleaned(jobs.Order(source(), RULES, "text", overrides={reply: True, title: False}))
    assert "Leave a Reply" in result.text
    assert "The last ferry\n" not in result.text


def test_without_the_extractor_the_page_is_cleaned_by_the_rules_and_a_note_says_so() -> None:
    result = cleaned(jobs.Order(source(), RULES, "text", extractor=False))
    assert all(each in result.text for each in PROSE)
    assert "Leave a Reply" not in result.text
    assert result.notes == ("cleaned by the rules alone: the extractor did not come to an end",)


def test_an_extractor_that_is_off_by_the_rules_is_no_news() -> None:
    rules = set_value(builtin_rules().rules, "extractor.enabled", "false")
    for extractor in (True, False):
        assert cleaned(jobs.Order(source(), jobs.pack(rules), "text", extractor=extractor)).notes == ()
    assert (
        cleaned(jobs.Order(source("Some words.\n\nMore words.", "a.txt"), RULES, "text", extractor=False)).notes == ()
    )


def test_nothing_left_is_said() -> None:
    result = cleaned(jobs.Order(source("<p>Leave a Reply</p>"), RULES, "text"))
    assert (result.words_after, result.removed) == (0, 1)
    assert result.notes == ("nothing is left: all 1 blocks are removed",)


@pytest.fixture
def slow_document() -> Document:
    lines = "".join(f"<p>short line {number}</p>" for number in range(20_000))
    document = jobs.load(source(f"<html><body><article><p>{PROSE[0]}</p>{lines}</article></body></html>"))
    assert isinstance(document, Document)
    return document


# The signal may arrive while Python collects garbage, where other libraries' callbacks run and exceptions are ignored;
# the next one comes half a second later.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_an_extractor_that_is_slow_is_given_up(slow_document: Document) -> None:
    answer = jobs.bounded_extraction(slow_document, ExtractorSettings(), 0.1)
    assert (answer.status, answer.detail) == ("timeout", "the extractor did not come to an end")
    assert signal.getsignal(signal.SIGPROF) == signal.SIG_DFL
    assert signal.getitimer(signal.ITIMER_PROF) == (0, 0)
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0, 0)


def test_an_ordinary_page_has_ten_times_the_time_it_needs() -> None:
    assert jobs.extractor_seconds(100_000) == pytest.approx(1.2)
    assert jobs.extractor_seconds(50_000_000) == jobs.EXTRACTOR_SECONDS
    document = jobs.load(source())
    assert isinstance(document, Document)
    assert jobs.extract(document, ExtractorSettings()).status == "done"


def test_a_document_is_no_larger_to_send_once_it_has_been_judged() -> None:
    document = jobs.load(source())
    assert isinstance(document, Document)
    before = pickle.dumps(document)
    judge(document, no_extraction(document, "off"), builtin_rules().rules)
    after = pickle.loads(pickle.dumps(document))
    assert len(pickle.dumps(document)) == len(before)
    assert (after.page, after.blocks, after.elements) == (document.page, document.blocks, document.elements)
    assert after.folded == document.folded


def test_explain_gives_a_row_for_every_block() -> None:
    answer = jobs.explain(jobs.Order(source(), RULES, "text"))
    assert not isinstance(answer, Failure)
    rows, notes = answer
    document = jobs.load(source())
    assert isinstance(document, Document)
    assert [row["text"] for row in rows] == [block.text for block in document.blocks]
    assert notes == ()


def test_check_finds_no_fault_with_rules_that_say_nothing_of_themselves() -> None:
    assert jobs.check(jobs.pack(RuleSet("empty"))) == ()


def test_reading_is_part_of_the_job(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE)
    assert isinstance(jobs.load(Source("page.html", str(path))), Document)
    path.unlink()
    answer = jobs.load(Source("page.html", str(path)))
    assert isinstance(answer, Failure)
    assert "not there" in answer.why


def test_a_persons_own_words_go_out_and_those_without_a_place_are_told_of() -> None:
    edits = {2: "The ferry was bought.", 4: "Of a block that is gone."}
    originals = {2: PROSE[0], 4: "What the page said before it was changed"}
    result = cleaned(jobs.Order(source(), RULES, "text", edits=edits, originals=originals))
    assert "The ferry was bought." in result.text
    assert PROSE[0] not in result.text
    assert PROSE[2] in result.text
    assert result.notes == ("the page has changed: 1 of your edits has no place in it any more",)


def test_a_process_still_has_the_page_that_it_loaded_last() -> None:
    document = jobs.load(source(), None, "one")
    assert not isinstance(document, Failure)
    answer = jobs.extract("one", ExtractorSettings())
    assert answer is not None
    assert answer.shares == jobs.extract(document, ExtractorSettings()).shares
    jobs.load(source(), None, "two")
    assert jobs.extract("one", ExtractorSettings()) is None, "the page before has to be sent"
