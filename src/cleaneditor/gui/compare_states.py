"""Two states side by side: what differs in the rules and choices, and what that changes on the open page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QThreadPool, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cleaneditor.core.model import Document, Extraction
from cleaneditor.gui.choices import Choices
from cleaneditor.gui.comparing import Difference, blocks_differ, choices_differ
from cleaneditor.gui.counting import counted
from cleaneditor.gui.history import History
from cleaneditor.gui.notices import plain_buttons
from cleaneditor.gui.session import Session

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning

_BLOCK = Qt.ItemDataRole.UserRole + 1


class CompareStates(QDialog):
    """Not modal: one goes on working beside it."""

    _judged = Signal(int, object)

    def __init__(self, session: Session, history: History, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("compareStates")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare states"))
        self._session = session
        self._history = history
        self._ticket = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.before = self._combo(self.tr("&Before"), "compareBefore")
        self.after = self._combo(self.tr("&After"), "compareAfter")
        self.list = QListWidget()
        self.list.setObjectName("compareList")
        self.list.setAccessibleName(self.tr("What differs; Enter goes to a block"))
        self.list.setWordWrap(True)
        self.list.itemActivated.connect(self._show)
        self.list.itemClicked.connect(self._show)
        self.word = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        form = QFormLayout()
        form.addRow(self.tr("&Before"), self.before)
        form.addRow(self.tr("&After"), self.after)
        buttons = plain_buttons(QDialogButtonBox(QDialogButtonBox.StandardButton.Close))
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.word)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.resize(560, 480)
        self._judged.connect(self._take)
        self._fill()
        self.before.currentIndexChanged.connect(lambda _: self._compare())
        self.after.currentIndexChanged.connect(lambda _: self._compare())
        session.documentChanged.connect(self._follow_page)
        history.changed.connect(self._refill)
        session.cleaned.connect(self._follow_page)
        self._compare()

    def _combo(self, label: str, name: str) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName(name)
        combo.setAccessibleName(label.replace("&", ""))
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(30)
        combo.setMaxVisibleItems(20)
        return combo

    def _fill(self) -> None:
        self._states = self._history.states()
        for combo in (self.before, self.after):
            combo.addItems([words for words, _ in self._states])
        # What happened since the newest remembered state, or since the beginning, is what one wants to know mostly.
        checkpoints = len(self._history.checkpoints.all)
        self.before.setCurrentIndex(1 if checkpoints else len(self._states) - 1)
        self.after.setCurrentIndex(0)

    def _refill(self) -> None:
        chosen = [combo.currentText() for combo in (self.before, self.after)]
        self._states = self._history.states()
        for combo, words in zip((self.before, self.after), chosen, strict=True):
            combo.blockSignals(True)
            combo.clear()
            combo.addItems([each for each, _ in self._states])
            combo.setCurrentIndex(max(0, combo.findText(words)))
            combo.blockSignals(False)
        self._compare()

    def _follow_page(self, *_: object) -> None:
        self._compare()

    def _chosen(self, combo: QComboBox) -> Choices:
        return self._states[max(0, combo.currentIndex())][1]()

    def _compare(self) -> None:
        self._ticket += 1
        before, after = self._chosen(self.before), self._chosen(self.after)
        self.list.clear()
        found = choices_differ(before, after)
        self._add(found)
        cleaning = self._session.cleaning
        if not found:
            self.word.setText(self.tr("The two states are the same."))
        elif cleaning is None:
            self.word.setText(self.tr("Open a page to see what changes on it."))
        elif before.acting.extractor.asked != after.acting.extractor.asked:
            self.word.setText(self.tr("The extractor was asked otherwise: the blocks of the page are not compared."))
        elif before.acting.extractor.asked != cleaning.rules.extractor.asked:
            self.word.setText(self.tr("The extractor is asked otherwise now: the blocks of the page are not compared."))
        else:
            self.word.setText(self.tr("Comparing this page…"))
            job = _Job(self._ticket, cleaning.document, cleaning.extraction, before, after)
            self._pool.start(lambda: self._judged.emit(job.ticket, job.run()))

    def _take(self, ticket: int, found: list[Difference] | str) -> None:
        if ticket != self._ticket:
            return
        if isinstance(found, str):
            self.word.setText(self.tr("This page could not be compared: {0}").format(found))
            return
        count = sum(each.block >= 0 for each in found)
        differ = counted(count, "On this page {0} block differs.", "On this page {0} blocks differ.")
        self.word.setText(differ if count else self.tr("On this page no block differs."))
        self._add(found)

    def _add(self, found: list[Difference]) -> None:
        for each in found:
            item = QListWidgetItem(f"{each.text}\n    {each.detail}" if each.detail else each.text, self.list)
            item.setData(_BLOCK, each.block)

    def _show(self, item: QListWidgetItem) -> None:
        block = item.data(_BLOCK)
        document = self._session.document
        if document is not None and 0 <= block < len(document.blocks):
            self._session.select((block,))

    def done(self, result: int) -> None:
        """Waits for what is under way."""
        self._ticket += 1
        self._pool.waitForDone()
        super().done(result)


class _Job:
    """Judges the open page under two states; runs in a thread."""

    def __init__(
        self, ticket: int, document: Document, extraction: Extraction, before: Choices, after: Choices
    ) -> None:
        self.ticket = ticket
        self._document = document
        self._extraction = extraction
        self._states = (before, after)

    def run(self) -> list[Difference] | str:
        """The blocks that differ, or why they could not be compared."""
        try:
            from cleaneditor.core.clean import judge

            cleanings: list[Cleaning] = []
            for state in self._states:
                previous = cleanings[-1] if cleanings else None
                overrides = state.of(self._document.page.source.key)
                edits = state.fitted(self._document)
                cleanings.append(
                    judge(self._document, self._extraction, state.acting, overrides, previous=previous, edits=edits)
                )
            return blocks_differ(*cleanings)
        except Exception as error:  # noqa: BLE001 - nothing may be raised in a pool's thread
            return f"{type(error).__name__}: {error}"
