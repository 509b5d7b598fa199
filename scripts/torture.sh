#!/bin/sh
# `make torture DIR=…`: hostile files and hostile circumstances, against the command line.
# DIR holds make_torture.py, run_torture.py and scenarios.py; what they make goes to a folder that is removed again.
set -eu
cd "$(dirname "$0")/.."
sh scripts/bootstrap.sh run

tools=${1:-}
if [ ! -f "$tools/run_torture.py" ] || [ ! -f "$tools/scenarios.py" ]; then
    echo "usage: make torture DIR=folder with make_torture.py, run_torture.py and scenarios.py" >&2
    exit 2
fi

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

cat >"$dir/rules.cleanrules.toml" <<'RULES'
format = 1
name = "A person's pattern"

[[rule]]
id = "mine"
name = "Mine"
kind = "pattern"
pattern = '@@REGEX@@'

[[rule]]
id = "reply"
name = "Reply form"
kind = "phrase"
phrases = ["Leave a Reply"]
RULES

python=.venv/bin/python
program="$PWD/.venv/bin/python -m cleaneditor clean {in} --output {out}"
status=0
$python "$tools/make_torture.py" "$dir/set" --split public
$python "$tools/run_torture.py" "$dir/set" --split public --cmd "$program --format {fmt}" \
    --fmt text,markdown,jsonl,html,tei || status=1
$python "$tools/scenarios.py" --cmd "$program --format {fmt}" --fmt text \
    --rules-cmd "$program --rules {rules}" --rules-template "$dir/rules.cleanrules.toml" || status=1
exit $status
