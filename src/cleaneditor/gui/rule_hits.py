"""How many blocks each rule finds on all open pages, kept from the surveys as they come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from cleaneditor.core.ruleset import RuleSet
from cleaneditor.gui.pages import State

if TYPE_CHECKING:
    from cleaneditor.gui.session import Session

TOGETHER_MS = 300
"""What comes within this time is counted at once."""


@dataclass(frozen=True, slots=True)
class Hits:
    """What one rule finds on all open pages."""

    blocks: int = 0
    pages: int = 0
    """Pages on which it finds something."""


NONE = Hits()


class RuleHits(QObject):
    """Sums up the hits of all pages; `changed` tells that they are others now."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._sums: Mapping[str, Hits] = {}
        self._timer = QTimer(self, singleShot=True, interval=TOGETHER_MS)
        self._timer.timeout.connect(self._count)
        session.pageChanged.connect(self._later)
        session.pagesChanged.connect(self._timer.start)
        session.choicesChanged.connect(self._later)

    def of(self, rule_id: str) -> Hits | None:
        """The hits of a rule on all pages counted; None where fewer than two pages are open."""
        return self._sums.get(rule_id, NONE) if len(self._session.pages) > 1 else None

    def _later(self, _of: object = None) -> None:
        # Of a single page the rows know all there is.
        if not self._timer.isActive() and len(self._session.pages) > 1:
            self._timer.start()

    def _count(self) -> None:
        now = self._session.choices.acting
        rules = {rule.id: rule for rule in now.rules}
        same: dict[int, tuple[RuleSet, frozenset[str]]] = {}
        blocks: dict[str, int] = {}
        pages: dict[str, int] = {}
        for entry in self._session.pages:
            if entry.rules is None or entry.state is State.FAILED:
                continue
            if id(entry.rules) not in same:
                # What a rule finds depends on page and rule only: of an earlier rule set, the unchanged rules count.
                unchanged = {rule.id for rule in entry.rules.rules if rules.get(rule.id) == rule}
                same[id(entry.rules)] = entry.rules, frozenset(unchanged)
            known = same[id(entry.rules)][1]
            for rule_id, hits in entry.hits.items():
                if hits and rule_id in known:
                    blocks[rule_id] = blocks.get(rule_id, 0) + hits
                    pages[rule_id] = pages.get(rule_id, 0) + 1
        self._sums = {rule_id: Hits(count, pages[rule_id]) for rule_id, count in blocks.items()}
        self.changed.emit()
