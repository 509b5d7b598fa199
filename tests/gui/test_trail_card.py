"""Where the pointer rests on a block, a card says who spoke of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_help import BLOG, settle

from cleaneditor.gui.panes.cleaned import CleanedPane
from cleaneditor.gui.panes.page_text import PageText
from cleaneditor.gui.panes.raw import RawPane
from cleaneditor.gui.session import Session

Opener = Callable[..., None]


@pytest.fixture
def raw(session: Session, qtbot: QtBot, open_page: Opener) -> RawPane:
    made = RawPane(session)
    qtbot.addWidget(made)
    made.resize(500, 600)
    with qtbot.waitExposed(made):
        made.show()
    open_page(session)
    return made


def row_of(session: Session, text: str) -> int:
    return next(block.index for block in session.document.blocks if block.text.startswith(text))


def rest(view: PageText, point: QPoint) -> None:
    """The pointer rests: Qt says so by asking for a tool tip."""
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point)))


def test_the_card_tells_the_trail(raw: RawPane, session: Session) -> None:
    row = row_of(session, "Leave a Reply")
    rest(raw.blocks, raw.blocks.block_rect(row).center())
    said = raw.hover.card.text()
    assert said.startswith(f"Block {row + 1} · heading 3")
    assert "“Reply form”" in said
    assert "Leave a Reply" in said
    assert "sure" in said


def test_the_persons_word_is_the_last_line(raw: RawPane, session: Session, qtbot: QtBot) -> None:
    row = row_of(session, "Leave a Reply")
    session.override((row,), True)
    settle(qtbot, session)
    rest(raw.blocks, raw.blocks.block_rect(row).center())
    assert raw.hover.card.text().splitlines()[-1] == "You keep it"


@pytest.mark.parametrize("away", ["key", "leave", "press", "scroll", "verdict"])
def test_it_goes_as_soon_as_something_else_happens(raw: RawPane, session: Session, qtbot: QtBot, away: str) -> None:
    row = row_of(session, "Mix the flour")
    rest(raw.blocks, raw.blocks.block_rect(row).center())
    assert raw.hover.card is not None
    if away == "key":
        qtbot.keyClick(raw.blocks, Qt.Key.Key_Down)
    elif away == "press":
        qtbot.mouseClick(raw.blocks.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    elif away == "verdict":
        session.override((row,), False)
        settle(qtbot, session)
    elif away == "scroll":
        raw.blocks.verticalScrollBar().valueChanged.emit(1)
    else:
        QApplication.sendEvent(raw.blocks.viewport(), QEvent(QEvent.Type.Leave))
    assert raw.hover.card is None


def test_below_the_last_block_there_is_none(raw: RawPane) -> None:
    rest(raw.blocks, QPoint(40, raw.blocks.viewport().height() - 4))
    assert raw.hover.card is None


def test_markup_in_a_page_stays_text(raw: RawPane, session: Session, open_page: Opener) -> None:
    open_page(session, BLOG.replace("Leave a Reply", "&lt;b&gt;Leave a Reply&lt;/b&gt;"), "bold.html")
    row = row_of(session, "<b>")
    session.override((row,), False)
    rest(raw.blocks, raw.blocks.block_rect(row).center())
    formats = {label.textFormat() for label in raw.hover.card.findChildren(type(raw.hover.card._title))}
    assert formats == {Qt.TextFormat.PlainText}


def test_the_cleaned_text_has_it_too_and_a_mark_has_none(session: Session, qtbot: QtBot, open_page: Opener) -> None:
    pane = CleanedPane(session)
    qtbot.addWidget(pane)
    pane.resize(500, 600)
    with qtbot.waitExposed(pane):
        pane.show()
    open_page(session)
    row = row_of(session, "Mix the flour")
    span = pane.text.paragraph_span(row)
    line = pane.text.document().findBlock(span[0])
    rect = next(rect for block, rect in pane.text.visible_blocks() if block == line)
    rest(pane.text, rect.center().toPoint())
    assert pane.hover.card.text().startswith(f"Block {row + 1} · paragraph")
    assert pane.text.row_at_point(pane.text.mark_rect(-1).center()) is None
