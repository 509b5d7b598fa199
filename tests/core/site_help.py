"""Sites made up of a few words: posts of their own between what a blog prints around each of them."""

from __future__ import annotations

from cleaneditor.core.corpus import Site, repeated_lines, rules_of
from cleaneditor.core.model import Document, Page, Source
from cleaneditor.core.parse import parse
from cleaneditor.core.ruleset import RuleSet

_THINGS = (
    *("bell", "barge", "ferry", "gate", "lock", "mill", "orchard", "quay", "raven", "sluice"),
    *("tower", "wharf", "yard", "cellar", "loft", "meadow", "bridge", "kiln", "forge", "inn"),
)


def own_words(number: int, about: str = "") -> str:
    """A sentence that stands on one page alone."""
    thing, other = _THINGS[number % 20], _THINGS[(number * 7 + 3) % 20]
    return (
        f"In the year {1700 + number} the keeper of the {thing} wrote {about} to the council that its {other} had "
        f"stood empty for {number + 2} winters, and that nobody would mend what nobody owned."
    )


def post(number: int, inside: str = "", after: str = "") -> str:
    """One post of a blog in HTML, with *inside* in the midst of its text and *after* at the end of the page."""
    thing = _THINGS[number % 20]
    return (
        f"<html><head><title>The {thing} of {number}</title></head><body>"
        '<nav id="menu"><ul><li><a href="/">Home</a></li><li><a href="/about">About the parish</a></li>'
        '<li><a href="/walks">Walks and maps</a></li></ul></nav>'
        f'<article><h1 class="entry-title">The {thing} of {number}</h1>'
        f'<div class="entry-content"><p>{own_words(number)}</p>{inside}<p>{own_words(number + 50, "again")}</p></div>'
        f'</article><div class="post-navigation"><p class="nav-previous">Older post: the {_THINGS[(number + 1) % 20]} '
        f"and the {_THINGS[(number + 5) % 20]} of {number}</p></div>"
        '<footer class="site-footer"><p>Parish papers, kept in the vestry</p><p>Printed with Ledger</p></footer>'
        f"{after}</body></html>"
    )


def page(number: int, text: str, name: str = "", url: str = "") -> Document:
    is_html = text.startswith("<")
    shown = name or f"papers/{number:03}.{'html' if is_html else 'txt'}"
    return parse(Page(Source(shown, f"/somewhere/{shown}"), text, is_html, url=url))


def site(pages: int, inside: str = "", url: str = "") -> list[Document]:
    return [page(number, post(number, inside), url=url and f"{url}/{number}") for number in range(pages)]


def dumped(document: Document) -> Document:
    """The same page as a plain-text scrape of all its blocks."""
    text = "\n\n".join(" ".join(block.text.split()) for block in document.blocks)
    name = document.page.source.name.replace(".html", ".txt")
    return parse(Page(Source(name, f"/somewhere/{name}"), text, False, url=document.page.url))


def only(documents: list[Document], group: str = "") -> Site:
    """The one site that *documents* are of."""
    (found,) = repeated_lines(documents, group)
    return found


def taken(found: Site, document: Document) -> set[str]:
    """The texts that the rules of a site take of *document*."""
    return {
        document.blocks[match.block].text for rule in rules_of(found, RuleSet()) for match in rule.matches(document)
    }
