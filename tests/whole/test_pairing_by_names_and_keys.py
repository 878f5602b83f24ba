"""Two people who see nothing pair in two real windows. All by names in the accessibility tree and by keys."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from peerbuddy.actions import buddies
from peerbuddy.model.buddy import Compared
from tests.conftest import MadeVault
from tests.whole.commands import opened
from tests.whole.pairing import pair
from tests.whole.reading_person import MISSING, reading_person

pytestmark = pytest.mark.skipif(bool(MISSING), reason="needs the packages " + ", ".join(MISSING))


@pytest.fixture
def theirs(first_vault: MadeVault, tmp_path: Path) -> MadeVault:
    folder = tmp_path / "their-vault"
    shutil.copytree(first_vault.folder, folder)
    return MadeVault(folder, first_vault.passphrase, first_vault.code)


def test_two_people_pair(made: MadeVault, theirs: MadeVault, tmp_path: Path) -> None:
    with (
        reading_person(tmp_path / "amara", "--vault", str(made.folder)) as amara,
        reading_person(tmp_path / "jonas", "--vault", str(theirs.folder)) as jonas,
    ):
        pair(amara, jonas, tmp_path)
    for vault, name in ((made, "Jonas"), (theirs, "Amara")):
        with opened(vault, tmp_path / f"after-{name}") as kept:
            [one] = buddies.buddies(kept)
            assert (one.name, one.how) == (name, Compared.VOICE)
