"""The panel of all that was found in all pages: the field, where to look, how far it is, the lines page by page."""

from __future__ import annotations

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
from cleaneditor.core.finding import Findings, Hit
from cleaneditor.gui import icons, theme
from cleaneditor.gui.counting import counted, grouped
from cleaneditor.gui.find_marks import utf16_units
from cleaneditor.gui.find_query import QueryField
from cleaneditor.gui.find_search import PagesSearch, Total
from cleaneditor.gui.panes.why import ElidedLabel
from cleaneditor.gui.session import Session

UNFOLDED = 50
"""So many lines are unfolded as they come; a page beyond opens when it is asked to."""
HIT = Qt.ItemDataRole.UserRole + 1
KEY = Qt.ItemDataRole.UserRole + 2
FOUND = Qt.ItemDataRole.UserRole + 3

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
        count = counted(findings.count, "{0} match", "{0} matches")
        name = one_line(self._session.pages.title(entry))
        item = QTreeWidgetItem([name])
        item.setData(0, KEY, key)
        item.setData(0, FOUND, count if findings.complete else self.tr("{0} or more").format(count))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{name}, {count}")
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
        matches = counted(total.matches, "{0} match", "{0} matches")
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
