"""How alike two lines are: the bounds save time and never change the answer."""

from __future__ import annotations

from difflib import SequenceMatcher

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaneditor.core.rules.similar import LONGEST, Alike

TEXTS = st.text("abc d", max_size=20)


@pytest.mark.parametrize(
    ("text", "other", "threshold", "alike"),
    [
        ("the brig", "the brig", 1.0, True),
        ("the brig", "the brigs", 1.0, False),
        ("the brig", "the brigs", 0.9, True),
        ("the brig", "the kettle", 0.9, False),
        ("", "", 0.5, True),
        ("the brig", "", 0.5, False),
    ],
)
def test_two_lines_are_alike_from_the_threshold_on(text: str, other: str, threshold: float, alike: bool) -> None:
    assert Alike(text).reaches(other, threshold) == alike


def test_long_texts_are_compared_by_equality_alone() -> None:
    text = "ab" * LONGEST
    assert Alike(text).reaches(text, 0.5)
    assert not Alike(text).reaches(text + "c", 0.5)


@given(TEXTS, TEXTS, st.floats(0.5, 1.0))
def test_the_answer_is_difflibs(text: str, other: str, threshold: float) -> None:
    ratio = SequenceMatcher(None, other, text, autojunk=False).ratio()
    alike = other == text or (threshold < 1.0 and bool(other) and ratio >= threshold)
    assert Alike(text).reaches(other, threshold) == alike


@given(TEXTS, TEXTS, st.floats(0.5, 1.0))
def test_no_text_outside_of_the_lengths_is_alike(text: str, other: str, threshold: float) -> None:
    low, high = Alike(text).lengths(threshold)
    assert low <= len(other) <= high or not Alike(text).reaches(other, threshold)
