"""Everything works without a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from window_help import page, settle

from cleaneditor.gui.focus import PANES
from cleaneditor.gui.main_window import MainWindow

MOST = 400
"""Presses of Tab after which every control should have been visited."""


def _takes_tab(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not widget.objectName().startswith("qt_")
    )


def _visited(window: MainWindow) -> set[QWidget]:
    seen: set[QWidget] = set()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        for _ in PANES:
            window.actions_.next_pane.trigger()
            here: set[QWidget] = set()
            for _ in range(MOST):
                focus = QApplication.focusWidget()
                assert focus is not None
                if focus in here:
                    break
                here.add(focus)
                QTest.keyClick(focus, key)
            seen |= here
    return seen


def test_f6_and_tab_reach_every_control_of_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.session.open_sources([page()])
    settle(qtbot, window.session)
    window.session.select((4,))
    window.why.why.setChecked(True)
    window.find_bar.start()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    seen = _visited(window)
    missed = [each for each in window.findChildren(QWidget) if _takes_tab(each) and each not in seen]
    assert [f"{type(each).__name__} {each.objectName()} {each.accessibleName()}" for each in missed] == []


def test_a_pane_is_made_wider_and_narrower_by_key(window: MainWindow, qtbot: QtBot) -> None:
    window.session.open_sources([page()])
    settle(qtbot, window.session)
    window.raw_view.setFocus()
    qtbot.waitUntil(window.raw_view.hasFocus)
    before = window.raw.width()
    QTest.keyClick(
        window.raw_view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    )
    qtbot.waitUntil(lambda: window.raw.width() > before)
    wide = window.raw.width()
    QTest.keyClick(
        window.raw_view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    )
    qtbot.waitUntil(lambda: window.raw.width() < wide)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_context_menu_of_a_block_opens_by_key(window: MainWindow, qtbot: QtBot) -> None:
    window.session.open_sources([page()])
    settle(qtbot, window.session)
    window.raw_view.setFocus()
    qtbot.waitUntil(window.raw_view.hasFocus)
    QTest.keyClick(window.raw_view, Qt.Key.Key_Down)
    picked = window.session.selection
    assert picked
    point = window.raw_view.cursorRect().center()
    window.raw_view.customContextMenuRequested.emit(point)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert window.session.selection == picked
    menu.close()
