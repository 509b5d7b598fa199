"""How likely each block belongs to the page's text: the evidence weighed.

The weights are a file of decision tables that anyone can read (``resources/verdicts/weights.toml``): each table asks
four conditions and adds one of sixteen numbers; the sum is a likelihood's logarithm of odds. Such tables are known as
oblivious trees; theirs were learnt by gradient boosting on labelled pages, see ``docs/decisions/verdicts.md``.
"""

from __future__ import annotations

import tomllib
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate, pairwise
from math import exp, log1p
from operator import getitem, or_

from cleaneditor import resources
from cleaneditor.core.embeds import embedded_posts
from cleaneditor.core.evidence import MEASURES, Row, measures
from cleaneditor.core.leads import leads
from cleaneditor.core.model import KEPT_FROM, Kind
from cleaneditor.core.sums import Sums

UNSPOKEN = 0.01
"""How likely a block is text for which nothing speaks: 5 in 1,000 words of the labelled pages' text stood in such."""
SHORT_WORDS = 60
"""A text of fewer words gives itself little evidence; then what the extractor kept needs less of it."""
SHORT_FROM = 0.15
FEW_WORDS = 20
"""Where the strict focus would leave fewer, it is no stricter than the balanced one: no page comes out empty of it."""

TRUST = 0.1
"""How much likelier a block counts that the extractor kept: a line too many is the smaller error. On pages of sites not
learnt from it took a tenth off the pages that were wrong in one block, and no F1 changed by more than 0.001."""

IN_A_ROW = 0.75
"""How likely prose, a table's row, or an item of a long list without links is at least that the extractor kept with
nearly all others of its kind: the labelled pages had too few long texts, tables and lists to learn from, and their last
paragraphs, rows and items would be lost to where they stand."""
HEADED, HEADED_FROM, HEADED_BY, HEADED_WORDS = 0.75, 0.2, 0.8, 15
"""How likely a heading is at least that is as likely as the second number, right above a text as likely as the third
and of as many words as the fourth: 33 of 36 such on labelled pages of sites not learnt from were wanted, the page's own
title apart, and a text without its heading is the worse error."""
NAMED = 0.75
"""How likely a lead is at least, and a post of a network that the text goes on after: on labelled pages of sites not
learnt from this brought 11 leads back that people wanted, and two that they did not; of the posts 12 of 13 were
wanted."""
_ROW = log1p(4)
_LONG_ROW = log1p(50)
_FEW_LINKS = 0.3
_ALIKE = [name for name, _ in MEASURES].index("alike")
_ALIKE_LINKS = [name for name, _ in MEASURES].index("alike links")
_ALIKE_EXTRACTED = [name for name, _ in MEASURES].index("alike extracted")


SIDES = ("itself", "alike", "place", "near", "names", "around")
"""The sides of the evidence that can be told as the reason of a verdict."""

Table = tuple[tuple[tuple[int, float], ...], tuple[float, ...]]
"""Four pairs of a measure's index and the value above which the condition holds; the sixteen numbers."""


@dataclass(frozen=True)
class Weights:
    """What the evidence is worth."""

    bias: float
    tables: tuple[Table, ...]
    usual: Row
    """A middling value of each measure."""

    def likely(self, row: Row) -> float:
        """How likely a block with these measures is part of the text, 0.0 to 1.0."""
        bits = 0
        for value, (above, holds) in zip(row, self._conditions, strict=True):
            bits |= holds[bisect_left(above, value)]
        return self._of(bits)

    def likely_without(self, row: Row) -> dict[str, float]:
        """How likely it would be for each of `SIDES` if that side were what is usual."""
        said = dict.fromkeys(SIDES, 0)
        rest = 0
        for (_, side), value, (above, holds) in zip(MEASURES, row, self._conditions, strict=True):
            bits = holds[bisect_left(above, value)]
            if side in said:
                said[side] |= bits
            else:
                rest |= bits
        found = {}
        for side in SIDES:
            bits = rest | self._usual[side]
            for other, theirs in said.items():
                if other != side:
                    bits |= theirs
            found[side] = self._of(bits)
        return found

    def _of(self, bits: int) -> float:
        adds = sum(map(getitem, self._sums, bits.to_bytes(len(self._sums), "little")))
        return round(1 / (1 + exp(-self.bias - adds)), 4)

    @cached_property
    def _conditions(self) -> list[tuple[list[float], list[int]]]:
        """By measure: the values that some table asks for, rising, and which conditions hold above how many of them.

        All conditions of all tables are one number of four bits a table, so that a measure is compared once and not
        once a table (after Lucchese et al., QuickScorer, 2015); ten times as fast here as asking each in turn.
        """
        asked: list[dict[float, int]] = [{} for _ in MEASURES]
        for number, (conditions, _) in enumerate(self.tables):
            for place, (at, above) in enumerate(conditions):
                bits = asked[at]
                bits[above] = bits.get(above, 0) | 1 << (4 * number + place)
        return [
            (sorted(bits), list(accumulate((bits[above] for above in sorted(bits)), or_, initial=0))) for bits in asked
        ]

    @cached_property
    def _sums(self) -> list[list[float]]:
        """The numbers of two tables at a time, by the byte of their conditions."""
        adds = [sixteen for _, sixteen in self.tables]
        if len(adds) % 2:
            adds.append((0.0,) * 16)
        pairs = zip(adds[::2], adds[1::2], strict=True)
        return [[low[byte & 15] + high[byte >> 4] for byte in range(256)] for low, high in pairs]

    @cached_property
    def _usual(self) -> dict[str, int]:
        """The conditions that hold by what is usual, by side."""
        found = dict.fromkeys(SIDES, 0)
        for (_, side), value, (above, holds) in zip(MEASURES, self.usual, self._conditions, strict=True):
            if side in found:
                found[side] |= holds[bisect_left(above, value)]
        return found


@lru_cache(maxsize=1)
def shipped() -> Weights:
    """The weights that ship with the program."""
    data = tomllib.loads(resources.read_text("verdicts", "weights.toml"))
    number = {name: index for index, (name, _) in enumerate(MEASURES)}
    tables = []
    for table in data["table"]:
        conditions = [condition.rpartition(" > ") for condition in table["when"]]
        tables.append((tuple((number[name], float(above)) for name, _, above in conditions), tuple(table["adds"])))
    return Weights(data["bias"], tuple(tables), tuple(data["usual"][name] for name, _ in MEASURES))


def weigh(
    sums: Sums, shares: Sequence[float], weights: Weights | None = None
) -> tuple[tuple[float, ...], tuple[str, ...]]:
    """For each block of the document of *sums* how likely it is part of the text, and the side of the evidence that
    decided against the extractor: one of `SIDES`; empty where at no named focus it was overruled.

    *shares* says how much of each block the extractor kept; of the blocks that are aside (a discussion) that is all
    that speaks.
    """
    weights = shipped() if weights is None else weights
    document, aside = sums.document, sums.aside
    row_of = measures(sums, shares)
    likely: list[float] = []
    rows: list[Row | None] = []
    for index in range(len(document.blocks)):
        row = None if index in aside else row_of(index)
        rows.append(row)
        likely.append(shares[index] if index in aside else UNSPOKEN if row is None else weights.likely(row))
    likely = [
        min(1.0, chance + TRUST) if row is not None and share >= KEPT_FROM else chance
        for chance, row, share in zip(likely, rows, shares, strict=True)
    ]
    prose = frozenset(document.prose)
    for block, row in zip(document.blocks, rows, strict=True):
        if (
            row is not None
            and shares[block.index] >= KEPT_FROM
            and row[_ALIKE_EXTRACTED] >= 0.9
            and (
                row[_ALIKE] >= _ROW
                if block.index in prose or block.kind is Kind.TABLE_ROW
                else row[_ALIKE] >= _LONG_ROW and row[_ALIKE_LINKS] < _FEW_LINKS
            )
        ):
            likely[block.index] = max(likely[block.index], IN_A_ROW)
    headed = {
        block.index
        for block, after in pairwise(document.blocks)
        if block.kind is Kind.HEADING
        and HEADED_FROM <= likely[block.index] < HEADED
        and after.words >= HEADED_WORDS
        and likely[after.index] >= HEADED_BY
        and rows[after.index] is not None
    }
    for index in headed:
        likely[index] = HEADED
    posts = embedded_posts(document)
    if posts:
        text = [
            at for at, chance in enumerate(likely) if chance >= HEADED_BY and document.blocks[at].words >= HEADED_WORDS
        ]
        posts = [index for index in posts if text and text[0] < index <= text[-1] + 1]
    named = {index for index in (*leads(document), *posts) if index not in aside and likely[index] < NAMED}
    for index in named:
        likely[index] = NAMED
    kept = sum(block.words for block in document.blocks if likely[block.index] >= 0.5)
    if kept < SHORT_WORDS:
        likely = [
            0.5 + chance / 2 if shares[index] >= KEPT_FROM and chance >= SHORT_FROM else chance
            for index, chance in enumerate(likely)
        ]
    if sum(block.words for block in document.blocks if likely[block.index] >= STOPS["strict"]) < FEW_WORDS:
        likely = [max(chance, STOPS["strict"]) if chance >= 0.5 else chance for chance in likely]
    sides = []
    for index, row in enumerate(rows):
        # To find the side costs several weighings: not worth it where no named focus overrules the extractor.
        against = likely[index] < STOPS["strict"] if shares[index] >= KEPT_FROM else likely[index] >= STOPS["gentle"]
        if index in named:
            side = "names" if against else ""
        else:
            side = _side(row, weights, shares[index] >= KEPT_FROM) if row is not None and against else ""
        sides.append("near" if side and index in headed else side)
    return tuple(likely), tuple(sides)


def _side(row: Row, weights: Weights, extracted: bool) -> str:
    """The side of the evidence without which the extractor's verdict would be likeliest: each in turn is replaced by
    what is usual (occlusion, after Zeiler and Fergus 2014).
    """
    without = weights.likely_without(row)
    return min((-chance if extracted else chance, side) for side, chance in without.items())[1]


def threshold(focus: str | float) -> float:
    """How likely a block must be text to be kept under *focus*, a named one or a number from 0.0 to 1.0."""
    above = STOPS[focus] if isinstance(focus, str) else focus
    return min(max(above, 0.02), 0.98)


STOPS = {"gentle": 0.25, "balanced": 0.5, "strict": 0.65}
"""The named stops of the focus; ``docs/decisions/verdicts.md`` has what each keeps and loses."""


def doubtful(likely: Sequence[float]) -> tuple[int, ...]:
    """The blocks on which the named stops do not agree, by index."""
    return tuple(index for index, chance in enumerate(likely) if STOPS["gentle"] <= chance < STOPS["strict"])
