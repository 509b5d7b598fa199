"""One rule in the rules pane: a switch, its name with its hits, and below, once it is opened, its form."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QToolTip, QVBoxLayout, QWidget

from cleaneditor.core.rules.base import Rule
from cleaneditor.gui import theme, wording
from cleaneditor.gui.counting import counted, grouped
from cleaneditor.gui.panes.fold import Fold
from cleaneditor.gui.panes.rule_editors.editor import RuleEditor
from cleaneditor.gui.plain_label import plain_label
from cleaneditor.gui.rule_hits import Hits
from cleaneditor.gui.silence import acts

if TYPE_CHECKING:
    from cleaneditor.gui.choices import Choices
    from cleaneditor.gui.session import Session


class RuleRow(QWidget):
    """Shows one rule and switches it; the form is made when the row is first opened."""

    wish = Signal(str, str)
    """Rule id, and what the person wants of the rule as a whole: see ``RuleEditor.wish``."""
    menuWanted = Signal(object, object)
    """This row, and the place on screen where its menu shall open."""

    def __init__(self, session: Session, rule: Rule, builtin: Rule | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"rule-{rule.id}")
        self._session = session
        self._builtin = builtin
        self._soloed = self._muted = False
        self.rule = rule
        self.silent = False
        """Whether it is silenced by a solo of others or by being muted."""
        self._hits: int | None = None
        self._everywhere: Hits | None = None
        self.editor: RuleEditor | None = None
        self.failing: QLabel | None = None
        self.switch = QCheckBox()
        self.switch.setObjectName(f"switch-{rule.id}")
        self.fold = Fold(wording.shipped(rule.name))
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
        self._show_badge()
        if self.editor is not None:
            self.editor.show_rule(rule)

    def show_silence(self, choices: Choices) -> None:
        """Show whether the rule is soloed, muted or heard."""
        solo, muted = choices.solo, choices.muted
        self.silent = bool(solo or muted) and not acts(self.rule, solo, muted)
        self._soloed = self.rule.id in solo
        self._muted = self.rule.id in muted
        self.fold.set_dim(self.silent)
        self._show_badge()
        if self.editor is not None:
            self.editor.show_silence(self._soloed, self._muted)

    @property
    def changed(self) -> bool:
        """Whether the rule is built in and not as it ships, or one's own and not as in the file."""
        known = self._builtin or self._session.rules_file.rules.rule(self.rule.id)
        return self.rule != known

    def _show_badge(self) -> None:
        if self._soloed:
            badge = self.tr("solo")
        elif self._muted:
            badge = self.tr("muted")
        else:
            shipped = self._builtin
            same = shipped is None or msgspec.structs.replace(self.rule, enabled=shipped.enabled) == shipped
            badge = "" if same else self.tr("changed")
        self.fold.set_badge(badge)

    def set_hits(self, hits: int | None) -> None:
        """Show on how many blocks of the open page the rule matches; None where it does not run there."""
        if hits != self._hits or not self.fold.word():
            self._hits = hits
            self._show_hits()

    def set_everywhere(self, hits: Hits | None) -> None:
        """Show on how many blocks of all pages it matches; None where there is only one page."""
        if hits != self._everywhere:
            self._everywhere = hits
            self._show_hits()

    def hits_text(self) -> str:
        """The hits in words: ``finds 3 blocks on this page, 41 on 17 pages``."""
        if self._hits is None:
            said = self.tr("does not run on this page")
        else:
            said = counted(self._hits, "finds {0} block on this page", "finds {0} blocks on this page")
        if self._everywhere is not None and self._everywhere.blocks:
            pages = counted(self._everywhere.pages, "{0} page", "{0} pages")
            said = self.tr("{0}, {1} on {2}").format(said, grouped(self._everywhere.blocks), pages)
        return said

    def _show_hits(self) -> None:
        hits = self._hits
        word = "–" if hits is None else grouped(hits)
        if self._everywhere is not None and self._everywhere.blocks:
            word += f" · {grouped(self._everywhere.blocks)}"
        self.fold.set_word(word, lively=bool(hits), said=self.hits_text())

    def event(self, event: QEvent) -> bool:
        """The tool tip is made when it is asked for, since the hits change at every keystroke."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            parts = (wording.shipped(self.rule.name), wording.shipped(self.rule.note), self.hits_text())
            # As markup, so that long notes are wrapped; what stands in it is not.
            text = "".join(f"<p>{html.escape(part)}</p>" for part in parts if part)
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of this rule, by mouse or by the menu key."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            place = event.globalPos()
        else:
            place = self.fold.mapToGlobal(self.fold.rect().bottomLeft())
        self.menuWanted.emit(self, place)
        event.accept()

    def show_failing(self, sentences: Sequence[str]) -> None:
        """Show, under the rule's name, which of its examples no longer hold; none: all of them do."""
        if self.failing is None:
            if not sentences:
                return
            self.failing = plain_label(wrap=True)
            self.failing.setObjectName(f"failing-{self.rule.id}")
            self.failing.setContentsMargins(8 * theme.SPACE, 0, theme.MARGIN, theme.SPACE)
            self._column.insertWidget(1, self.failing)
        look = self.failing.palette()
        look.setColor(self.failing.foregroundRole(), theme.alarm(self.palette()))
        self.failing.setPalette(look)
        self.failing.setText("\n".join(f"⚠ {sentence}" for sentence in sentences))
        self.failing.setVisible(bool(sentences))

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
            self.editor.show_silence(self._soloed, self._muted)
        if self.editor is not None:
            self.editor.setVisible(on)
