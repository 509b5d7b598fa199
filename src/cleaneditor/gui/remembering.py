"""Keeps the session on the disk while it is worked in, and brings an earlier one back.

Everything is written in the thread of the window, before the change is painted: that takes a tenth of a millisecond
(``make bench``), and so a program that is killed has lost nothing that anybody has seen. What takes the disk its time
happens in a thread, in quiet moments.
"""

from __future__ import annotations

import contextlib
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer

from cleaneditor.core.errors import CleanEditorError, one_line
from cleaneditor.core.ruleset import RulesFile
from cleaneditor.gui.actions import Actions
from cleaneditor.gui.checkpoints import Checkpoint, Checkpoints
from cleaneditor.gui.choices import Choices
from cleaneditor.gui.commands import SetChoices
from cleaneditor.gui.counting import counted
from cleaneditor.gui.journal import Journal, JournalError, KeptPage
from cleaneditor.gui.journals import Journals
from cleaneditor.gui.notices import Button, Notices
from cleaneditor.gui.packing import Packer
from cleaneditor.gui.pages import Entry, State
from cleaneditor.gui.past import Past, nothing, past
from cleaneditor.gui.session import Session
from cleaneditor.gui.settings import Memory

RESTORED = "sessionRestored"
TROUBLE = "sessionTrouble"
"""The words of the bars."""
QUIET_MS = 4_000
"""So long after a change the system writes out for good what it holds."""
BLOCK_MS = 200
"""The selected block is written when the selection has rested so long."""
STARTS_AT_MOST = 3
"""A session that ended the program so often before its page was shown is not brought back unasked."""


class Remembering(QObject):
    """Follows a session into its journal."""

    def __init__(
        self,
        session: Session,
        checkpoints: Checkpoints,
        memory: Memory,
        actions: Actions,
        notices: Notices,
        journals: Journals,
    ) -> None:
        super().__init__(session)
        self._session = session
        self._checkpoints = checkpoints
        self._memory = memory
        self._notices = notices
        self._journals = journals
        self._journal = journals.new()
        self._packer = Packer(lambda known, text: self._journal.keep(known, text))
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._off = False
        """Something is wrong with the disk, or the session has ended: nothing is written."""
        self._forget()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._write)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._settle)
        self._resting = QTimer(self, singleShot=True, interval=BLOCK_MS)
        self._resting.timeout.connect(self._write)
        session.choicesChanged.connect(lambda _: self._soon.start())
        session.undo.indexChanged.connect(lambda _: self._soon.start() if session.replaying else self._write())
        # Not at once: the page that is open changes with them.
        session.pagesChanged.connect(self._soon.start)
        session.pageChanged.connect(self._follow_page)
        session.currentChanged.connect(lambda _: self._soon.start())
        session.selectionChanged.connect(lambda _: self._resting.start())
        session.rulesFileChanged.connect(self._soon.start)
        checkpoints.changed.connect(self._write)
        actions.reopen_session.triggered.connect(self.reopen_last)
        actions.reopen_at_start.setChecked(memory.settings.reopen)
        actions.reopen_at_start.toggled.connect(lambda on: memory.change(replace(memory.settings, reopen=on)))

    # --- coming back ------------------------------------------------------------------------------------------

    def begin(self, reopen: bool = True) -> bool:
        """At the start: brings back what a killed program left, or, with *reopen* and if the person wants it so, the
        session that was closed last. Whether there was one."""
        journal = self._journals.killed()
        if journal is not None:
            tried = _number(journal.about("starts"))
            if tried < STARTS_AT_MOST:
                self._note_start(journal, tried + 1)
                return self._come_back(journal, killed=True)
            journal.close()
            text = self.tr("The last session has ended the program several times, so it was not opened again.")
            self._notices.tell(RESTORED, "warning", text, (self.tr("Open It Anyway"), self.reopen_last))
        elif reopen and self._memory.settings.reopen and (last := self._journals.last()) is not None:
            return self._come_back(last, killed=False)
        self._tell_troubles()
        return False

    def reopen_last(self) -> bool:
        """Brings the newest earlier session back; the one of now becomes the one before. Whether there was one."""
        journal = self._journals.last()
        if journal is None:
            self._session.messageChanged.emit(self.tr("There is no earlier session."))
            self._tell_troubles()
            return False
        return self._come_back(journal, killed=False)

    def start_afresh(self) -> None:
        """Begins an empty session; that of now can be opened again."""
        self._notices.clear(RESTORED)
        self._leave()
        self._off = True
        self._take(nothing())
        self._begin(self._journals.new())

    def _come_back(self, journal: Journal, *, killed: bool) -> bool:
        try:
            found = past(journal)
        except (JournalError, CleanEditorError, ValueError, KeyError, TypeError) as error:
            why = one_line(str(error) or type(error).__name__)
            journal.close()
            self._journals.put_aside(journal.path, why)
            self._tell_troubles()
            return False
        self._leave()
        self._off = True
        self._take(found)
        self._begin(journal, found)
        if draft := journal.about("draft"):
            self._finish_draft(draft)
        self._select_again(found)
        self._tell(found, killed)
        self._tell_troubles()
        self._write()
        return True

    def _take(self, found: Past) -> None:
        self._checkpoints.put(Checkpoint(words, choices) for _, words, choices in found.checkpoints)
        self._session.restore(found)

    def _finish_draft(self, draft: str) -> None:
        """What was being typed when the program was killed becomes an edit."""
        import json

        with contextlib.suppress(ValueError, TypeError):
            key, index, text, original = json.loads(draft)
            choices = self._session.choices
            words = self.tr("Edit block {0}").format(index + 1)
            self._session.do(choices.with_edit(key, index, text, original), words)
        self.keep_draft(None)

    def _select_again(self, found: Past) -> None:
        session = self._session

        def select() -> None:
            document = session.document
            here = document is not None and document.page.source.key == found.current
            if document is not None and here and not session.selection and 0 <= found.block < len(document.blocks):
                session.select((found.block,))

        if found.block >= 0:
            once = Qt.ConnectionType.SingleShotConnection
            session.cleaned.connect(lambda *_: select(), once)

    def _tell(self, found: Past, killed: bool) -> None:
        pages = counted(len(found.pages), "{0} page", "{0} pages")
        undone = self._session.undo.index()
        steps = counted(undone, "{0} step that can be undone", "{0} steps that can be undone")
        what = f"{pages}, {steps}" if undone else pages
        if not found.whole:
            what = self.tr("{0}; the steps to undo are lost").format(pages)
        if killed:
            text = self.tr("CleanEditor was not closed properly. Everything is as it was: {0}.").format(what)
            buttons: list[Button] = [(self.tr("Start Afresh"), self.start_afresh)]
            if (other := self._journals.killed()) is not None:
                # Of another window that ended with this one; that of now is in use, and so it is not found.
                other.close()
                text = f"{text} {self.tr('Another window was open too.')}"
                buttons.insert(0, (self.tr("Show Its Session"), self.begin))
            self._notices.tell(RESTORED, "info", text, *buttons)
        else:
            self._notices.clear(RESTORED)
            self._session.messageChanged.emit(self.tr("The last session is open again: {0}.").format(what))

    def _tell_troubles(self) -> None:
        if not self._journals.troubles:
            return
        aside, why = self._journals.troubles[-1]
        self._journals.troubles.clear()
        text = self.tr("An earlier session cannot be opened, because its file {0}. It was put aside as {1}.")
        self._notices.tell(TROUBLE, "warning", text.format(why, one_line(str(aside), 200)))

    @staticmethod
    def _note_start(journal: Journal, number: int) -> None:
        with contextlib.suppress(JournalError):
            journal.put_about("starts", str(number))

    # --- following --------------------------------------------------------------------------------------------

    def keep_draft(self, draft: str | None) -> None:
        """Writes what is being typed into a block, as JSON: page, block, text, the block's own text; None: nothing."""
        if self._off or (draft is None and self._journal.is_new):
            return
        try:
            self._journal.put_about("draft", draft or "")
        except JournalError as error:
            self._give_up(error)

    def close(self) -> None:
        """The session comes to a proper end."""
        self._leave()
        self._off = True
        self._pool.waitForDone()
        self._journals.tidy()

    def stop(self) -> None:
        """The program ends without the person having closed the session: it comes back at the next start."""
        self._off = True
        self._pool.waitForDone()
        self._journal.close()

    def _forget(self) -> None:
        """Nothing is in the journal yet, as far as is known."""
        self._choices: Choices | None = None
        self._file: RulesFile | None = None
        self._pages: dict[str, Entry] = {}
        self._steps: list[tuple[SetChoices, Choices]] = []
        self._kept: dict[Checkpoint, int] = {}
        self._words: dict[str, str] = {}
        self._lives = False
        """A page was shown since, so the session does not end the program."""

    def _begin(self, journal: Journal, found: Past | None = None) -> None:
        """Follows the session into *journal*, which holds *found*."""
        session = self._session
        self._journal = journal
        self._packer.forget()
        self._forget()
        self._off = False
        if found is None:
            return
        self._choices = found.choices
        self._file = session.rules_file
        self._pages = {entry.key: entry for entry in session.pages}
        if found.whole:
            self._steps = [(command, command.after) for command in self._commands()]
        numbers = [number for number, _, _ in found.checkpoints]
        self._kept = dict(zip(self._checkpoints.all, numbers, strict=True))
        self._words = {"current": found.current, "block": str(found.block)}
        with contextlib.suppress(JournalError):
            journal.put_about("ended", "")
            if not found.whole:
                journal.drop_steps(0)

    def _leave(self) -> None:
        """Lets the journal go that is in use, properly ended."""
        self._write()
        for timer in (self._soon, self._quiet, self._resting):
            timer.stop()
        if self._off or self._journal.is_new:
            self._journal.close()
            return
        self._pool.waitForDone()
        if not self._pages and not self._steps and not self._kept and not self._session.rules_modified:
            self._journal.remove()
            return
        with contextlib.suppress(JournalError):
            self._journal.put_about("ended", "1")
            self._journal.tidy()
        self._journal.close()

    def _follow_page(self, key: str) -> None:
        known, entry = self._pages.get(key), self._session.pages.get(key)
        if known is not None and entry is not None and _read_as(known) != _read_as(entry):
            self._write()
        elif entry is not None and entry.state is State.CLEANED and not self._lives:
            self._lives = True
            self._soon.start()

    def _write(self) -> None:
        """Writes what differs from what the journal holds, whole or not at all."""
        self._soon.stop()
        if self._off or (self._journal.is_new and self._is_empty()):
            return
        try:
            with self._journal.writing():
                self._write_pages()
                self._write_choices()
                self._write_steps()
                self._write_checkpoints()
                self._write_words()
        except JournalError as error:
            self._give_up(error)
            return
        if not self._quiet.isActive():
            self._quiet.start()

    def _write_pages(self) -> None:
        pages, journal = self._session.pages, self._journal
        for key in [key for key in self._pages if key not in pages]:
            journal.drop_page(key)
            del self._pages[key]
        for entry in pages:
            known = self._pages.get(entry.key)
            if known is None or _read_as(known) != _read_as(entry):
                never_was = entry.state is State.FAILED and not entry.source.path and entry.source.data is None
                failure = entry.reason if never_was else ""
                journal.put_page(KeptPage(source=entry.source, encoding=entry.encoding, failure=failure))
                self._pages[entry.key] = entry

    def _write_choices(self) -> None:
        choices = self._session.choices
        if choices is not self._choices:
            self._journal.put_choices(self._packer.changes(self._choices, choices))
            self._choices = choices

    def _write_steps(self) -> None:
        stack, known, journal = self._session.undo, self._steps, self._journal
        # Steps come and go at the end only, and only the last one ever takes another in.
        same = min(stack.count(), len(known))
        while same:
            command, after = known[same - 1]
            if stack.command(same - 1) is command and command.after is after:
                break
            same -= 1
        if same < len(known):
            journal.drop_steps(same)
            del known[same:]
        for number in range(same, stack.count()):
            new = stack.command(number)
            assert isinstance(new, SetChoices)
            journal.put_step(number, new.text(), self._packer.changes(new.before, new.after))
            known.append((new, new.after))

    def _write_checkpoints(self) -> None:
        now = self._checkpoints.all
        for gone in [each for each in self._kept if each not in now]:
            self._journal.drop_checkpoint(self._kept.pop(gone))
        for new in now:
            if new not in self._kept:
                number = max(self._kept.values(), default=0) + 1
                self._journal.put_checkpoint(number, new.words, self._packer.changes(None, new.choices))
                self._kept[new] = number

    def _write_words(self) -> None:
        session, words = self._session, self._words
        now = {
            "current": session.current_key,
            "block": str(session.selection[0]) if session.selection else "-1",
            "index": str(session.undo.index()),
            "rules_path": session.rules_path,
        }
        if self._lives or not self._pages:
            now["starts"] = "0"
        for name, value in now.items():
            if words.get(name) != value:
                self._journal.put_about(name, value)
                words[name] = value
        if session.rules_file is not self._file:
            self._journal.put_text("rules_file", session.rules_file.text)
            self._file = session.rules_file

    def _is_empty(self) -> bool:
        """Whether nobody would miss the session."""
        session = self._session
        return not len(session.pages) and not session.undo.count() and not session.rules_path

    def _commands(self) -> list[SetChoices]:
        stack = self._session.undo
        found = [stack.command(number) for number in range(stack.count())]
        return [command for command in found if isinstance(command, SetChoices)]

    def _settle(self) -> None:
        journal = self._journal
        if not self._off and not journal.is_new:
            self._pool.start(journal.checkpoint)

    def _give_up(self, error: JournalError) -> None:
        """Says once that nothing is kept any more."""
        self._off = True
        self._journal.close()
        text = self.tr("What you do is no longer kept for the next start: {0}. Save your rules and export your pages.")
        self._notices.tell(TROUBLE, "warning", text.format(one_line(str(error))))


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0


def _read_as(entry: Entry) -> tuple[str | None, str]:
    """What the person has said of how a page is to be read."""
    return entry.encoding, entry.source.language
