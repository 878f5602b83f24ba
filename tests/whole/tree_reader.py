"""Reads the accessibility tree as a screen reader does, and tells what it found as JSON lines.

Runs under the Python of the system, which has the bindings of AT-SPI; it knows nothing of PeerBuddy. A
question is a line `{"ask": name, …}`, its answer a line on stdout.
"""

import json
import sys

from gi.repository import Atspi, GLib  # pyright: ignore[reportMissingImports]  # not in the .venv

MOST_CHILDREN = 60  # a list may have as many as a journal has pages
WINDOWS = ("application", "frame", "dialog", "alert", "window")
LABELLED = Atspi.RelationType.LABELLED_BY
STATES = ("focused", "focusable", "enabled", "checked", "showing", "editable")


class Reader:
    def __init__(self):
        self._heard = []
        self._desktop = Atspi.get_desktop(0)
        self._desktop.get_child_count()
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:announcement")

    def tree(self, pid, hidden):
        """Role, name, description, text, states and depth of everything, or of what is shown."""
        app = self._app(pid)
        return [] if app is None else [told(*found) for found in walk(app, hidden)]

    def press(self, pid, name, role):
        node = self._find(pid, name, role)
        if node is None:
            return False
        action = node.get_action_iface()
        names = [action.get_action_name(n) for n in range(action.get_n_actions())]
        return action.do_action(names.index("Press") if "Press" in names else 0)

    def focus(self, pid, name, role):
        node = self._find(pid, name, role)
        return node is not None and node.get_component_iface().grab_focus()

    def announced(self):
        return self._heard

    def _hear(self, event):
        self._heard.append(str(event.any_data))

    def _app(self, pid):
        for n in range(self._desktop.get_child_count()):
            found = self._desktop.get_child_at_index(n)
            if found is not None and found.get_process_id() == pid:
                found.set_cache_mask(Atspi.Cache.NONE)
                return found
        return None

    def _find(self, pid, name, role):
        app = self._app(pid)
        nodes = [] if app is None else walk(app, False)
        return next((node for node, states, _ in nodes if fits(node, states, name, role)), None)


def fits(node, states, name, role):
    """Labels have the names of their fields, and are nothing to do something with."""
    if role:
        return node.get_role_name() == role and node.get_name() == name
    return can_do(states) and node.get_name() == name


def can_do(states):
    return states.contains(Atspi.StateType.FOCUSABLE) and states.contains(Atspi.StateType.ENABLED)


def walk(node, hidden, depth=0):
    """Each with its states and its depth: every word of it is a question to the program."""
    states = node.get_state_set()
    shown = states.contains(Atspi.StateType.SHOWING)
    if not (hidden or shown or node.get_role_name() in WINDOWS):
        return
    yield node, states, depth
    for n in range(min(node.get_child_count(), MOST_CHILDREN)):
        child = node.get_child_at_index(n)
        if child is not None:
            yield from walk(child, hidden, depth + 1)


def labels_of(node):
    for relation in node.get_relation_set():
        if relation.get_relation_type() == LABELLED:
            for n in range(relation.get_n_targets()):
                yield relation.get_target(n)


def told(node, states, depth):
    takes_keys = states.contains(Atspi.StateType.FOCUSABLE)
    text = node.get_text_iface()
    return {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "text": "" if text is None else Atspi.Text.get_text(text, 0, -1),
        "label": " ".join(label.get_name() for label in labels_of(node)) if takes_keys else "",
        "depth": depth,
        "states": [one for one in STATES if states.contains(getattr(Atspi.StateType, one.upper()))],
    }


def main():
    reader = Reader()
    print(json.dumps("ready"), flush=True)
    for line in sys.stdin:
        question = json.loads(line)
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            answer = getattr(reader, question.pop("ask"))(**question)
        except GLib.Error:  # what was there a moment ago is gone: the next question finds what is there now
            answer = []
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
