"""Kept packets with everything a stranger could put into them, in the room in which they are opened (R86)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.actions import inbox, receiving, unlocking
from peerbuddy.session import Session
from peerbuddy.ui.inbox.page import ItemRoom
from tests.conftest import Clock, MadeVault
from tests.kept import sealed_kit as kit
from tests.kept.sealed_valid import HOSTILE_TEXTS
from tests.kept_reader import vault_of_the_reader
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle

# Controls, and what turns the reading order round but for the marks with which a name stands by itself.
DRIVING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066\u2067\u200e\u200f\u061c]")
KINDS = ("ask", "page", "reply", "please_delete")
NAMES = [
    *(f"valid-{kind}-{text}" for text in HOSTILE_TEXTS for kind in KINDS),
    *(f"valid-agreement_{step}" for step in ("propose", "counter", "accept", "narrow", "pause", "end")),
    *(
        "kind-bidi",
        "kind-empty",
        "kind-long",
        "kind-other-values",
        "valid-not-compared",
        "valid-reply-longest",
    ),
    *("valid-page-longest", "valid-page-ten", "valid-light-longest-head", "valid-reseal", "valid-correct"),
]


@pytest.fixture
def reader(first_vault: MadeVault, tmp_path: Path, clock: Clock) -> Iterator[Session]:
    session = vault_of_the_reader(first_vault, tmp_path, clock)
    yield session
    unlocking.lock(session)


@pytest.fixture
def room(qtbot: QtBot, reader: Session, ask: AskFromList) -> Iterator[ItemRoom]:
    made = ItemRoom(reader.computer, InlineJobs(reader.computer, reader), ask)
    qtbot.addWidget(made)
    made.resize(1190, 800)
    made.show()
    yield made
    made.hide()


def texts(room: QWidget) -> Iterator[str]:
    for part in room.findChildren(QWidget):
        yield from (part.accessibleName(), part.accessibleDescription(), part.toolTip(), part.windowTitle())
        if isinstance(part, QLabel | QAbstractButton):
            yield part.text()


def test_each_is_plain_text_before_and_after_it_is_opened(room: ItemRoom, reader: Session) -> None:
    for name in NAMES:
        receiving.collect_file(reader, kit.packet(name))
    items = inbox.items(reader)
    assert len(items) == len(NAMES)
    seen: list[str] = []
    for received in items:
        for opened in (False, True):
            if opened:
                inbox.open_item(reader, received.item.id)
            room.enter(received.item.id)
            settle()
            seen += texts(room)
            assert [text for text in texts(room) if DRIVING.search(text)] == [], received.item.kind
            assert {label.textFormat() for label in room.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
            assert not any(edit.acceptRichText() for edit in room.findChildren(QTextEdit))
        room.leave()
    assert any("⟨U+202E⟩gpj" in text for text in seen)
    assert HOSTILE_TEXTS["html"] in seen
