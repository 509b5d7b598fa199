#!/bin/sh
# `make test`: installs what tests need, checks style, types and arrows, then runs every test:
# the core where Qt cannot be imported, the rest without a screen, and last what needs a display and a window manager.
set -eu
cd "$(dirname "$0")/.."
sh scripts/bootstrap.sh test
sh scripts/check.sh

# These rooms need no Qt; `--ignore` takes the same folders out of the second run.
set --
ignored=
for room in core cli workers resources; do
    if [ -d "tests/$room" ]; then
        set -- "$@" "tests/$room"
        ignored="$ignored --ignore tests/$room"
    fi
done

echo "== core and command line, where Qt cannot be imported"
PYTHONPATH=tests/plugins .venv/bin/python -m pytest -p without_qt -p no:pytest-qt -n auto --maxprocesses 4 "$@"

echo "== window and papers, without a screen"
# shellcheck disable=SC2086
QT_QPA_PLATFORM=offscreen .venv/bin/python -m pytest -m "not x11" -n auto --maxprocesses 4 $ignored

echo "== window, on a display with a window manager"
sh scripts/with-display.sh .venv/bin/python -m pytest -m x11
