"""What the window says of everything that can go wrong: what happened, what is safe, what to do now."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from peerbuddy.model import errors, pair_errors, strength_errors
from peerbuddy.ui.agreement_words import AGREEMENT_SENTENCES
from peerbuddy.ui.buddy_words import BUDDY_SENTENCES
from peerbuddy.ui.dates import long_day
from peerbuddy.ui.goal_words import GOAL_SENTENCES, with_field
from peerbuddy.ui.reply_words import REPLY_SENTENCES, with_reason
from peerbuddy.ui.sharing_words import SHARING_SENTENCES

if TYPE_CHECKING:
    from peerbuddy.model.vault_state import Finding

_SENTENCES: dict[type[errors.PeerBuddyError], object] = {
    errors.PeerBuddyError: QT_TRANSLATE_NOOP("words", "This could not be done. What was saved is untouched."),
    errors.WrongSecret: QT_TRANSLATE_NOOP("words", "This does not open the vault. Nothing has changed."),
    errors.WrongPassphrase: QT_TRANSLATE_NOOP(
        "words",
        "That passphrase does not open this vault. Nothing has changed. Large and small letters count as"
        " different.",
    ),
    errors.WrongRecoveryCode: QT_TRANSLATE_NOOP(
        "words",
        "This code is written correctly, but it opens another vault, or it was replaced by a newer one."
        " Nothing has changed.",
    ),
    errors.RecoveryCodeMistyped: QT_TRANSLATE_NOOP(
        "words",
        "There is a typing error in the code. It is seven groups of four letters and digits. Nothing has"
        " changed.",
    ),
    errors.BadPassphrase: QT_TRANSLATE_NOOP(
        "words", "This passphrase is too long to be used: 1,024 bytes are the most. A shorter one will do."
    ),
    errors.NoVaultHere: QT_TRANSLATE_NOOP(
        "words",
        "There is no vault at this place. It may have been moved, or lie on a disk that is not connected. If"
        " so, connect it and try again.",
    ),
    errors.AlreadyThere: QT_TRANSLATE_NOOP(
        "words", "There is something at this place already, and it was left as it is. Choose another name."
    ),
    errors.InUse: QT_TRANSLATE_NOOP(
        "words", "Another program has this vault open. Lock it there, then try again. Nothing has changed."
    ),
    errors.InsideVault: QT_TRANSLATE_NOOP(
        "words", "This folder belongs to the vault and goes with it. Choose another one. Nothing was written."
    ),
    errors.DeletionUnfinished: QT_TRANSLATE_NOOP(
        "words",
        "Deleting was begun and could not be finished. What is left lies where it was; the unlock page offers"
        " to finish.",
    ),
    errors.UnsafeVaultFile: QT_TRANSLATE_NOOP(
        "words",
        "A file of this vault is a link or has a second name, so two copies could drift apart. It was not"
        " opened. Put the file itself into the folder.",
    ),
    errors.VaultTooNew: QT_TRANSLATE_NOOP(
        "words",
        "This vault was written by a newer PeerBuddy. Nothing was touched. The newer version opens it.",
    ),
    errors.ReadOnly: QT_TRANSLATE_NOOP(
        "words",
        "Nothing can be written at this place at the moment. What was saved is safe and can be read.",
    ),
    errors.DiskFull: QT_TRANSLATE_NOOP(
        "words", "The disk is full. What was saved before is safe. When some space is free, this will work."
    ),
    errors.StorageFailed: QT_TRANSLATE_NOOP(
        "words",
        "The disk did not take or give what was asked of it. What was saved before is safe. If the disk can"
        " be taken out, see that it is connected.",
    ),
    errors.Interrupted: QT_TRANSLATE_NOOP(
        "words", "This was stopped before it was done. What was saved is safe. It can be asked for again."
    ),
    errors.Damaged: QT_TRANSLATE_NOOP(
        "words",
        "This vault does not read as it was saved. The files were left exactly as they are. A backup, or what"
        " can still be read, can become a new vault beside it.",
    ),
    errors.SlotsDamaged: QT_TRANSLATE_NOOP(
        "words",
        "The part of this vault that takes the passphrase does not read as it was saved. The files were left"
        " exactly as they are. A backup can become a new vault beside it.",
    ),
    errors.AbsurdKdfFigures: QT_TRANSLATE_NOOP(
        "words",
        "This vault asks for a key made with {name} = {value}, which PeerBuddy never writes (it writes"
        " {low} to {high}). It was not tried, and nothing was changed. A backup can become a new vault beside"
        " it.",
    ),
    errors.NotEncrypted: QT_TRANSLATE_NOOP(
        "words",
        "The database in this folder is not encrypted, so PeerBuddy did not write it and did not open it. The"
        " files were left as they are. A backup can become a new vault beside it.",
    ),
    errors.BackupDamaged: QT_TRANSLATE_NOOP(
        "words",
        "This file is not a backup as PeerBuddy wrote it. Nothing was made of it, nothing was changed."
        " Another backup may be sound.",
    ),
    errors.NothingToWrite: QT_TRANSLATE_NOOP(
        "words",
        "An empty page is not saved. What was saved of it before is kept until you move it to the trash.",
    ),
    errors.TextTooLong: QT_TRANSLATE_NOOP(
        "words",
        "A page holds up to 16 MiB of text. What was saved before is safe; part of it can go to a new page.",
    ),
    errors.DayFull: QT_TRANSLATE_NOOP(
        "words", "This day holds as many pages as a day can. Nothing was lost; the page can have another day."
    ),
    errors.BadDay: QT_TRANSLATE_NOOP("words", "This is not a day from the year 1 to 9999. Choose another."),
    errors.BadTag: QT_TRANSLATE_NOOP(
        "words", "A tag has up to 64 characters. The longer one was left out; everything else is kept."
    ),
    errors.BadName: QT_TRANSLATE_NOOP(
        "words", "A name has up to 64 characters and no comma. This one was not taken; nothing has changed."
    ),
    errors.NameTaken: QT_TRANSLATE_NOOP(
        "words", "The list has this name already. Nothing has changed. Another name will do."
    ),
    errors.UnknownName: QT_TRANSLATE_NOOP(
        "words", "The list does not have this name any more. The pages are as they were."
    ),
    **GOAL_SENTENCES,
    **REPLY_SENTENCES,
    **BUDDY_SENTENCES,
    **AGREEMENT_SENTENCES,
    **SHARING_SENTENCES,
    errors.UnknownId: QT_TRANSLATE_NOOP(
        "words", "This page is no longer in the journal. Everything else is as it was."
    ),
    errors.AmbiguousId: QT_TRANSLATE_NOOP("words", "Several pages have this number. Nothing was changed."),
    strength_errors.BadStrength: QT_TRANSLATE_NOOP(
        "words",
        "A strength has a name of up to 40 characters, and up to 120 in short. The one before is kept.",
    ),
    strength_errors.UnknownStrength: QT_TRANSLATE_NOOP(
        "words", "This strength is not in the list any more. Its moments are kept."
    ),
    strength_errors.EvidenceMissing: QT_TRANSLATE_NOOP(
        "words",
        "A strength comes with a moment that shows it. One sentence is enough: what did you do? Nothing was"
        " saved yet.",
    ),
    strength_errors.EvidenceTooLong: QT_TRANSLATE_NOOP(
        "words", "The sentence has up to 200 characters. The rest can stand in the page. Nothing was lost."
    ),
    strength_errors.BadFrontSet: QT_TRANSLATE_NOOP(
        "words", "Five to seven strengths make a front set. The one before is kept."
    ),
    errors.BadPrompt: QT_TRANSLATE_NOOP(
        "words", "A prompt has up to 300 characters. What was saved before is kept."
    ),
    errors.ContentDamaged: QT_TRANSLATE_NOOP(
        "words",
        "A file of words that belongs to PeerBuddy cannot be used: {place}. Your journal is untouched."
        " Installing PeerBuddy again puts the file right.",
    ),
    errors.LastSlot: QT_TRANSLATE_NOOP(
        "words", "This is the last way into the vault that you hold, so it was kept. Add another one first."
    ),
    errors.KeyringUnavailable: QT_TRANSLATE_NOOP(
        "words", "This computer’s key store does not answer. The passphrase opens the vault as always."
    ),
    errors.NoSecondPlace: QT_TRANSLATE_NOOP(
        "words",
        "This folder is a part of the vault, so it would be lost together with it. Nothing was changed."
        " Choose one on a stick or another disk.",
    ),
    errors.NothingToPrint: QT_TRANSLATE_NOOP(
        "words",
        "There is nothing to print: what was chosen is empty, no longer in the journal, or sealed. Sealed"
        " pages come along when that is ticked.",
    ),
    errors.PrinterFailed: QT_TRANSLATE_NOOP(
        "words",
        "The printer, or the queue before it, takes nothing at the moment. Nothing was printed. See that it"
        " is switched on, or save a PDF instead.",
    ),
    errors.BadPicture: QT_TRANSLATE_NOOP(
        "words",
        "This picture was not taken. PNG, JPEG and WebP pictures of up to 40 megapixels can be kept, if they"
        " are whole. Nothing was changed.",
    ),
    errors.UnknownFormat: QT_TRANSLATE_NOOP(
        "words",
        "This is not a journal PeerBuddy can read. Nothing was changed. Choose another file or folder.",
    ),
}
_MISTYPED_GROUP = QT_TRANSLATE_NOOP("words", "Group {group} of the code does not fit. Nothing has changed.")
_IN_USE_BY = QT_TRANSLATE_NOOP(
    "words", "This vault is open elsewhere: {holder}. Lock it there, then try again. Nothing has changed."
)
_FAILED_BECAUSE = QT_TRANSLATE_NOOP("words", "{sentence} The system says: {reason}.")
_FAULT = QT_TRANSLATE_NOOP(
    "words",
    "Something went wrong inside PeerBuddy. What was saved is safe. Where it happened is noted, without any"
    " of your words, in {log}.",
)


def sentence(error: BaseException, log: object = "peerbuddy.log") -> str:
    """Plain text for a person. `log`: where faults of the program are noted."""
    if not isinstance(error, errors.PeerBuddyError):
        return _translated(_FAULT).format(log=log)
    if isinstance(error, errors.RecoveryCodeMistyped) and error.group:
        return _translated(_MISTYPED_GROUP).format(group=error.group)
    if isinstance(error, errors.InUse) and error.holder:
        return _translated(_IN_USE_BY).format(holder=error.holder)
    told = _translated(next(_SENTENCES[kind] for kind in type(error).__mro__ if kind in _SENTENCES))
    return _with_details(error, told)


def _with_details(error: errors.PeerBuddyError, told: str) -> str:
    """What the error knows beside its kind."""
    if isinstance(error, errors.AbsurdKdfFigures):
        return told.format(name=error.name, value=error.value, low=error.low, high=error.high)
    if isinstance(error, errors.BadField):
        return with_field(error, told)
    if isinstance(error, pair_errors.ReplyNotAllowed):
        return with_reason(error, told)
    if isinstance(error, errors.ContentDamaged):
        return told.format(place=f"{error.file} {error.where}".rstrip())
    if isinstance(error, errors.StorageFailed) and error.reason:
        return _translated(_FAILED_BECAUSE).format(sentence=told, reason=error.reason)
    return told


def has_own_sentence(kind: type[errors.PeerBuddyError]) -> bool:
    return kind in _SENTENCES


def _translated(source: object) -> str:
    return QCoreApplication.translate("words", str(source))


# --- remarks that are no errors -----------------------------------------------------------------------


def older_copy(day: date) -> str:
    return QCoreApplication.translate(
        "words",
        "This vault does not contain what this computer saved last, on {day}. It is an older copy, or another"
        " computer’s copy replaced it. Look for conflict copies and backups before you write.",
    ).format(day=long_day(day))


def conflict_copies(names: tuple[str, ...]) -> str:
    return QCoreApplication.translate(
        "words",
        "A sync program left copies in this folder that it could not merge: {names}. None of them was"
        " opened or changed.",
    ).format(names=", ".join(names))


def read_only() -> str:
    return QCoreApplication.translate(
        "words", "Nothing can be written where this vault lies at the moment. It can be read."
    )


def findings(found: tuple[Finding, ...]) -> str:
    kinds = {finding.kind for finding in found}
    if kinds == {"slots"}:
        return QCoreApplication.translate(
            "words",
            "The weekly check: one of the two key files of this vault is not as it was written. The other one"
            " opens it, and unlocking it again repairs the first.",
        )
    return QCoreApplication.translate(
        "words",
        "The weekly check: part of this vault does not read as it was saved. Nothing was changed. Your newest"
        " checked backup is kept; after locking, it can become a new vault beside this one.",
    )


def weak_passphrase() -> str:
    return QCoreApplication.translate(
        "words",
        "Someone with a copy of this file could guess it. Several words that have nothing to do with each"
        " other are harder to guess.",
    )
