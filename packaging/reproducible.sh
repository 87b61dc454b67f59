#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds what is committed twice, in two folders of different names, and compares the packages byte by byte:
# packaging/reproducible.sh [WORK-FOLDER]
# Ends with 0 where every package is the same. CONTA_CMAKE_OPTIONS goes to both builds.
set -euo pipefail
source=$(realpath -- "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/..")
work=${1:-$(mktemp -d)}
mkdir -p "$work"
one=$work/one
two=$work/another/folder
# Whatever a compiler cache remembers came from one build alone, and would compare it with itself.
export CCACHE_DISABLE=${CCACHE_DISABLE-1}
for tree in "$one" "$two"; do
    rm -rf "$tree"
    git clone -q --no-hardlinks "$source" "$tree"
    (cd "$tree" && ./dev package build/packages) >"$tree.log" 2>&1 || {
        tail -n 30 "$tree.log" >&2
        exit 1
    }
done
differences=0
for package in "$one"/build/packages/*.{deb,rpm,tar.gz}; do
    name=$(basename "$package")
    if cmp -s "$package" "$two/build/packages/$name"; then
        printf 'same       %s  %s\n' "$(sha256sum <"$package" | cut -c 1-64)" "$name"
    else
        printf 'DIFFERENT  %s\n' "$name"
        differences=$((differences + 1))
    fi
done
exit "$differences"
