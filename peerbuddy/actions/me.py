"""Who I am to others: two keys that never leave the vault, and the name on my card."""

from __future__ import annotations

from peerbuddy.model import limited
from peerbuddy.model.buddy import MAX_NAME, MAX_NAME_BYTES, Buddy
from peerbuddy.model.errors import BadField
from peerbuddy.sealing.identity import Identity, KemKey, new_identity
from peerbuddy.session import Session


def identity(session: Session) -> Identity:
    """Made when it is first needed, and kept for good. Raises ReadOnly where it cannot be kept."""
    seeds = session.vault.identity.seeds()
    if seeds is None:
        made = new_identity()
        with session.vault.transaction():
            session.vault.identity.keep(made.signing_seed, made.kem.seed, session.today())
        return made
    signing_seed, kem_seed = seeds
    return Identity(signing_seed, KemKey(kem_seed))


def my_name(session: Session) -> str:
    """The one on my card, "" until it was said."""
    return session.vault.identity.name()


def set_my_name(session: Session, name: str) -> str:
    """For cards made from here on; what I am called with each buddy stays. Raises BadField."""
    kept = checked_name("name", name)
    identity(session)
    with session.vault.transaction():
        session.vault.identity.set_name(kept)
    return kept


def name_between(session: Session, buddy: Buddy) -> str:
    """What I am called between the two of us."""
    return buddy.my_name or my_name(session)


def checked_name(field: str, name: str, *, required: bool = True) -> str:
    """At most 64 characters and 64 bytes, as a card can carry it. Raises BadField."""
    kept = limited.line(field, name, MAX_NAME, required=required)
    if len(kept.encode()) > MAX_NAME_BYTES:
        raise BadField(field, "too-long", MAX_NAME)
    return kept
