"""The form under a rule: what it does, its parameters, its examples."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from cleaneditor.core.rules.base import Example, Field, Rule
from cleaneditor.gui import messages, theme, wording
from cleaneditor.gui.panes.rule_editors import labels
from cleaneditor.gui.panes.rule_editors.controls import Control, control_for, plain_label

if TYPE_CHECKING:
    from cleaneditor.gui.session import Session

_NAME = Field(name="name", label="Name", control="text")
_ACTION = Field(name="action", label="What it does", control="choice", choices=("remove", "keep"))
_EXAMPLES = 3
_EXAMPLE = 110
_TAG = re.compile(r"<[^<>]{0,500}>")


class RuleEditor(QWidget):
    """Edits one rule through the session, live; a value that the rule cannot use is held back and explained."""

    wish = Signal(str)
    """What the person wants of the rule as a whole: ``duplicate``, ``delete``, ``up``, ``down``, ``reset``."""

    def __init__(self, session: Session, rule: Rule, builtin: Rule | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rule = rule
        self._builtin = builtin
        self.controls: dict[str, Control] = {}
        self.findings: dict[str, QLabel] = {}
        self._hints: dict[str, QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.GAP)
        column.setSpacing(theme.GAP)
        self._note = plain_label(quiet=True, wrap=True)
        column.addWidget(self._note)
        own = (_NAME, _ACTION) if builtin is None and rule.kind != "replace" else (_NAME,) if builtin is None else ()
        for field in (*own, *rule.FIELDS):
            self._add(field, column)
        self._scope = plain_label(quiet=True, wrap=True)
        column.addWidget(self._scope)
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
            self.buttons[name].setToolTip(meaning)
        self.buttons["reset"].setAccessibleDescription(self.tr("Puts the rule back as it ships"))
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        for name in ("up", "down", "delete"):
            self.buttons[name].setVisible(builtin is None)
        self.buttons["reset"].setVisible(builtin is not None)
        self.show_rule(rule)

    def show_rule(self, rule: Rule) -> None:
        """Show *rule*, another version of the same one."""
        self._rule = rule
        self._note.setText(wording.shipped(rule.note))
        self._note.setVisible(bool(rule.note))
        for name, control in self.controls.items():
            control.show_value(getattr(rule, name))
        self._find(rule)
        scope = _scope(rule)
        self._scope.setText(scope)
        self._scope.setVisible(bool(scope))
        examples = examples_text(rule)
        self._examples.setText(examples)
        self._examples.setVisible(bool(examples))
        self.buttons["reset"].setEnabled(self._builtin is not None and rule != self._builtin)

    def _add(self, field: Field, column: QVBoxLayout) -> None:
        box = QVBoxLayout()
        box.setSpacing(theme.SPACE // 2)
        control = control_for(field)
        control.edited.connect(lambda value, field=field: self._edited(field, value))
        self.controls[field.name] = control
        box.addWidget(control)
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
            self._say(field.name, self.tr("A rule needs a name."))
            return
        wanted: Rule = msgspec.structs.replace(self._rule, **{field.name: value})
        before = dict(self._rule.check())
        if any(key not in before or key == field.name for key in self._find(wanted)):
            return
        self._rule = wanted
        text = self.tr("Change “{0}”: {1}").replace("{1}", labels.inside(field.label))
        merge = "" if field.control in ("switch", "choice", "packs") else f"{wanted.id}.{field.name}"
        self._session.change_rule(wanted, text.replace("{0}", wording.shipped(wanted.name)), merge)

    def _find(self, rule: Rule) -> dict[str, str]:
        """Show what is wrong with *rule*, each thing where it stands."""
        found = dict(rule.check())
        for name in self.findings:
            self._say(name, labels.as_sentence(messages.said(found.get(name, ""))))
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


def _scope(rule: Rule) -> str:
    parts = (*rule.scope.sites, *rule.scope.paths, *rule.scope.languages)
    return labels.tr("Only for: {0}").replace("{0}", ", ".join(parts)) if parts else ""


def _stop(hint: str) -> str:
    return "" if hint.endswith((".", "!", "?")) else "."
