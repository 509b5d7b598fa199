"""Phrase packs: the words of one kind of boilerplate in many languages, and looking them up in a document."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from cleaneditor import resources
from cleaneditor.core.errors import Problem, RulesError
from cleaneditor.core.fold import WORD, fold

ROLES = ("heading", "equals", "starts", "contains", "weak")
PLACEHOLDER_WORDS = 12
"""Most words that ``{}`` in a phrase stands for: a name, a title, a date, a number."""
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class Pack:
    """One phrase pack: phrases by language and role (one of `ROLES`)."""

    id: str
    name: str
    note: str
    languages: tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...]

    def phrases(self, role: str, languages: Iterable[str] = ()) -> Iterator[str]:
        """The phrases of *role*, of all languages or of those whose primary subtag is in *languages*."""
        wanted = set(languages)
        for language, roles in self.languages:
            if not wanted or language.split("-")[0] in wanted or language in wanted:
                for name, phrases in roles:
                    if name == role:
                        yield from phrases


def read_pack(text: str) -> Pack:
    """The pack in a TOML *text*. Raises RulesError where it is not one."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise RulesError((Problem(0, "", f"not TOML: {error}"),)) from error
    if data.get("format") != 1:
        raise RulesError((Problem(0, "format", f"is {data.get('format')!r}; this version reads format 1"),))
    languages = []
    for key, value in data.items():
        if not isinstance(value, dict):
            continue
        if not _LANGUAGE.fullmatch(key):
            raise RulesError((Problem(0, key, "is not a language tag"),))
        for role, phrases in value.items():
            if role not in ROLES:
                raise RulesError((Problem(0, f"{key}.{role}", f"unknown; allowed are {', '.join(ROLES)}"),))
            if not isinstance(phrases, list) or not all(isinstance(phrase, str) for phrase in phrases):
                raise RulesError((Problem(0, f"{key}.{role}", "must be a list of strings"),))
        languages.append((key, tuple((role, tuple(phrases)) for role, phrases in value.items())))
    return Pack(str(data.get("pack", "")), str(data.get("name", "")), str(data.get("note", "")), tuple(languages))


@lru_cache(maxsize=64)
def shipped_pack(name: str) -> Pack:
    """The shipped pack *name*. Raises KeyError where there is none."""
    if name not in pack_names():
        raise KeyError(name)
    return read_pack(resources.read_text("phrases", f"{name}.toml"))


@lru_cache(maxsize=1)
def pack_names() -> tuple[str, ...]:
    """The names of the shipped packs, sorted."""
    folder = resources.root() / "phrases"
    names = (entry.name for entry in folder.iterdir()) if folder.is_dir() else ()
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))


@dataclass(frozen=True, slots=True)
class Finder:
    """Phrases made ready for looking up: whole ones in a set, those with ``{}`` by their fixed beginning or end."""

    whole: frozenset[str]
    gaps: tuple[tuple[str, re.Pattern[str]], ...]

    def equals(self, folded: str) -> bool:
        """Whether the folded text is one of the phrases."""
        if folded in self.whole:
            return True
        if not self.gaps or len(folded) > 300:
            return False
        return any(anchor in folded and pattern.fullmatch(folded) for anchor, pattern in self.gaps)

    def start(self, folded: str) -> str | None:
        """The longest phrase that the folded text begins with, as whole words."""
        best = None
        for phrase in self.whole:
            if folded.startswith(phrase) and _ends_word(folded, len(phrase)) and len(phrase) > len(best or ""):
                best = phrase
        return best

    def inside(self, folded: str) -> str | None:
        """A phrase that the folded text contains as whole words."""
        for phrase in self.whole:
            at = folded.find(phrase)
            if at >= 0 and _ends_word(folded, at + len(phrase)) and (at == 0 or not folded[at - 1].isalnum()):
                return phrase
        return None


def _ends_word(text: str, at: int) -> bool:
    return at >= len(text) or not text[at].isalnum() or not WORD.fullmatch(text[at - 1 : at + 1])


def finder(phrases: Iterable[str]) -> Finder:
    """The finder of *phrases*, folded as texts are."""
    whole: set[str] = set()
    gaps: list[tuple[str, re.Pattern[str]]] = []
    for phrase in phrases:
        if "{}" not in phrase:
            if folded := fold(phrase):
                whole.add(folded)
            continue
        pieces = [fold(piece) if piece.strip() else "" for piece in phrase.split("{}")]
        anchor = max(pieces, key=len)
        if not anchor or not anchor.strip():
            continue
        # At most some words of at most 40 characters each: bounded, so that no text makes it slow.
        filler = rf"[\W_]*\S{{1,40}}(?:\s\S{{1,40}}){{0,{PLACEHOLDER_WORDS - 1}}}?[\W_]*"
        gaps.append((anchor, re.compile(r"\s?".join(_interleave([re.escape(piece) for piece in pieces], filler)))))
    return Finder(frozenset(whole), tuple(gaps))


def _interleave(pieces: list[str], filler: str) -> Iterator[str]:
    for number, piece in enumerate(pieces):
        if number:
            yield filler
        if piece:
            yield piece


@lru_cache(maxsize=256)
def pack_finder(
    packs: tuple[str, ...], role: str, languages: tuple[str, ...] = (), own: tuple[str, ...] = ()
) -> Finder:
    """The finder of one role of several shipped packs, with *own* phrases added; unknown packs are skipped."""
    return finder(
        [
            *own,
            *(
                phrase
                for name in packs
                if name in pack_names()
                for phrase in shipped_pack(name).phrases(role, languages)
            ),
        ]
    )
