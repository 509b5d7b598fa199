"""The pages that a worker has read stay on its shelf, so that what is asked next of all pages costs no reading.

Kept is what rules look at, which is a document without its source, and the last cleaning. The shelf is the process's
own and may be lost with it at any time; whoever asks gives all that is needed to read a page again.
"""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from cleaneditor.core.errors import Failure
from cleaneditor.core.model import Document, Extraction, Source

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning
    from cleaneditor.core.extractor import ExtractorSettings

MOST_BLOCKS = 80_000
"""Blocks of all pages on the shelf together, at three kilobytes each and two more for every tree that selectors search;
those not asked for longest go first. A page that needs the room gets all of it."""

T = TypeVar("T")
_WORKED_OUT = ("words", "folded", "folded_joined", "lookup", "names", "prose")
_Stamp = tuple[object, ...]
Judged = Callable[[Document, Extraction, "Cleaning | None"], "Cleaning"]


@dataclass(slots=True)
class Shelved:
    """One page on the shelf."""

    stamp: _Stamp
    """What the page's bytes are known by: a file that was written since has another one."""
    document: Document
    cleaning: Cleaning | None = None

    @property
    def kept(self) -> bytes:
        """For each block whether the last cleaning keeps it; empty where there was none."""
        return self.cleaning.kept_flags if self.cleaning is not None else b""


class Shelf:
    """Documents by page, as many as *most_blocks* allow."""

    def __init__(self, most_blocks: int = MOST_BLOCKS) -> None:
        self._most = most_blocks
        self._pages: OrderedDict[str, Shelved] = OrderedDict()
        self._blocks = 0

    def __len__(self) -> int:
        return len(self._pages)

    def has(self, source: Source, encoding: str | None) -> bool:
        """Whether the page is on the shelf as it is now."""
        known = self._pages.get(source.key)
        return known is not None and known.stamp == _stamp(source, encoding)

    def get(self, source: Source, encoding: str | None = None) -> Shelved | Failure:
        """The page, read if it is not there or was written since."""
        from cleaneditor.workers.jobs import load

        stamp = _stamp(source, encoding)
        known = self._pages.get(source.key)
        if known is not None and known.stamp == stamp:
            self._pages.move_to_end(source.key)
            return known
        document = self._with_room(partial(load, source, encoding), _lacks_memory)
        return document if isinstance(document, Failure) else self._put(source.key, Shelved(stamp, _bare(document)))

    def clean(
        self, source: Source, encoding: str | None, settings: ExtractorSettings, judged: Judged
    ) -> Cleaning | Failure:
        """The page cleaned by *judged*, which gets the document, the extractor's answer under *settings*, and the last
        cleaning of that very document to build on (None where it was read just now). The extractor is asked again only
        where its settings differ from those of the last time."""
        from cleaneditor.workers import jobs

        stamp = _stamp(source, encoding)
        known = self._pages.get(source.key)
        last = known.cleaning if known is not None and known.stamp == stamp else None
        if known is not None and last is not None and last.rules.extractor.asked == settings.asked:
            self._pages.move_to_end(source.key)
            known.cleaning = judged(known.document, last.extraction, last)
            return known.cleaning
        document = self._with_room(partial(jobs.load, source, encoding), _lacks_memory)
        if isinstance(document, Failure):
            return document
        extraction = self._with_room(
            partial(jobs.bounded_extraction, document, settings, jobs.EXTRACTOR_SECONDS),
            lambda answer: answer.detail == jobs.EXTRACTOR_NO_MEMORY,
        )
        return self.put(source, encoding, judged(document, extraction, None))

    def put(self, source: Source, encoding: str | None, cleaning: Cleaning) -> Cleaning:
        """Keeps the cleaning of a page, and returns it as it is kept: without the page's source."""
        shelved = Shelved(_stamp(source, encoding), _bare(cleaning.document))
        shelved.cleaning = replace(cleaning, document=shelved.document)
        self._put(source.key, shelved)
        return shelved.cleaning

    def drop(self, source: Source) -> None:
        """Takes a page off, so that it is read anew."""
        gone = self._pages.pop(source.key, None)
        self._blocks -= len(gone.document.blocks) if gone is not None else 0

    def clear(self) -> None:
        """Takes everything off."""
        self._pages.clear()
        self._blocks = 0

    def _with_room(self, work: Callable[[], T], lacks_memory: Callable[[T], bool]) -> T:
        """What *work* gives; where it lacks the memory that the shelf has, the shelf is cleared and it works again."""
        result = work()
        if self._pages and lacks_memory(result):
            self.clear()
            result = work()
        return result

    def _put(self, key: str, shelved: Shelved) -> Shelved:
        old = self._pages.pop(key, None)
        self._blocks += len(shelved.document.blocks) - (len(old.document.blocks) if old is not None else 0)
        self._pages[key] = shelved
        while self._blocks > self._most and len(self._pages) > 1:
            _, gone = self._pages.popitem(last=False)
            self._blocks -= len(gone.document.blocks)
        return shelved


def _lacks_memory(found: Document | Failure) -> bool:
    from cleaneditor.workers.jobs import NO_MEMORY

    return isinstance(found, Failure) and found.why == NO_MEMORY


def _bare(document: Document) -> Document:
    """*document* without its page's source: most of its size, and nothing that a rule looks at."""
    page = replace(document.page, text="", source=replace(document.page.source, data=None))
    bare = replace(document, page=page)
    # What rules have had worked out of it is needed again.
    vars(bare).update({name: vars(document)[name] for name in _WORKED_OUT if name in vars(document)})
    return bare


def _stamp(source: Source, encoding: str | None) -> _Stamp:
    if source.data is not None:
        return (encoding, len(source.data), hash(source.data))
    try:
        now = os.stat(source.path)
    except OSError:
        return (encoding, None)
    return (encoding, now.st_mtime_ns, now.st_size, now.st_ino)


SHELF = Shelf()
"""This process's."""
