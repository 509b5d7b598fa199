"""Which page to look at next: the order in which pages need eyes, and how far the review is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from cleaneditor.gui.counting import counted
from cleaneditor.gui.pages import Acceptance, Entry, State
from cleaneditor.gui.session import Session

NEAR_EMPTY_WORDS = 25
"""A page of which fewer words are kept is looked at before others."""


class Concern(IntEnum):
    """Why a page needs eyes, the most urgent first."""

    FAILED = 0
    LOSSES = 1
    CHANGED = 2
    DOUBTFUL = 3
    UNTOUCHED = 4
    NEAR_EMPTY = 5
    UNSEEN = 6
    """Nothing but that nobody has accepted it yet."""
    NONE = 7
    """It is accepted."""


def concern(entry: Entry, acceptance: Acceptance) -> Concern:
    """The most urgent reason to look at a page."""
    if acceptance is Acceptance.ACCEPTED:
        return Concern.NONE
    if entry.state is State.FAILED:
        return Concern.FAILED
    if entry.losses:
        return Concern.LOSSES
    if acceptance is Acceptance.CHANGED:
        return Concern.CHANGED
    if entry.state is not State.CLEANED:
        return Concern.UNSEEN
    if entry.doubtful:
        return Concern.DOUBTFUL
    if not entry.removed:
        return Concern.UNTOUCHED
    return Concern.NEAR_EMPTY if entry.words_after < NEAR_EMPTY_WORDS else Concern.UNSEEN


def reason(entry: Entry, why: Concern) -> str:
    """*why* in a few words, for example ``5 doubtful verdicts``."""
    if why is Concern.DOUBTFUL:
        return counted(entry.doubtful, "{0} doubtful verdict", "{0} doubtful verdicts")
    return {
        Concern.FAILED: _tr("it failed"),
        Concern.LOSSES: _tr("much was taken"),
        Concern.CHANGED: _tr("changed since it was accepted"),
        Concern.UNTOUCHED: _tr("nothing was removed"),
        Concern.NEAR_EMPTY: _tr("hardly anything is left"),
    }.get(why, "")


def next_page(session: Session, among: Iterable[Entry], without: frozenset[str]) -> str:
    """The key of the page of *among* that needs eyes most, in the order of the list where two do alike; empty where
    none does. The pages *without* are passed over."""
    best: tuple[int, int, int] | None = None
    found = ""
    for row, entry in enumerate(among):
        why = concern(entry, session.acceptance(entry))
        if why is Concern.NONE or entry.key in without:
            continue
        rank = (why, -entry.doubtful if why is Concern.DOUBTFUL else 0, row)
        if best is None or rank < best:
            best, found = rank, entry.key
    return found


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the review is."""

    pages: int
    accepted: int
    """Accepted, and as they were then."""
    changed: int
    """Accepted, and another result since."""


def progress(session: Session) -> Progress:
    """How far the review is. Its work grows with the accepted pages, not with the list."""
    accepted = changed = 0
    for key in session.choices.accepted:
        entry = session.pages.get(key)
        if entry is not None:
            is_same = session.acceptance(entry) is Acceptance.ACCEPTED
            accepted, changed = accepted + is_same, changed + (not is_same)
    return Progress(len(session.pages), accepted, changed)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Concerns", text)
