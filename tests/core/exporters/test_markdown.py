"""Markdown: what is a heading, a list, a quote stays one; what only looks like one does not become one."""

from __future__ import annotations

import re

from export_help import cleaned, cleanings, with_comments
from hypothesis import given

from cleaneditor.core.clean import Cleaning
from cleaneditor.core.exporters.markdown import as_markdown, comments_markdown
from cleaneditor.core.extractor import ExtractorSettings
from cleaneditor.core.ruleset import RuleSet


def test_each_kind_of_block_is_written_as_markdown_writes_it() -> None:
    page = (
        "<h1>The brig</h1><p>It <em>came</em> <b>in</b> from <a href='https://n.example/a'>the north</a>.</p>"
        "<ul><li>One sail</li><li>Two boats</li></ul><ol><li>First</li><li>Second</li></ol>"
        "<blockquote>Ahoy</blockquote><pre>go()\n  now()</pre><h3>End</h3>"
    )
    assert as_markdown(cleaned(page)) == (
        "# The brig\n\nIt *came* **in** from [the north](https://n.example/a).\n\n- One sail\n- Two boats\n\n"
        "1. First\n2. Second\n\n> Ahoy\n\n```\ngo()\n  now()\n```\n\n### End\n"
    )


def test_a_list_in_a_list_is_indented() -> None:
    page = "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"
    assert as_markdown(cleaned(page)) == "- a\n  - b\n- c\n"


def test_a_table_is_a_table() -> None:
    page = "<table><tr><td>Ship</td><td>Hour</td></tr><tr><td>Brig</td><td>9 | 10</td></tr></table>"
    assert as_markdown(cleaned(page)) == "| Ship | Hour |\n| --- | --- |\n| Brig | 9 \\| 10 |\n"


def test_text_that_looks_like_markdown_stays_text() -> None:
    page = "<p># one</p><p>1. two</p><p>- three</p><p>*four*</p><p>[five](six)</p><p>&lt;b&gt;</p>"
    for line in as_markdown(cleaned(page)).split("\n\n"):
        assert "\\" in line


def test_links_can_be_left_out() -> None:
    page = "<p>See <a href='https://n.example/a'>the north</a>.</p>"
    assert as_markdown(cleaned(page, RuleSet(extractor=ExtractorSettings(links=False)))) == "See the north.\n"


def test_what_is_removed_is_not_there_and_nothing_kept_is_an_empty_file() -> None:
    page = "<h1>The brig</h1><p>It came in.</p>"
    assert as_markdown(cleaned(page, removed=(1,))) == "# The brig\n"
    assert as_markdown(cleaned(page, removed=(0, 1))) == ""


@given(cleanings())
def test_a_file_ends_with_one_newline_and_no_line_with_a_space(cleaning: Cleaning) -> None:
    text = as_markdown(cleaning)
    assert not text or (text.endswith("\n") and not text.endswith("\n\n"))
    assert not [line for line in text.split("\n") if line != line.rstrip()]
    assert "\n\n\n" not in text
    assert text.encode("utf-8").decode("utf-8") == text


@given(cleanings())
def test_no_link_of_a_page_runs_a_script(cleaning: Cleaning) -> None:
    assert not re.search(r"\]\(\s*(javascript|data|vbscript):", as_markdown(cleaning), re.IGNORECASE)


def test_comments_are_a_markdown_file_of_their_own() -> None:
    assert comments_markdown(with_comments()) == "Mara says:\n\n> Its **last** sack?\n\n- Barley.\n"
    assert as_markdown(with_comments()) == "The mill ground its last sack.\n"
    assert comments_markdown(with_comments(comments="remove")) == ""
