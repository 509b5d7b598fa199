"""The search field over the rules, and the quick filters beside it."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from cleaneditor.core.fold import fold
from cleaneditor.core.phrases import pack_names, shipped_pack
from cleaneditor.core.rules.base import Rule
from cleaneditor.core.ruleset import GROUPS
from cleaneditor.gui import theme, wording
from cleaneditor.gui.panes.rule_editors import labels
from cleaneditor.gui.silence import group_of

_ROLES = ("heading", "equals", "starts", "contains", "weak")
_TEXTS = ("pattern", "replacement", "css", "xpath")
_LISTS = ("phrases", "lines", "places", "kinds")


class RuleSearch(QWidget):
    """Says `changed` when other rules are to be shown."""

    changed = Signal()
    left = Signal()
    """The person is done with the field and wants to go on below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ruleSearch")
        self.line = QLineEdit()
        self.line.setObjectName("findRule")
        self.line.setPlaceholderText(self.tr("Find a rule"))
        self.line.setAccessibleName(self.tr("Find a rule"))
        self.line.setToolTip(self.tr("By name, phrase, pattern, group, kind or note; Esc shows all rules again"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(lambda _: self.changed.emit())
        self.line.installEventFilter(self)
        self.filters: dict[str, QToolButton] = {}
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE)
        for name, text, tip in (
            ("hits", self.tr("Hits here"), self.tr("Only rules that find something on this page")),
            ("changed", self.tr("Changed"), self.tr("Only rules that are not as they ship, or not as in the file")),
            ("off", self.tr("Off"), self.tr("Only rules that are switched off or silenced")),
        ):
            button = QToolButton()
            button.setObjectName(f"filter-{name}")
            button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleDescription(tip)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.toggled.connect(lambda _on: self.changed.emit())
            self.filters[name] = button
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, 0, theme.GAP, theme.GAP)
        column.setSpacing(theme.SPACE)
        column.addWidget(self.line)
        column.addLayout(row)

    @property
    def active(self) -> bool:
        """Whether some rules are left out."""
        return bool(self.wanted()) or any(button.isChecked() for button in self.filters.values())

    def on(self, name: str) -> bool:
        """Whether the filter *name* is on: ``hits``, ``changed`` or ``off``."""
        return self.filters[name].isChecked()

    def wanted(self) -> tuple[str, ...]:
        """The words that a rule must have."""
        return search_words(self.line.text())

    def clear(self) -> None:
        """Shows all rules."""
        for button in self.filters.values():
            with QSignalBlocker(button):
                button.setChecked(False)
        with QSignalBlocker(self.line):
            self.line.clear()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc clears, the key down goes to the rules found."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self.active:
                self.clear()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.left.emit()
                return True
        return super().eventFilter(watched, event)


def search_words(text: str) -> tuple[str, ...]:
    """What a person typed as the words to look for, folded and without quotes."""
    return tuple(word for each in fold(text).split() if (word := each.strip("\"'")))


def says(rule: Rule, words: tuple[str, ...]) -> bool:
    """Whether all *words*, folded, stand somewhere in what *rule* is and does; its phrase packs count."""
    if not words:
        return True
    own = _own(rule)
    packs = [_pack(name) for name in getattr(rule, "packs", ()) if name in pack_names()]
    return all(word in own or any(word in pack for pack in packs) for word in words)


@lru_cache(maxsize=1024)
def _own(rule: Rule) -> str:
    group = group_of(rule)
    parts = [
        rule.id,
        rule.name,
        rule.note,
        wording.shipped(rule.name),
        wording.shipped(rule.note),
        wording.group_name(group),
        GROUPS[group].name,
        rule.kind,
    ]
    parts += [labels.kind_label(rule.kind), *rule.scope.sites, *rule.scope.paths, *rule.scope.languages]
    parts += [str(getattr(rule, name, "")) for name in _TEXTS]
    for name in _LISTS:
        parts += [str(each) for each in getattr(rule, name, ())]
    return fold("\n".join(parts))


@lru_cache(maxsize=32)
def _pack(name: str) -> str:
    pack = shipped_pack(name)
    return fold(
        "\n".join([pack.name, labels.pack_label(name), *(each for role in _ROLES for each in pack.phrases(role))])
    )
