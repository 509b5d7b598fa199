"""The window's state and its one door for change.

Panes read ``document``, ``cleaning``, ``choices`` and ``selection``, follow the signals, and change anything only
through ``do`` (or the small verbs built on it), so that every change has a name and an undo. Nothing here reads,
parses or extracts: worker processes do; judging runs in a thread (``recompute``). Answers that come late are dropped.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from cleaneditor.core.errors import Failure
from cleaneditor.core.extractor import ExtractorSettings
from cleaneditor.core.model import NO_EDITS, Document, Edits, Extraction, Loss, Overrides, Source
from cleaneditor.core.rules.base import Rule
from cleaneditor.core.ruleset import RuleSet, RulesFile
from cleaneditor.gui.choices import Choices
from cleaneditor.gui.commands import SetChoices, only_page
from cleaneditor.gui.counting import counted
from cleaneditor.gui.loading import Executor, Loader
from cleaneditor.gui.pages import LEFT_OUT, Acceptance, Entry, Pages, State
from cleaneditor.gui.recompute import Answer, Recompute, Wish
from cleaneditor.gui.shelf import Shelf, packed, unpacked
from cleaneditor.gui.silence import NOBODY
from cleaneditor.gui.survey import Survey

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning
    from cleaneditor.gui.past import Past

REMEMBERED_DOCUMENTS = 50
"""Documents held in memory; older ones are taken from the shelf when they are opened, or loaded again."""
SURVEYS_IN_FLIGHT = 4
SURVEY_AGAIN_AT_MOST = 5_000
"""Up to so many pages are counted again when the rules change, about as many as the shelf holds: the others would have
to be read and extracted anew. Beyond, a page is when it is opened. Accepted pages always are: nothing that was accepted
may change unseen."""
SURVEY_AGAIN_AFTER_MS = 1500
BLANK_AFTER_MS = 250
"""A page that takes longer to load than this empties the panes, so that nobody takes the old page for the new."""


@dataclass(eq=False)
class _Held:
    """A document in memory, with what the extractor said of it under each setting."""

    document: Document
    extractions: dict[ExtractorSettings, Extraction | None] = field(default_factory=dict)
    """None while the worker is at it."""
    cleaning: Cleaning | None = None
    losses: tuple[Loss, ...] = ()
    seconds: float = 0.0


class Session(QObject):
    """Pages, the page that is open, the person's choices, their undo stack."""

    documentChanged = Signal(object)
    """``Document | None``: another page is open; its cleaning follows."""
    cleaned = Signal(object, object)
    """``Cleaning`` and the indexes of blocks that changed since the last one of this document; None: everything."""
    choicesChanged = Signal(object)
    """``Choices``"""
    selectionChanged = Signal(object)
    """``tuple[int, ...]`` of block indexes, the current one first."""
    pagesChanged = Signal()
    """Pages came or went."""
    pageChanged = Signal(str)
    """One page's state, figures or reason changed (its key)."""
    currentChanged = Signal(str)
    """The page that is open, or being opened, is another one (its key, or empty)."""
    messageChanged = Signal(str)
    """One line on what just happened."""
    rulesFileChanged = Signal()
    """Another rules file is in use, or it was saved."""

    def __init__(
        self, workers: Callable[[str], Executor], rules_file: RulesFile, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.pages = Pages()
        self.document: Document | None = None
        self.cleaning: Cleaning | None = None
        self.choices = Choices(rules_file.rules)
        self.selection: tuple[int, ...] = ()
        self.undo = QUndoStack(self)
        self.replaying = False
        """Steps are put on the stack that were done long ago."""
        self.rules_file = rules_file
        self.rules_path = ""
        """The file of the rule set; empty for the built-in one and for a new one."""
        self.current_key = ""
        """The page that is open or being opened."""
        self._saved_rules = rules_file.rules
        self._held: OrderedDict[str, _Held] = OrderedDict()
        self._ticket = 0
        self._open_ticket = 0
        self._queue: deque[str] = deque()
        self._in_flight: dict[str, tuple[tuple[str, str | None], Overrides, Edits]] = {}
        """Pages that are being surveyed: the language and the encoding they are read in, and the overrides they are
        judged under."""
        self._shelf = Shelf()
        self._loader = Loader(workers, self)
        self._loader.loaded.connect(self._take_loaded)
        self._loader.extracted.connect(self._take_extracted)
        self._loader.surveyed.connect(self._take_surveyed)
        self._recompute = Recompute(self._wish, self)
        self._recompute.answered.connect(self._take_answer)
        self._blank = QTimer(self, singleShot=True, interval=BLANK_AFTER_MS)
        self._blank.timeout.connect(self._show_nothing)
        self._again = QTimer(self, singleShot=True, interval=SURVEY_AGAIN_AFTER_MS)
        self._again.timeout.connect(self._survey_again)

    # --- change -----------------------------------------------------------------------------------------------

    def put(self, choices: Choices) -> None:
        """The one door: stores *choices* and has the open page judged under them."""
        if choices == self.choices:
            return
        before, self.choices = self.choices, choices
        self._ticket += 1
        # First, so that those who follow the choices find the state of every page.
        elsewhere = self._note_overrides(before)
        accepted = self._note_accepted(before)
        self.choicesChanged.emit(choices)
        for key in accepted:
            self.pageChanged.emit(key)
        if elsewhere or choices.acting != before.acting:
            self._again.start()
        self._judge()

    def do(self, choices: Choices, text: str, merge: str = "") -> None:
        """Puts *choices* as one step of undo named *text*; steps of the same non-empty *merge* become one."""
        if choices != self.choices:
            self.undo.push(SetChoices(self, choices, text, merge))

    def change_rule(self, rule: Rule, text: str, merge: str = "") -> None:
        """Replaces the rule of the same id."""
        self.do(self.choices.with_rules(self.choices.rules.replace_rule(rule)), text, merge)

    def override(self, indexes: Iterable[int], keep: bool | None) -> None:
        """Keeps or removes blocks of the open page whatever the rules say; None gives them back to the rules."""
        if self.document is None:
            return
        key = self.document.page.source.key
        own = self.choices.of(key)
        wanted = tuple(index for index in dict.fromkeys(indexes) if own.get(index) is not keep)
        if not wanted:
            return
        if len(wanted) == 1:
            texts = {
                True: self.tr("Restore block {0}"),
                False: self.tr("Remove block {0}"),
                None: self.tr("Let the rules decide on block {0}"),
            }
            text = texts[keep].format(wanted[0] + 1)
        else:
            count = len(wanted)
            texts = {
                True: counted(count, "Restore {0} block", "Restore {0} blocks"),
                False: counted(count, "Remove {0} block", "Remove {0} blocks"),
                None: counted(count, "Let the rules decide on {0} block", "Let the rules decide on {0} blocks"),
            }
            text = texts[keep]
        self.do(self.choices.with_override(key, wanted, keep), text)

    def go_to(self, index: int, choices: Choices) -> None:
        """Undoes, or does again, all steps up to *index*, at which the choices are *choices*, as one change."""
        page = only_page(self.choices, choices)
        self.replaying = True
        try:
            self.undo.setIndex(index)
        finally:
            self.replaying = False
        if page and page != self.current_key:
            self.open_page(page)
        self.put(choices)

    def restore(self, past: Past) -> None:
        """Takes an earlier session's pages, choices and steps in the place of what is here."""
        self.close_pages([entry.key for entry in self.pages])
        self._queue.clear()
        self.rules_file, self.rules_path, self._saved_rules = past.rules_file, past.rules_path, past.rules_file.rules
        self.replaying = True
        self.undo.clear()
        for step in past.steps:
            self.undo.push(SetChoices(self, step.after, step.words, before=step.before))
        self.undo.setIndex(past.index)
        self.replaying = False
        self.put(past.choices)
        self.rulesFileChanged.emit()
        self.pages.add(past.pages)
        self._queue.extend(entry.key for entry in self.pages if entry.state is State.WAITING)
        if len(self.pages):
            self.pagesChanged.emit()
            self.open_page(past.current if past.current in self.pages else self.pages.at(0).key)
        self._feed()

    def select(self, indexes: Iterable[int]) -> None:
        """Selects blocks of the open page, the current one first; all panes follow."""
        selection = tuple(indexes)
        if selection != self.selection:
            self.selection = selection
            self.selectionChanged.emit(selection)

    # --- rules file -------------------------------------------------------------------------------------------

    @property
    def rules_modified(self) -> bool:
        """Whether the rule set differs from its file."""
        return self.choices.rules != self._saved_rules

    def use_rules(self, file: RulesFile, path: str = "") -> None:
        """Takes another rules file into use. What came before cannot be undone any more."""
        self.rules_file, self.rules_path, self._saved_rules = file, path, file.rules
        self.undo.clear()
        self.put(self.choices.with_rules(file.rules).with_silence(NOBODY, NOBODY))
        self.rulesFileChanged.emit()

    def rules_saved(self, file: RulesFile, path: str) -> None:
        """Notes that the rule set in use now stands in *path*, as *file*."""
        self.rules_file, self.rules_path, self._saved_rules = file, path, self.choices.rules
        self.rulesFileChanged.emit()

    # --- pages ------------------------------------------------------------------------------------------------

    def open_sources(self, sources: Iterable[Source | Failure], show: bool = True) -> None:
        """Adds pages to the list and, with *show*, opens the first of them that can be opened."""
        found = list(sources)
        added = self.pages.add(found)
        self._queue.extend(entry.key for entry in added if entry.state is State.WAITING)
        if added:
            self.pagesChanged.emit()
        wanted = [source.key for source in found if isinstance(source, Source)]
        if show and wanted:
            self.open_page(wanted[0])
        self._feed()

    def open_page(self, key: str) -> None:
        """Opens a page of the list; another one that is being opened is overtaken."""
        entry = self.pages.get(key)
        if entry is None:
            return
        self._open_ticket += 1
        if key != self.current_key:
            self._leave()
            self.current_key = key
            self.currentChanged.emit(key)
            self._feed()
        if key not in self._held and (data := self._shelf.get(key)) is not None:
            document, extractions = unpacked(data)
            self._hold(key, document, extractions)
        if key in self._held:
            self._show(key)
            return
        self._update(key, state=State.LOADING, reason="")
        self._blank.start()
        self._loader.load(entry.source, entry.encoding, self._open_ticket)

    def set_encoding(self, key: str, encoding: str | None) -> None:
        """Reads a page again in the person's choice of encoding; None: found out by the program."""
        if self._update(key, encoding=encoding, state=State.WAITING, reason="") is None:
            return
        self._held.pop(key, None)
        self._shelf.drop([key])
        if key == self.current_key:
            self.open_page(key)
        else:
            self._queue.append(key)
            self._feed()

    def set_language(self, key: str, language: str) -> None:
        """Takes a page for one of *language*, so that rules of that language apply; empty: what the page declares."""
        entry = self.pages.get(key)
        if entry is not None and entry.source.language != language:
            self.pages.update(key, source=replace(entry.source, language=language))
            self.set_encoding(key, entry.encoding)

    def close_pages(self, keys: Iterable[str]) -> None:
        """Takes pages out of the list. The person's verdicts on them stay, for when they come back."""
        gone = set(keys)
        row = self.pages.row(self.current_key)
        self.pages.remove(gone)
        for key in gone:
            self._held.pop(key, None)
        self._shelf.drop(gone)
        self._queue = deque(key for key in self._queue if key not in gone)
        self.pagesChanged.emit()
        if self.current_key in gone:
            if len(self.pages):
                self.open_page(self.pages.at(min(row, len(self.pages) - 1)).key)
            else:
                self._open_ticket += 1
                self.current_key = ""
                self.currentChanged.emit("")
                self._show_nothing()

    def state(self, entry: Entry) -> State:
        """An entry's state as the person sees it: figures of an earlier rule set are out of date."""
        if entry.state is State.CLEANED and entry.rules is not self.choices.acting:
            return State.CHANGED
        return entry.state

    def acceptance(self, entry: Entry) -> Acceptance:
        """Whether a page was accepted, and is still as it was then as far as anybody knows."""
        given = self.choices.accepted.get(entry.key)
        if given is None:
            return Acceptance.NONE
        now = LEFT_OUT if entry.state is State.FAILED else entry.fingerprint
        return Acceptance.CHANGED if now and now != given else Acceptance.ACCEPTED

    @property
    def up_to_date(self) -> bool:
        """Whether the open page is shown as the choices of now have it."""
        cleaning = self.cleaning
        return cleaning is not None and not self.busy and self._wish() is None

    @property
    def losses(self) -> tuple[Loss, ...]:
        """What the guard says of the open page."""
        held = self._held_now()
        return held.losses if held is not None else ()

    @property
    def seconds(self) -> float:
        """How long judging the open page took."""
        held = self._held_now()
        return held.seconds if held is not None else 0.0

    def kept_on(self, key: str) -> bytes:
        """For each block of a page that was opened whether it is kept; empty where that is not known here."""
        held = self._held.get(key)
        return held.cleaning.kept_flags if held is not None and held.cleaning is not None else b""

    @property
    def busy(self) -> bool:
        """Whether answers are still to come, surveys of other pages apart."""
        entry = self.pages.get(self.current_key)
        held = self._held_now()
        waiting = held is not None and held.extractions.get(self.choices.acting.extractor.asked) is None
        return self._recompute.busy or waiting or (entry is not None and entry.state is State.LOADING)

    def warm_up(self) -> None:
        """Starts the workers, and prepares the rules, before the first page needs them."""
        self._recompute.warm_up(self.choices.acting)
        self._loader.warm_up()

    def ask(
        self, take: Callable[[object], None], function: Callable[..., Any], *args: Any
    ) -> Callable[[], object] | None:
        """Has a worker run ``function(*args)``, behind what is open; see ``Loader.ask``."""
        return self._loader.ask(take, function, *args)

    def close(self) -> None:
        """Ends all that runs for this session; no signal comes after it."""
        self.blockSignals(True)
        # It speaks once more when it is deleted.
        self.undo.blockSignals(True)
        for timer in (self._blank, self._again):
            timer.stop()
        self._loader.close()
        self._recompute.close()

    # --- answers ----------------------------------------------------------------------------------------------

    def _take_loaded(self, key: str, ticket: int, result: Document | Failure) -> None:
        late = ticket != self._open_ticket
        if key not in self.pages or (late and key == self.current_key):
            return
        if isinstance(result, Failure):
            self._update(key, state=State.FAILED, reason=result.why)
            if not late:
                self._show_nothing()
            return
        self._hold(key, result)
        self._update(key, state=State.WAITING)
        if late:
            self._queue.append(key)
            self._feed()
        else:
            self._show(key)

    def _take_extracted(self, key: str, document: Document, settings: ExtractorSettings, result: Extraction) -> None:
        held = self._held.get(key)
        if held is None or held.document is not document:
            return
        held.extractions[settings] = result
        if document is self.document:
            self._judge()

    def _take_answer(self, answer: Answer) -> None:
        if answer.wish.document is not self.document:
            return
        if answer.cleaning is None:
            self.messageChanged.emit(self.tr("The rules could not be applied: {0}").format(answer.error))
            return
        key = answer.wish.document.page.source.key
        held = self._held.get(key)
        if held is None or held.document is not answer.wish.document:
            return
        changed = answer.changed if answer.wish.previous is self.cleaning else None
        self.cleaning = answer.cleaning
        held.cleaning, held.losses, held.seconds = answer.cleaning, answer.losses, answer.seconds
        self._note_figures(key, held, answer.wish.rules)
        self.cleaned.emit(answer.cleaning, changed)
        self._feed()

    def _take_surveyed(self, key: str, rules: object, result: Survey | Failure) -> None:
        read, overrides, edits = self._in_flight.pop(key, (None, None, None))
        entry = self.pages.get(key)
        if entry is not None and (entry.source.language, entry.encoding) != read:
            # The person chose another encoding or language meanwhile: the answer is of another text.
            self._queue.append(key)
            self._feed()
            return
        if entry is not None and isinstance(result, Survey) and result.packed:
            self._shelf.put(key, result.packed)
        if entry is not None and entry.state in (State.WAITING, State.CLEANED) and key != self.current_key:
            if isinstance(result, Failure):
                self._update(key, state=State.FAILED, reason=result.why)
            else:
                choices = self.choices
                current = rules is choices.acting and overrides is choices.of(key) and edits is choices.edits_of(key)
                self._update(
                    key,
                    state=State.CLEANED,
                    words_before=result.words_before,
                    words_after=result.words_after,
                    removed=result.removed,
                    losses=result.losses,
                    doubtful=result.doubtful,
                    fingerprint=result.fingerprint,
                    rules=rules if current else None,
                    hits=result.hits,
                    taken=result.taken,
                )
                if not current:
                    self._again.start()
        self._feed()

    # --- how --------------------------------------------------------------------------------------------------

    def _held_now(self) -> _Held | None:
        return self._held.get(self.current_key) if self.document is not None else None

    def _hold(
        self, key: str, document: Document, extractions: Mapping[ExtractorSettings, Extraction] | None = None
    ) -> None:
        self._held[key] = _Held(document, dict(extractions or {}))
        while len(self._held) > REMEMBERED_DOCUMENTS:
            oldest = next(other for other in self._held if other != self.current_key)
            held = self._held.pop(oldest)
            answers = {settings: answer for settings, answer in held.extractions.items() if answer is not None}
            if oldest not in self._shelf and answers:
                self._shelf.put(oldest, packed(held.document, answers))

    def _leave(self) -> None:
        """What the open page lacks is found out in the background, once another one is open."""
        key = self.current_key
        entry = self.pages.get(key)
        if entry is None:
            return
        if entry.state is State.WAITING:
            self._queue.append(key)
        elif entry.state is State.CLEANED and self.cleaning is not None:
            edits = self.choices.fitted(self.cleaning.document)
            if self.cleaning.overrides is not self.choices.of(key) or self.cleaning.edits != edits:
                self._update(key, rules=None)
            if self.state(self.pages.at(self.pages.row(key))) is State.CHANGED:
                self._again.start()

    def _note_overrides(self, before: Choices) -> bool:
        """Whether overrides or edits differ on pages that are not open; their figures are out of date then."""
        found = False
        for was, now in ((before.overrides, self.choices.overrides), (before.edits, self.choices.edits)):
            for key in was.keys() | now.keys() if was is not now else ():
                entry = self.pages.get(key)
                if entry is not None and key != self.current_key and was.get(key) is not now.get(key):
                    found = True
                    self._update(key, rules=None)
        return found

    def _note_accepted(self, before: Choices) -> list[str]:
        """The pages of the list that are accepted now and were not, or the other way round."""
        was, now = before.accepted, self.choices.accepted
        if was is now:
            return []
        entry = self.pages.get(self.current_key)
        if entry is not None and entry.key in now and self.cleaning is not None and not entry.fingerprint:
            self.pages.update(entry.key, fingerprint=self.cleaning.fingerprint)
        return [key for key in was.keys() | now.keys() if was.get(key) != now.get(key) and key in self.pages]

    def _show(self, key: str) -> None:
        self._blank.stop()
        self._held.move_to_end(key)
        held = self._held[key]
        if held.document is not self.document:
            self.document = held.document
            self.cleaning = None
            self._clear_selection()
            self.documentChanged.emit(held.document)
            if held.cleaning is not None:
                self.cleaning = held.cleaning
                self.cleaned.emit(held.cleaning, None)
        self._judge()

    def _show_nothing(self) -> None:
        self._blank.stop()
        if self.document is None:
            return
        self.document = self.cleaning = None
        self._clear_selection()
        self.documentChanged.emit(None)

    def _clear_selection(self) -> None:
        if self.selection:
            self.selection = ()
            self.selectionChanged.emit(())

    def _judge(self) -> None:
        """Has the open page judged, once the extractor has answered under the settings of now."""
        held = self._held_now()
        if held is None:
            return
        settings = self.choices.acting.extractor.asked
        if settings not in held.extractions:
            held.extractions[settings] = None
            self._loader.extract(self.current_key, held.document, settings)
        if held.extractions[settings] is None:
            return
        self._recompute.request()
        entry = self.pages.get(self.current_key)
        if (
            entry is not None
            and entry.rules is not self.choices.acting
            and held.cleaning is not None
            and held.cleaning is self.cleaning
            and self._wish() is None
        ):
            # It has been judged under these choices before; the list may have figures of others since.
            self._note_figures(self.current_key, held, self.choices.acting)

    def _note_figures(self, key: str, held: _Held, rules: RuleSet) -> None:
        """Has the list show what a cleaning under *rules* came to."""
        cleaning = held.cleaning
        assert cleaning is not None
        self._update(
            key,
            state=State.CLEANED,
            words_before=held.document.words,
            words_after=cleaning.kept_words,
            removed=cleaning.removed_count,
            losses=held.losses,
            doubtful=len(cleaning.doubtful),
            fingerprint=cleaning.fingerprint if key in self.choices.accepted else "",
            rules=rules,
            hits=cleaning.hits,
            taken=None,
        )

    def _wish(self) -> Wish | None:
        held = self._held_now()
        extraction = held.extractions.get(self.choices.acting.extractor.asked) if held is not None else None
        if held is None or extraction is None:
            return None
        overrides, edits = self.choices.of(self.current_key), self.choices.fitted(held.document)
        accepted = self.current_key in self.choices.accepted
        now = self.cleaning
        if now is not None and (now.extraction, now.rules, now.overrides, now.edits) == (
            extraction,
            self.choices.acting,
            overrides,
            edits,
        ):
            return None
        rules = self.choices.acting
        return Wish(self._ticket, held.document, extraction, rules, overrides, now, accepted, edits)

    def _update(self, key: str, **changes: object) -> Entry | None:
        entry = self.pages.update(key, **changes)
        if entry is not None:
            self.pageChanged.emit(key)
        return entry

    def _survey_again(self) -> None:
        stale = [entry.key for entry in self.pages if self.state(entry) is State.CHANGED]
        accepted = [key for key in stale if key in self.choices.accepted]
        others = [key for key in stale if key not in self.choices.accepted]
        waiting = set(self._queue) | {self.current_key}
        if len(others) <= SURVEY_AGAIN_AT_MOST:
            self._queue.extend(key for key in others if key not in waiting)
        self._queue.extendleft(key for key in reversed(accepted) if key not in waiting)
        self._feed()

    def _feed(self) -> None:
        """Gives the background workers the next pages. The open page goes first: it has a worker of its own."""
        while self._queue and len(self._in_flight) < SURVEYS_IN_FLIGHT:
            key = self._queue.popleft()
            entry = self.pages.get(key)
            if entry is None or key == self.current_key or key in self._in_flight:
                continue
            if self.state(entry) not in (State.WAITING, State.CHANGED):
                continue
            choices, shelved = self.choices, self._shelf.get(key)
            overrides, edits = choices.of(key), choices.edits_of(key)
            originals = choices.originals.get(key, NO_EDITS)
            self._in_flight[key] = ((entry.source.language, entry.encoding), overrides, edits)
            self._loader.survey(entry.source, entry.encoding, choices.acting, overrides, shelved, edits, originals)
