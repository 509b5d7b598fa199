"""The door for Python: the same words as everywhere else, and quick to open."""

from __future__ import annotations

import subprocess
import sys

import pytest

import cleaneditor
from cleaneditor import (
    Block,
    CleanEditorError,
    Cleaning,
    Document,
    Page,
    PageError,
    RulesError,
    RuleSet,
    Source,
    builtin_rules,
    clean,
    decode,
    extract,
    judge,
    load_rules,
    parse,
    render,
    render_comments,
    save_rules,
    set_value,
)

PROSE = (
    "The harbour master counted the boats each morning before breakfast, and wrote the number on the inside of a "
    "cupboard door, where his grandchildren found it after the war and took it for a calendar."
)
PAGE = (
    f"<html lang=en><head><title>The door</title></head><body><article><h1>The door</h1><p>{PROSE}</p>"
    f"<p>Later: {PROSE}</p></article><h3>Leave a Reply</h3></body></html>"
)
TEXT = f"The door\n\n{PROSE}\n\nLater: {PROSE}\n"
RULES = 'format = 1\nname = "Mine"\n[[rule]]\nid = "later"\nname = "Later"\nkind = "pattern"\npattern = "^Later"\n'


def test_a_page_goes_in_and_a_cleaning_comes_out() -> None:
    cleaning = clean(PAGE)
    assert isinstance(cleaning, Cleaning)
    assert render(cleaning, "text") == TEXT
    assert cleaning.removed_count == 1
    assert cleaning.verdicts[-1].by != "person"


def test_comments_can_be_had_beside_the_text() -> None:
    page = PAGE.replace("<h3>", "<div id=comments><div class=comment><p>Ann says: It was one.</p></div></div><h3>")
    cleaning = clean(page, set_value(builtin_rules().rules, "extractor.comments", "apart"))
    assert render(cleaning, "text") == TEXT
    assert render_comments(cleaning, "text") == "Ann says: It was one.\n"
    assert [cleaning.text_of(index) for index in cleaning.apart] == ["Ann says: It was one."]
    assert (cleaning.discussion.count, cleaning.discussion.blocks) == (1, cleaning.apart)
    assert render_comments(cleaning, "tei") == ""


def test_rules_of_a_file_can_be_used_changed_and_saved() -> None:
    file = load_rules(RULES)
    assert "Later" not in render(clean(PAGE, file.rules), "text")
    assert "Later" in render(clean(PAGE, file.rules.without("later")), "text")
    saved = save_rules(file, file.rules.without("later"))
    assert load_rules(saved.text).rules == RuleSet("Mine")


def test_the_persons_own_verdict_outranks_every_rule() -> None:
    document = clean(PAGE).document
    reply = next(block for block in document.blocks if block.text == "Leave a Reply")
    cleaning = clean(PAGE, overrides={reply.index: True, 0: False})
    assert reply.index in cleaning.kept
    assert 0 not in cleaning.kept


def test_the_slow_part_and_the_quick_part_can_be_called_by_themselves() -> None:
    page = decode(PAGE.encode(), Source("page.html"))
    document = parse(page)
    rules = builtin_rules().rules
    extraction = extract(document, rules.extractor)
    assert render(judge(document, extraction, rules), "text") == TEXT
    assert isinstance(page, Page)
    assert isinstance(document, Document)
    assert isinstance(document.blocks[0], Block)


def test_a_text_is_html_if_it_begins_like_a_page_and_a_scrape_otherwise() -> None:
    assert clean("\ufeff\n <p>a &amp; b</p>", RuleSet()).document.blocks[0].text == "a & b"
    assert clean("a &amp; <b>", RuleSet()).document.blocks[0].text == "a &amp; <b>"
    assert render(clean(""), "text") == ""


def test_what_goes_wrong_is_an_error_of_this_programs_own() -> None:
    with pytest.raises(PageError, match="PDF"):
        decode(b"%PDF-1.7 binary", Source("page.html"))
    with pytest.raises(RulesError, match="format: is 9"):
        load_rules("format = 9\n")
    assert issubclass(PageError, CleanEditorError)


def test_everything_at_the_door_is_there_and_nothing_else() -> None:
    for name in cleaneditor.__all__:
        assert getattr(cleaneditor, name).__name__ in (name, "_lru_cache_wrapper")
    with pytest.raises(AttributeError, match="has no attribute 'scrub'"):
        cleaneditor.scrub  # noqa: B018


def test_opening_the_door_loads_neither_the_window_nor_the_heavy_libraries() -> None:
    code = "import sys, cleaneditor; print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "cleaneditor" in loaded
    assert not {"PySide6", "trafilatura", "lxml", "msgspec", "tomlkit"} & set(loaded)


def test_cleaning_from_python_never_loads_qt() -> None:
    code = "import sys, cleaneditor; cleaneditor.clean('<p>x</p>'); print('PySide6' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout == "False\n"
