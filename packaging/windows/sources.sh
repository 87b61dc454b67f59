#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fetches the sources a Windows build needs, by name, from the Debian archive this system is set up to use:
#   packaging/windows/sources.sh FOLDER
# apt checks them against the archive's signature. The system's own configuration is read, and left as it is.
set -euo pipefail
out=$(realpath -m -- "$1")
mkdir -p "$out"

# Qt must be of the version of the tools that run while building; the rest is of Debian 12, but for QtKeychain,
# whose package there is no longer to be had whole.
qt_version=$(dpkg-query -W -f '${source:Version}' qt6-base-dev)
wanted=("qt6-base=$qt_version" qcustomplot/bookworm cpp-httplib/bookworm qr-code-generator/bookworm qtkeychain/trixie)

missing=
for entry in "${wanted[@]}"; do
    compgen -G "$out/${entry%%[=/]*}_*.orig.tar.*" >/dev/null || missing=1
done
[ -n "$missing" ] || exit 0

apt=$(mktemp -d)
trap 'rm -rf "$apt"' EXIT
mkdir -p "$apt/parts" "$apt/lists/partial" "$apt/cache/archives/partial"
archive=$(apt-get indextargets --format '$(ORIGIN)|$(REPO_URI)|$(RELEASE)' 'Created-By: Packages' |
    sed -nE 's/^Debian\|(.*)\|(bookworm|trixie)$/\1/p' | head -n 1)
if [ -z "$archive" ]; then
    echo "No archive of Debian 12 or 13 is among the configured sources." >&2
    exit 1
fi
for suite in bookworm trixie; do
    echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $archive $suite main"
done >"$apt/sources.list"
cat >"$apt/apt.conf" <<END
Dir::Etc::sourcelist "$apt/sources.list";
Dir::Etc::sourceparts "$apt/parts";
Dir::State::lists "$apt/lists";
Dir::Cache "$apt/cache";
APT::Sandbox::User "";
END
export APT_CONFIG=$apt/apt.conf
apt-get update -qq
cd "$out"
for entry in "${wanted[@]}"; do
    apt-get source -qq --download-only --tar-only "$entry"
done
