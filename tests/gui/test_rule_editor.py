"""The form of a rule: patterns explained where they stand, what is found live, scope, note, group, and resetting."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QSlider
from pytestqt.qtbot import QtBot
from window_help import BLOG, WAIT, settle

from cleaneditor.core.clean import Cleaning, clean
from cleaneditor.core.model import Page, Source
from cleaneditor.core.rules.base import EVERYWHERE, Scope
from cleaneditor.core.rules.pattern import PatternRule
from cleaneditor.core.ruleset import builtin_rules
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.panes.rule_editors.editor import RuleEditor
from cleaneditor.gui.panes.rule_editors.matches import SLOW_SECONDS, Matches
from cleaneditor.gui.panes.rule_editors.scope import folder_of, tidied
from cleaneditor.gui.panes.rules import RulesPane

Opener = Callable[..., None]


@pytest.fixture
def pane(window: MainWindow, open_page: Opener) -> RulesPane:
    html = BLOG.replace("</head>", '<link rel="canonical" href="https://www.loaf.example/bread"></head>')
    open_page(window.session, html, "archive/2012/bread.html")
    window.activateWindow()
    return window.rules


@pytest.fixture
def form(pane: RulesPane) -> RuleEditor:
    """The form of a new pattern of one's own."""
    pane.add_rule("pattern")
    row = pane.row(pane._session.choices.rules.rules[-1].id)
    assert row.editor is not None
    return row.editor


def rule(pane: RulesPane) -> PatternRule:
    return pane._session.choices.rules.rules[-1]


def write(qtbot: QtBot, form: RuleEditor, text: str) -> QLineEdit:
    line = form.findChild(QLineEdit, "pattern-pattern")
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    return line


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("mix(", "At character 4: the bracket “(” is missing its “)”"),
        ("a(?!b)", "At character 2: look-ahead “(?!” is not available"),
        (r"(a)\1", r"At character 4: back-references such as “\1” are not available"),
        ("a|*", "At character 3: nothing stands before “*”"),
        ("a{2000}", "At character 2: “{2000}” counts too far: 1000 is the most"),
        (r"\pX", "cannot be used"),
    ],
)
def test_a_wrong_pattern_is_explained_with_its_place_and_changes_nothing(
    pane: RulesPane, form: RuleEditor, qtbot: QtBot, pattern: str, words: str
) -> None:
    line = write(qtbot, form, "zebra")
    write(qtbot, form, pattern)
    finding = form.findChild(QLabel, "finding-pattern")
    assert words in finding.text()
    assert finding.isVisible()
    assert line.text() == pattern
    assert rule(pane).pattern != pattern
    write(qtbot, form, "Mix")
    assert not finding.isVisible()
    assert rule(pane).pattern == "Mix"


def test_colours_leave_text_cursor_and_selection_alone(form: RuleEditor, qtbot: QtBot) -> None:
    line = write(qtbot, form, r"^(?i)(Mix|[a-z]\b)+")
    assert line.text() == r"^(?i)(Mix|[a-z]\b)+"
    line.setCursorPosition(4)
    qtbot.keyClicks(line, "s")
    assert line.text() == r"^(?is)(Mix|[a-z]\b)+"
    assert line.cursorPosition() == 5
    line.setSelection(6, 3)
    form.controls["pattern"].explain("")
    assert line.selectedText() == "(Mi"
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() != r"^(?is)(Mix|[a-z]\b)+"


def test_what_is_wrong_stays_where_it_was_typed_while_something_else_changes(
    pane: RulesPane, form: RuleEditor, qtbot: QtBot
) -> None:
    write(qtbot, form, "Mix")
    line = write(qtbot, form, "Mix(")
    form.findChild(QComboBox, "choice-action").setCurrentIndex(1)
    assert rule(pane).action == "keep"
    assert line.text() == "Mix("
    assert form.findChild(QLabel, "finding-pattern").isVisible()
    qtbot.keyClicks(line, ")")
    assert rule(pane).pattern == "Mix()"


def test_the_first_blocks_that_are_found_are_shown_live(pane: RulesPane, form: RuleEditor, qtbot: QtBot) -> None:
    assert form.matches.lines() == ["Finds nothing on this page"]
    write(qtbot, form, "bowl|oven")
    qtbot.waitUntil(lambda: form.matches.lines()[0] == "Finds 2 blocks on this page", timeout=WAIT)
    assert "bowl" in form.matches.lines()[1]
    assert "oven" in form.matches.lines()[2]
    assert "Finds 2 blocks" in form.matches.accessibleDescription()
    pane.row(rule(pane).id).switch.click()
    qtbot.waitUntil(lambda: form.matches.lines() == ["Does not run on this page"], timeout=WAIT)


def test_the_form_leaves_no_gap_for_what_is_not_found_and_does_not_jump(qtbot: QtBot) -> None:
    shown = Matches()
    qtbot.addWidget(shown)
    own = PatternRule(id="own", name="Own", pattern="oven")

    def height(pattern: str, name: str = "a.txt") -> int:
        changed = msgspec.structs.replace(own, pattern=pattern)
        page = Page(Source(name), "The loaf.\n\nThe oven.\n\nThe oven again.", is_html=False)
        shown.show_hits(clean(page, builtin_rules().rules.added(changed)), "own")
        return shown.sizeHint().height()

    nothing, two = height("bowl"), height("oven")
    assert two - nothing == 2 * shown.fontMetrics().lineSpacing()
    assert height("bowl") == two, "what stands below must not jump while a pattern is typed"
    assert height("bowl", "b.txt") == nothing


def test_a_slow_rule_is_called_slow(qtbot: QtBot) -> None:
    shown = Matches()
    qtbot.addWidget(shown)
    own = PatternRule(id="own", name="Own", pattern="loaf")
    cleaning = clean("The loaf.\n\nThe oven.", builtin_rules().rules.added(own))
    slow = {each: (2 * SLOW_SECONDS if each.id == "own" else 0.0) for each in cleaning.found}
    shown.show_hits(cleaning, "own")
    assert shown.lines() == ["Finds 1 block on this page", "The loaf."]
    found = Cleaning(
        *(getattr(cleaning, name) for name in ("document", "extraction", "rules", "overrides", "verdicts", "texts")),
        found=cleaning.found,
        spent=slow,
    )
    shown.show_hits(found, "own")
    assert shown.lines()[0] == "Finds 1 block on this page · Slow: takes 100 ms on this page"
    shown.resize(shown.sizeHint())
    shown.grab()


def test_the_scope_offers_what_the_open_page_has(pane: RulesPane, form: RuleEditor, qtbot: QtBot) -> None:
    write(qtbot, form, "Mix")
    assert form.scope.button.text() == "Everywhere"
    form.scope.fill()
    offered = {action.text(): action for action in form.scope.menu.actions() if action.text()}
    assert list(offered) == [
        "Everywhere",
        "Only on this site: loaf.example",
        "Only in this folder: */2012/*",
        "Only in this language: en",
        "Others…",
    ]
    offered["Only on this site: loaf.example"].trigger()
    assert rule(pane).scope == Scope(sites=("loaf.example",))
    form.scope.fill()
    next(each for each in form.scope.menu.actions() if "language" in each.text()).trigger()
    assert rule(pane).scope == Scope(sites=("loaf.example",), languages=("en",))
    assert form.scope.button.toolTip() == "Where this rule acts: loaf.example · en"
    settle(qtbot, pane._session)
    assert pane._session.cleaning.hits[rule(pane).id] == 1
    pane._session.undo.undo()
    assert rule(pane).scope == Scope(sites=("loaf.example",))
    form.scope.fill()
    form.scope.menu.actions()[0].trigger()
    assert rule(pane).scope == EVERYWHERE


def test_other_scopes_are_written_as_people_write_them(pane: RulesPane, form: RuleEditor, qtbot: QtBot) -> None:
    form.scope.fill()
    form.scope.menu.actions()[-1].trigger()
    line = form.scope.lines["sites"]
    assert line.isVisible()
    line.setFocus()
    qtbot.keyClicks(line, "https://www.Other.example/news, loaf.example")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert rule(pane).scope == Scope(sites=("other.example", "loaf.example"))
    assert line.text() == "other.example, loaf.example"
    settle(qtbot, pane._session)
    form.scope.lines["languages"].setFocus()
    qtbot.keyClicks(form.scope.lines["languages"], "de-AT")
    qtbot.keyClick(form.scope.lines["languages"], Qt.Key.Key_Return)
    assert rule(pane).scope.languages == ("de",)
    qtbot.waitUntil(lambda: form.matches.lines() == ["Does not run on this page"], timeout=WAIT)


@pytest.mark.parametrize(
    ("source", "pattern"),
    [
        (Source("p.html"), ""),
        (Source("blog/p.html", inner="2012/may/p.html"), "2012/may/*"),
        (Source("/data/blog/p.html"), "*/blog/*"),
        (Source("C:\\pages\\[old]\\p.html"), "*/[[]old]/*"),
    ],
)
def test_the_folder_of_a_page_as_a_pattern_that_holds_elsewhere_too(source: Source, pattern: str) -> None:
    page = Page(source, "", is_html=False)
    assert folder_of(page) == pattern
    if pattern:
        assert Scope(paths=(pattern,)).covers(page)


def test_parts_of_a_scope_are_tidied() -> None:
    assert tidied("sites", " https://www.A.example:80/x ; b.example,, b.example") == ("a.example", "b.example")
    assert tidied("languages", "EN, pt_BR") == ("en", "pt")
    assert tidied("paths", "old\\2012\\*") == ("old/2012/*",)


def test_a_note_and_a_group_of_ones_own(pane: RulesPane, form: RuleEditor, qtbot: QtBot) -> None:
    box = form.findChild(QPlainTextEdit, "note-note")
    box.setFocus()
    qtbot.keyClicks(box, "Asked for by Ines.")
    assert rule(pane).note == "Asked for by Ines."
    group = form.findChild(QComboBox, "choice-group")
    group.setCurrentIndex(group.findText("Blog footers"))
    assert rule(pane).group == "footers"
    assert pane._groups["footers"].rows.indexOf(pane.row(rule(pane).id)) >= 0
    pane._session.undo.undo()
    assert rule(pane).group == "mine"
    assert rule(pane).note == "Asked for by Ines."


def test_a_changed_parameter_of_a_built_in_rule_is_marked_and_reset_alone(pane: RulesPane, qtbot: QtBot) -> None:
    session = pane._session
    shipped = builtin_rules().rules.rule("repeated-title")
    pane.reveal("repeated-title")
    form = pane.row("repeated-title").editor
    mark = form.findChild(QAbstractButton, "reset-threshold")
    assert not mark.isVisible()
    form.findChild(QSlider, "slider-threshold").setValue(0)
    session.change_rule(
        msgspec.structs.replace(session.choices.rules.rule("repeated-title"), scope=Scope(sites=("a.example",))), "x"
    )
    assert mark.isVisible()
    assert form.findChild(QAbstractButton, "reset-scope").isVisible()
    assert mark.accessibleName() == "Changed. Reset: How alike"
    mark.click()
    assert session.choices.rules.rule("repeated-title").threshold == shipped.threshold
    assert session.choices.rules.rule("repeated-title").scope == Scope(sites=("a.example",))
    assert not mark.isVisible()
    assert pane.row("repeated-title").fold.badge() == "changed"
    form.buttons["reset"].click()
    assert session.choices.rules.rule("repeated-title") == shipped
    assert pane.row("repeated-title").fold.badge() == ""


def test_a_built_in_rule_is_copied_to_ones_own_and_stays(pane: RulesPane) -> None:
    pane.grant("leave-a-reply", "duplicate")
    copy = pane._session.choices.rules.rules[-1]
    assert (copy.name, copy.group) == ("Reply form (copy)", "mine")
    assert pane._session.choices.rules.rule("leave-a-reply") == builtin_rules().rules.rule("leave-a-reply")
    assert pane.row(copy.id).editor.buttons["delete"].isVisible()


def test_a_group_is_switched_as_a_whole_in_one_step(pane: RulesPane, window: MainWindow) -> None:
    menu = window.rule_actions.menu_of("footers")
    next(each for each in menu.actions() if each.text() == "Switch All O&ff").trigger()
    rules = window.session.choices.rules.rules
    assert not any(each.enabled for each in rules if each.group == "footers")
    assert window.session.undo.undoText() == "Switch off all of “Blog footers”"
    window.session.undo.undo()
    assert window.session.choices.rules == builtin_rules().rules
