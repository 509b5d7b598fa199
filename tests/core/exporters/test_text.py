"""Plain text: the kept blocks, one a paragraph, an empty line between, no odd spaces."""

from __future__ import annotations

from export_help import TITLE, cleaned, cleanings, with_comments
from hypothesis import given

from cleaneditor.core.clean import Cleaning
from cleaneditor.core.exporters.text import as_body, as_text, comments_text, line_of, paragraphs, printable
from cleaneditor.core.fold import plain
from cleaneditor.core.model import Kind
from cleaneditor.core.rules.replace import ReplaceRule
from cleaneditor.core.ruleset import RuleSet

PAGE = "<title>The brig</title><h1>The brig</h1><p>It came in.</p><ul><li>One sail</li></ul><p>It left.</p>"


def test_every_kept_block_is_a_paragraph() -> None:
    assert as_text(cleaned(PAGE)) == "The brig\n\nIt came in.\n\nOne sail\n\nIt left.\n"


def test_what_is_removed_is_not_there() -> None:
    assert as_text(cleaned(PAGE, removed=(1, 2))) == "The brig\n\nIt left.\n"


def test_nothing_kept_is_an_empty_file() -> None:
    assert as_text(cleaned(PAGE, removed=(0, 1, 2, 3))) == ""
    assert as_text(cleaned("")) == as_body(cleaned("")) == ""


def test_the_body_is_the_text_without_the_titles_block() -> None:
    assert as_body(cleaned(PAGE)) == "It came in.\n\nOne sail\n\nIt left.\n"
    assert as_body(cleaned(PAGE, removed=(0,))) == as_body(cleaned(PAGE))
    assert as_body(cleaned(PAGE, RuleSet())) == as_text(cleaned(PAGE)), "no rule says which block the title is"


def test_spaces_of_every_kind_become_one_plain_space() -> None:
    page = "<p>a\u00a0\u2003b&nbsp;&#x2028;c\u3000d&#x85;</p><p>\u00a0</p><p>e<br>\u2007</p>"
    assert as_text(cleaned(page)) == "a b c d…\n\ne\n"


def test_code_keeps_its_lines_and_indents() -> None:
    page = "<pre>if sail:\n\tgo()   \n\u00a0\u00a0x = 1</pre><p>Done.</p>"
    assert as_text(cleaned(page)) == "if sail:\n    go()\n  x = 1\n\nDone.\n"


def test_a_tidied_text_is_what_is_written() -> None:
    rules = RuleSet("", (TITLE, ReplaceRule(id="r", name="R", pattern="came", replacement="sailed")))
    assert "It sailed in." in as_text(cleaned(PAGE, rules))


def test_characters_that_are_no_text_are_left_out() -> None:
    assert printable("a\x00b\x1b[31mc\ud800\ufffe\x7f") == "ab[31mc"
    assert line_of("a\x1cb\tc", Kind.PARAGRAPH) == "ab c"


@given(cleanings())
def test_no_odd_space_no_trailing_space_one_newline_at_the_end(cleaning: Cleaning) -> None:
    for text in (as_text(cleaning), as_body(cleaning)):
        lines = text.split("\n")
        assert not text or (text.endswith("\n") and not text.endswith("\n\n") and not text.startswith("\n"))
        assert not [each for each in text if each.isspace() and each not in " \n"]
        assert not [line for line in lines if line.endswith(" ")]
        assert len(text.splitlines()) == max(0, len(lines) - 1), "no other character ends a line"
        assert text.encode("utf-8").decode("utf-8") == text


@given(cleanings())
def test_each_paragraph_is_a_kept_block_in_the_order_of_the_page(cleaning: Cleaning) -> None:
    document = cleaning.document
    code = [block for block in document.blocks if block.kind is Kind.CODE]
    expected = [line_of(cleaning.text_of(index), document.blocks[index].kind) for index in cleaning.kept]
    assert [line for _, line in paragraphs(cleaning)] == [line for line in expected if line]
    if not code:
        found = as_text(cleaning).removesuffix("\n").split("\n\n")
        assert found == [line for line in expected if line] or found == [""]
        assert all(line == plain(line) for line in found)


def test_comments_are_a_text_of_their_own_and_never_part_of_the_page() -> None:
    cleaning = with_comments()
    assert comments_text(cleaning) == "Mara says:\n\nIts last sack?\n\nBarley.\n"
    assert as_text(cleaning) == as_body(cleaning) == "The mill ground its last sack.\n"
    for other in ("remove", "keep"):
        assert comments_text(with_comments(comments=other)) == ""
