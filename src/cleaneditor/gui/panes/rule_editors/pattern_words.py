"""What is wrong with a pattern, in a sentence that says where, and the colours of what it is made of."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QColor, QFont, QInputMethodEvent, QPalette, QTextCharFormat
from PySide6.QtWidgets import QApplication, QLineEdit

from cleaneditor.core.pattern_help import Reading, Span, Trouble
from cleaneditor.gui import theme
from cleaneditor.gui.panes.rule_editors import labels

_SENTENCES = {
    "look-ahead": QT_TRANSLATE_NOOP("rules", "look-ahead “{1}” is not available; match the whole and keep it short"),
    "look-behind": QT_TRANSLATE_NOOP("rules", "look-behind “{1}” is not available; match what stands before as well"),
    "back-reference": QT_TRANSLATE_NOOP("rules", "back-references such as “{1}” are not available"),
    "atomic": QT_TRANSLATE_NOOP("rules", "“(?>” is not available and not needed: no pattern takes long here"),
    "possessive": QT_TRANSLATE_NOOP(
        "rules", "a second “+” is not available and not needed: no pattern takes long here"
    ),
    "open-group": QT_TRANSLATE_NOOP("rules", "the bracket “(” is missing its “)”; write \\( for a bracket in the text"),
    "open-class": QT_TRANSLATE_NOOP("rules", "the bracket “[” is missing its “]”; write \\[ for a bracket in the text"),
    "closing": QT_TRANSLATE_NOOP(
        "rules", "nothing was opened that “)” could close; write \\) for a bracket in the text"
    ),
    "nothing-to-repeat": QT_TRANSLATE_NOOP("rules", "nothing stands before “{1}” that could be repeated"),
    "repeat-twice": QT_TRANSLATE_NOOP("rules", "“{1}” repeats what is repeated already"),
    "count": QT_TRANSLATE_NOOP("rules", "“{1}” counts too far: 1000 is the most"),
    "count-order": QT_TRANSLATE_NOOP("rules", "in “{1}” the smaller number comes first"),
    "escape": QT_TRANSLATE_NOOP("rules", "“{1}” means nothing here; write \\\\ for a backslash in the text"),
    "last-backslash": QT_TRANSLATE_NOOP("rules", "a backslash at the end; write \\\\ for one in the text"),
    "range": QT_TRANSLATE_NOOP("rules", "“{1}” goes from a later character to an earlier one"),
    "group-kind": QT_TRANSLATE_NOOP("rules", "“{1}” is no kind of group; (?: ) and (?P<name> ) are, and (?i)"),
    "engine": QT_TRANSLATE_NOOP("rules", "“{1}” cannot be used: {2}"),
}
_LIGHT = ("#1c46ca", "#7b252b", "#22682b", "#8a3fb0", "#8a5a00")
_DARK = ("#7ea6ff", "#ff9b8f", "#86d694", "#d7a3f5", "#f0c060")


def sentence(trouble: Trouble, refused: str) -> str:
    """*trouble* for a person: where, and what; *refused* is what the engine says."""
    said = labels.tr(str(_SENTENCES[trouble.code])).replace("{2}", refused.partition("; ")[0])
    where = labels.tr("At character {0}: {1}.").replace("{0}", str(trouble.start + 1))
    return where.replace("{1}", said.replace("{1}", trouble.text))


def paint(line: QLineEdit, reading: Reading) -> None:
    """Gives the text in *line* the colours of its parts, and what is wrong a wave below. The text stays as it is."""
    cursor = line.cursorPosition()
    look = line.palette()
    attributes = [_attribute(span.start - cursor, span.length, _format(span, look)) for span in reading.spans]
    if reading.trouble is not None:
        wrong = next((_format(span, look) for span in reading.spans if span.start == reading.trouble.start), None)
        wave = wrong or QTextCharFormat()
        wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wave.setUnderlineColor(theme.alarm(look))
        attributes.append(_attribute(reading.trouble.start - cursor, max(1, reading.trouble.length), wave))
    # A line edit has no other way to colours than the one by which an input method marks what it composes.
    QApplication.sendEvent(line, QInputMethodEvent("", attributes))


def _attribute(start: int, length: int, style: QTextCharFormat) -> QInputMethodEvent.Attribute:
    return QInputMethodEvent.Attribute(QInputMethodEvent.AttributeType.TextFormat, start, length, style)


def _format(span: Span, look: QPalette) -> QTextCharFormat:
    colours = _DARK if theme.is_dark(look) else _LIGHT
    style = QTextCharFormat()
    if span.part == "group":
        style.setForeground(QColor(colours[span.depth % len(colours)]))
        style.setFontWeight(QFont.Weight.Bold)
    elif span.part in ("class", "escape"):
        style.setForeground(QColor(colours[2]))
    else:
        style.setForeground(QColor(colours[4]))
    return style
