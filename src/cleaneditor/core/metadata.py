"""Title, address, language and date, where a page declares them. Nothing is guessed from prose."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from typing import Any

from lxml import html

from cleaneditor.core.fold import count_words, fold, plain
from cleaneditor.core.model import Page
from cleaneditor.core.titles import TITLE_WORDS

LINKED_DATA = "application/ld+json"
"""The type of the script in which a page describes itself."""
_JSON_LIMIT = 300_000
_DATE = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?!\d)")
_SAVED = re.compile(r"(?:Page saved with SingleFile\s+url:\s*|Mirrored from\s+|saved from url=\(\d+\))([^\s>]{4,2000})")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of itself."""

    titles: tuple[str, ...] = ()
    url: str = ""
    language: str = ""
    date: str = ""


def of_text(page: Page, title: str) -> Page:
    """*page*, a text scrape, with its first line as title."""
    return replace(page, title=page.title or title)


def of_tree(root: html.HtmlElement, text: str) -> Metadata:
    """What the page of tree *root* declares; *text* is its source, in whose head browsers note the address."""
    metas: dict[str, str] = {}
    titles: list[str] = []
    url = language = ""
    stated = ""
    linked: dict[str, Any] = {}
    for node in root.iter("meta", "title", "link", "script", "html", "time"):
        tag = node.tag
        if tag == "meta":
            key = node.get("property") or node.get("name") or node.get("itemprop") or node.get("http-equiv") or ""
            content = (node.get("content") or "").strip()
            if key and content and len(content) <= 5000:
                metas.setdefault(key.lower(), content)
        elif tag == "title" and len(titles) == 0:
            parent = node.getparent()
            if parent is not None and parent.tag in ("head", "html", "body"):
                titles.append(plain(node.text or "")[:500])
        elif tag == "link" and (node.get("rel") or "").lower() == "canonical":
            url = url or (node.get("href") or "").strip()[:2000]
        elif tag == "html":
            language = node.get("lang") or node.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
            language = language or node.get("xml:lang") or ""
        elif tag == "script" and (node.get("type") or "").lower() == LINKED_DATA:
            if node.text and len(node.text) <= _JSON_LIMIT and not linked:
                linked = _article(node.text)
        elif (
            tag == "time"
            and not stated
            and (node.get("pubdate") is not None or node.get("itemprop") == "datePublished")
        ):
            stated = node.get("datetime") or ""
    url = url if "://" in url else metas.get("og:url", "")
    if "://" not in url:
        saved = _SAVED.search(text, 0, 5000)
        url = saved[1] if saved and "://" in saved[1] else ""
    language = language or metas.get("content-language", "") or metas.get("og:locale", "")
    date = ""
    for value in (
        metas.get("article:published_time"),
        linked.get("datePublished"),
        metas.get("datepublished"),
        stated,
        metas.get("date"),
        metas.get("dc.date"),
        metas.get("dc.date.issued"),
        metas.get("pubdate"),
    ):
        if isinstance(value, str) and (date := _iso(value)):
            break
    wordings = [metas.get("og:title", ""), linked.get("headline", ""), metas.get("twitter:title", ""), *titles]
    distinct: dict[str, str] = {}
    for wording in wordings:
        if isinstance(wording, str) and plain(wording) and count_words(wording) <= TITLE_WORDS:
            distinct.setdefault(fold(wording), plain(wording)[:500])
    return Metadata(tuple(distinct.values()), url, _tag(language), date)


def _article(text: str) -> dict[str, Any]:
    """The first thing of a JSON-LD script that has a headline."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    todo = [data]
    for _ in range(500):
        if not todo:
            break
        item = todo.pop(0)
        if isinstance(item, list):
            todo.extend(item[:100])
        elif isinstance(item, dict):
            if isinstance(item.get("headline"), str):
                return item
            todo.extend(item[key] for key in ("@graph", "mainEntity") if key in item)
    return {}


def _iso(value: str) -> str:
    match = _DATE.search(value[:40])
    if not match or not (1 <= int(match[2]) <= 12 and 1 <= int(match[3]) <= 31 and 1990 <= int(match[1]) <= 2100):
        return ""
    return f"{match[1]}-{match[2]}-{match[3]}"


def _tag(value: str) -> str:
    match = _LANGUAGE.match(value.strip())
    return match[0].replace("_", "-").lower() if match else ""
