"""What the raw and the cleaned pane have in common: a read-only text that can be walked by keys and painted upon."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QTextBlock, QTextOption
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit, QWidget

from cleaneditor.gui import theme
from cleaneditor.gui.panes.flash import Flash
from cleaneditor.gui.panes.page_layout import PageLayout

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning

AIR = 8
"""Pixels between two blocks of the raw pane."""
CORNER = 3.0
_FROM_RIGHT = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
"""What a text that is written from the right has: letters of Hebrew, Arabic and others, or a mark for it."""


class PageText(QPlainTextEdit):
    """A read-only text, selectable by mouse and keys. Says by ``chosen`` which page blocks the person picked."""

    chosen = Signal(object)
    """``tuple[int, ...]`` of page block indexes, the current one first."""
    scrolled = Signal()
    """The person, or something that is not this pane's follower, scrolled."""
    walked = Signal()
    """A key moved the cursor, and the pane with it if need be."""
    shown_changed = Signal()
    """Other blocks are shown, or they look otherwise."""

    def __init__(self, *, air: int = 0, margin: float = 2 * theme.SPACE, parent: QWidget | None = None) -> None:
        self._visible_key: tuple[int, int, QSize] | None = None
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        # The window takes what is dropped, wherever it is dropped.
        self.setAcceptDrops(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(margin)
        self._layout = PageLayout(self.document(), air) if air else QPlainTextDocumentLayout(self.document())
        self.document().setDocumentLayout(self._layout)
        self._from_right = QTextOption(self.document().defaultTextOption())
        self._from_right.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._mixed = False
        """Whether blocks that are written from the right may be in the text."""
        self._still = 0
        self._visible: list[tuple[QTextBlock, QRectF]] = []
        self.flash = Flash(self)
        self.flash.faded.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self._tell_scrolled)

    @property
    def cleaning(self) -> Cleaning | None:
        """The cleaning that is shown, or None."""
        raise NotImplementedError

    def is_exported(self, line: int) -> bool:
        """Whether the text line *line* belongs to what the pane stands for; see ``CleanedView.is_ghost``."""
        del line
        return True

    def note_direction(self, text: str, *, more: bool = False) -> None:
        """Has to be told of what is shown, and of *more* that comes to it, as some may be written from the right: to
        ask Qt of each block in view, at every change, is dear."""
        self._mixed = (more and self._mixed) or (not text.isascii() and _FROM_RIGHT.search(text) is not None)

    @contextmanager
    def silent(self) -> Iterator[None]:
        """While inside, moving the cursor or scrolling says nothing to anybody."""
        self._still += 1
        try:
            yield
        finally:
            self._still -= 1

    @property
    def is_silent(self) -> bool:
        """Whether the pane is moved by others just now."""
        return self._still > 0

    def visible_blocks(self) -> list[tuple[QTextBlock, QRectF]]:
        """The text blocks in view from the top, each with its rectangle in the viewport."""
        # Asked for several times a frame: by the text, its margin, the overview, the pointer.
        key = (self.verticalScrollBar().value(), self.document().revision(), self.viewport().size())
        if key != self._visible_key:
            self._visible = list(self._walk_visible())
            # Laying them out may have moved the scroll bar.
            self._visible_key = (self.verticalScrollBar().value(), *key[1:])
        return self._visible

    def _walk_visible(self) -> Iterator[tuple[QTextBlock, QRectF]]:
        block = self.firstVisibleBlock()
        if not block.isValid():
            return
        foot = self.viewport().height()
        width = self.viewport().width()
        # The text edit would only pass the question on to the layout, which is Python's: twice the way.
        height_of = self._layout.blockBoundingRect
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= foot:
            height = height_of(block).height()
            if self._mixed and block.textDirection() == Qt.LayoutDirection.RightToLeft:
                # Each from its own side. Its lines, laid out just now, are as wide as the pane; where in them the text
                # begins is only asked for when it is drawn.
                block.layout().setTextOption(self._from_right)
            yield block, QRectF(0, top, width, height)
            top += height
            block = block.next()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied or dragged: text, and HTML where whole blocks are selected."""
        from cleaneditor.gui.giving import selection_mime

        return given_away(selection_mime(self) or super().createMimeDataFromSelection())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._visible_key = None

    def top_share(self) -> float:
        """How much of the first text block in view is above the view, 0.0 to 1.0."""
        block = self.firstVisibleBlock()
        lines = block.lineCount() if block.isValid() else 0
        return (self.verticalScrollBar().value() - block.firstLineNumber()) / lines if lines > 1 else 0.0

    def scroll_into(self, block: QTextBlock, share: float) -> None:
        """Make *block* the first one in view, with *share* of it above."""
        into = 0
        if share:
            # A block that was never in view has not been laid out, and then counts as one line.
            self._layout.blockBoundingRect(block)
            into = min(round(share * block.lineCount()), block.lineCount() - 1)
        self.verticalScrollBar().setValue(block.firstLineNumber() + into)

    def lines_in_view(self) -> tuple[int, float, int, float] | None:
        """The first and the last text block in view, and the share of each that is above the view, and within it."""
        visible = self.visible_blocks()
        if not visible:
            return None
        (first, above), (last, below) = visible[0], visible[-1]
        hidden = min(max(-above.top() / above.height(), 0.0), 1.0) if above.height() > 0 else 0.0
        foot = self.viewport().height()
        within = min(max((foot - below.top()) / below.height(), 0.0), 1.0) if below.height() > 0 else 1.0
        return first.blockNumber(), hidden, last.blockNumber(), within

    def sizeHint(self) -> QSize:
        return QSize(420, 480)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 120)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        self.walked.emit()

    def _tell_scrolled(self) -> None:
        if not self._still:
            self.scrolled.emit()

    def _frame(self, painter: QPainter, rect: QRectF) -> None:
        """Draws the frame around a picked block, stronger while the pane has the focus."""
        look = self.palette()
        focus = self.hasFocus()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        colour = look.color(look.ColorRole.Highlight)
        painter.setPen(QPen(colour if focus else theme.blend(colour, look.color(look.ColorRole.Base), 0.7), 1.5))
        painter.drawRoundedRect(rect, CORNER, CORNER)


def given_away(mime: QMimeData) -> QMimeData:
    """*mime*, as ``createMimeDataFromSelection`` has to give it: whoever takes it deletes it.

    PySide deletes what that function gave as well, be it made here or by the base: the program would crash when the
    clipboard lets go of it. One reference that nobody gives back keeps Python from it.
    """
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(mime))
    return mime
