"""Export: one page or all, with progress, Cancel, and a result that can be read."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot
from window_help import BLOG, WAIT, page, settle

from cleaneditor.core.exporters import FORMATS
from cleaneditor.core.model import Source
from cleaneditor.gui.export_dialog import ExportDialog
from cleaneditor.gui.exporting import RESULT, Report
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.orders import Order


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    return made


@pytest.fixture
def with_page(window: MainWindow, open_page: Callable[..., None]) -> MainWindow:
    open_page(window.session)
    return window


def told(window: MainWindow, qtbot: QtBot) -> str:
    """What the bar says when the export is over."""
    qtbot.waitUntil(
        lambda: not window.exporting.exporter.running and window.notices.bar(RESULT) is not None, timeout=WAIT
    )
    return window.notices.bar(RESULT).label.text()


def fill(act: Callable[[ExportDialog], None]) -> None:
    """Acts in the export dialog as soon as it is there."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ExportDialog):
            act(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


@pytest.mark.parametrize("name", list(FORMATS))
def test_the_open_page_is_written_in_every_format(with_page: MainWindow, qtbot: QtBot, folder: Path, name: str) -> None:
    path = folder / f"bread{FORMATS[name].suffix}"

    def act(dialog: ExportDialog) -> None:
        dialog.format.setCurrentIndex(dialog.format.findData(name))
        dialog.path.setText(str(path))
        qtbot.mouseClick(dialog.button, Qt.MouseButton.LeftButton)

    fill(act)
    with_page.actions_.export.trigger()
    assert told(with_page, qtbot) == f"Exported to {path}"
    text = path.read_text(encoding="utf-8")
    assert "Mix the flour and the water" in text
    assert "Leave a Reply" not in text
    assert with_page.memory.settings.export_format == name
    assert with_page.memory.settings.export_folder == str(folder)


def test_a_page_is_written_with_the_persons_verdicts(with_page: MainWindow, qtbot: QtBot, folder: Path) -> None:
    session = with_page.session
    session.override((session.cleaning.kept[1],), False)
    settle(qtbot, session)
    with_page.exporting.start(Order(False, "text", str(folder / "a.txt"), True, False))
    told(with_page, qtbot)
    assert "Mix the flour" not in (folder / "a.txt").read_text(encoding="utf-8")
    with_page.exporting.start(Order(True, "text", str(folder), False, False))
    told(with_page, qtbot)
    assert (folder / "bread.txt").read_bytes() == (folder / "a.txt").read_bytes()


def test_nothing_is_replaced_unless_the_person_says_so(with_page: MainWindow, qtbot: QtBot, folder: Path) -> None:
    path = folder / "bread.txt"
    path.write_text("mine")
    seen = []

    def act(dialog: ExportDialog) -> None:
        dialog.path.setText(str(path))
        seen.append((dialog.note.text(), dialog.button.isEnabled()))
        dialog.overwrite.setChecked(True)
        seen.append((dialog.note.text(), dialog.button.isEnabled()))
        dialog.reject()

    fill(act)
    with_page.actions_.export.trigger()
    assert seen == [
        ("This file exists already. Choose another name, or tick “Replace”.", False),
        ("The file will be replaced.", True),
    ]
    with_page.exporting.start(Order(False, "text", str(path), True, False))
    assert told(with_page, qtbot).startswith(f"The export ended early: {path}: exists already")
    assert path.read_text() == "mine"
    with_page.exporting.start(Order(False, "text", str(path), True, True))
    told(with_page, qtbot)
    assert path.read_text().startswith("How to bake bread")


def test_the_page_itself_is_never_the_destination(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(BLOG, encoding="utf-8")
    dialog = ExportDialog(Source(str(path), path=str(path)), 1, "html", str(tmp_path), window)
    qtbot.addWidget(dialog)
    assert dialog.path.text() == str(tmp_path / "page-cleaned.html")
    dialog.overwrite.setChecked(True)
    dialog.path.setText(str(path))
    assert dialog.note.text() == "This is the page itself: input files are never changed."
    assert not dialog.button.isEnabled()


def test_the_dialog_proposes_a_destination_that_fits(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    dialog = ExportDialog(Source("bread.html"), 12, "text", str(folder), window)
    qtbot.addWidget(dialog)
    assert dialog.path.text() == str(folder / "bread.txt")
    dialog.format.setCurrentIndex(dialog.format.findData("markdown"))
    assert dialog.path.text() == str(folder / "bread.md")
    dialog.all_pages.setChecked(True)
    assert dialog.path.text() == str(folder / "cleaned")
    dialog.format.setCurrentIndex(dialog.format.findData("jsonl"))
    assert dialog.path.text() == str(folder / "cleaned.jsonl")
    dialog.one_file.setChecked(False)
    assert dialog.path.text() == str(folder / "cleaned")
    qtbot.keyClicks(dialog.path, "-2024")
    dialog.format.setCurrentIndex(dialog.format.findData("csv"))
    assert dialog.order() == Order(True, "csv", str(folder / "cleaned-2024"), False, False)


def test_results_of_a_folder_are_proposed_beside_it_and_not_among_its_pages(
    window: MainWindow, qtbot: QtBot, folder: Path
) -> None:
    page = Source("scraped/2024/bread.html", str(folder / "scraped" / "2024" / "bread.html"), inner="2024/bread.html")
    dialog = ExportDialog(page, 12, "text", str(folder / "scraped" / "2024"), window)
    qtbot.addWidget(dialog)
    dialog.all_pages.setChecked(True)
    assert dialog.path.text() == str(folder / "scraped-cleaned")
    dialog.format.setCurrentIndex(dialog.format.findData("jsonl"))
    assert dialog.path.text() == str(folder / "scraped-cleaned.jsonl")
    elsewhere = ExportDialog(page, 12, "text", str(folder), window)
    qtbot.addWidget(elsewhere)
    elsewhere.all_pages.setChecked(True)
    assert elsewhere.path.text() == str(folder / "cleaned")


def many(window: MainWindow, count: int) -> None:
    window.session.open_sources(
        [page(BLOG.replace("flour", f"flour {number}"), f"{number}.html") for number in range(count)]
    )


def test_all_pages_go_into_a_folder_and_failures_can_be_read(
    window: MainWindow, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    many(window, 5)
    window.session.open_sources([Source("gone.html", path=str(tmp_path / "gone.html"))], show=False)
    out = folder / "cleaned"
    window.exporting.start(Order(True, "text", str(out), False, False))
    assert window.exporting.progress.isVisible()
    assert told(window, qtbot) == f"5 pages exported to {out} · 1 failed"
    assert not window.exporting.progress.isVisible()
    assert sorted(path.name for path in out.iterdir()) == [f"{number}.txt" for number in range(5)]
    assert "flour 3" in (out / "3.txt").read_text(encoding="utf-8")
    details = window.notices.bar(RESULT).buttons[0]
    assert details.text() == "Details…"
    qtbot.mouseClick(details, Qt.MouseButton.LeftButton)
    report = window.findChild(Report)
    assert report.findChild(QPlainTextEdit).toPlainText().startswith("gone.html: ")
    report.reject()


def test_all_pages_go_into_one_file(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    many(window, 4)
    path = folder / "all.jsonl"
    window.exporting.start(Order(True, "jsonl", str(path), True, False))
    assert told(window, qtbot) == f"4 pages exported to {path}"
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["source"] for line in lines] == [f"{number}.html" for number in range(4)]


def test_a_cancelled_export_keeps_what_is_whole(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    many(window, 300)
    out = folder / "cleaned"
    with qtbot.waitSignal(window.exporting.exporter.progressed, timeout=WAIT):
        window.exporting.start(Order(True, "text", str(out), False, False))
    qtbot.mouseClick(window.exporting.progress.cancel_button, Qt.MouseButton.LeftButton)
    text = told(window, qtbot)
    written = sorted(out.iterdir())
    assert text == f"Export cancelled: {len(written)} of 300 pages are in {out}"
    assert 0 < len(written) < 300
    assert all(path.read_text(encoding="utf-8").startswith("How to bake bread") for path in written)


def test_a_cancelled_export_into_one_file_leaves_none(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    many(window, 300)
    with qtbot.waitSignal(window.exporting.exporter.progressed, timeout=WAIT):
        window.exporting.start(Order(True, "csv", str(folder / "all.csv"), True, False))
    window.exporting.cancel()
    assert told(window, qtbot).startswith("Export cancelled: 0 of 300 pages")
    assert list(folder.iterdir()) == []


def test_the_window_may_be_closed_during_an_export(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    many(window, 300)
    with qtbot.waitSignal(window.exporting.exporter.progressed, timeout=WAIT):
        window.exporting.start(Order(True, "text", str(folder / "cleaned"), False, False))
    assert window.close()


def test_a_folder_that_cannot_be_made_is_told(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    many(window, 2)
    (folder / "file").write_text("x")
    window.exporting.start(Order(True, "text", str(folder / "file" / "below"), False, False))
    assert told(window, qtbot).startswith("The export ended early: ")
    assert not [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


TALK = BLOG.replace(
    "<h3>Leave a Reply</h3>",
    "<div id=comments><div class=comment><p>Mara says:</p><p>Mine was burnt.</p></div></div>",
)


@pytest.fixture
def with_comments(window: MainWindow, qtbot: QtBot, open_page: Callable[..., None]) -> MainWindow:
    """The window with a page whose comments are exported apart."""
    open_page(window.session, TALK)
    box = window.findChild(QComboBox, "choice-comments")
    box.setCurrentIndex(box.findData("apart"))
    settle(qtbot, window.session)
    return window


def test_comments_are_written_beside_the_text_and_that_is_said(
    with_comments: MainWindow, qtbot: QtBot, folder: Path
) -> None:
    path = folder / "bread.txt"
    with_comments.exporting.start(Order(False, "text", str(path), True, False))
    assert told(with_comments, qtbot) == f"Exported to {path} · comments in bread.comments.txt"
    assert (folder / "bread.comments.txt").read_text() == "Mara says:\n\nMine was burnt.\n"
    assert "burnt" not in path.read_text()


def test_the_dialog_says_where_comments_go_and_replaces_none_unasked(
    with_comments: MainWindow, qtbot: QtBot, folder: Path
) -> None:
    (folder / "b.comments.txt").write_text("mine")
    seen = []

    def act(dialog: ExportDialog) -> None:
        dialog.format.setCurrentIndex(dialog.format.findData("text"))
        for name in ("a.txt", "b.txt"):
            dialog.path.setText(str(folder / name))
            seen.append((dialog.note.text(), dialog.button.isEnabled()))
        dialog.format.setCurrentIndex(dialog.format.findData("jsonl"))
        dialog.path.setText(str(folder / "b.jsonl"))
        seen.append((dialog.note.text(), dialog.button.isEnabled()))
        dialog.reject()

    fill(act)
    with_comments.actions_.export.trigger()
    assert seen == [
        ("The comments go into a.comments.txt.", True),
        ("b.comments.txt, for the comments, exists already. Choose another name, or tick “Replace”.", False),
        ("", True),
    ]


def test_all_pages_have_their_comments_beside_them(with_comments: MainWindow, qtbot: QtBot, folder: Path) -> None:
    with_comments.session.open_sources([page(BLOG, "other.html")], show=False)
    with_comments.exporting.start(Order(True, "markdown", str(folder), False, False))
    told(with_comments, qtbot)
    assert sorted(each.name for each in folder.iterdir()) == ["bread.comments.md", "bread.md", "other.md"]
