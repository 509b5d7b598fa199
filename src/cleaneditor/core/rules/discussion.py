"""The readers' discussion of an article, as one rule."""

from __future__ import annotations

from collections.abc import Iterator

from cleaneditor.core.discussion import discussion
from cleaneditor.core.model import Document, Match
from cleaneditor.core.rules.base import Rule


class DiscussionRule(Rule, frozen=True, kw_only=True, omit_defaults=True, tag="discussion"):
    """Comments, pingbacks and the form for a new one, wherever they stand on a web page."""

    def matches(self, document: Document) -> Iterator[Match]:
        """The blocks of the discussion, with the name that gave it away."""
        for index, name in discussion(document).items():
            yield Match(index, "discussion.part", name, 0.9)
