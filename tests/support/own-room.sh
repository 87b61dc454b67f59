# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# What with-keyring.sh and with-accessibility-bus.sh have in common: a home for one command, and an end that leaves
# nothing behind. Read by them, never run by itself.

room=
children=
command=

# Ends one process that the script started, and waits until it is gone.
end() {
    [ -n "$1" ] || return 0
    others=
    for child in $children; do
        [ "$child" = "$1" ] || others="$others $child"
    done
    children=$others
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
    for child in $children; do
        end "$child"
    done
    rm -rf -- "$room"
}

# ended_at_exit PID: to be ended before those that were named earlier, because it may lean on them.
ended_at_exit() { children="$1 $children"; }

# enter_room NAME: an empty home, which no desktop, keyring or display of this system is seen from.
enter_room() {
    room=$(mktemp -d "${TMPDIR:-/tmp}/conta-$1.XXXXXX")
    trap finish EXIT
    trap 'exit 143' INT TERM HUP
    unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL XDG_CURRENT_DESKTOP DESKTOP_SESSION
    HOME=$room/home
    XDG_CONFIG_HOME=$HOME/.config
    XDG_DATA_HOME=$HOME/.local/share
    XDG_CACHE_HOME=$HOME/.cache
    XDG_RUNTIME_DIR=$room/run
    export HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_RUNTIME_DIR
    mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR" "$room/services"
    chmod 700 "$XDG_RUNTIME_DIR"
}

# configure_bus: a session bus in $room/bus.conf that starts by itself what has a file in $room/services, and no more.
configure_bus() {
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
}

# run_here COMMAND...: runs it and leaves with its status. In the background, so that a signal to the script is not
# kept waiting.
run_here() {
    "$@" &
    command=$!
    status=0
    wait "$command" || status=$?
    command=
    exit "$status"
}
