"""The matches in one pane: looked for piece by piece so that nobody waits, and marked where they are in view."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTabWidget, QTextEdit, QWidget

from cleaneditor.core.finding import Query
from cleaneditor.gui import theme
from cleaneditor.gui.panes.cleaned_view import CleanedView

_AT_ONCE = 0.006
"""Seconds for the first piece: all of an ordinary page."""
_PIECE = 0.003
_AGAIN_MS = 60
MOST_IN_VIEW = 300


class Marks(QObject):
    """Follows *view*: whenever its text changes, the query is looked for again."""

    advanced = Signal()
    """More is known of the matches, or all is."""

    def __init__(self, view: QPlainTextEdit) -> None:
        super().__init__(view)
        self.view = view
        self.query = Query("")
        self.places: list[int] = []
        """Where the matches begin, as Qt counts: UTF-16 units from the start of the text."""
        self.done = True
        self._lengths: list[int] = []
        self._spans: Iterator[tuple[int, int]] | None = None
        self._seen_to = 0
        """Where the view ends, as far as it has been marked."""
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(lambda: self._go_on(_PIECE))
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self._start)
        view.document().contentsChanged.connect(self._text_changed)
        # Not at once: Qt may be in the middle of laying the text out.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._paint)
        view.verticalScrollBar().valueChanged.connect(lambda _: self._paint_soon())
        view.viewport().installEventFilter(self)

    def search(self, query: Query) -> None:
        """Looks for *query* from now on, in the text of now; an empty one ends it."""
        if query != self.query or self._again.isActive():
            self.query = query
            self._start()

    def hurry(self) -> None:
        """Looks at the next piece, as a rule all that is left, before anything else is done."""
        self._go_on(_AT_ONCE)

    def span(self, number: int) -> tuple[int, int]:
        """Start and end of a match, by its number from 0."""
        return self.places[number], self.places[number] + self._lengths[number]

    def current(self) -> int | None:
        """The number of the match that is selected."""
        cursor = self.view.textCursor()
        number = bisect_left(self.places, cursor.selectionStart())
        if cursor.hasSelection() and number < len(self.places):
            return number if self.span(number) == (cursor.selectionStart(), cursor.selectionEnd()) else None
        return None

    def after(self, position: int) -> int | None:
        """The number of the first match at or after *position*; round the end once all are known. None: not (yet)."""
        number = bisect_left(self.places, position)
        if number < len(self.places):
            return number
        return 0 if self.done and self.places else None

    def before(self, position: int) -> int | None:
        """The number of the last match that begins before *position*; round the start once all are known."""
        number = bisect_left(self.places, position) - 1
        if number >= 0:
            return number
        return len(self.places) - 1 if self.done and self.places else None

    def show(self, number: int) -> None:
        """Selects a match and brings it into view, with the tab that it stands in."""
        _raise(self.view)
        start, end = self.span(number)
        cursor = QTextCursor(self.view.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.view.setTextCursor(cursor)
        self.view.centerCursor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is in view changes with the size too."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.PaletteChange):
            self._paint_soon()
        return super().eventFilter(watched, event)

    # --- looking ----------------------------------------------------------------------------------------------

    def _text_changed(self) -> None:
        if self.query.text:
            self._stop()
            self.done = False
            self._again.start()

    def _stop(self) -> None:
        self._timer.stop()
        self._again.stop()
        self._spans = None
        self.places, self._lengths = [], []

    def _start(self) -> None:
        self._stop()
        self.done = not self.query.text
        if self.done:
            self._paint()
            self.advanced.emit()
            return
        self._spans = self._walk()
        self._timer.start()

    def _walk(self) -> Iterator[tuple[int, int]]:
        """Place and length of every match, and (-1, 0) now and then, so that the walk can be interrupted there."""
        # One text for all lines: to ask for each block's own takes longer than to search it.
        text = self.view.document().toRawText().replace("\u2029", "\n")
        wide = bool(text) and not text.isascii() and max(text) > "\uffff"
        characters = units = 0
        for span in self.query.walk(text, lines=True):
            if span is None:
                yield -1, 0
            elif wide:
                # Qt counts UTF-16 units, Python characters.
                start, end = span
                units += utf16_units(text[characters:start])
                characters = start
                yield units, utf16_units(text[start:end])
            else:
                yield span[0], span[1] - span[0]

    def _counts(self) -> Callable[[int], bool] | None:
        """What says of a line whether it counts: what is unfolded among the cleaned text does not."""
        return self.view.is_exported if isinstance(self.view, CleanedView) and self.view.is_unfolded else None

    def _go_on(self, seconds: float) -> None:
        if self._spans is None:
            return
        known = len(self.places)
        counts = self._counts()
        late = time.thread_time() + seconds
        for place, length in self._spans:
            if place >= 0 and (counts is None or counts(self.view.document().findBlock(place).blockNumber())):
                self.places.append(place)
                self._lengths.append(length)
            if time.thread_time() > late:
                break
        else:
            self.done = True
            self._spans = None
            self._timer.stop()
        if not known or any(place < self._seen_to for place in self.places[known : known + 1]):
            self._paint()
        self.advanced.emit()

    # --- marking ----------------------------------------------------------------------------------------------

    def _paint_soon(self) -> None:
        if self.places:
            self._soon.start()

    def _paint(self) -> None:
        """Marks what is in view, and only that: a text may have tens of thousands of matches."""
        marks: list[QTextEdit.ExtraSelection] = []
        if self.places:
            view = self.view
            first = view.firstVisibleBlock()
            last = view.cursorForPosition(view.viewport().rect().bottomRight()).block()
            low = bisect_left(self.places, first.position())
            self._seen_to = last.position() + last.length()
            high = bisect_left(self.places, self._seen_to)
            ground = theme.found(view.palette())
            for number in range(low, min(high, low + MOST_IN_VIEW)):
                start, end = self.span(number)
                mark = QTextEdit.ExtraSelection()
                cursor = QTextCursor(view.document())
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                mark.cursor = cursor
                mark.format.setBackground(ground)
                marks.append(mark)
        if marks or self.view.extraSelections():
            self.view.setExtraSelections(marks)


def _raise(view: QWidget) -> None:
    """Shows the tab that *view* is in."""
    tabs = view.parentWidget()
    while tabs is not None and not isinstance(tabs, QTabWidget):
        tabs = tabs.parentWidget()
    for at in range(tabs.count() if tabs is not None else 0):
        page = tabs.widget(at) if tabs is not None else None
        if tabs is not None and page is not None and page.isAncestorOf(view):
            tabs.setCurrentIndex(at)


def utf16_units(text: str) -> int:
    """The length of *text* as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
