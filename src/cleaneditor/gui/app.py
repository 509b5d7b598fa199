"""Starts the window: the window first, the workers after it."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from cleaneditor import resources
from cleaneditor.core.ruleset import builtin_rules
from cleaneditor.gui import language, theme
from cleaneditor.gui.crew import Crew
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.session import Session
from cleaneditor.gui.settings import Memory, Store

UNSEEN_MS = 2_000
"""A window that is not painted in this time is started out of sight: what waits for its first paint begins."""


class FirstPaint(QObject):
    """Says once that a window has been painted."""

    come = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._timer = QTimer(self, singleShot=True, interval=UNSEEN_MS)
        self._timer.timeout.connect(self.come)
        self._timer.timeout.connect(lambda: window.removeEventFilter(self))
        self._timer.start()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees the window's events; a timer of 0 ms runs out when this one and all that wait are done."""
        if event.type() == QEvent.Type.Paint and self._timer.interval():
            self._timer.start(0)
        return super().eventFilter(watched, event)


def make_window(crew: Crew, store: Store) -> MainWindow:
    """A window over a new session with the built-in rules; *crew* gives it workers when it needs them."""
    session = Session(crew.workers, builtin_rules())
    window = MainWindow(session, Memory(store))
    session.setParent(window)
    return window


def main(paths: Sequence[str] = ()) -> int:
    """Shows the window with the pages at *paths* and stays until it is closed. Returns the exit status."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        if find_spec("PySide6.QtWebEngineCore") is not None:
            # The browser engine of the raw page's third tab asks for it, and it has to be said before the application.
            QApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
        app = QApplication(sys.argv[:1])
    app.setApplicationName("CleanEditor")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("org.cleaneditor.CleanEditor")
    _set_icon(app)
    store = Store()
    language.apply(app, store.load().language)
    theme.apply(app, store.load().theme)  # type: ignore[arg-type]
    with Crew() as crew:
        window = make_window(crew, store)
        painted = FirstPaint(window)
        # Only then: starting processes and importing what pages need would delay the window by a third.
        painted.come.connect(window.session.warm_up)
        if paths:
            painted.come.connect(lambda: window.opening.open_paths([str(Path(path)) for path in paths]))
        window.show()
        for ending in (signal.SIGINT, signal.SIGTERM):
            signal.signal(ending, lambda *_: app.quit())
        # Python runs its signal handlers between two of its own instructions: give it some.
        ticking = QTimer(interval=500)
        ticking.timeout.connect(lambda: None)
        ticking.start()
        status = app.exec()
        window.session.close()
    return status


def _set_icon(app: QApplication) -> None:
    for name in ("cleaneditor.svg", "cleaneditor.png"):
        path = Path(str(resources.root().joinpath("icons", name)))
        if path.is_file():
            icon = QIcon(str(path))
            if not icon.isNull():
                app.setWindowIcon(icon)
                return
