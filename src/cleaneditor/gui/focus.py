"""The keys that go from pane to pane."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPlainTextEdit, QSplitter, QWidget

_RAW = ("rawBlocksView", "rawSourceView", "rawPageView")
PANES = ("documentsView", *_RAW, "cleanedView", "rulesView", "makeRulePanel", "whyStrip", "findAllResults")
"""In the order in which they stand in the window; of the raw page's three, one is visible."""
STEP = 40
"""Pixels by which a pane grows."""


def step_pane(window: QWidget, by: int) -> None:
    """Gives the focus to the next (1) or previous (-1) pane of *window* that is there and takes it."""
    panes = [pane for name in PANES if (pane := window.findChild(QWidget, name)) is not None and pane.isVisible()]
    focus = QApplication.focusWidget()
    here = [at for at, pane in enumerate(panes) if pane is focus or (focus is not None and pane.isAncestorOf(focus))]
    now = here[0] if here else (-1 if by > 0 else 0)
    for step in range(1, len(panes) + 1):
        if _enter(panes[(now + by * step) % len(panes)]):
            return


def widen_pane(splitter: QSplitter, by: int) -> None:
    """Makes the pane of *splitter* that has the focus *by* pixels wider, at the cost of the one after it."""
    focus = QApplication.focusWidget()
    for at in range(splitter.count()):
        pane = splitter.widget(at)
        if focus is not None and pane is not None and pane.isAncestorOf(focus):
            sizes = splitter.sizes()
            other = at + 1 if at + 1 < splitter.count() else at - 1
            sizes[at] += by
            sizes[other] -= by
            splitter.setSizes(sizes)
            return


def _enter(pane: QWidget) -> bool:
    """Gives the focus to a pane of text or rows, or to the first thing in another that takes it."""
    if isinstance(pane, QPlainTextEdit | QAbstractItemView):
        pane.setFocus(Qt.FocusReason.TabFocusReason)
        return True
    child = pane.nextInFocusChain()
    while child is not None and child is not pane:
        takes = child.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and child.isVisible() and child.isEnabled() and pane.isAncestorOf(child):
            child.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        child = child.nextInFocusChain()
    return False
