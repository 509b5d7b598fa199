"""How numbers are written for a person."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def grouped(number: int) -> str:
    """*number* with a narrow no-break space between thousands."""
    return f"{number:,}".replace(",", "\u202f")


def counted(number: int, one: str, many: str) -> str:
    """*one* or *many* with the number in the place of ``{0}``."""
    return (one if number == 1 else many).format(grouped(number))


def words(before: int, after: int) -> str:
    """For example ``1 240 → 880 words``."""
    return QCoreApplication.translate("Counting", "{0} → {1} words").format(grouped(before), grouped(after))
