"""The source is shown as it is, coloured where it is looked at, with the selected block's element marked."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_help import BLOG, WAIT, settle

from cleaneditor.core.model import Document, Page, Source
from cleaneditor.core.parse import parse
from cleaneditor.core.source_map import source_map
from cleaneditor.gui import theme
from cleaneditor.gui.panes.source_tab import SourceTab
from cleaneditor.gui.panes.source_view import BREAK_AT, SourceView, colours, display_lines
from cleaneditor.gui.session import Session

Opener = Callable[..., None]


@pytest.fixture
def tab(session: Session, qapp: QApplication, qtbot: QtBot, open_page: Opener) -> SourceTab:
    theme.apply(qapp, "light")
    made = SourceTab(session)
    qtbot.addWidget(made)
    made.resize(600, 400)
    with qtbot.waitExposed(made):
        made.show()
    open_page(session)
    mapped(qtbot, made)
    return made


def mapped(qtbot: QtBot, tab: SourceTab) -> None:
    qtbot.waitUntil(lambda: tab.view.marked(0) != "" and tab.view.is_whole, timeout=WAIT)


def row_of(session: Session, text: str) -> int:
    assert session.document is not None
    return next(block.index for block in session.document.blocks if block.text.startswith(text))


def click_on(qtbot: QtBot, view: SourceView, text: str, into: int = 2) -> None:
    cursor = view.document().find(text)
    assert not cursor.isNull()
    cursor.setPosition(cursor.selectionStart() + into)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.cursorRect(cursor).center())


def form_at(view: SourceView, text: str, into: int = 1) -> tuple[str, str]:
    """The colours of the letters and of the ground at a place."""
    cursor = view.document().find(text)
    line, at = cursor.block(), cursor.selectionStart() - cursor.block().position() + into
    letters = ground = ""
    for each in line.layout().formats():
        if each.start <= at < each.start + each.length:
            if each.format.hasProperty(each.format.Property.ForegroundBrush):
                letters = each.format.foreground().color().name()
            if each.format.hasProperty(each.format.Property.BackgroundBrush):
                ground = each.format.background().color().name()
    return letters, ground


def read(text: str) -> Document:
    return parse(Page(Source("made"), text, is_html=True))


def test_the_source_is_shown_as_it_is(tab: SourceTab) -> None:
    assert tab.view.toPlainText() == BLOG


def test_a_click_selects_the_block_it_is_in(tab: SourceTab, session: Session, qtbot: QtBot) -> None:
    for text in ("Bake it in", "<h3>Leave", "About</a>"):
        click_on(qtbot, tab.view, text)
        assert session.document.blocks[session.selection[0]].text[:5] in text or text == "<h3>Leave"
    assert session.selection == (row_of(session, "About"),)
    click_on(qtbot, tab.view, "<title>")
    assert session.selection == (row_of(session, "About"),)


def test_the_selected_blocks_element_is_marked(tab: SourceTab, session: Session) -> None:
    row = row_of(session, "Leave a Reply")
    session.select((row,))
    assert tab.view.marked(row) == "<h3>Leave a Reply</h3>"
    marked = form_at(tab.view, "<h3>Leave")[1]
    assert marked
    assert marked == form_at(tab.view, "Reply</h3>", 9)[1]
    assert form_at(tab.view, "<p>Mix")[1] == ""


def test_removed_text_is_tinted_and_follows_the_verdict(tab: SourceTab, session: Session, qtbot: QtBot) -> None:
    tint = theme.tint("person", tab.view.palette()).name()
    assert form_at(tab.view, "Mix the flour")[1] == ""
    session.override((row_of(session, "Mix the flour"),), False)
    settle(qtbot, session)
    assert form_at(tab.view, "Mix the flour")[1] == tint


def test_tags_values_and_what_nobody_reads_have_colours(tab: SourceTab) -> None:
    tones = colours(dark=False)
    assert form_at(tab.view, "<nav>")[0] == tones["tag"]
    assert form_at(tab.view, '"/about"')[0] == tones["value"]
    assert form_at(tab.view, "<!doctype")[0] == tones["quiet"]
    assert form_at(tab.view, "Mix the flour")[0] == ""


def test_colours_of_letters_stand_out_from_the_ground_in_both_looks() -> None:
    for dark in (False, True):
        look = theme.palette(dark)
        base = look.color(look.ColorRole.Base)
        assert all(theme.contrast(theme.QColor(tone), base) >= 4.5 for tone in colours(dark).values())


def test_a_block_far_down_is_scrolled_to(tab: SourceTab, session: Session, qtbot: QtBot, open_page: Opener) -> None:
    many = "\n".join(f"<p>Paragraph number {number} of a page that is long.</p>" for number in range(3000))
    open_page(session, f"<body>\n{many}\n</body>", "long.html")
    mapped(qtbot, tab)
    session.select((2500,))
    seen = [block.text() for block, _ in tab.view.visible_blocks()]
    assert any("number 2500 " in line for line in seen)
    assert form_at(tab.view, "<p>Paragraph number 2500 ")[1]


def test_a_page_of_one_line_is_broken_in_view_and_still_found(
    tab: SourceTab, session: Session, qtbot: QtBot, open_page: Opener
) -> None:
    many = "".join(f"<p>Paragraph number {number} of a page that is long.</p>" for number in range(800))
    open_page(session, f"<body>{many}</body>", "line.html")
    mapped(qtbot, tab)
    assert tab.view.document().blockCount() > 50
    assert tab.view.number_of(0) == 1
    assert tab.view.number_of(1) == 0
    session.select((700,))
    seen = [block.text() for block, _ in tab.view.visible_blocks()]
    assert any("number 700 " in line for line in seen)
    click_on(qtbot, tab.view, "number 702 ")
    assert session.selection == (702,)


def test_what_is_not_looked_at_asks_for_nothing(session: Session, qtbot: QtBot, open_page: Opener) -> None:
    tab = SourceTab(session)
    qtbot.addWidget(tab)
    open_page(session)
    assert tab.view.toPlainText() == ""
    with qtbot.waitExposed(tab):
        tab.show()
    assert tab.view.toPlainText() == BLOG
    mapped(qtbot, tab)


def test_a_page_of_megabytes_comes_in_pieces(qapp: QApplication, qtbot: QtBot) -> None:
    document = read("<body>" + "\n".join(f"<p>Paragraph {number}</p>" for number in range(60_000)) + "</body>")
    view = SourceView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    view.show_source(document)
    assert 0 < view.document().blockCount() < 2_000
    view.show_map(source_map(document))
    view.show_selection((40_000,))
    qtbot.waitUntil(lambda: view.is_whole, timeout=WAIT)
    assert view.toPlainText() == document.page.text
    assert any("Paragraph 40000<" in block.text() for block, _ in view.visible_blocks())


def test_characters_outside_the_basic_plane_are_counted_right(qapp: QApplication, qtbot: QtBot) -> None:
    document = read("<body><p>🦉🦉</p><p>one 🐦 <b>two</b></p><p>three</p></body>")
    view = SourceView()
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.show()
    view.show_source(document)
    view.show_map(source_map(document))
    assert form_at(view, "<b>", 0)[0] == colours(dark=False)["tag"]
    assert form_at(view, "two", 0)[0] == ""
    cursor = QTextCursor(view.document().find("three"))
    assert view.row_at(0, cursor.selectionStart()) == 2


@settings(max_examples=200, deadline=None)
@given(
    st.text(alphabet=st.sampled_from("ab<> \n\r\u2028🦉"), max_size=200).map(lambda text: text * 20),
)
def test_lines_of_the_view_hold_the_whole_source(text: str) -> None:
    lines = list(display_lines(text))
    assert all(end - start <= 2 * BREAK_AT for start, end, _ in lines)
    between = [text[end:start] for (_, end, _), (start, _, _) in pairwise(lines)]
    assert set(between) <= {"", "\n", "\r", "\r\n"}
    assert lines[0][0] == 0
    assert lines[-1][1] == len(text)
    numbers = [number for _, _, number in lines if number]
    assert numbers == list(range(1, len(numbers) + 1))
