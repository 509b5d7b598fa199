"""What a screen reader is told when nobody moves the focus: the block that is current now, and what just happened.

A reader says of a text pane the line under the cursor and nothing of what is painted on it. So the pane's description
is the current block with its kind, its verdict and the reason, and the same is announced when the block or its verdict
changes.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from cleaneditor.gui import wording
from cleaneditor.gui.panes.why import WhyStrip
from cleaneditor.gui.session import Session
from cleaneditor.gui.sign import EmptyState


def say(widget: QWidget, text: str) -> None:
    """Has a screen reader say *text* when it comes to it; *widget* is what it is about."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Speaking(QObject):
    """Keeps the descriptions of the two text panes up to date, and announces."""

    def __init__(self, session: Session, views: tuple[QWidget, ...], why: WhyStrip, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._views = views
        self._why = why
        self._window = parent
        self._last = ""
        self.said: list[str] = []
        """The last announcements, oldest first."""
        session.selectionChanged.connect(lambda _: self._follow())
        session.cleaned.connect(lambda *_: self._follow())
        session.documentChanged.connect(lambda _: self._begin())
        session.messageChanged.connect(self._tell)
        self._begin()

    def sentence(self) -> str:
        """The current block in one sentence, or the several that are selected; of a page without a selection, how many
        blocks it has and how many of them are removed."""
        cleaning, picked = self._session.cleaning, self._session.selection
        if cleaning is None:
            return ""
        if not picked or picked[0] >= len(cleaning.verdicts):
            return wording.page_sentence(cleaning)
        return wording.block_sentence(cleaning, picked[0]) if len(picked) == 1 else self._why.sentence.whole()

    def _begin(self) -> None:
        self._last = ""
        self._describe(self.sentence())

    def _follow(self) -> None:
        text = self.sentence()
        self._describe(text)
        if text != self._last and self._session.selection:
            self._tell(text)
        self._last = text

    def _describe(self, text: str) -> None:
        for view in self._views:
            # A pane that has nothing to show says why.
            empty = view.findChild(EmptyState)
            words = empty.words() if empty is not None and empty.isVisibleTo(view) else text
            if view.accessibleDescription() != words:
                view.setAccessibleDescription(words)

    def _tell(self, text: str) -> None:
        if text:
            self.said = [*self.said[-19:], text]
            say(next((view for view in self._views if view.hasFocus()), self._window), text)
