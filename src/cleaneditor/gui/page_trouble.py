"""The bars that say what is wrong with the page that is open: it failed, or some of it was lost on the way."""

from __future__ import annotations

from PySide6.QtCore import QObject

from cleaneditor.core.errors import one_line
from cleaneditor.core.model import Document
from cleaneditor.gui import messages
from cleaneditor.gui.notices import Notices
from cleaneditor.gui.pages import State
from cleaneditor.gui.session import Session
from cleaneditor.workers.jobs import LOUD_NOTES

FAILED = "pageFailed"
NOTES = "pageNotes"


class PageTrouble(QObject):
    """Shows and clears them as pages come and go."""

    def __init__(self, session: Session, notices: Notices) -> None:
        super().__init__(session)
        self._session = session
        self._notices = notices
        session.pageChanged.connect(lambda key: self._follow() if key == session.current_key else None)
        session.currentChanged.connect(lambda _: self._follow())
        session.documentChanged.connect(self._follow_document)

    def _follow(self) -> None:
        session, notices = self._session, self._notices
        entry = session.pages.get(session.current_key)
        if entry is None or entry.state is not State.FAILED:
            notices.clear(FAILED)
            return
        name = one_line(entry.source.inner or entry.source.name, 120)
        text = self.tr("“{0}” was left out: {1}").format(name, messages.said(entry.reason))
        key = entry.key
        notices.tell(FAILED, "error", text, (self.tr("Try again"), lambda: session.open_page(key)))

    def _follow_document(self, document: Document | None) -> None:
        loud = (
            [messages.said(note.message) for note in document.notes if note.code in LOUD_NOTES]
            if document is not None
            else []
        )
        if loud:
            self._notices.tell(NOTES, "warning", "\n".join(loud[:3]))
        else:
            self._notices.clear(NOTES)
