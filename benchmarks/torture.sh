#!/bin/sh
# Hostile files and circumstances: sh benchmarks/torture.sh DIR, or make torture DIR=…
# DIR holds the scripts make_torture.py, run_torture.py and scenarios.py; they are no part of this project.
# KILLS=200 is how often a run is killed at a random moment, SPLIT=public which set of files is made.
set -eu
cd "$(dirname "$0")/.."
dir=${1:-${DIR:-}}
for script in make_torture.py run_torture.py scenarios.py; do
    if [ -z "$dir" ] || [ ! -f "$dir/$script" ]; then
        echo "torture: ${dir:-DIR is not set}: no $script there; name the folder of the torture scripts: make torture DIR=…" >&2
        exit 2
    fi
done
program=${CLEANEDITOR:-$PWD/.venv/bin/cleaneditor}
python=${PYTHON:-$PWD/.venv/bin/python}
split=${SPLIT:-public}
if [ ! -x "$program" ]; then
    echo "torture: $program is not there; install the program first (make run), or name it: CLEANEDITOR=…" >&2
    exit 2
fi

files=$(mktemp -d)
trap 'rm -rf "$files"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
command="$program clean {in} --output {out} --format {fmt}"
status=0

"$python" "$dir/make_torture.py" "$files" --split "$split"
"$python" "$dir/run_torture.py" "$files" --split "$split" --cmd "$command" --fmt text,markdown,jsonl,html,csv,tei || status=1
"$python" "$dir/run_torture.py" "$files" --split "$split" --cmd "$command" --fmt text --singles || status=1
"$python" "$dir/scenarios.py" --cmd "$command" --rules-cmd "$command --rules {rules}" \
    --rules-template benchmarks/torture_rules.cleanrules.toml --kills "${KILLS:-200}" --fmt text || status=1
exit $status
