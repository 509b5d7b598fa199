"""The readers' discussion of an article, as one rule."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from cleaneditor.core.comments import comments
from cleaneditor.core.discussion import discussed_elements, discussion
from cleaneditor.core.model import APART, Document, Match
from cleaneditor.core.rules.base import Rule

if TYPE_CHECKING:
    from cleaneditor.core.extractor import ExtractorSettings


class DiscussionRule(Rule, frozen=True, kw_only=True, omit_defaults=True, tag="discussion"):
    """Comments, pingbacks and the form for a new one, wherever they stand on a page.

    What becomes of the comments themselves is said once for all rules, by ``comments`` of the extractor's settings:
    "remove" takes them with the rest; "keep" leaves them in the text, whatever the extractor thinks of them, and says
    nothing of the rest; "apart" takes everything too, but what readers wrote is exported beside the text.
    """

    def under(self, settings: ExtractorSettings) -> Rule:
        """See ``Rule.under``."""
        if self.action == "keep" or settings.comments == "remove":
            return self
        return _as(_Kept if settings.comments == "keep" else _Apart, self)

    def matches(self, document: Document) -> Iterator[Match]:
        """The blocks of the discussion, with the name that gave it away."""
        code = part_code(document)
        for index, name in discussion(document).items():
            yield Match(index, code, name, 0.9)


class _Kept(DiscussionRule, frozen=True, kw_only=True, omit_defaults=True, tag="discussion"):
    """As it speaks where comments are kept."""

    def matches(self, document: Document) -> Iterator[Match]:
        part = discussion(document)
        for index in comments(document).blocks:
            yield Match(index, "discussion.kept", part[index], 0.9)


class _Apart(DiscussionRule, frozen=True, kw_only=True, omit_defaults=True, tag="discussion"):
    """As it speaks where comments are exported apart."""

    def matches(self, document: Document) -> Iterator[Match]:
        readers = frozenset(comments(document).blocks)
        code = part_code(document)
        for index, name in discussion(document).items():
            yield Match(index, APART if index in readers else code, name, 0.9)


def part_code(document: Document) -> str:
    """The reason of a block that is part of the discussion: told by the page's elements, or by the line above it."""
    return "discussion.part" if discussed_elements(document) else "discussion.line"


# One value for each rule: what it found is remembered by it.
@lru_cache(maxsize=64)
def _as(kind: type[DiscussionRule], rule: DiscussionRule) -> DiscussionRule:
    values = {name: getattr(rule, name) for name in rule.__struct_fields__}
    return kind(**(values | {"action": "keep"} if kind is _Kept else values))
