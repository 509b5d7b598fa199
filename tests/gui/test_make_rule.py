"""A rule made from what is selected."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_help import page, settle

from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.make_rule import MakeRuleDialog

HTML = """<article><h1>Walks by the lake</h1>
<p>The path begins at the old boat house and follows the shore for almost an hour, mostly under tall beeches.</p>
<p>Photo by Anna Lind, all rights reserved.</p>
<p>Beyond the bridge the path climbs to a meadow, and from its upper end the whole of the lake can be seen.</p>
<p>Photo by Otto Berg, all rights reserved.</p>
<h2>What the walkers say</h2>
<p>A fine walk, but bring good shoes after rain, since the last mile is a bed of mud and of very slippery stones.</p>
</article>"""


@pytest.fixture
def walks(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.session.open_sources([page(HTML, "walks.html")])
    settle(qtbot, window.session)
    session = window.session
    session.override(range(len(session.document.blocks)), True)
    session.override(range(len(session.document.blocks)), None)
    settle(qtbot, session)
    session.undo.clear()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def block(window: MainWindow, start: str) -> int:
    return next(each.index for each in window.session.document.blocks if each.text.startswith(start))


def fill(act: Callable[[MakeRuleDialog], None]) -> None:
    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, MakeRuleDialog):
            act(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def offers(dialog: MakeRuleDialog) -> list[str]:
    return [button.text() for button in dialog._choice.buttons()]


def test_texts_that_begin_alike_are_taken_by_one_rule(walks: MainWindow, qtbot: QtBot) -> None:
    session = walks.session
    session.select((block(walks, "Photo by Anna"),))
    seen = []

    def act(dialog: MakeRuleDialog) -> None:
        seen.extend(offers(dialog))
        assert dialog.preview.item(0).text() == "Photo by Anna Lind, all rights reserved."
        dialog.name.setText("Photo credits")
        dialog.accept()

    fill(act)
    walks.actions_.make_rule.trigger()
    assert seen == [
        "Every block with this very text  (1 block on this page)",
        "Every block that begins “Photo by Anna Lind,”  (1 block on this page)",
        "The section under the heading “Photo by Anna Lind, all rights reserved.”  (3 blocks on this page)",
    ]
    settle(qtbot, session)
    rule = session.choices.rules.rules[-1]
    assert (rule.id, rule.name, rule.kind, rule.group) == ("photo-credits", "Photo credits", "phrase", "mine")
    assert session.cleaning.verdicts[block(walks, "Photo by Anna")].by == "photo-credits"
    assert session.undo.undoText() == "Make rule “Photo credits”"
    walks.actions_.undo.trigger()
    settle(qtbot, session)
    assert session.choices.rules.rule("photo-credits") is None


def test_selected_text_is_offered_with_all_it_would_take(walks: MainWindow, qtbot: QtBot) -> None:
    session = walks.session
    view = walks.raw_view
    view.setFocus()
    found = view.document().find("Photo by")
    view.setTextCursor(found)
    assert session.selection == (block(walks, "Photo by Anna"),)
    seen = []

    def act(dialog: MakeRuleDialog) -> None:
        seen.extend(offers(dialog))
        seen.append(dialog.preview.count())
        dialog.accept()

    fill(act)
    qtbot.keyClick(view, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert seen[0] == "Every block that contains “Photo by”  (2 blocks on this page)"
    assert seen[-1] == 2
    settle(qtbot, session)
    takers = [verdict.by for verdict in session.cleaning.verdicts]
    assert takers.count("photo-by") == 2


def test_a_heading_offers_its_section(walks: MainWindow, qtbot: QtBot) -> None:
    session = walks.session
    session.select((block(walks, "What the walkers"),))

    def act(dialog: MakeRuleDialog) -> None:
        dialog._choice.buttons()[-1].click()
        assert [dialog.preview.item(row).text()[:12] for row in range(dialog.preview.count())] == [
            "What the wal",
            "A fine walk,",
        ]
        dialog.accept()

    fill(act)
    walks.actions_.make_rule.trigger()
    settle(qtbot, session)
    assert session.choices.rules.rules[-1].kind == "section"
    assert "A fine walk" not in walks.cleaned_view.toPlainText()


def test_several_blocks_become_several_phrases(walks: MainWindow, qtbot: QtBot) -> None:
    session = walks.session
    session.select((block(walks, "Photo by Anna"), block(walks, "Photo by Otto")))
    fill(lambda dialog: dialog.accept())
    walks.actions_.make_rule.trigger()
    settle(qtbot, session)
    assert len(session.choices.rules.rules[-1].phrases) == 2
    assert "Photo by" not in walks.cleaned_view.toPlainText()


def test_a_rule_needs_a_name_and_may_be_given_up(walks: MainWindow) -> None:
    session = walks.session
    session.select((block(walks, "Photo by Anna"),))
    before = session.choices

    def act(dialog: MakeRuleDialog) -> None:
        dialog.name.setText("  ")
        assert not dialog.button.isEnabled()
        dialog.reject()

    fill(act)
    walks.actions_.make_rule.trigger()
    assert session.choices == before


def test_nothing_selected_offers_nothing(walks: MainWindow) -> None:
    walks.session.select(())
    walks.raw_view.moveCursor(QTextCursor.MoveOperation.Start)
    walks.session.select(())
    assert not walks.actions_.make_rule.isEnabled()
