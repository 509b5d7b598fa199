"""Phrase packs: the words of one kind of boilerplate in many languages, and looking them up in a document."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from cleaneditor import resources
from cleaneditor.core.errors import Problem, RulesError
from cleaneditor.core.fold import UNSPACED, WORD, fold
from cleaneditor.core.model import LOOKUP_CHARS, LOOKUP_LONGEST, Document

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
class Gapped:
    """A phrase with ``{}``."""

    pieces: tuple[str, ...]
    """The folded pieces around its gaps; the first or the last may be empty."""
    tied: tuple[tuple[bool, bool], ...]
    """For each gap, whether what fills it has letters of the phrase at its beginning and at its end, as in `{}에게`."""


_Edged = tuple[tuple[str, ...], tuple[Gapped, ...]]
"""The beginnings, or the ends, of some phrases, and the phrases."""


@dataclass(frozen=True, slots=True)
class Finder:
    """Phrases made ready for looking up: whole ones in a set and by their first characters, those with ``{}`` by the
    first characters of their beginning or the last ones of their end."""

    whole: frozenset[str]
    by_start: Mapping[str, tuple[str, ...]]
    opened: Mapping[str, _Edged]
    closed: Mapping[str, _Edged]
    loose: tuple[Gapped, ...] = ()
    """Those that have neither a beginning nor an end to be looked up by."""

    def equal(self, document: Document) -> set[int]:
        """The blocks whose folded text is one of the phrases."""
        lookup = document.lookup
        found: set[int] = set()
        for text in self.whole & lookup.texts:
            found.update(lookup.whole[text])
        folded = document.folded
        for patterns, texts, begins in ((self.opened, lookup.starts, True), (self.closed, lookup.ends, False)):
            for key in patterns.keys() & texts.keys():
                edges, gapped = patterns[key]
                for index in texts[key]:
                    text = folded[index]
                    # One test of all edges at once: hardly a text has one.
                    if len(text) > LOOKUP_LONGEST or not (text.startswith(edges) if begins else text.endswith(edges)):
                        continue
                    if any(_fits(phrase, text) for phrase in gapped):
                        found.add(index)
        if self.loose:
            everything = document.folded_joined
            for phrase in self.loose:
                if all(piece in everything for piece in phrase.pieces):
                    found.update(
                        index
                        for index, text in enumerate(folded)
                        if len(text) <= LOOKUP_LONGEST and _fits(phrase, text)
                    )
        return found

    def start(self, document: Document) -> dict[int, str]:
        """The blocks that begin with a phrase, as whole words, and the longest such phrase."""
        found: dict[int, str] = {}
        for key in [key for key in self.by_start if key in document.lookup.starts]:
            for index in document.lookup.starts[key]:
                text = document.folded[index]
                # One test of all at once: hardly a text has one.
                if not text.startswith(self.by_start[key]):
                    continue
                for phrase in self.by_start[key]:
                    if text.startswith(phrase) and _ends_word(text, len(phrase)):
                        found[index] = max(found.get(index, ""), phrase, key=len)
        return found

    def inside(self, document: Document) -> dict[int, str]:
        """The blocks that contain a phrase, as whole words, and the phrase."""
        found: dict[int, str] = {}
        everything = document.folded_joined if self.whole else ""
        for phrase in sorted(self.whole):
            if phrase not in everything:
                continue
            for index, text in enumerate(document.folded):
                at = text.find(phrase)
                if at >= 0 and _ends_word(text, at + len(phrase)) and (at == 0 or not text[at - 1].isalnum()):
                    found.setdefault(index, phrase)
        return found


def _fits(phrase: Gapped, text: str) -> bool:
    """Whether the folded *text* is a phrase with its gaps filled, each by 1 to `PLACEHOLDER_WORDS` words."""
    pieces = phrase.pieces
    if not text.startswith(pieces[0]) or not text.endswith(pieces[-1]):
        return False
    end = len(text) - len(pieces[-1])

    def filled(number: int, at: int) -> bool:
        """Whether gaps from *number* on can be filled from *at*."""
        if number == len(phrase.tied):
            return True
        begins, ends = phrase.tied[number]
        if not (begins or _word_edge(text, at)):
            return False
        last = number == len(phrase.tied) - 1
        piece = pieces[number + 1]
        found = end if last else text.find(piece, at + 1, end)
        while found > at:
            words = len(WORD.findall(text, at, found))
            if words > PLACEHOLDER_WORDS:
                return False
            # What is between two gaps may stand in what fills the first one, too.
            if words and (ends or _word_edge(text, found)) and filled(number + 1, found + len(piece)):
                return True
            found = -1 if last else text.find(piece, found + 1, end)
        return False

    return filled(0, len(pieces[0]))


def _worded(piece: str) -> str:
    return piece if any(map(str.isalnum, piece)) else ""


def _is_letter(character: str) -> bool:
    return unicodedata.category(character or " ")[0] in "LM"


def _word_edge(text: str, at: int) -> bool:
    """Whether a word may end before *at*: letters of one word are not torn apart, a number beside them may stand."""
    return at in (0, len(text)) or not (text[at - 1].isalpha() and text[at].isalpha()) or _ends_word(text, at)


def _ends_word(text: str, at: int) -> bool:
    if at >= len(text) or text[at] == "_":
        return True
    # A vowel sign belongs to the letter before it: what may follow that letter may follow the sign.
    before = "a" if unicodedata.category(text[at - 1])[0] == "M" else text[at - 1]
    return not WORD.fullmatch(before + text[at])


def finder(phrases: Iterable[str], shipped: Iterable[str] = ()) -> Finder:
    """The finder of a person's *phrases* and of *shipped* ones, folded as texts are.

    A phrase that is nothing but a placeholder is left out; so is a shipped one that a placeholder begins and ends:
    what is between (“uses”, in some language) would take any short sentence.
    """
    whole: set[str] = set()
    opened: dict[str, list[Gapped]] = {}
    closed: dict[str, list[Gapped]] = {}
    loose: list[Gapped] = []
    for phrase, own in (*((each, True) for each in phrases), *((each, False) for each in shipped)):
        raw = phrase.split("{}")
        pieces = [fold(piece) if piece.strip() else "" for piece in raw]
        if not any(piece.strip() for piece in pieces):
            continue
        if len(pieces) > 1:
            # Marks at the ends of a text are folded away, and so are those at the ends of a phrase.
            pieces[0], pieces[-1] = (_worded(piece) for piece in (pieces[0], pieces[-1]))
            if not any(pieces):
                continue
        if len(pieces) == 1:
            whole.add(pieces[0])
            continue
        # Looked up by its longer end, where that is as long as a key.
        first, last = pieces[0], pieces[-1]
        gapped = Gapped(
            tuple(pieces), tuple((_is_letter(left[-1:]), _is_letter(right[:1])) for left, right in pairwise(raw))
        )
        if len(first) >= max(len(last), LOOKUP_CHARS):
            opened.setdefault(first[:LOOKUP_CHARS], []).append(gapped)
        elif len(last) >= LOOKUP_CHARS:
            closed.setdefault(last[-LOOKUP_CHARS:], []).append(gapped)
        elif own:
            loose.append(gapped)
    by_start: dict[str, list[str]] = {}
    for phrase in whole:
        by_start.setdefault(phrase[:LOOKUP_CHARS], []).append(phrase)
    return Finder(
        frozenset(whole),
        {key: tuple(sorted(found)) for key, found in by_start.items()},
        {key: (tuple({phrase.pieces[0] for phrase in found}), tuple(found)) for key, found in opened.items()},
        {key: (tuple({phrase.pieces[-1] for phrase in found}), tuple(found)) for key, found in closed.items()},
        tuple(loose),
    )


_GLUED_CHARS = 200
_GLUED_PIECES = 3
"""So many common words run together are an interface; with a sure phrase of two words among them, two are."""


@dataclass(frozen=True, slots=True)
class Glue:
    """Phrases made ready for finding texts that are nothing but several of them, run together or not."""

    by_start: Mapping[str, tuple[str, ...]]
    sure: frozenset[str]

    def run_together(self, document: Document) -> dict[int, str]:
        """The blocks that are made of phrases from one end to the other, and the longest of their phrases."""
        found: dict[int, str] = {}
        starts, folded = document.lookup.starts, document.folded
        for key in self.by_start.keys() & starts.keys():
            edges = self.by_start[key]
            for index in starts[key]:
                text = folded[index]
                if len(text) <= _GLUED_CHARS and text.startswith(edges):
                    pieces = self._pieces(text)
                    if len(pieces) >= _GLUED_PIECES or (
                        len(pieces) > 1 and any(piece in self.sure and _says_much(piece) for piece in pieces)
                    ):
                        found[index] = max(pieces, key=len)
        return found

    def _pieces(self, text: str) -> list[str]:
        """The phrases that *text* is made of; none where something else is in it."""
        # From each place that can be reached, the piece that led there; the longest pieces first, so few places are.
        came: dict[int, tuple[int, str]] = {0: (0, "")}
        open_ends = [0]
        while open_ends:
            at = open_ends.pop()
            begin = at
            while begin < len(text) and not text[begin].isalnum():
                begin += 1
            if begin == len(text):
                pieces = []
                while at:
                    at, piece = came[at]
                    pieces.append(piece)
                return pieces
            for piece in self.by_start.get(text[begin : begin + LOOKUP_CHARS], ()):
                end = begin + len(piece)
                if end not in came and text.startswith(piece, begin):
                    came[end] = (at, piece)
                    open_ends.append(end)
        return []


def _says_much(phrase: str) -> bool:
    """Whether *phrase* is more than a word: two, or four characters of a script without spaces."""
    return " " in phrase or (len(phrase) >= 4 and UNSPACED.search(phrase) is not None)


@lru_cache(maxsize=64)
def pack_glue(packs: tuple[str, ...], languages: tuple[str, ...] = ()) -> Glue:
    """The glue of several shipped packs; unknown packs are skipped."""
    sure = pack_finder(packs, "equals", languages).whole | pack_finder(packs, "heading", languages).whole
    by_start: dict[str, list[str]] = {}
    for phrase in sorted(sure | pack_finder(packs, "weak", languages).whole, key=lambda each: (len(each), each)):
        # One letter is a phrase of no interface that runs together with others, but it is in every word.
        if len(phrase) >= LOOKUP_CHARS and any(map(str.isalpha, phrase)):
            by_start.setdefault(phrase[:LOOKUP_CHARS], []).append(phrase)
    return Glue(
        {key: tuple(found) for key, found in by_start.items()},
        frozenset(sure),
    )


@lru_cache(maxsize=256)
def pack_finder(
    packs: tuple[str, ...], role: str, languages: tuple[str, ...] = (), own: tuple[str, ...] = ()
) -> Finder:
    """The finder of one role of several shipped packs, with *own* phrases added; unknown packs are skipped."""
    known = [name for name in packs if name in pack_names()]
    return finder(own, (phrase for name in known for phrase in shipped_pack(name).phrases(role, languages)))
