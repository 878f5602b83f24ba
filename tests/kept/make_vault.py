"""Makes the vault that is kept of a schema at its release: `python -m tests.kept.make_vault FOLDER`."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path

from peerbuddy.actions import journal, unlocking
from peerbuddy.computer import Computer
from peerbuddy.model.entry import Privacy
from peerbuddy.paths import Places
from peerbuddy.sealing.passphrase import FLOOR

PASSPHRASE = "seven quiet herons wade"


def main(folder: Path) -> None:
    home = folder.with_name(folder.name + ".home")
    numbers = count(1)
    computer = Computer(
        Places(home, home, home, home),
        kdf=FLOOR,
        now=lambda: datetime(2026, 11, 25, 12, tzinfo=UTC),
        new_id=lambda: f"{next(numbers):032x}",
    )
    session, code = unlocking.create(computer, folder, PASSPHRASE)
    first = computer.new_id()
    journal.save_entry(session, first, date(1660, 1, 1), "Blessed be God,\nat the end of the last year.")
    session.sitting = b"another "
    journal.save_entry(
        session,
        first,
        date(1660, 1, 1),
        "Blessed be God",
        time=570,
        title="Lord's day",
        tags=("Home", "Café"),
    )
    journal.set_privacy(session, first, Privacy.MAY_SHARE)
    journal.save_entry(session, computer.new_id(), date(9999, 12, 31), "日本 \U0001f426 \u202eRTL\u202c\ttab")
    gone = computer.new_id()
    journal.save_entry(session, gone, date(1, 1, 1), "In the trash")
    journal.trash_entry(session, gone)
    with session.vault.transaction():
        session.vault.attachments.add(
            first,
            computer.new_id(),
            name="p.png",
            kind="png",
            data=bytes(range(256)) * 300,
            now=computer.now(),
        )
    unlocking.lock(session)
    (folder / "recovery-code.txt").write_text(code + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
