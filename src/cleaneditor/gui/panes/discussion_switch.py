"""The one switch for the readers' discussion: how many comments the page has, and what becomes of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cleaneditor.core.rules.discussion import DiscussionRule
from cleaneditor.core.ruleset import RuleSet
from cleaneditor.gui import theme, wording
from cleaneditor.gui.panes.rule_editors.controls import Combo
from cleaneditor.gui.panes.why import ElidedLabel

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning
    from cleaneditor.gui.session import Session


class DiscussionSwitch(QWidget):
    """Edits ``comments`` of the rule set; without a rule that knows the discussion it has nothing to switch."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("discussionSwitch")
        self._session = session
        # The number changes with every page, which should cost no layout.
        self.label = ElidedLabel()
        self.label.setObjectName("discussionCount")
        self.box = Combo()
        self.box.setObjectName("choice-comments")
        self.box.setAccessibleName(self.tr("What becomes of readers’ comments"))
        for value, text in (
            ("remove", self.tr("removed")),
            ("keep", self.tr("kept")),
            ("apart", self.tr("exported apart")),
        ):
            self.box.addItem(text, value)
        self.box.currentIndexChanged.connect(self._chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP + 22, theme.SPACE // 2, theme.MARGIN, theme.SPACE)
        column.setSpacing(theme.SPACE // 2)
        column.addWidget(self.label)
        column.addWidget(self.box)
        self.show_cleaning(None)
        self.show_rules(session.choices.rules)

    def show_rules(self, rules: RuleSet) -> None:
        """Show what *rules* say of comments."""
        with QSignalBlocker(self.box):
            self.box.setCurrentIndex(self.box.findData(rules.extractor.comments))
        having = [rule for rule in rules.rules if isinstance(rule, DiscussionRule) and rule.action == "remove"]
        self.setVisible(bool(having))
        on = any(rule.enabled for rule in having)
        self.box.setEnabled(on)
        self.box.setToolTip("" if on or not having else self.tr("The rule below that finds the discussion is off."))

    def show_cleaning(self, cleaning: Cleaning | None) -> None:
        """Show how many comments the page of *cleaning* has."""
        count = cleaning.discussion.count if cleaning is not None else 0
        if cleaning is None:
            text = self.tr("Discussion")
        elif count:
            text = self.tr("Discussion: {0}").replace("{0}", wording.comments(count))
        else:
            text = self.tr("Discussion: no comments")
        self.label.set_whole(text)
        self.box.setAccessibleDescription(text)

    def _chosen(self) -> None:
        rules = self._session.choices.rules
        settings = msgspec.structs.replace(rules.extractor, comments=self.box.currentData())
        text = self.tr("Discussion: {0}").replace("{0}", self.box.currentText())
        self._session.do(self._session.choices.with_rules(replace(rules, extractor=settings)), text)
