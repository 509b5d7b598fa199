"""CleanEditor: what boilerplate is taken out of scraped web pages, seen, explained and corrected.

The door for Python; see ``clean``. Names are loaded when they are first asked for, so that starting stays quick.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning, clean, judge
    from cleaneditor.core.corpus import Site, repeated_lines, rules_of
    from cleaneditor.core.decode import decode
    from cleaneditor.core.errors import CleanEditorError, PageError, RulesError
    from cleaneditor.core.exporters import render, render_comments
    from cleaneditor.core.extractor import extract
    from cleaneditor.core.model import Block, Document, Extraction, Page, Source, Verdict
    from cleaneditor.core.outlines import SiteLine
    from cleaneditor.core.parse import parse
    from cleaneditor.core.ruleset import RuleSet, builtin_rules, load_rules, save_rules, set_value

__version__ = "0.1.0"

_HOMES = {
    "clean": ("clean", "judge", "Cleaning"),
    "corpus": ("Site", "repeated_lines", "rules_of"),
    "outlines": ("SiteLine",),
    "decode": ("decode",),
    "errors": ("CleanEditorError", "PageError", "RulesError"),
    "exporters": ("render", "render_comments"),
    "extractor": ("extract",),
    "model": ("Block", "Document", "Extraction", "Page", "Source", "Verdict"),
    "parse": ("parse",),
    "ruleset": ("RuleSet", "builtin_rules", "load_rules", "save_rules", "set_value"),
}

__all__ = [
    "Block",
    "CleanEditorError",
    "Cleaning",
    "Document",
    "Extraction",
    "Page",
    "PageError",
    "RuleSet",
    "RulesError",
    "Site",
    "SiteLine",
    "Source",
    "Verdict",
    "builtin_rules",
    "clean",
    "decode",
    "extract",
    "judge",
    "load_rules",
    "parse",
    "render",
    "render_comments",
    "repeated_lines",
    "rules_of",
    "save_rules",
    "set_value",
]


def __getattr__(name: str) -> Any:
    for module, names in _HOMES.items():
        if name in names:
            return getattr(importlib.import_module(f"cleaneditor.core.{module}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
