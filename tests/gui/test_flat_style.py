"""Scroll bars as a person uses them: the handle shows where one is, is taken hold of, and its ground pages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from cleaneditor.gui import theme
from cleaneditor.gui.flat_style import FlatStyle, handle_of


@pytest.fixture
def text(qtbot: QtBot, qapp: QApplication) -> QPlainTextEdit:
    theme.apply(qapp, "light")
    view = QPlainTextEdit("\n".join(f"line {number} " + "word " * 60 for number in range(400)))
    view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    view.resize(400, 300)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitExposed(view)
    return view


def test_the_program_has_this_style(text: QPlainTextEdit, qapp: QApplication) -> None:
    assert isinstance(qapp.style(), FlatStyle)
    assert isinstance(text.verticalScrollBar().style(), FlatStyle)


def test_the_handle_stands_where_the_text_is(text: QPlainTextEdit) -> None:
    bar = text.verticalScrollBar()
    assert handle_of(bar).top() == 0
    bar.setValue(bar.maximum())
    assert handle_of(bar).bottom() == bar.height() - 1
    bar.setValue(bar.maximum() // 2)
    assert abs(handle_of(bar).center().y() - bar.height() // 2) <= 2


def test_in_a_long_text_the_handle_can_still_be_taken_hold_of(text: QPlainTextEdit) -> None:
    text.setPlainText("line\n" * 100_000)
    assert handle_of(text.verticalScrollBar()).height() >= 24


def test_where_nothing_can_be_scrolled_the_handle_is_the_whole_bar(text: QPlainTextEdit) -> None:
    text.setPlainText("short")
    bar = text.verticalScrollBar()
    assert handle_of(bar) == bar.rect()


@pytest.mark.parametrize("way", ["down", "right", "left"])
def test_a_click_on_the_ground_pages(text: QPlainTextEdit, qtbot: QtBot, way: str) -> None:
    if way == "left":
        text.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar = text.verticalScrollBar() if way == "down" else text.horizontalScrollBar()
    bar.setValue(bar.minimum())
    far = {"down": QPoint(5, bar.height() - 2), "right": QPoint(bar.width() - 2, 5), "left": QPoint(2, 5)}[way]
    near = {"down": QPoint(5, 1), "right": QPoint(1, 5), "left": QPoint(bar.width() - 2, 5)}[way]
    assert handle_of(bar).contains(near)
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=far)
    after = bar.value()
    assert abs(after - min(bar.pageStep(), bar.maximum())) <= 1  # a text pages by whole lines
    if not handle_of(bar).contains(near):
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=near)
        assert bar.value() < after


def test_the_handle_is_dragged(text: QPlainTextEdit, qtbot: QtBot) -> None:
    bar = text.verticalScrollBar()
    grip = handle_of(bar).center()
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=grip)
    qtbot.mouseMove(bar, QPoint(grip.x(), bar.height()))
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(grip.x(), bar.height()))
    assert bar.value() == bar.maximum()


@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_handle_stands_out_from_its_ground(text: QPlainTextEdit, qapp: QApplication, look: theme.Mode) -> None:
    theme.apply(qapp, look)
    try:
        bar = text.verticalScrollBar()
        picture = bar.grab().toImage()
        ground = bar.palette().color(QPalette.ColorRole.Window)
        assert theme.contrast(picture.pixelColor(handle_of(bar).center()), ground) >= 3
        assert picture.pixelColor(bar.width() // 2, bar.height() - 2) == ground
    finally:
        theme.apply(qapp, "light")
