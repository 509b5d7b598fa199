"""Pages are looked at in worker processes, in order, with one failing page costing no other."""

from __future__ import annotations

from pathlib import Path

from cleaneditor.core.errors import Failure
from cleaneditor.core.model import Source
from cleaneditor.core.outlines import Outline
from cleaneditor.workers.learning import run_outlines
from core.site_help import post


def sources(folder: Path, number: int) -> list[Source]:
    for each in range(number):
        (folder / f"{each}.html").write_text(post(each))
    return [Source(f"{each}.html", str(folder / f"{each}.html")) for each in range(number)]


def test_every_page_comes_back_in_order(tmp_path: Path) -> None:
    found = list(run_outlines(sources(tmp_path, 5), jobs=2))
    assert [Path(one.name).name for one in found if isinstance(one, Outline)] == [f"{n}.html" for n in range(5)]


def test_a_failure_and_a_page_that_is_not_there_come_through_in_their_places(tmp_path: Path) -> None:
    one, two = sources(tmp_path, 2)
    gone = Source("gone.html", str(tmp_path / "gone.html"))
    found = list(run_outlines([one, Failure("x", "may not be read"), gone, two]))
    assert [type(each) for each in found] == [Outline, Failure, Failure, Outline]
    assert found[1] == Failure("x", "may not be read")


def test_nothing_more_is_looked_at_when_the_person_stops_it(tmp_path: Path) -> None:
    asked = iter((False, False, False, True))
    found = list(run_outlines(sources(tmp_path, 8), stop=lambda: next(asked, True)))
    assert len(found) < 8
