"""A vault remembers that its recovery code was never typed back."""

from __future__ import annotations

from collections.abc import Callable

from conftest import PASSPHRASE

from peerbuddy.actions import proving, unlocking, ways_in
from peerbuddy.session import Session


def test_a_code_stays_unproven_until_it_is_proven(session: Session, reopen: Callable[[], Session]) -> None:
    assert not proving.is_code_unproven(session)
    proving.note_unproven_code(session)
    unlocking.lock(session)
    session = reopen()
    assert proving.is_code_unproven(session)
    proving.note_proven_code(session)
    assert not proving.is_code_unproven(session)


def test_proving_again_writes_nothing(session: Session) -> None:
    before = session.vault.seal.known.counter
    proving.note_proven_code(session)
    assert session.vault.seal.known.counter == before


def test_the_code_of_a_new_vault_key_counts_as_unproven_until_it_is_typed_back(session: Session) -> None:
    proving.renew_vault_key(session, PASSPHRASE, "four slow geese return")
    assert proving.is_code_unproven(session)
    offered = ways_in.offer_recovery_code(session, "four slow geese return")
    assert proving.is_code_unproven(session)
    proving.take_proven_code(session, offered)
    assert not proving.is_code_unproven(session)
