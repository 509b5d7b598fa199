"""Editing the text of blocks in the window."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot
from window_help import BLOG, WAIT, page, settle

from cleaneditor.core.rules.phrase import PhraseRule
from cleaneditor.gui.block_edits import ASTRAY
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.orders import Order
from cleaneditor.gui.pages import State
from cleaneditor.gui.panes.block_editor import BlockEditor
from cleaneditor.gui.panes.history_panel import NARROW

CODE = "<article><h1>How to bake</h1><pre>flour\n  water</pre><p>Mix the flour and the water in a bowl.</p></article>"


@pytest.fixture
def with_page(window: MainWindow, open_page: Callable[..., None], qtbot: QtBot) -> MainWindow:
    open_page(window.session)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def editor(window: MainWindow) -> BlockEditor:
    found = window.edits.editor
    assert found is not None
    return found


def row_of(window: MainWindow, words: str) -> int:
    return next(block.index for block in window.session.document.blocks if words in block.text)


def shown(window: MainWindow) -> str:
    return window.cleaned_view.toPlainText()


def edited(window: MainWindow, qtbot: QtBot, words: str, text: str) -> int:
    """Has the block that says *words* say *text*."""
    row = row_of(window, words)
    window.edits.edit(row)
    editor(window).setPlainText(text)
    window.edits.finish()
    settle(qtbot, window.session)
    return row


def test_f2_edits_the_selected_paragraph_and_enter_keeps_it(with_page: MainWindow, qtbot: QtBot) -> None:
    row = row_of(with_page, "Then add the salt")
    with_page.session.select((row,))
    with_page.cleaned_view.setFocus()
    QTest.keyClick(with_page.cleaned_view, Qt.Key.Key_F2)
    field = editor(with_page)
    assert field.text().startswith("Then add the salt")
    assert field.hasFocus()
    field.selectAll()
    # Letters are letters, also those that are keys of the window.
    QTest.keyClicks(field, "jk Now add the salt.")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, with_page.session)
    assert with_page.edits.editor is None
    assert "\njk Now add the salt.\n" in shown(with_page)
    assert "leaven" not in shown(with_page)
    assert "leaven" in with_page.raw_view.toPlainText()
    assert with_page.session.undo.undoText() == f"Edit block {row + 1}"
    assert with_page.cleaned_view.hasFocus()
    with_page.session.undo.undo()
    settle(qtbot, with_page.session)
    assert "leaven" in shown(with_page)


def test_a_double_click_edits_where_it_was_made(with_page: MainWindow, qtbot: QtBot) -> None:
    view, row = with_page.cleaned.text, row_of(with_page, "Then add the salt")
    start = view.paragraph_span(row)[0]
    cursor = view.textCursor()
    cursor.setPosition(start + 14)
    place = view.cursorRect(cursor).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert editor(with_page).row == row
    QTest.keyClicks(editor(with_page), "X")
    assert editor(with_page).text()[12:17].count("X") == 1


def test_a_double_click_just_below_a_paragraph_edits_its_end(with_page: MainWindow, qtbot: QtBot) -> None:
    view, row = with_page.cleaned.text, row_of(with_page, "Then add the salt")
    cursor = view.textCursor()
    cursor.setPosition(view.paragraph_span(row)[1] + 1)
    place = view.cursorRect(cursor).center()
    assert view.row_at_line(cursor.blockNumber()) is None
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert editor(with_page).row == row
    QTest.keyClicks(editor(with_page), "X")
    assert editor(with_page).text().endswith("X")


def test_the_letters_stand_where_they_stood(with_page: MainWindow) -> None:
    view, row = with_page.cleaned.text, row_of(with_page, "Then add the salt")
    with_page.edits.edit(row)
    field = editor(with_page)
    cursor = view.textCursor()
    cursor.setPosition(view.paragraph_span(row)[0])
    mine = field.textCursor()
    mine.setPosition(0)
    there = view.viewport().mapToGlobal(view.cursorRect(cursor).topLeft())
    here = field.viewport().mapToGlobal(field.cursorRect(mine).topLeft())
    assert (there - here).manhattanLength() <= 2


def test_escape_gives_the_edit_up(with_page: MainWindow) -> None:
    before = shown(with_page)
    with_page.edits.edit(row_of(with_page, "Then add the salt"))
    QTest.keyClicks(editor(with_page), "Nonsense ")
    QTest.keyClick(editor(with_page), Qt.Key.Key_Escape)
    assert with_page.edits.editor is None
    assert not with_page.session.undo.count()
    assert shown(with_page) == before


def test_going_elsewhere_keeps_what_was_typed(with_page: MainWindow, qtbot: QtBot) -> None:
    row = row_of(with_page, "Then add the salt")
    with_page.edits.edit(row)
    QTest.keyClicks(editor(with_page), "And ")
    with_page.documents.view.setFocus(Qt.FocusReason.MouseFocusReason)
    assert with_page.session.choices.edits_of("bread.html")[row].startswith("And Then add")


def test_opening_another_page_keeps_it_on_the_page_before(with_page: MainWindow, qtbot: QtBot) -> None:
    with_page.session.open_sources([page(name="other.html")], show=False)
    row = row_of(with_page, "Then add the salt")
    with_page.edits.edit(row)
    QTest.keyClicks(editor(with_page), "And ")
    with_page.session.open_page("other.html")
    settle(qtbot, with_page.session)
    assert with_page.session.current_key == "other.html"
    assert list(with_page.session.choices.edits) == ["bread.html"]
    # Taken back, it is taken back in sight.
    with_page.session.undo.undo()
    settle(qtbot, with_page.session)
    assert with_page.session.current_key == "bread.html"
    assert not with_page.session.cleaning.edits


def test_nothing_changed_is_no_step(with_page: MainWindow) -> None:
    with_page.edits.edit(row_of(with_page, "Then add the salt"))
    QTest.keyClick(editor(with_page), Qt.Key.Key_Return)
    assert not with_page.session.undo.count()


def test_an_emptied_block_is_removed_and_comes_back_with_its_own_words(with_page: MainWindow, qtbot: QtBot) -> None:
    row = edited(with_page, qtbot, "Then add the salt", "First words")
    with_page.edits.edit(row)
    editor(with_page).setPlainText("  \n ")
    with_page.edits.finish()
    settle(qtbot, with_page.session)
    assert not with_page.session.cleaning.verdicts[row].keep
    assert with_page.session.undo.undoText() == f"Remove block {row + 1}, emptied"
    with_page.session.override((row,), True)
    settle(qtbot, with_page.session)
    assert "Then add the salt" in shown(with_page)


def test_its_own_words_again_are_no_edit(with_page: MainWindow, qtbot: QtBot) -> None:
    row = edited(with_page, qtbot, "Then add the salt", "First words")
    own = with_page.session.document.blocks[row].text
    edited(with_page, qtbot, "Then add the salt", own)
    assert not with_page.session.choices.edits
    assert not with_page.session.choices.originals


def test_lines_of_code_may_be_broken(window: MainWindow, open_page: Callable[..., None], qtbot: QtBot) -> None:
    open_page(window.session, CODE)
    row = row_of(window, "flour\n")
    window.session.override((row,), True)
    settle(qtbot, window.session)
    window.edits.edit(row, at=5)
    QTest.keyClick(editor(window), Qt.Key.Key_Return)
    QTest.keyClicks(editor(window), "    salt")
    QTest.keyClick(editor(window), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window.session)
    assert "flour\n    salt\n  water" in shown(window)


def test_pasted_lines_become_one_paragraph(with_page: MainWindow, qtbot: QtBot) -> None:
    edited(with_page, qtbot, "Then add the salt", "One\n\ntwo\u2028 three\u00a0four")
    assert "\nOne two three four\n" in shown(with_page)


def test_a_removed_block_is_not_edited(with_page: MainWindow) -> None:
    said: list[str] = []
    with_page.session.messageChanged.connect(said.append)
    with_page.session.select((row_of(with_page, "Leave a Reply"),))
    with_page.actions_.edit_block.trigger()
    assert with_page.edits.editor is None
    assert "removed" in said[-1]


def test_edits_survive_a_change_of_the_rules(with_page: MainWindow, qtbot: QtBot) -> None:
    edited(with_page, qtbot, "Then add the salt", "Written anew")
    for rule in with_page.session.choices.rules.rules[:6]:
        with_page.session.change_rule(msgspec.structs.replace(rule, enabled=not rule.enabled), "Switch")
    settle(qtbot, with_page.session)
    assert "Written anew" in shown(with_page)
    assert not with_page.edits.contested.isVisibleTo(with_page)


def with_taker(window: MainWindow, qtbot: QtBot) -> None:
    """Has a rule that takes the paragraph about the salt, whatever it says by now."""
    rule = PhraseRule(id="salt", name="No salt", phrases=("then add the salt",), match="contains")
    choices = window.session.choices
    window.session.do(choices.with_rules(choices.rules.added(rule)), "Make rule “No salt”")
    settle(qtbot, window.session)


@pytest.mark.parametrize("keep", [True, False])
def test_a_rule_that_takes_an_edited_block_has_to_ask(with_page: MainWindow, qtbot: QtBot, keep: bool) -> None:
    row = edited(with_page, qtbot, "Then add the salt", "Written anew")
    with_taker(with_page, qtbot)
    bar = with_page.edits.contested
    assert bar.isVisibleTo(with_page)
    assert bar.bar.label.text() == f"The rule “No salt” now removes block {row + 1}, which you edited."
    assert "Written anew" in shown(with_page)
    show, keeps, removes = bar.bar.buttons
    show.click()
    assert with_page.session.selection == (row,)
    (keeps if keep else removes).click()
    settle(qtbot, with_page.session)
    assert ("Written anew" in shown(with_page)) is keep
    assert not bar.isVisibleTo(with_page)
    assert with_page.session.undo.undoText() == f"{'Keep' if keep else 'Remove'} edited block {row + 1}"
    with_page.session.undo.undo()
    settle(qtbot, with_page.session)
    assert bar.isVisibleTo(with_page)


def test_a_question_that_is_closed_is_not_asked_again(with_page: MainWindow, qtbot: QtBot) -> None:
    edited(with_page, qtbot, "Then add the salt", "Written anew")
    with_taker(with_page, qtbot)
    with_page.edits.contested.bar.close_button.click()
    with_page.session.override((0,), True)
    settle(qtbot, with_page.session)
    assert not with_page.edits.contested.isVisibleTo(with_page)
    assert "Written anew" in shown(with_page)


def test_edits_go_out_on_the_clipboard_and_in_every_export(with_page: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    edited(with_page, qtbot, "Then add the salt", "Written <anew>")
    with_page.session.open_sources([page(name="other.html")], show=False)
    with_page.actions_.copy_cleaned.trigger()
    assert "Written <anew>" in QGuiApplication.clipboard().text()
    with qtbot.waitSignal(with_page.exporting.exporter.finished, timeout=WAIT):
        with_page.exporting.start(Order(False, "html", str(tmp_path / "one.html"), True, False))
    assert "Written &lt;anew&gt;" in (tmp_path / "one.html").read_text()
    with qtbot.waitSignal(with_page.exporting.exporter.finished, timeout=WAIT):
        with_page.exporting.start(Order(True, "jsonl", str(tmp_path / "all.jsonl"), True, False))
    first, second = map(json.loads, (tmp_path / "all.jsonl").read_text().splitlines())
    assert "Written <anew>" in first["text"]
    assert "Then add the salt" in second["text"]


def test_the_list_counts_the_words_that_are_there(with_page: MainWindow, qtbot: QtBot) -> None:
    before = with_page.session.pages.get("bread.html").words_after
    row = edited(with_page, qtbot, "Then add the salt", "Two words")
    now = before - with_page.session.document.blocks[row].words + 2
    assert with_page.session.pages.get("bread.html").words_after == now
    with_page.session.open_sources([page(name="other.html")])
    settle(qtbot, with_page.session)
    rules = with_page.session.choices.rules
    idle = next(rule for rule in rules.rules if not with_page.session.cleaning.hits.get(rule.id))
    with_page.session.do(with_page.session.choices.with_rules(rules.without(idle.id)), "Remove a rule")
    pages = with_page.session.pages
    qtbot.waitUntil(lambda: all(with_page.session.state(entry) is State.CLEANED for entry in pages), timeout=WAIT)
    assert pages.get("bread.html").words_after == now


def test_a_page_that_was_changed_keeps_the_edits_apart(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "bread.html"
    path.write_text(BLOG)
    window.opening.open_paths([str(path)])
    qtbot.waitUntil(lambda: window.session.cleaning is not None, timeout=WAIT)
    row = edited(window, qtbot, "Then add the salt", "Written anew")
    edited(window, qtbot, "Bake it in", "Bake it well")
    path.write_text(
        BLOG.replace("<article>", "<article><p>News of the day come first, before all that is older.</p>").replace(
            "Then add the salt", "Now add the salt"
        )
    )
    window.session.set_encoding(str(path), "utf-8")
    qtbot.waitUntil(lambda: "News of the day" in window.raw_view.toPlainText(), timeout=WAIT)
    settle(qtbot, window.session)
    # One followed its block, the other has no place any more.
    assert "Bake it well" in shown(window)
    assert "Now add the salt" in shown(window)
    bar = window.notices.bar(ASTRAY)
    assert bar is not None
    assert "1 edit has no place" in bar.label.text()
    bar.buttons[0].click()
    listed = window.findChild(QListWidget, "editsList")
    assert [listed.item(at).text().split("\n")[0] for at in range(listed.count())] == [
        f"Block {row + 1} · the page has this block no more",
        f"Block {row + 3}",
    ]
    # As it was, it has both again.
    path.write_text(BLOG)
    window.session.set_encoding(str(path), None)
    qtbot.waitUntil(lambda: "News of the day" not in window.raw_view.toPlainText(), timeout=WAIT)
    settle(qtbot, window.session)
    assert "Written anew" in shown(window)
    assert window.notices.bar(ASTRAY) is None


def test_a_block_that_moved_is_edited_again_where_it_is_now(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "bread.html"
    path.write_text(BLOG)
    window.opening.open_paths([str(path)])
    qtbot.waitUntil(lambda: window.session.cleaning is not None, timeout=WAIT)
    edited(window, qtbot, "Then add the salt", "Written anew")
    path.write_text(BLOG.replace("<article>", "<article><p>News of the day come first, before all that is older.</p>"))
    window.session.set_encoding(str(path), "utf-8")
    qtbot.waitUntil(lambda: "News of the day" in window.raw_view.toPlainText(), timeout=WAIT)
    settle(qtbot, window.session)
    row = edited(window, qtbot, "Then add the salt", "Written once more")
    assert window.session.choices.edits_of(str(path)) == {row: "Written once more"}
    assert window.notices.bar(ASTRAY) is None


def test_the_list_of_edits_goes_to_a_block_and_reverts_one_or_all(with_page: MainWindow, qtbot: QtBot) -> None:
    first = edited(with_page, qtbot, "Then add the salt", "Then add the pepper and the leaven")
    second = edited(with_page, qtbot, "Bake it in", "Bake it well")
    with_page.actions_.show_edits.trigger()
    panel = with_page.history_panel
    assert panel.isVisible()
    listed = panel.edits.view
    assert listed.hasFocus()
    assert listed.count() == 2
    assert panel.tabs.tabText(1) == "Edits (2)"
    listed.itemActivated.emit(listed.item(1))
    assert with_page.session.selection == (second,)
    listed.setCurrentRow(0)
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    settle(qtbot, with_page.session)
    assert with_page.session.choices.edits_of("bread.html") == {second: "Bake it well"}
    assert with_page.session.undo.undoText() == f"Revert edit of block {first + 1}"
    with_page.session.undo.undo()
    panel.edits.revert_all.click()
    settle(qtbot, with_page.session)
    assert not with_page.session.choices.edits
    assert with_page.session.undo.undoText() == "Revert 2 edits"
    assert "F2" in panel.edits.hint.text()
    QTest.keyClick(listed, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_edits_are_marked_and_told(with_page: MainWindow, qtbot: QtBot) -> None:
    plain = with_page.cleaned_view.grab().toImage()
    row = edited(with_page, qtbot, "Then add the salt", with_page.session.document.blocks[5].text + ".")
    qtbot.waitUntil(lambda: not with_page.cleaned.text.flash.running, timeout=5_000)
    view = with_page.cleaned.text
    top = view.blockBoundingGeometry(view.document().findBlock(view.paragraph_span(row)[0])).translated(
        view.contentOffset()
    )
    marked = with_page.cleaned_view.grab().toImage()
    points = [QPoint(x, round(top.top()) + y) for x in range(2, 12) for y in range(2, 14)]
    assert any(plain.pixel(point) != marked.pixel(point) for point in points)
    with_page.session.select((row,))
    assert "edited by you" in with_page.why.sentence.whole()
    assert "edited by you" in with_page.cleaned_view.accessibleDescription()


def test_the_field_follows_its_paragraph(with_page: MainWindow, qtbot: QtBot) -> None:
    with_page.cleaned_view.setMaximumHeight(120)
    row = row_of(with_page, "Then add the salt")
    with_page.edits.edit(row)
    field = editor(with_page)
    before = field.geometry()
    bar = with_page.cleaned_view.verticalScrollBar()
    bar.setValue(bar.value() + 1)
    assert field.geometry().top() < before.top()
    field.setPlainText("Words and more words of a long text. " * 20)
    assert field.height() > before.height()


def test_a_long_text_stays_in_sight_while_it_is_typed(with_page: MainWindow) -> None:
    row = row_of(with_page, "Bake it in")
    with_page.edits.edit(row)
    field = editor(with_page)
    for count in (5, 40, 400):
        field.setPlainText("Words and more words of a long text. " * count)
        field.moveCursor(QTextCursor.MoveOperation.End)
        field.insertPlainText("end")
        there = field.viewport().mapTo(with_page.cleaned_view.viewport(), field.cursorRect().center())
        assert with_page.cleaned_view.viewport().rect().contains(there)


def test_in_a_narrow_window_the_rules_give_way_to_the_panel(with_page: MainWindow) -> None:
    with_page.resize(NARROW - 150, 640)
    with_page.actions_.show_edits.trigger()
    assert not with_page.rules.isVisible()
    with_page.history_panel.close()
    assert with_page.rules.isVisible()
    with_page.resize(NARROW + 200, 640)
    with_page.actions_.show_edits.trigger()
    assert with_page.rules.isVisible()
