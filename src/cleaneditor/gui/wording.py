"""Verdicts, kinds and groups in the person's language.

The English sentences stand in ``core.reasons``; here each is looked up in the window's translation first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from cleaneditor.core import reasons
from cleaneditor.core.model import Block, Kind, Said, Verdict
from cleaneditor.gui import messages
from cleaneditor.gui.counting import counted

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning
    from cleaneditor.core.ruleset import Group, RuleSet

_MATCHED = 60

_WEIGHED = frozenset(
    code
    for code in reasons.REASONS
    if code in ("extractor.kept", "extractor.dropped") or not code.startswith(("extractor.", "person."))
)

_KINDS = {
    Kind.HEADING: QT_TRANSLATE_NOOP("wording", "heading"),
    Kind.PARAGRAPH: QT_TRANSLATE_NOOP("wording", "paragraph"),
    Kind.LIST_ITEM: QT_TRANSLATE_NOOP("wording", "list item"),
    Kind.QUOTE: QT_TRANSLATE_NOOP("wording", "quote"),
    Kind.CODE: QT_TRANSLATE_NOOP("wording", "code"),
    Kind.TABLE_ROW: QT_TRANSLATE_NOOP("wording", "table row"),
    Kind.CAPTION: QT_TRANSLATE_NOOP("wording", "caption"),
    Kind.CONTROL: QT_TRANSLATE_NOOP("wording", "button or label"),
}
_GROUPS = {
    "titles": QT_TRANSLATE_NOOP("wording", "Titles"),
    "comments": QT_TRANSLATE_NOOP("wording", "Comments and reply forms"),
    "footers": QT_TRANSLATE_NOOP("wording", "Blog footers"),
    "sharing": QT_TRANSLATE_NOOP("wording", "Sharing and follow"),
    "related": QT_TRANSLATE_NOOP("wording", "Related and latest"),
    "newsletter": QT_TRANSLATE_NOOP("wording", "Newsletter and cookies"),
    "navigation": QT_TRANSLATE_NOOP("wording", "Navigation"),
    "mine": QT_TRANSLATE_NOOP("wording", "My rules"),
    "extractor": QT_TRANSLATE_NOOP("wording", "Extractor"),
    "person": QT_TRANSLATE_NOOP("wording", "You"),
}
_SHORT = {
    "comments": QT_TRANSLATE_NOOP("wording", "Comments"),
    "footers": QT_TRANSLATE_NOOP("wording", "Footers"),
    "sharing": QT_TRANSLATE_NOOP("wording", "Sharing"),
    "related": QT_TRANSLATE_NOOP("wording", "Related"),
    "newsletter": QT_TRANSLATE_NOOP("wording", "Newsletter"),
    "mine": QT_TRANSLATE_NOOP("wording", "Mine"),
}


def _tr(text: str, context: str = "wording") -> str:
    return QCoreApplication.translate(context, text)


def _fill(template: str, **parts: str) -> str:
    """*template* with ``{name}`` replaced; the parts come from pages and may hold braces of their own."""
    pieces = template.split("{")
    filled = [pieces[0]]
    for piece in pieces[1:]:
        name, closed, rest = piece.partition("}")
        filled.append(parts[name] + rest if closed and name in parts else "{" + piece)
    return "".join(filled)


def blocks(number: int) -> str:
    """``3 blocks``"""
    return counted(number, "{0} block", "{0} blocks")


def pages(number: int) -> str:
    """``3 pages``"""
    return counted(number, "{0} page", "{0} pages")


def near_misses(number: int) -> str:
    """``3 near misses``"""
    return counted(number, "{0} near miss", "{0} near misses")


def comments(number: int) -> str:
    """``23 comments``"""
    return counted(number, "{0} comment", "{0} comments")


def words(number: int) -> str:
    """``880 words``"""
    return counted(number, "{0} word", "{0} words")


def kind_name(block: Block) -> str:
    """The kind of *block* in words, for example ``heading 2``."""
    name = _tr(str(_KINDS[block.kind]))
    return f"{name} {block.level}" if block.kind is Kind.HEADING and block.level else name


def group_name(group: str) -> str:
    """The name of a rule group, of the extractor or of the person."""
    return _tr(str(_GROUPS[group])) if group in _GROUPS else group


def group_sentence(group: Group) -> str:
    """What the rules of a group do."""
    return _tr(group.sentence)


def shipped(text: str) -> str:
    """A rule's name or note in the person's language if it is one that ships or is written by the program; what
    people write stays as it is."""
    # Qt's strings end at a NUL.
    found = text if "\0" in text else _tr(text, "shipped")
    return found if found != text else messages.said(text)


def format_name(label: str) -> str:
    """The name of an export format."""
    return _tr(label, "formats")


def group_word(group: str) -> str:
    """The name of a rule group in one word, for where there is little room."""
    return _tr(str(_SHORT[group])) if group in _SHORT else group_name(group)


def reason(verdict: Verdict) -> str:
    """Why *verdict* was given: ``begins “Leave a Reply”``. What matched is cut to a readable length."""
    matched = " ".join((verdict.matched or "").split())
    shown = matched if len(matched) <= _MATCHED else matched[: _MATCHED - 1] + "…"
    return _fill(_tr(reasons.REASONS.get(verdict.reason, verdict.reason), "reasons"), matched=apart(shown))


def rule_name(by: str, rules: RuleSet) -> str:
    """The name of who spoke: a rule's own, or that of the extractor or of the person."""
    rule = rules.rule(by)
    return shipped(rule.name) if rule is not None else group_name(by)


def apart(text: str) -> str:
    """A page's *text* inside of a sentence that is read from the right: its own direction and punctuation stay its
    own. As it is where people read from the left."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return f"\u2068{text}\u2069"
    return text


def listed(*parts: str) -> str:
    """*parts* one after the other, with the person's comma between them; empty ones are left out."""
    return _tr(", ").join(part for part in parts if part)


def quoted(text: str) -> str:
    """*text* in the quotation marks of the person's language."""
    return _tr("“{0}”").replace("{0}", reasons.within_quotes(text))


def sentence(verdict: Verdict, rules: RuleSet) -> str:
    """*verdict* in one sentence: ``removed by “Reply form”: begins “Leave a Reply”``."""
    if verdict.by == "person":
        return reason(verdict)
    if verdict.by == "extractor":
        return _fill(_tr("kept: {why}") if verdict.keep else _tr("removed: {why}"), why=reason(verdict))
    if verdict.apart:
        template = _tr("exported apart by “{rule}”: {why}")
    else:
        template = _tr("kept by “{rule}”: {why}") if verdict.keep else _tr("removed by “{rule}”: {why}")
    return _fill(template, rule=reasons.within_quotes(rule_name(verdict.by, rules)), why=reason(verdict))


def said(entry: Said, rules: RuleSet) -> str:
    """One entry of a trail in one sentence: ``“Reply form” removes it: begins “Leave a Reply”``."""
    verdict = entry.verdict
    if verdict.reason == "person.edited":
        return _tr("You edited it, so it stays")
    if verdict.by == "person":
        return _tr("You keep it") if verdict.keep else _tr("You remove it")
    if verdict.by == "extractor":
        opening = sentence(verdict, rules)
        return opening[:1].upper() + opening[1:]
    who = quoted(rule_name(verdict.by, rules))
    if verdict.apart:
        template = _tr("{who} has it exported apart: {why}")
    elif entry.changed:
        template = _tr("{who} keeps it: {why}") if verdict.keep else _tr("{who} removes it: {why}")
    else:
        template = _tr("{who} agrees to keep it: {why}") if verdict.keep else _tr("{who} agrees to remove it: {why}")
    return _fill(template, who=who, why=reason(verdict))


def sureness(verdict: Verdict) -> str:
    """How sure, in words; nothing for the person, and where the extractor had nothing to say."""
    if verdict.by == "person" or verdict.reason not in _WEIGHED:
        return ""
    if verdict.confidence >= 0.9:
        return _tr("very sure")
    if verdict.confidence >= 0.75:
        return _tr("fairly sure")
    return _tr("not very sure")


def page_sentence(cleaning: Cleaning) -> str:
    """A whole page in one line: ``91 blocks, 66 removed``."""
    removed = counted(cleaning.removed_count, "{0} removed", "{0} removed")
    return listed(blocks(len(cleaning.document.blocks)), removed)


def block_sentence(cleaning: Cleaning, index: int) -> str:
    """A block and its verdict in one line, as a screen reader says it: ``Block 14, heading 3, removed by …``."""
    verdict = cleaning.verdicts[index]
    block = cleaning.document.blocks[index]
    template = _tr("Block {number}, {kind}, {verdict}")
    if index in cleaning.edits and verdict.reason != "person.edited":
        template = _tr("Block {number}, {kind}, {verdict}, edited by you")
    return _fill(template, number=str(index + 1), kind=kind_name(block), verdict=sentence(verdict, cleaning.rules))
