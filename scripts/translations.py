"""Keeps the translations of the window: ``make translations``, or ``python scripts/translations.py COMMAND``.

update              brings resources/translations/*.ts up to the sources and builds the .qm files from them
missing [LANG…]     prints what is not translated yet as a table: source, then one column a language
take FILE           reads such a table back, fills in what it holds, then updates

Strings are found by reading the sources, not by running Qt's lupdate: it gives strings the wrong context where ``tr``
has another name, sees no helper functions, and cannot read rules files. docs/translating.md tells the rest.
"""

from __future__ import annotations

import argparse
import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "src" / "cleaneditor"
FOLDER = ROOT / "resources" / "translations"
MESSAGES = SOURCES / "gui" / "core_messages.py"
FORMS = {"de": 2, "fr": 2, "es": 2, "zh": 1, "ar": 6}
"""The languages, and how many plural forms Qt gives each (lrelease complains of any other number)."""
LOCALES = {"de": "de_DE", "fr": "fr_FR", "es": "es_ES", "zh": "zh_CN", "ar": "ar"}
BETWEEN_FORMS = " || "

_SILENT = {
    "evidence.py", "likelihood.py", "metadata.py", "html_page.py", "tei.py", "reasons.py", "examples.py",
    "rules_manual.py", "base.py",
}  # fmt: skip
"""Modules of the core whose strings no person sees in the window, or that are read in another way."""
_REGEX = re.compile(r"[\\<>^$]|\(\?|^//|-src ")
_WORDS = re.compile(r"[a-z]{2,} [a-z{]|^is \{0\}$|^an? [a-z]", re.IGNORECASE)
_NO_MESSAGES = {"escape sequence", "line {0}: ", "{0} to {1}"}
"""Strings of the core that look like messages and are none."""


@dataclass(frozen=True, order=True)
class Text:
    """One string for people: where it stands, and whether it counts something."""

    context: str
    source: str
    counts: bool = False


@dataclass
class Found:
    """What the sources hold."""

    texts: dict[Text, None] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    """Places where a string is translated that cannot be found by reading, one a line."""

    def add(self, context: str, source: str, counts: bool = False) -> None:
        """Notes a string; empty ones are none."""
        if source:
            self.texts[Text(context, source, counts)] = None


# --- the window -----------------------------------------------------------------------------------------------------


def literals(node: ast.expr) -> list[str] | None:
    """The strings that *node* may be, or None if that cannot be told by reading."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        parts = (literals(node.body), literals(node.orelse))
        return None if parts[0] is None or parts[1] is None else [*parts[0], *parts[1]]
    if isinstance(node, ast.Call) and name_of(node.func) in ("str", "QT_TRANSLATE_NOOP"):
        return [] if not node.args or name_of(node.func) != "str" else literals(node.args[0])
    return None


def name_of(node: ast.expr) -> str:
    """``QCoreApplication.translate`` as it is written; empty for what is not a dotted name."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        before = name_of(node.value)
        return f"{before}.{node.attr}" if before else ""
    return ""


def _is_translate(node: ast.Call) -> bool:
    name = name_of(node.func)
    return name in ("QCoreApplication.translate", "translate", "QApplication.translate", "_translate")


def _helpers(tree: ast.Module) -> dict[str, str]:
    """The functions of a module that translate what they are given, and in which context."""
    found = {}
    for node in ast.walk(tree):
        if not isinstance(node, ast.FunctionDef) or not node.args.args:
            continue
        first = node.args.args[0].arg
        defaults = dict(
            zip(
                [each.arg for each in node.args.args[len(node.args.args) - len(node.args.defaults) :]],
                node.args.defaults,
                strict=True,
            )
        )
        for call in ast.walk(node):
            if not isinstance(call, ast.Call) or not _is_translate(call) or len(call.args) < 2:
                continue
            context, text = call.args[0], call.args[1]
            if isinstance(context, ast.Name) and context.id in defaults:
                context = defaults[context.id]
            if isinstance(text, ast.Name) and text.id == first and isinstance(context, ast.Constant):
                found[node.name] = str(context.value)
    return found


class _Reader(ast.NodeVisitor):
    """Reads one module of the window."""

    def __init__(self, path: Path, found: Found, helpers: dict[str, str], shared: dict[str, str]) -> None:
        self._path = path
        self._found = found
        self._helpers = helpers
        self._shared = shared
        self._classes: list[str] = []
        self._functions: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._functions.append(node.name)
        self.generic_visit(node)
        self._functions.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = name_of(node.func)
        args = node.args
        if name == "self.tr" or (name == "tr" and self._classes and "tr" not in self._helpers):
            self._take(self._classes[-1] if self._classes else "", args[0], node, len(args) > 2)
        elif name == "QT_TRANSLATE_NOOP" and len(args) == 2:
            self._take(self._constant(args[0]), args[1], node)
        elif _is_translate(node) and len(args) >= 2 and not self._in_helper():
            self._take(self._constant(args[0]), args[1], node, len(args) > 3)
        elif name.split(".")[-1] == "counted":
            for each in args[1:3]:
                if literals(each) is None:
                    self._complain(node, "counted() wants its two English forms as they are")
            for text in (literals(args[2]) or []) if len(args) > 2 else []:
                self._found.add("Counting", text, True)
        elif name == "Field":
            for keyword in node.keywords:
                if keyword.arg in ("label", "hint"):
                    for text in literals(keyword.value) or []:
                        self._found.add("rules", text)
        else:
            context = self._helpers.get(name) or self._shared.get(name)
            if context and args:
                # What a helper is given by name comes out of a table of QT_TRANSLATE_NOOP, or from the core.
                if len(args) > 1 and self._constant(args[1]):
                    context = self._constant(args[1])
                for text in literals(args[0]) or []:
                    self._found.add(context, text)
        self.generic_visit(node)

    def _in_helper(self) -> bool:
        return any(name in self._helpers for name in self._functions)

    def _take(self, context: str, node: ast.expr, call: ast.Call, counts: bool = False) -> None:
        texts = literals(node)
        if texts is None or not context:
            if self._path.name not in ("messages.py", "wording.py", "counting.py", "language.py"):
                self._complain(call, "a string is translated that does not stand here")
            return
        for text in texts:
            self._found.add(context, text, counts)

    @staticmethod
    def _constant(node: ast.expr) -> str:
        return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""

    def _complain(self, node: ast.Call, what: str) -> None:
        self._found.wrong.append(f"{self._path.relative_to(ROOT)}:{node.lineno}: {what}")


def read_window(found: Found) -> None:
    """The strings of the window's own modules."""
    trees = {path: ast.parse(path.read_text("utf-8")) for path in sorted((SOURCES / "gui").rglob("*.py"))}
    helpers = {path: _helpers(tree) for path, tree in trees.items()}
    shared = {f"{path.stem}.{name}": context for path, names in helpers.items() for name, context in names.items()}
    for path, tree in trees.items():
        if path != MESSAGES:
            _Reader(path, found, helpers[path], shared).visit(tree)


_SHOWN = {
    "setText", "setToolTip", "setStatusTip", "setWhatsThis", "setWindowTitle", "setTitle", "setPlaceholderText",
    "setAccessibleName", "setAccessibleDescription", "setLabelText", "setInformativeText", "setDetailedText",
    "setHeaderLabels", "setHorizontalHeaderLabels", "setSuffix", "setPrefix", "setSpecialValueText", "setIconText",
    "addAction", "addMenu", "addTab", "addItem", "addItems", "addRow", "addButton", "insertItem", "insertTab",
    "setTabText", "setItemText", "showMessage", "setCurrentText", "set_whole", "set_word", "set_text",
    "QAction", "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QMenu",
    "QDockWidget", "QListWidgetItem", "QTreeWidgetItem", "QTableWidgetItem", "QMessageBox", "QToolBar",
}  # fmt: skip
"""What shows a string to a person."""
_TOLD = {"messageChanged.emit": 0, "do": 1, "_do": 1, "change_rule": 1}
"""What is given a string for a person beside other things, and as which of its arguments."""
_SAME_EVERYWHERE = re.compile(r"CleanEditor|UTF-8|HTML|Ctrl|Shift|Alt|F\d+|https?://\S*")
_LETTERS = re.compile(r"[^\W\d_]{2}")


def outside() -> list[str]:
    """Strings that the window shows and that no translation reaches, one a line; there should be none."""
    found = []
    for path in sorted((SOURCES / "gui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                for argument in _shown(node):
                    found += [
                        f"{path.relative_to(ROOT)}:{node.lineno}: {text}"
                        for text in _spelled_out(argument)
                        if _LETTERS.search(_SAME_EVERYWHERE.sub("", text))
                    ]
    return found


def _shown(node: ast.Call) -> list[ast.expr]:
    """The arguments of a call that a person gets to see."""
    name = name_of(node.func)
    if name.split(".")[-1] in _SHOWN:
        return [*node.args, *(each.value for each in node.keywords if each.arg in ("text", "title"))]
    place = next((at for told, at in _TOLD.items() if f".{name}".endswith(f".{told}")), None)
    return [] if place is None else list(node.args[place : place + 1])


def _spelled_out(node: ast.expr) -> Iterator[str]:
    """The strings that stand in *node* itself, those of calls apart, which are looked at as calls."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        for value in node.values:
            if isinstance(value, ast.Constant):
                yield str(value.value)
    elif isinstance(node, ast.IfExp):
        yield from _spelled_out(node.body)
        yield from _spelled_out(node.orelse)
    elif isinstance(node, ast.BinOp):
        yield from _spelled_out(node.left)
        yield from _spelled_out(node.right)
    elif isinstance(node, ast.List | ast.Tuple):
        for each in node.elts:
            yield from _spelled_out(each)


# --- the core -------------------------------------------------------------------------------------------------------


def template(node: ast.expr) -> str | None:
    """A string or f-string of the core with ``{0}``, ``{1}`` in the places of its values."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if isinstance(node, ast.JoinedStr):
        parts, number = [], 0
        for value in node.values:
            if isinstance(value, ast.Constant):
                parts.append(str(value.value))
            else:
                parts.append(f"{{{number}}}")
                number += 1
        return "".join(parts)
    return None


def core_messages() -> list[str]:
    """Every sentence with which the core and the workers may report something, sorted."""
    found = set()
    paths = [*sorted((SOURCES / "core").rglob("*.py")), *sorted((SOURCES / "workers").rglob("*.py"))]
    for path in paths:
        if path.name in _SILENT:
            continue
        tree = ast.parse(path.read_text("utf-8"))
        apart: set[int] = set()
        for node in ast.walk(tree):
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
                apart.add(id(node.value))
            elif isinstance(node, ast.JoinedStr):
                apart.update(id(value) for value in node.values)
            elif isinstance(node, ast.Call):
                # Read by name further below.
                if name_of(node.func) in ("Field", "Group", "Format"):
                    apart.update(id(each) for each in (*node.args, *(keyword.value for keyword in node.keywords)))
                elif name_of(node.func).startswith("re."):
                    apart.update(id(each) for each in node.args)
        for node in ast.walk(tree):
            if isinstance(node, ast.expr) and id(node) not in apart:
                text = template(node)
                if (
                    text
                    and len(text) < 300
                    and _WORDS.search(text)
                    and not _REGEX.search(text)
                    and text not in _NO_MESSAGES
                ):
                    found.add(text)
    return sorted(found - _NO_MESSAGES)


def read_core(found: Found) -> None:
    """What the core gives to the window as data: reasons, groups, kinds' parameters, what ships, messages."""
    sys.path.insert(0, str(SOURCES.parent))
    from cleaneditor.core import reasons
    from cleaneditor.core.exporters import FORMATS
    from cleaneditor.core.ruleset import GROUPS, KINDS, builtin_rules

    for text in reasons.REASONS.values():
        found.add("reasons", text)
    for group in GROUPS.values():
        found.add("wording", group.name)
        found.add("wording", group.sentence)
    for kind in KINDS.values():
        for each in kind.FIELDS:
            found.add("rules", each.label)
            found.add("rules", each.hint)
    for each_format in FORMATS.values():
        found.add("formats", each_format.label)
    for rule in builtin_rules().rules.rules:
        found.add("shipped", rule.name)
        found.add("shipped", rule.note)
    for text in core_messages():
        found.add("core", text)


def read_all() -> Found:
    """Every string of the window, in the order of its contexts."""
    found = Found()
    read_window(found)
    read_core(found)
    return Found(dict.fromkeys(sorted(found.texts)), found.wrong)


# --- the files ------------------------------------------------------------------------------------------------------

Known = dict[Text, list[str]]


def path_of(language: str) -> Path:
    """The file of one language, as Qt Linguist opens it."""
    return FOLDER / f"cleaneditor_{language}.ts"


def load(language: str) -> Known:
    """The translations of one language; none while there is no file."""
    path = path_of(language)
    known: Known = {}
    if not path.is_file():
        return known
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            text = Text(name, message.findtext("source") or "", message.get("numerus") == "yes")
            node = message.find("translation")
            if node is None:
                continue
            known[text] = [form.text or "" for form in node.iter("numerusform")] or [node.text or ""]
    return known


def is_done(text: Text, forms: list[str], language: str) -> bool:
    """Whether there is a translation with all its forms."""
    return len(forms) == (FORMS[language] if text.counts else 1) and all(forms)


def save(language: str, texts: dict[Text, None], known: Known) -> None:
    """Writes a language's file: all *texts*, with what is *known* of them."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{LOCALES[language]}" sourcelanguage="en">')
    context = None
    for text in texts:
        if text.context != context:
            if context is not None:
                lines.append("</context>")
            lines += ["<context>", f"    <name>{_xml(text.context)}</name>"]
            context = text.context
        forms = known.get(text, [])
        done = is_done(text, forms, language)
        mark = "" if done else ' type="unfinished"'
        lines.append('    <message numerus="yes">' if text.counts else "    <message>")
        lines.append(f"        <source>{_xml(text.source)}</source>")
        if text.counts:
            forms = forms if done else [""] * FORMS[language]
            lines.append(f"        <translation{mark}>")
            lines += [f"            <numerusform>{_xml(form)}</numerusform>" for form in forms]
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{mark}>{_xml(forms[0] if forms else '')}</translation>")
        lines.append("    </message>")
    lines += ["</context>", "</TS>", ""]
    path_of(language).write_text("\n".join(lines), "utf-8")


def _xml(text: str) -> str:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return escaped.replace('"', "&quot;").replace("'", "&apos;")


def build(language: str) -> None:
    """The file that the program reads, from the one that people edit."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    made = path_of(language).with_suffix(".qm")
    subprocess.run([tool, "-silent", path_of(language), "-qm", made], check=True)


def write_messages() -> None:
    """The list of the core's messages that ``gui.messages`` recognises them by."""
    lines = [
        '"""The core\'s messages, for the window to recognise. Written by `make translations`: do not edit."""',
        "",
        "MESSAGES = (",
        *(f"    {_quoted(text)},{'  # noqa: E501' if len(_quoted(text)) > 114 else ''}" for text in core_messages()),
        ")",
        "",
    ]
    MESSAGES.write_text("\n".join(lines), "utf-8")


def _quoted(text: str) -> str:
    return (
        repr(text)
        if '"' in text and "'" not in text
        else '"' + repr(text)[1:-1].replace("\\'", "'").replace('"', '\\"') + '"'
    )


def update() -> int:
    """Everything up to the sources. Returns how many translations are missing, all languages together."""
    write_messages()
    found = read_all()
    for line in (*found.wrong, *outside()):
        print(line, file=sys.stderr)
    FOLDER.mkdir(parents=True, exist_ok=True)
    missing = 0
    for language in FORMS:
        known = load(language)
        _carry_over(found.texts, known, language)
        save(language, found.texts, known)
        build(language)
        lacking = sum(not is_done(text, known.get(text, []), language) for text in found.texts)
        print(f"{language}: {len(found.texts) - lacking} of {len(found.texts)} translated")
        missing += lacking
    return missing + len(found.wrong) + len(outside())


def _carry_over(texts: dict[Text, None], known: Known, language: str) -> None:
    """A string that is translated in another context already, and in one way only, is translated so here too."""
    ways: dict[tuple[str, bool], set[tuple[str, ...]]] = {}
    for text, forms in known.items():
        if is_done(text, forms, language):
            ways.setdefault((text.source, text.counts), set()).add(tuple(forms))
    for text in texts:
        if not is_done(text, known.get(text, []), language):
            there = ways.get((text.source, text.counts), set())
            if len(there) == 1:
                known[text] = list(next(iter(there)))


# --- tables ---------------------------------------------------------------------------------------------------------


def _cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def _uncell(text: str) -> str:
    return re.sub(r"\\(.)", lambda match: {"n": "\n", "t": "\t"}.get(match[1], match[1]), text)


def typography(language: str, text: str) -> str:
    """*text* with the no-break spaces that French sets before its marks and inside its quotes."""
    if language != "fr":
        return text
    text = text.replace("« ", "«\u00a0").replace(" »", "\u00a0»").replace(" :", "\u00a0:")
    return re.sub(r" (?=[;!?])", "\u202f", text).replace("\u00a0%", " %")


def missing(languages: list[str]) -> Iterator[str]:
    """The table of what is not translated. A string that counts has ``#`` before it, and its forms have `` || ``
    between them; a context can be named as in ``Find@FindBar``, where one word has two meanings."""
    found = read_all()
    yield "\t".join(["source", *languages])
    known = {language: load(language) for language in languages}
    seen = set()
    for text in found.texts:
        cells = [known[language].get(text, []) for language in languages]
        if all(is_done(text, forms, language) for forms, language in zip(cells, languages, strict=True)):
            continue
        if (text.source, text.counts) not in seen:
            seen.add((text.source, text.counts))
            head = ("#" if text.counts else "") + _cell(text.source)
            yield "\t".join([head, *(BETWEEN_FORMS.join(map(_cell, forms)) for forms in cells)])


def take(lines: list[str]) -> list[str]:
    """Fills the table's translations in. Returns what is wrong with it."""
    found = read_all()
    languages = lines[0].split("\t")[1:]
    known = {language: load(language) for language in languages}
    wrong = []
    by_source: dict[tuple[str, bool], list[Text]] = {}
    for text in found.texts:
        by_source.setdefault((text.source, text.counts), []).append(text)
    for number, line in enumerate(lines[1:], 2):
        if not line.strip():
            continue
        head, *cells = line.split("\t")
        counts = head.startswith("#")
        source, _, context = head.removeprefix("#").partition("@@")
        texts = [text for text in by_source.get((_uncell(source), counts), []) if context in ("", text.context)]
        if not texts or len(cells) != len(languages):
            wrong.append(f"line {number}: {'no such string' if not texts else 'wrong number of columns'}: {head}")
            continue
        for language, cell in zip(languages, cells, strict=True):
            parts = cell.split(BETWEEN_FORMS) if counts else [cell]
            forms = [typography(language, _uncell(form)) for form in parts]
            if counts and len(forms) != FORMS[language]:
                wrong.append(f"line {number}: {language} has {FORMS[language]} forms, not {len(forms)}: {head}")
                continue
            for text in texts:
                if cell and (context or not is_done(text, known[language].get(text, []), language)):
                    known[language][text] = forms
    for language in languages:
        save(language, found.texts, known[language])
    return wrong


def main(arguments: list[str] | None = None) -> int:
    """Runs one command. Returns the exit status: 1 where something is missing or wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command")
    commands.add_parser("update")
    commands.add_parser("missing").add_argument("languages", nargs="*", default=list(FORMS), metavar="LANG")
    commands.add_parser("take").add_argument("file", type=Path)
    given = parser.parse_args(arguments)
    if given.command == "missing":
        rows = list(missing(given.languages or list(FORMS)))
        print("\n".join(rows))
        return int(len(rows) > 1)
    wrong: list[str] = []
    if given.command == "take":
        wrong = take(given.file.read_text("utf-8").split("\n"))
        for line in wrong:
            print(line, file=sys.stderr)
    return int(bool(update() + len(wrong)))


if __name__ == "__main__":
    raise SystemExit(main())
