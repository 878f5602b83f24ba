"""Marker words typed into every field of the real program end up in the vault and nowhere else (R50, R51)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.conftest import MadeVault
from tests.whole.marker_run import use_for
from tests.whole.reading_person import MISSING

pytestmark = [
    pytest.mark.skipif(bool(MISSING), reason="needs the packages " + ", ".join(MISSING)),
    pytest.mark.skipif(os.geteuid() != 0, reason="only root may look into the memory of another process"),
]


@pytest.mark.long
def test_what_was_typed_for_two_minutes_is_in_the_vault_and_nowhere_else(
    made: MadeVault, tmp_path: Path
) -> None:
    use = use_for(120, made, tmp_path / "person")
    assert len(use.fields) >= 8
