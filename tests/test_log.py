"""The log says what kind of fault happened and where in our code, and never whose words it met (R50)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from peerbuddy.log import MAX_BYTES, note_fault

MARKER = "what happened in may"


def fault(words: str) -> BaseException:
    folder = f"/home/ann/{words}"
    try:
        try:
            raise KeyError(words)
        except KeyError as error:
            raise ValueError(f"{words} in {folder}") from error
    except ValueError as error:
        return error


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "state" / "peerbuddy.log"


def test_a_fault_is_noted_by_its_kind_and_place(log: Path) -> None:
    note_fault(log, fault(MARKER))
    lines = log.read_text("utf-8").splitlines()
    assert lines[0].endswith(" ValueError")
    assert lines[1].startswith("  test_log.py:")
    assert lines[1].endswith(" fault")


def test_no_word_no_path_and_no_value_is_in_it(log: Path) -> None:
    note_fault(log, fault(MARKER))
    text = log.read_text("utf-8")
    for word in (*MARKER.split(), "ann", "home", "KeyError", str(log.parent)):
        assert word not in text


def test_faults_follow_one_another(log: Path) -> None:
    for _ in range(3):
        note_fault(log, fault(MARKER))
    assert log.read_text("utf-8").count("ValueError") == 3


def test_a_fault_without_a_trace_is_noted_too(log: Path) -> None:
    note_fault(log, KeyboardInterrupt())
    assert log.read_text("utf-8").endswith(" KeyboardInterrupt\n")


def test_the_log_is_private_whatever_the_umask(log: Path) -> None:
    before = os.umask(0)
    try:
        note_fault(log, fault(MARKER))
    finally:
        os.umask(before)
    assert log.stat().st_mode & 0o777 == 0o600
    assert log.parent.stat().st_mode & 0o777 == 0o700


def test_the_log_stays_small(log: Path) -> None:
    log.parent.mkdir()
    log.write_text("x" * (MAX_BYTES + 1))
    note_fault(log, fault(MARKER))
    assert log.stat().st_size < 1000
    note_fault(log, fault(MARKER))
    assert sorted(path.name for path in log.parent.iterdir()) == ["peerbuddy.log", "peerbuddy.old.log"]


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder would be")
    note_fault(tmp_path / "state" / "peerbuddy.log", fault(MARKER))
    assert (tmp_path / "state").read_text() == "a file where the folder would be"
