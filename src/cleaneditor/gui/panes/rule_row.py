"""One rule in the rules pane: a switch, its name with its hits, and below, once it is opened, its form."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from cleaneditor.core.rules.base import Rule
from cleaneditor.gui import theme, wording
from cleaneditor.gui.counting import counted, grouped
from cleaneditor.gui.panes.fold import Fold
from cleaneditor.gui.panes.rule_editors.editor import RuleEditor

if TYPE_CHECKING:
    from cleaneditor.gui.session import Session


class RuleRow(QWidget):
    """Shows one rule and switches it; the form is made when the row is first opened."""

    wish = Signal(str, str)
    """Rule id, and what the person wants of the rule as a whole: see ``RuleEditor.wish``."""

    def __init__(self, session: Session, rule: Rule, builtin: Rule | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"rule-{rule.id}")
        self._session = session
        self._builtin = builtin
        self.rule = rule
        self.editor: RuleEditor | None = None
        self.switch = QCheckBox()
        self.switch.setObjectName(f"switch-{rule.id}")
        self.fold = Fold(rule.name)
        self.fold.setObjectName(f"name-{rule.id}")
        line = QHBoxLayout()
        line.setContentsMargins(theme.GAP, 0, theme.SPACE, 0)
        line.setSpacing(0)
        line.addWidget(self.switch)
        line.addWidget(self.fold, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE)
        self._column.addLayout(line)
        self.switch.toggled.connect(self._switched)
        self.fold.toggled.connect(self._unfold)
        self.show_rule(rule)
        self.set_hits(None)

    def show_rule(self, rule: Rule) -> None:
        """Show another version of the same rule."""
        self.rule = rule
        with QSignalBlocker(self.switch):
            self.switch.setChecked(rule.enabled)
        name = wording.shipped(rule.name)
        self.switch.setAccessibleName(self.tr("{0}, on or off").replace("{0}", name))
        if self.fold.whole_text() != name:
            self.fold.set_text(name)
        if self.editor is not None:
            self.editor.show_rule(rule)

    def set_hits(self, hits: int | None) -> None:
        """Show on how many blocks of the open page the rule matches; None where it does not run there."""
        if hits is None:
            self.fold.set_word("–", lively=False, said=self.tr("does not run on this page"))
        else:
            said = counted(hits, "finds {0} block on this page", "finds {0} blocks on this page")
            self.fold.set_word(grouped(hits), lively=hits > 0, said=said)

    def _switched(self, on: bool) -> None:
        text = self.tr("Switch on “{0}”") if on else self.tr("Switch off “{0}”")
        self._session.change_rule(
            msgspec.structs.replace(self.rule, enabled=on), text.replace("{0}", wording.shipped(self.rule.name))
        )

    def _unfold(self, on: bool) -> None:
        if on and self.editor is None:
            self.editor = RuleEditor(self._session, self.rule, self._builtin)
            self.editor.wish.connect(lambda what: self.wish.emit(self.rule.id, what))
            inset = QHBoxLayout()
            inset.setContentsMargins(8 * theme.SPACE, 0, theme.MARGIN, 0)
            inset.addWidget(self.editor)
            self._column.addLayout(inset)
        if self.editor is not None:
            self.editor.setVisible(on)
