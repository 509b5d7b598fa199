"""The strip says why the selected block is kept or removed, and takes the person's word over it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_help import BLOG, settle

from cleaneditor.gui.panes.header import PaneHeader
from cleaneditor.gui.panes.why import ElidedLabel, WhyStrip
from cleaneditor.gui.session import Session

Opener = Callable[..., None]


@pytest.fixture
def strip(session: Session, qtbot: QtBot, open_page: Opener) -> WhyStrip:
    made = WhyStrip(session)
    qtbot.addWidget(made)
    made.resize(1000, 60)
    with qtbot.waitExposed(made):
        made.show()
    open_page(session)
    return made


def row_of(session: Session, text: str) -> int:
    assert session.document is not None
    return next(block.index for block in session.document.blocks if block.text.startswith(text))


def test_with_nothing_selected_it_says_what_to_do(strip: WhyStrip) -> None:
    assert strip.sentence.whole() == "Click a block to see why it is kept or removed."
    assert not strip.restore.isVisible()
    assert not strip.why.isVisible()


def test_it_says_who_removed_the_block_and_why(strip: WhyStrip, session: Session) -> None:
    row = row_of(session, "Leave a Reply")
    session.select((row,))
    said = strip.sentence.whole()
    assert said.startswith(f"Block {row + 1} · heading 3 · removed by “Reply form")
    assert "“Leave a Reply”" in said
    assert strip.accessibleDescription() == said
    assert strip.sureness.text() in ("very sure", "fairly sure")
    assert strip.restore.isVisible()
    assert not strip.remove.isVisible()
    assert not strip.give_back.isVisible()


def test_restore_and_give_back(strip: WhyStrip, session: Session, qtbot: QtBot) -> None:
    row = row_of(session, "Leave a Reply")
    session.select((row,))
    qtbot.mouseClick(strip.restore, Qt.MouseButton.LeftButton)
    settle(qtbot, session)
    assert strip.sentence.whole() == f"Block {row + 1} · heading 3 · restored by you"
    assert strip.sureness.text() == ""
    assert strip.remove.isVisible()
    assert strip.give_back.isVisible()
    qtbot.mouseClick(strip.give_back, Qt.MouseButton.LeftButton)
    settle(qtbot, session)
    assert "removed by “Reply form" in strip.sentence.whole()
    assert not strip.give_back.isVisible()


def test_remove_and_undo(strip: WhyStrip, session: Session, qtbot: QtBot) -> None:
    row = row_of(session, "Mix the flour")
    session.select((row,))
    assert "kept" in strip.sentence.whole()
    qtbot.mouseClick(strip.remove, Qt.MouseButton.LeftButton)
    settle(qtbot, session)
    assert strip.sentence.whole() == f"Block {row + 1} · paragraph · removed by you"
    session.undo.undo()
    settle(qtbot, session)
    assert "kept" in strip.sentence.whole()


def test_several_blocks_are_counted_and_restored_in_one_step(strip: WhyStrip, session: Session, qtbot: QtBot) -> None:
    rows = (row_of(session, "Leave a Reply"), row_of(session, "Your email"), row_of(session, "Bake it"))
    session.select(rows)
    assert strip.sentence.whole().startswith("3 blocks selected · 1 kept · 2 removed · by “Reply form")
    assert strip.restore.isVisible()
    assert strip.remove.isVisible()
    assert not strip.why.isVisible()
    qtbot.mouseClick(strip.restore, Qt.MouseButton.LeftButton)
    settle(qtbot, session)
    assert strip.sentence.whole() == "3 blocks selected · 3 kept"
    session.undo.undo()
    settle(qtbot, session)
    assert "2 removed" in strip.sentence.whole()


def test_why_unfolds_everybody_who_spoke(strip: WhyStrip, session: Session, qtbot: QtBot) -> None:
    row = row_of(session, "Leave a Reply")
    session.select((row,))
    session.override((row,), True)
    settle(qtbot, session)
    qtbot.mouseClick(strip.why, Qt.MouseButton.LeftButton)
    assert strip.trail.isVisible()
    said = [strip.trail.item(number).text() for number in range(strip.trail.count())]
    assert said[0] == "1.  Removed: the extractor does not take it for the main content"
    assert any("“Reply form" in each for each in said)
    assert said[-1].endswith("You keep it")
    session.select((row_of(session, "Mix the flour"),))
    assert not strip.trail.item(strip.trail.count() - 1).text().endswith("You keep it")
    qtbot.keyClick(strip.trail, Qt.Key.Key_Escape)
    assert not strip.trail.isVisible()


def test_text_of_the_page_is_never_read_as_markup(
    strip: WhyStrip, session: Session, qtbot: QtBot, open_page: Opener
) -> None:
    markup = "<p>Leave a Reply to &lt;b&gt;bold&lt;/b&gt; &lt;img src=x&gt;</p>"
    open_page(session, BLOG.replace("<h3>Leave a Reply</h3>", markup), "bold.html")
    row = row_of(session, "Leave a Reply to")
    session.select((row,))
    assert strip.sentence.textFormat() is Qt.TextFormat.PlainText
    strip.resize(420, 60)
    strip.grab()
    assert "<b>" not in strip.sentence.toolTip()


def test_a_long_sentence_is_cut_where_it_does_not_fit(strip: WhyStrip, session: Session) -> None:
    session.select((row_of(session, "Leave a Reply"),))
    strip.resize(420, 60)
    strip.grab()
    assert strip.sentence.text().endswith("…")
    assert strip.sentence.accessibleName() == strip.sentence.whole()
    assert strip.width() == 420


def test_it_empties_with_the_page(strip: WhyStrip, session: Session) -> None:
    session.select((3,))
    session.close_pages([session.current_key])
    assert strip.sentence.whole() == ""


class _Layouts(QObject):
    """Counts how often something is laid out anew."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees every event of the program."""
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


def test_another_word_in_a_header_is_painted_and_lays_nothing_out(qapp: QApplication, qtbot: QtBot) -> None:
    header = PaneHeader("Raw")
    qtbot.addWidget(header)
    header.resize(300, header.height())
    with qtbot.waitExposed(header):
        header.show()
    header.set_word("60 blocks")
    before = header.grab().toImage()
    layouts = _Layouts()
    qapp.installEventFilter(layouts)
    header.set_word("60 blocks, 23 removed")
    after = header.grab().toImage()
    qapp.processEvents()
    qapp.removeEventFilter(layouts)
    assert header.word() == "60 blocks, 23 removed"
    assert after != before
    assert layouts.count == 0


def test_a_word_from_the_right_in_a_line_that_is_too_short_says_all_in_its_tip(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.set_whole("שלום עולם " * 8)
    assert label.text().endswith("…")
    assert "שלום עולם" in label.toolTip()
    assert label.accessibleName() == label.whole()
    label.resize(2000, 20)
    label.grab()
    assert label.text() == label.whole()
