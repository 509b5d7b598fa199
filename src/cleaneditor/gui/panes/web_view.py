"""The browser engine that shows a page: offline, without scripts of the page, with nothing requested from anywhere.

Five walls, each of which would do: the page comes without what loads or runs (``core.page_view``) and with a policy
that forbids it; scripts are off; every request but that for the page itself is refused; names resolve to nothing; and
a click leads nowhere. This module alone imports the engine.
"""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Iterable
from typing import TYPE_CHECKING

_FLAGS = ["--host-resolver-rules=MAP * ~NOTFOUND", "--dns-prefetch-disable", "--disable-background-networking"]


def _prepare() -> None:
    """Sets what the engine reads when it starts."""
    flags = list(_FLAGS)
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        # It refuses to be run by root in its own sandbox.
        flags.append("--no-sandbox")
    quoted = " ".join(f'"{flag}"' if " " in flag else flag for flag in flags)
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = f"{os.environ.get('QTWEBENGINE_CHROMIUM_FLAGS', '')} {quoted}".strip()


_prepare()

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, Qt, QUrl, Signal  # noqa: E402
from PySide6.QtWebEngineCore import (  # noqa: E402
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)
from PySide6.QtWebEngineWidgets import QWebEngineView  # noqa: E402
from PySide6.QtWidgets import QWidget  # noqa: E402

from cleaneditor.gui import theme  # noqa: E402
from cleaneditor.gui.panes.takers import taker  # noqa: E402

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning

SCHEME = b"cleaneditor-page"


def _register() -> None:
    if QWebEngineUrlScheme.schemeByName(QByteArray(SCHEME)).name().isEmpty():
        scheme = QWebEngineUrlScheme(QByteArray(SCHEME))
        scheme.setSyntax(QWebEngineUrlScheme.Syntax.Path)
        QWebEngineUrlScheme.registerScheme(scheme)


_register()


def style() -> str:
    """The style sheet that tints what is removed: a page is on white, as in a browser, whatever the window's look."""
    light = theme.palette(dark=False)
    rules = [
        "[data-bx]{cursor:pointer}",
        "[data-by]{text-decoration:line-through!important;opacity:.8!important}",
        "[data-chosen]{outline:2px solid #2a62c9!important;outline-offset:1px!important}",
    ]
    for group in theme.GROUPS:
        ground = theme.tint(group, light).name()
        rules.append(
            f'[data-by="{group}"]{{background:{ground}!important;color:#1c2026!important;'
            f"box-shadow:inset 3px 0 0 {theme.group_colour(group, dark=False).name()}!important}}"
        )
    return "".join(rules)


_SCRIPT = """
(() => {
  const texts = new Map();
  for (const each of document.querySelectorAll('[data-bx]')) {
    const row = each.getAttribute('data-bx');
    if (!texts.has(row)) texts.set(row, []);
    texts.get(row).push(each);
  }
  window.bxTint = changes => {
    for (const [row, by] of changes)
      for (const each of texts.get(String(row)) || [])
        by ? each.setAttribute('data-by', by) : each.removeAttribute('data-by');
  };
  window.bxChoose = (rows, go) => {
    for (const each of document.querySelectorAll('[data-chosen]')) each.removeAttribute('data-chosen');
    let first = null;
    for (const row of rows)
      for (const each of texts.get(String(row)) || []) {
        each.setAttribute('data-chosen', '');
        first = first || each;
      }
    if (go && first) {
      const box = first.getBoundingClientRect();
      if (box.top < 0 || box.bottom > window.innerHeight) first.scrollIntoView({block: 'center'});
    }
  };
  document.addEventListener('click', event => {
    event.preventDefault();
    event.stopPropagation();
    const at = event.target.closest('[data-bx]') || event.target.querySelector('[data-bx]');
    if (at) console.log('TOKEN' + at.getAttribute('data-bx'));
  }, true);
})();
"""


class _Refuse(QWebEngineUrlRequestInterceptor):
    """Refuses every request but that for the page that is shown."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        if info.requestUrl().scheme() not in (SCHEME.decode(), "data"):
            info.block(True)


class _Serve(QWebEngineUrlSchemeHandler):
    """Serves one page, and nothing else."""

    def __init__(self, parent: QWebEngineProfile) -> None:
        super().__init__(parent)
        self.number = 0
        self.html = b""

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        if job.requestUrl().path() != str(self.number) or job.requestMethod() != QByteArray(b"GET"):
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        buffer = QBuffer(job)
        buffer.setData(QByteArray(self.html))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(QByteArray(b"text/html;charset=utf-8"), buffer)


class _Page(QWebEnginePage):
    """A page that leads nowhere, and hears of clicks by a word that only our own script knows."""

    clicked = Signal(int)

    def __init__(self, profile: QWebEngineProfile, parent: QWidget, token: str) -> None:
        super().__init__(profile, parent)
        self._token = token

    def acceptNavigationRequest(self, url: QUrl | str, kind: QWebEnginePage.NavigationType, main: bool) -> bool:
        typed = kind == QWebEnginePage.NavigationType.NavigationTypeTyped
        return typed and main and QUrl(url).scheme() == SCHEME.decode()

    def javaScriptConsoleMessage(
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, line: int, source: str
    ) -> None:
        row = message.removeprefix(self._token)
        if row != message and row.isdecimal():
            self.clicked.emit(int(row))


class WebView(QWebEngineView):
    """Shows one page after the other."""

    chosen = Signal(object)
    """``tuple[int, ...]`` of block indexes: the one that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The window takes what is dropped, wherever it is dropped.
        self.setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        # Without a name it keeps nothing: no cookies, no cache, no history. It has to outlive its page.
        self._profile = QWebEngineProfile(QCoreApplication.instance())
        self._refuse = _Refuse(self._profile)
        self._profile.setUrlRequestInterceptor(self._refuse)
        self._serve = _Serve(self._profile)
        self._profile.installUrlSchemeHandler(QByteArray(SCHEME), self._serve)
        self._token = secrets.token_hex(16)
        self._page = _Page(self._profile, self, self._token)
        wanted = QWebEngineSettings.WebAttribute
        settings = self._page.settings()
        for off in (
            wanted.JavascriptEnabled,
            wanted.LocalStorageEnabled,
            wanted.PluginsEnabled,
            wanted.LocalContentCanAccessFileUrls,
            wanted.LocalContentCanAccessRemoteUrls,
            wanted.DnsPrefetchEnabled,
            wanted.AutoLoadIconsForPage,
            wanted.FullScreenSupportEnabled,
        ):
            settings.setAttribute(off, False)
        self._page.destroyed.connect(self._profile.deleteLater)
        self._page.clicked.connect(self._click)
        self._page.loadFinished.connect(self._loaded)
        self.setPage(self._page)
        self._ready = False
        self._by: dict[int, str] = {}
        self._chosen: tuple[int, ...] = ()
        self._clicking = False

    def show_page(self, html: str) -> None:
        """Show a page as ``core.page_view`` gives it."""
        self._ready = False
        self._by = {}
        self._chosen = ()
        self._serve.number += 1
        self._serve.html = html.encode("utf-8", "replace")
        self._page.load(QUrl(f"{SCHEME.decode()}:{self._serve.number}"))

    def show_cleaning(self, cleaning: Cleaning, rows: Iterable[int] | None) -> None:
        """Tint what is removed; *rows* changed since the last time (None: all)."""
        changes = []
        for row in range(len(cleaning.verdicts)) if rows is None else rows:
            by = taker(cleaning, row) or ""
            if self._by.get(row, "") != by:
                self._by[row] = by
                changes.append((row, by))
        if self._ready and changes:
            self._run(f"bxTint({json.dumps(changes)})")

    def show_selection(self, indexes: tuple[int, ...]) -> None:
        """Frame the blocks *indexes* and bring the first of them into view. Says nothing back."""
        self._chosen = indexes
        if self._ready:
            self._run(f"bxChoose({json.dumps(indexes)}, {json.dumps(not self._clicking)})")

    def _click(self, row: int) -> None:
        self._clicking = True
        self.chosen.emit((row,))
        self._clicking = False

    def _loaded(self, good: bool) -> None:
        if not good:
            return
        self._ready = True
        self._run(_SCRIPT.replace("TOKEN", self._token))
        self._run(f"bxTint({json.dumps([(row, by) for row, by in self._by.items() if by])})")
        self._run(f"bxChoose({json.dumps(self._chosen)}, true)")

    def _run(self, script: str) -> None:
        # A world of its own: the page cannot see what is in it, and its scripts being off does not matter there.
        self._page.runJavaScript(script, QWebEngineScript.ScriptWorldId.ApplicationWorld.value)
