"""What rules would do to many pages, counted in slices."""

from __future__ import annotations

from pathlib import Path

from cleaneditor.core.clean import judge
from cleaneditor.core.model import Source
from cleaneditor.core.rules.phrase import PhraseRule
from cleaneditor.core.ruleset import builtin_rules
from cleaneditor.workers.counting import Asked, count_on, texts_of
from cleaneditor.workers.page_shelf import Shelf

HTML = """<html><body><h1>Bread {0}</h1><p>Mix the flour and the water in a large bowl and let it rest for an hour.</p>
<p>Photo by Anna</p><p>Photo by Otto</p></body></html>"""
RULE = PhraseRule(id="photo", name="Photo", phrases=("Photo by",), match="starts")
OTHER = PhraseRule(id="bread", name="Bread", phrases=("Bread 1",))


def pages(folder: Path, count: int) -> list[Source]:
    found = []
    for number in range(count):
        path = folder / f"{number}.html"
        path.write_text(HTML.format(number))
        found.append(Source(path.name, str(path)))
    return found


def test_every_page_is_counted_for_every_rule(tmp_path: Path) -> None:
    sources = pages(tmp_path, 3)
    counted = count_on(Shelf(), [Asked(source) for source in sources], [RULE, OTHER], 60.0)
    assert [page.key for page in counted] == [source.key for source in sources]
    assert [[effect.hits for effect in page.effects] for page in counted] == [[2, 0], [2, 1], [2, 0]]


def test_a_slice_has_one_page_at_least(tmp_path: Path) -> None:
    asked = [Asked(source) for source in pages(tmp_path, 3)]
    assert len(count_on(Shelf(), asked, [RULE], 0.0)) == 1


def test_what_is_kept_now_is_what_the_asker_says_else_what_the_survey_said(tmp_path: Path) -> None:
    (source,) = pages(tmp_path, 1)
    shelf = Shelf()
    assert count_on(shelf, [Asked(source)], [RULE])[0].effects[0].fresh == 2
    rules = builtin_rules().rules
    shelf.clean(
        source, None, rules.extractor, lambda document, answer, _: judge(document, answer, rules, {2: False, 3: True})
    )
    assert count_on(shelf, [Asked(source)], [RULE])[0].effects[0].fresh == 1
    assert count_on(shelf, [Asked(source, None, bytes(4))], [RULE])[0].effects[0].fresh == 0


def test_what_a_later_rule_takes_does_not_come_back(tmp_path: Path) -> None:
    (source,) = pages(tmp_path, 1)
    shelf = Shelf()
    rules = builtin_rules().rules.added(RULE)
    later = PhraseRule(id="later", name="Later", phrases=("Photo by Otto",))
    rules = rules.added(later)
    shelf.clean(source, None, rules.extractor, lambda document, answer, _: judge(document, answer, rules, {}))
    keep = PhraseRule(id="keep", name="Keep", phrases=("Photo by",), match="starts", action="keep")
    ends, between = count_on(shelf, [Asked(source)], [keep, keep], 60.0, [frozenset(), frozenset({"later"})])[0].effects
    assert (ends.hits, ends.fresh) == (2, 2)
    assert (between.hits, between.fresh) == (2, 1)
    assert [(sample.text, sample.fresh) for sample in between.samples] == [
        ("Photo by Anna", True),
        ("Photo by Otto", False),
    ]


def test_texts_come_as_pages_of_their_own(tmp_path: Path) -> None:
    (source,) = pages(tmp_path, 1)
    assert texts_of(Asked(source), (2, 99)) == ("<p>Photo by Anna</p>",)
    assert texts_of(Asked(Source("gone.html", str(tmp_path / "gone.html"))), (0,)) == ()
