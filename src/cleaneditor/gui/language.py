"""The languages of the window: which there are, which one is spoken, and how the person chooses another."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication

from cleaneditor import resources
from cleaneditor.gui.notices import Notices
from cleaneditor.gui.settings import Memory

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "zh": "简体中文",
    "ar": "العربية",
}
"""Each by its own name, so that whoever needs it finds it."""

NOTICE = "language"
"""The word of the bar that says when the choice takes effect."""

_FULL = {"zh": "zh_CN", "ar": "ar_AE"}
"""Which of several is meant: written in simplified characters; and with the digits that pages and figures have."""
_NEXT_START = QT_TRANSLATE_NOOP("Language", "{0}: from the next start of CleanEditor.")


def spoken(choice: str) -> str:
    """The language that the *choice* of the settings stands for: one of ``LANGUAGES``. ``system`` takes the first of
    the system's languages that is there, and English if there is none."""
    if choice in LANGUAGES:
        return choice
    wanted = (name.replace("_", "-").split("-")[0].lower() for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in LANGUAGES), "en")


def translators(language: str, parent: QObject | None = None) -> list[QTranslator]:
    """What translates into *language*: Qt's own words (those of standard buttons and menus), then ours."""
    found = []
    full = _FULL.get(language, language)
    for name, folder in (
        (f"qtbase_{full}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"cleaneditor_{language}", str(resources.root().joinpath("translations"))),
    ):
        translator = QTranslator(parent)
        # Of "qtbase_ar_AE" it looks for "qtbase_ar" too.
        if language != "en" and Path(folder).is_dir() and translator.load(name, folder):
            found.append(translator)
    return found


def apply(app: QApplication, choice: str) -> str:
    """Has *app* speak the language of *choice*, from the right to the left where that is its way; for before any
    window is made. Returns the language."""
    language = spoken(choice)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    for translator in translators(language, app):
        app.installTranslator(translator)
    locale = QLocale(_FULL.get(language, language)) if choice in LANGUAGES else QLocale.system()
    QLocale.setDefault(QLocale(_FULL[language]) if language in _FULL else locale)
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight,
    )
    return language


class LanguageChoice(QObject):
    """Keeps what the person chooses in the menu and says that it holds from the next start."""

    def __init__(self, actions: QActionGroup, memory: Memory, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._memory = memory
        self._notices = notices
        self._now = spoken(memory.settings.language)
        for action in actions.actions():
            action.setChecked(action.data() == memory.settings.language)
        actions.triggered.connect(lambda action: self.choose(action.data()))

    def choose(self, choice: str) -> None:
        """Takes *choice* for the next start."""
        self._memory.change(replace(self._memory.settings, language=choice))
        wanted = spoken(choice)
        if wanted == self._now:
            self._notices.clear(NOTICE)
            return
        self._notices.tell(NOTICE, "info", f"{_sentence(wanted, own=True)}\n{_sentence(wanted, own=False)}")


def _sentence(language: str, *, own: bool) -> str:
    """The line in the *language* chosen, for those who know no other, or in the one spoken now."""
    source = str(_NEXT_START)
    if not own:
        return QCoreApplication.translate("Language", source).format(LANGUAGES[language])
    for translator in translators(language):
        if found := translator.translate("Language", source):
            return found.format(LANGUAGES[language])
    return source.format(LANGUAGES[language])
