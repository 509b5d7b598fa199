"""A second start gives its files to the window that is there; whatever else is sent to it does no harm."""

from __future__ import annotations

import json
import os
import socket
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cleaneditor.gui.app import receive
from cleaneditor.gui.handover import LARGEST, Reception, address
from cleaneditor.gui.journals import state_folder
from cleaneditor.gui.main_window import MainWindow


@pytest.fixture
def name(tmp_path: Path) -> str:
    return str(tmp_path / "window.socket")


@pytest.fixture
def reception(name: str, qtbot: QtBot) -> Iterator[Reception]:
    made = Reception(name)
    yield made
    made.close()


def given(qtbot: QtBot, name: str, *paths: str) -> bool:
    """What a second start, which is a program of its own, says of handing over *paths*."""
    script = (
        "import sys; from cleaneditor.gui.handover import hand_over; sys.exit(not hand_over(sys.argv[1], sys.argv[2:]))"
    )
    start = subprocess.Popen([sys.executable, "-c", script, name, *paths])
    qtbot.waitUntil(lambda: start.poll() is not None, timeout=30_000)
    return start.returncode == 0


def sent(qtbot: QtBot, name: str, data: bytes) -> bytes:
    """What comes back when *data* is sent by whoever it may be."""
    said: list[bytes] = []

    def talk() -> None:
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(8)
            line.connect(name)
            try:
                line.sendall(data)
                said.append(line.recv(100))
            except OSError:
                said.append(b"")

    thread = threading.Thread(target=talk)
    thread.start()
    qtbot.waitUntil(lambda: bool(said), timeout=10_000)
    thread.join()
    return said[0]


def framed(data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + data


def test_files_go_to_the_window_that_is_there(reception: Reception, name: str, qtbot: QtBot, tmp_path: Path) -> None:
    assert reception.listening
    with qtbot.waitSignal(reception.came, timeout=30_000) as came:
        assert given(qtbot, name, str(tmp_path / "a.html"), "relative.html")
    assert came.args[0] == (str(tmp_path / "a.html"), str(Path("relative.html").absolute()))


def test_names_that_are_no_text_arrive_too(reception: Reception, name: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reception.came, timeout=30_000) as came:
        assert given(qtbot, name, "/tmp/caf\udce9.html")
    assert came.args[0] == ("/tmp/caf\udce9.html",)


def test_nobody_there_means_a_window_of_ones_own(name: str, qtbot: QtBot) -> None:
    assert not given(qtbot, name, "/a.html")


def test_a_window_that_does_not_answer_is_not_waited_for(name: str, qtbot: QtBot) -> None:
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(name)
        deaf.listen(4)
        assert not given(qtbot, name, "/a.html")


def test_the_socket_of_a_killed_program_is_taken_over(name: str, qtbot: QtBot) -> None:
    with socket.socket(socket.AF_UNIX) as killed:
        killed.bind(name)
    assert Path(name).exists()
    reception = Reception(name)
    assert reception.listening
    with qtbot.waitSignal(reception.came, timeout=30_000):
        assert given(qtbot, name, "/a.html")
    reception.close()
    assert not Path(name).exists()


def test_a_second_window_does_not_take_the_first_ones_place(reception: Reception, name: str, qtbot: QtBot) -> None:
    second = Reception(name)
    assert not second.listening
    second.close()
    with qtbot.waitSignal(reception.came, timeout=30_000):
        assert given(qtbot, name, "/a.html")


def test_nobody_else_may_speak_to_it(reception: Reception, name: str) -> None:
    assert stat.S_IMODE(Path(name).stat().st_mode) & 0o077 == 0


def test_the_address_is_short_and_differs_by_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":1")
    one = address()
    monkeypatch.setenv("DISPLAY", ":2")
    assert address() != one
    assert address() == address()
    assert len(os.fsencode(one)) < 108
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/" + "x" * 200)
    assert len(os.fsencode(address())) < 108


def test_without_a_folder_for_the_session_the_socket_stands_with_the_sessions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    # A short name: the system takes no long one for a socket.
    with tempfile.TemporaryDirectory() as home:
        monkeypatch.setenv("XDG_STATE_HOME", f"{home}/state")
        # What Qt would say of the missing folder fails the test.
        first = address()
        assert Path(first).parent == state_folder().parent or "/" not in first
        # The first start makes the folder of its sessions, and the second one must still find it.
        state_folder().mkdir(parents=True, exist_ok=True)
        assert address() == first


@pytest.mark.parametrize(
    "data",
    [
        framed(b"not json"),
        framed(b"[]"),
        framed(b'{"format": 1}'),
        framed(b'{"format": 2, "paths": ["/a.html"]}'),
        framed(b'{"format": 1, "paths": "/a.html"}'),
        framed(b'{"format": 1, "paths": ["relative.html"]}'),
        framed(b'{"format": 1, "paths": ["/a\\u0000.html"]}'),
        framed(b'{"format": 1, "paths": [1]}'),
        framed(json.dumps({"format": 1, "paths": ["/a"] * 10_001}).encode()),
        framed(b"[" * 100_000),
        framed(b"\xff" * 1000),
        (LARGEST + 1).to_bytes(4, "big") + b"x",
        b"\xff\xff\xff\xff" + b"x" * 100,
        b"GET / HTTP/1.1\r\n\r\n",
        b"\x00",
    ],
)
def test_what_makes_no_sense_is_neither_taken_nor_answered(
    data: bytes, reception: Reception, name: str, qtbot: QtBot
) -> None:
    taken: list[object] = []
    reception.came.connect(taken.append)
    assert sent(qtbot, name, data) == b""
    assert not taken
    assert sent(qtbot, name, framed(b'{"format": 1, "paths": ["/a.html"]}')) == b"taken\n"
    assert taken == [("/a.html",)]


def test_who_only_listens_keeps_nobody_out(reception: Reception, name: str, qtbot: QtBot) -> None:
    idle = [socket.socket(socket.AF_UNIX) for _ in range(7)]
    for one in idle:
        one.connect(name)
    with qtbot.waitSignal(reception.came, timeout=30_000):
        assert given(qtbot, name, "/a.html")
    for one in idle:
        one.close()


def test_the_window_opens_what_comes_and_shows_itself(
    window: MainWindow, name: str, qtbot: QtBot, tmp_path: Path, open_page: Callable
) -> None:
    one = tmp_path / "one.html"
    one.write_text("<p>Some words of a page.</p>")
    window.showMinimized()
    reception = receive(window, name)
    assert given(qtbot, name, str(one))
    qtbot.waitUntil(lambda: window.session.document is not None, timeout=30_000)
    assert [entry.key for entry in window.session.pages] == [str(one)]
    assert not window.isMinimized()
    reception.close()
