"""What reads of a damaged vault is saved into a new one, and the damaged one is left as it is."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path

import pytest
from conftest import Clock, MadeVault

from peerbuddy.actions import (
    discovery,
    journal,
    keeping,
    new_ways,
    prompts,
    salvaging,
    strengths,
    unlocking,
    uses,
)
from peerbuddy.computer import Computer
from peerbuddy.model.entry import Marks
from peerbuddy.model.errors import AlreadyThere, PeerBuddyError, WrongPassphrase, WrongRecoveryCode
from peerbuddy.model.mention import Person, Role
from peerbuddy.model.vault_state import Salvaged
from peerbuddy.sealing import recovery_code
from peerbuddy.session import Session
from peerbuddy.vault.rebuild import CUT_MARK

PAGE = 4096
MUM = Person("Mum", Role.CARED_FOR, ("Mama", "Amara"))
LONG = "A long day, and every word of it kept. " * 900


def body_of(number: int) -> str:
    return LONG + str(number) if number % 20 == 0 else f"Page {number}: we walked along the river. " * 12


def fill(session: Session, count: int) -> dict[str, str]:
    """Entries with tags, some of them long; id → text."""
    written: dict[str, str] = {}
    with session.vault.transaction():
        for number in range(count):
            id = session.computer.new_id()
            entry = journal.new_entry(
                id, date(1990, 1, 1) + timedelta(number), body_of(number), tags=("walk",)
            )
            session.vault.entries.save(entry, journal.sitting_of(session))
            written[id] = entry.text
    return written


def salvaged_texts(computer: Computer, place: Path, code: str) -> dict[str, str]:
    session = unlocking.unlock_with_recovery_code(computer, place, code)
    try:
        assert keeping.check(session) == ()
        lines = journal.list_entries(session, limit=0).lines
        return {line.id: journal.read_entry(session, line.id).text for line in lines}
    finally:
        unlocking.lock(session)


def spoil(database: Path, pages: list[int]) -> None:
    data = bytearray(database.read_bytes())
    for number in pages:
        data[(number - 1) * PAGE : number * PAGE] = random.Random(number).randbytes(PAGE)
    database.write_bytes(data)


def test_a_sound_vault_comes_through_whole(
    session: Session, computer: Computer, made: MadeVault, tmp_path: Path, clock: Clock
) -> None:
    written = fill(session, 100)
    first = next(iter(written))
    clock.move(days=1)
    session.sitting = b"later..."
    marks = Marks(tags=("walk", "Café"), people=(MUM, Person("Dele")), topics=("Caring", "nights"))
    journal.save_entry(session, first, date(1990, 1, 1), "Written anew", **marks)
    written[first] = "Written anew"
    picture = session.vault.attachments
    with session.vault.transaction():
        kept = picture.add(
            first, computer.new_id(), name="a.png", kind="png", data=bytes(200_000), now=clock()
        )
    unlocking.lock(session)
    before = (made.folder / "vault.db").read_bytes()

    done = salvaging.salvage_with_code(computer, made.folder, tmp_path / "saved", made.code)

    assert done == Salvaged(tmp_path / "saved", 100, cut_short=0, lost_pages=0)
    assert (made.folder / "vault.db").read_bytes() == before
    assert salvaged_texts(computer, tmp_path / "saved", made.code) == written
    again = unlocking.unlock_with_recovery_code(computer, tmp_path / "saved", made.code)
    entry = journal.read_entry(again, first)
    assert entry.tags == ("walk", "Café")
    assert (entry.people, entry.topics) == ((MUM, Person("Dele")), ("Caring", "nights"))
    assert [v.text for v in journal.versions(again, first)] == [body_of(0)]
    assert journal.read_attachment(again, kept.id) == bytes(200_000)
    assert journal.search(again, "anew").total == 1
    unlocking.lock(again)


def test_strengths_with_all_that_belongs_to_them_come_through(
    session: Session, computer: Computer, made: MadeVault, tmp_path: Path
) -> None:
    page = next(iter(fill(session, 30)))
    own = strengths.add_strength(session, "Patience", in_short="letting it take its time")
    under = uses.put_strength(session, page, own.id, "Waited")
    free = uses.note_use(session, "hope", "Went on")
    front = strengths.choose_front(session, frozenset({own.id, "hope", "zest", "love", "humor"}))
    sort = discovery.begin_card_sort(session)
    way = new_ways.begin_new_way(session, "hope", "write the next step")
    prompt = prompts.save_prompt(session, computer.new_id(), "And the owls?", author="Ann")
    today = prompts.another_prompt(session)
    unlocking.lock(session)

    salvaging.salvage_with_code(computer, made.folder, tmp_path / "saved", made.code)
    again = unlocking.unlock_with_recovery_code(computer, tmp_path / "saved", made.code)
    assert strengths.find_strength(again, own.id) == own
    assert uses.moments(again, own.id).moments == (under,)
    assert uses.moments(again, "hope").moments == (free,)
    assert strengths.front_sets(again) == (front,)
    assert discovery.card_sort(again) == sort
    assert new_ways.open_new_ways(again) == (way,)
    assert prompts.own_prompts(again) == (prompt,)
    assert prompts.todays_prompt(again) == today
    unlocking.lock(again)


def test_entries_away_from_the_damage_are_all_saved(
    session: Session, computer: Computer, made: MadeVault, tmp_path: Path
) -> None:
    written = fill(session, 600)
    unlocking.lock(session)
    database = made.folder / "vault.db"
    pages = database.stat().st_size // PAGE
    bad = random.Random(7).sample(range(1, pages + 1), 30)
    spoil(database, bad)
    done = salvaging.salvage_with_code(computer, made.folder, tmp_path / "saved", made.code)
    saved = salvaged_texts(computer, tmp_path / "saved", made.code)
    assert done.lost_pages == 30
    whole = {id for id, text in saved.items() if text == written[id]}
    # A spoilt leaf holds up to seven of these short entries, a spoilt overflow page belongs to one.
    assert len(written) - len(whole) <= 30 * 7
    assert all(text.endswith(CUT_MARK) for id, text in saved.items() if id not in whole)
    assert done.cut_short == len(saved) - len(whole)


@pytest.mark.parametrize("pages", [[1], [1, 2, 3]])
def test_the_first_pages_may_be_gone(
    session: Session, computer: Computer, made: MadeVault, tmp_path: Path, pages: list[int]
) -> None:
    written = fill(session, 200)
    unlocking.lock(session)
    spoil(made.folder / "vault.db", pages)
    with pytest.raises(PeerBuddyError):
        unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    salvaging.salvage_with_code(computer, made.folder, tmp_path / "saved", made.code)
    saved = salvaged_texts(computer, tmp_path / "saved", made.code)
    assert len(saved) >= 190
    assert all(saved[id] == written[id] for id in saved)


def test_a_database_cut_off_in_the_middle_gives_what_is_left(
    session: Session, computer: Computer, made: MadeVault, tmp_path: Path
) -> None:
    written = fill(session, 400)
    unlocking.lock(session)
    database = made.folder / "vault.db"
    data = database.read_bytes()
    database.write_bytes(data[: len(data) * 2 // 3 + 1000])
    done = salvaging.salvage_with_code(computer, made.folder, tmp_path / "saved", made.code)
    saved = salvaged_texts(computer, tmp_path / "saved", made.code)
    assert len(saved) == done.entries > 100
    assert all(text == written[id] or text.endswith(CUT_MARK) for id, text in saved.items())


def test_the_same_passphrase_opens_what_was_saved(
    computer: Computer, made: MadeVault, tmp_path: Path
) -> None:
    salvaging.salvage_with_passphrase(computer, made.folder, tmp_path / "saved", made.passphrase)
    unlocking.lock(unlocking.unlock(computer, tmp_path / "saved", made.passphrase))


def test_a_wrong_way_in_saves_nothing(computer: Computer, made: MadeVault, tmp_path: Path) -> None:
    with pytest.raises(WrongPassphrase):
        salvaging.salvage_with_passphrase(computer, made.folder, tmp_path / "saved", "not this one")
    other = recovery_code.to_code(b"another vault...")
    with pytest.raises(WrongRecoveryCode):
        salvaging.salvage_with_code(computer, made.folder, tmp_path / "saved", other)
    assert not (tmp_path / "saved").exists()
    assert not (tmp_path / "saved.part").exists()
    unlocking.lock(
        unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    )  # the lock was let go


def test_a_folder_that_is_in_use_is_left_alone(computer: Computer, made: MadeVault, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(AlreadyThere):
        salvaging.salvage_with_code(computer, made.folder, tmp_path, made.code)
    assert (tmp_path / "letter.txt").read_text() == "mine"
