"""W-2 in two real windows by two people who see nothing: cards and words, common ground, an agreement with
changes, something to celebrate, an answer, and a moment that is kept. By names and by keys, with files that
are carried from one to the other."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from peerbuddy.actions import uses
from peerbuddy.model.strength import UseSource
from tests.conftest import MadeVault
from tests.whole.between_two import choose_folder, look_through, open_file
from tests.whole.commands import opened
from tests.whole.pairing import pair
from tests.whole.reading_person import MISSING, ReadingPerson, reading_person

MOMENT = "You sang in front of six people."

pytestmark = pytest.mark.skipif(bool(MISSING), reason="needs the packages " + ", ".join(MISSING))


@pytest.fixture
def theirs(first_vault: MadeVault, tmp_path: Path) -> MadeVault:
    folder = tmp_path / "their-vault"
    shutil.copytree(first_vault.folder, folder)
    return MadeVault(folder, first_vault.passphrase, first_vault.code)


@pytest.mark.long
def test_two_people_from_the_first_card_to_a_kept_moment(
    made: MadeVault, theirs: MadeVault, tmp_path: Path
) -> None:
    files = tmp_path / "files"
    files.mkdir()
    with (
        reading_person(tmp_path / "amara", "--vault", str(made.folder)) as amara,
        reading_person(tmp_path / "jonas", "--vault", str(theirs.folder)) as jonas,
    ):
        pair(amara, jonas, tmp_path)
        say_what_is_in_common(amara, jonas, files)
        agree(amara, jonas, files)
        celebrate(amara, jonas, files)
        answer(jonas, amara, files)
        amara.press("Keep as a moment")
        amara.until_gone("Keep as a moment")
        jonas.lock()
        amara.lock()
    with opened(made, tmp_path / "after") as kept:
        [moment] = uses.moments(kept, "bravery").moments
        assert (moment.evidence.what, moment.source) == (MOMENT, UseSource.BUDDY)


def say_what_is_in_common(amara: ReadingPerson, jonas: ReadingPerson, files: Path) -> None:
    amara.press("Our agreement")
    amara.press("What we may have in common")
    amara.until_reads("One a line, up to seven.")
    amara.fill("I know something about", "Caring for a parent")
    amara.press("Save it as a file for Jonas")
    open_file(jonas, choose_folder(amara, files))
    jonas.press("Open now")
    jonas.until_reads("Caring for a parent")
    amara.press("Back")


def agree(amara: ReadingPerson, jonas: ReadingPerson, files: Path) -> None:
    """Amara proposes, Jonas changes a page, Amara signs his words."""
    amara.press("Write a first version")
    amara.press("To the signature")
    amara.press("Sign and save the file")
    open_file(jonas, choose_folder(amara, files))
    jonas.press("Open now")
    jonas.press("Read our agreement")
    jonas.press("Change this page")
    jonas.until(lambda: jonas.find("What we call this", "text") is not None, "a field")
    jonas.fill("What we call this", "Evening pages")
    jonas.press("To the signature")
    jonas.press("Sign and save the file")
    open_file(amara, choose_folder(jonas, files))
    amara.press("Open now")
    amara.press("Read our agreement")
    amara.until_reads("Signed by Jonas, and not by you so far.")
    look_through(amara)
    amara.press("Sign and save the file")
    open_file(jonas, choose_folder(amara, files))
    for person in (amara, jonas):
        person.press("Buddies", "check box")
        person.until_reads("Look again on")


def celebrate(amara: ReadingPerson, jonas: ReadingPerson, files: Path) -> None:
    amara.press("Share a page")
    amara.press("Celebrate")
    amara.press("What happened", "check box")
    amara.go_to("What happened", "text")
    amara.type("I sang in front of six people.")
    amara.press("Save as a sealed file")
    amara.until_reads("prove it came from you")
    amara.press("I know that, save it")
    open_file(jonas, choose_folder(amara, files))
    assert not jonas.reads("six people")
    jonas.press("Open now")
    jonas.until_reads("I sang in front of six people.")


def answer(jonas: ReadingPerson, amara: ReadingPerson, files: Path) -> None:
    """Two kinds at once, once it is said that answering was learnt elsewhere."""
    jonas.press("Look at the two pages")
    jonas.press("I’ve had comparable training")
    jonas.until(lambda: jonas.is_checked("Glad with you"), "what fits something to celebrate")
    jonas.press("I see this in you")
    jonas.fill("Their words, or the moment (needed)", MOMENT)
    jonas.fill("The strength in it (needed)", "Bravery")
    jonas.press("See what leaves")
    jonas.until_reads("This and nothing else leaves, to Amara")
    jonas.press("Save as a file…")
    open_file(amara, choose_folder(jonas, files))
    amara.press("Open now")
    amara.until_reads("Jonas noticed: Bravery")
