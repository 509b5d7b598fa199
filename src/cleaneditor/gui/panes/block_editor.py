"""The text field that lies over a paragraph of the cleaned pane while the person edits it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit

from cleaneditor.gui import theme
from cleaneditor.gui.panes.cleaned_view import CleanedView

_INSET = theme.MARGIN
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BlockEditor(QPlainTextEdit):
    """Lies over the paragraph of block *row*, its letters exactly over those of the pane, and grows with its text.

    Enter (in code, where *lines* may be broken, Ctrl+Enter) and leaving the field keep the text; Escape gives it up.
    """

    ended = Signal(bool)
    """True: keep the text. Said once."""

    def __init__(self, view: CleanedView, row: int, text: str, *, lines: bool, at: int = 0) -> None:
        super().__init__(view.viewport())
        self.setObjectName("blockEditor")
        self.setAccessibleName(self.tr("Text of block {0}").format(row + 1))
        self.row = row
        self._view = view
        self._lines = lines
        self._over = False
        self._before = QRectF()
        self.setFont(view.font())
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setWordWrapMode(view.wordWrapMode())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.document().setDocumentMargin(_INSET)
        option = self.document().defaultTextOption()
        option.setTextDirection(view.document().defaultTextOption().textDirection())
        self.document().setDefaultTextOption(option)
        self.setPlainText(text)
        self.document().clearUndoRedoStacks()
        keys = self.tr("Ctrl+Enter keeps it, Esc gives it up") if lines else self.tr("Enter keeps it, Esc gives it up")
        self.setAccessibleDescription(keys)
        self.hint = QLabel(keys, view.viewport(), textFormat=Qt.TextFormat.PlainText)
        self.hint.setObjectName("blockEditorHint")
        self.hint.setAutoFillBackground(True)
        self.hint.setBackgroundRole(QPalette.ColorRole.Window)
        self.hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.hint.setContentsMargins(theme.GAP, 2, theme.GAP, 2)
        cursor = self.textCursor()
        cursor.setPosition(min(max(at, 0), self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.textChanged.connect(self.place)
        self.place()
        self.show()
        self.hint.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def text(self) -> str:
        """What stands in the field."""
        return self.toPlainText()

    def place(self) -> None:
        """Lies over its paragraph, wherever that is by now."""
        rect = self._paragraph()
        if rect is None:
            # Out of view, it must not be seen over another one.
            self.move(0, -self.height() - 1000)
            self.hint.hide()
            return
        edge = round(self._view.document().documentMargin()) - _INSET
        width = self._view.viewport().width() - 2 * edge
        if width != self.width():
            self.resize(width, self.height())
        wanted = round(max(self._text_height(), rect.height())) + 2 * _INSET
        self.hint.adjustSize()
        whole = self._view.viewport().height()
        room = whole - self.hint.height()
        # All of it is in view where there is room, whatever of the paragraph is.
        height = min(wanted, whole)
        top = max(0, min(round(rect.top()) - _INSET, (room if wanted <= room else whole) - height))
        self.setGeometry(edge, top, width, height)
        foot = self.geometry().bottom() + 1
        x = edge if self.isRightToLeft() else self.geometry().right() + 1 - self.hint.width()
        self.hint.move(x, foot if foot <= room else max(0, self.geometry().top() - self.hint.height()))
        self.hint.setVisible(self.isVisible() and not self._over)
        self.raise_()
        self.hint.raise_()
        if wanted <= whole:
            self.verticalScrollBar().setValue(0)
        else:
            self.ensureCursorVisible()

    def end(self, keep: bool) -> None:
        """Says once that it is over."""
        if not self._over:
            self._over = True
            self.hint.hide()
            self.hint.deleteLater()
            self.ended.emit(keep)

    def _paragraph(self) -> QRectF | None:
        """The rectangle of the paragraph in the viewport; None where nothing of it is in view."""
        found = QRectF()
        for block, rect in self._view.visible_blocks():
            if self._view.row_at_line(block.blockNumber()) == self.row:
                # The last one holds the margin below the text.
                lines = block.layout().boundingRect().height()
                found = found.united(QRectF(rect.left(), rect.top(), rect.width(), lines))
        return None if found.isNull() else found

    def _text_height(self) -> float:
        height, block = 0.0, self.document().begin()
        while block.isValid():
            # What the edit gives for the last one holds the margin below it.
            height += self.blockBoundingRect(block).height() and block.layout().boundingRect().height()
            block = block.next()
        return height

    # --- keys and focus ---------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """While somebody types, a key without Ctrl or Alt is a letter, whatever else it means in the window."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
            function_key = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
            if (not held and not function_key) or event.key() in _ENDS:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end(False)
        elif event.key() in _ENDS:
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if held or not self._lines:
                self.end(True)
            else:
                super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() == Qt.FocusReason.ActiveWindowFocusReason:
            # To look something up in another program is no reason to stop; a dialog of ours is.
            QTimer.singleShot(0, self, self._end_for_dialog)
        elif event.reason() != Qt.FocusReason.PopupFocusReason:
            self.end(True)

    def _end_for_dialog(self) -> None:
        now = QApplication.activeWindow()
        if now is not None and now is not self.window():
            self.end(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = self.palette()
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 5, -1, -5), 3, 3)


def offset_in(view: CleanedView, row: int, cursor: QTextCursor) -> int:
    """How far, in UTF-16 units, *cursor* is into the paragraph of block *row*; 0 where it is not in it."""
    span = view.paragraph_span(row)
    if span is None or not span[0] <= cursor.position() <= span[1]:
        return 0
    return cursor.position() - span[0]
