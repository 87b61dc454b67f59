#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the libraries that come without a package on Windows and macOS, for the system this runs on, from the
# archives that packaging/windows/sources.sh fetched: packaging/libraries/build.sh SOURCES PREFIX [CMake option...]
set -euo pipefail
sources=$1 prefix=$2
shift 2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
mkdir -p "$prefix/include"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

unpack() {
    mkdir -p "$work/$1"
    tar -C "$work/$1" --strip-components=1 -xf "$sources/$1"_*.orig.tar.*
}

for name in qcustomplot qr-code-generator; do
    unpack "$name"
    cmake -S "$here/$name" -B "$work/$name-build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_INSTALL_PREFIX="$prefix" -DCONTA_SOURCE="$work/$name" "$@"
    cmake --build "$work/$name-build"
    cmake --install "$work/$name-build"
done
unpack cpp-httplib
cp "$work/cpp-httplib/httplib.h" "$prefix/include/"
