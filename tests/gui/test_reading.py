"""The actions of reading: the three views of the raw page, unfolding everything, why."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.panes.page_tab import PageTab, missing
from cleaneditor.gui.session import Session

Opener = Callable[..., None]


@pytest.fixture
def reader(window: MainWindow, open_page: Opener, qtbot: QtBot) -> MainWindow:
    open_page(window.session)
    window.activateWindow()
    qtbot.waitActive(window)
    window.raw.page._engine = absent
    return window


def absent() -> object:
    raise ImportError("no engine")


def test_keys_change_the_view_of_the_raw_page(reader: MainWindow, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    for key, number in ((Qt.Key.Key_2, 1), (Qt.Key.Key_3, 2), (Qt.Key.Key_1, 0)):
        QTest.keyClick(reader, key, control)
        assert reader.raw.tabs.currentIndex() == reader.raw.bar.currentIndex() == number
        assert [action.isChecked() for action in reader.actions_.views.actions()].index(True) == number
        assert reader.raw.tabs.currentWidget().isAncestorOf(reader.focusWidget())


def test_a_click_on_a_tab_is_told_to_the_menu(reader: MainWindow, qtbot: QtBot) -> None:
    place = reader.raw.bar.tabRect(1).center()
    qtbot.mouseClick(reader.raw.bar, Qt.MouseButton.LeftButton, pos=place)
    assert reader.raw.tabs.currentIndex() == 1
    assert reader.actions_.views.actions()[1].isChecked()


def test_everything_is_unfolded_and_folded_from_the_menu(reader: MainWindow) -> None:
    before = reader.cleaned.text.toPlainText()
    reader.actions_.unfold_all.trigger()
    assert "Leave a Reply" in reader.cleaned.text.toPlainText()
    reader.actions_.fold_all.trigger()
    assert reader.cleaned.text.toPlainText() == before


def test_find_neither_counts_nor_finds_what_is_unfolded(reader: MainWindow, qtbot: QtBot) -> None:
    reader.actions_.unfold_all.trigger()
    reader.cleaned.text.setFocus()
    reader.find_bar.start()
    reader.find_bar.field.setText("reply")
    assert reader.find_bar.count.text() == "not found"
    reader.find_bar.field.setText("bake")
    assert reader.find_bar.count.text().endswith("of 2")
    for _ in range(4):
        reader.find_bar.step(1)
        assert reader.cleaned.text.is_exported(reader.cleaned.text.textCursor().blockNumber())


def test_what_is_selected_in_the_source_is_removed_by_the_same_key(reader: MainWindow, qtbot: QtBot) -> None:
    reader.session.select((0,))
    reader.reading.show_view(1)
    QTest.keyClick(reader.raw.source.view, Qt.Key.Key_Delete)
    assert reader.session.choices.of(reader.session.current_key) == {0: False}


def test_the_source_is_walked_block_by_block_as_the_blocks_are(reader: MainWindow) -> None:
    reader.session.select((0,))
    reader.reading.show_view(1)
    for row in (1, 2, 3):
        QTest.keyClick(reader.raw.source.view, Qt.Key.Key_J)
        assert reader.session.selection == (row,)


def test_from_the_list_of_pages_a_step_goes_to_a_pane_that_is_shown(reader: MainWindow) -> None:
    reader.reading.show_view(1)
    reader.documents.setFocus()
    QTest.keyClick(reader.focusWidget(), Qt.Key.Key_J)
    assert reader.focusWidget() is reader.cleaned.text


def test_the_pane_key_goes_to_whichever_view_of_the_raw_page_is_shown(reader: MainWindow) -> None:
    reader.reading.show_view(1)
    reader.documents.setFocus()
    QTest.keyClick(reader, Qt.Key.Key_F6)
    assert reader.focusWidget() is reader.raw.source.view
    QTest.keyClick(reader, Qt.Key.Key_F6)
    assert reader.focusWidget() is reader.cleaned.text


def test_to_find_from_the_source_shows_the_blocks(reader: MainWindow) -> None:
    reader.reading.show_view(1)
    reader.actions_.find.trigger()
    assert reader.raw.tabs.currentIndex() == 0
    assert reader.find_bar.view is reader.raw.blocks


def test_a_key_says_why(reader: MainWindow, session: Session) -> None:
    reader.session.select((0,))
    assert reader.actions_.why.isEnabled()
    QTest.keyClick(reader, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert reader.why.trail.isVisible()
    QTest.keyClick(reader, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert not reader.why.trail.isVisible()


def test_without_a_browser_engine_the_page_tab_says_how_to_get_it(reader: MainWindow) -> None:
    reader.reading.show_view(2)
    said = reader.raw.page.word.text()
    assert said == missing()
    assert "pip install" in said
    assert "PySide6-Addons" in said


def test_the_engine_is_not_asked_for_before_the_tab_is_looked_at(
    session: Session, qtbot: QtBot, open_page: Opener
) -> None:
    asked: list[bool] = []

    def ask() -> object:
        asked.append(True)
        raise ImportError

    tab = PageTab(session, engine=ask)
    qtbot.addWidget(tab)
    open_page(session)
    assert not asked
    with qtbot.waitExposed(tab):
        tab.show()
    open_page(session, name="second.html")
    assert len(asked) == 1
