"""Editing the text of blocks: the field over a paragraph, and the two bars that ask and tell about edits."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cleaneditor.core.edits import placed
from cleaneditor.core.model import NO_EDITS, Document, Kind
from cleaneditor.gui import wording
from cleaneditor.gui.actions import Actions
from cleaneditor.gui.counting import counted, grouped
from cleaneditor.gui.notices import Bar, Notices
from cleaneditor.gui.panes.block_editor import BlockEditor, offset_in
from cleaneditor.gui.session import Session

if TYPE_CHECKING:
    from cleaneditor.gui.panes.cleaned import CleanedPane

ASTRAY = "editsAstray"
"""The word of the bar that tells of edits whose block the page has no more."""


class Edits(QObject):
    """Opens the field, and makes what was typed a step of the session."""

    drafted = Signal(object)
    """What is being typed, as JSON (page, block, text, the block's own text); None: nothing any more."""

    def __init__(self, session: Session, actions: Actions, notices: Notices, pane: CleanedPane) -> None:
        super().__init__(pane)
        self._session = session
        self._actions = actions
        self._notices = notices
        self._view = pane.text
        self._page = ""
        self._told = (0, "")
        self._document: Document | None = None
        self.editor: BlockEditor | None = None
        """The field, while somebody edits."""
        self.contested = ContestedBar(session)
        column = pane.layout()
        assert isinstance(column, QVBoxLayout)
        # Below the header.
        column.insertWidget(1, self.contested)
        self._view.viewport().installEventFilter(self)
        self._view.verticalScrollBar().valueChanged.connect(lambda _: self._place())
        self._view.updateRequest.connect(lambda *_: self._place())
        actions.edit_block.triggered.connect(self.edit_selected)
        # First, while the old page is there: what was typed belongs to it.
        session.currentChanged.connect(lambda _: self.finish())
        session.documentChanged.connect(self._follow_document)
        session.choicesChanged.connect(lambda _: self._follow_choices())
        session.cleaned.connect(lambda *_: self._enable())
        session.selectionChanged.connect(lambda _: self._enable())
        self._enable()

    # --- editing ----------------------------------------------------------------------------------------------

    def edit_selected(self) -> None:
        """Edits the text of the selected block."""
        if self._session.selection:
            row = self._session.selection[0]
            self.edit(row, offset_in(self._view, row, self._view.textCursor()))

    def edit(self, row: int, at: int = 0) -> None:
        """Edits the text of the block *row* in its place, with the cursor *at* units behind its beginning."""
        self.finish()
        session, cleaning = self._session, self._session.cleaning
        if cleaning is None or row >= len(cleaning.verdicts):
            return
        if not cleaning.verdicts[row].keep:
            session.messageChanged.emit(
                self.tr("This block is removed. Restore it first, then its text can be edited.")
            )
            return
        text = self._exported(row)
        if not text:
            session.messageChanged.emit(self.tr("There is no text in this block."))
            return
        session.select((row,))
        self._view.reveal(row)
        self._page, self._document = session.current_key, cleaning.document
        lines = cleaning.document.blocks[row].kind is Kind.CODE
        self.editor = BlockEditor(self._view, row, text, lines=lines, at=at)
        self.editor.ended.connect(self._end)
        self.editor.textChanged.connect(self._draft)

    def finish(self) -> None:
        """Keeps what is being typed, if anything is."""
        if self.editor is not None:
            self.editor.end(True)

    def _end(self, keep: bool) -> None:
        editor, self.editor = self.editor, None
        if editor is None:
            return
        focused = editor.hasFocus()
        if keep:
            self._keep(editor.row, editor.text())
        self.drafted.emit(None)
        editor.hide()
        editor.deleteLater()
        if focused:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, row: int, typed: str) -> None:
        """Makes *typed* the text of block *row*; an empty one removes it, its own one again takes the edit back."""
        from cleaneditor.core.exporters.text import line_of

        session, document, key = self._session, self._document, self._page
        if document is None:
            return
        block, choices = document.blocks[row], session.choices
        text = line_of(typed, block.kind)
        if text == self._exported(row):
            return
        number = grouped(row + 1)
        # The page may have moved the block since it was edited for the first time.
        earlier = placed(document, choices.edits_of(key), choices.originals.get(key, NO_EDITS))
        without = choices.without_edits(key, [index for index, now in earlier.items() if now == row])
        if not text:
            after = without.with_override(key, (row,), False)
            session.do(after, self.tr("Remove block {0}, emptied").format(number))
            text = self.tr("Block {0} is empty, so it is removed. Restored, it has its own text again.").format(number)
            session.messageChanged.emit(text)
        elif text == line_of(block.text, block.kind):
            session.do(without, self.tr("Revert edit of block {0}").format(number))
        else:
            session.do(without.with_edit(key, row, text, block.text), self.tr("Edit block {0}").format(number))

    def _exported(self, row: int) -> str:
        """The text of block *row* as the export has it."""
        from cleaneditor.core.exporters.text import line_of

        cleaning = self._session.cleaning
        return line_of(cleaning.text_of(row), cleaning.document.blocks[row].kind) if cleaning is not None else ""

    def _draft(self) -> None:
        editor, document = self.editor, self._document
        if editor is not None and document is not None:
            self.drafted.emit(json.dumps([self._page, editor.row, editor.text(), document.blocks[editor.row].text]))

    def _place(self) -> None:
        if self.editor is not None:
            self.editor.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A double click on a paragraph edits it where it was clicked."""
        if (
            event.type() == QEvent.Type.MouseButtonDblClick
            and isinstance(event, QMouseEvent)
            and event.button() == Qt.MouseButton.LeftButton
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
        ):
            cursor = self._view.cursorForPosition(event.position().toPoint())
            row = self._view.row_at_line(cursor.blockNumber())
            if row is None and self._view.mark_at(event.position().toPoint()) is None:
                # The line below a paragraph is still meant for it: who types on would give commands by letters.
                cursor.movePosition(QTextCursor.MoveOperation.Left)
                row = self._view.row_at_line(cursor.blockNumber())
            if row is not None:
                self.edit(row, offset_in(self._view, row, cursor))
                return True
        elif event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    # --- following --------------------------------------------------------------------------------------------

    def revert(self, indexes: tuple[int, ...]) -> None:
        """Gives blocks of the open page, by the indexes at which they were edited, their own words back."""
        session = self._session
        if not indexes:
            return
        if len(indexes) == 1:
            text = self.tr("Revert edit of block {0}").format(grouped(indexes[0] + 1))
        else:
            text = self.tr("Revert {0} edits").format(grouped(len(indexes)))
        session.do(session.choices.without_edits(session.current_key, indexes), text)

    def _follow_choices(self) -> None:
        # Undone, or reverted in the list, while it is edited: the field gives way.
        editor, document = self.editor, self._document
        if (
            editor is not None
            and document is not None
            and not self._session.choices.of(self._page).get(editor.row, True)
        ):
            editor.end(False)
        self._tell_astray()

    def _follow_document(self, document: Document | None) -> None:
        self.finish()
        self._tell_astray()
        self._enable()

    def _tell_astray(self) -> None:
        session = self._session
        lost = len(astray(session))
        if not lost:
            self._notices.clear(ASTRAY)
            return
        bar = self._notices.bar(ASTRAY)
        if bar is not None and self._told == (lost, session.current_key):
            return
        self._told = (lost, session.current_key)
        text = counted(
            lost,
            "The page is not as it was: {0} edit has no place in it any more. It is kept apart.",
            "The page is not as it was: {0} edits have no place in it any more. They are kept apart.",
        )
        self._notices.tell(ASTRAY, "warning", text, (self.tr("Show"), self._actions.show_edits.trigger))

    def _enable(self) -> None:
        session = self._session
        self._actions.edit_block.setEnabled(session.cleaning is not None and bool(session.selection))


def astray(session: Session) -> tuple[int, ...]:
    """The edits of the open page, by the index at which each was made, whose block the page has no more."""
    document = session.document
    if document is None:
        return ()
    key = document.page.source.key
    edits = session.choices.edits_of(key)
    there = placed(document, edits, session.choices.originals.get(key, NO_EDITS))
    return tuple(sorted(edits.keys() - there.keys()))


class ContestedBar(QWidget):
    """Asks about edited blocks that a rule would take now, one after the other."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contestedBar")
        self._session = session
        self._later: set[tuple[str, int, str]] = set()
        """Page, block and rule of what was closed without an answer."""
        self.block = -1
        """The block that is asked about."""
        self.bar = Bar("warning", self)
        self.bar.close_button.clicked.connect(self._postpone)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar)
        session.cleaned.connect(lambda *_: self._follow())
        session.documentChanged.connect(lambda _: self._follow())
        self._follow()

    def _follow(self) -> None:
        cleaning = self._session.cleaning
        key = self._session.current_key
        contested = cleaning.contested if cleaning is not None else {}
        waiting = [row for row, verdict in sorted(contested.items()) if (key, row, verdict.by) not in self._later]
        self.block = waiting[0] if waiting else -1
        self.setVisible(bool(waiting))
        if cleaning is None or not waiting:
            return
        by = contested[self.block].by
        if by == "extractor":
            who = self.tr("The extractor")
        else:
            rule = cleaning.rules.rule(by)
            who = self.tr("The rule “{0}”").format(wording.shipped(rule.name) if rule is not None else by)
        text = self.tr("{0} now removes block {1}, which you edited.").format(who, grouped(self.block + 1))
        if len(waiting) > 1:
            text += " " + self.tr("{0} more.").format(grouped(len(waiting) - 1))
        self.bar.tell(
            text,
            (self.tr("Show"), self._show),
            (self.tr("Keep It"), lambda: self._decide(True)),
            (self.tr("Remove It"), lambda: self._decide(False)),
        )

    def _show(self) -> None:
        self._session.select((self.block,))

    def _decide(self, keep: bool) -> None:
        session, row = self._session, self.block
        words = self.tr("Keep edited block {0}") if keep else self.tr("Remove edited block {0}")
        after = session.choices.with_override(session.current_key, (row,), keep)
        session.do(after, words.format(grouped(row + 1)))

    def _postpone(self) -> None:
        cleaning = self._session.cleaning
        if cleaning is not None and self.block in cleaning.contested:
            self._later.add((self._session.current_key, self.block, cleaning.contested[self.block].by))
            self._follow()
