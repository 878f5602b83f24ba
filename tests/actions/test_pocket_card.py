"""The pocket card: chosen lines outside the vault, which Help now shows while it is locked."""

from __future__ import annotations

import stat

import pytest

from peerbuddy.actions import pocket_card
from peerbuddy.computer import Computer
from peerbuddy.model.errors import BadField


def test_chosen_lines_are_there_without_a_vault_and_go_again(computer: Computer) -> None:
    places = computer.places
    assert pocket_card.read(places) == ()
    assert pocket_card.write(places, (" Rosa 030 1 ", "", "Both feet down.")) == (
        "Rosa 030 1",
        "Both feet down.",
    )
    assert pocket_card.read(places) == ("Rosa 030 1", "Both feet down.")
    assert stat.S_IMODE(places.pocket_card.stat().st_mode) == 0o600
    pocket_card.write(places, ("Only this.",))
    assert pocket_card.read(places) == ("Only this.",)
    pocket_card.remove(places)
    pocket_card.remove(places)
    assert not places.pocket_card.exists()


def test_an_empty_card_is_no_card(computer: Computer) -> None:
    pocket_card.write(computer.places, ("A line.",))
    assert pocket_card.write(computer.places, (" ",)) == ()
    assert not computer.places.pocket_card.exists()


@pytest.mark.parametrize("lines", [("x" * 201,), ("line",) * 21])
def test_what_does_not_fit_is_refused_and_the_card_stays(computer: Computer, lines: tuple[str, ...]) -> None:
    pocket_card.write(computer.places, ("A line.",))
    with pytest.raises(BadField):
        pocket_card.write(computer.places, lines)
    assert pocket_card.read(computer.places) == ("A line.",)


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"", b"\n\n"])
def test_a_card_that_cannot_be_read_is_none(computer: Computer, data: bytes) -> None:
    computer.places.config.mkdir(parents=True)
    computer.places.pocket_card.write_bytes(data)
    assert pocket_card.read(computer.places) == ()
