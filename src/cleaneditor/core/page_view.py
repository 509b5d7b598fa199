"""A page made safe to be looked at in a browser's engine, every text marked with the block that it belongs to.

What could run, load or lead elsewhere is left out here already; the engine is kept from all of it once more. Only the
texts are wrapped, each in an element of its own: tinting elements that hold others would add up the tints.
"""

from __future__ import annotations

from html import escape

from lxml import etree, html

from cleaneditor.core.markup import NO_CONTENT, whole_tree
from cleaneditor.core.model import Document
from cleaneditor.core.placing import Placed

MARK = "bx-t"
"""The element around each text; its attribute ``data-bx`` is the index of the text's block."""
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"
"""What such a page may load, as a Content-Security-Policy: nothing that it does not bring along."""

_OUT = ("script", "iframe", "frame", "frameset", "object", "embed", "applet", "base", "link", "meta", "template")
_UNREAD = frozenset({"head", "style", "title", "svg", "canvas", "datalist"})
_PLAIN = frozenset({"input", "option", "optgroup", "select", "textarea"})
"""What these hold is text to an engine, whatever it is."""
_BUTTONS = frozenset({"submit", "button", "reset"})
_LOADING = frozenset(
    [
        "action",
        "archive",
        "background",
        "cite",
        "classid",
        "codebase",
        "data",
        "formaction",
        "href",
        "imagesrcset",
        "longdesc",
        "manifest",
        "ping",
        "poster",
        "profile",
        "src",
        "srcdoc",
        "srcset",
        "target",
        "usemap",
        "xlink:href",
    ]
)


def page_view(document: Document, style: str = "") -> str:
    """The HTML of *document*'s page to be looked at, with *style* as its last style sheet."""
    if not document.page.is_html:
        return _text_view(document, style)
    root, _ = whole_tree(document.page.text)
    # (What follows these stands inside of them in the tree.)
    etree.strip_tags(root, *NO_CONTENT)
    etree.strip_elements(root, *_OUT, with_tail=False)
    pieces: list[tuple[html.HtmlElement, bool]] = []
    texts: list[str] = []
    events = etree.iterwalk(root, events=("start", "end"))
    for event, node in events:
        if event == "start":
            _disarm(node)
            if node.tag in _UNREAD:
                events.skip_subtree()
            elif node.tag == "input" and (node.get("type") or "").lower() in _BUTTONS:
                pieces.append((node, False))
                texts.append(node.get("value") or "")
            elif node.text and not node.text.isspace():
                pieces.append((node, False))
                texts.append(node.text)
        elif node.tail and node is not root and not node.tail.isspace():
            pieces.append((node, True))
            texts.append(node.tail)
    for node in root.iter(*_UNREAD):
        for inner in node.iter(etree.Element):
            _disarm(inner)
    owners = Placed(document.blocks, texts).owners()
    # From the last to the first: a mark that is put after an element then does not come between it and its tail.
    for (node, tail), text, owner in zip(reversed(pieces), reversed(texts), reversed(owners), strict=True):
        if owner >= 0 and not tail and node.tag in _PLAIN:
            node.set("data-bx", str(owner))
        elif owner >= 0:
            _wrap(node, tail, text, owner)
    _set_head(root, style)
    return "<!doctype html>" + etree.tostring(root, method="html", encoding="unicode")


def _disarm(node: html.HtmlElement) -> None:
    """Takes from *node* what would run or load; what is in the page itself stays."""
    for name in list(node.attrib):
        low = str(name).lower()
        if low.startswith("on") or (low in _LOADING and not _brought(low, node.get(name) or "")):
            del node.attrib[name]
    if node.tag == "a":
        node.set("href", "#")


def _brought(name: str, value: str) -> bool:
    return name == "src" and value.lstrip()[:11].lower() == "data:image/"


def _wrap(node: html.HtmlElement, tail: bool, text: str, owner: int) -> None:
    mark = node.makeelement(MARK, {"data-bx": str(owner)})
    mark.text = text
    if tail:
        node.tail = None
        node.addnext(mark)
    else:
        node.text = None
        node.insert(0, mark)


def _set_head(root: html.HtmlElement, style: str) -> None:
    head = root.find("head")
    if head is None:
        head = root.makeelement("head")
        root.insert(0, head)
    policy = {"http-equiv": "Content-Security-Policy", "content": POLICY}
    head.insert(0, head.makeelement("meta", policy))
    head.insert(0, head.makeelement("meta", {"charset": "utf-8"}))
    if style:
        last = head.makeelement("style")
        last.text = style
        root.append(last)


def _text_view(document: Document, style: str) -> str:
    """A text scrape: its blocks, one a paragraph."""
    body = "".join(f'<p><{MARK} data-bx="{block.index}">{escape(block.text)}</{MARK}></p>' for block in document.blocks)
    head = f'<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    return f"<!doctype html><html><head>{head}<style>{style}</style></head><body>{body}</body></html>"
