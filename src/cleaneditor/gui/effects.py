"""What the last change of rules did: on the open page at once, on all pages as the surveys come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from cleaneditor.core.clean import Cleaning
from cleaneditor.gui.choices import Choices
from cleaneditor.gui.pages import State
from cleaneditor.gui.survey import taken

if TYPE_CHECKING:
    from cleaneditor.gui.session import Session

_PERSON = "person"
TOGETHER_MS = 200
"""A person who types or drags is told once, not at every step."""


@dataclass(frozen=True, slots=True)
class Effect:
    """Numbers of blocks: removed now and kept before, and the other way round."""

    step: str
    """What was done, in words."""
    more: int
    fewer: int
    more_everywhere: int
    fewer_everywhere: int
    pages: int
    """Pages that changed."""
    counted: int
    """Pages of which the change is known, the open one included."""
    all: int
    """Pages of which it will be."""
    exact: bool = True
    """Whether nothing else changed since the other pages were counted before."""


@dataclass(eq=False)
class _Before:
    """Which blocks were removed on each page before a change."""

    taken: dict[str, int | Cleaning]
    exact: bool


class Effects(QObject):
    """Remembers which blocks were removed before the last change of rules, and compares."""

    changed = Signal(object)
    """``Effect``, or None where there is nothing to tell."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._rules = session.choices.acting
        self._before: _Before | None = None
        self._pending: _Before | None = None
        """What was before a change of which it is not known yet whether it is a step of its own."""
        self._shown: Cleaning | None = None
        self._index = session.undo.index()
        self._step = ""
        self._timer = QTimer(self, singleShot=True, interval=TOGETHER_MS)
        self._timer.timeout.connect(self._tell)
        session.choicesChanged.connect(self._take_choices)
        session.undo.indexChanged.connect(self._take_index)
        session.cleaned.connect(self._take_cleaning)
        session.documentChanged.connect(lambda _: self._leave())
        session.pageChanged.connect(lambda _: self._later())
        session.pagesChanged.connect(self._later)
        session.rulesFileChanged.connect(self._forget)

    def _take_choices(self, choices: Choices) -> None:
        before, now = self._rules, choices.acting
        if now is before or now == before:
            return
        self._rules = now
        if self._pending is None:
            known = [
                entry
                for entry in self._session.pages
                if entry.rules is not None and entry.taken is not None and entry.state is State.CLEANED
            ]
            taken_before: dict[str, int | Cleaning] = {
                entry.key: entry.taken for entry in known if entry.taken is not None
            }
            if self._shown is not None:
                taken_before[self._shown.document.page.source.key] = self._shown
            self._pending = _Before(taken_before, all(entry.rules is before for entry in known))
        self._later()

    def _take_index(self, index: int) -> None:
        """The undo stack has the change now: as a step of its own, or as part of the last one (a slider dragged)."""
        undo, back, merged = self._session.undo, index < self._index, index == self._index
        self._index = index
        if self._pending is None:
            return
        if not merged or self._before is None:
            self._before = self._pending
        self._pending = None
        self._step = self.tr("Undone: {0}").replace("{0}", undo.redoText()) if back else undo.undoText()
        if back and not undo.canRedo():
            self._before = None  # dragged to and fro, until nothing was left of the step

    def _take_cleaning(self, cleaning: Cleaning, _rows: object) -> None:
        self._shown = cleaning
        self._later()

    def _leave(self) -> None:
        """Another page is shown: of the one before, only which blocks are removed is kept."""
        left, self._shown = self._shown, None
        if left is None:
            return
        key = left.document.page.source.key
        removed = taken(left)
        entry = self._session.pages.get(key)
        if entry is not None and entry.rules is left.rules:
            self._session.pages.update(key, taken=removed)
        for known in (each for each in (self._before, self._pending) if each is not None):
            for each, before in known.taken.items():
                if isinstance(before, Cleaning):
                    own = _of_person(before) | _of_person(left) if each == key else 0
                    known.taken[each] = (taken(before) & ~own) | (removed & own)

    def _forget(self) -> None:
        self._before = self._pending = None
        self._later()

    def _later(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _tell(self) -> None:
        if self._pending is not None:
            # Put without a step: somebody went to another place of the history.
            self._before, self._pending = self._pending, None
            name = self._session.undo.undoText()
            self._step = self.tr("As after: {0}").replace("{0}", name) if name else self.tr("As at the beginning")
        session, before, shown = self._session, self._before, self._shown
        if before is None or shown is None:
            self.changed.emit(None)
            return
        here = (0, 0)
        more = fewer = pages = counted = total = 0
        for key, then in before.taken.items():
            entry = session.pages.get(key)
            if entry is None or entry.state is State.FAILED:
                continue
            total += 1
            if key == shown.document.page.source.key:
                if shown.rules is not self._rules and shown.rules != self._rules:
                    return  # it is being judged
                change = here = _between(then, shown)
            elif entry.rules is self._rules and entry.taken is not None:
                change = _between(then, entry.taken)
            else:
                continue
            counted += 1
            more += change[0]
            fewer += change[1]
            pages += change != (0, 0)
        self.changed.emit(Effect(self._step, *here, more, fewer, pages, counted, total, before.exact))


def _between(before: int | Cleaning, now: int | Cleaning) -> tuple[int, int]:
    """Blocks that the rules remove now and did not before, and the other way round. What the person said of blocks
    since is no effect of a rule."""
    if isinstance(before, Cleaning) and isinstance(now, Cleaning) and before.document is now.document:
        pairs = [
            (old, new)
            for old, new in zip(before.verdicts, now.verdicts, strict=True)
            if old is not new and old.by != _PERSON and new.by != _PERSON
        ]
        more = sum(old.keep and not new.keep for old, new in pairs)
        return more, sum(new.keep and not old.keep for old, new in pairs)
    then = before if isinstance(before, int) else taken(before)
    there = now if isinstance(now, int) else taken(now)
    theirs = ~(_of_person(before) | _of_person(now))
    return (there & ~then & theirs).bit_count(), (then & ~there & theirs).bit_count()


def _of_person(side: int | Cleaning) -> int:
    """The blocks of which the person had the last word, a bit for each, as far as that is known."""
    if isinstance(side, int):
        return 0
    return sum(1 << row for row, verdict in enumerate(side.verdicts) if verdict.by == _PERSON)
