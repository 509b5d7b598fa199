"""What the list of documents says of each page, row by row."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot
from window_help import WAIT, page, settle

from cleaneditor.core.errors import Failure
from cleaneditor.core.model import Source
from cleaneditor.gui.models.documents import DETAIL, GLYPH, KEY, REMOVED, DocumentsModel
from cleaneditor.gui.pages import State
from cleaneditor.gui.session import Session


@pytest.fixture
def model(session: Session) -> Iterator[DocumentsModel]:
    made = DocumentsModel(session)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    tester.deleteLater()


def picture(model: QAbstractItemModel) -> list[str]:
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [f"{row.data(GLYPH)} {row.data()} | {row.data(DETAIL)} | {row.data(REMOVED)}".rstrip(" |") for row in rows]


def test_a_page_waits_is_cleaned_and_goes_out_of_date(model: DocumentsModel, session: Session, qtbot: QtBot) -> None:
    session.open_sources([page(), Failure("x.html", "is a folder, not a file")], show=False)
    assert picture(model) == ["○ bread.html | waiting", "! x.html | failed: is a folder, not a file"]
    qtbot.waitUntil(lambda: session.pages.at(0).state is State.CLEANED, timeout=WAIT)
    entry = session.pages.at(0)
    figures = f"{entry.words_before} → {entry.words_after} words"
    assert picture(model)[0] == f"● bread.html | {figures} | −{entry.removed}"
    rules = session.choices.rules
    with qtbot.waitSignal(model.dataChanged):
        session.put(session.choices.with_rules(rules.without(rules.rules[0].id)))
    assert picture(model)[0] == f"◐ bread.html | out of date · {figures} | −{entry.removed}"


def test_each_state_has_its_own_glyph_and_words(model: DocumentsModel, session: Session, qtbot: QtBot) -> None:
    session.open_sources([page()])
    assert picture(model) == ["◌ bread.html | loading…"]
    settle(qtbot, session)
    index = model.index(0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    removed = session.cleaning.removed_count
    assert spoken.startswith(f"bread.html, cleaned: {removed} blocks removed, ")
    assert index.data(KEY) == "bread.html"


def test_rows_come_in_batches_and_go_one_by_one(model: DocumentsModel, session: Session, qtbot: QtBot) -> None:
    inserted = []
    model.rowsInserted.connect(lambda _, first, last: inserted.append((first, last)))
    removed = []
    model.rowsRemoved.connect(lambda _, first, last: removed.append((first, last)))
    session.open_sources([page(name=f"{number}.html") for number in range(3)], show=False)
    session.open_sources([page(name=f"{number}.html") for number in range(3, 5)], show=False)
    session.open_sources([page(name="1.html")], show=False)
    assert inserted == [(0, 2), (3, 4)]
    session.close_pages(["1.html", "3.html"])
    assert removed == [(3, 3), (1, 1)]
    assert [model.index(row).data() for row in range(model.rowCount())] == ["0.html", "2.html", "4.html"]


def test_thousands_go_at_once(model: DocumentsModel, session: Session) -> None:
    session.open_sources([Failure(f"{number}.html", "is empty") for number in range(3000)])
    session.close_pages([f"{number}.html" for number in range(2990)])
    assert model.rowCount() == 10


def test_names_from_outside_are_one_line_of_plain_text(model: DocumentsModel, session: Session) -> None:
    session.open_sources([Source("<b>a</b>\nb\u202e.html", data=b"x")], show=False)
    index = model.index(0)
    assert index.data() == "<b>a</b>\\x0ab\\u202e.html"


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        (["news/index.html", "blog/index.html", "blog/b.html"], ["index.html · news", "index.html · blog", "b.html"]),
        (["a/x/i.html", "b/x/i.html"], [f"i.html · {Path('a/x')}", f"i.html · {Path('b/x')}"]),
        (["x/i.html", "b/x/i.html"], [f"i.html · {Path('top/x')}", f"i.html · {Path('b/x')}"]),
    ],
)
def test_equal_names_are_told_apart_by_their_folders(
    paths: list[str], names: list[str], model: DocumentsModel, session: Session, tmp_path: Path
) -> None:
    full = [str(tmp_path / "top" / path) for path in paths]
    session.open_sources([Source(path, path) for path in full], show=False)
    assert [model.index(row).data() for row in range(model.rowCount())] == names
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith(names[0])
    session.close_pages([full[1]])
    assert model.index(0).data() == Path(paths[0]).name


def test_pages_of_two_folders_that_were_opened_whole_are_told_apart(
    model: DocumentsModel, session: Session, tmp_path: Path
) -> None:
    for folder in ("spring", "autumn"):
        path = str(tmp_path / folder / "day" / "1.html")
        session.open_sources([Source(path, path, inner="day/1.html")], show=False)
    assert [model.index(row).data() for row in range(2)] == ["day/1.html · spring", "day/1.html · autumn"]


def test_a_file_is_named_without_its_folder_which_the_tip_tells(
    model: DocumentsModel, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "scrape.txt"
    path.write_text("Some words that stay.", "utf-8")
    session.open_sources([Source(str(path), str(path))], show=False)
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    assert model.index(0).data() == "scrape.txt"
    assert str(path) in model.index(0).data(Qt.ItemDataRole.ToolTipRole)
