"""A vault remembers that its recovery code was never typed back."""

from __future__ import annotations

from collections.abc import Callable

from peerbuddy.actions import proving, unlocking
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
