"""The pages that were opened together: what the list of documents shows of each."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import Any

from cleaneditor.core.errors import Failure
from cleaneditor.core.model import Loss, Source
from cleaneditor.core.ruleset import RuleSet


class State(StrEnum):
    """How far a page is."""

    WAITING = "waiting"
    LOADING = "loading"
    CLEANED = "cleaned"
    CHANGED = "changed"
    """Cleaned, but the rules have changed since."""
    FAILED = "failed"


class Acceptance(StrEnum):
    """What the person has said of a page's result."""

    NONE = "none"
    ACCEPTED = "accepted"
    CHANGED = "changed"
    """Accepted, and another result since."""


LEFT_OUT = "left out"
"""In the place of a fingerprint: of a page that failed, the person accepts that it is left out."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One page of the list: figures only, the document itself may be gone from memory."""

    source: Source
    state: State = State.WAITING
    reason: str = ""
    """Why it failed, in one line."""
    encoding: str | None = None
    """The person's choice of encoding."""
    words_before: int = 0
    words_after: int = 0
    removed: int = 0
    """Blocks removed."""
    losses: tuple[Loss, ...] = ()
    doubtful: int = 0
    """Blocks whose verdict is doubtful."""
    fingerprint: str = ""
    """Of the cleaned text; empty where nobody has taken it yet."""
    rules: RuleSet | None = None
    """The rule set that the figures are of; None where they are out of date for another reason."""
    hits: Mapping[str, int] = field(default_factory=dict)
    """How many blocks each rule matched, by rule id."""
    taken: int | None = None
    """The blocks removed, a bit for each; None where that is not known: of the open page its cleaning says more."""

    @property
    def key(self) -> str:
        """What tells this page from every other one."""
        return self.source.key

    @property
    def name(self) -> str:
        """The page's name in the list: below a folder that was opened with its way there, else the file's alone."""
        source = self.source
        return source.inner or (os.path.basename(source.path) if source.path else source.name)


class Pages:
    """An ordered list of entries with a way to find one by its key."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._rows: dict[str, int] = {}
        self._named: dict[str, list[Entry]] = {}
        self._folders: dict[str, dict[str, str]] = {}
        """By name and key, as far as somebody has asked."""

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries)

    def __contains__(self, key: str) -> bool:
        return key in self._rows

    def at(self, row: int) -> Entry:
        """The entry of a row, from 0."""
        return self._entries[row]

    def row(self, key: str) -> int:
        """The row of a page; -1 where it is not in the list."""
        return self._rows.get(key, -1)

    def get(self, key: str) -> Entry | None:
        """The entry of a page, or None."""
        row = self.row(key)
        return self._entries[row] if row >= 0 else None

    def folder(self, entry: Entry) -> str:
        """The end of the way to *entry* that tells it from the other pages of its name; empty where there is none."""
        same = self._named.get(entry.name, ())
        if len(same) < 2 or not entry.source.path:
            return ""
        if entry.name not in self._folders:
            self._folders[entry.name] = _ends({one.key: _above(one) for one in same if one.source.path})
        return self._folders[entry.name].get(entry.key, "")

    def title(self, entry: Entry) -> str:
        """The name of *entry*, with the folder where another page has the same."""
        folder = self.folder(entry)
        return f"{entry.name} · {folder}" if folder else entry.name

    def add(self, found: Iterable[Source | Failure | Entry]) -> list[Entry]:
        """Appends the pages that are not in the list yet and returns them; a failure becomes a failed entry."""
        added = []
        for one in found:
            if isinstance(one, Failure):
                entry = Entry(Source(one.source), State.FAILED, one.why)
            else:
                entry = one if isinstance(one, Entry) else Entry(one)
            if entry.key in self._rows:
                continue
            self._rows[entry.key] = len(self._entries)
            self._entries.append(entry)
            self._named.setdefault(entry.name, []).append(entry)
            self._folders.pop(entry.name, None)
            added.append(entry)
        return added

    def remove(self, keys: Iterable[str]) -> None:
        """Takes pages out of the list."""
        gone = set(keys)
        self._entries = [entry for entry in self._entries if entry.key not in gone]
        self._rows = {entry.key: row for row, entry in enumerate(self._entries)}
        self._named = {}
        for entry in self._entries:
            self._named.setdefault(entry.name, []).append(entry)
        self._folders = {}

    def update(self, key: str, **changes: Any) -> Entry | None:
        """Replaces fields of an entry and returns the new one; None where the page is gone."""
        row = self.row(key)
        if row < 0:
            return None
        self._entries[row] = replace(self._entries[row], **changes)
        return self._entries[row]


def _above(entry: Entry) -> tuple[str, ...]:
    """The folders that hold what the name of *entry* names, from the outermost."""
    return Path(os.path.abspath(entry.source.path)).parts[: -len(PurePosixPath(entry.name).parts)]


def _ends(ways: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """As few folders of the end of each way as tell all of them apart."""
    deepest = max(map(len, ways.values()))
    for depth in range(1, deepest + 1):
        ends = {key: way[-depth:] for key, way in ways.items()}
        if depth == deepest or len(set(ends.values())) == len(ends):
            return {key: os.path.join(*end) if end else "" for key, end in ends.items()}
    return {}
