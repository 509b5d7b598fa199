"""What runs inside of a worker process: plain functions over picklable values. None of them knows Qt."""

from __future__ import annotations

import contextlib
import pickle
import signal
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from cleaneditor.core.errors import CleanEditorError, Failure, Problem
from cleaneditor.core.model import NO_OVERRIDES, Document, Edits, Extraction, Overrides, Source

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning
    from cleaneditor.core.extractor import ExtractorSettings
    from cleaneditor.core.ruleset import RuleSet

EXTRACTOR_SECONDS = 4.0
"""Most seconds of processor time for the extractor on one page; see ``extractor_seconds``."""


def extractor_seconds(characters: int, most: float = EXTRACTOR_SECONDS) -> float:
    """Seconds of processor time for the extractor on a page of so many characters, at most *most*.

    Of 1,023 real pages none took more than 0.7 s for a megabyte and a tenth more; on hostile ones the extractor is
    quadratic, and those are cleaned by the rules alone. Processor time, so that a busy machine changes no result.
    """
    return min(most, 1.0 + 2.0 * characters / 1_000_000)


@dataclass(frozen=True, slots=True)
class Order:
    """One page to clean from its bytes to the rendered result."""

    source: Source
    rules: bytes
    """The rule set, as ``pack`` gives it: one value for a whole batch."""
    format: str
    joined: bool = False
    """The result is a piece of a file with many pages."""
    encoding: str | None = None
    overrides: Overrides = field(default_factory=dict)
    extractor: bool = True
    """False leaves the extractor out, as after a timeout."""
    edits: Edits = field(default_factory=dict)
    originals: Edits = field(default_factory=dict)
    """The person's own texts of blocks, and what those blocks said before."""


@dataclass(frozen=True, slots=True)
class Result:
    """One page cleaned and rendered."""

    text: str
    comments: str = ""
    """Readers' comments that are to have a file of their own."""
    notes: tuple[str, ...] = ()
    words_before: int = 0
    words_after: int = 0
    removed: int = 0


def warm_up() -> None:
    """Imports what every page needs, so that the first one need not wait for it."""
    import trafilatura  # noqa: F401

    from cleaneditor.core import clean, exporters  # noqa: F401


def pack(rules: RuleSet) -> bytes:
    """*rules* as bytes, to be sent with many orders and unpacked once in each worker."""
    return pickle.dumps(rules)


def load(source: Source, encoding: str | None = None, name: str = "") -> Document | Failure:
    """Reads, decodes and parses one page. *encoding* is the person's choice, None to find it. Under a *name* this
    process keeps the document until it loads the next one, see ``extract``."""
    from cleaneditor.core.decode import decode
    from cleaneditor.core.parse import parse
    from cleaneditor.core.sources import read

    try:
        document = parse(decode(read(source), source, encoding))
    except CleanEditorError as error:
        return Failure(source.name, str(error))
    except MemoryError:
        return Failure(source.name, NO_MEMORY)
    if not document.blocks:
        return Failure(source.name, "nothing to clean: there is no text in it")
    if name and len(document.page.text) <= KEPT_CHARACTERS:
        _kept(name).append(document)
    return document


KEPT_CHARACTERS = 5_000_000
"""A larger page is not kept: the next job has what memory this process may use."""


@lru_cache(maxsize=1)
def _kept(name: str) -> list[Document]:
    """The document that was last loaded here, if that was under *name*; else nothing."""
    del name
    return []


def extract(document: Document | str, settings: ExtractorSettings) -> Extraction | None:
    """What the extractor says of *document*, within its time. Its blocks come along: to send them costs a fifth of
    finding them again. It can be called by the name under which this process loaded it; None where that is gone.
    """
    if isinstance(document, str):
        kept = _kept(document)
        if not kept:
            return None
        document = kept[-1]
    return bounded_extraction(document, settings, extractor_seconds(len(document.page.text)))


def bounded_extraction(document: Document, settings: ExtractorSettings, seconds: float) -> Extraction:
    """``extract``, given up after *seconds* of processor time with the status ``timeout``.

    A library call that does not come back to Python ends the process a second later, see ``_processor_time``.
    """
    from cleaneditor.core.extractor import extract as ask
    from cleaneditor.core.extractor import no_extraction

    try:
        with _processor_time(seconds):
            return ask(document, settings)
    except _Late:
        return no_extraction(document, "timeout", EXTRACTOR_LATE)
    except MemoryError:
        return no_extraction(document, "failed", EXTRACTOR_NO_MEMORY)


def clean(order: Order) -> Result | Failure:
    """One page from its bytes to the rendered result."""
    cleaning = _cleaning(order)
    if isinstance(cleaning, Failure):
        return cleaning
    from cleaneditor.core.exporters import FORMATS, render, render_comments

    try:
        text = FORMATS[order.format].render(cleaning) if order.joined else render(cleaning, order.format)
        comments = render_comments(cleaning, order.format)
    except MemoryError:
        return Failure(order.source.name, "needs more memory than one page may use")
    counts = (cleaning.document.words, cleaning.kept_words, cleaning.removed_count)
    notes = _notes(cleaning)
    if left_out := len(order.edits) - len(cleaning.edits):
        have = "has" if left_out == 1 else "have"
        notes = (*notes, f"the page has changed: {left_out} of your edits {have} no place in it any more")
    return Result(text, comments, notes, *counts)


def explain(order: Order) -> tuple[tuple[dict[str, Any], ...], tuple[str, ...]] | Failure:
    """The verdicts on one page, one row a block as ``explain_rows`` gives them, and the notes on the page."""
    cleaning = _cleaning(order)
    if isinstance(cleaning, Failure):
        return cleaning
    from cleaneditor.core.exporters import explain_rows

    return tuple(explain_rows(cleaning)), _notes(cleaning)


def check(rules: bytes) -> tuple[Problem, ...]:
    """What the rules' examples and the tests of their file say that the rules do not do."""
    from cleaneditor.core.examples import check_examples

    return check_examples(_unpack(rules))


def _cleaning(order: Order) -> Cleaning | Failure:
    document = load(order.source, order.encoding)
    if isinstance(document, Failure):
        return document
    from cleaneditor.core.clean import judge
    from cleaneditor.core.edits import fitting
    from cleaneditor.core.extractor import no_extraction

    rules = _unpack(order.rules)
    edits = fitting(document, order.edits, order.originals)
    if not order.extractor and document.page.is_html and rules.extractor.enabled:
        extraction = no_extraction(document, "timeout", EXTRACTOR_LATE)
    else:
        seconds = extractor_seconds(len(document.page.text))
        extraction = bounded_extraction(document, rules.extractor, seconds)
    try:
        return judge(document, extraction, rules, order.overrides or NO_OVERRIDES, edits=edits)
    except MemoryError:
        return Failure(order.source.name, "needs more memory than one page may use")


def _notes(cleaning: Cleaning) -> tuple[str, ...]:
    """What a person should know of this page: text that was lost, an extractor that gave up, nothing left."""
    notes = [note.message for note in cleaning.document.notes if note.code in LOUD_NOTES]
    extraction = cleaning.extraction
    if extraction.status in ("failed", "timeout"):
        notes.append(f"cleaned by the rules alone: {extraction.detail or 'the extractor failed'}")
    if not cleaning.kept:
        apart = f", {len(cleaning.apart)} of them are exported as comments" if cleaning.apart else ""
        notes.append(f"nothing is left: all {len(cleaning.verdicts)} blocks are removed{apart}")
    return tuple(notes)


NO_MEMORY = "needs more memory than one page may use"
EXTRACTOR_NO_MEMORY = f"the extractor {NO_MEMORY.replace('needs', 'needed')}"
EXTRACTOR_LATE = "the extractor did not come to an end"
"""The detail of a timeout; no figure, so that both ways of stopping it say the same."""
LOUD_NOTES = frozenset({"lost", "limit", "unclosed"})
"""Codes of the notes on a document that tell of text that is not there; repairs are not worth a line."""


@lru_cache(maxsize=4)
def _unpack(data: bytes) -> RuleSet:
    rules: RuleSet = pickle.loads(data)
    return rules


class _Late(BaseException):
    pass


@contextlib.contextmanager
def _processor_time(seconds: float) -> Iterator[None]:
    """Raises _Late in the block after *seconds* of this process's time; a system without such a timer has no limit.

    A signal reaches Python code only between two of its own steps. So a second timer, whose signal the system itself
    carries out, ends the process *GRACE* seconds later; the pool then says that the time was over.
    """
    if not hasattr(signal, "setitimer"):
        yield
        return

    def late(*_: object) -> None:
        raise _Late

    before = signal.signal(signal.SIGPROF, late)
    try:
        # Again and again, should a library have swallowed the first one.
        signal.setitimer(signal.ITIMER_PROF, seconds, 0.5)
        signal.setitimer(signal.ITIMER_VIRTUAL, seconds + GRACE)
        yield
    finally:
        # In this order: a signal that is still under way then finds a handler that does nothing.
        signal.signal(signal.SIGPROF, signal.SIG_IGN)
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


GRACE = 1.0
"""Seconds of processor time for a library call to come back after the extractor's time is over."""
