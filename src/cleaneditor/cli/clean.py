"""``cleaneditor clean``: pages in, what is kept out."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence

from cleaneditor.cli.inputs import Inputs, rules_for
from cleaneditor.cli.report import FAILED, USAGE, Stop, progress, say, say_failure, say_of, standard_output
from cleaneditor.core.errors import Failure, OutputError, one_line
from cleaneditor.core.exporters import FORMATS
from cleaneditor.core.model import Source
from cleaneditor.core.output import Folder, OneFile, Output, Stream, comments_path, is_folder
from cleaneditor.core.ruleset import RuleSet
from cleaneditor.workers.batch import Outcome, Task, run_batch

_DIVIDERS = {"text": "===== {name} =====\n\n", "markdown": "---\n\n*{name}*\n\n"}
"""What parts the pages of one file, in formats that have no records of their own."""


def run(arguments: argparse.Namespace) -> int:
    """Cleans; returns the exit status."""
    loaded = rules_for(arguments.rules, arguments.set)
    target: str | None = arguments.output
    arguments.format = arguments.format or _format_of(target)
    stop = Stop()
    with stop.listening():
        inputs = Inputs(arguments.paths, () if target in (None, "-") else (str(target),))
        try:
            output = _output(target, arguments, inputs.found, loaded.rules)
        except OutputError as error:
            say(str(error))
            return USAGE
        if inputs.passed_over and not arguments.quiet:
            say(inputs.passed_over)
        if not inputs.found:
            say(f"{', '.join(one_line(path, 80) for path in arguments.paths[:3])}: no pages there")
            return FAILED
        tasks = [one if isinstance(one, Failure) else Task(one, arguments.encoding) for one in inputs.found]
        failed = done = left_out = renamed = 0
        jobs = min(arguments.jobs, len(tasks))
        with progress(len(tasks), quiet=arguments.quiet) as bar:
            for outcome in run_batch(
                tasks, loaded.rules, arguments.format, output, jobs=jobs, timeout=arguments.timeout, stop=stop
            ):
                done += 1
                failed += _report(outcome, quiet=arguments.quiet)
                left_out += outcome.left_out
                renamed += outcome.renamed
                bar.update()
        if left_out and not arguments.quiet:
            pages = "one page" if left_out == 1 else f"{left_out} pages"
            say(f"the comments of {pages} have no place here: give --output, or --format jsonl, csv or tei")
        if renamed and not arguments.quiet and not arguments.overwrite:
            results = "one result has" if renamed == 1 else f"{renamed} results have"
            say(f"{results} another name, beside what was there before; --overwrite replaces that")
        if stop.asked:
            say(_stopped(done, len(tasks), joined=output.joined and target not in (None, "-")))
            return FAILED
    return FAILED if failed or not loaded.complete else 0


def _report(outcome: Outcome, *, quiet: bool) -> bool:
    """Prints what is to be said of one page, one line at most; whether it failed."""
    if outcome.failure is not None:
        say_failure(outcome.failure)
        return True
    if outcome.notes and (outcome.renamed or not quiet):
        say_of(outcome.source.name, "; ".join(outcome.notes))
    return outcome.renamed


def _stopped(done: int, total: int, *, joined: bool) -> str:
    if joined:
        return f"stopped after {done} of {total} pages; the output file was not written"
    return f"stopped: {done} of {total} pages are done; run the same command again for the rest"


def _format_of(target: str | None) -> str:
    """The format that the name of the file *target* says; otherwise text."""
    suffix = os.path.splitext(target or "")[1].lower()
    return next((form.id for form in FORMATS.values() if form.suffix == suffix), "text")


def _output(
    target: str | None, arguments: argparse.Namespace, found: Sequence[Source | Failure], rules: RuleSet
) -> Output:
    """Where results go. Raises OutputError, with what to do, where they can go nowhere."""
    several = len(found) > 1
    form = FORMATS[arguments.format]
    divider = _DIVIDERS.get(form.id, "") if several else ""
    header = form.header(rules)
    comments = form.comments is not None and rules.extractor.comments == "apart"
    if target is None and several:
        raise OutputError(
            f"{len(found)} pages need a place: --output DIR for one file each, --output - for standard output"
        )
    if target is not None and target != "-":
        refuse_own_input(target, arguments.paths)
        if is_folder(target, several=several):
            folder = Folder(target, form.suffix, overwrite=arguments.overwrite)
            folder.prepare()
            return folder
    if several and form.id in ("html", "tei"):
        raise OutputError(f"{form.label} holds one page a file: --output must be a folder")
    if target is None or target == "-":
        return Stream(standard_output(), header=header, divider=divider)
    try:
        if comments:
            refuse_own_input(comments_path(target), arguments.paths)
        file = OneFile(target, header=header, divider=divider, overwrite=arguments.overwrite, comments=comments)
        file.prepare()
    except OutputError as error:
        hint = "; --overwrite replaces it" if "exists already" in str(error) else ""
        raise OutputError(f"{error}{hint}") from None
    return file


def refuse_own_input(target: str, paths: Sequence[str]) -> None:
    """Raises OutputError where *target* is one of *paths*.

    Results among the pages they came from would be read as pages the next time, and inputs are never replaced.
    """
    real = os.path.realpath(target)
    for path in paths:
        if path != "-" and os.path.realpath(path) == real:
            raise OutputError(f"{one_line(target)}: is read itself: --output must be another place")
