"""The window's state and its one door for change.

Panes read ``document``, ``cleaning``, ``choices`` and ``selection``, follow the signals, and change anything only
through ``do`` (or the small verbs built on it), so that every change has a name and an undo. Nothing here reads,
parses or extracts: worker processes do; judging runs in a thread (``recompute``). Answers that come late are dropped.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from cleaneditor.core.errors import Failure
from cleaneditor.core.extractor import ExtractorSettings
from cleaneditor.core.model import Document, Extraction, Loss, Source
from cleaneditor.core.rules.base import Rule
from cleaneditor.core.ruleset import RulesFile
from cleaneditor.gui.choices import Choices
from cleaneditor.gui.commands import SetChoices
from cleaneditor.gui.counting import counted
from cleaneditor.gui.loading import Executor, Loader
from cleaneditor.gui.pages import Entry, Pages, State
from cleaneditor.gui.recompute import Answer, Recompute, Wish
from cleaneditor.gui.survey import Survey

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning

REMEMBERED_DOCUMENTS = 50
"""Documents held in memory; older ones are loaded again when they are opened."""
SURVEYS_IN_FLIGHT = 4
SURVEY_AGAIN_AT_MOST = 500
"""Up to so many pages are counted again when the rules change; beyond, a page is when it is opened."""
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
        self._in_flight: set[str] = set()
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
        rules_changed = choices.rules != self.choices.rules
        self.choices = choices
        self._ticket += 1
        self.choicesChanged.emit(choices)
        if rules_changed:
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
        self.put(self.choices.with_rules(file.rules))
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
            self.current_key = key
            self.currentChanged.emit(key)
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
        if key == self.current_key:
            self.open_page(key)
        else:
            self._queue.append(key)
            self._feed()

    def close_pages(self, keys: Iterable[str]) -> None:
        """Takes pages out of the list. The person's verdicts on them stay, for when they come back."""
        gone = set(keys)
        row = self.pages.row(self.current_key)
        self.pages.remove(gone)
        for key in gone:
            self._held.pop(key, None)
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
        if entry.state is State.CLEANED and entry.rules is not self.choices.rules:
            return State.CHANGED
        return entry.state

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

    @property
    def busy(self) -> bool:
        """Whether answers are still to come, surveys of other pages apart."""
        entry = self.pages.get(self.current_key)
        held = self._held_now()
        waiting = held is not None and held.extractions.get(self.choices.rules.extractor.asked) is None
        return self._recompute.busy or waiting or (entry is not None and entry.state is State.LOADING)

    def warm_up(self) -> None:
        """Starts the workers, and prepares the rules, before the first page needs them."""
        self._recompute.warm_up(self.choices.rules)
        self._loader.warm_up()

    def ask(
        self, take: Callable[[object], None], function: Callable[..., Any], *args: Any
    ) -> Callable[[], object] | None:
        """Has a worker run ``function(*args)``, behind what is open; see ``Loader.ask``."""
        return self._loader.ask(take, function, *args)

    def close(self) -> None:
        """Ends all that runs for this session; no signal comes after it."""
        self.blockSignals(True)
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
        self._update(
            key,
            state=State.CLEANED,
            words_before=answer.wish.document.words,
            words_after=answer.cleaning.kept_words,
            removed=answer.cleaning.removed_count,
            losses=answer.losses,
            rules=answer.wish.rules,
        )
        self.cleaned.emit(answer.cleaning, changed)
        self._feed()

    def _take_surveyed(self, key: str, rules: object, result: Survey | Failure) -> None:
        self._in_flight.discard(key)
        entry = self.pages.get(key)
        if entry is not None and entry.state in (State.WAITING, State.CLEANED) and key != self.current_key:
            if isinstance(result, Failure):
                self._update(key, state=State.FAILED, reason=result.why)
            else:
                self._update(
                    key,
                    state=State.CLEANED,
                    words_before=result.words_before,
                    words_after=result.words_after,
                    removed=result.removed,
                    losses=result.losses,
                    rules=rules,
                )
                if rules is not self.choices.rules:
                    self._again.start()
        self._feed()

    # --- how --------------------------------------------------------------------------------------------------

    def _held_now(self) -> _Held | None:
        return self._held.get(self.current_key) if self.document is not None else None

    def _hold(self, key: str, document: Document) -> None:
        self._held[key] = _Held(document)
        while len(self._held) > REMEMBERED_DOCUMENTS:
            oldest = next(other for other in self._held if other != self.current_key)
            del self._held[oldest]

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
        settings = self.choices.rules.extractor.asked
        if settings not in held.extractions:
            held.extractions[settings] = None
            self._loader.extract(self.current_key, held.document, settings)
        if held.extractions[settings] is not None:
            self._recompute.request()

    def _wish(self) -> Wish | None:
        held = self._held_now()
        extraction = held.extractions.get(self.choices.rules.extractor.asked) if held is not None else None
        if held is None or extraction is None:
            return None
        overrides = self.choices.of(self.current_key)
        now = self.cleaning
        if now is not None and (now.extraction, now.rules, now.overrides) == (
            extraction,
            self.choices.rules,
            overrides,
        ):
            return None
        return Wish(self._ticket, held.document, extraction, self.choices.rules, overrides, now)

    def _update(self, key: str, **changes: object) -> Entry | None:
        entry = self.pages.update(key, **changes)
        if entry is not None:
            self.pageChanged.emit(key)
        return entry

    def _survey_again(self) -> None:
        stale = [entry.key for entry in self.pages if self.state(entry) is State.CHANGED]
        if len(stale) <= SURVEY_AGAIN_AT_MOST:
            waiting = set(self._queue) | {self.current_key}
            self._queue.extend(key for key in stale if key not in waiting)
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
            self._in_flight.add(key)
            self._loader.survey(entry.source, entry.encoding, self.choices.rules, self.choices.of(key))
