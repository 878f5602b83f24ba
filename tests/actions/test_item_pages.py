"""What the window reads at once of one received item."""

from __future__ import annotations

from peerbuddy.actions import buddies, item_pages
from peerbuddy.model.packet import CorrectBody
from tests.exchange import given
from tests.pairs import Two


def test_whoever_it_is_from_is_called_as_i_call_them_whatever_name_stands_in_it(two: Two) -> None:
    """A buddy cannot write under the name of another one."""
    ben = two.ben.session
    item = given(two.ana, two.ben, sender="Cem").item
    given(two.ana, two.ben, "correct", CorrectBody(bytes.fromhex(item.packet_id), "No."), sender="Cem")
    buddies.rename(ben, two.ben.buddy_id, "Ana from the choir")
    page = item_pages.open_page(ben, item.id)
    senders = [sheet.sender for sheet in (page.sheet, *page.corrections) if sheet]
    assert senders == ["Ana from the choir", "Ana from the choir"]
