"""A pytest plugin that makes this interpreter one where Qt is not installed: ``pytest -p without_qt tests/core``.

``make test`` runs the core's and the command line's tests so, which proves that neither needs Qt.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType

import pytest

QT = ("PySide6", "shiboken6")


class NoQt:
    """Answers every import of Qt as if it had never been installed."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Raises ModuleNotFoundError for Qt, leaves every other name to the finders behind this one."""
        if name.partition(".")[0] in QT:
            raise ModuleNotFoundError(f"No module named {name!r} (hidden for this run)", name=name)
        return None


def pytest_addoption(parser: pytest.Parser) -> None:
    # pytest-qt, which knows these settings of pyproject.toml, is not loaded in such a run.
    for setting in ("qt_api", "qt_default_raising", "qt_log_format", "qt_log_ignore", "qt_log_level_fail"):
        parser.addini(setting, "known to pytest-qt only", default="")


def pytest_configure(config: pytest.Config) -> None:
    already = [name for name in sys.modules if name.partition(".")[0] in QT]
    if already:
        raise pytest.UsageError(f"Qt was imported before it could be hidden: {already[0]}")
    sys.meta_path.insert(0, NoQt())
