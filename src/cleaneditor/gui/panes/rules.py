"""The rules pane: the extractor's settings and the rules by group, switched and edited in place, live."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QMenu, QScrollArea, QToolButton, QVBoxLayout, QWidget

from cleaneditor.core.rules.base import NO_EXAMPLES, Rule
from cleaneditor.core.ruleset import GROUPS, KINDS, RuleSet, builtin_rules
from cleaneditor.gui import theme, wording
from cleaneditor.gui.counting import counted, less
from cleaneditor.gui.panes.discussion_switch import DiscussionSwitch
from cleaneditor.gui.panes.fold import Fold
from cleaneditor.gui.panes.header import PaneHeader
from cleaneditor.gui.panes.rule_editors import labels
from cleaneditor.gui.panes.rule_editors.extractor import ExtractorEditor
from cleaneditor.gui.panes.rule_row import RuleRow
from cleaneditor.gui.panes.takers import Tally

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning
    from cleaneditor.gui.choices import Choices
    from cleaneditor.gui.session import Session


@dataclass(eq=False)
class _Group:
    """A heading, and the widget that holds its rows."""

    fold: Fold
    body: QWidget
    rows: QVBoxLayout
    head: QVBoxLayout
    """Above the rows, for what concerns the group as a whole."""


class RulesPane(QWidget):
    """Every rule of the rule set in the order of its group, with its hits on the page that is open."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rulesPane")
        self._session = session
        self._tally = Tally()
        self._rows: dict[str, RuleRow] = {}
        self._shape: tuple[tuple[str, str], ...] = ()
        self.header = PaneHeader(self.tr("Rules"))
        self.add = QToolButton()
        self.add.setObjectName("addRule")
        self.add.setText(self.tr("+ Add"))
        self.add.setAccessibleName(self.tr("Add a rule"))
        self.add.setAutoRaise(True)
        self.add.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu = self._make_menu()
        self.add.clicked.connect(lambda: self._menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft())))
        self.header.add_widget(self.add)

        self.area = QScrollArea()
        self.area.setObjectName("rulesView")
        self.area.setAccessibleName(self.tr("Rules"))
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setMinimumWidth(280)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(theme.SPACE, 0, theme.SPACE, theme.MARGIN)
        self._column.setSpacing(theme.SPACE // 2)

        self.extractor = ExtractorEditor(session)
        self._groups = {"extractor": self._group("extractor", self.tr("Extractor"), "", opened=False)}
        self._groups["extractor"].rows.addWidget(self.extractor)
        self._groups["extractor"].rows.setContentsMargins(theme.GAP + 22, 0, theme.MARGIN, 0)
        for group in GROUPS.values():
            self._groups[group.id] = self._group(
                group.id, wording.group_name(group.id), wording.group_sentence(group), opened=True
            )
        self.discussion = DiscussionSwitch(session)
        self._groups["comments"].head.addWidget(self.discussion)
        self._column.addStretch(1)
        self.area.setWidget(inside)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.area, 1)

        session.choicesChanged.connect(self._take_choices)
        session.cleaned.connect(self._take_cleaning)
        session.documentChanged.connect(self._take_document)
        self._take_choices(session.choices)
        if session.cleaning is not None:
            self._take_cleaning(session.cleaning, None)

    def row(self, rule_id: str) -> RuleRow | None:
        """The row of a rule, for whoever wants to show it."""
        return self._rows.get(rule_id)

    def add_menu(self) -> QMenu:
        """The kinds of rules that can be added."""
        return self._menu

    def reveal(self, rule_id: str) -> None:
        """Open the form of a rule and scroll to it."""
        row = self._rows.get(rule_id)
        if row is not None:
            self._groups[_group_of(row.rule)].fold.setChecked(True)
            row.fold.setChecked(True)
            row.fold.setFocus(Qt.FocusReason.OtherFocusReason)
            # The form gets its place with the next layout, and only then can be scrolled to.
            QTimer.singleShot(0, row, lambda: self.area.ensureWidgetVisible(row, 0, theme.MARGIN))

    # --- following the session --------------------------------------------------------------------------------

    def _take_choices(self, choices: Choices) -> None:
        rules = choices.rules
        self.extractor.show_settings(rules.extractor)
        self.discussion.show_rules(rules)
        focus = labels.focus_label(rules.extractor.focus) if rules.extractor.enabled else self.tr("Off")
        self._groups["extractor"].fold.set_word(focus, lively=False)
        shape = tuple((rule.id, _group_of(rule)) for rule in rules.rules)
        if shape != self._shape:
            self._build(rules, shape)
        for rule in rules.rules:
            row = self._rows[rule.id]
            if row.rule is not rule:
                row.show_rule(rule)

    def _take_cleaning(self, cleaning: Cleaning, rows: list[int] | None) -> None:
        hits = cleaning.hits
        for rule_id, row in self._rows.items():
            row.set_hits(hits.get(rule_id))
        self.discussion.show_cleaning(cleaning)
        counts = self._tally.take(cleaning, rows)
        for name, group in self._groups.items():
            if name != "extractor":
                count = counts.get(name, 0)
                word = less(count) if count else ""
                said = counted(count, "{0} block removed from this page", "{0} blocks removed from this page")
                group.fold.set_word(word, lively=False, said=said)

    def _take_document(self, document: object) -> None:
        self._tally.take(None, None)
        self.discussion.show_cleaning(None)
        for row in self._rows.values():
            row.set_hits(None)
        for name, group in self._groups.items():
            if name != "extractor":
                group.fold.set_word("")

    # --- building ---------------------------------------------------------------------------------------------

    def _group(self, name: str, title: str, sentence: str, *, opened: bool) -> _Group:
        fold = Fold(title, strong=True)
        fold.setObjectName(f"group-{name}")
        fold.set_group(name)
        fold.setToolTip(sentence)
        body = QWidget()
        head = QVBoxLayout(body)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        rows = QVBoxLayout()
        rows.setContentsMargins(theme.GAP, 0, 0, theme.SPACE)
        rows.setSpacing(0)
        fold.setChecked(opened)
        body.setVisible(opened)
        fold.toggled.connect(body.setVisible)
        self._column.addWidget(fold)
        self._column.addWidget(body)
        holder = QVBoxLayout()
        head.addLayout(holder)
        head.addLayout(rows)
        return _Group(fold, body, rows, holder)

    def _build(self, rules: RuleSet, shape: tuple[tuple[str, str], ...]) -> None:
        """Brings the rows into the order of *rules*; those that stay keep their form and its focus."""
        shipped = builtin_rules().rules
        for rule_id in self._rows.keys() - {rule.id for rule in rules.rules}:
            gone = self._rows.pop(rule_id)
            gone.hide()
            gone.deleteLater()
        places = dict.fromkeys(self._groups, 0)
        for rule in rules.rules:
            row = self._rows.get(rule.id)
            if row is not None and row.rule.kind != rule.kind:
                row.deleteLater()
                row = None
            if row is None:
                row = RuleRow(self._session, rule, shipped.rule(rule.id))
                row.wish.connect(self._grant)
                self._rows[rule.id] = row
            group = self._groups[_group_of(rule)]
            if group.rows.indexOf(row) != places[_group_of(rule)]:
                group.rows.insertWidget(places[_group_of(rule)], row)
            places[_group_of(rule)] += 1
        for name, count in places.items():
            shown = count > 0 or name == "extractor"
            self._groups[name].fold.setVisible(shown)
            self._groups[name].body.setVisible(shown and self._groups[name].fold.isChecked())
        self._shape = shape
        if self._session.cleaning is not None:
            hits = self._session.cleaning.hits
            for rule_id, row in self._rows.items():
                row.set_hits(hits.get(rule_id))

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        for kind in labels.KINDS:
            action = menu.addAction(labels.kind_label(kind))
            action.setData(kind)
            action.triggered.connect(lambda _checked=False, kind=kind: self.add_rule(kind))
        return menu

    # --- what can be done with rules as a whole ---------------------------------------------------------------

    def add_rule(self, kind: str) -> None:
        """Add an empty rule of *kind* to *My rules* and open its form."""
        rules = self._session.choices.rules
        name = self.tr("My rule")
        taken = {rule.name for rule in rules.rules}
        number = 1
        while (name if number == 1 else f"{name} {number}") in taken:
            number += 1
        name = name if number == 1 else f"{name} {number}"
        rule = KINDS[kind](id=rules.free_id(name), name=name, group="mine")
        self._do(rules.added(rule), self.tr("Add “{0}”"), rule)
        self.reveal(rule.id)

    def _grant(self, rule_id: str, wish: str) -> None:
        rules = self._session.choices.rules
        rule = rules.rule(rule_id)
        if rule is None:
            return
        if wish == "reset" and (shipped := builtin_rules().rules.rule(rule_id)) is not None:
            self._do(rules.replace_rule(shipped), self.tr("Reset “{0}”"), rule)
        elif wish == "delete":
            self._do(rules.without(rule_id), self.tr("Delete “{0}”"), rule)
        elif wish == "duplicate":
            copy: Rule = msgspec.structs.replace(
                rule,
                id=rules.free_id(rule.id),
                name=self.tr("{0} (copy)").replace("{0}", wording.shipped(rule.name)),
                group="mine",
                examples=NO_EXAMPLES,
            )
            self._do(rules.added(copy), self.tr("Duplicate “{0}”"), rule)
            self.reveal(copy.id)
        elif wish in ("up", "down"):
            self._move(rules, rule, -1 if wish == "up" else 1)

    def _move(self, rules: RuleSet, rule: Rule, step: int) -> None:
        """Move *rule* before or after its neighbour of the same group."""
        ids = [each.id for each in rules.rules]
        peers = [each.id for each in rules.rules if _group_of(each) == _group_of(rule)]
        at = peers.index(rule.id) + step
        if 0 <= at < len(peers):
            self._do(rules.moved(rule.id, ids.index(peers[at])), self.tr("Move “{0}”"), rule)
            if (row := self._rows.get(rule.id)) is not None:
                QTimer.singleShot(0, row, lambda: self.area.ensureWidgetVisible(row.fold, 0, theme.MARGIN))

    def _do(self, rules: RuleSet, text: str, rule: Rule) -> None:
        self._session.do(self._session.choices.with_rules(rules), text.replace("{0}", wording.shipped(rule.name)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "area"):
            self.area.viewport().update()


def _group_of(rule: Rule) -> str:
    return rule.group if rule.group in GROUPS else "mine"
