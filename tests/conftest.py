"""What every test stands on: no screen, and folders of its own instead of the person's settings and caches.

Everything here has to be in place before Qt is first imported, hence at the head and not in fixtures.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import pytest

HOME = Path(tempfile.mkdtemp(prefix="cleaneditor-tests-"))

for variable, folder in {
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "runtime",
}.items():
    # Qt refuses a run-time folder that others may read.
    (HOME / folder).mkdir(mode=0o700)
    os.environ[variable] = str(HOME / folder)

# The group marked x11 is run by scripts/with-display.sh, which names the platform itself.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_unconfigure() -> None:
    shutil.rmtree(HOME, ignore_errors=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if os.environ["QT_QPA_PLATFORM"] == "xcb":
        return
    without = pytest.mark.skip(reason="needs a display and a window manager: `make test` runs it under Xvfb")
    for item in items:
        if "x11" in item.keywords:
            item.add_marker(without)
