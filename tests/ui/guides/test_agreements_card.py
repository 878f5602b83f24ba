"""The card of a look-back that asks whether boundaries are still right: agreements that hold, and words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import buddies
from peerbuddy.model.guide import Answer
from peerbuddy.ui.guides.agreements_face import AgreementsFace
from peerbuddy.ui.guides.room import GuideRoom
from peerbuddy.ui.jobs import Opened
from tests import pairs
from tests.pairs import Two
from tests.ui.guides.conftest import Hands
from tests.ui.guides.test_cards import shown_on
from tests.ui.inline_jobs import InlineJobs


def boundaries(qtbot: QtBot, two: Two) -> tuple[Hands, AgreementsFace]:
    """The card of Ben."""
    jobs = InlineJobs(two.ben.computer, two.ben.session)
    room = GuideRoom(two.ben.computer, jobs, Opened(read_only=False, older_copy=None))
    qtbot.addWidget(room)
    room.resize(1190, 800)
    room.show()
    hands = Hands(qtbot, room)
    hands.open("monthly")
    face = hands.go_to("boundaries")
    assert isinstance(face, AgreementsFace)
    return hands, face


def test_with_nobody_it_says_so_and_takes_words(qtbot: QtBot, two: Two) -> None:
    hands, face = boundaries(qtbot, two)
    assert "There is no agreement with anybody in this journal." in shown_on(hands)
    hands.type("Enough for now.")
    assert face.answer() == Answer("Enough for now.")


def test_an_agreement_that_holds_is_a_door(qtbot: QtBot, two: Two) -> None:
    pairs.agree(two)
    hands, face = boundaries(qtbot, two)
    assert "There is no agreement" not in shown_on(hands)
    door = face.doors[two.ben.buddy_id]
    assert door.text() == "Ana"
    assert door.accessibleDescription().startswith("Look again on ")
    assert face.first is face.text
    qtbot.keyClick(door, Qt.Key.Key_Return)
    assert hands.went == [("agreement", two.ben.buddy_id)]


def test_one_that_ended_is_not_listed(qtbot: QtBot, two: Two) -> None:
    pairs.agree(two)
    buddies.end(two.ben.session, two.ben.buddy_id)
    _, face = boundaries(qtbot, two)
    assert face.doors == {}
