"""Finds text in all pages that are open together: the search through the workers, and the panel of its results."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QComboBox,
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cleaneditor.core.errors import one_line
from cleaneditor.core.finding import Findings, Hit, Query
from cleaneditor.core.model import NO_OVERRIDES
from cleaneditor.gui import icons, theme
from cleaneditor.gui.actions import Actions
from cleaneditor.gui.counting import counted, grouped
from cleaneditor.gui.find_bar import FindBar
from cleaneditor.gui.find_marks import utf16_units
from cleaneditor.gui.find_query import QueryField
from cleaneditor.gui.panes.cleaned_view import CleanedView
from cleaneditor.gui.panes.why import ElidedLabel
from cleaneditor.gui.session import Session

IN_FLIGHT = 4
"""Pages that workers are asked for at a time; surveys of other pages go on between them."""
UNFOLDED = 50
"""So many lines are unfolded as they come; a page beyond opens when it is asked to."""
HIT = Qt.ItemDataRole.UserRole + 1
KEY = Qt.ItemDataRole.UserRole + 2
FOUND = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class Total:
    """How a search stands."""

    pages: int = 0
    """Pages there are."""
    looked_at: int = 0
    with_matches: int = 0
    matches: int = 0
    complete: bool = True
    failed: int = 0


class PagesSearch(QObject):
    """Looks through the pages of the session, one after the other, in the order of the list."""

    found = Signal(str, object)
    """Key, ``Findings`` with at least one match."""
    advanced = Signal(object)
    """``Total``"""
    finished = Signal(object)
    """``Total``; does not come after ``stop``."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: deque[str] = deque()
        self._asked: dict[int, Callable[[], object]] = {}
        self._ready: dict[str, Findings | None] = {}
        self._order: deque[str] = deque()
        self._query = Query("")
        self._rules: bytes | None = None
        self._number = 0
        self.total = Total()
        self.running = False

    def start(self, query: Query, cleaned: bool) -> None:
        """Begins anew. *cleaned*: only in the cleaned texts, under the rules of now."""
        from cleaneditor.workers import jobs

        self.stop()
        keys = [entry.key for entry in self._session.pages]
        self._query = query
        self._rules = jobs.pack(self._session.choices.rules) if cleaned else None
        self._waiting, self._order = deque(keys), deque(keys)
        self._ready = {}
        self.total = Total(len(keys))
        self.running = True
        self._next()

    def stop(self) -> None:
        """Ends the search; what was found stays."""
        self.running = False
        asked, self._asked = self._asked, {}
        for take_back in asked.values():
            take_back()

    def _next(self) -> None:
        from cleaneditor.workers.searching import find_page

        while self.running and self._waiting and len(self._asked) < IN_FLIGHT:
            key = self._waiting.popleft()
            entry = self._session.pages.get(key)
            if entry is None:
                self._take(key, None)
                continue
            number = self._number = self._number + 1
            overrides = self._session.choices.of(key) if self._rules is not None else NO_OVERRIDES

            def answered(result: object, key: str = key, number: int = number) -> None:
                if self._asked.pop(number, None) is not None:
                    self._take(key, result if isinstance(result, Findings) else None)
                    self._next()

            take_back = self._session.ask(
                answered, find_page, entry.source, entry.encoding, self._query, self._rules, overrides
            )
            if take_back is not None:
                self._asked[number] = take_back
        if self.running and not self._waiting and not self._asked:
            self.running = False
            self.finished.emit(self.total)

    def _take(self, key: str, result: Findings | None) -> None:
        """Tells the results in the order of the list, however they come."""
        self._ready[key] = result
        while self._order and self._order[0] in self._ready:
            first = self._order.popleft()
            self._count(first, self._ready.pop(first))
        self.advanced.emit(self.total)

    def _count(self, key: str, result: Findings | None) -> None:
        now = self.total
        self.total = Total(
            now.pages,
            now.looked_at + 1,
            now.with_matches + bool(result and result.count),
            now.matches + (result.count if result is not None else 0),
            now.complete and (result is None or result.complete),
            now.failed + (result is None),
        )
        if result is not None and result.count:
            self.found.emit(key, result)


_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Colours:
    ink: QColor
    quiet: QColor
    found: QColor | None


class _Rows(QStyledItemDelegate):
    """Draws a page's name with its count, and a line with its match marked."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, QFontMetrics(option.font).height() + 2 * theme.SPACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        look = option.palette
        ink = look.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        quiet = ink if chosen else theme.muted(look)
        box = option.rect.adjusted(theme.SPACE, 0, -theme.GAP, 0)
        painter.save()
        hit = index.data(HIT)
        if isinstance(hit, Hit):
            self._line(painter, option, box, hit, _Colours(ink, quiet, None if chosen else theme.found(look)))
        else:
            self._page(painter, option, box, index, ink, quiet)
        painter.restore()

    def _page(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, index: _Index, ink: QColor, quiet: QColor
    ) -> None:
        align = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        count = index.data(FOUND) or ""
        width = QFontMetrics(option.font).horizontalAdvance(count) + theme.SPACE
        side = QRect(box.right() - width, box.top(), width, box.height())
        painter.setPen(quiet)
        painter.drawText(_placed(option, box, side), align | Qt.AlignmentFlag.AlignHCenter, count)
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(ink)
        rest = box.adjusted(0, 0, -width - theme.MARGIN, 0)
        name = QFontMetrics(font).elidedText(index.data(), Qt.TextElideMode.ElideMiddle, rest.width())
        painter.drawText(_placed(option, box, rest), align | Qt.AlignmentFlag.AlignLeading, name)

    def _line(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, hit: Hit, colours: _Colours) -> None:
        """The match is in view whatever the width: what stands before it is cut at its beginning."""
        metrics = QFontMetrics(option.font)
        gutter = metrics.horizontalAdvance("00000")
        number = QRect(box.left(), box.top(), gutter, box.height())
        painter.setPen(colours.quiet)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.drawText(_placed(option, box, number), align, f"{hit.block + 1}")
        rest = _placed(option, box, box.adjusted(gutter + theme.GAP, 0, 0, 0))
        matched = metrics.elidedText(hit.matched, Qt.TextElideMode.ElideRight, rest.width() // 2)
        left = min(rest.width() // 3, rest.width() - metrics.horizontalAdvance(matched))
        before = metrics.elidedText(hit.before, Qt.TextElideMode.ElideLeft, left)
        left = rest.width() - metrics.horizontalAdvance(before + matched)
        after = metrics.elidedText(hit.after, Qt.TextElideMode.ElideRight, max(0, left))
        # One text, so that a language that is written from the right keeps its order.
        layout = QTextLayout(before + matched + after, option.font)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        direction = QTextOption(Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
        direction.setWrapMode(QTextOption.WrapMode.NoWrap)
        direction.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(direction)
        if colours.found is not None:
            mark = QTextLayout.FormatRange()
            form = QTextCharFormat()
            form.setBackground(colours.found)
            mark.start, mark.length, mark.format = utf16_units(before), utf16_units(matched), form
            layout.setFormats([mark])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(rest.width())
        layout.endLayout()
        painter.setPen(colours.ink)
        layout.draw(painter, QPointF(rest.left(), rest.top() + (rest.height() - line.height()) / 2))


def _placed(option: QStyleOptionViewItem, box: QRect, part: QRect) -> QRect:
    """*part* of *box* where it belongs in a window that is mirrored."""
    return QStyle.visualRect(option.direction, box, part)


class FindPanel(QDockWidget):
    """The field, where to look, how far it is, and the results page by page."""

    chosen = Signal(str, object)
    """Key of a page and the ``Hit`` that is to be shown."""
    left = Signal()
    """The person closed it."""

    def __init__(self, session: Session, parent: QMainWindow) -> None:
        super().__init__(parent)
        self.setObjectName("findPanel")
        self.setWindowTitle(self.tr("Find in all pages"))
        self.setAllowedAreas(Qt.DockWidgetArea.BottomDockWidgetArea)
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self.setTitleBarWidget(QWidget())
        self._session = session
        self.search = PagesSearch(session, self)
        self.what = QueryField("findAll")
        self.what.setMaximumWidth(420)
        self.where = QComboBox()
        self.where.setObjectName("findAllWhere")
        self.where.setAccessibleName(self.tr("Where to find"))
        self.where.addItems([self.tr("in the whole pages"), self.tr("in the cleaned texts")])
        self.button = QPushButton(self.tr("Find"))
        self.button.setObjectName("findAllButton")
        self.says = ElidedLabel()
        self.says.setObjectName("findAllSays")
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Pages looked at"))
        self.bar.setFixedSize(96, 8)
        self.close_button = QToolButton(autoRaise=True)
        self.close_button.setIcon(icons.icon("close"))
        self.close_button.setAccessibleName(self.tr("Close the results"))
        self.close_button.setToolTip(self.tr("Close the results"))
        self.results = QTreeWidget()
        self.results.setObjectName("findAllResults")
        self.results.setAccessibleName(self.tr("What was found, page by page"))
        self.results.setHeaderHidden(True)
        self.results.setUniformRowHeights(True)
        self.results.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.results.setItemDelegate(_Rows(self.results))
        self.results.setIndentation(theme.MARGIN + theme.SPACE)
        self.results.setExpandsOnDoubleClick(False)
        self.empty = QLabel(
            self.tr("Type what you look for and press Enter. All pages of the list are searched, open or not."),
            textFormat=Qt.TextFormat.PlainText,
            wordWrap=True,
        )
        self.empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._build()

        self.button.clicked.connect(self._start_or_stop)
        self.close_button.clicked.connect(self.leave)
        self.where.currentIndexChanged.connect(lambda _: self.start() if self.results.topLevelItemCount() else None)
        self.what.changed.connect(self._look)
        self.what.field.returnPressed.connect(self.start)
        self.what.field.installEventFilter(self)
        self.results.installEventFilter(self)
        self.results.itemClicked.connect(self._choose)
        self.results.itemExpanded.connect(self._unfold)
        self.search.found.connect(self._add)
        self.search.advanced.connect(self._tell)
        self.search.finished.connect(self._tell)
        session.choicesChanged.connect(lambda _: self._age())
        self.hide()
        self._look()

    def _build(self) -> None:
        body = QWidget()
        top = QHBoxLayout()
        top.setContentsMargins(theme.MARGIN, theme.SPACE, theme.GAP, theme.SPACE)
        top.setSpacing(theme.GAP)
        top.addWidget(self.what, 2)
        top.addWidget(self.where)
        top.addWidget(self.button)
        top.addWidget(self.bar)
        top.addWidget(self.says, 2)
        top.addWidget(self.close_button)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.results, 1)
        column.addWidget(self.empty, 1)
        self.results.hide()
        self.bar.hide()
        self.setWidget(body)

    def sizeHint(self) -> QSize:
        return QSize(600, 220)

    def start(self) -> None:
        """Searches for what the field says."""
        query = self.what.query()
        if not query.text or query.problem:
            return
        self.results.clear()
        self.results.show()
        self.empty.hide()
        self.bar.show()
        self._lines = 0
        self._aged = False
        self.search.start(query, cleaned=self.where.currentIndex() == 1)
        self._tell(self.search.total)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter on a line shows it, Esc closes, Down in the field goes into the results."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return True
        if watched is self.results and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (item := self.results.currentItem()) is not None:
                self._choose(item)
            return True
        if watched is self.what.field and event.key() == Qt.Key.Key_Down and self.results.topLevelItemCount():
            self.results.setFocus(Qt.FocusReason.OtherFocusReason)
            if (first := self.results.currentItem() or self.results.topLevelItem(0)) is not None:
                self.results.setCurrentItem(first)
            return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """A search that nobody sees ends."""
        super().hideEvent(event)
        self.search.stop()
        self._tell(self.search.total)

    def leave(self) -> None:
        """Closes the panel; what had the focus before it gets it."""
        self.hide()
        self.left.emit()

    # --- the results ------------------------------------------------------------------------------------------

    _lines = 0
    _aged = False

    def _add(self, key: str, findings: Findings) -> None:
        entry = self._session.pages.get(key)
        if entry is None:
            return
        count = counted(findings.count, self.tr("{0} match"), self.tr("{0} matches"))
        item = QTreeWidgetItem([one_line(entry.name)])
        item.setData(0, KEY, key)
        item.setData(0, FOUND, count if findings.complete else self.tr("{0} or more").format(count))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{one_line(entry.name)}, {count}")
        item.setData(0, Qt.ItemDataRole.UserRole, findings)
        item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        self.results.addTopLevelItem(item)
        if self._lines < UNFOLDED:
            self._lines += len(findings.hits)
            item.setExpanded(True)

    def _unfold(self, item: QTreeWidgetItem) -> None:
        findings = item.data(0, Qt.ItemDataRole.UserRole)
        if item.childCount() or not isinstance(findings, Findings):
            return
        lines = []
        for hit in findings.hits:
            text = f"{hit.before}{hit.matched}{hit.after}"
            line = QTreeWidgetItem([text])
            line.setData(0, HIT, hit)
            said = self.tr("Block {0}: {1}").replace("{0}", str(hit.block + 1)).replace("{1}", text)
            line.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)
            lines.append(line)
        if (more := findings.count - len(findings.hits)) > 0:
            line = QTreeWidgetItem([self.tr("… and {0} more on this page").format(grouped(more))])
            line.setFlags(Qt.ItemFlag.ItemIsEnabled)
            lines.append(line)
        item.addChildren(lines)

    def _choose(self, item: QTreeWidgetItem) -> None:
        hit, page = item.data(0, HIT), item.parent()
        if isinstance(hit, Hit) and page is not None:
            self.chosen.emit(page.data(0, KEY), hit)
        elif page is None:
            item.setExpanded(not item.isExpanded())

    # --- what is said -----------------------------------------------------------------------------------------

    def _start_or_stop(self) -> None:
        if self.search.running:
            self.search.stop()
            self._tell(self.search.total)
        else:
            self.start()

    def _look(self) -> None:
        query = self.what.query()
        self.button.setEnabled((bool(query.text) and not query.problem) or self.search.running)
        if query.text and query.problem:
            self.says.set_whole(query.problem)
        else:
            self._tell(self.search.total)

    def _age(self) -> None:
        if self.where.currentIndex() == 1 and self.results.topLevelItemCount() and not self._aged:
            self._aged = True
            self._tell(self.search.total)

    def _tell(self, total: Total) -> None:
        running = self.search.running
        self.button.setText(self.tr("Stop") if running else self.tr("Find"))
        self.button.setEnabled(running or (bool(self.what.field.text()) and not self.what.query().problem))
        self.bar.setVisible(running)
        self.bar.setRange(0, max(1, total.pages))
        self.bar.setValue(total.looked_at)
        if not total.pages:
            self.says.set_whole("")
            return
        matches = counted(total.matches, self.tr("{0} match"), self.tr("{0} matches"))
        if not total.complete:
            matches = self.tr("{0} or more").format(matches)
        text = self.tr("{0} on {1} of {2} pages").format(matches, grouped(total.with_matches), grouped(total.looked_at))
        if not running and total.looked_at < total.pages:
            text += " · " + self.tr("stopped")
        if total.failed:
            text += " · " + self.tr("{0} could not be read").format(grouped(total.failed))
        if self._aged:
            text += " · " + self.tr("changed since: find again")
        self.says.set_whole(text)


class FindPages(QObject):
    """Connects the action, the panel and the panes: what is chosen in the panel is shown in them."""

    def __init__(self, session: Session, actions: Actions, bar: FindBar, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._bar = bar
        self._wanted: tuple[str, Hit, bool] | None = None
        self.panel = FindPanel(session, window)
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.panel)
        self.panel.hide()
        self.panel.chosen.connect(self.show_hit)
        self.panel.visibilityChanged.connect(self._follow_panel)
        self.panel.left.connect(lambda: bar.view.setFocus(Qt.FocusReason.OtherFocusReason))
        actions.find_all.triggered.connect(self.start)
        bar.all_button.clicked.connect(self.start)
        session.documentChanged.connect(lambda _: self._reach())
        session.cleaned.connect(lambda *_: self._reach())
        session.pagesChanged.connect(self._follow_pages)
        self._actions = actions
        self._follow_pages()

    def start(self) -> None:
        """Opens the panel with what is selected, or with what the find bar says, and searches for it."""
        panel, bar = self.panel, self._bar
        chosen = self._selected()
        panel.show()
        if not bar.isHidden() and bar.what.query().text:
            panel.what.ask(bar.what.query())
            bar.leave()
        elif chosen:
            panel.what.take(chosen)
        panel.what.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        panel.what.field.selectAll()
        if panel.what.query().text:
            panel.start()

    def show_hit(self, key: str, hit: Hit) -> None:
        """Opens the page *key* and selects what was found there."""
        self._wanted = (key, hit, self.panel.where.currentIndex() == 1)
        if self._session.current_key != key:
            self._session.open_page(key)
        self._reach()

    def close(self) -> None:
        """Ends a search that is under way."""
        self.panel.search.stop()

    def _reach(self) -> None:
        """Selects what is wanted, once the page is there."""
        session = self._session
        if self._wanted is None or session.document is None:
            return
        key, hit, in_cleaned = self._wanted
        if session.current_key != key or session.document.page.source.key != key:
            return
        if in_cleaned and (session.cleaning is None or session.cleaning.document is not session.document):
            return
        self._wanted = None
        marks = self._bar.marks[1 if in_cleaned else 0]
        self._bar.where.setCurrentIndex(1 if in_cleaned else 0)
        self._bar.mark(self.panel.what.query())
        if hit.block >= len(session.document.blocks):
            return  # the page has become another one since
        session.select((hit.block,))
        start = self._place(marks.view, hit, in_cleaned)
        if start is not None and (number := marks.after(start)) is not None and marks.span(number)[0] == start:
            marks.show(number)

    def _place(self, view: QPlainTextEdit, hit: Hit, in_cleaned: bool) -> int | None:
        """Where the match begins in the text of *view*, as Qt counts."""
        if in_cleaned:
            span = view.paragraph_span(hit.block) if isinstance(view, CleanedView) else None
            at = span[0] if span is not None else None
        else:
            at = view.document().findBlockByNumber(hit.block).position()
        if at is None:
            return None
        text = view.document().findBlock(at).text()
        return at + utf16_units(text[: hit.start])

    def _selected(self) -> str:
        for marks in self._bar.marks:
            text = marks.view.textCursor().selectedText()
            if text and marks.view.hasFocus():
                return text
        return ""

    def _follow_panel(self, visible: bool) -> None:
        if not visible and self._bar.isHidden():
            self._bar.mark(Query(""))

    def _follow_pages(self) -> None:
        there = len(self._session.pages) > 0
        self._actions.find_all.setEnabled(there)
        if not there:
            self.panel.hide()
