#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a release of what is committed: ./dev release X.Y.Z
# Checks the tree and the changelog, writes the version into its one place, commits that, builds the packages
# and holds them to packaging/check.sh. Nothing leaves this computer: what to push is said at the end.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."

refuse() {
    printf 'No release: %s\n' "$*" >&2
    exit 1
}

version=${1:-}
[[ $version =~ ^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$ ]] || {
    echo "Usage: ./dev release X.Y.Z" >&2
    exit 2
}
dirty=$(git status --porcelain)
[ -z "$dirty" ] || refuse "these files are not committed:"$'\n'"$dirty"
! git rev-parse -q --verify "refs/tags/v$version" >/dev/null || refuse "v$version is there already."

present=$(sed -n 's/^project(conta VERSION \([0-9.]*\) .*/\1/p' CMakeLists.txt)
[ -n "$present" ] || refuse "CMakeLists.txt has no project(conta VERSION …) line."
newest=$(printf '%s\n' "$present" "$version" | sort -V | tail -n 1)
[ "$newest" = "$version" ] || refuse "$version is older than $present."

# What stands below one heading of the changelog.
section() { awk -v heading="$1" '/^## / { inside = index($0 " ", "## " heading " ") == 1; next } inside && NF' CHANGELOG.md; }
grep -qxE "## ${version//./\\.} - [0-9]{4}-[0-9]{2}-[0-9]{2}" CHANGELOG.md ||
    refuse "CHANGELOG.md has no heading like \"## $version - $(date +%F)\"."
[ -n "$(section "$version")" ] || refuse "nothing stands below $version in CHANGELOG.md."
[ -z "$(section Unreleased)" ] || refuse "CHANGELOG.md still has lines below \"Unreleased\"."

if [ "$version" != "$present" ]; then
    sed -i "s/^project(conta VERSION $present /project(conta VERSION $version /" CMakeLists.txt
    git commit -q -m "Release $version" -- CMakeLists.txt
    trap 'echo "The packages are not made. The commit \"Release $version\" is there: git reset --keep HEAD~1 takes it back." >&2' ERR
fi
folder=$PWD/build/releases/$version
rm -rf "$folder"
./dev package "$folder"
packaging/check.sh "$folder"

cat <<END

Conta $version is in $folder. What is left to do:
  git tag -s v$version -m "Conta $version"
  git push origin HEAD v$version
and to publish the packages together with SHA256SUMS.
END
