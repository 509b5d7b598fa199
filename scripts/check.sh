#!/bin/sh
# `make check`: style, layout, types and the arrows between the rooms.
set -eu
cd "$(dirname "$0")/.."
sh scripts/bootstrap.sh test
python=.venv/bin/python
$python -m ruff check .
$python -m ruff format --check .
$python -m mypy
$python -c 'from importlinter.cli import lint_imports_command as main; main()' --no-cache --no-logo
