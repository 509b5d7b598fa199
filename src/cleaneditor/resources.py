"""Finds what ships with the program: rules, phrase packs, samples, icons, translations, the user guide."""

from __future__ import annotations

import importlib.resources
from importlib.resources.abc import Traversable
from pathlib import Path


def root() -> Traversable:
    """The folder of shipped resources: inside the installed package, or at the top of a source checkout."""
    checkout = Path(__file__).parents[2] / "resources"
    # In an editable install both may exist, and then the copy beside the package is the stale one.
    if checkout.is_dir() and (checkout.parent / "pyproject.toml").is_file():
        return checkout
    return importlib.resources.files("cleaneditor") / "_resources"


def guide() -> Traversable:
    """The folder of the user guide, its pictures in ``pictures``: docs/ of a checkout, or a copy of what it needs."""
    here = root()
    return here.joinpath("guide") if here.name == "_resources" else Path(str(here)).parent / "docs"


def read_text(*parts: str) -> str:
    """The text of one shipped file, decoded as UTF-8, for example ``read_text("rules", "builtin.cleanrules.toml")``.

    Raises FileNotFoundError where there is no such file.
    """
    return root().joinpath(*parts).read_text(encoding="utf-8")
