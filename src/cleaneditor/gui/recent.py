"""Menus of what was opened before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from cleaneditor.core.errors import one_line

LONGEST = 70
"""Characters of a path in a menu; the end says most, so the beginning goes."""


def fill_recent(menu: QMenu, paths: Sequence[str], open_path: Callable[[str], object], empty: str) -> None:
    """Fills *menu* with *paths*, or with the word *empty* where there are none."""
    menu.clear()
    for path in paths:
        action = QAction(short(path).replace("&", "&&"), menu)
        action.setData(path)
        action.triggered.connect(lambda _=False, path=path: open_path(path))
        menu.addAction(action)
    if menu.isEmpty():
        menu.addAction(empty).setEnabled(False)


def short(path: str) -> str:
    """*path* on one line, home as ``~``, cut at its beginning."""
    home = str(Path.home())
    line = one_line("~" + path.removeprefix(home) if path.startswith(home + "/") else path, 4096)
    return line if len(line) <= LONGEST else "…" + line[1 - LONGEST :]
