"""What the context menus of both panes offer for the selected blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from cleaneditor.gui.session import Session


def add_verdicts(menu: QMenu, session: Session) -> None:
    """Adds to *menu* what can be decided on the selected blocks, and the window's way to make a rule of them."""
    picked, cleaning = session.selection, session.cleaning
    verdicts = [cleaning.verdicts[row] for row in picked] if cleaning is not None else []
    own = session.choices.of(session.document.page.source.key) if session.document is not None else {}
    for text, keep, possible in (
        (_tr("Remove"), False, any(verdict.keep for verdict in verdicts)),
        (_tr("Restore"), True, any(not verdict.keep for verdict in verdicts)),
        (_tr("Let the rules decide"), None, any(row in own for row in picked)),
    ):
        action = menu.addAction(text)
        action.setEnabled(possible)
        action.triggered.connect(lambda _checked=False, keep=keep: session.override(picked, keep))
    add_window_action(menu, "actionMakeRule", separated=True)


def add_window_action(menu: QMenu, name: str, *, separated: bool = False) -> None:
    """Adds the window's action *name* to *menu*, if there is a window that has it."""
    parent = menu.parentWidget()
    action = parent.window().findChild(QAction, name) if parent is not None else None
    if isinstance(action, QAction):
        if separated:
            menu.addSeparator()
        menu.addAction(action)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RawPane", text)
