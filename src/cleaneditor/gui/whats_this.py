"""What is this? A sentence or two on every control, by key for the one with the focus, or by a click."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMainWindow, QMenu, QWhatsThis, QWidget

from cleaneditor.gui.actions import Actions
from cleaneditor.gui.panes.text import plain_tip

_TEXTS = {
    "actionOpen": QT_TRANSLATE_NOOP("WhatsThis", "Opens web pages and text scrapes; they join the list of documents."),
    "actionOpenFolder": QT_TRANSLATE_NOOP("WhatsThis", "Opens all pages in a folder and in the folders below it."),
    "actionSample": QT_TRANSLATE_NOOP("WhatsThis", "Opens a page that was made for looking around."),
    "actionPaste": QT_TRANSLATE_NOOP(
        "WhatsThis", "Makes a page of what is on the clipboard: files, a piece of a web page, or text."
    ),
    "actionExport": QT_TRANSLATE_NOOP("WhatsThis", "Writes the cleaned text of this page or of all pages to files."),
    "actionRemovePage": QT_TRANSLATE_NOOP(
        "WhatsThis", "Takes the page off the list. Its file stays, and so do your verdicts, should it come back."
    ),
    "actionUndo": QT_TRANSLATE_NOOP("WhatsThis", "Takes back the last verdict or change of rules."),
    "actionRedo": QT_TRANSLATE_NOOP("WhatsThis", "Does again what was taken back."),
    "actionCopyCleaned": QT_TRANSLATE_NOOP("WhatsThis", "Puts the cleaned text of this page on the clipboard."),
    "actionRemoveBlock": QT_TRANSLATE_NOOP(
        "WhatsThis", "Removes the selected blocks from the cleaned text. Your word outranks all rules; the page stays."
    ),
    "actionRestoreBlock": QT_TRANSLATE_NOOP(
        "WhatsThis", "Puts the selected blocks back into the cleaned text, whatever the rules say."
    ),
    "actionReleaseBlock": QT_TRANSLATE_NOOP(
        "WhatsThis", "Takes your own verdict on the selected blocks back: the rules decide again."
    ),
    "actionMakeRule": QT_TRANSLATE_NOOP(
        "WhatsThis", "Makes a rule from what is selected, so that the same goes on every page from now on."
    ),
    "actionFind": QT_TRANSLATE_NOOP("WhatsThis", "Finds text in the raw page or in the cleaned one."),
    "actionNextRemoved": QT_TRANSLATE_NOOP("WhatsThis", "Selects the next block that is removed."),
    "actionNextDoubtful": QT_TRANSLATE_NOOP(
        "WhatsThis", "Selects the next block on which a gentle and a strict focus would not agree."
    ),
    "actionNextPane": QT_TRANSLATE_NOOP("WhatsThis", "Goes to the next pane: documents, raw, cleaned, rules, why."),
    "actionNewRules": QT_TRANSLATE_NOOP("WhatsThis", "Starts again from the rules that ship with the program."),
    "actionOpenRules": QT_TRANSLATE_NOOP("WhatsThis", "Takes a file of rules into use in place of these."),
    "actionSaveRules": QT_TRANSLATE_NOOP("WhatsThis", "Saves the rules, so that they can be used again and elsewhere."),
    "actionFindRepeated": QT_TRANSLATE_NOOP(
        "WhatsThis", "Looks for lines that stand on many of the open pages of this site and offers them as rules."
    ),
    "documentsView": QT_TRANSLATE_NOOP(
        "WhatsThis", "The pages that are open, each with its words before and after and how many blocks are removed."
    ),
    "documentsFilter": QT_TRANSLATE_NOOP("WhatsThis", "Shows only the pages whose names hold what is typed here."),
    "rawBlocksView": QT_TRANSLATE_NOOP(
        "WhatsThis",
        "The whole page, block by block. Removed blocks are struck and tinted in the colour of the group of rules that "
        "took them. A click selects a block, and the strip below says why it is kept or removed.",
    ),
    "cleanedView": QT_TRANSLATE_NOOP(
        "WhatsThis", "The text as it will be exported. A thin mark stands where something was taken."
    ),
    "rulesView": QT_TRANSLATE_NOOP(
        "WhatsThis",
        "All rules by group, each with the number of blocks it finds on this page. A tick switches a rule on; its "
        "arrow opens what can be changed. Everything follows at once.",
    ),
    "addRule": QT_TRANSLATE_NOOP("WhatsThis", "Adds a rule of your own, of a kind that you choose."),
    "whyStrip": QT_TRANSLATE_NOOP(
        "WhatsThis", "Who had the last word on the selected block, and what they found in it."
    ),
    "legend": QT_TRANSLATE_NOOP(
        "WhatsThis", "The colours and who took how many blocks. A click goes to the next block of that colour."
    ),
    "choice-comments": QT_TRANSLATE_NOOP(
        "WhatsThis", "Readers’ comments under an article are removed, kept in the text, or exported beside it."
    ),
    "findField": QT_TRANSLATE_NOOP("WhatsThis", "What is searched for. Capital and small letters are the same."),
    "slider-focus": QT_TRANSLATE_NOOP(
        "WhatsThis",
        "How likely a block must be part of the text to stay: gentle rather keeps too much, strict rather takes too "
        "much.",
    ),
}
_ROLES = {
    "QPushButton": QT_TRANSLATE_NOOP("WhatsThis", "A button."),
    "QToolButton": QT_TRANSLATE_NOOP("WhatsThis", "A button."),
    "QCheckBox": QT_TRANSLATE_NOOP("WhatsThis", "On or off: Space switches it."),
    "QSlider": QT_TRANSLATE_NOOP("WhatsThis", "A scale: the arrow keys move it."),
    "QComboBox": QT_TRANSLATE_NOOP("WhatsThis", "A choice: the arrow keys change it."),
    "QLineEdit": QT_TRANSLATE_NOOP("WhatsThis", "A field to write in."),
    "QPlainTextEdit": QT_TRANSLATE_NOOP("WhatsThis", "A text."),
}


def text_of(widget: QWidget) -> str:
    """What is said of *widget*: what is written for it, or else its name, what it does, and how it is used."""
    own = _written(widget.objectName())
    if own:
        return own
    parts = [widget.accessibleName(), widget.accessibleDescription() or widget.toolTip()]
    if isinstance(widget, QAbstractButton | QLabel) and not parts[0]:
        parts[0] = widget.text().replace("&", "")
    kinds = (each.__name__ for each in type(widget).__mro__)
    role = next((_ROLES[kind] for kind in kinds if kind in _ROLES), "")
    if role:
        parts.append(_tr(str(role)))
    return "\n".join(dict.fromkeys(part for part in parts if part))


def text_of_action(action: QAction) -> str:
    """What is said of an action: what is written for it, else its name; and its keys."""
    name = action.objectName()
    own = _written(name) or action.text().replace("&", "").rstrip("…")
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{own} ({keys})" if keys else own


def _tr(text: str) -> str:
    return QCoreApplication.translate("WhatsThis", text)


def _written(name: str) -> str:
    return _tr(str(_TEXTS[name])) if name in _TEXTS else ""


class WhatsThis(QObject):
    """The two ways to ask. The texts are given when somebody asks, so that they say what the controls say now."""

    def __init__(self, actions: Actions, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        actions.whats_this.triggered.connect(self.tell_focus)
        actions.whats_this_click.triggered.connect(self.ask_by_click)

    def tell_focus(self) -> str:
        """Shows what the control with the focus is. Returns the text."""
        widget = QApplication.focusWidget() or self._window
        text = next((found for each in _upwards(widget) if (found := text_of(each))), "")
        if text:
            QWhatsThis.showText(widget.mapToGlobal(widget.rect().center()), plain_tip(text), widget)
        return text

    def ask_by_click(self) -> None:
        """The next click says what is clicked, instead of doing it."""
        self.fill()
        QWhatsThis.enterWhatsThisMode()

    def fill(self) -> None:
        """Gives every control and every action of the program its text."""
        for action in self._actions.all():
            action.setWhatsThis(plain_tip(text_of_action(action)))
        for top in QApplication.topLevelWidgets():
            for widget in (top, *top.findChildren(QWidget)):
                if not isinstance(widget, QMenu) and (text := text_of(widget)):
                    widget.setWhatsThis(plain_tip(text))


def _upwards(widget: QWidget) -> list[QWidget]:
    found = []
    each: QWidget | None = widget
    while each is not None:
        found.append(each)
        each = each.parentWidget()
    return found
