"""What differs between two states of the choices, in words: rules, verdicts and edits; and on the open page, blocks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from cleaneditor.core.rules.base import Rule
from cleaneditor.core.ruleset import RuleSet
from cleaneditor.gui import wording
from cleaneditor.gui.choices import Choices
from cleaneditor.gui.counting import counted, grouped

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning

WORDS_AT_MOST = 4_000
"""Longer texts are not compared word by word."""
ALIKE = 0.5
"""Texts that have less than this in common are not compared word by word."""
LONGEST = 60
"""Characters of a value or of a text that are shown."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One line of a comparison."""

    text: str
    detail: str = ""
    block: int = -1
    """The block of the open page that it is about."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("comparing", text)


def choices_differ(before: Choices, after: Choices) -> list[Difference]:
    """What *after* has otherwise than *before*, the rules first."""
    found = list(rules_differ(before.rules, after.rules))
    for field in fields(Choices):
        old, new = getattr(before, field.name), getattr(after, field.name)
        if field.name in ("rules", "originals") or old is new or old == new:
            continue
        if not isinstance(old, Mapping):
            silenced = field.name in ("solo", "muted")
            found.append(Difference(_tr("Other rules are silenced") if silenced else _tr("Other choices")))
            continue
        pages = [page for page in old.keys() | new.keys() if old.get(page) != new.get(page)]
        if not pages:
            continue
        where = counted(len(pages), "{0} page", "{0} pages")
        if field.name in ("overrides", "edits"):
            blocks = sum(_rows_differ(old.get(page) or {}, new.get(page) or {}) for page in pages)
            what = counted(blocks, "{0} block", "{0} blocks")
            words = _tr("Your own verdicts: {0} on {1}") if field.name == "overrides" else _tr("Your edits: {0} on {1}")
            found.append(Difference(words.format(what, where)))
        elif field.name == "accepted":
            found.append(Difference(_tr("Accepted: {0}").format(where)))
        else:
            found.append(Difference(_tr("Other choices on {0}").format(where)))
    return found


def rules_differ(before: RuleSet, after: RuleSet) -> Iterator[Difference]:
    """What is different in the rules."""
    if before is after:
        return
    old, new = ({rule.id: rule for rule in rules.rules} for rules in (before, after))
    for rule in after.rules:
        known = old.get(rule.id)
        if known is None:
            yield Difference(_tr("New rule “{0}”").format(wording.shipped(rule.name)))
        elif known != rule:
            yield from _rule_differs(known, rule)
    for rule in before.rules:
        if rule.id not in new:
            yield Difference(_tr("The rule “{0}” is gone").format(wording.shipped(rule.name)))
    both = [rule.id for rule in before.rules if rule.id in new], [rule.id for rule in after.rules if rule.id in old]
    if both[0] != both[1]:
        moved = _moved(*both)
        names = ", ".join(f"“{new[each].name}”" for each in moved[:3]) + (" …" if len(moved) > 3 else "")
        yield Difference(_tr("Another order of the rules: {0}").format(names))
    for name in before.extractor.__struct_fields__:
        was, now = getattr(before.extractor, name), getattr(after.extractor, name)
        if was != now:
            labels = {
                "enabled": _tr("in use"),
                "focus": _tr("focus"),
                "comments": _tr("comments"),
                "tables": _tr("tables"),
                "links": _tr("links"),
                "images": _tr("images"),
            }
            yield Difference(_tr("Extractor, {0}: {1}").format(labels.get(name, name), _both(was, now)))


def blocks_differ(before: Cleaning, after: Cleaning) -> list[Difference]:
    """What is different on one page: each block that is kept or removed or reads otherwise, and how many others have
    another reason."""
    from cleaneditor.core.clean import changed_rows

    found: list[Difference] = []
    others = 0
    for row in changed_rows(before, after):
        old, new = before.verdicts[row], after.verdicts[row]
        block = after.document.blocks[row]
        was, now = before.text_of(row), after.text_of(row)
        if old.keep != new.keep:
            words = _tr("Block {0}: {1}").format(grouped(row + 1), wording.sentence(new, after.rules))
        elif was != now:
            words = _tr("Block {0}, text: {1}").format(grouped(row + 1), changed_words(was, now))
        else:
            others += 1
            continue
        found.append(Difference(words, shortened(block.text), row))
    if others:
        words = counted(others, "{0} block has another reason", "{0} blocks have another reason")
        found.append(Difference(words))
    return found


def changed_words(before: str, after: str) -> str:
    """What of *before* became what in *after*, as in ``“cat” → “dog”, + “very”``: only the words that differ, or how
    both begin where they have little in common."""
    old, new = before.split(), after.split()
    if len(old) + len(new) > WORDS_AT_MOST:
        return _both(before, after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    if matcher.ratio() < ALIKE:
        return _both(before, after)
    parts = []
    for what, low, high, at, to in matcher.get_opcodes():
        gone, come = shortened(" ".join(old[low:high])), shortened(" ".join(new[at:to]))
        if what == "replace":
            parts.append(f"“{gone}” → “{come}”")
        elif what == "delete":
            parts.append(f"− “{gone}”")
        elif what == "insert":
            parts.append(f"+ “{come}”")
    return ", ".join(parts[:4]) + (" …" if len(parts) > 4 else "")


def shortened(text: str, longest: int = LONGEST) -> str:
    """*text* on one line of a readable length."""
    line = " ".join(text[: 4 * longest].split())
    return line if len(line) <= longest else line[: longest - 1] + "…"


def _rule_differs(before: Rule, after: Rule) -> Iterator[Difference]:
    name = f"“{after.name}”"
    if type(before) is not type(after):
        yield Difference(_tr("{0} is a rule of another kind").format(name))
        return
    if before.enabled != after.enabled:
        yield Difference((_tr("{0} is switched on") if after.enabled else _tr("{0} is switched off")).format(name))
    labels = {field.name: field.label for field in after.FIELDS}
    for key in after.__struct_fields__:
        was, now = getattr(before, key), getattr(after, key)
        if was == now or key in ("id", "enabled"):
            continue
        if key == "name":
            yield Difference(_tr("“{0}” has another name: “{1}”").format(was, now))
        elif key in ("scope", "examples", "note"):
            words = {"scope": _tr("where it applies"), "examples": _tr("its examples"), "note": _tr("its note")}[key]
            yield Difference(_tr("{0}: {1} changed").format(name, words))
        else:
            yield Difference(f"{name}, {labels.get(key, key)}: {_both(was, now)}")


def _both(was: Any, now: Any) -> str:
    if isinstance(was, tuple) and isinstance(now, tuple):
        gone = [each for each in was if each not in now]
        come = [each for each in now if each not in was]
        signs = [*(f"− “{shortened(str(each))}”" for each in gone), *(f"+ “{shortened(str(each))}”" for each in come)]
        return (", ".join(signs[:4]) + (" …" if len(signs) > 4 else "")) or _tr("another order")
    return f"{_value(was)} → {_value(now)}"


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return _tr("on") if value else _tr("off")
    if isinstance(value, float):
        return f"{value:.2f}"
    return f"“{shortened(value)}”" if isinstance(value, str) else shortened(str(value))


def _rows_differ(before: Mapping[int, Any], after: Mapping[int, Any]) -> int:
    return sum(before.get(row) != after.get(row) for row in before.keys() | after.keys())


def _moved(before: list[str], after: list[str]) -> list[str]:
    """What it takes to move for *before* to become *after*."""
    stays = {
        each
        for what, low, high, _, _ in SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
        if what == "equal"
        for each in before[low:high]
    }
    return [each for each in after if each not in stays]
