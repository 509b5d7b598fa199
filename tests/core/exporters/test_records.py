"""One record a page for programs and tables, and one row a block that says why."""

from __future__ import annotations

import csv
import io
import json

import pytest
from export_help import cleaned, cleanings, with_comments
from hypothesis import given
from hypothesis import strategies as st

from cleaneditor.core.clean import Cleaning
from cleaneditor.core.exporters import FORMATS, render
from cleaneditor.core.exporters.records import COLUMNS, as_jsonl, csv_header, csv_row, explain_rows, record
from cleaneditor.core.exporters.text import as_body, as_text

PAGE = (
    "<html lang=en-GB><head><title>The brig</title><link rel=canonical href='https://n.example/brig'>"
    "<meta property='article:published_time' content='2024-05-31T10:00'></head>"
    "<body><h1>The brig</h1><p>It came in.</p><p>Share</p></body></html>"
)
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def table(*cleanings: Cleaning) -> list[list[str]]:
    text = csv_header() + "".join(map(csv_row, cleanings))
    return list(csv.reader(io.StringIO(text, newline="")))


def test_a_record_says_what_the_page_is_and_what_is_left_of_it() -> None:
    assert record(cleaned(PAGE, removed=(2,))) == {
        "source": "page.html",
        "title": "The brig",
        "url": "https://n.example/brig",
        "language": "en-gb",
        "date": "2024-05-31",
        "removed": 1,
        "text": "The brig\n\nIt came in.\n",
        "body": "It came in.\n",
    }


def test_what_a_page_does_not_say_is_empty() -> None:
    found = record(cleaned("It came in, and it left again in the evening, as it had always done."))
    assert (found["url"], found["language"], found["date"]) == ("", "", "")


def test_a_table_has_a_row_a_page_under_one_header() -> None:
    rows = table(cleaned(PAGE), cleaned(PAGE, removed=(0, 1, 2), name='a, "b".html'))
    assert rows[0] == list(COLUMNS)
    assert [row[0] for row in rows[1:]] == ["page.html", 'a, "b".html']
    assert rows[1][COLUMNS.index("text")] == "The brig\n\nIt came in.\n\nShare\n"
    assert rows[2][COLUMNS.index("removed")] == "3"


@pytest.mark.parametrize("start", [*FORMULA, "＝", "＋", "－", "＠"])
def test_no_spreadsheet_takes_a_cell_for_a_formula(start: str) -> None:
    rows = table(cleaned(f"<p>{start}1+1</p>", name=f"{start}cmd.html", title=f"{start}x", url=f"{start}y"))
    row = dict(zip(COLUMNS, rows[1], strict=True))
    assert row["source"] == f"'{start}cmd.html"
    assert not row["title"].startswith(start)
    assert not row["text"].startswith(start)


def test_a_file_name_that_is_not_utf8_is_escaped() -> None:
    assert record(cleaned(PAGE, name="\udcff.html"))["source"] == "\\udcff.html"


@given(cleanings())
def test_no_cell_of_any_page_begins_like_a_formula(cleaning: Cleaning) -> None:
    header, row = table(cleaning)
    assert header == list(COLUMNS)
    assert len(row) == len(header)
    assert not [cell for cell in row if cell.startswith(FORMULA)]
    assert csv_row(cleaning).endswith("\r\n")
    assert csv_row(cleaning).encode("utf-8")


@given(st.lists(cleanings(), max_size=4))
def test_json_lines_is_one_object_a_line_with_the_fields_of_every_page(pages: list[Cleaning]) -> None:
    text = "".join(map(as_jsonl, pages))
    lines = text.encode("utf-8").decode("utf-8").split("\n")
    assert lines.pop() == ""
    assert len(lines) == len(pages)
    for line, cleaning in zip(lines, pages, strict=True):
        found = json.loads(line)
        assert {"source", "title", "text", "body", "url", "language", "date", "removed"} <= set(found)
        assert found["text"] == as_text(cleaning)
        assert found["body"] == as_body(cleaning)
        assert found["removed"] == sum(not verdict.keep for verdict in cleaning.verdicts)


@given(cleanings())
def test_explain_has_a_row_a_block_that_says_who_and_why(cleaning: Cleaning) -> None:
    rows = list(explain_rows(cleaning))
    assert [row["index"] for row in rows] == list(range(len(cleaning.document.blocks)))
    for row, verdict in zip(rows, cleaning.verdicts, strict=True):
        assert {"index", "kind", "text", "verdict", "by", "reason", "matched"} <= set(row)
        assert row["verdict"] == ("keep" if verdict.keep else "remove")
        assert row["by"] in ("extractor", "person", "title")
        assert json.dumps(row, ensure_ascii=False).encode("utf-8")


@given(cleanings(), st.sampled_from(sorted(FORMATS)))
def test_the_same_cleaning_gives_the_same_bytes_in_every_format(cleaning: Cleaning, name: str) -> None:
    text = render(cleaning, name)
    assert text.encode("utf-8") == render(cleaning, name).encode("utf-8")
    assert text.startswith(FORMATS[name].header(cleaning.rules))


def test_a_format_that_is_not_there() -> None:
    with pytest.raises(KeyError):
        render(cleaned(PAGE), "docx")


def test_comments_that_are_exported_apart_are_a_field_and_a_column() -> None:
    cleaning = with_comments()
    assert record(cleaning)["comments"] == "Mara says:\n\nIts last sack?\n\nBarley.\n"
    assert record(cleaning)["text"] == record(cleaning)["body"] == "The mill ground its last sack.\n"
    rows = list(csv.reader(io.StringIO(csv_header(cleaning.rules) + csv_row(cleaning), newline="")))
    assert rows[0] == [*COLUMNS, "comments"]
    assert rows[1][-1] == record(cleaning)["comments"]


def test_a_page_without_comments_has_an_empty_field_where_they_are_exported_apart() -> None:
    assert record(with_comments("<p>The mill.</p>"))["comments"] == ""


@pytest.mark.parametrize("comments", ["remove", "keep"])
def test_otherwise_there_is_no_such_field(comments: str) -> None:
    cleaning = with_comments(comments=comments)
    assert "comments" not in record(cleaning)
    assert csv_header(cleaning.rules) == csv_header()


def test_explain_says_of_each_comment_that_it_is_exported_apart() -> None:
    rows = [row for row in explain_rows(with_comments()) if row["reason"] == "discussion.apart"]
    assert [row["text"] for row in rows] == ["Mara says:", "Its last sack?", "Barley."]
    assert {(row["verdict"], row["by"]) for row in rows} == {("remove", "talk")}
