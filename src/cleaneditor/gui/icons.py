"""The window's icons: one family of line drawings, written in the colour of the text around them.

``resources/icons/`` holds them as SVG on a grid of 24 with ``currentColor`` strokes. They are drawn when they are
painted, so an icon that was made in the light look is right in the dark one, at any size and scale.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap

from cleaneditor import resources

OF_ACTIONS: Final = {
    "actionOpen": "open",
    "actionOpenFolder": "folder",
    "actionSample": "sample",
    "actionPaste": "paste",
    "actionExport": "export",
    "actionUndo": "undo",
    "actionRedo": "redo",
    "actionCopyCleaned": "copy",
    "actionRemoveBlock": "remove",
    "actionRestoreBlock": "restore",
    "actionMakeRule": "rule",
    "actionAccept": "accept",
    "actionFind": "find",
    "actionFindAll": "find-all",
    "actionFindNext": "next",
    "actionFindPrevious": "previous",
    "actionPalette": "command",
    "actionSaveRules": "save",
    "actionOpenRules": "rules",
    "actionFindRepeated": "site",
    "actionKeys": "keyboard",
    "actionAbout": "info",
}
"""Which icon an action has, by its name. The others have none: a menu in which every line has one shows nothing."""

_FADED = {QIcon.Mode.Disabled: QPalette.ColorGroup.Disabled}
_pieces: list[QIconEngine] = []


@lru_cache(maxsize=256)
def icon(name: str) -> QIcon:
    """The icon *name*, in the colour of the application's text. Raises FileNotFoundError where there is none."""
    return QIcon(_Drawing(_source(name)))


def draw(name: str, painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Draws the icon *name* into *rect*, for lists and panes that paint themselves."""
    size = rect.size().toSize()
    painter.drawPixmap(
        rect.topLeft(), _drawn(_source(name), size.width(), size.height(), _scale(painter), _hex(colour))
    )


def pixmap(name: str, size: int, colour: QColor, scale: float = 1.0) -> QPixmap:
    """The icon *name* as a picture of *size* device-independent pixels."""
    return _drawn(_source(name), size, size, scale, _hex(colour))


class _Drawing(QIconEngine):
    """Draws one SVG whenever it is asked to, in the application's colours of that moment."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self._source = source

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.drawPixmap(
            rect.topLeft(), _drawn(self._source, rect.width(), rect.height(), _scale(painter), _ink(mode))
        )

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _drawn(self._source, size.width(), size.height(), 1.0, _ink(mode))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return _drawn(self._source, size.width(), size.height(), scale, _ink(mode))

    def clone(self) -> QIconEngine:
        # Qt does not keep what Python gives it here.
        _pieces.append(_Drawing(self._source))
        return _pieces[-1]


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return resources.read_text("icons", f"{name}.svg")


@lru_cache(maxsize=1024)
def _drawn(source: str, width: int, height: int, scale: float, colour: str) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    made = QPixmap(max(1, round(width * scale)), max(1, round(height * scale)))
    made.setDevicePixelRatio(scale)
    made.fill(Qt.GlobalColor.transparent)
    side = min(width, height)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode())).render(
            painter, QRectF((width - side) / 2, (height - side) / 2, side, side)
        )
    return made


def _scale(painter: QPainter) -> float:
    return float(painter.device().devicePixelRatioF())


def _ink(mode: QIcon.Mode) -> str:
    look = QGuiApplication.palette()
    if mode == QIcon.Mode.Selected:
        return _hex(look.color(QPalette.ColorRole.HighlightedText))
    return _hex(look.color(_FADED.get(mode, QPalette.ColorGroup.Active), QPalette.ColorRole.ButtonText))


def _hex(colour: QColor) -> str:
    return colour.name()
