"""The style of the program: Qt's Fusion with flat scroll bars.

Fusion's own take 1.3 ms each to paint (measured with Qt 6.11), longer than the page beside them, and they are painted
anew whenever a page scrolls or changes.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QProxyStyle, QScrollBar, QStyle, QStyleOptionComplex, QWidget

_BAR: Final = QStyle.ComplexControl.CC_ScrollBar
_SHORTEST: Final = 28
"""Device-independent pixels of a handle: what a mouse can take hold of."""
_REST, _HOVER, _HELD = 0.50, 0.62, 0.74
"""How far the handle's ink stands out from its ground; at rest 3:1 (WCAG 2.2, 1.4.11)."""


class FlatStyle(QProxyStyle):
    """Fusion, with scroll bars of one rounded handle on a plain ground, and no arrows."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Paints a scroll bar; all else is Fusion's."""
        if control != _BAR or not isinstance(widget, QScrollBar):
            super().drawComplexControl(control, option, painter, widget)
            return
        ground = widget.palette().color(QPalette.ColorRole.Window)
        painter.fillRect(widget.rect(), ground)
        handle = handle_of(widget)
        if handle.isEmpty():
            return
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        share = _HELD if widget.isSliderDown() else _HOVER if over else _REST
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ink = widget.palette().color(QPalette.ColorRole.WindowText)
        ink.setAlphaF(share)
        painter.setBrush(ink)
        across = 3 if not (over or widget.isSliderDown()) else 2
        upright = widget.orientation() == Qt.Orientation.Vertical
        room = QRectF(handle).adjusted(*((across, 1, -across, -1) if upright else (1, across, -1, -across)))
        round_ = min(room.width(), room.height()) / 2
        painter.drawRoundedRect(room, round_, round_)
        painter.restore()

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Where the parts of a scroll bar are: handle, what is before and behind it, and no arrows."""
        if control != _BAR or not isinstance(widget, QScrollBar):
            return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type] # None is taken
        whole, handle = widget.rect(), handle_of(widget)
        upright = widget.orientation() == Qt.Orientation.Vertical
        turned = _is_turned(widget)
        if part == QStyle.SubControl.SC_ScrollBarGroove:
            return whole
        if part == QStyle.SubControl.SC_ScrollBarSlider:
            return handle
        if part == (QStyle.SubControl.SC_ScrollBarAddPage if turned else QStyle.SubControl.SC_ScrollBarSubPage):
            return QRect(0, 0, whole.width(), handle.top()) if upright else QRect(0, 0, handle.left(), whole.height())
        if part in (QStyle.SubControl.SC_ScrollBarAddPage, QStyle.SubControl.SC_ScrollBarSubPage):
            if upright:
                return QRect(0, handle.bottom() + 1, whole.width(), whole.height() - handle.bottom() - 1)
            return QRect(handle.right() + 1, 0, whole.width() - handle.right() - 1, whole.height())
        return QRect()


def handle_of(bar: QScrollBar) -> QRect:
    """Where the handle of *bar* stands; the whole bar where there is nothing to scroll."""
    upright = bar.orientation() == Qt.Orientation.Vertical
    room = bar.height() if upright else bar.width()
    span = bar.maximum() - bar.minimum()
    long = room if not span else min(room, max(_SHORTEST, room * bar.pageStep() // max(1, span + bar.pageStep())))
    at = QStyle.sliderPositionFromValue(
        bar.minimum(), bar.maximum(), bar.sliderPosition(), room - long, _is_turned(bar)
    )
    return QRect(0, at, bar.width(), long) if upright else QRect(at, 0, long, bar.height())


def _is_turned(bar: QScrollBar) -> bool:
    """Whether *bar* has its smaller values at the bottom or, as one that runs from the right, on the right."""
    return bar.invertedAppearance() != (bar.orientation() == Qt.Orientation.Horizontal and bar.isRightToLeft())
