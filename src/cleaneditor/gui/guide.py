"""The user guide inside the program: contents, search, Back, pictures, and nothing from outside."""

from __future__ import annotations

from pathlib import PurePosixPath

from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QImage,
    QKeySequence,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cleaneditor import resources
from cleaneditor.gui import guide_pages, theme
from cleaneditor.gui.guide_pages import GUIDE, PAGES, Section

SIZE = (980, 680)
_PLACE = Qt.ItemDataRole.UserRole
_PICTURES_AT_MOST = 900
_PICTURE = "\ufffc"

CONTEXTS = {
    "documentsView": f"{GUIDE}#opening-pages",
    "rawPane": f"{GUIDE}#reading-the-window",
    "cleanedPane": f"{GUIDE}#reading-the-window",
    "whyStrip": f"{GUIDE}#putting-it-right",
    "findBar": f"{GUIDE}#finding-text",
    "findPanel": f"{GUIDE}#finding-text",
    "lossBar": f"{GUIDE}#when-much-is-taken",
    "group-comments": f"{GUIDE}#comments-removed-kept-or-exported-apart",
    "choice-comments": f"{GUIDE}#comments-removed-kept-or-exported-apart",
    "rulesPane": f"{GUIDE}#the-rules",
    "exportDialog": f"{GUIDE}#exporting",
    "exportReport": f"{GUIDE}#exporting",
    "makeRulePanel": f"{GUIDE}#from-a-correction-to-a-rule",
    "palette": f"{GUIDE}#reviewing-many-pages",
    "keysDialog": f"{GUIDE}#by-keyboard-by-ear-in-other-languages",
    "compareDialog": f"{GUIDE}#keeping-your-rules",
    "historyPanel": f"{GUIDE}#the-history",
    "compareStates": f"{GUIDE}#the-history",
    "editsList": f"{GUIDE}#editing-the-text",
    "blockEditor": f"{GUIDE}#editing-the-text",
    "contestedBar": f"{GUIDE}#editing-the-text",
    "chooseRules": f"{GUIDE}#keeping-your-rules",
    "repeatedDialog": f"{GUIDE}#lines-that-repeat-on-a-site",
    "startPage": f"{GUIDE}#opening-pages",
}
"""Where the guide opens when the focus is in a widget of this name, the innermost first."""


def place_of(widget: QWidget | None) -> str:
    """The page and section that tell of *widget*: a built-in rule's own, that of the pane around, or the beginning."""
    while widget is not None:
        rule = getattr(widget, "rule", None)
        if rule is not None and hasattr(rule, "name") and (place := _of_rule(rule.name)):
            return place
        if widget.objectName() in CONTEXTS:
            return CONTEXTS[widget.objectName()]
        widget = widget.parentWidget()
    return GUIDE


def _of_rule(name: str) -> str:
    page = guide_pages.RULES
    found = [section for section in guide_pages.sections(page) if section.title == guide_pages.plain(name)]
    return f"{page}#{found[0].anchor}" if found else ""


class Page(QTextBrowser):
    """Shows one page of the guide. It loads nothing but the guide's own pictures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guidePage")
        self.setAccessibleName(self.tr("Page of the guide"))
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(4 * theme.SPACE)
        # The guide is English, whatever the window speaks.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.page = ""
        # Else a page that is filled anew takes the bar away and brings it back, and each time the pictures would be
        # made for another width, without end.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # Not at once: a window that is dragged larger would make all pictures again with every step.
        self._later = QTimer(self, singleShot=True, interval=30)
        self._later.timeout.connect(self._again)

    def show_page(self, page: str) -> None:
        """Loads *page*; a page that is shown already stays as it is."""
        if page != self.page:
            self.page = page
            self.document().setMarkdown(guide_pages.text_of(page), QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
            self._dress()

    def go_to(self, section: Section) -> None:
        """Scrolls to the heading of *section*."""
        number = guide_pages.sections(section.page).index(section)
        headings = [block for block in self._blocks() if block.blockFormat().headingLevel() > 0]
        if number < len(headings):
            self.setTextCursor(QTextCursor(headings[number]))
            self.ensureCursorVisible()
            self.verticalScrollBar().setValue(self._top(headings[number]) - theme.GAP)

    def mark(self, words: tuple[str, ...]) -> None:
        """Lights up the *words* that were searched for."""
        marks = []
        look = self.palette()
        ground = theme.blend(look.color(QPalette.ColorRole.Highlight), look.color(QPalette.ColorRole.Base), 0.3)
        for word in words:
            at = self.document().find(word)
            while not at.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = at
                mark.format.setBackground(ground)
                marks.append(mark)
                at = self.document().find(word, at)
        self.setExtraSelections(marks)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of the guide, in the look of now and no wider than the page; nothing else."""
        path = PurePosixPath(QUrl(name).path())
        if kind != QTextDocument.ResourceType.ImageResource.value or path.parent.name != "pictures":
            return None
        wanted = path.name.replace("-light", "-dark") if theme.is_dark() else path.name
        file = resources.guide().joinpath("pictures", wanted)
        if not file.is_file():
            return None
        image = QImage.fromData(QByteArray(file.read_bytes()))
        width = min(_PICTURES_AT_MOST, image.width(), max(200, self.viewport().width() - 10 * theme.SPACE))
        ratio = self.devicePixelRatioF()
        image = image.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        reading = self._reading()
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._read_on(*reading)
            self._later.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_later"):
            self._later.start()

    def _again(self) -> None:
        """Pictures of another size or look; the place that is read stays."""
        if self.page and "](pictures/" in guide_pages.text_of(self.page):
            page, reading = self.page, self._reading()
            self.page = ""
            self.show_page(page)
            self._read_on(*reading)

    def _reading(self) -> tuple[int, int]:
        """The number of the first block in view and how far its top is below that of the view."""
        block = self.cursorForPosition(QPoint(0, theme.GAP)).block()
        return block.blockNumber(), self._top(block) - self.verticalScrollBar().value()

    def _read_on(self, number: int, below: int) -> None:
        self.verticalScrollBar().setValue(self._top(self.document().findBlockByNumber(number)) - below)

    def _top(self, block: QTextBlock) -> int:
        return round(self.document().documentLayout().blockBoundingRect(block).top())

    def _blocks(self) -> list[QTextBlock]:
        blocks = []
        block = self.document().begin()
        while block.isValid():
            blocks.append(block)
            block = block.next()
        return blocks

    def _dress(self) -> None:
        """More air between lines than Markdown asks for."""
        cursor = QTextCursor(self.document())
        for block in self._blocks():
            form = block.blockFormat()
            level = form.headingLevel()
            if level:
                form.setTopMargin((6 if level < 3 else 4) * theme.SPACE)
                form.setBottomMargin(theme.GAP)
            cursor.setPosition(block.position())
            # A picture is a line too, and needs no air of its own height.
            if not level and not cursor.currentTable() and _PICTURE not in block.text():
                form.setLineHeight(128, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            # Lines of a terminal go on below rather than beyond the edge.
            form.setNonBreakableLines(False)
            cursor.setBlockFormat(form)
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.setTextCursor(cursor)


class Guide(QDialog):
    """A window beside the others, so that one can read and do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guide")
        self.setWindowTitle(self.tr("Guide"))
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        self._trail: list[str] = []
        self._at = -1
        self._sought: tuple[str, ...] = ()
        self.page = Page()
        self.search = QLineEdit()
        self.search.setObjectName("guideSearch")
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.contents = QTreeWidget()
        self.contents.setObjectName("guideContents")
        self.contents.setAccessibleName(self.tr("Contents of the guide"))
        self.contents.setHeaderHidden(True)
        self.contents.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.contents.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.none = QLabel(self.tr("Nothing in the guide has all these words."), wordWrap=True)
        self.none.setTextFormat(Qt.TextFormat.PlainText)
        self.none.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        self.none.hide()
        self.back = self._button("←", self.tr("Back"), QKeySequence.StandardKey.Back, lambda: self._walk(-1))
        self.forward = self._button("→", self.tr("Forward"), QKeySequence.StandardKey.Forward, lambda: self._walk(1))
        english = QLabel(self.tr("The guide is in English."))
        english.setVisible(english.text() != "The guide is in English.")
        english.setForegroundRole(QPalette.ColorRole.PlaceholderText)

        bar = QHBoxLayout()
        bar.setSpacing(theme.SPACE)
        for widget in (self.back, self.forward):
            bar.addWidget(widget)
        bar.addWidget(self.search, 1)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        column.setSpacing(theme.GAP)
        column.addLayout(bar)
        column.addWidget(self.contents, 1)
        column.addWidget(self.none)
        column.addStretch(0)
        column.addWidget(english)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(side)
        self.splitter.addWidget(self.page)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([300, SIZE[0] - 300])
        self.splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self.resize(*SIZE)

        find = QAction(self)
        find.setShortcuts(QKeySequence.StandardKey.Find)
        find.triggered.connect(self.search.setFocus)
        self.addAction(find)
        self.page.anchorClicked.connect(self._follow)
        self.contents.currentItemChanged.connect(lambda item, _: self._pick(item))
        self.search.textChanged.connect(lambda _: self._filter())
        self.search.returnPressed.connect(self._first)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._fill()
        self._enable()

    # --- going places -----------------------------------------------------------------------------------------

    def open_at(self, place: str) -> None:
        """Shows ``page#anchor``; a section that is not there stands for its page."""
        page, _, anchor = place.partition("#")
        if page not in PAGES:
            return
        self._show(page, anchor)
        if not self._trail or self._trail[self._at] != place:
            self._trail = [*self._trail[: self._at + 1], place]
            self._at = len(self._trail) - 1
        self._enable()

    def place(self) -> str:
        """What is shown: ``page#anchor``."""
        return self._trail[self._at] if self._trail else ""

    def _show(self, page: str, anchor: str) -> None:
        self.page.show_page(page)
        sections = guide_pages.sections(page)
        found = next((each for each in sections if each.anchor == anchor), sections[0])
        self.page.go_to(found)
        self.page.mark(self._words())
        item = self._items.get(f"{page}#{found.anchor}")
        if item is not None:
            blocked = self.contents.blockSignals(True)
            self.contents.setCurrentItem(item)
            self.contents.scrollToItem(item)
            self.contents.blockSignals(blocked)

    def _walk(self, by: int) -> None:
        if 0 <= self._at + by < len(self._trail):
            self._at += by
            page, _, anchor = self._trail[self._at].partition("#")
            self._show(page, anchor)
            self._enable()

    def _follow(self, link: QUrl) -> None:
        """A link of the guide: to a section, or to another page of it. Whatever else there may be is not followed."""
        name = PurePosixPath(link.path()).name or self.page.page
        if not link.scheme() and name in PAGES:
            self.open_at(f"{name}#{link.fragment()}" if link.fragment() else name)

    def _pick(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.open_at(str(item.data(0, _PLACE)))

    def _enable(self) -> None:
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at + 1 < len(self._trail))

    # --- contents and search ----------------------------------------------------------------------------------

    def _fill(self) -> None:
        for page in PAGES:
            tops: list[tuple[int, QTreeWidgetItem]] = []
            for section in guide_pages.sections(page):
                while tops and tops[-1][0] >= section.level:
                    tops.pop()
                item = QTreeWidgetItem([section.title])
                item.setData(0, _PLACE, f"{page}#{section.anchor}")
                if tops:
                    tops[-1][1].addChild(item)
                else:
                    self.contents.addTopLevelItem(item)
                    item.setExpanded(page == GUIDE)
                tops.append((section.level, item))
                self._items[f"{page}#{section.anchor}"] = item

    def _words(self) -> tuple[str, ...]:
        return tuple(guide_pages.fold(word) for word in self.search.text().split())

    def _filter(self) -> None:
        """Only the sections that have all words, and the headings above them."""
        words = self._words()
        shown = 0
        for section in guide_pages.all_sections():
            hit = section.holds(words)
            shown += hit
            self._items[f"{section.page}#{section.anchor}"].setHidden(not hit)
        for section in guide_pages.all_sections():
            item: QTreeWidgetItem | None = self._items[f"{section.page}#{section.anchor}"]
            if words and item is not None and not item.isHidden():
                while (item := item.parent()) is not None:
                    item.setHidden(False)
                    item.setExpanded(True)
        self.none.setVisible(not shown)
        self.page.mark(words)

    def _first(self) -> None:
        """Opens the first section found; the next one, when the person presses Enter again."""
        words = self._words()
        places = [f"{each.page}#{each.anchor}" for each in guide_pages.all_sections() if words and each.holds(words)]
        if places:
            again = words == self._sought and self.place() in places
            at = places.index(self.place()) + 1 if again else 0
            self._sought = words
            self.open_at(places[at % len(places)])

    def _button(self, text: str, name: str, keys: QKeySequence.StandardKey, act: object) -> QToolButton:
        button = QToolButton()
        if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            text = {"←": "→", "→": "←"}[text]
        action = QAction(text, self)
        action.setShortcuts(keys)
        action.setToolTip(f"{name} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        action.triggered.connect(act)
        self.addAction(action)
        button.setDefaultAction(action)
        button.setAccessibleName(name)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        action.enabledChanged.connect(button.setEnabled)
        return button


class Helping(QObject):
    """Opens the guide where it tells of what has the focus."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._guide: Guide | None = None
        action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        action.triggered.connect(lambda: self.open())

    @property
    def guide(self) -> Guide | None:
        """The guide's window while it is open."""
        return self._guide

    def open(self, place: str = "") -> Guide:
        """Shows the guide at *place*, by default where it tells of the widget that has the focus."""
        focus = QApplication.focusWidget()
        above = QApplication.activeModalWidget() or self._window
        if self._guide is not None and (not self._guide.isVisible() or self._guide.parentWidget() is not above):
            # What belongs to a dialog that lets nothing else be used has to be its child, and goes with it.
            self._guide.deleteLater()
            self._guide = None
        if self._guide is None:
            made = self._guide = Guide(above)
            # The frame of a window needs some room too.
            made.resize(made.size().boundedTo(above.screen().availableSize() - QSize(0, 9 * theme.GAP)))
            which = id(made)
            made.destroyed.connect(lambda: self._forget(which))
        inside = focus is not None and (focus is self._guide or self._guide.isAncestorOf(focus))
        # Shown first: where a heading stands depends on the width that the page gets.
        self._guide.show()
        self._guide.open_at(place or (GUIDE if inside else place_of(focus)))
        self._guide.activateWindow()
        self._guide.page.setFocus()
        return self._guide

    def _forget(self, which: int) -> None:
        if self._guide is not None and id(self._guide) == which:
            self._guide = None
