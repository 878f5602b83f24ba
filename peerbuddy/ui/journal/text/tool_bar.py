"""The slim bar above the text: each button puts marks into it or takes them away, as its key does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton, QWidget

from peerbuddy.ui import keys
from peerbuddy.ui.icons import icon
from peerbuddy.ui.journal.page_text import PageText
from peerbuddy.ui.journal.text import line_marks, lists, marks
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import button

Change = Callable[[QTextCursor], object]

_CHANGES: dict[str, Change] = {
    "bold": partial(marks.toggle_mark, mark=marks.BOLD),
    "italic": partial(marks.toggle_mark, mark=marks.ITALIC),
    "strike": partial(marks.toggle_mark, mark=marks.STRIKE),
    "code": partial(marks.toggle_mark, mark=marks.CODE),
    "link": marks.toggle_link,
    "heading-1": partial(line_marks.toggle_heading, level=1),
    "heading-2": partial(line_marks.toggle_heading, level=2),
    "heading-3": partial(line_marks.toggle_heading, level=3),
    "list": line_marks.toggle_list,
    "task": line_marks.toggle_task,
    "quote": line_marks.toggle_quote,
    "tick": lists.toggle_tasks,
}
_ICONS = {
    "bold": "bold",
    "italic": "italic",
    "strike": "strikethrough",
    "heading-2": "heading",
    "list": "list",
    "task": "list-checks",
    "quote": "text-quote",
    "link": "link",
    "picture": "image",
}


class ToolBar(QWidget):
    picture_wanted = Signal()

    def __init__(self, text: PageText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setAccessibleName(self.tr("Marks for the text"))
        self._row = Flow(self, gap=2)
        self.buttons = {id: self._button(keys.named(id)) for id in _ICONS}
        ways: dict[str, Callable[[], object]] = {id: partial(self.change, id) for id in _CHANGES}
        ways["picture"] = self.picture_wanted.emit
        keys.bind(self, {**ways, "plain": text.paste_plain})

    def change(self, id: str) -> None:
        if self._text.isReadOnly():
            return
        if id == "picture":
            self.picture_wanted.emit()
            return
        cursor = self._text.textCursor()
        _CHANGES[id](cursor)
        self._text.setTextCursor(cursor)
        self._text.setFocus()

    def _button(self, action: keys.Action) -> QPushButton:
        made = tool_button("", action)
        made.setIcon(icon(_ICONS[action.id]))
        made.setIconSize(QSize(18, 18))
        made.clicked.connect(partial(self.change, action.id))
        self._row.addWidget(made)
        return made


def tool_button(letters: str, action: keys.Action) -> QPushButton:
    """Few letters or an icon on it; its name for who cannot see them, its keys for who rests on it."""
    made = button(letters, "tool")
    made.setAccessibleName(action.name)
    made.setToolTip(f"{action.name} · {action.shown_keys()}")
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor in the text
    return made
