"""The whole job without a mouse: real keys from another program, in a real window, from the folder to the export."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_help import BLOG, WAIT

from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.pages import State
from cleaneditor.gui.review import CHANGED

pytestmark = pytest.mark.x11

ADVERT = "Flour for this page was given by the mill at Oosterend"
PAGES = 6


class Hands(threading.Thread):
    """Presses keys while the window works; it looks at the window, and touches nothing but the keyboard."""

    def __init__(self, job: Callable[[Hands], None]) -> None:
        super().__init__(daemon=True)
        self._job = job
        self._tick = threading.Event()
        self.trouble: BaseException | None = None

    def run(self) -> None:
        try:
            self._job(self)
        except BaseException as trouble:  # noqa: BLE001 - the test's own thread raises it
            self.trouble = trouble

    def press(self, *keys: str) -> None:
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True, timeout=20)

    def write(self, text: str) -> None:
        subprocess.run(["xdotool", "type", "--clearmodifiers", text], check=True, timeout=60)

    def until(self, done: Callable[[], object], what: str) -> None:
        for _ in range(WAIT // 20):
            if done():
                return
            self._tick.wait(0.02)
        raise AssertionError(f"it never came about that {what}")


def make_a_rule(hands: Hands, window: MainWindow) -> None:
    """From the selected block, by keys: the first offer is taken."""
    rules = window.session.choices.rules
    hands.press("ctrl+r")
    panel = window.making.panel
    hands.until(lambda: panel.offers.hasFocus() and panel.offers.currentRow() == 0, "rules are offered")
    hands.press("Return")
    hands.until(lambda: window.session.choices.rules is not rules, "there is a new rule")


def named_window(name: str) -> bool:
    modal = QApplication.activeModalWidget()
    return modal is not None and modal.objectName() == name and modal.isActiveWindow()


def test_a_folder_is_reviewed_a_rule_made_and_undone_and_all_exported_by_keys_alone(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folder, out = tmp_path / "blog", tmp_path / "out"
    folder.mkdir()
    for number in range(PAGES):
        text = BLOG.replace("</article>", f"<p>{ADVERT}</p><p>Loaf {number} was eaten warm by all of us.</p></article>")
        (folder / f"{number}.html").write_text(text, encoding="utf-8")
    window.setGeometry(120, 80, 1100, 640)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    session = window.session

    def job(hands: Hands) -> None:
        # The folder.
        hands.press("ctrl+shift+o")
        hands.until(lambda: QApplication.activeModalWidget() is not None, "a folder is asked for")
        hands.press("ctrl+a")
        hands.write(str(folder))
        hands.press("Return")
        hands.until(lambda: len(session.pages) == PAGES, "the pages are there")
        hands.until(lambda: all(entry.state is State.CLEANED for entry in session.pages), "all are cleaned")

        # Five pages: what went is walked, one block is taken and given back, and the page is accepted.
        hands.press("F6")
        hands.until(window.raw_view.hasFocus, "the raw pane has the focus")
        for done in range(5):
            hands.until(lambda: session.up_to_date, "the page is cleaned")
            key = session.current_key
            hands.press("n")
            hands.until(lambda: session.selection, "a removed block is selected")
            removed = session.selection
            hands.press("Insert")
            hands.until(lambda removed=removed: session.cleaning.verdicts[removed[0]].keep, "it is restored")
            hands.press("ctrl+z")
            hands.until(lambda removed=removed: not session.cleaning.verdicts[removed[0]].keep, "that is undone")
            hands.press("j", "j", "k", "shift+j")
            hands.until(lambda: len(session.selection) == 2, "two blocks are selected")
            hands.until(lambda: session.up_to_date, "the page is judged")
            hands.press("Return")
            hands.until(lambda done=done: len(session.choices.accepted) == done + 1, "the page is accepted")
            hands.until(lambda key=key: session.current_key != key, "the next page is open")

        # A rule, and what it changes on accepted pages.
        hands.until(lambda: session.up_to_date, "the last page is cleaned")
        row = next(block.index for block in session.document.blocks if block.text == ADVERT)
        for _ in range(row + 1):
            hands.press("j")
        hands.until(lambda: session.selection == (row,), "the advertisement is selected")
        make_a_rule(hands, window)
        hands.until(lambda: window.notices.bar(CHANGED) is not None, "the window tells of accepted pages")
        hands.until(lambda: window.review.progress.changed == 5, "all five are told of")
        hands.press("ctrl+z")
        hands.until(lambda: window.review.progress.changed == 0, "they are as they were")
        hands.press("ctrl+y" if "Y" in window.actions_.redo.shortcut().toString() else "ctrl+shift+z")
        hands.until(lambda: window.review.progress.changed == 5, "the rule is back")
        hands.press("ctrl+shift+p")
        hands.until(window.palette_.field.hasFocus, "a command can be found")
        hands.write("accept all chan")
        hands.until(lambda: window.palette_.shown[:1] and "Changed" in window.palette_.shown[0].text, "it is found")
        hands.press("Return")
        hands.until(lambda: window.review.progress.accepted == 5, "the changes are accepted")
        hands.until(lambda: session.up_to_date, "the page is judged")
        hands.press("Return")
        hands.until(lambda: window.review.progress.accepted == PAGES, "every page is accepted")

        # The export.
        hands.press("ctrl+e")
        hands.until(lambda: named_window("exportDialog"), "the export asks where to")
        hands.press("Down", "alt+d")
        hands.press("ctrl+a")
        hands.write(str(out))
        hands.press("Return")
        hands.until(lambda: len(list(out.glob("*.txt"))) == PAGES, "a file a page is written")
        hands.until(lambda: not window.exporting.exporter.running, "the export is over")

    hands = Hands(job)
    hands.start()
    qtbot.waitUntil(lambda: not hands.is_alive(), timeout=6 * WAIT)
    if hands.trouble is not None:
        raise hands.trouble
    texts = [path.read_text("utf-8") for path in sorted(out.glob("*.txt"))]
    assert all(f"Loaf {number} was eaten" in text for number, text in enumerate(texts))
    assert not any(ADVERT in text or "Leave a Reply" in text for text in texts)
