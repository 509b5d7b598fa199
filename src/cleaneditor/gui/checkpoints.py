"""States of the choices that the person wants to find again, each under a name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from cleaneditor.gui.choices import Choices


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """One remembered state."""

    words: str
    choices: Choices


class Checkpoints(QObject):
    """All of them, the oldest first."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.all: tuple[Checkpoint, ...] = ()

    def add(self, words: str, choices: Choices) -> Checkpoint:
        """Remembers *choices* as *words*."""
        made = Checkpoint(words, choices)
        self.put((*self.all, made))
        return made

    def drop(self, gone: Checkpoint) -> None:
        """Forgets one."""
        self.put(each for each in self.all if each is not gone)

    def put(self, checkpoints: Iterable[Checkpoint]) -> None:
        """Has these and no others."""
        self.all = tuple(checkpoints)
        self.changed.emit()
