"""Rules that take no block: they tidy the text of those that are kept."""

from __future__ import annotations

import codecs
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, ClassVar, Literal

from cleaneditor.core.fold import plain
from cleaneditor.core.model import Block, Document, Kind, Match
from cleaneditor.core.rules.base import Field, Rule
from cleaneditor.core.rules.pattern import MAY_NOT, candidates, compiled

Tidy = Literal["spaces", "soft-hyphens", "invisible"]
_SOFT_HYPHEN = "\u00ad"
# Zero-width space and word joiners. Joiners that scripts need (U+200C, U+200D) and direction marks stay.
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u2060\ufeff"))


_ODD_SPACES = tuple(each for each in map(chr, range(0x3001)) if each.isspace() and each not in " \n")
"""All that ``\\s`` stands for, U+0020 and the line feed apart."""
_UNTIDY: dict[Tidy, str] = {
    # A block that begins or ends with a space is only seen from the line's end.
    "spaces": r"[^\S \n]|  | $|^ ",
    "soft-hyphens": _SOFT_HYPHEN,
    "invisible": f"[{''.join(map(chr, _INVISIBLE))}]",
}
# What a backslash may stand before in a replacement, as in `re`; the last branch is all that it may not.
_ESCAPED = re.compile(
    r"\\(?:(?P<group>[1-9]\d?|g<(?P<name>\w+)>)"
    r"|(?P<character>[\\nt]|x(?i:[0-9a-f]{2})|u(?i:(?!d[89a-f])[0-9a-f]{4}))|)"
)


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
        except IndexError:
            yield "replacement", "cannot be used: it names a group that the pattern does not have"
        except ValueError as error:
            yield "replacement", str(error)

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
        if self.tidy == ("spaces",) and not any(edge in f"\n{document.joined}\n" for edge in ("  ", " \n", "\n ")):
            # What is left are single characters, each of which is looked for faster than their class.
            hits = _each_of(_ODD_SPACES, document.joined)
        else:
            untidy = "|".join(_UNTIDY[tidy] for tidy in self.tidy)
            hits = (hit.start() for hit in re.finditer(untidy, document.joined, re.MULTILINE))
        found = {bisect_right(document.starts, hit) - 1 for hit in hits}
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
            except (ValueError, IndexError):
                return text
        return tidied if tidied.strip() else text

    def _changed(self, expression: Any, text: str) -> str:
        # Filled in here: the matcher's own templates are read as Latin-1, which spoils every other letter.
        parts = _parts(self.replacement)
        return str(expression.sub(lambda match: "".join(_filled(match, part) for part in parts), text))


def _each_of(characters: Iterable[str], text: str) -> Iterator[int]:
    """Where any of *characters* stands in *text*, one after the other."""
    for character in characters:
        at = text.find(character)
        while at >= 0:
            yield at
            at = text.find(character, at + 1)


@lru_cache(maxsize=64)
def _parts(replacement: str) -> tuple[str | tuple[int | str], ...]:
    """The text of a replacement, and, as tuples, the groups it asks for by number or name. Raises ValueError for a
    backslash that means nothing."""
    parts: list[str | tuple[int | str]] = []
    end = 0
    for found in _ESCAPED.finditer(replacement):
        parts.append(replacement[end : found.start()])
        end = found.end()
        if group := found["name"] or found["group"]:
            parts.append((int(group) if group.isdecimal() else group,))
        elif character := found["character"]:
            parts.append(codecs.decode(f"\\{character}", "unicode_escape"))
        else:
            raise ValueError("cannot be used: a backslash stands before what it has no meaning for; write two")
    return (*parts, replacement[end:])


def _filled(match: Any, part: str | tuple[int | str]) -> str:
    """The text for a *part* of a replacement. Raises IndexError for a group that is not there."""
    return part if isinstance(part, str) else match[part[0]] or ""
