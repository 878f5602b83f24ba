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


class InsideVault(PeerBuddyError):
    """A copy that is to outlive the vault cannot lie in its folder."""


class DeletionUnfinished(PeerBuddyError):
    """Deleting a vault was begun and stopped in between; it can be finished at any time."""


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


class BadName(PeerBuddyError):
    """A name of a person, a topic or a tag that is empty, longer than 64 characters, or holds a comma."""


class NameTaken(PeerBuddyError):
    """The list has another entry with this name."""


class UnknownName(PeerBuddyError):
    """The list has no entry with this name any more."""


class BadField(PeerBuddyError):
    """A field of a goal, plan or list that cannot be kept so. `field` is its key.

    `reason`: empty, too-long, too-many (`most` says how much fits), not-one-of, not-a-number, does-not-fit.
    """

    def __init__(self, field: str = "", reason: str = "does-not-fit", most: int = 0) -> None:
        super().__init__(field, reason)
        self.field, self.reason, self.most = field, reason, most


class UnknownField(PeerBuddyError):
    """A field that what is to be made does not have. `known`: those that it has."""

    def __init__(self, field: str = "", known: tuple[str, ...] = ()) -> None:
        super().__init__(field)
        self.field, self.known = field, known


class StateNotAllowed(PeerBuddyError):
    """A goal cannot come from its state `now` into the wanted one; `possible` are those it can."""

    def __init__(self, now: str = "reshaped", possible: tuple[str, ...] = ()) -> None:
        super().__init__(now)
        self.now, self.possible = now, possible


class AnswerMissing(PeerBuddyError):
    """A card of a guided page that needs an answer has none. `card` is its key."""

    def __init__(self, card: str = "") -> None:
        super().__init__(card)
        self.card = card


class UnknownId(PeerBuddyError):
    """No entry with this id, or with an id that begins so."""


class AmbiguousId(PeerBuddyError):
    """Several entries have ids that begin so."""


class UnknownGoal(UnknownId):
    """No goal with this id, or with an id that begins so."""


class AmbiguousGoal(AmbiguousId):
    """Several goals have ids that begin so."""


class BadPrompt(PeerBuddyError):
    """A prompt of one's own that is empty or longer than 300 characters."""


class ContentDamaged(PeerBuddyError):
    """A file of words that belong to the program cannot be used. `where` is the key in it that is wrong."""

    def __init__(self, file: str, where: str = "") -> None:
        super().__init__(f"{file} {where}".rstrip())
        self.file, self.where = file, where


class LastSlot(PeerBuddyError):
    """The last way in that a person holds cannot be taken away."""


class KeyringUnavailable(PeerBuddyError):
    """No allowed key store of the operating system answers, or it is locked."""

    def __init__(self, reason: str = "") -> None:
        super().__init__(reason)
        self.reason = reason


class NoSecondPlace(PeerBuddyError):
    """A folder for second backups that is the vault's own one, lies in it, or is no folder."""


class NothingToPrint(PeerBuddyError):
    """None of the pages is in the journal any more, or all of them are sealed."""


class PrinterFailed(PeerBuddyError):
    """The printer, or the system's queue for it, takes nothing."""


class BadPicture(PeerBuddyError):
    """A picture that is damaged, too large, or of a kind that is not taken."""


class UnknownFormat(PeerBuddyError):
    """A file or folder that no import knows."""

    def __init__(self, path: Path, reason: str = "") -> None:
        super().__init__(str(path))
        self.path, self.reason = path, reason
