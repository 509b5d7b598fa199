#!/bin/sh
# `make test`: installs what tests need, checks style, types and arrows, then runs every test:
# the core where Qt cannot be imported, the rest without a screen, and last what needs a display and a window manager.
set -eu
cd "$(dirname "$0")/.."
sh scripts/bootstrap.sh test
sh scripts/check.sh

echo "== core, where Qt cannot be imported"
PYTHONPATH=tests/plugins .venv/bin/python -m pytest -p without_qt -p no:pytest-qt tests/core tests/cli tests/resources tests/workers \
    -n auto --maxprocesses 4

echo "== window, without a screen"
QT_QPA_PLATFORM=offscreen .venv/bin/python -m pytest -m "not x11" --ignore tests/core --ignore tests/cli \
    --ignore tests/resources --ignore tests/workers -n auto --maxprocesses 4

echo "== window, on a display with a window manager"
sh scripts/with-display.sh .venv/bin/python -m pytest -m x11
