"""The lines that repeat on the text scrapes of a site: what stands beside them says where they stand."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from cleaneditor.core.lines import common_line
from cleaneditor.core.outlines import (
    A_LIST,
    AT_LEAST,
    FEW,
    FITS,
    HALF,
    MANY,
    NEARLY,
    Line,
    Outline,
    SiteLine,
    need,
    shown_as,
)
from cleaneditor.core.rules.repeated import GAP, LINK_WORDS, NEAR, is_dated

_STANDING_WORDS = 8
"""A line of so many words that nearly all pages have is the site's wherever it stands; a shorter one may be a heading
that the writer puts into each text."""
_ROUNDS = 4
"""What is found tells the places of more, so often at most."""


def scrape_lines(outlines: Sequence[Outline]) -> list[SiteLine]:
    """The lines that repeat on *outlines*, text scrapes of one site, in no order: a line counts in the company of such
    lines, and a rarer one in that of one on most pages."""
    count = len(outlines)
    pages: Counter[str] = Counter()
    for one in outlines:
        pages.update({line.folded for line in one.lines if any(map(str.isalnum, line.folded))})
    few, half = need(MANY, count), need(HALF, count)
    candidates = {folded for folded, number in pages.items() if number >= few}
    strong = {folded for folded in candidates if pages[folded] >= half}
    prose = {line.folded for one in outlines for line in one.lines if line.is_prose}
    candidates -= prose - strong
    seen = Counter(line.folded for one in outlines for line in one.lines)
    # Alone in the text, or among rarer lines, is how quotations, refrains and a writer's own headings stand.
    beside: Counter[str] = Counter()
    for one in outlines:
        marks = [True, *(line.folded in strong for line in one.lines), True]
        for at, line in enumerate(one.lines):
            beside[line.folded] += marks[at] or marks[at + 2]
    kept = {folded for folded in strong if beside[folded] >= HALF * seen[folded]}
    long = {line.folded for one in outlines for line in one.lines if line.words >= _STANDING_WORDS}
    kept |= {folded for folded in (strong & long) - prose if pages[folded] >= need(NEARLY, count)}
    kept |= _at_fixed_distance(outlines, strong - kept - prose, kept, seen)
    together: Counter[str] = Counter()
    for one in outlines:
        for start, end in _runs([line.folded in candidates for line in one.lines]):
            run = [line.folded for line in one.lines[start:end]]
            if not kept.isdisjoint(run):
                together.update(run)
    kept |= {folded for folded in candidates - strong if together[folded] >= HALF * seen[folded]}
    once = {folded for folded in kept if pages[folded] >= half and seen[folded] <= pages[folded] / NEARLY}
    kept |= _beside_often(outlines, once) - prose
    shown = shown_as(outlines, kept)
    found = [SiteLine(shown[folded], pages[folded], "around") for folded in kept if folded in shown]
    labels = [[line.folded if line.folded in kept else "" for line in one.lines] for one in outlines]
    varying = [*_arrowed(outlines, labels), *_varying(outlines, labels, few)]
    often = {folded: shown[folded] for folded in once if folded in shown}
    again = {folded: shown[folded] for folded in kept if pages[folded] >= half and folded in shown}
    return [*found, *varying, *_own_lines(outlines, labels, often), *_below(outlines, labels, again)]


def _beside_often(outlines: Sequence[Outline], once: set[str]) -> set[str]:
    """Lines that stand on few pages, where nearly all pages have a line of the site: right before or right after the
    same one of *once*, lines that stand once on most pages. So do the categories of a post under its author."""
    beside: dict[tuple[str, int], list[str]] = defaultdict(list)
    for one in outlines:
        for at, line in enumerate(one.lines):
            if line.folded in once:
                for step in (-1, 1):
                    other = one.lines[at + step] if 0 <= at + step < len(one.lines) else None
                    is_line = other is not None and not other.is_code and other.words <= LINK_WORDS
                    beside[line.folded, step].append(other.folded if other is not None and is_line else "")
    found: set[str] = set()
    for lines in beside.values():
        pages = Counter(lines)
        again = {folded for folded, number in pages.items() if folded and number >= need(FEW, len(outlines))}
        if sum(pages[folded] for folded in again) >= FITS * len(lines):
            found |= again
    return found


def _at_fixed_distance(
    outlines: Sequence[Outline], wanted: set[str], kept: set[str], seen: Mapping[str, int]
) -> set[str]:
    """Those of *wanted* that stand, mostly, equally few lines from the same one of *kept*: what differs from
    page to page may be between them, but no text."""
    distances: Counter[tuple[str, str, int]] = Counter()
    for one in outlines:
        for at, line in enumerate(one.lines):
            if line.folded in wanted:
                for other in range(max(0, at - NEAR), min(len(one.lines), at + NEAR + 1)):
                    between = one.lines[min(at, other) + 1 : max(at, other)]
                    if one.lines[other].folded in kept and not any(line.is_prose for line in between):
                        distances[line.folded, one.lines[other].folded, other - at] += 1
    return {folded for (folded, _, _), number in distances.items() if number >= HALF * seen[folded]}


def _varying(outlines: Sequence[Outline], labels: Sequence[list[str]], few: float) -> list[SiteLine]:
    """What is the same but for some words, right after or right before the same line of the site; *labels* say which
    line of the site each line of the pages is (an empty string: none), and are told of what is found."""
    found: dict[str, set[int]] = {}
    for _ in range(_ROUNDS):
        beside: dict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)
        blocks: Counter[tuple[str, int]] = Counter()
        for page, marks in enumerate(labels):
            for at, mark in enumerate(marks):
                for step in (-2, -1, 1, 2):
                    if 0 <= at + step < len(marks) and marks[at + step]:
                        key = (marks[at + step], step)
                        blocks[key] += 1
                        if not mark and outlines[page].lines[at].folded:
                            beside[key].append((page, at))
        new: dict[str, set[tuple[int, int]]] = defaultdict(set)
        for key, some in sorted(beside.items()):
            if len(some) > A_LIST * len(outlines):
                continue
            words, left = common_line([outlines[page].lines[at].folded for page, at in some], AT_LEAST)
            if words and len(left) <= (1 - FITS) * blocks[key]:
                for text, which in words:
                    new[text].update(some[index] for index in which)
        for text, places in sorted(new.items()):
            on = {page for page, _ in places}
            # Without its place, a line that begins with anything might be any sentence that has the words.
            if len(on) >= few and not text.startswith(GAP) and len(text.replace(GAP, "").split()) > 1:
                found[text] = found.get(text, set()) | on
                for page, at in places:
                    labels[page][at] = labels[page][at] or text
        if not new:
            break
    return [SiteLine(text, len(on), "around") for text, on in found.items()]


def _arrowed(outlines: Sequence[Outline], labels: Sequence[list[str]]) -> list[SiteLine]:
    """The arrows before or after the titles of neighbouring posts, where half of the pages have such lines and nearly
    all of these stand at an end of the page or close to a line of the site; *labels* as in `_varying`."""
    found = []
    lines: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for page, one in enumerate(outlines):
        for at, line in enumerate(one.lines):
            if line.arrow and not labels[page][at] and not line.is_code:
                lines[line.arrow].append((page, at))
    for arrow, some in sorted(lines.items()):
        on = {page for page, _ in some}
        close = [
            (page, at)
            for page, at in some
            if at in (0, len(labels[page]) - 1)
            or any(labels[page][max(0, at - NEAR) : at] + labels[page][at + 1 : at + 1 + NEAR])
        ]
        if len(on) >= need(HALF, len(outlines)) and len(close) >= NEARLY * len(some):
            found.append(SiteLine(arrow, len(on), "around"))
            for page, at in close:
                labels[page][at] = arrow
    return found


def _own_lines(
    outlines: Sequence[Outline], labels: Sequence[Sequence[str]], often: Mapping[str, str]
) -> list[SiteLine]:
    """Places at which most pages have something of their own: after the text a few lines between two of *often* (lines
    of the site that stand once on a page, and their wording), and a line with a number right before one of them, under
    another line of the page's own, or right after one of them, after the text."""
    between: dict[str, list[int]] = defaultdict(list)
    """How many lines stand there, by page; -1 where what stands there is no such thing."""
    for one, marks in zip(outlines, labels, strict=True):
        held = [at for at, mark in enumerate(marks) if mark]
        ends = [-1, *held, len(marks)]
        words = [sum(line.words for line in one.lines[start + 1 : end]) for start, end in pairwise(ends)]
        text_ends = ends[words.index(max(words)) + 1]
        for at in held:
            if marks[at] not in often:
                continue
            known = often[marks[at]]
            before, after = one.lines[at - 1 : at], one.lines[at + 1 : at + 2]
            own = at > 1 and not marks[at - 1] and (not marks[at - 2] or at > text_ends)
            between[f"{GAP} {known}"].append(1 if own and _is_dated(before[0]) else -1)
            own = at >= text_ends and bool(after) and not marks[at + 1]
            between[f"{known} {GAP}"].append(1 if own and _is_dated(after[0]) else -1)
        for start, end in pairwise(held):
            if start >= text_ends and marks[start] in often and marks[end] in often:
                some = one.lines[start + 1 : end]
                is_own = len(some) <= NEAR and all(
                    line.words <= LINK_WORDS and not line.is_code and not line.is_title for line in some
                )
                between[f"{often[marks[start]]} {GAP} {often[marks[end]]}"].append(len(some) if is_own else -1)
    return _places(between, len(outlines), NEARLY)


def _below(outlines: Sequence[Outline], labels: Sequence[Sequence[str]], again: Mapping[str, str]) -> list[SiteLine]:
    """Places at which most pages have a line with a number right below one of *again* (lines of the site, and their
    wording), or two or three lines below it, under a line of the page's own: so stands the date over the title or
    under it."""
    below: dict[str, list[int]] = defaultdict(list)
    for one, marks in zip(outlines, labels, strict=True):
        for at, mark in enumerate(marks):
            if mark not in again:
                continue
            for steps in range(1, NEAR + 1):
                over, last = one.lines[at + 1 : at + steps], one.lines[at + steps : at + steps + 1]
                if steps == 1:
                    # This is the title itself, unless another line of the page's own, no text, follows.
                    after = one.lines[at + 2 : at + 3]
                    is_its_place = bool(after) and not marks[at + 2] and not after[0].is_prose
                else:
                    is_its_place = not all(marks[at + 1 : at + steps]) and not any(line.is_prose for line in over)
                # Where another line of the site stands, nothing is taken that was not taken anyway.
                if last and not marks[at + steps]:
                    place = f"{again[mark]}{f' {GAP}' * steps}"
                    below[place].append(1 if is_its_place and _is_dated(last[0]) else -1)
    # Only what looks like a date goes there at a rule's work, too, so that a page without one loses nothing.
    return _places(below, len(outlines), FITS)


def _places(held: Mapping[str, Sequence[int]], pages: int, share: float) -> list[SiteLine]:
    """Those of the places at which something of the page's own stands on half of *pages*, and in *share* of all cases
    such a thing or nothing (-1 where it is another)."""
    found = []
    for place, numbers in sorted(held.items()):
        filled, fitting = sum(number > 0 for number in numbers), sum(number >= 0 for number in numbers)
        if filled >= need(HALF, pages) and fitting >= share * len(numbers):
            found.append(SiteLine(GAP, filled, "varies", (place,)))
    return found


def _is_dated(line: Line) -> bool:
    """Whether a line is one of few words with a number, as dates and counts are."""
    return not (line.is_prose or line.is_code or line.is_title) and is_dated(line.words, line.folded)


def _runs(marks: Sequence[bool]) -> list[tuple[int, int]]:
    """Where stretches of true *marks* begin and end."""
    found = []
    start = -1
    for at, mark in enumerate([*marks, False]):
        if mark and start < 0:
            start = at
        elif not mark and start >= 0:
            found.append((start, at))
            start = -1
    return found
