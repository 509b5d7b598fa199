"""Who cannot see the window is told of every block what it is, what becomes of it and why."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from window_help import page, settle

from cleaneditor.core.ruleset import KINDS
from cleaneditor.gui import help_texts
from cleaneditor.gui.export_dialog import ExportDialog
from cleaneditor.gui.exporting import Report
from cleaneditor.gui.keys_sheet import KeysSheet
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.panes.rule_row import RuleRow
from cleaneditor.gui.site_lines import RepeatedDialog

LISTEN = Path(__file__).parent / "outside" / "listen.py"
SYSTEM_PYTHON = "/usr/bin/python3"


def _can_listen() -> bool:
    ask = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"]
    tools = shutil.which("dbus-run-session") and Path(SYSTEM_PYTHON).exists()
    return bool(tools) and subprocess.run(ask, capture_output=True, check=False).returncode == 0


def test_the_block_that_becomes_current_is_described_and_announced(window: MainWindow, qtbot: QtBot) -> None:
    window.session.open_sources([page()])
    settle(qtbot, window.session)
    assert window.raw_view.accessibleDescription() == "8 blocks, 4 removed"
    cleaning = window.session.cleaning
    assert cleaning is not None
    reply = next(block.index for block in cleaning.document.blocks if block.text == "Leave a Reply")
    window.session.select((reply,))
    said = window.voice.speaking.said[-1]
    assert said.startswith(f"Block {reply + 1}, heading 3, removed by “")
    assert window.raw_view.accessibleDescription() == window.cleaned_view.accessibleDescription() == said


def test_a_verdict_that_changes_is_announced_once(window: MainWindow, qtbot: QtBot) -> None:
    window.session.open_sources([page()])
    settle(qtbot, window.session)
    window.session.select((4,))
    before = len(window.voice.speaking.said)
    window.raw_view.setFocus()
    QTest.keyClick(window.raw_view, Qt.Key.Key_Delete)
    settle(qtbot, window.session)
    assert window.voice.speaking.said[before:] == ["Block 5, paragraph, removed by you"]


@pytest.mark.x11
def test_a_screen_reader_outside_hears_role_verdict_and_reason_of_every_block(tmp_path: Path, samples: Path) -> None:
    if not _can_listen():
        pytest.skip("needs dbus-run-session and the system's AT-SPI bindings, which scripts/bootstrap.sh installs")
    script = f'"$1" -m cleaneditor "$2" >"$3" 2>&1 & app=$!; {SYSTEM_PYTHON} "$4"; told=$?; kill $app; exit $told'
    environment = os.environ | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LANGUAGE": "en", "LC_ALL": "C.UTF-8"}
    log = tmp_path / "program.log"
    run = subprocess.run(
        [
            "dbus-run-session",
            "--",
            "sh",
            "-c",
            script,
            "sh",
            sys.executable,
            samples / "slow-kitchen.html",
            log,
            LISTEN,
        ],
        env=environment,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert run.returncode == 0, run.stderr + log.read_text()
    told = json.loads(run.stdout.strip().splitlines()[-1])
    assert told["page"].startswith("91 blocks, ")
    for number, (line, role, description) in enumerate(told["Blocks of the page"], 1):
        assert role == "text"
        assert line
        assert description.startswith(f"Block {number}, "), description
        assert any(word in description for word in (" removed by “", "removed: ", "kept: ", "kept by “")), description
    heard = [description for _, _, description in told["Blocks of the page"]]
    assert set(heard[1:]) <= set(told["announced"])
    assert told["nameless"] == []


# --- names ----------------------------------------------------------------------------------------------------------


def nameless(*roots: QWidget) -> list[str]:
    """The widgets below *roots*, shown or hidden, that take the focus and have no accessible name."""
    found = []
    for widget in {each for root in roots for each in (root, *root.findChildren(QWidget))}:
        # The list that a choice unfolds is part of the choice, and an empty label says nothing.
        parent = widget.parentWidget()
        of_qt = widget.objectName().startswith("qt_") or (parent is not None and isinstance(parent.parent(), QComboBox))
        own = not of_qt and not isinstance(widget, QDialog) and not (isinstance(widget, QLabel) and not widget.text())
        if own and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.focusProxy() is None:
            interface = QAccessible.queryAccessibleInterface(widget)
            if interface is not None and not interface.text(QAccessible.Text.Name).strip():
                found.append(f"{type(widget).__name__} {widget.objectName()!r} in {_around(widget)}")
    return sorted(found)


def _around(widget: QWidget) -> str:
    names = []
    parent = widget.parentWidget()
    while parent is not None:
        names.append(parent.objectName() or type(parent).__name__)
        parent = parent.parentWidget()
    return " < ".join(names[:4])


def test_everything_in_the_window_that_takes_the_focus_has_a_name(window: MainWindow, qtbot: QtBot) -> None:
    assert nameless(window) == []
    window.session.open_sources([page()])
    settle(qtbot, window.session)
    for kind in sorted(KINDS):
        window.rules.add_rule(kind)
    for row in window.rules.findChildren(RuleRow):
        row.fold.setChecked(True)
    window.session.select((4,))
    window.why.why.setChecked(True)
    window.find_bar.start()
    window.notices.tell("word", "warning", "Something.", ("Do it", lambda: None))
    assert nameless(window) == []
    assert nameless(*QApplication.topLevelWidgets()) == []


def test_everything_in_the_dialogs_that_takes_the_focus_has_a_name(window: MainWindow, qtbot: QtBot) -> None:
    window.session.open_sources([page()])
    settle(qtbot, window.session)
    document = window.session.document
    assert document is not None
    dialogs: list[QWidget] = [
        ExportDialog(document.page.source, 3, "text", "/", window),
        RepeatedDialog(window.session, window),
        Report("Export", ["one"], window),
        KeysSheet(window.keymap, window),
        help_texts.show_about(window),
        window.voice.helping.open(),
    ]
    for dialog in dialogs:
        assert nameless(dialog) == []
        dialog.close()
