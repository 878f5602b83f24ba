"""What exists only while a vault is unlocked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from secrets import token_bytes

from peerbuddy.computer import Computer
from peerbuddy.model.vault_state import OlderCopy
from peerbuddy.vault.vault import Vault

# Bytes of a foreign picture → (kind, clean bytes). Qt decodes it, so the window hands this in.
CleanPicture = Callable[[bytes], tuple[str, bytes]]


@dataclass(slots=True)
class Session:
    """First argument of every verb. Lives on the vault thread."""

    vault: Vault
    computer: Computer
    older_copy: OlderCopy | None = None
    clean_picture: CleanPicture | None = None
    has_swept_backups: bool = False
    sitting: bytes = field(default_factory=lambda: token_bytes(8))

    def now(self) -> datetime:
        return self.computer.now()

    def today(self) -> date:
        return self.computer.now().date()
