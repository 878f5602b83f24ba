from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from peerbuddy.actions import keeping, unlocking
from peerbuddy.cli import words
from peerbuddy.computer import Computer
from tests.cli.command_line import CommandLine, Typed
from tests.conftest import MadeVault

NEW = "nine otters swim at noon"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "new"


# --- create ---------------------------------------------------------------------------------------------


def test_create_prints_the_recovery_code_alone_on_the_last_line(peerbuddy: CommandLine, place: Path) -> None:
    said = peerbuddy.bare("create", "--vault", place, words=NEW)
    code = said.lines[-1]

    assert (said.code, said.err) == (0, "")
    assert [len(group) for group in code.split("-")] == [4] * 7
    assert peerbuddy.bare("list", "--vault", place, code=code).code == 0
    assert peerbuddy.bare("list", "--vault", place, words=NEW).code == 0


def test_create_as_json(peerbuddy: CommandLine, place: Path) -> None:
    made = peerbuddy.bare("create", "--vault", place, "--json", words=NEW).json

    assert made["vault"] == str(place)
    assert peerbuddy.bare("list", "--vault", place, code=made["recovery_code"]).code == 0


def test_create_leaves_what_is_there_as_it_is(peerbuddy: CommandLine, place: Path) -> None:
    before = (peerbuddy.vault / "vault.db").read_bytes()
    place.mkdir()
    (place / "letter.txt").write_text("mine")

    for folder in (peerbuddy.vault, place):
        said = peerbuddy.bare("create", "--vault", folder, words=NEW)
        assert (said.code, said.out) == (1, "")
        assert said.err == f"There is something at {folder} already, and it was left as it is.\n"
    assert (peerbuddy.vault / "vault.db").read_bytes() == before
    assert [path.name for path in place.iterdir()] == ["letter.txt"]


def test_create_does_not_remember_the_vault_by_itself(peerbuddy: CommandLine, place: Path) -> None:
    peerbuddy.bare("create", "--vault", place, words=NEW)

    assert peerbuddy.bare("list", words=NEW).code == 2
    assert not peerbuddy.computer.places.settings.exists()


# --- passphrase -----------------------------------------------------------------------------------------


def test_a_changed_passphrase_opens_and_the_old_one_no_longer(
    peerbuddy: CommandLine, made: MadeVault
) -> None:
    said = peerbuddy("passphrase", words=made.passphrase, new=NEW)

    assert (said.code, said.err) == (0, "")
    assert said.out == "The new passphrase opens the vault now; the old one no longer does.\n"
    assert peerbuddy("list", words=NEW).code == 0
    assert peerbuddy("list", words=made.passphrase).code == 3
    assert peerbuddy("list", code=made.code).code == 0


def test_both_may_come_on_one_descriptor(peerbuddy: CommandLine, made: MadeVault) -> None:
    fd = str(peerbuddy.descriptor(f"{made.passphrase}\n{NEW}"))

    said = peerbuddy.bare(
        "passphrase", "--json", "--vault", peerbuddy.vault, "--passphrase-fd", fd, "--new-passphrase-fd", fd
    )

    assert said.json == {"vault": str(peerbuddy.vault)}
    assert peerbuddy("list", words=NEW).code == 0


def test_a_wrong_old_passphrase_changes_nothing(peerbuddy: CommandLine, made: MadeVault) -> None:
    before = (peerbuddy.vault / "slots-a.json").read_bytes()

    said = peerbuddy("passphrase", words="not the one", new=NEW)

    assert (said.code, said.out) == (3, "")
    assert (peerbuddy.vault / "slots-a.json").read_bytes() == before


def test_an_impossible_new_passphrase_changes_nothing(peerbuddy: CommandLine, made: MadeVault) -> None:
    before = (peerbuddy.vault / "slots-a.json").read_bytes()

    said = peerbuddy("passphrase", words=made.passphrase, new="x" * 1025)

    assert (said.code, said.out) == (1, "")
    assert (peerbuddy.vault / "slots-a.json").read_bytes() == before


def test_changing_it_needs_the_old_one_and_not_the_code(peerbuddy: CommandLine) -> None:
    said = peerbuddy("passphrase", code=peerbuddy.code, new=NEW)

    assert (said.code, said.err) == (2, words.NO_TERMINAL.format(option="--passphrase-fd") + "\n")


def test_without_a_place_for_the_new_one_the_call_is_wrong(peerbuddy: CommandLine, made: MadeVault) -> None:
    said = peerbuddy("passphrase", words=made.passphrase)

    assert (said.code, said.err) == (2, words.NO_TERMINAL.format(option="--new-passphrase-fd") + "\n")


# --- passphrase --exposed -------------------------------------------------------------------------------


def test_after_exposure_only_the_new_ways_open_the_vault(peerbuddy: CommandLine, made: MadeVault) -> None:
    id = peerbuddy("write", stdin=b"kept").out.strip()

    said = peerbuddy("passphrase", "--exposed", words=made.passphrase, new=NEW)
    code = said.lines[-1]

    assert (said.code, said.err) == (0, "")
    assert peerbuddy("show", id, code=code).out == "kept\n"
    assert peerbuddy("show", id, words=NEW).out == "kept\n"
    assert peerbuddy("show", id, words=made.passphrase).code == 3
    assert peerbuddy("show", id, code=made.code).code == 3


def test_exposed_as_json(peerbuddy: CommandLine, made: MadeVault) -> None:
    answer = peerbuddy("passphrase", "--exposed", "--json", words=made.passphrase, new=NEW).json

    assert answer["vault"] == str(peerbuddy.vault)
    assert peerbuddy("list", code=answer["recovery_code"]).code == 0


def test_after_exposure_the_backups_of_before_are_named(
    peerbuddy: CommandLine, made: MadeVault, computer: Computer
) -> None:
    session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    keeping.settle_backup(session, keeping.verify_backup(keeping.copy_backup(session)))
    unlocking.lock(session)

    said = peerbuddy("passphrase", "--exposed", words=made.passphrase, new=NEW)

    assert said.err == (
        f"1 backup made before can still be opened with the old passphrase: {made.folder / 'backups'}. Make a"
        " new one, then decide about those.\n"
    )


# --- recover --------------------------------------------------------------------------------------------


def test_the_recovery_code_sets_a_new_passphrase(peerbuddy: CommandLine, made: MadeVault) -> None:
    said = peerbuddy("recover", code=made.code.lower().replace("-", " "), new=NEW)

    assert said.code == 0
    assert peerbuddy("list", words=NEW).code == 0
    assert peerbuddy("list", words=made.passphrase).code == 3
    assert peerbuddy("list", code=made.code).code == 0


def test_recovery_at_the_terminal(peerbuddy: CommandLine, made: MadeVault) -> None:
    ask = Typed(made.code, NEW, NEW)

    assert peerbuddy("recover", ask=ask).code == 0
    assert ask.questions == ["Recovery code: ", "New passphrase: ", "The same again: "]
    assert peerbuddy("list", words=NEW).code == 0


def test_a_typing_error_in_the_code_is_named_by_its_group(peerbuddy: CommandLine, made: MadeVault) -> None:
    groups = made.code.split("-")
    groups[4] = ("Z" if groups[4][0] != "Z" else "Y") + groups[4][1:]

    said = peerbuddy("recover", code="-".join(groups), new=NEW)
    short = peerbuddy("recover", code="ABCD", new=NEW)

    assert (said.code, said.err) == (3, "The recovery code has a typing error: group 5 does not fit.\n")
    assert short.code == 3
    assert (
        short.err == "The recovery code has a typing error. It is seven groups of four letters and digits.\n"
    )


def test_the_code_of_another_vault_opens_nothing(peerbuddy: CommandLine, place: Path) -> None:
    other = peerbuddy.bare("create", "--vault", place, words=NEW).lines[-1]

    said = peerbuddy("recover", code=other, new=NEW)

    assert (said.code, said.out) == (3, "")


def test_recovery_from_a_vault_whose_other_slot_file_is_lost(peerbuddy: CommandLine, made: MadeVault) -> None:
    (made.folder / "slots-a.json").unlink()
    shutil.copy(made.folder / "slots-b.json", made.folder.parent / "kept.json")

    assert peerbuddy("recover", code=made.code, new=NEW).code == 0
    assert (made.folder / "slots-a.json").exists()
