"""The one list of actions with names and keys: shortcuts, the palette and the page of shortcuts come from it.

What can be done now is what is bound to something on the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Action:
    """`keys` as Qt writes them everywhere ("Ctrl+N"), "" for an action without a shortcut."""

    id: str
    group: str
    name: str
    keys: str = ""

    def shown_keys(self) -> str:
        return QKeySequence(self.keys).toString(QKeySequence.SequenceFormat.NativeText)


class Bound(QShortcut):
    """An action that can be done while `parent` is shown."""

    def __init__(self, action: Action, way: Callable[[], object], parent: QWidget) -> None:
        super().__init__(QKeySequence(action.keys), parent)
        self.action = action
        self.activated.connect(way)

    def do(self) -> None:
        self.activated.emit()


def bind(parent: QWidget, ways: Mapping[str, Callable[[], object]]) -> None:
    """Give actions of the list, by id, their way of being done; their shortcuts hold in the whole window."""
    named = by_id()
    for id, way in ways.items():
        Bound(named[id], way, parent)


def bound(window: QWidget) -> list[Bound]:
    """What can be done now, in the order of the list, and below it what has no fixed place there."""
    found = {b.action.id: b for b in window.findChildren(Bound) if _is_possible(b)}
    listed = [action.id for action in actions() if action.id in found]
    return [found[id] for id in dict.fromkeys((*listed, *found))]


def by_id() -> dict[str, Action]:
    """All of the list; it is put together anew each time, in the language of now."""
    return {action.id: action for action in actions()}


def named(id: str) -> Action:
    return by_id()[id]


def _is_possible(bound: Bound) -> bool:
    parent = bound.parent()
    return bound.isEnabled() and isinstance(parent, QWidget) and parent.isVisible() and parent.isEnabled()


def actions() -> tuple[Action, ...]:
    anywhere = QCoreApplication.translate("keys", "Anywhere")
    journal = QCoreApplication.translate("keys", "Journal")
    return (
        Action("today", anywhere, QCoreApplication.translate("keys", "Go to today"), "Ctrl+1"),
        Action("journal", anywhere, QCoreApplication.translate("keys", "Go to the journal"), "Ctrl+2"),
        Action("goals", anywhere, QCoreApplication.translate("keys", "Go to the goals"), "Ctrl+3"),
        Action("strengths", anywhere, QCoreApplication.translate("keys", "Go to the strengths"), "Ctrl+4"),
        Action("buddies", anywhere, QCoreApplication.translate("keys", "Go to the buddies"), "Ctrl+5"),
        Action("insights", anywhere, QCoreApplication.translate("keys", "Go to the insights"), "Ctrl+6"),
        Action("settings", anywhere, QCoreApplication.translate("keys", "Open the settings"), "Ctrl+,"),
        Action("new-goal", anywhere, QCoreApplication.translate("keys", "New goal")),
        Action("quick-note", anywhere, QCoreApplication.translate("keys", "Quick note"), "Ctrl+Shift+N"),
        *_look_backs(anywhere),
        Action("palette", anywhere, QCoreApplication.translate("keys", "Find an action by name"), "Ctrl+K"),
        Action("shortcuts", anywhere, QCoreApplication.translate("keys", "Show all shortcuts"), "Ctrl+/"),
        Action("help", anywhere, QCoreApplication.translate("keys", "Help now"), "F1"),
        Action("lock", anywhere, QCoreApplication.translate("keys", "Lock"), "Ctrl+L"),
        Action("quit", anywhere, QCoreApplication.translate("keys", "Save, lock and quit"), "Ctrl+Q"),
        Action("back", journal, QCoreApplication.translate("keys", "Back to the list"), "Alt+Left"),
        Action("new", journal, QCoreApplication.translate("keys", "New entry"), "Ctrl+N"),
        Action("find", journal, QCoreApplication.translate("keys", "Find in all pages"), "Ctrl+F"),
        Action("save", journal, QCoreApplication.translate("keys", "Save now"), "Ctrl+S"),
        Action("print", journal, QCoreApplication.translate("keys", "Print this page"), "Ctrl+P"),
        *_writing(),
        *_sharing(),
    )


def _sharing() -> tuple[Action, ...]:
    group = QCoreApplication.translate("keys", "Sharing")
    taken = QCoreApplication.translate("keys", "Take in the sealed file or card that was copied")
    return (
        Action("to-preview", group, QCoreApplication.translate("keys", "To what leaves"), "Ctrl+Down"),
        Action("open-file", group, QCoreApplication.translate("keys", "Open a sealed file or a card")),
        Action("paste-file", group, taken, "Ctrl+V"),
    )


def _look_backs(group: str) -> tuple[Action, ...]:
    all_of_them = QCoreApplication.translate("keys", "Guided pages and look-backs")
    return (
        Action("guide", group, all_of_them),
        Action("weekly", group, QCoreApplication.translate("keys", "Weekly look-back")),
        Action("monthly", group, QCoreApplication.translate("keys", "Monthly look-back")),
        Action("turning_point", group, QCoreApplication.translate("keys", "Turning point")),
    )


def _writing() -> tuple[Action, ...]:
    writing = QCoreApplication.translate("keys", "Writing")
    return (
        Action("bold", writing, QCoreApplication.translate("keys", "Bold"), "Ctrl+B"),
        Action("italic", writing, QCoreApplication.translate("keys", "Italic"), "Ctrl+I"),
        Action("strike", writing, QCoreApplication.translate("keys", "Strike through"), "Ctrl+Shift+X"),
        Action("code", writing, QCoreApplication.translate("keys", "Code"), "Ctrl+Shift+C"),
        Action("link", writing, QCoreApplication.translate("keys", "Link"), "Ctrl+Shift+K"),
        Action("picture", writing, QCoreApplication.translate("keys", "Add a picture"), "Ctrl+Shift+I"),
        Action("heading-1", writing, QCoreApplication.translate("keys", "Large heading"), "Ctrl+Alt+1"),
        Action("heading-2", writing, QCoreApplication.translate("keys", "Middle heading"), "Ctrl+Alt+2"),
        Action("heading-3", writing, QCoreApplication.translate("keys", "Small heading"), "Ctrl+Alt+3"),
        Action("list", writing, QCoreApplication.translate("keys", "List"), "Ctrl+Shift+L"),
        Action("task", writing, QCoreApplication.translate("keys", "Task"), "Ctrl+Shift+T"),
        Action("quote", writing, QCoreApplication.translate("keys", "Quote"), "Ctrl+Shift+B"),
        Action("tick", writing, QCoreApplication.translate("keys", "Tick a task"), "Ctrl+Return"),
        Action("plain", writing, QCoreApplication.translate("keys", "Paste as plain text"), "Ctrl+Shift+V"),
        Action("find-here", writing, QCoreApplication.translate("keys", "Find in this page"), "Ctrl+Shift+F"),
        Action("replace", writing, QCoreApplication.translate("keys", "Find and replace"), "Ctrl+H"),
        Action("read", writing, QCoreApplication.translate("keys", "Reading view"), "Ctrl+Shift+R"),
        Action("suggest", writing, QCoreApplication.translate("keys", "Suggestions for this word"), "Ctrl+."),
        Action("mark", writing, QCoreApplication.translate("keys", "Add people, topics, tags"), "Ctrl+T"),
        Action("add-strength", writing, QCoreApplication.translate("keys", "Add a strength"), "Ctrl+Shift+S"),
        Action("focus", writing, QCoreApplication.translate("keys", "Focus mode"), "F11"),
        Action("find-next", writing, QCoreApplication.translate("keys", "Next found"), "F3"),
        Action("find-previous", writing, QCoreApplication.translate("keys", "Previous found"), "Shift+F3"),
    )
