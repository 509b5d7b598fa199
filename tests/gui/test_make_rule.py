"""A rule made from what is selected, in the panel beside the panes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QTextCursor
from PySide6.QtWidgets import QApplication, QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot
from window_help import WAIT, page, settle

from cleaneditor.core.examples import check_examples
from cleaneditor.core.model import Source
from cleaneditor.core.rules.base import EVERYWHERE, Scope
from cleaneditor.core.rules.phrase import PhraseRule
from cleaneditor.core.rules.section import SectionRule
from cleaneditor.gui import theme
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.making.panel import _Tree
from cleaneditor.gui.pages import State

HTML = """<article><h1>Walks by the lake</h1>
<p>The path begins at the old boat house and follows the shore for almost an hour, mostly under tall beeches.</p>
<p>Photo by Anna Lind, all rights reserved.</p>
<p>Beyond the bridge the path climbs to a meadow, and from its upper end the whole of the lake can be seen.</p>
<p>Photo by Otto Berg, all rights reserved.</p>
<h2>What the walkers say</h2>
<p>A fine walk, but bring good shoes after rain, since the last mile is a bed of mud and of very slippery stones.</p>
</article>"""
OTHER = """<article><h1>{0}</h1>
<p>The ferry to {0} leaves at noon, and whoever comes late has to wait for the next one until the evening comes.</p>
<p>Photo by Anna Lind, all rights reserved.</p>
<p>Photographs of {0} were by Anna Lind until last year, when the archive of the parish was moved to the town.</p>
<p>Nobody knows who built the tower of {0}, but the stones of it were brought by boat, one at a time, in winter.</p>
</article>"""
PLACES = ("Ruhn", "Sande", "Tolk")


@pytest.fixture
def walks(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A page that is open, all of it kept, and three more in the list."""
    session = window.session
    sources = [page(HTML, "walks.html"), *(page(OTHER.format(name), f"{name}.html") for name in PLACES)]
    session.open_sources(sources)
    settle(qtbot, session)
    qtbot.waitUntil(lambda: all(session.state(entry) is State.CLEANED for entry in session.pages), timeout=WAIT)
    session.override(range(len(session.document.blocks)), True)
    session.override(range(len(session.document.blocks)), None)
    settle(qtbot, session)
    session.undo.clear()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def block(window: MainWindow, start: str) -> int:
    return next(each.index for each in window.session.document.blocks if each.text.startswith(start))


def counted(window: MainWindow, qtbot: QtBot) -> None:
    """Waits until the offers for what is selected are there with all their numbers."""
    making = window.making
    qtbot.waitUntil(lambda: not making.busy and making.panel.offers.count() > 0, timeout=WAIT)


def ask(window: MainWindow, qtbot: QtBot, *starts: str) -> None:
    """Selects blocks and presses the key."""
    window.session.select(tuple(block(window, start) for start in starts))
    window.raw_view.setFocus()
    qtbot.keyClick(window.raw_view, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    counted(window, qtbot)


def offers(window: MainWindow) -> dict[str, str]:
    """The offers that are shown, with their counts."""
    shown = window.making.panel.offers
    items = [shown.item(row) for row in range(shown.count()) if not shown.isRowHidden(row)]
    return {item.text(): item.data(Qt.ItemDataRole.UserRole) for item in items}


def choose(window: MainWindow, qtbot: QtBot, start: str) -> None:
    """Walks down with the arrow key to the offer whose title begins so."""
    shown = window.making.panel.offers
    for _ in range(shown.count()):
        if shown.currentItem().text().startswith(start):
            return
        qtbot.keyClick(shown, Qt.Key.Key_Down)
    raise AssertionError(list(offers(window)))


def lines(tree: QTreeWidget) -> list[str]:
    """All that a list says, pages first, their blocks behind them."""
    found = []
    for row in range(tree.topLevelItemCount()):
        top = tree.topLevelItem(row)
        found += [top.text(0), *(top.child(at).text(0) for at in range(top.childCount()))]
    return found


def line(tree: QTreeWidget, text: str) -> QTreeWidgetItem:
    return tree.findItems(text, Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)[0]


def test_offers_stand_beside_the_panes_with_their_hits_here_and_on_all_pages(walks: MainWindow, qtbot: QtBot) -> None:
    ask(walks, qtbot, "Photo by Anna")
    shown = offers(walks)
    assert list(shown)[:3] == [
        "This very text",
        "Texts that begin “Photo by Anna Lind”",
        "Texts that begin “Photo by”",
    ]
    assert shown["This very text"] == "1 here · 4 blocks on 4 pages · 1 nearly"
    assert shown["Texts that begin “Photo by”"] == "2 here · 5 blocks on 4 pages"
    panel = walks.making.panel
    assert panel.isVisible()
    assert not walks.rules.isVisible()
    assert walks.raw_view.isVisible()
    assert panel.offers.hasFocus()


def test_arrows_choose_and_enter_makes_the_rule_in_one_step(walks: MainWindow, qtbot: QtBot) -> None:
    session = walks.session
    ask(walks, qtbot, "Photo by Anna")
    choose(walks, qtbot, "Texts that begin “Photo by”")
    qtbot.keyClick(walks.making.panel.offers, Qt.Key.Key_Return)
    settle(qtbot, session)
    rule = session.choices.rules.rules[-1]
    assert (rule.kind, rule.match, rule.phrases, rule.group) == ("phrase", "starts", ("Photo by",), "mine")
    taken = [verdict.by for verdict in session.cleaning.verdicts].count(rule.id)
    assert taken == 2
    assert walks.rules.isVisible()
    assert session.undo.undoText() == f"Make rule “{rule.name}”"
    walks.actions_.undo.trigger()
    assert session.choices.rules.rule(rule.id) is None


def test_the_rule_that_was_made_is_in_sight_among_the_others(walks: MainWindow, qtbot: QtBot) -> None:
    walks.resize(1100, 640)
    ask(walks, qtbot, "Photo by Anna")
    walks.rules.search.line.setText("breadcrumb")
    qtbot.keyClick(walks.making.panel.offers, Qt.Key.Key_Return)
    settle(qtbot, walks.session)
    row = walks.rules.row(walks.session.choices.rules.rules[-1].id)
    view = walks.rules.area.viewport()
    qtbot.waitUntil(lambda: row.isVisible() and view.rect().contains(row.fold.mapTo(view, row.fold.rect().center())))
    assert walks.raw_view.hasFocus(), "the review goes on where it was"


def test_what_was_said_of_a_rule_goes_when_the_rule_goes(walks: MainWindow, qtbot: QtBot) -> None:
    ask(walks, qtbot, "Photo by Anna")
    qtbot.keyClick(walks.making.panel.offers, Qt.Key.Key_Return)
    settle(qtbot, walks.session)
    assert "made" in walks.statusBar().currentMessage()
    walks.actions_.undo.trigger()
    settle(qtbot, walks.session)
    assert "made" not in walks.statusBar().currentMessage()


def test_a_name_of_ones_own_is_kept_whatever_is_chosen(walks: MainWindow, qtbot: QtBot) -> None:
    ask(walks, qtbot, "Photo by Anna")
    name = walks.making.panel.name
    name.setFocus()
    name.selectAll()
    qtbot.keyClicks(name, "Photo credits")
    choose(walks, qtbot, "Texts that begin “Photo by”")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    rule = walks.session.choices.rules.rules[-1]
    assert (rule.id, rule.name) == ("photo-credits", "Photo credits")


def test_what_would_go_is_tinted_in_both_panes_before_anything_is_applied(walks: MainWindow, qtbot: QtBot) -> None:
    before = walks.session.choices
    ask(walks, qtbot, "Photo by Anna")
    plain = walks.raw_view.grab().toImage()
    text = walks.cleaned_view.grab().toImage()
    choose(walks, qtbot, "Texts that begin “Photo by”")
    assert walks.raw_view.grab().toImage() != plain
    assert walks.cleaned_view.grab().toImage() != text
    qtbot.keyClick(walks.making.panel.offers, Qt.Key.Key_Escape)
    assert walks.session.choices == before
    assert walks.rules.isVisible()
    assert walks.raw_view.hasFocus()


def test_the_offers_follow_the_selection_while_the_panel_is_open(walks: MainWindow, qtbot: QtBot) -> None:
    ask(walks, qtbot, "Photo by Anna")
    walks.raw_view.setFocus()
    walks.session.select((block(walks, "What the walkers"),))
    qtbot.waitUntil(lambda: "The section under “What the walkers say”" in offers(walks), timeout=WAIT)
    counted(walks, qtbot)
    choose(walks, qtbot, "The section under")
    assert lines(walks.making.panel.goes)[1:3] == [
        "What the walkers say",
        walks.session.document.blocks[block(walks, "A fine walk")].text,
    ]
    qtbot.keyClick(walks.raw_view, Qt.Key.Key_Escape)
    assert walks.rules.isVisible()


def test_selected_text_is_offered_with_all_that_holds_it(walks: MainWindow, qtbot: QtBot) -> None:
    view = walks.raw_view
    view.setFocus()
    view.setTextCursor(view.document().find("ights reser"))
    qtbot.keyClick(view, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    counted(walks, qtbot)
    assert offers(walks)["Texts that contain “rights reserved”"] == "2 here · 5 blocks on 4 pages"
    assert walks.making.panel.offers.currentItem().text() == "Texts that contain “rights reserved”"


def test_several_blocks_become_several_phrases(walks: MainWindow, qtbot: QtBot) -> None:
    ask(walks, qtbot, "Photo by Anna", "Photo by Otto")
    assert walks.making.panel.offers.currentItem().text() == "These very texts"
    qtbot.keyClick(walks.making.panel.offers, Qt.Key.Key_Return)
    settle(qtbot, walks.session)
    assert len(walks.session.choices.rules.rules[-1].phrases) == 2
    assert "Photo by" not in walks.cleaned_view.toPlainText()


def test_a_page_of_the_list_is_shown_at_a_click_and_the_offers_stay(walks: MainWindow, qtbot: QtBot) -> None:
    ask(walks, qtbot, "Photo by Anna")
    tree = walks.making.panel.goes
    hit = next(
        tree.topLevelItem(row).child(0)
        for row in range(tree.topLevelItemCount())
        if tree.topLevelItem(row).text(0).startswith("Sande.html")
    )
    tree.setCurrentItem(hit)
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    session = walks.session
    qtbot.waitUntil(lambda: session.current_key == "Sande.html" and session.selection != (), timeout=WAIT)
    assert session.document.blocks[session.selection[0]].text.startswith("Photo by Anna")
    settle(qtbot, session)
    assert walks.making.panel.offers.currentItem().text() == "This very text"
    assert not walks.making.busy


def test_what_must_stay_is_stored_and_forbids_offers_that_take_it(walks: MainWindow, qtbot: QtBot) -> None:
    ask(walks, qtbot, "Photo by Anna")
    panel = walks.making.panel
    choose(walks, qtbot, "Texts that begin “Photo by”")
    line(panel.goes, "Photo by Otto").setCheckState(0, Qt.CheckState.Checked)
    assert not panel.make.isEnabled()
    assert panel.warning.isVisible()
    assert "must stay" in panel.warning.label.text()
    before = walks.session.choices
    qtbot.keyClick(panel.offers, Qt.Key.Key_Return)
    assert walks.session.choices == before
    qtbot.keyClick(panel.offers, Qt.Key.Key_Up)
    assert panel.offers.currentItem().text() == "Texts that begin “Photo by Anna Lind”"
    qtbot.keyClick(panel.offers, Qt.Key.Key_Return)
    rule = walks.session.choices.rules.rules[-1]
    assert rule.examples.removes == ("<p>Photo by Anna Lind, all rights reserved.</p>",)
    assert "Photo by Otto Berg" in " ".join(map(str, rule.examples.keeps))
    assert check_examples(walks.session.choices.rules) == ()


def test_a_near_miss_of_another_page_can_be_marked_too(walks: MainWindow, qtbot: QtBot) -> None:
    ask(walks, qtbot, "Photo by Anna")
    panel = walks.making.panel
    panel.name.setText("Anna")
    walks.making.panel.tabs.setCurrentWidget(panel.nearly)
    text = next(text for text in lines(panel.nearly) if text.startswith("Photo by Otto"))
    assert text.endswith("—  differs a little")
    line(panel.nearly, "Photo by Otto").setCheckState(0, Qt.CheckState.Checked)
    assert panel.make.isEnabled()
    qtbot.mouseClick(panel.make, Qt.MouseButton.LeftButton)
    kept = walks.session.choices.rules.rule("anna").examples.keeps
    assert "<p>Photo by Otto Berg, all rights reserved.</p>" in kept


def test_much_of_a_text_going_is_said_loudly(walks: MainWindow, qtbot: QtBot) -> None:
    walks.session.select(
        tuple(block(walks, start) for start in ("The path begins", "Beyond the bridge", "A fine walk"))
    )
    walks.session.override(walks.session.selection, True)
    settle(qtbot, walks.session)
    walks.actions_.make_rule.trigger()
    counted(walks, qtbot)
    panel = walks.making.panel
    assert panel.warning.isVisible()
    assert "running text of walks.html" in panel.warning.label.text()
    assert "takes much of" in panel.offers.currentItem().data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_counts_can_be_heard(walks: MainWindow, qtbot: QtBot) -> None:
    ask(walks, qtbot, "Photo by Anna")
    said = walks.making.panel.offers.currentItem().data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "This very text, 1 block on this page, 4 blocks on 4 of 4 pages, 1 near miss"


def test_an_exception_is_offered_after_a_restore(walks: MainWindow, qtbot: QtBot) -> None:
    session = walks.session
    ask(walks, qtbot, "Photo by Anna")
    choose(walks, qtbot, "Texts that begin “Photo by”")
    qtbot.keyClick(walks.making.panel.offers, Qt.Key.Key_Return)
    settle(qtbot, session)
    made = session.choices.rules.rules[-1]
    session.select((block(walks, "Photo by Otto"),))
    assert not walks.why.exception.isVisible()
    walks.actions_.restore_block.trigger()
    settle(qtbot, session)
    assert walks.why.exception.isVisible()
    qtbot.mouseClick(walks.why.exception, Qt.MouseButton.LeftButton)
    counted(walks, qtbot)
    assert made.name.startswith("Photo by Anna Lind")
    assert list(offers(walks))[:2] == ["“Photo by Anna Lind, all…” never takes this text", "This very text"]
    qtbot.keyClick(walks.making.panel.offers, Qt.Key.Key_Return)
    rules = session.choices.rules.rules
    assert [rule.id for rule in rules[-2:]] == [made.id, rules[-1].id]
    assert rules[-1].action == "keep"
    assert session.undo.undoText() == f"Make exception “{rules[-1].name}”"
    session.select((block(walks, "Photo by Otto"),))
    walks.actions_.release_block.trigger()
    settle(qtbot, session)
    verdicts = session.cleaning.verdicts
    assert verdicts[block(walks, "Photo by Otto")].keep
    assert not verdicts[block(walks, "Photo by Anna")].keep


def test_an_exception_counts_only_what_really_comes_back(walks: MainWindow, qtbot: QtBot) -> None:
    session = walks.session
    photo = PhraseRule(id="photo", name="Photo", phrases=("Photo by Anna Lind, all rights reserved.",))
    ruhn = SectionRule(id="ruhn", name="Ruhn", phrases=("Ruhn",), max_share=1.0)
    session.do(session.choices.with_rules(session.choices.rules.added(photo).added(ruhn)), "Make rules")
    settle(qtbot, session)
    qtbot.waitUntil(lambda: all(session.state(entry) is State.CLEANED for entry in session.pages), timeout=WAIT)
    session.select((block(walks, "Photo by Anna"),))
    walks.actions_.make_exception.trigger()
    counted(walks, qtbot)
    assert next(iter(offers(walks))) == "“Photo” never takes this text"
    assert walks.making.panel.says.text() == "Would come back: 3 of 4 blocks."
    choose(walks, qtbot, "This very text")
    assert walks.making.panel.says.text() == "Would come back: 4 of 4 blocks."


def test_an_example_that_no_longer_holds_is_named_at_its_rule(walks: MainWindow, qtbot: QtBot) -> None:
    import msgspec

    session = walks.session
    ask(walks, qtbot, "Photo by Anna")
    qtbot.keyClick(walks.making.panel.offers, Qt.Key.Key_Return)
    rule = session.choices.rules.rules[-1]
    row = walks.rules.row(rule.id)
    session.change_rule(msgspec.structs.replace(rule, phrases=("Photo by Mara Lind",)), "change")
    qtbot.waitUntil(lambda: row.failing is not None and row.failing.isVisible(), timeout=WAIT)
    assert row.failing.text() == "⚠ No longer removes: “Photo by Anna Lind, all rights reserved.”"
    walks.actions_.undo.trigger()
    qtbot.waitUntil(lambda: not row.failing.isVisible(), timeout=WAIT)


def test_a_rule_can_be_for_the_pages_of_a_folder(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    for folder in ("old", "new"):
        (tmp_path / folder).mkdir()
        for name in PLACES:
            (tmp_path / folder / f"{name}.html").write_text(OTHER.format(name))
    files = sorted(tmp_path.rglob("*.html"))
    session = window.session
    session.open_sources([Source(str(path), str(path), inner=path.name) for path in files])
    settle(qtbot, session)
    qtbot.waitUntil(lambda: all(session.state(entry) is State.CLEANED for entry in session.pages), timeout=WAIT)
    ask(window, qtbot, "Photo by Anna")
    panel = window.making.panel
    assert offers(window)["This very text"].startswith("1 here · 6 blocks on 6 pages")
    where = [panel.where.itemText(at) for at in range(panel.where.count())]
    assert [text.split(":")[0] for text in where] == ["Everywhere", "In this folder"]
    panel.where.setCurrentIndex(1)
    qtbot.waitUntil(lambda: offers(window)["This very text"].startswith("1 here · 3 blocks on 3 pages"), timeout=WAIT)
    counted(window, qtbot)
    qtbot.keyClick(panel.offers, Qt.Key.Key_Return)
    assert session.choices.rules.rules[-1].scope.paths


def test_a_line_that_no_other_page_has_is_not_offered_as_one_of_the_site(walks: MainWindow, qtbot: QtBot) -> None:
    ask(walks, qtbot, "Photo by Otto")
    assert "Lines that this site repeats at this place" not in offers(walks)
    walks.session.select((block(walks, "Photo by Anna"),))
    qtbot.waitUntil(lambda: "Lines that this site repeats at this place" in offers(walks), timeout=WAIT)


def test_nothing_selected_offers_nothing(walks: MainWindow) -> None:
    walks.raw_view.moveCursor(QTextCursor.MoveOperation.Start)
    walks.session.select(())
    assert not walks.actions_.make_rule.isEnabled()
    assert not walks.actions_.make_exception.isEnabled()


def test_everything_in_the_panel_has_a_name(walks: MainWindow, qtbot: QtBot) -> None:
    ask(walks, qtbot, "Photo by Anna")
    panel = walks.making.panel
    seen = []
    widget = panel.offers
    for _ in range(12):
        assert widget.accessibleName() or widget.text(), widget.objectName()
        seen.append(widget.objectName())
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        if not panel.isAncestorOf(widget):
            break
    assert {"offersList", "makeRuleGoes", "makeRuleScope", "makeRuleName", "makeRuleAccept"} <= set(seen)


def test_another_scope_is_counted_from_where_the_rule_was_made(walks: MainWindow, qtbot: QtBot) -> None:
    ask(walks, qtbot, "Photo by Anna")
    before = offers(walks)
    panel = walks.making.panel
    panel.wanted.emit("Tolk.html", -1)
    qtbot.waitUntil(lambda: walks.session.document.page.source.key == "Tolk.html", timeout=WAIT)
    settle(qtbot, walks.session)
    panel.scopeChosen.emit(Scope(languages=("fi",)))
    qtbot.waitUntil(lambda: not walks.making.busy and panel.offers.count() == 0, timeout=WAIT)
    assert panel.says.text() == "No rule fits this selection."
    panel.scopeChosen.emit(EVERYWHERE)
    counted(walks, qtbot)
    assert offers(walks) == before


def test_a_rule_shown_from_elsewhere_closes_the_panel(walks: MainWindow, qtbot: QtBot) -> None:
    ask(walks, qtbot, "Photo by Anna")
    walks.rules.reveal("title")
    assert not walks.making.is_open
    assert walks.rules.isVisible()


def test_the_panel_begins_anew_each_time(walks: MainWindow, qtbot: QtBot) -> None:
    ask(walks, qtbot, "Photo by Anna")
    panel = walks.making.panel
    panel.name.setText("Credits")
    line(panel.goes, "Photo by Anna").setCheckState(0, Qt.CheckState.Checked)
    assert not panel.make.isEnabled()
    qtbot.keyClick(panel.offers, Qt.Key.Key_Escape)
    ask(walks, qtbot, "Photo by Anna")
    assert panel.name.text().startswith("Photo by Anna")
    assert panel.make.isEnabled()
    assert line(panel.goes, "Photo by Anna").checkState(0) == Qt.CheckState.Unchecked


def test_the_numbers_follow_what_is_removed_meanwhile(walks: MainWindow, qtbot: QtBot) -> None:
    ask(walks, qtbot, "Photo by Anna")
    panel = walks.making.panel
    choose(walks, qtbot, "Texts that begin “Photo by”")
    assert panel.says.text() == "Would go from the text: 5 of 5 blocks."
    walks.session.override((block(walks, "Photo by Otto"),), False)
    qtbot.waitUntil(lambda: panel.says.text() == "Would go from the text: 4 of 5 blocks.", timeout=WAIT)
    assert panel.offers.currentItem().text() == "Texts that begin “Photo by”"


def test_the_search_for_a_rule_brings_the_rules_back(walks: MainWindow, qtbot: QtBot) -> None:
    ask(walks, qtbot, "Photo by Anna")
    walks.actions_.find_rule.trigger()
    assert not walks.making.is_open
    assert walks.rules.isVisible()


def test_boxes_are_seen_when_the_window_turns_dark_and_light_again(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    tree = _Tree("boxes")
    qtbot.addWidget(tree)
    with qtbot.waitExposed(tree):
        tree.show()
    try:
        for look in ("dark", "light", "dark"):
            theme.apply(qapp, look)  # type: ignore[arg-type]
            wanted = theme.box(qapp.palette())
            qtbot.waitUntil(lambda box=wanted: tree.palette().color(QPalette.ColorRole.Base) == box)  # type: ignore[misc]
            assert tree.palette().color(QPalette.ColorRole.Text) == qapp.palette().color(QPalette.ColorRole.Text)
    finally:
        theme.apply(qapp, "light")
