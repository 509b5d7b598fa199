"""The worker processes of one window."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from cleaneditor.workers.pool import Workers


class Crew:
    """Makes workers by role when they are first asked for, and ends all of them. A context manager."""

    def __init__(self) -> None:
        self._workers: dict[str, Workers] = {}

    def workers(self, role: str) -> Workers:
        """The workers of *role*, one of `loading.FRONT` or ``background``: a process for each."""
        if role not in self._workers:
            from cleaneditor.workers.pool import Workers

            self._workers[role] = Workers(1)
        return self._workers[role]

    def close(self) -> None:
        """Ends the processes at once."""
        for workers in self._workers.values():
            workers.close()
        self._workers.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()
