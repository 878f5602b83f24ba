"""A process of its own that unlocks a vault, says how that went, and holds it until its input ends.

Standard input's first line is one JSON object: folder, home, code, program.
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from peerbuddy.actions import unlocking
from peerbuddy.computer import Computer
from peerbuddy.model.errors import InUse
from peerbuddy.paths import places
from peerbuddy.sealing.passphrase import FLOOR

MODULE = "tests.vault.lock_process"
SINCE = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def main() -> None:
    told = json.loads(sys.stdin.readline())
    computer = Computer(places(Path(told["home"])), kdf=FLOOR, now=lambda: SINCE, program=told["program"])
    try:
        session = unlocking.unlock_with_recovery_code(computer, Path(told["folder"]), told["code"])
    except InUse as error:
        print(f"in use: {error.holder}", flush=True)
        return
    print("unlocked", flush=True)
    sys.stdin.read()
    unlocking.lock(session)


if __name__ == "__main__":
    main()
