"""The page as a browser shows it: offline, without its scripts, with nothing requested from anywhere.

Runs where Qt's browser engine is installed (the extra ``pageview``), in a process of its own: the engine's messages
about missing graphics hardware would fail tests, and what it leaves behind is nobody else's.
"""

from __future__ import annotations

import importlib.util
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("PySide6.QtWebEngineWidgets") is None,
    reason="Qt's browser engine is not installed (pip install PySide6-Addons)",
)

DRIVER = Path(__file__).with_name("web_driver.py")


class Listener:
    """A port on this machine that counts who comes."""

    def __init__(self) -> None:
        self.visitors = 0
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        while True:
            try:
                visitor, _ = self._socket.accept()
            except OSError:
                return
            self.visitors += 1
            visitor.close()

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def listener() -> Iterator[Listener]:
    made = Listener()
    yield made
    made.close()


def driven(page: str, *arguments: str, raw: bool = False) -> dict[str, Any]:
    """What happened to *page* in the view; *raw*: given to it as it is, past all that is done to pages before."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "CLEANEDITOR_RAW": "1" if raw else "",
    }
    done = subprocess.run(
        [sys.executable, str(DRIVER), *arguments],
        input=page,
        capture_output=True,
        encoding="utf-8",
        env=environment,
        timeout=120,
        check=False,
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if not lines and "ImportError" in done.stderr:
        pytest.skip(f"the browser engine lacks something of this system: {done.stderr.strip().splitlines()[-1]}")
    assert lines, done.stderr[-2000:]
    found: dict[str, Any] = json.loads(lines[-1])
    return found


PAGE = """<html><head><title>Before</title><script>document.title = "ran"</script></head><body>
<h1>How to bake bread</h1><p onclick="document.title = 'ran'">Mix the flour and the water.</p><p>Leave a Reply</p>
</body></html>"""


def test_a_click_selects_the_block_and_removed_text_is_tinted() -> None:
    found = driven(PAGE)
    assert found["title"] == "Before"
    assert found["clicked"] == [1]
    assert found["tinted"] == {"2": "person"}
    assert found["chosen"] == ["1"]


def test_tints_follow_verdicts() -> None:
    assert driven(PAGE, "restore")["tinted"] == {}


def traps(port: int) -> str:
    at = f"http://127.0.0.1:{port}"
    return f"""<html><head><link rel="preconnect" href="{at}/"><link rel="dns-prefetch" href="{at}/">
<link rel="stylesheet" href="{at}/a.css"><link rel="icon" href="{at}/b.ico"><link rel="prefetch" href="{at}/c">
<meta http-equiv="refresh" content="0;url={at}/d"><style>@import url({at}/e.css); body {{ background: url({at}/f.png) }}
@font-face {{ font-family: X; src: url({at}/g.woff) }} p {{ font-family: X }}</style>
<script src="{at}/h.js"></script><script>fetch("{at}/i"); document.title = "ran"</script><title>Before</title></head>
<body background="{at}/j.png"><p>Text of the page</p><img src="{at}/k.png" srcset="{at}/l.png 2x">
<iframe src="{at}/m"></iframe><object data="{at}/n"></object><video src="{at}/o" poster="{at}/p" autoplay></video>
<svg><image href="{at}/q"></image></svg><form action="{at}/r"><input type="image" src="{at}/s"></form>
<p style="background: url({at}/t)">More text</p><audio src="{at}/u" autoplay></audio></body></html>"""


@pytest.mark.parametrize("raw", [False, True], ids=["prepared", "as it came"])
def test_nothing_is_requested_from_anywhere_and_no_script_runs(listener: Listener, raw: bool) -> None:
    # As it came: each wall has to hold without those before it.
    found = driven(traps(listener.port), raw=raw)
    assert found["title"] == "Before"
    assert listener.visitors == 0
    assert found["url"].startswith("cleaneditor-page:")


def test_a_page_of_megabytes_is_shown() -> None:
    many = "".join(f"<p>Paragraph number {number} of a long page.</p>" for number in range(60_000))
    page = f"<body>{many}</body>"
    assert len(page) > 2_500_000
    assert driven(page)["marks"] == 60_000
