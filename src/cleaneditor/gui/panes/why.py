"""The strip that says why the selected block is kept or removed, and lets the person decide otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from cleaneditor.gui import theme, wording
from cleaneditor.gui.counting import counted, grouped
from cleaneditor.gui.panes.takers import speaker
from cleaneditor.gui.panes.text import plain_tip

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning
    from cleaneditor.gui.session import Session

_ROWS = 6


class ElidedLabel(QLabel):
    """A line of plain text that ends in “…” where it does not fit; the whole text is in its tool tip and for screen
    readers.

    It paints itself: a label of Qt's has the whole window laid out anew for every new word, though its place stays.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._whole = ""
        self._shown = ""

    def set_whole(self, text: str) -> None:
        """Show *text*, as much of it as fits."""
        if text != self._whole:
            self._whole = text
            self.setAccessibleName(text)
            self._fit()

    def whole(self) -> str:
        """The text without a cut."""
        return self._whole

    def text(self) -> str:
        """The text as it is shown."""
        return self._shown

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        around = self.contentsMargins()
        return QSize(60, self.fontMetrics().height() + around.top() + around.bottom())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        flags = Qt.TextFlag.TextForceRightToLeft if _from_right(self._shown) else Qt.TextFlag.TextForceLeftToRight
        side = Qt.LayoutDirection.RightToLeft if _from_right(self._shown) else Qt.LayoutDirection.LeftToRight
        align = QStyle.visualAlignment(side, self.alignment()).value | flags.value
        with QPainter(self) as painter:
            self.style().drawItemText(
                painter,
                self.contentsRect(),
                align,
                self.palette(),
                self.isEnabled(),
                self._shown,
                self.foregroundRole(),
            )

    def _fit(self) -> None:
        room = self.contentsRect().width()
        shown = QFontMetrics(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setToolTip(plain_tip(self._whole) if shown != self._whole else "")
        if shown != self._shown:
            self._shown = shown
            self.update()


def _from_right(text: str) -> bool:
    """Whether *text* is written from the right: whether its first letter is."""
    return next((side != "L" for side in map(bidirectional, text) if side in ("L", "R", "AL")), False)


class _Dot(QWidget):
    """A square in the colour of whoever had the last word; hollow where the block is kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(12, 12)
        self._colour: QColor | None = None
        self._filled = True

    def show_verdict(self, colour: QColor | None, filled: bool) -> None:
        if (colour, filled) != (self._colour, self._filled):
            self._colour, self._filled = colour, filled
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._colour is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._colour)
            painter.setBrush(self._colour if self._filled else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(0.5, 0.5, 11, 11), 2, 2)


class WhyStrip(QWidget):
    """One line on the selected block or blocks, with buttons; “Why?” unfolds everybody who spoke of the block."""

    exceptionWanted = Signal()
    """The person wants what was restored to be kept from now on."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("whyStrip")
        self.setAccessibleName(self.tr("Why"))
        self._session = session
        self._dot = _Dot()
        self.sentence = ElidedLabel()
        self.sentence.setObjectName("whySentence")
        self.sureness = QLabel()
        self.sureness.setTextFormat(Qt.TextFormat.PlainText)
        self.sureness.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.why = QPushButton(self.tr("&Why?"))
        self.why.setObjectName("whyButton")
        self.why.setCheckable(True)
        self.why.setAccessibleName(self.tr("Why?"))
        self.why.setAccessibleDescription(self.tr("Shows everybody who spoke of this block, in order"))
        self.restore = self._button(self.tr("Restore"), "whyRestore", True)
        self.remove = self._button(self.tr("Remove"), "whyRemove", False)
        self.give_back = self._button(self.tr("Let the rules decide"), "whyGiveBack", None)
        self.exception = QPushButton(self.tr("Make an exception…"))
        self.exception.setObjectName("whyException")
        self.exception.setAccessibleDescription(self.tr("Offers rules that keep such blocks from now on"))
        self.exception.clicked.connect(self.exceptionWanted)
        self.trail = QListWidget()
        self.trail.setObjectName("whyTrail")
        self.trail.setAccessibleName(self.tr("Everybody who spoke of this block, in order"))
        self.trail.setFrameShape(QListWidget.Shape.NoFrame)
        self.trail.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.trail.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.trail.setTabKeyNavigation(False)
        self.trail.viewport().setAutoFillBackground(False)
        self.trail.hide()

        row = QHBoxLayout()
        row.setContentsMargins(theme.MARGIN, theme.SPACE, theme.GAP, theme.SPACE)
        row.setSpacing(theme.GAP)
        row.addWidget(self._dot)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.sureness)
        # What comes and goes stands first, so that the others keep their places under the pointer.
        for button in (self.exception, self.give_back, self.why, self.restore, self.remove):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inset = QHBoxLayout()
        inset.setContentsMargins(theme.GAP, theme.SPACE, theme.GAP, 0)
        inset.addWidget(self.trail)
        column.addLayout(inset)
        column.addLayout(row)

        self.why.toggled.connect(self._unfold)
        session.documentChanged.connect(lambda _document: self._refresh())
        session.cleaned.connect(lambda _cleaning, _rows: self._refresh())
        session.choicesChanged.connect(lambda _choices: self._refresh())
        session.selectionChanged.connect(lambda _indexes: self._refresh())
        self._refresh()

    def _button(self, text: str, name: str, keep: bool | None) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.clicked.connect(lambda: self._session.override(self._session.selection, keep))
        return button

    # --- following the session --------------------------------------------------------------------------------

    def _refresh(self) -> None:
        cleaning = self._session.cleaning
        document = self._session.document
        picked = self._session.selection
        if cleaning is not None:
            picked = tuple(row for row in picked if row < len(cleaning.verdicts))
        if document is None or cleaning is None or not picked:
            self._say_nothing()
        elif len(picked) == 1:
            self._say_one(cleaning, picked[0])
        else:
            self._say_many(cleaning, picked)
        if cleaning is not None and picked:
            self._offer_exception(cleaning, picked)
        self.setAccessibleDescription(self.sentence.whole())
        if self.trail.isVisibleTo(self):
            self._fill_trail()

    def _say_nothing(self) -> None:
        self._dot.show_verdict(None, True)
        text = self.tr("Click a block to see why it is kept or removed.") if self._session.document is not None else ""
        self.sentence.set_whole(text)
        self.sureness.setText("")
        self.why.setChecked(False)
        for button in (self.why, self.restore, self.remove, self.give_back, self.exception):
            button.hide()

    def _say_one(self, cleaning: Cleaning, row: int) -> None:
        verdict = cleaning.verdicts[row]
        block = cleaning.document.blocks[row]
        dark = theme.is_dark(self.palette())
        self._dot.show_verdict(theme.group_colour(speaker(verdict, cleaning.rules), dark), not verdict.keep)
        number = self.tr("Block {0}").format(grouped(row + 1))
        verdict_text = wording.sentence(verdict, cleaning.rules)
        parts = [number, wording.kind_name(block), verdict_text]
        if row in cleaning.edits and verdict.reason != "person.edited":
            parts.append(self.tr("edited by you"))
        self.sentence.set_whole(" · ".join(parts))
        self.sureness.setText(wording.sureness(verdict))
        self.why.show()
        self.restore.setVisible(not verdict.keep)
        self.remove.setVisible(verdict.keep)
        self.give_back.setVisible(row in self._own())

    def _say_many(self, cleaning: Cleaning, picked: tuple[int, ...]) -> None:
        verdicts = [cleaning.verdicts[row] for row in picked]
        removed = [verdict for verdict in verdicts if not verdict.keep]
        parts = [counted(len(picked), "{0} block selected", "{0} blocks selected")]
        if kept := len(verdicts) - len(removed):
            parts.append(counted(kept, "{0} kept", "{0} kept"))
        if removed:
            parts.append(counted(len(removed), "{0} removed", "{0} removed"))
        speakers = dict.fromkeys(wording.rule_name(verdict.by, cleaning.rules) for verdict in removed)
        if removed and len(speakers) <= 3:
            parts.append(self.tr("by {0}").replace("{0}", ", ".join(map(wording.quoted, speakers))))
        self.sentence.set_whole(" · ".join(parts))
        who = {speaker(verdict, cleaning.rules) for verdict in removed}
        dark = theme.is_dark(self.palette())
        self._dot.show_verdict(theme.group_colour(who.pop(), dark) if len(who) == 1 else None, True)
        self.sureness.setText("")
        self.why.setChecked(False)
        self.why.hide()
        self.restore.setVisible(bool(removed))
        self.remove.setVisible(bool(kept))
        own = self._own()
        self.give_back.setVisible(any(row in own for row in picked))

    def _offer_exception(self, cleaning: Cleaning, picked: tuple[int, ...]) -> None:
        """Right after a restore is when somebody knows that it should not happen again."""
        restored = [row for row in picked if cleaning.overrides.get(row) is True]
        self.exception.setVisible(bool(restored) and len(restored) == len(picked))

    def _own(self) -> dict[int, bool]:
        document = self._session.document
        return dict(self._session.choices.of(document.page.source.key)) if document is not None else {}

    # --- the trail --------------------------------------------------------------------------------------------

    def _unfold(self, on: bool) -> None:
        if on:
            self._fill_trail()
        self.trail.setVisible(on)

    def _fill_trail(self) -> None:
        cleaning, picked = self._session.cleaning, self._session.selection
        self.trail.clear()
        if cleaning is None or len(picked) != 1 or picked[0] >= len(cleaning.verdicts):
            return
        for number, entry in enumerate(cleaning.trail(picked[0]), 1):
            text = f"{number}.  {wording.said(entry, cleaning.rules)}"
            item = QListWidgetItem(text, self.trail)
            item.setToolTip(plain_tip(text))
            if not entry.changed and number > 1:
                item.setForeground(theme.muted(self.palette()))
        rows = min(self.trail.count(), _ROWS)
        self.trail.setFixedHeight(rows * max(self.trail.sizeHintForRow(0), 1) + 2 * theme.SPACE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.why.isChecked():
            self.why.setChecked(False)
            self.why.setFocus()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "trail"):
            self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(0, 0, self.width(), 1, theme.line(self.palette()))
