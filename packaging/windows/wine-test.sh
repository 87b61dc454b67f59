#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tries what ./dev package windows made under Wine: packaging/windows/wine-test.sh PACKAGES PICTURES
# Installs silently, signs in to a conta-sandbox on this computer with a short and a very long token that go
# through Windows' credential store, takes the tour, follows a link and the system's theme, upgrades, uninstalls and
# looks for what is left. Needs wine, wine64, xvfb, xdotool and imagemagick, a release build of conta-sandbox for this
# system, and takes some minutes. Everything happens in a temporary folder; ends with the number of findings as its
# status.
# shellcheck disable=SC2317 # called by check, await and trap
set -uo pipefail
packages=$(realpath -- "$1")
pictures=$(realpath -m -- "$2")
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
root=$(realpath -- "$here/../..")
sandbox=${CONTA_SANDBOX:-$root/build/release/bin/conta-sandbox}
jobs=${CONTA_JOBS:-$(nproc)}
setup=$(find "$packages" -maxdepth 1 -name '*-windows-x86_64-setup.exe' | sort -V | tail -n 1)
archive=${setup%-setup.exe}.zip
version=$(basename "$setup" | sed 's/^conta-//; s/-windows-.*//')
password=Conta-Demo-2026!
findings=0

work=$(mktemp -d)
children=()
cleanup() {
    [ "${#children[@]}" -eq 0 ] || kill "${children[@]}" 2>/dev/null
    WINEPREFIX=$work/prefix wineserver -k 2>/dev/null
    rm -rf "$work"
}
trap cleanup EXIT

# What is built needs the home it was built with: an older version, which is the same build under another number,
# the program with hands that sign in, and a word to every window that a setting of the system has changed.
export PKG_CONFIG_LIBDIR=/nonexistent
{
    CONTA_WINDOWS_VERSION=0.0.1 "$here/package.sh" "$work/old" &&
        cmake --build "$root/build/windows" --target driven-conta -j"$jobs" &&
        x86_64-w64-mingw32-gcc-posix -O1 -o "$work/announce.exe" "$here/announce.c"
} >"$work/built.log" 2>&1 || { tail -n 30 "$work/built.log"; exit 1; }

mkdir -p "$work/home" "$pictures"
export HOME=$work/home XDG_CONFIG_HOME=$work/home/.config XDG_CACHE_HOME=$work/home/.cache
export WINEPREFIX=$work/prefix WINEDEBUG=-all
# Neither .NET nor a browser is wanted, and Wine would ask for both; nor entries in this system's own menus.
export WINEDLLOVERRIDES='mscoree,mshtml,winemenubuilder.exe='
unset WAYLAND_DISPLAY

ok() { printf 'ok    %s\n' "$1"; }
bad() {
    printf 'BAD   %s\n' "$1"
    findings=$((findings + 1))
}
# check WHAT COMMAND...
check() {
    local what=$1
    shift
    if "$@"; then ok "$what"; else bad "$what"; fi
}
# Waits for at most so many seconds until a command succeeds.
await() {
    local seconds=$1
    shift
    local end=$((SECONDS + seconds))
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] || return 1
        sleep 0.2
    done
}

Xvfb -displayfd 3 -screen 0 1280x860x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
children+=($!)
await 20 test -s "$work/display" || { bad "no Xvfb"; exit 1; }
DISPLAY=:$(cat "$work/display")
export DISPLAY
wine winecfg -v win10 >/dev/null 2>&1
wineserver -w

c=$WINEPREFIX/drive_c
user=$(find "$c/users" -mindepth 1 -maxdepth 1 -type d ! -name Public -printf '%f\n' | head -n 1)
mine="$c/users/$user/AppData/Local/Programs/Conta"
everybodys="$c/Program Files/Conta"

files() { (cd "$c" && find . -path ./conta-test -prune -o -ipath '*conta*' ! -ipath '*contact*' -print | LC_ALL=C sort); }
registered() { (wine reg export "$1" "C:\\export.reg" /y >/dev/null 2>&1 && iconv -f UTF-16LE -t UTF-8 "$c/export.reg"; rm -f "$c/export.reg"); }
# What Wine keeps in the place of the credential store, by name.
credentials() { registered 'HKCU\Software\Wine\Credential Manager' | grep -oE 'Generic: Conta[^]"\\]*' | sort -u; }
mentions() { registered "$1" | tr -d '\r' | grep -iE '\\conta[]\\"]|conta\.exe|URL:Conta' | grep -vi 'conta-test'; }
value() { registered "$1\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Conta" | tr -d '\r' | sed -n "s/^\"$2\"=\"\(.*\)\"$/\1/p"; }

install_silently() {
    wine "$@" /S >/dev/null 2>&1
    local status=$?
    wineserver -w
    return "$status"
}
uninstall_silently() {
    wine "$1/uninstall.exe" /S "/$2" >/dev/null 2>&1
    wineserver -w
}
# The installed files are those of the archive and the uninstaller, none less and none more.
is_as_packed() {
    diff <(cd "$1" && find . -type f | LC_ALL=C sort) \
        <({ (cd "$work/portable"/conta-* && find . -type f); echo ./uninstall.exe; } | LC_ALL=C sort)
}

printf 'Conta %s, %s, %s\n' "$version" "$(wine --version)" "$(. /etc/os-release && echo "$PRETTY_NAME")"
mkdir -p "$work/portable" "$c/conta-test"
(cd "$work/portable" && cmake -E tar xf "$archive")

# Loaded at a random address, data not executable; and the programs name no folder of the build.
is_hardened() {
    local facts
    facts=$(x86_64-w64-mingw32-objdump -p "$1")
    grep -q DYNAMIC_BASE <<<"$facts" && grep -q NX_COMPAT <<<"$facts" && grep -q HIGH_ENTROPY_VA <<<"$facts"
}
for program in conta conta-sandbox; do
    file=$(echo "$work/portable"/conta-*/"$program".exe)
    check "$program.exe is hardened" is_hardened "$file"
    check "$program.exe names no folder of the build" bash -c '! strings "$1" | grep -qF "$2"' _ "$file" "$root"
done

check "installs 0.0.1 silently, for the current user" install_silently "$work/old/conta-0.0.1-windows-x86_64-setup.exe" /CurrentUser
check "the installed files are those of the archive" is_as_packed "$mine"
check "is among the programs as 0.0.1" test "$(value HKCU DisplayVersion)" = 0.0.1
check "is in the start menu" test -f "$c/users/$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Conta.lnk"
check "conta:// is registered" grep -q 'conta.exe.*%1' <(registered 'HKCU\Software\Classes\conta')

said=$(wine "$mine/conta.exe" --version 2>/dev/null | tr -d '\r')
check "conta --version says \"$said\"" grep -q '^conta [0-9.]*$' <<<"$said"
check "conta --help speaks Portuguese" grep -q 'Códigos de saída' <(wine "$mine/conta.exe" --help --language pt_BR 2>/dev/null)
wine "$mine/conta.exe" --no-such-thing >/dev/null 2>&1
check "arguments that make no sense end with 2" test $? = 2

# The archive, with hands that sign in, beside the installed program.
cp "$root/build/windows/bin/driven-conta.exe" "$work/portable"/conta-*/
driven=$(echo "$work/portable"/conta-*/driven-conta.exe)

"$sandbox" --port 0 >"$work/url" 2>/dev/null &
children+=($!)
await 20 test -s "$work/url" || { bad "no conta-sandbox: build it with ./dev build release, or name it in CONTA_SANDBOX"; exit 1; }
url=$(head -n 1 "$work/url")

# journey NAME E-MAIL: starts the program with hands, waits for "done", prints what it said, ends it.
journey() {
    CONTA_JOURNEY=$1 CONTA_EMAIL=$2 CONTA_PASSWORD=$password \
        wine "$driven" --server "$url" --profile-dir 'C:\conta-test\profile' >"$work/said" 2>"$work/complaints" &
    local program=$! status=0
    await 180 grep -q '^done' "$work/said" || status=1
    kill "$program" 2>/dev/null
    wait "$program" 2>/dev/null
    wineserver -k
    wineserver -w
    tr -d '\r' <"$work/said"
    [ "$status" = 0 ] || cat "$work/complaints"
    return "$status"
}
says() {
    local wanted=$1
    shift
    local said
    said=$("$@") && grep -qx "$wanted" <<<"$said" && return
    printf '%s\n' "$said"
    return 1
}

check "signs in by the form" says "done" journey sign-in demo@conta.example
credentials | sed 's/^/        /; s/[0-9a-f]\{16,\}/<id>/g'
check "the token is in the credential store, in one entry" test "$(credentials | wc -l)" = 1
check "a second start is signed in with it" says "settled session demo@conta.example" journey none demo@conta.example

tour() {
    wine "$mine/conta.exe" --profile-dir 'C:\conta-test\profile' --tour "$(winepath -w "$pictures")" --theme light >"$work/tour" 2>&1
}
check "the installed program takes the tour, signed in from the credential store" tour
check "of $(grep -c 'png' "$work/tour") pictures" test "$(find "$pictures" -name '*.png' | wc -l)" -gt 5

# windows: how many of the program's windows are to be seen.
windows() { xdotool search --onlyvisible --name ' - Conta$|^Conta$' 2>/dev/null | wc -l; }
has_window() { [ "$(windows)" -gt 0 ]; }
close_all() {
    wineserver -k
    wineserver -w
}
brightness() { convert "$1" -colorspace Gray -format '%[fx:int(100*mean)]' info:; }
is_dark() {
    import -window root "$pictures/screen-$1.png"
    [ "$(brightness "$pictures/screen-$1.png")" -lt 50 ]
}
is_light() { ! is_dark "$1"; }
says_theme() { wine reg add 'HKCU\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize' /v AppsUseLightTheme /t REG_DWORD /d "$1" /f >/dev/null 2>&1; }

# The screen itself, frame and fonts as Windows draws them; the program is in front of another's window again after
# a second start, and follows the system's theme.
says_theme 0
wine "$mine/conta.exe" --profile-dir 'C:\conta-test\profile' --size 1180x760 >/dev/null 2>&1 &
check "opens a window" await 90 has_window
check "is dark where the system's programs are" await 30 is_dark dark
says_theme 1
wine "$work/announce.exe"
check "turns light with them, while it runs" await 30 is_light light
wine "$mine/conta.exe" --profile-dir 'C:\conta-test\profile' --page security >/dev/null 2>&1
check "a second start hands over and ends with 0" test $? = 0
sleep 3
check "there is one window still" test "$(windows)" = 1
import -window root "$pictures/screen-second-start.png"
close_all

# What the browser would do with a link; of the usual profile, whose settings the installer has no part in.
usual="$c/users/$user/AppData/Local/conta"
wine start 'conta://invite/5f0000000000000000000001' >/dev/null 2>&1
check "a link of conta:// starts the program" await 90 has_window
import -window root "$pictures/screen-link.png"
close_all
mkdir -p "$usual"
echo '{"theme":"dark"}' >"$usual/settings.json"

# A token longer than the 2,560 bytes that one credential may hold, signed as the sandbox signs its own.
python3 "$here/long-token.py" "$url" 6000 demo@conta.example "$password" || bad "no long token"
check "signs in with a token of 6,000 bytes" says "done" journey sign-in demo@conta.example
credentials | sed 's/^/        /; s/[0-9a-f]\{16,\}/<id>/g'
check "the long token is in several entries" test "$(credentials | wc -l)" -gt 3
check "a second start is signed in with it" says "settled session demo@conta.example" journey none demo@conta.example

check "upgrades to $version silently, where it is" install_silently "$setup"
check "is among the programs as $version" test "$(value HKCU DisplayVersion)" = "$version"
check "the installed files are those of the archive" is_as_packed "$mine"
check "the settings are as they were" test "$(cat "$usual/settings.json")" = '{"theme":"dark"}'
check "and the sign-in is still there" says "settled session demo@conta.example" journey none demo@conta.example

check "removes the account from this computer" says "done" journey remove demo@conta.example
check "nothing is left in the credential store" test -z "$(credentials)"
uninstall_silently "$mine" CurrentUser
check "uninstalls, and leaves the settings alone" test -f "$usual/settings.json"
rm -r "$usual"
left=$(files; mentions 'HKCU\Software'; mentions 'HKLM\Software')
[ -z "$left" ] || printf '%s\n' "$left"
check "no other file and no entry in the registry is left" test -z "$left"

check "installs silently for everybody" install_silently "$setup" /AllUsers
check "in Program Files" test -f "$everybodys/conta.exe"
check "is among everybody's programs" test "$(value HKLM DisplayVersion)" = "$version"
uninstall_silently "$everybodys" AllUsers
left=$(files; mentions 'HKCU\Software'; mentions 'HKLM\Software')
[ -z "$left" ] || printf '%s\n' "$left"
check "uninstalls; nothing is left" test -z "$left"

printf '%s finding(s)\n' "$findings"
exit "$findings"
