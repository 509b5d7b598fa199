"""The documents pane under mouse and keys."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from pytestqt.qtbot import QtBot
from window_help import WAIT, page, settle

from cleaneditor.core.errors import Failure
from cleaneditor.core.model import Source
from cleaneditor.gui.panes.documents import DocumentsPane
from cleaneditor.gui.session import Session


@pytest.fixture
def pane(session: Session, qtbot: QtBot) -> Iterator[DocumentsPane]:
    made = DocumentsPane(session)
    made.resize(220, 600)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()
    made.deleteLater()


def rows(pane: DocumentsPane) -> list[str]:
    model = pane.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def click(
    qtbot: QtBot, pane: DocumentsPane, row: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    where = pane.view.visualRect(pane.view.model().index(row, 0)).center()
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, keys, where)


def test_a_click_opens_a_page_and_the_arrow_keys_the_next(pane: DocumentsPane, session: Session, qtbot: QtBot) -> None:
    session.open_sources([page(name=name) for name in ("a.html", "b.html", "c.html")])
    assert pane.view.currentIndex().data() == "a.html"
    click(qtbot, pane, 1)
    assert session.current_key == "b.html"
    qtbot.keyClick(pane.view, Qt.Key.Key_Down)
    assert session.current_key == "c.html"
    settle(qtbot, session)
    assert session.document.page.source.name == "c.html"


def test_the_filter_narrows_the_list_and_says_so(pane: DocumentsPane, session: Session, qtbot: QtBot) -> None:
    session.open_sources([page(name=name) for name in ("Apple.html", "Pear.html", "Pineapple.html")])
    assert pane.header.word() == "3"
    qtbot.keyClicks(pane.filter, "APP")
    assert rows(pane) == ["Apple.html", "Pineapple.html"]
    assert pane.header.word() == "2 of 3"
    pane.filter.clear()
    assert len(rows(pane)) == 3


def test_filtering_the_open_page_away_does_not_open_another(
    pane: DocumentsPane, session: Session, qtbot: QtBot
) -> None:
    session.open_sources([page(name=name) for name in ("Apple.html", "Pear.html")])
    settle(qtbot, session)
    qtbot.keyClicks(pane.filter, "pear")
    assert session.current_key == "Apple.html"


def test_selected_pages_are_taken_out_of_the_list(pane: DocumentsPane, session: Session, qtbot: QtBot) -> None:
    session.open_sources([page(name=name) for name in ("a.html", "b.html", "c.html")])
    click(qtbot, pane, 0)
    click(qtbot, pane, 1, Qt.KeyboardModifier.ShiftModifier)
    assert pane.selected_keys() == ("a.html", "b.html")
    pane.remove_selected()
    assert rows(pane) == ["c.html"]
    settle(qtbot, session)
    assert session.current_key == "c.html"
    assert pane.view.currentIndex().data() == "c.html"


def test_the_list_stays_quick_with_thirty_thousand_pages(pane: DocumentsPane, session: Session, qtbot: QtBot) -> None:
    batches = [[Failure(f"{batch}-{number}.html", "is empty") for number in range(1000)] for batch in range(30)]
    start = time.process_time()
    for batch in batches:
        session.open_sources(batch)
        qtbot.wait(0)
    assert len(rows(pane)) == 30_000
    qtbot.keyClicks(pane.filter, "29-999")
    assert len(rows(pane)) == 1
    pane.filter.clear()
    pane.view.setCurrentIndex(QModelIndex())
    pane.view.scrollToBottom()
    pane.view.viewport().repaint()
    assert time.process_time() - start < 6


def test_every_row_is_spoken_with_its_state(pane: DocumentsPane, session: Session, qtbot: QtBot) -> None:
    session.open_sources([Failure("x.html", "is empty")])
    spoken = QAccessible.queryAccessibleInterface(pane.view).child(0).text(QAccessible.Text.Name)
    assert spoken == "x.html, failed: is empty"


def test_a_tool_tip_is_no_markup(pane: DocumentsPane, session: Session) -> None:
    session.open_sources([Source('<img src="/etc/passwd">.html', data=b"x")], show=False)
    tip = pane.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith('<img src="/etc/passwd">.html')
    assert "<img" not in pane.view.tip(tip)


def test_a_page_that_arrives_is_painted(pane: DocumentsPane, session: Session, qtbot: QtBot) -> None:
    empty = pane.grab().toImage()
    session.open_sources([page()])
    settle(qtbot, session)
    qtbot.waitUntil(lambda: pane.grab().toImage() != empty, timeout=WAIT)


def test_a_name_that_begins_with_a_number_is_not_turned_round_where_people_read_from_the_right(
    pane: DocumentsPane, session: Session, qtbot: QtBot
) -> None:
    session.open_sources([page(name=name) for name in ("open.html", "000.html")])
    settle(qtbot, session)

    def name_drawn(mirrored: bool) -> QImage:
        rect = pane.view.visualRect(pane.view.model().index(1, 0))
        image = pane.view.viewport().grab(QRect(rect.left(), rect.top(), rect.width(), rect.height() // 2)).toImage()
        back = image.pixel(0, 0)
        inked = [x for x in range(image.width()) if any(image.pixel(x, y) != back for y in range(image.height()))]
        # Between the state's sign and the name is more room than between two letters.
        parts = [at for at in range(1, len(inked)) if inked[at] - inked[at - 1] > 6]
        name = inked[: parts[-1]] if mirrored else inked[parts[0] :]
        return image.copy(name[0], 0, name[-1] - name[0] + 1, image.height())

    usual = name_drawn(mirrored=False)
    try:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert name_drawn(mirrored=True) == usual
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_open_page_stays_in_view_when_a_bar_takes_room(pane: DocumentsPane, session: Session, qtbot: QtBot) -> None:
    session.open_sources([page(name=f"{number}.html") for number in range(60)])
    session.open_page("59.html")
    pane.resize(220, 520)
    view = pane.view.viewport().rect()
    qtbot.waitUntil(lambda: view.contains(pane.view.visualRect(pane.view.currentIndex())), timeout=WAIT)
    pane.view.scrollToTop()
    pane.resize(220, 480)
    assert pane.view.verticalScrollBar().value() == 0, "whoever looks elsewhere is left alone"
