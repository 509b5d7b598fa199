"""Verdicts: the extractor speaks first, then the rules from top to bottom, then the person. The last word wins."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import blake2b
from itertools import compress
from operator import attrgetter, is_not
from time import perf_counter

import msgspec

from cleaneditor.core.comments import Comments, comments
from cleaneditor.core.extractor import ExtractorSettings, extract
from cleaneditor.core.fold import count_words
from cleaneditor.core.likelihood import threshold
from cleaneditor.core.model import (
    APART,
    KEPT_FROM,
    NO_EDITS,
    NO_OVERRIDES,
    Document,
    Edits,
    Extraction,
    Match,
    Overrides,
    Page,
    Said,
    Source,
    Verdict,
)
from cleaneditor.core.parse import parse
from cleaneditor.core.rules.base import Rule
from cleaneditor.core.rules.duplicate import DuplicateRule
from cleaneditor.core.rules.pattern import finding_nothing
from cleaneditor.core.rules.replace import ReplaceRule
from cleaneditor.core.ruleset import RuleSet, builtin_rules

Found = Mapping[int, Match]
"""What one rule found on one document, by block."""


@dataclass(frozen=True, eq=False)
class Cleaning:
    """All the verdicts of one document under one rule set and one person's overrides."""

    document: Document
    extraction: Extraction
    rules: RuleSet
    overrides: Overrides
    verdicts: tuple[Verdict, ...]
    """One for each block."""
    texts: Mapping[int, str]
    """New texts of the blocks that rules tidied or the person edited."""
    found: Mapping[Rule, Found] = field(default_factory=dict, repr=False)
    """What each rule found, for every rule that applies here."""
    spent: Mapping[Rule, float] = field(default_factory=dict, repr=False, compare=False)
    """Seconds that each rule took on this document when it was last run."""
    resting: Mapping[Rule, Found] = field(default_factory=dict, repr=False, compare=False)
    """What rules found before they were switched off, by the rule that is on: switched on, they need not look again."""
    edits: Edits = field(default_factory=dict)
    """The person's own texts of blocks; they are in ``texts`` too."""
    moot: frozenset[int] = frozenset()
    """Blocks that repeat what does not stay where it stands first: that they are repeats does not count."""

    @cached_property
    def kept(self) -> tuple[int, ...]:
        """Indexes of the kept blocks, in reading order."""
        return tuple([index for index, verdict in enumerate(self.verdicts) if verdict.keep])

    @cached_property
    def kept_flags(self) -> bytes:
        """For each block 1 if it is kept, else 0: small, for another process."""
        return bytes([verdict.keep for verdict in self.verdicts])

    @cached_property
    def doubtful(self) -> tuple[int, ...]:
        """Indexes of the blocks on which the extractor has the last word and is not sure, in reading order."""
        return tuple(index for index in self.extraction.doubtful if self.verdicts[index].by == "extractor")

    @property
    def removed_count(self) -> int:
        """How many blocks are removed."""
        return len(self.verdicts) - len(self.kept)

    @cached_property
    def reasons(self) -> frozenset[str]:
        """The reasons that the verdicts have, each once: what is among none of them need not be looked for."""
        return frozenset(map(attrgetter("reason"), self.verdicts))

    @cached_property
    def apart(self) -> tuple[int, ...]:
        """Indexes of the readers' comments that are exported apart from the text, in reading order: none unless the
        rule set says so, and without those that a later rule or the person took."""
        if APART not in self.reasons:
            return ()
        return tuple(index for index, verdict in enumerate(self.verdicts) if verdict.apart)

    @property
    def discussion(self) -> Comments:
        """The readers' comments of the page and their number, whatever becomes of them."""
        return comments(self.document)

    @cached_property
    def kept_words(self) -> int:
        """Words of the kept blocks."""
        blocks, edits = self.document.blocks, self.edits
        if not edits:
            return sum([blocks[index].words for index in self.kept])
        return sum(count_words(edits[index]) if index in edits else blocks[index].words for index in self.kept)

    @cached_property
    def fingerprint(self) -> str:
        """Tells this cleaned text, and the comments exported apart from it, from every other one: 32 characters.

        It is the same for as long as the export is, whichever rules led to it.
        """
        parts = ["\0".join(map(self.text_of, rows)) for rows in (self.kept, self.apart)]
        return blake2b("\1".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()

    @cached_property
    def hits(self) -> Mapping[str, int]:
        """How many blocks each rule matched, by rule id; rules that are off or out of scope are not in it."""
        return {rule.id: len(found) for rule, found in self.found.items()}

    @cached_property
    def title_block(self) -> int | None:
        """The kept block that is the page's title, if there is one."""
        for found in self.found.values():
            for index, match in found.items():
                if match.reason == "title.kept" and self.verdicts[index].keep:
                    return index
        return None

    def text_of(self, index: int) -> str:
        """The text of a block as it is exported, tidied by the rules or edited by the person."""
        return self.texts.get(index, self.document.blocks[index].text)

    def trail(self, index: int) -> tuple[Said, ...]:
        """Everybody who spoke of a block, in order; the last entry is its verdict."""
        said = [Said(_opening(self.extraction, index, threshold(self.rules.extractor.focus)), True)]
        keep = said[0].verdict.keep
        for rule, found in self.found.items():
            match = found.get(index)
            if match is not None and match.replacement is None and not (match.first is not None and index in self.moot):
                verdict = _verdict(rule, match)
                said.append(Said(verdict, verdict.keep != keep))
                keep = verdict.keep
        if index in self.edits and not keep:
            said.append(Said(_EDITED, True))
            keep = True
        if index in self.overrides:
            verdict = _by_person(self.overrides[index])
            said.append(Said(verdict, verdict.keep != keep))
        return tuple(said)

    @cached_property
    def contested(self) -> Mapping[int, Verdict]:
        """The edited blocks that only stay because they were edited: for each the verdict that would take it."""
        found: dict[int, Verdict] = {}
        for index in self.edits:
            if self.verdicts[index] == _EDITED:
                found[index] = [said.verdict for said in self.trail(index) if said.verdict.by != "person"][-1]
        return found


def clean(
    page: Page | str,
    rules: RuleSet | None = None,
    overrides: Overrides = NO_OVERRIDES,
    edits: Edits = NO_EDITS,
) -> Cleaning:
    """The cleaning of *page* under *rules* (the built-in ones by default), with the person's own verdicts and texts.

    *page* is a decoded page, or its text: HTML if it begins with ``<``, otherwise a text scrape. Runs in this process
    with no time limit; pages from anywhere belong in a worker, as the command line does it.
    """
    if isinstance(page, str):
        page = Page(Source("text"), page, page.lstrip("\ufeff \t\r\n").startswith("<"))
    rules = builtin_rules().rules if rules is None else rules
    document = parse(page)
    return judge(document, extract(document, rules.extractor), rules, overrides, edits=edits)


def judge(
    document: Document,
    extraction: Extraction,
    rules: RuleSet,
    overrides: Overrides = NO_OVERRIDES,
    previous: Cleaning | None = None,
    edits: Edits = NO_EDITS,
) -> Cleaning:
    """The cleaning of *document* from the extractor's answer, the rules, and the person's overrides and edits.

    A block that the person edited stays, whatever the rules say, unless an override takes it.

    With *previous*, an earlier cleaning of the same document, only rules that are new or changed are run again.
    """
    above = threshold(rules.extractor.focus)
    known: Mapping[Rule, Found] = {}
    if previous is not None and previous.document is document:
        known = {**previous.resting, **previous.found}
    found: dict[Rule, Found] = {}
    took = previous.spent if previous is not None and known else {}
    spent: dict[Rule, float] = {}
    resting: dict[Rule, Found] = {}
    asked = [rule.under(rules.extractor) for rule in rules.rules]
    sought = [rule for rule in asked if rule.enabled and rule.scope.covers(document.page)]
    nothing = finding_nothing((rule for rule in sought if rule not in known), document)
    for rule in asked:
        if not rule.enabled:
            on = msgspec.structs.replace(rule, enabled=True)
            if (have := known.get(on)) is not None:
                resting[on] = have
                spent[on] = took.get(on, 0.0)
    for rule in sought:
        have = known.get(rule)
        if have is None:
            start = perf_counter()
            have = {} if rule in nothing else {match.block: match for match in rule.matches(document)}
            spent[rule] = perf_counter() - start
        elif rule in took:
            spent[rule] = took[rule]
        found[rule] = have
    if previous is not None and previous.document is document and previous.extraction is extraction:
        touched = _touched(previous, found, overrides)
        touched |= _edited_otherwise(previous.edits, edits, len(document.blocks))
        if (before := threshold(previous.rules.extractor.focus)) != above:
            touched |= _turned(extraction, before, above)
        verdicts = list(previous.verdicts)
        texts = {index: text for index, text in previous.texts.items() if index not in touched}
    else:
        touched = set(range(len(document.blocks)))
        verdicts = [Verdict(True, "", "")] * len(touched)
        texts = {}
    repeats = _repeats(found)
    spread = -1
    while repeats and spread != len(touched):
        spread = len(touched)
        for group in repeats:
            if not touched.isdisjoint(group):
                touched.update(group)
    for index in touched:
        verdicts[index] = _opening(extraction, index, above)
    rewriting: set[int] = set()
    for rule, matches in found.items():
        if isinstance(rule, ReplaceRule):
            rewriting.update(index for index in matches if index in touched)
            continue
        smaller = matches if len(matches) <= len(touched) else touched
        for index in smaller:
            if index in touched and index in matches:
                verdicts[index] = _verdict(rule, matches[index])
    for index in edits:
        if index in touched and index < len(verdicts) and not verdicts[index].keep:
            verdicts[index] = _EDITED
    for index, keep in overrides.items():
        if index in touched and index < len(verdicts):
            verdicts[index] = _by_person(keep)
    moot: set[int] = set()
    for first, *others in repeats:
        there = _stays(verdicts[first])
        for index in others:
            if not there:
                moot.add(index)
                verdict = _without_repeats(found, index, _opening(extraction, index, above))
                verdict = _EDITED if index in edits and not verdict.keep else verdict
                verdicts[index] = _by_person(overrides[index]) if index in overrides else verdict
                there = _stays(verdicts[index])
    for index in rewriting:
        text = block_text = document.blocks[index].text
        for rule in found:
            if isinstance(rule, ReplaceRule):
                text = rule.rewrite(document.blocks[index], text)
        if text != block_text:
            texts[index] = text
    own = {index: text for index, text in edits.items() if index < len(verdicts)}
    texts.update(own)
    return Cleaning(
        document, extraction, rules, overrides, tuple(verdicts), texts, found, spent, resting, own, frozenset(moot)
    )


def _repeats(found: Mapping[Rule, Found]) -> list[tuple[int, ...]]:
    """The blocks that say the same: where it stands first, then its repeats, in reading order."""
    groups: dict[int, list[int]] = {}
    for rule, matches in found.items():
        if isinstance(rule, DuplicateRule) and rule.action == "remove":
            for index, match in matches.items():
                if match.first is not None:
                    groups.setdefault(match.first, []).append(index)
    return [(first, *sorted({*others})) for first, others in sorted(groups.items())]


def _stays(verdict: Verdict) -> bool:
    """Whether a text stays, or went because the person wished it: then its repeats go too."""
    return verdict.keep or verdict.by == "person"


def _without_repeats(found: Mapping[Rule, Found], index: int, opening: Verdict) -> Verdict:
    """The verdict on a block as if it repeated nothing."""
    verdict = opening
    for rule, matches in found.items():
        match = matches.get(index)
        if match is not None and match.replacement is None and match.first is None:
            verdict = _verdict(rule, match)
    return verdict


def changed_rows(before: Cleaning, after: Cleaning) -> list[int]:
    """The blocks whose verdict or text differs between two cleanings of one document, in reading order."""
    tidied = {
        index for index in before.texts.keys() | after.texts.keys() if before.texts.get(index) != after.texts.get(index)
    }
    old, new = before.verdicts, after.verdicts
    # All but a few are the same objects, which is found out without a step of Python's for each.
    others = compress(range(len(new)), map(is_not, old, new))
    rows = [index for index in others if old[index] != new[index]]
    return sorted({*rows, *tidied}) if tidied else rows


def _touched(previous: Cleaning, found: Mapping[Rule, Found], overrides: Overrides) -> set[int]:
    """The blocks of which somebody says something else than in *previous*."""
    touched: set[int] = set()
    if [rule for rule in previous.found if rule in found] != [rule for rule in found if rule in previous.found]:
        # Another order: whoever is said to have the last word may change anywhere.
        for matches in found.values():
            touched.update(matches)
    for rule, matches in found.items():
        if rule not in previous.found:
            touched.update(matches)
    for rule, matches in previous.found.items():
        if rule not in found:
            touched.update(matches)
    if _tidying(previous.found) != _tidying(found):
        # Rules that tidy work on one another's text, so a new one may change blocks that it does not match.
        for rule in _tidying(found):
            touched.update(found[rule])
    for index in previous.overrides.keys() | overrides.keys():
        if previous.overrides.get(index) != overrides.get(index) and index < len(previous.verdicts):
            touched.add(index)
    return touched


def _tidying(found: Mapping[Rule, Found]) -> list[Rule]:
    return [rule for rule in found if isinstance(rule, ReplaceRule)]


def _opening(extraction: Extraction, index: int, above: float) -> Verdict:
    """The verdict that the rules start from: what the extractor answered, and what else speaks for or against it."""
    if extraction.status != "done":
        return Verdict(True, "extractor", f"extractor.{extraction.status}", None, 0.5)
    share = extraction.shares[index]
    extracted = share >= KEPT_FROM
    if not extraction.likely:
        code = "extractor.kept" if extracted else "extractor.dropped"
        return Verdict(extracted, "extractor", code, None, 0.5 + abs(share - 0.5) * 0.6)
    likely = extraction.likely[index]
    keep = likely >= above
    if keep == extracted:
        code = "extractor.kept" if keep else "extractor.dropped"
    else:
        code = f"evidence.{'kept' if keep else 'dropped'}.{extraction.sides[index] or 'all'}"
    return Verdict(keep, "extractor", code, None, likely if keep else 1 - likely)


def _turned(extraction: Extraction, before: float, now: float) -> set[int]:
    """The blocks on which the extractor's verdict differs between two thresholds."""
    low, high = sorted((before, now))
    return {index for index, likely in enumerate(extraction.likely) if low <= likely < high}


def _verdict(rule: Rule, match: Match) -> Verdict:
    return Verdict(rule.action == "keep", rule.id, match.reason, match.matched, match.confidence)


_EDITED = Verdict(True, "person", "person.edited", None, 1.0)


def _edited_otherwise(before: Edits, now: Edits, count: int) -> set[int]:
    """The blocks, of *count*, whose edit differs."""
    if before == now:
        return set()
    return {index for index in before.keys() | now.keys() if before.get(index) != now.get(index) and index < count}


def _by_person(keep: bool) -> Verdict:
    return Verdict(keep, "person", "person.restored" if keep else "person.removed", None, 1.0)


__all__ = ["Cleaning", "ExtractorSettings", "changed_rows", "clean", "judge"]
