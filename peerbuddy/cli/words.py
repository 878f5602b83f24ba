"""The sentences of the command line, and the exit code of each error."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from peerbuddy.cli.agreement_words import AGREEMENT_TOLD
from peerbuddy.cli.buddy_words import BUDDY_TOLD
from peerbuddy.cli.goal_words import answer_missing, bad_field, state_not_allowed
from peerbuddy.cli.reply_words import CANNOT_ANSWER, reply_not_allowed
from peerbuddy.cli.sharing_words import SHARING_TOLD
from peerbuddy.model import errors, pair_errors, strength_errors
from peerbuddy.model.vault_state import BackupLine

FAILED, USAGE, WRONG, DAMAGED, IN_USE = 1, 2, 3, 4, 5

NO_TERMINAL = "There is no terminal to ask on. Hand it over with {option} N."
EASILY_GUESSED = (
    "Someone with a copy of this vault could guess this passphrase. Several words that have nothing to do"
    " with each other are harder to guess."
)
NOT_TEXT = "What came in is not UTF-8 text. Nothing was written."
READ_ONLY = "This vault lies where nothing can be written at the moment. It can be read."
NO_PROMPT = (
    "Every prompt was here within the last fourteen days, or today is without one. Write what you like."
)
READABLE = "The copy is not encrypted: whoever has it can read it."
TOOK_ITS_PLACE = "The goal that took its place has the id {id}."
NOT_READ = "{path} could not be read ({reason})."
NOTHING_CAME = "Nothing came yet. Files take the time people take."
HELD = "It touches what you asked to leave out ({topics}), so only its labels are shown. --open reads it."
ONE_MISSING = "One page made before this one may be missing."
MADE_BY_NEWER = "This was made by a newer version of PeerBuddy. It is kept until yours can read it."
NO_DISPLAY = "There is no display to open a window on. The commands work without one: peerbuddy --help."
NO_WINDOW = (
    "The window cannot be opened, a library of the system is missing ({reason}). The commands work without"
    " it: peerbuddy --help."
)
FAULT = (
    "Something went wrong inside PeerBuddy. What was saved before is safe. Where it happened, and none of"
    " your words, is noted in {log}."
)

_Words = str | Callable[[Any], str]


def _mistyped(error: errors.RecoveryCodeMistyped) -> str:
    if error.group:
        return f"The recovery code has a typing error: group {error.group} does not fit."
    return "The recovery code has a typing error. It is seven groups of four letters and digits."


def _in_use(error: errors.InUse) -> str:
    holder = f": {error.holder}" if error.holder else ""
    return f"Another program has this vault open{holder}. Lock it there, then try again."


def _storage(error: errors.StorageFailed) -> str:
    reason = f" ({error.reason})" if error.reason else ""
    return f"Reading or writing failed{reason}. What was saved before is untouched."


def _content(error: errors.ContentDamaged) -> str:
    place = f" at {error.where}" if error.where else ""
    return (
        f"A file of words that belongs to PeerBuddy cannot be used: {error.file}{place}. Your journal is"
        " untouched."
    )


_WHY_UNKNOWN = {
    "folder": "this format is a file, and a folder was named",
    "not-text": "it is not a text file",
    "empty": "it is empty",
    "not-json": "it is not the JSON that this format is",
    "too-long": "it is longer than 100 MiB",
    "zip": "it is a zip file that is damaged, or holds no journal of Day One or RedNotebook",
    "zip-bomb": "it is a zip file that would unpack to far more than a journal does",
}


def _format(error: errors.UnknownFormat) -> str:
    why = _WHY_UNKNOWN.get(error.reason, "no format fits")
    return f"{error.path} is not a journal that PeerBuddy can read: {why}. Nothing was taken over."


_TOLD: dict[type[errors.PeerBuddyError], tuple[int, _Words]] = {
    errors.PeerBuddyError: (FAILED, "This could not be done. What was saved before is untouched."),
    errors.WrongSecret: (WRONG, "This does not open the vault. Nothing was changed."),
    errors.WrongPassphrase: (
        WRONG,
        "This passphrase does not open the vault. Nothing was changed; try as often as you like.",
    ),
    errors.WrongRecoveryCode: (
        WRONG,
        "This recovery code is of another vault, or was replaced by a newer one. Nothing was changed.",
    ),
    errors.RecoveryCodeMistyped: (WRONG, _mistyped),
    errors.BadPassphrase: (FAILED, "A passphrase is 1 to 1,024 bytes of UTF-8 text. Nothing was changed."),
    errors.NoVaultHere: (FAILED, "There is no vault at {e.folder}."),
    errors.AlreadyThere: (FAILED, "There is something at {e.path} already, and it was left as it is."),
    errors.InUse: (IN_USE, _in_use),
    errors.InsideVault: (FAILED, "This folder belongs to the vault and goes with it. Nothing was written."),
    errors.DeletionUnfinished: (
        FAILED,
        "Deleting was begun and could not be finished. The window offers to finish it.",
    ),
    errors.UnsafeVaultFile: (
        FAILED,
        "{e.path} is a link or has a second name, so two copies could drift apart.",
    ),
    errors.VaultTooNew: (FAILED, "This was made by a newer version of PeerBuddy. Nothing was touched."),
    errors.ReadOnly: (
        FAILED,
        "Nothing can be written there at the moment. What was saved before is untouched.",
    ),
    errors.DiskFull: (FAILED, "There is no space left on the disk. What was saved before is untouched."),
    errors.StorageFailed: (FAILED, _storage),
    errors.Interrupted: (FAILED, "This was stopped before it was done. What was saved before is untouched."),
    errors.Damaged: (DAMAGED, "This vault does not read as it was saved."),
    errors.SlotsDamaged: (DAMAGED, "The key slots of this vault do not read as they were saved."),
    errors.AbsurdKdfFigures: (
        DAMAGED,
        "A key slot asks for figures that PeerBuddy never writes ({e.name} = {e.value}); nothing was tried.",
    ),
    errors.NotEncrypted: (
        DAMAGED,
        "The database of this vault is not encrypted, so PeerBuddy did not make it.",
    ),
    errors.BackupDamaged: (
        DAMAGED,
        "This file is not a backup as PeerBuddy wrote it. Nothing was made of it; try another backup.",
    ),
    errors.NothingToWrite: (FAILED, "There is nothing to write: no text and no title."),
    errors.TextTooLong: (FAILED, "This text is longer than 16 MiB. Nothing was written."),
    errors.DayFull: (FAILED, "This day holds as many entries as a day can. Nothing was written."),
    errors.BadDay: (FAILED, "This is not a day from 0001-01-01 to 9999-12-31, or not a time like 18:30."),
    errors.BadTag: (FAILED, "A tag has 1 to 64 characters and no comma. Nothing was written."),
    errors.BadName: (FAILED, "A name has 1 to 64 characters and no comma. Nothing was written."),
    errors.NameTaken: (FAILED, "The list has this name already. Nothing has changed."),
    errors.UnknownName: (FAILED, "The list does not have this name any more. Nothing has changed."),
    errors.BadField: (FAILED, bad_field),
    errors.StateNotAllowed: (FAILED, state_not_allowed),
    **{kind: (FAILED, told) for kind, told in SHARING_TOLD.items()},
    errors.AnswerMissing: (FAILED, answer_missing),
    errors.UnknownGoal: (FAILED, "No goal has an id that begins so."),
    errors.AmbiguousGoal: (FAILED, "Several goals have an id that begins so. Give more of it."),
    pair_errors.UnknownItem: (
        FAILED,
        "Nothing that came has an id that begins so. The command inbox lists it.",
    ),
    pair_errors.AmbiguousItem: (FAILED, "Several things that came have ids that begin so. Give more of it."),
    **{kind: (FAILED, told) for kind, told in BUDDY_TOLD.items()},
    **{kind: (FAILED, told) for kind, told in AGREEMENT_TOLD.items()},
    pair_errors.ReplyNotAllowed: (FAILED, reply_not_allowed),
    pair_errors.CannotAnswer: (FAILED, CANNOT_ANSWER),
    errors.UnknownId: (FAILED, "No entry has an id that begins so."),
    errors.AmbiguousId: (FAILED, "Several entries have an id that begins so. Give more of it."),
    strength_errors.BadStrength: (
        FAILED,
        "A strength has a name of 1 to 40 characters, and at most 120 in short. Nothing was changed.",
    ),
    strength_errors.UnknownStrength: (
        FAILED,
        "There is no strength with this id. The command strengths lists them.",
    ),
    strength_errors.EvidenceMissing: (
        FAILED,
        "A strength comes with a moment that shows it: one sentence after --what. Nothing was written.",
    ),
    strength_errors.EvidenceTooLong: (
        FAILED,
        "The sentence after --what has at most 200 characters. Nothing was written.",
    ),
    strength_errors.BadFrontSet: (FAILED, "A front set has five to seven strengths. Nothing was changed."),
    errors.BadPrompt: (FAILED, "A prompt has 1 to 300 characters. Nothing was changed."),
    errors.ContentDamaged: (FAILED, _content),
    pair_errors.BadCard: (
        FAILED,
        "This is not a whole card, or it was changed on its way. Nothing was taken from it.",
    ),
    pair_errors.KeepingNotAgreed: (
        FAILED,
        "Your agreement does not let single things be kept after their day.",
    ),
    errors.LastSlot: (FAILED, "This is the last way into the vault that you hold, so it stays."),
    errors.KeyringUnavailable: (
        FAILED,
        "The key store of this computer does not answer. Nothing was changed.",
    ),
    errors.BadPicture: (FAILED, "This picture is damaged, too large, or of a kind that is not taken."),
    errors.UnknownFormat: (FAILED, _format),
    errors.NoSecondPlace: (FAILED, "A second folder for backups has to lie outside the vault."),
    errors.NothingToPrint: (FAILED, "None of these pages can be printed: they are sealed or gone."),
    errors.PrinterFailed: (FAILED, "The printer, or the queue before it, takes nothing."),
}


def sentence(error: errors.PeerBuddyError) -> str:
    _, told = _entry(error)
    return told.format(e=error) if isinstance(told, str) else told(error)


def exit_code(error: errors.PeerBuddyError) -> int:
    return _entry(error)[0]


def has_own_sentence(kind: type[errors.PeerBuddyError]) -> bool:
    return kind in _TOLD


def _entry(error: errors.PeerBuddyError) -> tuple[int, _Words]:
    return next(_TOLD[kind] for kind in type(error).__mro__ if kind in _TOLD)


# --- longer remarks -------------------------------------------------------------------------------------


def day_in_words(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


def older_copy(day: date) -> str:
    return (
        f"This vault does not contain what this computer saved last, on {day_in_words(day)}. It is an older"
        " copy, or another computer's copy replaced it. Look for conflict copies and backups before you"
        " write."
    )


def conflict_copies(names: tuple[str, ...]) -> str:
    return (
        f"A sync tool left copies in the vault's folder that it could not merge: {', '.join(names)}."
        " None of them was opened or changed."
    )


def what_to_do(folder: Path, newest: BackupLine | None, *, salvage: bool) -> list[str]:
    """After damage: what is safe, and the next steps, gentlest first (R103)."""
    lines = ["Nothing was changed. Leave the folder as it is; what follows writes into a new one."]
    if newest:
        lines.append(f"To have the newest backup, of {day_in_words(newest.day)}, as a vault:")
        lines.append(f"  peerbuddy restore {shlex.quote(str(newest.path))} NEW-FOLDER")
    else:
        lines.append("There is no backup in the vault's folder. If you keep one elsewhere:")
        lines.append("  peerbuddy restore BACKUP NEW-FOLDER")
    if salvage:
        lines.append("To read what can still be read of this vault:")
        lines.append(f"  peerbuddy check --vault {shlex.quote(str(folder))} --salvage NEW-FOLDER")
    return lines


def finding_of(error: errors.Damaged) -> dict[str, str]:
    """A vault that does not open, as a finding of the check."""
    slots = isinstance(error, errors.SlotsDamaged | errors.AbsurdKdfFigures)
    kind, where = ("slots", "slots-a.json, slots-b.json") if slots else ("structure", "vault.db")
    return {"kind": kind, "where": where, "what": sentence(error).rstrip(".")}


def count_of(number: int, one: str, several: str) -> str:
    return f"{number:,} {one if number == 1 else several}"


WHY_LEFT_OUT = {
    "no-date": "it has no date",
    "bad-date": "its date cannot be read",
    "empty": "it has no text and no title",
    "too-long": "it is longer than 16 MiB",
    "not-text": "it is not UTF-8 text",
    "not-json": "it is not JSON",
    "not-yaml": "it is not a month of RedNotebook",
    "day-full": "its day holds as many entries as a day can",
    "unreadable": "it cannot be read",
    "link": "it is a link to somewhere else",
}
WHY_IN_PART = {
    "bad-time": "its time cannot be read",
    "bad-tag": "one of its tags cannot be a tag here",
    "picture": "one of its pictures cannot be taken over",
    "attachment": "a sound, video or PDF file that belongs to it cannot be taken over",
    "zone": "its time zone is not known here, so its day is the one it was on this computer",
}


def skipped(where: str, why: str) -> str:
    """One line about a piece of a source that was not taken over, or not whole."""
    if why in WHY_IN_PART:
        return f"{where}: taken over in part, {WHY_IN_PART[why]}"
    return f"{where}: left out, {WHY_LEFT_OUT.get(why, why)}"
