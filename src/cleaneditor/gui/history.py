"""The history of a session: all steps in words, states that are remembered by name, and the way back to any of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication

from cleaneditor.gui import theme
from cleaneditor.gui.checkpoints import Checkpoint, Checkpoints
from cleaneditor.gui.choices import Choices
from cleaneditor.gui.commands import SetChoices
from cleaneditor.gui.panes.text import plain_tip
from cleaneditor.gui.session import Session

Index = QModelIndex | QPersistentModelIndex


class History(QObject):
    """Reads the undo stack, and goes to and fro in it."""

    changed = Signal()

    def __init__(self, session: Session, checkpoints: Checkpoints) -> None:
        super().__init__(session)
        self._session = session
        self.checkpoints = checkpoints
        session.undo.indexChanged.connect(lambda _: self.changed.emit())
        checkpoints.changed.connect(self.changed)

    def __len__(self) -> int:
        """States: one more than steps."""
        return self._session.undo.count() + 1

    @property
    def current(self) -> int:
        """The state that the session is in, 0 for the beginning."""
        return self._session.undo.index()

    def words(self, number: int) -> str:
        """What led to the state *number*."""
        return self._session.undo.text(number - 1) if number else self.tr("Beginning")

    def state(self, number: int) -> Choices:
        """The choices of the state *number*."""
        stack = self._session.undo
        command = stack.command(number - 1 if number else 0) if stack.count() else None
        if not isinstance(command, SetChoices):
            return self._session.choices
        return command.after if number else command.before

    def go_to(self, number: int) -> None:
        """Undoes or does again all steps up to the state *number*."""
        if number != self.current and 0 <= number < len(self):
            self._session.go_to(number, self.state(number))

    def remember(self, words: str) -> Checkpoint:
        """Remembers the choices of now under a name."""
        return self.checkpoints.add(words, self._session.choices)

    def go_back(self, to: Checkpoint) -> None:
        """Puts a remembered state in force, as one step that can be undone."""
        self._session.do(to.choices, self.tr("Back to “{0}”").format(to.words))

    def states(self) -> list[tuple[str, Callable[[], Choices]]]:
        """Every state by its words, the newest first, after the one of now and those remembered."""
        found: list[tuple[str, Callable[[], Choices]]] = [(self.tr("Now"), lambda: self._session.choices)]
        found += [(f"⚑ {each.words}", partial(getattr, each, "choices")) for each in reversed(self.checkpoints.all)]
        for number in reversed(range(len(self))):
            words = f"{number}. {self.words(number)}" if number else self.words(0)
            found.append((words, partial(self.state, number)))
        return found


class Steps(QAbstractListModel):
    """One row a state, from the beginning on; the current one bold, those that are undone grey."""

    def __init__(self, history: History) -> None:
        super().__init__(history)
        self._history = history
        self._count = len(history)
        history.changed.connect(self._follow)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """States."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a step, and how it is shown."""
        if not index.isValid():
            return None
        number, current = index.row(), self._history.current
        if role == Qt.ItemDataRole.DisplayRole:
            sign = "▸ " if number == current else "    "
            flag = self._flag(number)
            return sign + self._history.words(number) + (f"  ⚑ {flag}" if flag else "")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self._history.words(number)
            if number == current:
                return self.tr("{0}, the state of now").format(words)
            return self.tr("{0}, undone").format(words) if number > current else words
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._history.words(number))
        if role == Qt.ItemDataRole.FontRole and number == current:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and number > current:
            return theme.muted(QGuiApplication.palette())
        return None

    def _flag(self, number: int) -> str:
        """The names under which the state *number* is remembered."""
        checkpoints = self._history.checkpoints.all
        if not checkpoints:
            return ""
        state, now = self._history.state(number), number == self._history.current
        return ", ".join(each.words for each in checkpoints if each.choices is state or (now and each.choices == state))

    def _follow(self) -> None:
        count = len(self._history)
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(QModelIndex(), count, self._count - 1)
            self._count = count
            self.endRemoveRows()
        self.dataChanged.emit(self.index(0, 0), self.index(count - 1, 0))
