"""What the locked process is told survives the pipe; anything else is ignored."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from peerbuddy.paths import Places
from peerbuddy.ui import resume
from peerbuddy.ui.resume import Resume

PLACES = Places(Path("/c"), Path("/s"), Path("/r"), Path("/d"))


@pytest.mark.parametrize("vault", [None, Path("/home/a/Ordner mit ü")])
def test_the_record_comes_back_through_a_pipe(vault: Path | None) -> None:
    told = Resume(vault, (10, -20, 900, 600), maximized=True, places=PLACES, deleted=vault is None)
    reading, writing = os.pipe()
    os.write(writing, resume.to_bytes(told))
    os.close(writing)
    assert resume.read_from(reading) == told


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"vault": 1}', b'{"window": [1, 2]}', b"\xff\xfe"])
def test_what_is_no_record_is_ignored(data: bytes) -> None:
    assert resume.from_bytes(data) is None


def test_a_descriptor_that_is_not_open_is_ignored() -> None:
    assert resume.read_from(987) is None
