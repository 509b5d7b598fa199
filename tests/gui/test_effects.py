"""What a change of rules did, in numbers: here at once, on all pages as they are counted again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot
from window_help import BLOG, WAIT, page

from cleaneditor.core.rules.pattern import PatternRule
from cleaneditor.gui.effects import Effect
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.panes.effect_line import EffectLine

Opener = Callable[..., None]


@pytest.fixture
def numbers(window: MainWindow, open_page: Opener) -> Callable[[], str]:
    """What the line under the rules says, with one page open."""
    open_page(window.session)

    def said() -> str:
        line = window.rules.effect
        return "" if line.isHidden() else f"{line.step.text()}: {line.numbers.text()}"

    return said


def add(window: MainWindow, pattern: str) -> None:
    rules = window.session.choices.rules
    rule = PatternRule(id=rules.free_id("own"), name="Own", pattern=pattern)
    window.session.do(window.session.choices.with_rules(rules.added(rule)), "Make rule “Own”")


def test_one_page_says_what_changes_here(window: MainWindow, numbers: Callable[[], str], qtbot: QtBot) -> None:
    assert numbers() == ""
    add(window, "^(Mix|Bake)")
    qtbot.waitUntil(lambda: numbers() == "Make rule “Own”: 2 more removed here", timeout=WAIT)
    window.session.undo.undo()
    qtbot.waitUntil(lambda: numbers() == "Undone: Make rule “Own”: 2 fewer removed here", timeout=WAIT)
    add(window, "zebra")
    qtbot.waitUntil(lambda: numbers() == "Make rule “Own”: Nothing changes here", timeout=WAIT)


def test_choices_put_without_a_step_are_told_too(window: MainWindow, numbers: Callable[[], str], qtbot: QtBot) -> None:
    before = window.session.choices
    add(window, "^Mix")
    qtbot.waitUntil(lambda: numbers() == "Make rule “Own”: 1 more removed here", timeout=WAIT)
    window.session.put(before)
    qtbot.waitUntil(lambda: numbers() == "As after: Make rule “Own”: 1 fewer removed here", timeout=WAIT)


def test_other_pages_are_told_as_they_are_counted(window: MainWindow, numbers: Callable[[], str], qtbot: QtBot) -> None:
    session = window.session
    other = BLOG.replace("<p>Bake it", "<p>Mix them. Mix all of it again, and let it rest.</p><p>Bake it")
    plain = BLOG.replace("Mix ", "Stir ")
    session.open_sources([page(other, "two.html"), page(plain, "three.html")], show=False)
    qtbot.waitUntil(lambda: all(entry.rules is session.choices.acting for entry in session.pages), timeout=WAIT)
    add(window, "^Mix")
    qtbot.waitUntil(lambda: numbers() == "Make rule “Own”: 1 more removed here, 3 on 2 pages", timeout=WAIT)
    row = window.rules.row("own")
    qtbot.waitUntil(lambda: row.fold.word() == "1 · 3", timeout=WAIT)
    assert row.hits_text() == "finds 1 block on this page, 3 on 2 pages"
    assert "3 on 2 pages" in row.fold.accessibleDescription()


def test_going_to_another_page_keeps_the_sum(window: MainWindow, numbers: Callable[[], str], qtbot: QtBot) -> None:
    session = window.session
    session.open_sources([page(name="two.html")], show=False)
    qtbot.waitUntil(lambda: all(entry.rules is session.choices.acting for entry in session.pages), timeout=WAIT)
    add(window, "^Mix")
    qtbot.waitUntil(lambda: numbers() == "Make rule “Own”: 1 more removed here, 2 on 2 pages", timeout=WAIT)
    with qtbot.waitSignal(session.cleaned, timeout=WAIT):
        session.open_page("two.html")
    qtbot.waitUntil(lambda: numbers() == "Make rule “Own”: 1 more removed here, 2 on 2 pages", timeout=WAIT)


def test_what_the_person_decides_later_is_not_the_rules_effect(
    window: MainWindow, numbers: Callable[[], str], qtbot: QtBot
) -> None:
    session = window.session
    add(window, "^Mix")
    qtbot.waitUntil(lambda: numbers() == "Make rule “Own”: 1 more removed here", timeout=WAIT)
    kept = [index for index, verdict in enumerate(session.cleaning.verdicts) if verdict.keep]
    told: list[object] = []
    window.rules.effects.changed.connect(told.append)
    session.override(kept[-1:], False)
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT)
    assert not session.cleaning.verdicts[kept[-1]].keep
    assert numbers() == "Make rule “Own”: 1 more removed here"


def test_what_the_person_says_of_a_block_is_no_effect_of_the_rules(
    window: MainWindow, numbers: Callable[[], str], qtbot: QtBot
) -> None:
    session = window.session
    session.open_sources([page(name="two.html")], show=False)
    qtbot.waitUntil(lambda: all(entry.rules is session.choices.acting for entry in session.pages), timeout=WAIT)
    add(window, "^Mix")
    qtbot.waitUntil(lambda: numbers() == "Make rule “Own”: 1 more removed here, 2 on 2 pages", timeout=WAIT)
    first = session.current_key
    row = next(block.index for block in session.cleaning.document.blocks if block.text.startswith("Bake"))
    with qtbot.waitSignal(window.rules.effects.changed, timeout=WAIT):
        session.override((row,), False)
    assert numbers() == "Make rule “Own”: 1 more removed here, 2 on 2 pages"
    # Nor when the page is left and its blocks are known by number alone.
    with qtbot.waitSignal(session.cleaned, timeout=WAIT):
        session.open_page("two.html")
    with qtbot.waitSignal(window.rules.effects.changed, timeout=WAIT):
        session.open_page(first)
    assert numbers() == "Make rule “Own”: 1 more removed here, 2 on 2 pages"


def test_another_rules_file_starts_anew(window: MainWindow, numbers: Callable[[], str], qtbot: QtBot) -> None:
    add(window, "^Mix")
    qtbot.waitUntil(lambda: numbers() != "", timeout=WAIT)
    window.session.use_rules(window.session.rules_file)
    qtbot.waitUntil(lambda: numbers() == "", timeout=WAIT)


@pytest.mark.parametrize(
    ("effect", "sentence"),
    [
        (Effect("x", 3, 0, 41, 0, 17, 20, 20), "3 more removed here, 41 on 17 pages"),
        (Effect("x", 0, 2, 0, 2, 1, 9, 9), "2 fewer removed here, 2 on 1 page"),
        (Effect("x", 0, 0, 0, 0, 0, 9, 9), "Nothing changes on any page"),
        (Effect("x", 0, 0, 0, 0, 0, 1, 9), "Nothing changes here (1 of 9 pages counted)"),
        (Effect("x", 0, 0, 5, 1, 3, 9, 9), "Nothing changes here, 5 more and 1 fewer removed on 3 pages"),
        (Effect("x", 1, 2, 1, 2, 1, 1, 1), "1 more and 2 fewer removed here"),
        (
            Effect("x", 1, 0, 4, 0, 2, 9, 9, exact=False),
            "1 more removed here, 4 on 2 pages since they were last counted",
        ),
    ],
)
def test_an_effect_in_a_sentence(effect: Effect, sentence: str, qtbot: QtBot) -> None:
    line = EffectLine()
    qtbot.addWidget(line)
    line.show_effect(effect)
    assert line.numbers.text() == sentence
    assert line.numbers.accessibleName() == f"x: {sentence}"
