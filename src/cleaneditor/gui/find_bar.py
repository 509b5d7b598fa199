"""Finds text in the raw or the cleaned pane: next, previous, how many."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QToolButton, QWidget

from cleaneditor.gui.counting import counted, grouped
from cleaneditor.gui.panes.page_text import PageText
from cleaneditor.gui.session import Session


class FindBar(QFrame):
    """A bar under the panes, with a field and a word on where the match stands among all."""

    def __init__(self, session: Session, raw: QPlainTextEdit, cleaned: QPlainTextEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self._views = (raw, cleaned)
        self.field = QLineEdit(placeholderText=self.tr("Find"), clearButtonEnabled=True)
        self.field.setObjectName("findField")
        self.field.setAccessibleName(self.tr("Text to find"))
        self.field.setMaximumWidth(320)
        self.where = QComboBox()
        self.where.setAccessibleName(self.tr("Where to find"))
        self.where.addItems([self.tr("in Raw"), self.tr("in Cleaned")])
        self.count = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.count.setObjectName("findCount")
        self.previous_button = self._button("↑", self.tr("Previous match"))
        self.next_button = self._button("↓", self.tr("Next match"))
        self.close_button = self._button("✕", self.tr("Close the find bar"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 4, 6, 4)
        layout.setSpacing(6)
        for widget in (self.field, self.where, self.previous_button, self.next_button, self.count):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.close_button)
        self.hide()

        self.field.textChanged.connect(self._restart)
        self.where.currentIndexChanged.connect(self._restart)
        self.next_button.clicked.connect(lambda: self.step(1))
        self.previous_button.clicked.connect(lambda: self.step(-1))
        self.close_button.clicked.connect(self.leave)
        self.field.installEventFilter(self)
        session.documentChanged.connect(lambda _: self._tell())
        session.cleaned.connect(lambda *_: self._tell())

    @property
    def view(self) -> QPlainTextEdit:
        """The pane that is searched."""
        return self._views[self.where.currentIndex()]

    def start(self) -> None:
        """Opens the bar for the pane that has the focus, with what is selected there."""
        for at, view in enumerate(self._views):
            if view.hasFocus() or view.viewport().hasFocus():
                self.where.setCurrentIndex(at)
        chosen = self.view.textCursor().selectedText()
        self.show()
        if chosen and len(chosen) <= 200 and "\u2029" not in chosen:
            self.field.setText(chosen)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._tell()

    def leave(self) -> None:
        """Closes the bar; the pane gets the focus."""
        self.hide()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> bool:
        """Goes to the next (1) or previous (-1) match, round the end. False where there is none."""
        text = self.field.text()
        if not text:
            return False
        view = self.view
        flags = QTextDocument.FindFlag(0) if by > 0 else QTextDocument.FindFlag.FindBackward
        found = self._next(text, view.textCursor(), flags)
        if found.isNull():
            round_ = QTextCursor(view.document())
            if by < 0:
                round_.movePosition(QTextCursor.MoveOperation.End)
            found = self._next(text, round_, flags)
        if not found.isNull():
            view.setTextCursor(found)
            view.centerCursor()
        self._tell()
        return not found.isNull()

    def _next(self, text: str, start: QTextCursor, flags: QTextDocument.FindFlag) -> QTextCursor:
        """The next match from *start* that is not in what is unfolded."""
        found = self.view.document().find(text, start, flags)
        while not found.isNull() and not _exported(self.view, found.blockNumber()):
            found = self.view.document().find(text, found, flags)
        return found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter: next, Shift+Enter: previous, Esc: close."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        return super().eventFilter(watched, event)

    def _restart(self) -> None:
        """Searches again from where the last match began, so that typing on does not run ahead."""
        cursor = self.view.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.view.setTextCursor(cursor)
        if not self.step(1):
            self._tell()

    def _tell(self) -> None:
        if self.isHidden():
            return
        needle = self.field.text().casefold()
        if not needle:
            self.count.setText("")
            return
        text = _text(self.view).casefold()
        total = text.count(needle)
        if not total:
            self.count.setText(self.tr("not found"))
            return
        cursor = self.view.textCursor()
        if cursor.hasSelection() and cursor.selectedText().casefold() == needle:
            # Qt counts UTF-16 units, Python characters: the text before the match is taken from Qt.
            before = _text(self.view, cursor.selectionStart())
            at = before.casefold().count(needle) + 1
            self.count.setText(self.tr("{0} of {1}").format(grouped(at), grouped(total)))
        else:
            self.count.setText(counted(total, "{0} found", "{0} found"))

    def _button(self, text: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button


def _exported(view: QPlainTextEdit, line: int) -> bool:
    """Whether what stands in a line of a pane counts: what is unfolded among the cleaned text does not."""
    return not isinstance(view, PageText) or view.is_exported(line)


def _text(view: QPlainTextEdit, until: int | None = None) -> str:
    """The text of a pane up to the position *until*, without what is unfolded there."""
    lines = []
    block = view.document().firstBlock()
    while block.isValid() and (until is None or block.position() < until):
        if _exported(view, block.blockNumber()):
            text = block.text()
            if until is not None and block.position() + block.length() > until:
                text = text.encode("utf-16-le", "replace")[: 2 * (until - block.position())].decode(
                    "utf-16-le", "ignore"
                )
            lines.append(text)
        block = block.next()
    return "\n".join(lines)
