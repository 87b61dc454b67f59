# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader has of the program: the accessibility bus, and nothing else."""

import subprocess
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 20.0  # Seconds that any one condition may take.
# Rows and points may be thousands; they are looked at where they are asked for.
HOLDS_MANY = {pyatspi.ROLE_LIST, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_CHART}


class NotMet(AssertionError):
    """A condition that did not come true in time."""


def pump():
    """Takes in what the bus has sent."""
    context = GLib.MainContext.default()
    while context.iteration(False):
        pass


def until(what, condition):
    """Waits for a condition and answers what it answered."""
    end = time.monotonic() + PATIENCE
    while True:
        pump()
        try:
            answer = condition()
        except GLib.GError:  # What was looked at is gone.
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise NotMet(f"not in {PATIENCE:.0f} s: {what}")
        time.sleep(0.05)


class Reader:
    """A program as the accessibility bus shows it."""

    def __init__(self, arguments):
        self.announced = []
        pyatspi.Registry.registerEventListener(self._hear, "object:state-changed:showing")
        self.process = subprocess.Popen(arguments)
        self.root = until("the program on the bus", self._own_root)

    def close(self):
        pyatspi.Registry.deregisterEventListener(self._hear, "object:state-changed:showing")
        self.process.terminate()
        self.process.wait(timeout=PATIENCE)

    def _own_root(self):
        assert self.process.poll() is None, "the program has ended"
        desktop = pyatspi.Registry.getDesktop(0)
        for application in desktop:
            if application and application.get_process_id() == self.process.pid:
                application.set_cache_mask(pyatspi.Atspi.Cache.NONE)
                return application
        return None

    def _hear(self, event):
        if event.detail1 and event.source.getRole() == pyatspi.ROLE_ALERT:
            self.announced.append(event.source.name)

    def _shown(self, node=None):
        """What is in sight below a node, in reading order."""
        for child in node or self.root:
            if child is None:
                continue
            if child.getState().contains(pyatspi.STATE_SHOWING):
                yield child
                if child.getRole() not in HOLDS_MANY:
                    yield from self._shown(child)

    def _find(self, role, name):
        fits = name if callable(name) else name.__eq__
        return next((node for node in self._shown() if node.getRole() == role and fits(node.name)), None)

    def find(self, role, name):
        """The first control in sight of this role and name (or of whichever name a function takes)."""
        try:
            return until(f"{role} named {name}", lambda: self._find(role, name))
        except NotMet as problem:
            shown = "\n".join(f"  {node.getRoleName()}: {node.name}" for node in self._shown())
            raise NotMet(f"{problem}; in sight:\n{shown}") from None

    def gone(self, role, name):
        until(f"{role} named {name} gone", lambda: not self._find(role, name))

    def press(self, name, role=pyatspi.ROLE_PUSH_BUTTON):
        """Does the first action of a control, once it is enabled."""
        button = self.find(role, name)
        until(f"{name} enabled", lambda: button.getState().contains(pyatspi.STATE_ENABLED))
        assert button.queryAction().doAction(0), f"{name} could not be pressed"

    def write(self, name, text, role=pyatspi.ROLE_TEXT):
        """Replaces the text of a field."""
        field = self.find(role, name)
        assert field.getState().contains(pyatspi.STATE_EDITABLE), f"{name} is not editable"
        assert field.queryEditableText().setTextContents(text), f"{name} takes no text"

    def text(self, name):
        field = self.find(pyatspi.ROLE_TEXT, name).queryText()
        return field.getText(0, field.characterCount)

    def heard(self, words):
        """Waits until an alert came into sight that says this."""
        try:
            until(f"announced: {words}", lambda: any(words in text for text in self.announced))
        except NotMet as problem:
            raise NotMet(f"{problem}; heard: {self.announced}") from None
        self.announced.clear()
