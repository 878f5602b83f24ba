"""What the program seals, a reader written from docs/packet-format.md alone opens and reads alike (R63)."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest

from peerbuddy.actions import cards, comparing, me, turning_keys
from peerbuddy.model.packet import AGREEMENT_STEPS
from peerbuddy.paths import resources
from peerbuddy.sealing import payload
from tests import pairs
from tests.exchange import given, sealed
from tests.kept.sealed_bodies import FULL, packed
from tests.pairs import Person, Two
from tests.sealing.independent_reader import (
    Me,
    Read,
    SealingKey,
    card_in,
    read_card,
    read_packet,
    safety_words,
)


def read_by(person: Person, path: Path) -> Read:
    mine = me.identity(person.session)
    keys = [SealingKey(key.seed) for key in turning_keys.my_keys(person.session)]
    known = {person.buddy.signing_key: False}
    today = person.session.today().toordinal()
    return read_packet(path.read_bytes(), Me(mine.signing_key(), keys, known, frozenset(), today))


def what_says_something(value: Any) -> Any:
    """As the program shows it: without what is empty."""
    if isinstance(value, dict):
        kept = {name: what_says_something(one) for name, one in cast("dict[str, Any]", value).items()}
        return {name: one for name, one in kept.items() if one not in ("", [], {}, None, False)}
    return (
        [what_says_something(one) for one in cast("list[Any]", value)] if isinstance(value, list) else value
    )


@pytest.mark.parametrize("kind", FULL)
def test_every_kind(two: Two, kind: str) -> None:
    body = payload.from_bytes(packed(kind, FULL[kind])).body
    path = sealed(two.ana, kind, body)
    read = read_by(two.ben, path)
    assert (read.outcome, read.sender) == ("taken", me.identity(two.ana.session).signing_key())
    assert read.said is not None
    said = what_says_something(dict(read.said))
    said["from"], said["to"] = said.pop("sender"), said.pop("recipient")
    (row,) = two.ana.session.vault.outbox.of(two.ana.buddy.uid)
    assert said == payload.as_json(payload.from_bytes(row.body))


def test_sealed_to_keys_that_turned(two: Two) -> None:
    for _ in range(3):
        given(two.ana, two.ben)
        given(two.ben, two.ana)
        two.clock.move(days=8)
    assert len(turning_keys.my_keys(two.ben.session)) > 2
    assert read_by(two.ben, sealed(two.ana)).outcome == "taken"
    assert read_by(two.ana, sealed(two.ben)).outcome == "taken"


def test_the_words_of_an_agreement(two: Two) -> None:
    pairs.agree(two, off_limits=["money", {"topic": "faith", "level": "ask_first"}])
    rows = two.ana.session.vault.outbox.of(two.ana.buddy.uid)
    steps = [row for row in rows if row.kind.removeprefix("agreement_") in AGREEMENT_STEPS]
    assert steps
    for row in steps:
        read = read_by(two.ben, two.ana.folder / row.file)
        assert (read.outcome, read.said and read.said["kind"]) == ("taken", row.kind)


def test_cards_and_safety_words(two: Two) -> None:
    card = cards.my_card(two.ana.session)
    assert card_in(cards.my_card_text(two.ana.session)) == card
    read = read_card(card)
    words = (resources() / "content/safety_words.txt").read_text("ascii").split()
    shown = comparing.safety_words(two.ana.session, two.ana.buddy_id)
    assert read["name"] == "Ana"
    eight, digits = safety_words(read["key"], words)
    assert (tuple(eight), tuple(digits)) == (shown.mine, shown.my_digits)
    theirs, _ = safety_words(read_card(cards.my_card(two.ben.session))["key"], words)
    assert tuple(theirs) == shown.theirs
