#!/bin/sh
# Tries out what `make package` built: sh packaging/selftest.sh dist/cleaneditor
# The packaged command line says what the source says, the window opens, and each file for the desktop passes its tool.
set -eu
cd "$(dirname "$0")/.."
folder=${1:-dist/cleaneditor}
program=$folder/cleaneditor
python=.venv-package/bin/python

dir=$(mktemp -d)
window=
finish() {
    [ -z "$window" ] || kill "$window" 2>/dev/null || true
    rm -rf "$dir"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

passed=0
pass() { passed=$((passed + 1)); echo "ok: $*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }

if [ "${2:-}" = window ]; then
    # The second half, on a display of its own: a window of that name has to come, and to stay.
    "$program" resources/samples/tide-mill-scrape.txt >"$dir/log" 2>&1 </dev/null &
    window=$!
    tries=0
    until xdotool search --onlyvisible --name CleanEditor >/dev/null 2>&1; do
        tries=$((tries + 1))
        if [ $tries -gt 300 ] || ! kill -0 "$window" 2>/dev/null; then
            cat "$dir/log" >&2
            fail "no window named CleanEditor"
        fi
        sleep 0.1
    done
    pass "a window named “$(xdotool search --onlyvisible --name CleanEditor getwindowname | head -n 1)” opens"
    [ ! -s "$dir/log" ] || { cat "$dir/log" >&2; fail "the window printed something"; }
    exit 0
fi

"$program" --version >"$dir/packaged"
$python -m cleaneditor --version >"$dir/source"
cmp -s "$dir/packaged" "$dir/source" || fail "--version: $(cat "$dir/packaged")"
pass "$(cat "$dir/packaged")"

for page in resources/samples/*.html resources/samples/*-*.txt; do
    for format in text jsonl; do
        "$program" clean --format $format "$page" >"$dir/packaged" || fail "clean $page"
        $python -m cleaneditor clean --format $format "$page" >"$dir/source"
        cmp "$dir/packaged" "$dir/source" || fail "clean --format $format $page differs from the source's"
        [ -s "$dir/packaged" ] || fail "clean $page wrote nothing"
    done
done
pass "clean says of every sample what the source says"

"$program" explain --format jsonl resources/samples/tide-mill-scrape.txt >"$dir/packaged" || fail "explain"
$python -m cleaneditor explain --format jsonl resources/samples/tide-mill-scrape.txt | cmp - "$dir/packaged" || fail "explain differs"
pass "explain says what the source says"

status=0
"$program" clean "$dir/absent.html" >/dev/null 2>"$dir/line" || status=$?
[ $status -eq 1 ] && [ "$(wc -l <"$dir/line")" -eq 1 ] || fail "a missing page: exit $status, $(cat "$dir/line")"
pass "a missing page is one line and exit status 1"

sh scripts/with-display.sh sh packaging/selftest.sh "$folder" window || exit 1
passed=$((passed + 1))

desktop-file-validate "$folder"/share/applications/*.desktop || fail "desktop file"
pass "desktop-file-validate"
appstreamcli validate --no-net "$folder"/share/metainfo/*.xml >"$dir/log" || { cat "$dir/log" >&2; fail "metainfo"; }
pass "appstreamcli validate"
update-mime-database "$folder/share/mime" >"$dir/log" 2>&1 || { cat "$dir/log" >&2; fail "MIME types"; }
grep -q 'cleanrules' "$folder/share/mime/globs2" || fail "MIME types: no rule sets"
find "$folder/share/mime" -mindepth 1 -maxdepth 1 ! -name packages -exec rm -rf {} +
pass "update-mime-database"
QT_QPA_PLATFORM=offscreen $python -c '
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtSvg import QSvgRenderer
app = QGuiApplication([])
sys.exit(not QSvgRenderer(sys.argv[1]).isValid())' "$folder/share/icons/hicolor/scalable/apps/cleaneditor.svg" || fail "icon"
pass "the icon draws"

if grep -rlF -e "$PWD" "$folder"; then fail "these files name a folder of this machine"; fi
pass "no file names a folder of this machine"

echo "$passed passed, 0 failed"
