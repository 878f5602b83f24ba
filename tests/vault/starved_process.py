"""A process of its own that saves long pages while its memory is nearly used up.

Standard input is one JSON object as of saving_process; each page is tried with a little more memory.
"""

from __future__ import annotations

import json
import resource
import sys
from pathlib import Path

from peerbuddy.actions import unlocking
from peerbuddy.computer import Computer
from peerbuddy.paths import Places
from peerbuddy.sealing.passphrase import FLOOR
from tests.vault.saving_process import save

MODULE = "tests.vault.starved_process"
STEP = 512 * 1024


def main() -> None:
    told = json.load(sys.stdin)
    home = Path(told["home"])
    computer = Computer(Places(home / "config", home / "state", home / "run", home), kdf=FLOOR)
    session = unlocking.unlock_with_recovery_code(computer, Path(told["folder"]), told["code"])
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    for n, (id, text) in enumerate(told["pages"]):
        used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (used + n * STEP, hard))
        answer = save(session, id, text)
        resource.setrlimit(resource.RLIMIT_AS, (hard, hard))
        print(answer, flush=True)
    unlocking.lock(session)


if __name__ == "__main__":
    main()
