"""Where things lie on this computer."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from peerbuddy.paths import places

ROOT = Path(__file__).parents[1]


def test_one_home_folder_takes_the_place_of_all_of_them(tmp_path: Path) -> None:
    found = places(tmp_path)
    assert {found.config.parent, found.state.parent, found.runtime.parent, found.documents} == {tmp_path}
    assert len({found.config, found.state, found.runtime}) == 3


def test_a_home_given_from_the_working_folder_is_kept_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window may change its working folder later."""
    monkeypatch.chdir(tmp_path)
    assert places(Path("here")).settings == tmp_path / "here" / "config" / "settings.json"


def test_the_log_lies_beside_the_marks_and_not_beside_the_settings(tmp_path: Path) -> None:
    found = places(tmp_path)
    assert found.log.parent == found.state
    assert found.settings.parent == found.config


def test_without_one_the_systems_own_folders_are_used(tmp_path: Path) -> None:
    environment = {
        "XDG_CONFIG_HOME": str(tmp_path / "c"),
        "XDG_STATE_HOME": str(tmp_path / "s"),
        "XDG_RUNTIME_DIR": str(tmp_path / "r"),
    }
    code = "from peerbuddy.paths import places; p = places(); print(p.config, p.state, p.runtime, sep='\\n')"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == [str(tmp_path / letter / "peerbuddy") for letter in "csr"]


def test_without_a_desktop_session_nothing_lies_in_a_shared_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "missing"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "s"))
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    found = places()
    own = tmp_path / "s" / "peerbuddy" / "run"
    assert found.runtime == own or str(found.runtime).startswith("/run/user/")
