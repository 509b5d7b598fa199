"""The status bar: figures of the open page, its encoding and language, and what just happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QStatusBar, QToolButton

from cleaneditor.gui import icons, messages, page_facts, theme
from cleaneditor.gui.counting import counted, words
from cleaneditor.gui.pages import Acceptance, State
from cleaneditor.gui.panes.text import plain_tip
from cleaneditor.gui.panes.why import ElidedLabel
from cleaneditor.gui.session import Session

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning
    from cleaneditor.gui.actions import Actions

SHOWN_MS = 8000
WIDE = 1180
"""Pixels from which the bar has room to say how the encoding was found."""


class Status(QObject):
    """Keeps the status bar up to date."""

    def __init__(self, session: Session, bar: QStatusBar, actions: Actions) -> None:
        super().__init__(bar)
        self._session = session
        self._bar = bar
        self._actions = actions
        self.figures = ElidedLabel()
        self.figures.setObjectName("statusFigures")
        # On both sides: where people read from the right, the other one is at the edge of the window.
        self.figures.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, 0)
        self.encoding = self._button("statusEncoding", "encoding", actions.encoding_menu)
        self.language = self._button("statusLanguage", "language", actions.language_menu)
        bar.addWidget(self.figures, 1)
        bar.addPermanentWidget(self.encoding)
        bar.addPermanentWidget(self.language)
        bar.installEventFilter(self)
        actions.language_menu.aboutToShow.connect(self._fill_languages)
        session.cleaned.connect(lambda *_: self._follow())
        session.documentChanged.connect(lambda _: self._follow_document())
        session.currentChanged.connect(lambda _: self._follow())
        session.pageChanged.connect(lambda key: self._follow() if key == session.current_key else None)
        # What was said of the last step is no longer so after the next; what a step says itself comes after it.
        session.choicesChanged.connect(lambda _: bar.clearMessage())
        session.messageChanged.connect(lambda text: bar.showMessage(text, SHOWN_MS))
        self._follow_document()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """How much is said depends on the room."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _button(self, name: str, icon: str, menu: QMenu) -> QToolButton:
        button = QToolButton(autoRaise=True)
        button.setObjectName(name)
        button.setAccessibleName(menu.title().replace("&", ""))
        button.setIcon(icons.icon(icon))
        button.setIconSize(QSize(16, 16))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMenu(menu)
        return button

    def _follow(self) -> None:
        self.figures.set_whole(self.text())

    def _follow_document(self) -> None:
        self._follow()
        document = self._session.document
        self.encoding.setVisible(document is not None)
        self.language.setVisible(document is not None)
        if document is None:
            return
        from cleaneditor.core.mojibake import twice_encoded

        page = document.page
        name, how = page_facts.encoding_name(page.encoding.name), page_facts.encoding_how(page.encoding)
        self._spelled = f"{name}, {how}" if how else name
        trouble = page_facts.encoding_trouble(page.encoding, twice_encoded(page.text))
        self.encoding.setIcon(icons.icon("warning" if trouble else "encoding"))
        tip = self.tr("Text encoding: {0}").format(self._spelled)
        told = trouble or page_facts.encoding_mended(page.encoding)
        self.encoding.setAccessibleName(f"{tip}. {told}" if told else tip)
        self.encoding.setToolTip(plain_tip(f"{tip}. {told}" if told else tip))
        self._trouble = trouble
        chosen = bool(page.source.language)
        language = page_facts.language_name(page.language) if page.language else self.tr("Language unknown")
        self.language.setText(language)
        how = self.tr("chosen by you") if chosen else self.tr("from the page’s declaration")
        self._language = f"{language}, {how}" if page.language else language
        tip = self.tr("Language of the page: {0}. Rules of one language follow it.").format(self._language)
        self.language.setAccessibleName(tip)
        self.language.setToolTip(plain_tip(tip))
        self._fit()

    _spelled = ""
    _language = ""
    _trouble = ""

    def _fit(self) -> None:
        document = self._session.document
        if document is None:
            return
        wide = self._bar.width() >= WIDE
        text = self._spelled if wide else page_facts.encoding_name(document.page.encoding.name)
        if self._trouble and document.page.encoding.replaced:
            lost = document.page.encoding.replaced
            text += ", " + counted(lost, "{0} byte did not fit", "{0} bytes did not fit")
        self.encoding.setText(text.replace("&", "&&"))

    # --- languages --------------------------------------------------------------------------------------------

    def _fill_languages(self) -> None:
        """The menu as it is needed: what the page declares, the common languages, all that the phrase packs know."""
        from cleaneditor.core.phrases import shipped_pack

        menu, document = self._actions.language_menu, self._session.document
        menu.clear()
        group = QActionGroup(menu)
        entry = self._session.pages.get(self._session.current_key)
        chosen = entry.source.language if entry is not None else ""
        automatic = self.tr("As the page declares")
        if document is not None and document.page.language and not chosen:
            automatic = self.tr("As the page declares: {0}").format(page_facts.language_name(document.page.language))
        self._offer(menu, group, "", automatic, chosen)
        menu.addSeparator()
        for tag in page_facts.COMMON:
            self._offer(menu, group, tag, page_facts.language_name(tag), chosen)
        others = sorted(
            (page_facts.language_name(tag), tag)
            for tag, _ in shipped_pack("comments").languages
            if tag not in page_facts.COMMON and page_facts.language_name(tag) != tag
        )
        menu.addSeparator()
        half = len(others) // 2
        for part in (others[:half], others[half:]):
            title = self.tr("{0} to {1}").format(part[0][0], part[-1][0])
            sub = menu.addMenu(title)
            for name, tag in part:
                self._offer(sub, group, tag, name, chosen)
        if chosen and chosen not in page_facts.COMMON and all(tag != chosen for _, tag in others):
            self._offer(menu, group, chosen, page_facts.language_name(chosen), chosen)

    def _offer(self, menu: QMenu, group: QActionGroup, tag: str, text: str, chosen: str) -> None:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(tag == chosen)
        action.setData(tag)
        group.addAction(action)
        action.setEnabled(bool(self._session.current_key))
        action.triggered.connect(lambda: self._session.set_language(self._session.current_key, tag))

    # --- figures ----------------------------------------------------------------------------------------------

    def _removed(self, cleaning: Cleaning) -> str:
        removed = counted(cleaning.removed_count, "{0} removed", "{0} removed")
        if not cleaning.apart:
            return removed
        return counted(
            len(cleaning.apart), "{1}, of these {0} exported apart", "{1}, of these {0} exported apart", removed
        )

    def text(self) -> str:
        """For example ``1 240 → 880 words · 23 removed · cleaned in 4 ms``."""
        session = self._session
        entry = session.pages.get(session.current_key)
        if entry is None:
            return ""
        if session.state(entry) is State.FAILED:
            return self.tr("This page failed: {0}").format(messages.said(entry.reason))
        cleaning = session.cleaning
        if cleaning is None or cleaning.document.page.source.key != entry.key:
            return self.tr("loading…") if session.document is None else self.tr("cleaning…")
        parts = [
            words(cleaning.document.words, cleaning.kept_words),
            self._removed(cleaning),
            *([counted(len(cleaning.doubtful), "{0} doubtful", "{0} doubtful")] if cleaning.doubtful else ()),
            self.tr("cleaned in {0} ms").format(max(1, round(session.seconds * 1000))),
        ]
        said = {
            Acceptance.ACCEPTED: self.tr("accepted"),
            Acceptance.CHANGED: self.tr("changed since it was accepted"),
        }.get(session.acceptance(entry))
        if said:
            parts.append(said)
        trouble = {
            "failed": self.tr("the extractor failed: rules only"),
            "timeout": self.tr("the extractor took too long: rules only"),
            "nothing": self.tr("the extractor found no main content: rules only"),
        }.get(cleaning.extraction.status)
        return " · ".join([*parts, trouble] if trouble else parts)
