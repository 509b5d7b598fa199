"""What a clipboard or a drag holds, as a value: files, a page, a text, or a web address."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QMimeData, QUrl

from cleaneditor.core.model import Source

_MOZ_URL = "text/x-moz-url"
_REMOTE = ("http", "https", "ftp")


class What(StrEnum):
    """What was given."""

    NOTHING = "nothing"
    PATHS = "paths"
    HTML = "html"
    TEXT = "text"
    ADDRESS = "address"
    """A web address: the program never goes online."""


@dataclass(frozen=True)
class Given:
    """What a drag or the clipboard holds."""

    what: What
    paths: tuple[str, ...] = ()
    text: str = ""
    """The HTML, the text or the address."""

    def source(self, name: str) -> Source:
        """A page of this HTML or text, called *name*. Its bytes start with a byte order mark: no declaration inside
        a piece of a page can then say otherwise."""
        media_type = "text/html" if self.what is What.HTML else "text/plain"
        return Source(name, data=b"\xef\xbb\xbf" + self.text.encode("utf-8", "replace"), media_type=media_type)


def given(mime: QMimeData | None) -> Given:
    """Reads *mime*. Files come before addresses, addresses before HTML (a dragged link has HTML too)."""
    if mime is None:
        return Given(What.NOTHING)
    urls = mime.urls() if mime.hasUrls() else []
    paths = tuple(url.toLocalFile() for url in urls if url.isLocalFile())
    if paths:
        return Given(What.PATHS, paths)
    if mime.hasFormat(_MOZ_URL):
        lines = _utf16(bytes(mime.data(_MOZ_URL).data())).splitlines()
        if lines and _is_address(lines[0]):
            return Given(What.ADDRESS, text=lines[0].strip())
    for url in urls:
        if url.scheme().lower() in _REMOTE:
            return Given(What.ADDRESS, text=url.toString())
    if mime.hasHtml() and mime.html().strip():
        return Given(What.HTML, text=mime.html())
    text = mime.text() if mime.hasText() else ""
    if not text.strip():
        return Given(What.NOTHING)
    if _is_address(text):
        return Given(What.ADDRESS, text=text.strip())
    local = _paths_in(text)
    if local:
        return Given(What.PATHS, local)
    if _looks_like_html(text):
        return Given(What.HTML, text=text)
    return Given(What.TEXT, text=text)


def _is_address(text: str) -> bool:
    stripped = text.strip()
    return len(stripped.split()) == 1 and QUrl(stripped).scheme().lower() in _REMOTE and "://" in stripped


def _paths_in(text: str) -> tuple[str, ...]:
    """File addresses given as text only, as some programs do."""
    urls = [QUrl(line) for line in text.strip().splitlines()[:1000]]
    return tuple(url.toLocalFile() for url in urls) if urls and all(url.isLocalFile() for url in urls) else ()


def _looks_like_html(text: str) -> bool:
    """Source text of a page, copied from an editor."""
    start = text.lstrip("\ufeff \t\r\n")[:200].lower()
    return start.startswith(("<!doctype", "<html", "<?xml", "<head", "<body", "<article", "<div", "<p>", "<!--"))


def _utf16(data: bytes) -> str:
    return data.decode("utf-16-be" if data.startswith(b"\xfe\xff") else "utf-16-le", "replace").lstrip("\ufeff")
