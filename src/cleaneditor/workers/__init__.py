"""Processes that read, parse, extract and clean pages, each within its time and memory.

A page can hang or kill the process that works on it; so none is worked on in the window's or the command's own. Only
this package knows pebble, the one pool of five measured that confines a dead or hanging worker to its one page.
"""
