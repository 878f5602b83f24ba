"""A process of its own that opens a vault and makes one verified backup, watched from the copy on.

Standard input is one JSON object: folder, home, code, target.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from peerbuddy.actions import keeping, unlocking
from peerbuddy.computer import Computer
from peerbuddy.paths import places
from peerbuddy.sealing.passphrase import FLOOR
from tests.vault.watched_process import ask_from_here

MODULE = "tests.vault.backup_process"


def order(folder: Path, home: Path, code: str, target: Path) -> str:
    return json.dumps({"folder": str(folder), "home": str(home), "code": code, "target": str(target)})


def main() -> None:
    told = json.load(sys.stdin)
    computer = Computer(places(Path(told["home"])), kdf=FLOOR)
    session = unlocking.unlock_with_recovery_code(computer, Path(told["folder"]), told["code"])
    ask_from_here()
    print(keeping.back_up_to(session, Path(told["target"])).entries, flush=True)


if __name__ == "__main__":
    main()
