"""How numbers are written for a person."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication


def grouped(number: int) -> str:
    """*number* with a narrow no-break space between thousands."""
    return f"{number:,}".replace(",", "\u202f")


def less(number: int) -> str:
    """So many taken away, for example ``−23``; the sign stays before the digits where people read from the right."""
    mark = "\u200e" if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft else ""
    return f"{mark}−{grouped(number)}"


def counted(number: int, one: str, many: str, *more: object) -> str:
    """A sentence about *number* things in the person's language, which may have up to six forms for that.

    *one* and *many* are the English forms, given as they are and not through ``tr``: the translations of *many* hold
    all forms of a language. The number is written in the place of ``{0}``, *more* in those of ``{1}`` and so on.
    """
    found = QCoreApplication.translate("Counting", many, "", number)
    if found == many and number == 1:
        found = one
    return found.format(grouped(number), *more)


def words(before: int, after: int) -> str:
    """For example ``1 240 → 880 words``."""
    return counted(after, "{1} → {0} word", "{1} → {0} words", grouped(before))
