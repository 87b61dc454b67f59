#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets a conta-sandbox answer its next sign-in with a valid token of about as many bytes as asked for.

    packaging/windows/long-token.py URL BYTES EMAIL PASSWORD

Windows' credential store takes 2,560 bytes at a time, and the sandbox's own tokens are shorter than that.
"""

import base64
import hashlib
import hmac
import json
import sys
import urllib.request

# The sandbox's, which guards nothing but invented data.
SIGNING_KEY = b"conta-sandbox signing key, public by design"


def post(url: str, body: dict) -> dict:
    request = urllib.request.Request(url, json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def encode(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def decode(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def main() -> None:
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    url, size, email, password = sys.argv[1].rstrip("/"), int(sys.argv[2]), sys.argv[3], sys.argv[4]
    answer = post(f"{url}/auth/user", {"email": email, "password": password})
    head, claims, _ = answer["token"].split(".")
    padding = max(0, (size - len(answer["token"])) * 3 // 4)
    longer = json.loads(decode(claims)) | {"padding": "x" * padding}
    signed = f"{head}.{encode(json.dumps(longer).encode())}"
    signature = hmac.new(SIGNING_KEY, signed.encode(), hashlib.sha256).digest()
    answer["token"] = f"{signed}.{encode(signature)}"
    post(f"{url}/sandbox/fail", {"path": "/auth/user", "method": "POST", "status": 200, "body": json.dumps(answer), "times": 1})


if __name__ == "__main__":
    main()
