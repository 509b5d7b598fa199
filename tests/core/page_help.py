"""Pages for the core's tests: parsed from a few words, or made up by Hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st

from cleaneditor.core.model import Document, Page, Source
from cleaneditor.core.parse import parse


def document(text: str, is_html: bool = True, name: str = "page", **known: str) -> Document:
    return parse(Page(Source(name), text, is_html, **known))


def texts(text: str, is_html: bool = True) -> list[str]:
    return [block.text for block in document(text, is_html).blocks]


SENTENCE = (
    "The tide mill at the mouth of the river ground its last sack of barley "
    "on a grey morning late in the autumn of that year. "
)

# Everything that a page's text may stand in, used rightly and wrongly: a `td` in a `p`, a list in a heading.
_TAGS = (
    "div p span b a em h1 h2 h3 ul ol li dl dt dd table tbody tr td th caption blockquote pre code section article nav "
    "header footer aside form label button fieldset legend figure figcaption details summary main center font noscript "
    "ruby object video x-card"
)
CONTAINERS = _TAGS.split()
INVISIBLE = ("<script>var {};</script>", "<style>.{} {{}}</style>", "<!-- {} -->", "<template>{}</template>")

trees = st.recursive(
    st.integers(1, 4),
    lambda inner: st.tuples(st.sampled_from(CONTAINERS), st.lists(inner, max_size=5)),
    max_leaves=30,
)
"""A page's tree: a number stands for so many words, a pair for an element and what is in it."""


@st.composite
def pages(draw: st.DrawFn) -> tuple[str, list[str]]:
    """An HTML page and the words that are read on it, in order, no two the same."""
    words: list[str] = []

    def rendered(tree: int | tuple[str, list]) -> str:
        if isinstance(tree, int):
            fresh = [f"word{len(words) + number}" for number in range(tree)]
            words.extend(fresh)
            unseen = draw(st.sampled_from(("", "", "", "<br>", "<hr>", "<img src=x>", *INVISIBLE)))
            return f" {' '.join(fresh)} {unseen.format('unseen')}"
        tag, inner = tree
        end = draw(st.sampled_from((f"</{tag}>", f"</{tag}>", "")))
        hidden = draw(st.sampled_from(("", "", " hidden", ' class="share"', ' style="display:none"')))
        return f"<{tag}{hidden}>{''.join(map(rendered, inner))}{end}"

    body = "".join(rendered(tree) for tree in draw(st.lists(trees, max_size=4)))
    return f"<html><head><title>A title</title></head><body>{body}</body></html>", words


_SOUP = (
    "< > </ /> <p <p> </p> <div> </div> <b> </b> <table> <tr> <td> </td> </table> <ul> <li> <pre> </pre> <select> "
    "<option> <textarea> </textarea> <title> <script> </script> <style> <!-- --> <![CDATA[ ]]> <?xml ?> <!DOCTYPE [ ]> "
    "<html <body> </html> <frameset> <svg> <math> <a href='javascript:x'> <input type=submit value=Go> <embed> <br/> "
    "<plaintext> <meta http-equiv=refresh content=0> &amp; &lt &#0; &#xD800; &#99999999999; &#150; &bogus; word Wort "
    "слово 言葉 हिन्दी \0 \x1c \x85 \u2028 \ufeff \ud800 \uffff \U0010ffff ' \" = \n \t"
)

soups = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(_SOUP.split(" ")), max_size=40).map(" ".join))
"""Texts that no one would call a page."""

_LINES = (
    "Share this",
    "Leave a Reply",
    "Related posts",
    "The miller kept two cats and a ledger.",
    "He wrote in it every evening, whatever the weather.",
    "Nobody came to the fair that year",
    "Posted on Monday by the miller",
    "Two  spaces",
    "1234",
    "…",
    SENTENCE.strip(),
)
line = st.sampled_from(_LINES)

scrapes = st.lists(st.tuples(line, st.sampled_from(("\n", "\n\n"))), min_size=1, max_size=15).map(
    lambda lines: "".join(map("".join, lines))
)
"""Plain-text scrapes, with what blogs print around an article among the lines."""

articles = st.lists(
    st.tuples(st.sampled_from(("p", "li", "h2", "div", "blockquote", "a", "button")), line), min_size=1, max_size=12
).map(lambda parts: "".join(f"<{tag}>{text}</{tag}>\n" for tag, text in parts))
"""HTML pages of the same lines."""
