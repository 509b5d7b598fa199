"""Documents that are not open but may be in a moment: packed, a quarter of their size, unpacked in a millisecond.

Packing takes longer, so the workers do it while they look at a page for its figures.
"""

from __future__ import annotations

import pickle
import zlib
from collections import OrderedDict
from collections.abc import Iterable

from cleaneditor.core.extractor import ExtractorSettings
from cleaneditor.core.model import Document, Extraction

BYTES_AT_MOST = 160 * 1024 * 1024
"""Of packed documents held in memory: some 4,000 ordinary pages."""

Held = tuple[Document, dict[ExtractorSettings, Extraction]]
"""A document, and what the extractor said of it under each setting."""


def packed(document: Document, extractions: dict[ExtractorSettings, Extraction]) -> bytes:
    """A document and the extractor's answers, for ``unpacked`` of this program only."""
    return zlib.compress(pickle.dumps((document, extractions), pickle.HIGHEST_PROTOCOL), 1)


def unpacked(data: bytes) -> Held:
    """What ``packed`` packed."""
    held: Held = pickle.loads(zlib.decompress(data))
    return held


class Shelf:
    """Packed documents by the key of their page; those that nobody wanted for longest go first when it is full."""

    def __init__(self, at_most: int = BYTES_AT_MOST) -> None:
        self._at_most = at_most
        self._packed: OrderedDict[str, bytes] = OrderedDict()
        self._size = 0

    def __contains__(self, key: str) -> bool:
        return key in self._packed

    def put(self, key: str, data: bytes) -> None:
        """Keeps a packed document in the place of an earlier one."""
        self.drop([key])
        self._packed[key] = data
        self._size += len(data)
        while self._size > self._at_most and self._packed:
            self._size -= len(self._packed.popitem(last=False)[1])

    def get(self, key: str) -> bytes | None:
        """The packed document of a page, or None."""
        if key in self._packed:
            self._packed.move_to_end(key)
        return self._packed.get(key)

    def drop(self, keys: Iterable[str]) -> None:
        """Forgets pages."""
        for key in keys:
            self._size -= len(self._packed.pop(key, b""))
