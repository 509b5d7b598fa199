"""Opening pages: by dialog, drop, paste, from the list of recent ones, and the sample that ships."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from cleaneditor import resources
from cleaneditor.core.errors import Failure, one_line
from cleaneditor.core.model import Source
from cleaneditor.core.ruleset import SUFFIX
from cleaneditor.gui.notices import Notices
from cleaneditor.gui.paste import Given, What, given
from cleaneditor.gui.recent import fill_recent
from cleaneditor.gui.session import Session
from cleaneditor.gui.settings import Memory
from cleaneditor.gui.walking import Walk

ADDRESS = "address"
"""The word of the bar that answers a web address."""
FIRST_SAMPLE = "slow-kitchen.html"
NOT_SAMPLES = frozenset({"README.txt"})


class Opening(QObject):
    """Turns what the person gives into pages of the session."""

    def __init__(
        self, session: Session, memory: Memory, notices: Notices, open_rules: Callable[[str], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._memory = memory
        self._notices = notices
        self._open_rules = open_rules
        self._window = parent
        self._numbers: dict[str, int] = {}
        self._walk = Walk(self)
        self._walk.found.connect(self._found)
        self._walk.ended.connect(self._ended)

    def ask_files(self) -> None:
        """Lets the person choose files."""
        paths, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Open pages"),
            self._folder(),
            self.tr("Web pages and texts (*.html *.htm *.xhtml *.txt *.text *.gz);;All files (*)"),
        )
        self.open_paths(paths)

    def ask_folder(self) -> None:
        """Lets the person choose a folder."""
        path = QFileDialog.getExistingDirectory(self._window, self.tr("Open all pages in a folder"), self._folder())
        if path:
            self.open_paths([path])

    def open_paths(self, paths: Sequence[str]) -> None:
        """Opens files and folders, walked in a thread; a rules file is taken into use instead."""
        pages = []
        for path in paths:
            if path.endswith(SUFFIX):
                self._open_rules(path)
            else:
                pages.append(path)
        if not pages:
            return
        # First, so that the pages are on their way while the list of recent ones is written.
        self._walk.start(pages)
        settings = self._memory.settings
        for path in reversed(pages[:10]):
            settings = settings.with_recent(str(Path(path).absolute()))
        self._memory.change(settings)
        self._notices.clear(ADDRESS)

    def open_given(self, what: Given, name: str) -> None:
        """Opens what was dropped or pasted; a piece of text becomes a page called *name* and a number."""
        if what.what is What.PATHS:
            self.open_paths(what.paths)
        elif what.what is What.ADDRESS:
            self._notices.tell(
                ADDRESS,
                "info",
                self.tr(
                    "CleanEditor never goes online. Save the page in your browser (Ctrl+S) and drop the file here."
                ),
            )
        elif what.what in (What.HTML, What.TEXT):
            self._notices.clear(ADDRESS)
            number = self._numbers.get(name, 0) + 1
            self._numbers[name] = number
            self._session.open_sources([what.source(f"{name} {number}")])

    def drop(self, what: Given) -> None:
        """Opens what was dropped on the window."""
        self.open_given(what, self.tr("Dropped text"))

    def paste(self) -> None:
        """Opens what the clipboard holds."""
        what = given(QGuiApplication.clipboard().mimeData())
        if what.what is What.NOTHING:
            self._session.messageChanged.emit(self.tr("The clipboard holds no text and no files."))
        self.open_given(what, self.tr("Pasted text"))

    def open_sample(self) -> None:
        """Opens the pages that ship with the program."""
        folder = resources.root().joinpath("samples")
        try:
            there = {one.name: one for one in folder.iterdir() if one.name.endswith((".html", ".txt"))}
            names = sorted(there.keys() - NOT_SAMPLES, key=lambda name: (name != FIRST_SAMPLE, name))
            found: list[Source | Failure] = [Source(name, data=there[name].read_bytes()) for name in names]
        except OSError as error:
            found = [Failure(self.tr("samples"), one_line(str(error)))]
        self._session.open_sources(found)

    def fill_recent(self, menu: QMenu) -> None:
        """Fills the menu of recent files and folders."""
        recent = self._memory.settings.recent
        fill_recent(menu, recent, lambda path: self.open_paths([path]), self.tr("Nothing opened yet"))

    def close(self) -> None:
        """Stops looking for pages."""
        self._walk.close()

    def _folder(self) -> str:
        recent = self._memory.settings.recent
        return str(Path(recent[0]).parent) if recent else str(Path.home())

    def _found(self, found: list[Source | Failure], first: bool) -> None:
        self._session.open_sources(found, show=first)

    def _ended(self, count: int) -> None:
        if not count:
            self._session.messageChanged.emit(self.tr("There are no pages in there."))
