"""The rules pane: the extractor's settings and the rules by group, switched and edited in place, live."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QEvent, QKeyCombination, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cleaneditor.core.rules.base import NO_EXAMPLES, Rule
from cleaneditor.core.ruleset import GROUPS, KINDS, RuleSet, builtin_rules
from cleaneditor.gui import icons, theme, wording
from cleaneditor.gui.counting import counted, less
from cleaneditor.gui.effects import Effects
from cleaneditor.gui.panes.discussion_switch import DiscussionSwitch
from cleaneditor.gui.panes.effect_line import EffectLine
from cleaneditor.gui.panes.fold import Fold
from cleaneditor.gui.panes.header import PaneHeader
from cleaneditor.gui.panes.rule_drag import Place, RuleDrag
from cleaneditor.gui.panes.rule_editors import labels
from cleaneditor.gui.panes.rule_editors.extractor import ExtractorEditor
from cleaneditor.gui.panes.rule_row import RuleRow
from cleaneditor.gui.panes.rule_search import RuleSearch, says
from cleaneditor.gui.panes.silence_bar import SilenceBar
from cleaneditor.gui.panes.takers import Tally
from cleaneditor.gui.rule_hits import RuleHits
from cleaneditor.gui.rule_order import may_move, peers, placed, stepped
from cleaneditor.gui.silence import EXTRACTOR, group_of, group_token

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning
    from cleaneditor.gui.choices import Choices
    from cleaneditor.gui.session import Session


FORGET_AFTER_MS = 150
"""How long the figures of the last page stay for those of the next to take their place: else all flicker."""


@dataclass(eq=False)
class _Group:
    """A heading, and the widget that holds its rows."""

    fold: Fold
    body: QWidget
    rows: QVBoxLayout
    head: QVBoxLayout
    """Above the rows, for what concerns the group as a whole."""


class RulesPane(QWidget):
    """Every rule of the rule set in the order of its group, with its hits on the page that is open and on all."""

    menuWanted = Signal(object, object)
    """A ``RuleRow``, or the id of a group, and the place on screen where its menu shall open."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rulesPane")
        self._session = session
        self._tally = Tally()
        self._rows: dict[str, RuleRow] = {}
        self._shape: tuple[tuple[str, str], ...] = ()
        self._silenced = session.choices.solo, session.choices.muted
        self.header = PaneHeader(self.tr("Rules"), "rules")
        self.add = QToolButton()
        self.add.setObjectName("addRule")
        self.add.setText(self.tr("Add"))
        self.add.setIcon(icons.icon("add"))
        self.add.setIconSize(QSize(16, 16))
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add.setAccessibleName(self.tr("Add a rule"))
        self.add.setAutoRaise(True)
        self.add.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu = self._make_menu()
        self.add.clicked.connect(lambda: self._menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft())))
        self.header.add_widget(self.add)
        self.header.setToolTip(
            self.tr("Rules speak from top to bottom, and the last word wins. Rules of your own can be dragged.")
        )
        self.search = RuleSearch()
        self.search.changed.connect(self._forget_wanted)
        self.search.changed.connect(self._filter)
        self.search.left.connect(self._enter_found)
        self.silence = SilenceBar(session)
        self.hits = RuleHits(session, self)
        self.hits.changed.connect(self._take_hits)
        self.effects = Effects(session, self)
        self.effect = EffectLine()
        self.effects.changed.connect(self.effect.show_effect)

        self.area = QScrollArea()
        self.area.setObjectName("rulesView")
        self.area.setAccessibleName(self.tr("Rules"))
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setMinimumWidth(280)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._wanted: RuleRow | None = None
        """Whose line is to be in sight, until the person scrolls or searches."""
        bar = self.area.verticalScrollBar()
        bar.rangeChanged.connect(lambda *_: self._keep_wanted())
        bar.actionTriggered.connect(lambda _: self._forget_wanted())
        self.inside = inside = QWidget()
        self.drag = RuleDrag(self.area, inside, self._place, self)
        self.drag.dropped.connect(self.place)
        self.drag.refused.connect(
            lambda _: session.messageChanged.emit(
                self.tr("Built-in rules stay where they are. A duplicate in My rules can go anywhere.")
            )
        )
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
        self._discussion = QWidget()
        holder = QVBoxLayout(self._discussion)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addWidget(self.discussion)
        self._groups["comments"].head.addWidget(self._discussion)
        self.nothing = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.nothing.setText(self.tr("No rule is like that. Esc in the field shows all again."))
        self.nothing.setWordWrap(True)
        self.nothing.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.nothing.setContentsMargins(theme.GAP, theme.MARGIN, theme.GAP, 0)
        self.nothing.hide()
        self._column.addWidget(self.nothing)
        self._column.addStretch(1)
        self.area.setWidget(inside)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.search)
        column.addWidget(self.silence)
        column.addWidget(self.area, 1)
        column.addWidget(self.effect)

        session.choicesChanged.connect(self._take_choices)
        session.cleaned.connect(self._take_cleaning)
        session.documentChanged.connect(self._take_document)
        self._forgetting = QTimer(self, singleShot=True, interval=FORGET_AFTER_MS)
        self._forgetting.timeout.connect(self._forget)
        self._take_choices(session.choices)
        if session.cleaning is not None:
            self._take_cleaning(session.cleaning, None)

    def row(self, rule_id: str) -> RuleRow | None:
        """The row of a rule, for whoever wants to show it."""
        return self._rows.get(rule_id)

    def current(self) -> RuleRow | None:
        """The row that the focus is in."""
        widget = QApplication.focusWidget()
        while widget is not None and not isinstance(widget, RuleRow):
            widget = widget.parentWidget()
        return widget if widget is not None and self._rows.get(widget.rule.id) is widget else None

    def start_search(self) -> None:
        """Go to the search field."""
        self.come_forward()
        self.search.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.line.selectAll()

    def add_menu(self) -> QMenu:
        """The kinds of rules that can be added."""
        return self._menu

    def reveal(self, rule_id: str) -> None:
        """Open the form of a rule and scroll to it."""
        row = self._rows.get(rule_id)
        if row is not None:
            self.come_forward()
            self.show_line(rule_id)
            row.fold.setChecked(True)
            row.fold.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_line(self, rule_id: str) -> None:
        """Scroll to the line of a rule, whatever hid it; the focus stays where it is."""
        row = self._rows.get(rule_id)
        if row is not None:
            if row.isHidden():
                self.search.clear()
            self._groups[group_of(row.rule)].fold.setChecked(True)
            self._scroll_to(row)

    def _scroll_to(self, row: RuleRow) -> None:
        self._wanted = row
        # The row and its form get their place with the next layout, and only then can be scrolled to.
        QTimer.singleShot(0, self, self._show_wanted)

    def _show_wanted(self) -> None:
        if self._wanted is not None:
            self.area.ensureWidgetVisible(self._wanted, 0, theme.MARGIN)
            # Of a form that is higher than the pane, its beginning.
            self.area.ensureWidgetVisible(self._wanted.fold, 0, theme.MARGIN)

    def _keep_wanted(self) -> None:
        """What is above and below grows while pages are counted; whoever works in the list is left alone."""
        focus = QApplication.focusWidget()
        if focus is None or not self.area.isAncestorOf(focus):
            self._show_wanted()

    def _forget_wanted(self) -> None:
        self._wanted = None

    def come_forward(self) -> None:
        """Show this pane where another one stands in its place."""
        place = self.parentWidget()
        if isinstance(place, QStackedWidget):
            place.setCurrentWidget(self)

    # --- following the session --------------------------------------------------------------------------------

    def _take_choices(self, choices: Choices) -> None:
        rules = choices.rules
        self.extractor.show_settings(rules.extractor)
        self.discussion.show_rules(rules)
        focus = labels.focus_label(rules.extractor.focus) if rules.extractor.enabled else self.tr("Off")
        self._groups["extractor"].fold.set_word(focus, lively=False)
        shape = tuple((rule.id, group_of(rule)) for rule in rules.rules)
        if shape != self._shape:
            self._build(rules, shape)
        for rule in rules.rules:
            row = self._rows[rule.id]
            if row.rule is not rule:
                row.show_rule(rule)
        if (choices.solo, choices.muted) != self._silenced:
            self._silenced = choices.solo, choices.muted
            for row in self._rows.values():
                row.show_silence(choices)
            self._badge_groups(choices)
        if self.search.active:
            self._filter()

    def _take_cleaning(self, cleaning: Cleaning, rows: list[int] | None) -> None:
        self._forgetting.stop()
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
        if self.search.on("hits"):
            self._filter()

    def _take_document(self, document: object) -> None:
        self._tally.take(None, None)
        if document is None:
            self._forget()
        else:
            self._forgetting.start()

    def _forget(self) -> None:
        """Takes the figures of the last page away."""
        self._forgetting.stop()
        self.discussion.show_cleaning(None)
        for row in self._rows.values():
            row.set_hits(None)
        for name, group in self._groups.items():
            if name != "extractor":
                group.fold.set_word("")

    def _take_hits(self) -> None:
        for rule_id, row in self._rows.items():
            row.set_everywhere(self.hits.of(rule_id))

    def _badge_groups(self, choices: Choices) -> None:
        for name, group in self._groups.items():
            token = group_token(name)
            badge = self.tr("solo") if token in choices.solo else self.tr("muted") if token in choices.muted else ""
            group.fold.set_badge(badge)
            silent = bool(choices.solo) and token not in choices.solo
            group.fold.set_dim(token in choices.muted or (name == "extractor" and silent))

    # --- finding ----------------------------------------------------------------------------------------------

    def _filter(self) -> None:
        """Shows the rules that are wanted; those that are worked on stay."""
        search = self.search
        words, here = search.wanted(), self.current()
        hits = self._session.cleaning.hits if self._session.cleaning is not None else {}
        found = dict.fromkeys(self._groups, 0)
        self._discussion.setVisible(not search.active)
        # Shown in one go: half of the rows gone and half of the headings looks like a fault.
        self.inside.setUpdatesEnabled(False)
        for rule_id, row in self._rows.items():
            shown = (
                (not search.on("hits") or bool(hits.get(rule_id)))
                and (not search.on("changed") or row.changed)
                and (not search.on("off") or row.silent or not row.rule.enabled)
                and says(row.rule, words)
            )
            shown = shown or (search.active and row is here)
            row.setVisible(shown)
            found[group_of(row.rule)] += shown
        for name, group in self._groups.items():
            shown = bool(found[name]) or (name == "extractor" and not search.active)
            group.fold.setVisible(shown)
            group.body.setVisible(shown and (group.fold.isChecked() or search.active))
        self.nothing.setVisible(not any(found.values()))
        self.inside.setUpdatesEnabled(True)

    def _enter_found(self) -> None:
        """Gives the focus to the first rule that is shown."""
        for group in self._groups.values():
            for at in range(group.rows.count()):
                item = group.rows.itemAt(at)
                row = item.widget() if item is not None else None
                if isinstance(row, RuleRow) and row.isVisibleTo(self):
                    row.fold.setFocus(Qt.FocusReason.TabFocusReason)
                    self.area.ensureWidgetVisible(row.fold, 0, theme.MARGIN)
                    return

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
        fold.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        fold.customContextMenuRequested.connect(lambda at: self.menuWanted.emit(name, fold.mapToGlobal(at)))
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
            if gone is self._wanted:
                self._forget_wanted()
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
                row.wish.connect(self.grant)
                row.menuWanted.connect(self.menuWanted)
                row.fold.clicked.connect(lambda opened, row=row: self._scroll_to(row) if opened else None)
                row.show_silence(self._session.choices)
                row.set_everywhere(self.hits.of(rule.id))
                self.drag.watch(row)
                self._rows[rule.id] = row
            group = self._groups[group_of(rule)]
            if group.rows.indexOf(row) != places[group_of(rule)]:
                group.rows.insertWidget(places[group_of(rule)], row)
            places[group_of(rule)] += 1
        for name, count in places.items():
            shown = count > 0 or name == "extractor"
            self._groups[name].fold.setVisible(shown)
            self._groups[name].body.setVisible(shown and self._groups[name].fold.isChecked())
        self._shape = shape
        if self._session.cleaning is not None:
            hits = self._session.cleaning.hits
            for rule_id, row in self._rows.items():
                row.set_hits(hits.get(rule_id))
        if self.search.active:
            self._filter()

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
        # With its name begins who makes a rule; letters typed on its line would be commands.
        self.grant(rule.id, "rename")

    def grant(self, rule_id: str, wish: str) -> None:
        """Do with a rule what the person wishes, see ``RuleEditor.wish``."""
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
            self._move(stepped(rules, rule_id, -1 if wish == "up" else 1), rule)
        elif wish == "rename":
            self.reveal(rule_id)
            row = self._rows[rule_id]
            if row.editor is not None:
                row.editor.start_name()
        elif wish in ("solo", "mute"):
            self.silence_one(rule_id, wording.shipped(rule.name), wish)

    def silence_one(self, token: str, name: str, wish: str) -> None:
        """Solo or mute a rule or a group, or end that. A solo takes the place of the one before."""
        choices = self._session.choices
        solo, muted = choices.solo, choices.muted
        if wish == "solo":
            on = token not in solo
            after = choices.with_silence(frozenset({token}) if on else frozenset(), muted - {token})
            text = self.tr("Solo “{0}”") if on else self.tr("End solo")
        else:
            on = token not in muted
            after = choices.with_silence(solo - {token}, muted | {token} if on else muted - {token})
            text = self.tr("Mute “{0}”") if on else self.tr("Unmute “{0}”")
        self._session.do(after, text.replace("{0}", name))

    def silence_group(self, group: str, wish: str) -> None:
        """Solo or mute a group, or the extractor."""
        token = EXTRACTOR if group == "extractor" else group_token(group)
        self.silence_one(token, wording.group_name(group), wish)

    def switch_group(self, group: str, on: bool) -> None:
        """Switch all rules of a group on or off, in one step."""
        rules = self._session.choices.rules
        changed = tuple(
            msgspec.structs.replace(rule, enabled=on) if group_of(rule) == group else rule for rule in rules.rules
        )
        text = self.tr("Switch on all of “{0}”") if on else self.tr("Switch off all of “{0}”")
        after = self._session.choices.with_rules(replace(rules, rules=changed))
        self._session.do(after, text.replace("{0}", wording.group_name(group)))

    # --- order ------------------------------------------------------------------------------------------------

    def place(self, rule_id: str, group: str, at: int) -> None:
        """Put a rule before the one that is number *at* of *group*, or behind its last one."""
        rules = self._session.choices.rules
        rule = rules.rule(rule_id)
        if rule is not None and may_move(rule):
            self._move(placed(rules, rule_id, group, at), rule)

    def _place(self, row: RuleRow, y: int) -> Place | None:
        """Where *row* would go if it were let go at the height *y*."""
        if not may_move(row.rule):
            return None
        inside = self.inside
        groups = [
            name for name, group in self._groups.items() if name != "extractor" and group.fold.isVisibleTo(inside)
        ]
        above = [name for name in groups if self._groups[name].fold.mapTo(inside, QPoint()).y() <= y]
        name = above[-1] if above else groups[0]
        there = peers(self._session.choices.rules, name)
        end = self._groups[name].fold
        bottom = end.mapTo(inside, QPoint(0, end.height())).y()
        for at, rule in enumerate(there):
            line = self._rows[rule.id]
            if line.isVisibleTo(inside):
                if y < line.fold.mapTo(inside, line.fold.rect().center()).y():
                    return name, at, line.mapTo(inside, QPoint()).y()
                bottom = line.mapTo(inside, QPoint(0, line.height())).y()
        return name, len(there), bottom

    def _move(self, rules: RuleSet, rule: Rule) -> None:
        if rules is self._session.choices.rules:
            return
        self._do(rules, self.tr("Move “{0}”"), rule)
        if (row := self._rows.get(rule.id)) is not None:
            QTimer.singleShot(0, row, lambda: self.area.ensureWidgetVisible(row.fold, 0, theme.MARGIN))

    def _do(self, rules: RuleSet, text: str, rule: Rule) -> None:
        self._session.do(self._session.choices.with_rules(rules), text.replace("{0}", wording.shipped(rule.name)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The other key for a menu, which only some platforms know of themselves."""
        focus = QApplication.focusWidget()
        if event.keyCombination() == QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_F10):
            group = next((name for name, each in self._groups.items() if each.fold is focus), None)
            what = self.current() or group
            if focus is not None and what is not None:
                self.menuWanted.emit(what, focus.mapToGlobal(focus.rect().bottomLeft()))
                return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "area"):
            self.area.viewport().update()
