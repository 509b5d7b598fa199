"""The one undo command: the choices before and after."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from cleaneditor.gui.choices import Choices

if TYPE_CHECKING:
    from cleaneditor.gui.session import Session

MERGE_SECONDS = 2.0
"""A pause longer than this between two drags of one slider makes two undo steps."""

_MERGING = 1


class SetChoices(QUndoCommand):
    """Puts other choices into the session. Steps with the same non-empty *merge* word become one."""

    def __init__(
        self, session: Session, after: Choices, text: str, merge: str = "", before: Choices | None = None
    ) -> None:
        super().__init__(text)
        self._session = session
        self._before = session.choices if before is None else before
        self._after = after
        self._merge = merge
        self._at = time.monotonic()
        self._first = True
        self._page = only_page(self._before, after)

    @property
    def before(self) -> Choices:
        """The choices that undo puts back."""
        return self._before

    @property
    def after(self) -> Choices:
        """The choices that redo puts."""
        return self._after

    def id(self) -> int:
        """Qt asks to merge commands of the same id only; -1 never merges."""
        return _MERGING if self._merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Takes in the next step of the same drag or the same typing."""
        if not isinstance(other, SetChoices) or other._merge != self._merge or other._at - self._at > MERGE_SECONDS:
            return False
        self._after, self._at = other._after, other._at
        self.setText(other.text())
        self.setObsolete(self._after == self._before)
        return True

    def redo(self) -> None:
        """Does it, or does it again."""
        first, self._first = self._first, False
        self._put(self._after, show=not first)

    def undo(self) -> None:
        """Puts back what was before."""
        self._put(self._before)

    def _put(self, choices: Choices, *, show: bool = True) -> None:
        if self._session.replaying:
            return
        # A verdict that changes on a page which is not open would change unseen. When it is first done, it is done
        # on purpose: what was being typed as the person went on to another page belongs to the one before.
        if show and self._page and self._page != self._session.current_key:
            self._session.open_page(self._page)
        self._session.put(choices)


def only_page(before: Choices, after: Choices) -> str:
    """The page whose overrides, edits or acceptance differ, if it is one."""
    pages: set[str] = set()
    for name in ("overrides", "edits", "accepted"):
        was, now = getattr(before, name), getattr(after, name)
        if was is not now:
            pages.update(key for key in was.keys() | now.keys() if was.get(key) != now.get(key))
    return pages.pop() if len(pages) == 1 else ""
