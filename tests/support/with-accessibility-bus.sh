#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# with-accessibility-bus.sh command...
# Runs a command on an X server and a session bus of its own, in a home of its own, and leaves nothing behind.
# The bus starts one service by itself, the accessibility bus: no keyring, no prompter, no portal.
set -eu

room=$(mktemp -d "${TMPDIR:-/tmp}/conta-bus.XXXXXX")
server=
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
    end "$server"
    rm -rf -- "$room"
}
trap finish EXIT
trap 'exit 143' INT TERM HUP

unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP DESKTOP_SESSION NO_AT_BRIDGE
HOME=$room/home
XDG_CONFIG_HOME=$HOME/.config
XDG_DATA_HOME=$HOME/.local/share
XDG_CACHE_HOME=$HOME/.cache
XDG_RUNTIME_DIR=$room/run
GSETTINGS_BACKEND=memory
QT_QPA_PLATFORM=xcb
QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
export HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_RUNTIME_DIR GSETTINGS_BACKEND QT_QPA_PLATFORM \
    QT_LINUX_ACCESSIBILITY_ALWAYS_ON
# libxkbcommon-x11 copies names by their length out of an answer that does not end them.
if [ -n "${ASAN_OPTIONS:-}" ]; then
    ASAN_OPTIONS=$ASAN_OPTIONS:strict_string_checks=0
    export ASAN_OPTIONS
fi
mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR" "$room/services"
chmod 700 "$XDG_RUNTIME_DIR"

# The server picks a free display and says which, so that several of these may run at once.
mkfifo "$room/display"
Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp -noreset 3>"$room/display" >"$room/server.log" 2>&1 &
server=$!
read -r display <"$room/display" || :
if [ -z "$display" ]; then
    echo "with-accessibility-bus.sh: Xvfb did not start" >&2
    cat "$room/server.log" >&2
    exit 1
fi
DISPLAY=:$display
export DISPLAY

cp /usr/share/dbus-1/services/org.a11y.Bus.service "$room/services/"
cat >"$room/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <servicedir>$room/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF

# In the background, so that a signal to this script is not kept waiting.
dbus-run-session --config-file="$room/bus.conf" -- "$@" &
command=$!
status=0
wait "$command" || status=$?
command=
exit "$status"
