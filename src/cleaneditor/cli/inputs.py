"""What commands read: rules with their ``--set`` values, and the paths that were given."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from cleaneditor.cli.report import say
from cleaneditor.core.errors import Failure, PageError, Problem, RulesError, one_line
from cleaneditor.core.model import Source
from cleaneditor.core.ruleset import RuleSet, RulesFile, builtin_rules, load_rules, set_value
from cleaneditor.core.sources import find_sources, read, read_stream

STDIN = "standard input"
_RULES_BYTES = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of a run, and whether that is all of them."""

    rules: RuleSet
    complete: bool = True
    """False where a rule was switched off because its pattern cannot be run; that was said."""


def rules_for(path: str | None, settings: Sequence[str]) -> Rules:
    """The rules of the file *path* (the built-in ones if None) with *settings*, each ``KEY=VALUE``, put in.

    Problems that may stay are printed. Raises RulesError with all problems, each naming the file, where one may not.
    """
    complete = True
    if path is None:
        rules = builtin_rules().rules
    else:
        file = read_rules(path)
        if not all(costs_one_rule(problem) for problem in file.fatal):
            raise RulesError(tuple(in_file(path, problem) for problem in file.problems))
        for problem in file.problems:
            off = problem.fatal and "; this rule is off"
            say(str(in_file(path, replace(problem, message=f"{problem.message}{off or ''}"))))
        rules = file.rules
        complete = not file.fatal
    for setting in settings:
        key, equals, value = setting.partition("=")
        if not equals:
            raise RulesError((Problem(0, "--set", f"{one_line(setting, 80)} has no “=”: write KEY=VALUE"),))
        try:
            rules = set_value(rules, key.strip(), value.strip())
        except RulesError as error:
            raise RulesError(tuple(replace(each, key=f"--set: {each.key}") for each in error.problems)) from None
    return Rules(rules, complete)


def costs_one_rule(problem: Problem) -> bool:
    """Whether the run goes on without the rule: its file is right, only the engine cannot run such a pattern.

    A pattern with look-ahead is no slip of the pen like a wrong key; other programs take it, and a person who brings
    many rules along should not lose all of them for it.
    """
    return bool(problem.rule) and problem.key == "pattern"


def read_rules(path: str) -> RulesFile:
    """The rules file at *path*. Raises RulesError, with the path in every problem, where nothing of it can be used."""
    try:
        data = read(Source(path, os.path.realpath(path)), _RULES_BYTES)
        return load_rules(data.decode("utf-8-sig"))
    except PageError as error:
        problems: tuple[Problem, ...] = (Problem(0, "", str(error)),)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        problems = (Problem(line, "", "is not UTF-8 text, as TOML must be"),)
    except RulesError as error:
        problems = error.problems
    raise RulesError(tuple(in_file(path, problem) for problem in problems))


def in_file(path: str, problem: Problem) -> Problem:
    """*problem* with the file named before the line."""
    where = f"line {problem.line}: " if problem.line else ""
    what = f"{problem.key}: " if problem.key else ""
    return replace(problem, line=0, key=one_line(path, 200), message=f"{where}{what}{problem.message}")


class Inputs:
    """All pages of the paths that were given, ``-`` being standard input."""

    def __init__(self, paths: Iterable[str], leave_out: Iterable[str] = ()) -> None:
        self._passed_over: list[str] = []
        self.found: tuple[Source | Failure, ...] = tuple(self._find(list(paths), tuple(leave_out)))

    @property
    def passed_over(self) -> str:
        """What the folders held besides pages, in one line; empty if nothing."""
        return "; ".join(self._passed_over)

    def _find(self, paths: list[str], leave_out: tuple[str, ...]) -> Iterator[Source | Failure]:
        files: list[str] = []
        for path in paths:
            if path != "-":
                files.append(path)
                continue
            yield from self._walk(files, leave_out)
            files = []
            yield standard_input()
        yield from self._walk(files, leave_out)

    def _walk(self, paths: list[str], leave_out: tuple[str, ...]) -> Iterator[Source | Failure]:
        finder = find_sources(paths, leave_out)
        yield from finder
        if summary := finder.summary():
            self._passed_over.append(summary)


def standard_input() -> Source | Failure:
    """All of standard input as one source."""
    if sys.stdin is None:  # as Python has it where a program is started without one
        return Failure(STDIN, "is closed")
    try:
        data = read_stream(iter(lambda: sys.stdin.buffer.read(1 << 20), b""))
    except PageError as error:
        return Failure(STDIN, str(error))
    except OSError as error:
        return Failure(STDIN, f"cannot be read: {error.strerror}")
    return Source(STDIN, data=data)
