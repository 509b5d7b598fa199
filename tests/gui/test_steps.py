"""Walking blocks by key, and taking several."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cleaneditor.core.clean import clean
from cleaneditor.gui.steps import extended, next_stop, toggled

selections = st.lists(st.integers(0, 29), min_size=1, max_size=12, unique=True).map(tuple)


def test_without_a_selection_it_begins_at_the_near_end() -> None:
    assert next_stop(5, None, (), 1) == (0,)
    assert next_stop(5, None, (), -1) == (4,)
    assert next_stop(0, None, (), 1) == ()


def test_it_stops_at_the_ends() -> None:
    assert next_stop(5, None, (4,), 1) == ()
    assert next_stop(5, None, (0,), -1) == ()


def test_removed_blocks_in_a_row_are_one_stop_of_the_cleaned_text() -> None:
    cleaning = clean(
        "One line of text.\n\nTwo lines of text.\n\nThree.\n\nFour lines of text.", overrides={1: False, 2: False}
    )
    count = len(cleaning.verdicts)
    assert next_stop(count, cleaning, (0,), 1) == (1, 2)
    assert next_stop(count, cleaning, (1, 2), 1) == (3,)
    assert next_stop(count, cleaning, (3,), -1) == (1, 2)
    assert next_stop(count, cleaning, (2,), -1) == (0,)


@given(st.integers(0, 29), st.integers(1, 29), st.sampled_from((1, -1)))
def test_what_was_taken_on_the_way_is_left_on_the_way_back(start: int, steps: int, by: int) -> None:
    selection = (start,)
    seen = [selection]
    for _ in range(steps):
        selection = extended(selection, by, 30)
        if selection == seen[-1]:
            break
        seen.append(selection)
    assert sorted(seen[-1]) == list(range(min(seen[-1]), max(seen[-1]) + 1))
    for expected in reversed(seen[:-1]):
        selection = extended(selection, -by, 30)
        assert selection == expected


@given(selections, st.sampled_from((1, -1)))
def test_a_larger_selection_has_no_block_twice_and_none_that_is_not_there(selection: tuple[int, ...], by: int) -> None:
    larger = extended(selection, by, 30)
    assert len(set(larger)) == len(larger)
    assert all(0 <= at < 30 for at in larger)


@given(selections, st.integers(0, 29))
def test_taken_twice_is_not_taken(selection: tuple[int, ...], index: int) -> None:
    assert set(toggled(toggled(selection, index), index)) == set(selection)
    assert (index in toggled(selection, index)) is (index not in selection)
