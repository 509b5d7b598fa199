"""What to find: a field, and three switches for case, whole words and patterns."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from cleaneditor.core.finding import Query
from cleaneditor.gui import icons, theme
from cleaneditor.gui.panes.text import plain_tip


class QueryField(QWidget):
    """A field with its switches, side by side. *name* begins the object names of all four."""

    changed = Signal()
    """Text or a switch."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(placeholderText=self.tr("Find"), clearButtonEnabled=True)
        self.field.setObjectName(f"{name}Field")
        self.field.setAccessibleName(self.tr("Text to find"))
        self.field.setMinimumWidth(120)
        self.case = self._switch(f"{name}Case", "case", self.tr("Match case"))
        self.words = self._switch(f"{name}Words", "words", self.tr("Whole words"))
        self.pattern = self._switch(f"{name}Pattern", "pattern", self.tr("Regular expression"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE // 2)
        row.addWidget(self.field, 1)
        for switch in (self.case, self.words, self.pattern):
            row.addWidget(switch)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._change)

    def query(self) -> Query:
        """What is asked for now."""
        return Query(self.field.text(), self.pattern.isChecked(), self.words.isChecked(), self.case.isChecked())

    def ask(self, query: Query) -> None:
        """Puts *query* into the field and the switches, with one signal."""
        if query == self.query():
            return
        self.blockSignals(True)
        self.field.setText(query.text)
        self.case.setChecked(query.case)
        self.words.setChecked(query.words)
        self.pattern.setChecked(query.pattern)
        self.blockSignals(False)
        self._change()

    def take(self, text: str) -> None:
        """Takes text that is selected somewhere: as it stands there, so not as a pattern."""
        if text and len(text) <= 200 and "\u2029" not in text:
            self.ask(Query(text, False, self.words.isChecked(), self.case.isChecked()))
        self.field.selectAll()

    def _change(self) -> None:
        problem = self.query().problem if self.field.text() else ""
        look = QPalette()
        if problem:
            look.setColor(QPalette.ColorRole.Text, theme.alarm(look))
        self.field.setPalette(look)
        self.field.setToolTip(plain_tip(problem))
        self.field.setAccessibleDescription(problem)
        self.changed.emit()

    def _switch(self, name: str, icon: str, text: str) -> QToolButton:
        switch = QToolButton()
        switch.setCheckable(True)
        switch.setAutoRaise(True)
        switch.setObjectName(name)
        switch.setIcon(icons.icon(icon))
        switch.setIconSize(QSize(16, 16))
        switch.setAccessibleName(text)
        switch.setToolTip(text)
        switch.toggled.connect(self._change)
        return switch
