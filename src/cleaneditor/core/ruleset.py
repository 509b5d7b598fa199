"""The rule set, and the rules file it is read from and saved to (TOML, ``format = 1``)."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, cast

import msgspec
import tomlkit
import tomlkit.exceptions
from tomlkit.items import AoT, Table

from cleaneditor import resources
from cleaneditor.core.errors import Problem, RulesError
from cleaneditor.core.extractor import ExtractorSettings
from cleaneditor.core.rules.base import Rule
from cleaneditor.core.rules.density import DensityRule
from cleaneditor.core.rules.duplicate import DuplicateRule
from cleaneditor.core.rules.pattern import PatternRule
from cleaneditor.core.rules.phrase import PhraseRule
from cleaneditor.core.rules.replace import ReplaceRule
from cleaneditor.core.rules.section import SectionRule
from cleaneditor.core.rules.selector import SelectorRule
from cleaneditor.core.rules.title import DuplicateTitleRule

FORMAT = 1
DEFAULT_EXTRACTOR = ExtractorSettings()
SUFFIX = ".cleanrules.toml"
SIZE_LIMIT = 5_000_000
"""Characters of the largest rules file that is read."""
KINDS: Mapping[str, type[Rule]] = {
    str(kind.__struct_config__.tag): kind
    for kind in (
        PhraseRule,
        PatternRule,
        DuplicateTitleRule,
        DuplicateRule,
        SectionRule,
        SelectorRule,
        DensityRule,
        ReplaceRule,
    )
}
_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,99}")


@dataclass(frozen=True, slots=True)
class Group:
    """What rules are about, as a person sorts them."""

    id: str
    name: str
    sentence: str


GROUPS: Mapping[str, Group] = {
    group.id: group
    for group in (
        Group("titles", "Titles", "The title stays once, in its best wording."),
        Group("comments", "Comments and reply forms", "Discussions, reply forms and pingbacks."),
        Group("footers", "Blog footers", "What a blog prints under every post."),
        Group("sharing", "Sharing and follow", "Share bars and invitations to follow."),
        Group("related", "Related and latest", "Links to other posts, and their teasers."),
        Group("newsletter", "Newsletter and cookies", "Sign-up forms, consent notices, advertisements."),
        Group("navigation", "Navigation", "Menus, breadcrumbs, links to the next page."),
        Group("mine", "My rules", "Rules of your own."),
    )
}


class PageTest(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A test that a rules file carries: a page, what its cleaned text must contain and lack."""

    page: str = ""
    """The page itself: HTML if it begins with ``<``, otherwise a text scrape."""
    contains: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    name: str = ""


@dataclass(frozen=True)
class RuleSet:
    """An ordered list of rules plus extractor settings. Rule ids are unique."""

    name: str = ""
    rules: tuple[Rule, ...] = ()
    extractor: ExtractorSettings = DEFAULT_EXTRACTOR
    tests: tuple[PageTest, ...] = ()

    def rule(self, id: str) -> Rule | None:  # noqa: A002 - the key's name in the rules file
        """The rule of that id."""
        return next((rule for rule in self.rules if rule.id == id), None)

    def replace_rule(self, rule: Rule) -> RuleSet:
        """The set with *rule* in the place of the one of the same id."""
        return replace(self, rules=tuple(rule if each.id == rule.id else each for each in self.rules))

    def added(self, rule: Rule, index: int | None = None) -> RuleSet:
        """The set with *rule* at *index*, at the end by default. Raises ValueError if the id is taken."""
        if self.rule(rule.id) is not None:
            raise ValueError(f"there is a rule {rule.id!r} already")
        at = len(self.rules) if index is None else index
        return replace(self, rules=(*self.rules[:at], rule, *self.rules[at:]))

    def without(self, id: str) -> RuleSet:  # noqa: A002
        """The set without the rule of that id."""
        return replace(self, rules=tuple(rule for rule in self.rules if rule.id != id))

    def moved(self, id: str, index: int) -> RuleSet:  # noqa: A002
        """The set with the rule of that id at *index*."""
        rule = self.rule(id)
        return self if rule is None else self.without(id).added(rule, index)

    def free_id(self, wish: str) -> str:
        """An id made from *wish* that no rule has yet."""
        base = re.sub(r"[^a-z0-9]+", "-", wish.lower()).strip("-")[:60] or "rule"
        number = 1
        while self.rule(base if number == 1 else f"{base}-{number}") is not None:
            number += 1
        return base if number == 1 else f"{base}-{number}"


@dataclass(frozen=True)
class RulesFile:
    """A rules file read: its text, what of it can be used, and what is wrong with the rest."""

    text: str
    rules: RuleSet
    problems: tuple[Problem, ...] = ()

    @property
    def fatal(self) -> tuple[Problem, ...]:
        """The problems for which a run without a person watching must not start."""
        return tuple(problem for problem in self.problems if problem.fatal)


def load_rules(text: str) -> RulesFile:
    """The rules file *text*. A wrong rule is among the problems, and switched off in the rule set if it can be read at
    all. Raises RulesError where nothing can be used: not TOML, too large, another format.
    """
    if len(text) > SIZE_LIMIT:
        raise RulesError((Problem(0, "", f"larger than {SIZE_LIMIT:,} characters: this is not a rules file"),))
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        where = re.search(r"at line (\d+)", str(error))
        raise RulesError((Problem(int(where[1]) if where else 0, "", f"not TOML: {error}"),)) from None
    except (RecursionError, ValueError) as error:
        raise RulesError((Problem(0, "", f"not TOML: {error or 'nested too deep'}"),)) from None
    lines = _Lines(text)
    if "format" not in data:
        raise RulesError((Problem(1, "format", f"is missing; a rules file begins with format = {FORMAT}"),))
    if data["format"] != FORMAT or isinstance(data["format"], bool):
        message = f"is {data['format']!r:.40}; this version reads format {FORMAT}"
        raise RulesError((Problem(lines.of("format"), "format", message),))
    known = ("format", "name", "extractor", "rule", "test")
    problems = [_unknown(lines.of(key), key, known) for key in data if key not in known and not key.startswith("x-")]
    name = data.get("name", "")
    if not isinstance(name, str):
        problems.append(Problem(lines.of("name"), "name", "must be text"))
        name = ""
    extractor = ExtractorSettings()
    if "extractor" in data:
        table = data["extractor"]
        found, wrong = _convert(table, ExtractorSettings, lambda key: lines.of(key, "extractor"), "")
        problems += wrong
        extractor = found if found is not None else extractor
    rules: list[Rule] = []
    seen: set[str] = set()
    for number, table in enumerate(_tables(data, "rule", problems, lines)):
        rule, wrong = _rule(table, number, seen, lines)
        problems += wrong
        if rule is not None:
            rules.append(rule)
            seen.add(rule.id)
    tests: list[PageTest] = []
    for number, table in enumerate(_tables(data, "test", problems, lines)):
        test, wrong = _convert(table, PageTest, lambda key, number=number: lines.of(key, "test", number), "")
        problems += wrong
        if test is not None:
            tests.append(test)
    return RulesFile(text, RuleSet(name, tuple(rules), extractor, tuple(tests)), tuple(problems))


def save_rules(file: RulesFile, rules: RuleSet) -> RulesFile:
    """*file* with *rules* written into its text: only what differs is changed, all else (comments, keys of later
    versions, wrong rules) stays byte for byte."""
    document = tomlkit.parse(file.text)
    before = file.rules
    if rules.name != before.name:
        document["name"] = rules.name
    if rules.extractor != before.extractor:
        table = document.setdefault("extractor", tomlkit.table())
        _update(table, _plain(before.extractor), _plain(rules.extractor))
    if rules.rules != before.rules:
        _save_list(document, before.rules, rules.rules)
    text = tomlkit.dumps(document)
    return RulesFile(text, rules, file.problems)


def new_rules_file(rules: RuleSet) -> RulesFile:
    """A rules file from scratch."""
    empty = RulesFile(f"format = {FORMAT}\nname = {_quoted(rules.name)}\n", RuleSet(rules.name))
    return replace(save_rules(empty, rules), problems=())


@lru_cache(maxsize=1)
def builtin_rules() -> RulesFile:
    """The rule set that ships."""
    return load_rules(resources.read_text("rules", f"builtin{SUFFIX}"))


def set_value(rules: RuleSet, key: str, value: str) -> RuleSet:
    """*rules* with one value set, as ``extractor.focus=strict`` or ``RULE-ID.threshold=0.8`` on the command line.

    *value* is read as TOML, and as text where it is none. Raises RulesError for an unknown key or a wrong value.
    """
    owner, _, name = key.rpartition(".")
    try:
        parsed = tomllib.loads(f"value = {value}")["value"]
    except tomllib.TOMLDecodeError:
        parsed = value
    target: Any = rules.extractor if owner == "extractor" else rules.rule(owner)
    if target is None or not owner:
        known = ["extractor", *(rule.id for rule in rules.rules)]
        near = difflib.get_close_matches(owner or key, known, 3)
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        raise RulesError((Problem(0, key, f"there is no rule {owner or key!r}{hint}"),))
    table = {**_plain(target), name: parsed}
    found, problems = (
        _convert(table, ExtractorSettings, lambda _: 0, "")
        if owner == "extractor"
        else _rule(table, 0, set(), _Lines(""))
    )
    if problems or found is None:
        first = problems[0]
        raise RulesError((Problem(0, f"{owner}.{first.key}", first.message),))
    if isinstance(found, ExtractorSettings):
        return replace(rules, extractor=found)
    return rules.replace_rule(cast(Rule, found))


def _plain(value: msgspec.Struct) -> dict[str, Any]:
    """A struct as the plain table that a rules file would hold, defaults left out."""
    return cast(dict[str, Any], msgspec.to_builtins(value))


def _tables(data: Mapping[str, Any], key: str, problems: list[Problem], lines: _Lines) -> Iterator[Any]:
    value = data.get(key, [])
    if isinstance(value, list) and all(isinstance(each, dict) for each in value):
        yield from value
    else:
        problems.append(Problem(lines.of(key), key, f"must be a list of tables, each beginning with [[{key}]]"))


def _rule(table: Mapping[str, Any], number: int, seen: set[str], lines: _Lines) -> tuple[Rule | None, list[Problem]]:
    def line(key: str) -> int:
        return lines.of(key, "rule", number)

    id = table.get("id")  # noqa: A001
    if not isinstance(id, str) or not _ID.fullmatch(id):
        said = "is missing" if id is None else f"is {id!r:.60}"
        return None, [Problem(line("id"), "id", f"{said}; small letters, digits, and . _ - are allowed")]
    if id in seen:
        return None, [Problem(line("id"), "id", f"{id!r} is there twice; ids are unique", id)]
    kind = table.get("kind")
    if not isinstance(kind, str) or kind not in KINDS:
        said = "is missing" if kind is None else f"is {kind!r:.60}"
        return None, [Problem(line("kind"), "kind", f"{said}; allowed are {', '.join(KINDS)}", id)]
    rule, problems = _convert(table, KINDS[kind], line, id)
    if rule is None:
        return None, problems
    wrong = [Problem(line(key), key, message, id) for key, message in rule.check()]
    if rule.group not in GROUPS:
        wrong.append(Problem(line("group"), "group", f"is {rule.group!r:.60}; allowed are {', '.join(GROUPS)}", id))
        rule = msgspec.structs.replace(rule, group="mine")
    if not rule.name.strip():
        wrong.append(Problem(line("name"), "name", "is empty", id))
    if wrong:
        rule = msgspec.structs.replace(rule, enabled=False)
    return rule, [*problems, *wrong]


def _convert(table: Any, kind: type[Any], line: Any, rule: str) -> tuple[Any, list[Problem]]:
    """*table* as a struct of *kind*, and the problems found: unknown keys, and the first wrong value."""
    if not isinstance(table, dict):
        return None, [Problem(line(""), "", "must be a table", rule)]
    fields = {field.encode_name for field in msgspec.structs.fields(kind)}
    allowed = (*(("kind",) if issubclass(kind, Rule) else ()), *sorted(fields))
    problems = [
        _unknown(line(key), key, allowed, rule) for key in table if key not in allowed and not key.startswith("x-")
    ]
    try:
        return msgspec.convert({key: value for key, value in table.items() if key in allowed}, kind), problems
    except msgspec.ValidationError as error:
        message, _, path = str(error).partition(" - at `$.")
        key = path.rstrip("`") or (re.search(r"`(\w+)`", message) or ["", ""])[1]
        return None, [*problems, Problem(line(re.split(r"[.\[]", key)[0]), key, _in_words(message), rule)]


_WORDS = {
    "`str`": "text",
    "`bool`": "true or false",
    "`int`": "a whole number",
    "`float`": "a number",
    "`array`": "a list",
    "`object`": "a table",
    "`null`": "nothing",
}


def _in_words(message: str) -> str:
    """msgspec's message without the names of types."""
    for technical, word in _WORDS.items():
        message = message.replace(technical, word)
    return message[:1].lower() + message[1:]


def _unknown(line: int, key: str, allowed: Iterable[str], rule: str = "") -> Problem:
    names = list(allowed)
    near = difflib.get_close_matches(key, names, 1, 0.75)
    hint = f"did you mean {near[0]}?" if near else f"allowed are {', '.join(names)}"
    return Problem(line, key, f"is unknown; {hint}", rule)


class _Lines:
    """Where keys stand in a rules file, which the TOML reader does not tell."""

    _HEADER = re.compile(r"\s*\[(\[)?\s*([\w.-]+)\s*\]")
    _KEY = re.compile(r"\s*[\"']?([\w-]+)[\"']?\s*(?:\.|=)")

    def __init__(self, text: str) -> None:
        self._lines: dict[tuple[str, int, str], int] = {}
        counts: dict[str, int] = {}
        table, number, below = "", 0, ""
        fence = ""
        for at, line in enumerate(text.splitlines(), start=1):
            if fence:
                fence = "" if line.count(fence) % 2 else fence
                continue
            if header := self._HEADER.match(line):
                name = header[2]
                top, _, below = name.partition(".")
                if header[1]:
                    counts[top] = counts.get(top, -1) + 1
                table, number = top, counts.get(top, 0)
                self._lines.setdefault((table, number, below), at)
                self._lines.setdefault(("", 0, table), at)
            elif key := self._KEY.match(line):
                self._lines.setdefault((table, number, below if below else key[1]), at)
                fence = next((mark for mark in ('"""', "'''") if line.count(mark) % 2), "")

    def of(self, key: str, table: str = "", number: int = 0) -> int:
        """The line of *key*, or of its table, or 0."""
        return self._lines.get((table, number, key)) or self._lines.get((table, number, ""), 0)


def _update(table: Any, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
    """Writes into a TOML *table* what differs between *before* and *after*."""
    for key in before:
        if key not in after and key in table:
            del table[key]
    for key, value in after.items():
        if before.get(key) != value:
            table[key] = value


def _save_list(document: tomlkit.TOMLDocument, before: tuple[Rule, ...], after: tuple[Rule, ...]) -> None:
    tables = document.get("rule")
    entries: list[Any] = list(tables) if isinstance(tables, (AoT, list)) else []
    by_id: dict[str, Any] = {}
    strangers: list[Any] = []
    for entry in entries:
        id = entry.get("id") if hasattr(entry, "get") else None  # noqa: A001
        if isinstance(id, str) and id not in by_id and any(rule.id == id for rule in before):
            by_id[id] = entry
        else:
            strangers.append(entry)
    old = {rule.id: rule for rule in before}
    same_order = [rule.id for rule in before if rule.id in {each.id for each in after}] == [
        rule.id for rule in after if rule.id in old
    ]
    new_at_end = all(rule.id in old for rule in after[: len(after) - sum(rule.id not in old for rule in after)])
    for rule in after:
        if rule.id in by_id:
            _update(by_id[rule.id], _plain(old[rule.id]), _plain(rule))
    if isinstance(tables, AoT) and same_order and new_at_end:
        kept = {rule.id for rule in after}
        for at in reversed(range(len(tables))):
            id = tables[at].get("id")  # noqa: A001
            if id in by_id and id not in kept:
                del tables[at]
        for rule in after:
            if rule.id not in old:
                tables.append(_table(rule))
        return
    array = tomlkit.aot()
    for rule in after:
        array.append(by_id.get(rule.id) or _table(rule))
    for entry in strangers:
        array.append(entry)
    if "rule" in document:
        document["rule"] = array
    else:
        document.append("rule", array)


def _table(rule: Rule) -> Table:
    table = tomlkit.table()
    values = _plain(rule)
    for key in ("id", "name", "kind"):
        table.add(key, values.pop(key))
    for key, value in values.items():
        table.add(key, value)
    return table


def _quoted(text: str) -> str:
    return tomlkit.string(text).as_string()
