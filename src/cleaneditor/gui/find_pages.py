"""Finds text in all pages: connects the action, the panel and the panes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QMainWindow,
    QPlainTextEdit,
)

from cleaneditor.core.finding import Hit, Query
from cleaneditor.gui.actions import Actions
from cleaneditor.gui.find_bar import FindBar
from cleaneditor.gui.find_marks import utf16_units
from cleaneditor.gui.find_panel import FindPanel
from cleaneditor.gui.panes.cleaned_view import CleanedView
from cleaneditor.gui.session import Session


class FindPages(QObject):
    """Connects the action, the panel and the panes: what is chosen in the panel is shown in them."""

    def __init__(self, session: Session, actions: Actions, bar: FindBar, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._bar = bar
        self._wanted: tuple[str, Hit, bool] | None = None
        self.panel = FindPanel(session, window)
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.panel)
        self.panel.hide()
        self.panel.chosen.connect(self.show_hit)
        self.panel.visibilityChanged.connect(self._follow_panel)
        self.panel.left.connect(lambda: bar.view.setFocus(Qt.FocusReason.OtherFocusReason))
        actions.find_all.triggered.connect(self.start)
        bar.all_button.clicked.connect(self.start)
        session.documentChanged.connect(lambda _: self._reach())
        session.cleaned.connect(lambda *_: self._reach())
        session.pagesChanged.connect(self._follow_pages)
        self._actions = actions
        self._follow_pages()

    def start(self) -> None:
        """Opens the panel with what is selected, or with what the find bar says, and searches for it."""
        panel, bar = self.panel, self._bar
        chosen = self._selected()
        panel.show()
        if not bar.isHidden() and bar.what.query().text:
            panel.what.ask(bar.what.query())
            bar.leave()
        elif chosen:
            panel.what.take(chosen)
        panel.what.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        panel.what.field.selectAll()
        if panel.what.query().text:
            panel.start()

    def show_hit(self, key: str, hit: Hit) -> None:
        """Opens the page *key* and selects what was found there."""
        self._wanted = (key, hit, self.panel.where.currentIndex() == 1)
        if self._session.current_key != key:
            self._session.open_page(key)
        self._reach()

    def close(self) -> None:
        """Ends a search that is under way."""
        self.panel.search.stop()

    def _reach(self) -> None:
        """Selects what is wanted, once the page is there."""
        session = self._session
        if self._wanted is None or session.document is None:
            return
        key, hit, in_cleaned = self._wanted
        if session.current_key != key or session.document.page.source.key != key:
            return
        if in_cleaned and (session.cleaning is None or session.cleaning.document is not session.document):
            return
        self._wanted = None
        marks = self._bar.marks[1 if in_cleaned else 0]
        self._bar.where.setCurrentIndex(1 if in_cleaned else 0)
        self._bar.mark(self.panel.what.query())
        if hit.block >= len(session.document.blocks):
            return  # the page has become another one since
        session.select((hit.block,))
        start = self._place(marks.view, hit, in_cleaned)
        if start is not None and (number := marks.after(start)) is not None and marks.span(number)[0] == start:
            marks.show(number)

    def _place(self, view: QPlainTextEdit, hit: Hit, in_cleaned: bool) -> int | None:
        """Where the match begins in the text of *view*, as Qt counts."""
        if in_cleaned:
            span = view.paragraph_span(hit.block) if isinstance(view, CleanedView) else None
            at = span[0] if span is not None else None
        else:
            at = view.document().findBlockByNumber(hit.block).position()
        if at is None:
            return None
        text = view.document().findBlock(at).text()
        return at + utf16_units(text[: hit.start])

    def _selected(self) -> str:
        for marks in self._bar.marks:
            text = marks.view.textCursor().selectedText()
            if text and marks.view.hasFocus():
                return text
        return ""

    def _follow_panel(self, visible: bool) -> None:
        if not visible and self._bar.isHidden():
            self._bar.mark(Query(""))

    def _follow_pages(self) -> None:
        there = len(self._session.pages) > 0
        self._actions.find_all.setEnabled(there)
        if not there:
            self.panel.hide()
