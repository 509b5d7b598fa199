"""The journals of all sessions: which one was left by a killed program, which one was closed last."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from cleaneditor.core.errors import one_line
from cleaneditor.gui.journal import SUFFIX, Journal, JournalError, JournalInUseError, remove_files

CLOSED_AT_MOST = 12
"""Closed sessions that are kept; older ones go."""
ASIDE = ".aside"


def state_folder() -> Path:
    """Where the person's account keeps what programs remember from one start to the next."""
    location = QStandardPaths.StandardLocation.StateLocation
    return Path(QStandardPaths.writableLocation(location)) / "sessions"


class Journals:
    """The folder of the journals. What cannot be read is put aside, and told in ``troubles``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.troubles: list[tuple[Path, str]] = []
        """Where what was put aside stands now, and what is wrong with it in one line."""
        self._count = 0

    def new(self) -> Journal:
        """A journal for a session that begins; its file is made when it is first written to."""
        while True:
            self._count += 1
            name = f"{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}-{self._count}{SUFFIX}"
            if not (path := self.folder / name).exists():
                return Journal(path)

    def killed(self) -> Journal | None:
        """The newest journal of a program that came to no proper end, if there is one."""
        return next(self._free(ended=False), None)

    def last(self) -> Journal | None:
        """The newest journal that no window uses."""
        return next(self._free(ended=None), None)

    def tidy(self) -> None:
        """Deletes closed sessions beyond the newest ones."""
        for number, journal in enumerate(self._free(ended=True)):
            if number >= CLOSED_AT_MOST:
                journal.remove()
            else:
                journal.close()

    def _free(self, *, ended: bool | None) -> Iterator[Journal]:
        """The journals that no window uses, newest first; whoever takes one has it open."""
        for path in self._newest_first():
            journal = None
            try:
                journal = Journal(path)
                wanted = ended is None or bool(journal.about("ended")) is ended
            except JournalInUseError:
                continue
            except (JournalError, ValueError) as error:
                if journal is not None:
                    journal.close()
                self.put_aside(path, one_line(str(error)))
                continue
            if wanted:
                yield journal
            else:
                journal.close()

    def _newest_first(self) -> list[Path]:
        with contextlib.suppress(OSError):
            return sorted(self.folder.glob(f"*{SUFFIX}"), key=_changed, reverse=True)
        return []

    def put_aside(self, path: Path, why: str) -> None:
        """Gives a journal that cannot be used another name, and notes *why*."""
        aside = path.with_name(path.name + ASIDE)
        try:
            for ending in ("", "-wal", "-shm"):
                beside = Path(f"{path}{ending}")
                if beside.exists():
                    beside.replace(f"{aside}{ending}")
            remove_files(path)
        except OSError:
            return
        self.troubles.append((aside, why))


def _changed(path: Path) -> float:
    """When the journal *path* was last written to."""
    times = [0.0]
    for each in (path, Path(f"{path}-wal")):
        with contextlib.suppress(OSError):
            times.append(each.stat().st_mtime)
    return max(times)
