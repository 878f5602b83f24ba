"""The whole journal deleted by names and keys: the program ends up locked, says so, and nothing is left."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import PASSPHRASE, MadeVault
from tests.whole.reading_person import MISSING, reading_person
from tests.whole.test_by_names_and_keys import turn_to_settings

pytestmark = pytest.mark.skipif(bool(MISSING), reason="needs the packages " + ", ".join(MISSING))


def test_deleted_it_is_locked_and_nothing_is_left(made: MadeVault, tmp_path: Path) -> None:
    (made.folder / "letter.txt").write_text("mine")
    with reading_person(tmp_path / "person", "--vault", str(made.folder)) as person:
        person.unlock(PASSPHRASE)
        person.until_reads("Page of today")
        turn_to_settings(person, "Security")
        person.press("Delete this journal: Delete")
        person.until_reads("letter.txt")
        person.fill("Type its name to go on: vault", "vault")
        person.fill("Passphrase", PASSPHRASE)
        person.press("Delete it for good")
        person.until_reads("The journal is deleted.")
    assert [path.name for path in made.folder.iterdir()] == ["letter.txt"]
