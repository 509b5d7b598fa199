"""Runs in a worker: looks for words in one page after another, and remembers the texts for the next search."""

from __future__ import annotations

import os
import pickle
from collections import OrderedDict
from collections.abc import Hashable
from functools import lru_cache

from cleaneditor.core.errors import Failure
from cleaneditor.core.finding import Findings, Query, cleaned_texts, find_in, raw_texts
from cleaneditor.core.model import NO_EDITS, NO_OVERRIDES, Edits, Overrides, Source
from cleaneditor.core.ruleset import RuleSet

REMEMBERED = 20_000_000
"""Characters of text that a worker keeps: some thousand pages."""

_Texts = tuple[tuple[int, str], ...]
_known: OrderedDict[Hashable, tuple[int, _Texts]] = OrderedDict()


def find_page(
    source: Source,
    encoding: str | None,
    query: Query,
    rules: bytes | None = None,
    overrides: Overrides = NO_OVERRIDES,
    edits: Edits = NO_EDITS,
    originals: Edits = NO_EDITS,
) -> Findings | Failure:
    """What *query* finds in one page: in all of it, or in its cleaned text under *rules*, as ``jobs.pack`` gives them,
    and the person's *overrides* and *edits* of the texts that *originals* are."""
    key = (source, _stamp(source.path), encoding, rules, _frozen(overrides, edits, originals) if rules else ())
    texts = _recall(key)
    if texts is None:
        made = _texts(source, encoding, rules, overrides, edits, originals)
        if isinstance(made, Failure):
            return made
        texts = made
        _keep(key, texts)
    return find_in(texts, query)


def _texts(
    source: Source,
    encoding: str | None,
    packed: bytes | None,
    overrides: Overrides,
    edits: Edits,
    originals: Edits,
) -> _Texts | Failure:
    from cleaneditor.workers import jobs

    document = jobs.load(source, encoding)
    if isinstance(document, Failure):
        return document
    if packed is None:
        return raw_texts(document)
    from cleaneditor.core.clean import judge
    from cleaneditor.core.edits import fitting

    rules = _unpacked(packed)
    extraction = jobs.bounded_extraction(document, rules.extractor, jobs.extractor_seconds(len(document.page.text)))
    mine = fitting(document, edits, originals)
    return cleaned_texts(judge(document, extraction, rules, overrides, edits=mine))


def _frozen(*choices: Overrides | Edits) -> Hashable:
    return tuple(tuple(sorted(each.items())) for each in choices)


@lru_cache(maxsize=2)
def _unpacked(packed: bytes) -> RuleSet:
    rules: RuleSet = pickle.loads(packed)
    return rules


def _stamp(path: str) -> tuple[int, int]:
    """What changes when the file does."""
    try:
        state = os.stat(path) if path else None
    except (OSError, ValueError):
        state = None
    return (state.st_mtime_ns, state.st_size) if state is not None else (0, 0)


def _recall(key: Hashable) -> _Texts | None:
    known = _known.get(key)
    if known is None:
        return None
    _known.move_to_end(key)
    return known[1]


def _keep(key: Hashable, texts: _Texts) -> None:
    _known[key] = (sum(len(text) for _, text in texts), texts)
    total = sum(size for size, _ in _known.values())
    while total > REMEMBERED and len(_known) > 1:
        total -= _known.popitem(last=False)[1][0]
