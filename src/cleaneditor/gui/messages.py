"""What the core reports in English, said in the person's language.

The core knows no Qt: why a page failed, what is wrong with a rule, what was repaired are English sentences there, the
same that the command line prints. ``core_messages`` lists their patterns, with ``{0}`` where a value stands; a
sentence is recognised by its pattern, and the pattern's translation is filled with the same values.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from cleaneditor.core.errors import Problem
from cleaneditor.gui.core_messages import MESSAGES

_CONTEXT = "core"
_PLACE = re.compile(r"\{(\d)\}")
_LONGEST = 2_000
_DEEPEST = 3


def said(text: str) -> str:
    """*text* of the core in the person's language; as it is where no translation is known."""
    return _said(text, 0)


def problem(found: Problem) -> str:
    """What is wrong in a rules file, as ``str(found)`` says it in English. The names of keys stay."""
    parts = [found.key, said(found.message)]
    if found.line:
        parts.insert(0, QCoreApplication.translate("RulesFiles", "line {0}").format(found.line))
    return ": ".join(part for part in parts if part)


def said_of_page(line: str) -> str:
    """A line ``page: what`` with the second part in the person's language; a page's name may hold colons too."""
    for at in (found.end() for found in re.finditer(": ", line)):
        translated = said(line[at:])
        if translated != line[at:]:
            return line[:at] + translated
    return line


def _said(text: str, depth: int) -> str:
    if text in _known():
        return QCoreApplication.translate(_CONTEXT, text)
    if depth > _DEEPEST or len(text) > _LONGEST:
        return text
    for template, pattern in _patterns():
        match = pattern.fullmatch(text)
        if match is None:
            continue
        found = QCoreApplication.translate(_CONTEXT, template)
        if found == template:
            return text
        pieces = _PLACE.split(found)
        places = dict(zip(_PLACE.findall(template), match.groups(), strict=True))
        pieces[1::2] = [_said(places[place], depth + 1) for place in pieces[1::2]]
        return "".join(pieces)
    return text


@cache
def _known() -> frozenset[str]:
    return frozenset(MESSAGES)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The patterns with values, those that say most first."""
    with_values = [template for template in MESSAGES if _PLACE.search(template)]
    with_values.sort(key=lambda template: -len(_PLACE.sub("", template)))
    return tuple((template, _pattern(template)) for template in with_values)


def _pattern(template: str) -> re.Pattern[str]:
    pieces = _PLACE.split(template)
    return re.compile("".join("(.+?)" if at % 2 else re.escape(piece) for at, piece in enumerate(pieces)), re.DOTALL)
