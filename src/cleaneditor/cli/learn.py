"""``cleaneditor learn``: pages of a site in, rules for the lines that repeat on it out."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace

from cleaneditor.cli.clean import refuse_own_input
from cleaneditor.cli.inputs import Inputs
from cleaneditor.cli.report import FAILED, USAGE, Stop, progress, say, say_failure, say_of, standard_output
from cleaneditor.core.corpus import FEWEST, Corpus, Site, rules_of
from cleaneditor.core.errors import Failure, OutputError, one_line
from cleaneditor.core.model import Source
from cleaneditor.core.output import OneFile, Output, Stream
from cleaneditor.core.ruleset import RuleSet, RulesFile, builtin_rules, new_rules_file, save_rules
from cleaneditor.workers.learning import run_outlines

_SITES_SAID = 5
"""Sites with too few pages that get a line of their own."""


def run(arguments: argparse.Namespace) -> int:
    """Learns; returns the exit status."""
    target: str | None = None if arguments.output in (None, "-") else arguments.output
    stop = Stop()
    with stop.listening():
        inputs = Inputs(arguments.paths, () if target is None else (target,))
        try:
            output = output_for(target, arguments)
        except OutputError as error:
            say(str(error))
            return USAGE
        try:
            return _learned(arguments, inputs, output, stop)
        finally:
            output.discard()


def output_for(target: str | None, arguments: argparse.Namespace) -> Output:
    """Where a rules file is written: *target*, or standard output. Raises OutputError where it cannot be."""
    if target is None:
        return Stream(standard_output())
    refuse_own_input(target, arguments.paths)
    file = OneFile(target, overwrite=arguments.overwrite)
    try:
        file.prepare()
    except OutputError as error:
        hint = "; --overwrite replaces it" if "exists already" in str(error) else ""
        raise OutputError(f"{error}{hint}") from None
    return file


def _learned(arguments: argparse.Namespace, inputs: Inputs, output: Output, stop: Stop) -> int:
    quiet: bool = arguments.quiet
    if inputs.passed_over and not quiet:
        say(inputs.passed_over)
    total = len(inputs.found)
    if not total:
        say(f"{', '.join(one_line(path, 80) for path in arguments.paths[:3])}: no pages there")
        return FAILED
    corpus = Corpus()
    failed = done = 0
    with progress(total, quiet=quiet) as bar:
        for one in run_outlines(
            inputs.found, arguments.encoding, jobs=min(arguments.jobs, total), timeout=arguments.timeout, stop=stop
        ):
            done += 1
            bar.update()
            if isinstance(one, Failure):
                failed += 1
                say_failure(one)
            else:
                corpus.add(one, arguments.site or "")
    if stop.asked:
        say(f"stopped after {done} of {total} pages; nothing was written")
        return FAILED
    sites = corpus.sites()
    found = [site for site in sites if site.lines]
    if not quiet:
        _tell(sites)
    if not found:
        say("no lines were found that repeat on a site; nothing was written")
        return FAILED
    written = output.put(Source("rules"), _file(found, with_built_in=arguments.built_in).text)
    output.finish()
    if written.note and not quiet:
        say(written.note)
    return FAILED if failed else 0


def _tell(sites: Sequence[Site]) -> None:
    """One line for each site."""
    few = [site for site in sites if not site.is_enough]
    for site in sites:
        if site.is_enough:
            lines = "1 line repeats" if len(site.lines) == 1 else f"{len(site.lines)} lines repeat"
            say_of(site.name, f"{lines}, of {site.pages} pages")
    for site in few[:_SITES_SAID]:
        pages = "1 page" if site.pages == 1 else f"{site.pages} pages"
        say_of(site.name, f"{pages}: at least {FEWEST} are needed to tell what repeats")
    if len(few) > _SITES_SAID:
        say(f"{len(few) - _SITES_SAID} other sites have too few pages, too")


def _file(sites: Sequence[Site], *, with_built_in: bool) -> RulesFile:
    before = builtin_rules() if with_built_in else None
    rules = before.rules if before is not None else RuleSet(f"Lines repeated on {sites[0].name}"[:120])
    for site in sites:
        for rule in rules_of(site, rules):
            rules = rules.added(rule)
    return new_rules_file(rules) if before is None else replace(save_rules(before, rules), problems=())
