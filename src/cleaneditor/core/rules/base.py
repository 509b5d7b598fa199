"""What every kind of rule has: its words in the rules file, its scope, its examples and one verb, ``matches``."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, ClassVar, Literal

import msgspec

from cleaneditor.core.model import Document, Match, Page

if TYPE_CHECKING:
    from cleaneditor.core.extractor import ExtractorSettings

Action = Literal["remove", "keep"]


class Scope(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where a rule applies; everything that is left out stands for everywhere."""

    sites: tuple[str, ...] = ()
    """Hosts without ``www.``; a host stands for its subdomains too."""
    paths: tuple[str, ...] = ()
    """Shell patterns over the source's name, for example ``archive/2012/*``."""
    languages: tuple[str, ...] = ()
    """Primary language subtags, for example ``en``."""

    def covers(self, page: Page) -> bool:
        """Whether a rule of this scope applies to *page*. A page of unknown site or language is not in a scope
        that names one."""
        if self.sites and not any(page.site == site or page.site.endswith("." + site) for site in self.sites):
            return False
        if self.languages and page.language.split("-")[0] not in self.languages:
            return False
        names = (page.source.name.replace("\\", "/"), page.source.inner)
        return not self.paths or any(fnmatchcase(name, path) for path in self.paths for name in names)


EVERYWHERE = Scope()


class Example(msgspec.Struct, frozen=True, kw_only=True):
    """A small page and the texts of exactly those of its blocks that the rule matches."""

    page: str
    gone: tuple[str, ...] = ()


class Examples(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a rule removes and what it must keep.

    An entry is a small page: HTML if it begins with ``<``, otherwise a text scrape. A plain string under the rule's
    own action stands for a page of which every block is matched; under the other action, none is.
    """

    removes: tuple[str | Example, ...] = ()
    keeps: tuple[str | Example, ...] = ()
    becomes: tuple[tuple[str, str], ...] = ()
    """For rules that tidy: text before and after."""


NO_EXAMPLES = Examples()


class Field(msgspec.Struct, frozen=True, kw_only=True):
    """How one parameter of a rule is shown and edited."""

    name: str
    """The attribute, which is the key in the rules file."""
    label: str
    control: Literal["slider", "number", "phrases", "pattern", "selector", "text", "choice", "switch", "packs", "focus"]
    low: float = 0.0
    high: float = 1.0
    step: float = 0.01
    choices: tuple[str, ...] = ()
    hint: str = ""


class Rule(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="kind", cache_hash=True):
    """One reason to remove or to keep blocks."""

    id: str
    name: str
    action: Action = "remove"
    enabled: bool = True
    group: str = "mine"
    note: str = ""
    """What it does, in one sentence."""
    scope: Scope = EVERYWHERE
    examples: Examples = NO_EXAMPLES

    FIELDS: ClassVar[tuple[Field, ...]] = ()

    @property
    def kind(self) -> str:
        """The kind's name in the rules file, for example ``duplicate-title``."""
        return str(self.__struct_config__.tag)

    def matches(self, document: Document) -> Iterable[Match]:
        """What this rule finds on *document*, scope and ``enabled`` apart. Depends on nothing else."""
        raise NotImplementedError

    def under(self, settings: ExtractorSettings) -> Rule:
        """The rule as it speaks under the *settings* that all rules share; most of them do not mind those."""
        del settings
        return self

    def check(self) -> Iterable[tuple[str, str]]:
        """What is wrong with the parameters beyond their types: (key, message) pairs."""
        return ()
