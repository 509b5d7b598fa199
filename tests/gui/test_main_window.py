"""The whole window, as a person works with it."""

from __future__ import annotations

import platform
import re
import subprocess
import sys
import time
from collections.abc import Callable
from importlib.metadata import requires
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from window_help import BLOG, WAIT, page, settle, shut

from cleaneditor.core.model import Source
from cleaneditor.gui.about import About
from cleaneditor.gui.app import make_window
from cleaneditor.gui.crew import Crew
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.pages import State
from cleaneditor.gui.settings import Store

PANES = ("documentsView", "rawBlocksView", "cleanedView", "rulesView", "whyStrip")
ACTIONS = (
    "actionOpen",
    "actionExport",
    "actionUndo",
    "actionRedo",
    "actionRemoveBlock",
    "actionRestoreBlock",
    "actionMakeRule",
    "actionNextRemoved",
    "actionFind",
)


@pytest.fixture
def with_page(window: MainWindow, open_page: Callable[..., None], qtbot: QtBot) -> MainWindow:
    open_page(window.session)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def named(window: MainWindow, name: str) -> QWidget:
    widget = window.findChild(QWidget, name)
    assert widget is not None, name
    return widget


def action(window: MainWindow, name: str) -> QAction:
    found = window.findChild(QAction, name)
    assert found is not None, name
    return found


def answer(name: str, button: str) -> list[str]:
    """Presses *button* in the message box *name* as soon as it is there; what it said."""
    said: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox) or box.objectName() != name:
            QTimer.singleShot(20, press)
            return
        assert box.textFormat() == Qt.TextFormat.PlainText
        said.append(box.text())
        next(each for each in box.buttons() if each.text().replace("&", "") == button).click()

    QTimer.singleShot(0, press)
    return said


# --- the shape of it ----------------------------------------------------------------------------------------------


def test_the_window_has_the_names_that_tools_rely_on(window: MainWindow) -> None:
    assert window.objectName() == "mainWindow"
    for name in PANES:
        assert named(window, name).accessibleName()
    for name in ACTIONS:
        assert action(window, name).text()


def test_everything_that_takes_the_focus_has_a_name(with_page: MainWindow) -> None:
    with_page.actions_.find.trigger()
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in with_page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(with_page)
        and isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox)
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text().strip("✕↑↓+ "))
    ]
    assert nameless == []


def test_no_label_reads_markup(with_page: MainWindow) -> None:
    with_page.session.open_sources([page(name="<b>x</b>.html")])
    rich = [label for label in with_page.findChildren(QLabel) if label.textFormat() != Qt.TextFormat.PlainText]
    assert [label.text() for label in rich] == []


def test_no_two_actions_share_their_keys(window: MainWindow) -> None:
    keys = [key.toString() for each in window.actions_.all() for key in each.shortcuts()]
    assert sorted(keys) == sorted(set(keys))


def test_the_empty_window_says_what_to_do(window: MainWindow) -> None:
    texts = [label.text() for label in window.start_page.findChildren(QLabel)]
    assert texts[0] == "Drop web pages or texts here"
    assert [button.text() for button in window.start_page.buttons] == ["Open files…", "Open folder…", "Try the sample"]


def test_the_sample_is_one_click_away(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.start_page.buttons[2], Qt.MouseButton.LeftButton)
    settle(qtbot, window.session)
    assert window.session.current_key == "slow-kitchen.html"
    assert window.cleaned_view.toPlainText()
    qtbot.waitUntil(lambda: all(entry.state is State.CLEANED for entry in window.session.pages), timeout=WAIT)


def test_the_status_bar_tells_the_figures(with_page: MainWindow) -> None:
    cleaning = with_page.session.cleaning
    text = with_page.status.figures.whole()
    words = f"{cleaning.document.words} → {cleaning.kept_words} words"
    assert text.startswith(f"{words} · {cleaning.removed_count} removed · cleaned in ")
    assert text.endswith(" ms")


def test_the_title_names_page_and_rules_and_marks_changes(with_page: MainWindow) -> None:
    assert with_page.windowTitle() == "bread.html – Built-in rules[*] – CleanEditor"
    assert not with_page.isWindowModified()
    rules = with_page.session.choices.rules
    with_page.session.do(with_page.session.choices.with_rules(rules.without(rules.rules[0].id)), "Remove a rule")
    assert with_page.isWindowModified()
    with_page.actions_.undo.trigger()
    assert not with_page.isWindowModified()


# --- blocks -------------------------------------------------------------------------------------------------------


def test_delete_removes_the_block_and_ctrl_z_brings_it_back(with_page: MainWindow, qtbot: QtBot) -> None:
    session = with_page.session
    block = session.cleaning.kept[1]
    text = session.document.blocks[block].text
    with_page.raw_view.setFocus()
    session.select((block,))
    qtbot.keyClick(with_page.raw_view, Qt.Key.Key_Delete)
    settle(qtbot, session)
    assert text not in with_page.cleaned_view.toPlainText()
    assert with_page.actions_.undo.text() == f"&Undo Remove block {block + 1}"
    qtbot.keyClick(with_page.raw_view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, session)
    assert text in with_page.cleaned_view.toPlainText()
    assert with_page.actions_.redo.text() == f"&Redo Remove block {block + 1}"


def test_insert_restores_a_removed_block(with_page: MainWindow, qtbot: QtBot) -> None:
    session = with_page.session
    with_page.raw_view.setFocus()
    qtbot.keyClick(with_page.raw_view, Qt.Key.Key_F8)
    block = session.selection[0]
    assert not session.cleaning.verdicts[block].keep
    qtbot.keyClick(with_page.raw_view, Qt.Key.Key_Insert)
    settle(qtbot, session)
    assert session.cleaning.verdicts[block].by == "person"
    assert session.cleaning.verdicts[block].keep
    qtbot.keyClick(with_page.raw_view, Qt.Key.Key_Backspace)
    settle(qtbot, session)
    assert not session.cleaning.verdicts[block].keep


def test_f8_walks_the_removed_runs_and_comes_round(with_page: MainWindow, qtbot: QtBot) -> None:
    session = with_page.session
    seen = []
    while not seen or session.selection not in seen:
        seen.append(session.selection)
        with_page.actions_.next_removed.trigger()
        assert not session.cleaning.verdicts[session.selection[0]].keep
        if len(seen) > 20:
            break
    assert session.selection == seen[1]
    with_page.actions_.previous_removed.trigger()
    assert session.selection == seen[-1]


def test_f9_walks_the_doubtful_blocks_and_says_so_where_there_are_none(with_page: MainWindow, qtbot: QtBot) -> None:
    session = with_page.session
    doubtful = session.cleaning.doubtful
    messages: list[str] = []
    session.messageChanged.connect(messages.append)
    for index in doubtful:
        with_page.actions_.next_doubtful.trigger()
        assert session.selection == (index,)
    if not doubtful:
        with_page.actions_.next_doubtful.trigger()
        assert messages == ["No verdict on this page is doubtful."]


def test_delete_in_the_list_takes_the_page_out_and_no_block(with_page: MainWindow, qtbot: QtBot) -> None:
    with_page.session.select((with_page.session.cleaning.kept[1],))
    with_page.documents.view.setFocus()
    qtbot.keyClick(with_page.documents.view, Qt.Key.Key_Delete)
    assert len(with_page.session.pages) == 0
    assert with_page.session.undo.count() == 0
    assert with_page.stack.currentWidget() is with_page.start_page


def test_delete_in_a_text_field_deletes_a_letter(with_page: MainWindow, qtbot: QtBot) -> None:
    session = with_page.session
    session.select((session.cleaning.kept[1],))
    field = with_page.documents.filter
    field.setFocus()
    qtbot.keyClicks(field, "bread")
    qtbot.keyClick(field, Qt.Key.Key_Home)
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert field.text() == "read"
    assert session.undo.count() == 0


def test_f6_goes_round_the_panes(with_page: MainWindow, qtbot: QtBot) -> None:
    with_page.session.select((with_page.session.cleaning.kept[1],))
    with_page.documents.view.setFocus()
    visited = []
    for _ in range(5):
        visited.append(next(name for name in PANES if _has_focus(named(with_page, name))))
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
    assert visited == list(PANES)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert _has_focus(named(with_page, "whyStrip"))


def _has_focus(widget: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (widget is focus or widget.isAncestorOf(focus))


def test_keys_turn_the_pages(with_page: MainWindow, qtbot: QtBot) -> None:
    with_page.session.open_sources([page(name="two.html")], show=False)
    with_page.raw_view.setFocus()
    qtbot.keyClick(with_page.raw_view, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert with_page.session.current_key == "two.html"
    qtbot.keyClick(with_page.raw_view, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert with_page.session.current_key == "bread.html"


# --- clipboard ----------------------------------------------------------------------------------------------------


def test_pasted_text_becomes_a_page(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("A title\n\nSome words of a text.\n\nLeave a Reply\n")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window.session)
    assert window.session.current_key == "Pasted text 1"
    assert not window.session.document.page.is_html
    window.actions_.paste.trigger()
    settle(qtbot, window.session)
    assert window.session.current_key == "Pasted text 2"


def test_pasted_html_becomes_a_page_also_with_the_focus_in_a_pane(with_page: MainWindow, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setHtml("<h1>Title</h1><p>Ein schöner Tag.</p>")
    QGuiApplication.clipboard().setMimeData(mime)
    with_page.raw_view.setFocus()
    qtbot.keyClick(with_page.raw_view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: with_page.session.current_key == "Pasted text 1", timeout=WAIT)
    settle(qtbot, with_page.session)
    assert with_page.session.document.page.is_html
    assert with_page.session.document.blocks[1].text == "Ein schöner Tag."


def test_paste_in_a_text_field_goes_into_the_field(with_page: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("bread")
    with_page.documents.filter.setFocus()
    qtbot.keyClick(with_page.documents.filter, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert with_page.documents.filter.text() == "bread"
    assert len(with_page.session.pages) == 1


def test_the_cleaned_text_is_copied_as_it_would_be_exported(with_page: MainWindow) -> None:
    with_page.actions_.copy_cleaned.trigger()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("How to bake bread\n\nMix the flour")
    assert "Leave a Reply" not in text


# --- trouble ------------------------------------------------------------------------------------------------------


def test_a_page_that_fails_says_why_and_can_be_tried_again(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "empty.html"
    path.write_bytes(b"")
    window.opening.open_paths([str(path)])
    qtbot.waitUntil(lambda: window.notices.bar("pageFailed") is not None, timeout=WAIT)
    bar = window.notices.bar("pageFailed")
    assert bar.label.text() == f"“{path}” was left out: {window.session.pages.at(0).reason}"
    path.write_text(BLOG, encoding="utf-8")
    qtbot.mouseClick(bar.buttons[0], Qt.MouseButton.LeftButton)
    settle(qtbot, window.session)
    assert window.notices.bar("pageFailed") is None


def test_a_page_that_hangs_the_extractor_leaves_the_window_alive(window: MainWindow, qtbot: QtBot) -> None:
    deep = "<div>" * 3000 + "<p>Some words in the deep of it all.</p>" + "</div>" * 3000
    many = "<p>" + "<a href=x>word</a> " * 60_000 + "</p>"
    longest = 0.0
    last = time.perf_counter()

    def tick() -> None:
        nonlocal longest, last
        now = time.perf_counter()
        longest, last = max(longest, now - last), now

    timer = QTimer(interval=5)
    timer.timeout.connect(tick)
    timer.start()
    window.session.open_sources([page(deep + many, "deep.html"), page(name="next.html")])
    window.session.open_page("next.html")
    settle(qtbot, window.session)
    timer.stop()
    assert window.session.current_key == "next.html"
    assert longest < 1.0


@pytest.fixture
def lossy(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A page of which a rule takes more than a third of the prose."""
    prose = "".join(
        f"<p>Paragraph {number} tells of the mill, of the river and of the miller, who has a story for everyone.</p>"
        for number in range(8)
    )
    gone = "".join(
        f"<p>Advert {number} tells of a wonderful offer that you should not miss, today and every other day.</p>"
        for number in range(8)
    )
    session = window.session
    session.open_sources([page(f"<article><h1>The mill</h1>{prose}{gone}</article>", "mill.html")])
    settle(qtbot, session)
    from cleaneditor.core.rules.phrase import PhraseRule

    rule = PhraseRule(id="adverts", name="Adverts", phrases=("Advert",), match="starts")
    session.do(session.choices.with_rules(session.choices.rules.added(rule)), "Make rule “Adverts”")
    settle(qtbot, session)
    return window


def test_a_great_loss_is_told_shown_and_restored(lossy: MainWindow, qtbot: QtBot) -> None:
    session, bar = lossy.session, lossy.loss_bar
    assert bar.isVisible()
    assert bar.bar.label.text().startswith("The rule “Adverts” took ")
    assert bar.bar.label.text().endswith(" % of this page’s prose.")
    assert (
        lossy.documents.view.model()
        .index(0, 0)
        .data(Qt.ItemDataRole.AccessibleTextRole)
        .endswith("much was taken: look at this page")
    )
    show, restore = bar.bar.buttons
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    assert len(session.selection) == 8
    qtbot.mouseClick(restore, Qt.MouseButton.LeftButton)
    settle(qtbot, session)
    assert not bar.isVisible()
    assert "Advert 3" in lossy.cleaned_view.toPlainText()
    assert session.undo.undoText() == "Restore 8 blocks"


def test_a_loss_that_was_looked_at_stays_closed(lossy: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(lossy.loss_bar.bar.close_button, Qt.MouseButton.LeftButton)
    assert not lossy.loss_bar.isVisible()
    lossy.session.override((1,), False)
    settle(qtbot, lossy.session)
    assert not lossy.loss_bar.isVisible()


# --- find ---------------------------------------------------------------------------------------------------------


def test_find_steps_through_the_matches_and_counts_them(with_page: MainWindow, qtbot: QtBot) -> None:
    bar = with_page.find_bar
    with_page.cleaned_view.setFocus()
    qtbot.keyClick(with_page.cleaned_view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert bar.isVisible()
    assert bar.view is with_page.cleaned_view
    qtbot.keyClicks(bar.field, "THE DOUGH")
    assert bar.count.whole() == "1 of 2"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.whole() == "2 of 2"
    assert with_page.cleaned_view.textCursor().selectedText() == "the dough"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.whole() == "1 of 2"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.whole() == "2 of 2"
    bar.field.setText("nowhere at all")
    assert bar.count.whole() == "not found"
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert with_page.cleaned_view.hasFocus()


def test_find_in_raw_also_finds_what_was_removed(with_page: MainWindow, qtbot: QtBot) -> None:
    with_page.raw_view.setFocus()
    with_page.actions_.find.trigger()
    qtbot.keyClicks(with_page.find_bar.field, "leave a reply")
    assert with_page.find_bar.count.whole() == "1 of 1"
    with_page.find_bar.where.setCurrentIndex(1)
    assert with_page.find_bar.count.whole() == "not found"


# --- leaving and coming back --------------------------------------------------------------------------------------


def test_closing_with_changed_rules_asks(with_page: MainWindow, qtbot: QtBot) -> None:
    session = with_page.session
    rules = session.choices.rules
    session.do(session.choices.with_rules(rules.without(rules.rules[0].id)), "Remove a rule")
    said = answer("unsavedRules", "Cancel")
    assert not with_page.close()
    assert said == ["Save the changes to “Built-in rules”?"]
    assert with_page.isVisible()
    answer("unsavedRules", "Discard")
    assert with_page.close()


def test_the_question_on_closing_names_no_file_where_there_is_none(with_page: MainWindow, tmp_path: Path) -> None:
    session = with_page.session
    told: list[str] = []

    def ask() -> None:
        QTimer.singleShot(0, lambda: told.append(QApplication.activeModalWidget().informativeText()))
        answer("unsavedRules", "Cancel")
        assert not with_page.close()

    session.do(session.choices.with_rules(session.choices.rules.without(session.choices.rules.rules[0].id)), "Remove")
    ask()
    with_page.rules_files._write(str(tmp_path / "mine.cleanrules.toml"))
    session.do(session.choices.with_rules(session.choices.rules.without(session.choices.rules.rules[0].id)), "Remove")
    ask()
    assert "file of your own" in told[0]
    assert told[1] == "Otherwise the file stays as it was."
    answer("unsavedRules", "Discard")
    assert with_page.close()


def test_what_the_window_looked_like_is_remembered(qtbot: QtBot, crew: Crew, store: Store, tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(BLOG, encoding="utf-8")
    first = make_window(crew, store)
    first.show()
    first.resize(770, 602)
    first.opening.open_paths([str(path)])
    settle(qtbot, first.session)
    first.splitter.setSizes([180, 500, 300, 131])
    sizes = first.splitter.sizes()
    next(each for each in first.actions_.themes.actions() if each.data() == "dark").trigger()
    assert first.close()
    shut(first)

    second = make_window(crew, Store(tmp_path / "settings.ini"))
    second.show()
    second.session.open_sources([page()])
    settle(qtbot, second.session)
    assert (second.width(), second.height()) == (770, 602)
    assert second.splitter.sizes() == sizes
    assert second.memory.settings.theme == "dark"
    second.opening.fill_recent(second.actions_.recent_menu)
    assert [each.data() for each in second.actions_.recent_menu.actions()] == [str(path)]
    second.actions_.recent_menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: second.session.current_key == str(path), timeout=WAIT)
    shut(second)


def test_light_and_dark_are_chosen_in_the_menu(window: MainWindow, qapp: QApplication) -> None:
    for mode, dark in (("dark", True), ("light", False)):
        next(each for each in window.actions_.themes.actions() if each.data() == mode).trigger()
        assert (qapp.palette().window().color().lightness() < 128) is dark


def test_the_encoding_of_a_page_is_chosen_in_the_menu(window: MainWindow, qtbot: QtBot) -> None:
    text = "<p>Ein schöner Tag für alle Gärten und Wiesen.</p>" * 3
    window.session.open_sources([Source("day.html", data=text.encode("windows-1252"))])
    settle(qtbot, window.session)
    choice = next(each for each in window.actions_.encodings.actions() if each.data() == "koi8-r")
    with qtbot.waitSignal(window.session.cleaned, timeout=WAIT):
        choice.trigger()
    assert "koi8-r" in window.status.encoding.text()
    assert choice.isChecked()


# --- help ---------------------------------------------------------------------------------------------------------


def test_the_about_page_names_versions_and_licences(window: MainWindow) -> None:
    window.actions_.about.trigger()
    page = window.findChild(About, "aboutBox")
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in page.findChildren(QLabel))
    assert "never goes online" in page.text.text()
    parts = {page.table.item(row, 0).text(): page.table.item(row, 2).text() for row in range(page.table.rowCount())}
    required = [
        re.split(r"[<>=!;]", line)[0].lower() for line in requires("cleaneditor") or () if "extra ==" not in line
    ]
    assert required
    assert {"qt", "python", *required} <= {name.lower() for name in parts}
    assert all(parts.values())
    assert f"Python {platform.python_version()}" in page.versions().splitlines()
    page.close()


# --- starting -----------------------------------------------------------------------------------------------------


def test_the_window_starts_without_the_extractor() -> None:
    code = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from cleaneditor.gui.app import make_window\n"
        "from cleaneditor.gui.crew import Crew\n"
        "from cleaneditor.gui.settings import Store\n"
        "window = make_window(Crew(), Store())\n"
        "window.show()\n"
        "app.processEvents()\n"
        "print([name for name in ('trafilatura', 'pebble', 'bs4', 'tqdm', 'urllib.request') if name in sys.modules])\n"
        "window.session.close()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"


def test_buttons_of_bars_can_be_reached_by_keys(lossy: MainWindow) -> None:
    for button in lossy.loss_bar.findChildren(QPushButton):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_delete_and_insert_work_from_the_strip_too(with_page: MainWindow, qtbot: QtBot) -> None:
    session = with_page.session
    assert session.document is not None
    row = next(block.index for block in session.document.blocks if block.text.startswith("Mix"))
    session.select((row,))
    with_page.why.why.setFocus()
    qtbot.keyClick(with_page.why.why, Qt.Key.Key_Delete)
    settle(qtbot, session)
    assert session.cleaning is not None
    assert not session.cleaning.verdicts[row].keep
    qtbot.keyClick(with_page.why.why, Qt.Key.Key_Insert)
    settle(qtbot, session)
    assert session.cleaning.verdicts[row].keep
