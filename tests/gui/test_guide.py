"""Help inside the program: the guide with its contents, search, Back and pictures, and a word on every control."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWhatsThis, QWidget
from pytestqt.qtbot import QtBot
from window_help import BLOG, page, settle

from cleaneditor.core.ruleset import builtin_rules
from cleaneditor.gui import guide_pages, theme
from cleaneditor.gui.guide import CONTEXTS, Guide
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.panes.rule_row import RuleRow


@pytest.fixture
def guide(qtbot: QtBot, qapp: QApplication) -> Guide:
    theme.apply(qapp, "light")
    made = Guide()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.open_at(guide_pages.GUIDE)
    return made


def _heading(guide: Guide) -> str:
    return guide.page.textCursor().block().text()


def test_every_link_of_the_guide_leads_to_a_section_that_is_there() -> None:
    places = {f"{each.page}#{each.anchor}" for each in guide_pages.all_sections()} | set(guide_pages.PAGES)
    for page_ in guide_pages.PAGES:
        for target in re.findall(r"(?<!!)\[[^]]*\]\(([^)\s]+)\)", guide_pages.text_of(page_)):
            assert (page_ + target if target.startswith("#") else target) in places, target
    assert set(CONTEXTS.values()) <= places


def test_anchors_are_unique_and_the_headings_on_the_page_are_those_of_the_contents(guide: Guide) -> None:
    for page_ in guide_pages.PAGES:
        sections = guide_pages.sections(page_)
        assert len({each.anchor for each in sections}) == len(sections)
        guide.open_at(page_)
        for section in sections:
            guide.open_at(f"{page_}#{section.anchor}")
            assert _heading(guide) == section.title


def test_links_back_and_forward(guide: Guide) -> None:
    assert not guide.back.isEnabled()
    guide.page.anchorClicked.emit(QUrl("rules-file.md"))
    assert _heading(guide) == "The rules file"
    guide.page.anchorClicked.emit(QUrl("guide.md#exporting"))
    assert _heading(guide) == "Exporting"
    QTest.keyClick(guide, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert _heading(guide) == "The rules file"
    QTest.keyClick(guide, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert _heading(guide) == "Exporting"
    assert not guide.forward.isEnabled()


@pytest.mark.parametrize("link", ["https://example.org/", "file:///etc/passwd", "../README.md", "javascript:1"])
def test_nothing_from_outside_is_opened_or_loaded(guide: Guide, link: str) -> None:
    guide.page.anchorClicked.emit(QUrl(link))
    assert guide.page.page == guide_pages.GUIDE
    image = QTextDocument.ResourceType.ImageResource.value
    for name in (link, "pictures/../guide.md", "/etc/pictures/passwd", f"{link}pictures/none.png"):
        assert guide.page.loadResource(image, QUrl(name)) is None


def test_pictures_are_there_in_the_look_of_now(guide: Guide, qapp: QApplication) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    names = set(re.findall(r"!\[[^]]*\]\(([^)]+)\)", guide_pages.text_of(guide_pages.GUIDE)))
    assert names
    light = {name: guide.page.loadResource(kind, QUrl(name)) for name in names}
    theme.apply(qapp, "dark")
    for name in names:
        dark = guide.page.loadResource(kind, QUrl(name))
        assert dark.pixelColor(3, 3).lightness() < 128 < light[name].pixelColor(3, 3).lightness()  # type: ignore[attr-defined]


@pytest.mark.parametrize("page_", guide_pages.PAGES)
def test_a_page_fits_its_width_and_comes_to_rest(page_: str, guide: Guide, qtbot: QtBot) -> None:
    guide.open_at(page_)
    guide.resize(900, 600)
    qtbot.waitUntil(lambda: not guide.page._later.isActive())
    qtbot.wait(0)
    assert not guide.page._later.isActive(), "filling the page must not have it filled again"
    assert guide.page.horizontalScrollBar().maximum() == 0


def test_the_section_that_is_read_stays_while_pictures_take_another_size(guide: Guide, qtbot: QtBot) -> None:
    guide.open_at("guide.md#exporting")
    top = guide.page.cursorForPosition(QPoint(0, theme.GAP)).block().text()
    assert top == "Exporting"
    guide.resize(guide.width() - 300, guide.height())
    with qtbot.waitSignal(guide.page._later.timeout):
        pass
    assert guide.page.cursorForPosition(QPoint(0, theme.GAP)).block().text() == top


def test_search_shows_the_sections_that_have_all_words(guide: Guide) -> None:
    guide.search.setText("cookie CONSENT")
    shown = [place for place, item in guide._items.items() if not item.isHidden()]
    assert any(place.startswith("rules.md#cookie-notice") for place in shown)
    assert "guide.md#opening-pages" not in shown
    QTest.keyClick(guide.search, Qt.Key.Key_Return)
    first = guide.place()
    assert first in shown
    assert guide.page.extraSelections()
    QTest.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.place() != first
    guide.search.setText("zyzzyva")
    assert guide.none.isVisible()


def test_every_built_in_rule_has_its_section_made_from_its_file() -> None:
    titles = {each.title: each for each in guide_pages.sections(guide_pages.RULES)}
    for rule in builtin_rules().rules.rules:
        section = titles[guide_pages.plain(rule.name)]
        assert rule.note in section.text
        assert f"`{rule.id}`" in section.text


def test_f1_opens_the_guide_where_it_tells_of_what_has_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    window.session.open_sources([page(BLOG)])
    settle(qtbot, window.session)
    window.cleaned_view.setFocus()
    qtbot.waitUntil(window.cleaned_view.hasFocus)
    QTest.keyClick(window.cleaned_view, Qt.Key.Key_F1)
    guide = window.voice.helping.guide
    assert guide is not None
    assert guide.place() == "guide.md#reading-the-window"
    guide.close()
    row = next(each for each in window.rules.findChildren(RuleRow) if each.rule.id == "share-bar")
    window.activateWindow()
    row.fold.setFocus()
    qtbot.waitUntil(row.fold.hasFocus)
    window.actions_.guide.trigger()
    guide = window.voice.helping.guide
    assert guide is not None
    assert guide.place() == "rules.md#share-bar"
    assert _heading(guide) == "Share bar"
    QApplication.processEvents()
    assert 0 <= guide.page.cursorRect().top() < 60, "the heading stands at the top of what is seen"
    guide.close()


def test_a_dialog_has_help_of_its_own_that_can_be_read_beside_it(window: MainWindow, qtbot: QtBot) -> None:
    from cleaneditor.gui.export_dialog import ExportDialog

    dialog = ExportDialog(None, 3, "text", "/", window)
    dialog.open()
    dialog.path.setFocus()
    qtbot.waitUntil(dialog.path.hasFocus)
    guide = window.voice.helping.open()
    assert guide.parentWidget() is dialog
    assert guide.place() == "guide.md#exporting"
    dialog.reject()
    dialog.deleteLater()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_every_control_and_every_action_can_say_what_it_is(window: MainWindow, qtbot: QtBot) -> None:
    window.session.open_sources([page(BLOG)])
    settle(qtbot, window.session)
    window.voice.whats_this.fill()
    silent = [
        f"{type(each).__name__} {each.objectName()}"
        for each in window.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisibleTo(window) and not each.whatsThis()
    ]
    assert silent == []
    assert [action.objectName() for action in window.actions_.all() if not action.whatsThis()] == []
    window.raw_view.setFocus()
    assert window.voice.whats_this.tell_focus().startswith("The whole page, block by block.")
    QWhatsThis.hideText()
