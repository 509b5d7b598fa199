"""What a CSS selector or an XPath finds, on the page's own elements."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import ClassVar
from weakref import WeakKeyDictionary

from cssselect import HTMLTranslator, SelectorError
from cssselect import parse as parse_selector
from lxml import etree

from cleaneditor.core.model import Document, Match
from cleaneditor.core.rules.base import Field, Rule

_IN_BRACKETS = re.compile(r"\[[^\]]*\]|\([^()]*\)")
_NAMES = re.compile(r"[.#]([\w-]+)")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_NAME = re.compile(r"[A-Za-z_][\w.-]*")
_DEEP = re.compile(r"//|descendant|ancestor|following|preceding")
_READS_TEXT = re.compile(r"string|contains\s*\(\s*\.")
_Searchable = tuple[etree._Element, dict[etree._Element, int]]
_trees: WeakKeyDictionary[Document, dict[bool, _Searchable]] = WeakKeyDictionary()


@lru_cache(maxsize=512)
def expression(css: str, xpath: str) -> etree.XPath:
    """The compiled selector. Raises ValueError with one line that says what is wrong."""
    path = xpath
    if css:
        try:
            path = HTMLTranslator().css_to_xpath(css, prefix="descendant-or-self::")
        except (SelectorError, RecursionError) as error:
            raise ValueError(f"not a CSS selector: {error or 'nested too deep'}") from None
    elif nested_search(path) > 1:
        raise ValueError("searches the page inside of a search inside of a condition; that can take for ever")
    try:
        return etree.XPath(path, regexp=False)
    except etree.XPathSyntaxError as error:
        raise ValueError(f"not an XPath: {error}") from None


def nested_search(path: str) -> int:
    """How deep conditions of an XPath that search the whole page are nested in one another."""
    deepest = 0
    open_conditions: list[bool] = []
    for token in re.finditer(r"'[^']*'|\"[^\"]*\"|\[|\]|//|descendant|ancestor|following|preceding", path):
        if token[0] == "[":
            open_conditions.append(False)
        elif token[0] == "]":
            if open_conditions:
                open_conditions.pop()
        elif _DEEP.fullmatch(token[0]) and open_conditions:
            open_conditions[-1] = True
            deepest = max(deepest, sum(open_conditions))
    return deepest


class SelectorRule(Rule, frozen=True, kw_only=True, omit_defaults=True, tag="selector"):
    """All blocks in the elements that the selector finds; nothing in a text scrape."""

    css: str = ""
    xpath: str = ""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(name="css", label="CSS selector", control="selector", hint="for example .share-bar, #comments"),
        Field(name="xpath", label="or XPath", control="selector", hint="for example //div[@role='navigation']"),
    )

    def check(self) -> Iterable[tuple[str, str]]:
        """None or both of the two, and a selector that cannot be read."""
        if bool(self.css) == bool(self.xpath):
            yield "css", "give either css or xpath"
            return
        try:
            found = expression(self.css, self.xpath)(etree.Element("html"))
            if not isinstance(found, list):
                yield "xpath", "gives a number, a text or a truth, not elements of the page"
        except ValueError as error:
            yield ("css" if self.css else "xpath"), str(error)
        except etree.XPathEvalError as error:
            yield "xpath", f"cannot be searched for: {error}"

    def matches(self, document: Document) -> Iterator[Match]:
        """The blocks inside of what is found; none if the selector is wrong."""
        if not document.elements or bool(self.css) == bool(self.xpath):
            return
        if self.css and not _may_find(self.css, document):
            return
        try:
            select = expression(self.css, self.xpath)
            # What an XPath compares may be text in many spellings; of CSS only :contains() and :empty read it.
            root, numbers = _tree(document, bool(self.xpath or _READS_TEXT.search(select.path)))
            result = select(root)
        except (ValueError, etree.XPathEvalError):
            return
        found = {numbers[each] for each in result if each in numbers} if isinstance(result, list) else set()
        if not found:
            return
        inside: list[bool] = []
        for index, element in enumerate(document.elements):
            inside.append(index in found or (element.parent >= 0 and inside[element.parent]))
        for block in document.blocks:
            if block.element >= 0 and inside[block.element]:
                yield Match(block.index, "selector.matches", self.css or self.xpath, 0.9)


@lru_cache(maxsize=512)
def _named(css: str) -> tuple[frozenset[str], ...]:
    """For each alternative of a CSS selector the ids and classes that it needs; empty where one needs none."""
    try:
        selectors = parse_selector(css)
    except (SelectorError, RecursionError):
        return ()
    needs = []
    for selector in selectors:
        text = _IN_BRACKETS.sub(" ", selector.canonical())
        names = _NAMES.findall(text)
        if not names or "\\" in text or "'" in text or '"' in text:
            return ()
        needs.append(frozenset(names))
    return tuple(needs)


def _may_find(css: str, document: Document) -> bool:
    """False where the page lacks an id or a class that the selector names: most selectors are for other pages."""
    needs = _named(css)
    if not needs:
        return True
    return any(names <= document.names for names in needs)


@lru_cache(maxsize=2048)
def _is_name(name: str) -> bool:
    """Whether XML takes *name* for an attribute."""
    return _NAME.fullmatch(name) is not None


def _tree(document: Document, with_text: bool) -> _Searchable:
    """The document's elements as a tree that lxml can search, with the blocks' texts if they are asked for; each made
    once a document."""
    known = _trees.setdefault(document, {})
    if with_text in known:
        return known[with_text]
    nodes: list[etree._Element] = []
    for element in document.elements:
        attributes = {name: value for name, value in element.attributes if _is_name(name)}
        if element.parent < 0:
            nodes.append(etree.Element(element.tag, attributes))
        else:
            nodes.append(etree.SubElement(nodes[element.parent], element.tag, attributes))
    for block in document.blocks if with_text else ():
        if block.element >= 0:
            node = nodes[block.element]
            text = _NOT_XML.sub(" ", block.text)
            node.text = f"{node.text} {text}" if node.text else text
    # A page has one root; whatever else came without a parent is not searched.
    known[with_text] = nodes[0], {node: index for index, node in enumerate(nodes)}
    return known[with_text]
