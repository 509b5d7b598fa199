"""Makes a rule from an example: the block or text that the person has selected."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import msgspec
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from cleaneditor.core.errors import one_line
from cleaneditor.core.model import Document, Kind
from cleaneditor.core.rules.base import Rule
from cleaneditor.core.rules.phrase import PhraseRule
from cleaneditor.core.rules.section import SectionRule
from cleaneditor.core.ruleset import RuleSet
from cleaneditor.gui.counting import counted
from cleaneditor.gui.notices import plain_buttons

BEGINNING_WORDS = 4
LONGEST_BLOCK = 200
"""Words; the largest ``max_words`` of a phrase rule."""
SHOWN_HITS = 50


@dataclass(frozen=True)
class Proposal:
    """One rule that would take what is selected."""

    label: str
    rule: Rule
    hits: tuple[int, ...]
    """Blocks of this page that it matches."""


def proposals(document: Document, selection: Sequence[int], text: str, rules: RuleSet) -> Iterator[Proposal]:
    """The rules that would take the blocks *selection*, or blocks with the selected *text* in them."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("MakeRule", words)

    blocks = [document.blocks[index] for index in selection]
    first = blocks[0]
    name = one_line(" ".join((text or first.text).split()), 40)
    new = rules.free_id(name)
    whole = tuple(dict.fromkeys(" ".join(block.text.split()) for block in blocks))
    length = min(LONGEST_BLOCK, max(30, *(block.words for block in blocks)))
    found: list[tuple[str, Rule]] = []
    if text and len(blocks) == 1 and text != whole[0]:
        found.append(
            (
                tr("Every block that contains “{0}”").format(one_line(text, 50)),
                PhraseRule(id=new, name=name, phrases=(text,), match="contains", max_words=length),
            )
        )
    found.append(
        (
            tr("Every block with this very text") if len(whole) == 1 else tr("Every block with one of these texts"),
            PhraseRule(id=new, name=name, phrases=whole),
        )
    )
    long = [block for block in blocks if block.words > BEGINNING_WORDS]
    beginnings = tuple(dict.fromkeys(" ".join(block.text.split()[:BEGINNING_WORDS]) for block in long))
    if beginnings:
        label = tr("Every block that begins “{0}”").format(one_line(beginnings[0], 50))
        if len(beginnings) > 1:
            label = tr("Every block that begins like one of these")
        found.append((label, PhraseRule(id=new, name=name, phrases=beginnings, match="starts", max_words=length)))
    if len(blocks) == 1 and (first.kind is Kind.HEADING or first.words <= 8):
        found.append(
            (
                tr("The section under the heading “{0}”").format(one_line(whole[0], 50)),
                SectionRule(id=new, name=name, phrases=whole),
            )
        )
    for label, rule in found:
        hits = tuple(dict.fromkeys(match.block for match in rule.matches(document)))
        if first.index in hits:
            yield Proposal(label, rule, hits)


class MakeRuleDialog(QDialog):
    """Shows the proposals, what each would take on this page, and the name of the new rule."""

    def __init__(
        self, document: Document, selection: Sequence[int], text: str, rules: RuleSet, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("makeRuleDialog")
        self.setWindowTitle(self.tr("Make a rule"))
        self._document = document
        self._rules = rules
        self._proposals = tuple(proposals(document, selection, text, rules))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(_plain(self.tr("From now on, remove:")))
        self._choice = QButtonGroup(self)
        for at, proposal in enumerate(self._proposals):
            count = counted(len(proposal.hits), "{0} block on this page", "{0} blocks on this page")
            button = QRadioButton(f"{proposal.label}  ({count})".replace("&", "&&"))
            self._choice.addButton(button, at)
            layout.addWidget(button)
        if not self._proposals:
            layout.addWidget(_plain(self.tr("No rule fits this selection.")))
        layout.addSpacing(4)
        layout.addWidget(_plain(self.tr("On this page that is:")))
        self.preview = QListWidget()
        self.preview.setObjectName("makeRulePreview")
        self.preview.setAccessibleName(self.tr("Blocks that the rule takes on this page"))
        self.preview.setAlternatingRowColors(True)
        self.preview.setMinimumHeight(120)
        layout.addWidget(self.preview, 1)
        self.name = QLineEdit()
        self.name.setObjectName("makeRuleName")
        self.name.setAccessibleName(self.tr("Name of the rule"))
        form = QFormLayout()
        form.addRow(self.tr("&Name"), self.name)
        layout.addLayout(form)
        where = _plain(self.tr("The rule joins “My rules”, where it can be changed and switched off."))
        where.setEnabled(False)
        layout.addWidget(where)
        buttons = plain_buttons(QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel))
        self.button = buttons.addButton(self.tr("Make Rule"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(560, 420)
        self._choice.idToggled.connect(lambda at, on: self._show(at) if on else None)
        self.name.textChanged.connect(lambda _: self._check())
        if self._proposals:
            self.name.setText(self._proposals[0].rule.name)
            self._choice.button(0).setChecked(True)
        self._check()

    def rule(self) -> Rule | None:
        """The rule chosen, under the name written."""
        at = self._choice.checkedId()
        if at < 0:
            return None
        name = " ".join(self.name.text().split())
        return msgspec.structs.replace(self._proposals[at].rule, name=name, id=self._rules.free_id(name))

    def _show(self, at: int) -> None:
        hits = self._proposals[at].hits
        self.preview.clear()
        self.preview.addItems([one_line(self._document.blocks[index].text, 120) for index in hits[:SHOWN_HITS]])
        if len(hits) > SHOWN_HITS:
            self.preview.addItem(counted(len(hits) - SHOWN_HITS, "… and {0} more", "… and {0} more"))

    def _check(self) -> None:
        self.button.setEnabled(bool(self._proposals) and bool(self.name.text().strip()))


def _plain(text: str) -> QLabel:
    return QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
