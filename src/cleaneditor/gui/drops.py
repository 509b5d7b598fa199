"""Drops anywhere on the window: children let drags through, a sheet over the window says what a drop will do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QMainWindow, QPlainTextEdit, QTextEdit, QWidget

from cleaneditor.gui.counting import counted
from cleaneditor.gui.paste import Given, What, given

GOES_AFTER_MS = 100
"""How long the sheet stays after a drop for a page to come."""
_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class Overlay(QWidget):
    """The sheet that says what a drop will do."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("dropOverlay")
        # It must not become the target of the very drag that it tells of.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.text = ""
        self._sheet = QPixmap()
        self._key: object = None
        self._going = QTimer(self, singleShot=True, interval=GOES_AFTER_MS)
        self._going.timeout.connect(self.hide)
        self.hide()

    def go_soon(self) -> None:
        """Hides with the page that was dropped, see `hide`, or when it does not come at once.

        All that lies under the sheet is painted when it goes: once with the page instead of just before it.
        """
        self._going.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever hid it."""
        self._going.stop()
        super().hideEvent(event)

    def tell(self, text: str, area: QRect) -> None:
        """Shows *text* over *area*."""
        self._going.stop()
        if self.isVisible() and (text, area) == (self.text, self.geometry()):
            # A drag says the same with every step of the pointer, and below the sheet lies the whole window.
            return
        self.text = text
        self.setGeometry(area)
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What of the sheet is to be seen anew: often a strip, where something changes below."""
        key = (self.text, self.size(), self.palette().cacheKey(), self.font().key(), self.devicePixelRatioF())
        if key != self._key:
            self._sheet, self._key = self._painted(), key
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._sheet)

    def _painted(self) -> QPixmap:
        """A veil, a dashed frame, the text in the middle."""
        ratio = self.devicePixelRatioF()
        sheet = QPixmap(self.size() * ratio)
        sheet.setDevicePixelRatio(ratio)
        sheet.fill(Qt.GlobalColor.transparent)
        with QPainter(sheet) as painter:
            painter.setFont(self.font())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            veil = self.palette().color(QPalette.ColorRole.Window)
            veil.setAlphaF(0.92)
            painter.fillRect(self.rect(), veil)
            frame = self.rect().adjusted(16, 16, -16, -16)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 3, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(frame, 12, 12)
            font = self.font()
            font.setPointSizeF(font.pointSizeF() * 1.5)
            painter.setFont(font)
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            middle = frame.adjusted(24, 24, -24, -24)
            painter.drawText(middle, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.text)
        return sheet


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
            return text.format(path.name)
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
        """The window without its menus and status bar."""
        bottom = self._window.statusBar().geometry().top()
        menu = self._window.menuWidget()
        top = menu.geometry().bottom() + 1 if menu is not None else 0
        return QRect(0, top, self._window.width(), bottom - top)

    @staticmethod
    def _accept(event: QDropEvent) -> None:
        # Copy, never move: a file manager would delete the file after a move.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
