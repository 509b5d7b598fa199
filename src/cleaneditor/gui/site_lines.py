"""The lines that repeat on the open page's site: looked for in worker processes, proposed, taken as rules."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cleaneditor.core.corpus import FEWEST, MOST, Site, rules_of, same_site, turn
from cleaneditor.core.errors import one_line
from cleaneditor.core.outlines import Outline, SiteLine
from cleaneditor.core.rules.repeated import GAP, RepeatedRule
from cleaneditor.core.ruleset import RuleSet
from cleaneditor.gui.counting import counted, grouped
from cleaneditor.gui.notices import plain_buttons
from cleaneditor.gui.panes.text import plain_tip
from cleaneditor.gui.session import Session

if TYPE_CHECKING:
    from cleaneditor.workers.learning import PackedOutline

IN_FLIGHT = 4
"""Pages that workers are asked for at a time; surveys of other pages go on between them."""
TICKED_FROM = 0.5
"""Share of the pages from which a line is ticked before the person has looked."""


def not_yet_taken(site: Site, rules: RuleSet) -> tuple[SiteLine, ...]:
    """The lines of *site* that no rule of *rules* has for it, switched on or off."""
    taken = [
        (frozenset(rule.lines), frozenset(rule.places))
        for rule in rules.rules
        if isinstance(rule, RepeatedRule) and rule.scope == site.scope
    ]
    return tuple(
        line
        for line in site.lines
        if not any(line.text in lines and places.issuperset(line.places) for lines, places in taken)
    )


class Search(QObject):
    """Looks at the pages of the list that are of the open page's site, one after the other."""

    advanced = Signal(int, int)
    """Pages looked at, pages in all."""
    found = Signal(object)
    """``Site``, or None where nothing can be said."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        # The open page first: it says which site is meant.
        keys = [session.current_key, *(entry.key for entry in session.pages if entry.key != session.current_key)]
        self._waiting = deque(keys)
        self._total = len(keys)
        self._done = 0
        self._asked: dict[int, Callable[[], object]] = {}
        self._number = 0
        self._first: Outline | None = None
        self._outlines: list[PackedOutline] = []
        self._over = False

    def start(self) -> None:
        """Begins; ``found`` comes when it is done."""
        self._next()

    def cancel(self) -> None:
        """Ends it; no signal comes any more."""
        self._over = True
        asked, self._asked = self._asked, {}
        for take_back in asked.values():
            take_back()

    def _ask(self, take: Callable[[object], None], function: Callable[..., object], *args: object) -> None:
        number = self._number = self._number + 1

        def answered(result: object) -> None:
            self._asked.pop(number, None)
            if not self._over:
                take(result)

        take_back = self._session.ask(answered, function, *args)
        if take_back is not None:
            self._asked[number] = take_back

    def _next(self) -> None:
        # Not needed by the window to start.
        from cleaneditor.workers.learning import packed_outline, sites_of

        while self._waiting and len(self._asked) < (IN_FLIGHT if self._first is not None else 1):
            entry = self._session.pages.get(self._waiting.popleft())
            if entry is None:
                self._done += 1
                continue
            self._ask(self._take_outline, packed_outline, entry.source, entry.encoding)
        self.advanced.emit(self._done, self._total)
        if not self._waiting and not self._asked:
            chosen = sorted(self._outlines, key=lambda packed: turn(packed[0].name))[:MOST]
            self._ask(self._take_sites, sites_of, tuple(chosen))

    def _take_outline(self, result: object) -> None:
        self._done += 1
        if isinstance(result, tuple):
            head, _ = result
            if self._first is None:
                self._first = head
            if same_site(self._first, head):
                self._outlines.append(result)
        elif self._first is None:
            self._waiting.clear()  # without the open page nobody knows which site is meant
        self._next()

    def _take_sites(self, result: object) -> None:
        self._over = True
        site = replace(result[0], pages=len(self._outlines)) if isinstance(result, tuple) and result else None
        self.found.emit(site)


class RepeatedDialog(QDialog):
    """Shows how far the search is, then the lines with their pages, each with a check box."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("repeatedDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Repeated lines of this site"))
        self.site: Site | None = None
        self._session = session
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        self.says = QLabel(self.tr("Looking at the pages of this site…"), textFormat=Qt.TextFormat.PlainText)
        self.says.setObjectName("repeatedSays")
        self.says.setWordWrap(True)
        layout.addWidget(self.says)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Pages looked at"))
        layout.addWidget(self.bar)
        self.lines = QTreeWidget()
        self.lines.setObjectName("repeatedLines")
        self.lines.setAccessibleName(self.tr("Lines that repeat on this site"))
        self.lines.setHeaderLabels([self.tr("Line"), self.tr("Pages"), self.tr("Where")])
        self.lines.setRootIsDecorated(False)
        self.lines.setUniformRowHeights(True)
        self.lines.setAlternatingRowColors(True)
        self.lines.header().setStretchLastSection(False)
        self.lines.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            self.lines.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.lines.headerItem().setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.lines, 1)
        row = QHBoxLayout()
        self.tick_all = QPushButton(self.tr("Tick &All"))
        self.tick_none = QPushButton(self.tr("Tick &None"))
        for button, state in ((self.tick_all, Qt.CheckState.Checked), (self.tick_none, Qt.CheckState.Unchecked)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, state=state: self._tick(state))
            row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)
        buttons = plain_buttons(QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel))
        self.button = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(640, 520)
        self.lines.itemChanged.connect(lambda *_: self._check())
        self.search = Search(session, self)
        self.search.advanced.connect(self._advance)
        self.search.found.connect(self._show)
        self.finished.connect(lambda _: self.search.cancel())
        self.accepted.connect(self._add)
        self._check()
        self.search.start()

    def chosen(self) -> list[SiteLine]:
        """The lines that are ticked."""
        items = [self.lines.topLevelItem(row) for row in range(self.lines.topLevelItemCount())]
        lines = self.site.lines if self.site is not None else ()
        return [
            line
            for item, line in zip(items, lines, strict=True)
            if item is not None and item.checkState(0) == Qt.CheckState.Checked
        ]

    def _advance(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _show(self, site: Site | None) -> None:
        self.bar.hide()
        known = 0
        if site is not None:
            fresh = not_yet_taken(site, self._session.choices.rules)
            known = len(site.lines) - len(fresh)
            site = replace(site, lines=fresh)
        self.says.setText(self._sentence(site, known))
        if site is None or not site.lines:
            return
        looked = min(site.pages, MOST)
        where = {
            "around": self.tr("around the text"),
            "within": self.tr("in the text"),
            "varies": self.tr("at one place"),
        }
        items = []
        for line in site.lines:
            text = self.tr("Whatever stands there: {0}").format(", ".join(line.places))
            shown = one_line(text if line.text == GAP else line.text, 200)
            item = QTreeWidgetItem([shown, grouped(line.pages), where[line.where]])
            item.setToolTip(0, plain_tip(shown))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = line.where != "varies" and line.pages >= TICKED_FROM * looked
            item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            items.append(item)
        self.lines.addTopLevelItems(items)
        self.lines.setCurrentItem(items[0])
        self.site = site
        self._check()

    def _sentence(self, site: Site | None, known: int) -> str:
        """What was found; *known* lines are left out of *site*."""
        if site is None:
            return self.tr("The open page could not be read again, so its site is not known.")
        pages = counted(site.pages, "{0} page", "{0} pages")
        if not site.is_enough:
            return self.tr("Too few to tell what repeats: {0} of this site, and at least {1} are needed.").format(
                pages, FEWEST
            )
        if not site.lines:
            if known:
                return self.tr("{0} of this site, and every line that repeats is in your rules already.").format(pages)
            return self.tr("{0} of this site, and no line that repeats.").format(pages)
        name = one_line(site.name, 60)
        if site.pages > MOST:
            said = self.tr(
                "{0}: lines that stand on many of the {1} that were looked at, {2} in all. Ticked ones stand on half "
                "of them or more."
            ).format(name, counted(MOST, "{0} page", "{0} pages"), grouped(site.pages))
        else:
            said = self.tr("{0}: lines that stand on many of {1}. Ticked ones stand on half of them or more.").format(
                name, pages
            )
        parts = [said]
        if any(GAP in line.text and line.text != GAP for line in site.lines):
            parts.append(self.tr("{} stands for what differs from page to page."))
        if known:
            parts.append(
                counted(known, "{0} more line is in your rules already.", "{0} more lines are in your rules already.")
            )
        return " ".join(parts)

    def _tick(self, state: Qt.CheckState) -> None:
        self.lines.blockSignals(True)
        for row in range(self.lines.topLevelItemCount()):
            item = self.lines.topLevelItem(row)
            if item is not None:
                item.setCheckState(0, state)
        self.lines.blockSignals(False)
        self._check()

    def _check(self) -> None:
        there = self.site is not None
        count = len(self.chosen())
        self.button.setText(
            counted(count, "Add {0} Line to My Rules", "Add {0} Lines to My Rules")
            if count
            else self.tr("Add to My Rules")
        )
        self.button.setEnabled(count > 0)
        for button in (self.tick_all, self.tick_none):
            button.setEnabled(there)

    def _add(self) -> None:
        """The ticked lines as rules, in one step of undo."""
        if self.site is None:
            return
        choices = self._session.choices
        rules = choices.rules
        for rule in rules_of(self.site, rules, self.chosen()):
            rules = rules.added(rule)
        text = self.tr("Add repeated lines of {0}").format(one_line(self.site.name, 60))
        self._session.do(choices.with_rules(rules), text)


class Learning(QObject):
    """Connects the action with the session; one search at a time."""

    def __init__(self, session: Session, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._action = action
        self._window = parent
        self.dialog: RepeatedDialog | None = None
        action.triggered.connect(self.start)
        session.currentChanged.connect(lambda _: self._enable())
        session.pagesChanged.connect(self._enable)
        self._enable()

    def start(self) -> None:
        """Begins a search, or shows the one that is under way."""
        if self.dialog is None:
            self.dialog = RepeatedDialog(self._session, self._window)
            self.dialog.finished.connect(lambda _: self._forget())
            self.dialog.show()
        self.dialog.activateWindow()

    def close(self) -> None:
        """Ends a search that is under way."""
        if self.dialog is not None:
            self.dialog.reject()

    def _forget(self) -> None:
        self.dialog = None

    def _enable(self) -> None:
        self._action.setEnabled(bool(self._session.current_key))
