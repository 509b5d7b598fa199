"""The thin line under the rules: what the last change of rules did, in numbers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from cleaneditor.gui import theme
from cleaneditor.gui.counting import counted, grouped
from cleaneditor.gui.effects import Effect
from cleaneditor.gui.panes.why import ElidedLabel


class EffectLine(QWidget):
    """``Switch off “Reply form”`` and below ``3 fewer removed here, 41 on 17 pages``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("effectLine")
        self.step = ElidedLabel()
        self.step.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.numbers = _label()
        self.numbers.setObjectName("effectNumbers")
        self.numbers.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.SPACE, theme.MARGIN, theme.SPACE)
        column.setSpacing(0)
        column.addWidget(self.step)
        column.addWidget(self.numbers)
        self.hide()

    def show_effect(self, effect: Effect | None) -> None:
        """Show *effect*; None hides the line."""
        if effect is not None:
            numbers = self.sentence(effect)
            if (effect.step, numbers) != (self.step.whole(), self.numbers.text()):
                self.step.set_whole(effect.step)
                self.numbers.setText(numbers)
                self.setToolTip(f"{effect.step}\n{numbers}")
                self.numbers.setAccessibleName(f"{effect.step}: {numbers}")
        self.setVisible(effect is not None)

    def sentence(self, effect: Effect) -> str:
        """*effect* in one sentence."""
        here = self._change(effect.more, effect.fewer)
        text = self.tr("{0} here").format(here) if here else self.tr("Nothing changes here")
        if effect.all <= 1:
            return text
        if effect.pages:
            everywhere = self._change(effect.more_everywhere, effect.fewer_everywhere)
            pages = counted(effect.pages, "{0} page", "{0} pages")
            if here and not (effect.fewer_everywhere and effect.more_everywhere) and not (effect.more and effect.fewer):
                everywhere = grouped(effect.more_everywhere or effect.fewer_everywhere)
            text = self.tr("{0}, {1} on {2}").format(text, everywhere, pages)
            if not effect.exact:
                text = self.tr("{0} since they were last counted").format(text)
        elif effect.counted == effect.all:
            text = self.tr("Nothing changes on any page")
        if effect.counted < effect.all:
            text = self.tr("{0} ({1} of {2} pages counted)").format(text, grouped(effect.counted), grouped(effect.all))
        return text

    def _change(self, more: int, fewer: int) -> str:
        if more and fewer:
            return self.tr("{0} more and {1} fewer removed").format(grouped(more), grouped(fewer))
        if more:
            return self.tr("{0} more removed").format(grouped(more))
        return self.tr("{0} fewer removed").format(grouped(fewer)) if fewer else ""


def _label() -> QLabel:
    label = QLabel(textFormat=Qt.TextFormat.PlainText)
    # Never wider than the pane, whatever it says: the whole text is in the tool tip.
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
