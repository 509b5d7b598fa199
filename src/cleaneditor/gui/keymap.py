"""Which keys each action has: its own, or those that the person chose."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from cleaneditor.gui.actions import Actions, tell_keys
from cleaneditor.gui.settings import Memory

_FORMAT = QKeySequence.SequenceFormat.PortableText


class Keymap(QObject):
    """Takes the person's keys from the settings, changes and keeps them. Menus and tool tips follow at once."""

    changed = Signal()
    """The keys of some action are others now."""

    def __init__(self, actions: Actions, memory: Memory) -> None:
        super().__init__(actions)
        self._memory = memory
        self.actions = tuple(action for action in actions.all() if action.text())
        """Every action that can have keys."""
        self._own = {action.objectName(): tuple(action.shortcuts()) for action in self.actions}
        for action in self.actions:
            chosen = dict(memory.settings.keys).get(action.objectName())
            if chosen is not None:
                self._give(action, QKeySequence(chosen, _FORMAT))

    def is_changed(self, action: QAction) -> bool:
        """Whether the person chose the keys of *action*."""
        return action.objectName() in dict(self._memory.settings.keys)

    def holder(self, keys: QKeySequence, but: QAction) -> QAction | None:
        """The action other than *but* that has *keys*, or begins with them, so that both could not be told apart."""
        if keys.isEmpty():
            return None
        for action in self.actions:
            if action is not but and any(_clash(keys, other) for other in action.shortcuts()):
                return action
        return None

    def choose(self, action: QAction, keys: QKeySequence) -> None:
        """Gives *keys* (empty: none) to *action*, and takes them from any other one."""
        while (other := self.holder(keys, action)) is not None:
            left = [each for each in other.shortcuts() if not _clash(keys, each)]
            self._keep(other, left[0] if left else QKeySequence())
        self._keep(action, keys)
        self.changed.emit()

    def reset(self, action: QAction) -> None:
        """Gives *action* back the keys it came with; another one that had got them loses them."""
        self._forget(action)
        for keys in action.shortcuts():
            while (other := self.holder(keys, action)) is not None:
                left = [each for each in other.shortcuts() if not _clash(keys, each)]
                self._keep(other, left[0] if left else QKeySequence())
        self.changed.emit()

    def reset_all(self) -> None:
        """Gives every action the keys it came with."""
        for action in self.actions:
            if self.is_changed(action):
                self._forget(action)
        self.changed.emit()

    def _keep(self, action: QAction, keys: QKeySequence) -> None:
        name = action.objectName()
        settings = self._memory.settings
        others = tuple(pair for pair in settings.keys if pair[0] != name)
        self._memory.change(replace(settings, keys=(*others, (name, keys.toString(_FORMAT)))))
        self._give(action, keys)

    def _forget(self, action: QAction) -> None:
        settings = self._memory.settings
        others = tuple(pair for pair in settings.keys if pair[0] != action.objectName())
        self._memory.change(replace(settings, keys=others))
        action.setShortcuts(self._own[action.objectName()])
        tell_keys(action)

    @staticmethod
    def _give(action: QAction, keys: QKeySequence) -> None:
        action.setShortcuts([] if keys.isEmpty() else [keys])
        tell_keys(action)


def _clash(one: QKeySequence, other: QKeySequence) -> bool:
    none = QKeySequence.SequenceMatch.NoMatch
    return not other.isEmpty() and (one.matches(other) != none or other.matches(one) != none)
