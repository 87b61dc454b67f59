#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Qt and the libraries Conta stands on for Windows, and prints the folder they are in:
#   packaging/windows/dependencies.sh
# What is built is kept in ${XDG_CACHE_HOME:-~/.cache}/conta/windows, in a folder named after Qt's version and all
# that the result depends on. Building Qt takes half an hour of two processors; later runs find it there.
# CONTA_JOBS says how many compilers run at once.
set -euo pipefail
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
cache=${XDG_CACHE_HOME:-$HOME/.cache}/conta/windows
jobs=${CONTA_JOBS:-$(nproc)}
say() { printf '%s\n' "$*" >&2; }

qt_version=$(dpkg-query -W -f '${source:Version}' qt6-base-dev)
compiler=$(dpkg-query -W -f '${Version}' g++-mingw-w64-x86-64-posix)
qt_key=$({
    echo "$qt_version $compiler"
    cat "$here/toolchain.cmake" "$here/qt-options.txt"
} | sha256sum | cut -c1-12)
key=$({
    echo "$qt_key"
    cat "$here/dependencies.sh"
    cat "$here"/../libraries/*/CMakeLists.txt
} | sha256sum | cut -c1-12)
qt_prefix=$cache/qt-${qt_version%%+*}-$qt_key
prefix=$cache/all-${qt_version%%+*}-$key

if [ -f "$prefix/complete" ]; then
    echo "$prefix"
    exit 0
fi

mkdir -p "$cache/sources"
"$here/sources.sh" "$cache/sources" >&2
work=$cache/work
launcher=()
if command -v ccache >/dev/null; then
    launcher=(-DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
fi
# Nothing of this system's libraries may be found by way of pkg-config.
export PKG_CONFIG_LIBDIR=/nonexistent

# unpack NAME: prints the folder that the source of that name was unpacked into
unpack() {
    local folder=$work/$1-source
    if [ ! -d "$folder" ]; then
        mkdir -p "$folder.part"
        tar -C "$folder.part" --strip-components=1 -xf "$cache/sources/$1"_*.orig.tar.*
        mv "$folder.part" "$folder"
    fi
    echo "$folder"
}

# configure NAME SOURCE PREFIX [option...], then build and install
build() {
    local name=$1 source=$2 into=$3
    shift 3
    say "Building $name for Windows"
    cmake -S "$source" -B "$work/$name" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$into" "${launcher[@]}" "$@" >"$work/$name.log" 2>&1 &&
        cmake --build "$work/$name" -j"$jobs" >>"$work/$name.log" 2>&1 &&
        cmake --install "$work/$name" --strip >>"$work/$name.log" 2>&1 || {
        tail -n 40 "$work/$name.log" >&2
        say "$name was not built; the whole log is $work/$name.log"
        exit 1
    }
}

if [ ! -f "$qt_prefix/complete" ]; then
    mapfile -t options <"$here/qt-options.txt"
    qt=$(unpack qt6-base)
    # Without Direct2D there is no DirectWrite in Gui either, which those above it do not ask about.
    sed -i -E 's/^#if QT_CONFIG\(directwrite3?\)$/& \&\& QT_CONFIG(direct2d)/' \
        "$qt/src/printsupport/platform/windows/qprintengine_win.cpp" \
        "$qt/src/plugins/platforms/windows/qwindowsintegration.cpp"
    build qt6-base "$qt" "$qt_prefix" "${options[@]}"
    touch "$qt_prefix/complete"
fi

rm -rf "$prefix"
mkdir -p "$prefix"
cp -a "$qt_prefix/." "$prefix/"
rm "$prefix/complete"
export CONTA_WINDOWS_PREFIX=$prefix

keychain=$(unpack qtkeychain)
# An option of Microsoft's compiler, given to every compiler on Windows.
sed -i 's#/utf-8##' "$keychain/qtkeychain/CMakeLists.txt"
build qtkeychain "$keychain" "$prefix" \
    -DBUILD_WITH_QT6=ON -DBUILD_TRANSLATIONS=OFF -DBUILD_TESTING=OFF -DBUILD_TEST_APPLICATION=OFF

for name in qcustomplot qr-code-generator; do
    build "$name" "$here/../libraries/$name" "$prefix" -DCONTA_SOURCE="$(unpack "$name")"
done
install -m 644 "$(unpack cpp-httplib)/httplib.h" "$prefix/include/"

touch "$prefix/complete"
echo "$prefix"
