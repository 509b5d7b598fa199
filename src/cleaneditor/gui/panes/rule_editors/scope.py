"""Where a rule applies: everywhere, on a site, in a folder, in a language, with what the open page has to offer."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from cleaneditor.core.model import Page
from cleaneditor.core.rules.base import EVERYWHERE, Field, Scope
from cleaneditor.gui import theme
from cleaneditor.gui.panes.rule_editors import labels
from cleaneditor.gui.panes.rule_editors.controls import Control, escaped
from cleaneditor.gui.plain_label import plain_label

FIELD = Field(name="scope", label="Where it applies", control="text")
_SPECIAL = re.compile(r"([\[*?])")


def folder_of(page: Page) -> str:
    """The pattern for the pages of the same folder; empty where the page has none."""
    inner = page.source.inner.replace("\\", "/")
    path = inner if "/" in inner else page.source.name.replace("\\", "/")
    folder = path.rpartition("/")[0]
    if not folder:
        return ""
    if path is inner:
        return _SPECIAL.sub(r"[\1]", folder) + "/*"
    # A path of this computer would not hold on another one; the folder's own name may.
    return "*/" + _SPECIAL.sub(r"[\1]", folder.rpartition("/")[2]) + "/*"


def offers(page: Page | None) -> dict[str, str]:
    """What the open page has to offer for each part of a scope; empty words where it is not known."""
    if page is None:
        return {"sites": "", "paths": "", "languages": ""}
    return {"sites": page.site, "paths": folder_of(page), "languages": page.language.split("-")[0]}


def tidied(part: str, text: str) -> tuple[str, ...]:
    """What a person wrote into the line of one *part*, as the rules file has it."""
    words = [word.strip() for word in re.split(r"[,;\n]", text)]
    if part == "sites":
        words = [re.sub(r"^[a-z]+://", "", word.lower()).split("/")[0].split(":")[0] for word in words]
        words = [word.removeprefix("www.").strip(".") for word in words]
    elif part == "languages":
        words = [word.lower().replace("_", "-").split("-")[0] for word in words]
    else:
        words = [word.replace("\\", "/") for word in words]
    return tuple(dict.fromkeys(word for word in words if word))


class ScopeControl(Control):
    """A button with a menu, and a line for each part that is used."""

    def __init__(self, page: Callable[[], Page | None], parent: QWidget | None = None) -> None:
        super().__init__(FIELD, parent)
        self._page = page
        self._scope = EVERYWHERE
        self._all = False
        self.button = QToolButton()
        self.button.setObjectName("scope")
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button.setMinimumHeight(self.button.fontMetrics().height() + 2 * theme.SPACE)
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self.fill)
        self.button.setMenu(self.menu)
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.addWidget(plain_label(labels.tr(FIELD.label)))
        head.addWidget(self.button, 1)
        self.column.addLayout(head)
        self.lines: dict[str, QLineEdit] = {}
        self._rows: dict[str, QWidget] = {}
        for part, name, hint in (
            ("sites", labels.tr("Sites"), labels.tr("for example news.example, blog.example")),
            ("paths", labels.tr("Folders"), labels.tr("for example archive/*, */2012/*")),
            ("languages", labels.tr("Languages"), labels.tr("for example en, de")),
        ):
            row = QWidget()
            line = self.lines[part] = QLineEdit()
            line.setObjectName(f"scope-{part}")
            line.setAccessibleName(name)
            line.setPlaceholderText(hint)
            line.setToolTip(hint)
            line.editingFinished.connect(lambda part=part: self._typed(part))
            box = QVBoxLayout(row)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(0)
            box.addWidget(plain_label(name, quiet=True))
            box.addWidget(line)
            self._rows[part] = row
            row.hide()
            self.column.addWidget(row)
        self.setFocusProxy(self.button)

    def show_value(self, value: Scope) -> None:
        self._scope = value
        parts = {part: tuple(getattr(value, part)) for part in self.lines}
        text = " · ".join(", ".join(part) for part in parts.values() if part) or labels.tr("Everywhere")
        room = self.button.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, 150)
        self.button.setText(escaped(room))
        self.button.setToolTip(labels.tr("Where this rule acts: {0}").replace("{0}", text))
        self.button.setAccessibleName(f"{labels.tr(FIELD.label)}: {text}")
        for part, line in self.lines.items():
            if tidied(part, line.text()) != parts[part]:
                line.setText(", ".join(parts[part]))
            self._rows[part].setVisible(bool(parts[part]) or self._all)

    def fill(self) -> None:
        """Fills the menu with what the open page has to offer."""
        self.menu.clear()
        everywhere = self.menu.addAction(labels.tr("Everywhere"))
        everywhere.setCheckable(True)
        everywhere.setChecked(self._scope == EVERYWHERE)
        everywhere.triggered.connect(lambda: self._choose(EVERYWHERE))
        self.menu.addSeparator()
        texts = {
            "sites": (labels.tr("Only on this site: {0}"), labels.tr("The site of this page is not known")),
            "paths": (labels.tr("Only in this folder: {0}"), labels.tr("This page stands in no folder")),
            "languages": (labels.tr("Only in this language: {0}"), labels.tr("The language of this page is not known")),
        }
        for part, value in offers(self._page()).items():
            known, unknown = texts[part]
            action = self.menu.addAction(escaped(known.replace("{0}", value) if value else unknown))
            action.setEnabled(bool(value))
            action.setCheckable(bool(value))
            have = tuple(getattr(self._scope, part))
            action.setChecked(value in have)
            after = tuple(each for each in have if each != value) if value in have else (value,)
            action.triggered.connect(
                lambda _=False, part=part, after=after: self._choose(
                    msgspec.structs.replace(self._scope, **{part: after})
                )
            )
        self.menu.addSeparator()
        self.menu.addAction(labels.tr("Others…")).triggered.connect(self._show_all)

    def _choose(self, scope: Scope) -> None:
        self._all = False
        self._emit(scope)

    def _show_all(self) -> None:
        self._all = True
        self.show_value(self._scope)
        self.lines["sites"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self, part: str) -> None:
        words = tidied(part, self.lines[part].text())
        self.lines[part].setText(", ".join(words))
        self._emit(msgspec.structs.replace(self._scope, **{part: words}))

    def _emit(self, scope: Any) -> None:
        changed = scope != self._scope
        self.show_value(scope)
        if changed:
            self.edited.emit(scope)
