"""What is known of a page's letters and language, spelled out for a person."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from cleaneditor.core.model import Encoding
from cleaneditor.gui.counting import counted

_SCRIPTS = {
    "utf-8": QT_TRANSLATE_NOOP("PageFacts", "Unicode"),
    "utf-16": QT_TRANSLATE_NOOP("PageFacts", "Unicode"),
    "utf-16-le": QT_TRANSLATE_NOOP("PageFacts", "Unicode"),
    "utf-16-be": QT_TRANSLATE_NOOP("PageFacts", "Unicode"),
    "utf-32-le": QT_TRANSLATE_NOOP("PageFacts", "Unicode"),
    "utf-32-be": QT_TRANSLATE_NOOP("PageFacts", "Unicode"),
    "windows-1252": QT_TRANSLATE_NOOP("PageFacts", "Western"),
    "iso-8859-15": QT_TRANSLATE_NOOP("PageFacts", "Western"),
    "windows-1250": QT_TRANSLATE_NOOP("PageFacts", "Central European"),
    "iso-8859-2": QT_TRANSLATE_NOOP("PageFacts", "Central European"),
    "windows-1257": QT_TRANSLATE_NOOP("PageFacts", "Baltic"),
    "windows-1251": QT_TRANSLATE_NOOP("PageFacts", "Cyrillic"),
    "koi8-r": QT_TRANSLATE_NOOP("PageFacts", "Cyrillic"),
    "koi8-u": QT_TRANSLATE_NOOP("PageFacts", "Cyrillic"),
    "iso-8859-5": QT_TRANSLATE_NOOP("PageFacts", "Cyrillic"),
    "windows-1253": QT_TRANSLATE_NOOP("PageFacts", "Greek"),
    "iso-8859-7": QT_TRANSLATE_NOOP("PageFacts", "Greek"),
    "windows-1254": QT_TRANSLATE_NOOP("PageFacts", "Turkish"),
    "windows-1255": QT_TRANSLATE_NOOP("PageFacts", "Hebrew"),
    "iso-8859-8": QT_TRANSLATE_NOOP("PageFacts", "Hebrew"),
    "windows-1256": QT_TRANSLATE_NOOP("PageFacts", "Arabic"),
    "iso-8859-6": QT_TRANSLATE_NOOP("PageFacts", "Arabic"),
    "windows-1258": QT_TRANSLATE_NOOP("PageFacts", "Vietnamese"),
    "windows-874": QT_TRANSLATE_NOOP("PageFacts", "Thai"),
    "gb18030": QT_TRANSLATE_NOOP("PageFacts", "Simplified Chinese"),
    "hz": QT_TRANSLATE_NOOP("PageFacts", "Simplified Chinese"),
    "big5": QT_TRANSLATE_NOOP("PageFacts", "Traditional Chinese"),
    "shift_jis": QT_TRANSLATE_NOOP("PageFacts", "Japanese"),
    "euc-jp": QT_TRANSLATE_NOOP("PageFacts", "Japanese"),
    "iso-2022-jp": QT_TRANSLATE_NOOP("PageFacts", "Japanese"),
    "euc-kr": QT_TRANSLATE_NOOP("PageFacts", "Korean"),
    "iso-2022-kr": QT_TRANSLATE_NOOP("PageFacts", "Korean"),
}
_HOW = {
    "bom": QT_TRANSLATE_NOOP("PageFacts", "by its byte order mark"),
    "nul-pattern": QT_TRANSLATE_NOOP("PageFacts", "by its bytes"),
    "escapes": QT_TRANSLATE_NOOP("PageFacts", "by its bytes"),
    "declared": QT_TRANSLATE_NOOP("PageFacts", "from the page’s declaration"),
    "detected": QT_TRANSLATE_NOOP("PageFacts", "guessed from its letters"),
    "person": QT_TRANSLATE_NOOP("PageFacts", "chosen by you"),
}
COMMON = (
    "en",
    "de",
    "fr",
    "es",
    "it",
    "pt",
    "nl",
    "pl",
    "cs",
    "ru",
    "uk",
    "el",
    "tr",
    "ar",
    "he",
    "fa",
    "hi",
    "zh",
    "ja",
    "ko",
)
"""Languages that are offered before all others."""


def encoding_name(name: str) -> str:
    """``Western (windows-1252)``; the bare name where the letters are not known."""
    script = _SCRIPTS.get(name)
    shown = name.upper() if name.startswith("utf") else name
    return f"{_tr(str(script))} ({shown})" if script is not None else shown


def encoding_how(encoding: Encoding) -> str:
    """How the encoding was found: ``from the page’s declaration``."""
    return _tr(str(_HOW[encoding.how])) if encoding.how in _HOW else ""


def encoding_trouble(encoding: Encoding, twice: int) -> str:
    """What is wrong with the letters, in one sentence; empty where nothing is. *twice* is ``twice_encoded`` of it."""
    if encoding.replaced:
        return counted(
            encoding.replaced,
            "{0} byte did not fit and is shown as �. Another encoding may read it.",
            "{0} bytes did not fit and are shown as �. Another encoding may read them.",
        )
    if twice >= 3:
        if encoding.how == "person":
            return _tr("Letters look wrong (“Ã¤” for “ä”). “Automatic” may read them better.")
        return _tr("Letters look wrong (“Ã¤” for “ä”): they were damaged before the page was saved.")
    return ""


def encoding_mended(encoding: Encoding) -> str:
    """What was mended of the letters, in one sentence; empty where nothing was."""
    if not encoding.mended:
        return ""
    return counted(
        encoding.mended,
        "In {0} place letters had been encoded twice (“Ã¤” for “ä”): mended, unless you choose the encoding yourself.",
        "In {0} places letters had been encoded twice (“Ã¤” for “ä”): mended, unless you choose the encoding yourself.",
    )


_WITHOUT_TERRITORY = {"en": "English", "es": "español", "pt": "português", "zh": "中文"}


def language_name(tag: str) -> str:
    """``German``, ``English (GB)``: in English while the window speaks English, else as the language calls itself."""
    code, _, rest = tag.partition("-")
    language = QLocale.codeToLanguage(code)
    if language in (QLocale.Language.AnyLanguage, QLocale.Language.C):
        return tag
    name = QLocale.languageToString(language)
    if QLocale().language() not in (QLocale.Language.English, QLocale.Language.C):
        # Of the language's usual territory, whose own word may be narrower than the language.
        own = _WITHOUT_TERRITORY.get(code) or QLocale(language).nativeLanguageName()
        name = own[:1].upper() + own[1:] if own else name
    return f"{name} ({rest.upper() if len(rest) == 2 else rest.title()})" if rest else name


def _tr(text: str) -> str:
    return QCoreApplication.translate("PageFacts", text)
