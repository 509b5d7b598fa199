"""Both panes stay at the same block, whatever moves one of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from window_help import WAIT, settle

from cleaneditor.gui.panes.cleaned import CleanedPane
from cleaneditor.gui.panes.raw import RawPane
from cleaneditor.gui.panes.scrolling import ScrollTogether
from cleaneditor.gui.session import Session

Opener = Callable[..., None]


def page() -> str:
    """Menus, long paragraphs and short ones, and comments that all go."""
    menu = "\n".join(f"<li><a href='/{number}'>Menu {number}</a></li>" for number in range(40))
    text = "\n".join(
        f"<p>Paragraph number {number} of the page. {'It goes on and on, as long ones do. ' * (number % 7)}</p>"
        for number in range(120)
    )
    return f"<body><nav><ul>{menu}</ul></nav><article><h1>A long page</h1>{text}</article></body>"


@pytest.fixture
def panes(session: Session, qtbot: QtBot, open_page: Opener) -> tuple[RawPane, CleanedPane]:
    raw, cleaned = RawPane(session), CleanedPane(session)
    for pane in (raw, cleaned):
        qtbot.addWidget(pane)
        pane.resize(400, 400)
        with qtbot.waitExposed(pane):
            pane.show()
    ScrollTogether(raw, cleaned)
    raw.blocks.flash.enabled = cleaned.text.flash.enabled = False
    open_page(session, page(), "long.html")
    return raw, cleaned


def wheel(widget: QWidget, notches: int) -> None:
    nothing, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    at = QPointF(50, 50)
    phase = Qt.ScrollPhase.NoScrollPhase
    turn = QPoint(0, -120 * notches)
    QApplication.sendEvent(widget, QWheelEvent(at, widget.mapToGlobal(at), QPoint(), turn, nothing, keys, phase, False))


def test_the_wheel_over_either_pane_moves_both(panes: tuple[RawPane, CleanedPane]) -> None:
    raw, cleaned = panes
    for view in (raw.blocks, cleaned.text):
        for _ in range(30):
            wheel(view.viewport(), 1)
            if raw.blocks.top_row() > 40:
                assert cleaned.text.top_row() == raw.blocks.top_row()
        view.verticalScrollBar().setValue(0)


def test_within_a_long_paragraph_both_go_on(panes: tuple[RawPane, CleanedPane], session: Session) -> None:
    raw, cleaned = panes
    row = next(block.index for block in session.document.blocks if "number 62 " in block.text)
    cleaned.text.scroll_to_row(row)
    start = cleaned.text.verticalScrollBar().value()
    cleaned.text.verticalScrollBar().setValue(start + 4)
    assert cleaned.text.top_row() == raw.blocks.top_row() == row
    assert raw.blocks.top_share() > 0.2


def test_the_source_scrolls_along_and_leads(panes: tuple[RawPane, CleanedPane], session: Session, qtbot: QtBot) -> None:
    raw, cleaned = panes
    raw.tabs.setCurrentIndex(1)
    view = raw.source.view
    qtbot.waitUntil(lambda: view.marked(0) != "" and view.is_whole, timeout=WAIT)
    cleaned.text.scroll_to_row(90)
    cleaned.text.scrolled.emit()
    assert view.top_row() == 90
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 40)
    assert view.top_row() > 90
    assert cleaned.text.top_row() == view.top_row()


def test_a_click_leaves_the_pane_under_the_pointer_where_it_is(
    panes: tuple[RawPane, CleanedPane], session: Session, qtbot: QtBot
) -> None:
    raw, cleaned = panes
    # At the foot of the cleaned text, whose end cannot come to the top, the panes are furthest apart.
    cleaned.text.verticalScrollBar().setValue(cleaned.text.verticalScrollBar().maximum())
    raw.blocks.verticalScrollBar().setValue(60)
    row = raw.blocks.top_row() + 3
    before = raw.blocks.block_rect(row)
    qtbot.mouseClick(raw.blocks.viewport(), Qt.MouseButton.LeftButton, pos=before.center())
    assert session.selection == (row,)
    assert raw.blocks.block_rect(row) == before
    shown = [cleaned.text.row_at_line(block.blockNumber()) for block, _ in cleaned.text.visible_blocks()]
    assert row in shown


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_PageDown])
def test_keys_that_walk_keep_the_block_in_view_in_both(
    panes: tuple[RawPane, CleanedPane], session: Session, qtbot: QtBot, key: Qt.Key
) -> None:
    raw, cleaned = panes
    session.select((45,))
    for _ in range(40):
        qtbot.keyClick(raw.blocks, key)
        row = session.selection[0]
        assert not raw.blocks.block_rect(row).isEmpty()
        if session.cleaning.verdicts[row].keep:
            shown = [cleaned.text.row_at_line(block.blockNumber()) for block, _ in cleaned.text.visible_blocks()]
            assert row in shown


def test_what_stands_at_the_top_stays_there_when_verdicts_change(
    panes: tuple[RawPane, CleanedPane], session: Session, qtbot: QtBot
) -> None:
    raw, cleaned = panes
    cleaned.text.scroll_to_row(90)
    cleaned.text.scrolled.emit()
    for rows in (range(45, 80), range(91, 99), range(100, 110)):
        session.override(rows, False)
        settle(qtbot, session)
        assert (raw.blocks.top_row(), cleaned.text.top_row()) == (90, 90)
    for _ in range(3):
        session.undo.undo()
        settle(qtbot, session)
        assert (raw.blocks.top_row(), cleaned.text.top_row()) == (90, 90)
