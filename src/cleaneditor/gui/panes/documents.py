"""The documents pane: the pages that are open together, with a field that filters them."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QHelpEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from cleaneditor.gui import icons, theme, wording
from cleaneditor.gui.counting import grouped
from cleaneditor.gui.models.documents import (
    KEY,
    PAINTED,
    REVIEW,
    DocumentsModel,
    Index,
    Painted,
)
from cleaneditor.gui.pages import Acceptance, Entry, State
from cleaneditor.gui.panes.header import PaneHeader
from cleaneditor.gui.panes.review_line import ReviewLine, accepted_colour, changed_colour, smaller
from cleaneditor.gui.panes.text import plain_tip
from cleaneditor.gui.session import Session

_MARGIN = theme.MARGIN
_GLYPH_WIDTH = 20
_ICON = 16
_ICONS = {
    "○": "waiting",
    "◌": "loading",
    "●": "ready",
    "◐": "changed",
    "!": "failed",
    "✓": "done",
    "≠": "differs",
}
"""What is drawn for a glyph; any other is written."""


class _Rows(QStyledItemDelegate):
    """Draws a row of two lines: glyph and name, then state and figures."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for all rows, so that a list of thousands needs no layout."""
        return QSize(120, 2 * QFontMetrics(option.font).height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one row."""
        style = option.widget.style()
        painter.save()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        group = option.palette.currentColorGroup()
        if option.state & QStyle.StateFlag.State_Enabled and not option.state & QStyle.StateFlag.State_Active:
            group = QPalette.ColorGroup.Inactive
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        ink = option.palette.color(group, role)
        dim = QColor(ink)
        dim.setAlphaF(0.72)
        row: Painted = index.data(PAINTED)
        state = row.state
        line = QFontMetrics(option.font).height()
        box = option.rect.adjusted(_MARGIN, 6, -_MARGIN, -6)
        text = QRect(box.left() + _GLYPH_WIDTH, box.top(), box.width() - _GLYPH_WIDTH, line)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine

        def placed(rect: QRect) -> QRect:
            """*rect* where it stands for people who read from the right."""
            return QStyle.visualRect(option.direction, box, rect)

        painter.setFont(_bold(option.font))
        colour = ink if chosen else _glyph_colour(state, row.acceptance, option.palette)
        glyph = row.glyph
        if glyph in _ICONS:
            place = QRect(box.left() - 2, box.top() + (line - _ICON) // 2, _ICON, _ICON)
            icons.draw(_ICONS[glyph], painter, QRectF(placed(place)), colour)
        else:
            painter.setPen(colour)
            painter.drawText(placed(QRect(box.left(), box.top(), _GLYPH_WIDTH, line)), align, glyph)

        if row.losses:
            place = QRect(text.right() - _ICON, text.top() + (line - _ICON) // 2, _ICON, _ICON)
            sign = ink if chosen else changed_colour(option.palette)
            icons.draw("warning", painter, QRectF(placed(place)), sign)
            text.setWidth(text.width() - _ICON - 4)
        font = _bold(option.font) if state == State.FAILED else option.font
        painter.setFont(option.font)
        painter.setPen(ink)
        metrics = QFontMetrics(font)
        small = smaller(option.font)
        # Of two equal names the folder is what one looks for: a long name leaves it some room.
        beside = min(QFontMetrics(small).horizontalAdvance(row.folder) + theme.GAP, text.width() // 2)
        wide = text.width() - (beside if row.folder else 0)
        name = metrics.elidedText(wording.apart(row.name), Qt.TextElideMode.ElideMiddle, wide)
        painter.drawText(placed(text), align, name)

        painter.setFont(small)
        painter.setPen(dim)
        if row.folder:
            text.setLeft(text.left() + metrics.horizontalAdvance(name) + theme.GAP)
            folder = wording.apart(row.folder)
            folder = QFontMetrics(small).elidedText(folder, Qt.TextElideMode.ElideLeft, text.width())
            painter.drawText(placed(text), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, folder)
        below = QRect(box.left() + _GLYPH_WIDTH, box.top() + line, box.width() - _GLYPH_WIDTH, line)
        removed = row.removed
        painter.drawText(placed(below), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, removed)
        below.setWidth(below.width() - QFontMetrics(small).horizontalAdvance(removed) - 6)
        detail = QFontMetrics(small).elidedText(row.detail, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(placed(below), align, detail)
        if option.state & QStyle.StateFlag.State_HasFocus and not chosen:
            focus = QStyleOptionViewItem(option)
            style.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, focus, painter, option.widget)
        painter.restore()


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _glyph_colour(state: State, acceptance: Acceptance, palette: QPalette) -> QColor:
    if acceptance == Acceptance.ACCEPTED:
        return accepted_colour(palette)
    if acceptance == Acceptance.CHANGED:
        return changed_colour(palette)
    if state == State.FAILED:
        return theme.alarm(palette)
    return palette.color(QPalette.ColorRole.PlaceholderText)


class _List(QListView):
    """The list itself; its tool tips are plain text, since names come from outside."""

    def __init__(self) -> None:
        super().__init__()
        self.entering = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Takes the focus. Qt would make some row the current one where none is, and that would open its page."""
        self.entering = True
        none = not self.currentIndex().isValid()
        super().focusInEvent(event)
        if none and self.selectionModel() is not None:
            self.selectionModel().clearCurrentIndex()
        self.entering = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the current row in view when a bar above or below takes some of the room."""
        row = self.visualRect(self.currentIndex())
        seen = not row.isEmpty() and row.top() >= 0 and row.bottom() < event.oldSize().height()
        super().resizeEvent(event)
        if seen:
            self.scrollTo(self.currentIndex())

    def dataChanged(self, first: Index, last: Index, roles: Iterable[int] = ()) -> None:
        """Has the rows from *first* to *last* painted anew. Qt's list would lay out all rows again, but they are all
        of one size."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def viewportEvent(self, event: QEvent) -> bool:
        """Shows a tool tip as plain text."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            text = index.data(Qt.ItemDataRole.ToolTipRole) if index.isValid() else ""
            QToolTip.showText(event.globalPos(), self.tip(text or ""), self)
            return True
        return super().viewportEvent(event)

    @staticmethod
    def tip(text: str) -> str:
        """*text* for a tool tip, with its lines."""
        return plain_tip(text).replace("\n", "<br>")


class Shown(StrEnum):
    """Which pages the list shows; the words are those of ``REVIEW``."""

    ALL = ""
    EYES = "eyes"
    ACCEPTED = "accepted"
    CHANGED = "changed"


class DocumentsPane(QWidget):
    """Title with a count, filters, list, and how far the review is."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("documentsPane")
        self._session = session
        self._filtering = False
        self.model = DocumentsModel(session)
        # Two filters, one behind the other, are both Qt's own: one of ours would be asked for every row.
        self._named = QSortFilterProxyModel(self)
        self._named.setSourceModel(self.model)
        self._named.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setFilterRole(REVIEW)
        # Connected before the view is: it moves to another row when its own goes, and the person did not.
        self._proxy.rowsAboutToBeRemoved.connect(lambda *_: self._set_filtering(True))
        self._proxy.rowsRemoved.connect(lambda *_: self._set_filtering(False))
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._take_stock)
        for signal in (self._proxy.rowsRemoved, self._proxy.rowsInserted):
            signal.connect(lambda *_: self._later.start())
        self._proxy.setSourceModel(self._named)

        self.header = PaneHeader(self.tr("Documents"), "documents")
        self.filter = QLineEdit(placeholderText=self.tr("Filter by name"), clearButtonEnabled=True)
        self.filter.setObjectName("documentsFilter")
        self.filter.setAccessibleName(self.tr("Filter the documents by name"))
        self.filter.textChanged.connect(self._filter)
        self.shown = QComboBox()
        self.shown.setObjectName("documentsShown")
        self.shown.setAccessibleName(self.tr("Which documents are shown"))
        for shown, text in (
            (Shown.ALL, self.tr("All pages")),
            (Shown.EYES, self.tr("Needs eyes")),
            (Shown.ACCEPTED, self.tr("Accepted")),
            (Shown.CHANGED, self.tr("Changed since accepted")),
        ):
            self.shown.addItem(text, shown)
        self.shown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.shown.currentIndexChanged.connect(lambda _: self._choose())
        self.review = ReviewLine()
        self.nothing = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.nothing.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        self.nothing.hide()

        self.view = _List()
        self.view.setUniformItemSizes(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setObjectName("documentsView")
        self.view.setAccessibleName(self.tr("Documents"))
        self.view.setItemDelegate(_Rows(self.view))
        self.view.setModel(self._proxy)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.selectionModel().currentChanged.connect(self._open)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        top = QVBoxLayout()
        top.setContentsMargins(theme.GAP, 0, theme.GAP, theme.GAP)
        top.setSpacing(theme.SPACE)
        top.addWidget(self.filter)
        top.addWidget(self.shown)
        layout.addLayout(top)
        layout.addWidget(self.nothing)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.review)
        self.setFocusProxy(self.view)

        session.pagesChanged.connect(self._take_stock)
        session.currentChanged.connect(self._follow)
        self._count()
        self._follow(session.current_key)

    def selected_keys(self) -> tuple[str, ...]:
        """The keys of the selected pages, in the order of the list."""
        return tuple(index.data(KEY) for index in sorted(self.view.selectionModel().selectedIndexes()))

    def remove_selected(self) -> None:
        """Takes the selected pages out of the list."""
        keys = self.selected_keys()
        if keys:
            self._session.close_pages(keys)

    def step(self, by: int) -> None:
        """Opens the next (1) or previous (-1) page of the filtered list, as seen from the open one."""
        here = self.model.row(self._session.current_key)
        rows = range(self._proxy.rowCount())
        for row in rows if by > 0 else reversed(rows):
            index = self._proxy.index(row, 0)
            if (self._source_row(index) - here) * by > 0:
                self._session.open_page(index.data(KEY))
                return

    def show_only(self, shown: Shown) -> None:
        """Chooses which pages the list shows."""
        self.shown.setCurrentIndex(self.shown.findData(shown))

    def listed(self) -> list[Entry]:
        """The pages that both filters let through, in the order of the list."""
        pages = self._session.pages
        if not self.filter.text() and not self.shown.currentData():
            return list(pages)
        return [pages.at(self._source_row(self._proxy.index(row, 0))) for row in range(self._proxy.rowCount())]

    def _source_row(self, index: QModelIndex) -> int:
        return self._named.mapToSource(self._proxy.mapToSource(index)).row()

    def _set_filtering(self, on: bool) -> None:
        self._filtering = on

    def _take_stock(self) -> None:
        self._filtering = False
        self._count()
        self._follow(self._session.current_key)

    def _filter(self, text: str) -> None:
        self._filtering = True
        self._named.setFilterFixedString(text)
        self._take_stock()

    def _choose(self) -> None:
        self._filtering = True
        # An empty text shows all, and Qt then asks for no row's words.
        self._proxy.setFilterFixedString(self.shown.currentData())
        self._take_stock()

    def _count(self) -> None:
        shown, there = self._proxy.rowCount(), len(self._session.pages)
        figure = grouped(there) if shown == there else self.tr("{0} of {1}").format(grouped(shown), grouped(there))
        self.header.set_word(figure if there else "")
        self.nothing.setVisible(bool(there) and not shown)
        if there and not shown:
            self.nothing.setText(self._why_nothing())

    def _why_nothing(self) -> str:
        if self.filter.text():
            return self.tr("No page of this name.")
        return {
            Shown.EYES: self.tr("No page needs eyes: all are accepted."),
            Shown.ACCEPTED: self.tr("No page is accepted yet. Enter accepts the page you see."),
            Shown.CHANGED: self.tr("No accepted page has changed."),
        }.get(self.shown.currentData(), "")

    def _open(self, current: QModelIndex, _: QModelIndex) -> None:
        # A view whose current row is filtered away moves to another one: the person did not.
        still = self._filtering or self.view.entering
        if not still and current.isValid() and (key := current.data(KEY)) != self._session.current_key:
            self._session.open_page(key)

    def _follow(self, key: str) -> None:
        if self._filtering:
            return
        row = self.model.row(key)
        index = (
            self._proxy.mapFromSource(self._named.mapFromSource(self.model.index(row))) if row >= 0 else QModelIndex()
        )
        if not index.isValid():
            # Else a click on the row that is current already would open nothing.
            self.view.selectionModel().clear()
        elif not (index == self.view.currentIndex() and self.view.selectionModel().isSelected(index)):
            self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.view.scrollTo(index)
