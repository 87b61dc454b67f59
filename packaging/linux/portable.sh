#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a folder and a tar.gz of Conta that brings its own Qt: packaging/linux/portable.sh BUILD-FOLDER OUT-FOLDER
# What every desktop has (C library, graphics drivers, X11's core, fonts) stays the system's.
set -euo pipefail
build=$(realpath -- "$1")
out=$(realpath -m -- "$2")
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
machine=$(uname -m)
name=conta-$version-linux-$machine
stage=$out/$name
rm -rf "$stage"
mkdir -p "$out"
DESTDIR=$stage cmake --install "$build" --prefix / --strip >/dev/null
# D-Bus starts programs by their whole path, and the archive is unpacked anywhere.
rm -rf "$stage/share/dbus-1"
sed -i '/^DBusActivatable=/d' "$stage/share/applications/org.conta.Conta.desktop"
mkdir -p "$stage/lib" "$stage/plugins" "$stage/translations"

qt_plugins=$(qmake6 -query QT_INSTALL_PLUGINS)
qt_translations=$(qmake6 -query QT_INSTALL_TRANSLATIONS)
for plugin in platforms/libqxcb platforms/libqoffscreen platforms/libqminimal platforms/libqwayland-generic \
    platforms/libqwayland-egl platforminputcontexts/libcomposeplatforminputcontextplugin \
    platforminputcontexts/libibusplatforminputcontextplugin platformthemes/libqxdgdesktopportal \
    imageformats/libqjpeg imageformats/libqgif tls/libqopensslbackend \
    wayland-shell-integration/libxdg-shell; do
    [ -f "$qt_plugins/$plugin.so" ] || continue
    install -D -m 644 "$qt_plugins/$plugin.so" "$stage/plugins/$plugin.so"
done
for catalogue in "$qt_translations"/qtbase_*.qm; do
    [ -f "$catalogue" ] && install -m 644 "$catalogue" "$stage/translations/"
done
cat >"$stage/bin/qt.conf" <<'END'
[Paths]
Prefix = ..
Plugins = plugins
Translations = translations
END

# The system's own: a newer kernel, driver or font setup must find the libraries that came with it.
stays='^(linux-vdso|ld-linux|lib(c|m|dl|rt|pthread|resolv|util|nsl|anl|GL|GLX|GLdispatch|EGL|GLESv2|drm|gbm|X11|X11-xcb|xcb|fontconfig|freetype|expat|z|wayland-client|wayland-egl|wayland-cursor|asound|udev|systemd))(-[0-9.]+)?\.so'
mapfile -t loaded < <(
    find "$stage/bin" "$stage/plugins" -type f \( -name '*.so' -o -perm -u+x \) -exec ldd {} + 2>/dev/null |
        awk '$2 == "=>" && $3 ~ /^\// {print $3}' | sort -u
)
# OpenSSL is opened by name when the first TLS connection is made, libsecret by QtKeychain.
for extra in libssl.so.3 libcrypto.so.3 libsecret-1.so.0; do
    path=$(ldconfig -p | awk -v name="$extra" '$1 == name && !seen++ {print $NF}')
    [ -n "$path" ] || continue
    loaded+=("$path")
    mapfile -t -O "${#loaded[@]}" loaded < <(ldd "$path" | awk '$2 == "=>" && $3 ~ /^\// {print $3}')
done
for library in "${loaded[@]}"; do
    base=$(basename "$library")
    [[ $base =~ $stays ]] && continue
    install -m 644 "$(realpath "$library")" "$stage/lib/$base"
done
for program in conta conta-sandbox; do
    patchelf --set-rpath "\$ORIGIN/../lib" "$stage/bin/$program"
done
find "$stage/plugins" -name '*.so' -exec patchelf --set-rpath "\$ORIGIN/../../lib" {} \;
find "$stage/lib" -name '*.so*' -exec patchelf --set-rpath "\$ORIGIN" {} \;
find "$stage/lib" "$stage/plugins" -type f -exec strip --strip-unneeded {} \;

epoch=${SOURCE_DATE_EPOCH:-$(git -C "$(dirname "$0")" log -1 --format=%ct 2>/dev/null || date +%s)}
tar --sort=name --mtime="@$epoch" --owner=0 --group=0 --numeric-owner --mode=u+rw,go=u-w -C "$out" -cf - "$name" |
    gzip -9n >"$out/$name.tar.gz"
echo "$out/$name.tar.gz"
