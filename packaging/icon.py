#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts pictures in PNG together to an icon of Windows (.ico) or macOS (.icns).

    packaging/icon.py OUT PNG...

Both are a table of sizes before the pictures as they are; the same pictures give the same bytes.
"""

import struct
import sys
from pathlib import Path

# The types of an .icns by width; some widths serve twice, as themselves and as half of it on a dense screen.
ICNS_TYPES = {32: [b"ic11"], 64: [b"ic12"], 128: [b"ic07"], 256: [b"ic13", b"ic08"], 512: [b"ic14", b"ic09"], 1024: [b"ic10"]}


def width_of(png: bytes, name: str) -> int:
    if png[:8] != b"\x89PNG\r\n\x1a\n" or png[12:16] != b"IHDR":
        sys.exit(f"{name} is no PNG")
    width, height = struct.unpack(">II", png[16:24])
    if width != height:
        sys.exit(f"{name} is {width} by {height}, and an icon is square")
    return width


def ico(pictures: dict[int, bytes]) -> bytes:
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    for width, png in pictures.items():
        if width > 256:
            sys.exit(f"an .ico ends at 256 pixels, not {width}")
        # 256 is written as 0. One plane of 32 bits.
        head += struct.pack("<BBBBHHII", width % 256, width % 256, 0, 0, 1, 32, len(png), offset)
        offset += len(png)
    return head + b"".join(pictures.values())


def icns(pictures: dict[int, bytes]) -> bytes:
    body = b""
    for width, png in pictures.items():
        for kind in ICNS_TYPES.get(width, []):
            body += kind + struct.pack(">I", len(png) + 8) + png
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main() -> None:
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    out = Path(sys.argv[1])
    writers = {".ico": ico, ".icns": icns}
    if out.suffix not in writers:
        sys.exit(f"{out.name} ends neither in .ico nor in .icns")
    pictures = {}
    for name in sys.argv[2:]:
        png = Path(name).read_bytes()
        pictures[width_of(png, name)] = png
    out.write_bytes(writers[out.suffix](dict(sorted(pictures.items()))))


if __name__ == "__main__":
    main()
