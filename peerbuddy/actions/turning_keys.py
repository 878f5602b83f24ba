"""Sealing keys that turn: an old packet in a mailbox is not to open with a vault that is stolen later."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from peerbuddy.actions import me
from peerbuddy.model.buddy import Buddy
from peerbuddy.model.rules.turning import FADES_AFTER, turns
from peerbuddy.sealing.identity import KemKey, new_kem_key
from peerbuddy.session import Session
from peerbuddy.vault.pairs import PairState


def key_to_offer(session: Session, buddy: Buddy, state: PairState) -> KemKey:
    """The one of mine that the next packet for them carries: my newest, or a new one if it is time."""
    keys = session.vault.pair_keys.of(buddy.uid)
    if not keys or state.jumps or turns(keys[0].made, keys[0].used, session.today()):
        return new_kem_key()
    return KemKey(keys[0].seed)


def keep_offered(session: Session, buddy: bytes, key: KemKey) -> None:
    """In the transaction of the packet that carries it."""
    keys = session.vault.pair_keys.of(buddy)
    if not keys or keys[0].seed != key.seed:
        session.vault.pair_keys.add(buddy, key.seed, session.today())


def key_to_seal_to(session: Session, buddy: Buddy) -> bytes:
    """The newest of theirs that came. After a restored backup the one on their card, which they never drop:
    what this vault knows of the others may be long over."""
    newest, _ = session.vault.buddies.next_key(buddy.id)
    is_behind = session.vault.pairs.of(buddy.uid).restored is not None
    return buddy.kem_key if newest is None or is_behind else newest


def my_keys(session: Session) -> tuple[KemKey, ...]:
    """All that a packet may have been sealed to; last the one on my card."""
    return (*map(KemKey, session.vault.pair_keys.all_seeds()), me.identity(session).kem)


def note_arrival(session: Session, buddy: Buddy, sealed_to: KemKey, brought: tuple[bytes, int, date]) -> None:
    """In the transaction that takes a packet in. `brought`: their next key, its sequence, the day on which
    the packet was made."""
    vault = session.vault
    key, sequence, made = brought
    vault.pair_keys.note_used(buddy.uid, sealed_to.seed, session.today())
    drop_faded(session, made)
    newest = vault.buddies.next_key(buddy.id)[1]
    if sequence > newest or vault.seen.counts_anew(buddy.uid, newest, made):
        vault.buddies.set_next_key(buddy.id, key, sequence)
    state = vault.pairs.of(buddy.uid)
    if state.restored is not None and made >= state.restored:
        vault.pairs.keep(buddy.uid, replace(state, restored=None))


def drop_faded(session: Session, made: date | None = None) -> None:
    """In a transaction. `made`: the day of a packet that came now, which counts where my clock may be wrong:
    a key that is gone too early is one that packets on their way cannot be opened with."""
    day = session.today() if session.vault.believes(session.today()) else made
    if day is not None:
        session.vault.pair_keys.drop_faded(day - FADES_AFTER)
