"""The card of a look-back that names one thread: what it is, a way to it, and a way to let it rest."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import inbox
from peerbuddy.model.guide import Answer
from peerbuddy.model.packet import AskBody
from peerbuddy.model.received import Place
from peerbuddy.ui.guides.room import GuideRoom
from peerbuddy.ui.guides.thread_face import ThreadFace
from peerbuddy.ui.jobs import Opened
from peerbuddy.ui.parts.labels import PlainLabel
from tests.exchange import given
from tests.pairs import Two
from tests.ui.guides.conftest import Hands
from tests.ui.inline_jobs import InlineJobs


@pytest.fixture
def hands(qtbot: QtBot, two: Two) -> Hands:
    """At the look-back of Ben."""
    jobs = InlineJobs(two.ben.computer, two.ben.session)
    room = GuideRoom(two.ben.computer, jobs, Opened(read_only=False, older_copy=None))
    qtbot.addWidget(room)
    room.resize(1190, 800)
    room.show()
    return Hands(qtbot, room)


def thread_card(hands: Hands) -> ThreadFace:
    hands.open("weekly")
    face = hands.go_to("thread")
    assert isinstance(face, ThreadFace)
    return face


def said(face: ThreadFace) -> str:
    return "\n".join(one.text() for one in face.findChildren(PlainLabel) if one.isVisibleTo(face))


def test_where_nothing_is_open_it_says_so(hands: Hands) -> None:
    face = thread_card(hands)
    assert "No thread waits for an answer here." in said(face)
    assert face.ways.isHidden()


def test_one_is_named_by_its_outside_and_leads_to_it(hands: Hands, two: Two) -> None:
    given(two.ana, two.ben, "ask", AskBody(text="The first."))
    item = given(two.ana, two.ben, "ask", AskBody(text="Long nights."), topics=("caring",)).item
    face = thread_card(hands)
    told = said(face)
    assert "Ana" in told
    assert "Ask for support" in told
    assert "caring" in told
    assert "Long nights." not in told  # nothing of it is read before it is opened
    assert "The first." not in told
    assert face.first is face.ways.take
    hands.qtbot.keyClick(face.ways.take, Qt.Key.Key_Space)
    assert hands.went == [("item", item.id)]
    assert face.answer() == Answer()


def test_letting_it_rest_names_no_other_one(hands: Hands, two: Two) -> None:
    first = given(two.ana, two.ben).item
    second = given(two.ana, two.ben).item
    face = thread_card(hands)
    hands.click(face.ways.refuse)
    assert inbox.read_item(two.ben.session, second.id).item.place is Place.REST
    assert inbox.read_item(two.ben.session, first.id).item.place is Place.NEW
    assert "It rests." in said(face)
    assert face.ways.isHidden()
