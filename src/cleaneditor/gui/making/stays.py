"""What the person says must stay: the counter-examples of the rule that is being made."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from cleaneditor.core.examples import example_document
from cleaneditor.core.excerpts import excerpt
from cleaneditor.core.rules.base import Rule
from cleaneditor.gui.session import Session
from cleaneditor.workers.counting import Asked, texts_of


class Stays(QObject):
    """Blocks by page and place, each as a small page of its own that rules can be tried on."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._texts: dict[tuple[str, int], str] = {}
        self._wanted: set[tuple[str, int]] = set()

    def clear(self) -> None:
        """Forgets all of them."""
        self._texts.clear()
        self._wanted.clear()

    def blocks(self) -> set[tuple[str, int]]:
        """Page and number of each block."""
        return set(self._wanted)

    def texts(self) -> list[str]:
        """The blocks as pages of their own."""
        return list(self._texts.values())

    def taken_by(self, rule: Rule) -> int:
        """How many of them *rule* would take."""
        return sum(next(iter(rule.matches(example_document(text))), None) is not None for text in self._texts.values())

    def mark(self, key: str, block: int, stays: bool) -> None:
        """Says that a block must stay, or need not any more. The text of a page that is not open comes later."""
        if not stays:
            self._wanted.discard((key, block))
            self._texts.pop((key, block), None)
            self.changed.emit()
            return
        self._wanted.add((key, block))
        document = self._session.document
        if document is not None and document.page.source.key == key:
            self._take(key, block, (excerpt(document, [block]),))
        elif (entry := self._session.pages.get(key)) is not None:
            asked = Asked(entry.source, entry.encoding)
            self._session.ask(lambda result: self._take(key, block, result), texts_of, asked, (block,))

    def _take(self, key: str, block: int, result: object) -> None:
        if (key, block) in self._wanted and isinstance(result, tuple) and result:
            self._texts[key, block] = str(result[0])
            self.changed.emit()
