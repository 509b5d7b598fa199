"""The status bar spells out encoding and language, and both can be changed there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from window_help import WAIT, page, settle

from cleaneditor.core.model import Encoding, Source
from cleaneditor.core.mojibake import twice_encoded
from cleaneditor.core.rules.base import Scope
from cleaneditor.core.rules.phrase import PhraseRule
from cleaneditor.gui import page_facts
from cleaneditor.gui.main_window import MainWindow

GARDEN = (
    "<p>Ein schöner Tag für alle Gärten und Wiesen, sagt der Gärtner, und gießt die Rosen am Zaun noch einmal.</p>" * 3
)


def choices(menu: QMenu) -> dict[str, QAction]:
    """All that a menu and its menus offer, by text."""
    menu.aboutToShow.emit()
    found: dict[str, QAction] = {}
    for action in menu.actions():
        inner = action.menu()
        found |= choices(inner) if isinstance(inner, QMenu) else {action.text().replace("&", ""): action}
    return found


def test_encoding_and_language_are_spelled_out(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1300, 700)
    html = f'<html lang="de"><head><meta charset="windows-1252"><title>Tag</title></head><body>{GARDEN}</body></html>'
    window.session.open_sources([Source("tag.html", data=html.encode("windows-1252"))])
    settle(qtbot, window.session)
    status = window.status
    assert status.encoding.text() == "Western (windows-1252), from the page’s declaration"
    assert status.language.text() == "German"
    assert status.encoding.accessibleName().startswith("Text encoding: Western (windows-1252)")
    assert "German" in status.language.accessibleName()
    window.resize(800, 700)
    qtbot.waitUntil(lambda: status.encoding.text() == "Western (windows-1252)")


def test_the_language_of_a_page_is_chosen_and_rules_of_that_language_follow(
    window: MainWindow, open_page: Callable[..., None], qtbot: QtBot
) -> None:
    session = window.session
    open_page(session, f"<h1>Der Garten</h1>{GARDEN}<p>Bis bald im Garten</p>", "garten.html")
    rule = PhraseRule(
        id="bye", name="Bye", phrases=("Bis bald im Garten",), match="equals", scope=Scope(languages=("de",))
    )
    session.do(session.choices.with_rules(session.choices.rules.added(rule)), "Make rule “Bye”")
    settle(qtbot, session)
    assert window.status.language.text() == "Language unknown"
    assert "Bis bald" in window.cleaned_view.toPlainText()
    german = choices(window.actions_.language_menu)["German"]
    with qtbot.waitSignal(session.cleaned, timeout=WAIT):
        german.trigger()
    settle(qtbot, session)
    assert window.status.language.text() == "German"
    assert "Bis bald" not in window.cleaned_view.toPlainText()
    offered = choices(window.actions_.language_menu)
    assert offered["German"].isChecked()
    with qtbot.waitSignal(session.cleaned, timeout=WAIT):
        offered["As the page declares"].trigger()
    settle(qtbot, session)
    assert "Bis bald" in window.cleaned_view.toPlainText()


def test_every_language_that_has_phrases_is_offered(window: MainWindow, open_page: Callable[..., None]) -> None:
    open_page(window.session)
    offered = choices(window.actions_.language_menu)
    assert offered["As the page declares: English"].isChecked()
    assert {"Welsh", "Turkish", "Chinese", "Afrikaans", "Tamil"} <= set(offered)


def test_bytes_that_did_not_fit_are_told(window: MainWindow, qtbot: QtBot) -> None:
    window.session.open_sources([Source("day.html", data=GARDEN.encode() + b"<p>caf\xe9 of the garden</p>")])
    settle(qtbot, window.session)
    assert window.status.encoding.text() == "Unicode (UTF-8), 1 byte did not fit"
    assert "1 byte did not fit" in window.status.encoding.toolTip()


@pytest.mark.parametrize(
    ("text", "twice"),
    [
        ("Ein schöner Tag für Gärten", 0),
        ("Ein schÃ¶ner Tag fÃ¼r GÃ¤rten", 3),
        ("donâ€™t, â€œquoteâ€\u009d, naÃ¯ve", 4),
        ("NÃO É ASSIM, SÃO PAULO", 0),
        ("Âme, Âge", 0),
    ],
)
def test_letters_that_were_encoded_twice_are_counted(text: str, twice: int) -> None:
    assert twice_encoded(text) == twice


def test_a_wrong_choice_of_the_person_is_told(window: MainWindow, qtbot: QtBot) -> None:
    window.session.open_sources([page(GARDEN, "garten.html")])
    settle(qtbot, window.session)
    assert "wrong" not in window.status.encoding.accessibleName()
    with qtbot.waitSignal(window.session.cleaned, timeout=WAIT):
        choices(window.actions_.encoding_menu)["Western (windows-1252)"].trigger()
    assert "Letters look wrong" in window.status.encoding.accessibleName()


def test_the_buttons_take_the_focus_and_go_with_the_page(
    window: MainWindow, open_page: Callable[..., None], qtbot: QtBot
) -> None:
    assert not window.status.encoding.isVisible()
    open_page(window.session)
    for button in (window.status.encoding, window.status.language):
        assert button.isVisible()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert button.accessibleName()


@pytest.mark.parametrize(
    ("tag", "name"),
    [("de", "German"), ("en-gb", "English (GB)"), ("zh-hant", "Chinese (Hant)"), ("tlh", "tlh"), ("", "")],
)
def test_language_names(tag: str, name: str) -> None:
    assert page_facts.language_name(tag) == name


@pytest.mark.parametrize(
    ("tag", "name"), [("en-gb", "English (GB)"), ("es", "Español"), ("de", "Deutsch"), ("zh", "中文")]
)
def test_in_another_language_each_is_called_as_it_calls_itself(tag: str, name: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German))
    try:
        assert page_facts.language_name(tag) == name
    finally:
        QLocale.setDefault(before)


def test_every_way_an_encoding_is_found_has_words() -> None:
    for how in ("bom", "nul-pattern", "escapes", "declared", "detected", "person"):
        assert page_facts.encoding_how(Encoding("utf-8", how))
    assert page_facts.encoding_name("x-mac-cyrillic") == "x-mac-cyrillic"


def test_letters_that_were_mended_are_told_of_and_a_choice_shows_them_as_they_were(
    window: MainWindow, qtbot: QtBot
) -> None:
    damaged = "<p>The mill is old; it doesn’t turn, and it’s quiet.</p>".encode().decode("latin-1")
    window.session.open_sources([Source("mill.html", data=(GARDEN + damaged).encode())])
    settle(qtbot, window.session)
    assert "it doesn’t turn" in window.session.document.joined
    assert "In 1 place letters had been encoded twice" in window.status.encoding.toolTip()
    with qtbot.waitSignal(window.session.cleaned, timeout=WAIT):
        choices(window.actions_.encoding_menu)["Unicode (UTF-8)"].trigger()
    assert "it doesn’t turn" not in window.session.document.joined
    assert "encoded twice" not in window.status.encoding.toolTip()
