"""Names on cards of strangers: shown letter by letter; what hides or looks like another is said (R85)."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from peerbuddy.actions import buddies, cards
from peerbuddy.model.rules.visible_text import NameWarning
from peerbuddy.sealing.card import write_card
from peerbuddy.sealing.identity import Identity, KemKey
from tests.pairs import Two
from tests.ui.buddies.conftest import Enter
from tests.ui.opened_window import settle

DRIVING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066\u2067\u200e\u200f\u061c]")
LIKE_ANOTHER, CLEANED, MIXED = NameWarning.LIKE_ANOTHER, NameWarning.CLEANED, NameWarning.MIXED
NAMES: dict[str, set[NameWarning]] = {
    '<img src="/etc/passwd"><b>Ben</b>': set(),
    "**Ben** [x](file:///etc/passwd)": set(),
    "\u202eneB": {CLEANED},
    "Be\u200bn": {CLEANED, LIKE_ANOTHER},
    "В\u0435n": {MIXED, LIKE_ANOTHER},
    "Ben\x1b[31m\x07": {CLEANED},
    "Be" + "\u0301" * 25 + "n": {CLEANED},
    "Ben\nfrom Ana": set(),
    "\u2066Ben\u2069": {CLEANED, LIKE_ANOTHER},
}


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_a_name_is_shown_plainly_and_what_is_odd_is_said(two: Two, enter: Enter, name: str) -> None:
    stranger = Identity(b"\7" * 32, KemKey(b"\x08" * 32))
    added = cards.add(two.ana.session, write_card(stranger, name, two.ana.session.today()))
    assert NAMES[name] <= set(added.warnings)
    names = [one.name for one in buddies.buddies(two.ana.session)]
    assert len(set(names)) == 2
    room = enter(two.ana)
    for one in buddies.buddies(two.ana.session):
        room.enter(one.id)
        settle()
        texts = shown(room)
        assert [text for text in texts if DRIVING.search(text)] == []
        assert {label.textFormat() for label in room.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
        assert any(one.name in text.replace("\u200b", "") for text in texts)


def shown(room: QWidget) -> list[str]:
    found: list[str] = [room.window().windowTitle()]
    for part in room.findChildren(QWidget):
        found += (part.accessibleName(), part.accessibleDescription(), part.toolTip())
        if isinstance(part, QLabel | QAbstractButton):
            found.append(part.text())
    return found
