"""Rules that take no block: they tidy the text of those that are kept."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import ClassVar, Literal

import re2

from cleaneditor.core.fold import plain
from cleaneditor.core.model import Block, Document, Kind, Match
from cleaneditor.core.rules.base import Field, Rule
from cleaneditor.core.rules.pattern import MAY_NOT, candidates, compiled

Tidy = Literal["spaces", "soft-hyphens", "invisible"]
_SOFT_HYPHEN = "\u00ad"
# Zero-width space and word joiners. Joiners that scripts need (U+200C, U+200D) and direction marks stay.
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u2060\ufeff"))


_ODD_SPACE = r"[\t\v\f\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
"""All that ``\\s`` stands for, U+0020 and the line feed apart."""
_UNTIDY: dict[Tidy, str] = {
    # A block that begins or ends with a space is only seen from the line's end.
    "spaces": r"[^\S \n]|  | $|^ ",
    "soft-hyphens": _SOFT_HYPHEN,
    "invisible": f"[{''.join(map(chr, _INVISIBLE))}]",
}


class ReplaceRule(Rule, frozen=True, kw_only=True, omit_defaults=True, tag="replace", rename={"replacement": "with"}):
    """A pattern and what stands in its place, or one of the ready tidyings."""

    pattern: str = ""
    replacement: str = ""
    ignore_case: bool = True
    tidy: tuple[Tidy, ...] = ()

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(name="pattern", label="Pattern", control="pattern", hint=MAY_NOT),
        Field(name="replacement", label="Replace with", control="text"),
        Field(name="ignore_case", label="Ignore case", control="switch"),
    )

    def check(self) -> Iterable[tuple[str, str]]:
        """Nothing to do, and a pattern or a replacement that RE2 does not take."""
        if not self.pattern and not self.tidy:
            yield "pattern", "give a pattern or tidy"
        if not self.pattern:
            return
        try:
            # Finds something in an empty text, whatever the pattern: a replacement is only read when it is needed.
            expression = compiled(f"|{self.pattern}", self.ignore_case)
        except ValueError as error:
            yield "pattern", str(error)
            return
        try:
            self._changed(expression, "")
        except (IndexError, re2.error) as error:
            yield "replacement", f"cannot be used: {error}"
        except ValueError:
            yield "replacement", "cannot be used: a backslash stands before what it has no meaning for; write two"

    def matches(self, document: Document) -> Iterator[Match]:
        """Each block whose text changes, with its new text."""
        for block in self._candidates(document):
            text = self.rewrite(block, block.text)
            if text != block.text:
                yield Match(block.index, "replace.text", block.text[:200], 0.9, text)

    def _candidates(self, document: Document) -> Iterable[Block]:
        """The blocks that may change; most pages have none."""
        if not self.tidy:
            try:
                return list(candidates(document, self.pattern, self.ignore_case)) if self.pattern else ()
            except ValueError:
                return ()
        if self.pattern:
            return document.blocks
        untidy = "|".join(_UNTIDY[tidy] for tidy in self.tidy)
        if self.tidy == ("spaces",) and not any(edge in f"\n{document.joined}\n" for edge in ("  ", " \n", "\n ")):
            # What is left is a single class of characters, which is searched for several times as fast.
            untidy = _ODD_SPACE
        found = {
            bisect_right(document.starts, hit.start()) - 1 for hit in re.finditer(untidy, document.joined, re.MULTILINE)
        }
        return [document.blocks[index] for index in sorted(found)]

    def rewrite(self, block: Block, text: str) -> str:
        """*text*, which stands in *block*, tidied; the same where nothing or nothing else would be left."""
        tidied = text
        for tidy in self.tidy:
            if tidy == "soft-hyphens":
                tidied = tidied.replace(_SOFT_HYPHEN, "")
            elif tidy == "invisible":
                tidied = tidied.translate(_INVISIBLE)
            elif block.kind is not Kind.CODE:
                tidied = plain(tidied)
        if self.pattern:
            try:
                tidied = self._changed(compiled(self.pattern, self.ignore_case), tidied)
            except (ValueError, IndexError, re2.error):
                return text
        return tidied if tidied.strip() else text

    def _changed(self, expression: object, text: str) -> str:
        return str(expression.sub(self.replacement, text))  # type: ignore[attr-defined]
