"""Shows the page of standard input in the browser engine, clicks into it, and prints what came of it as JSON."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cleaneditor.core.clean import judge
from cleaneditor.core.extractor import no_extraction
from cleaneditor.core.model import Page, Source
from cleaneditor.core.page_view import page_view
from cleaneditor.core.parse import parse
from cleaneditor.core.ruleset import RuleSet


def wait(milliseconds: int, until: Callable[[], bool] = lambda: False) -> None:
    """Lets the engine work until *until*, at most so long."""
    loop = QEventLoop()
    late = QTimer(singleShot=True, interval=milliseconds)
    late.timeout.connect(loop.quit)
    watch = QTimer(interval=20)
    watch.timeout.connect(lambda: loop.quit() if until() else None)
    late.start()
    watch.start()
    loop.exec()


def main() -> None:
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    app = QApplication(sys.argv[:1])
    # As in the window: the engine comes after the application.
    from cleaneditor.gui.panes.web_view import WebView, style

    text = sys.stdin.read()
    document = parse(Page(Source("made"), text, is_html=True))
    view = WebView()
    view.resize(600, 400)
    view.show()
    view.show_page(text if os.environ["CLEANEDITOR_RAW"] else page_view(document, style()))
    removed = {2: False} if len(document.blocks) > 2 else {}
    cleaning = judge(document, no_extraction(document, "off"), RuleSet(), removed)
    view.show_cleaning(cleaning, None)
    clicked: list[int] = []
    view.chosen.connect(lambda rows: (clicked.extend(rows), view.show_selection(rows)))
    wait(60_000, lambda: view._ready)

    def ask(script: str) -> Any:
        answers: list[Any] = []
        view.page().runJavaScript(f"JSON.stringify({script})", 1, answers.append)
        wait(20_000, lambda: bool(answers))
        return json.loads(answers[0])

    if "restore" in sys.argv:
        view.show_cleaning(judge(document, cleaning.extraction, RuleSet()), [2])
    place = ask(
        "(e => e ? [e.getBoundingClientRect().x + 5, e.getBoundingClientRect().y + 5] : [0, 0])"
        "(document.querySelector('[data-bx=\"1\"]'))"
    )
    QTest.mouseClick(view.focusProxy(), Qt.MouseButton.LeftButton, pos=QPoint(*map(int, place)))
    wait(1_500, lambda: bool(clicked))
    wait(800)
    found = {
        "title": ask("document.title"),
        "url": view.page().url().toString(),
        "clicked": clicked,
        "tinted": dict(ask("[...document.querySelectorAll('[data-by]')].map(e => [e.dataset.bx, e.dataset.by])")),
        "chosen": ask("[...document.querySelectorAll('[data-chosen]')].map(e => e.dataset.bx)"),
        "marks": ask("document.querySelectorAll('[data-bx]').length"),
    }
    print(json.dumps(found), flush=True)
    view.close()
    view.deleteLater()
    app.processEvents()


main()
