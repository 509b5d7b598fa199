"""The rule set, and the rules file it is read from and saved to (TOML, ``format = 1``)."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache, partial
from typing import Any, Literal, cast, get_args, get_origin, get_type_hints

import msgspec
import tomlkit
import tomlkit.exceptions
from tomlkit.items import AoT, Array, Table

from cleaneditor import resources
from cleaneditor.core.errors import Problem, RulesError
from cleaneditor.core.extractor import ExtractorSettings
from cleaneditor.core.rules.base import Examples, Rule, Scope
from cleaneditor.core.rules.density import DensityRule
from cleaneditor.core.rules.discussion import DiscussionRule
from cleaneditor.core.rules.duplicate import DuplicateRule
from cleaneditor.core.rules.pattern import PatternRule
from cleaneditor.core.rules.phrase import PhraseRule
from cleaneditor.core.rules.repeated import RepeatedRule
from cleaneditor.core.rules.replace import ReplaceRule
from cleaneditor.core.rules.section import SectionRule
from cleaneditor.core.rules.selector import SelectorRule
from cleaneditor.core.rules.surroundings import SurroundingsRule
from cleaneditor.core.rules.title import DuplicateTitleRule
from cleaneditor.core.toml_edit import as_table, edited, key_of, new_piece, rule_table, update
from cleaneditor.core.toml_text import Lines, join, pieces

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
        DiscussionRule,
        RepeatedRule,
        SurroundingsRule,
        ReplaceRule,
    )
}
_BARE_LINE_FEED = re.compile(r"(?<!\r)\n")
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
        return self._by_id.get(id)

    @cached_property
    def _by_id(self) -> dict[str, Rule]:
        # Asked for every block that is painted.
        return {rule.id: rule for rule in reversed(self.rules)}

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
    lines = Lines(text)
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
    if rules == file.rules:
        return file
    text = _saved_in_pieces(file, rules)
    if text is None or not _says(text, rules):
        # Rules in one line, or tables in an order of their own: the writer sorts those, comments stay all the same.
        text = _saved_as_whole(file, rules)
    if "\r\n" in file.text and not _BARE_LINE_FEED.search(file.text):
        text = _BARE_LINE_FEED.sub("\r\n", text)
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
    table = {**as_table(target), name: parsed}
    found, problems = (
        _convert(table, ExtractorSettings, lambda _: 0, "")
        if owner == "extractor"
        else _rule(table, 0, set(), Lines(""))
    )
    if problems or found is None:
        first = problems[0]
        raise RulesError((Problem(0, f"{owner}.{first.key}", first.message),))
    if isinstance(found, ExtractorSettings):
        return replace(rules, extractor=found)
    return rules.replace_rule(cast(Rule, found))


def _tables(data: Mapping[str, Any], key: str, problems: list[Problem], lines: Lines) -> Iterator[Any]:
    value = data.get(key, [])
    if isinstance(value, list) and all(isinstance(each, dict) for each in value):
        yield from value
    else:
        problems.append(Problem(lines.of(key), key, f"must be a list of tables, each beginning with [[{key}]]"))


def _rule(table: Mapping[str, Any], number: int, seen: set[str], lines: Lines) -> tuple[Rule | None, list[Problem]]:
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
    found = [(key_of(rule, name), message) for name, message in rule.check()]
    wrong = [Problem(line(key), key, message, id) for key, message in found]
    if rule.group not in GROUPS:
        wrong.append(Problem(line("group"), "group", f"is {rule.group!r:.60}; allowed are {', '.join(GROUPS)}", id))
        rule = msgspec.structs.replace(rule, group="mine")
    if not rule.name.strip():
        wrong.append(Problem(line("name"), "name", "is empty", id))
    # In a scope that is not understood the rule might be at work where nobody wants it.
    if wrong or any(problem.key.startswith("scope.") for problem in problems):
        rule = msgspec.structs.replace(rule, enabled=False)
    return rule, [*problems, *wrong]


def _convert(table: Any, kind: type[Any], line: Any, rule: str) -> tuple[Any, list[Problem]]:
    """*table* as a struct of *kind*, and the problems found: unknown keys, and the first wrong value."""
    if not isinstance(table, dict):
        return None, [Problem(line(""), "", "must be a table", rule)]
    allowed = _keys(kind)
    problems = [
        _unknown(line(key), key, allowed, rule) for key in table if key not in allowed and not key.startswith("x-")
    ]
    for name, inner in (("scope", Scope), ("examples", Examples)):
        if name in allowed and isinstance(table.get(name), dict):
            keys = _keys(inner)
            problems += [
                replace(_unknown(line(f"{name}.{key}"), key, keys, rule), key=f"{name}.{key}")
                for key in table[name]
                if key not in keys and not key.startswith("x-")
            ]
    try:
        return msgspec.convert({key: value for key, value in table.items() if key in allowed}, kind), problems
    except msgspec.ValidationError as error:
        message, _, path = str(error).partition(" - at `$.")
        key = path.rstrip("`")
        if missing := re.search(r"missing required field `(\w+)`", message):
            key, message = f"{key}.{missing[1]}".lstrip("."), "is missing"
        elif wrong := re.search(r"[Ii]nvalid enum value (.+)", message):
            words = list(_words_of(get_type_hints(kind).get(key)))
            message = f"{wrong[1]} is none of {', '.join(words)}" if words else message
        return None, [*problems, Problem(line(key), key, _in_words(message), rule)]


def _words_of(hint: Any) -> Iterator[str]:
    """The words that a value of the type *hint* may be."""
    if get_origin(hint) is Literal:
        yield from map(str, get_args(hint))
    elif hint is bool:
        yield from ("true", "false")
    elif hint is float:
        yield "a number"
    else:
        for part in get_args(hint):
            yield from _words_of(part)


def _keys(kind: type[msgspec.Struct]) -> tuple[str, ...]:
    """The keys that a table of *kind* may have."""
    fields = sorted(field.encode_name for field in msgspec.structs.fields(kind))
    return (*(("kind",) if issubclass(kind, Rule) else ()), *fields)


_WORDS = {
    "`str`": "text",
    "`bool`": "true or false",
    "`int`": "a whole number",
    "`float`": "a number",
    "`array`": "a list",
    "`object`": "a table",
    "`null`": "nothing",
    "`bool | str`": "true, false or text",
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


def _says(text: str, rules: RuleSet) -> bool:
    """Whether the rules file *text* reads as *rules*, wrong rules apart."""
    try:
        found = load_rules(text)
    except RulesError:
        return False
    wrong = {problem.rule for problem in found.problems}
    return (
        replace(found.rules, rules=()) == replace(rules, rules=())
        and len(found.rules.rules) == len(rules.rules)
        and all(
            have == want or (have.id == want.id and have.id in wrong)
            for have, want in zip(found.rules.rules, rules.rules, strict=True)
        )
    )


def _saved_in_pieces(file: RulesFile, rules: RuleSet) -> str | None:
    """The text of *file* with *rules* written into those of its pieces that differ; None where its tables do not
    stand each in a piece of its own."""
    before = file.rules
    texts = list(enumerate(pieces(file.text)))
    head = texts[0][1].text
    alone = {piece.table: number for number, piece in texts if not piece.is_item}
    changed: dict[int, str] = {}
    added = ""
    if rules.name != before.name:
        changed[0] = head = edited(head, lambda document: document.__setitem__("name", rules.name))
    if rules.extractor != before.extractor:

        def write(document: Any) -> None:
            update(document["extractor"], before.extractor, rules.extractor)

        at = alone.get("extractor")
        if at is not None:
            changed[at] = edited(texts[at][1].text, write)
        elif "extractor" in tomllib.loads(head):
            changed[0] = edited(head, write)
        else:
            added = new_piece("extractor", as_table(rules.extractor), is_list=False)
    whole = [(number, changed.get(number, piece.text)) for number, piece in texts]
    if added:
        whole.insert(1, (-1, added))
    for key, old, new in (("rule", before.rules, rules.rules), ("test", before.tests, rules.tests)):
        if old != new:
            places = [number for number, piece in texts if piece.table == key]
            if key in alone or len(places) != len(tomllib.loads(file.text).get(key, ())):
                return None
            whole = _relisted(key, whole, places, old, new)
    return join(whole)


def _relisted(
    key: str,
    whole: list[tuple[int, str]],
    places: list[int],
    before: tuple[Any, ...],
    after: tuple[Any, ...],
) -> list[tuple[int, str]]:
    """*whole*, the numbered texts of a file, with the list of tables at *places* changed from *before* to *after*.
    Tables that say nothing of *before* (wrong ones) stay where they are."""
    texts = dict(whole)
    old = {_identity(one): one for one in before}
    have: dict[Any, int] = {}
    for place in places:
        table = tomllib.loads(texts[place])[key][0]
        name = table.get("id") if key == "rule" else _identity(_convert(table, PageTest, lambda _: 0, "")[0])
        if name in old:
            have.setdefault(name, place)
    stay = [one for one in after if _identity(one) in have]
    slots = sorted(have[_identity(one)] for one in stay)
    filled: dict[int, list[tuple[int, str]]] = {place: [] for place in have.values()}
    start: list[tuple[int, str]] = []
    into = start
    waiting = iter(slots)
    for one in after:
        name = _identity(one)
        if name in have:
            into = filled[next(waiting)]
            place, text = have[name], texts[have[name]]
            if one != old[name]:
                text = edited(text, partial(_update_item, key, old[name], one))
            into.append((place, text))
        else:
            into.append((-1, new_piece(key, rule_table(one) if key == "rule" else as_table(one), is_list=True)))
    result: list[tuple[int, str]] = []
    for number, text in whole:
        if number == (places[0] if places else None):
            result += start
        result += filled.get(number, [(number, text)])
    return result if places else [*result, *start]


def _update_item(key: str, before: Any, after: Any, document: Any) -> None:
    update(document[key][0], before, after)


def _identity(one: Any) -> Any:
    return one.id if isinstance(one, Rule) else one


def _saved_as_whole(file: RulesFile, rules: RuleSet) -> str:
    """The text of *file* with *rules* written into it by a writer that knows all of it."""
    before = file.rules
    document: Any = tomlkit.parse(file.text)
    if rules.name != before.name:
        document["name"] = rules.name
    if rules.extractor != before.extractor:
        update(document.setdefault("extractor", tomlkit.table()), before.extractor, rules.extractor)
    if rules.rules != before.rules:
        _save_list(document, before.rules, rules.rules)
    if rules.tests != before.tests:
        document["test"] = tomlkit.item([as_table(test) for test in rules.tests])
    return tomlkit.dumps(document)


def _save_list(document: tomlkit.TOMLDocument, before: tuple[Rule, ...], after: tuple[Rule, ...]) -> None:
    """The list of rules anew, each in its own table where it has one; wrong rules at the end."""
    tables = document.get("rule")
    old = {rule.id: rule for rule in before}
    have: dict[str, Any] = {}
    strangers: list[Any] = []
    for entry in tables if isinstance(tables, (AoT, Array)) else ():
        id = entry.get("id") if hasattr(entry, "get") else None  # noqa: A001
        if isinstance(id, str) and id in old and id not in have:
            have[id] = entry
        else:
            strangers.append(entry)
    array = tomlkit.aot()
    for rule in after:
        if rule.id in have:
            update(have[rule.id], old[rule.id], rule)
        table = have.get(rule.id) or rule_table(rule)
        array.append(table if isinstance(table, Table) else tomlkit.item(table.unwrap()))
    for entry in strangers:
        array.append(entry)
    document["rule"] = array


def _quoted(text: str) -> str:
    return tomlkit.string(text).as_string()
