"""The manual of the built-in rules, made from the rules file and the phrase packs themselves, as Markdown."""

from __future__ import annotations

import msgspec

from cleaneditor.core.phrases import ROLES, pack_names, shipped_pack
from cleaneditor.core.rules.base import Example, Rule
from cleaneditor.core.ruleset import GROUPS, builtin_rules

LONGEST = 230

INTRODUCTION = """\
# The built-in rules

<!-- Written by `python tests/resources/rules_manual.py` from resources/rules/builtin.cleanrules.toml: edit that. -->

On a web page the extractor speaks first, then these rules from top to bottom, then you; the last word wins. A text
scrape has no markup for an extractor to go by: there the rules work alone. Every rule can be switched off, moved and
changed in the window or in a rules file of your own; nothing is ever deleted from the page, and “Why?” names the rule
that took a block.

The rules are few and careful on purpose. A rule that takes a sentence you wanted is worse than a share button left
over, so each one carries examples of what it must leave alone, and all examples are tried by the tests.
"""

PACKS = """\
## Phrase packs

A phrase rule looks up the words of one or more packs (`resources/phrases/`). Case, quotes, dashes, spacing and the
punctuation around a phrase do not matter; `{}` stands for one to twelve words. How a phrase counts depends on the list
it stands in:

| list | counts |
|---|---|
| `heading` | as a whole block; in a section rule it opens the section |
| `equals` | as a whole block |
| `starts` | at the beginning of a block that is not long |
| `contains` | anywhere in a block that is not long |
| `weak` | never alone: near other phrases of the rule, after the last paragraph of the page, or on a button |

A word such as “Next”, “Share”, “Home” or “Comments” stands over a chapter as well as on a button, and so it is weak.

"""


def manual() -> str:
    """The whole text: docs/rules.md, and the page of the rules in the window's help."""
    file = builtin_rules()
    parts = [INTRODUCTION]
    for group in GROUPS.values():
        rules = [rule for rule in file.rules.rules if rule.group == group.id]
        if rules:
            parts.append(f"## {group.name}\n\n{group.sentence}\n")
            parts += [_rule(rule) for rule in rules]
    parts.append(PACKS + _packs())
    return "\n".join(parts)


def _rule(rule: Rule) -> str:
    lines = [f"### {rule.name}\n", f"{rule.note}\n", f"`{rule.id}` · {_settings(rule)}\n"]
    for label, side in (("Takes", "removes"), ("Leaves alone", "keeps")):
        if rule.action == "keep":
            label = {"Takes": "Has no say in", "Leaves alone": "Keeps"}[label]
        shown = [line for example in getattr(rule.examples, side) if (line := _example(example))]
        if shown:
            lines += [f"{label}:\n", *(f"- {line}" for line in shown), ""]
    if rule.examples.becomes:
        lines += [
            "Changes:\n",
            *(f"- {_code(before)} to {_code(after)}" for before, after in rule.examples.becomes),
            "",
        ]
    return "\n".join(lines)


def _settings(rule: Rule) -> str:
    common = {"id", "name", "kind", "action", "enabled", "group", "note", "scope", "examples"}
    said = [rule.kind, *(["off at first"] if not rule.enabled else [])]
    for key, value in msgspec.to_builtins(rule).items():
        if key not in common:
            shown = ", ".join(map(str, value)) if isinstance(value, list | tuple) else value
            if key in ("pattern", "css", "xpath"):
                shown = _code(shown if len(shown) <= LONGEST else shown[: LONGEST - 1] + "…")
            said.append(f"{key} {shown}")
    return " · ".join(said)


def _example(example: str | Example) -> str:
    """An example on one line; empty where it does not fit on one."""
    if isinstance(example, Example):
        return " / ".join(_code(text) for text in example.gone if len(text) <= LONGEST)
    text = example.strip()
    return _code(text) if len(text) <= LONGEST else ""


def _code(text: str) -> str:
    shown = text.replace("\n\n", " ¶ ").replace("\n", " ⏎ ")
    for unseen, name in {
        "\u00a0": "[U+00A0]",
        "\u2009": "[U+2009]",
        "\u00ad": "[U+00AD]",
        "\u200b": "[U+200B]",
    }.items():
        shown = shown.replace(unseen, name)
    return f"`` {shown} ``" if "`" in shown else f"`{shown}`"


def _packs() -> str:
    rows = ["| pack | what | languages | phrases |", "|---|---|---:|---:|"]
    for name in pack_names():
        pack = shipped_pack(name)
        count = sum(len(list(pack.phrases(role))) for role in ROLES)
        rows.append(f"| `{name}` | {pack.note} | {len(pack.languages)} | {count:,} |")
    return "\n".join(rows) + "\n"
