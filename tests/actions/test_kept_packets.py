"""Every kept packet and card comes to what it has to come to, and none of them touches what is one's own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path
from typing import Any, cast

import pytest

from peerbuddy.actions import cards, inbox, journal, keeping, receiving, unlocking, uses
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.actions.packet_sheets import sheet_of
from peerbuddy.model.outcome import Outcome
from peerbuddy.model.pair_errors import AlreadyBuddy, BadCard, NotAnIssuedCard, OwnCard
from peerbuddy.session import Session
from tests.actions import goal_vault
from tests.conftest import Clock, MadeVault
from tests.kept import sealed_kit as kit
from tests.kept_reader import collected, vault_of_the_reader

# The lanes of others, and the sum over all rows. Whatever else changes when a packet comes is a fault.
OF_OTHERS = {
    "agreement", "agreement_end", "agreement_state", "buddy", "inbox", "pair", "pair_key", "seen_packet",
    "signing", "state", "told_of_me",
}  # fmt: skip


def rows(session: Session) -> dict[str, list[Any]]:
    """Everything in the vault, by table."""
    db = session.vault.database
    names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
    return {name: db.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}  # noqa: S608


TURNING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\u061c\ufeff]")


@dataclass(frozen=True)
class Everything:
    """A vault into which every kept packet was collected, and then looked at by the person."""

    session: Session
    clock: Clock
    outcomes: dict[str, Outcome]
    before: dict[str, list[Any]]
    after: dict[str, list[Any]]


@pytest.fixture(scope="module")
def everything(first_vault: MadeVault, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Everything]:
    clock = Clock()
    session = vault_of_the_reader(first_vault, tmp_path_factory.mktemp("reader"), clock)
    page = goal_vault.fill(session)
    uses.put_strength(session, page, "hope", "Went on")
    before = rows(session)
    outcomes = {case.name: collected(session, clock, case).outcome for case in kit.PACKETS}
    for received in inbox.items(session):
        inbox.open_item(session, received.item.id)
    yield Everything(session, clock, outcomes, before, rows(session))
    unlocking.lock(session)


@pytest.mark.parametrize("case", kit.PACKETS, ids=lambda case: case.name)
def test_each_packet_comes_to_its_outcome(everything: Everything, case: kit.KeptCase) -> None:
    assert everything.outcomes[case.name] == case.outcome


def test_only_what_was_taken_or_is_newer_stands_in_the_inbox(everything: Everything) -> None:
    came = {
        name
        for name, outcome in everything.outcomes.items()
        if outcome == "taken" or (outcome == "newer-app" and name.startswith("kind-"))
    }
    assert len(everything.after["inbox"]) == len(came) > 60
    assert len(everything.after["seen_packet"]) == len(came)


def test_nothing_in_a_packet_touches_what_is_ones_own(everything: Everything) -> None:
    before, after = everything.before, everything.after
    assert {name for name in after if after[name] != before[name]} <= OF_OTHERS
    assert all(before[name] for name in ("entry", "goal", "plan", "strength_use", "check_in", "help_line"))
    assert journal.search(everything.session, "Thinking").total == 0
    assert keeping.check(everything.session) == ()


def test_what_came_lies_in_the_vault_alone_and_unreadable(everything: Everything) -> None:
    home = everything.session.vault.place.folder.parent
    files = [path for path in home.rglob("*") if path.is_file()]
    assert {path.relative_to(home).parts[0] for path in files} <= {"vault", "state", "run"}
    words = [b"Thinking of you", b"The nights are long", b"Amara", "Thinking of you".encode("utf-16-le")]
    assert [(path, word) for path in files for word in words if word in path.read_bytes()] == []


def test_what_came_is_shown_as_it_was_written(everything: Everything) -> None:
    shown = [inbox.body_as_json(received) for received in inbox.items(everything.session)]
    assert {
        "kind": "ask",
        "made_on": "2026-11-22",
        "from": "Amara",
        "to": "Jonas",
        "topics": ["caring", "tired"],
        "wish_back": ["hear"],
        "keep_until": "2027-02-20",
        "size": "listen",
        "text": "The nights are long again. M. calls out every hour …",
        "tried": "A lamp in the hall",
        "leaning_on": ["my sister on Sundays"],
        "reply_when": "this week is fine",
        "mine_to_do_next": "ring the respite service on Thursday",
    } in shown


def test_nothing_that_is_shown_hides_or_turns_text_around(everything: Everything) -> None:
    words = words_of_the_program("en")
    read = [received.packet for received in inbox.items(everything.session) if received.packet]
    shown = [text for packet in read for text in strings(sheet_of(packet, words))]
    assert "⟨U+202E⟩gpj.⟨U+2066⟩evil⟨U+2069⟩" in "\n".join(shown)
    assert '<img src="/etc/passwd"><b onclick="x()">b</b> &lt;a href=x&gt;' in shown
    assert [text for text in shown if TURNING.search(text)] == []


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in cast("tuple[Any, ...]", value):
            yield from strings(one)
    elif is_dataclass(value):
        yield from (text for part in fields(value) for text in strings(getattr(value, part.name)))


def test_the_same_files_under_other_names_change_nothing(everything: Everything, tmp_path: Path) -> None:
    before = rows(everything.session)
    for number, case in enumerate(kit.PACKETS):
        if case.outcome == "taken" and case.today == kit.TODAY:
            copy = tmp_path / f"{number}.pbuddy"
            copy.write_bytes(case.path.read_bytes())
            assert receiving.collect_file(everything.session, copy).outcome == "already-here"
    assert rows(everything.session) == before


def test_a_kept_file_is_left_as_it_is(everything: Everything, tmp_path: Path) -> None:
    for name in ("valid-page", "inner-zeros", "header-empty"):
        copy = tmp_path / f"{name}.pbuddy"
        copy.write_bytes(kit.packet(name).read_bytes())
        before = copy.stat()
        receiving.collect_file(everything.session, copy)
        after = copy.stat()
        assert copy.read_bytes() == kit.packet(name).read_bytes()
        assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino)


@pytest.mark.parametrize("name", kit.CARDS)
def test_each_card_is_read_or_refused(everything: Everything, name: str) -> None:
    """The good ones say who is a buddy already, is oneself, or answers what was never asked."""
    expected = {
        "card": (AlreadyBuddy, OwnCard, NotAnIssuedCard),
        "newer-app": (BadCard,),
        "damaged": (BadCard,),
    }
    with pytest.raises(expected[kit.CARDS[name]]) as caught:
        cards.add(everything.session, kit.card(name))
    if isinstance(caught.value, BadCard):
        assert (caught.value.reason == "newer") == (kit.CARDS[name] == "newer-app")
