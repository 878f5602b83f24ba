"""Fixtures of the tests of the vault."""

from __future__ import annotations

from pathlib import Path

import pytest

from peerbuddy.actions import keeping
from peerbuddy.session import Session
from tests.vault.journal_pages import write


@pytest.fixture
def filled(session: Session) -> Session:
    """A vault with twelve pages."""
    for n in range(12):
        write(session, f"page {n} " + f"herons {n} " * 200)
    return session


@pytest.fixture
def copied(filled: Session, outside: Path) -> Path:
    """A finished backup of a small vault."""
    return keeping.back_up_to(filled, outside / "b.pbbackup").path


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A folder of its own for backups, as on a stick."""
    folder = tmp_path / "outside"
    folder.mkdir()
    return folder
