"""The list of documents: a Qt model over the session's pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from cleaneditor.core.errors import one_line
from cleaneditor.gui import messages, wording
from cleaneditor.gui.counting import counted, less, words
from cleaneditor.gui.pages import Acceptance, Entry, State
from cleaneditor.gui.session import Session

Index = QModelIndex | QPersistentModelIndex

KEY = Qt.ItemDataRole.UserRole + 1
"""The page's key."""
GLYPH = Qt.ItemDataRole.UserRole + 2
DETAIL = Qt.ItemDataRole.UserRole + 3
"""The second line of a row: state and figures."""
STATE = Qt.ItemDataRole.UserRole + 4
LOSSES = Qt.ItemDataRole.UserRole + 5
"""How many findings the loss guard has."""
REMOVED = Qt.ItemDataRole.UserRole + 6
"""How many blocks are removed, as the panes write it: ``−23``; empty where nobody has counted."""
ACCEPTANCE = Qt.ItemDataRole.UserRole + 7
REVIEW = Qt.ItemDataRole.UserRole + 8
"""Words that a filter looks for: ``accepted``, ``eyes``, ``eyes changed``."""

PAINTED = Qt.ItemDataRole.UserRole + 9
"""All that is painted of a row at once, a `Painted`: to ask for one thing after the other, through two filters, is
most of what it costs to paint a row."""


@dataclass(frozen=True, slots=True)
class Painted:
    """What a row shows. (Qt would hand a tuple on as a list, and the words of an enumeration as strings.)"""

    name: str
    folder: str
    """What tells it from others of its name."""
    glyph: str
    state: State
    acceptance: Acceptance
    losses: int
    detail: str
    removed: str


GLYPHS = {
    State.WAITING: "○",
    State.LOADING: "◌",
    State.CLEANED: "●",
    State.CHANGED: "◐",
    State.FAILED: "!",
}
ACCEPTED_GLYPHS = {Acceptance.ACCEPTED: "✓", Acceptance.CHANGED: "≠"}
REVIEWS = {Acceptance.NONE: "eyes", Acceptance.ACCEPTED: "accepted", Acceptance.CHANGED: "eyes changed"}


class DocumentsModel(QAbstractListModel):
    """One row a page, in the order in which they came."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._keys = [entry.key for entry in session.pages]
        self._rules = session.choices.acting
        session.pagesChanged.connect(self._follow)
        session.pageChanged.connect(self._refresh)
        session.choicesChanged.connect(self._age)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Pages in the list."""
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, state and figures of a page; tool tips are plain text."""
        if not index.isValid():
            return None
        entry = self._session.pages.get(self._keys[index.row()])
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(entry)
        acceptance = self._session.acceptance(entry)
        if role == ACCEPTANCE:
            return acceptance
        if role == REVIEW:
            return REVIEWS[acceptance]
        state = self._session.state(entry)
        if role == PAINTED:
            return self._painted(entry, state, acceptance)
        if role == GLYPH:
            return ACCEPTED_GLYPHS.get(acceptance, GLYPHS[state])
        if role == DETAIL:
            return self._detail(entry, state)
        if role == Qt.ItemDataRole.ToolTipRole:
            # The view shows it as plain text; see ``panes.documents``.
            return "\n".join([entry.key, self._sentence(entry, state), *self._warnings(entry)])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join([self._name(entry), self._sentence(entry, state), *self._warnings(entry)])
        if role == KEY:
            return entry.key
        if role == STATE:
            return state
        if role == REMOVED:
            return self._removed(entry, state)
        if role == LOSSES:
            return len(entry.losses)
        return None

    def _painted(self, entry: Entry, state: State, acceptance: Acceptance) -> Painted:
        glyph = ACCEPTED_GLYPHS.get(acceptance, GLYPHS[state])
        detail, removed = self._detail(entry, state), self._removed(entry, state)
        return Painted(
            one_line(entry.name), self._folder(entry), glyph, state, acceptance, len(entry.losses), detail, removed
        )

    def _folder(self, entry: Entry) -> str:
        return one_line(self._session.pages.folder(entry))

    def _name(self, entry: Entry) -> str:
        """For those who hear it, and to filter by."""
        return one_line(self._session.pages.title(entry))

    @staticmethod
    def _removed(entry: Entry, state: State) -> str:
        return less(entry.removed) if state in (State.CLEANED, State.CHANGED) else ""

    def row(self, key: str) -> int:
        """The row of a page; -1 where it is not in the list."""
        row = self._session.pages.row(key)
        if 0 <= row < len(self._keys) and self._keys[row] == key:
            return row
        # While rows go, one by one, the session is ahead.
        return self._keys.index(key) if key in self._keys else -1

    def _detail(self, entry: Entry, state: State) -> str:
        if self._session.acceptance(entry) is Acceptance.CHANGED:
            return self.tr("changed · {0}").format(self._figures(entry, state))
        return self._figures(entry, state)

    def _figures(self, entry: Entry, state: State) -> str:
        if state is State.WAITING:
            return self.tr("waiting")
        if state is State.LOADING:
            return self.tr("loading…")
        if state is State.FAILED:
            return self.tr("failed: {0}").format(messages.said(entry.reason))
        figures = words(entry.words_before, entry.words_after)
        return self.tr("out of date · {0}").format(figures) if state is State.CHANGED else figures

    def _sentence(self, entry: Entry, state: State) -> str:
        """State and figures for those who read or hear them apart from the rows around."""
        if state not in (State.CLEANED, State.CHANGED):
            return self._figures(entry, state)
        removed = counted(entry.removed, "{0} block removed", "{0} blocks removed")
        figures = wording.listed(removed, words(entry.words_before, entry.words_after))
        if state is State.CHANGED:
            return self.tr("the rules have changed since it was cleaned: {0}").format(figures)
        return self.tr("cleaned: {0}").format(figures)

    def _warnings(self, entry: Entry) -> list[str]:
        found = []
        acceptance = self._session.acceptance(entry)
        if acceptance is Acceptance.ACCEPTED:
            found.append(self.tr("accepted"))
        elif acceptance is Acceptance.CHANGED:
            found.append(self.tr("changed since it was accepted: look at this page"))
        if entry.losses:
            found.append(self.tr("much was taken: look at this page"))
        return found

    def _follow(self) -> None:
        keys = [entry.key for entry in self._session.pages]
        known = len(self._keys)
        if len(keys) > known and keys[:known] == self._keys:
            self.beginInsertRows(QModelIndex(), known, len(keys) - 1)
            self._keys = keys
            self.endInsertRows()
        elif keys != self._keys:
            self._remove(set(self._keys) - set(keys))

    def _remove(self, gone: set[str]) -> None:
        """Row by row from below for a few, in one go for many; the session has dropped them already."""
        if len(gone) > 50:
            self.beginResetModel()
            self._keys = [key for key in self._keys if key not in gone]
            self.endResetModel()
            return
        for row in range(len(self._keys) - 1, -1, -1):
            if self._keys[row] in gone:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._keys[row]
                self.endRemoveRows()

    def _refresh(self, key: str) -> None:
        row = self.row(key)
        if row >= 0:
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def _age(self) -> None:
        """Other rules: the figures of every page may be out of date."""
        if self._session.choices.acting is not self._rules and self._keys:
            self._rules = self._session.choices.acting
            self.dataChanged.emit(self.index(0), self.index(len(self._keys) - 1))
