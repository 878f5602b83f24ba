"""The device slot against a real Secret Service: gnome-keyring on a private session bus, in its own home."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

NEEDED = {"dbus-run-session": "dbus", "gnome-keyring-daemon": "gnome-keyring"}
MISSING = [package for program, package in NEEDED.items() if shutil.which(program) is None]

SCRIPT = """
import sys
from pathlib import Path
from peerbuddy.actions import device, unlocking
from peerbuddy.computer import Computer
from peerbuddy.paths import places
from peerbuddy.sealing.passphrase import FLOOR

home = Path(sys.argv[1])
computer = Computer(places(home), kdf=FLOOR)
session, _ = unlocking.create(computer, home / "vault", "seven quiet herons wade")
print(device.back_end_name())
device.enrol(session, "seven quiet herons wade")
unlocking.lock(session)
session = device.unlock_with_device(computer, home / "vault")
print(device.opens(device.slots_of(session)))
device.forget(session)
print(device.opens(device.slots_of(session)))
unlocking.lock(session)
"""


@pytest.mark.skipif(bool(MISSING), reason="needs the packages " + ", ".join(MISSING))
def test_a_real_secret_service_keeps_gives_back_and_forgets_the_secret(tmp_path: Path) -> None:
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    root = Path(__file__).parents[2]
    start = 'printf "a login" | gnome-keyring-daemon --unlock --components=secrets >/dev/null; exec "$@"'
    environment = {key: value for key, value in os.environ.items() if not key.startswith("DBUS_")}
    environment |= {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(runtime), "PYTHONPATH": str(root)}
    environment |= {"XDG_DATA_HOME": str(tmp_path / "share")}
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", start, "sh", sys.executable, "-c", SCRIPT, str(tmp_path)],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.split() == ["SecretService.Keyring", "True", "False"], done.stderr
    assert done.returncode == 0, done.stderr
