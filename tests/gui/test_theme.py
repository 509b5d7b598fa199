"""Both looks can be read, and the colours of the groups told apart, also by colour-blind eyes."""

from __future__ import annotations

from itertools import combinations
from math import dist

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from cleaneditor.core.ruleset import GROUPS
from cleaneditor.gui import theme

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


def seen(colour: QColor, sight: str) -> tuple[float, float, float]:
    """The colour as Oklab coordinates after the loss of one kind of cone (Björn Ottosson, 2020)."""
    light = [linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF())]
    r, g, b = (
        min(1.0, max(0.0, sum(weight * part for weight, part in zip(row, light, strict=True)))) for row in SIGHTS[sight]
    )
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
    assert theme.contrast(theme.group_colour(group, dark), theme.palette(dark).color(ROLE.Base)) >= 2.5


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
    assert theme.contrast(theme.alarm(look), look.color(ROLE.Window)) >= 4.5


def test_contrast_is_what_the_standard_says() -> None:
    assert theme.contrast(QColor("white"), QColor("black")) == pytest.approx(21.0)
    assert theme.contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)


def test_the_look_can_be_chosen_and_changed(qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    assert theme.is_dark()
    assert qapp.style().name().lower() == "fusion"
    theme.apply(qapp, "light")
    assert not theme.is_dark()
    theme.apply(qapp, "system")
    assert theme.is_dark() in (True, False)
    theme.apply(qapp, "light")
