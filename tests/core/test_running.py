"""The running text of a scrape is told from what stands around it, and nothing is taken where there is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from page_help import document

from cleaneditor.core.running import Running, running_text

MENU = ["The Slow Kitchen", "Soups", "Bread", "Drinks", "Log in"]
TITLE = "A soup for cold days"
ARTICLE = [
    "The soup keeps for three days in a cold place, and like most soups it is better on the second day than at once.",
    "For six people",
    "Those who cannot get leeks may use spring onions, and those who can get neither should come to supper on Sundays.",
    "The pot stands on the stove from noon on, and whoever passes it stirs it once and tastes it twice, as was agreed.",
]
TALK = [
    "2 Comments",
    "Mara on 3 May at 6:32 pm",
    "I made it with barley instead of rice and it was gone within the hour, so next time there will have to be more.",
    "Reply",
    "Piet on 4 May at 7:02 am",
    "My mother put a rind of cheese into hers, and nobody was ever told, until the dog had got hold of it one evening.",
    "Reply",
]
FOOTER = ["Ten soups for winter", "Bread without a machine", "What to do with leeks", "Privacy Policy", "Sitemap"]


def found(lines: list[str], gap: int = 7) -> Running | None:
    return running_text(document("\n".join(lines), False), gap)


def around(lines: list[str]) -> tuple[list[str], list[str], list[str]]:
    """The texts before, in the discussion, and after."""
    page = document("\n".join(lines), False)
    running = running_text(page)
    assert running is not None
    names = [block.text for block in page.blocks]
    return (
        [names[index] for index in running.before(page)],
        [names[index] for index in running.talk],
        [names[index] for index in running.after(page)],
    )


def test_menu_discussion_and_footer_are_told_from_the_text() -> None:
    assert around([*MENU, TITLE, *ARTICLE, *TALK, *FOOTER]) == (MENU, TALK, FOOTER)


def test_the_discussion_may_be_longer_than_the_text() -> None:
    assert around([*MENU, TITLE, *ARTICLE, *TALK, *(TALK[1:] * 30), *FOOTER])[1:] == ([*TALK, *(TALK[1:] * 30)], FOOTER)


def test_two_lines_that_tell_who_wrote_when_begin_a_discussion_near_a_reply_form() -> None:
    assert around([*ARTICLE, *TALK[1:], *FOOTER])[1] == TALK[1:]


def test_hours_alone_are_no_discussion() -> None:
    log = [line for hour in range(9, 15) for line in (f"{hour}:15 am", ARTICLE[hour % 2 * 2])]
    running = found([*ARTICLE, *log])
    assert running is not None
    assert not running.talk


def test_a_short_line_amid_paragraphs_belongs_to_the_text() -> None:
    running = found([*MENU, *ARTICLE, *FOOTER])
    assert running is not None
    assert (running.first, running.last) == (len(MENU), len(MENU) + len(ARTICLE) - 1)


def test_a_list_inside_the_text_belongs_to_it() -> None:
    leeks = ["two leeks", "an onion", "six potatoes", "salt", "a bay leaf", "a litre of water"]
    running = found([*MENU, *ARTICLE, *leeks, *ARTICLE[2:], *FOOTER])
    assert running is not None
    assert running.last - running.first + 1 == len(ARTICLE) + len(leeks) + 2


def test_a_few_short_lines_around_the_text_are_no_menu() -> None:
    assert around([TITLE, "Mara Lind", *ARTICLE, "Serve it hot"]) == ([], [], [])


@pytest.mark.parametrize("between", [[], ["Monday, 3 May"], ["By Mara Lind"]])
def test_the_title_stays_over_the_text(between: list[str]) -> None:
    page = document("\n".join([*MENU, TITLE, *between, *ARTICLE]), False)
    assert page.page.title == TITLE
    running = running_text(page)
    assert running is not None
    assert list(running.before(page)) == list(range(len(MENU)))


def test_name_and_date_in_lines_of_their_own_do_not_part_a_title_from_its_text() -> None:
    stamps = ["By Mara Lind", "Posted on 4 May 2013"]
    assert around([*MENU, TITLE, *stamps, *ARTICLE, *FOOTER])[0] == [*MENU, *stamps]


SHARE = ["Share on Facebook", "Share on Twitter", "Email this article", "Print this page"]


@pytest.mark.parametrize("before", [[TITLE], [TITLE, TITLE], [*MENU, TITLE, TITLE]])
def test_a_title_that_a_share_bar_parts_from_the_text_stays(before: list[str]) -> None:
    running = found([*before, *SHARE, *ARTICLE])
    assert running is not None
    assert running.title == len(before) - 1


def test_a_menu_before_a_share_bar_is_no_title() -> None:
    running = found([*MENU, *SHARE, *ARTICLE])
    assert running is not None
    assert running.title is None


def test_the_text_ends_with_its_last_sentence_however_short() -> None:
    ends = ["Where to get it", "Tickets are sold on the pier."]
    assert around([*MENU, TITLE, *ARTICLE, *ends, *SHARE, *FOOTER])[2] == [*SHARE, *FOOTER]
    assert around([*MENU, TITLE, *ARTICLE, "Posted in 2012 by Mara Lind.", *SHARE, *FOOTER])[2][0].startswith("Posted")


def test_the_first_line_is_the_title_where_no_menu_stands_before_the_text() -> None:
    assert document("\n".join([TITLE, "Mara Lind", *ARTICLE]), False).page.title == TITLE


def test_where_a_menu_stands_first_and_nothing_over_the_text_there_is_no_title() -> None:
    assert document("\n".join([*MENU, "Log in", "Posted on 3 May 2011", *ARTICLE]), False).page.title == ""


@pytest.mark.parametrize(
    "lines",
    [
        [],
        MENU,
        ["The lamp is out", "the quay is grey", "and no one calls", "the boat today"],
        ["名前", "メール", "サイト", "コメント"],
    ],
)
def test_where_little_runs_nothing_is_said(lines: list[str]) -> None:
    assert found(lines) is None


def test_a_larger_gap_keeps_less() -> None:
    lines = [*ARTICLE, *(["one more"] * 12), *ARTICLE[2:], *FOOTER]
    gentle, strict = found(lines, 1), found(lines, 30)
    assert gentle is not None
    assert strict is not None
    assert (gentle.last, strict.last) == (len(ARTICLE) + 13, len(ARTICLE) - 1)


def test_a_consent_notice_is_no_text_however_long() -> None:
    notice = [
        "We use cookies to improve your experience on our site.",
        *(
            f"Cookies of kind {number} are needed for the site to work, and they are kept for a year or more." * 2
            for number in range(30)
        ),
    ]
    running = found([*notice, *MENU, *ARTICLE])
    assert running is not None
    assert running.first == len(notice) + len(MENU)


def test_text_in_a_script_without_spaces_is_found() -> None:
    menu = ["首页", "新闻", "体育", "关于我们", "登录"]
    text = [
        "老灯夫",
        "老灯夫每天晚上仍然沿着码头走一圈，把路灯一盏一盏地点亮，虽然城市早已改用电灯。",
        "他说，只要还有人从窗户里往外看，他就会继续走下去，直到再也走不动的那一天为止。",
    ]
    assert around([*menu, *text, "发表评论", "相关文章", "隐私政策", "版权所有"])[0] == menu


PARTS = st.sampled_from([*MENU, TITLE, *ARTICLE, *TALK, *FOOTER, "…", "12:30", "x"])


@given(st.lists(PARTS, max_size=40), st.integers(1, 30))
def test_every_line_has_one_place(lines: list[str], gap: int) -> None:
    page = document("\n".join(lines), False)
    running = running_text(page, gap)
    if running is None:
        return
    text = range(running.first, running.last + 1)
    places = [*running.before(page), *text, *running.talk, *running.after(page)]
    assert len(places) == len(set(places))
    assert running.title is None or running.title < running.first
    assert running.title not in running.before(page)
