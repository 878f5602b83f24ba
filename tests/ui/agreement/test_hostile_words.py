"""An agreement whose words were made to mislead is shown letter by letter as well (R86)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.actions import buddies, receiving, unlocking
from peerbuddy.model.outcome import Outcome
from peerbuddy.session import Session
from peerbuddy.ui.agreement.room import AgreementRoom
from tests.conftest import Clock, MadeVault
from tests.kept import sealed_agreements
from tests.kept.sealed_valid import HOSTILE_TEXTS
from tests.kept_reader import vault_of_the_reader
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle

DRIVING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066\u2067\u200e\u200f\u061c]")


@pytest.fixture
def reader(first_vault: MadeVault, tmp_path: Path, clock: Clock) -> Iterator[Session]:
    session = vault_of_the_reader(first_vault, tmp_path, clock)
    yield session
    unlocking.lock(session)


@pytest.mark.parametrize("text", ["bidi", "marks", "html", "markdown"])
def test_hostile_words_are_plain_on_every_page(
    qtbot: QtBot, reader: Session, ask: AskFromList, text: str
) -> None:
    hostile = " ".join(HOSTILE_TEXTS[text].replace("\ufeff", "").split())
    assert receiving.collect_bytes(reader, proposal(hostile)).outcome is Outcome.TAKEN
    room = AgreementRoom(reader.computer, InlineJobs(reader.computer, reader), ask)
    qtbot.addWidget(room)
    room.resize(1190, 800)
    room.show()
    room.enter(buddies.by_name(reader, "Amara").id)
    settle()
    texts = shown(room)
    assert [line for line in texts if DRIVING.search(line)] == []
    assert {label.textFormat() for label in room.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    assert not any(edit.acceptRichText() for edit in room.findChildren(QTextEdit))
    if text in ("html", "markdown"):
        assert any(hostile in line.replace("\u200b", "") for line in texts)
    room.hide()


def proposal(hostile: str) -> bytes:
    agreed = sealed_agreements.words()
    said = {
        **agreed,
        **dict.fromkeys(("name", "law", "meet", "in_public", "badly", "thank_you", "last_page"), hostile),
        "label": hostile[:60].strip(),
        "together": [hostile],
    }
    own = dict.fromkeys(("hopes", "offers", "not_at", "please_dont"), hostile)
    topic = {"topic": hostile[:60].strip(), "level": "not_at_all"}
    danger = {"what": "call", "name": hostile, "number": hostile, "consent": True, "when": hostile}
    said["sides"] = [
        {**side, **own, "name": hostile[:60].strip(), "off_limits": [topic], "please_do": [danger]}
        for side in agreed["sides"]
    ]
    return sealed_agreements.proposed(said)


def shown(room: QWidget) -> list[str]:
    found: list[str] = []
    for part in room.findChildren(QWidget):
        found += (part.accessibleName(), part.accessibleDescription(), part.toolTip())
        if isinstance(part, QLabel | QAbstractButton):
            found.append(part.text())
    return found
