#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# with-keyring.sh MODE command...
# Runs a command with a keyring of its own, in a home of its own, and leaves nothing behind:
#   ready   an unlocked gnome-keyring
#   locked  a gnome-keyring that is locked, and nobody to prompt for its password
#   silent  a secret service that never answers (silent-keyring, from the folder of the command)
#   none    no D-Bus at all
# The command finds MODE in CONTA_KEYRING_MODE and the keyring's process id, where there is one, in
# CONTA_KEYRING_PID.
set -eu

mode=$1
shift
case $mode in
ready | locked | silent | none) ;;
*)
    echo "with-keyring.sh: no mode '$mode'" >&2
    exit 2
    ;;
esac

helper=${CONTA_SILENT_KEYRING:-$(dirname -- "$1")/silent-keyring}
room=$(mktemp -d "${TMPDIR:-/tmp}/conta-keyring.XXXXXX")
bus=
keyring=
command=

# Ends one process that this script started, and waits until it is gone.
end() {
    [ -n "$1" ] || return 0
    kill "$1" 2>/dev/null || return 0
    tries=0
    while kill -0 "$1" 2>/dev/null; do
        tries=$((tries + 1))
        [ "$tries" -lt 100 ] || kill -9 "$1" 2>/dev/null || :
        sleep 0.05
    done
}

finish() {
    trap - EXIT INT TERM HUP
    end "$command"
    end "$keyring"
    end "$bus"
    rm -rf -- "$room"
}
trap finish EXIT
trap 'exit 143' INT TERM HUP

unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL XDG_CURRENT_DESKTOP DESKTOP_SESSION
HOME=$room/home
XDG_CONFIG_HOME=$HOME/.config
XDG_DATA_HOME=$HOME/.local/share
XDG_CACHE_HOME=$HOME/.cache
XDG_RUNTIME_DIR=$room/run
CONTA_KEYRING_MODE=$mode
export HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_RUNTIME_DIR CONTA_KEYRING_MODE
mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME/keyrings" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"

# A bus that starts no services by itself: neither a second keyring nor a prompter.
start_bus() {
    cat >"$room/bus.conf" <<'CONF'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF
    started=$(dbus-daemon --config-file="$room/bus.conf" --fork --print-address=1 --print-pid=1)
    DBUS_SESSION_BUS_ADDRESS=$(printf '%s\n' "$started" | sed -n 1p)
    bus=$(printf '%s\n' "$started" | sed -n 2p)
    export DBUS_SESSION_BUS_ADDRESS
}

# Without --unlock a keyring that exists stays locked.
start_keyring() {
    printf 'a password' | gnome-keyring-daemon --foreground "$@" --components=secrets >"$room/keyring.log" 2>&1 &
    keyring=$!
    if ! "$helper" --await; then
        echo "with-keyring.sh: gnome-keyring-daemon did not start" >&2
        cat "$room/keyring.log" >&2
        exit 1
    fi
}

case $mode in
ready)
    start_bus
    start_keyring --unlock
    ;;
locked)
    start_bus
    start_keyring --unlock
    end "$keyring"
    start_keyring
    ;;
silent)
    start_bus
    "$helper" &
    keyring=$!
    "$helper" --await
    ;;
none) ;;
esac

CONTA_KEYRING_PID=$keyring
export CONTA_KEYRING_PID

# In the background, so that a signal to this script is not kept waiting.
"$@" &
command=$!
status=0
wait "$command" || status=$?
command=
exit "$status"
