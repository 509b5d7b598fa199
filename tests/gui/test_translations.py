"""The window speaks six languages: no string is left out, and things are counted as each language counts."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot
from window_help import shut

from cleaneditor.core.errors import PageError, Problem
from cleaneditor.core.model import Source
from cleaneditor.core.sources import read
from cleaneditor.gui import language, messages, wording
from cleaneditor.gui.app import make_window
from cleaneditor.gui.crew import Crew
from cleaneditor.gui.main_window import MainWindow
from cleaneditor.gui.settings import Settings, Store

ROOT = Path(__file__).parents[2]
LANGUAGES = ("de", "fr", "es", "zh", "ar")


def _scripts() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "scripts" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


translations = _scripts()
FOUND = translations.read_all()


@contextmanager
def speaking(app: QApplication, name: str) -> Iterator[None]:
    """The program in another language for a while."""
    before = QLocale()
    language.apply(app, name)
    try:
        yield
    finally:
        language.apply(app, "en")
        QLocale.setDefault(before)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


# --- the files ------------------------------------------------------------------------------------------------------


def test_every_string_stands_where_it_can_be_found_and_translated() -> None:
    assert FOUND.wrong == []


def test_the_window_shows_no_string_that_cannot_be_translated() -> None:
    assert translations.outside() == []


def test_the_messages_of_the_core_are_listed_for_the_window() -> None:
    from cleaneditor.gui.core_messages import MESSAGES

    assert list(MESSAGES) == translations.core_messages(), "run `make translations`"


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_language_has_every_string_and_no_others(name: str) -> None:
    known = translations.load(name)
    assert set(known) == set(FOUND.texts), "run `make translations`"
    lacking = [text.source for text, forms in known.items() if not translations.is_done(text, forms, name)]
    assert lacking == []


@pytest.mark.parametrize("name", LANGUAGES)
def test_what_the_program_reads_is_what_the_translators_wrote(name: str, qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(translations.path_of(name).with_suffix(".qm")))
    for text, forms in translations.load(name).items():
        if text.counts:
            said = {translator.translate(text.context, text.source, "", number) for number in range(120)}
            assert said == set(forms), text.source
        else:
            assert translator.translate(text.context, text.source) == forms[0]


@pytest.mark.parametrize("name", LANGUAGES)
def test_values_have_their_places_in_every_translation(name: str) -> None:
    places = re.compile(r"\{\w*\}")
    for text, forms in translations.load(name).items():
        wanted = Counter(places.findall(text.source))
        for form in forms:
            there = Counter(places.findall(form))
            if text.counts:
                # "One block" and "two blocks" may be words in which the number is said already.
                there["{0}"] = wanted["{0}"] = 1
            assert there == wanted, (text.source, form)


@pytest.mark.parametrize("name", LANGUAGES)
def test_spaces_at_the_ends_dots_and_marked_keys_are_as_in_the_source(name: str) -> None:
    for text, forms in translations.load(name).items():
        for form in forms:
            source = text.source
            if name != "zh":  # a full-width mark brings its space along
                assert (source[:1] == " ", source[-1:] == " ") == (form[:1] == " ", form[-1:] == " "), (source, form)
            assert source.endswith("…") == form.endswith("…"), (source, form)
            assert _marked(source) == _marked(form), (source, form)
            assert source.count("\n") == form.count("\n"), (source, form)


def _marked(text: str) -> int:
    return len(re.findall(r"&\w", text))


# --- the program ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("en", ["0 blocks", "1 block", "2 blocks", "3 blocks", "11 blocks", "100 blocks"]),
        ("de", ["0 Blöcke", "1 Block", "2 Blöcke", "3 Blöcke", "11 Blöcke", "100 Blöcke"]),
        ("fr", ["0 bloc", "1 bloc", "2 blocs", "3 blocs", "11 blocs", "100 blocs"]),
        ("zh", [f"{number} 个文本块" for number in (0, 1, 2, 3, 11, 100)]),
        ("ar", ["لا كتل", "كتلة واحدة", "كتلتان", "3 كتل", "11 كتلة", "100 كتلة"]),
    ],
)
def test_things_are_counted_as_the_language_counts(name: str, said: list[str], qapp: QApplication) -> None:
    with speaking(qapp, name):
        assert [wording.blocks(number) for number in (0, 1, 2, 3, 11, 100)] == said


def test_a_failure_of_the_core_is_told_in_the_persons_language(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(PageError) as caught:
        read(Source("page.html", path=str(tmp_path / "page.html")))
    with speaking(qapp, "de"):
        assert messages.said(str(caught.value)).startswith("ist nicht da")
        assert messages.said("is too large: 30 MB, the limit for one page is 25 MB") == (
            "ist zu groß: 30 MB, die Grenze für eine Seite ist 25 MB"
        )
        # A value may be a message itself.
        assert messages.said("is a folder, not a file") == "ist ein Ordner, keine Datei"
        assert messages.said_of_page("a: b.html: is empty (0 bytes)") == "a: b.html: ist leer (0 Bytes)"
        wrong = Problem(3, "threshold", "is 2.0; allowed is 0.5 to 1.0")
        assert messages.problem(wrong) == "Zeile 3: threshold: ist 2.0; erlaubt ist 0.5 bis 1.0"


@given(text=st.text(max_size=200))
def test_what_nobody_translated_stays_as_it_is(text: str) -> None:
    assert messages.said(text) == text


@pytest.mark.parametrize("name", LANGUAGES)
def test_no_two_menus_of_the_bar_and_few_entries_of_a_menu_share_a_key(
    name: str, qtbot: QtBot, qapp: QApplication, crew: Crew, store: Store
) -> None:
    with speaking(qapp, name):
        window = make_window(crew, store)
        menus = window.menuBar().actions()
        bar = _keys([action.text() for action in menus])
        assert len(bar) == len(menus)
        assert max(bar.values()) == 1
        for action in menus:
            menu = action.menu()
            keys = _keys([each.text() for each in menu.actions()])  # type: ignore[attr-defined]
            # Pressing the key again goes on to the next entry; in a long menu letters run out.
            assert max(keys.values()) <= max(3, len(menu.actions()) // 5), (action.text(), keys)  # type: ignore[attr-defined]
        shut(window)


def test_in_english_no_two_entries_of_a_menu_share_a_key(window: MainWindow) -> None:
    menus = [action.menu() for action in window.menuBar().actions()]
    while menus:
        entries = menus.pop().actions()  # type: ignore[attr-defined]
        keys = _keys([entry.text() for entry in entries])
        assert not [key for key, times in keys.items() if times > 1], [entry.text() for entry in entries]
        menus += [entry.menu() for entry in entries if entry.menu() is not None]


def _keys(texts: list[str]) -> Counter[str]:
    return Counter(found[1].lower() for text in texts if (found := re.search(r"&(\w)", text)))


def test_arabic_mirrors_the_window_and_leaves_pages_their_own_direction(
    qtbot: QtBot, qapp: QApplication, crew: Crew, store: Store, open_page: Callable[..., None]
) -> None:
    with speaking(qapp, "ar"):
        window = make_window(crew, store)
        with qtbot.waitExposed(window):
            window.show()
        open_page(window.session)
        documents, rules = window.documents, window.rules
        assert documents.mapTo(window, documents.rect().center()).x() > rules.mapTo(window, rules.rect().center()).x()
        for view in (window.raw_view, window.cleaned_view):
            block = view.document().firstBlock()
            assert block.textDirection() is Qt.LayoutDirection.LeftToRight
        # Standard buttons speak Qt's own translation.
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == "ألغِ"
        shut(window)


def test_the_language_chosen_is_kept_and_named_in_both_languages(qtbot: QtBot, crew: Crew, store: Store) -> None:
    store.save(Settings(language="en"))
    window = make_window(crew, store)
    actions = {action.data(): action for action in window.actions_.languages.actions()}
    assert actions["en"].isChecked()
    assert actions["de"].text() == "Deutsch"
    actions["de"].trigger()
    assert window.memory.settings.language == "de"
    bar = window.notices.bar(language.NOTICE)
    assert bar is not None
    assert bar.label.text().split("\n") == [
        "Deutsch: ab dem nächsten Start von CleanEditor.",
        "Deutsch: from the next start of CleanEditor.",
    ]
    actions["en"].trigger()
    assert window.notices.bar(language.NOTICE) is None
    shut(window)


def test_an_unknown_language_is_the_systems_or_english() -> None:
    assert language.spoken("de") == "de"
    assert language.spoken("xx") in language.LANGUAGES


@pytest.mark.parametrize("name", LANGUAGES)
def test_long_words_neither_widen_a_small_window_nor_are_cut_in_it(
    name: str, qtbot: QtBot, qapp: QApplication, crew: Crew, store: Store, open_page: Callable[..., None]
) -> None:
    with speaking(qapp, name):
        window = make_window(crew, store)
        window.resize(1024, 640)
        with qtbot.waitExposed(window):
            window.show()
        open_page(window.session)
        tabs = window.raw.bar
        qtbot.waitUntil(lambda: tabs.width() >= tabs.minimumSizeHint().width())
        window.actions_.history.trigger()
        panel, steps = window.history_panel, window.history_panel.steps
        for button in (steps.remember, steps.compare):
            qtbot.waitUntil(lambda each=button: each.width() >= each.minimumSizeHint().width())  # type: ignore[misc]
            assert panel.rect().contains(button.rect().translated(button.mapTo(panel, QPoint())))
        assert window.width() == 1024
        shut(window)
