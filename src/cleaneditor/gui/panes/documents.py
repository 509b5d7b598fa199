"""The documents pane: the pages that are open together, with a field that filters them."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from cleaneditor.gui import icons, theme
from cleaneditor.gui.counting import grouped
from cleaneditor.gui.models.documents import DETAIL, GLYPH, KEY, LOSSES, REMOVED, STATE, DocumentsModel, Index
from cleaneditor.gui.pages import State
from cleaneditor.gui.panes.header import PaneHeader
from cleaneditor.gui.panes.text import plain_tip
from cleaneditor.gui.session import Session
from cleaneditor.gui.sign import EmptyState

_MARGIN = theme.MARGIN
_GLYPH_WIDTH = 20
_ICON = 16
_ICONS = {
    State.WAITING: "waiting",
    State.LOADING: "loading",
    State.CLEANED: "done",
    State.CHANGED: "changed",
    State.FAILED: "failed",
}
"""What stands for a state; for any other its glyph does."""


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
        state = index.data(STATE)
        line = QFontMetrics(option.font).height()
        box = option.rect.adjusted(_MARGIN, 6, -_MARGIN, -6)
        text = QRect(box.left() + _GLYPH_WIDTH, box.top(), box.width() - _GLYPH_WIDTH, line)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine

        painter.setFont(_bold(option.font))
        colour = ink if chosen else _glyph_colour(state, option.palette)
        if state in _ICONS:
            icons.draw(
                _ICONS[state], painter, QRectF(box.left() - 2, box.top() + (line - _ICON) / 2, _ICON, _ICON), colour
            )
        else:
            painter.setPen(colour)
            painter.drawText(QRect(box.left(), box.top(), _GLYPH_WIDTH, line), align, index.data(GLYPH))

        if index.data(LOSSES):
            place = QRectF(text.right() - _ICON, text.top() + (line - _ICON) / 2, _ICON, _ICON)
            icons.draw("warning", painter, place, ink if chosen else theme.warning(option.palette))
            text.setWidth(text.width() - _ICON - 4)
        font = _bold(option.font) if state is State.FAILED else option.font
        painter.setFont(option.font)
        painter.setPen(ink)
        metrics = QFontMetrics(font)
        painter.drawText(text, align, metrics.elidedText(index.data(), Qt.TextElideMode.ElideMiddle, text.width()))

        small = _small(option.font)
        painter.setFont(small)
        painter.setPen(dim)
        below = QRect(box.left() + _GLYPH_WIDTH, box.top() + line, box.width() - _GLYPH_WIDTH, line)
        removed = index.data(REMOVED)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, removed)
        below.setWidth(below.width() - QFontMetrics(small).horizontalAdvance(removed) - 6)
        detail = QFontMetrics(small).elidedText(index.data(DETAIL), Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, align, detail)
        if option.state & QStyle.StateFlag.State_HasFocus and not chosen:
            focus = QStyleOptionViewItem(option)
            style.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, focus, painter, option.widget)
        painter.restore()


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(max(7.0, font.pointSizeF() * 0.88))
    return small


def _glyph_colour(state: State, palette: QPalette) -> QColor:
    if state is State.FAILED:
        return theme.alarm(palette)
    if state is State.CLEANED:
        return theme.good(palette)
    return palette.color(QPalette.ColorRole.PlaceholderText)


class _List(QListView):
    """The list itself; its tool tips are plain text, since names come from outside."""

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


class DocumentsPane(QWidget):
    """Title with a count, filter, list."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("documentsPane")
        self._session = session
        self._filtering = False
        self.model = DocumentsModel(session)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self.model)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

        self.header = PaneHeader(self.tr("Documents"), "documents")
        self.filter = QLineEdit(placeholderText=self.tr("Filter by name"), clearButtonEnabled=True)
        self.filter.setObjectName("documentsFilter")
        self.filter.setAccessibleName(self.tr("Filter the documents by name"))
        self.filter.textChanged.connect(self._filter)

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
        top.addWidget(self.filter)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self.empty = EmptyState(self.view, "documents")

        session.pagesChanged.connect(self._count)
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
        """Opens the next (1) or previous (-1) page of the filtered list."""
        row = self.view.currentIndex().row() + by
        if 0 <= row < self._proxy.rowCount():
            self.view.setCurrentIndex(self._proxy.index(row, 0))

    def _filter(self, text: str) -> None:
        self._filtering = True
        self._proxy.setFilterFixedString(text)
        self._filtering = False
        self._count()
        self._follow(self._session.current_key)

    def _count(self) -> None:
        shown, there = self._proxy.rowCount(), len(self._session.pages)
        figure = grouped(there) if shown == there else self.tr("{0} of {1}").format(grouped(shown), grouped(there))
        self.header.set_word(figure if there else "")
        if there and not shown:
            self.empty.tell(self.tr("No page has this in its name"), self.tr("Esc or the cross shows all pages again."))
        else:
            self.empty.tell("")

    def _open(self, current: QModelIndex, _: QModelIndex) -> None:
        # A view whose current row is filtered away moves to another one: the person did not.
        if not self._filtering and current.isValid() and (key := current.data(KEY)) != self._session.current_key:
            self._session.open_page(key)

    def _follow(self, key: str) -> None:
        row = self.model.row(key)
        index = self._proxy.mapFromSource(self.model.index(row)) if row >= 0 else QModelIndex()
        if index.isValid() and not (index == self.view.currentIndex() and self.view.selectionModel().isSelected(index)):
            self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.view.scrollTo(index)
