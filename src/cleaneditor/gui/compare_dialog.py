"""The rule set in use beside another one, rule by rule, with a way to take over each of the other's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cleaneditor.core.rules_diff import Difference, differences, with_theirs
from cleaneditor.core.ruleset import RuleSet
from cleaneditor.gui import difference_words
from cleaneditor.gui.counting import counted
from cleaneditor.gui.notices import plain_buttons

if TYPE_CHECKING:
    from cleaneditor.gui.session import Session


@dataclass(frozen=True)
class Other:
    """A rule set to compare with."""

    name: str
    rules: RuleSet


class CompareDialog(QDialog):
    """Stays open while the work goes on; follows every change of the rules in use."""

    def __init__(
        self, session: Session, others: list[Other], ask: Callable[[], Other | None], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("compareDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare rules"))
        self._session = session
        self._ask = ask
        self._others = others
        self.buttons: dict[str, QPushButton] = {}
        self.choice = QComboBox()
        self.choice.setObjectName("compareWith")
        self.choice.setAccessibleName(self.tr("Compare with"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(24)
        for other in others:
            self.choice.addItem(other.name)
        self.choice.currentIndexChanged.connect(lambda _: self._show())
        self.open_button = QPushButton(self.tr("Another &File…"))
        self.open_button.setAutoDefault(False)
        self.open_button.clicked.connect(self.add_file)
        head = QHBoxLayout()
        label = QLabel(self.tr("The rules in use, compared &with:"))
        label.setBuddy(self.choice)
        head.addWidget(label)
        head.addWidget(self.choice, 1)
        head.addWidget(self.open_button)
        self.says = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.tree = QTreeWidget()
        self.tree.setObjectName("differences")
        self.tree.setAccessibleName(self.tr("What differs, rule by rule"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("Rule and what differs"), ""])
        self.tree.setAlternatingRowColors(True)
        self.tree.setWordWrap(True)
        self.tree.setUniformRowHeights(False)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        box = plain_buttons(QDialogButtonBox(QDialogButtonBox.StandardButton.Close))
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.says)
        layout.addWidget(self.tree, 1)
        layout.addWidget(box)
        self.resize(680, 520)
        session.choicesChanged.connect(self._show)
        self._show()

    def add_file(self) -> None:
        """Asks for a rules file and compares with it."""
        other = self._ask()
        if other is not None:
            self._others.append(other)
            self.choice.addItem(other.name)
            self.choice.setCurrentIndex(self.choice.count() - 1)

    def take(self, rule_id: str) -> None:
        """Takes the other set's version of a rule over."""
        other = self._other()
        choices = self._session.choices
        if other is not None:
            rules = with_theirs(choices.rules, other.rules, rule_id)
            found = next((each for each in differences(choices.rules, other.rules) if each.id == rule_id), None)
            name = difference_words.title(found) if found is not None else rule_id
            text = self.tr("Take “{0}” from {1}").replace("{1}", other.name).replace("{0}", name)
            self._session.do(choices.with_rules(rules), text)

    def _other(self) -> Other | None:
        at = self.choice.currentIndex()
        return self._others[at] if 0 <= at < len(self._others) else None

    def _show(self, _choices: object = None) -> None:
        other = self._other()
        scroll = self.tree.verticalScrollBar().value()
        self.tree.clear()
        self.buttons.clear()
        if other is None:
            self.says.setText(self.tr("Choose a rules file to compare with."))
            return
        found = differences(self._session.choices.rules, other.rules)
        if not found:
            self.says.setText(self.tr("Both are the same."))
            return
        number = counted(len(found), "{0} rule differs.", "{0} rules differ.")
        self.says.setText(self.tr("{0} “Here” are the rules in use; taking one over can be undone.").format(number))
        for difference in found:
            self._add(difference)
        self.tree.expandAll()
        self.tree.verticalScrollBar().setValue(scroll)

    def _add(self, difference: Difference) -> None:
        name = difference_words.title(difference)
        item = QTreeWidgetItem([name])
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        lines = difference_words.sentences(difference)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{name}: {'; '.join(lines)}")
        for line in lines:
            child = QTreeWidgetItem([line])
            child.setToolTip(0, line)
            item.addChild(child)
        self.tree.addTopLevelItem(item)
        only_here = difference.there is None and difference.here is not None
        button = QPushButton(self.tr("Remove here") if only_here else self.tr("Take this one"))
        button.setAutoDefault(False)
        button.setObjectName(f"take-{difference.id}")
        button.setAccessibleName(f"{button.text()}: {name}")
        # The list is made anew, and the button with it, when the rules change.
        button.clicked.connect(lambda: self.take(difference.id), Qt.ConnectionType.QueuedConnection)
        self.buttons[difference.id] = button
        self.tree.setItemWidget(item, 1, button)
