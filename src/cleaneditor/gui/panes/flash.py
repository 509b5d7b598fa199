"""A short, fading highlight of what has just changed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStyle

_STEP = 40
_STEPS = 16


class Flash(QObject):
    """Which rows are lit and how strongly; tells by ``faded`` that it is time to paint again.

    Never blocks and keeps nothing from being used. Silent where the desktop asks for no animations.
    """

    faded = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.enabled = True
        self._rows: frozenset[int] = frozenset()
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP)
        self._timer.timeout.connect(self._step)

    def light(self, rows: Iterable[int]) -> None:
        """Light *rows* now; whatever was lit before goes out."""
        if not self.enabled or not _animated():
            return
        self._rows = frozenset(rows)
        self._left = _STEPS if self._rows else 0
        if self._left:
            self._timer.start()
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Put everything out."""
        self._rows = frozenset()
        self._left = 0
        self._timer.stop()

    def strength(self, row: int) -> float:
        """How strongly *row* is lit, 0.0 to 1.0."""
        return self._left / _STEPS if row in self._rows else 0.0

    @property
    def running(self) -> bool:
        """Whether anything is lit."""
        return self._left > 0

    def _step(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.stop()
        self.faded.emit()


def _animated() -> bool:
    return bool(QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration))
