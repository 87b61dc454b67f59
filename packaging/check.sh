#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Holds the packages in a folder to what distributions ask: packaging/check.sh FOLDER
# Ends with the number of findings as its status, 0 where there is none.
set -uo pipefail
folder=$(realpath -- "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
findings=0

check() {
    local what=$1
    shift
    local said
    if said=$("$@" 2>&1); then
        printf 'ok    %s\n' "$what"
    else
        printf 'BAD   %s\n%s\n' "$what" "$said"
        findings=$((findings + 1))
    fi
}

is_hardened() {
    local program=$1 facts
    facts=$(readelf -hldW "$program")
    grep -q 'Type:.*DYN' <<<"$facts" || { echo "not position independent"; return 1; }
    grep -q 'GNU_RELRO' <<<"$facts" || { echo "no RELRO"; return 1; }
    grep -qE 'BIND_NOW|FLAGS.*NOW' <<<"$facts" || { echo "bound lazily"; return 1; }
    ! grep -q 'GNU_STACK.*RWE' <<<"$facts" || { echo "executable stack"; return 1; }
    facts=$(readelf --dyn-syms -W "$program")
    grep -q '__stack_chk_fail' <<<"$facts" || { echo "no stack protector"; return 1; }
}

deb=$(find "$folder" -maxdepth 1 -name '*.deb' | sort | tail -n 1)
rpm=$(find "$folder" -maxdepth 1 -name '*.rpm' | sort | tail -n 1)
dpkg-deb -x "$deb" "$work/deb"

check "lintian" lintian --fail-on error,warning --allow-root --suppress-tags bad-distribution-in-changes-file "$deb"
check "metainfo" appstreamcli validate --strict --no-net "$work"/deb/usr/share/metainfo/*.xml
check "desktop file" desktop-file-validate "$work"/deb/usr/share/applications/*.desktop
for page in conta conta-sandbox; do
    check "man page $page" bash -c "zcat '$work/deb/usr/share/man/man1/$page.1.gz' | LC_ALL=C.UTF-8 MANROFFSEQ= groff -man -ww -z -Tutf8 2>&1 | (! grep .)"
done
for program in conta conta-sandbox; do
    check "hardening of $program" is_hardened "$work/deb/usr/bin/$program"
    check "no build folder in $program" bash -c "! strings '$work/deb/usr/bin/$program' | grep -E '^/(home|root|work|build|tmp)/'"
done
check "completion for bash" bash -n "$work/deb/usr/share/bash-completion/completions/conta"
check "rpm can be read" rpm -qlp "$rpm"
check "checksums" bash -c "cd '$folder' && sha256sum --quiet -c SHA256SUMS"
for list in "$folder"/*.spdx.json; do
    check "the parts of $(basename "$list")" "$(dirname "$0")/sbom.py" --check "$list"
done
exit "$findings"
