"""The pages of the help: which there are, and what sections they have."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from cleaneditor import resources

GUIDE = "guide.md"
RULES = "rules.md"
RULES_FILE = "rules-file.md"
PAGES = (GUIDE, RULES, RULES_FILE)
"""In the order of the contents; the links between them are by these names."""

_COMMENT = re.compile(r"<!--.*?-->\s*", re.DOTALL)
_LINK = re.compile(r"(?<!!)\[([^]]*)\]\(([^)#]*)(#[^)]*)?\)")
_FENCE = re.compile(r"^(```|~~~)")
_HEADING = re.compile(r"^(#{1,6})\s+(.+?)\s*#*$")


@dataclass(frozen=True)
class Section:
    """A heading, and the text under it up to the next one."""

    page: str
    anchor: str
    """As in a link: ``page#anchor``."""
    title: str
    level: int
    text: str

    def holds(self, words: tuple[str, ...]) -> bool:
        """Whether all *words*, folded, stand in the section."""
        text = fold(f"{self.title}\n{self.text}")
        return all(word in text for word in words)


@cache
def text_of(page: str) -> str:
    """One page as Markdown. The manual of the built-in rules is made from their own files. Raises KeyError for a page
    that is not there."""
    if page not in PAGES:
        raise KeyError(page)
    if page == RULES:
        from cleaneditor.core.rules_manual import manual

        return _COMMENT.sub("", manual())
    text = resources.guide().joinpath(page).read_text(encoding="utf-8")
    # Links to the net and to other files of the project stay as their words.
    return _LINK.sub(lambda link: link[0] if link[2] in ("", *PAGES) else link[1], _COMMENT.sub("", text))


@cache
def sections(page: str) -> tuple[Section, ...]:
    """The sections of a page, in order; each anchor is there once."""
    found: list[tuple[int, str, list[str]]] = []
    fenced = False
    for line in text_of(page).split("\n"):
        fenced ^= _FENCE.match(line) is not None
        heading = None if fenced else _HEADING.match(line)
        if heading is not None:
            found.append((len(heading[1]), plain(heading[2]), []))
        elif found:
            found[-1][2].append(line)
    taken: dict[str, int] = {}
    made = []
    for level, title, lines in found:
        anchor = slug(title)
        taken[anchor] = taken.get(anchor, 0) + 1
        if taken[anchor] > 1:
            anchor += f"-{taken[anchor] - 1}"
        made.append(Section(page, anchor, title, level, "\n".join(lines)))
    return tuple(made)


def all_sections() -> tuple[Section, ...]:
    """Those of every page."""
    return tuple(section for page in PAGES for section in sections(page))


def plain(title: str) -> str:
    """A heading without its marks: ``*``, `````, links."""
    return re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", title).replace("`", "").replace("*", "").replace("\\", "")


def slug(title: str) -> str:
    """The anchor of a heading, as on the pages of the project: small letters, hyphens for spaces."""
    kept = "".join(letter for letter in title.lower() if letter.isalnum() or letter in " -_")
    return kept.strip().replace(" ", "-")


def fold(text: str) -> str:
    """*text* as it is searched in: no difference of case, accents and kinds of quotes."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).replace("’", "'")
