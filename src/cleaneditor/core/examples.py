"""Rules tried on what they say of themselves: their examples, and the tests that a rules file carries."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cleaneditor.core.clean import judge
from cleaneditor.core.errors import Problem, one_line
from cleaneditor.core.extractor import extract
from cleaneditor.core.fold import plain
from cleaneditor.core.model import Document, Page, Source
from cleaneditor.core.parse import parse
from cleaneditor.core.rules.base import Example, Rule
from cleaneditor.core.ruleset import PageTest, RuleSet


def example_document(page: str) -> Document:
    """The document of an example: HTML if it begins with ``<``, otherwise a text scrape."""
    return parse(Page(Source("example"), page, page.lstrip().startswith("<")))


def check_examples(rules: RuleSet) -> tuple[Problem, ...]:
    """What the rules' examples and the set's tests say that the rules do not do. Empty where all hold."""
    found = [
        Problem(0, "examples", f"{rule.id}: {each.message()}", rule.id, fatal=False)
        for rule in rules.rules
        for each in failing(rule)
    ]
    found += [
        Problem(0, "test", message, fatal=False)
        for number, test in enumerate(rules.tests, start=1)
        for message in _test_failures(rules, test, number)
    ]
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Failing:
    """An example that a rule does not bear out."""

    code: str
    """``misses`` (it does not match the block), ``matches`` (it does, and should not), ``lacks`` (the example has no
    such block), ``becomes`` (a text that is tidied becomes another one than the example says)."""
    text: str
    """The block's text; for ``becomes`` the text before."""
    have: str = ""
    """For ``becomes``, what becomes of it."""
    want: str = ""

    def message(self) -> str:
        """In one line."""
        if self.code == "becomes":
            before, have, want = one_line(self.text, 60), one_line(self.have, 60), one_line(self.want, 60)
            return f"{before!r} becomes {have!r}, not {want!r}"
        said = {"misses": "does not match", "matches": "matches", "lacks": "the example has no block"}
        return f"{said[self.code]} {one_line(self.text, 80)!r}"


def failing(rule: Rule) -> Iterator[Failing]:
    """The examples that *rule*, run alone, does not bear out, block by block."""
    own, other = rule.examples.removes, rule.examples.keeps
    if rule.action == "keep":
        own, other = other, own
    for expected, examples in ((True, own), (False, other)):
        for example in examples:
            page = example if isinstance(example, str) else example.page
            document = example_document(page)
            matched = {match.block for match in rule.matches(document)}
            if isinstance(example, Example):
                wanted = {plain(text) for text in example.gone}
                goes = {index for index in range(len(document.blocks)) if plain(document.blocks[index].text) in wanted}
                missing = wanted - {plain(document.blocks[index].text) for index in goes}
                if missing:
                    yield Failing("lacks", sorted(missing)[0])
            else:
                goes = set(range(len(document.blocks))) if expected else set()
            for index in sorted(matched ^ goes):
                yield Failing("misses" if index in goes else "matches", document.blocks[index].text)
    for before, after in rule.examples.becomes:
        document = example_document(before)
        texts = {match.block: match.replacement for match in rule.matches(document)}
        have = "\n".join(texts.get(block.index) or block.text for block in document.blocks)
        if have != after:
            yield Failing("becomes", before, have, after)


def _test_failures(rules: RuleSet, test: PageTest, number: int) -> Iterator[str]:
    # Imported late: the exporters bring libraries along that trying a rule does not need.
    from cleaneditor.core.exporters import as_text

    document = example_document(test.page)
    text = plain(as_text(judge(document, extract(document, rules.extractor), rules)))
    name = test.name or f"test {number}"
    for wanted in test.contains:
        if plain(wanted) not in text:
            yield f"{name}: lacks {one_line(wanted, 80)!r}"
    for unwanted in test.lacks:
        if plain(unwanted) in text:
            yield f"{name}: contains {one_line(unwanted, 80)!r}"
