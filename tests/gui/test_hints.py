"""The very first start: the sample with three hints over it, until the person's own pages come."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from window_help import BLOG, WAIT, settle

from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.settings import Store


def test_the_very_first_start_shows_the_sample_and_three_hints(window: MainWindow, qtbot: QtBot) -> None:
    assert not window.welcome.isVisible()
    with qtbot.waitSignal(window.session.cleaned, timeout=WAIT):
        window.greet()
    settle(qtbot, window.session)
    assert window.welcome.isVisible()
    assert window.session.document.page.source.name == "slow-kitchen.html"
    said = [label.text() for label in window.welcome.findChildren(QLabel)]
    for head in ("See what goes, and why", "Put it right with one key", "Make it a rule"):
        assert head in said


def test_the_hints_are_closed(window: MainWindow, qtbot: QtBot) -> None:
    window.greet()
    settle(qtbot, window.session)
    qtbot.mouseClick(window.welcome.close_button, Qt.MouseButton.LeftButton)
    assert not window.welcome.isVisible()
    assert len(window.session.pages) > 1


def test_the_hints_go_when_the_persons_own_page_comes(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, open_page: Callable[..., None]
) -> None:
    window.greet()
    settle(qtbot, window.session)
    path = tmp_path / "own.html"
    path.write_text(BLOG, encoding="utf-8")
    window.opening.open_paths([str(path)])
    qtbot.waitUntil(lambda: not window.welcome.isVisible(), timeout=WAIT)
    settle(qtbot, window.session)


def test_only_the_first_start_is_the_first(store: Store) -> None:
    assert store.is_new
    store.save(store.load())
    assert not store.is_new
