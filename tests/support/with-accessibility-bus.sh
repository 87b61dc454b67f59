#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# with-accessibility-bus.sh command...
# Runs a command on an X server and a session bus of its own, in a home of its own, and leaves nothing behind.
# The bus starts one service by itself, the accessibility bus: no keyring, no prompter, no portal.
set -eu
. "$(dirname -- "$0")/own-room.sh"

enter_room bus
unset NO_AT_BRIDGE
GSETTINGS_BACKEND=memory
QT_QPA_PLATFORM=xcb
QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
export GSETTINGS_BACKEND QT_QPA_PLATFORM QT_LINUX_ACCESSIBILITY_ALWAYS_ON
# libxkbcommon-x11 copies names by their length out of an answer that does not end them.
if [ -n "${ASAN_OPTIONS:-}" ]; then
    ASAN_OPTIONS=$ASAN_OPTIONS:strict_string_checks=0
    export ASAN_OPTIONS
fi

# The server picks a free display and says which, so that several of these may run at once.
mkfifo "$room/display"
Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp -noreset 3>"$room/display" >"$room/server.log" 2>&1 &
ended_at_exit $!
read -r display <"$room/display" || :
if [ -z "$display" ]; then
    echo "with-accessibility-bus.sh: Xvfb did not start" >&2
    cat "$room/server.log" >&2
    exit 1
fi
DISPLAY=:$display
export DISPLAY

cp /usr/share/dbus-1/services/org.a11y.Bus.service "$room/services/"
configure_bus
run_here dbus-run-session --config-file="$room/bus.conf" -- "$@"
