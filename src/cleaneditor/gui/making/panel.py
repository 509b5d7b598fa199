"""The side panel *Make a rule*: what is pointed at, the offers, what the chosen one takes. Decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cleaneditor.core.effect import Effect, Sample
from cleaneditor.core.errors import one_line
from cleaneditor.core.offers import Place
from cleaneditor.core.rules.base import Action
from cleaneditor.gui import theme, wording
from cleaneditor.gui.counting import grouped
from cleaneditor.gui.making import words
from cleaneditor.gui.making.offer_list import OfferList
from cleaneditor.gui.notices import Bar, Button
from cleaneditor.gui.panes.header import PaneHeader
from cleaneditor.gui.panes.rule_editors.controls import Combo
from cleaneditor.gui.panes.text import plain_tip
from cleaneditor.gui.plain_label import plain_label

SHOWN_PAGES = 100
"""Pages whose hits are listed; the offer's own line counts all."""
LOW = 560
"""Pixels of height from which there is room for the hint."""
_WHERE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class OnPage:
    """What an offer would do on one page of the list."""

    key: str
    name: str
    effect: Effect


class _Tree(QTreeWidget):
    """Pages, and below each some of its blocks; Enter or a click shows one, a tick says that it must stay."""

    wanted = Signal(str, int)
    """Page and block that the person wants to see; -1: the page alone."""
    marked = Signal(str, int, bool)
    """Page, block, and whether it must stay."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setHeaderHidden(True)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setIndentation(theme.MARGIN)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setExpandsOnDoubleClick(False)
        # The boxes are painted in the ground's colour, and would not be seen on it in the dark.
        self.viewport().setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self._dress()
        self.itemClicked.connect(lambda item, _: self._want(item))
        self.itemChanged.connect(self._mark)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._want(item)
            event.accept()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        look, own = QApplication.palette(), QPalette()
        wanted = theme.box(look)
        if theme.is_dark(look):
            # This one role alone: the others still follow the program's.
            own.setColor(QPalette.ColorRole.Base, wanted)
        if self.palette().color(QPalette.ColorRole.Base) != wanted:
            self.setPalette(own)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def add(self, page: OnPage, samples: Sequence[Sample], total: int, stays: set[tuple[str, int]]) -> None:
        """Adds a page with some of its *total* blocks."""
        with QSignalBlocker(self):
            count = wording.blocks(total)
            top = QTreeWidgetItem([f"{one_line(page.name, 80)}  ·  {count}"])
            top.setData(0, _WHERE, (page.key, samples[0].block if samples else -1))
            bold = QFont(self.font())
            bold.setWeight(QFont.Weight.DemiBold)
            top.setFont(0, bold)
            for sample in samples:
                text = words.sample(sample)
                item = QTreeWidgetItem(top, [text])
                item.setToolTip(0, plain_tip(text))
                item.setData(0, _WHERE, (page.key, sample.block))
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                stay = (page.key, sample.block) in stays
                item.setCheckState(0, Qt.CheckState.Checked if stay else Qt.CheckState.Unchecked)
                if not sample.fresh:
                    item.setForeground(0, theme.muted(self.palette()))
            if total > len(samples):
                rest = grouped(total - len(samples))
                more = QTreeWidgetItem(top, [words.fill(words.tr("… and {0} more"), rest)])
                more.setData(0, _WHERE, (page.key, -1))
            self.addTopLevelItem(top)
            top.setExpanded(True)

    def _want(self, item: QTreeWidgetItem) -> None:
        where = item.data(0, _WHERE)
        if where is not None:
            self.wanted.emit(*where)

    def _mark(self, item: QTreeWidgetItem, column: int) -> None:
        where = item.data(0, _WHERE)
        if where is not None and item.parent() is not None:
            self.marked.emit(*where, item.checkState(column) == Qt.CheckState.Checked)


class MakeRulePanel(QWidget):
    """Shows what it is told; says what the person chose."""

    chosen = Signal(int)
    """The row of an offer."""
    scopeChosen = Signal(object)
    """``Scope``"""
    accepted = Signal()
    closed = Signal()
    wanted = Signal(str, int)
    marked = Signal(str, int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("makeRulePanel")
        self.setAccessibleName(self.tr("Make a rule"))
        self.setMinimumWidth(280)
        self._action: Action = "remove"
        self._stays: set[tuple[str, int]] = set()
        self.header = PaneHeader(self.tr("Make a rule"))
        self.close_button = QToolButton()
        self.close_button.setText("✕")
        self.close_button.setAutoRaise(True)
        self.close_button.setAccessibleName(self.tr("Close without making a rule"))
        self.close_button.setToolTip(self.tr("Close (Esc)"))
        self.close_button.clicked.connect(self.closed)
        self.header.add_widget(self.close_button)

        self.quote = plain_label(wrap=True)
        self.quote.setObjectName("makeRuleQuote")
        self.offers = OfferList()
        self.offers.currentRowChanged.connect(self.chosen)
        self.offers.accepted.connect(self.accepted)
        self.where = Combo()
        self.where.setObjectName("makeRuleScope")
        self.where.setAccessibleName(self.tr("Where the rule applies"))
        self.where.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.where.currentIndexChanged.connect(lambda _: self.scopeChosen.emit(self.where.currentData()))
        self.says = plain_label(quiet=True, wrap=True)
        self.says.setObjectName("makeRuleSays")
        self.warning = Bar("warning")
        self.warning.setObjectName("makeRuleWarning")
        self.warning.close_button.hide()

        self.goes = _Tree("makeRuleGoes")
        self.goes.setAccessibleName(self.tr("What the rule takes, by page"))
        self.nearly = _Tree("makeRuleNearly")
        self.nearly.setAccessibleName(self.tr("What the rule nearly takes, by page"))
        for tree in (self.goes, self.nearly):
            tree.wanted.connect(self.wanted)
            tree.marked.connect(self.marked)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("makeRuleTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.goes, "")
        self.tabs.addTab(self.nearly, "")
        self.tabs.tabBar().setAccessibleName(self.tr("Hits and near misses"))
        self.hint = plain_label("", quiet=True, wrap=True)

        self.name = QLineEdit()
        self.name.setObjectName("makeRuleName")
        self.name.setAccessibleName(self.tr("Name of the rule"))
        self.name.setClearButtonEnabled(False)
        self.name.returnPressed.connect(self.accepted)
        label = QLabel(self.tr("&Name"), textFormat=Qt.TextFormat.PlainText)
        label.setBuddy(self.name)
        scope = QLabel(self.tr("W&here"), textFormat=Qt.TextFormat.PlainText)
        scope.setBuddy(self.where)
        self.make = QPushButton(self.tr("Make Rule"))
        self.make.setObjectName("makeRuleAccept")
        self.make.setAutoDefault(False)
        self.make.clicked.connect(self.accepted)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        inset = QVBoxLayout()
        inset.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, theme.GAP)
        inset.setSpacing(theme.GAP)
        inset.addWidget(self.quote)
        column.addLayout(inset)
        column.addWidget(self.offers, 3)
        column.addWidget(self.warning)
        middle = QVBoxLayout()
        middle.setContentsMargins(theme.MARGIN, theme.GAP, theme.MARGIN, theme.SPACE)
        middle.setSpacing(theme.SPACE)
        middle.addWidget(self.says)
        column.addLayout(middle)
        column.addWidget(self.tabs, 2)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.MARGIN, theme.SPACE, theme.MARGIN, theme.MARGIN)
        foot.setSpacing(theme.GAP)
        foot.addWidget(self.hint)
        for text, widget in ((scope, self.where), (label, self.name)):
            row = QHBoxLayout()
            row.setSpacing(theme.GAP)
            row.addWidget(text)
            row.addWidget(widget, 1)
            foot.addLayout(row)
        foot.addWidget(self.make)
        column.addLayout(foot)
        self.show_nothing()

    # --- what is shown ----------------------------------------------------------------------------------------

    def show_nothing(self) -> None:
        """Says how to begin."""
        self.quote.setText(self.tr("Select a block, or a piece of text, in the raw page or in the cleaned text."))
        self.offers.show_titles([])
        self.clear_pages()
        self.says.setText("")
        self.warning.hide()

    def show_subject(self, quote: str, blocks: int, action: Action, page: str) -> None:
        """Shows what the rule is made from."""
        self._action = action
        keep = action == "keep"
        title = self.tr("Make an exception") if keep else self.tr("Make a rule")
        self.header.set_name(title)
        self.setAccessibleName(title)
        text = words.fill(self.tr("“{0}”"), one_line(quote, 120))
        if blocks > 1:
            text = words.fill(self.tr("{0}, the first is “{1}”"), wording.blocks(blocks), one_line(quote, 80))
        start = self.tr("From now on, keep:") if keep else self.tr("From now on, remove:")
        self.quote.setText(f"{text}\n{start}")
        self.quote.setToolTip(plain_tip(page))
        self.offers.setAccessibleName(start)
        stays = self.tr("Tick what must stay: it is stored with the rule.")
        hint = self.tr("Tick what must still go: it is stored with the rule.") if keep else stays
        self.hint.setText(hint)
        for tree in (self.goes, self.nearly):
            tree.setAccessibleDescription(hint)
        self.make.setText(self.tr("Make Exception") if keep else self.tr("Make Rule"))

    def show_places(self, places: Sequence[Place], now: object) -> None:
        """Shows the scopes that can be chosen."""
        with QSignalBlocker(self.where):
            self.where.clear()
            for place in places:
                self.where.addItem(words.place(place), place.scope)
            self.where.setCurrentIndex(max(0, next((at for at, one in enumerate(places) if one.scope == now), 0)))

    def clear_pages(self) -> None:
        """Empties the lists of what the chosen offer takes."""
        self.goes.clear()
        self.nearly.clear()
        self._name_tabs(0, 0)

    def add_page(self, page: OnPage) -> None:
        """Adds a page to the lists."""
        if page.effect.hits and self.goes.topLevelItemCount() < SHOWN_PAGES:
            self.goes.add(page, page.effect.samples, page.effect.hits, self._stays)
        if page.effect.near and self.nearly.topLevelItemCount() < SHOWN_PAGES:
            self.nearly.add(page, page.effect.nearly, page.effect.near, self._stays)

    def show_totals(self, totals: words.Totals, counting: str) -> None:
        """Shows what the chosen offer would do in all; *counting* says how far the count is."""
        self._name_tabs(totals.blocks, totals.near)
        if totals.blocks and not totals.fresh:
            kept = self.tr("All of it is in the text already: nothing would come back now.")
            gone = self.tr("All of it is removed already: nothing would go now.")
            text = kept if self._action == "keep" else gone
        elif self._action == "keep":
            text = self.tr("Would come back: {0} of {1}.")
        else:
            text = self.tr("Would go from the text: {0} of {1}.")
        text = words.fill(text, grouped(totals.fresh), wording.blocks(totals.blocks))
        self.says.setText(f"{text} {counting}".strip())
        self.says.setAccessibleName(self.says.text())

    def set_stays(self, stays: set[tuple[str, int]]) -> None:
        """Says which blocks of which pages must stay."""
        self._stays = stays

    def show_warning(self, text: str, *buttons: Button) -> None:
        """Says loudly what harm would be done."""
        bar = self.warning
        if bar.label.text() != text or bar.isHidden():
            look = bar.label.palette()
            look.setColor(bar.label.foregroundRole(), theme.alarm(self.palette()))
            bar.label.setPalette(look)
            bar.tell(text, *buttons)

    def show_name(self, name: str) -> None:
        """Shows the name that the rule would have, from its beginning."""
        self.name.setText(name)
        self.name.setCursorPosition(0)

    def _name_tabs(self, goes: int, near: int) -> None:
        first = self.tr("Kept ({0})") if self._action == "keep" else self.tr("Goes ({0})")
        self.tabs.setTabText(0, words.fill(first, grouped(goes)))
        self.tabs.setTabText(1, words.fill(self.tr("Nearly ({0})"), grouped(near)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.hint.setVisible(event.size().height() > LOW)

    # --- keys -------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "offers"):
            self.offers.viewport().update()
