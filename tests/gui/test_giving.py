"""What other programs get: by copying, by dragging the selection, by dragging the cleaned text out."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from pytestqt.qtbot import QtBot

from cleaneditor.core.exporters import as_text
from cleaneditor.core.exporters.html_page import as_html
from cleaneditor.gui.main_window import MainWindow

PAGE = """<html lang="en"><head><title>Herbs</title></head><body><article><h1>Herbs</h1>
<p>Mint grows <em>everywhere</em>, also where nobody wants it, and comes back every year, stronger than before.</p>
<ul><li>Mint for tea that is drunk on hot days in the garden</li><li>Sage for the throat &amp; for butter</li></ul>
<p>Thyme likes stones &lt;and sun&gt; and asks for very little else, which is why it stands on every wall there.</p>
</article><h3>Leave a Reply</h3><p>Your email address will not be published.</p></body></html>"""


@pytest.fixture
def herbs(window: MainWindow, open_page: Callable[..., None]) -> MainWindow:
    open_page(window.session, PAGE, "herbs.html")
    return window


def select(window: MainWindow, view_name: str, first: str, last: str) -> None:
    """Selects in a pane from the beginning of *first* to the end of *last*."""
    view = window.raw_view if view_name == "raw" else window.cleaned_view
    text = view.toPlainText()
    cursor = QTextCursor(view.document())
    cursor.setPosition(text.index(first))
    cursor.setPosition(text.index(last) + len(last), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def body(mime: QMimeData) -> str:
    """The markup without what the platform wraps around it."""
    return mime.html().replace("\n", "")


def test_the_cleaned_page_is_copied_as_text_and_as_html(herbs: MainWindow) -> None:
    herbs.actions_.copy_cleaned.trigger()
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() + "\n" == as_text(herbs.session.cleaning)
    assert mime.html() == as_html(herbs.session.cleaning)
    assert "<em>everywhere</em>" in mime.html()
    assert "Reply" not in mime.html()


@pytest.mark.parametrize("pane", ["raw", "cleaned"])
def test_whole_blocks_keep_their_markup(herbs: MainWindow, pane: str) -> None:
    select(herbs, pane, "Mint grows", "butter")
    mime = herbs.raw_view if pane == "raw" else herbs.cleaned_view
    mime.copy()
    mime = QGuiApplication.clipboard().mimeData()
    assert "<p>Mint grows <em>everywhere</em>, also" in body(mime)
    assert "<li>Sage for the throat &amp; for butter</li></ul>" in body(mime)
    assert mime.text().split("\n\n")[2] == "Sage for the throat & for butter"


@pytest.mark.parametrize("pane", ["raw", "cleaned"])
def test_a_part_of_a_block_is_copied_as_that_part(herbs: MainWindow, pane: str) -> None:
    select(herbs, pane, "Sage", "stones <and sun>")
    (herbs.raw_view if pane == "raw" else herbs.cleaned_view).copy()
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == "Sage for the throat & for butter\n\nThyme likes stones <and sun>"
    assert body(mime).endswith("<p>Thyme likes stones &lt;and sun&gt;</p>")


def test_removed_blocks_can_be_copied_from_the_raw_pane(herbs: MainWindow) -> None:
    index = next(block.index for block in herbs.session.document.blocks if block.text == "Leave a Reply")
    herbs.session.select((index, index + 1))
    herbs.raw.blocks.copy_picked()
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == "Leave a Reply\n\nYour email address will not be published."
    assert body(mime) == "<h3>Leave a Reply</h3><p>Your email address will not be published.</p>"


def test_a_text_that_is_cut_in_view_is_copied_whole(window: MainWindow, open_page: Callable[..., None]) -> None:
    long = "word " * 4_000
    open_page(window.session, f"<h1>Long</h1><p>{long}</p>")
    window.raw_view.selectAll()
    window.raw_view.copy()
    assert QGuiApplication.clipboard().mimeData().text() == f"Long\n\n{long.strip()}"


def test_the_handle_gives_the_cleaned_page_and_is_a_button_too(herbs: MainWindow, qtbot: QtBot) -> None:
    mime = herbs.handle.mime()
    assert mime is not None
    assert mime.text() + "\n" == as_text(herbs.session.cleaning)
    assert mime.hasHtml()
    QGuiApplication.clipboard().setText("before")
    herbs.handle.setFocus()
    qtbot.keyClick(herbs.handle, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().mimeData().hasHtml()
    herbs.session.close_pages([herbs.session.current_key])
    assert not herbs.handle.isEnabled()
    assert herbs.handle.mime() is None
