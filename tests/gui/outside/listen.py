"""Listens to the program as a screen reader does, over AT-SPI; run by the system's own Python, which has its bindings.

Prints one JSON object: what the program says of the first blocks of each text pane when the cursor is put on them, what
it announced meanwhile, and which of the controls that take the focus have no name.
"""

from __future__ import annotations

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PANES = ("Blocks of the page", "Cleaned text")
BLOCKS = 8
SECONDS = 60


def below(accessible, depth=0):
    for number in range(min(accessible.get_child_count(), 200)):
        child = accessible.get_child_at_index(number)
        if child is not None:
            yield child
            if depth < 40:
                yield from below(child, depth + 1)


def work(milliseconds):
    loop = GLib.MainLoop()
    GLib.timeout_add(milliseconds, loop.quit)
    loop.run()


def program():
    """The program with a page that is cleaned, or None when it does not come."""
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        desktop = Atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            found = desktop.get_child_at_index(number)
            if found is not None and found.get_name() == "CleanEditor":
                panes = {each.get_name(): each for each in below(found) if each.get_name() in PANES}
                if len(panes) == len(PANES) and all(pane.get_description() for pane in panes.values()):
                    return found, panes
        work(300)
    return None, {}


def main():
    Atspi.init()
    announced = []
    listener = Atspi.EventListener.new(lambda event: announced.append(str(event.any_data)))
    listener.register("object:announcement")
    found, panes = program()
    if found is None:
        sys.exit("the program did not come")
    told = {"page": panes[PANES[0]].get_description(), "announced": announced, "nameless": []}
    for name, pane in panes.items():
        lines = Atspi.Text.get_text(pane, 0, -1).split("\n")
        Atspi.Component.grab_focus(pane)
        told[name] = []
        at = 0
        for line in lines[:BLOCKS]:
            Atspi.Text.set_caret_offset(pane, at)
            at += len(line) + 1
            work(150)
            told[name].append([line, pane.get_role_name(), pane.get_description()])
    for each in below(found):
        states = each.get_state_set()
        takes = states.contains(Atspi.StateType.FOCUSABLE) and states.contains(Atspi.StateType.SHOWING)
        if takes and not each.get_name():
            told["nameless"].append(f"{each.get_role_name()} in {each.get_parent().get_name()!r}")
    print(json.dumps(told))


main()
