"""The overview beside a pane shows the whole page at once, and leads to any part of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_help import settle

from cleaneditor.core.clean import judge
from cleaneditor.core.extractor import no_extraction
from cleaneditor.core.model import Document, Page, Source
from cleaneditor.core.parse import parse
from cleaneditor.core.ruleset import RuleSet
from cleaneditor.gui import theme
from cleaneditor.gui.panes.cleaned import CleanedPane
from cleaneditor.gui.panes.overview import Overview
from cleaneditor.gui.panes.raw import RawPane
from cleaneditor.gui.panes.scrolling import ScrollTogether
from cleaneditor.gui.session import Session

Opener = Callable[..., None]
LONG = "".join(
    f"<p>Paragraph number {number} of a page that is long enough to be scrolled.</p>" for number in range(300)
)


@pytest.fixture
def panes(session: Session, qapp: QApplication, qtbot: QtBot, open_page: Opener) -> tuple[RawPane, CleanedPane]:
    theme.apply(qapp, "light")
    raw, cleaned = RawPane(session), CleanedPane(session)
    for pane in (raw, cleaned):
        qtbot.addWidget(pane)
        pane.resize(500, 700)
        with qtbot.waitExposed(pane):
            pane.show()
    ScrollTogether(raw, cleaned)
    raw.blocks.flash.enabled = cleaned.text.flash.enabled = False
    open_page(session, f"<body>{LONG}</body>", "long.html")
    return raw, cleaned


def colours(overview: Overview, top: float, bottom: float) -> set[str]:
    """The colours in the middle of the column between two heights."""
    while not overview.is_fresh:
        QTest.qWait(10)
    picture = overview.grab().toImage()
    return {picture.pixelColor(5, y).name() for y in range(int(top), int(bottom))}


def person() -> str:
    return theme.group_colour("person", dark=False).name()


def test_what_is_removed_has_its_groups_colour_where_it_stands(
    panes: tuple[RawPane, CleanedPane], session: Session, qtbot: QtBot
) -> None:
    overview = panes[0].overview
    top, bottom = overview.place_of(200), overview.place_of(219, 1.0)
    assert person() not in colours(overview, 0, overview.height())
    session.override(range(200, 220), False)
    settle(qtbot, session)
    assert colours(overview, top + 2, bottom - 2) == {person()}
    assert person() not in colours(overview, 0, top - 2) | colours(overview, bottom + 2, overview.height())
    session.undo.undo()
    settle(qtbot, session)
    assert person() not in colours(overview, 0, overview.height())


def test_in_the_cleaned_text_it_is_a_tick_where_it_was(
    panes: tuple[RawPane, CleanedPane], session: Session, qtbot: QtBot
) -> None:
    overview = panes[1].overview
    session.override(range(200, 220), False)
    settle(qtbot, session)
    place = overview.place_of(220)
    assert overview.place_of(200) == place
    assert person() in colours(overview, place - 3, place + 3)
    assert person() not in colours(overview, 0, place - 4) | colours(overview, place + 4, overview.height())


def test_what_is_unfolded_has_room_of_its_own(
    panes: tuple[RawPane, CleanedPane], session: Session, qtbot: QtBot
) -> None:
    cleaned = panes[1]
    session.override(range(100, 200), False)
    settle(qtbot, session)
    cleaned.text.unfold_all()
    overview = cleaned.overview
    assert overview.place_of(199, 1.0) - overview.place_of(100) > overview.height() / 4
    assert colours(overview, overview.place_of(110), overview.place_of(190)) == {person()}


@pytest.mark.parametrize("which", [0, 1])
def test_a_click_brings_the_place_into_view_in_both_panes(
    panes: tuple[RawPane, CleanedPane], which: int, qtbot: QtBot
) -> None:
    raw, cleaned = panes
    overview = panes[which].overview
    y = int(overview.height() * 0.6)
    qtbot.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(6, y))
    wanted = overview.row_at(y)
    for view in (raw.blocks, cleaned.text):
        span = view.span_in_view()
        assert span is not None
        assert span.first <= wanted <= span.last


def test_a_drag_scrolls_along(panes: tuple[RawPane, CleanedPane], qtbot: QtBot) -> None:
    raw, _ = panes
    overview = raw.overview
    qtbot.mousePress(overview, Qt.MouseButton.LeftButton, pos=QPoint(6, 10))
    tops = []
    for share in (0.2, 0.5, 0.8):
        qtbot.mouseMove(overview, QPoint(6, int(overview.height() * share)))
        tops.append(raw.blocks.top_row())
    qtbot.mouseRelease(overview, Qt.MouseButton.LeftButton, pos=QPoint(6, 10))
    assert tops == sorted(tops)
    assert tops[0] < tops[1] < tops[2]


def test_it_never_takes_the_focus(panes: tuple[RawPane, CleanedPane], qtbot: QtBot) -> None:
    raw, _ = panes
    raw.blocks.setFocus()
    qtbot.mouseClick(raw.overview, Qt.MouseButton.LeftButton, pos=QPoint(6, 100))
    assert raw.focusProxy() is raw.blocks
    assert raw.overview.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert raw.overview.accessibleName()


def test_the_tip_says_what_is_there(panes: tuple[RawPane, CleanedPane], session: Session, qtbot: QtBot) -> None:
    session.override(range(200, 220), False)
    settle(qtbot, session)
    overview = panes[0].overview
    tip = overview.tip_at((overview.place_of(210) + overview.place_of(211)) / 2)
    assert "removed" in tip
    overview = panes[1].overview
    tip = overview.tip_at(overview.place_of(220))
    assert "20 removed (You 20)" in tip


@pytest.mark.parametrize("gaps", [False, True])
def test_pages_of_any_length_are_painted(qapp: QApplication, qtbot: QtBot, session: Session, gaps: bool) -> None:
    pane = CleanedPane(session) if gaps else RawPane(session)
    qtbot.addWidget(pane)
    pane.resize(300, 400)
    pane.show()
    for count in (0, 1, 5_000):
        document = document_of(count)
        pane.overview.show_document(document)
        removed = {row: False for row in range(count) if row % 2 or row > count * 0.9}
        cleaning = judge(document, no_extraction(document, "off"), RuleSet(), removed)
        pane.overview.show_cleaning(cleaning, None)
        picture = pane.overview.grab().toImage()
        found = {picture.pixelColor(5, y).name() for y in range(picture.height())}
        assert (QColor(person()).name() in found) == (count > 1)


def document_of(count: int) -> Document:
    body = "".join(f"<p>Paragraph {number}</p>" for number in range(count))
    return parse(Page(Source("made"), f"<body>{body}</body>", is_html=True))
