"""A second start gives its files to the window that is there already, over a local socket of the person's own.

One message each way: four bytes of length and JSON from the second start, one word from the window. What comes is taken
for what anybody may have sent: it is bounded, and only paths of files are taken from it.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, QStandardPaths, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from cleaneditor.gui.journals import state_folder

ANSWER_MS = 1_000
"""A window that does not answer in this time is not waited for."""
LISTEN_MS = 3_000
"""Whoever has not said all in this time is not listened to."""
LARGEST = 1_000_000
"""Bytes of one message."""
PATHS_AT_MOST = 10_000
AT_ONCE = 8
"""Programs that may speak at the same time."""
FORMAT = 1
_TAKEN = b"taken\n"


def address() -> str:
    """The socket's file: one for each person, display and folder of sessions."""
    location = QStandardPaths.StandardLocation
    parts = [os.environ.get(name, "") for name in ("WAYLAND_DISPLAY", "DISPLAY")]
    parts.append(QStandardPaths.writableLocation(location.GenericStateLocation))
    word = hashlib.blake2b("\0".join(parts).encode("utf-8", "surrogateescape"), digest_size=8).hexdigest()
    user = os.getuid() if hasattr(os, "getuid") else 0
    name = f"cleaneditor-{user}-{word}"
    # Asked ourselves: Qt complains aloud where the session has no such folder, as under sudo. Then the socket stands
    # with the sessions, which is the person's own folder too.
    own = state_folder().parent
    # Made if need be: the very first start would listen elsewhere, and the second one not find it.
    with suppress(OSError):
        own.mkdir(mode=0o700, parents=True, exist_ok=True)
    folders = (os.environ.get("XDG_RUNTIME_DIR", ""), str(own))
    for folder in folders if os.name == "posix" else ():
        path = f"{folder}/{name}"
        # The system takes no longer one.
        if os.path.isdir(folder) and os.access(folder, os.W_OK) and len(os.fsencode(path)) < 100:
            return path
    # A plain name stands in the folder for temporary files.
    return name


def hand_over(name: str, paths: Sequence[str]) -> bool:
    """Gives *paths* to the window that listens at *name*, which comes to the front. False where none takes them within
    a second; then they are for a window of one's own."""
    deadline = QDeadlineTimer(ANSWER_MS)
    data = json.dumps({"format": FORMAT, "paths": [str(Path(path).absolute()) for path in paths]}).encode()
    if len(data) > LARGEST or len(paths) > PATHS_AT_MOST:
        return False
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(ANSWER_MS):
        return False
    socket.write(len(data).to_bytes(4, "big") + data)
    while socket.bytesAvailable() < len(_TAKEN):
        if not socket.waitForReadyRead(max(1, deadline.remainingTime())) or deadline.hasExpired():
            return False
    return bytes(socket.read(len(_TAKEN)).data()) == _TAKEN


class Reception(QObject):
    """Listens at *name* for other starts. Where another window listens there, this one does not."""

    came = Signal(object)
    """``tuple[str, ...]``: absolute paths, perhaps none; the window is to come to the front."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(AT_ONCE)
        self._server.newConnection.connect(self._take)
        self._guests: list[_Guest] = []
        self.listening = False
        # Asked first: Qt puts its socket in the place of whatever is there.
        if not _somebody_listens(name):
            # What a killed program has left.
            QLocalServer.removeServer(name)
            self.listening = self._server.listen(name)

    def close(self) -> None:
        """Listens no more."""
        self._server.close()
        for guest in list(self._guests):
            guest.leave()

    def _take(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            if len(self._guests) >= AT_ONCE:
                socket.abort()
                socket.deleteLater()
                continue
            guest = _Guest(socket, self)
            self._guests.append(guest)
            guest.left.connect(self._forget)
            guest.said.connect(self.came)
            guest.listen()

    def _forget(self, guest: _Guest) -> None:
        if guest in self._guests:
            self._guests.remove(guest)
            guest.deleteLater()


class _Guest(QObject):
    """One start that speaks."""

    said = Signal(object)
    left = Signal(object)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        socket.setParent(self)
        # What is more than this waits in the system, and is never asked for.
        socket.setReadBufferSize(LARGEST + 4)
        socket.readyRead.connect(self.listen)
        socket.disconnected.connect(self.leave)
        self._patience = QTimer(self, singleShot=True, interval=LISTEN_MS)
        self._patience.timeout.connect(self.leave)
        self._patience.start()

    def listen(self) -> None:
        """Takes what has come so far; a whole message is answered."""
        socket = self._socket
        if socket.bytesAvailable() < 4:
            return
        length = int.from_bytes(socket.peek(4).data(), "big")
        if length > LARGEST:
            self.leave()
        elif socket.bytesAvailable() >= 4 + length:
            paths = _paths(bytes(socket.read(4 + length).data())[4:])
            if paths is None:
                self.leave()
                return
            socket.write(_TAKEN)
            socket.flush()
            self.said.emit(paths)

    def leave(self) -> None:
        """Ends it, whatever it was about to say."""
        self._patience.stop()
        self._socket.blockSignals(True)
        self._socket.abort()
        self.left.emit(self)


def _paths(data: bytes) -> tuple[str, ...] | None:
    """The paths of a message; None where it is none."""
    try:
        message = json.loads(data)
    except (ValueError, RecursionError):
        return None
    if not isinstance(message, dict) or message.get("format") != FORMAT:
        return None
    paths = message.get("paths")
    if not isinstance(paths, list) or len(paths) > PATHS_AT_MOST:
        return None
    if not all(isinstance(path, str) and os.path.isabs(path) and "\0" not in path for path in paths):
        return None
    return tuple(paths)


def _somebody_listens(name: str) -> bool:
    """Whether a program has the socket *name*, be it one that is busy."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    nobody = (QLocalSocket.LocalSocketError.ConnectionRefusedError, QLocalSocket.LocalSocketError.ServerNotFoundError)
    return socket.waitForConnected(ANSWER_MS) or socket.error() not in nobody
