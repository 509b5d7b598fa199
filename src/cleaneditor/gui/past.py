"""An earlier session as a value: what it takes to go on as if nothing had happened."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cleaneditor.core.ruleset import RulesFile, builtin_rules, load_rules
from cleaneditor.gui.choices import Choices
from cleaneditor.gui.journal import Journal, KeptStep
from cleaneditor.gui.packing import Unpacker
from cleaneditor.gui.pages import Entry, State


@dataclass(frozen=True)
class PastStep:
    """One step with the choices before and after."""

    words: str
    before: Choices
    after: Choices


@dataclass(frozen=True)
class Past:
    """Pages, choices and steps; without arguments to speak of, a session that begins."""

    choices: Choices
    rules_file: RulesFile
    rules_path: str = ""
    pages: tuple[Entry, ...] = ()
    steps: tuple[PastStep, ...] = ()
    index: int = 0
    """How many of the steps are done; the others can be done again."""
    current: str = ""
    """The page that was open."""
    block: int = -1
    """The block that was selected there."""
    checkpoints: tuple[tuple[int, str, Choices], ...] = ()
    """Number, name and choices of each state that was to be remembered."""
    whole: bool = True
    """False where the steps could not be read; all else is here."""


def nothing() -> Past:
    """A session that begins."""
    file = builtin_rules()
    return Past(Choices(file.rules), file)


def past(journal: Journal) -> Past:
    """What *journal* holds. Raises ValueError, KeyError or a CleanEditorError where it makes no sense."""
    unpacker = Unpacker(journal.piece)
    choices = unpacker.choices(journal.choices())
    pages = tuple(
        Entry(page.source, State.FAILED if page.failure else State.WAITING, page.failure, page.encoding)
        for page in journal.pages()
    )
    text = journal.text("rules_file")
    file = builtin_rules()
    if text is not None and text != file.text:
        file = load_rules(text)
    index = int(journal.about("index", "0"))
    whole = True
    try:
        steps = _steps(journal.steps(), index, choices, unpacker)
    except (ValueError, KeyError, TypeError):
        steps, index, whole = (), 0, False
    return Past(
        choices,
        file,
        journal.about("rules_path"),
        pages,
        steps,
        index,
        journal.about("current"),
        int(journal.about("block", "-1")),
        tuple((number, words, unpacker.choices(rows)) for number, words, rows in journal.checkpoints()),
        whole,
    )


def _steps(kept: Iterable[KeptStep], index: int, now: Choices, unpacker: Unpacker) -> tuple[PastStep, ...]:
    """The steps with their choices, found from those of *now*, when *index* of them are done."""
    steps = list(kept)
    if not 0 <= index <= len(steps):
        raise ValueError("there are fewer steps than are said to be done")
    done: list[PastStep] = []
    state = now
    for step in reversed(steps[:index]):
        before = unpacker.after(state, {(change.field, change.page): change.before for change in step.changes})
        done.append(PastStep(step.words, before, state))
        state = before
    done.reverse()
    state = now
    for step in steps[index:]:
        after = unpacker.after(state, {(change.field, change.page): change.after for change in step.changes})
        done.append(PastStep(step.words, state, after))
        state = after
    return tuple(done)
