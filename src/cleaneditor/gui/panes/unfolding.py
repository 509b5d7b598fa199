"""Which of the removed blocks the cleaned pane shows all the same."""

from __future__ import annotations

from collections.abc import Iterable


class Unfolded:
    """Rows that are unfolded: some, or all but some. What is kept may be among them; it stands in the pane anyway."""

    def __init__(self) -> None:
        self._all = False
        self._rows: set[int] = set()
        self._but: set[int] = set()

    def __bool__(self) -> bool:
        return self._all or bool(self._rows)

    def __contains__(self, row: int) -> bool:
        return row not in self._but if self._all else row in self._rows

    def unfold(self, rows: Iterable[int]) -> None:
        """Unfolds *rows*."""
        if self._all:
            self._but.difference_update(rows)
        else:
            self._rows.update(rows)

    def fold(self, rows: Iterable[int]) -> None:
        """Folds *rows* again."""
        if self._all:
            self._but.update(rows)
        else:
            self._rows.difference_update(rows)

    def set_all(self, on: bool) -> None:
        """Unfolds everything, also what is removed later; or folds everything."""
        self._all = on
        self._rows.clear()
        self._but.clear()
