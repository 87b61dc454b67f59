#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Says what programs lack of what distributions harden theirs with:
#   packaging/hardening.sh [--commands compile_commands.json] [--beside-libraries] PROGRAM…
# --commands looks at how they were compiled, too: a program that calls nothing of the C library that has a
# checked form shows nothing of _FORTIFY_SOURCE in itself. --beside-libraries allows a search path of libraries
# that begins at the program; without it there may be none.
# Ends with 1 where anything is lacking, 2 where a file cannot be read.
set -uo pipefail
export LC_ALL=C
commands=
paths='^$'
while [ $# -gt 0 ]; do
    case $1 in
    --commands)
        commands=$2
        shift 2
        ;;
    --beside-libraries)
        paths='^\$ORIGIN(/[A-Za-z0-9./]+)?$'
        shift
        ;;
    *) break ;;
    esac
done
[ $# -gt 0 ] || {
    echo "Usage: packaging/hardening.sh [--commands FILE] [--beside-libraries] PROGRAM…" >&2
    exit 2
}
lacks=0

lack() {
    printf '%s: %s\n' "$1" "$2"
    lacks=1
}

# What glibc has a checked form of, but for mem*: those are called unchecked wherever no size is known.
checkable='s?n?printf|v?s?n?printf|f?printf|v?fprintf|v?asprintf|v?dprintf|st[rp]n?cpy|strn?cat|f?gets|fread|read|pread|recv|recvfrom|poll|ppoll|readlink|realpath|getcwd|gethostname|getgroups|confstr|syslog'

look_at() {
    local program=$1 header segments dynamic symbols path
    header=$(readelf -hW "$program" 2>/dev/null) && segments=$(readelf -lW "$program") &&
        dynamic=$(readelf -dW "$program") && symbols=$(readelf --dyn-syms -W "$program") || {
        printf '%s: no program\n' "$program" >&2
        exit 2
    }
    { grep -q 'Type: *DYN' <<<"$header" && grep -qE '\(FLAGS_1\).*\bPIE\b' <<<"$dynamic"; } ||
        lack "$program" "not position independent"
    grep -q 'GNU_RELRO' <<<"$segments" || lack "$program" "no RELRO"
    grep -qE '\(FLAGS\).*BIND_NOW|\(FLAGS_1\).*\bNOW\b|\(BIND_NOW\)' <<<"$dynamic" || lack "$program" "bound lazily"
    grep -qE 'GNU_STACK.* RW +0' <<<"$segments" || lack "$program" "the stack can be executed"
    ! grep -qE '^ *LOAD.* RWE ' <<<"$segments" || lack "$program" "a segment can be written and executed"
    ! grep -q '(TEXTREL)' <<<"$dynamic" || lack "$program" "its code is relocated"
    grep -q ' __stack_chk_fail\b' <<<"$symbols" || lack "$program" "no stack protector"
    if grep -qE "UND ($checkable)@" <<<"$symbols" && ! grep -qE 'UND __[a-z_]+_chk@' <<<"$symbols"; then
        lack "$program" "calls the C library unchecked"
    fi
    while read -r path; do
        [[ $path =~ $paths ]] || lack "$program" "looks for libraries in $path"
    done < <(sed -nE 's/.*\((RPATH|RUNPATH)\).*\[(.*)\]$/\2/p' <<<"$dynamic" | tr ':' '\n')
}

for program in "$@"; do look_at "$program"; done
if [ -n "$commands" ]; then
    [ -r "$commands" ] || {
        printf '%s cannot be read\n' "$commands" >&2
        exit 2
    }
    compiled=$(grep -cE '^ *"command":' "$commands")
    [ "$compiled" -gt 0 ] || lack "$commands" "says nothing of how anything was compiled"
    for option in '-D_FORTIFY_SOURCE=[23]' '-fstack-protector-strong' '-fstack-clash-protection' '-fPI[CE]'; do
        without=$(grep -E '^ *"command":' "$commands" | grep -cvE -- " $option( |\\\\|$)")
        [ "$without" -eq 0 ] || lack "$commands" "$without of $compiled sources compiled without $option"
    done
fi
exit "$lacks"
