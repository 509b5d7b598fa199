"""What makes the window speak to everyone: its language, its help, screen readers, and panes that keys make wider."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from cleaneditor.gui.actions import Actions
from cleaneditor.gui.focus import STEP, widen_pane
from cleaneditor.gui.guide import Helping
from cleaneditor.gui.language import LanguageChoice
from cleaneditor.gui.notices import Notices
from cleaneditor.gui.panes.why import WhyStrip
from cleaneditor.gui.session import Session
from cleaneditor.gui.settings import Memory
from cleaneditor.gui.speaking import Speaking
from cleaneditor.gui.whats_this import WhatsThis


class Voice(QObject):
    """The rooms of language and help, made for one window."""

    def __init__(
        self, session: Session, actions: Actions, memory: Memory, notices: Notices, why: WhyStrip, window: QMainWindow
    ) -> None:
        super().__init__(window)
        views = tuple(view for name in ("rawBlocksView", "cleanedView") if (view := window.findChild(QWidget, name)))
        self.speaking = Speaking(session, views, why, window)
        self.language = LanguageChoice(actions.languages, memory, notices, window)
        self.helping = Helping(actions.guide, window)
        self.whats_this = WhatsThis(actions, window)
        splitter = window.findChild(QSplitter, "panes")
        if splitter is not None:
            actions.wider.triggered.connect(lambda: widen_pane(splitter, STEP))
            actions.narrower.triggered.connect(lambda: widen_pane(splitter, -STEP))
