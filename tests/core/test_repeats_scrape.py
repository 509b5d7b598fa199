"""On text scrapes the lines around something say where it stands."""

from __future__ import annotations

from cleaneditor.core.model import Document, Page, Source
from cleaneditor.core.parse import parse
from core.site_help import only, taken


def unlike(page: int, line: int, words: int) -> str:
    """A line that shares no word with any other."""
    return " ".join("abcdefghijkl"[page] + "mnopqr"[line] + "stuvwxyzabcdefghijkl"[word] for word in range(words))


def scraped(number: int, body: str) -> Document:
    before = f"Mill papers\n\nHome\n\n{unlike(number, 0, 4)}\n\n{number + 1} May 2021\n\nadmin"
    after = f"Share\n\n{unlike(number, 1, 5)}\n\n{unlike(number, 2, 3)}\n\nAbout\n\nImprint"
    return parse(Page(Source(f"{number}.txt"), f"{before}\n\n{body}\n\n{after}", False))


def test_in_text_scrapes_what_stands_between_two_lines_of_the_site_on_each_page_is_found() -> None:
    pages = [scraped(number, f"{unlike(number, 3, 20)}.\n\n{unlike(number, 4, 20)}.") for number in range(12)]
    found = only(pages)
    assert {line.places for line in found.lines if line.where == "varies"} >= {("Share {} About",), ("{} admin",)}
    gone = taken(found, pages[3])
    assert gone >= {"4 May 2021", "Share", unlike(3, 1, 5), unlike(3, 2, 3), "About"}
    assert not gone & {unlike(3, 0, 4), f"{unlike(3, 3, 20)}.", f"{unlike(3, 4, 20)}."}


def under_title(number: int, category: str, date: str = "") -> Document:
    before = f"YT\n\nMenu\n\nFollow us\n\nYT\n\n{category}\n\n{unlike(number, 0, 4)}"
    body = (
        f"{unlike(number, 3, 20)}.\n\n{unlike(number, 4, 20)}.\n\nShare\n\n{unlike(number, 1, 20)}\n\nAbout\n\nImprint"
    )
    return parse(Page(Source(f"{number}.txt"), f"{before}\n\n{date or f'{number + 1} May 2021'}\n\n{body}", False))


def test_in_text_scrapes_the_date_under_the_title_is_found_wherever_the_title_is_told_by_nothing() -> None:
    pages = [under_title(number, "News" if number % 2 else "Blog") for number in range(12)]
    found = only(pages)
    assert ("YT {} {} {}",) in {line.places for line in found.lines}
    assert "4 May 2021" in taken(found, pages[3])
    assert not taken(found, pages[3]) & {unlike(3, 0, 4), f"{unlike(3, 3, 20)}."}
    assert "Of barley" not in taken(found, under_title(3, "News", "Of barley"))


def test_in_text_scrapes_a_line_of_few_pages_is_found_where_nearly_all_have_one_of_the_site() -> None:
    categories = ["News"] * 20 + ["Walks"] * 16 + ["Kettles"] * 3 + ["Once"]
    pages = []
    for number, category in enumerate(categories):
        own = " ".join(f"{part}{'abcdefghij'[number % 10]}{'klmn'[number // 10]}" for part in "opqrstuvwxyzopqrst")
        text = f"{own[:11]}\n\n{number % 28 + 1} May 2021\n\nadmin\n\n{category}\n\n{own}.\n\n{own} again."
        pages.append(parse(Page(Source(f"{number}.txt"), f"Mill papers\n\nHome\n\n{text}\n\nAbout\n\nImprint", False)))
    found = only(pages)
    assert {"News", "Walks", "Kettles"} <= {line.text for line in found.lines}
    assert "Once" not in {line.text for line in found.lines}


def test_in_text_scrapes_a_text_of_one_line_between_two_lines_of_the_site_stays() -> None:
    pages = [scraped(number, unlike(number, 3, 14)) for number in range(12)]
    assert not any(unlike(number, 3, 14) in taken(only(pages), page) for number, page in enumerate(pages))


def over_title(number: int, date: str, standing: str = "") -> Document:
    text = f"{unlike(number, 3, 20)}.\n\n{standing or unlike(number, 5, 9)}\n\n{unlike(number, 4, 20)}."
    lines = f"Mill papers\n\nHome\n\nWalks and maps\n\n{date}\n\n{unlike(number, 0, 4)}\n\n{text}\n\nAbout\n\nImprint"
    return parse(Page(Source(f"{number}.txt"), lines, False))


def test_in_text_scrapes_the_date_over_the_title_is_found_and_a_title_in_its_place_stays() -> None:
    found = only([over_title(number, f"{number + 1} May 2021") for number in range(12)])
    assert "4 May 2021" in taken(found, over_title(3, "4 May 2021"))
    assert unlike(3, 0, 4) not in taken(found, over_title(3, "4 May 2021"))
    numbered = [over_title(number, f"{unlike(number, 1, 3)} {number + 1}") for number in range(12)]
    without_title = [
        parse(Page(Source(page.page.source.name), page.page.text.replace(f"{unlike(number, 0, 4)}\n\n", ""), False))
        for number, page in enumerate(numbered)
    ]
    assert f"{unlike(3, 1, 3)} 4" not in taken(only(without_title), without_title[3])


def test_in_text_scrapes_a_long_line_of_nearly_all_pages_is_found_in_the_midst_of_the_text() -> None:
    buttons = "Mail this Blog this Share on one Share on two Share on three"
    found = only([over_title(number, f"{number + 1} May 2021", buttons) for number in range(12)])
    assert buttons in {line.text for line in found.lines}
    short = only([over_title(number, f"{number + 1} May 2021", "What you need") for number in range(12)])
    assert "What you need" not in {line.text for line in short.lines}


def test_in_text_scrapes_links_with_arrows_are_found_and_what_stands_beside_them() -> None:
    def pointed(number: int) -> Document:
        top = f"← {unlike(number, 0, 3)} {unlike(number, 1, 3)} →\n\n{unlike(number, 2, 4)}"
        text = f"Posted in May of {1900 + number} by Ann\n\n{unlike(number, 3, 20)}.\n\n{unlike(number, 4, 20)}."
        lines = f"{top}\n\n{text}\n\nAbout\n\n« {unlike(number, 5, 3)}\n\nImprint"
        return parse(Page(Source(f"{number}.txt"), lines, False))

    found = only([pointed(number) for number in range(12)])
    assert {"← {} →", "« {}"} <= {line.text for line in found.lines}
    gone = taken(found, pointed(3))
    assert {f"← {unlike(3, 0, 3)} {unlike(3, 1, 3)} →", f"« {unlike(3, 5, 3)}", "Posted in May of 1903 by Ann"} <= gone
    assert not gone & {unlike(3, 2, 4), f"{unlike(3, 3, 20)}."}
