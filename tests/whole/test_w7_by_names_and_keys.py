"""W-7 in the real window by somebody who sees nothing: what is past is listed, a due agreement made tighter
at once, it ends quietly, what came is let go, and the export has no word of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from peerbuddy.actions import buddies, exporting, inbox
from peerbuddy.model.buddy import Standing
from peerbuddy.model.packet import AskBody, LightBody
from tests import pairs
from tests.conftest import PASSPHRASE, Clock, MadeVault
from tests.whole.commands import opened
from tests.whole.reading_person import MISSING, ReadingPerson, reading_person

THEIRS, MINE = "The tansy by the gate.", "Thinking of you at the herons."

pytestmark = pytest.mark.skipif(bool(MISSING), reason="needs the packages " + ", ".join(MISSING))


@pytest.fixture
def vault(first_vault: MadeVault, tmp_path: Path) -> MadeVault:
    """Ana's, in which something of Ben's lies for longer than the ninety days they agreed on."""
    clock = Clock()
    clock.value = datetime.now().astimezone() - timedelta(days=95)
    two = pairs.strangers(first_vault, tmp_path, clock)
    pairs.exchange_cards(two)
    pairs.compare_words(two)
    pairs.agree(two)
    pairs.hand_over(pairs.seal(two.ben, "ask", AskBody(text=THEIRS)), two.ana)
    came = next(one.item for one in inbox.items(two.ana.session) if one.item.kind == "ask")
    inbox.open_item(two.ana.session, came.id)
    pairs.seal(two.ana, "light", LightBody(MINE))
    two.close()
    return two.ana.made


@pytest.mark.long
def test_it_ends_quietly_and_what_came_is_let_go(vault: MadeVault, tmp_path: Path) -> None:
    files = sorted(tmp_path.rglob("*.pbuddy"))
    with reading_person(tmp_path / "person", "--vault", str(vault.folder)) as person:
        person.unlock(PASSPHRASE)
        person.press("Buddies", "check box")
        see_what_is_past(person)
        make_it_tighter(person)
        person.press("End quietly")
        person.until_reads("No file is made. It just stops.")
        person.press("Yes, end it quietly")
        person.until_reads("Done. No file was made.")
        let_go(person)
        person.press("What Ben knows of me")
        person.until_reads(MINE)
        person.press("Back")
        export(person, tmp_path / "out")
        person.lock()
    with opened(vault, tmp_path / "after") as kept:
        [ben] = buddies.buddies(kept)
        assert ben.standing is Standing.ENDED
        assert [one.item.kind for one in inbox.items(kept) if one.item.kind == "ask"] == []
        list(exporting.export_steps(kept, tmp_path / "out" / "all.json", format="json"))
    exported = [file.read_text("utf-8") for file in (tmp_path / "out").iterdir()]
    assert len(exported) == 2
    assert not any(THEIRS in text for text in exported)
    assert sorted(tmp_path.rglob("*.pbuddy")) == files


def see_what_is_past(person: ReadingPerson) -> None:
    """The vault of the tests was made on a fixed day: far from it, it is asked whether today is right."""

    def is_listed() -> bool:
        if person.find("The date is right") is not None:
            person.press("The date is right")
        return person.reads("These were to be let go by")

    person.until(is_listed, "what is past its day")


def make_it_tighter(person: ReadingPerson) -> None:
    person.press("Read it")
    person.until_reads("The time you agreed on is over.")
    person.until_reads("Page 1 of 18")
    for page in range(2, 7):
        person.press("Next page")
        person.until_reads(f"Page {page} of 18")
    person.press("Change this page")
    person.press("Add the topic: alcohol")
    person.press("To the signature")
    person.until_reads("All that is new is tighter.")
    person.press("Hold it at once, without a file")
    person.press("Buddies", "check box")
    person.until_reads("Not with me: alcohol.")


def let_go(person: ReadingPerson) -> None:
    way = next(node.name for node in person.nodes() if node.name.startswith("Let it go: Ask for support"))
    person.press(way)
    person.until_gone(way)
    assert not person.reads(THEIRS)


def export(person: ReadingPerson, folder: Path) -> None:
    """A readable copy of everything, for which the passphrase is asked."""
    folder.mkdir()
    person.press("Settings", "check box")
    person.go_to("Sections of the settings")
    person.type("Import and")
    person.press("Choose where, and copy")
    person.until_reads("Directory:")
    person.take_keyboard_of_dialog()
    person.keys("ctrl+a")
    person.type(str(folder))
    person.keys("Return")
    person.until_gone("Directory:")
    person.fill("Passphrase", PASSPHRASE)
    person.press("Write the copy")
    person.until_reads("The copy lies at")
