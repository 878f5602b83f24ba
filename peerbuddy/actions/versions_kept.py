"""How many earlier texts of a page the vault keeps: a setting that belongs to the vault, not the computer."""

from __future__ import annotations

from peerbuddy.actions.journal import VERSIONS_KEPT
from peerbuddy.session import Session

FEWEST, MOST = 1, 1000


def versions_kept(session: Session) -> int:
    return session.vault.settings.number("versions_kept", VERSIONS_KEPT)


def keep_versions(session: Session, number: int) -> None:
    """Takes hold of a page when it is next changed; nothing is deleted now. Raises ReadOnly, DiskFull."""
    with session.vault.transaction():
        session.vault.settings.set("versions_kept", str(min(max(number, FEWEST), MOST)))
