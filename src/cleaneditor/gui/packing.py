"""The person's choices as rows of text and back: what the journal keeps, and what a step of the history changed.

Every field of ``Choices`` that is a mapping becomes one row a page, every other field one row, by its type alone; a
field that comes later needs nothing here. A rule set names its rules by what they say (a digest), so that a step that
changes one rule keeps one rule. Text is JSON in ASCII: names of files and texts of pages may hold what is no Unicode.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import Any, NamedTuple, get_args, get_origin, get_type_hints

import msgspec

from cleaneditor.core.extractor import ExtractorSettings
from cleaneditor.core.rules.base import Rule
from cleaneditor.core.ruleset import KINDS, PageTest, RuleSet
from cleaneditor.gui.choices import Choices

REMEMBERED_RULES = 2_000
"""Rules whose text is not made anew for every step; a few rule sets' worth."""


class Change(NamedTuple):
    """What differs in one row: the texts before and after, None where there is no such row."""

    field: str
    page: str
    before: str | None
    after: str | None


class Packer:
    """Turns choices into rows. The text of a rule goes to *keep*, by its digest, before a row names it."""

    def __init__(self, keep: Callable[[str, str], object]) -> None:
        self._keep = keep
        self._known: dict[Rule, str] = {}

    def forget(self) -> None:
        """Takes no rule for kept any more, as when another journal is begun."""
        self._known.clear()

    def changes(self, before: Choices | None, after: Choices) -> list[Change]:
        """The rows that differ; all of them where nothing was before."""
        found: list[Change] = []
        for name in _types(type(after)):
            new = getattr(after, name)
            old = getattr(before, name) if before is not None else None
            if old is new:
                continue
            if not _by_page(type(after), name):
                found.append(Change(name, "", None if before is None else self.text(old), self.text(new)))
                continue
            own: Mapping[str, Any] = old if old is not None else {}
            for page in sorted(own.keys() | new.keys()):
                was, now = own.get(page), new.get(page)
                if was is not now and was != now:
                    texts = [None if value is None else self.text(value) for value in (was, now)]
                    found.append(Change(name, page, *texts))
        return [change for change in found if change.before != change.after]

    def text(self, value: Any) -> str:
        """*value* as the text of a row."""
        if isinstance(value, RuleSet):
            return dumps(
                {
                    "name": value.name,
                    "rules": [self._digest(rule) for rule in value.rules],
                    "extractor": value.extractor,
                    "tests": value.tests,
                }
            )
        return dumps(value)

    def _digest(self, rule: Rule) -> str:
        known = self._known.get(rule)
        if known is None:
            text = dumps(rule)
            known = digest(text)
            self._keep(known, text)
            if len(self._known) >= REMEMBERED_RULES:
                self._known.clear()
            self._known[rule] = known
        return known


class Unpacker:
    """Turns rows into choices, which are of the class *kind*. *kept* gives the text of a digest."""

    def __init__(self, kept: Callable[[str], str], kind: type[Choices] = Choices) -> None:
        self._kept = kept
        self._kind = kind
        self._rules: dict[str, Rule] = {}
        self._sets: dict[str, RuleSet] = {}

    def choices(self, rows: Mapping[tuple[str, str], str]) -> Choices:
        """The choices that *rows*, (field, page) to text, stand for; rows of fields unknown here are passed over.
        Raises ValueError (msgspec's and json's errors are such) or KeyError where they cannot be read."""
        values: dict[str, Any] = {}
        for (name, page), text in rows.items():
            if name not in _types(self._kind):
                continue
            if _by_page(self._kind, name):
                values.setdefault(name, {})[page] = self.value(name, text)
            else:
                values[name] = self.value(name, text)
        return self._kind(**values)

    def after(self, choices: Choices, rows: Mapping[tuple[str, str], str | None]) -> Choices:
        """*choices* with *rows* written over; None takes a page's row away."""
        changed: dict[str, Any] = {}
        for (name, page), text in rows.items():
            if name not in _types(self._kind):
                continue
            if not _by_page(self._kind, name):
                if text is not None:
                    changed[name] = self.value(name, text)
                continue
            own = changed.setdefault(name, dict(getattr(choices, name)))
            if text is None:
                own.pop(page, None)
            else:
                own[page] = self.value(name, text)
        return replace(choices, **changed)

    def value(self, name: str, text: str) -> Any:
        """The value of one row of the field *name*."""
        kind = _types(self._kind)[name]
        if kind is RuleSet:
            return self._rule_set(text)
        return msgspec.convert(
            json.loads(text), get_args(kind)[1] if _by_page(self._kind, name) else kind, str_keys=True
        )

    def _rule_set(self, text: str) -> RuleSet:
        if text not in self._sets:
            data = json.loads(text)
            self._sets[text] = RuleSet(
                data["name"],
                tuple(self._rule(each) for each in data["rules"]),
                msgspec.convert(data["extractor"], ExtractorSettings),
                msgspec.convert(data["tests"], tuple[PageTest, ...]),
            )
        return self._sets[text]

    def _rule(self, known: str) -> Rule:
        if known not in self._rules:
            data = json.loads(self._kept(known))
            self._rules[known] = msgspec.convert(data, KINDS[data["kind"]])
        return self._rules[known]


def dumps(value: Any) -> str:
    """*value* as JSON in ASCII; lone surrogates survive."""
    return json.dumps(msgspec.to_builtins(value, str_keys=True), separators=(",", ":"))


def digest(text: str) -> str:
    """What tells *text*, which is ASCII, from every other one."""
    return hashlib.blake2b(text.encode("ascii"), digest_size=16).hexdigest()


_TYPES: dict[Any, dict[str, Any]] = {}


def _types(kind: type[Choices]) -> Mapping[str, Any]:
    """The type of each field of *kind*."""
    if kind not in _TYPES:
        hints = get_type_hints(kind)
        _TYPES[kind] = {field.name: hints[field.name] for field in fields(kind)}
    return _TYPES[kind]


def _by_page(kind: type[Choices], name: str) -> bool:
    return get_origin(_types(kind)[name]) is Mapping
