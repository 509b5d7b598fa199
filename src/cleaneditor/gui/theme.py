"""Colours, spacing and the two looks, light and dark.

The colours of the rule groups were chosen by search so that any two of them stay apart by 10 or more (CIEDE2000) for
normal sight and for the three kinds of colour blindness (simulated with the matrices of Machado, Oliveira and
Fernandes, 2009), and stand at 3:1 or more on the page's ground. Text on any tint keeps 4.5:1 (WCAG 2, level AA). The
tests compute both.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from cleaneditor.gui.flat_style import FlatStyle

Mode = Literal["system", "light", "dark"]

SPACE: Final = 4
"""The grid in device-independent pixels: every distance is a multiple of it."""
GAP: Final = 2 * SPACE
MARGIN: Final = 3 * SPACE

_LIGHT_GROUPS: Final = {
    "titles": "#233dd9",
    "comments": "#711f2f",
    "footers": "#815325",
    "sharing": "#ba5ae1",
    "related": "#44a1b1",
    "newsletter": "#ae2664",
    "navigation": "#5a8b58",
    "mine": "#909b3b",
    "person": "#462784",
    "extractor": "#807984",
}
_DARK_GROUPS: Final = {
    "titles": "#356dff",
    "comments": "#e43b1b",
    "footers": "#f18504",
    "sharing": "#8868a4",
    "related": "#64ebdb",
    "newsletter": "#ae5364",
    "navigation": "#74c789",
    "mine": "#e2d712",
    "person": "#d592f2",
    "extractor": "#8c929c",
}

GROUPS: Final = tuple(_LIGHT_GROUPS)
"""Who can take a block and has a colour: the rule groups, the person and the extractor."""

_LIGHT_PALETTE: Final = {
    QPalette.ColorRole.Window: "#f2f3f5",
    QPalette.ColorRole.WindowText: "#1c2026",
    QPalette.ColorRole.Base: "#ffffff",
    QPalette.ColorRole.AlternateBase: "#f7f8f9",
    QPalette.ColorRole.Text: "#1c2026",
    QPalette.ColorRole.PlaceholderText: "#646b76",
    QPalette.ColorRole.Button: "#f7f8f9",
    QPalette.ColorRole.ButtonText: "#1c2026",
    QPalette.ColorRole.BrightText: "#ffffff",
    QPalette.ColorRole.ToolTipBase: "#2a2f37",
    QPalette.ColorRole.ToolTipText: "#f2f3f5",
    QPalette.ColorRole.Highlight: "#2a62c9",
    QPalette.ColorRole.HighlightedText: "#ffffff",
    QPalette.ColorRole.Accent: "#2a62c9",
    QPalette.ColorRole.Link: "#1f55b5",
    QPalette.ColorRole.LinkVisited: "#5b3fa8",
    QPalette.ColorRole.Light: "#ffffff",
    QPalette.ColorRole.Midlight: "#e8eaed",
    QPalette.ColorRole.Mid: "#c3c8cf",
    QPalette.ColorRole.Dark: "#9aa1ab",
    QPalette.ColorRole.Shadow: "#6d747f",
}
_DARK_PALETTE: Final = {
    QPalette.ColorRole.Window: "#25282d",
    QPalette.ColorRole.WindowText: "#e4e7eb",
    QPalette.ColorRole.Base: "#1c1f23",
    QPalette.ColorRole.AlternateBase: "#212429",
    QPalette.ColorRole.Text: "#e4e7eb",
    QPalette.ColorRole.PlaceholderText: "#9aa2ae",
    QPalette.ColorRole.Button: "#343940",
    QPalette.ColorRole.ButtonText: "#e4e7eb",
    QPalette.ColorRole.BrightText: "#ffffff",
    QPalette.ColorRole.ToolTipBase: "#e4e7eb",
    QPalette.ColorRole.ToolTipText: "#1c1f23",
    QPalette.ColorRole.Highlight: "#3c6fd1",
    QPalette.ColorRole.HighlightedText: "#ffffff",
    QPalette.ColorRole.Accent: "#6d9bf0",
    QPalette.ColorRole.Link: "#8ab4ff",
    QPalette.ColorRole.LinkVisited: "#c3a6f5",
    QPalette.ColorRole.Light: "#4a5059",
    QPalette.ColorRole.Midlight: "#3d424a",
    QPalette.ColorRole.Mid: "#4a5059",
    QPalette.ColorRole.Dark: "#15171a",
    QPalette.ColorRole.Shadow: "#0c0d0f",
}
_DISABLED: Final = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette(dark: bool) -> QPalette:
    """The whole palette of one look."""
    made = QPalette()
    for role, colour in (_DARK_PALETTE if dark else _LIGHT_PALETTE).items():
        made.setColor(role, QColor(colour))
    for role in _DISABLED:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor("#7d8590" if dark else "#8d949e"))
    return made


def apply(app: QApplication, mode: Mode = "system") -> None:
    """Give *app* our style and the light or the dark palette; ``system`` follows the desktop, now and later."""
    hints = app.styleHints()
    if app.property("cleaneditorMode") is None:
        hints.colorSchemeChanged.connect(lambda _scheme: _follow(app))
    app.setProperty("cleaneditorMode", mode)
    if not isinstance(app.style(), FlatStyle):
        app.setStyle(FlatStyle())
    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    hints.setColorScheme(schemes.get(mode, Qt.ColorScheme.Unknown))
    _follow(app)


def _follow(app: QApplication) -> None:
    mode = app.property("cleaneditorMode")
    dark = mode == "dark" or (mode == "system" and app.styleHints().colorScheme() == Qt.ColorScheme.Dark)
    wanted = palette(dark)
    if app.palette() != wanted:
        app.setPalette(wanted)
    # Fusion outlines a box darker than the window: on a dark one only its ground can set it off.
    boxes = palette(dark)
    if dark:
        boxes.setColor(QPalette.ColorRole.Base, box(boxes))
    for kind in ("QCheckBox", "QRadioButton"):
        app.setPalette(boxes, kind)  # type: ignore[arg-type] # the stubs want bytes, the call does not take them


def box(look: QPalette) -> QColor:
    """The ground of a box that can be ticked."""
    return QColor("#3d434c") if is_dark(look) else look.color(QPalette.ColorRole.Base)


def is_dark(look: QPalette | None = None) -> bool:
    """Whether *look* (default: the application's palette) writes light on dark."""
    return _dark((look or QGuiApplication.palette()).color(QPalette.ColorRole.Base))


def _dark(base: QColor) -> bool:
    return base.lightness() < 128


def group_colour(group_id: str, dark: bool) -> QColor:
    """The colour of a rule group, of ``extractor`` or of ``person``; that of *My rules* for a group of no name."""
    colours = _DARK_GROUPS if dark else _LIGHT_GROUPS
    return QColor(colours.get(group_id, colours["mine"]))


def blend(over: QColor, under: QColor, share: float) -> QColor:
    """*over* laid on *under* with the opacity *share*, 0.0 to 1.0; an opaque colour."""

    def mixed(one: int, other: int) -> int:
        return round(one * share + other * (1 - share))

    return QColor(mixed(over.red(), under.red()), mixed(over.green(), under.green()), mixed(over.blue(), under.blue()))


def tint(group_id: str, look: QPalette) -> QColor:
    """The ground of a removed block."""
    return QColor(_tint(group_id, look.color(QPalette.ColorRole.Base).rgb()))


@lru_cache(maxsize=256)
def _tint(group_id: str, base: int) -> int:
    """Asked for every removed block that is painted."""
    under = QColor(base)
    dark = _dark(under)
    return blend(group_colour(group_id, dark), under, 0.20 if dark else 0.11).rgb()


VEIL: Final = 0.22
"""How far the text of a removed block fades into its ground."""


def muted(look: QPalette) -> QColor:
    """For text beside the text: glyphs, counts, hints."""
    return look.color(QPalette.ColorRole.PlaceholderText)


def line(look: QPalette) -> QColor:
    """For hairlines."""
    return blend(look.color(QPalette.ColorRole.Text), look.color(QPalette.ColorRole.Base), 0.13)


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of two opaque colours as WCAG 2.2 defines it, 1.0 to 21.0."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def alarm(look: QPalette) -> QColor:
    """For what is wrong, as text."""
    return QColor("#ff9b8f" if is_dark(look) else "#b3261e")


def found(look: QPalette) -> QColor:
    """The ground of text that was looked for and found; the text on it keeps its colour."""
    return QColor("#6b5200" if is_dark(look) else "#ffe28a")


def warning(look: QPalette) -> QColor:
    """For what somebody should look at, as text or sign."""
    return QColor("#ffc857" if is_dark(look) else "#8a5a00")


def good(look: QPalette) -> QColor:
    """For what is done, as text or sign."""
    return QColor("#7bd88f" if is_dark(look) else "#1b6e35")


def notice_edge(kind: str, look: QPalette) -> QColor:
    """The edge of a bar that tells something: ``info``, ``warning`` or ``error``."""
    colours = {"warning": warning(look), "error": alarm(look)}
    return colours.get(kind, look.color(QPalette.ColorRole.Accent))


def notice(kind: str, look: QPalette) -> QColor:
    """The ground of such a bar."""
    return blend(notice_edge(kind, look), look.color(QPalette.ColorRole.Base), 0.13 if is_dark(look) else 0.09)
