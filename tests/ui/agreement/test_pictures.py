"""How the room of an agreement looks (see test_reference_pictures)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from peerbuddy.actions import agreeing, agreement_drafts, me
from peerbuddy.model.agreement_record import with_fields
from peerbuddy.ui.agreement.room import AgreementRoom
from tests import pairs
from tests.conftest import Clock, MadeVault
from tests.pairs import Two
from tests.ui.agreement.conftest import Enter
from tests.ui.agreement.going import go_to, press, say_fine
from tests.ui.buddies import made_up
from tests.ui.opened_window import settle
from tests.ui.test_reference_pictures import compare, remake, theme

__all__ = ["remake", "theme"]  # fixtures


@pytest.fixture
def friends(first_vault: MadeVault, tmp_path: Path, clock: Clock) -> Iterator[Two]:
    """Amara and Jonas, who agreed; Jonas would like some of it otherwise."""
    met = pairs.strangers(first_vault, tmp_path, clock)
    made_up.pair(met)
    pairs.agree(met, off_limits=["bodily detail"], together=["Walking the same road"])
    jonas = met.ben
    words = agreement_drafts.beginning(jonas.session, jonas.buddy_id)
    changed = {"keeping": {"keep": "30", "keep_single": True}, "off_limits": ["drinking stories"]}
    words = with_fields(words, me.identity(jonas.session).signing_key(), changed)
    pairs.hand_over(agreeing.propose(jonas.session, jonas.buddy_id, words, jonas.folder), met.ana)
    yield met
    met.close()


def picture(room: AgreementRoom) -> QImage:
    room.resize(1184, 800)
    for _ in range(3):  # the sentences find their heights one after the other
        settle()
    return room.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)


def test_what_the_other_changed(friends: Two, enter: Enter, theme: str, remake: bool, tmp_path: Path) -> None:
    room = enter(friends.ana)
    for _ in range(12):
        say_fine(room)
    assert room.view.asked is not None
    room.view.asked.true.click()
    room.pane.pages.setFocus()
    compare(picture(room), f"agreement-{theme}", remake=remake, beside=tmp_path)


def test_topics_being_written(friends: Two, enter: Enter, theme: str, remake: bool, tmp_path: Path) -> None:
    room = enter(friends.ana)
    go_to(room, "off_limits")
    press(room.view.foot.change)
    room.pane.pages.setFocus()
    compare(picture(room), f"agreement-writing-{theme}", remake=remake, beside=tmp_path)
