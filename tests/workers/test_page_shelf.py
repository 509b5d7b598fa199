"""Pages that a worker keeps, so that it need not read them again."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from cleaneditor.core.clean import Cleaning, judge
from cleaneditor.core.errors import Failure
from cleaneditor.core.model import Document, Extraction, Overrides, Source
from cleaneditor.core.ruleset import RuleSet, builtin_rules
from cleaneditor.workers import jobs
from cleaneditor.workers.counting import Asked, count_on
from cleaneditor.workers.page_shelf import Shelf

HTML = """<html><body><h1>Bread</h1><p>Mix the flour and the water in a bowl, and let the dough rest for an hour.</p>
<p>Share this</p><p>{0}</p></body></html>"""


def written(path: Path, text: str = "Bake it.") -> Source:
    path.write_text(HTML.format(text))
    return Source(path.name, str(path))


def clean(shelf: Shelf, source: Source, rules: RuleSet, overrides: Overrides) -> Cleaning | Failure:
    def judged(document: Document, extraction: Extraction, last: Cleaning | None) -> Cleaning:
        return judge(document, extraction, rules, overrides, previous=last)

    return shelf.clean(source, None, rules.extractor, judged)


@pytest.fixture
def rules() -> RuleSet:
    return builtin_rules().rules


def test_a_page_is_read_once(tmp_path: Path) -> None:
    shelf = Shelf()
    source = written(tmp_path / "a.html")
    first = shelf.get(source)
    assert shelf.get(source) is first
    assert shelf.has(source, None)


def test_a_file_that_was_written_since_is_read_again(tmp_path: Path) -> None:
    shelf = Shelf()
    source = written(tmp_path / "a.html")
    shelf.get(source)
    written(tmp_path / "a.html", "Bake it well.")
    os.utime(tmp_path / "a.html", ns=(1, 1))
    assert not shelf.has(source, None)
    shelved = shelf.get(source)
    assert not isinstance(shelved, Failure)
    assert shelved.document.blocks[-1].text == "Bake it well."


def test_another_encoding_is_another_reading(tmp_path: Path) -> None:
    shelf = Shelf()
    source = written(tmp_path / "a.html", "Bäcker")
    shelf.get(source)
    assert not shelf.has(source, "windows-1252")
    shelved = shelf.get(source, "windows-1252")
    assert not isinstance(shelved, Failure)
    assert shelved.document.blocks[-1].text == "BÃ¤cker"


def test_a_page_is_cleaned_as_without_a_shelf_and_as_quickly_again(tmp_path: Path, rules: RuleSet) -> None:
    shelf = Shelf()
    source = written(tmp_path / "a.html")
    first = clean(shelf, source, rules, {})
    less = rules.without(rules.rules[0].id)
    again = clean(shelf, source, less, {0: False})
    assert not isinstance(first, Failure)
    assert not isinstance(again, Failure)
    # What the extractor said is kept, and so is the document.
    assert again.extraction is first.extraction
    document = jobs.load(source)
    assert not isinstance(document, Failure)
    extraction = jobs.extract(document, rules.extractor)
    assert first.verdicts == judge(document, extraction, rules).verdicts
    assert again.verdicts == judge(document, extraction, less, {0: False}).verdicts


def test_other_settings_of_the_extractor_ask_it_again(tmp_path: Path, rules: RuleSet) -> None:
    shelf = Shelf()
    source = written(tmp_path / "a.html")
    first = clean(shelf, source, rules, {})
    off = RuleSet(rules.name, rules.rules, msgspec.structs.replace(rules.extractor, enabled=False))
    second = clean(shelf, source, off, {})
    assert not isinstance(first, Failure)
    assert not isinstance(second, Failure)
    assert second.extraction.status == "off"


def test_the_oldest_make_room(tmp_path: Path) -> None:
    shelf = Shelf(most_blocks=9)
    sources = [written(tmp_path / f"{number}.html") for number in range(4)]
    for source in sources:
        shelf.get(source)
    assert len(shelf) == 2
    assert [shelf.has(source, None) for source in sources] == [False, False, True, True]


def test_what_cannot_be_read_is_a_failure(tmp_path: Path, rules: RuleSet) -> None:
    shelf = Shelf()
    gone = Source("gone.html", str(tmp_path / "gone.html"))
    assert isinstance(shelf.get(gone), Failure)
    assert isinstance(clean(shelf, gone, rules, {}), Failure)
    (counted,) = count_on(shelf, [Asked(gone)], [])
    assert counted.effects == ()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to its address space")
def test_a_page_that_lacks_memory_gets_that_of_the_shelf(tmp_path: Path, rules: RuleSet) -> None:
    path = tmp_path / "large.html"
    path.write_text("<p>" + "word " * 1_000_000)
    small = [written(tmp_path / f"{number}.html") for number in range(3)]
    code = (
        "import resource, sys\n"
        "from cleaneditor.core.model import Document, Extraction, Overrides, Source\n"
        "from cleaneditor.workers.page_shelf import Shelf\n"
        "shelf = Shelf()\n"
        "for name in sys.argv[2:]: shelf.get(Source(name, name))\n"
        "hoard = shelf.get(Source(sys.argv[2], sys.argv[2]))\n"
        "hoard.document.__dict__['hoard'] = bytearray(300 << 20)\n"
        "del hoard\n"
        "size = int(open('/proc/self/statm').read().split()[0]) * resource.getpagesize()\n"
        "resource.setrlimit(resource.RLIMIT_AS, (size + (60 << 20),) * 2)\n"
        "print(type(shelf.get(Source(sys.argv[1], sys.argv[1]))).__name__, len(shelf))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path), *(source.path for source in small)],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert done.stdout.strip() == "Shelved 1"


def test_a_page_that_is_dropped_is_read_anew(tmp_path: Path) -> None:
    shelf = Shelf()
    source = written(tmp_path / "a.html")
    first = shelf.get(source)
    shelf.drop(source)
    shelf.drop(source)
    assert len(shelf) == 0
    assert shelf.get(source) is not first
