"""What differs between two versions of a rule, in words."""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from cleaneditor.core.errors import one_line
from cleaneditor.core.rules.base import Examples, Rule, Scope
from cleaneditor.core.rules_diff import EXTRACTOR, Change, Difference
from cleaneditor.gui import wording
from cleaneditor.gui.counting import grouped
from cleaneditor.gui.panes.rule_editors import extractor, labels

_NAMES = {
    "name": QT_TRANSLATE_NOOP("Differences", "name"),
    "kind": QT_TRANSLATE_NOOP("Differences", "kind"),
    "action": QT_TRANSLATE_NOOP("Differences", "what it does"),
    "group": QT_TRANSLATE_NOOP("Differences", "group"),
    "note": QT_TRANSLATE_NOOP("Differences", "note"),
    "scope": QT_TRANSLATE_NOOP("Differences", "where it applies"),
    "examples": QT_TRANSLATE_NOOP("Differences", "examples"),
    "languages": QT_TRANSLATE_NOOP("Differences", "languages of its packs"),
    "comments": QT_TRANSLATE_NOOP("Differences", "comments"),
    "lines": QT_TRANSLATE_NOOP("Differences", "lines"),
    "places": QT_TRANSLATE_NOOP("Differences", "places"),
}
_SHOWN = 4
_LONGEST = 60


def _tr(text: str) -> str:
    return QCoreApplication.translate("Differences", text)


def title(difference: Difference) -> str:
    """The name of what differs."""
    rule = difference.here or difference.there
    return wording.shipped(rule.name) if rule is not None else wording.group_name(EXTRACTOR)


def sentences(difference: Difference) -> list[str]:
    """One sentence for each thing that differs. "Here" is the rule set in use, "there" the other one."""
    if difference.id != EXTRACTOR:
        if difference.there is None:
            return [_tr("Only here")]
        if difference.here is None:
            return [_tr("Only there")]
    said = [_change(change, difference) for change in difference.changes]
    if difference.moved:
        said.append(_tr("Stands at another place in the order"))
    return said


def _change(change: Change, difference: Difference) -> str:
    if change.name == "enabled" and difference.id != EXTRACTOR:
        return _tr("Off here, on there") if change.there else _tr("On here, off there")
    name = _name(change.name, difference)
    if isinstance(change.here, Examples):
        return _tr("Other examples")
    if isinstance(change.here, tuple) and isinstance(change.there, tuple):
        parts = []
        more = [each for each in change.here if each not in change.there]
        fewer = [each for each in change.there if each not in change.here]
        if more:
            parts.append(_tr("only here {0}").replace("{0}", _listed(more)))
        if fewer:
            parts.append(_tr("only there {0}").replace("{0}", _listed(fewer)))
        return f"{_capital(name)}: {'; '.join(parts) or _tr('another order')}"
    text = _tr("{0}: here {1}, there {2}").replace("{0}", _capital(name))
    return text.replace("{2}", _value(change.there, change.name)).replace("{1}", _value(change.here, change.name))


def _name(name: str, difference: Difference) -> str:
    fields: list[Any] = [*extractor.FIELDS] if difference.id == EXTRACTOR else []
    rule: Rule | None = difference.here or difference.there
    if rule is not None:
        fields += rule.FIELDS
    label = next((labels.tr(field.label) for field in fields if field.name == name), "")
    return label or (_tr(str(_NAMES[name])) if name in _NAMES else name.replace("_", " "))


def _listed(values: list[Any]) -> str:
    shown = ", ".join(f"“{one_line(labels.pack_label(str(each)), _LONGEST)}”" for each in values[:_SHOWN])
    return shown if len(values) <= _SHOWN else _tr("{0} and {1} more").format(shown, grouped(len(values) - _SHOWN))


def _value(value: Any, name: str) -> str:
    if isinstance(value, bool):
        return _tr("yes") if value else _tr("no")
    if isinstance(value, float):
        return QLocale().toString(value, "f", 2)
    if isinstance(value, Scope):
        parts = (*value.sites, *value.paths, *value.languages)
        return ", ".join(parts) or labels.tr("Everywhere")
    if isinstance(value, msgspec.Struct):
        return "…"
    if isinstance(value, str):
        if name == "group":
            return wording.group_name(value)
        if name == "kind":
            return labels.kind_label(value)
        word = labels.value_label(value)
        return word if word != value else f"“{one_line(value, _LONGEST)}”" if value else _tr("nothing")
    return str(value)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
