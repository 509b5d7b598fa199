"""Site rules of the public collection ftr-site-config, read as rules of ours for their site.

Such a file is named after its host and says in lines like ``strip: //aside`` where the text of that site's pages
stands and what to take out of it (FiveFilters, *Full-Text RSS site patterns*; wallabag and others read the same files).
What says which text stays becomes rules of the kind ``selector``. Of the rest each line is accounted for: as not needed
here, or as not carried over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

import msgspec

from cleaneditor.core.errors import one_line
from cleaneditor.core.rules.base import Rule, Scope
from cleaneditor.core.rules.replace import ReplaceRule
from cleaneditor.core.rules.selector import SelectorRule
from cleaneditor.core.ruleset import RuleSet

LONGEST = 200_000
"""Characters of the largest file that is read; the public ones have 20,000 at most."""
NOT_NEEDED = {
    "test_url": "the address of a page to try it on",
    "test_contains": "says what a page on the net has to contain",
    "author": "who wrote a page is no part of the text",
    "date": "dates are read from the page itself",
    "tidy": "every page is repaired in the same way here",
    "prune": "what is left in the body is judged by the other rules",
    "http_header": "nothing is fetched here",
    "login_extra_fields": "nothing is fetched here",
    "login_username_field": "nothing is fetched here",
    "login_password_field": "nothing is fetched here",
    "login_uri": "nothing is fetched here",
    "requires_login": "nothing is fetched here",
    "not_logged_in_xpath": "nothing is fetched here",
    "next_page_link": "nothing is fetched here",
    "single_page_link": "nothing is fetched here",
    "single_page_link_in_feed": "nothing is fetched here",
    "if_page_contains": "nothing is fetched here",
    "https": "nothing is fetched here",
    "autodetect_next_page": "nothing is fetched here",
    "autodetect_on_failure": "where a selector finds nothing, the extractor's word stands",
    "insert_detected_image": "images are no blocks",
    "strip_image_src": "images are no blocks",
    "src_lazy_load_attr": "images are no blocks",
    "strip_attr": "attributes are no text",
    "strip_comments": "comments in the source are no text",
    "wrap_in": "changes elements, not which text stays",
    "dissolve": "changes elements, not which text stays",
    "convert_double_br_tags": "lines parted by <br> are blocks of their own already",
    "parser": "there is one parser here",
    "skip_json_ld": "data in scripts is not read",
    "native_ad_clue": "tells what a page is, not which text stays",
}
"""Directives that change nothing here, and why."""
_CANNOT = {
    "find_string": "changes the page's source, which is never touched here",
    "replace_string": "changes the page's source, which is never touched here",
    "move_into": "puts text into another order",
}
_Path = tuple[int, str]
"""The number of a line, and the XPath in it."""
_LINE = re.compile(r"\s*([A-Za-z_]+)(?:\((.*?)\))?\s*:\s*(.*?)\s*$")
_NO_ELEMENT = re.compile(r"(/|^)(@[\w:*-]+|attribute::[\w:*-]+|(text|comment|node)\(\))(\[[^\[\]]*\])*\s*$")
_PLAIN_NAME = re.compile(r"-?[A-Za-z_][\w-]*")
_HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+")
_TAG = re.compile(r"</?([a-z]+[1-6]?)>?", re.IGNORECASE)
_SAME = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "section", "article", "figure", "figcaption"))
"""Elements that part blocks all alike."""
_OF_IMAGES = re.compile(
    r"(?:^|[\s\"'])(?:data-[\w-]*src[\w-]*|src|srcset|sizes|poster|href)\s*=|\.(?:jpe?g|png|gif|webp)\b", re.IGNORECASE
)
_MARKUP = re.compile(r"[<>=&]")


@dataclass(frozen=True, slots=True)
class Left:
    """A line of a file that is no rule now."""

    line: int
    text: str
    why: str
    needed: bool
    """Whether something is lost: otherwise the line has nothing to say about which text stays."""

    def __str__(self) -> str:
        return f"line {self.line}: {one_line(self.text, 100)}: {self.why}"


@dataclass(frozen=True)
class SiteRules:
    """What a file says, as rules. `first` belong before all other rules, `last` after them."""

    site: str
    first: tuple[Rule, ...]
    last: tuple[Rule, ...]
    left: tuple[Left, ...]

    @property
    def rules(self) -> tuple[Rule, ...]:
        """All rules, in their order."""
        return (*self.first, *self.last)

    @property
    def lost(self) -> tuple[Left, ...]:
        """The lines that say which text stays and could not be carried over."""
        return tuple(left for left in self.left if left.needed)


def site_of(name: str) -> str:
    """The host that a file of that *name* is for; empty where the name is none. A leading dot stands for all hosts
    below, which a host of ours stands for anyway."""
    host = PurePath(name.replace("\\", "/")).name.lower().removesuffix(".txt").removeprefix(".").removeprefix("www.")
    return host if _HOST.fullmatch(host) else ""


def read_site_config(name: str, text: str) -> SiteRules:
    """The rules that the file *name* with *text* stands for. Raises ValueError in one line where it is no such file."""
    site = site_of(name)
    if not site:
        raise ValueError("its name is no host, such as news.example.txt, so it is not known which site it is for")
    if len(text) > LONGEST:
        raise ValueError(f"longer than {LONGEST:,} characters: this is no file of site rules")
    bodies: list[_Path] = []
    titles: list[_Path] = []
    strips: list[_Path] = []
    names: list[str] = []
    others: list[Rule] = []
    left: list[Left] = []
    scope = Scope(sites=(site,))
    finding: tuple[int, str, str] | None = None
    known = 0
    lines = list(_lines(text))
    paths = "\n".join(value for _, _, key, _, value in lines if key in ("body", "title", "strip"))
    for number, line, key, given, value in lines:
        why = ""
        if finding is not None and key != "replace_string":
            left.append(Left(finding[0], finding[1], "has no replace_string after it", True))
            finding = None
        if not value and key not in ("replace_string", "find_string"):
            continue
        if key in ("body", "title", "strip"):
            why = _trouble(value)
            if why and key == "title":
                left.append(Left(number, line, "the title is read from the page itself", False))
                known += 1
                continue
            if not why:
                {"body": bodies, "title": titles, "strip": strips}[key].append((number, value))
        elif key == "strip_id_or_class":
            name = " ".join(value.replace("'", "").replace('"', "").split())
            why = _trouble(_by_name(name)) if name else "names nothing"
            if not why:
                names.append(name)
        elif key == "find_string":
            finding = (number, line, value)
            known += 1
            continue
        elif key == "replace_string":
            wanted = given if given is not None else finding[2] if finding is not None else ""
            finding = None
            if harmless := _harmless(wanted, value, paths):
                left.append(Left(number, line, harmless, False))
                known += 1
                continue
            if not wanted or _MARKUP.search(wanted) or _MARKUP.search(value):
                why = _CANNOT[key]
            else:
                rule = _replacement(site, scope, wanted, value)
                why = next((message for _, message in rule.check()), "")
                others += [] if why else [rule]
        elif key in NOT_NEEDED:
            left.append(Left(number, line, NOT_NEEDED[key], False))
            known += 1
            continue
        else:
            why = _CANNOT.get(key, "is not known")
        known += key in _CANNOT or not why or key in ("body", "strip", "strip_id_or_class")
        if why:
            left.append(Left(number, line, why, True))
    if finding is not None:
        left.append(Left(finding[0], finding[1], "has no replace_string after it", True))
    if not known:
        raise ValueError("has no line that site rules have, such as body: or strip:")
    first = [*_bodies(site, scope, bodies, left)]
    last = [*_titles(site, scope, titles, left), *_strips(site, scope, names, strips), *others]
    left.sort(key=lambda one: one.line)
    numbered = _with_ids(site, (*first, *last))
    return SiteRules(site, numbered[: len(first)], numbered[len(first) :], tuple(left))


def joined(rules: RuleSet, found: Sequence[SiteRules]) -> RuleSet:
    """*rules* with the site rules *found* added: what says where the text stands before all others, so that those still
    tidy the text; what takes something out after them. Ids that are taken get a number."""
    taken = {rule.id for rule in rules.rules}

    def own(rule: Rule) -> Rule:
        wish, number = rule.id, 1
        while wish in taken:
            number += 1
            wish = f"{rule.id}-{number}"
        taken.add(wish)
        return rule if wish == rule.id else msgspec.structs.replace(rule, id=wish)

    first = [own(rule) for each in found for rule in each.first]
    last = [own(rule) for each in found for rule in each.last]
    return replace(rules, rules=(*first, *rules.rules, *last))


def _lines(text: str) -> Iterator[tuple[int, str, str, str | None, str]]:
    """Number, text, directive, what stands in its brackets, and value of each line that says something."""
    for number, line in enumerate(text.lstrip("\ufeff").splitlines(), start=1):
        stripped = line.strip()
        if not stripped or stripped.startswith(("#", "//")):
            continue
        found = _LINE.match(stripped)
        if found is None or len(found[1]) > 40:
            yield number, stripped, "", None, stripped
        elif found[1].lower() == "replace_string" and found[2] is not None:
            # What is sought may itself hold brackets: the last one before a colon closes it.
            inside = re.match(r"\s*\w+\((.*)\)\s*:\s*(.*?)\s*$", stripped)
            yield number, stripped, "replace_string", inside[1] if inside else found[2], inside[2] if inside else ""
        else:
            yield number, stripped, found[1].lower(), found[2], found[3]


def _trouble(path: str) -> str:
    """Why *path* cannot be the XPath of a rule; empty where it can."""
    if any(_NO_ELEMENT.search(part) for part in path.split("|")):
        return "finds a piece of a block (a text or an attribute), and blocks are taken whole"
    for _, message in SelectorRule(id="x", name="x", xpath=path).check():
        return f"the XPath {message}"
    return ""


def _preferred(paths: Sequence[_Path], what: str, left: list[Left]) -> tuple[str, list[str]]:
    """One XPath for "the first of *paths* that finds something", and those that are in it."""
    union: list[str] = []
    taken: list[str] = []
    for number, path in paths:
        before = " | ".join(taken)
        one = f"({path})[not({before})]" if taken else path
        if _trouble(one) or _trouble(f"//body[{' | '.join([*taken, path])}]"):
            if taken:
                left.append(Left(number, f"{what}: {path}", "is too deep to be tried after the one before it", True))
                continue
            # Alone it can be searched for, only not asked for inside of a condition.
            if what == "body":
                why = "is too deep for taking what stands around it; it is only kept"
                left.append(Left(number, f"body: {path}", why, True))
            return path, []
        union.append(one)
        taken.append(path)
    return " | ".join(union), taken


def _bodies(site: str, scope: Scope, paths: Sequence[_Path], left: list[Left]) -> Iterator[Rule]:
    """Where the text stands: the rest goes, but only on pages where it is found at all."""
    if not paths:
        return
    keep, taken = _preferred(paths, "body", left)
    if taken:
        yield SelectorRule(
            id="",
            name=f"{site}: around the text",
            note="Takes all of the page where the next rule finds its text, which then comes back.",
            xpath=f"//body[{' | '.join(taken)}]",
            scope=scope,
        )
    yield SelectorRule(
        id="",
        name=f"{site}: the text",
        action="keep",
        note="Keeps the part of the page that the site's rules call its body.",
        xpath=keep,
        scope=scope,
    )


def _titles(site: str, scope: Scope, paths: Sequence[_Path], left: list[Left]) -> Iterator[Rule]:
    if paths:
        yield SelectorRule(
            id="",
            name=f"{site}: title",
            action="keep",
            note="Keeps the title where it stands outside of the text.",
            xpath=_preferred(paths, "title", left)[0],
            scope=scope,
        )


def _strips(site: str, scope: Scope, names: Sequence[str], paths: Sequence[_Path]) -> Iterator[Rule]:
    plain = list(dict.fromkeys(name for name in names if _PLAIN_NAME.fullmatch(name)))
    if plain:
        yield SelectorRule(
            id="",
            name=f"{site}: parts by name",
            note="Takes the parts of the page that have one of these ids or classes.",
            css=", ".join(f".{name}, #{name}" for name in plain),
            scope=scope,
        )
    odd = [_by_name(name) for name in dict.fromkeys(names) if not _PLAIN_NAME.fullmatch(name)]
    found = list(dict.fromkeys((*odd, *(path for _, path in paths))))
    if found:
        yield SelectorRule(
            id="",
            name=f"{site}: parts by place",
            note="Takes the parts of the page that these paths find.",
            xpath=" | ".join(found),
            scope=scope,
        )


def _by_name(name: str) -> str:
    """The elements whose class or id has *name*, which may be several words, in it."""
    return (
        f"//*[contains(concat(' ', normalize-space(@class), ' '), ' {name} ')"
        f" or contains(concat(' ', normalize-space(@id), ' '), ' {name} ')]"
    )


def _harmless(wanted: str, instead: str, paths: str) -> str:
    """Why a change of the source says nothing about which text stays; empty where it may. *paths* are the XPaths of
    the file, which might look for what the change makes."""
    old, new = _TAG.fullmatch(wanted), _TAG.fullmatch(instead)
    if old and new and old[1] in _SAME and new[1] in _SAME and not re.search(rf"\b{new[1]}\b", paths):
        return "changes elements, not which text stays"
    both = wanted + instead
    if not re.search(r"[<>]|class|\bid\b|style", both) and _OF_IMAGES.search(wanted):
        return "images are no blocks, and links stay as they are"
    return ""


def _replacement(site: str, scope: Scope, wanted: str, instead: str) -> Rule:
    return ReplaceRule(
        id="",
        name=f"{site}: other words",
        note="Writes other words where these stand.",
        pattern=re.escape(wanted).replace(r"\ ", " "),
        replacement=instead.replace("\\", r"\\"),
        ignore_case=False,
        scope=scope,
    )


def _with_ids(site: str, rules: Sequence[Rule]) -> tuple[Rule, ...]:
    numbered = RuleSet()
    for rule in rules:
        wish = f"{site.replace('.', '-')}-{rule.name.partition(': ')[2]}"
        numbered = numbered.added(msgspec.structs.replace(rule, id=numbered.free_id(wish)))
    return numbered.rules
