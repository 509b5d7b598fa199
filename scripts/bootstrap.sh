#!/bin/sh
# Installs what is missing for one purpose, and nothing else:
#     sh scripts/bootstrap.sh run|test|package
#
# 1. system packages (Debian, Ubuntu and their relatives; as root, or through sudo);
# 2. a virtual environment: .venv, or .venv-package for building the program's folder;
# 3. the packages of requirements/PURPOSE.lock and the program itself, from this checkout.
#
# PYTHON=/path/to/python3 chooses the interpreter (3.11 or newer). When all is there, nothing is touched
# and nothing is asked of the network. Messages go to standard error.
set -eu
cd "$(dirname "$0")/.."

purpose=${1:-run}
case $purpose in
    run | test) venv=.venv ;;
    package) venv=.venv-package ;;
    *) echo "usage: scripts/bootstrap.sh run|test|package" >&2; exit 2 ;;
esac

# A path that points at other Python packages would be seen before what is installed here.
unset PYTHONPATH PYTHONHOME

say() { echo "CleanEditor: $*" >&2; }
stop() { say "$@"; exit 1; }

# ---------------------------------------------------------------------------------------------- system packages

# A name with a bar is one package under two names: Debian 12 | Debian 13 and Ubuntu 24.04.
qt="libglib2.0-0|libglib2.0-0t64 libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3"
window="libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0 libxcb-xkb1
    libxkbcommon-x11-0"
display="xvfb xauth openbox xdotool x11-utils"
# What a screen reader talks through: the tests listen there.
reader="dbus at-spi2-core python3-gi gir1.2-atspi-2.0"
wanted="$qt $window"
case $purpose in
    test) wanted="$wanted $display $reader desktop-file-utils appstream" ;;
    package) wanted="$wanted $display desktop-file-utils appstream binutils" ;;
esac

has_apt() { command -v apt-get >/dev/null 2>&1 && command -v dpkg-query >/dev/null 2>&1; }

installed() { # every package that is installed, one a line
    # dpkg-query fails for a name it never heard of, which is what is being asked here.
    # shellcheck disable=SC2046
    dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' $(echo "$@" | tr '|' ' ') 2>/dev/null | sed -n 's/^.i. *//p' || true
}

missing() { # the packages of "$@" that are not installed, in the name this system has for them
    have=$(installed "$@")
    for names in "$@"; do
        found=
        for name in $(echo "$names" | tr '|' ' '); do
            case "
$have
" in *"
$name
"*) found=yes ;; esac
        done
        [ -n "$found" ] || echo "$names"
    done
}

known_name() { # of "a|b", the name that apt knows
    for name in $(echo "$1" | tr '|' ' '); do
        if apt-cache show --no-all-versions "$name" >/dev/null 2>&1; then echo "$name"; return; fi
    done
    echo "${1%%|*}"
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    elif [ -t 0 ]; then
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo -n env DEBIAN_FRONTEND=noninteractive "$@" </dev/null
    fi
}

apt() { # apt-get, waiting up to five minutes for another package manager that is at work
    # The time limit covers dpkg's lock; the lock on the package lists has none, hence the loop.
    tries=0
    until as_root apt-get -qq -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" >"$log" 2>&1; do
        tries=$((tries + 1))
        if [ $tries -ge 60 ] || ! grep -q 'Could not get lock' "$log"; then return 1; fi
        [ $tries -gt 1 ] || say "another package manager is at work; waiting for it"
        sleep 5
    done
}

first_names() { echo "$lacking" | sed 's/|[^ ]*//g'; }

install_system() { # installs what is missing of "$@"; fails when it cannot
    lacking=$(missing "$@" | tr '\n' ' ')
    [ -n "$lacking" ] || return 0
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null 2>&1; then
        say "system packages are missing, and there is neither root nor sudo; as root: apt-get install $(first_names)"
        return 1
    fi
    say "installing system packages: $(first_names)"
    log=$(mktemp)
    # The lists may be old or absent; a source that does not answer need not be the one that is needed.
    apt update || say "apt-get update reported: $(grep -m 1 '^[EW]:' "$log" || echo 'a failure')"
    names=
    for entry in $lacking; do names="$names $(known_name "$entry")"; done
    # shellcheck disable=SC2086
    if ! apt install -y --no-install-recommends $names; then
        tail -n 5 "$log" >&2
        rm -f "$log"
        say "the system packages could not be installed"
        return 1
    fi
    rm -f "$log"
}

if has_apt; then
    # shellcheck disable=SC2086
    if ! install_system $wanted; then
        # Without its libraries the window cannot open, but cleaning in the terminal needs none of them.
        [ "$purpose" = run ] || exit 1
        say "going on without them; the window may not open"
    fi
elif [ ! -e "$venv/cleaneditor-$purpose.stamp" ]; then
    say "this system has no apt-get, so only Python packages are installed; if the window does not open," \
        "install Qt 6's libraries (EGL, OpenGL, xkbcommon, fontconfig, D-Bus, xcb-cursor and the other xcb utilities)"
fi

# ---------------------------------------------------------------------------------------------- Python

works() { # "$1" runs, and is new enough; a name may be a shim that stands for nothing
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

can_make_venvs() { "$1" -c 'import venv, ensurepip' >/dev/null 2>&1; }

find_python() {
    if [ -n "${PYTHON:-}" ]; then
        works "$PYTHON" || stop "PYTHON=$PYTHON does not run, or is older than Python 3.11"
        echo "$PYTHON"
        return
    fi
    for want in can_make_venvs works; do
        for name in python3.13 python3.12 python3.11 python3 /usr/bin/python3; do
            if works "$name" && $want "$name"; then echo "$name"; return; fi
        done
    done
}

version_of() { "$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])'; }

# What an installed environment must equal to be left alone: the pins, the project file, this place, this Python.
fingerprint() {
    { cat "requirements/$purpose.lock" pyproject.toml; pwd; version_of "$venv/bin/python"; } | cksum
}

stamp=$venv/cleaneditor-$purpose.stamp
if works "$venv/bin/python" && { [ -z "${PYTHON:-}" ] || [ "$(version_of "$PYTHON")" = "$(version_of "$venv/bin/python")" ]; }; then
    if [ "$(cat "$stamp" 2>/dev/null)" = "$(fingerprint)" ]; then exit 0; fi
else
    python=$(find_python)
    if [ -z "$python" ] || ! can_make_venvs "$python"; then
        # Debian parts Python from what makes environments.
        if has_apt; then install_system python3 python3-venv || exit 1; fi
        python=$(find_python)
        # Ubuntu 22.04 calls 3.10 python3, and has 3.11 beside it.
        if [ -z "$python" ] && has_apt && apt-cache show python3.11-venv >/dev/null 2>&1; then
            install_system python3.11 python3.11-venv || exit 1
            python=$(find_python)
        fi
        [ -n "$python" ] || stop "Python 3.11 or newer is needed, and none was found; PYTHON=/path/to/python3 names one"
        if ! can_make_venvs "$python" && has_apt; then install_system "python$(version_of "$python")-venv" || exit 1; fi
        can_make_venvs "$python" || stop "$python cannot make virtual environments: its modules venv and ensurepip are missing"
    fi
    say "making $venv with Python $(version_of "$python")"
    # Only ever an environment that was made here; anything else of that name is left to its owner.
    if [ -e "$venv" ] && [ ! -e "$venv/pyvenv.cfg" ]; then stop "$venv is in the way: it is not a virtual environment"; fi
    "$python" -m venv --clear "$venv"
fi

say "installing Python packages from requirements/$purpose.lock (once; about a minute)"
quiet_pip() { "$venv/bin/python" -m pip -qq --disable-pip-version-check install --no-deps "$@" </dev/null; }
"$venv/bin/python" -m pip --version >/dev/null 2>&1 || "$venv/bin/python" -m ensurepip >/dev/null 2>&1 || true
quiet_pip --require-hashes --only-binary :all: -r "requirements/$purpose.lock" ||
    stop "the Python packages could not be installed; is there a network?"
quiet_pip --no-build-isolation --editable . || stop "the program could not be installed into $venv"

fingerprint >"$stamp"
# The test environment holds all that running needs.
if [ "$purpose" = test ]; then purpose=run; fingerprint >"$venv/cleaneditor-run.stamp"; fi
