"""The loss guard: when a rule or the extractor takes much of what reads as content, somebody should look."""

from __future__ import annotations

from cleaneditor.core.clean import Cleaning
from cleaneditor.core.model import Loss

SHARE = 1 / 3
"""Share of a page's prose that one rule or the extractor may take without a word.

Of the prose, not of all words: navigation and comments are more than a third of most pages, and a badge on every page
says nothing.
"""
_TALK = ("discussion.", "surroundings.discussion")
LEAST_WORDS = 60
"""Less prose than this is not worth an alarm."""
SECTION_SENTENCES = 2
SECTION_WORDS = 60


def losses(cleaning: Cleaning) -> tuple[Loss, ...]:
    """What was taken by whom, largest first: more than a third of the page's prose, or a whole headed section of long
    sentences beside kept ones. What the person removed is not a loss, nor is the discussion beside an article."""
    document, all_ = cleaning.document, cleaning.verdicts
    talk: set[int] = set()
    if any(reason.startswith(_TALK) for reason in cleaning.reasons):
        talk = {index for index in document.prose if all_[index].reason.startswith(_TALK)}
    # Readers' comments are often more than the article; that they went is no news, unless they were all there was.
    prose = [index for index in document.prose if index not in talk] if talk else []
    prose = prose or list(document.prose)
    total = sum([document.blocks[index].words for index in prose])
    taken: dict[str, list[int]] = {}
    for index in [index for index in prose if not all_[index].keep]:
        verdict = all_[index]
        if not verdict.apart and verdict.by != "person":
            taken.setdefault(verdict.by, []).append(index)
    found: list[Loss] = []
    for by, blocks in taken.items():
        words = sum(document.blocks[index].words for index in blocks)
        if words >= LEAST_WORDS and words > SHARE * total:
            found.append(Loss(by, "share", tuple(blocks), words, words / total))
    loud = {loss.by for loss in found}
    for heading, blocks in document.sections:
        if len(blocks) < SECTION_SENTENCES or all_[blocks[0]].keep or talk.issuperset(blocks):
            continue
        verdicts = [all_[index] for index in blocks]
        speakers = {verdict.by for verdict in verdicts if not verdict.keep}
        if any(verdict.keep for verdict in verdicts) or len(speakers) != 1:
            continue
        by = speakers.pop()
        words = sum(document.blocks[index].words for index in blocks)
        if words >= SECTION_WORDS and by != "person" and by not in loud and _between_kept(cleaning, blocks):
            title = document.blocks[heading].text[:100]
            found.append(Loss(by, "section", (heading, *blocks), words, words / total, title))
    return tuple(sorted(found, key=lambda loss: -loss.words))


def _between_kept(cleaning: Cleaning, blocks: list[int]) -> bool:
    """Whether kept prose stands before and after: a section from the middle of a text, not its surroundings."""
    prose = cleaning.document.prose
    before = any(cleaning.verdicts[index].keep for index in prose if index < blocks[0])
    return before and any(cleaning.verdicts[index].keep for index in prose if index > blocks[-1])
