"""Starts CleanEditor: the window, or with a command (``clean``, ``explain`` …) the command line."""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
import sys

NEW_WINDOW = "--new-window"
COMMANDS = ("clean", "explain", "learn", "import-site-rules", "check-rules", "self-test")


def main(argv: list[str] | None = None) -> int:
    """Runs the program with *argv* (by default the process's own arguments); the exit status is returned."""
    # A packaged program starts its worker processes through this very function.
    multiprocessing.freeze_support()
    # Until somebody handles it properly, Ctrl-C ends the program without a traceback.
    with contextlib.suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    arguments = sys.argv[1:] if argv is None else argv
    new_window = arguments[:1] == [NEW_WINDOW]
    if new_window:
        arguments = arguments[1:]
    elif arguments and (arguments[0] in COMMANDS or (arguments[0].startswith("-") and arguments[0] != "--")):
        from cleaneditor.cli.main import main as run

        return run(arguments)
    from cleaneditor.gui.app import main as show

    status: int = show(arguments[1:] if arguments[:1] == ["--"] else arguments, new_window=new_window)
    return status


if __name__ == "__main__":
    sys.exit(main())
