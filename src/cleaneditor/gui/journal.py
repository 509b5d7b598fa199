"""One session on the disk: a small SQLite file that is written at every change and outlives the program.

A commit is in the hands of the system before the change is painted, so that a killed program loses nothing;
``checkpoint`` has the system write it out for good. One program holds a journal at a time.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import sqlite3
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from cleaneditor.core.errors import one_line
from cleaneditor.core.model import Source
from cleaneditor.gui.packing import Change, digest, dumps

try:
    import fcntl
except ImportError:  # a system without them: one program is trusted not to be started twice on one journal
    fcntl = None  # type: ignore[assignment]

_DIGEST = re.compile(r"\b[0-9a-f]{32}\b")
FORMAT = 1
APPLICATION = 0x434C4544
"""SQLite's ``application_id``: the letters CLED."""
SUFFIX = ".session"
_TABLES = """
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE piece (digest TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE page (number INTEGER PRIMARY KEY, page TEXT NOT NULL UNIQUE, value TEXT NOT NULL);
CREATE TABLE choice (field TEXT, page TEXT, value TEXT NOT NULL, PRIMARY KEY (field, page)) WITHOUT ROWID;
CREATE TABLE step (number INTEGER PRIMARY KEY, words TEXT NOT NULL, changes TEXT NOT NULL);
CREATE TABLE checkpoint (number INTEGER PRIMARY KEY, words TEXT NOT NULL, choices TEXT NOT NULL);
"""


class JournalError(Exception):
    """A journal that cannot be used; the text says why, in one line."""


class JournalInUseError(JournalError):
    """Another program has it."""


class KeptPage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One page of the list as it is kept. Unknown keys of later versions are passed over."""

    source: Source
    encoding: str | None = None
    failure: str = ""
    """Why it never was a page, for an entry of the list that only says so."""


@dataclass(frozen=True, slots=True)
class KeptStep:
    """One step that can be undone or done again."""

    words: str
    changes: tuple[Change, ...]


class Journal:
    """The file *path*, made when it is first written to. Raises JournalError where it is there and cannot be used."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._base: sqlite3.Connection | None = None
        self._lock: int | None = None
        self._in_transaction = False
        if path.exists():
            self._open(make=False)

    # --- reading ----------------------------------------------------------------------------------------------

    def about(self, name: str, default: str = "") -> str:
        """One word on the session."""
        for row in self._rows("SELECT value FROM about WHERE name = ?", name):
            return str(json.loads(row[0]))
        return default

    def text(self, name: str) -> str | None:
        """One long text on the session; None where it was never written."""
        value = self.about(name)
        return str(json.loads(self.piece(value))) if value else None

    def piece(self, known: str) -> str:
        """The text of a digest. Raises KeyError where there is none."""
        for row in self._rows("SELECT value FROM piece WHERE digest = ?", known):
            return str(row[0])
        raise KeyError(known)

    def pages(self) -> list[KeptPage]:
        """The pages in the order of the list; one that cannot be read is passed over."""
        found = []
        for (value,) in self._rows("SELECT value FROM page ORDER BY number"):
            with contextlib.suppress(ValueError):
                data = json.loads(value)
                if isinstance(kept := data["source"].get("data"), dict):
                    data["source"]["data"] = self.piece(kept["piece"])
                found.append(msgspec.convert(data, KeptPage))
        return found

    def choices(self) -> Mapping[tuple[str, str], str]:
        """The rows of the choices in force."""
        return {(name, json.loads(page)): value for name, page, value in self._rows("SELECT * FROM choice")}

    def steps(self) -> list[KeptStep]:
        """All steps, those that are undone too; ``about("index")`` says how many are done."""
        rows = self._rows("SELECT words, changes FROM step ORDER BY number")
        return [KeptStep(json.loads(words), tuple(Change(*each) for each in json.loads(text))) for words, text in rows]

    def checkpoints(self) -> list[tuple[int, str, Mapping[tuple[str, str], str]]]:
        """Number, name and rows of every state that was to be remembered."""
        rows = self._rows("SELECT number, words, choices FROM checkpoint ORDER BY number")
        return [
            (number, json.loads(words), {(name, page): value for name, page, value in json.loads(text)})
            for number, words, text in rows
        ]

    @property
    def is_new(self) -> bool:
        """Whether nothing was ever written."""
        return self._base is None

    # --- writing ----------------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        """All that is written inside is kept together or not at all. Raises JournalError where it cannot be."""
        if self._in_transaction:
            yield
            return
        base = self._open(make=True)
        try:
            base.execute("BEGIN IMMEDIATE")
            self._in_transaction = True
            try:
                yield
            except BaseException:
                base.execute("ROLLBACK")
                raise
            base.execute("COMMIT")
        except sqlite3.Error as error:
            with contextlib.suppress(sqlite3.Error):
                base.execute("ROLLBACK")
            raise JournalError(one_line(str(error))) from None
        finally:
            self._in_transaction = False

    def put_about(self, name: str, value: str) -> None:
        """Writes one word on the session."""
        self._write("INSERT OR REPLACE INTO about VALUES (?, ?)", name, json.dumps(value))

    def put_text(self, name: str, text: str) -> None:
        """Writes one long text, which the journal then has once, however often it is taken."""
        value = dumps(text)
        self.keep(digest(value), value)
        self.put_about(name, digest(value))

    def keep(self, known: str, text: str) -> None:
        """Writes the text of a digest."""
        self._write("INSERT OR IGNORE INTO piece VALUES (?, ?)", known, text)

    def put_page(self, page: KeptPage) -> None:
        """Adds a page at the end of the list, or writes it anew where it stands. Its bytes are written once."""
        data = msgspec.to_builtins(page)
        if (content := data["source"].get("data")) is not None:
            known = digest(content)
            self.keep(known, content)
            data["source"]["data"] = {"piece": known}
        self._write(
            "INSERT INTO page (page, value) VALUES (?, ?) ON CONFLICT (page) DO UPDATE SET value = excluded.value",
            json.dumps(page.source.key),
            json.dumps(data),
        )

    def drop_page(self, key: str) -> None:
        """Takes a page out of the list."""
        self._write("DELETE FROM page WHERE page = ?", json.dumps(key))

    def put_choices(self, changes: Iterable[Change]) -> None:
        """Writes the rows of the choices that changed."""
        for change in changes:
            key = (change.field, json.dumps(change.page))
            if change.after is None:
                self._write("DELETE FROM choice WHERE field = ? AND page = ?", *key)
            else:
                self._write("INSERT OR REPLACE INTO choice VALUES (?, ?, ?)", *key, change.after)

    def put_step(self, number: int, words: str, changes: Sequence[Change]) -> None:
        """Writes the step *number*, from 0."""
        self._write("INSERT OR REPLACE INTO step VALUES (?, ?, ?)", number, json.dumps(words), dumps(changes))

    def drop_steps(self, first: int) -> None:
        """Forgets the steps from *first* on."""
        self._write("DELETE FROM step WHERE number >= ?", first)

    def put_checkpoint(self, number: int, words: str, changes: Iterable[Change]) -> None:
        """Writes a state that is to be remembered, as the changes from nothing to it."""
        rows = [(change.field, change.page, change.after) for change in changes]
        self._write("INSERT OR REPLACE INTO checkpoint VALUES (?, ?, ?)", number, json.dumps(words), dumps(rows))

    def drop_checkpoint(self, number: int) -> None:
        """Forgets a state."""
        self._write("DELETE FROM checkpoint WHERE number = ?", number)

    def tidy(self) -> None:
        """Deletes the texts that no row names any more, as the many steps of a slider that were merged into one."""
        named = {
            found
            for table, column in (("about", "value"), ("page", "value"), ("choice", "value"), ("step", "changes"))
            for (text,) in self._rows(f"SELECT {column} FROM {table}")
            for found in _DIGEST.findall(text)
        }
        named.update(
            found for (text,) in self._rows("SELECT choices FROM checkpoint") for found in _DIGEST.findall(text)
        )
        with self.writing():
            for (known,) in self._rows("SELECT digest FROM piece"):
                if known not in named:
                    self._write("DELETE FROM piece WHERE digest = ?", known)

    def checkpoint(self) -> None:
        """Has the system write out for good what was committed. Takes as long as the disk does: not for the thread of
        the window. Safe beside ``writing``."""
        if self.path.exists():
            with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(self.path, timeout=0)) as base:
                base.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def close(self) -> None:
        """Lets the file go."""
        if self._base is not None:
            with contextlib.suppress(sqlite3.Error):
                self._base.close()
            self._base = None
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def remove(self) -> None:
        """Deletes the file. What others could still read of it goes with it."""
        self.close()
        remove_files(self.path)

    # --- how --------------------------------------------------------------------------------------------------

    def _rows(self, question: str, *values: Any) -> list[tuple[Any, ...]]:
        if self._base is None:
            return []
        try:
            return self._base.execute(question, values).fetchall()
        except sqlite3.Error as error:
            raise JournalError(one_line(str(error))) from None

    def _write(self, order: str, *values: Any) -> None:
        if self._in_transaction and self._base is not None:
            self._base.execute(order, values)
            return
        with self.writing():
            self._open(make=True).execute(order, values)

    def _open(self, *, make: bool) -> sqlite3.Connection:
        if self._base is not None:
            return self._base
        try:
            if make:
                self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._take_lock()
            # Made by us, so that it is never readable for others, not even for a moment; SQLite's own files beside it
            # take the same permissions.
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
            base = sqlite3.connect(self.path, timeout=0.5, isolation_level=None)
        except (OSError, sqlite3.Error) as error:
            self.close()
            raise JournalError(one_line(str(error))) from None
        self._base = base
        try:
            self._check(base)
            base.execute("PRAGMA journal_mode = WAL")
            base.execute("PRAGMA synchronous = NORMAL")
            # In the thread of the window nothing waits for the disk; ``checkpoint`` does.
            base.execute("PRAGMA wal_autocheckpoint = 0")
        except sqlite3.Error as error:
            self.close()
            raise JournalError(one_line(str(error))) from None
        except JournalError:
            self.close()
            raise
        return base

    def _check(self, base: sqlite3.Connection) -> None:
        """Makes the tables of a new file; of an older one, makes sure that it can be read."""
        application = base.execute("PRAGMA application_id").fetchone()[0]
        version = base.execute("PRAGMA user_version").fetchone()[0]
        if not application and not base.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            base.execute("BEGIN IMMEDIATE")
            for table in filter(None, map(str.strip, _TABLES.split(";"))):
                base.execute(table)
            base.execute(f"PRAGMA application_id = {APPLICATION}")
            base.execute(f"PRAGMA user_version = {FORMAT}")
            base.execute("INSERT INTO about VALUES ('begun', ?)", (json.dumps(str(time.time())),))
            base.execute("COMMIT")
            return
        if application != APPLICATION:
            raise JournalError("is not a journal of CleanEditor")
        if version != FORMAT:
            raise JournalError(f"is of format {version}; this version reads format {FORMAT}")
        if (said := base.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
            raise JournalError(one_line(f"is damaged: {said}"))

    def _take_lock(self) -> None:
        if fcntl is None or self._lock is not None:
            return
        # A file of its own: SQLite's locks on the base would be lost when any handle of it is closed.
        self._lock = os.open(self.path.with_suffix(".lock"), os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(self._lock)
            self._lock = None
            raise JournalInUseError("is used by another window") from None


def remove_files(path: Path) -> None:
    """Deletes a journal and what stands beside it."""
    for each in (path, Path(f"{path}-wal"), Path(f"{path}-shm"), path.with_suffix(".lock")):
        with contextlib.suppress(OSError):
            each.unlink()
