"""What would leave: nothing in it names whoever is not to be named."""

from __future__ import annotations

from peerbuddy.actions import mentions, people
from peerbuddy.actions.sharing_preview import Draft, preview_of
from peerbuddy.model.mention import Kind, Role
from peerbuddy.model.packet import LightBody
from peerbuddy.model.sharing import FoundPerson, Treatment
from tests.pairs import Two


def labels(two: Two, *topics: str, **treated: Treatment) -> tuple[tuple[str, ...], tuple[FoundPerson, ...]]:
    draft = Draft("light", LightBody("Still here."), topics)
    found = preview_of(two.ana.session, two.ana.buddy, draft, treated=treated)
    assert found.packet is not None
    return found.packet.head.topics, found.people


def test_people_of_the_list_are_not_named_in_a_label_either(agreed: Two) -> None:
    mentions.add_mention(agreed.ana.session, Kind.PERSON, "Lia")
    people.set_role(agreed.ana.session, "Lia", Role.CHILD)
    known = (FoundPerson("Lia", "L.", Treatment.INITIALS),)
    assert labels(agreed, "Lia", "lia", "Lia's school", "rest") == (("L.", "L.'s school", "rest"), known)
    assert labels(agreed, "Lia", "rest", Lia=Treatment.REMOVE)[0] == ("rest",)
    assert labels(agreed, "Lia", Lia=Treatment.KEEP)[0] == ("Lia",)
