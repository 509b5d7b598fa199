"""What goes out of the window by the clipboard and by dragging: text, and HTML that keeps its headings and lists."""

from __future__ import annotations

import html
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent, QPixmap
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from cleaneditor.gui import icons, theme
from cleaneditor.gui.panes.blocks_view import BlocksView
from cleaneditor.gui.panes.cleaned_view import CleanedView

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning
    from cleaneditor.gui.panes.page_text import PageText
    from cleaneditor.gui.session import Session


def page_mime(cleaning: Cleaning) -> QMimeData:
    """The whole cleaned page, as the exports to plain text and to HTML write it."""
    from cleaneditor.core.exporters import as_text
    from cleaneditor.core.exporters.html_page import as_html

    return _mime(as_text(cleaning).removesuffix("\n"), as_html(cleaning))


def blocks_mime(cleaning: Cleaning, blocks: Iterable[int]) -> QMimeData:
    """Some blocks, kept or not."""
    from cleaneditor.core.exporters.html_page import body_html
    from cleaneditor.core.exporters.text import paragraphs

    rows = sorted(blocks)
    return _mime("\n\n".join(text for _, text in paragraphs(cleaning, rows)), body_html(cleaning, rows))


def selection_mime(view: PageText) -> QMimeData | None:
    """What is selected in a pane: whole blocks with their markup, of others the part that is selected, and nothing of
    what is unfolded among the cleaned text. None where the pane shows no page that has been judged."""
    if not isinstance(view, BlocksView | CleanedView) or view.cleaning is None:
        return None
    from cleaneditor.core.exporters.html_page import body_html
    from cleaneditor.core.exporters.text import line_of, printable

    cleaning, cursor = view.cleaning, view.textCursor()
    low, high = cursor.selectionStart(), cursor.selectionEnd()
    texts: list[str] = []
    pieces: list[str] = []
    whole: list[int] = []

    def close() -> None:
        if whole:
            pieces.append(body_html(cleaning, whole))
            whole.clear()

    for row in sorted(view.picked()):
        span = _span(view, row)
        if span is None or (isinstance(view, CleanedView) and view.is_ghost(row)):
            continue
        start, end = max(low, span[0]), min(high, span[1])
        if start == span[0] and end == span[1]:
            whole.append(row)
            block = cleaning.document.blocks[row]
            text = cleaning.text_of(row) if isinstance(view, CleanedView) else block.text
            texts.append(line_of(text, block.kind))
        elif start < end:
            close()
            part = view.textCursor()
            part.setPosition(start)
            part.setPosition(end, part.MoveMode.KeepAnchor)
            text = printable(part.selectedText().replace("\u2028", "\n").replace("\u2029", "\n"))
            texts.append(text)
            pieces.append(f"<p>{html.escape(text, quote=False)}</p>\n")
    close()
    return _mime("\n\n".join(texts), "".join(pieces))


def _span(view: BlocksView | CleanedView, row: int) -> tuple[int, int] | None:
    """Where the block *row* stands in the text of *view*."""
    if isinstance(view, CleanedView):
        return view.paragraph_span(row)
    block = view.document().findBlockByNumber(row)
    return (block.position(), block.position() + block.length() - 1) if block.isValid() else None


def _mime(text: str, markup: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(text)
    mime.setHtml(markup)
    return mime


class DragHandle(QToolButton):
    """A grip that the cleaned page is dragged out by; a click, or the space bar, copies it instead."""

    copied = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cleanedHandle")
        self.setAutoRaise(True)
        self.setIcon(icons.icon("grip"))
        self.setIconSize(QSize(16, 16))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        text = self.tr("Drag the cleaned text into another program, or click to copy it")
        self.setAccessibleName(text)
        self.setToolTip(text)
        self._session = session
        self._pressed: QPoint | None = None
        self.clicked.connect(self.copied)
        session.cleaned.connect(lambda *_: self._follow())
        session.documentChanged.connect(lambda _: self._follow())
        self._follow()

    def mime(self) -> QMimeData | None:
        """What is given to the other program."""
        cleaning = self._session.cleaning
        return page_mime(cleaning) if cleaning is not None else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """May become a drag."""
        super().mousePressEvent(event)
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Becomes one when the pointer has gone far enough."""
        super().mouseMoveEvent(event)
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        if way >= QApplication.startDragDistance() and (mime := self.mime()) is not None:
            self._pressed = None
            self.setDown(False)
            drag = QDrag(self)
            drag.setMimeData(mime)
            drag.setPixmap(self._picture())
            drag.exec(Qt.DropAction.CopyAction)

    def _picture(self) -> QPixmap:
        return icons.pixmap("cleaned", 32, theme.muted(self.palette()), self.devicePixelRatioF())

    def _follow(self) -> None:
        self.setEnabled(self._session.cleaning is not None)
