"""Arguments, and which command they ask for."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from cleaneditor import __version__
from cleaneditor.cli import check_rules, clean, explain, import_site_rules, learn, self_test
from cleaneditor.cli.report import USAGE, say
from cleaneditor.core.errors import OutputError, RulesError

FORMATS = ("text", "markdown", "html", "jsonl", "csv", "tei")
TIMEOUT = 15.0


def main(argv: Sequence[str]) -> int:
    """Runs one command; returns the exit status: 0 all well, 1 some page failed, 2 usage or rules file wrong."""
    _hold_closed_handles()
    try:
        arguments = _parser().parse_args(argv)
    except SystemExit as end:  # argparse has printed why
        return int(end.code or 0)
    try:
        status: int = arguments.run(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
    except RulesError as error:
        for problem in error.problems:
            say(str(problem))
        return USAGE
    except OutputError as error:
        say(str(error))
        return 1
    except BrokenPipeError:
        _close_output()  # whoever read it has enough
        return 1
    except OSError as error:
        say(f"standard output: cannot be written: {error.strerror or error}")
        _close_output()
        return 1
    return status


def _hold_closed_handles() -> None:
    """Takes the places of standard streams that are closed, or the next pipe opened would be taken for one of them."""
    for handle in (0, 1, 2):
        try:
            os.fstat(handle)
        except OSError:
            # The lowest free number is given out, so this is the same one.
            os.set_inheritable(os.open(os.devnull, os.O_RDONLY), True)
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - as long as the program runs


def _close_output() -> None:
    """Python would complain once more when it closes the stream itself."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="cleaneditor",
        description="Removes boilerplate from scraped web pages. Without a command it opens the window with PATH….",
        epilog="cleaneditor [PATH…]  opens the window; one that is open already takes the pages, unless --new-window "
        "stands before them. Write ./clean for a file that is named like a command.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"cleaneditor {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_clean(commands)
    _add_explain(commands)
    _add_learn(commands)
    _add_import_site_rules(commands)
    one = commands.add_parser(
        "check-rules",
        help="validate a rules file, its examples and tests",
        description="Validates a rules file: every problem with its line and key. Runs its examples and tests.",
        allow_abbrev=False,
    )
    one.add_argument("file", metavar="FILE")
    one.set_defaults(run=check_rules.run)
    one = commands.add_parser(
        "self-test",
        help="clean the sample pages that ship with the program",
        description="Cleans the sample pages that ship with the program, to see that it works here.",
        allow_abbrev=False,
    )
    one.set_defaults(run=self_test.run)
    return parser


def _add_clean(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    one = commands.add_parser(
        "clean",
        help="clean pages and write what is kept",
        description="Cleans pages. The result of one page goes to standard output, of several to --output.",
        epilog="Exit status: 0 all cleaned; 1 some page failed or its name was taken, each with one line; "
        "2 usage or rules file wrong.",
        allow_abbrev=False,
    )
    one.add_argument(
        "paths", nargs="+", metavar="PATH", help="a page, a folder with pages below it, or - for standard input"
    )
    _add_rules(one)
    one.add_argument(
        "--format", choices=FORMATS, help="what to write (default: what the name of the --output file says, or text)"
    )
    one.add_argument(
        "--output",
        metavar="FILE|DIR|-",
        help="a folder, which mirrors the paths; one file, for text, markdown, jsonl and csv; or - for standard output",
    )
    one.add_argument("--overwrite", action="store_true", help="replace files that are there already")
    one.add_argument("--jobs", type=_count, default=_cores(), metavar="N", help="worker processes (default: cores)")
    one.add_argument("--quiet", action="store_true", help="only say which pages failed")
    one.set_defaults(run=clean.run)


def _add_explain(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    one = commands.add_parser(
        "explain",
        help="say of every block of a page whether it stays, and why",
        description="One row a block: verdict, rule, why, text.",
        allow_abbrev=False,
    )
    one.add_argument("path", metavar="PATH", help="a page, or - for standard input")
    _add_rules(one)
    one.add_argument("--format", choices=("text", "jsonl"), default="text", help="a table, or one object a block")
    one.set_defaults(run=explain.run)


def _add_learn(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    one = commands.add_parser(
        "learn",
        help="find the lines that repeat on a site and write them as rules",
        description="Finds the lines that stand on many pages of a site, and writes a rules file that takes them.",
        epilog="Exit status: 0 written; 1 some page failed, or nothing repeats; 2 usage wrong. Pages are of one site "
        "where they say the same host; those that say none, where they are in one folder.",
        allow_abbrev=False,
    )
    one.add_argument(
        "paths", nargs="+", metavar="PATH", help="a page, a folder with pages below it, or - for standard input"
    )
    one.add_argument("--output", metavar="FILE|-", help="the rules file to write (default: standard output)")
    one.add_argument("--overwrite", action="store_true", help="replace a file that is there already")
    one.add_argument("--built-in", action="store_true", help="write the built-in rules too, before them")
    one.add_argument("--site", metavar="NAME", help="take all the pages for those of one site, and call it so")
    _add_reading(one)
    one.add_argument("--jobs", type=_count, default=_cores(), metavar="N", help="worker processes (default: cores)")
    one.add_argument("--quiet", action="store_true", help="only say which pages failed")
    one.set_defaults(run=learn.run)


def _add_import_site_rules(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    one = commands.add_parser(
        "import-site-rules",
        help="read the public ftr-site-config files as rules for their site",
        description="Reads files of the public collection ftr-site-config, each named after its host "
        "(news.example.txt), and writes them as one rules file.",
        epilog="Exit status: 0 written, all carried over; 1 written, each line that could not be carried over is named "
        "(or no rules were found); 2 usage wrong.",
        allow_abbrev=False,
    )
    one.add_argument("paths", nargs="+", metavar="PATH", help="a file HOST.txt, or a folder of such files")
    one.add_argument("--output", metavar="FILE|-", help="the rules file to write (default: standard output)")
    one.add_argument("--overwrite", action="store_true", help="replace a file that is there already")
    one.add_argument("--built-in", action="store_true", help="write the built-in rules too, in their right place")
    one.add_argument("--verbose", action="store_true", help="name the lines too that are not needed here")
    one.add_argument("--quiet", action="store_true", help="only say what could not be carried over")
    one.set_defaults(run=import_site_rules.run)


def _add_rules(one: argparse.ArgumentParser) -> None:
    """What all commands that clean have in common."""
    one.add_argument("--rules", metavar="FILE", help="a rules file instead of the built-in rules")
    one.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="one value of the rules, for example extractor.focus=strict or RULE.threshold=0.8; may be repeated",
    )
    _add_reading(one)


def _add_reading(one: argparse.ArgumentParser) -> None:
    """What all commands that read pages have in common."""
    one.add_argument("--encoding", metavar="NAME", help="the encoding of the pages (default: found for each page)")
    one.add_argument(
        "--timeout", type=_seconds, default=TIMEOUT, metavar="SECONDS", help=f"for one page (default: {TIMEOUT:g})"
    )


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 256:
        raise argparse.ArgumentTypeError("must be a number from 1 to 256")
    return int(text)


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0.1 <= value <= 86_400:
        raise argparse.ArgumentTypeError("must be a number of seconds, from 0.1 to 86400")
    return value
