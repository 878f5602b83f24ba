"""Everything that can go wrong in a way a person should be told about.

The core raises these types; `cli/words.py` and `ui/words.py` turn them into sentences. None carries a
passphrase, a key or a word somebody wrote. The families say what a caller can do next.
"""

from __future__ import annotations

from pathlib import Path


class PeerBuddyError(Exception):
    """Base of every error that is told kindly."""


# --- the person tries again ------------------------------------------------------------------------


class WrongSecret(PeerBuddyError):
    """A passphrase, code or stored secret that opens no slot."""


class WrongPassphrase(WrongSecret):
    """The passphrase opens no slot of this vault."""


class WrongRecoveryCode(WrongSecret):
    """A well-formed recovery code that belongs to another vault."""


class RecoveryCodeMistyped(PeerBuddyError):
    """The code cannot be right as typed. `group` (1–7) is the one that does not fit, if it can be named."""

    def __init__(self, group: int | None = None) -> None:
        super().__init__(f"group {group}" if group else "length or characters")
        self.group = group


class BadPassphrase(PeerBuddyError):
    """A new passphrase that cannot be used: empty, or longer than 1,024 bytes of UTF-8."""


# --- the vault is not there, or not free ------------------------------------------------------------


class NoVaultHere(PeerBuddyError):
    """The folder holds neither a database nor a slot file."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))
        self.folder = folder


class AlreadyThere(PeerBuddyError):
    """The place a file or folder is to be made at is taken."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class InUse(PeerBuddyError):
    """Another process has this vault unlocked. `holder` names it as far as it said, else is empty."""

    def __init__(self, holder: str = "") -> None:
        super().__init__(holder)
        self.holder = holder


class UnsafeVaultFile(PeerBuddyError):
    """A file of the vault is a link or has a second name, so two copies could drift apart."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class VaultTooNew(PeerBuddyError):
    """Written by a newer version of the app; nothing was touched."""


class ReadOnly(PeerBuddyError):
    """The vault lies where nothing can be written at the moment."""


# --- the storage does not do what it must -----------------------------------------------------------


class DiskFull(PeerBuddyError):
    """No space left; what was saved before is untouched."""


class StorageFailed(PeerBuddyError):
    """Reading or writing failed (`reason` is the system's own word for it)."""

    def __init__(self, reason: str = "") -> None:
        super().__init__(reason)
        self.reason = reason


class Interrupted(PeerBuddyError):
    """Stopped because something else was asked for; nothing was changed."""


# --- damage -----------------------------------------------------------------------------------------


class Damaged(PeerBuddyError):
    """Something of the vault does not read as it was saved. `what` is one of the words below."""

    def __init__(self, what: str = "database") -> None:
        super().__init__(what)
        self.what = what


class SlotsDamaged(Damaged):
    """Neither copy of the key slots can be read, or a slot does not unwrap although the secret fits."""

    def __init__(self) -> None:
        super().__init__("slots")


class AbsurdKdfFigures(Damaged):
    """A slot asks for a key derivation outside the documented bounds."""

    def __init__(self, name: str, value: int, low: int, high: int) -> None:
        super().__init__("kdf")
        self.name, self.value, self.low, self.high = name, value, low, high


class NotEncrypted(Damaged):
    """The file is a plain SQLite database, or the cipher is not on."""

    def __init__(self) -> None:
        super().__init__("plain")


class BackupDamaged(Damaged):
    """A backup file that is not what was written."""

    def __init__(self) -> None:
        super().__init__("backup")


# --- things that are refused ------------------------------------------------------------------------


class NothingToWrite(PeerBuddyError):
    """An entry without text and without a title."""


class TextTooLong(PeerBuddyError):
    """An entry above 16 MiB of UTF-8."""


class DayFull(PeerBuddyError):
    """131,072 entries on one day."""


class BadDay(PeerBuddyError):
    """Not a day from 0001-01-01 to 9999-12-31, or not a time of day."""


class BadTag(PeerBuddyError):
    """A tag that is empty, longer than 64 characters, or holds a comma."""


class UnknownId(PeerBuddyError):
    """No entry with this id, or with an id that begins so."""


class AmbiguousId(PeerBuddyError):
    """Several entries have ids that begin so."""


class LastSlot(PeerBuddyError):
    """The last way in that a person holds cannot be taken away."""


class KeyringUnavailable(PeerBuddyError):
    """No allowed key store of the operating system answers, or it is locked."""

    def __init__(self, reason: str = "") -> None:
        super().__init__(reason)
        self.reason = reason


class BadPicture(PeerBuddyError):
    """A picture that is damaged, too large, or of a kind that is not taken."""


class UnknownFormat(PeerBuddyError):
    """A file or folder that no import knows."""

    def __init__(self, path: Path, reason: str = "") -> None:
        super().__init__(str(path))
        self.path, self.reason = path, reason
