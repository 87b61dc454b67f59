#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the installer and the portable archive for Windows, on Debian: packaging/windows/package.sh OUT-FOLDER
# CONTA_JOBS says how many compilers run at once. CONTA_WINDOWS_SIGN is a command that signs the file named after
# it, where there is a certificate; without it nothing is signed. CONTA_WINDOWS_VERSION gives the packages another
# version than the project's, to try an upgrade with.
set -euo pipefail
out=$(realpath -m -- "$1")
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
cd "$here/../.."
build=$PWD/build/windows
jobs=${CONTA_JOBS:-$(nproc)}
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH

CONTA_WINDOWS_PREFIX=$("$here/dependencies.sh")
export CONTA_WINDOWS_PREFIX
# Nothing of this system's libraries may be found by way of pkg-config.
export PKG_CONFIG_LIBDIR=/nonexistent
cmake -S . -B "$build" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DCMAKE_BUILD_TYPE=Release \
    -DCONTA_TESTS=OFF >&2
cmake --build "$build" -j"$jobs" >&2

version=${CONTA_WINDOWS_VERSION:-$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")}
name=conta-$version-windows-x86_64
work=$build/package
stage=$work/$name
rm -rf "$work"
mkdir -p "$stage" "$out"
cmake --install "$build" --prefix "$stage" --strip >/dev/null

sign() {
    [ -n "${CONTA_WINDOWS_SIGN:-}" ] || return 0
    $CONTA_WINDOWS_SIGN "$1"
}
for program in "$stage"/*.exe; do
    sign "$program"
done

# One date and one order, so that two builds of one commit give the same bytes.
find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
(
    cd "$work"
    find "$name" -type f | LC_ALL=C sort >list
    rm -f "$out/$name.zip"
    cmake -E tar cf "$out/$name.zip" --format=zip --files-from=list
)

# What the uninstaller removes: the files, then the folders from the innermost out.
{
    (cd "$stage" && find . -type f -printf '%P\n' | LC_ALL=C sort | sed 's#/#\\#g; s#.*#Delete "$INSTDIR\\&"#')
    (cd "$stage" && find . -mindepth 1 -type d -printf '%P\n' | LC_ALL=C sort -r | sed 's#/#\\#g; s#.*#RMDir "$INSTDIR\\&"#')
} >"$work/files.nsh"
signing=()
[ -z "${CONTA_WINDOWS_SIGN:-}" ] || signing=("-DSIGN=$CONTA_WINDOWS_SIGN")
makensis -V2 -WX -INPUTCHARSET UTF8 "-DVERSION=$version" "-DSTAGE=$stage" "-DICON=$build/conta.ico" "-DFILES=$work/files.nsh" \
    "-DSIZE=$(du -sk --apparent-size "$stage" | cut -f1)" "-DOUT=$out/$name-setup.exe" "${signing[@]}" \
    "$here/conta.nsi" >&2
sign "$out/$name-setup.exe"
"$here/../sbom.py" --system windows --version "$version" --sources "$(dirname "$CONTA_WINDOWS_PREFIX")/sources" \
    "$out/conta-$version-windows.spdx.json" "$out/$name-setup.exe" "$out/$name.zip"
(cd "$out" && sha256sum -- "$name-setup.exe" "$name.zip" "conta-$version-windows.spdx.json" >SHA256SUMS.windows)
