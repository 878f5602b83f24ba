"""A process of its own that opens a vault and saves page after page: it prints each id once it is durable.

Standard input is one JSON object: folder, home, code, and pages as [id, text] pairs. A save that fails is
answered by `error: KIND` in its place, and the next one is tried.
"""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

from peerbuddy.actions import journal, unlocking
from peerbuddy.actions.telling import told
from peerbuddy.computer import Computer
from peerbuddy.paths import Places
from peerbuddy.sealing.passphrase import FLOOR
from peerbuddy.session import Session
from tests.vault.watched_process import ask_from_here

MODULE = "tests.vault.saving_process"
DAY = date(2026, 11, 22)


def order(folder: Path, home: Path, code: str, pages: list[tuple[str, str]]) -> str:
    """What this process is told on its standard input."""
    return json.dumps({"folder": str(folder), "home": str(home), "code": code, "pages": pages})


def main() -> None:
    told_to = json.load(sys.stdin)
    home = Path(told_to["home"])
    computer = Computer(Places(home / "config", home / "state", home / "run", home), kdf=FLOOR)
    session = unlocking.unlock_with_recovery_code(computer, Path(told_to["folder"]), told_to["code"])
    if len(sys.argv) > 1:
        ask_from_here()
    for id, text in told_to["pages"]:
        print(save(session, id, text), flush=True)
    unlocking.lock(session)


def save(session: Session, id: str, text: str) -> str:
    try:
        return journal.save_entry(session, id, DAY, text).id
    except Exception as error:
        return f"error: {type(told(error)).__name__}"


if __name__ == "__main__":
    main()
