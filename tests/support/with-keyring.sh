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
. "$(dirname -- "$0")/own-room.sh"

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
keyring=

enter_room keyring
CONTA_KEYRING_MODE=$mode
export CONTA_KEYRING_MODE
mkdir -p "$XDG_DATA_HOME/keyrings"

# A bus that starts no services by itself: neither a second keyring nor a prompter.
start_bus() {
    configure_bus
    started=$(dbus-daemon --config-file="$room/bus.conf" --fork --print-address=1 --print-pid=1)
    DBUS_SESSION_BUS_ADDRESS=$(printf '%s\n' "$started" | sed -n 1p)
    ended_at_exit "$(printf '%s\n' "$started" | sed -n 2p)"
    export DBUS_SESSION_BUS_ADDRESS
}

# Without --unlock a keyring that exists stays locked.
start_keyring() {
    printf 'a password' | gnome-keyring-daemon --foreground "$@" --components=secrets >"$room/keyring.log" 2>&1 &
    keyring=$!
    ended_at_exit "$keyring"
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
    ended_at_exit "$keyring"
    "$helper" --await
    ;;
none) ;;
esac

CONTA_KEYRING_PID=$keyring
export CONTA_KEYRING_PID
run_here "$@"
