"""Whether the recovery code of a vault was typed back: before that, the window lets nobody write (R35).

The vault remembers it, so that closing the window in between changes nothing. A vault made on the command
line never says so: there the code was asked for and printed.
"""

from __future__ import annotations

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
