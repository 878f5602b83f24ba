"""The commands `create`, `passphrase` and `recover`."""

from __future__ import annotations

from pathlib import Path

from peerbuddy.actions import keeping, unlocking, ways_in
from peerbuddy.cli import words
from peerbuddy.cli.asking import WayIn, first_passphrase, new_passphrase, passphrase, recovery_code
from peerbuddy.cli.call import Call, vault_of
from peerbuddy.cli.opening import found_vault, opened
from peerbuddy.model.errors import AlreadyThere
from peerbuddy.session import Session


def create(call: Call) -> int:
    path = vault_of(call)
    if unlocking.look(path).exists:
        raise AlreadyThere(path)
    session, code = unlocking.create(call.computer, path, first_passphrase(call))
    place = session.vault.place.folder
    unlocking.lock(session)
    _tell_code(call, place, code, f"The vault is made: {place}")
    return 0


def change(call: Call) -> int:
    path = found_vault(call)
    old, new = passphrase(call), new_passphrase(call)
    with opened(call, path, WayIn(words=old)) as session:
        place = session.vault.place.folder
        if call.options.exposed:
            _exposed(call, session, old, new())
        else:
            ways_in.change_passphrase(session, old, new())
            _tell_changed(call, place)
    return 0


def _exposed(call: Call, session: Session, old: str, new: str) -> None:
    code = ways_in.renew_vault_key(session, old, new)
    earlier = keeping.backups(session)
    if earlier:
        held = words.count_of(len(earlier), "backup", "backups")
        call.console.note(
            f"{held} made before can still be opened with the old passphrase: {earlier[0].path.parent}."
            " Make a new one, then decide about those."
        )
    _tell_code(
        call, session.vault.place.folder, code, "The vault has a new key, and the new passphrase opens it."
    )


def recover(call: Call) -> int:
    path = found_vault(call)
    code, new = recovery_code(call), new_passphrase(call)
    with opened(call, path, WayIn(code=code)) as session:
        ways_in.set_passphrase_by_code(session, code, new())
        _tell_changed(call, session.vault.place.folder)
    return 0


def _tell_changed(call: Call, place: Path) -> None:
    if call.options.json:
        call.console.record({"vault": str(place)})
    else:
        call.console.line("The new passphrase opens the vault now; the old one no longer does.")


def _tell_code(call: Call, place: Path, code: str, done: str) -> None:
    """The code alone on the last line, for a person with a pen as for a script."""
    if call.options.json:
        call.console.record({"vault": str(place), "recovery_code": code})
        return
    call.console.line(done)
    call.console.line(
        "If the passphrase is ever forgotten, only this recovery code opens the vault. It is shown"
    )
    call.console.line("once. Write it down and keep it away from this computer.")
    call.console.line("")
    call.console.line(code)
