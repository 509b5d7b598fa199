"""What the window's tests share: real workers, a session over them, a whole window, and a tidy end."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_help import BLOG, WAIT, page, settle, shut

from cleaneditor import resources
from cleaneditor.core.ruleset import builtin_rules
from cleaneditor.gui import theme
from cleaneditor.gui.app import make_window
from cleaneditor.gui.crew import Crew
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.session import Session
from cleaneditor.gui.settings import Store


@pytest.fixture(scope="session")
def crew() -> Iterator[Crew]:
    """The worker processes, started once for all tests."""
    with Crew() as made:
        yield made


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of the pages that ship."""
    return Path(str(resources.root().joinpath("samples")))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """Settings of this test alone."""
    return Store(tmp_path / "settings.ini")


@pytest.fixture
def session(qtbot: QtBot, crew: Crew) -> Iterator[Session]:
    """A session with the built-in rules and no page."""
    made = Session(crew.workers, builtin_rules())
    yield made
    made.close()
    assert QThreadPool.globalInstance().activeThreadCount() == 0
    made.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, crew: Crew, store: Store) -> Iterator[MainWindow]:
    """The whole window, shown, with no page."""
    theme.apply(qapp, "light")
    made = make_window(crew, store)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    shut(made)


@pytest.fixture
def open_page(qtbot: QtBot) -> Callable[..., None]:
    """Opens a page in a session and waits until it is cleaned."""

    def opened(session: Session, html: str = BLOG, name: str = "bread.html") -> None:
        with qtbot.waitSignal(session.cleaned, timeout=WAIT):
            session.open_sources([page(html, name)])
        settle(qtbot, session)

    return opened
