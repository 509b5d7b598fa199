"""What is said of an offer: how wide it is, what it would do, what keeps a near miss apart."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from cleaneditor.core.effect import Sample
from cleaneditor.core.errors import one_line
from cleaneditor.core.examples import Failing
from cleaneditor.core.model import Kind
from cleaneditor.core.offers import Offer, Place, Subject
from cleaneditor.core.rules.base import Action
from cleaneditor.core.rules.density import DensityRule
from cleaneditor.core.rules.phrase import PhraseRule
from cleaneditor.core.rules.repeated import GAP
from cleaneditor.gui import wording
from cleaneditor.gui.counting import grouped

_QUOTED = 60
_NAMED = 40
_RULE = 24

_WHY = {
    "alike": QT_TRANSLATE_NOOP("MakeRule", "differs a little"),
    "goes-on": QT_TRANSLATE_NOOP("MakeRule", "begins so and goes on"),
    "within": QT_TRANSLATE_NOOP("MakeRule", "has it in its midst"),
    "long": QT_TRANSLATE_NOOP("MakeRule", "has it, but is too long"),
    "word": QT_TRANSLATE_NOOP("MakeRule", "has it only as a part of a word"),
    "name": QT_TRANSLATE_NOOP("MakeRule", "stands in “{0}”"),
    "place": QT_TRANSLATE_NOOP("MakeRule", "stands at another place"),
    "links": QT_TRANSLATE_NOOP("MakeRule", "has fewer links"),
    "words": QT_TRANSLATE_NOOP("MakeRule", "is a little longer"),
    "kind": QT_TRANSLATE_NOOP("MakeRule", "is of another kind"),
    "where": QT_TRANSLATE_NOOP("MakeRule", "stands elsewhere in the page"),
}
_KINDS = {
    Kind.HEADING: QT_TRANSLATE_NOOP("MakeRule", "headings"),
    Kind.PARAGRAPH: QT_TRANSLATE_NOOP("MakeRule", "paragraphs"),
    Kind.LIST_ITEM: QT_TRANSLATE_NOOP("MakeRule", "list items"),
    Kind.QUOTE: QT_TRANSLATE_NOOP("MakeRule", "quotations"),
    Kind.CODE: QT_TRANSLATE_NOOP("MakeRule", "lines of code"),
    Kind.TABLE_ROW: QT_TRANSLATE_NOOP("MakeRule", "table rows"),
    Kind.CAPTION: QT_TRANSLATE_NOOP("MakeRule", "captions"),
    Kind.CONTROL: QT_TRANSLATE_NOOP("MakeRule", "buttons and labels"),
}


def tr(text: str) -> str:
    """*text* in the person's language."""
    return QCoreApplication.translate("MakeRule", text)


def fill(template: str, *parts: str) -> str:
    """*template* with ``{0}``, ``{1}`` … replaced; the parts come from pages and may hold braces of their own."""
    pieces = template.split("{")
    filled = [pieces[0]]
    for piece in pieces[1:]:
        at, closed, rest = piece.partition("}")
        inside = closed and at.isdigit() and int(at) < len(parts)
        filled.append(parts[int(at)] + rest if inside else "{" + piece)
    return "".join(filled)


def title(offer: Offer) -> str:
    """How wide *offer* is, in a few words."""
    quote = one_line(offer.words.replace(GAP, "…"), _QUOTED)
    several = isinstance(offer.rule, PhraseRule) and len(offer.rule.phrases) > 1
    if offer.code == "never":
        return fill(tr("“{0}” never takes this text"), one_line(offer.words, _RULE))
    if offer.code == "text":
        return tr("These very texts") if several else tr("This very text")
    if offer.code == "starts":
        return tr("Texts that begin like these") if several else fill(tr("Texts that begin “{0}”"), quote)
    if offer.code == "part":
        return fill(tr("Layout part {0}"), quote)
    if offer.code == "repeated":
        return tr("Lines that this site repeats at this place")
    if offer.code in ("kind", "kind-there") and isinstance(offer.rule, DensityRule):
        return _kind(offer.rule)
    templates = {
        "numbers": tr("The same with any number: “{0}”"),
        "block": tr("Blocks that say just “{0}”"),
        "contains": tr("Texts that contain “{0}”"),
        "section": tr("The section under “{0}”"),
        "hidden": tr("What the page itself hides"),
    }
    return fill(templates.get(offer.code, offer.code), quote)


def _kind(rule: DensityRule) -> str:
    parts = [", ".join(tr(str(_KINDS[kind])) for kind in rule.kinds)]
    if rule.link_density:
        parts.append(tr("mostly links"))
    if rule.max_words:
        parts.append(fill(tr("up to {0}"), wording.words(rule.max_words)))
    if rule.where == "before":
        parts.append(tr("before the text"))
    elif rule.where == "after":
        parts.append(tr("after the text"))
    return fill(tr("All like this: {0}"), ", ".join(parts))


def name_of(offer: Offer, subject: Subject) -> str:
    """The name that the rule has until the person gives another."""
    words = subject.quote
    if offer.code == "part" or offer.code == "section":
        words = offer.words
    name = one_line(words, _NAMED)
    if offer.code in ("kind", "kind-there", "hidden"):
        name = fill(tr("Like “{0}”"), name)
    return fill(tr("Keep: {0}"), name) if subject.action == "keep" else name


@dataclass
class Totals:
    """What an offer would do on all pages counted so far."""

    here: int = 0
    blocks: int = 0
    fresh: int = 0
    pages: int = 0
    near: int = 0
    losses: int = 0
    """Pages of which much would go."""
    conflicts: int = 0
    """Texts that must stay, and that it would take."""


def counts(totals: Totals, counting: bool) -> str:
    """The second line of an offer: ``2 here · 41 blocks on 17 pages · 3 nearly``."""
    parts = [fill(tr("{0} here"), grouped(totals.here))]
    more = "…" if counting else ""
    parts.append(fill(tr("{0} on {1}"), wording.blocks(totals.blocks), wording.pages(totals.pages)) + more)
    if totals.near:
        parts.append(fill(tr("{0} nearly"), grouped(totals.near)))
    return " · ".join(parts)


def spoken(offer: Offer, totals: Totals, all_pages: int, counting: bool, action: Action) -> str:
    """An offer with its counts in one sentence, as a screen reader says it."""
    parts = [
        title(offer),
        fill(tr("{0} on this page"), wording.blocks(totals.here)),
        fill(tr("{0} on {1} of {2}"), wording.blocks(totals.blocks), grouped(totals.pages), wording.pages(all_pages)),
        wording.near_misses(totals.near),
    ]
    if counting:
        parts.append(tr("still counting"))
    if totals.losses and action == "remove":
        parts.append(fill(tr("takes much of {0}"), wording.pages(totals.losses)))
    if totals.conflicts:
        parts.append(tr("takes what must stay"))
    return ", ".join(parts)


def sample(one: Sample) -> str:
    """A hit or near miss as a line of a list."""
    text = one_line(one.text, 160)
    if not one.why:
        return text
    return f"{text}  —  {fill(tr(str(_WHY.get(one.why, one.why))), one.detail)}"


def place(where: Place) -> str:
    """A scope that can be chosen."""
    templates = {
        "everywhere": tr("Everywhere"),
        "site": tr("On this site: {0}"),
        "folder": tr("In this folder: {0}"),
        "language": tr("In this language: {0}"),
    }
    name = where.name
    if where.code == "language":
        language = QLocale(where.name)
        name = language.nativeLanguageName() or where.name
    return fill(templates[where.code], one_line(name, 50))


def failing(one: Failing, action: Action) -> str:
    """What a rule no longer does with one of its examples."""
    text = one_line(" ".join(one.text.split()), _QUOTED)
    if one.code == "misses":
        template = tr("No longer removes: “{0}”") if action == "remove" else tr("No longer keeps: “{0}”")
    elif one.code == "matches":
        template = tr("Now removes: “{0}”") if action == "remove" else tr("Now keeps: “{0}”")
    elif one.code == "lacks":
        template = tr("Its example lacks: “{0}”")
    else:
        template = tr("Does something else with: “{0}”")
    return fill(template, text)
