"""What the menus offer for the rule that is worked on: solo, mute, order, copy, reset; and going to a rule."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from cleaneditor.core.errors import one_line
from cleaneditor.core.ruleset import builtin_rules
from cleaneditor.gui import wording
from cleaneditor.gui.actions import Actions
from cleaneditor.gui.choices import Choices
from cleaneditor.gui.panes.rule_row import RuleRow
from cleaneditor.gui.panes.rules import RulesPane
from cleaneditor.gui.rule_order import may_move
from cleaneditor.gui.session import Session
from cleaneditor.gui.silence import NOBODY, group_token


class RuleActions(QObject):
    """Connects the actions of the Rules menu with the rules pane; each works on the rule that has the focus."""

    def __init__(self, session: Session, actions: Actions, pane: RulesPane, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._pane = pane
        self._row: RuleRow | None = None
        self._wishes = {
            actions.solo_rule: "solo",
            actions.mute_rule: "mute",
            actions.rename_rule: "rename",
            actions.duplicate_rule: "duplicate",
            actions.rule_up: "up",
            actions.rule_down: "down",
            actions.reset_rule: "reset",
            actions.delete_rule: "delete",
        }
        for action, wish in self._wishes.items():
            action.triggered.connect(lambda _=False, wish=wish: self._grant(wish))
            # Elsewhere these keys may mean something else.
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for action in (actions.solo_rule, actions.mute_rule):
            action.setCheckable(True)
        pane.addActions(list(self._wishes))
        self.fill(actions.rule_menu)
        actions.find_rule.triggered.connect(pane.start_search)
        actions.end_silence.triggered.connect(self._end_silence)
        pane.menuWanted.connect(self.open_menu)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        session.choicesChanged.connect(self._take_choices)
        self._enable()

    def fill(self, menu: QMenu) -> None:
        """Puts into *menu* all that can be done with a rule."""
        actions = self._actions
        menu.addActions([actions.solo_rule, actions.mute_rule])
        menu.addSeparator()
        menu.addActions([actions.rule_up, actions.rule_down])
        menu.addSeparator()
        menu.addActions([actions.duplicate_rule, actions.rename_rule, actions.reset_rule, actions.delete_rule])

    def open_menu(self, what: RuleRow | str, place: QPoint) -> None:
        """Opens the menu of a rule, or of a group, at a place on screen."""
        menu = self.menu_of(what)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def menu_of(self, what: RuleRow | str) -> QMenu:
        """The menu of a rule's row, or of the group of that id."""
        menu = QMenu(self._pane)
        if isinstance(what, RuleRow):
            what.fold.setFocus(Qt.FocusReason.MouseFocusReason)
            self._row = what
            self._enable()
            self.fill(menu)
            return menu
        pane, choices = self._pane, self._session.choices
        for wish, text, on in (
            ("solo", self.tr("&Solo This Group"), group_token(what) in choices.solo),
            ("mute", self.tr("&Mute This Group"), group_token(what) in choices.muted),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(on)
            action.triggered.connect(lambda _=False, wish=wish: pane.silence_group(what, wish))
        if what != "extractor":
            menu.addSeparator()
            for text, on in ((self.tr("Switch All &On"), True), (self.tr("Switch All O&ff"), False)):
                menu.addAction(text).triggered.connect(lambda _=False, on=on: pane.switch_group(what, on))
        return menu

    def _follow(self, _before: QWidget | None, _now: QWidget | None) -> None:
        """The rule that had the focus last is the one that the menus, and whatever else takes the focus, are about."""
        row = self._pane.current()
        if row is not None and row is not self._row:
            self._row = row
            self._enable()

    def _take_choices(self, choices: Choices) -> None:
        if self._row is not None or bool(choices.solo or choices.muted) is not self._actions.end_silence.isEnabled():
            self._enable()

    def _grant(self, wish: str) -> None:
        if self._row is not None:
            self._pane.grant(self._row.rule.id, wish)
            self._enable()

    def _end_silence(self) -> None:
        choices = self._session.choices
        self._session.do(choices.with_silence(NOBODY, NOBODY), self.tr("End solo and unmute all"))

    def _enable(self) -> None:
        actions, choices = self._actions, self._session.choices
        rule = choices.rules.rule(self._row.rule.id) if self._row is not None else None
        for action in self._wishes:
            action.setEnabled(rule is not None)
        name = (
            self.tr("Rule “{0}”").replace("{0}", one_line(wording.shipped(rule.name), 40)) if rule is not None else ""
        )
        actions.rule_menu.setTitle(name.replace("&", "&&") or self.tr("This R&ule"))
        actions.solo_rule.setChecked(rule is not None and rule.id in choices.solo)
        actions.mute_rule.setChecked(rule is not None and rule.id in choices.muted)
        actions.end_silence.setEnabled(bool(choices.solo or choices.muted))
        if rule is not None:
            own = may_move(rule)
            # Nothing of what ships can be deleted or renamed: it is not even offered.
            for action in (actions.rename_rule, actions.delete_rule):
                action.setVisible(own)
            actions.reset_rule.setVisible(not own)
            for action in (actions.rename_rule, actions.rule_up, actions.rule_down, actions.delete_rule):
                action.setEnabled(own)
            actions.reset_rule.setEnabled(not own and rule != builtin_rules().rules.rule(rule.id))
