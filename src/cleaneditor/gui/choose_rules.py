"""Chooses some rules of a set: which to import, which to export."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cleaneditor.core.errors import one_line
from cleaneditor.core.rules.base import Rule
from cleaneditor.gui import wording
from cleaneditor.gui.notices import plain_buttons
from cleaneditor.gui.panes.rule_editors import labels
from cleaneditor.gui.silence import group_of


class ChooseRules(QDialog):
    """Rules by group, each with a tick. *button* makes the text of the button from how many are ticked."""

    def __init__(
        self,
        title: str,
        sentence: str,
        rules: Sequence[Rule],
        ticked: Collection[str],
        button: Callable[[int], str],
        parent: QWidget | None,
        *,
        words: Callable[[Rule], str] = lambda _: "",
        fixed: Collection[str] = (),
        lines: Sequence[str] = (),
    ) -> None:
        """*words* says of a rule what matters here; *fixed* cannot be ticked; *lines* are told below."""
        super().__init__(parent)
        self.setObjectName("chooseRules")
        self.setWindowTitle(title)
        self._text = button
        says = QLabel(sentence, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.tree = QTreeWidget()
        self.tree.setObjectName("rulesToChoose")
        self.tree.setAccessibleName(self.tr("Rules to choose from"))
        self.tree.setHeaderLabels([self.tr("Rule"), self.tr("Kind"), ""])
        self.tree.setAlternatingRowColors(True)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            self.tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._rules = tuple(rules)
        tops: dict[str, QTreeWidgetItem] = {}
        for rule in rules:
            group = group_of(rule)
            if group not in tops:
                tops[group] = QTreeWidgetItem([wording.group_name(group)])
                self.tree.addTopLevelItem(tops[group])
                tops[group].setFlags(tops[group].flags() | Qt.ItemFlag.ItemIsAutoTristate)
            item = QTreeWidgetItem(
                [one_line(wording.shipped(rule.name), 120), labels.kind_label(rule.kind), words(rule)]
            )
            item.setToolTip(0, wording.shipped(rule.note))
            free = rule.id not in fixed
            flags = item.flags() | Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(flags if free else flags & ~Qt.ItemFlag.ItemIsEnabled)
            on = free and rule.id in ticked
            tops[group].addChild(item)
            item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self._items[rule.id] = item
        self.tree.expandAll()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(says)
        layout.addWidget(self.tree, 1)
        row = QHBoxLayout()
        for name, state in (
            (self.tr("Tick &All"), Qt.CheckState.Checked),
            (self.tr("Tick N&one"), Qt.CheckState.Unchecked),
        ):
            each = QPushButton(name)
            each.setAutoDefault(False)
            each.clicked.connect(lambda _=False, state=state: self._tick(state))
            row.addWidget(each)
        row.addStretch(1)
        layout.addLayout(row)
        if lines:
            self.lines = QPlainTextEdit("\n".join(lines), readOnly=True)
            self.lines.setAccessibleName(self.tr("Lines that are no rules"))
            self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
            self.lines.setTabChangesFocus(True)
            self.lines.setFixedHeight(6 * self.lines.fontMetrics().lineSpacing())
            layout.addWidget(self.lines)
        buttons = plain_buttons(QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel))
        self.button = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(620, 520)
        self.tree.itemChanged.connect(lambda *_: self._check())
        self._check()

    def chosen(self) -> tuple[Rule, ...]:
        """The rules that are ticked, in their order."""
        return tuple(rule for rule in self._rules if self._items[rule.id].checkState(0) == Qt.CheckState.Checked)

    def tick(self, rule_id: str, on: bool) -> None:
        """Ticks a rule, or takes its tick away."""
        self._items[rule_id].setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _tick(self, state: Qt.CheckState) -> None:
        self.tree.blockSignals(True)
        for item in self._items.values():
            if item.flags() & Qt.ItemFlag.ItemIsEnabled:
                item.setCheckState(0, state)
        self.tree.blockSignals(False)
        self.tree.viewport().update()
        self._check()

    def _check(self) -> None:
        count = len(self.chosen())
        self.button.setText(self._text(count))
        self.button.setEnabled(count > 0)
