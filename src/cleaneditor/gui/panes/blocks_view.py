"""The page's blocks as one read-only text, a text block a page block, with the verdicts painted on and beside them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
)
from PySide6.QtWidgets import QWidget

from cleaneditor.core.model import Document, Kind
from cleaneditor.gui import theme
from cleaneditor.gui.panes.margin import Margin
from cleaneditor.gui.panes.overview import Span
from cleaneditor.gui.panes.page_text import AIR, CORNER, PageText
from cleaneditor.gui.panes.preview import Preview
from cleaneditor.gui.panes.strike import fade, strike
from cleaneditor.gui.panes.takers import taker
from cleaneditor.gui.panes.text import row_text

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning

MONOSPACE = ["DejaVu Sans Mono", "Consolas", "Menlo", "monospace"]


class BlocksView(PageText):
    """Shows a document and, painted on it, a cleaning: removed blocks are tinted and struck."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(air=AIR, parent=parent)
        self.setObjectName("rawBlocksView")
        self.setAccessibleName(self.tr("Blocks of the page"))
        self._cleaning: Cleaning | None = None
        self._shown: Document | None = None
        self._chosen: frozenset[int] = frozenset()
        self._preview: Preview | None = None
        self._current = -1
        self._margin = Margin(self)
        self._reserve_margin()
        self.updateRequest.connect(self._margin.follow)
        self.cursorPositionChanged.connect(self._tell_picked)
        self.selectionChanged.connect(self._tell_picked)

    # --- what is shown ----------------------------------------------------------------------------------------

    @property
    def cleaning(self) -> Cleaning | None:
        """The cleaning that is painted, or None while there is none yet."""
        return self._cleaning

    @property
    def shown(self) -> Document | None:
        """The document that is shown."""
        return self._shown

    def show_document(self, document: Document | None) -> None:
        """Fill the pane with *document*, without verdicts for now."""
        self._cleaning, self._shown, self._chosen = None, document, frozenset()
        self.flash.stop()
        with self.silent():
            text = "\n".join(map(row_text, document.blocks)) if document else ""
            self.note_direction(text)
            self.setPlainText(text)
            if document:
                self._dress(document)
        self._margin.update()

    def show_cleaning(self, cleaning: Cleaning, rows: list[int] | None) -> None:
        """Paint the verdicts of *cleaning*; *rows* changed since the last one (None: all of them)."""
        if cleaning.document is not self._shown:
            self.show_document(cleaning.document)
        self._cleaning = cleaning
        if rows is None or rows:
            self.flash.light(rows or ())
            self.shown_changed.emit()
            self.viewport().update()
            self._margin.update()

    def show_selection(self, indexes: tuple[int, ...]) -> None:
        """Frame the blocks *indexes* and bring the first of them into view. Says nothing back."""
        self._chosen = frozenset(indexes)
        self._current = indexes[0] if indexes else -1
        if indexes and not self.is_silent and self._chosen != frozenset(self.picked()):
            self.reveal(indexes[0])
        self.viewport().update()
        self._margin.update()

    def show_preview(self, preview: Preview | None) -> None:
        """Paint what a rule that is not made yet would do; None: no more."""
        self._preview = preview
        self.viewport().update()

    def reveal_current(self) -> None:
        """Bring the selected block into view, wherever it was selected."""
        if self._current >= 0:
            self.reveal(self._current)

    def reveal(self, index: int) -> None:
        """Put the cursor at the start of the block *index*; if it is out of view, scroll it to the middle."""
        block = self.document().findBlockByNumber(index)
        if block.isValid():
            seen = self._wholly_visible(index)
            with self.silent():
                self.setTextCursor(QTextCursor(block))
                if not seen:
                    self.centerCursor()

    # --- what is picked ---------------------------------------------------------------------------------------

    def picked(self) -> tuple[int, ...]:
        """The blocks under the text selection, the one with the cursor first."""
        if not self._shown or not self._shown.blocks:
            return ()
        cursor = self.textCursor()
        current = cursor.blockNumber()
        if not cursor.hasSelection():
            return (current,)
        first = self.document().findBlock(cursor.selectionStart()).blockNumber()
        end = self.document().findBlock(cursor.selectionEnd())
        last = end.blockNumber()
        if last > first and cursor.selectionEnd() == end.position():
            last -= 1  # a selection that ends before a block's first character does not mean that block
        current = min(max(current, first), last)
        return (current, *(index for index in range(first, last + 1) if index != current))

    def copy_picked(self) -> None:
        """Copy the selected text, or the text of the blocks that are framed."""
        if self.textCursor().hasSelection():
            self.copy()
        elif self._cleaning is not None:
            from cleaneditor.gui.giving import blocks_mime

            QGuiApplication.clipboard().setMimeData(blocks_mime(self._cleaning, self._chosen))
        elif self._shown is not None:
            texts = [self._shown.blocks[row].text for row in sorted(self._chosen)]
            QGuiApplication.clipboard().setText("\n\n".join(texts))

    def _tell_picked(self) -> None:
        if not self.is_silent and self._shown:
            with self.silent():
                self.chosen.emit(self.picked())

    # --- places -----------------------------------------------------------------------------------------------

    def block_rect(self, index: int) -> QRect:
        """Where the block *index* is painted in the viewport; empty if it is out of view."""
        for block, rect in self.visible_blocks():
            if block.blockNumber() == index:
                return _card(block, rect).toAlignedRect()
        return QRect()

    def index_at(self, point: QPoint) -> int:
        """The block at *point* of the viewport; -1 below the last one."""
        for block, rect in self.visible_blocks():
            if rect.top() - AIR <= point.y() < rect.bottom():
                return block.blockNumber()
        return -1

    def row_at_point(self, point: QPoint) -> int | None:
        """The block at *point* of the viewport; None below the last one."""
        row = self.index_at(point) if self._shown is not None and self._shown.blocks else -1
        return row if row >= 0 else None

    def top_row(self) -> int:
        """The first block in view."""
        return self.firstVisibleBlock().blockNumber()

    def scroll_to_row(self, index: int, share: float = 0.0) -> None:
        """Make the block *index* the first one in view, with *share* of it above, as far as the text reaches. Says
        nothing back."""
        block = self.document().findBlockByNumber(index)
        if block.isValid():
            with self.silent():
                self.scroll_into(block, share)

    def span_in_view(self) -> Span | None:
        """What of the page is in view."""
        lines = self.lines_in_view() if self._shown is not None and self._shown.blocks else None
        return Span(*lines) if lines is not None else None

    def ghosts(self) -> Iterable[int]:
        """All blocks have room here, removed or not."""
        return ()

    def margin(self) -> Margin:
        """The strip beside the text that shows who took each block and of what kind it is."""
        return self._margin

    def _wholly_visible(self, index: int) -> bool:
        for block, rect in self.visible_blocks():
            if block.blockNumber() == index:
                return rect.top() >= -1 and rect.bottom() - AIR <= self.viewport().height() + 1
        return False

    # --- painting ---------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        visible = self.visible_blocks() if self._shown else []
        # "with": a painter that an exception leaves open takes Qt down.
        with QPainter(self.viewport()) as painter:
            self._paint_ground(painter, visible)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            self._paint_over(painter, visible)

    def _paint_ground(self, painter: QPainter, visible: list[tuple[QTextBlock, QRectF]]) -> None:
        look = self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for block, rect in visible:
            row = block.blockNumber()
            taken = taker(self._cleaning, row)
            lit = self.flash.strength(row)
            if taken is None and not lit:
                continue
            ground = theme.tint(taken, look) if taken else look.color(look.ColorRole.Base)
            if lit:
                ground = theme.blend(look.color(look.ColorRole.Highlight), ground, 0.25 * lit)
            painter.setBrush(ground)
            painter.drawRoundedRect(_card(block, rect), CORNER, CORNER)

    def _paint_over(self, painter: QPainter, visible: list[tuple[QTextBlock, QRectF]]) -> None:
        look = self.palette()
        dark = theme.is_dark(look)
        foot = self.viewport().height()
        for block, rect in visible:
            taken = taker(self._cleaning, block.blockNumber())
            if taken is not None:
                ground = theme.tint(taken, look)
                fade(painter, _card(block, rect), ground)
                strike(painter, block, rect.top(), foot, theme.group_colour(taken, dark), ground)
        if self._preview is not None and self._preview.document is self._shown:
            for block, rect in visible:
                self._preview.paint(painter, block.blockNumber(), _card(block, rect), look)
        for block, rect in visible:
            if block.blockNumber() in self._chosen:
                self._frame(painter, _card(block, rect).adjusted(0.5, 0.5, -0.5, -0.5))

    # --- the rest ---------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        at, before, now = self.cursorRect(), event.oldSize().height(), event.size().height()
        super().resizeEvent(event)
        self._place_margin()
        # What somebody looks at stays in view when the strip below, or a bar, takes its place.
        if at.top() >= 0 and now < at.bottom() <= before:
            self.ensureCursorVisible()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._reserve_margin()
            self._place_margin()

    def _place_margin(self) -> None:
        inside = self.contentsRect()
        width = self._margin.sizeHint().width()
        left = inside.right() - width + 1 if self.isRightToLeft() else inside.left()
        self._margin.setGeometry(left, inside.top(), width, self.viewport().height())

    def _reserve_margin(self) -> None:
        width = self._margin.sizeHint().width()
        self.setViewportMargins(*((0, 0, width, 0) if self.isRightToLeft() else (width, 0, 0, 0)))

    def _dress(self, document: Document) -> None:
        """Headings bold, code in a fixed pitch: formats of the layout, which cost nothing for all other blocks."""
        bold, fixed = QTextCharFormat(), QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        fixed.setFontFamilies(MONOSPACE)
        formats = {Kind.HEADING: bold, Kind.CODE: fixed}
        for block in document.blocks:
            if (form := formats.get(block.kind)) is not None:
                line = self.document().findBlockByNumber(block.index)
                span = QTextLayout.FormatRange()
                span.start, span.length, span.format = 0, line.length(), form
                line.layout().setFormats([span])


def _card(block: QTextBlock, rect: QRectF) -> QRectF:
    """The ground of *block*, which stands at *rect*: its lines and nearly half of the air above and below."""
    half = AIR / 2 - 1
    return QRectF(
        rect.left() + 2, rect.top() - half, rect.width() - 6, block.layout().boundingRect().height() + 2 * half
    )
