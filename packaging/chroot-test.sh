#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the .deb of a folder in a minimal Debian made for it, takes the tour there, upgrades over an older
# version, removes it and looks for what is left; then unpacks the portable archive in a Debian without Qt and
# takes the tour there: packaging/chroot-test.sh FOLDER [SUITE]
# Needs root and debootstrap. Everything happens in a temporary folder.
set -euo pipefail
folder=$(realpath -- "$1")
suite=${2:-bookworm}
root=$(mktemp -d)/$suite
# Where this machine's own packages come from.
mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' "Codename: $suite" 'Origin: Debian' | head -n 1)
cleanup() {
    umount -l "$root/proc" 2>/dev/null || true
    rm -rf "$(dirname "$root")"
}
trap cleanup EXIT

inside() { chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
as_user() { inside su person -c "cd /home/person && export QT_QPA_PLATFORM=offscreen && $*"; }
step() { printf '\n== %s\n' "$*"; }

step "A minimal $suite"
debootstrap --variant=minbase "$suite" "$root" ${mirror:+"$mirror"} >/dev/null
# The same package sources as outside, so that what is reached there is reached here.
cp -a /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/apt.conf.d /etc/apt/trusted.gpg.d /etc/apt/keyrings "$root/etc/apt/" 2>/dev/null || true
# Only the distribution's own, and each once.
[ ! -e "$root/etc/apt/sources.list.d/debian.sources" ] || rm -f "$root/etc/apt/sources.list"
find "$root/etc/apt/sources.list.d" -type f ! -name 'debian*' -delete
[ -z "$(ls /usr/share/keyrings 2>/dev/null)" ] || cp -a /usr/share/keyrings/. "$root/usr/share/keyrings/"
cp /etc/resolv.conf /etc/hosts "$root/etc/" 2>/dev/null || true
mount -t proc proc "$root/proc"
inside apt-get update -qq
inside useradd -m person
cp "$folder"/*.deb "$folder"/*.tar.gz "$root/tmp/"
deb=$(basename "$(find "$folder" -maxdepth 1 -name '*.deb')")
archive=$(basename "$(find "$folder" -maxdepth 1 -name '*.tar.gz')")
snapshot() { (cd "$root" && find etc opt usr var/lib -xdev \( -path var/lib/dpkg -o -path var/lib/apt -o -path usr/share/mime \) -prune -o -print | sort); }

step "The portable archive, without Qt"
inside apt-get install -y -qq --no-install-recommends libfontconfig1 libegl1 libgl1 libx11-6 libx11-xcb1 fonts-dejavu-core >/dev/null
if inside dpkg -l 'libqt6*' 2>/dev/null | grep -q '^ii'; then echo "Qt is there"; exit 1; fi
as_user "tar xzf /tmp/$archive && ./conta-*/bin/conta --version && ./conta-*/bin/conta --demo --tour tour-portable" | tail -n 3
echo "pictures: $(find "$root/home/person/tour-portable" -name '*.png' | wc -l)"

step "The package"
inside apt-get install -y -qq --no-install-recommends qt6-qpa-plugins >/dev/null
before=$(snapshot)
inside apt-get install -y -qq --no-install-recommends "/tmp/$deb" >/dev/null
as_user "conta --version && conta --demo --tour tour-package" | tail -n 3
echo "pictures: $(find "$root/home/person/tour-package" -name '*.png' | wc -l)"
inside man --version >/dev/null 2>&1 || true

step "An upgrade keeps the settings"
# An older version of the same content.
inside sh -c "cd /tmp && rm -rf old && dpkg-deb -R $deb old && sed -i 's/^Version: .*/Version: 0.0.1-1/' old/DEBIAN/control && dpkg-deb -b old older.deb >/dev/null && apt-get remove -y -qq conta >/dev/null && apt-get install -y -qq --no-install-recommends ./older.deb >/dev/null && dpkg -s conta | grep ^Version"
inside su person -c 'mkdir -p ~/.config/conta && echo "{\"theme\":\"dark\"}" > ~/.config/conta/settings.json'
inside apt-get install -y -qq --no-install-recommends "/tmp/$deb" >/dev/null
inside dpkg -s conta | grep ^Version
grep -q dark "$root/home/person/.config/conta/settings.json" && echo "settings kept"

step "Removal leaves nothing"
inside apt-get purge -y -qq conta >/dev/null
inside apt-get autoremove -y -qq --purge >/dev/null
left=$(comm -13 <(printf '%s\n' "$before") <(snapshot) | grep -iE 'conta|wegnology' || true)
[ -z "$left" ] || { printf 'left behind:\n%s\n' "$left"; exit 1; }
echo "nothing left outside the person's own folders"
