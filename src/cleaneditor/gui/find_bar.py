"""Finds text in the raw or the cleaned pane: next, previous, how many, all of them marked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QToolButton, QWidget

from cleaneditor.core.finding import Query
from cleaneditor.gui import icons, theme
from cleaneditor.gui.counting import counted, grouped
from cleaneditor.gui.find_marks import Marks
from cleaneditor.gui.find_query import QueryField
from cleaneditor.gui.panes.why import ElidedLabel
from cleaneditor.gui.session import Session


class FindBar(QFrame):
    """A bar under the panes, with a field and a word on where the match stands among all."""

    def __init__(self, session: Session, raw: QPlainTextEdit, cleaned: QPlainTextEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self._session = session
        self.marks = (Marks(raw), Marks(cleaned))
        self._wanted = 0
        """A step that was asked for before the search had come so far."""
        self._from = 0
        self.what = QueryField("find")
        self.what.setMaximumWidth(420)
        self.where = QComboBox()
        self.where.setObjectName("findWhere")
        self.where.setAccessibleName(self.tr("Where to find"))
        self.where.addItems([self.tr("in Raw"), self.tr("in Cleaned")])
        self.count = ElidedLabel()
        self.count.setObjectName("findCount")
        self.previous_button = self._button("previous", self.tr("Previous match"))
        self.next_button = self._button("next", self.tr("Next match"))
        self.all_button = QToolButton(autoRaise=True)
        self.all_button.setObjectName("findInAll")
        self.all_button.setText(self.tr("All pages"))
        self.all_button.setIcon(icons.icon("find-all"))
        self.all_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.all_button.setAccessibleName(self.tr("Find in all pages"))
        self.close_button = self._button("close", self.tr("Close the find bar"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.SPACE, theme.GAP, theme.SPACE)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.what, 2)
        for widget in (self.where, self.previous_button, self.next_button):
            layout.addWidget(widget)
        layout.addWidget(self.count, 1)
        layout.addWidget(self.all_button)
        layout.addWidget(self.close_button)
        self.hide()

        self.what.changed.connect(self._restart)
        self.where.currentIndexChanged.connect(self._restart)
        self.next_button.clicked.connect(lambda: self.step(1))
        self.previous_button.clicked.connect(lambda: self.step(-1))
        self.close_button.clicked.connect(self.leave)
        self.field.installEventFilter(self)
        for marks in self.marks:
            marks.advanced.connect(self._advance)
            marks.view.cursorPositionChanged.connect(self._tell)

    @property
    def field(self) -> QLineEdit:
        """Where the text is typed."""
        return self.what.field

    @property
    def view(self) -> QPlainTextEdit:
        """The pane that is searched."""
        return self._here.view

    @property
    def _here(self) -> Marks:
        return self.marks[self.where.currentIndex()]

    def start(self) -> None:
        """Opens the bar for the pane that has the focus, with what is selected there."""
        for at, marks in enumerate(self.marks):
            if marks.view.hasFocus() or marks.view.viewport().hasFocus():
                self.where.setCurrentIndex(at)
        self.show()
        self.what.take(self.view.textCursor().selectedText())
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.mark(self.what.query())
        self._tell()

    def leave(self) -> None:
        """Closes the bar; the pane gets the focus."""
        self.hide()
        self.mark(Query(""))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def mark(self, query: Query) -> None:
        """Marks the matches of *query* in both panes."""
        for marks in self.marks:
            marks.search(query)
        # The other pane can wait for the one that is looked at.
        self._here.hurry()

    def step(self, by: int) -> bool:
        """Goes to the next (1) or previous (-1) match, round the end. False where there is none (yet)."""
        self.mark(self.what.query())
        cursor = self.view.textCursor()
        self._from = cursor.selectionEnd() if by > 0 and cursor.hasSelection() else cursor.selectionStart()
        return self._go(by)

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

    def _go(self, by: int) -> bool:
        marks = self._here
        number = marks.after(self._from) if by > 0 else marks.before(self._from)
        self._wanted = 0 if number is not None or marks.done else by
        if number is not None:
            marks.show(number)
        self._tell()
        return number is not None

    def _restart(self) -> None:
        """Searches again from where the last match began, so that typing on does not run ahead."""
        self._wanted = 0
        if self.isHidden():
            return
        self._from = self.view.textCursor().selectionStart()
        self.mark(self.what.query())
        if self.field.text():
            self._go(1)
        self._tell()

    def _advance(self) -> None:
        if self._wanted and not self.isHidden():
            self._go(self._wanted)
        self._tell()

    def _tell(self) -> None:
        if self.isHidden():
            return
        marks, query = self._here, self.what.query()
        total = grouped(len(marks.places)) + ("" if marks.done else "…")
        number = marks.current()
        if not query.text:
            text = ""
        elif query.problem:
            text = query.problem
        elif not marks.places:
            text = self.tr("not found") if marks.done else self.tr("looking…")
        elif number is not None:
            text = self.tr("{0} of {1}").format(grouped(number + 1), total)
        else:
            text = counted(len(marks.places), "{0} found", "{0} found") + ("" if marks.done else "…")
        self.count.set_whole(text)

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton(autoRaise=True)
        button.setIcon(icons.icon(icon))
        button.setIconSize(QSize(16, 16))
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button
