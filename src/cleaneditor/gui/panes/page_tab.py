"""The raw page as a browser shows it, where Qt's browser engine is installed; elsewhere how it is installed.

The engine is large and slow to start, so nothing of it is imported before somebody looks at this tab.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from cleaneditor.gui import theme

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning
    from cleaneditor.core.model import Document
    from cleaneditor.gui.panes.web_view import WebView
    from cleaneditor.gui.session import Session


def engine() -> Callable[[QWidget], WebView]:
    """What makes the view. Raises ImportError where the engine is not installed."""
    from cleaneditor.gui.panes.web_view import WebView

    return WebView


class PageTab(QWidget):
    """The open page, rendered; removed text tinted, a click selects the block."""

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        engine: Callable[[], Callable[[QWidget], WebView]] = engine,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rawPageView")
        self.setAccessibleName(self.tr("The page as a browser shows it"))
        self._session, self._engine = session, engine
        self._shown: Document | None = None
        self._failed = False
        self.view: WebView | None = None
        self.word = QLabel()
        self.word.setTextFormat(Qt.TextFormat.PlainText)
        self.word.setWordWrap(True)
        self.word.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.word.setContentsMargins(*(3 * theme.GAP,) * 4)
        self.word.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.word.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.word)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.word)
        session.documentChanged.connect(lambda _document: self._follow())
        session.cleaned.connect(self._take_cleaning)
        session.selectionChanged.connect(self._take_selection)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def _follow(self) -> None:
        """Shows the open page, if this tab is looked at."""
        document = self._session.document
        if not self.isVisible() or document is self._shown or not self._ready():
            return
        self._shown = document
        if document is None or self.view is None:
            self._say("")
            return
        self._say(self.tr("The page is being prepared …"))
        from cleaneditor.core.page_view import page_view
        from cleaneditor.gui.panes.web_view import style

        def take(html: object) -> None:
            if document is not self._shown or self.view is None:
                return
            if not isinstance(html, str):
                self._say(self.tr("This page cannot be shown as a browser shows it."))
                return
            self.view.show_page(html)
            if self._session.cleaning is not None:
                self.view.show_cleaning(self._session.cleaning, None)
            self.view.show_selection(self._session.selection)
            self._stack.setCurrentWidget(self.view)

        self._session.ask(take, page_view, document, style())

    def _ready(self) -> bool:
        """Makes the view if there is none yet; False where that is not possible, and then says why."""
        if self.view is None and not self._failed:
            self._say(self.tr("The browser engine is being started …"))
            self.word.repaint()
            try:
                made = self._engine()(self)
            except ImportError:
                self._failed = True
                self._say(missing())
            else:
                self.view = made
                self._stack.addWidget(made)
                self.setFocusProxy(made)
                made.setAccessibleName(self.accessibleName())
                made.chosen.connect(self._session.select)
        return self.view is not None

    def _say(self, text: str) -> None:
        self.word.setText(text)
        self._stack.setCurrentWidget(self.word)

    def _take_cleaning(self, cleaning: Cleaning, rows: list[int] | None) -> None:
        if self.view is not None and cleaning.document is self._shown:
            self.view.show_cleaning(cleaning, rows)

    def _take_selection(self, indexes: tuple[int, ...]) -> None:
        if self.view is not None and self._shown is not None and self._shown is self._session.document:
            self.view.show_selection(indexes)


def missing() -> str:
    """What is said where the engine is not installed."""
    if getattr(sys, "frozen", False):
        return QCoreApplication.translate(
            "PageTab",
            "This package comes without a browser engine, which would make it three times as large.\n\n"
            "The tabs Blocks and Source show all that is in the page.",
        )
    text = QCoreApplication.translate(
        "PageTab",
        "To see the page here as a browser shows it, a browser engine is needed, which is not installed.\n\n"
        "It is an optional part of about 180 MB. Close CleanEditor, run this in a terminal, and start it again:\n\n"
        "{command}\n\n"
        "The tabs Blocks and Source show all that is in the page.",
    )
    # The same version as the rest of Qt, or neither would work; the engine's home moved with PySide6 6.12.
    version = PySide6.__version__
    extra = "[webengine]" if tuple(map(int, version.split(".")[:2])) >= (6, 12) else ""
    return text.replace("{command}", f'"{sys.executable}" -m pip install "PySide6-Addons{extra}=={version}"')
