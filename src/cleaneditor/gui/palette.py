"""The command palette: a field over the window that finds every action, rule and page by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from cleaneditor.gui import theme, wording
from cleaneditor.gui.actions import Actions
from cleaneditor.gui.name_search import fold, score
from cleaneditor.gui.palette_entries import Entry, entries
from cleaneditor.gui.session import Session

Index = QModelIndex | QPersistentModelIndex

WIDTH = 640
ROWS = 12
"""Lines in view."""
MOST = 200
"""Answers that are listed."""
REMEMBERED = 5
"""Of what was done last, so many come first while nothing is typed."""

ENTRY = Qt.ItemDataRole.UserRole + 1


def found(typed: str, among: Sequence[Entry], lately: Sequence[str] = ()) -> list[Entry]:
    """The entries that answer *typed*, the best first, what cannot be done now last. While nothing is typed: the
    actions, those whose words are in *lately* first."""
    words = fold(typed).split()
    if not words:
        order = {word: at for at, word in enumerate(lately)}
        shown = [entry for entry in among if entry.kind == "action" or entry.word in order]
        shown.sort(key=lambda entry: (bool(entry.why_not), order.get(entry.word, len(order))))
        return shown
    kinds = {"action": 0, "rule": 1, "page": 2}
    scored = [(score(words, entry.name), entry) for entry in among]
    answers = [(points, entry) for points, entry in scored if points]
    # Whole hundreds say how well the words fit, the rest how much else is in the name.
    answers.sort(key=lambda each: (bool(each[1].why_not), -each[0] // 100, kinds[each[1].kind], -each[0]))
    return [entry for _, entry in answers[:MOST]]


class _Model(QAbstractListModel):
    """The answers."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shown: list[Entry] = []

    def show(self, shown: list[Entry]) -> None:
        self.beginResetModel()
        self.shown = shown
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(entry)
        return entry if role == ENTRY else None


def spoken(entry: Entry) -> str:
    """An entry in one line, as a screen reader says it."""
    return ", ".join(part for part in (entry.text, entry.why_not or entry.where, entry.keys) if part)


class _Rows(QStyledItemDelegate):
    """A line each: the name; the menu it is in, or why not; the keys at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, QFontMetrics(option.font).height() + 3 * theme.SPACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
        painter.save()
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        look = option.palette
        ink = look.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        dim = QColor(ink) if chosen else theme.muted(look)
        box = option.rect.adjusted(theme.MARGIN, 0, -theme.MARGIN, 0)
        metrics = QFontMetrics(option.font)
        leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        trailing = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft

        def put(room: QRect, text: str, colour: QColor, at_end: bool) -> None:
            painter.setPen(colour)
            # Where people read from the right, the painter itself takes left for right.
            painter.drawText(room, trailing if at_end else leading, text)

        if entry.keys:
            put(box, entry.keys, dim, True)
        room = box.width() - (metrics.horizontalAdvance(entry.keys) + theme.MARGIN if entry.keys else 0)
        text = metrics.elidedText(wording.apart(entry.text), Qt.TextElideMode.ElideMiddle, room)
        put(box, text, dim if entry.why_not and not chosen else ink, False)
        used = metrics.horizontalAdvance(text) + theme.MARGIN
        beside = metrics.elidedText(entry.why_not or entry.where, Qt.TextElideMode.ElideRight, max(0, room - used))
        if room - used > 4 * theme.MARGIN:
            put(box.adjusted(0 if mirrored else used, 0, -used if mirrored else 0, 0), beside, dim, False)
        painter.restore()


class Palette(QFrame):
    """Made once, hidden; ``start`` shows it over the window."""

    def __init__(
        self, window: QMainWindow, actions: Actions, session: Session, reveal_rule: Callable[[str], object]
    ) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Commands"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._window = window
        self._gather: Callable[[], list[Entry]] = lambda: entries(window, actions, session, reveal_rule)
        self._entries: list[Entry] = []
        self._lately: list[str] = []
        self._back: QWidget | None = None
        self.field = QLineEdit(placeholderText=self.tr("Find an action, a rule or a page"), clearButtonEnabled=True)
        self.field.setObjectName("paletteField")
        self.field.setAccessibleName(self.tr("Find an action, a rule or a page"))
        self.field.textChanged.connect(lambda _: self._search())
        self.field.installEventFilter(self)
        self.list = QListView()
        self.list.setObjectName("paletteList")
        self.list.setAccessibleName(self.tr("What was found"))
        # The field keeps the focus: arrows move in the list, letters go on being typed.
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_Rows(self.list))
        self._model = _Model(self.list)
        self.list.setModel(self._model)
        self.list.clicked.connect(lambda index: self._run(index.row()))
        self.nothing = QLabel(self.tr("Nothing is called that."), textFormat=Qt.TextFormat.PlainText)
        self.nothing.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.nothing.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        column.setSpacing(theme.GAP)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self.nothing)
        actions.palette.triggered.connect(self.toggle)
        window.installEventFilter(self)
        self.hide()

    def toggle(self) -> None:
        """Shows the palette, or puts it away again."""
        if self.isVisible():
            self.leave()
        else:
            self.start()

    def start(self) -> None:
        """Shows the palette with everything that can be done now."""
        self._back = QApplication.focusWidget()
        self._entries = self._gather()
        self.field.clear()
        self._search()
        self.show()
        self.raise_()
        self._place()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Puts the palette away and gives the focus back to where it was."""
        back, self._back = self._back, None
        self.hide()
        self._entries = []
        if back is not None and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def shown(self) -> list[Entry]:
        """The answers, the best first."""
        return self._model.shown

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground with an edge that stands out from what lies below, in the dark look too."""
        look = self.palette()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.muted(look), 1))
            painter.setBrush(look.color(QPalette.ColorRole.Window))
            painter.fillRect(self.rect(), look.color(QPalette.ColorRole.Window))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field that move in the list; leaving the field puts the palette away."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        elif watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        elif (
            watched is self.field
            and event.type() == QEvent.Type.FocusOut
            and self.isVisible()
            and QApplication.activePopupWidget() is None
        ):
            self._back = None
            self.leave()
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        key, last = event.key(), len(self.shown) - 1
        now = self.list.currentIndex().row()
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(now)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            pass
        elif key == Qt.Key.Key_Down:
            self._go(now + 1 if now < last else 0)
        elif key == Qt.Key.Key_Up:
            self._go(now - 1 if now > 0 else last)
        elif key == Qt.Key.Key_PageDown:
            self._go(min(last, now + ROWS - 1))
        elif key == Qt.Key.Key_PageUp:
            self._go(max(0, now - ROWS + 1))
        else:
            return False
        return True

    def _search(self) -> None:
        self._model.show(found(self.field.text(), self._entries, self._lately))
        self.list.setVisible(bool(self.shown))
        self.nothing.setVisible(not self.shown)
        self._go(0)
        self._place()

    def _go(self, row: int) -> None:
        index = self._model.index(row) if 0 <= row < len(self.shown) else QModelIndex()
        self.list.setCurrentIndex(index)
        # What a screen reader says of the field is what Enter will do.
        self.field.setAccessibleDescription(spoken(self.shown[row]) if index.isValid() else self.nothing.text())

    def _run(self, row: int) -> None:
        if not 0 <= row < len(self.shown):
            return
        entry = self.shown[row]
        if entry.why_not:
            self.field.setAccessibleDescription(spoken(entry))
            return
        if entry.word and entry.kind != "page":
            self._lately = [entry.word, *(word for word in self._lately if word != entry.word)][:REMEMBERED]
        # First, so that an action finds the focus where the person left it.
        self.leave()
        entry.run()

    def _place(self) -> None:
        centre = self._window.centralWidget()
        parent = centre.geometry() if centre is not None else self._window.rect()
        width = min(WIDTH, parent.width() - 2 * theme.MARGIN)
        row = self.list.sizeHintForRow(0) if self.shown else 0
        self.list.setFixedHeight(max(1, min(ROWS, len(self.shown))) * max(row, 1) + 2)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move(parent.left() + (parent.width() - width) // 2, parent.top() + theme.GAP)
