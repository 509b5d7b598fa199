"""The form under a rule: what it does, its parameters, its examples."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from cleaneditor.core.rules.base import Example, Field, Rule
from cleaneditor.core.ruleset import GROUPS
from cleaneditor.gui import messages, theme, wording
from cleaneditor.gui.panes.rule_editors import labels
from cleaneditor.gui.panes.rule_editors.controls import (
    Control,
    GroupControl,
    NoteControl,
    PatternControl,
    control_for,
)
from cleaneditor.gui.panes.rule_editors.matches import Matches
from cleaneditor.gui.panes.rule_editors.scope import FIELD as SCOPE
from cleaneditor.gui.panes.rule_editors.scope import ScopeControl
from cleaneditor.gui.plain_label import plain_label

if TYPE_CHECKING:
    from cleaneditor.gui.session import Session

_NAME = Field(name="name", label="Name", control="text")
_ACTION = Field(name="action", label="What it does", control="choice", choices=("remove", "keep"))
_GROUP = Field(name="group", label="Group", control="choice", choices=tuple(GROUPS))
_NOTE = Field(name="note", label="Note", control="text")
_EXAMPLES = 3
_EXAMPLE = 110
_TAG = re.compile(r"<[^<>]{0,500}>")


class RuleEditor(QWidget):
    """Edits one rule through the session, live; a value that the rule cannot use is held back and explained."""

    wish = Signal(str)
    """What the person wants of the rule as a whole: ``duplicate``, ``delete``, ``up``, ``down``, ``reset``, ``solo``,
    ``mute``, ``rename``."""

    def __init__(self, session: Session, rule: Rule, builtin: Rule | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rule = rule
        self._builtin = builtin
        self.controls: dict[str, Control] = {}
        self.findings: dict[str, QLabel] = {}
        self._held: set[str] = set()
        self.resets: dict[str, QToolButton] = {}
        self._hints: dict[str, QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.GAP)
        column.setSpacing(theme.GAP)
        self._note = plain_label(quiet=True, wrap=True)
        column.addWidget(self._note)
        own = (_NAME, _ACTION) if builtin is None and rule.kind != "replace" else (_NAME,) if builtin is None else ()
        for field in (*own, *rule.FIELDS):
            self._add(field, column)
        self.matches = Matches()
        column.addWidget(self.matches)
        self.scope = ScopeControl(lambda: session.document.page if session.document is not None else None)
        self._put(SCOPE, self.scope, column)
        if builtin is None:
            self._put(_GROUP, GroupControl(_GROUP), column)
            self._put(_NOTE, NoteControl(_NOTE), column)
        self._examples = plain_label(quiet=True, wrap=True)
        column.addWidget(self._examples)
        self.buttons = {
            name: self._button(name, text)
            for name, text in (
                ("up", "↑"),
                ("down", "↓"),
                ("duplicate", self.tr("Duplicate")),
                ("delete", self.tr("Delete")),
                ("reset", self.tr("Reset")),
            )
        }
        for name, meaning in (("up", self.tr("Move up")), ("down", self.tr("Move down"))):
            self.buttons[name].setAccessibleName(meaning)
            self.buttons[name].setToolTip(f"{meaning}. {self.tr('The last word wins: a rule further down overrules')}")
        for name in ("up", "down"):
            self.buttons[name].setAccessibleDescription(self.tr("The last word wins: a rule further down overrules"))
        self.buttons["reset"].setAccessibleDescription(self.tr("Puts the rule back as it ships"))
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        for name, text, tip in (
            ("solo", self.tr("Solo"), self.tr("For a while only this rule acts; not saved with the rules")),
            ("mute", self.tr("Mute"), self.tr("For a while this rule does not act; not saved with the rules")),
        ):
            button = self.buttons[name] = self._button(name, text)
            button.setCheckable(True)
            button.setToolTip(tip)
            button.setAccessibleDescription(tip)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        for name in ("up", "down", "delete"):
            self.buttons[name].setVisible(builtin is None)
        self.buttons["reset"].setVisible(builtin is not None)
        self.show_rule(rule)
        session.cleaned.connect(lambda *_: self._show_matches())
        session.documentChanged.connect(lambda _: self._show_matches())

    def showEvent(self, event: QShowEvent) -> None:
        """What is hidden is not kept up to date."""
        super().showEvent(event)
        self._show_matches()

    def _show_matches(self) -> None:
        if self.isVisible():
            self.matches.show_hits(self._session.cleaning, self._rule.id)

    def show_rule(self, rule: Rule) -> None:
        """Show *rule*, another version of the same one."""
        before, self._rule = self._rule, rule
        self._note.setText(wording.shipped(rule.note))
        self._note.setVisible(bool(rule.note) and self._builtin is not None)
        for name, control in self.controls.items():
            # What is held back stays where it was typed while something else of the rule changes.
            if name not in self._held or getattr(rule, name) != getattr(before, name):
                self._held.discard(name)
                control.show_value(getattr(rule, name))
        self._find(rule)
        for name, button in self.resets.items():
            button.setVisible(getattr(rule, name) != getattr(self._builtin, name))
        examples = examples_text(rule)
        self._examples.setText(examples)
        self._examples.setVisible(bool(examples))
        self.buttons["reset"].setEnabled(self._builtin is not None and rule != self._builtin)

    def show_silence(self, solo: bool, muted: bool) -> None:
        """Show whether the rule is soloed or muted."""
        self.buttons["solo"].setChecked(solo)
        self.buttons["mute"].setChecked(muted)

    def start_name(self) -> None:
        """Go to the name, all of it selected; a built-in rule has none that could be changed."""
        if (control := self.controls.get("name")) is not None and (line := control.findChild(QLineEdit)) is not None:
            line.setFocus(Qt.FocusReason.OtherFocusReason)
            line.selectAll()

    def _add(self, field: Field, column: QVBoxLayout) -> None:
        self._put(field, control_for(field), column)

    def _put(self, field: Field, control: Control, column: QVBoxLayout) -> None:
        box = QVBoxLayout()
        box.setSpacing(theme.SPACE // 2)
        control.edited.connect(lambda value, field=field: self._edited(field, value))
        self.controls[field.name] = control
        if self._builtin is None:
            box.addWidget(control)
        else:
            row = QHBoxLayout()
            row.setSpacing(theme.SPACE)
            row.addWidget(control, 1)
            row.addWidget(self._reset_button(field), 0, Qt.AlignmentFlag.AlignTop)
            box.addLayout(row)
        finding = plain_label(wrap=True)
        finding.setObjectName(f"finding-{field.name}")
        finding.hide()
        self.findings[field.name] = finding
        box.addWidget(finding)
        if field.hint:
            hint = plain_label(labels.as_sentence(labels.tr(field.hint)) + _stop(field.hint), quiet=True, wrap=True)
            self._hints[field.name] = hint
            box.addWidget(hint)
        column.addLayout(box)

    def _reset_button(self, field: Field) -> QToolButton:
        """Marks a parameter that is not as it ships, and puts it back."""
        button = self.resets[field.name] = QToolButton()
        button.setText("↺")
        button.setAutoRaise(True)
        button.setObjectName(f"reset-{field.name}")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        text = self.tr("Changed. Reset: {0}").replace("{0}", labels.tr(field.label))
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.clicked.connect(lambda: self._edited(field, getattr(self._builtin, field.name)))
        button.clicked.connect(lambda: self.show_rule(self._rule))
        button.hide()
        return button

    def _button(self, name: str, text: str) -> QToolButton:
        # A push button has a least width, and four of them are wider than the pane.
        button = QToolButton()
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setObjectName(f"rule-{name}")
        button.setMinimumHeight(button.fontMetrics().height() + 2 * theme.SPACE)
        button.clicked.connect(lambda: self.wish.emit(name))
        return button

    def _edited(self, field: Field, value: Any) -> None:
        if field.name == "name" and not value.strip():
            self._held.add(field.name)
            self._say(field.name, self.tr("A rule needs a name."))
            return
        wanted: Rule = msgspec.structs.replace(self._rule, **{field.name: value})
        before = dict(self._rule.check())
        self._held.discard(field.name)
        if any(key not in before or key == field.name for key in self._find(wanted)):
            self._held.add(field.name)
            return
        self._rule = wanted
        text = self.tr("Change “{0}”: {1}").replace("{1}", labels.inside(field.label))
        merge = "" if field.control in ("switch", "choice", "packs") or field is SCOPE else f"{wanted.id}.{field.name}"
        self._session.change_rule(wanted, text.replace("{0}", wording.shipped(wanted.name)), merge)

    def _find(self, rule: Rule) -> dict[str, str]:
        """Show what is wrong with *rule*, each thing where it stands."""
        found = dict(rule.check())
        for name in self.findings.keys() - self._held:
            said = labels.as_sentence(messages.said(found.get(name, "")))
            control = self.controls[name]
            if isinstance(control, PatternControl) and control.line.text() == getattr(rule, name):
                said = control.explain(found.get(name, "") if control.line.text() else "") or said
            self._say(name, said)
        return found

    def _say(self, name: str, message: str) -> None:
        label = self.findings[name]
        if label.text() != message:
            look = label.palette()
            look.setColor(label.foregroundRole(), theme.alarm(self.palette()))
            label.setPalette(look)
            label.setText(message)
            label.setVisible(bool(message))
            # What is wrong says what is allowed; once is enough.
            if name in self._hints:
                self._hints[name].setVisible(not message)


def examples_text(rule: Rule) -> str:
    """The rule's examples as a person reads them, without markup."""
    texts: list[str] = []
    for title, examples in (
        (labels.tr("Removes, for example:"), rule.examples.removes),
        (labels.tr("Leaves, for example:"), rule.examples.keeps),
    ):
        lines = [_example(example) for example in examples]
        shown = [f"•  {line}" for line in dict.fromkeys(lines) if line][:_EXAMPLES]
        if shown:
            texts.append("\n".join((title, *shown)))
    becomes = [f"•  {before}  →  {after}" for before, after in rule.examples.becomes[:_EXAMPLES]]
    if becomes:
        texts.append("\n".join((labels.tr("Makes, for example:"), *becomes)))
    return "\n".join(texts)


def _example(example: str | Example) -> str:
    text = example if isinstance(example, str) else " / ".join(example.gone)
    words = " ".join(html.unescape(_TAG.sub(" ", text)).split())
    return words if len(words) <= _EXAMPLE else words[: _EXAMPLE - 1] + "…"


def _stop(hint: str) -> str:
    return "" if hint.endswith((".", "!", "?")) else "."
