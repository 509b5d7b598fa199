"""Lines that are the same but for some words become one line with gaps."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cleaneditor.core.lines import common_line
from cleaneditor.core.rules.repeated import RepeatedRule
from core.page_help import document

POSTED = ["posted on monday by the miller", "posted on a late friday by ruth", "posted on sunday by nobody"]


def test_words_that_all_have_stay_and_the_rest_are_gaps() -> None:
    assert common_line(POSTED, 3) == ([("posted on {} by {}", [0, 1, 2])], [])


def test_lines_that_have_nothing_in_common_are_left() -> None:
    assert common_line(["one fine day", "two old cats", "no rain"], 3) == ([], [0, 1, 2])


def test_two_kinds_of_lines_are_told_apart() -> None:
    found, left = common_line([*POSTED, "earlier: a", "earlier: b c", "earlier: d", "alone"], 3)
    assert [text for text, _ in found] == ["posted on {} by {}", "earlier: {}"]
    assert left == [6]


def test_words_of_few_letters_tell_nothing() -> None:
    assert common_line(["a cat", "a dog", "a hen"], 3) == ([], [0, 1, 2])


@given(
    st.lists(
        st.lists(st.sampled_from(["posted", "on", "in", "by", "yesterday", "someone", "12"]), min_size=1).map(" ".join)
    )
)
def test_each_line_fits_what_it_is_put_under_and_none_is_lost(lines: list[str]) -> None:
    found, left = common_line(lines, 2)
    assert sorted([*left, *(index for _, which in found for index in which)]) == list(range(len(lines)))
    for text, which in found:
        for index in which:
            page = document(f"imprint\n\n{lines[index]}\n\nimprint", is_html=False)
            rule = RepeatedRule(id="x", name="x", lines=(text, "imprint"))
            assert page.blocks[1].index in {match.block for match in rule.matches(page)}
