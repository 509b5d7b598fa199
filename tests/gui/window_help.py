"""Small helpers of the window's tests."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from cleaneditor.core.model import Source
from cleaneditor.gui.journals import Journals
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.remembering import Remembering
from cleaneditor.gui.session import Session

WAIT = 30_000
"""Milliseconds to wait for an answer; a worker's first one takes seconds on a busy machine."""

BLOG = """<!doctype html><html lang="en"><head><title>How to bake bread | The Slow Loaf</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/about">About</a></li></ul></nav>
<article><h1>How to bake bread</h1>
<p>Mix the flour and the water in a large bowl and let the dough rest for an hour, so that the flour drinks it all.</p>
<p>Then add the salt and the leaven, fold the dough every half hour, and keep it warm until it has doubled in size.</p>
<p>Bake it in a very hot oven with a bowl of water below, and do not cut the loaf before it is quite cold inside.</p>
</article>
<h3>Leave a Reply</h3><p>Your email address will not be published.</p>
</body></html>"""


def page(html: str = BLOG, name: str = "bread.html") -> Source:
    """A page that has no file."""
    return Source(name, data=html.encode())


def settle(qtbot: QtBot, session: Session) -> None:
    """Waits until the open page is judged under the choices of now."""
    qtbot.waitUntil(
        lambda: (
            not session.busy
            and session.cleaning is not None
            and session.cleaning.rules == session.choices.rules
            and session.cleaning.overrides == session.choices.of(session.current_key)
            and session.cleaning.edits == session.choices.fitted(session.cleaning.document)
        ),
        timeout=WAIT,
    )


def remembering(window: MainWindow, folder: Path) -> Remembering:
    """Has the session of *window* kept in *folder*, as the program does it in the person's own."""
    session, memory = window.session, window.memory
    made = Remembering(session, window.checkpoints, memory, window.actions_, window.notices, Journals(folder))
    window.edits.drafted.connect(made.keep_draft)
    window.closing.connect(made.close)
    return made


def shut(window: MainWindow) -> None:
    """Closes a window without a question and ends all that ran for it."""
    window.exporting.close()
    window.opening.close()
    window.making.end()
    window.session.close()
    window.hide()
    window.deleteLater()
