"""A process of its own that opens a vault with a schema one step ahead, watched from before the first step.

Standard input is one JSON object: folder, home, code, schema, mark.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from peerbuddy.actions import unlocking
from peerbuddy.computer import Computer
from peerbuddy.paths import places
from peerbuddy.sealing.passphrase import FLOOR
from peerbuddy.vault import migrations
from tests.vault.watched_process import ask_from_here

MODULE = "tests.vault.migrating_process"


def order(folder: Path, home: Path, code: str, schema: Path) -> str:
    mark = migrations.KNOWN_SCHEMAS[migrations.newest()]
    return json.dumps(
        {"folder": str(folder), "home": str(home), "code": code, "schema": str(schema), "mark": mark}
    )


def main() -> None:
    told = json.load(sys.stdin)
    migrations.KNOWN_SCHEMAS[migrations.newest() + 1] = told["mark"]
    migrations.SCHEMA = Path(told["schema"])
    computer = Computer(places(Path(told["home"])), kdf=FLOOR)
    ask_from_here()
    session = unlocking.unlock_with_recovery_code(computer, Path(told["folder"]), told["code"])
    print(migrations.schema_version(session.vault.database), flush=True)
    unlocking.lock(session)


if __name__ == "__main__":
    main()
