"""The raw pane shows every block in order, and by paint alone which are removed and by whom."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_help import BLOG, settle

from cleaneditor.core.model import Block, Document, Kind, Page, Source
from cleaneditor.core.parse import parse
from cleaneditor.gui import theme
from cleaneditor.gui.panes.blocks_view import BlocksView
from cleaneditor.gui.panes.cleaned import CleanedPane
from cleaneditor.gui.panes.raw import RawPane
from cleaneditor.gui.panes.scrolling import ScrollTogether
from cleaneditor.gui.session import Session

Opener = Callable[..., None]


@pytest.fixture
def pane(session: Session, qapp: QApplication, qtbot: QtBot, open_page: Opener) -> RawPane:
    theme.apply(qapp, "light")
    made = RawPane(session)
    qtbot.addWidget(made)
    made.blocks.flash.enabled = False
    made.resize(500, 700)
    with qtbot.waitExposed(made):
        made.show()
    open_page(session)
    return made


def row_of(session: Session, text: str) -> int:
    assert session.document is not None
    return next(block.index for block in session.document.blocks if block.text.startswith(text))


def click(qtbot: QtBot, view: BlocksView, row: int) -> None:
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.block_rect(row).center())


def ground(view: BlocksView, row: int) -> QColor:
    """The colour at the end of a block's rectangle, where no letter stands."""
    rect = view.block_rect(row)
    picture: QImage = view.viewport().grab().toImage()
    return picture.pixelColor(QPoint(rect.right() - 6, rect.center().y() - 4))


def alike(one: QColor, other: QColor) -> bool:
    """The same but for rounding: removed text is faded by painting its own ground over it once more."""
    return all(abs(a - b) <= 2 for a, b in zip(one.getRgb(), other.getRgb(), strict=True))


def text_document(*texts: str) -> Document:
    return parse(Page(Source("made"), "".join(f"<p>{text}</p>" for text in texts), is_html=True))


def test_each_block_of_the_page_is_a_block_of_the_text(pane: RawPane, session: Session) -> None:
    shown = pane.blocks.toPlainText().split("\n")
    assert shown == [block.text for block in session.document.blocks]


def test_removed_blocks_are_tinted_and_kept_ones_are_not(pane: RawPane, session: Session) -> None:
    look = pane.blocks.palette()
    assert alike(ground(pane.blocks, row_of(session, "Leave a Reply")), theme.tint("comments", look))
    assert ground(pane.blocks, row_of(session, "Mix the flour")) == look.color(look.ColorRole.Base)


def test_removed_blocks_are_struck(pane: RawPane, session: Session) -> None:
    row = row_of(session, "Leave a Reply")
    rect = pane.blocks.block_rect(row)
    picture = pane.blocks.viewport().grab().toImage()
    struck = theme.group_colour("comments", dark=False)

    def inked(y: int) -> int:
        line = [picture.pixelColor(x, y) for x in range(rect.left() + 12, rect.left() + 60)]
        return sum(abs(each.red() - struck.red()) + abs(each.green() - struck.green()) < 150 for each in line)

    assert max(inked(y) for y in range(rect.top(), rect.bottom())) == 48


def test_the_margin_has_the_colour_of_the_group(pane: RawPane, session: Session) -> None:
    row = row_of(session, "Leave a Reply")
    picture = pane.blocks.margin().grab().toImage()
    column = [picture.pixelColor(x, pane.blocks.block_rect(row).center().y()) for x in range(picture.width())]
    assert theme.group_colour("comments", dark=False) in column
    row = row_of(session, "Mix the flour")
    column = [picture.pixelColor(x, pane.blocks.block_rect(row).center().y()) for x in range(picture.width())]
    assert theme.group_colour("comments", dark=False) not in column


def test_painting_follows_a_verdict_and_its_undo(pane: RawPane, session: Session, qtbot: QtBot) -> None:
    row = row_of(session, "Mix the flour")
    base = ground(pane.blocks, row)
    session.override((row,), False)
    settle(qtbot, session)
    assert alike(ground(pane.blocks, row), theme.tint("person", pane.blocks.palette()))
    session.undo.undo()
    settle(qtbot, session)
    assert ground(pane.blocks, row) == base


def test_the_text_itself_never_changes_with_the_verdicts(pane: RawPane, session: Session, qtbot: QtBot) -> None:
    before = pane.blocks.toPlainText()
    revision = pane.blocks.document().revision()
    session.override((row_of(session, "Mix the flour"),), False)
    settle(qtbot, session)
    assert (pane.blocks.toPlainText(), pane.blocks.document().revision()) == (before, revision)


def test_the_legend_counts_what_each_group_took(pane: RawPane, session: Session, qtbot: QtBot) -> None:
    assert "Comments 2" in pane.legend.entries()
    assert not any(entry.startswith("You") for entry in pane.legend.entries())
    session.override((row_of(session, "Mix the flour"), row_of(session, "Leave a Reply")), False)
    settle(qtbot, session)
    assert "Comments 1" in pane.legend.entries()
    assert "You 2" in pane.legend.entries()
    session.undo.undo()
    settle(qtbot, session)
    assert "Comments 2" in pane.legend.entries()


def test_a_click_on_the_legend_walks_through_what_the_group_took(pane: RawPane, session: Session, qtbot: QtBot) -> None:
    form, print_ = row_of(session, "Leave a Reply"), row_of(session, "Your email")
    for expected in (form, print_, form):
        place = pane.legend.entry_rect("comments").center()
        qtbot.mouseClick(pane.legend, Qt.MouseButton.LeftButton, pos=place)
        assert session.selection == (expected,)


def test_a_click_selects_the_block(pane: RawPane, session: Session, qtbot: QtBot) -> None:
    for text in ("Bake it", "Leave a Reply", "Home"):
        click(qtbot, pane.blocks, row_of(session, text))
        assert session.selection == (row_of(session, text),)


def test_a_click_in_the_margin_selects_the_block_and_a_drag_several(
    pane: RawPane, session: Session, qtbot: QtBot
) -> None:
    margin = pane.blocks.margin()
    first, last = row_of(session, "Mix the flour"), row_of(session, "Bake it")
    qtbot.mouseClick(margin, Qt.MouseButton.LeftButton, pos=margin.point_of(first))
    assert session.selection == (first,)
    qtbot.mousePress(margin, Qt.MouseButton.LeftButton, pos=margin.point_of(first))
    qtbot.mouseMove(margin, margin.point_of(first + 1))
    qtbot.mouseRelease(margin, Qt.MouseButton.LeftButton, pos=margin.point_of(first + 1))
    qtbot.mouseClick(margin, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, pos=margin.point_of(last))
    assert session.selection[0] == last
    assert sorted(session.selection) == list(range(first, last + 1))


def test_the_keyboard_walks_from_block_to_block(pane: RawPane, session: Session, qtbot: QtBot) -> None:
    row = row_of(session, "How to bake bread")
    click(qtbot, pane.blocks, row)
    qtbot.keyClick(pane.blocks, Qt.Key.Key_Down)
    assert session.selection == (row + 1,)
    qtbot.keyClick(pane.blocks, Qt.Key.Key_Home)
    shifted = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(pane.blocks, Qt.Key.Key_End, shifted | Qt.KeyboardModifier.ControlModifier)
    assert sorted(session.selection) == list(range(row + 1, len(session.document.blocks)))


def test_a_selection_made_elsewhere_is_framed_and_brought_into_view(
    pane: RawPane, session: Session, qtbot: QtBot, open_page: Opener
) -> None:
    many = "".join(f"<p>Paragraph number {number} of a page that is long.</p>" for number in range(300))
    open_page(session, f"<body>{many}</body>", "long.html")
    heard: list[object] = []
    session.selectionChanged.connect(heard.append)
    session.select((250, 251))
    assert not pane.blocks.block_rect(250).isEmpty()
    assert heard == [(250, 251)]
    assert session.selection == (250, 251)


def test_the_context_menu_offers_what_is_possible(pane: RawPane, session: Session, qtbot: QtBot) -> None:
    def offered() -> dict[str, bool]:
        return {action.text(): action.isEnabled() for action in pane.menu().actions() if action.text()}

    row = row_of(session, "Mix the flour")
    click(qtbot, pane.blocks, row)
    assert offered() == {"Remove": True, "Restore": False, "Let the rules decide": False, "Copy": True}
    next(action for action in pane.menu().actions() if action.text() == "Remove").trigger()
    settle(qtbot, session)
    assert not session.cleaning.verdicts[row].keep
    assert offered() == {"Remove": False, "Restore": True, "Let the rules decide": True, "Copy": True}
    next(action for action in pane.menu().actions() if action.text() == "Let the rules decide").trigger()
    settle(qtbot, session)
    assert session.cleaning.verdicts[row].keep
    assert session.choices.of(session.current_key) == {}


def test_copy_takes_the_block_when_no_text_is_selected(pane: RawPane, session: Session, qtbot: QtBot) -> None:
    click(qtbot, pane.blocks, row_of(session, "Leave a Reply"))
    pane.blocks.copy_picked()
    assert QGuiApplication.clipboard().text() == "Leave a Reply"


def test_a_screen_reader_is_told_the_verdict(pane: RawPane, session: Session, qtbot: QtBot) -> None:
    row = row_of(session, "Leave a Reply")
    click(qtbot, pane.blocks, row)
    said = pane.blocks.accessibleDescription()
    assert said.startswith(f"Block {row + 1}, heading 3, removed by “Reply form")
    assert pane.blocks.accessibleName()


def test_line_breaks_inside_a_block_do_not_split_it(qapp: QApplication) -> None:
    texts = ("one\ntwo\r\nthree", "a\u2029b", "c\ufdd0d\ufdd1e", "f\x00g", "h\ud800i", "end")
    document = Document(
        Page(Source("made"), "", is_html=False),
        tuple(Block(number, Kind.CODE, text) for number, text in enumerate(texts)),
    )
    view = BlocksView()
    view.show_document(document)
    assert view.document().blockCount() == len(texts)
    assert view.document().lastBlock().text() == "end"


def test_a_very_long_block_is_cut_in_view_and_says_so(qapp: QApplication, qtbot: QtBot) -> None:
    view = BlocksView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    document = text_document("x" * 900_000, "end")
    view.show_document(document)
    assert view.document().characterCount() < 11_000
    assert "more characters" in view.toPlainText()
    view.grab()


def test_text_from_the_right_begins_at_the_right(qapp: QApplication, qtbot: QtBot) -> None:
    view = BlocksView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    view.show_document(text_document("חתול על הגג", "a cat on the roof"))
    view.grab()
    hebrew, english = (view.document().findBlockByNumber(number).layout() for number in (0, 1))
    assert hebrew.lineAt(0).naturalTextRect().left() > 150
    assert english.lineAt(0).naturalTextRect().left() < 20


def test_in_a_mirrored_window_the_margin_is_at_the_right_and_no_text_is_cut(pane: RawPane, qtbot: QtBot) -> None:
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view = pane.blocks
    assert view.margin().geometry().left() >= view.viewport().geometry().right()
    pane.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert view.margin().geometry().right() < view.viewport().geometry().left()


@pytest.mark.parametrize("restored", [False, True])
def test_on_a_mixed_page_each_block_begins_at_its_own_side_in_both_panes(
    session: Session, qtbot: QtBot, open_page: Opener, restored: bool
) -> None:
    raw, cleaned = RawPane(session), CleanedPane(session)
    for pane in (raw, cleaned):
        qtbot.addWidget(pane)
        pane.resize(500, 600)
        pane.show()
    texts = ("A garden in two scripts", "حديقة على الشرفة", "123 גן על הגג", "With a word such as حديقة in it")
    open_page(session, f"<body>{''.join(f'<p>{text}</p>' for text in texts)}</body>", "mixed.html")
    session.override(range(4), restored)
    settle(qtbot, session)
    cleaned.text.unfold_all()
    for view, lines in ((raw.blocks, range(4)), (cleaned.text, range(0, 8, 2))):
        view.grab()
        middle = view.viewport().width() / 2
        blocks = [view.document().findBlockByNumber(line) for line in lines]
        lefts = [block.layout().lineAt(0).naturalTextRect().left() for block in blocks]
        assert [left > middle for left in lefts] == [False, True, True, False]


def test_markup_on_the_page_stays_text(pane: RawPane, session: Session, open_page: Opener) -> None:
    open_page(session, "<p>&lt;img src=/etc/passwd&gt; is how it is written</p>" + BLOG, "img.html")
    assert "<img src=/etc/passwd>" in pane.blocks.toPlainText()


def test_what_changed_flashes_and_the_flash_ends(pane: RawPane, session: Session, qtbot: QtBot) -> None:
    pane.blocks.flash.enabled = True
    row = row_of(session, "Mix the flour")
    session.override((row,), False)
    settle(qtbot, session)
    assert pane.blocks.flash.strength(row) > 0
    assert pane.blocks.flash.strength(row + 1) == 0
    qtbot.waitUntil(lambda: not pane.blocks.flash.running)
    assert alike(ground(pane.blocks, row), theme.tint("person", pane.blocks.palette()))


def test_no_page_is_an_empty_pane(pane: RawPane, session: Session) -> None:
    session.close_pages([session.current_key])
    assert pane.blocks.toPlainText() == ""
    assert not pane.legend.isVisible()
    pane.blocks.grab()


def test_the_panes_scroll_together(session: Session, qtbot: QtBot, open_page: Opener) -> None:
    raw, cleaned = RawPane(session), CleanedPane(session)
    for pane in (raw, cleaned):
        qtbot.addWidget(pane)
        pane.resize(400, 300)
        pane.show()
    ScrollTogether(raw, cleaned)
    many = "".join(f"<p>Paragraph number {number} of a page that is long enough.</p>" for number in range(300))
    open_page(session, f"<body>{many}</body>", "long.html")
    raw.blocks.verticalScrollBar().setValue(120)
    assert cleaned.text.top_row() == raw.blocks.top_row() == 120
    cleaned.text.verticalScrollBar().setValue(cleaned.text.verticalScrollBar().value() + 40)
    assert cleaned.text.top_row() == raw.blocks.top_row() > 120


def test_a_click_in_one_pane_shows_the_block_in_the_other(session: Session, qtbot: QtBot, open_page: Opener) -> None:
    raw, cleaned = RawPane(session), CleanedPane(session)
    for pane in (raw, cleaned):
        qtbot.addWidget(pane)
        pane.resize(400, 300)
        pane.show()
    many = "".join(f"<p>Paragraph number {number} of a page that is long enough.</p>" for number in range(300))
    open_page(session, f"<body>{many}</body>", "long.html")
    raw.blocks.verticalScrollBar().setValue(200)
    click(qtbot, raw.blocks, raw.blocks.top_row() + 2)
    row = session.selection[0]
    span = cleaned.text.paragraph_span(row)
    assert span is not None
    assert cleaned.text.textCursor().position() == span[0]
    assert cleaned.text.viewport().rect().contains(cleaned.text.cursorRect().center())


def test_a_window_that_is_mirrored_while_it_is_open_has_its_margin_on_the_other_side(pane: RawPane) -> None:
    view = pane.blocks
    for direction in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
        view.setLayoutDirection(direction)
        QApplication.processEvents()
        assert not view.margin().geometry().intersects(view.viewport().geometry())
        at_the_right = view.margin().x() > view.viewport().x()
        assert at_the_right is (direction == Qt.LayoutDirection.RightToLeft)


def test_the_selected_block_stays_in_view_when_the_pane_gets_lower(
    pane: RawPane, session: Session, qtbot: QtBot
) -> None:
    pane.resize(500, 400)
    view = pane.blocks
    row = row_of(session, "Leave a Reply")
    session.select((row,))
    view.reveal_current()
    foot = view.block_rect(row).bottom()
    assert foot <= view.viewport().height()
    pane.resize(500, 400 - (view.viewport().height() - foot) - 40)
    assert view.viewport().height() < foot
    # A block out of view has no place.
    assert not view.block_rect(row).isEmpty()
    assert view.block_rect(row).top() >= 0
