"""Finding text: in one pane with its options, and in all pages at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot
from window_help import WAIT, page, settle

from cleaneditor.core.finding import Query
from cleaneditor.gui.find_marks import MOST_IN_VIEW
from cleaneditor.gui.find_panel import FindPanel
from cleaneditor.gui.main_window import MainWindow

SOUP = """<html lang="en"><head><title>Soup</title></head><body><article><h1>Soup</h1>
<p>Put the bread into the soup and let it stand until the bread has drunk it all and nobody can tell it from soup.</p>
<p>A soup without bread is a drink, says my aunt, and a bread without soup is a stone that somebody has sliced.</p>
</article><h3>Leave a Reply</h3><p>Your email address will not be published.</p></body></html>"""


@pytest.fixture
def with_page(window: MainWindow, open_page: Callable[..., None], qtbot: QtBot) -> MainWindow:
    open_page(window.session)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def panel(with_page: MainWindow, qtbot: QtBot) -> FindPanel:
    """Three pages, of which two say "bread", and the panel."""
    plain = "<h1>Rice</h1><p>Wash the rice three times in cold water and let it rest for an hour before cooking.</p>"
    with_page.session.open_sources([page(plain, "rice.html"), page(SOUP, "soup.html")], show=False)
    qtbot.keyClick(
        with_page.raw_view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert with_page.find_pages.panel.isVisible()
    return with_page.find_pages.panel


def search(panel: FindPanel, qtbot: QtBot, text: str) -> None:
    panel.what.field.setText(text)
    qtbot.keyClick(panel.what.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not panel.search.running, timeout=WAIT)


def picture(panel: FindPanel) -> list[str]:
    """The results as they are read: pages, and under them their lines."""

    def said(item: QTreeWidgetItem | None) -> str:
        assert item is not None
        return str(item.data(0, Qt.ItemDataRole.AccessibleTextRole))

    lines = []
    for row in range(panel.results.topLevelItemCount()):
        item = panel.results.topLevelItem(row)
        lines.append(said(item))
        lines += [f"  {said(item.child(at))}" for at in range(item.childCount())]
    return lines


# --- in one pane --------------------------------------------------------------------------------------------------


def test_the_options_change_what_is_found_at_once(with_page: MainWindow, qtbot: QtBot) -> None:
    bar = with_page.find_bar
    with_page.raw_view.setFocus()
    with_page.actions_.find.trigger()
    qtbot.keyClicks(bar.field, "it")
    everywhere = len(bar.marks[0].places)
    bar.what.words.click()
    assert 0 < len(bar.marks[0].places) < everywhere
    bar.what.words.click()
    bar.field.setText("BREAD")
    assert bar.count.whole() == "1 of 1"
    bar.what.case.click()
    assert bar.count.whole() == "not found"
    bar.what.pattern.click()
    bar.field.setText(r"an? hour|half")
    assert bar.count.whole() == "1 of 2"


def test_a_wrong_pattern_says_what_is_wrong(with_page: MainWindow, qtbot: QtBot) -> None:
    bar = with_page.find_bar
    with_page.actions_.find.trigger()
    bar.what.pattern.click()
    qtbot.keyClicks(bar.field, "(bread")
    assert "missing )" in bar.count.whole()
    assert bar.field.accessibleDescription() == bar.count.whole()
    assert bar.marks[0].places == []
    bar.field.setText("(bread)")
    assert bar.count.whole() == "1 of 1"
    assert bar.field.accessibleDescription() == ""


def test_all_matches_are_marked_in_both_panes_until_the_bar_is_closed(with_page: MainWindow, qtbot: QtBot) -> None:
    bar = with_page.find_bar
    with_page.actions_.find.trigger()
    qtbot.keyClicks(bar.field, "the dough")
    for marks in bar.marks:
        qtbot.waitUntil(lambda marks=marks: marks.done, timeout=WAIT)
        assert [mark.cursor.selectedText() for mark in marks.view.extraSelections()] == ["the dough"] * 2
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    for view in (with_page.raw_view, with_page.cleaned_view):
        assert view.extraSelections() == []


def test_the_matches_follow_the_cleaning(with_page: MainWindow, qtbot: QtBot) -> None:
    bar, session = with_page.find_bar, with_page.session
    with_page.cleaned_view.setFocus()
    with_page.actions_.find.trigger()
    qtbot.keyClicks(bar.field, "the dough")
    assert bar.count.whole() == "1 of 2"
    gone = next(block.index for block in session.document.blocks if "let the dough" in block.text)
    session.override((gone,), False)
    settle(qtbot, session)
    qtbot.waitUntil(lambda: bar.marks[1].done, timeout=WAIT)
    assert len(bar.marks[1].places) == 1
    assert len(bar.marks[0].places) == 2


def test_what_is_unfolded_among_the_cleaned_text_does_not_count(with_page: MainWindow, qtbot: QtBot) -> None:
    bar = with_page.find_bar
    with_page.cleaned.text.unfold_all()
    assert "Leave a Reply" in with_page.cleaned_view.toPlainText()
    with_page.cleaned_view.setFocus()
    with_page.actions_.find.trigger()
    qtbot.keyClicks(bar.field, "leave a reply")
    assert bar.count.whole() == "not found"
    bar.where.setCurrentIndex(0)
    assert bar.count.whole() == "1 of 1"


def test_a_match_in_raw_shows_the_blocks_again(with_page: MainWindow, qtbot: QtBot) -> None:
    tabs = with_page.raw.tabs
    tabs.setCurrentIndex(1)
    with_page.actions_.find.trigger()
    with_page.find_bar.where.setCurrentIndex(0)
    qtbot.keyClicks(with_page.find_bar.field, "dough")
    assert tabs.currentIndex() == 0
    assert with_page.raw_view.textCursor().selectedText() == "dough"


def test_letters_beyond_the_first_plane_do_not_shift_the_marks(
    window: MainWindow, open_page: Callable[..., None], qtbot: QtBot
) -> None:
    open_page(
        window.session, "<h1>Sums</h1><p>𝒳 plus 😀 makes bread, and so it has been for as long as anybody knows.</p>"
    )
    window.actions_.find.trigger()
    window.find_bar.what.ask(Query("bread"))
    assert window.raw_view.textCursor().selectedText() == "bread"


def test_a_page_of_very_many_matches_is_searched_in_pieces(
    window: MainWindow, open_page: Callable[..., None], qtbot: QtBot
) -> None:
    many = "".join(f"<p>{'e ' * 400} number {number}.</p>" for number in range(400))
    open_page(window.session, f"<h1>Letters</h1>{many}")
    window.raw_view.setFocus()
    window.actions_.find.trigger()
    window.find_bar.field.setText("e")
    marks = window.find_bar.marks[0]
    # The first match is shown at once, while the others are still being counted.
    assert window.raw_view.textCursor().selectedText() == "e"
    assert not marks.done
    assert window.find_bar.count.whole().endswith("…")
    qtbot.waitUntil(lambda: marks.done, timeout=WAIT)
    # 400 × 400, "number", and of "Letters" two.
    assert len(marks.places) == 400 * 401 + 2
    assert len(window.raw_view.extraSelections()) <= MOST_IN_VIEW
    window.find_bar.step(-1)
    assert window.find_bar.count.whole().startswith("160\u202f402 of ")


# --- in all pages -------------------------------------------------------------------------------------------------


def test_all_pages_are_searched_and_the_lines_shown_page_by_page(panel: FindPanel, qtbot: QtBot) -> None:
    search(panel, qtbot, "a bread")
    assert picture(panel) == [
        "soup.html, 1 match",
        f"  Block 3: {SOUP.split('<p>')[2].split('</p>')[0]}",
    ]
    search(panel, qtbot, "bread")
    assert [line for line in picture(panel) if not line.startswith("  ")] == [
        "bread.html, 1 match",
        "soup.html, 4 matches",
    ]
    assert panel.says.whole() == "5 matches on 2 of 3 pages"


def test_cleaned_texts_only(panel: FindPanel, qtbot: QtBot) -> None:
    search(panel, qtbot, "leave a reply")
    assert panel.says.whole() == "2 matches on 2 of 3 pages"
    panel.where.setCurrentIndex(1)
    qtbot.waitUntil(lambda: not panel.search.running, timeout=WAIT)
    assert panel.says.whole() == "0 matches on 0 of 3 pages"


def test_enter_on_a_line_opens_its_page_and_selects_what_was_found(
    panel: FindPanel, with_page: MainWindow, qtbot: QtBot
) -> None:
    search(panel, qtbot, "stone")
    qtbot.keyClick(panel.what.field, Qt.Key.Key_Down)
    assert panel.results.hasFocus()
    qtbot.keyClick(panel.results, Qt.Key.Key_Down)
    qtbot.keyClick(panel.results, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: with_page.session.current_key == "soup.html" and bool(with_page.session.selection))
    session = with_page.session
    assert "stone" in session.document.blocks[session.selection[0]].text
    assert with_page.raw_view.textCursor().selectedText() == "stone"
    assert panel.results.hasFocus()
    settle(qtbot, session)
    panel.where.setCurrentIndex(1)
    qtbot.waitUntil(lambda: not panel.search.running, timeout=WAIT)
    line = panel.results.topLevelItem(0).child(0)
    panel.results.itemClicked.emit(line, 0)
    assert with_page.cleaned_view.textCursor().selectedText() == "stone"


def test_f6_also_goes_to_the_results(panel: FindPanel, with_page: MainWindow, qtbot: QtBot) -> None:
    search(panel, qtbot, "bread")
    with_page.raw_view.setFocus()
    with_page.actions_.previous_pane.trigger()
    with_page.actions_.previous_pane.trigger()
    assert panel.results.hasFocus()


def test_what_is_selected_is_searched_for_at_once(panel: FindPanel, with_page: MainWindow, qtbot: QtBot) -> None:
    panel.leave()
    with_page.raw_view.setFocus()
    with_page.actions_.find.trigger()
    with_page.find_bar.field.setText("dough")
    with_page.find_bar.all_button.click()
    qtbot.waitUntil(lambda: not panel.search.running, timeout=WAIT)
    assert not with_page.find_bar.isVisible()
    assert panel.says.whole() == "2 matches on 1 of 3 pages"


def test_a_search_can_be_stopped_and_a_closed_panel_stops_it(panel: FindPanel, qtbot: QtBot) -> None:
    panel.what.field.setText("bread")
    panel.button.click()
    assert panel.search.running
    assert panel.button.text() == "Stop"
    panel.button.click()
    assert not panel.search.running
    assert panel.says.whole().endswith("stopped")
    panel.button.click()
    qtbot.keyClick(panel.what.field, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert not panel.search.running


def test_changed_rules_make_results_of_cleaned_texts_old(panel: FindPanel, with_page: MainWindow, qtbot: QtBot) -> None:
    panel.where.setCurrentIndex(1)
    search(panel, qtbot, "bread")
    with_page.session.override((1,), False)
    settle(qtbot, with_page.session)
    assert panel.says.whole().endswith("changed since: find again")


def test_a_page_that_cannot_be_read_is_counted(
    panel: FindPanel, with_page: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "empty.html"
    path.write_bytes(b"")
    with_page.opening.open_paths([str(path)])
    qtbot.waitUntil(lambda: len(with_page.session.pages) == 4, timeout=WAIT)
    search(panel, qtbot, "bread")
    assert panel.says.whole() == "5 matches on 2 of 4 pages · 1 could not be read"


def test_a_pattern_with_a_mistake_cannot_be_started(panel: FindPanel, qtbot: QtBot) -> None:
    panel.what.pattern.setChecked(True)
    panel.what.field.setText("(bread")
    assert not panel.button.isEnabled()
    assert "missing )" in panel.says.whole()
