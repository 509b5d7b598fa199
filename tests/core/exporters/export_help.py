"""Pages for the tests of all formats: cleanings of small pages, and hostile or odd ones made by the dozen."""

from __future__ import annotations

from hypothesis import strategies as st

from cleaneditor.core.clean import Cleaning, judge
from cleaneditor.core.extractor import ExtractorSettings
from cleaneditor.core.model import Extraction, Page, Source
from cleaneditor.core.parse import parse
from cleaneditor.core.rules.discussion import DiscussionRule
from cleaneditor.core.rules.replace import ReplaceRule
from cleaneditor.core.rules.title import DuplicateTitleRule
from cleaneditor.core.ruleset import RuleSet

TITLE = DuplicateTitleRule(id="title", name="Title", action="keep")


def cleaned(
    text: str,
    rules: RuleSet | None = None,
    removed: tuple[int, ...] = (),
    name: str = "page.html",
    **metadata: str,
) -> Cleaning:
    """The cleaning of a page without the extractor, the blocks *removed* taken out by the person."""
    page = Page(Source(name), text, text.lstrip().startswith("<"), **metadata)  # type: ignore[arg-type]
    rules = RuleSet("", (TITLE,)) if rules is None else rules
    return judge(parse(page), Extraction("off"), rules, dict.fromkeys(removed, False))


TALK = (
    "<p>The mill ground its last sack.</p><div id='comments'><h3>2 comments</h3>"
    "<p>Mara   says:</p><blockquote>Its <b>last</b> sack?</blockquote><ul><li>Barley.</li></ul></div>"
)


def with_comments(page: str = TALK, comments: str = "apart", **known: str) -> Cleaning:
    """The cleaning of a page with comments, which are exported apart unless *comments* says otherwise."""
    rules = RuleSet("", (DiscussionRule(id="talk", name="Talk"),), ExtractorSettings(comments=comments))
    return cleaned(page, rules, **known)


_HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<a href='javascript:alert(1)'>go</a>",
    "<a href=' JaVa&#9;ScRiPt:alert(1)' onclick='alert(1)'>go</a>",
    "<a href='&#1;javascript:alert(1)'>go</a>",
    "<a href='data:text/html,<script>alert(1)</script>'>go</a>",
    "<a href='vbscript:x'>go</a>",
    "<a href=\"https://x.example/?a=1&b='2'\">go</a>",
    "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'>go</a></svg>",
    "<math><mtext><script>alert(1)</script></mtext></math>",
    "<iframe src='javascript:alert(1)'></iframe>",
    "<form action='javascript:alert(1)'><input type=submit value='&lt;script&gt;'></form>",
    "<style>p{background:url(javascript:alert(1))}</style>",
    "<p style='background:url(javascript:alert(1))' onmouseover=alert(1)>styled</p>",
    "<noscript><p title='</noscript><script>alert(1)</script>'>x</p></noscript>",
    "<b><i onclick=x>nested</b> wrongly</i>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<base href='javascript:'><object data=x></object><embed src=y>",
    "<title></title><script>alert(1)</script>",
    "]]><![CDATA[ <script> ]]>",
]
_TEXTS = st.text(
    st.characters(codec="utf-8", exclude_characters="<>"),
    max_size=30,
)
_ODD = st.sampled_from(
    [
        "=1+1",
        "+49 30 1234",
        "-1",
        "@here",
        "＝SUM(A1)",
        "\ttab",
        "a\u00a0\u2003b",
        "a\u2028b\u2029c",
        "a\x85b\x0bc\x0cd\x1ce",
        "\u200b",
        "\ufeff",
        "# no heading",
        "1. no list",
        "* _`no`_ *",
        "| a | b |",
        "a \\ b",
        "&amp; &lt;b&gt; &#0; &#xD800; &#x1;",
        "quotes \" and ' here, and commas",
        "]]>",
        "--",
    ]
)
_TAGS = st.sampled_from(
    ["p", "h1", "h3", "h6", "li", "blockquote", "pre", "div", "button", "td", "dt", "figcaption", "span", "b", "code"]
)
_PIECES = st.one_of(
    st.sampled_from(_HOSTILE),
    st.tuples(_TAGS, st.one_of(_ODD, _TEXTS, st.sampled_from(_HOSTILE))).map(
        lambda pair: f"<{pair[0]}>{pair[1]}</{pair[0]}>"
    ),
    st.tuples(_ODD, _TEXTS).map(lambda pair: f"<table><tr><td>{pair[0]}</td><td>{pair[1]}</td></tr></table>"),
    st.tuples(_ODD, _ODD).map(lambda pair: f"<ul><li>{pair[0]}<ol><li>{pair[1]}</li></ol></li></ul>"),
)
_HTML = st.tuples(_ODD, st.lists(_PIECES, max_size=6)).map(
    lambda parts: f"<html lang='en'><head><title>{parts[0]}</title></head><body>{''.join(parts[1])}</body></html>"
)
_SCRAPES = st.lists(st.one_of(_ODD, _TEXTS), max_size=6).map("\n\n".join)
_NAMES = st.one_of(
    st.sampled_from(["page.html", "=cmd.html", "</title><script>.html", "\udcff.html", "a\nb.html"]), _TEXTS
)
_TIDY = ReplaceRule(id="tidy", name="Tidy", pattern="a", replacement="<script>=")


@st.composite
def cleanings(draw: st.DrawFn) -> Cleaning:
    """Cleanings of pages that hold anything, with any of their blocks removed and some tidied."""
    text = draw(st.one_of(_HTML, _SCRAPES))
    rules = RuleSet("", draw(st.sampled_from([(), (TITLE,), (TITLE, _TIDY)])))
    metadata = draw(
        st.sampled_from(
            [
                {},
                {"title": "=1+1", "url": "javascript:alert(1)", "language": 'en"><script>', "date": "2024-05-31"},
                {"title": "</title><script>alert(1)</script>", "url": "https://x.example/?a=1&b=<2>"},
                {"title": "\x00\ufffe\ud800", "url": "\x01", "language": "\x00", "date": "\x00"},
            ]
        )
    )
    removed = draw(st.sets(st.integers(0, 8), max_size=4))
    return cleaned(text, rules, tuple(removed), draw(_NAMES), **metadata)
