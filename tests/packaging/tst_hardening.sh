#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What packaging/hardening.sh lets pass and what it must not: small programs, each lacking one thing.
# tests/packaging/tst_hardening.sh HARDENING.SH C-COMPILER
set -uo pipefail
hardening=$1
compiler=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
cat >"$work/program.c" <<'END'
#include <stdio.h>
#include <string.h>
int main(int argc, char **argv)
{
    char text[64];
    snprintf(text, (size_t)argc * 8, "%s", argv[0]);
    return (int)strlen(text) + puts(text) > 1000;
}
END
hard=(-O2 -fPIE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong -pie -Wl,-z,relro,-z,now -Wl,-z,noexecstack)

# What it should say (nothing: it should pass), then compiler options after those of a hardened program.
expect() {
    local words=$1 said status
    shift
    local looks=()
    while [ "${1:-}" != -- ]; do
        looks+=("$1")
        shift
    done
    shift
    if ! "$compiler" "$work/program.c" -o "$work/program" "${hard[@]}" "$@" 2>"$work/errors"; then
        cat "$work/errors"
        failed=1
        return
    fi
    said=$("$hardening" "${looks[@]}" "$work/program" 2>&1)
    status=$?
    if { [ -z "$words" ] && [ "$status" -eq 0 ] && [ -z "$said" ]; } ||
        { [ -n "$words" ] && [ "$status" -eq 1 ] && grep -qF -- "$words" <<<"$said"; }; then
        printf 'ok   %s\n' "${words:-a hardened program passes} ($*)"
    else
        printf 'BAD  expected "%s" of %s, got status %s: %s\n' "$words" "$*" "$status" "$said"
        failed=1
    fi
}

expect '' --
expect 'not position independent' -- -fno-pie -no-pie
expect 'not position independent' -- -fPIC -shared -Wl,--no-pie
expect 'no RELRO' -- -Wl,-z,norelro
expect 'bound lazily' -- -Wl,-z,lazy
expect 'the stack can be executed' -- -Wl,-z,execstack
expect 'no stack protector' -- -fno-stack-protector
expect 'calls the C library unchecked' -- -U_FORTIFY_SOURCE
expect 'looks for libraries in /somewhere' -- -Wl,-rpath,/somewhere
expect 'looks for libraries in $ORIGIN/../lib' -- '-Wl,-rpath,$ORIGIN/../lib'
expect '' --beside-libraries -- '-Wl,-rpath,$ORIGIN/../lib'
expect 'looks for libraries in /somewhere' --beside-libraries -- '-Wl,-rpath,$ORIGIN/../lib:/somewhere'

hardened='c++ -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection -fPIC -c a.cpp'
printf '[\n{\n  "command": "%s",\n  "file": "a.cpp"\n}\n]\n' "$hardened" >"$work/good.json"
printf '[\n{\n  "command": "%s"\n},\n{\n  "command": "%s"\n}\n]\n' "$hardened" "${hardened/-D_FORTIFY_SOURCE=2 /}" >"$work/bad.json"
echo '[]' >"$work/empty.json"
expect '' --commands "$work/good.json" --
expect '1 of 2 sources compiled without -D_FORTIFY_SOURCE' --commands "$work/bad.json" --
expect 'says nothing of how anything was compiled' --commands "$work/empty.json" --
"$hardening" "$work/program.c" 2>/dev/null
[ $? -eq 2 ] || {
    echo "BAD  what is no program is taken for one"
    failed=1
}
exit "$failed"
