"""Finding words in pages that are not open."""

from __future__ import annotations

from pathlib import Path

from cleaneditor.core.errors import Failure
from cleaneditor.core.finding import Findings, Query
from cleaneditor.core.model import Source
from cleaneditor.core.ruleset import builtin_rules
from cleaneditor.workers.jobs import pack
from cleaneditor.workers.searching import find_page

PAGE = """<html><head><title>Bread</title></head><body><article><h1>Bread</h1>
<p>Mix the flour and the water in a large bowl and let the dough rest for an hour, so that the flour drinks it all.</p>
<p>Then add the salt and the leaven, fold the dough every half hour, and keep it warm until it has doubled in size.</p>
</article><h3>Leave a Reply</h3><p>Your email address will not be published.</p></body></html>"""


def test_the_whole_page_or_its_cleaned_text_is_searched(tmp_path: Path) -> None:
    path = tmp_path / "bread.html"
    path.write_text(PAGE, encoding="utf-8")
    source = Source(str(path), path=str(path))
    rules = pack(builtin_rules().rules)
    whole = find_page(source, None, Query("reply"))
    assert isinstance(whole, Findings)
    assert [hit.matched for hit in whole.hits] == ["Reply"]
    cleaned = find_page(source, None, Query("reply"), rules)
    assert isinstance(cleaned, Findings)
    assert cleaned.count == 0
    put_back = find_page(source, None, Query("reply"), rules, {whole.hits[0].block: True})
    assert isinstance(put_back, Findings)
    assert put_back.count == 1


def test_a_page_that_changed_on_disk_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    source = Source(str(path), path=str(path))
    path.write_text("One word and another.\n", encoding="utf-8")
    first = find_page(source, None, Query("word"))
    path.write_text("A word, a word, and yet another word of it.\n", encoding="utf-8")
    second = find_page(source, None, Query("word"))
    assert isinstance(first, Findings)
    assert isinstance(second, Findings)
    assert (first.count, second.count) == (1, 3)


def test_a_page_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    gone = str(tmp_path / "gone.html")
    assert isinstance(find_page(Source(gone, path=gone), None, Query("word")), Failure)
