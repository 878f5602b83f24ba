"""The set-up: a checkout of its own in a path with spaces, real environments, packages made on the spot."""

from __future__ import annotations

import ast
import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from system_packages import TEST_PROGRAMS

ROOT = Path(__file__).parent.parent
# One wheel with a file for each module that the set-up tries out.
MODULES = {
    "sqlcipher3/__init__.py": "",
    "sqlcipher3/dbapi2.py": "",
    "cryptography/hazmat/bindings/_rust.py": "",
    "msgspec.py": "",
    "yaml.py": "",
    "PySide6/QtWidgets.py": "",
}
PYTEST = {"pytest/__main__.py": "import os, sys\nprint('tests', sys.argv[1:], os.getcwd())\n"}
APP = """\
import json, os, sys
print(json.dumps({"arguments": sys.argv[1:], "cwd": os.getcwd(), "path": sys.path}))
"""


def wheel(folder: Path, name: str, files: dict[str, str], version: str = "1.0") -> str:
    """A wheel in `folder` → its line in a requirements file."""
    path = folder / f"{name}-{version}-py3-none-any.whl"
    about = f"{name}-{version}.dist-info"
    files = files | {
        f"{about}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{about}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{about}/RECORD": "",
    }
    with zipfile.ZipFile(path, "w") as archive:
        for inside, text in files.items():
            archive.writestr(inside, text)
    return f"{name}=={version} --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"


@dataclass(frozen=True)
class Checkout:
    folder: Path
    wheels: Path

    @property
    def stamp(self) -> Path:
        return self.folder / ".venv" / "peerbuddy-set-up.json"

    def environment(self, **changes: str) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "PYTHON"))}
        offline = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": self.wheels.as_uri(), "PIP_CONFIG_FILE": os.devnull}
        return kept | offline | {"PIP_NO_CACHE_DIR": "1"} | changes

    def begin(self, *arguments: str, cwd: Path | None = None, **changes: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, str(self.folder / "run.py"), *arguments],
            cwd=cwd or self.wheels,
            env=self.environment(**changes),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: str, cwd: Path | None = None, **changes: str) -> tuple[int, str, str]:
        process = self.begin(*arguments, cwd=cwd, **changes)
        out, errors = process.communicate(timeout=120)
        return process.returncode, out, errors


def new_checkout(place: Path) -> Checkout:
    """With a package of the app's name that tells how it was started."""
    checkout = Checkout(place / "a check out", place / "wheels")
    (checkout.folder / "peerbuddy").mkdir(parents=True)
    checkout.wheels.mkdir()
    shutil.copy(ROOT / "run.py", checkout.folder)
    shutil.copy(ROOT / "system_packages.py", checkout.folder)
    (checkout.folder / "peerbuddy" / "__init__.py").write_text("")
    (checkout.folder / "peerbuddy" / "__main__.py").write_text(APP)
    runtime = wheel(checkout.wheels, "everything", MODULES)
    (checkout.folder / "requirements.lock").write_text(runtime)
    (checkout.folder / "requirements-dev.lock").write_text(wheel(checkout.wheels, "tools", PYTEST))
    return checkout


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return new_checkout(tmp_path)


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """Set up once, for tests that leave it as it is."""
    checkout = new_checkout(tmp_path_factory.mktemp("ready"))
    assert checkout.run("--set-up")[0] == 0
    return checkout


# --- an old Python ------------------------------------------------------------------------------------


def test_an_old_python_can_read_the_file_that_tells_it_so() -> None:
    source = (ROOT / "run.py").read_text("utf-8")
    ast.parse(source, feature_version=(3, 6))
    statements = ast.parse(source).body
    refusal = next(n for n, one in enumerate(statements) if isinstance(one, ast.If))
    names = [ast.unparse(one) for one in statements[1:refusal]]
    assert names == ["import sys"], "what comes before the refusal must exist in every Python"


# --- starting -----------------------------------------------------------------------------------------


def test_the_app_gets_its_arguments_and_the_folder_one_stands_in(ready: Checkout, tmp_path: Path) -> None:
    code, out, errors = ready.run("--", "search", "two words", "--", "--json", cwd=tmp_path)
    assert (code, errors) == (0, "")
    told = json.loads(out)
    assert told["arguments"] == ["search", "two words", "--", "--json"]
    assert told["cwd"] == str(tmp_path)


def test_a_module_that_lies_in_the_way_is_not_imported(ready: Checkout, tmp_path: Path) -> None:
    """A download folder may hold a file of any name."""
    (tmp_path / "peerbuddy.py").write_text("print('from the folder one stands in')")
    code, out, _ = ready.run("--", cwd=tmp_path, PYTHONPATH=str(tmp_path))
    assert code == 0
    assert str(tmp_path) not in json.loads(out)["path"]
    assert str(ready.folder) in json.loads(out)["path"]


def test_a_second_start_does_nothing_but_start(ready: Checkout) -> None:
    before = ready.stamp.stat().st_mtime_ns
    code, _, errors = ready.run(PIP_FIND_LINKS="", PATH="")
    assert (code, errors) == (0, "")
    assert ready.stamp.stat().st_mtime_ns == before


def test_an_unknown_option_is_answered_with_the_ways_to_call_it(ready: Checkout) -> None:
    code, out, errors = ready.run("search", "rain")
    assert (code, out) == (2, "")
    assert "python3 run.py -- COMMAND" in errors


def test_the_tests_run_in_the_checkout_with_the_options_given(checkout: Checkout, tmp_path: Path) -> None:
    code, out, _ = checkout.run("--test", "--", "-k", "rain", cwd=tmp_path)
    assert code == 0
    assert out == f"tests ['-k', 'rain'] {checkout.folder}\n"
    assert set(json.loads(checkout.stamp.read_text())) >= {"requirements.lock", "requirements-dev.lock"}


# --- failing and healing ------------------------------------------------------------------------------


def test_a_file_with_another_hash_stops_it_and_the_right_one_heals_it(checkout: Checkout) -> None:
    right = (checkout.wheels / "everything-1.0-py3-none-any.whl").read_bytes()
    wheel(checkout.wheels, "everything", MODULES | {"planted.py": ""})
    code, out, errors = checkout.run()
    assert (code, out) == (1, "")
    assert "DO NOT MATCH THE HASHES" in errors
    assert "Traceback" not in errors
    assert len(errors.splitlines()) == 3, "two lines of what is done, one of what went wrong"
    assert not checkout.stamp.exists()

    (checkout.wheels / "everything-1.0-py3-none-any.whl").write_bytes(right)
    assert checkout.run()[0] == 0


def test_a_killed_set_up_leaves_no_stamp_and_the_next_call_makes_it_good(checkout: Checkout) -> None:
    process = checkout.begin()
    assert process.stderr is not None
    while "Installing" not in process.stderr.readline():
        assert process.poll() is None
    process.kill()
    process.communicate()
    assert not checkout.stamp.exists()
    code, out, _ = checkout.run()
    assert code == 0
    assert json.loads(out)["arguments"] == []


def test_two_at_once_both_start(checkout: Checkout) -> None:
    both = [checkout.begin(), checkout.begin()]
    told = [process.communicate(timeout=120) for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert all(json.loads(out)["arguments"] == [] for out, _ in told)
    assert sum("Installing" in errors for _, errors in told) == 1


def test_a_package_that_left_the_lock_leaves_the_environment(checkout: Checkout) -> None:
    lock = checkout.folder / "requirements.lock"
    needed = lock.read_text()
    lock.write_text(needed + wheel(checkout.wheels, "former", {"former.py": ""}))
    assert checkout.run("--set-up")[0] == 0
    lock.write_text(needed)
    assert checkout.run("--set-up")[0] == 0
    python = checkout.folder / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    done = subprocess.run([python, "-c", "import former"], capture_output=True, text=True, check=False)
    assert "No module named 'former'" in done.stderr


# --- what the system has to bring -----------------------------------------------------------------------


def bring(tmp_path: Path, *, apt_get: str | None, user: int = 1000) -> subprocess.CompletedProcess[str]:
    """Ask for a library that no system has, where apt-get is the script given."""
    programs = tmp_path / "programs"
    programs.mkdir()
    if apt_get is not None:
        (programs / "apt-get").write_text(f"#!/bin/sh\n{apt_get}\n")
        (programs / "apt-get").chmod(0o755)
    code = (
        f"import os, sys; sys.path.insert(0, {str(ROOT)!r}); import system_packages\n"
        "system_packages.LIBRARIES = {'libnotthere.so.9': 'libnotthere9'}\n"
        f"os.geteuid = lambda: {user}\n"
        "try: system_packages.bring(test=False, window=True)\n"
        "except system_packages.Stopped as stopped: sys.exit(str(stopped))"
    )
    environment = os.environ | {"PATH": str(programs)}
    return subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring what Qt needs")
def test_a_normal_user_is_told_the_exact_line(tmp_path: Path) -> None:
    done = bring(tmp_path, apt_get="exit 99")
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == "    sudo apt install libnotthere9"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring what Qt needs")
def test_root_installs_it_and_what_apt_says_is_told_if_it_fails(tmp_path: Path) -> None:
    log = tmp_path / "log"
    done = bring(tmp_path, apt_get=f'echo "$@" >> {log}\necho "E: no such package"\nexit 100', user=0)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].endswith("It says: E: no such package")
    install = "install -y --no-install-recommends libnotthere9"
    assert log.read_text().splitlines() == [install, "update", install]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring what Qt needs")
def test_another_distribution_is_told_the_library(tmp_path: Path) -> None:
    done = bring(tmp_path, apt_get=None)
    assert done.returncode == 1
    assert "libnotthere.so.9" in done.stderr
    assert "Traceback" not in done.stderr


def test_every_program_that_the_set_up_brings_is_driven_by_a_test() -> None:
    own = Path(__file__)
    tests = "".join(path.read_text("utf-8") for path in own.parent.rglob("*.py") if path != own)
    assert [name for name in TEST_PROGRAMS if f'"{name}"' not in tests] == []
    assert all(reason for _, reason in TEST_PROGRAMS.values())
