"""The icons are one family, and they are seen in both looks."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cleaneditor import resources
from cleaneditor.gui import icons, theme
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.tool_bar import ToolBar

STYLE = Qt.ToolButtonStyle
FOLDER = Path(str(resources.root().joinpath("icons")))
NAMES = sorted(path.stem for path in FOLDER.glob("*.svg") if path.stem != "cleaneditor")
SVG = "{http://www.w3.org/2000/svg}"


def inked(image: QImage) -> Counter[str]:
    """The opaque colours of a picture."""
    return Counter(
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    )


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_a_line_drawing_on_the_same_grid(name: str) -> None:
    root = ElementTree.parse(FOLDER / f"{name}.svg").getroot()
    assert root.get("viewBox") == "0 0 24 24"
    assert (root.get("stroke"), root.get("fill")) == ("currentColor", "none")
    assert (root.get("stroke-linecap"), root.get("stroke-linejoin")) == ("round", "round")
    for element in root.iter():
        assert element.tag.removeprefix(SVG) in ("svg", "g", "path", "circle", "rect")
        assert element.get("fill", "none") in ("none", "currentColor")
        assert 1.5 <= float(element.get("stroke-width", "1.75")) <= 2.6


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_cut_at_the_edge_and_something_is_drawn(qapp: QApplication, name: str) -> None:
    image = icons.pixmap(name, 48, QColor("#000000")).toImage()
    edges = [(0, at) for at in range(48)] + [(47, at) for at in range(48)]
    assert all(image.pixelColor(x, y).alpha() == 0 and image.pixelColor(y, x).alpha() == 0 for x, y in edges)
    assert sum(inked(image).values()) > 20


def test_every_icon_is_used(window: MainWindow) -> None:
    source = "\n".join(path.read_text("utf-8") for path in (FOLDER.parents[1] / "src").rglob("*.py"))
    unused = [name for name in NAMES if not re.search(f'"{re.escape(name)}"', source)]
    assert set(unused) <= SPARE


SPARE = {"doubtful", "edit", "filter", "help", "history", "stop"}
"""Drawn for parts of the window that are on their way."""


def test_icons_follow_the_look(qapp: QApplication) -> None:
    made = icons.icon("open")
    for mode in ("light", "dark"):
        theme.apply(qapp, mode)
        ink = qapp.palette().color(QPalette.ColorRole.ButtonText)
        assert inked(made.pixmap(QSize(48, 48)).toImage()).most_common(1)[0][0] == ink.name()
        faded = qapp.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        disabled = made.pixmap(QSize(48, 48), QIcon.Mode.Disabled)
        assert inked(disabled.toImage()).most_common(1)[0][0] == faded.name()
    theme.apply(qapp, "light")


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_icons_are_drawn_for_the_scale_of_the_screen(qapp: QApplication, scale: float) -> None:
    picture = icons.icon("find").pixmap(QSize(20, 20), scale)
    assert picture.width() == round(20 * scale)
    assert picture.devicePixelRatio() == scale


def test_a_copy_of_an_icon_can_be_changed(qapp: QApplication) -> None:
    copy = QIcon(icons.icon("undo"))
    copy.addPixmap(icons.pixmap("redo", 16, QColor("red")))
    assert not copy.pixmap(QSize(16, 16)).isNull()


def test_every_action_of_the_tool_bar_has_a_picture(window: MainWindow) -> None:
    bar = window.findChild(ToolBar, "mainToolBar")
    assert [action.text() for action in bar.actions() if action.text() and action.icon().isNull()] == []


def test_the_tool_bar_has_words_where_they_fit(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    bar = ToolBar("Tools", box)
    for name, text in (("open", "Open"), ("export", "Export the cleaned text"), ("undo", "Undo")):
        bar.addAction(icons.icon(name), text)
    bar.actions()[2].setPriority(QAction.Priority.LowPriority)
    box.show()
    for width, style in ((600, STYLE.ToolButtonTextBesideIcon), (150, STYLE.ToolButtonIconOnly)) * 2:
        bar.resize(width, 40)
        assert bar.toolButtonStyle() == style
    bar.resize(420, 40)
    assert bar.toolButtonStyle() == STYLE.ToolButtonTextBesideIcon
    bar.actions()[0].setText("Open files and folders and whatever else there may be")
    bar.resize(421, 40)
    assert bar.toolButtonStyle() == STYLE.ToolButtonIconOnly
