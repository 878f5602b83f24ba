"""Every start makes the process private first: no core dumps, no other program looking in (R49)."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from peerbuddy import process

ROOT = Path(__file__).parents[1]
HARDENED = """
import os, resource
from peerbuddy.process import core_dumps_are_off, harden
print(core_dumps_are_off())
harden()
print(core_dumps_are_off(), resource.getrlimit(resource.RLIMIT_CORE) == (0, 0))
os.close(os.open("private", os.O_CREAT | os.O_WRONLY, 0o666))
"""


def run(code: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    plain = {key: value for key, value in os.environ.items() if key != "PEERBUDDY_DEBUG"}
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env=plain | {"PYTHONPATH": str(ROOT)} | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_hardened_process_dumps_no_core_and_makes_private_files(tmp_path: Path) -> None:
    done = run(HARDENED, tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["False", "True", "True"]
    assert (tmp_path / "private").stat().st_mode & 0o777 == 0o600


def test_a_crash_leaves_no_dump_and_prints_no_value(tmp_path: Path) -> None:
    code = (
        "import os, signal\nfrom peerbuddy.process import harden\nharden()\n"
        "marker = 'what happened' + ' in may'\nos.kill(os.getpid(), signal.SIGSEGV)"
    )
    done = run(code, tmp_path)
    assert done.returncode == -signal.SIGSEGV
    assert list(tmp_path.iterdir()) == []
    assert "what happened in may" not in done.stdout + done.stderr


def test_the_next_program_of_the_process_must_harden_itself_again(tmp_path: Path) -> None:
    """exec sets the dumpable flag anew: that is why every start begins with it."""
    code = (
        "import os, sys\nfrom peerbuddy.process import harden\nharden()\n"
        "again = 'from peerbuddy.process import core_dumps_are_off as off, harden\\n'\n"
        "again += 'print(off()); harden(); print(off())'\n"
        "os.execv(sys.executable, [sys.executable, '-c', again])"
    )
    assert run(code, tmp_path).stdout.split() == ["False", "True"]


def test_a_debugger_may_attach_when_that_was_asked_for(tmp_path: Path) -> None:
    done = run(HARDENED, tmp_path, PEERBUDDY_DEBUG="1")
    assert done.stdout.split() == ["False", "False", "False"]
    assert (tmp_path / "private").stat().st_mode & 0o777 == 0o600


def test_not_to_a_packaged_build(tmp_path: Path) -> None:
    packaged = "import sys\nsys.frozen = True\n" + HARDENED
    assert run(packaged, tmp_path, PEERBUDDY_DEBUG="1").stdout.split() == ["False", "True", "True"]


# --- what the environment asks of libraries -------------------------------------------------------------


def test_no_library_is_loaded_because_the_environment_names_it(tmp_path: Path) -> None:
    """Both copies of OpenSSL would load it, and with it whatever it does, before a passphrase is typed."""
    there = tmp_path / "there.so"
    there.write_bytes(b"not even a library: that it was looked for is enough")
    settings = "openssl_conf = a\n[a]\nproviders = b\n[b]\nforeign = c\n[c]\n"
    (tmp_path / "openssl.cnf").write_text(f"{settings}module = {there}\nactivate = 1\n")
    code = (
        "import sys\n"
        "from peerbuddy.process import harden\n"
        "if len(sys.argv) == 1: harden()\n"
        "from cryptography.hazmat.primitives.hashes import SHA256, Hash\n"
        "Hash(SHA256()).finalize()"
    )
    asked = ["strace", "-f", "-e", "trace=openat", sys.executable, "-c", code]
    plain = os.environ | {"PYTHONPATH": str(ROOT), "OPENSSL_CONF": str(tmp_path / "openssl.cnf")}
    opened = subprocess.run(asked, cwd=tmp_path, env=plain, capture_output=True, text=True, check=False)
    assert str(tmp_path / "openssl.cnf") not in opened.stderr
    assert str(there) not in opened.stderr
    without = [*asked, "as it would be"]
    opened = subprocess.run(without, cwd=tmp_path, env=plain, capture_output=True, text=True, check=False)
    assert str(there) in opened.stderr


STEERED = "from peerbuddy.process import harden\nharden()\nimport os\nprint(os.environ.get({name!r}))"


@pytest.mark.parametrize("name", process.STEERS_LIBRARIES)
def test_nor_is_anything_else_that_steers_them_passed_on(tmp_path: Path, name: str) -> None:
    assert run(STEERED.format(name=name), tmp_path, **{name: "/tmp/there"}).stdout.split() == ["None"]


def test_plug_ins_of_qt_come_with_qt_or_with_the_package(tmp_path: Path) -> None:
    """A packaged build names its own folder for them before our first line."""
    asked, packaged = STEERED.format(name="QT_PLUGIN_PATH"), "import sys\nsys.frozen = True\n"
    assert run(asked, tmp_path, QT_PLUGIN_PATH="/tmp/there").stdout.split() == ["None"]
    assert run(packaged + asked, tmp_path, QT_PLUGIN_PATH="/opt/own").stdout.split() == ["/opt/own"]


# --- one window a computer ------------------------------------------------------------------------------


def test_what_one_holds_another_cannot_until_it_ends(tmp_path: Path) -> None:
    mark = tmp_path / "run" / "window"
    code = "import sys; from peerbuddy.process import hold_alone; from pathlib import Path\n"
    code += "print(hold_alone(Path(sys.argv[1])), flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", code, str(mark)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "True\n"
        assert not process.hold_alone(mark)
        first.communicate("")
    assert mark.read_bytes() == b""
    assert process.hold_alone(mark)
    assert not process.hold_alone(mark)


def test_where_nothing_can_be_held_nobody_is_kept_out(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    assert process.hold_alone(tmp_path / "file" / "window")


PATHS_LEFT = """
import os, sys
from peerbuddy.process import harden
sys.frozen = False
harden()
print(os.environ.get("LD_LIBRARY_PATH"), os.environ.get("PYINSTALLER_RESET_ENVIRONMENT"))
"""


def test_a_packaged_build_passes_its_library_path_on_to_nobody(tmp_path: Path) -> None:
    packaged = PATHS_LEFT.replace("False", "True")
    bundle = {"LD_LIBRARY_PATH": "/opt/bundle/_internal"}
    assert run(packaged, tmp_path, **bundle).stdout.split() == ["None", "1"]
    assert run(packaged, tmp_path, **bundle, LD_LIBRARY_PATH_ORIG="/opt/own").stdout.split() == [
        "/opt/own",
        "1",
    ]


def test_from_a_checkout_the_environment_stays_as_it_is(tmp_path: Path) -> None:
    assert run(PATHS_LEFT, tmp_path, LD_LIBRARY_PATH="/opt/own").stdout.split() == ["/opt/own", "None"]
