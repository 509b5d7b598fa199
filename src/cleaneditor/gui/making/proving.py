"""Tries the examples of a rule again whenever it changes, and says which of them no longer hold."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from cleaneditor.core.examples import Failing, failing
from cleaneditor.core.rules.base import NO_EXAMPLES, Rule
from cleaneditor.core.ruleset import builtin_rules
from cleaneditor.gui.choices import Choices
from cleaneditor.gui.making.thinking import Thinking
from cleaneditor.gui.session import Session

REST_MS = 150
"""So long nobody may have changed anything: a pattern that is being typed fails at every letter."""


class Proving(QObject):
    """Follows the rules of the session. Built-in rules as they ship are not tried: the program's own tests do that."""

    proved = Signal(str, object)
    """A rule's id, and ``tuple[Failing, ...]``: its examples that do not hold, empty where all do."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.failing: dict[str, tuple[Failing, ...]] = {}
        """By the rule's id; rules whose examples hold are not in it."""
        self._session = session
        self._known: dict[str, Rule] = {}
        self._thinking = Thinking(self)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._try)
        session.choicesChanged.connect(self._follow)
        self._follow(session.choices)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._rest.isActive() or self._thinking.busy

    def close(self) -> None:
        """Ends what runs."""
        self._rest.stop()
        self._thinking.close()

    def _follow(self, choices: Choices) -> None:
        if any(self._known.get(rule.id) is not rule for rule in choices.rules.rules):
            self._rest.start()

    def _try(self) -> None:
        shipped = builtin_rules().rules
        now = {rule.id: rule for rule in self._session.choices.rules.rules}
        for gone in self._known.keys() - now.keys():
            # It may come back by undo, in a row that nothing was said of.
            del self._known[gone]
            self.failing.pop(gone, None)
        changed = []
        for rule in now.values():
            if self._known.get(rule.id) is rule:
                continue
            if rule.examples != NO_EXAMPLES and rule != shipped.rule(rule.id):
                changed.append(rule)
            else:
                self._take([(rule, ())])
        if changed:
            self._thinking.ask(lambda: [(rule, tuple(failing(rule))) for rule in changed], self._take)

    def _take(self, found: list[tuple[Rule, tuple[Failing, ...]]] | None) -> None:
        for rule, examples in found or ():
            if self._session.choices.rules.rule(rule.id) is not rule:
                continue
            self._known[rule.id] = rule
            if examples or rule.id in self.failing:
                self.failing[rule.id] = examples
                self.proved.emit(rule.id, examples)
            if not examples:
                self.failing.pop(rule.id, None)
