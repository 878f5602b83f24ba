"""A vault that lies where nothing can be written: it opens, reads and says so."""

from __future__ import annotations

import pytest

from peerbuddy.actions import journal, keeping, unlocking
from peerbuddy.computer import Computer
from peerbuddy.model.errors import ReadOnly, StorageFailed
from peerbuddy.paths import places
from peerbuddy.sealing.passphrase import FLOOR
from tests.conftest import MadeVault
from tests.vault.journal_pages import found, headings, write
from tests.vault.plain_user import as_plain_user


@pytest.mark.parametrize("what", ["the folder", "the files", "both"])
def test_a_vault_that_may_not_be_written_can_be_read_and_says_so(made: MadeVault, what: str) -> None:
    with as_plain_user(made.folder) as place:
        computer = Computer(places(place / "home"), kdf=FLOOR)
        session = unlocking.unlock_with_recovery_code(computer, place / "vault", made.code)
        id = write(session, "what is on the page")
        unlocking.lock(session)
        before = {path.name: path.read_bytes() for path in (place / "vault").iterdir() if path.is_file()}
        if what != "the folder":
            for name in before:
                (place / "vault" / name).chmod(0o400)
        if what != "the files":
            (place / "vault").chmod(0o500)
        session = unlocking.unlock_with_recovery_code(computer, place / "vault", made.code)
        assert session.vault.read_only
        assert journal.read_entry(session, id).text == "what is on the page"
        assert found(session, "page") == {id}
        for verb in (lambda: write(session, "more"), lambda: journal.trash_entry(session, id)):
            with pytest.raises(ReadOnly):
                verb()
        assert keeping.check(session) == ()
        unlocking.lock(session)
        after = {path.name: path.read_bytes() for path in (place / "vault").iterdir() if path.is_file()}
        assert after == before


def test_a_folder_that_becomes_read_only_while_open_fails_saves_and_then_takes_them_again(
    made: MadeVault,
) -> None:
    with as_plain_user(made.folder) as place:
        computer = Computer(places(place / "home"), kdf=FLOOR)
        session = unlocking.unlock_with_recovery_code(computer, place / "vault", made.code)
        write(session, "before")
        (place / "vault").chmod(0o500)
        for _ in range(2):
            with pytest.raises((ReadOnly, StorageFailed)):
                write(session, "meanwhile")
        assert headings(session) == ["before"]
        (place / "vault").chmod(0o700)
        write(session, "after")
        assert headings(session) == ["after", "before"]
        unlocking.lock(session)
