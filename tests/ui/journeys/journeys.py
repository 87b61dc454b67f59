# SPDX-License-Identifier: GPL-3.0-or-later
"""What people do most, done through the accessibility bus alone: journeys.py CONTA CONTA-SANDBOX"""

import json
import pathlib
import subprocess
import sys
import tempfile
import unittest
import urllib.error
import urllib.request

import pyatspi

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from reader import Reader, until  # noqa: E402

EMAIL = "demo@conta.example"
PASSWORD = "Conta-Demo-2026!"
NEW_PASSWORD = "A-Quite-Different-1"
PAGE = pyatspi.ROLE_RADIO_BUTTON

CONTA, SANDBOX = sys.argv[1:3]


class Server:
    """The stand-in server, and what it says when it is asked directly."""

    def __init__(self):
        self.process = subprocess.Popen(
            [SANDBOX, "--port", "0", "--exit-with-stdin"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.url = self.process.stdout.readline().strip()

    def close(self):
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait(timeout=20)

    def ask(self, path, body=None, token=None):
        headers = {"Content-Type": "application/json"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        data = json.dumps(body).encode() if body is not None else None
        with urllib.request.urlopen(urllib.request.Request(self.url + path, data, headers), timeout=20) as answer:
            return json.load(answer)

    def sign_in(self, password=PASSWORD):
        return self.ask("/auth/user", {"email": EMAIL, "password": password})["token"]

    def accepts(self, password):
        try:
            return bool(self.sign_in(password))
        except urllib.error.HTTPError:
            return False


class Journeys(unittest.TestCase):
    def setUp(self):
        self.server = Server()
        self.addCleanup(self.server.close)
        profile = tempfile.TemporaryDirectory()
        self.addCleanup(profile.cleanup)
        self.conta = Reader([CONTA, "--server", self.server.url, "--profile-dir", profile.name, "--language", "en"])
        self.addCleanup(self.conta.close)
        self.sign_in()

    def sign_in(self):
        self.conta.write("E-mail", EMAIL)
        self.conta.write("Password", PASSWORD, pyatspi.ROLE_PASSWORD_TEXT)
        self.conta.press("Sign in")
        self.conta.find(PAGE, "Overview")

    def open(self, page):
        self.conta.press(lambda name: name.split(",")[0] == page, PAGE)

    def test_a_wrong_password_is_announced(self):
        # A second program, which nobody has signed in to.
        other = tempfile.TemporaryDirectory()
        self.addCleanup(other.cleanup)
        conta = Reader([CONTA, "--server", self.server.url, "--profile-dir", other.name, "--language", "en"])
        self.addCleanup(conta.close)
        conta.write("E-mail", EMAIL)
        conta.write("Password", "Wrong-Password-1", pyatspi.ROLE_PASSWORD_TEXT)
        conta.press("Sign in")
        conta.heard("not")
        conta.find(pyatspi.ROLE_TEXT, "Two-factor code")

    def test_profile_is_edited_and_saved(self):
        self.open("Profile")
        self.conta.write("First name", "Ottilie")
        self.conta.press("Save")
        self.conta.heard("Profile saved")
        self.assertEqual(self.conta.text("First name"), "Ottilie")
        self.assertEqual(self.server.ask("/me", token=self.server.sign_in())["firstName"], "Ottilie")

    def test_password_is_changed(self):
        self.open("Security")
        self.conta.press("Change password…")
        for field, text in [
            ("Current password", PASSWORD),
            ("New password", NEW_PASSWORD),
            ("Repeat the new password", NEW_PASSWORD),
        ]:
            self.conta.write(field, text, pyatspi.ROLE_PASSWORD_TEXT)
        self.conta.press("Change password")
        until("the new password", lambda: self.server.accepts(NEW_PASSWORD))
        self.assertFalse(self.server.accepts(PASSWORD))
        self.conta.heard("assword")

    def test_an_invite_is_accepted(self):
        before = self.server.ask("/me/invites", token=self.server.sign_in())
        self.open("Invites")
        invites = self.conta.find(pyatspi.ROLE_LIST, "Invites")
        self.assertGreaterEqual(invites.childCount, len(before))
        for row in invites:
            self.assertTrue(row.name)
        self.conta.press("Accept")
        self.conta.heard("You are now")
        after = self.server.ask("/me/invites", token=self.server.sign_in())
        self.assertEqual(len(after), len(before) - 1)

    def test_usage_is_read_out(self):
        self.open("Usage")
        chart = self.conta.find(pyatspi.ROLE_CHART, lambda name: name.startswith("Payloads"))
        until("the chart's summary", lambda: chart.description)
        self.assertRegex(chart.description, r"\d")
        points = [point.name for point in chart]
        self.assertGreater(len(points), 5)
        for point in points:
            self.assertRegex(point, r"\d")
        self.conta.press("Table", PAGE)
        table = self.conta.find(pyatspi.ROLE_TABLE, lambda name: name.startswith("Payloads"))
        grid = table.queryTable()
        self.assertEqual(grid.nRows, len(points))
        self.assertGreaterEqual(grid.nColumns, 2)
        self.assertTrue(grid.getColumnDescription(0))
        for row, point in enumerate(points):
            time, value = (grid.getAccessibleAt(row, column).name for column in range(2))
            self.assertIn(time, point)
            # Of days to come there is a forecast alone.
            self.assertRegex(value, r"^([\d,]+|no data)$")
        self.assertRegex(grid.getAccessibleAt(0, 1).name, r"\d")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
