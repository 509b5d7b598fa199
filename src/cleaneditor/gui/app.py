"""Starts the window: the window first, the workers after it."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from cleaneditor.gui.handover import Reception
    from cleaneditor.gui.remembering import Remembering

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


def remember(window: MainWindow) -> Remembering:
    """Has the session of *window* kept from now on, and closed properly with the window."""
    from cleaneditor.gui.journals import Journals, state_folder
    from cleaneditor.gui.remembering import Remembering

    journals = Journals(state_folder())
    parts = (window.session, window.checkpoints, window.memory, window.actions_, window.notices)
    remembering = Remembering(*parts, journals)
    window.edits.drafted.connect(remembering.keep_draft)
    window.closing.connect(remembering.close)
    return remembering


def show(window: MainWindow) -> None:
    """Shows *window* where it was; the first time as large as it likes to be, or the screen is."""
    room = window.screen().availableSize()
    if not window.memory.settings.geometry and window.size().boundedTo(room) != window.size():
        window.showMaximized()
    else:
        window.show()


def receive(window: MainWindow, name: str) -> Reception:
    """Has *window* take the files of other starts from now on, where no other window does."""
    from cleaneditor.gui.handover import Reception

    def take(paths: tuple[str, ...]) -> None:
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        window.opening.open_paths(paths)

    reception = Reception(name, window)
    reception.came.connect(take)
    window.closing.connect(reception.close)
    return reception


def main(paths: Sequence[str] = (), *, new_window: bool = False) -> int:
    """Shows the window with the pages at *paths* and stays until it is closed; a window that is there already takes
    them instead, unless a *new_window* is asked for. Returns the exit status."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        if find_spec("PySide6.QtWebEngineCore") is not None:
            # The browser engine of the raw page's third tab asks for it, and it has to be said before the application.
            QApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
        app = QApplication(sys.argv[:1])
    app.setApplicationName("CleanEditor")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("org.cleaneditor.CleanEditor")
    if not new_window:
        from cleaneditor.gui.handover import address, hand_over

        if hand_over(address(), paths):
            return 0
    _set_icon(app)
    store = Store()
    first = store.is_new
    language.apply(app, store.load().language)
    theme.apply(app, store.load().theme)  # type: ignore[arg-type]
    with Crew() as crew:
        window = make_window(crew, store)
        kept: list[Remembering] = []

        def begin() -> None:
            """What waits until the window can be seen: it would delay it by a third."""
            from cleaneditor.gui.handover import address

            window.session.warm_up()
            kept.append(remember(window))
            back = kept[0].begin(reopen=not paths and not new_window)
            if first and not back and not paths:
                window.greet()
            if paths:
                window.opening.open_paths([str(Path(path)) for path in paths])
            receive(window, address())

        FirstPaint(window).come.connect(begin)
        show(window)
        # Not ``quit``, which would have the window ask about unsaved rules: whoever sends a signal cannot answer, and
        # the session comes back as it is.
        for ending in (signal.SIGINT, signal.SIGTERM):
            signal.signal(ending, lambda *_: app.exit(0))
        # Python runs its signal handlers between two of its own instructions: give it some.
        ticking = QTimer(interval=500)
        ticking.timeout.connect(lambda: None)
        ticking.start()
        status = app.exec()
        for remembering in kept:
            remembering.stop()
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
