"""Both looks can be read, and the colours of the groups told apart, also by colour-blind eyes."""

from __future__ import annotations

from itertools import combinations
from math import atan2, cos, degrees, dist, exp, hypot, radians, sin, sqrt

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from cleaneditor.core.ruleset import GROUPS
from cleaneditor.gui import theme
from cleaneditor.gui.flat_style import FlatStyle

LOOKS = pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
ROLE = QPalette.ColorRole

# Machado, Oliveira, Fernandes 2009, severity 1.0, on linear light.
SIGHTS = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def left(colour: QColor, sight: str) -> tuple[float, float, float]:
    """The linear light of *colour* as an eye without one kind of cone sees it."""
    light = [linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF())]
    r, g, b = (
        min(1.0, max(0.0, sum(weight * part for weight, part in zip(row, light, strict=True)))) for row in SIGHTS[sight]
    )
    return r, g, b


def lab(colour: QColor, sight: str) -> tuple[float, float, float]:
    """CIELAB under D65."""
    r, g, b = left(colour, sight)
    rows = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
    x, y, z = (
        (value / white) ** (1 / 3) if value / white > 216 / 24389 else (24389 / 27 * value / white + 16) / 116
        for value, white in zip(
            (row[0] * r + row[1] * g + row[2] * b for row in rows), (0.95047, 1.0, 1.08883), strict=True
        )
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def ciede2000(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    """The colour difference of CIE 142:2001, as Sharma, Wu and Dalal (2005) write it down."""
    (light1, a1, b1), (light2, a2, b2) = one, other
    mean = (hypot(a1, b1) + hypot(a2, b2)) / 2
    grow = 1.5 - 0.5 * sqrt(mean**7 / (mean**7 + 25**7))
    a1, a2 = a1 * grow, a2 * grow
    chroma1, chroma2 = hypot(a1, b1), hypot(a2, b2)
    hue1, hue2 = degrees(atan2(b1, a1)) % 360, degrees(atan2(b2, a2)) % 360
    grey = chroma1 * chroma2 == 0
    turn = 0.0 if grey else (hue2 - hue1 + 180) % 360 - 180
    hues = 2 * sqrt(chroma1 * chroma2) * sin(radians(turn) / 2)
    hue = hue1 + hue2 if grey else (hue1 + turn / 2) % 360
    light, chroma = (light1 + light2) / 2, (chroma1 + chroma2) / 2
    weight = (
        1
        - 0.17 * cos(radians(hue - 30))
        + 0.24 * cos(radians(2 * hue))
        + 0.32 * cos(radians(3 * hue + 6))
        - 0.20 * cos(radians(4 * hue - 63))
    )
    of_light = 1 + 0.015 * (light - 50) ** 2 / sqrt(20 + (light - 50) ** 2)
    of_chroma, of_hue = 1 + 0.045 * chroma, 1 + 0.015 * chroma * weight
    blue = -sin(radians(60 * exp(-(((hue - 275) / 25) ** 2)))) * 2 * sqrt(chroma**7 / (chroma**7 + 25**7))
    lights, chromas, turns = (light2 - light1) / of_light, (chroma2 - chroma1) / of_chroma, hues / of_hue
    return sqrt(lights**2 + chromas**2 + turns**2 + blue * chromas * turns)


def seen(colour: QColor, sight: str) -> tuple[float, float, float]:
    """The colour as Oklab coordinates after the loss of one kind of cone (Björn Ottosson, 2020)."""
    r, g, b = left(colour, sight)
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    middle = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def test_every_group_has_a_colour_of_its_own() -> None:
    assert {*GROUPS, "person", "extractor"} == set(theme.GROUPS)


@LOOKS
@pytest.mark.parametrize("sight", SIGHTS)
def test_any_two_groups_can_be_told_apart(dark: bool, sight: str) -> None:
    # 0.02 is about the least difference that is seen between patches side by side.
    for one, other in combinations(theme.GROUPS, 2):
        apart = dist(seen(theme.group_colour(one, dark), sight), seen(theme.group_colour(other, dark), sight))
        assert apart > 0.06, f"{one} and {other}"


@pytest.mark.parametrize(
    ("one", "other", "difference"),
    [  # from the table that Sharma, Wu and Dalal publish with their paper
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 2.5, 0.0), (58.0, 24.0, 15.0), 19.4535),
        ((50.0, -1.0, 2.0), (50.0, 0.0, 0.0), 2.3669),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_colour_difference_is_what_the_standard_says(
    one: tuple[float, float, float], other: tuple[float, float, float], difference: float
) -> None:
    assert ciede2000(one, other) == pytest.approx(difference, abs=0.0001)


@LOOKS
@pytest.mark.parametrize("sight", SIGHTS)
def test_any_two_groups_are_ten_steps_apart(dark: bool, sight: str) -> None:
    for one, other in combinations(theme.GROUPS, 2):
        apart = ciede2000(lab(theme.group_colour(one, dark), sight), lab(theme.group_colour(other, dark), sight))
        assert apart >= 10, f"{one} and {other}"


@LOOKS
@pytest.mark.parametrize("group", theme.GROUPS)
def test_removed_text_can_still_be_read(dark: bool, group: str) -> None:
    look = theme.palette(dark)
    ground = theme.tint(group, look)
    faded = theme.blend(ground, look.color(ROLE.Text), theme.VEIL)
    assert theme.contrast(faded, ground) >= 4.5
    assert theme.contrast(ground, look.color(ROLE.Base)) > 1.05


@LOOKS
@pytest.mark.parametrize("group", theme.GROUPS)
def test_the_bar_of_a_group_is_seen_beside_the_text(dark: bool, group: str) -> None:
    assert theme.contrast(theme.group_colour(group, dark), theme.palette(dark).color(ROLE.Base)) >= 3.0


@LOOKS
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        (ROLE.Text, ROLE.Base),
        (ROLE.WindowText, ROLE.Window),
        (ROLE.ButtonText, ROLE.Button),
        (ROLE.HighlightedText, ROLE.Highlight),
        (ROLE.ToolTipText, ROLE.ToolTipBase),
        (ROLE.PlaceholderText, ROLE.Base),
        (ROLE.PlaceholderText, ROLE.Window),
        (ROLE.Link, ROLE.Base),
    ],
)
def test_all_text_of_the_window_can_be_read(dark: bool, ink: ROLE, ground: ROLE) -> None:
    look = theme.palette(dark)
    assert theme.contrast(look.color(ink), look.color(ground)) >= 4.5


@LOOKS
def test_what_is_wrong_can_be_read(dark: bool) -> None:
    look = theme.palette(dark)
    for ink in (theme.alarm(look), theme.warning(look), theme.good(look)):
        for ground in (ROLE.Window, ROLE.Base):
            assert theme.contrast(ink, look.color(ground)) >= 4.5


@LOOKS
@pytest.mark.parametrize("kind", ["info", "warning", "error"])
def test_bars_can_be_read_and_told_from_the_window(dark: bool, kind: str) -> None:
    look = theme.palette(dark)
    ground = theme.notice(kind, look)
    for ink in (look.color(ROLE.WindowText), theme.muted(look)):
        assert theme.contrast(ink, ground) >= 4.5
    assert theme.contrast(theme.notice_edge(kind, look), ground) >= 3.0


@LOOKS
def test_text_that_was_found_can_be_read(dark: bool) -> None:
    look = theme.palette(dark)
    assert theme.contrast(look.color(ROLE.Text), theme.found(look)) >= 4.5
    assert ciede2000(lab(theme.found(look), "normal"), lab(look.color(ROLE.Base), "normal")) > 10


def test_contrast_is_what_the_standard_says() -> None:
    assert theme.contrast(QColor("white"), QColor("black")) == pytest.approx(21.0)
    assert theme.contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)


def test_the_look_can_be_chosen_and_changed(qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    assert theme.is_dark()
    assert isinstance(qapp.style(), FlatStyle)
    theme.apply(qapp, "light")
    assert not theme.is_dark()
    theme.apply(qapp, "system")
    assert theme.is_dark() in (True, False)
    theme.apply(qapp, "light")
