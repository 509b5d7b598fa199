#!/bin/sh
# Writes requirements/*.lock from pyproject.toml: what `make run`, `make test` and `make package` install.
# One answer for every supported Python, told apart by markers; hashes, no addresses.
# `make lock` keeps what is locked where it still fits; `make lock ARGS=--upgrade` takes the newest of everything.
set -eu
cd "$(dirname "$0")/.."

if [ ! -x .venv/bin/uv ]; then
    sh scripts/bootstrap.sh test
    .venv/bin/python -m pip install --quiet uv
fi

compile() { # name of the lock, then what goes in beside the program's own dependencies
    lock=requirements/$1.lock
    shift
    .venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-header --no-emit-index-url --no-annotate --output-file "$lock" pyproject.toml "$@"
    echo "$lock: $(grep -c '==' "$lock") packages"
}

mkdir -p requirements
compile run --group build "$@"
# The others contain the first, at the same versions.
compile test --group build --group test --group check --constraints requirements/run.lock "$@"
compile package --group build --group package --constraints requirements/run.lock "$@"
