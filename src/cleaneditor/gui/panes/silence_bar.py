"""The bars over the rules that say who is soloed and who is muted, so that nobody forgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from cleaneditor.gui import theme, wording
from cleaneditor.gui.silence import NOBODY, Names

if TYPE_CHECKING:
    from cleaneditor.gui.choices import Choices
    from cleaneditor.gui.session import Session

_NAMED = 3


def names_of(names: Names, choices: Choices) -> str:
    """The rules and groups *names* in words, in the order of the rules."""
    rules = choices.rules
    order = {rule.id: at for at, rule in enumerate(rules.rules)}
    words = [wording.group_name(name.removeprefix("group:")) for name in sorted(names) if name.startswith("group:")]
    found = sorted((name for name in names if name in order), key=lambda name: order[name])
    words += [wording.rule_name(name, rules) for name in found]
    return ", ".join(words[:_NAMED]) + (f" + {len(words) - _NAMED}" if len(words) > _NAMED else "")


class SilenceBar(QWidget):
    """One line for who is soloed and one for who is muted; each with a cross that ends it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("silenceBar")
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        self._lines: dict[str, tuple[QFrame, QLabel]] = {}
        for name, end in (("solo", self.tr("End solo: all rules act again")), ("muted", self.tr("Unmute all"))):
            frame = QFrame()
            frame.setObjectName(f"bar-{name}")
            frame.setAutoFillBackground(True)
            label = QLabel(textFormat=Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            cross = QToolButton()
            cross.setText("✕")
            cross.setObjectName(f"end-{name}")
            cross.setAutoRaise(True)
            cross.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            cross.setAccessibleName(end)
            cross.setToolTip(end)
            cross.clicked.connect(lambda _=False, name=name: self._end(name))
            row = QHBoxLayout(frame)
            row.setContentsMargins(theme.MARGIN, theme.SPACE // 2, theme.SPACE, theme.SPACE // 2)
            row.addWidget(label, 1)
            row.addWidget(cross)
            column.addWidget(frame)
            self._lines[name] = frame, label
        session.choicesChanged.connect(self._follow)
        self._colour()
        self.hide()
        self._follow(session.choices)

    def text(self, name: str) -> str:
        """What the line ``solo`` or ``muted`` says; empty while it is hidden."""
        frame, label = self._lines[name]
        return "" if frame.isHidden() else label.text()

    def _follow(self, choices: Choices) -> None:
        if not choices.solo and not choices.muted and self.isHidden():
            return
        texts = {
            "solo": self.tr("Solo: {0}").replace("{0}", names_of(choices.solo, choices)) if choices.solo else "",
            "muted": self.tr("Muted: {0}").replace("{0}", names_of(choices.muted, choices)) if choices.muted else "",
        }
        tips = {
            "solo": self.tr("Only this acts, here, on all pages and in exports. It is not saved with the rules."),
            "muted": self.tr("Does not act, here, on all pages and in exports. It is not saved with the rules."),
        }
        for name, (frame, label) in self._lines.items():
            label.setText(texts[name])
            frame.setToolTip(tips[name])
            frame.setAccessibleName(texts[name])
            frame.setVisible(bool(texts[name]))
        self.setVisible(any(texts.values()))

    def _end(self, name: str) -> None:
        choices = self._session.choices
        if name == "solo":
            self._session.do(choices.with_silence(NOBODY, choices.muted), self.tr("End solo"))
        else:
            self._session.do(choices.with_silence(choices.solo, NOBODY), self.tr("Unmute all"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_lines"):
            self._colour()

    def _colour(self) -> None:
        look = self.palette()
        ground = theme.blend(
            look.color(QPalette.ColorRole.Highlight),
            look.color(QPalette.ColorRole.Window),
            0.28 if theme.is_dark() else 0.16,
        )
        for frame, _ in self._lines.values():
            own = frame.palette()
            if own.color(QPalette.ColorRole.Window) != ground:
                own.setColor(QPalette.ColorRole.Window, ground)
                frame.setPalette(own)
