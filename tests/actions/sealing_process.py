"""A process of its own that seals one packet for the only buddy there is, watched from the sealing on.

Standard input is one JSON object: folder, home, code, out, today. It prints `done` once the file lies there,
or `error: KIND`.
"""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path

from peerbuddy.actions import buddies, unlocking
from peerbuddy.actions.sealing_packets import packet_for, seal_packet
from peerbuddy.actions.telling import told as error_told
from peerbuddy.computer import Computer
from peerbuddy.model.packet import LightBody
from peerbuddy.paths import places
from peerbuddy.sealing.passphrase import FLOOR
from tests.vault.watched_process import ask_from_here

MODULE = "tests.actions.sealing_process"


def main() -> None:
    told = json.load(sys.stdin)
    now = datetime.fromisoformat(told["today"])
    computer = Computer(places(Path(told["home"])), kdf=FLOOR, now=lambda: now)
    session = unlocking.unlock_with_recovery_code(computer, Path(told["folder"]), told["code"])
    (one,) = buddies.buddies(session)
    packet = packet_for(session, one, "light", LightBody("Thinking of you."))
    ask_from_here()
    try:
        seal_packet(session, one, packet, Path(told["out"]))
    except Exception as error:
        print(f"error: {type(error_told(error)).__name__}", flush=True)
    else:
        print("done", flush=True)


if __name__ == "__main__":
    main()
