"""The real window, driven as a person would: shown, waited for without using processor time, dropped on."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The platform without a screen says with every window that it cannot hint at sizes.
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")

from PySide6.QtCore import QEventLoop, QLibraryInfo, QMimeData, QPointF, Qt, QTimer, QUrl, QVersionNumber
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from cleaneditor.core.ruleset import builtin_rules
from cleaneditor.gui import theme
from cleaneditor.gui.loading import Executor
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.session import Session
from cleaneditor.gui.settings import Memory, Store

PATIENCE_MS = 120_000


@contextmanager
def shown(workers: Callable[[str], Executor]) -> Iterator[MainWindow]:
    """The window with the built-in rules, on the screen, with settings of its own."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme.apply(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        session = Session(workers, builtin_rules())
        window = MainWindow(session, Memory(Store(Path(folder) / "settings.ini")))
        session.setParent(window)
        window.show()
        paint()
        yield window
        window.exporting.close()
        window.opening.close()
        window.making.end()
        session.close()
        window.hide()
        window.deleteLater()
        QApplication.processEvents()


def paint() -> None:
    """Lets the window do all that it can do now, its painting included."""
    for _ in range(3):
        QApplication.processEvents()


def until(done: Callable[[], bool]) -> None:
    """Lets the window work until *done*, asleep in between. Raises TimeoutError after two minutes."""
    late: list[bool] = []
    watch = QTimer(singleShot=True, interval=PATIENCE_MS)
    watch.timeout.connect(lambda: late.append(True))
    watch.start()
    while not done():
        if late:
            raise TimeoutError("the window did not get there")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def settled(session: Session) -> bool:
    """Whether the page that is open is cleaned under the rules of now."""
    return not session.busy and session.cleaning is not None and session.cleaning.rules is session.choices.rules


def drag(window: MainWindow, paths: Sequence[Path]) -> Callable[[], None]:
    """Drags files over the window, which says what a drop will do. Returns what drops them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at = window.rect().center()
    # Until Qt 6.11 the event takes nothing else than whole numbers, from 6.12 on it warns of them.
    place: Any = QPointF(at) if QLibraryInfo.version() >= QVersionNumber(6, 12) else at
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(place, Qt.DropAction.CopyAction, mime, buttons, keys))
    paint()

    def drop() -> None:
        QApplication.sendEvent(window, QDropEvent(QPointF(at), Qt.DropAction.CopyAction, mime, buttons, keys))

    return drop


def silence_flashes(window: MainWindow) -> None:
    """Switches off the light that fades over changed blocks: it is drawn for a second after every change."""
    window.raw.blocks.flash.enabled = False
    window.cleaned.text.flash.enabled = False
