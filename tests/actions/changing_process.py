"""A process of its own that makes one change of the ways into a vault: watched, failed or killed in it.

Standard input is one JSON object: verb, folder, home, code, and what the verb needs. It prints `done` once
the change was made, or `error: KIND`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from peerbuddy.actions import deleting, restoring, unlocking, ways_in
from peerbuddy.actions.telling import told as error_told
from peerbuddy.computer import Computer
from peerbuddy.model.errors import WrongRecoveryCode
from peerbuddy.model.vault_state import SlotKind
from peerbuddy.paths import places
from peerbuddy.sealing import recovery_code
from peerbuddy.sealing.passphrase import FLOOR
from peerbuddy.session import Session
from tests.vault.watched_process import ask_from_here

MODULE = "tests.actions.changing_process"
NEW_PASSPHRASE = "nine slow barges turn"
NEW_SECRET = bytes(range(16))


def main() -> None:
    told = json.load(sys.stdin)
    computer = Computer(places(Path(told["home"])), kdf=FLOOR)
    change = {"create": create, "restore": restore}.get(told["verb"], change_open_vault)
    try:
        change(computer, told)
    except Exception as error:
        print(f"error: {type(error_told(error)).__name__}", flush=True)
    else:
        print("done", flush=True)


def create(computer: Computer, told: dict[str, str]) -> None:
    ask_from_here()
    unlocking.lock(unlocking.create(computer, Path(told["folder"]), NEW_PASSPHRASE)[0])


def restore(computer: Computer, told: dict[str, str]) -> None:
    ask_from_here()
    restoring.restore_with_code(computer, Path(told["backup"]), Path(told["folder"]), told["code"])


def change_open_vault(computer: Computer, told: dict[str, str]) -> None:
    session = unlocking.unlock_with_recovery_code(computer, Path(told["folder"]), told["code"])
    verbs = {
        "slots": lambda: another_recovery_slot(session, told["code"]),
        "passphrase": lambda: ways_in.change_passphrase(session, told["passphrase"], NEW_PASSPHRASE),
        "code": lambda: ways_in.new_recovery_code(session, told["passphrase"]),
        "delete": lambda: deleting.delete(session, told["passphrase"]),
        "renew": lambda: ways_in.renew_vault_key(session, told["passphrase"], NEW_PASSPHRASE),
    }
    ask_from_here()
    verbs[told["verb"]]()


def another_recovery_slot(session: Session, code: str) -> None:
    """The same writing as a new recovery code, without its key derivation."""
    held = session.vault.slots
    opener = unlocking.secret_opener(recovery_code.from_code(code))
    vault_key = unlocking.open_any(held, opener, SlotKind.RECOVERY, WrongRecoveryCode)
    slot = unlocking.recovery_slot(vault_key, held.vault_id, NEW_SECRET, session.today())
    ways_in.write_slots(session, (held.of_kind(SlotKind.PASSPHRASE)[0], slot))


if __name__ == "__main__":
    main()
