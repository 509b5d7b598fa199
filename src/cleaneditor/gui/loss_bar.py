"""The bar over the cleaned pane that says when much of a page's prose was taken at once."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cleaneditor.core.model import Loss
from cleaneditor.gui import wording
from cleaneditor.gui.counting import counted
from cleaneditor.gui.notices import Bar
from cleaneditor.gui.session import Session


class LossBar(QWidget):
    """One loss at a time, the largest first; the next one follows when it is restored or closed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lossBar")
        self._session = session
        self._seen: set[tuple[str, str, str, str]] = set()
        self._loss: Loss | None = None
        self.bar = Bar("warning", self)
        self.bar.close_button.clicked.connect(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar)
        session.cleaned.connect(lambda *_: self._follow())
        session.documentChanged.connect(lambda _: self._follow())
        self._follow()

    @property
    def loss(self) -> Loss | None:
        """The loss that is told of."""
        return self._loss

    def _follow(self) -> None:
        losses = [loss for loss in self._session.losses if self._word(loss) not in self._seen]
        self._loss = losses[0] if losses else None
        self.setVisible(self._loss is not None)
        if self._loss is not None:
            self.bar.tell(
                self._text(self._loss, len(losses) - 1),
                (self.tr("Show"), self._show),
                (self.tr("Restore all"), self._restore),
            )

    def _text(self, loss: Loss, more: int) -> str:
        if loss.by == "extractor":
            who = self.tr("The extractor")
        else:
            who = self.tr("The rule “{0}”").format(wording.rule_name(loss.by, self._session.choices.rules))
        if loss.code == "section":
            text = self.tr("{0} took a whole section: “{1}” ({2}).").format(
                who, loss.heading, wording.words(loss.words)
            )
        else:
            text = self.tr("{0} took {1} % of this page’s prose.").format(who, round(loss.share * 100))
        return text + (" " + counted(more, "{0} more to look at.", "{0} more to look at.") if more else "")

    def _word(self, loss: Loss) -> tuple[str, str, str, str]:
        return (self._session.current_key, loss.by, loss.code, loss.heading)

    def _show(self) -> None:
        if self._loss is not None:
            self._session.select(self._loss.blocks)

    def _restore(self) -> None:
        if self._loss is not None:
            self._session.override(self._loss.blocks, True)

    def _close(self) -> None:
        if self._loss is not None:
            self._seen.add(self._word(self._loss))
            self._follow()
