"""Panes that have nothing to show say what is so, and what can be done."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from window_help import WAIT, page, settle, shut

from cleaneditor.core.model import Source
from cleaneditor.gui.app import make_window
from cleaneditor.gui.crew import Crew
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.settings import Store


@pytest.fixture
def opened(window: MainWindow, open_page: Callable[..., None]) -> MainWindow:
    open_page(window.session)
    return window


def test_a_page_that_cannot_be_opened_says_why_in_its_place(opened: MainWindow, qtbot: QtBot) -> None:
    opened.session.open_sources([Source("picture.html", data=b"\x89PNG\r\n\x1a\n")])
    empty = opened.raw.empty
    qtbot.waitUntil(lambda: empty.isVisible() and empty.title == "This page could not be opened", timeout=WAIT)
    assert empty.text == "is a PNG image"
    assert opened.raw_view.accessibleDescription() == "This page could not be opened. is a PNG image"
    opened.session.open_page("bread.html")
    settle(qtbot, opened.session)
    assert not empty.isVisible()


def test_a_page_of_which_nothing_is_left_says_what_to_do(opened: MainWindow, qtbot: QtBot) -> None:
    session = opened.session
    session.override(range(len(session.document.blocks)), False)
    settle(qtbot, session)
    empty = opened.cleaned.empty
    assert empty.isVisible()
    assert "Insert" in empty.text
    # A click goes through to the mark below.
    assert empty.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    opened.actions_.undo.trigger()
    settle(qtbot, session)
    assert not empty.isVisible()


def test_what_is_said_keeps_to_the_size_of_the_pane(opened: MainWindow, qtbot: QtBot) -> None:
    session = opened.session
    session.override(range(len(session.document.blocks)), False)
    settle(qtbot, session)
    assert opened.cleaned_view.accessibleDescription().startswith("Nothing is left of this page")
    opened.splitter.setSizes([200, 300, 500, 200])
    qtbot.waitUntil(lambda: opened.cleaned.empty.size() == opened.cleaned_view.viewport().size())


def test_the_first_start_has_three_hints_and_the_sample_under_enter(window: MainWindow) -> None:
    hints = [hint.findChildren(QLabel)[0].text() for hint in window.start_page.hints]
    assert hints == ["See what goes, and why", "Put it right with one key", "Make it a rule"]
    assert window.start_page.buttons[2].isDefault()
    texts = " ".join(label.text() for label in window.start_page.findChildren(QLabel))
    for key in ("Del", "Ins", "Ctrl+Z", "Ctrl+R"):
        assert key in texts


def test_later_enter_opens_files(qtbot: QtBot, crew: Crew, store: Store) -> None:
    store.save(store.load().with_recent("/somewhere/page.html"))
    again = make_window(crew, store)
    assert again.start_page.buttons[0].isDefault()
    again.session.open_sources([page()], show=False)
    shut(again)
