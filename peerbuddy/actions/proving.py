"""Whether the recovery code of a vault was typed back: before that, the window lets nobody write (R35).

The vault remembers it, so that closing the window in between changes nothing. A vault made on the command
line never says so: there the code was asked for and printed.
"""

from __future__ import annotations

from contextlib import suppress

from peerbuddy.actions import ways_in
from peerbuddy.actions.ways_in import OfferedCode
from peerbuddy.model.errors import PeerBuddyError
from peerbuddy.session import Session

_UNPROVEN = "recovery_code_unproven"


def note_unproven_code(session: Session) -> None:
    with session.vault.transaction():
        session.vault.settings.set(_UNPROVEN, "1")


def note_proven_code(session: Session) -> None:
    """Typed back, or just used to unlock."""
    if session.vault.settings.get(_UNPROVEN):
        with session.vault.transaction():
            session.vault.settings.remove(_UNPROVEN)


def is_code_unproven(session: Session) -> bool:
    return bool(session.vault.settings.get(_UNPROVEN))


def take_proven_code(session: Session, offered: OfferedCode) -> None:
    """Typed back from paper: it opens from now on, the one before no longer."""
    ways_in.take_recovery_code(session, offered)
    note_proven_code(session)


def renew_vault_key(session: Session, words: str, new_words: str) -> str:
    """As `ways_in.renew_vault_key`; the new code counts as unproven until it is typed back."""
    code = ways_in.renew_vault_key(session, words, new_words)
    with suppress(PeerBuddyError):  # the key is changed: the code must reach the person whatever comes
        note_unproven_code(session)
    return code
