"""Reviewing: a page is accepted, the next one that needs eyes is opened, and what changes later is reported."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from cleaneditor.core.errors import one_line
from cleaneditor.gui.actions import Actions
from cleaneditor.gui.concerns import Concern, Progress, concern, next_page, progress, reason
from cleaneditor.gui.counting import counted, grouped
from cleaneditor.gui.notices import Notices
from cleaneditor.gui.pages import LEFT_OUT, Acceptance, Entry, State
from cleaneditor.gui.panes.documents import DocumentsPane, Shown
from cleaneditor.gui.session import Session

CHANGED = "reviewChanged"
"""The word of the bar that tells of accepted pages whose result has changed."""
COUNT_AFTER_MS = 120
NAME_LENGTH = 60


class Review(QObject):
    """Connects the actions of the Review menu with the session, and keeps the progress."""

    progressed = Signal(object)
    """``Progress``: how far the review is now."""

    def __init__(
        self, session: Session, actions: Actions, documents: DocumentsPane, notices: Notices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._documents = documents
        self._notices = notices
        self._passed: set[str] = set()
        """Pages that were passed over since the last round."""
        self._told = 0
        """Of how many changed pages the bar has told."""
        self.progress = Progress(0, 0, 0)
        self._count = QTimer(self, singleShot=True, interval=COUNT_AFTER_MS)
        self._count.timeout.connect(self.follow)
        actions.accept.triggered.connect(self.accept)
        actions.take_back.triggered.connect(self.take_back)
        actions.accept_changed.triggered.connect(self.accept_changed)
        actions.next_eyes.triggered.connect(self.pass_over)
        for signal in (session.pageChanged, session.currentChanged, session.choicesChanged, session.documentChanged):
            signal.connect(lambda _: self._later())
        session.pagesChanged.connect(self._later)
        session.currentChanged.connect(lambda _: self._enable())
        session.choicesChanged.connect(lambda _: self._enable())
        documents.view.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.follow()

    # --- verbs ------------------------------------------------------------------------------------------------

    def accept(self) -> None:
        """Accepts the open page as it is, and opens the next one that needs eyes."""
        session = self._session
        entry = session.pages.get(session.current_key)
        if entry is None:
            return
        if session.choices.solo or session.choices.muted:
            session.messageChanged.emit(
                self.tr("Some rules are silenced for now: end that first, then accept what all of them give.")
            )
            return
        if entry.state is State.FAILED:
            fingerprint = LEFT_OUT
        elif session.cleaning is not None and session.up_to_date:
            fingerprint = session.cleaning.fingerprint
        else:
            session.messageChanged.emit(self.tr("This page is still being cleaned: look at it first."))
            return
        if session.choices.accepted.get(entry.key) != fingerprint:
            name = self.tr("Accept “{0}”").format(one_line(entry.name, NAME_LENGTH))
            session.do(session.choices.with_accepted({entry.key: fingerprint}), name)
        self._passed.discard(entry.key)
        self._go_on()

    def take_back(self) -> None:
        """Makes the selected pages, or the open one, unaccepted again."""
        session = self._session
        chosen = self._documents.selected_keys() or (session.current_key,)
        keys = [key for key in chosen if key in session.choices.accepted]
        if not keys:
            return
        if len(keys) == 1 and (entry := session.pages.get(keys[0])) is not None:
            name = self.tr("Take back that “{0}” is accepted").format(one_line(entry.name, NAME_LENGTH))
        else:
            name = counted(len(keys), "Take back {0} acceptance", "Take back {0} acceptances")
        session.do(session.choices.with_accepted(dict.fromkeys(keys)), name)

    def accept_changed(self) -> None:
        """Accepts all pages that have changed since they were accepted, as they are now, in one step."""
        session = self._session
        given: Mapping[str, str | None] = {
            entry.key: LEFT_OUT if entry.state is State.FAILED else entry.fingerprint
            for entry in self._changed()
            if entry.fingerprint or entry.state is State.FAILED
        }
        if given:
            name = counted(len(given), "Accept {0} changed page", "Accept {0} changed pages")
            session.do(session.choices.with_accepted(given), name)

    def pass_over(self) -> None:
        """Opens the next page that needs eyes and leaves this one for later."""
        self._passed.add(self._session.current_key)
        self._go_on()

    def show_changed(self) -> None:
        """Shows the accepted pages that have changed, and opens the first of them."""
        changed = self._changed()
        self._documents.show_only(Shown.CHANGED)
        if changed:
            self._session.open_page(changed[0].key)

    # --- how --------------------------------------------------------------------------------------------------

    def _changed(self) -> list[Entry]:
        session = self._session
        return [
            entry
            for entry in session.pages
            if entry.key in session.choices.accepted and session.acceptance(entry) is Acceptance.CHANGED
        ]

    def _go_on(self) -> None:
        """Opens the page that needs eyes most; those passed over come when all others are done."""
        session = self._session
        here = session.current_key
        among = self._documents.listed()
        key = next_page(session, among, frozenset({here, *self._passed}))
        if not key and self._passed:
            self._passed.clear()
            key = next_page(session, among, frozenset({here}))
        if key:
            session.open_page(key)
            session.messageChanged.emit(self._next_message(key))
        else:
            if self._documents.shown.currentData() == Shown.CHANGED:
                # Its work is done, and an empty list would only be in the way.
                self._documents.show_only(Shown.ALL)
                session.messageChanged.emit(self.tr("All changed pages are accepted again."))
                return
            session.messageChanged.emit(self._end_message(among))

    def _next_message(self, key: str) -> str:
        entry = self._session.pages.get(key)
        done = progress(self._session)
        text = self.tr("{0} of {1} accepted").format(grouped(done.accepted), grouped(done.pages))
        why = reason(entry, concern(entry, self._session.acceptance(entry))) if entry is not None else ""
        return f"{text} · {self.tr('this page: {0}').format(why)}" if why else text

    def _end_message(self, among: list[Entry]) -> str:
        session = self._session
        entry = session.pages.get(session.current_key)
        if entry is not None and concern(entry, session.acceptance(entry)) is not Concern.NONE:
            return self.tr("This is the only page that still needs eyes.")
        if len(among) < len(session.pages):
            return self.tr("All pages that the list shows are accepted.")
        return counted(len(among), "The page is accepted.", "All {0} pages are accepted.")

    def _later(self) -> None:
        if not self._count.isActive():
            self._count.start()

    def _enable(self) -> None:
        """What a press of a key may ask for at once cannot wait for the count."""
        session, actions = self._session, self._actions
        for action in (actions.accept, actions.next_eyes):
            action.setEnabled(bool(session.current_key))
        accepted = session.choices.accepted
        actions.take_back.setEnabled(
            bool(accepted)
            and (session.current_key in accepted or any(key in accepted for key in self._documents.selected_keys()))
        )

    def follow(self) -> None:
        """Counts, and brings the actions, the progress line and the bar up to date."""
        session = self._session
        self._enable()
        now = progress(session)
        entry = session.pages.get(session.current_key)
        self._actions.accept_changed.setEnabled(now.changed > 0)
        if now != self.progress:
            self.progress = now
            self.progressed.emit(now)
        self._documents.review.show_progress(now)
        here = entry is not None and session.acceptance(entry) is Acceptance.CHANGED
        self._tell(now.changed - here)

    def _tell(self, changed: int) -> None:
        """The bar that says how many accepted pages have changed, the open one apart: that one says so itself."""
        if changed == self._told:
            return
        more, self._told = changed > self._told, changed
        if not changed:
            self._notices.clear(CHANGED)
        elif more or self._notices.bar(CHANGED) is not None:
            text = counted(
                changed,
                "{0} accepted page changed by this edit.",
                "{0} accepted pages changed by this edit.",
            )
            buttons: tuple[tuple[str, Callable[[], object]], ...] = (
                (self.tr("Show"), self.show_changed),
                (self.tr("Accept as They Are"), self.accept_changed),
            )
            self._notices.tell(CHANGED, "warning", text, *buttons)
