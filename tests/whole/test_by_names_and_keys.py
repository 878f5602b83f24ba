"""The real program used by somebody who sees nothing: first run, writing, finding, locking, a new passphrase,
a backup made into a vault again, reading in the dark. All by names in the accessibility tree and by keys."""

from __future__ import annotations

from pathlib import Path

import pytest

from peerbuddy.actions import journal
from tests.conftest import PASSPHRASE, MadeVault
from tests.whole.commands import opened
from tests.whole.reading_person import MISSING, ReadingPerson, reading_person

TEXT = "Text of the page"
MARKER = "zebramarker"

pytestmark = pytest.mark.skipif(bool(MISSING), reason="needs the packages " + ", ".join(MISSING))


def write(person: ReadingPerson, words: str) -> None:
    person.open_journal()
    person.go_to(TEXT)
    person.type(words)
    person.keys("ctrl+s")
    person.until_heard("Saved ")


def turn_to_settings(person: ReadingPerson, section: str) -> None:
    person.keys("ctrl+comma")
    person.go_to("Sections of the settings", "list")
    person.type(section)
    person.until_reads(section)


def test_from_the_first_run_to_words_that_are_found_again(tmp_path: Path) -> None:
    phrase = "nine calm otters drift"
    with reading_person(tmp_path / "person") as person:
        person.press("Create a vault")
        person.fill("Name of the vault", "Days")
        person.keys("Return")
        person.fill("Passphrase", phrase)
        person.fill("Type it once more", phrase)
        person.keys("Return")
        prove_code(person)
        person.until_reads("Might somebody look at this computer without asking?")
        person.press("Continue")
        write(person, f"Rain, and a {MARKER} at the window")
        person.keys("ctrl+f")
        person.go_to("Find in all pages")
        person.type(MARKER[:5])
        person.until_heard("1 found")
        person.lock()
        person.until_heard("Locked")
        person.unlock(phrase)
        person.open_journal()
        person.until_reads(MARKER)


def prove_code(person: ReadingPerson) -> None:
    """Written down from what is read aloud, then two groups typed back."""
    person.until_reads("Group 7: ")
    read = [node.name for node in person.nodes() if node.name.startswith("Group ")]
    groups = {name.split(": ")[0]: name.split(": ")[1].replace(" ", "") for name in read}
    person.press("I have written it down")
    person.until_reads("covered")
    for node in person.nodes():
        if node.name in groups and node.role == "text":
            person.fill(node.name, groups[node.name])
    person.keys("Return")


def test_while_it_is_locked_no_word_of_the_journal_is_in_the_tree(made: MadeVault, tmp_path: Path) -> None:
    with reading_person(tmp_path / "person", "--vault", str(made.folder)) as person:
        assert MARKER not in person.everything()
        person.unlock(PASSPHRASE)
        person.open_journal()
        person.go_to(TEXT)
        person.type(f"# A day with a {MARKER}")
        person.press("Add a title")
        person.fill("Title of the page", f"Title {MARKER}")
        person.keys("ctrl+t")
        person.go_to("Type a name, or what to look for")
        person.type(f"Ada {MARKER}")
        person.until_reads(f"Add “Ada {MARKER}” as a person")
        person.keys("Return")
        person.until_reads(f"Person: Ada {MARKER}")
        assert MARKER in person.everything()
        heard = len(person.heard())
        person.lock()
        assert MARKER not in person.everything()
        assert not any(MARKER in said for said in person.heard()[heard:])
    with opened(made, tmp_path / "after") as session:
        line = journal.list_entries(session).lines[0]
        assert line.title == f"Title {MARKER}"
        assert [one.name for one in journal.read_entry(session, line.id).people] == [f"Ada {MARKER}"]


def test_the_passphrase_is_changed_and_only_the_new_one_opens(made: MadeVault, tmp_path: Path) -> None:
    new = "nine calm otters drift"
    with reading_person(tmp_path / "person", "--vault", str(made.folder)) as person:
        person.unlock(PASSPHRASE)
        person.open_journal()
        turn_to_settings(person, "Security")
        person.press("Passphrase: Change")
        person.fill("Passphrase now", PASSPHRASE)
        person.fill("New passphrase", new)
        person.fill("Type it once more", new)
        person.keys("Return")
        person.until_heard("The new passphrase opens the vault now")
        person.lock()
        person.unlock(PASSPHRASE)
        person.until_reads("does not open this vault")
        person.unlock(new)
        person.open_journal()


def test_a_backup_is_made_and_becomes_a_vault_again(made: MadeVault, tmp_path: Path) -> None:
    with reading_person(tmp_path / "person", "--vault", str(made.folder)) as person:
        person.unlock(PASSPHRASE)
        write(person, f"Kept with a {MARKER}")
        turn_to_settings(person, "Backups")
        person.press("Make one now: Back up now")
        person.until_heard("The backup is made")
        person.until_reads("Restore the backup of")
        person.press(next(n.name for n in person.nodes() if n.name.startswith("Restore the backup of")))
        person.fill("Passphrase", PASSPHRASE)
        person.keys("Return")
        person.until_heard("The new vault is there")
    restored = MadeVault(tmp_path / "vault restored", made.passphrase, made.code)
    with opened(restored, tmp_path / "after") as session:
        assert journal.search(session, MARKER).total == 1


def test_reading_in_the_dark(made: MadeVault, tmp_path: Path) -> None:
    with reading_person(tmp_path / "person", "--vault", str(made.folder)) as person:
        person.unlock(PASSPHRASE)
        write(person, f"# {MARKER}")
        assert person.brightness() > 180
        turn_to_settings(person, "Appearance")
        person.walk_to("Light or dark")
        person.keys("End")
        person.until(lambda: person.brightness() < 90, "a dark window")
        person.open_journal()
        person.go_to(TEXT)
        person.keys("ctrl+shift+r")
        person.until_reads("Reading view")
        person.until(lambda: any(n.text.strip() == MARKER for n in person.nodes()), "the rendered page")
        assert person.brightness() < 90
