"""What stands around the running text of a scrape, found by what can be measured of its lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

import msgspec

from cleaneditor.core.model import Document, Match
from cleaneditor.core.rules.base import Field, Rule
from cleaneditor.core.running import GAP, running_text

if TYPE_CHECKING:
    from cleaneditor.core.extractor import ExtractorSettings


class SurroundingsRule(Rule, frozen=True, kw_only=True, omit_defaults=True, tag="surroundings"):
    """Only of text scrapes: a web page has markup, which says more. What stands inside the text is left alone."""

    part: Literal["around", "discussion"] = "around"
    """Menus, teasers and footers before and after the text; or the discussion under it."""
    gap: int = GAP
    """So many words of prose outweigh one short line between them; the more, the less of a page is its text."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(name="part", label="Takes", control="choice", choices=("around", "discussion")),
        Field(name="gap", label="Words that outweigh a short line", control="slider", low=1, high=30, step=1),
    )

    def check(self) -> Iterable[tuple[str, str]]:
        """A gap out of range."""
        if not 1 <= self.gap <= 100:
            yield "gap", "must be from 1 to 100"

    def under(self, settings: ExtractorSettings) -> Rule:
        """Leaves the discussion to those who asked for the comments, see ``Rule.under``."""
        if self.part == "discussion" and self.action == "remove" and settings.comments != "remove":
            return msgspec.structs.replace(self, enabled=False)
        return self

    def matches(self, document: Document) -> Iterator[Match]:
        """The blocks of the part; none where there is too little running text to go by."""
        found = None if document.page.is_html else running_text(document, self.gap)
        if found is None:
            return
        if self.part == "discussion":
            for index in found.talk:
                yield Match(index, "surroundings.discussion", document.blocks[found.talk[0]].text[:200], 0.75)
            return
        prose = frozenset(document.prose)
        for reason, indexes in (
            ("surroundings.before", found.before(document)),
            ("surroundings.after", found.after(document)),
        ):
            for index in indexes:
                yield Match(index, reason, None, 0.6 if index in prose else 0.75)
