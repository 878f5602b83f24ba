"""The small settings file needed while locked: it holds nothing personal and is never in the way (R53)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from faults import Faults, names
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.actions import preferences
from peerbuddy.computer import Computer
from peerbuddy.model.errors import ReadOnly, StorageFailed
from peerbuddy.model.settings import LocalSettings
from peerbuddy.paths import Places, places


@pytest.fixture
def here(computer: Computer) -> Places:
    return computer.places


def put(here: Places, text: str | bytes) -> None:
    here.config.mkdir(parents=True, exist_ok=True)
    here.settings.write_bytes(text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text)


def test_without_a_file_there_are_defaults(here: Places) -> None:
    assert preferences.load(here) == LocalSettings()
    assert names(here.config.parent) == []


def test_what_was_saved_is_loaded(here: Places, tmp_path: Path) -> None:
    kept = LocalSettings(
        (tmp_path / "one", tmp_path / "zwölf 🦢"), "dark", (10, -20, 800, 600), 12, help_while_locked=False
    )
    preferences.save(here, kept)
    assert preferences.load(here) == kept
    assert here.settings.stat().st_mode & 0o777 == 0o600
    assert here.config.stat().st_mode & 0o777 == 0o700


def test_a_vault_is_remembered_once_and_first(here: Places, tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    for vault in (one, two, one):
        preferences.remember(here, vault)
    assert preferences.load(here).remembered == (one, two)
    preferences.forget(here, one)
    assert preferences.load(here).remembered == (two,)
    preferences.forget(here, one)
    assert preferences.load(here).remembered == (two,)


def test_a_vault_named_from_the_working_folder_is_remembered_by_its_whole_path(
    here: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    preferences.remember(here, Path("one"))
    assert preferences.load(here).remembered == (tmp_path / "one",)
    preferences.forget(here, Path("one"))
    assert preferences.load(here).remembered == ()


def test_a_path_that_is_not_text_is_remembered_all_the_same(here: Places) -> None:
    """File names are bytes: Python keeps those that are no UTF-8 as lone surrogates."""
    preferences.remember(here, Path("/vaults/\udcff\udcfe"))
    assert preferences.load(here).remembered == (Path("/vaults/\udcff\udcfe"),)


def test_other_settings_stay_when_a_vault_is_remembered(here: Places, tmp_path: Path) -> None:
    preferences.save(here, LocalSettings(theme="light", idle_minutes=7))
    preferences.remember(here, tmp_path)
    assert preferences.load(here) == LocalSettings((tmp_path,), "light", None, 7)


def test_nothing_else_than_the_known_fields_is_ever_written(here: Places, tmp_path: Path) -> None:
    preferences.remember(here, tmp_path / "one")
    assert set(json.loads(here.settings.read_text())) == {
        "remembered", "theme", "window", "idle_minutes", "text_size", "reduced_motion", "quick_hide",
        "window_title", "language", "help_while_locked",
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", "7", b"\xff\xfe", "[" * 100_000, '{"a":' * 100_000, "9" * 10_000, '"\ud800"'],
)
def test_a_file_that_does_not_read_gives_defaults(here: Places, text: str | bytes) -> None:
    put(here, text)
    assert preferences.load(here) == LocalSettings()


@pytest.mark.parametrize(
    "record",
    [
        {"remembered": "/one"},
        {"remembered": [1, None, [], "one", "../one"]},
        {"remembered": ["/one\0two", "/\ud800"]},
        {"theme": "pink"},
        {"theme": ["dark"]},
        {"theme": {"dark": 1}},
        {"window": [1, 2, 3]},
        {"window": [1, 2, 3, 4.0]},
        {"window": [1, 2, 3, True]},
        {"window": [1, 2, 3, 10**9]},
        {"window": {"x": 1}},
        {"idle_minutes": 0},
        {"idle_minutes": 61},
        {"idle_minutes": "3"},
        {"idle_minutes": True},
        {"idle_minutes": [3]},
        {"idle_minutes": 2.5},
        {"reduced_motion": 1},
        {"help_while_locked": 0},
        {"unknown": 1},
    ],
)
def test_a_field_that_does_not_fit_gives_its_default(here: Places, record: dict[str, Any]) -> None:
    put(here, json.dumps(record))
    assert preferences.load(here) == LocalSettings()


def test_one_bad_field_does_not_cost_the_others(here: Places) -> None:
    put(here, json.dumps({"theme": "dark", "idle_minutes": 0, "remembered": ["one", "/two"]}))
    assert preferences.load(here) == LocalSettings((Path("/two"),), "dark")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(["remembered", "theme", "window", "idle_minutes", "x"]), json_values))
def test_whatever_stands_in_the_file_loading_gives_settings(
    tmp_path_factory: pytest.TempPathFactory, record: dict[str, Any]
) -> None:
    here = places(tmp_path_factory.getbasetemp() / "preferences")
    put(here, json.dumps(record))
    found = preferences.load(here)
    assert found.theme in ("system", "light", "dark")
    assert found.idle_minutes in range(1, 61)
    assert all(path.is_absolute() and not path.exists() for path in found.remembered if path != Path("/"))


def test_a_save_that_fails_keeps_what_was_there(here: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    preferences.save(here, LocalSettings(theme="dark"))
    faults = Faults(monkeypatch)
    for step in (2, 3, 4, 5):  # after the folder: open, write, flush to the disk, rename
        faults.fail(step)
        with pytest.raises(StorageFailed):
            preferences.save(here, LocalSettings(theme="light"))
        faults.stop()
        assert preferences.load(here).theme == "dark"
        assert names(here.config) == ["settings.json"]


def test_a_home_that_cannot_be_written_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    faults = Faults(monkeypatch)
    faults.fail(1, times=100, code=30)
    with pytest.raises(ReadOnly):
        preferences.save(places(tmp_path / "home"), LocalSettings())


def test_one_setting_is_changed_and_the_others_are_kept(computer: Computer, tmp_path: Path) -> None:
    preferences.remember(computer.places, tmp_path / "vault")
    changed = preferences.change(computer.places, idle_minutes=7, text_size=150)
    assert changed == preferences.load(computer.places)
    assert (changed.idle_minutes, changed.text_size) == (7, 150)
    assert changed.remembered == (tmp_path / "vault",)


@pytest.mark.parametrize("size", [79, 201, "100", True, None, 1.5])
def test_a_text_size_that_cannot_be_is_not_taken(computer: Computer, size: object) -> None:
    computer.places.config.mkdir(parents=True)
    computer.places.settings.write_text(json.dumps({"text_size": size}))
    assert preferences.load(computer.places).text_size == 100
