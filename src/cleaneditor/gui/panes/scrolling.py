"""Keeps the raw and the cleaned pane at the same block while one of them is scrolled.

The raw page may be shown as blocks or as source.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from cleaneditor.gui.panes.cleaned import CleanedPane
    from cleaneditor.gui.panes.raw import RawPane


class ScrollTogether(QObject):
    """While it lives, the pane that is not being scrolled follows the one that is, by block."""

    def __init__(self, raw: RawPane, cleaned: CleanedPane, parent: QObject | None = None) -> None:
        super().__init__(parent or raw)
        self._raw, self._cleaned = raw.blocks, cleaned.text
        self._raw.scrolled.connect(self._cleaned_follows)
        self._cleaned.scrolled.connect(self._raw_follows)
        self._source = raw.source.view
        self._source.scrolled.connect(self._both_follow)
        # The pane scrolls after its cursor has moved: what was selected may have gone out of the other one by that.
        self._raw.walked.connect(self._cleaned.reveal_current)
        self._cleaned.walked.connect(self._raw.reveal_current)

    def _cleaned_follows(self) -> None:
        self._cleaned.scroll_to_row(self._raw.top_row(), self._raw.top_share())

    def _raw_follows(self) -> None:
        if (row := self._cleaned.top_row()) >= 0:
            self._raw.scroll_to_row(row, self._cleaned.top_share())
            if self._source.isVisible():
                self._source.scroll_to_row(row)

    def _both_follow(self) -> None:
        if self._source.isVisible() and (row := self._source.top_row()) >= 0:
            self._raw.scroll_to_row(row)
            self._cleaned.scroll_to_row(row)
