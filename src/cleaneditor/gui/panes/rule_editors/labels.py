"""What the parameters of rules and their values are called on screen."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

_VALUES = {
    "equals": QT_TRANSLATE_NOOP("rules", "equals it"),
    "starts": QT_TRANSLATE_NOOP("rules", "begins with it"),
    "contains": QT_TRANSLATE_NOOP("rules", "contains it"),
    "anywhere": QT_TRANSLATE_NOOP("rules", "anywhere"),
    "before": QT_TRANSLATE_NOOP("rules", "before the text"),
    "inside": QT_TRANSLATE_NOOP("rules", "inside the text"),
    "after": QT_TRANSLATE_NOOP("rules", "after the text"),
    "around": QT_TRANSLATE_NOOP("rules", "what stands around it"),
    "discussion": QT_TRANSLATE_NOOP("rules", "the discussion"),
    "gentle": QT_TRANSLATE_NOOP("rules", "Gentle"),
    "balanced": QT_TRANSLATE_NOOP("rules", "Balanced"),
    "strict": QT_TRANSLATE_NOOP("rules", "Strict"),
    "remove": QT_TRANSLATE_NOOP("rules", "Removes"),
    "keep": QT_TRANSLATE_NOOP("rules", "Keeps"),
}
_PACKS = {
    "comments": QT_TRANSLATE_NOOP("rules", "Comments"),
    "cookies": QT_TRANSLATE_NOOP("rules", "Cookies"),
    "footers": QT_TRANSLATE_NOOP("rules", "Footers"),
    "navigation": QT_TRANSLATE_NOOP("rules", "Navigation"),
    "newsletter": QT_TRANSLATE_NOOP("rules", "Newsletter"),
    "related": QT_TRANSLATE_NOOP("rules", "Related"),
    "sharing": QT_TRANSLATE_NOOP("rules", "Sharing"),
}
KINDS = {
    "phrase": QT_TRANSLATE_NOOP("rules", "Phrases"),
    "section": QT_TRANSLATE_NOOP("rules", "Section under a heading"),
    "pattern": QT_TRANSLATE_NOOP("rules", "Pattern"),
    "selector": QT_TRANSLATE_NOOP("rules", "Part of the page (selector)"),
    "density": QT_TRANSLATE_NOOP("rules", "Links, length and place"),
    "discussion": QT_TRANSLATE_NOOP("rules", "The readers’ discussion"),
    "surroundings": QT_TRANSLATE_NOOP("rules", "Around the text of a scrape"),
    "duplicate": QT_TRANSLATE_NOOP("rules", "Repeated blocks"),
    "duplicate-title": QT_TRANSLATE_NOOP("rules", "Repeated title"),
    "repeated": QT_TRANSLATE_NOOP("rules", "Lines repeated on a site"),
    "replace": QT_TRANSLATE_NOOP("rules", "Tidy the text"),
}


def tr(text: str) -> str:
    """*text* in the person's language, in the context of rules."""
    return QCoreApplication.translate("rules", text)


def inside(text: str) -> str:
    """*text* as it stands inside of a sentence; which words are written small is a matter of English alone."""
    found = tr(text)
    return text.lower() if found == text else found


def value_label(value: str) -> str:
    """One value of a choice, as it is shown."""
    return tr(str(_VALUES[value])) if value in _VALUES else value


def focus_label(focus: str | float) -> str:
    """The extractor's focus: its name, or the number between two names."""
    return value_label(focus) if isinstance(focus, str) else QLocale().toString(focus, "f", 2)


def pack_label(name: str) -> str:
    """The name of a phrase pack, as it is shown."""
    return tr(str(_PACKS[name])) if name in _PACKS else name


def kind_label(kind: str) -> str:
    """The name of a kind of rule, as it is shown."""
    return tr(str(KINDS[kind])) if kind in KINDS else kind


def as_sentence(message: str) -> str:
    """A finding of a rule's own check, which begins in lower case, as it stands under a field."""
    return message[:1].upper() + message[1:]
