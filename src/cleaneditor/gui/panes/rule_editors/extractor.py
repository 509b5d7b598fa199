"""The extractor's settings: part of the rule set, edited like a rule."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cleaneditor.core.extractor import ExtractorSettings
from cleaneditor.core.rules.base import Field
from cleaneditor.gui import theme
from cleaneditor.gui.panes.rule_editors import labels
from cleaneditor.gui.panes.rule_editors.controls import Control, control_for
from cleaneditor.gui.plain_label import plain_label

if TYPE_CHECKING:
    from cleaneditor.gui.session import Session

FIELDS = (
    Field(name="enabled", label="Ask the extractor first", control="switch"),
    Field(name="focus", label="Focus", control="focus", step=0.05),
    Field(name="tables", label="Tables are content", control="switch"),
    Field(name="links", label="Export links", control="switch"),
    Field(name="images", label="Export images", control="switch"),
)


class ExtractorEditor(QWidget):
    """Edits ``rules.extractor``; the session asks the extractor again where its answer may differ."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.controls: dict[str, Control] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.GAP)
        column.setSpacing(theme.SPACE)
        note = self.tr("Finds the main content of a web page; the rules below have the word after it.")
        column.addWidget(plain_label(note, quiet=True, wrap=True))
        for field in FIELDS:
            control = control_for(field)
            control.edited.connect(lambda value, field=field: self._edited(field, value))
            self.controls[field.name] = control
            column.addWidget(control)
        self.show_settings(session.choices.rules.extractor)

    def show_settings(self, settings: ExtractorSettings) -> None:
        """Show *settings*."""
        for name, control in self.controls.items():
            control.show_value(getattr(settings, name))
            control.setEnabled(settings.enabled or name == "enabled")

    def _edited(self, field: Field, value: Any) -> None:
        rules = self._session.choices.rules
        settings = msgspec.structs.replace(rules.extractor, **{field.name: value})
        text = self.tr("Change extractor: {0}").replace("{0}", labels.inside(field.label))
        self._session.do(self._session.choices.with_rules(replace(rules, extractor=settings)), text)
