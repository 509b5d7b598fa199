"""kill -9 at random moments of a session: what comes back at the next start is compared with what was there.

The whole window runs in a process of its own and is driven by a script of random steps: pages opened and closed,
verdicts, rules switched, sliders dragged, texts edited, a text half typed, undo, redo, remembered states, encodings.
It says after every step what its state is. Then it is killed with no warning, and another process opens what is on
the disk. That must be the state after the last step that was told, or after the one that was in flight.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.figures import Figure

if TYPE_CHECKING:
    from cleaneditor.gui.main_window import MainWindow
    from cleaneditor.gui.remembering import Remembering

KILLS = 100
WRITES = 500
_SELF = "import sys; from benchmarks.kills import child; child(*sys.argv[1:])"
_PAGES = 12
_BLOCKS = 40


class _Nobody:
    """Workers that never answer: what is tried here is what the window keeps."""

    def __call__(self, role: str) -> _Nobody:
        return self

    def submit(self, function: Callable[..., Any], /, *args: Any, timeout: float | None = None) -> _Nobody:
        return self

    def add_done_callback(self, callback: Callable[[Any], object], /) -> None:
        return None

    def result(self) -> Any:
        raise RuntimeError("nobody answers")

    def cancel(self) -> None:
        return None

    def close(self) -> None:
        return None


def _window(folder: Path) -> tuple[MainWindow, Remembering]:
    from cleaneditor.core.ruleset import builtin_rules
    from cleaneditor.gui.journals import Journals
    from cleaneditor.gui.main_window import MainWindow
    from cleaneditor.gui.remembering import Remembering
    from cleaneditor.gui.session import Session
    from cleaneditor.gui.settings import Memory, Store

    session = Session(_Nobody(), builtin_rules())
    window = MainWindow(session, Memory(Store(folder / "settings.ini")))
    session.setParent(window)
    parts = (session, window.checkpoints, window.memory, window.actions_, window.notices)
    return window, Remembering(*parts, Journals(folder / "sessions"))


class _Script:
    """Random steps, the same for the same seed."""

    def __init__(self, window: MainWindow, remembering: Remembering, seed: int) -> None:
        self._window = window
        self._session = window.session
        self._remembering = remembering
        self._random = random.Random(seed)
        self._draft: tuple[str, int, str] | None = None
        self._count = 0

    def step(self) -> None:
        """Does the next one."""
        does = (
            (self._open, 1),
            (self._close, 1),
            (self._show, 2),
            (self._verdict, 6),
            (self._switch, 3),
            (self._slide, 4),
            (self._type, 4),
            (self._finish, 2),
            (self._undo, 3),
            (self._redo, 2),
            (self._remember, 1),
            (self._encode, 1),
        )
        self._count += 1
        self._random.choices([each for each, _ in does], [weight for _, weight in does])[0]()

    def state(self) -> str:
        """All that has to come back, as a digest."""
        from PySide6.QtWidgets import QApplication

        # What waits for the end of an event is kept at the end of the event.
        QApplication.processEvents()
        choices, session = self._session.choices, self._session
        stack = session.undo
        words = [stack.text(number) for number in range(stack.count())]
        index, current = stack.index(), session.current_key
        if self._draft is not None:
            key, block, text = self._draft
            after = choices.with_edit(key, block, text, "old")
            if after != choices:
                choices, words, index = after, [*words[:index], f"Edit block {block + 1}"], index + 1
        return _digest(self._window, choices, words, index, current)

    def _key(self) -> str:
        return f"/pages/{self._random.randrange(_PAGES)}.html"

    def _open(self) -> None:
        from cleaneditor.core.model import Source

        keys = sorted({self._key() for _ in range(3)})
        sources = [Source(key, path=key) for key in keys]
        self._session.open_sources([*sources, Source(f"Dropped {self._count}", data=b"<p>words</p>" * 50)])

    def _close(self) -> None:
        self._session.close_pages([self._key()])

    def _show(self) -> None:
        self._session.open_page(self._key())

    def _verdict(self) -> None:
        from_, key = self._random.randrange(_BLOCKS), self._key()
        keep = self._random.choice((True, False, None))
        blocks = range(from_, from_ + self._random.randint(1, 3))
        self._session.do(self._session.choices.with_override(key, blocks, keep), f"Verdict {self._count}")

    def _switch(self) -> None:
        import msgspec

        rule = self._random.choice(self._session.choices.rules.rules)
        self._session.change_rule(msgspec.structs.replace(rule, enabled=not rule.enabled), f"Switch {rule.name}")

    def _slide(self) -> None:
        import msgspec

        rule = next(rule for rule in self._session.choices.rules.rules if rule.kind == "duplicate-title")
        changed: Any = msgspec.structs.replace(rule, threshold=round(self._random.uniform(0.5, 1), 2))
        # Without merging: whether two changes are one drag depends on the clock, and no two runs would be the same.
        self._session.change_rule(changed, f"Slide {self._count}")

    def _type(self) -> None:
        if self._draft is None:
            self._draft = (self._key(), self._random.randrange(_BLOCKS), "")
        key, block, text = self._draft
        self._draft = (key, block, text + self._random.choice("abcde ñ—é"))
        self._remembering.keep_draft(json.dumps([*self._draft, "old"]))

    def _finish(self) -> None:
        if self._draft is not None:
            key, block, text = self._draft
            after = self._session.choices.with_edit(key, block, text, "old")
            self._session.do(after, f"Edit block {block + 1}")
            self._draft = None
            self._remembering.keep_draft(None)

    def _undo(self) -> None:
        self._session.undo.undo()

    def _redo(self) -> None:
        self._session.undo.redo()

    def _remember(self) -> None:
        self._window.checkpoints.add(f"State {self._count}", self._session.choices)

    def _encode(self) -> None:
        self._session.set_encoding(self._key(), self._random.choice((None, "utf-8", "windows-1252")))


def _digest(window: MainWindow, choices: Any, words: list[str], index: int, current: str) -> str:
    from cleaneditor.gui.packing import Packer

    packer = Packer(lambda known, text: None)
    said = [
        [(entry.key, entry.encoding) for entry in window.session.pages],
        packer.changes(None, choices),
        words,
        index,
        [(each.words, packer.changes(None, each.choices)) for each in window.checkpoints.all],
        window.session.rules_path,
        current,
    ]
    return hashlib.blake2b(json.dumps(said).encode(), digest_size=12).hexdigest()


def child(mode: str, folder: str, seed: str, count: str = "0") -> None:
    """One process: ``run`` steps until it is killed, ``replay`` so many steps, or ``restore`` what is on the disk."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    from PySide6.QtWidgets import QApplication

    app = QApplication(sys.argv[:1])
    window, remembering = _window(Path(folder))
    if mode == "restore":
        assert remembering.begin(), "nothing was found"
        app.processEvents()
        stack = window.session.undo
        words = [stack.text(number) for number in range(stack.count())]
        _say(_digest(window, window.session.choices, words, stack.index(), window.session.current_key))
        remembering.stop()
    else:
        script = _Script(window, remembering, int(seed))
        script._open()
        done = 0
        _say(f"0 {script.state()}")
        while mode == "run" or done < int(count):
            script.step()
            done += 1
            _say(f"{done} {script.state()}")
        remembering.stop()
    # Nobody waits for what else would have to end.
    os._exit(0)


def _say(line: str) -> None:
    os.write(1, line.encode() + b"\n")


def _start(*arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", _SELF, *arguments], stdout=subprocess.PIPE)


def _lines(*arguments: str) -> list[str]:
    done = subprocess.run([sys.executable, "-c", _SELF, *arguments], stdout=subprocess.PIPE, check=True)
    return done.stdout.decode().splitlines()


def killed(seed: int) -> tuple[bool, int]:
    """Kills one session at a random moment. Whether it came back, and after how many steps it was killed."""
    with tempfile.TemporaryDirectory() as folder:
        process = _start("run", folder, str(seed))
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(random.Random(~seed).uniform(0, 1.0))
        process.send_signal(signal.SIGKILL)
        said = (first + process.stdout.read()).decode().splitlines(keepends=True)
        process.wait()
        process.stdout.close()
        number, state = next(line for line in reversed(said) if line.endswith("\n")).split()
        (found,) = _lines("restore", folder, "0")
        if found == state:
            return True, int(number)
        with tempfile.TemporaryDirectory() as another:
            last = _lines("replay", another, str(seed), str(int(number) + 1))[-1]
        return found == last.split()[1], int(number)


def written() -> list[float]:
    """Seconds of CPU time in which one verdict is written, many times, after others on twelve pages."""
    from PySide6.QtWidgets import QApplication

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    times = []
    with tempfile.TemporaryDirectory() as folder:
        window, remembering = _window(Path(folder))
        script = _Script(window, remembering, 1)
        script._open()
        for _ in range(WRITES):
            remembering._off = True
            script._verdict()
            remembering._off = False
            begun = time.process_time()
            remembering._write()
            times.append(time.process_time() - begun)
        app.processEvents()
        remembering.stop()
        window.session.close()
    return times


def figures(folder: str) -> list[Figure]:
    """Sessions that did not come back, and what writing a change costs, whatever is in *folder*."""
    del folder
    ends = [killed(seed) for seed in range(KILLS)]
    lost = [seed for seed, (whole, _) in enumerate(ends) if not whole]
    steps = [count for _, count in ends]
    note = f"killed after {min(steps)} to {max(steps)} steps, median {statistics.median(steps):g}"
    times = written()
    return [
        Figure(
            f"sessions lost of {KILLS} killed",
            len(lost),
            0,
            "",
            note + (f"; seeds {', '.join(map(str, lost))}" if lost else ""),
        ),
        Figure("one change written", statistics.median(times) * 1000, 1.0, "ms", f"CPU, median of {WRITES} verdicts"),
    ]


if __name__ == "__main__":
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else KILLS
    failed = [seed for seed in range(rounds) if not killed(seed)[0]]
    print(f"{rounds - len(failed)} of {rounds} restored" + (f"; not: {failed}" if failed else ""))
    sys.exit(bool(failed))
