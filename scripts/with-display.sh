#!/bin/sh
# Runs a command on a display of its own, with a window manager:
#     sh scripts/with-display.sh COMMAND [ARGUMENT…]
# Starts Xvfb on a free display number and openbox on it, and ends only these two, by their process ids.
set -eu

dir=$(mktemp -d)
server=
manager=
finish() {
    for pid in $manager $server; do
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    rm -rf "$dir"
}
trap finish EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

await() { # a test to become true; at most 20 seconds, and only while the process it waits for lives
    pid=$1
    shift
    tries=0
    until "$@"; do
        tries=$((tries + 1))
        if [ $tries -gt 200 ] || ! kill -0 "$pid" 2>/dev/null; then
            cat "$dir/log" >&2
            echo "scripts/with-display.sh: no display could be made" >&2
            exit 1
        fi
        sleep 0.1
    done
}

# The server writes the number it found free once it is ready for clients.
Xvfb -displayfd 3 -screen 0 1600x1000x24 -dpi 96 -nolisten tcp -noreset 3>"$dir/number" >"$dir/log" 2>&1 </dev/null &
server=$!
await "$server" test -s "$dir/number"
DISPLAY=:$(cat "$dir/number")
export DISPLAY

openbox --sm-disable >>"$dir/log" 2>&1 </dev/null &
manager=$!
managed() { xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'; }
await "$manager" managed

unset WAYLAND_DISPLAY
QT_QPA_PLATFORM=xcb "$@"
