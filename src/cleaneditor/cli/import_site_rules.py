"""``cleaneditor import-site-rules``: files of the public site rules in, one rules file out."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from dataclasses import replace

from cleaneditor.cli.learn import output_for
from cleaneditor.cli.report import FAILED, USAGE, say, say_of
from cleaneditor.core.errors import OutputError, PageError
from cleaneditor.core.model import Source
from cleaneditor.core.ruleset import RuleSet, builtin_rules, new_rules_file, save_rules
from cleaneditor.core.site_config import LONGEST, SiteRules, joined, read_site_config
from cleaneditor.core.sources import read


def run(arguments: argparse.Namespace) -> int:
    """Reads and writes; returns 0 where every line counts, 1 where some could not be carried over or some file could
    not be read, 2 where nothing can be written."""
    target: str | None = None if arguments.output in (None, "-") else arguments.output
    try:
        output = output_for(target, arguments)
    except OutputError as error:
        say(str(error))
        return USAGE
    try:
        found: list[SiteRules] = []
        trouble = False
        for path in _files(arguments.paths):
            try:
                data = read(Source(path, os.path.realpath(path)), 4 * LONGEST)
                one = read_site_config(path, data.decode("utf-8-sig", "replace"))
            except (PageError, ValueError) as error:
                say_of(path, str(error))
                trouble = True
                continue
            found.append(one)
            trouble = trouble or bool(one.lost)
            for left in one.left if arguments.verbose else one.lost:
                say_of(path, str(left))
        rules = [rule for each in found for rule in each.rules]
        if not rules:
            say("no rules were found; nothing was written")
            return FAILED
        if arguments.built_in:
            before = builtin_rules()
            text = replace(save_rules(before, joined(before.rules, found)), problems=()).text
        else:
            names = ", ".join(each.site for each in found[:3]) + (" …" if len(found) > 3 else "")
            text = new_rules_file(joined(RuleSet(f"Site rules of {names}"), found)).text
        output.put(Source("rules"), text)
        output.finish()
        if not arguments.quiet:
            whole = sum(not each.lost for each in found)
            files = "1 file" if len(found) == 1 else f"{len(found)} files"
            count = "1 rule" if len(rules) == 1 else f"{len(rules)} rules"
            say(f"{count} of {files}, {whole} read in full")
        return FAILED if trouble else 0
    finally:
        output.discard()


def _files(paths: list[str]) -> Iterator[str]:
    """The files that *paths* stand for: a folder for all the ``.txt`` files in it."""
    for path in paths:
        if os.path.isdir(path):
            yield from (os.path.join(path, name) for name in sorted(os.listdir(path)) if name.endswith(".txt"))
        else:
            yield path
