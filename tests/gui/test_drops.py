"""Dropping on any part of the window, as a file manager or a browser would."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QMimeData, QPoint, QPointF, Qt, QUrl, QVersionNumber
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from window_help import BLOG, WAIT, settle

from cleaneditor.gui.drops import SIGN_WIDTH
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.opening import ADDRESS
from cleaneditor.gui.pages import State
from cleaneditor.gui.theme import MARGIN

ACTIONS = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
VIEWS = ("documentsView", "rawBlocksView", "cleanedView", "rulesView", "whyStrip")


def place(at: QPoint) -> QPoint | QPointF:
    """*at* as the events of a drag want it: until Qt 6.11 they take nothing else, from 6.12 on they warn of it."""
    return QPointF(at) if QLibraryInfo.version() >= QVersionNumber(6, 12) else at


def drag(target: QWidget, mime: QMimeData, drop: bool = True) -> bool:
    """Drags *mime* over *target* and drops it; whether it was accepted."""
    at = target.rect().center()
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place(at), ACTIONS, mime, buttons, keys)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    move = QDragMoveEvent(place(at + QPoint(1, 1)), ACTIONS, mime, buttons, keys)
    QApplication.sendEvent(target, move)
    if not drop:
        return move.isAccepted()
    end = QDropEvent(QPointF(at), ACTIONS, mime, buttons, keys)
    QApplication.sendEvent(target, end)
    return end.isAccepted()


def part(window: MainWindow, name: str) -> QWidget:
    widget = window.findChild(QWidget, name)
    assert widget is not None, name
    viewport = getattr(widget, "viewport", None)
    return viewport() if viewport is not None else widget


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


@pytest.fixture
def with_page(window: MainWindow, open_page: Callable[..., None]) -> MainWindow:
    open_page(window.session)
    return window


def test_a_file_dropped_on_the_empty_window_is_opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "Brot und Öl.HTM"
    path.write_text(BLOG, encoding="utf-8")
    assert drag(window.start_page, files(path))
    settle(qtbot, window.session)
    assert window.session.document.page.source.path == str(path)
    assert window.stack.currentIndex() == 1
    assert window.windowTitle().startswith("Brot und Öl.HTM")


@pytest.mark.parametrize("name", VIEWS)
def test_a_file_dropped_on_a_pane_is_opened(with_page: MainWindow, qtbot: QtBot, tmp_path: Path, name: str) -> None:
    path = tmp_path / "two.html"
    path.write_text(BLOG, encoding="utf-8")
    assert drag(part(with_page, name), files(path))
    qtbot.waitUntil(lambda: with_page.session.current_key == str(path), timeout=WAIT)


@pytest.mark.parametrize("name", ["documentsFilter", "findField"])
def test_a_file_dropped_on_a_text_field_is_opened_and_not_written_into_it(
    with_page: MainWindow, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    with_page.actions_.find.trigger()
    path = tmp_path / "two.html"
    path.write_text(BLOG, encoding="utf-8")
    drag(part(with_page, name), files(path))
    qtbot.waitUntil(lambda: with_page.session.current_key == str(path), timeout=WAIT)
    assert part(with_page, name).text() == ""


def test_text_dropped_on_a_text_field_stays_in_it(with_page: MainWindow) -> None:
    mime = QMimeData()
    mime.setText("bread")
    drag(part(with_page, "documentsFilter"), mime)
    assert part(with_page, "documentsFilter").text() == "bread"
    assert len(with_page.session.pages) == 1


def test_a_folder_and_a_file_become_all_their_pages(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    (folder / "deep").mkdir(parents=True)
    for name in ("a.html", "deep/b.htm", "deep/c.txt"):
        (folder / name).write_text(BLOG, encoding="utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    one = tmp_path / "one.html"
    one.write_text(BLOG, encoding="utf-8")
    drag(window.start_page, files(folder, one))
    qtbot.waitUntil(lambda: len(window.session.pages) == 4, timeout=WAIT)
    qtbot.waitUntil(lambda: all(entry.state is State.CLEANED for entry in window.session.pages), timeout=WAIT)


def test_html_from_a_browser_becomes_a_page(window: MainWindow, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setHtml('<meta http-equiv="content-type" content="text/html; charset=gb2312"><p>Füße und Bäume im Wind.</p>')
    mime.setText("Füße und Bäume im Wind.")
    drag(window.start_page, mime)
    settle(qtbot, window.session)
    assert window.session.current_key == "Dropped text 1"
    assert window.session.document.page.is_html
    assert window.session.document.blocks[0].text == "Füße und Bäume im Wind."


def test_text_becomes_a_page(with_page: MainWindow, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setText("A title\n\nSome words & <b>signs</b>.\n\nLeave a Reply")
    drag(part(with_page, "rawBlocksView"), mime)
    qtbot.waitUntil(lambda: with_page.session.current_key == "Dropped text 1", timeout=WAIT)
    settle(qtbot, with_page.session)
    assert "Some words & <b>signs</b>." in [block.text for block in with_page.session.document.blocks]


def address(kind: str) -> QMimeData:
    mime = QMimeData()
    if kind == "url":
        mime.setUrls([QUrl("https://example.org/page.html")])
    elif kind == "moz":
        mime.setData("text/x-moz-url", "https://example.org/\nA page".encode("utf-16-le"))
        mime.setHtml('<a href="https://example.org/">A page</a>')
    elif kind == "text":
        mime.setText("http://example.org/page.html")
    else:
        mime.setUrls([QUrl("ftp://example.org/page.html")])
    return mime


@pytest.mark.parametrize("kind", ["url", "moz", "text", "ftp"])
def test_a_web_address_is_answered_with_what_to_do_instead(window: MainWindow, kind: str) -> None:
    drag(window.start_page, address(kind))
    bar = window.notices.bar(ADDRESS)
    assert bar is not None
    assert bar.label.text() == (
        "CleanEditor never goes online. Save the page in your browser (Ctrl+S) and drop the file here."
    )
    assert len(window.session.pages) == 0
    bar.close_button.click()
    assert window.notices.bar(ADDRESS) is None


def test_the_window_says_what_a_drop_will_do(with_page: MainWindow, tmp_path: Path) -> None:
    target = part(with_page, "cleanedView")
    overlay = with_page.drops.overlay
    for mime, text in (
        (files(tmp_path / "a.html"), "Drop to open “a.html”"),
        (files(tmp_path / "a.html", tmp_path / "b.html"), "Drop to open 2 files and folders"),
        (files(tmp_path), f"Drop to open all pages in “{tmp_path.name}”"),
        (address("url"), "CleanEditor never goes online.\nSave the page in your browser and drop the file here."),
    ):
        assert drag(target, mime, drop=False)
        assert overlay.isVisible()
        assert overlay.text == text
        QApplication.sendEvent(with_page, QDragLeaveEvent())
        assert not overlay.isVisible()


def test_a_name_keeps_its_own_direction_in_a_mirrored_window(
    with_page: MainWindow, qapp: QApplication, tmp_path: Path
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert drag(part(with_page, "cleanedView"), files(tmp_path / "000.html"), drop=False)
        assert "“\N{FIRST STRONG ISOLATE}000.html\N{POP DIRECTIONAL ISOLATE}”" in with_page.drops.overlay.text
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("name", ["a.html", "words that go on and on " * 6 + ".html", "w" * 180 + ".html"])
def test_the_sign_of_a_drop_breaks_between_words_where_it_can(name: str, with_page: MainWindow, tmp_path: Path) -> None:
    assert drag(part(with_page, "cleanedView"), files(tmp_path / name), drop=False)
    sign = with_page.findChild(QWidget, "dropSign")
    assert with_page.rect().contains(sign.geometry())
    lines = sign.lines()
    assert "".join(lines) == f"Drop to open “{name}”"
    assert len(lines) == 1 if name == "a.html" else len(lines) > 2
    if name.count(" ") > 2:
        assert all(line.endswith(" ") for line in lines[:-1])
    assert sign.width() <= SIGN_WIDTH + 6 * MARGIN
    assert sign.height() > len(lines) * sign.fontMetrics().height()


def test_the_sheet_of_a_drop_goes_with_the_page_that_comes(with_page: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "two.html"
    path.write_text(BLOG, encoding="utf-8")
    overlay = with_page.drops.overlay
    assert drag(part(with_page, "cleanedView"), files(path))
    qtbot.waitUntil(lambda: not overlay.isVisible(), timeout=WAIT)
    # A file that does not become a page takes it away as well.
    assert drag(part(with_page, "cleanedView"), files(tmp_path / "none.html"))
    qtbot.waitUntil(lambda: not overlay.isVisible(), timeout=WAIT)


def test_a_drop_never_moves_the_file(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(BLOG, encoding="utf-8")
    mime = files(path)
    assert drag(window.start_page, mime, drop=False)
    event = QDropEvent(QPointF(50, 50), ACTIONS, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    QApplication.sendEvent(window.start_page, event)
    assert event.isAccepted()
    assert event.dropAction() == Qt.DropAction.CopyAction


def test_an_empty_drag_is_refused(window: MainWindow) -> None:
    mime = QMimeData()
    mime.setData("application/x-unknown", b"1")
    assert not drag(window.start_page, mime)
    assert not window.drops.overlay.isVisible()
