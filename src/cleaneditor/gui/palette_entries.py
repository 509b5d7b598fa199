"""What the command palette finds: the actions of all menus, the rules and the pages by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from cleaneditor.core.errors import one_line
from cleaneditor.gui import wording
from cleaneditor.gui.actions import Actions, plain_name
from cleaneditor.gui.name_search import Name, name_of, plain_name_of
from cleaneditor.gui.session import Session

LONGEST = 90


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the palette."""

    kind: str
    """``action``, ``rule`` or ``page``."""
    text: str
    where: str
    """The menu it is in, or what it is."""
    keys: str
    why_not: str
    """Why it cannot be done now; empty where it can."""
    name: Name
    run: Callable[[], object]
    word: str = ""
    """What tells it from all others, for remembering."""


def entries(
    window: QMainWindow, actions: Actions, session: Session, reveal_rule: Callable[[str], object]
) -> list[Entry]:
    """Everything that can be found now: actions in the order of the menus, then rules, then pages."""
    found = [_entry(action, where) for action, where in menu_actions(window)]
    seen = {entry.word for entry in found}
    found += [_entry(action, "") for action in actions.all() if action.objectName() not in seen and action.text()]
    for rule in session.choices.rules.rules:
        where = _tr("Rule") + " · " + wording.group_name(rule.group)
        text = one_line(wording.shipped(rule.name), LONGEST)
        name = name_of(text, where)
        found.append(Entry("rule", text, where, "", "", name, _later(reveal_rule, rule.id), f"rule:{rule.id}"))
    for entry in session.pages:
        text = one_line(session.pages.title(entry), 4 * LONGEST)
        run = _later(session.open_page, entry.key)
        found.append(Entry("page", text, _tr("Page"), "", "", plain_name_of(text), run, f"page:{entry.key}"))
    return found


def menu_actions(window: QMainWindow) -> Iterator[tuple[QAction, str]]:
    """The actions of the menu bar with the path of the menu each is in, for example ``View › Colours``."""
    for top in window.menuBar().actions():
        menu = top.menu()
        if isinstance(menu, QMenu):
            yield from _actions_in(menu, plain_name(top))


def _actions_in(menu: QMenu, path: str) -> Iterator[tuple[QAction, str]]:
    # Some menus are filled when they are about to be shown.
    menu.aboutToShow.emit()
    for action in menu.actions():
        if action.isSeparator() or not action.isVisible():
            continue
        inner: QObject | None = action.menu()
        if isinstance(inner, QMenu):
            yield from _actions_in(inner, f"{path} › {plain_name(action)}")
        else:
            yield action, path


def _entry(action: QAction, where: str) -> Entry:
    text = one_line(_text(action), LONGEST)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    why_not = "" if action.isEnabled() else _why_not(action)
    return Entry("action", text, where, keys, why_not, name_of(text, where), action.trigger, action.objectName())


def _text(action: QAction) -> str:
    if action.objectName() in ("actionUndo", "actionRedo"):
        # Here the step is worth reading.
        return action.text().replace("&", "")
    checked = "✓ " if action.isCheckable() and action.isChecked() else ""
    return checked + plain_name(action)


def _later(function: Callable[[str], object], word: str) -> Callable[[], object]:
    return lambda: function(word)


def _why_not(action: QAction) -> str:
    """Why an action cannot be done now, in a few words."""
    no_page, no_block = _tr("no page is open"), _tr("select a block first")
    return {
        "actionUndo": _tr("nothing to undo"),
        "actionRedo": _tr("nothing to redo"),
        "actionRemoveBlock": no_block,
        "actionRestoreBlock": no_block,
        "actionMakeRule": no_block,
        "actionReleaseBlock": _tr("the selected block has no word of yours"),
        "actionTakeBack": _tr("the page is not accepted"),
        "actionAcceptChanged": _tr("no accepted page has changed"),
        "actionFindRepeated": _tr("needs several pages of one site"),
    }.get(action.objectName(), no_page if action.objectName() else _tr("nothing there yet"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)
