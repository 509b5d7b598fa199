"""The window: assembles the panes, the bars and the rooms that act, and decides nothing itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QPlainTextEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cleaneditor.core.errors import one_line
from cleaneditor.gui import help_texts, theme
from cleaneditor.gui.actions import Actions
from cleaneditor.gui.block_edits import Edits
from cleaneditor.gui.checkpoints import Checkpoints
from cleaneditor.gui.drops import Drops
from cleaneditor.gui.editing import Editing
from cleaneditor.gui.exporting import Exporting
from cleaneditor.gui.find_bar import FindBar
from cleaneditor.gui.find_pages import FindPages
from cleaneditor.gui.focus import step_pane
from cleaneditor.gui.giving import DragHandle
from cleaneditor.gui.hints import Welcome
from cleaneditor.gui.history import History
from cleaneditor.gui.keymap import Keymap
from cleaneditor.gui.keys import KeyOrder
from cleaneditor.gui.keys_sheet import KeysSheet
from cleaneditor.gui.loss_bar import LossBar
from cleaneditor.gui.making.room import Making
from cleaneditor.gui.notices import Notices
from cleaneditor.gui.opening import Opening
from cleaneditor.gui.page_trouble import PageTrouble
from cleaneditor.gui.palette import Palette
from cleaneditor.gui.panes.cleaned import CleanedPane
from cleaneditor.gui.panes.documents import DocumentsPane
from cleaneditor.gui.panes.history_panel import HistoryPanel
from cleaneditor.gui.panes.raw import RawPane
from cleaneditor.gui.panes.rules import RulesPane
from cleaneditor.gui.panes.scrolling import ScrollTogether
from cleaneditor.gui.panes.why import WhyStrip
from cleaneditor.gui.reading import Reading
from cleaneditor.gui.review import Review
from cleaneditor.gui.rule_actions import RuleActions
from cleaneditor.gui.rule_exchange import RuleExchange
from cleaneditor.gui.rules_files import RulesFiles
from cleaneditor.gui.session import Session
from cleaneditor.gui.settings import Memory
from cleaneditor.gui.site_lines import Learning
from cleaneditor.gui.start_page import StartPage
from cleaneditor.gui.status import Status
from cleaneditor.gui.voice import Voice

SIZE = (1360, 820)
WIDTHS = (210, 440, 420, 290)


class MainWindow(QMainWindow):
    """Documents, raw, cleaned, rules, the why strip, and what belongs to all of them."""

    closing = Signal()
    """The person closes the window; the session is still whole."""

    def __init__(self, session: Session, memory: Memory) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setAccessibleName("CleanEditor")
        self.session = session
        self.memory = memory
        self.actions_ = Actions(self, session.undo)
        self.keymap = Keymap(self.actions_, memory)
        self.notices = Notices()
        self.documents = DocumentsPane(session)
        self.raw = RawPane(session)
        self.cleaned = CleanedPane(session)
        self.rules = RulesPane(session)
        self.scrolling = ScrollTogether(self.raw, self.cleaned)
        self.why = WhyStrip(session)
        self.raw_view = self._view(self.raw, "rawBlocksView")
        self.cleaned_view = self._view(self.cleaned, "cleanedView")
        self.find_bar = FindBar(session, self.raw_view, self.cleaned_view, self)
        self.loss_bar = LossBar(session)
        self.trouble = PageTrouble(session, self.notices)
        self._assemble()

        self.rules_files = RulesFiles(session, memory, self.notices, self)
        self.opening = Opening(session, memory, self.notices, self.rules_files.open, self)
        self.exporting = Exporting(session, memory, self.notices, self._foot, self)
        self.editing = Editing(session, self.actions_, self.raw_view, self.cleaned_view, self)
        self.making = Making(session, self.actions_, self.raw_view, self.cleaned_view, self.rules, self)
        self.reading = Reading(session, self.actions_, self.raw, self.cleaned, self.why, self)
        self.review = Review(session, self.actions_, self.documents, self.notices, self)
        self.palette_ = Palette(self, self.actions_, session, self.rules.reveal)
        self.learning = Learning(session, self.actions_.find_repeated, self)
        self.find_pages = FindPages(session, self.actions_, self.find_bar, self)
        self.handle = DragHandle(session)
        self.cleaned.header.add_widget(self.handle)
        self.handle.copied.connect(self.actions_.copy_cleaned.trigger)
        self.voice = Voice(session, self.actions_, memory, self.notices, self.why, self)
        self.rule_actions = RuleActions(session, self.actions_, self.rules, self)
        self.rule_exchange = RuleExchange(session, self.actions_, self.rules_files, self.notices, self)
        self.checkpoints = Checkpoints(self)
        self.edits = Edits(session, self.actions_, self.notices, self.cleaned)
        self.closing.connect(self.edits.finish)
        self.history = History(session, self.checkpoints)
        self.history_panel = HistoryPanel(session, self.history, self.edits, self.actions_, self, self.making.place)
        self.drops = Drops(self)
        self.status = Status(session, self.statusBar(), self.actions_)
        self._connect()
        self._restore()
        self._follow_pages()
        self._follow_title()

    # --- assembling -------------------------------------------------------------------------------------------

    def _assemble(self) -> None:
        # Below the header, so that the headers of all panes stay on one line.
        column = self.cleaned.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, self.loss_bar)

        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("panes")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for pane, width, stretch in zip(
            (self.documents, self.raw, self.cleaned, self.rules), WIDTHS, (0, 1, 1, 0), strict=True
        ):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
            pane.setMinimumWidth(min(width, 160))
        self.splitter.setSizes(list(WIDTHS))

        desk = QWidget()
        column = QVBoxLayout(desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.find_bar)
        column.addWidget(self.why)

        self.stack = QStackedWidget()
        self.start_page = StartPage(self.actions_, first=not self.memory.settings.recent)
        self.stack.addWidget(self.start_page)
        self.stack.addWidget(desk)
        centre = QWidget()
        self._foot = QVBoxLayout(centre)
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._foot.setSpacing(0)
        self.welcome = Welcome(self.actions_)
        self._foot.addWidget(self.notices)
        self._foot.addWidget(self.welcome)
        self._foot.addWidget(self.stack, 1)
        self.setCentralWidget(centre)
        self.resize(*SIZE)

    def _connect(self) -> None:
        actions, session = self.actions_, self.session
        actions.open.triggered.connect(self.opening.ask_files)
        actions.open_folder.triggered.connect(self.opening.ask_folder)
        actions.sample.triggered.connect(self.opening.open_sample)
        actions.paste.triggered.connect(self.opening.paste)
        actions.export.triggered.connect(self.exporting.ask)
        actions.copy_cleaned.triggered.connect(self.exporting.copy_cleaned)
        actions.remove_page.triggered.connect(self.documents.remove_selected)
        actions.quit.triggered.connect(self.close)
        actions.find.triggered.connect(self.find_bar.start)
        actions.find_next.triggered.connect(lambda: self.find_bar.step(1))
        actions.find_previous.triggered.connect(lambda: self.find_bar.step(-1))
        actions.next_pane.triggered.connect(lambda: step_pane(self, 1))
        actions.previous_pane.triggered.connect(lambda: step_pane(self, -1))
        actions.next_page.triggered.connect(lambda: self.documents.step(1))
        actions.previous_page.triggered.connect(lambda: self.documents.step(-1))
        actions.themes.triggered.connect(lambda action: self._set_theme(action.data()))
        actions.encodings.triggered.connect(
            lambda action: session.set_encoding(session.current_key, action.data() or None)
        )
        actions.new_rules.triggered.connect(self.rules_files.new)
        actions.open_rules.triggered.connect(self.rules_files.ask_open)
        actions.save_rules.triggered.connect(self.rules_files.save)
        actions.save_rules_as.triggered.connect(self.rules_files.save_as)
        self.why.exceptionWanted.connect(actions.make_exception.trigger)
        actions.keys.triggered.connect(lambda: KeysSheet(self.keymap, self).open())
        actions.about.triggered.connect(lambda: help_texts.show_about(self))
        actions.recent_menu.aboutToShow.connect(lambda: self.opening.fill_recent(actions.recent_menu))
        actions.recent_rules_menu.aboutToShow.connect(lambda: self.rules_files.fill_recent(actions.recent_rules_menu))
        self.drops.dropped.connect(self.opening.drop)
        session.documentChanged.connect(lambda _: self.drops.overlay.hide())
        session.documentChanged.connect(self.welcome.follow)
        for view in (self.raw_view, self.cleaned_view, self.why):
            view.addActions([actions.remove_block, actions.restore_block, actions.release_block])
        for pane in (self.documents.view, self.raw.tabs, self.cleaned_view):
            pane.addAction(actions.accept)
        self.key_order = KeyOrder(actions, self.documents, self._texts(), self)
        session.pagesChanged.connect(self._follow_pages)
        session.currentChanged.connect(lambda _: self._follow_title())
        session.rulesFileChanged.connect(self._follow_title)
        session.choicesChanged.connect(lambda _: self._follow_title())

    def greet(self) -> None:
        """At the very first start: shows the sample, and three hints over it."""
        self.welcome.show()
        self.opening.open_sample()

    def _texts(self) -> tuple[QPlainTextEdit, ...]:
        """The read-only texts: their keys are ours."""
        return self.raw_view, self.cleaned_view, self.raw.source.view

    @staticmethod
    def _view(pane: QWidget, name: str) -> QPlainTextEdit:
        view = pane.findChild(QPlainTextEdit, name)
        assert view is not None, name
        return view

    # --- following --------------------------------------------------------------------------------------------

    def _follow_pages(self) -> None:
        page = 1 if len(self.session.pages) else 0
        if page != self.stack.currentIndex():
            self.stack.setCurrentIndex(page)
            (self.documents if page else self.start_page).setFocus()
        bar = self.findChild(QWidget, "mainToolBar")
        if bar is not None:
            bar.setVisible(bool(page))
        self.statusBar().setVisible(bool(page))

    def _follow_title(self) -> None:
        session = self.session
        entry = session.pages.get(session.current_key)
        name = one_line(Path(entry.name).name, 80) if entry is not None else ""
        rules = self.rules_files.name()
        self.setWindowTitle(" – ".join(part for part in (name, f"{rules}[*]", "CleanEditor") if part))
        self.setWindowModified(session.rules_modified)
        chosen = (entry.encoding if entry is not None else None) or ""
        for action in self.actions_.encodings.actions():
            action.setChecked(action.data() == chosen)

    # --- what is remembered -----------------------------------------------------------------------------------

    def _set_theme(self, mode: str) -> None:
        self.memory.change(replace(self.memory.settings, theme=mode))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, mode)  # type: ignore[arg-type]

    def _restore(self) -> None:
        settings = self.memory.settings
        for action in self.actions_.themes.actions():
            action.setChecked(action.data() == settings.theme)
        if settings.geometry:
            self.restoreGeometry(QByteArray(settings.geometry))
        if settings.splitter:
            self.splitter.restoreState(QByteArray(settings.splitter))
        else:
            # Again, as the panes have got more in them since, and with that other least widths.
            self.splitter.setSizes(list(WIDTHS))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Asks about unsaved rules, keeps what is remembered, ends what runs."""
        if not self.rules_files.may_discard():
            event.ignore()
            return
        self.memory.change(
            replace(
                self.memory.settings,
                geometry=bytes(self.saveGeometry().data()),
                splitter=bytes(self.splitter.saveState().data()),
            )
        )
        self.closing.emit()
        self.exporting.close()
        self.opening.close()
        self.learning.close()
        self.find_pages.close()
        self.making.end()
        self.rule_exchange.close()
        self.session.close()
        event.accept()
