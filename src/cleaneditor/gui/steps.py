"""Where the keys that walk the blocks lead: from a selection to the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning

Selection = tuple[int, ...]
"""Block indexes, the current one first."""


def next_stop(count: int, cleaning: Cleaning | None, selection: Selection, by: int) -> Selection:
    """The next (1) or previous (-1) stop of a page of *count* blocks; nothing at its end.

    Every block is a stop. With *cleaning*, only the kept blocks are, and each run of removed ones as a whole.
    """
    if not selection:
        at = 0 if by > 0 else count - 1
    elif cleaning is not None and (run := _run(cleaning, selection[0])):
        at = run[-1] + 1 if by > 0 else run[0] - 1
    else:
        at = selection[0] + by
    if not 0 <= at < count:
        return ()
    return (cleaning is not None and _run(cleaning, at)) or (at,)


def extended(selection: Selection, by: int, count: int) -> Selection:
    """*selection* with the block after (1) or before (-1) the current one, which becomes current; on the way back to
    where it began, blocks leave it again."""
    current = selection[0]
    following = current + by
    if not 0 <= following < count:
        return selection
    if following in selection and all(at == current or (at - current) * by > 0 for at in selection):
        return (following, *(at for at in selection if at not in (current, following)))
    return (following, *(at for at in selection if at != following))


def toggled(selection: Selection, index: int) -> Selection:
    """*selection* with the block *index* as the current one, or without it if it was there."""
    if index in selection:
        return tuple(at for at in selection if at != index)
    return (index, *selection)


def _run(cleaning: Cleaning, index: int) -> Selection:
    """The removed blocks in a row of which *index* is one; nothing if it is kept."""
    verdicts = cleaning.verdicts
    if verdicts[index].keep:
        return ()
    first = last = index
    while first > 0 and not verdicts[first - 1].keep:
        first -= 1
    while last + 1 < len(verdicts) and not verdicts[last + 1].keep:
        last += 1
    return tuple(range(first, last + 1))
