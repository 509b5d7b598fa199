"""The panel of the history: the steps, the remembered states, and the edits of the open page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from cleaneditor.core.edits import placed
from cleaneditor.core.model import NO_EDITS
from cleaneditor.gui import theme
from cleaneditor.gui.actions import Actions
from cleaneditor.gui.block_edits import Edits
from cleaneditor.gui.comparing import changed_words, shortened
from cleaneditor.gui.counting import counted, grouped
from cleaneditor.gui.history import History, Steps
from cleaneditor.gui.panes.button_row import ButtonRow
from cleaneditor.gui.panes.text import plain_tip
from cleaneditor.gui.session import Session

_NUMBER = Qt.ItemDataRole.UserRole + 1
_OF_LISTS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""Keys that mean the row that one is on, whatever else they mean in the window."""
WIDTH = 260
NARROW = 1200
"""Pixels: in a window that is narrower, panel and rules are not shown side by side."""


class HistoryPanel(QDockWidget):
    """A dock at the right with two tabs; Escape closes it and gives the focus back. In a narrow window the pane of the
    *rules* gives way to it."""

    def __init__(
        self,
        session: Session,
        history: History,
        edits: Edits,
        actions: Actions,
        window: QMainWindow,
        rules: QWidget,
    ) -> None:
        super().__init__(window)
        self._rules = rules
        self._gave_way = False
        self.setObjectName("historyPanel")
        self.setWindowTitle(self.tr("History and edits"))
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.setAllowedAreas(Qt.DockWidgetArea.RightDockWidgetArea | Qt.DockWidgetArea.LeftDockWidgetArea)
        self._before: QWidget | None = None
        self.steps = StepsTab(history)
        self.edits = EditsTab(session, edits)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("historyTabs")
        self.tabs.setAccessibleName(self.tr("History and edits"))
        self.tabs.tabBar().setAccessibleName(self.tr("History and edits"))
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.steps, self.tr("Steps"))
        self.tabs.addTab(self.edits, self.tr("Edits"))
        self.setWidget(self.tabs)
        self.setMinimumWidth(WIDTH - 40)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self)
        window.resizeDocks([self], [WIDTH], Qt.Orientation.Horizontal)
        self.hide()
        actions.history.triggered.connect(lambda: self.show_tab(self.steps))
        actions.show_edits.triggered.connect(lambda: self.show_tab(self.edits))
        actions.remember_state.triggered.connect(self._ask_name)
        actions.compare_states.triggered.connect(lambda: compare(session, history, window))
        self.steps.compare.clicked.connect(actions.compare_states.trigger)
        self.edits.counted.connect(self._name_tab)
        self.edits.follow()

    def show_tab(self, tab: QWidget) -> None:
        """Opens the panel at *tab*; closes it where the person is there already."""
        here = self.isVisible() and self.tabs.currentWidget() is tab
        if here and self.isAncestorOf(self.window().focusWidget() or self.window()):
            self.leave()
            return
        if not self.isVisible():
            self._before = self.window().focusWidget()
        self.show()
        self.raise_()
        self.tabs.setCurrentWidget(tab)
        tab.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        if self.window().width() < NARROW and self._rules.isVisible():
            self._rules.hide()
            self._gave_way = True
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # With a window that is minimised it is only out of sight.
        if self._gave_way and self.isHidden():
            self._gave_way = False
            self._rules.show()

    def leave(self) -> None:
        """Closes the panel; the focus goes back to where it was."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _ask_name(self) -> None:
        if not (self.isVisible() and self.tabs.currentWidget() is self.steps):
            self.show_tab(self.steps)
        self.steps.ask_name()

    def _name_tab(self, count: int) -> None:
        text = self.tr("Edits ({0})").format(grouped(count)) if count else self.tr("Edits")
        self.tabs.setTabText(self.tabs.indexOf(self.edits), text)


class _AsWideAsTheList(QStyledItemDelegate):
    """A long step ends in “…” rather than making the list scroll sideways."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, super().sizeHint(option, index).height())


class StepsTab(QWidget):
    """All steps, a click goes to one; below them the states that are remembered."""

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self.view = QListView()
        self.view.setObjectName("historySteps")
        self.view.setAccessibleName(self.tr("Steps, the first one on top"))
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        self.view.setSpacing(2)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.view.setItemDelegate(_AsWideAsTheList(self.view))
        self.view.setModel(Steps(history))
        self.view.clicked.connect(self._go_to)
        self.view.activated.connect(self._go_to)
        self.view.installEventFilter(self)
        self.setFocusProxy(self.view)
        self.hint = QLabel(self.tr("A click goes to that step. Nothing is lost until you change something there."))
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.setForegroundRole(self.hint.palette().ColorRole.PlaceholderText)
        self.heading = QLabel(self.tr("Remembered states"))
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setContentsMargins(theme.GAP, theme.GAP, 0, 0)
        self.states = QListWidget()
        self.states.setObjectName("rememberedStates")
        self.states.setAccessibleName(self.tr("Remembered states; Enter goes back to one, Delete forgets it"))
        self.states.setToolTip(self.tr("Enter or a double click goes back to it, Delete forgets it"))
        self.states.setFrameShape(QListWidget.Shape.NoFrame)
        self.states.setSpacing(2)
        self.states.itemActivated.connect(self._go_back)
        self.states.installEventFilter(self)
        self.name = QLineEdit()
        self.name.setObjectName("stateName")
        self.name.setAccessibleName(self.tr("Name of this state"))
        self.name.setPlaceholderText(self.tr("Name of this state, then Enter"))
        self.name.setMaxLength(80)
        self.name.returnPressed.connect(self._remember)
        self.name.installEventFilter(self)
        self.name.hide()
        self.remember = QPushButton(self.tr("Remember This State…"))
        self.remember.clicked.connect(self.ask_name)
        self.compare = QPushButton(self.tr("Compare…"))
        for button in (self.remember, self.compare):
            button.setAccessibleName(button.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(self.view, 1)
        column.addWidget(self.heading)
        column.addWidget(self.states)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.GAP, theme.SPACE, theme.GAP, theme.GAP)
        foot.addWidget(self.hint)
        foot.addWidget(self.name)
        foot.addWidget(ButtonRow(self.remember, self.compare))
        column.addLayout(foot)
        history.changed.connect(self.follow)
        self.follow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow()

    def follow(self) -> None:
        """Shows the steps and states of now, where anybody sees them."""
        if not self.isVisible():
            return
        current = self.view.model().index(self._history.current, 0)
        self.view.setCurrentIndex(current)
        self.view.scrollTo(current)
        known = [self.states.item(row).data(_NUMBER) for row in range(self.states.count())]
        if known != list(self._history.checkpoints.all):
            self.states.clear()
            for each in self._history.checkpoints.all:
                item = QListWidgetItem(f"⚑ {each.words}", self.states)
                item.setData(_NUMBER, each)
        there = self.states.count()
        self.heading.setVisible(bool(there))
        self.states.setVisible(bool(there))
        self.states.setFixedHeight(min(there, 5) * (max(1, self.states.sizeHintForRow(0)) + 4) + theme.SPACE)

    def ask_name(self) -> None:
        """Asks under which name the state of now is to be remembered."""
        self.name.clear()
        self.name.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remember(self) -> None:
        if words := " ".join(self.name.text().split()):
            self._history.remember(words)
            self.name.hide()
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to(self, index: QModelIndex) -> None:
        self._history.go_to(index.row())

    def _go_back(self, item: QListWidgetItem) -> None:
        self._history.go_back(item.data(_NUMBER))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leaves the name, Delete forgets a state; both are ours and not the window's."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            press = event.type() == QEvent.Type.KeyPress
            if watched is self.name and event.key() == Qt.Key.Key_Escape:
                if press:
                    self.name.hide()
                    self.view.setFocus(Qt.FocusReason.OtherFocusReason)
                event.accept()
                return True
            if watched is self.states and event.key() == Qt.Key.Key_Delete:
                item = self.states.currentItem()
                if press and item is not None:
                    self._history.checkpoints.drop(item.data(_NUMBER))
                event.accept()
                return True
            if not press and event.key() in _OF_LISTS:
                event.accept()
                return True
        return super().eventFilter(watched, event)


class EditsTab(QWidget):
    """The edits of the open page: a click goes to the block, Delete gives it its own words back."""

    counted = Signal(int)
    """How many there are."""

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._edits = edits
        self._shown: object = None
        self.view = QListWidget()
        self.view.setObjectName("editsList")
        self.view.setAccessibleName(self.tr("Edits on this page; Enter goes to the block, Delete reverts the edit"))
        self.view.setFrameShape(QListWidget.Shape.NoFrame)
        self.view.setWordWrap(True)
        self.view.setAlternatingRowColors(True)
        self.view.setSpacing(theme.SPACE)
        self.view.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.view.itemClicked.connect(self._show)
        self.view.itemActivated.connect(self._show)
        self.view.itemSelectionChanged.connect(self._enable)
        self.view.installEventFilter(self)
        self.setFocusProxy(self.view)
        self.hint = QLabel()
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.setForegroundRole(self.hint.palette().ColorRole.PlaceholderText)
        self.revert = QPushButton(self.tr("Revert"))
        self.revert.setAccessibleName(self.tr("Revert the selected edits"))
        self.revert.clicked.connect(self._revert)
        self.revert_all = QPushButton(self.tr("Revert All on This Page"))
        self.revert_all.setAccessibleName(self.revert_all.text())
        self.revert_all.clicked.connect(lambda: edits.revert(self._all()))
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.GAP, theme.SPACE, theme.GAP, theme.GAP)
        foot.addWidget(self.hint)
        foot.addWidget(ButtonRow(self.revert, self.revert_all))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        session.choicesChanged.connect(lambda _: self.follow())
        session.documentChanged.connect(lambda _: self.follow())

    def follow(self) -> None:
        """Shows the edits of the open page."""
        session, choices = self._session, self._session.choices
        key, document = session.current_key, session.document
        edits, originals = choices.edits_of(key), choices.originals.get(key, NO_EDITS)
        if self._shown == (key, document, edits, len(choices.edits)):
            return
        self._shown = (key, document, edits, len(choices.edits))
        there = placed(document, edits, originals) if document is not None else {}
        self.view.clear()
        for index, text in sorted(edits.items()):
            now = there.get(index)
            original = originals.get(index, "")
            head = self.tr("Block {0}").format(grouped((index if now is None else now) + 1))
            if now is None:
                head += " · " + self.tr("the page has this block no more")
            item = QListWidgetItem(f"{head}\n{changed_words(original, text)}", self.view)
            item.setData(_NUMBER, (index, now))
            tip = self.tr("Before: {0}").format(shortened(original, 400))
            item.setToolTip(plain_tip(tip + "\n" + self.tr("Now: {0}").format(shortened(text, 400))))
        others = sum(len(each) for page, each in choices.edits.items() if page != key)
        words = "" if edits else self.tr("No edits on this page. F2 or a double click edits a paragraph.")
        if others:
            words += (" " if words else "") + counted(others, "{0} edit on other pages.", "{0} edits on other pages.")
        self.hint.setText(words)
        self.hint.setVisible(bool(words))
        self._enable()
        self.counted.emit(len(edits))

    def _all(self) -> tuple[int, ...]:
        return tuple(self.view.item(row).data(_NUMBER)[0] for row in range(self.view.count()))

    def _enable(self) -> None:
        self.revert.setEnabled(bool(self.view.selectedItems()))
        self.revert_all.setEnabled(self.view.count() > 0)

    def _show(self, item: QListWidgetItem) -> None:
        now = item.data(_NUMBER)[1]
        if now is not None:
            self._session.select((now,))

    def _revert(self) -> None:
        self._edits.revert(tuple(sorted(item.data(_NUMBER)[0] for item in self.view.selectedItems())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete reverts the selected edits, here."""
        if (
            isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Delete
            and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        ):
            if event.type() == QEvent.Type.KeyPress:
                self._revert()
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() in _OF_LISTS:
            event.accept()
            return True
        return super().eventFilter(watched, event)


def compare(session: Session, history: History, window: QWidget) -> None:
    """Opens the comparison of two states."""
    from cleaneditor.gui.compare_states import CompareStates

    CompareStates(session, history, window).show()
