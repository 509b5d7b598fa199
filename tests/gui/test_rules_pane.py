"""The rules pane: switching, sliding, typing, adding and ordering rules, each live and each undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot
from window_help import settle

from cleaneditor.core.ruleset import builtin_rules
from cleaneditor.gui.panes.fold import Fold
from cleaneditor.gui.panes.rule_editors.editor import RuleEditor
from cleaneditor.gui.panes.rule_row import RuleRow
from cleaneditor.gui.panes.rules import RulesPane
from cleaneditor.gui.session import Session

Opener = Callable[..., None]
W = TypeVar("W", bound=QWidget)


@pytest.fixture
def pane(session: Session, qtbot: QtBot, open_page: Opener) -> RulesPane:
    made = RulesPane(session)
    qtbot.addWidget(made)
    made.resize(320, 700)
    with qtbot.waitExposed(made):
        made.show()
    open_page(session)
    return made


def row(pane: RulesPane, rule_id: str) -> RuleRow:
    found = pane.row(rule_id)
    assert found is not None
    return found


def editor(pane: RulesPane, rule_id: str) -> RuleEditor:
    """The form of a rule, opened as a person does."""
    line = row(pane, rule_id)
    if not line.fold.isChecked():
        line.fold.click()
    assert line.editor is not None
    return line.editor


def part(form: QWidget, kind: type[W], name: str) -> W:
    found = form.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def lowest(session: Session) -> str:
    """The rule whose line is the last one in the pane."""
    return next(rule.id for rule in reversed(session.choices.rules.rules) if rule.group == "navigation")


def kept(session: Session) -> list[str]:
    assert session.cleaning is not None
    return [session.cleaning.text_of(index) for index in session.cleaning.kept]


def type_in(qtbot: QtBot, line: QLineEdit | QPlainTextEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    for number, typed in enumerate(text.split("\n")):
        if number:
            qtbot.keyClick(line, Qt.Key.Key_Return)
        qtbot.keyClicks(line, typed)


def my_rule(pane: RulesPane, kind: str) -> RuleEditor:
    before = {rule.id for rule in pane._session.choices.rules.rules}
    action = next(each for each in pane.add_menu().actions() if each.data() == kind)
    action.trigger()
    (made,) = {rule.id for rule in pane._session.choices.rules.rules} - before
    return editor(pane, made)


def my_ids(session: Session) -> list[str]:
    return [rule.id for rule in session.choices.rules.rules if rule.group == "mine"]


def test_every_rule_stands_in_its_group_with_its_hits(pane: RulesPane, session: Session) -> None:
    for rule in session.choices.rules.rules:
        line = row(pane, rule.id)
        assert line.fold.whole_text() == rule.name
        hits = session.cleaning.hits.get(rule.id)
        assert line.fold.word() == ("–" if hits is None else str(hits))
    assert part(pane, Fold, "group-comments").word() == "−2"


def test_a_page_that_is_not_judged_yet_has_no_figures_of_the_last_one(
    pane: RulesPane, session: Session, qtbot: QtBot
) -> None:
    line = row(pane, "leave-a-reply").fold
    assert line.word()
    session.documentChanged.emit(session.document)
    assert line.word(), "all figures would flicker from page to page"
    qtbot.waitUntil(lambda: not line.word().strip("–—"))
    session.documentChanged.emit(None)
    assert not line.word().strip("–—")


def test_a_rule_is_switched_and_the_page_follows(pane: RulesPane, session: Session, qtbot: QtBot) -> None:
    on = [rule.id for rule in session.choices.rules.rules if session.cleaning.hits.get(rule.id)]
    taking = [rule_id for rule_id in on if any(verdict.by == rule_id for verdict in session.cleaning.verdicts)]
    rule_id = next(each for each in taking if session.choices.rules.rule(each).group == "comments")
    before = session.cleaning.verdicts
    qtbot.mouseClick(
        row(pane, rule_id).switch, Qt.MouseButton.LeftButton, pos=row(pane, rule_id).switch.rect().center()
    )
    settle(qtbot, session)
    assert not session.choices.rules.rule(rule_id).enabled
    assert not any(verdict.by == rule_id for verdict in session.cleaning.verdicts)
    assert row(pane, rule_id).fold.word() == "–"
    assert session.undo.undoText() == f"Switch off “{session.choices.rules.rule(rule_id).name}”"
    session.undo.undo()
    settle(qtbot, session)
    assert row(pane, rule_id).switch.isChecked()
    assert session.cleaning.verdicts == before


def test_a_group_closes_and_opens(pane: RulesPane, session: Session, qtbot: QtBot) -> None:
    fold = part(pane, Fold, "group-comments")
    line = row(pane, "leave-a-reply")
    assert line.isVisible()
    qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    assert not line.isVisible()
    fold.setFocus()
    qtbot.keyClick(fold, Qt.Key.Key_Space)
    assert line.isVisible()


def test_a_slider_is_live_and_one_step_of_undo(pane: RulesPane, session: Session, qtbot: QtBot) -> None:
    form = editor(pane, "repeated-title")
    slider = part(form, QSlider, "slider-threshold")
    before, at = session.choices, slider.value()
    threshold = session.choices.rules.rule("repeated-title").threshold
    slider.setFocus()
    for _ in range(12):
        qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert session.choices.rules.rule("repeated-title").threshold == pytest.approx(threshold - 0.12)
    assert form.controls["threshold"].number.text() == f"{threshold - 0.12:.2f}"
    assert session.undo.undoText() == "Change “Repeated title”: how alike"
    session.undo.undo()
    assert session.choices == before
    assert slider.value() == at


def test_phrases_are_edited_in_place(pane: RulesPane, session: Session, qtbot: QtBot) -> None:
    assert any(text.startswith("Mix the flour") for text in kept(session))
    form = editor(pane, "leave-a-reply")
    part(form, QComboBox, "choice-match").setCurrentIndex(part(form, QComboBox, "choice-match").findData("starts"))
    box = part(form, QPlainTextEdit, "phrases-phrases")
    type_in(qtbot, box, "Mix the flour\n  \nBake it in a")
    settle(qtbot, session)
    assert session.choices.rules.rule("leave-a-reply").phrases == ("Mix the flour", "Bake it in a")
    assert not any(text.startswith(("Mix the flour", "Bake it")) for text in kept(session))
    assert box.toPlainText() == "Mix the flour\n  \nBake it in a"
    session.undo.undo()
    settle(qtbot, session)
    assert box.toPlainText() == ""
    assert any(text.startswith("Mix the flour") for text in kept(session))


def test_a_pattern_is_live_and_a_wrong_one_says_what_is_wrong(pane: RulesPane, session: Session, qtbot: QtBot) -> None:
    form = my_rule(pane, "pattern")
    rule_id = my_ids(session)[-1]
    line = part(form, QLineEdit, "pattern-pattern")
    finding = part(form, QLabel, "finding-pattern")
    type_in(qtbot, line, "^then")
    settle(qtbot, session)
    assert not any(text.startswith("Then add") for text in kept(session))
    assert row(pane, rule_id).fold.word() == "1"
    assert not finding.isVisible()
    for wrong, word in (
        ("(", "At character 1: the bracket “(” is missing"),
        ("(?=then)", "look-ahead"),
        (r"(a)\1", "back-references"),
    ):
        type_in(qtbot, line, wrong)
        assert finding.isVisible()
        assert word in finding.text()
        assert finding.textFormat() is Qt.TextFormat.PlainText
        assert session.choices.rules.rule(rule_id).pattern not in ("(?=then)", r"(a)\1", "(")
    type_in(qtbot, line, "^bake")
    settle(qtbot, session)
    assert not finding.isVisible()
    assert not any(text.startswith("Bake it") for text in kept(session))
    hints = [label.text() for label in form.findChildren(QLabel) if label.isVisible()]
    assert any("back-references" in hint for hint in hints)


def test_a_selector_that_cannot_be_read_says_so(pane: RulesPane, session: Session, qtbot: QtBot) -> None:
    form = my_rule(pane, "selector")
    type_in(qtbot, part(form, QLineEdit, "selector-css"), "article")
    settle(qtbot, session)
    assert kept(session) == []
    type_in(qtbot, part(form, QLineEdit, "selector-css"), "article >")
    assert part(form, QLabel, "finding-css").isVisible()


def test_packs_are_chosen_by_name(pane: RulesPane, session: Session, qtbot: QtBot) -> None:
    form = editor(pane, "leave-a-reply")
    assert part(form, QCheckBox, "pack-comments").isChecked()
    part(form, QCheckBox, "pack-sharing").click()
    assert session.choices.rules.rule("leave-a-reply").packs == ("comments", "sharing")
    part(form, QCheckBox, "pack-comments").click()
    assert session.choices.rules.rule("leave-a-reply").packs == ("sharing",)


def test_a_rule_shows_what_it_takes_and_what_it_leaves(pane: RulesPane) -> None:
    form = editor(pane, "leave-a-reply")
    texts = "\n".join(label.text() for label in form.findChildren(QLabel) if label.isVisible())
    assert "Removes, for example:\n•  Leave a Reply" in texts
    assert "Leaves, for example:\n•  Please leave a reply with your own recipe." in texts
    assert builtin_rules().rules.rule("leave-a-reply").note in texts


def test_a_shipped_rule_can_be_reset_but_neither_deleted_nor_renamed(
    pane: RulesPane, session: Session, qtbot: QtBot
) -> None:
    form = editor(pane, "repeated-title")
    reset = part(form, QAbstractButton, "rule-reset")
    assert not reset.isEnabled()
    assert not part(form, QAbstractButton, "rule-delete").isVisible()
    assert form.findChild(QLineEdit, "text-name") is None
    slider = part(form, QSlider, "slider-threshold")
    at = slider.value()
    slider.setValue(0)
    assert reset.isEnabled()
    reset.click()
    assert session.choices.rules.rule("repeated-title") == builtin_rules().rules.rule("repeated-title")
    assert slider.value() == at
    assert session.undo.undoText() == "Reset “Repeated title”"


def test_own_rules_are_added_renamed_moved_copied_and_deleted(pane: RulesPane, session: Session, qtbot: QtBot) -> None:
    first = my_rule(pane, "phrase")
    type_in(qtbot, part(first, QLineEdit, "text-name"), "House style")
    second = my_rule(pane, "pattern")
    one, two = my_ids(session)
    assert row(pane, one).fold.whole_text() == "House style"
    part(second, QAbstractButton, "rule-up").click()
    assert my_ids(session) == [two, one]
    qtbot.waitUntil(lambda: row(pane, two).y() < row(pane, one).y())
    part(second, QAbstractButton, "rule-up").click()
    assert my_ids(session) == [two, one]
    part(first, QAbstractButton, "rule-duplicate").click()
    assert len(my_ids(session)) == 3
    copy = my_ids(session)[-1]
    assert row(pane, copy).fold.whole_text() == "House style (copy)"
    part(first, QAbstractButton, "rule-delete").click()
    assert my_ids(session) == [two, copy]
    assert pane.row(one) is None
    assert session.undo.undoText() == "Delete “House style”"
    while session.undo.canUndo():
        session.undo.undo()
    assert session.choices.rules == builtin_rules().rules
    assert not part(pane, Fold, "group-mine").isVisible()


def test_a_rule_keeps_its_name(pane: RulesPane, session: Session, qtbot: QtBot) -> None:
    form = my_rule(pane, "phrase")
    line = part(form, QLineEdit, "text-name")
    line.setFocus()
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    assert part(form, QLabel, "finding-name").text() == "A rule needs a name."
    assert session.choices.rules.rule(my_ids(session)[0]).name


def test_names_are_plain_text(pane: RulesPane, session: Session, qtbot: QtBot) -> None:
    form = my_rule(pane, "phrase")
    type_in(qtbot, part(form, QLineEdit, "text-name"), "<b>Q&A</b>")
    line = row(pane, my_ids(session)[0])
    assert line.fold.whole_text() == "<b>Q&A</b>"
    assert line.fold.accessibleName() == "<b>Q&A</b>"
    line.grab()


def test_the_extractor_is_part_of_the_rules(pane: RulesPane, session: Session, qtbot: QtBot) -> None:
    fold = part(pane, Fold, "group-extractor")
    assert fold.word() == "Balanced"
    fold.click()
    focus = part(pane, QSlider, "slider-focus")
    extraction = session.cleaning.extraction
    for _ in range(3):
        qtbot.keyClick(focus, Qt.Key.Key_Right)
    settle(qtbot, session)
    assert session.choices.rules.extractor.focus == "strict"
    assert fold.word() == "Strict"
    assert session.cleaning.extraction is extraction
    assert session.undo.undoText() == "Change extractor: focus"
    part(pane, QCheckBox, "switch-enabled").click()
    settle(qtbot, session)
    assert session.cleaning.extraction.status == "off"
    assert not focus.isEnabled()
    assert fold.word() == "Off"
    while session.undo.canUndo():
        session.undo.undo()
    settle(qtbot, session)
    assert focus.accessibleDescription() == "Balanced"
    assert session.cleaning.extraction.status == "done"


def test_new_hits_cost_no_layout(pane: RulesPane, session: Session, qtbot: QtBot) -> None:
    places = {rule_id: line.geometry() for rule_id, line in pane._rows.items()}
    line = row(pane, "leave-a-reply")
    for hits in (0, 12_345, None, 7):
        line.set_hits(hits)
    assert line.fold.word() == "7"
    assert line.fold.accessibleDescription() == "finds 7 blocks on this page"
    qtbot.wait(10)
    assert {rule_id: line.geometry() for rule_id, line in pane._rows.items()} == places


def test_everything_can_be_reached_by_keys_and_has_a_name(pane: RulesPane) -> None:
    for rule_id in ("leave-a-reply", "repeated-title"):
        editor(pane, rule_id)
    part(pane, Fold, "group-extractor").click()
    for widget in pane.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            named = widget.accessibleName() or getattr(widget, "text", lambda: "")()
            assert named, f"{type(widget).__name__} {widget.objectName()}"


def test_nothing_is_cut_off_in_a_narrow_pane(pane: RulesPane, session: Session, qtbot: QtBot) -> None:
    for rule in session.choices.rules.rules:
        editor(pane, rule.id)
    my_rule(pane, "density")
    pane.resize(pane.minimumSizeHint().width(), 700)
    qtbot.wait(10)
    inside = pane.area.widget()
    assert inside.minimumSizeHint().width() <= pane.area.viewport().width()


def test_enter_on_the_name_of_a_rule_opens_and_closes_it(pane: RulesPane, qtbot: QtBot) -> None:
    line = row(pane, "share-bar")
    for key, opened in ((Qt.Key.Key_Return, True), (Qt.Key.Key_Enter, False)):
        qtbot.keyClick(line.fold, key)
        assert line.fold.isChecked() is opened


def test_a_new_rule_begins_with_its_name(pane: RulesPane, session: Session, qtbot: QtBot) -> None:
    pane.window().activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    pane.add_rule("pattern")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.selectedText() == "My rule"
    qtbot.keyClicks(field, "Next post")
    settle(qtbot, session)
    assert session.choices.rules.rules[-1].name == "Next post"


def test_a_rule_opened_at_the_foot_of_the_pane_is_scrolled_to(pane: RulesPane, session: Session, qtbot: QtBot) -> None:
    last = row(pane, lowest(session))
    bar = pane.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    last.fold.click()
    form = last.editor
    assert form is not None

    def whole() -> bool:
        return pane.area.viewport().rect().contains(form.mapTo(pane.area.viewport(), form.rect().center()))

    qtbot.waitUntil(whole)


def test_of_a_form_higher_than_the_pane_its_beginning_is_shown(pane: RulesPane, qtbot: QtBot) -> None:
    pane.resize(320, 300)
    line = row(pane, "share-bar")
    qtbot.waitUntil(lambda: pane.area.viewport().height() < 300)
    editor(pane, "share-bar")
    view = pane.area.viewport()
    qtbot.waitUntil(lambda: line.height() > view.height() and line.fold.mapTo(view, line.fold.rect().topLeft()).y() > 0)
    assert view.rect().contains(line.fold.mapTo(view, line.fold.rect().center()))


def test_a_rule_that_is_pointed_at_stays_in_sight_until_the_person_scrolls(
    pane: RulesPane, session: Session, qtbot: QtBot
) -> None:
    line = row(pane, lowest(session))
    view, bar = pane.area.viewport(), pane.area.verticalScrollBar()

    def in_sight() -> bool:
        return line.isVisible() and view.rect().contains(line.fold.mapTo(view, line.fold.rect().center()))

    pane.resize(320, 500)
    qtbot.waitUntil(lambda: view.height() < 480)
    # Others that are opened push it down.
    for rule_id in ("share-bar", session.choices.rules.rules[0].id):
        editor(pane, rule_id)
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    bar.triggerAction(bar.SliderAction.SliderToMinimum)
    pane.show_line(line.rule.id)
    qtbot.waitUntil(in_sight)
    # At the foot, where it is out of sight as soon as the line below the rules grows.
    foot = line.fold.mapTo(view, line.fold.rect().bottomLeft()).y()
    bar.setValue(bar.value() - (view.height() - foot - 4))
    assert in_sight()
    height = view.height()
    pane.resize(320, 440)
    qtbot.waitUntil(lambda: view.height() < height - 30)
    qtbot.waitUntil(in_sight)
    bar.triggerAction(bar.SliderAction.SliderToMinimum)
    pane.resize(320, 500)
    qtbot.waitUntil(lambda: view.height() == height)
    assert bar.value() == 0
