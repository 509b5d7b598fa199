"""The status bar: figures of the open page on the right, what just happened on the left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QStatusBar

from cleaneditor.gui import messages, theme
from cleaneditor.gui.counting import counted, words
from cleaneditor.gui.pages import Acceptance, State
from cleaneditor.gui.session import Session

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning

SHOWN_MS = 8000


class Status(QObject):
    """Keeps the status bar up to date."""

    def __init__(self, session: Session, bar: QStatusBar) -> None:
        super().__init__(bar)
        self._session = session
        self._bar = bar
        self.figures = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.figures.setObjectName("statusFigures")
        self.figures.setAccessibleName(self.tr("Figures of the open page"))
        self.figures.setContentsMargins(theme.MARGIN, 0, 0, 0)
        bar.addWidget(self.figures, 1)
        session.cleaned.connect(lambda *_: self._follow())
        session.documentChanged.connect(lambda _: self._follow())
        session.currentChanged.connect(lambda _: self._follow())
        session.pageChanged.connect(lambda key: self._follow() if key == session.current_key else None)
        session.messageChanged.connect(lambda text: bar.showMessage(text, SHOWN_MS))
        self._follow()

    def _follow(self) -> None:
        self.figures.setText(self.text())

    def _removed(self, cleaning: Cleaning) -> str:
        removed = counted(cleaning.removed_count, "{0} removed", "{0} removed")
        if not cleaning.apart:
            return removed
        return counted(
            len(cleaning.apart), "{1}, of these {0} exported apart", "{1}, of these {0} exported apart", removed
        )

    def text(self) -> str:
        """For example ``1 240 → 880 words · 23 removed · utf-8 · en · cleaned in 4 ms``."""
        session = self._session
        entry = session.pages.get(session.current_key)
        if entry is None:
            return ""
        if session.state(entry) is State.FAILED:
            return self.tr("This page failed: {0}").format(messages.said(entry.reason))
        cleaning = session.cleaning
        if cleaning is None or cleaning.document.page.source.key != entry.key:
            return self.tr("loading…") if session.document is None else self.tr("cleaning…")
        page = cleaning.document.page
        encoding = page.encoding.name
        if page.encoding.replaced:
            encoding += counted(page.encoding.replaced, " ({0} byte did not fit)", " ({0} bytes did not fit)")
        parts = [
            words(cleaning.document.words, cleaning.kept_words),
            self._removed(cleaning),
            *([counted(len(cleaning.doubtful), "{0} doubtful", "{0} doubtful")] if cleaning.doubtful else ()),
            encoding,
            page.language or self.tr("language unknown"),
            self.tr("cleaned in {0} ms").format(max(1, round(session.seconds * 1000))),
        ]
        said = {
            Acceptance.ACCEPTED: self.tr("accepted"),
            Acceptance.CHANGED: self.tr("changed since it was accepted"),
        }.get(session.acceptance(entry))
        if said:
            parts.append(said)
        trouble = {
            "failed": self.tr("the extractor failed: rules only"),
            "timeout": self.tr("the extractor took too long: rules only"),
            "nothing": self.tr("the extractor found no main content: rules only"),
        }.get(cleaning.extraction.status)
        return " · ".join([*parts, trouble] if trouble else parts)
