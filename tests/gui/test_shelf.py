"""Documents that were read before are there again without reading, as long as there is room."""

from __future__ import annotations

from pytestqt.qtbot import QtBot
from window_help import BLOG, WAIT, page, settle

from cleaneditor.core.clean import clean, judge
from cleaneditor.core.extractor import ExtractorSettings
from cleaneditor.gui.pages import State
from cleaneditor.gui.session import Session
from cleaneditor.gui.shelf import Shelf, packed, unpacked


def test_a_document_comes_back_with_all_that_was_said_of_it() -> None:
    cleaning = clean(BLOG)
    settings = ExtractorSettings()
    document, answers = unpacked(packed(cleaning.document, {settings: cleaning.extraction}))
    again = judge(document, answers[settings], cleaning.rules)
    assert again.fingerprint == cleaning.fingerprint
    assert again.verdicts == cleaning.verdicts


def test_a_full_shelf_drops_what_nobody_wanted_for_longest() -> None:
    shelf = Shelf(at_most=25)
    shelf.put("a", bytes(10))
    shelf.put("b", bytes(10))
    assert shelf.get("a") is not None
    shelf.put("c", bytes(10))
    assert ("a" in shelf, "b" in shelf, "c" in shelf) == (True, False, True)
    shelf.put("c", bytes(4))
    shelf.put("d", bytes(10))
    assert ("a" in shelf, "c" in shelf, "d" in shelf) == (True, True, True)
    shelf.drop(["a", "nowhere"])
    assert shelf.get("a") is None


def test_a_page_that_was_counted_is_shown_at_once_when_it_is_opened(session: Session, qtbot: QtBot) -> None:
    session.open_sources([page(name="a.html"), page(name="b.html")])
    qtbot.waitUntil(lambda: all(entry.state is State.CLEANED for entry in session.pages), timeout=WAIT)
    session.open_page("b.html")
    assert session.document is not None
    assert session.document.page.source.key == "b.html"
    settle(qtbot, session)
    assert session.cleaning.document is session.document
