#!/bin/sh
# `make run`: installs what is missing, then opens the window with the pages named, or else with two sample pages.
# Without a display it says so and cleans to the terminal instead.
set -eu
cd "$(dirname "$0")/.."
sh scripts/bootstrap.sh run

has_display() {
    # Who names a platform for Qt knows what they want.
    if [ -n "${QT_QPA_PLATFORM:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then return 0; fi
    case ${DISPLAY:-} in
        '') return 1 ;;
        :*)
            # A variable left over from a session that has ended names a display that is gone.
            number=${DISPLAY#:}
            number=${number%%.*}
            [ -S "/tmp/.X11-unix/X$number" ] || grep -q "@/tmp/.X11-unix/X$number\$" /proc/net/unix 2>/dev/null
            ;;
    esac
}

samples=resources/samples
if has_display; then
    if [ $# -eq 0 ]; then set -- $samples/slow-kitchen.html $samples/tide-mill-scrape.txt; fi
    exec .venv/bin/python -m cleaneditor "$@"
fi
if [ $# -eq 0 ]; then set -- $samples/tide-mill-scrape.txt; fi
echo "CleanEditor: there is no display to open a window on, so here is the cleaned text of $*" >&2
exec .venv/bin/python -m cleaneditor clean --output - "$@"
