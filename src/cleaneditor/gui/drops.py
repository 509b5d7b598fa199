"""Drops anywhere on the window: children let drags through, a sign in the window says what a drop will do."""

from __future__ import annotations

import math
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QMainWindow, QPlainTextEdit, QTextEdit, QWidget

from cleaneditor.gui import wording
from cleaneditor.gui.counting import counted
from cleaneditor.gui.paste import Given, What, given
from cleaneditor.gui.theme import MARGIN, SPACE

GOES_AFTER_MS = 100
"""How long the sign stays after a drop for a page to come."""
SIGN_WIDTH = 520
"""Device-independent pixels after which its text wraps."""
_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class _Edge(QWidget):
    """One side of the frame."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        # It must not become the target of the very drag that it tells of.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Highlight)
        self.hide()


class _Sign(QWidget):
    """The text in the middle of the frame, on a ground of its own."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("dropSign")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.text = ""
        self._layout = QTextLayout()
        self.hide()

    def lines(self) -> list[str]:
        """What it says, line by line."""
        found = (self._layout.lineAt(row) for row in range(self._layout.lineCount()))
        return [self._layout.text()[line.textStart() : line.textStart() + line.textLength()] for line in found]

    def place(self, text: str, area: QRect) -> None:
        """Says *text* in the middle of *area*."""
        self.text = text
        font = self.window().font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        self.setFont(font)
        wide, high = self._lay_out(min(SIGN_WIDTH, area.width() - 8 * MARGIN))
        place = QRect(0, 0, wide + 6 * MARGIN, high + 4 * MARGIN)
        place.moveCenter(area.center())
        self.setGeometry(place)
        self.update()

    def _lay_out(self, widest: int) -> tuple[int, int]:
        """Breaks the text into lines in the middle of each other; how wide and high they are."""
        self._layout = layout = QTextLayout(self.text.replace("\n", "\N{LINE SEPARATOR}"), self.font())
        option = QTextOption()
        # Between words; a name without spaces breaks where the line ends.
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        lines, high = [], 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(widest)
            lines.append(line)
        layout.endLayout()
        wide = max((line.naturalTextWidth() for line in lines), default=0.0)
        for line in lines:
            line.setPosition(QPointF((wide - line.naturalTextWidth()) / 2, high))
            high += line.height()
        return math.ceil(wide), math.ceil(high)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, its border, the text."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), MARGIN, MARGIN)
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            self._layout.draw(painter, QPointF(3 * MARGIN, 2 * MARGIN))


class Overlay(QObject):
    """The frame around the window and the sign in it that say what a drop will do.

    Not a sheet over all: what lies under a sheet has to be painted when it goes, the whole window, and that took longer
    than to paint the page that was dropped.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._edges = [_Edge(window) for _ in range(4)]
        self._sign = _Sign(window)
        self._area = QRect()
        self._going = QTimer(self, singleShot=True, interval=GOES_AFTER_MS)
        self._going.timeout.connect(self.hide)

    @property
    def text(self) -> str:
        """What it says, or said last."""
        return self._sign.text

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """The frame's sides and the sign."""
        return (*self._edges, self._sign)

    def isVisible(self) -> bool:
        """Whether it is there."""
        return self._sign.isVisible()

    def go_soon(self) -> None:
        """Hides with the page that was dropped, see `hide`, or when it does not come at once.

        What lies under it is painted when it goes: once with the page instead of just before it.
        """
        self._going.start()

    def hide(self) -> None:
        """Takes it away."""
        self._going.stop()
        for part in self.parts:
            part.hide()

    def tell(self, text: str, area: QRect) -> None:
        """Shows *text* in a frame around *area*."""
        self._going.stop()
        if self.isVisible() and (text, area) == (self.text, self._area):
            # A drag says the same with every step of the pointer.
            return
        self._area = area
        across, down = area.width(), area.height()
        for edge, (x, y, width, height) in zip(
            self._edges,
            (
                (0, 0, across, SPACE),
                (0, down - SPACE, across, SPACE),
                (0, SPACE, SPACE, down - 2 * SPACE),
                (across - SPACE, SPACE, SPACE, down - 2 * SPACE),
            ),
            strict=True,
        ):
            edge.setGeometry(area.x() + x, area.y() + y, width, height)
        self._sign.place(text, area)
        for part in self.parts:
            part.raise_()
            part.show()


class Drops(QObject):
    """Takes drags for a whole window. Fields that take text keep doing so; files always go to the window."""

    dropped = Signal(object)
    """``Given``"""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.overlay = Overlay(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def arm(self) -> None:
        """Lets drags through all children there are now. Called again when panes may have grown new ones."""
        for child in self._window.findChildren(QWidget):
            if child.acceptDrops() and child.objectName() != "dropTarget":
                child.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handles the window's drags; sends those over a child on to it."""
        if watched is self._window:
            return self._window_event(event)
        if event.type() in _DRAGS and isinstance(event, QDropEvent) and not self._own(watched, event):
            # Not accepted here, Qt offers it to the parents, and so to the window.
            event.ignore()
            return True
        return False

    def describe(self, what: Given) -> str:
        """What dropping *what* will do, in words."""
        if what.what is What.PATHS:
            if len(what.paths) > 1:
                return counted(len(what.paths), "Drop to open {0} file or folder", "Drop to open {0} files and folders")
            path = Path(what.paths[0])
            text = self.tr("Drop to open all pages in “{0}”") if path.is_dir() else self.tr("Drop to open “{0}”")
            return text.format(wording.apart(path.name))
        if what.what is What.HTML:
            return self.tr("Drop to clean this piece of a web page")
        if what.what is What.TEXT:
            return self.tr("Drop to clean this text")
        return self.tr("CleanEditor never goes online.\nSave the page in your browser and drop the file here.")

    def _own(self, watched: QObject, event: QDropEvent) -> bool:
        """Whether a child may keep a drag: a list its own rows, a field that can be typed in plain text."""
        if event.source() is not None and isinstance(watched, QWidget):
            source = event.source()
            return source is watched or source is watched.parent()
        if event.mimeData().hasUrls() or event.mimeData().hasHtml():
            return False
        area = watched.parent()
        if isinstance(watched, QPlainTextEdit | QTextEdit):
            area = watched
        if isinstance(area, QPlainTextEdit | QTextEdit):
            return not area.isReadOnly()
        return watched.inherits("QLineEdit")

    def _window_event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self.overlay.hide()
            return True
        if event.type() == QEvent.Type.Show:
            self.arm()
        if not isinstance(event, QDropEvent) or event.source() is not None:
            return False
        what = given(event.mimeData())
        if isinstance(event, QDragEnterEvent):
            self.arm()
        if isinstance(event, QDragMoveEvent):  # an enter event is a move event too
            if what.what is What.NOTHING:
                return False
            self.overlay.tell(self.describe(what), self._area())
            self._accept(event)
            return True
        if what.what is What.NOTHING:
            self.overlay.hide()
            return False
        self.overlay.go_soon()
        self._accept(event)
        self.dropped.emit(what)
        return True

    def _area(self) -> QRect:
        """The panes: the window without its bars."""
        middle = self._window.centralWidget()
        return middle.geometry() if middle is not None else self._window.rect()

    @staticmethod
    def _accept(event: QDropEvent) -> None:
        # Copy, never move: a file manager would delete the file after a move.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
