"""Public site rules read as rules of ours: what each line becomes, and what is said of those that become nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaneditor.core.clean import Cleaning, clean
from cleaneditor.core.extractor import ExtractorSettings
from cleaneditor.core.ruleset import RuleSet, builtin_rules, load_rules, new_rules_file
from cleaneditor.core.site_config import NOT_NEEDED, joined, read_site_config, site_of

CONFIG = """# Rules of a paper that does not exist.
title: //h1[@class='headline']
body: //div[@id='story']
body: //article

strip: //aside
strip_id_or_class: share-bar
strip_id_or_class: 'box wide'
strip_image_src: pixel.gif
author: //span[@class='by']
prune: no
test_url: https://ledger.example/2020/mill.html
"""
PAGE = """<html lang="en"><head><title>The mill | Ledger</title><link rel="canonical" href="https://{host}/mill"></head>
<body><h1 class="headline">The mill</h1><p>Above the story.</p>
<{tag}><p>The mill stood by the river.</p><aside>An aside.</aside><p class="share-bar">Share it</p>
<p class="a box wide">In a box.</p><p class="boxwide">Not in a box.</p></{end}><p>Below the story.</p></body></html>"""


def page(tag: str = "div id='story'", host: str = "www.ledger.example") -> str:
    return PAGE.format(tag=tag, end=tag.split()[0], host=host)


def cleaned(config: str, html: str) -> list[str]:
    rules = RuleSet(rules=read_site_config("ledger.example.txt", config).rules)
    return texts(clean(html, RuleSet(rules=rules.rules, extractor=ExtractorSettings(enabled=False))))


def texts(cleaning: Cleaning) -> list[str]:
    return [cleaning.text_of(index) for index in cleaning.kept]


def test_the_body_and_the_title_stay_and_what_is_stripped_goes() -> None:
    assert cleaned(CONFIG, page()) == ["The mill", "The mill stood by the river.", "Not in a box."]


def test_the_first_body_that_is_there_counts() -> None:
    assert cleaned(CONFIG, page("article")) == ["The mill", "The mill stood by the river.", "Not in a box."]
    both = page().replace("<p>Below", "<article><p>An article of another day.</p></article><p>Below")
    assert cleaned(CONFIG, both) == ["The mill", "The mill stood by the river.", "Not in a box."]


def test_a_page_without_the_body_loses_only_what_is_stripped() -> None:
    kept = cleaned(CONFIG, page("section"))
    assert "Above the story." in kept
    assert "Below the story." in kept
    assert "An aside." not in kept


def test_pages_of_other_sites_are_left_alone() -> None:
    assert "Above the story." in cleaned(CONFIG, page(host="other.example"))
    assert "Above the story." not in cleaned(CONFIG, page(host="sport.ledger.example"))


def test_lines_that_say_nothing_of_the_text_are_not_needed() -> None:
    found = read_site_config("ledger.example.txt", CONFIG)
    assert found.lost == ()
    assert [left.text.split(":")[0] for left in found.left] == ["strip_image_src", "author", "prune", "test_url"]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("strip: //span/text()[contains(., 'x')]", "a piece of a block"),
        ("strip: //img/@alt", "a piece of a block"),
        ("strip: //div[", "not an XPath"),
        ("body: substring-after(//p, 'x')", "gives a number, a text"),
        ("strip: //div[.//p[.//b]]", "for ever"),
        ("replace_string(<noscript>): <div>", "source"),
        ("find_string: <b>", "no replace_string"),
        ("move_into(//div): //p", "another order"),
        ("strp: //aside", "not known"),
        ("some words without a directive", "not known"),
    ],
)
def test_a_line_that_cannot_be_carried_over_is_named_with_its_number(line: str, why: str) -> None:
    (lost,) = read_site_config("ledger.example.txt", f"strip: //nav\n\n{line}\n").lost
    assert lost.line == 3
    assert lost.text == line
    assert why in lost.why
    assert str(lost).startswith("line 3: ")


@pytest.mark.parametrize(
    ("line", "needed"),
    [
        ("replace_string(data-src=): src=", False),
        ("replace_string(.jpg 2x,): .jpg,", False),
        ("replace_string(</h5>): </h4>", False),
        ("replace_string(</h5>): </aside>", True),
        ("replace_string(<h5>): <h6>", True),
        ("replace_string(data-src=): class=", True),
        ("replace_string(<noscript>): <div>", True),
    ],
)
def test_a_change_of_the_source_that_moves_no_text_is_not_needed(line: str, needed: bool) -> None:
    (left,) = read_site_config("ledger.example.txt", f"strip: //h6\n{line}").left
    assert left.needed is needed


def test_words_that_are_no_markup_are_replaced_in_the_text() -> None:
    assert "Shore it" in cleaned("replace_string(Share (it|)): Shore it\nreplace_string(Share): Shore", page())
    pair = "find_string: Above the\nreplace_string: Over the"
    assert "Over the story." in cleaned(pair, page())


def test_the_site_is_the_name_of_the_file() -> None:
    assert site_of("rules/WWW.Ledger.example.txt") == "ledger.example"
    assert site_of(".ledger.example.txt") == "ledger.example"
    assert site_of("C:\\rules\\ledger.co.example.txt") == "ledger.co.example"
    for name in ("LICENSE.txt", "global.txt", "", ".txt", "my rules.txt"):
        assert site_of(name) == ""
        with pytest.raises(ValueError, match="host"):
            read_site_config(name, CONFIG)


def test_a_text_that_is_no_such_file_is_refused() -> None:
    with pytest.raises(ValueError, match="no line"):
        read_site_config("ledger.example.txt", "It was a dark night.\nNote: nothing to see: at all\n")
    with pytest.raises(ValueError, match="longer"):
        read_site_config("ledger.example.txt", "strip: //p\n" * 30_000)


def test_joined_with_the_built_in_rules_those_still_tidy_the_body() -> None:
    form = "<p>Leave a Reply</p></div>"
    html = page().replace("</div>", form)
    config = read_site_config("ledger.example.txt", CONFIG)
    rules = joined(builtin_rules().rules, [config, config])
    assert len({rule.id for rule in rules.rules}) == len(builtin_rules().rules.rules) + 2 * len(config.rules)
    assert texts(clean(html, rules)) == ["The mill", "The mill stood by the river.", "Not in a box."]


def test_the_rules_are_written_into_a_rules_file_and_read_back() -> None:
    rules = RuleSet("x", read_site_config("ledger.example.txt", CONFIG).rules)
    back = load_rules(new_rules_file(rules).text)
    assert back.problems == ()
    assert back.rules == rules


_DIRECTIVES = ["body", "title", "strip", "strip_id_or_class", "find_string", "replace_string", "x", *NOT_NEEDED]
_VALUES = st.one_of(
    st.sampled_from(["//p", "//div[@id='a']", "//a/@href", "a b", "ä", "//p | //b", "//div[.//p]", "count(//p)"]),
    st.text(max_size=30),
)


@given(st.lists(st.tuples(st.sampled_from(_DIRECTIVES), st.booleans(), _VALUES), min_size=1, max_size=12))
def test_whatever_a_file_says_its_rules_are_sound_and_every_line_is_accounted_for(
    lines: list[tuple[str, bool, str]],
) -> None:
    text = "body: //main\n" + "\n".join(f"{key}({value}): b" if two else f"{key}: {value}" for key, two, value in lines)
    found = read_site_config("ledger.example.txt", text)
    for rule in found.rules:
        assert list(rule.check()) == []
        assert rule.scope.sites == ("ledger.example",)
    rules = RuleSet("x", found.rules)
    assert load_rules(new_rules_file(rules).text).rules == rules
    assert all(left.line >= 1 for left in found.left)
