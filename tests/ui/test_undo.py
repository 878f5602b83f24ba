"""Whatever the keys and buttons did to a text, undoing it all brings back what was there."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from peerbuddy.ui.journal.page_text import PageText
from peerbuddy.ui.journal.text.finding import Matches
from peerbuddy.ui.journal.text.tool_bar import ToolBar
from peerbuddy.ui.style import Look

MARKS = (
    "bold", "italic", "strike", "code", "link", "heading-1", "heading-3", "list", "task", "quote", "tick",
)  # fmt: skip
KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Backspace, Qt.Key.Key_Asterisk, Qt.Key.Key_A)

STARTS = st.lists(
    st.sampled_from(["- a", "  - [ ] b", "1. c", "> d", "", "**e** f", "😀 g*h*", "```", "# i", "\u2028"]),
    min_size=1,
).map("\n".join)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("mark"), st.sampled_from(MARKS)),
        st.tuples(st.just("key"), st.sampled_from(KEYS)),
        st.tuples(st.just("select"), st.tuples(st.integers(0, 60), st.integers(0, 60))),
        st.tuples(st.just("paste"), st.sampled_from(["x\ny", "<b>z</b>"])),
        st.tuples(st.just("replace"), st.sampled_from(["a", "*", "😀"])),
    ),
    min_size=1,
    max_size=12,
)


@pytest.fixture
def tools(qtbot: QtBot, look: Look) -> ToolBar:
    text = PageText()
    made = ToolBar(text)
    for widget in (text, made):
        qtbot.addWidget(widget)
    return made


def do(tools: ToolBar, kind: str, what: object) -> None:
    text = tools._text
    if kind == "mark":
        tools.change(str(what))
    elif kind == "key":
        QTest.keyClick(text, what)  # type: ignore[call-overload]
    elif kind == "select":
        last = text.document().characterCount() - 1
        cursor = text.textCursor()
        anchor, position = what  # type: ignore[misc]
        cursor.setPosition(min(anchor, last))
        cursor.setPosition(min(position, last), QTextCursor.MoveMode.KeepAnchor)
        text.setTextCursor(cursor)
    elif kind == "paste":
        pasted = QMimeData()
        (pasted.setHtml if "<" in str(what) else pasted.setText)(str(what))
        text.insertFromMimeData(pasted)
    else:
        Matches(text.document(), str(what)).replace_all("R")


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(start=STARTS, steps=STEPS)
def test_undoing_everything_brings_back_the_text(
    tools: ToolBar, start: str, steps: list[tuple[str, object]]
) -> None:
    text = tools._text
    text.load(start)
    for kind, what in steps:
        do(tools, kind, what)
    end = text.exact_text()
    while text.document().isUndoAvailable():
        text.undo()
    assert text.exact_text() == start
    while text.document().isRedoAvailable():
        text.redo()
    assert text.exact_text() == end
