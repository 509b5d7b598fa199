"""Dragging a rule to another place with the mouse."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from cleaneditor.gui import theme

if TYPE_CHECKING:
    from cleaneditor.gui.panes.rule_row import RuleRow

Place = tuple[str, int, int]
"""Group, which of its rules it goes before (their number: behind the last), and the height where that is."""
_EDGE = 28
_STEP = 12


class _Line(QWidget):
    """Shows where the rule would go."""

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(self.rect(), 1.5, 1.5)


class RuleDrag(QObject):
    """Watches the names of rules. `dropped` brings the rule's id, the group, and the place in it."""

    dropped = Signal(str, str, int)
    refused = Signal(str)
    """The id of a rule that has no other place to go to."""

    def __init__(
        self, area: QScrollArea, inside: QWidget, place: Callable[[RuleRow, int], Place | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._area = area
        self._inside = inside
        self._place = place
        self._row: RuleRow | None = None
        self._from = QPoint()
        self._dragging = False
        self._line: _Line | None = None
        self._scroll = QTimer(self, interval=30)
        self._scroll.timeout.connect(self._scrolled)

    @property
    def dragging(self) -> bool:
        """Whether a rule is on its way."""
        return self._dragging

    def watch(self, row: RuleRow) -> None:
        """Lets *row* be dragged by its name."""
        row.fold.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QMouseEvent):
            if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
                self._row = _row_of(watched)
                self._from = event.globalPosition().toPoint()
            elif kind == QEvent.Type.MouseMove and self._row is not None:
                here = event.globalPosition().toPoint()
                if not self._dragging and (here - self._from).manhattanLength() >= QApplication.startDragDistance():
                    self._begin()
                if self._dragging:
                    self._show(here)
                    return True
            elif kind == QEvent.Type.MouseButtonRelease and self._row is not None:
                row, dragging = self._row, self._dragging
                place = self._at(event.globalPosition().toPoint()) if dragging else None
                self._end()
                if dragging:
                    if place is not None:
                        self.dropped.emit(row.rule.id, place[0], place[1])
                    return True
        elif isinstance(event, QKeyEvent) and self._dragging and kind == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._end()
            return True
        return super().eventFilter(watched, event)

    def _begin(self) -> None:
        if self._row is None:
            return
        self._dragging = True
        cursor = Qt.CursorShape.ClosedHandCursor
        if self._place(self._row, 0) is None:
            cursor = Qt.CursorShape.ForbiddenCursor
            self.refused.emit(self._row.rule.id)
        # It would open when the button is let go.
        self._row.fold.setDown(False)
        self._row.fold.setCursor(cursor)
        self._row.fold.set_dim(True)
        self._row.fold.setFocus(Qt.FocusReason.MouseFocusReason)
        self._line = _Line(self._inside)
        self._line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._scroll.start()

    def _at(self, here: QPoint) -> Place | None:
        return self._place(self._row, self._inside.mapFromGlobal(here).y()) if self._row is not None else None

    def _show(self, here: QPoint) -> None:
        place = self._at(here)
        if self._line is not None:
            self._line.setVisible(place is not None)
            if place is not None:
                width = self._area.viewport().width() - 2 * theme.GAP
                self._line.setGeometry(QRect(theme.GAP, place[2] - 1, width, 3))
                self._line.raise_()

    def _scrolled(self) -> None:
        view = self._area.viewport()
        here = view.mapFromGlobal(view.cursor().pos()).y()
        bar = self._area.verticalScrollBar()
        if -_EDGE * 4 < here < _EDGE:
            bar.setValue(bar.value() - _STEP)
        elif view.height() - _EDGE < here < view.height() + _EDGE * 4:
            bar.setValue(bar.value() + _STEP)

    def _end(self) -> None:
        self._scroll.stop()
        if self._line is not None:
            self._line.hide()
            self._line.deleteLater()
            self._line = None
        if self._row is not None:
            self._row.fold.unsetCursor()
            self._row.fold.set_dim(self._row.silent)
        self._row, self._dragging = None, False


def _row_of(watched: QObject) -> RuleRow | None:
    from cleaneditor.gui.panes.rule_row import RuleRow

    parent = watched.parent()
    while parent is not None and not isinstance(parent, RuleRow):
        parent = parent.parent()
    return parent
