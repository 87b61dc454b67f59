#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what a package is made of, as SPDX 2.3 in JSON.

    packaging/sbom.py --system linux|windows|macos --version X.Y.Z [--sources FOLDER] [--with NAME=VERSION]... OUT PACKAGE...

The parts are those of packaging/components.json. Their versions come from --with, from the source archives in
--sources, or from the installed Debian packages; a part whose version nobody knows is listed without one. With
SOURCE_DATE_EPOCH set, the same packages give the same bytes.

    packaging/sbom.py --check LIST

Says what a list names that is not so: a file beside it of another checksum, a relation to nothing, a part without
a version.
"""

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import uuid
from datetime import datetime, timezone
from pathlib import Path

RELATIONS = {"dynamic": "DYNAMIC_LINK", "static": "STATIC_LINK"}


def spdx_id(name: str) -> str:
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]+", "-", name)


def upstream(version: str) -> str:
    """Takes epoch, Debian's revision and notes on repacking off a Debian version."""
    version = version.split(":", 1)[-1].rsplit("-", 1)[0]
    return re.split(r"[+~](?:dfsg|ds|really)", version)[0]


def version_in(folder: Path, source: str) -> str | None:
    for archive in sorted(folder.glob(f"{source}_*.orig.tar.*")):
        return upstream(archive.name[len(source) + 1 : archive.name.index(".orig.tar")] + "-0")
    return None


def installed_version(package: str) -> str | None:
    try:
        answer = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", package], capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return None
    return upstream(answer.stdout) if answer.returncode == 0 and answer.stdout else None


def digests(path: Path) -> list[dict]:
    content = path.read_bytes()
    return [
        {"algorithm": "SHA1", "checksumValue": hashlib.sha1(content).hexdigest()},
        {"algorithm": "SHA256", "checksumValue": hashlib.sha256(content).hexdigest()},
    ]


def findings_in(path: Path) -> list[str]:
    document = json.loads(path.read_text(encoding="utf-8"))
    findings = []
    known = {document["SPDXID"]} | {entry["SPDXID"] for entry in document["packages"] + document["files"]}
    for relation in document["relationships"]:
        for end in (relation["spdxElementId"], relation["relatedSpdxElement"]):
            if end not in known:
                findings.append(f"{end} is related and not there")
    for part in document["packages"]:
        if "versionInfo" not in part:
            findings.append(f"{part['name']} has no version")
    for file in document["files"]:
        beside = path.parent / file["fileName"]
        if not beside.is_file():
            findings.append(f"{file['fileName']} is missing")
        elif digests(beside) != file["checksums"]:
            findings.append(f"{file['fileName']} has another checksum")
    return findings


def main() -> None:
    if len(sys.argv) == 3 and sys.argv[1] == "--check":
        findings = findings_in(Path(sys.argv[2]))
        sys.exit("\n".join(findings) or 0)
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--system", required=True, choices=["linux", "windows", "macos"])
    parser.add_argument("--version", required=True)
    parser.add_argument("--sources", type=Path)
    parser.add_argument("--with", dest="given", action="append", default=[], metavar="NAME=VERSION")
    parser.add_argument("out", type=Path)
    parser.add_argument("packages", type=Path, nargs="+")
    options = parser.parse_args()
    given = dict(entry.split("=", 1) for entry in options.given)

    files = [
        {
            "SPDXID": spdx_id(f"File-{path.name}"),
            "fileName": f"./{path.name}",
            "checksums": digests(path),
            "licenseConcluded": "GPL-3.0-or-later",
            "copyrightText": "2026 The Conta developers",
        }
        for path in sorted(options.packages)
    ]
    conta = {
        "SPDXID": "SPDXRef-Conta",
        "name": "Conta",
        "versionInfo": options.version,
        "supplier": "Organization: The Conta developers",
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": "GPL-3.0-or-later",
        "licenseDeclared": "GPL-3.0-or-later",
        "copyrightText": "2026 The Conta developers",
        "primaryPackagePurpose": "APPLICATION",
    }
    parts, relations = [conta], [("SPDXRef-DOCUMENT", "DESCRIBES", "SPDXRef-Conta")]
    relations += [(file["SPDXID"], "GENERATED_FROM", "SPDXRef-Conta") for file in files]

    components = json.loads((Path(__file__).parent / "components.json").read_text(encoding="utf-8"))
    for component in components:
        if options.system not in component["systems"]:
            continue
        version = given.get(component["name"])
        if version is None and options.sources and "source" in component:
            version = version_in(options.sources, component["source"])
        if version is None:
            version = installed_version(component["debian"])
        part = {
            "SPDXID": spdx_id(component["name"]),
            "name": component["name"],
            "supplier": component["supplier"],
            "homepage": component["home"],
            "downloadLocation": "NOASSERTION",
            "filesAnalyzed": False,
            "licenseConcluded": component["license"],
            "licenseDeclared": component["license"],
            "copyrightText": "NOASSERTION",
            "primaryPackagePurpose": "LIBRARY",
        }
        if version:
            part["versionInfo"] = version
        parts.append(part)
        linked = component.get(f"linked-{options.system}", component["linked"])
        relations.append(("SPDXRef-Conta", RELATIONS[linked], part["SPDXID"]))

    created = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", datetime.now().timestamp())), timezone.utc)
    fingerprint = json.dumps([files, parts], sort_keys=True)
    document = {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"conta-{options.version}-{options.system}",
        "documentNamespace": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, fingerprint)}",
        "creationInfo": {
            "created": created.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "creators": ["Organization: The Conta developers", "Tool: packaging/sbom.py"],
        },
        "packages": parts,
        "files": files,
        "relationships": [
            {"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other} for one, kind, other in relations
        ],
    }
    options.out.write_text(json.dumps(document, indent=4, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
